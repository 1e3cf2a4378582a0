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
