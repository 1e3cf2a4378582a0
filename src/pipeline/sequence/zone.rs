//! What time it is where somebody lives, as far as the name of the place says.
//!
//! A country with one zone, or a city of a country with several: by its longitude. Where that leaves a doubt (states without
//! summer time, the southern half of the world) the answer is none, and the recruiter's own clock counts. Start at
//! [`local_time`].

use jiff::civil::{Date, DateTime, Weekday};
use jiff::{SignedDuration, Timestamp, tz::TimeZone};

use crate::lexicon::places;
use crate::lexicon::words::Words;

/// When clocks go forward.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Summer {
    Never,
    /// The last Sunday of March to the last Sunday of October, at 1 o'clock UTC.
    Europe,
    /// The second Sunday of March to the first Sunday of November, at 2 o'clock local.
    America,
}

/// Quarters of an hour from UTC, whether there is summer time, and where.
const ZONES: &[(i64, Summer, &str)] = &[
    (0, Summer::Europe, "GB IE PT"),
    (0, Summer::Never, "IS GH SN CI ML"),
    (
        4,
        Summer::Europe,
        "AD AL AT BA BE CH CZ DE DK ES FR HR HU IT LI LU MC ME MK MT NL NO PL RS SE SI SK SM VA",
    ),
    (4, Summer::Never, "DZ TN NG AO CM BJ"),
    (8, Summer::Europe, "BG EE FI GR LT LV MD RO UA CY"),
    (8, Summer::Never, "ZA BW ZW ZM RW MZ LY"),
    (12, Summer::Never, "TR SA KE ET TZ UG QA KW BH IQ BY"),
    (14, Summer::Never, "IR"),
    (16, Summer::Never, "AE OM GE AM AZ MU"),
    (20, Summer::Never, "PK UZ KZ"),
    (22, Summer::Never, "IN LK"),
    (23, Summer::Never, "NP"),
    (24, Summer::Never, "BD"),
    (28, Summer::Never, "TH VN KH LA"),
    (32, Summer::Never, "CN SG MY PH HK TW MO"),
    (36, Summer::Never, "JP KR"),
    (-12, Summer::Never, "AR UY"),
    (-16, Summer::Never, "VE BO DO PR"),
    (-20, Summer::Never, "CO PE EC PA JM"),
    (-24, Summer::Never, "CR GT SV HN NI"),
];

/// The date and time at `at` where `place` (as a page writes it) is; `None` where that is not sure.
pub fn local_time(place: &str, at: Timestamp) -> Option<DateTime> {
    let words = Words::of(place);
    let id = places::find(&words).first()?.place;
    let (country, longitude) = (id.place().country?, id.longitude());
    let known = ZONES.iter().find(|(_, _, countries)| countries.split(' ').any(|code| code == country));
    let (quarters, summer) = match (known, country) {
        (Some((quarters, summer, _)), _) => (*quarters, *summer),
        (None, "US") => {
            north_american(longitude?, &[(-85.0, -20), (-101.0, -24), (-109.0, -28)], (-126.0, -115.0))?
        }
        (None, "CA") => {
            north_american(longitude?, &[(-67.0, -16), (-90.0, -20), (-101.0, -24)], (-126.0, -120.0))
                .or_else(|| (-120.0..-110.5).contains(&longitude?).then_some((-28, Summer::America)))?
        }
        (None, _) => return None,
    };
    let standard =
        at.checked_add(SignedDuration::from_mins(quarters * 15)).ok()?.to_zoned(TimeZone::UTC).datetime();
    let utc = at.to_zoned(TimeZone::UTC).datetime();
    let forward = match summer {
        Summer::Never => false,
        Summer::Europe => {
            let year = utc.year();
            let (from, to) = (sunday(year, 3, -1)?.at(1, 0, 0, 0), sunday(year, 10, -1)?.at(1, 0, 0, 0));
            (from..to).contains(&utc)
        }
        Summer::America => {
            let year = standard.year();
            let (from, to) = (sunday(year, 3, 2)?.at(2, 0, 0, 0), sunday(year, 11, 1)?.at(1, 0, 0, 0));
            (from..to).contains(&standard)
        }
    };
    if forward { standard.checked_add(SignedDuration::from_hours(1)).ok() } else { Some(standard) }
}

/// By the eastern bounds of the zones, then the Pacific coast; between the last bound and the coast there is doubt.
fn north_american(longitude: f32, zones: &[(f32, i64)], coast: (f32, f32)) -> Option<(i64, Summer)> {
    let zone = zones.iter().find(|(west, _)| longitude >= *west).map(|(_, quarters)| *quarters);
    let coast = (coast.0..coast.1).contains(&longitude).then_some(-32);
    zone.or(coast).map(|quarters| (quarters, Summer::America))
}

/// The nth Sunday of a month; -1: the last.
fn sunday(year: i16, month: i8, nth: i8) -> Option<Date> {
    Date::new(year, month, 1).ok()?.nth_weekday_of_month(nth, Weekday::Sunday).ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn hour(place: &str, at: &str) -> Option<i8> {
        local_time(place, at.parse().ok()?).map(|local| local.hour())
    }

    #[test]
    fn it_is_later_in_the_east_and_an_hour_more_in_summer() {
        let (winter, summer) = ("2026-01-15T12:00:00Z", "2026-07-15T12:00:00Z");
        for (place, in_winter, in_summer) in [
            ("Hamburg, Germany", 13, 14),
            ("London, United Kingdom", 12, 13),
            ("Bengaluru, India", 17, 17),
            ("Tokyo, Japan", 21, 21),
            ("New York, United States", 7, 8),
            ("San Francisco, California", 4, 5),
            ("Chicago, Illinois", 6, 7),
            ("Toronto, Canada", 7, 8),
        ] {
            assert_eq!(
                (hour(place, winter), hour(place, summer)),
                (Some(in_winter), Some(in_summer)),
                "{place}"
            );
        }
    }

    #[test]
    fn the_clocks_change_in_the_night_of_the_right_sunday() {
        assert_eq!(hour("Paris", "2026-03-29T00:59:00Z"), Some(1));
        assert_eq!(hour("Paris", "2026-03-29T01:00:00Z"), Some(3));
        assert_eq!(hour("Paris", "2026-10-25T00:59:00Z"), Some(2));
        assert_eq!(hour("Paris", "2026-10-25T01:00:00Z"), Some(2));
        assert_eq!(hour("New York", "2026-03-08T07:00:00Z"), Some(3));
    }

    #[test]
    fn where_there_is_doubt_nothing_is_said() {
        for place in ["Phoenix, Arizona", "United States", "Sydney, Australia", "EMEA", "Remote", ""] {
            assert_eq!(hour(place, "2026-01-15T12:00:00Z"), None, "{place}");
        }
    }
}
