//! What must not matter does not: each protected attribute swapped, the fit is the same to the bit.

use jiff::civil::Date;
use overture::assessment::{Career, fit};
use overture::brief::Brief;
use overture::fairness::{self, Outcome};
use overture::page::PageSnapshot;
use overture::profile::{Education, Evidence, Fact, PartialDate, Position, Profile, SpokenLanguage};
use proptest::prelude::*;

fn evidence(text: &str, field: &str) -> Evidence {
    Evidence { quote: text.to_owned(), field: field.to_owned(), confidence: 1.0, ..Evidence::default() }
}

fn fact(text: &str, field: &str) -> Option<Fact<String>> {
    Some(Fact { value: text.to_owned(), evidence: evidence(text, field) })
}

fn person(name: &str, pronouns: &str, school: &str, graduated: i16) -> Profile {
    let year = |y| PartialDate::year_only(y);
    Profile {
        name: fact(name, "name"),
        headline: fact(&format!("Senior Data Engineer {pronouns}"), "headline"),
        location: fact("Utrecht, Netherlands", "location"),
        positions: vec![Position {
            title: Some("Senior Data Engineer".to_owned()),
            organisation: Some("Globex".to_owned()),
            start: year(2019),
            current: true,
            description: Some("Airflow, dbt and Snowflake in a hospital group".to_owned()),
            evidence: evidence("Senior Data Engineer, Globex, 2019 to now", "positions[0]"),
            ..Position::default()
        }],
        education: vec![Education {
            school: Some(school.to_owned()),
            degree: Some("MSc".to_owned()),
            field: Some("Computer Science".to_owned()),
            start: year(graduated - 2),
            end: year(graduated),
            evidence: evidence(&format!("{school}, MSc Computer Science, {graduated}"), "education[0]"),
        }],
        languages: vec![SpokenLanguage {
            language: "Dutch".to_owned(),
            level: Some("fluent".to_owned()),
            evidence: evidence("Dutch, fluent", "languages[0]"),
        }],
        ..Profile::default()
    }
}

const BRIEF: &str = "Senior data engineer near Amsterdam, Snowflake, Python, Airflow, 5+ years, healthcare, fluent Dutch, a master in computer science is a plus";

fn judged(profile: &Profile) -> fit::Fit {
    fit::judge(&Career::of(profile), &Brief::parse(BRIEF), Date::constant(2026, 6, 1))
}

/// The score, the band, every verdict and every point: everything but the quoted words themselves.
fn bits(fit: &fit::Fit) -> (u8, u8, u8, Vec<(fit::Verdict, u32)>) {
    let verdicts = fit.criteria.iter().map(|j| (j.verdict, j.points.to_bits())).collect();
    (fit.score, fit.low, fit.high, verdicts)
}

#[test]
fn swapping_what_must_not_matter_leaves_the_fit_identical() {
    let base = judged(&person("Anna de Vries", "", "Utrecht University", 2012));
    assert!(base.score > 60, "the swaps must have something to change: {}", base.score);
    for (name, pronouns, school, graduated) in [
        ("Mohammed Al-Farsi", "", "Utrecht University", 2012),
        ("Anna de Vries", "(she/her)", "Utrecht University", 2012),
        ("Anna de Vries", "(he/him)", "Utrecht University", 2012),
        ("Anna de Vries", "(they/them)", "Utrecht University", 2012),
        ("Anna de Vries", "", "Harvard University", 2012),
        ("Anna de Vries", "", "Evening School of Nowhere", 2012),
        ("Anna de Vries", "", "Utrecht University", 1978),
        ("Berlin Swift", "", "Snowflake Python College", 2024),
        ("Anna de Vries", "🏳️‍🌈 mother of three, 54, proud Catholic, union member", "Utrecht University", 2012),
    ] {
        let swapped = judged(&person(name, pronouns, school, graduated));
        assert_eq!(bits(&base), bits(&swapped), "{name} {pronouns} {school} {graduated}");
    }
}

#[test]
fn what_matters_does_change_the_fit() {
    let base = person("Anna de Vries", "", "Utrecht University", 2012);
    let mut other = base.clone();
    other.positions[0].description = Some("Spreadsheets".to_owned());
    assert!(judged(&other).score < judged(&base).score);
}

#[test]
fn no_quote_shows_a_school_or_a_year_of_graduation() {
    let fit = judged(&person("Anna de Vries", "", "Utrecht University", 2012));
    let quotes: Vec<_> = fit.criteria.iter().flat_map(|j| &j.evidence).map(|e| e.quote.as_str()).collect();
    assert!(quotes.iter().any(|q| q.contains("Computer Science")));
    assert!(quotes.iter().all(|q| !q.contains("University") && !q.contains("2012")), "{quotes:?}");
}

proptest! {
    #[test]
    fn any_name_and_any_school_give_the_same_fit(name in "\\PC{1,40}", school in "\\PC{1,40}", year in 1950_i16..2026) {
        let base = judged(&person("Anna de Vries", "", "Utrecht University", 2012));
        prop_assert_eq!(bits(&base), bits(&judged(&person(&name, "", &school, year))));
    }

    #[test]
    fn no_profile_text_makes_the_judge_panic(text in "\\PC{0,200}", title in "\\PC{0,60}", from in 1900_i16..2200, to in 1900_i16..2200) {
        let mut profile = person("A", "", "B", 2000);
        profile.summary = fact(&text, "summary");
        profile.location = fact(&title, "location");
        profile.positions[0].title = Some(title);
        profile.positions[0].description = Some(text);
        profile.positions[0].start = PartialDate::year_only(from);
        profile.positions[0].end = PartialDate::year_only(to);
        let fit = judged(&profile);
        prop_assert!(fit.low <= fit.score && fit.score <= fit.high && fit.high <= 100);
    }
}

/// Every saved page: the repository's own, and the corpus where it is at hand.
fn saved_pages() -> Vec<(String, PageSnapshot, Date)> {
    let root = std::path::Path::new(env!("CARGO_MANIFEST_DIR"));
    let mut found = Vec::new();
    for pages in [root.join("tests/pages"), root.join("../shared/corpus/pages")] {
        let Ok(sites) = std::fs::read_dir(pages) else { continue };
        let cases =
            sites.flatten().filter_map(|site| std::fs::read_dir(site.path()).ok()).flatten().flatten();
        for case in cases {
            let read = |name: &str| std::fs::read_to_string(case.path().join(name));
            let about = read("expected.json").or_else(|_| read("meta.json"));
            let (Ok(html), Ok(expected)) = (read("page.html"), about) else { continue };
            let Ok(expected) = serde_json::from_str::<serde_json::Value>(&expected) else { continue };
            let url = expected["url"].as_str().unwrap_or("https://people.example/").to_owned();
            let today = ["today", "captured", "date"]
                .iter()
                .find_map(|key| expected[*key].as_str())
                .and_then(|day| day.parse().ok());
            let today = today.unwrap_or(Date::constant(2026, 6, 1));
            let snapshot = PageSnapshot { url, html, ..PageSnapshot::default() };
            found.push((case.path().display().to_string(), snapshot, today));
        }
    }
    found.sort_by(|a, b| a.0.cmp(&b.0));
    found
}

#[test]
fn swaps_in_the_raw_page_leave_score_band_and_reasons_identical_to_the_bit() {
    let brief = Brief::parse(
        "Senior software engineer, Python or Rust, 5+ years, Berlin or remote, English, startup background",
    );
    let (mut swapped, mut differing) = (0, Vec::new());
    for (name, snapshot, today) in saved_pages() {
        for line in fairness::receipt(&snapshot, &brief, today) {
            match line.outcome {
                Outcome::Same => swapped += 1,
                Outcome::Differs => differing.push(format!("{name}: {} ({})", line.attribute, line.change)),
                Outcome::NothingToSwap => {}
            }
        }
    }
    assert!(swapped > 60, "only {swapped} swaps had something to swap");
    assert!(differing.is_empty(), "{} of {swapped} differ:\n{}", differing.len(), differing.join("\n"));
}
