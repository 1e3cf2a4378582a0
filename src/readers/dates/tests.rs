use super::*;

fn said(text: &str) -> String {
    match find(text) {
        None => "nothing".to_owned(),
        Some(Found { dates, .. }) => {
            let show = |date: Option<PartialDate>| date.map_or("?".to_owned(), |date| date.to_string());
            let end = if dates.current { "now".to_owned() } else { show(dates.end) };
            if dates.range { format!("{} to {end}", show(dates.start)) } else { show(dates.start) }
        }
    }
}

#[test]
fn ranges_are_read_in_twelve_languages() {
    for (text, expected) in [
        ("Jan 2019 – Present · 5 yrs 3 mos", "2019-01 to now"),
        ("Januar 2019 bis heute", "2019-01 to now"),
        ("janv. 2019 à aujourd’hui", "2019-01 to now"),
        ("enero de 2019 - actualidad", "2019-01 to now"),
        ("gennaio 2019 – Presente", "2019-01 to now"),
        ("jan. 2019 - heden", "2019-01 to now"),
        ("jan. de 2019 até o momento", "2019-01 to now"),
        ("sty 2019 – obecnie", "2019-01 to now"),
        ("jan. 2019 till nu", "2019-01 to now"),
        ("Oca 2019 – Halen", "2019-01 to now"),
        ("янв. 2019 г. – по настоящее время", "2019-01 to now"),
        ("2019年1月 – 現在", "2019-01 to now"),
    ] {
        assert_eq!(said(text), expected, "{text}");
    }
}

#[test]
fn a_date_is_as_precise_as_it_is_written() {
    for (text, expected) in [
        ("2014-18", "2014 to 2018"),
        ("Jan – Mar 2019", "2019-01 to 2019-03"),
        ("31. Januar 2019", "2019-01-31"),
        ("January 31st, 2019", "2019-01-31"),
        ("03/2013 - 08/2014", "2013-03 to 2014-08"),
        ("Jan '19 – Feb '20", "2019-01 to 2020-02"),
        ("since 2015", "2015 to now"),
        ("2010 –", "2010 to now"),
        ("May I help 300 people", "nothing"),
        ("I will be out 2016", "2016"),
        ("out de 2016 – set de 2018", "2016-10 to 2018-09"),
        ("du 1er janvier 2015 au 5 février 2018", "2015-01-01 to 2018-02-05"),
        ("entre 2015 et le 5 janvier 2018", "2015 to 2018-01-05"),
        ("2000+ users", "nothing"),
    ] {
        assert_eq!(said(text), expected, "{text}");
    }
}

#[test]
fn a_duration_is_not_a_date() {
    assert_eq!(duration_months("5 yrs 3 mos"), Some(63));
    assert_eq!(duration_months("7年 4か月"), Some(88));
    assert_eq!(duration_months("3 engineers"), None);
}

#[test]
fn relative_dates_count_from_the_day_of_reading() {
    let today = Date::constant(2026, 3, 15);
    for (text, expected) in [
        ("2w", "2026-03-01"),
        ("3mo", "2025-12"),
        ("3 months ago", "2025-12"),
        ("vor 2 Jahren", "2024"),
        ("il y a 1 jour", "2026-03-14"),
        ("yesterday", "2026-03-14"),
    ] {
        assert_eq!(relative(text, today).map(|date| date.to_string()).as_deref(), Some(expected), "{text}");
    }
    assert_eq!(relative("3 years of experience", today), None);
}

#[test]
fn the_age_of_a_post_is_read_in_every_language() {
    let today = Date::constant(2026, 3, 15);
    for (language, text, expected) in [
        ("en", "2w", "2026-03-01"),
        ("en", "3mo", "2025-12"),
        ("en", "1yr", "2025"),
        ("en", "4h", "2026-03-15"),
        ("de", "3 Wo.", "2026-02-22"),
        ("de", "3 Wochen", "2026-02-22"),
        ("de", "2 Mon.", "2026-01"),
        ("de", "1 Jahr", "2025"),
        ("fr", "3 sem.", "2026-02-22"),
        ("fr", "2 mois", "2026-01"),
        ("fr", "5 j", "2026-03-10"),
        ("es", "2 meses", "2026-01"),
        ("es", "1 año", "2025"),
        ("it", "3 settimane", "2026-02-22"),
        ("it", "5g", "2026-03-10"),
        ("nl", "2 mnd", "2026-01"),
        ("nl", "1 jaar", "2025"),
        ("pt", "3 sem", "2026-02-22"),
        ("pt", "2 m", "2026-01"),
        ("pl", "3 tyg.", "2026-02-22"),
        ("pl", "2 mies.", "2026-01"),
        ("pl", "5 dn.", "2026-03-10"),
        ("sv", "3 v", "2026-02-22"),
        ("sv", "2 mån", "2026-01"),
        ("tr", "2h", "2026-03-01"),
        ("tr", "2 ay", "2026-01"),
        ("ru", "3 нед.", "2026-02-22"),
        ("ru", "2 мес.", "2026-01"),
        ("ru", "5 дн.", "2026-03-10"),
        ("ja", "3週間前", "2026-02-22"),
        ("ja", "2か月前", "2026-01"),
        ("ja", "1年前", "2025"),
    ] {
        let read = elapsed(text, language, today).map(|date| date.to_string());
        assert_eq!(read.as_deref(), Some(expected), "{language}: {text}");
    }
    for text in ["", "3", "Ada Example", "999999999y", "3 engineers", "12 Angry Men"] {
        assert_eq!(elapsed(text, "en", today), None, "{text}");
    }
}

#[test]
fn a_day_without_a_year_is_the_last_such_day() {
    let today = Date::constant(2026, 3, 15);
    for (text, expected) in [
        ("Feb 20", Some("2026-02-20")),
        ("20. Februar", Some("2026-02-20")),
        ("Dec 24", Some("2025-12-24")),
        ("Mar 15", Some("2026-03-15")),
        ("Mar 99", None),
        ("May be 12", None),
        ("12 engineers", None),
    ] {
        let read = recent_day(text, today).map(|date| date.to_string());
        assert_eq!(read.as_deref(), expected, "{text}");
    }
}
