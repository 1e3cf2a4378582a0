//! What fit must get right on small, invented careers.

use super::*;
use crate::profile::{Fact, PartialDate, Position, Profile};

fn quoted(text: &str, field: &str) -> Evidence {
    Evidence { quote: text.to_owned(), field: field.to_owned(), confidence: 1.0, ..Evidence::default() }
}

fn fact(text: &str, field: &str) -> Option<Fact<String>> {
    Some(Fact { value: text.to_owned(), evidence: quoted(text, field) })
}

fn position(title: &str, from: &str, to: Option<&str>, text: &str) -> Position {
    let date = |d: &str| d.parse::<PartialDate>().unwrap();
    Position {
        title: Some(title.to_owned()),
        organisation: Some("Acme".to_owned()),
        start: Some(date(from)),
        end: to.map(date),
        current: to.is_none(),
        description: Some(text.to_owned()),
        evidence: quoted(title, "positions[0]"),
        ..Position::default()
    }
}

fn fit_of(profile: &Profile, brief: &str) -> Fit {
    let today = Date::constant(2026, 6, 1);
    judge(&Career::of(profile), &Brief::parse(brief), today)
}

fn verdict(fit: &Fit, kind: CriterionKind) -> Verdict {
    fit.criteria.iter().find(|j| j.criterion.kind == kind).map(|j| j.verdict).unwrap()
}

fn engineer() -> Profile {
    Profile {
        headline: fact("Senior Backend Engineer", "headline"),
        location: fact("Potsdam, Brandenburg, Germany", "location"),
        summary: fact("I build payment services in Rust on Kubernetes. No experience with Java.", "summary"),
        positions: vec![
            position("Senior Backend Engineer", "2021-03", None, "Rust services, PostgreSQL, GCP"),
            position("Backend Developer", "2016-01", Some("2021-02"), "Python with Django"),
        ],
        ..Profile::default()
    }
}

#[test]
fn what_the_page_shows_is_met_with_its_words() {
    let fit = fit_of(&engineer(), "Senior backend engineer in Berlin, Rust and Postgres, 5+ years");
    for kind in [
        CriterionKind::Title,
        CriterionKind::Skill,
        CriterionKind::Location,
        CriterionKind::Years,
        CriterionKind::Seniority,
    ] {
        assert_eq!(verdict(&fit, kind), Verdict::Met, "{kind:?}");
    }
    assert!(fit.score >= 90, "{}", fit.score);
    assert!(fit.criteria.iter().all(|j| j.verdict == Verdict::Unknown || !j.evidence.is_empty()));
}

#[test]
fn a_neighbour_is_adjacent_a_denial_unmet_and_silence_unknown() {
    let fit = fit_of(&engineer(), "AWS, Java, Elixir");
    let verdicts: Vec<_> = fit.criteria.iter().map(|j| j.verdict).collect();
    assert_eq!(verdicts, [Verdict::Adjacent, Verdict::Unmet, Verdict::Unknown]);
}

#[test]
fn a_sparse_profile_gets_a_wide_band_not_a_low_score() {
    let brief = "Senior backend engineer in Berlin, Rust, Kubernetes and Postgres, 5+ years";
    let sparse = Profile { headline: fact("Backend Engineer", "headline"), ..Profile::default() };
    let cook = Profile {
        headline: fact("Sous Chef", "headline"),
        location: fact("Lyon, France", "location"),
        positions: vec![position("Sous Chef", "2015", None, "Menu planning and pastry in a kitchen of ten")],
        ..Profile::default()
    };
    let (sparse, cook) = (fit_of(&sparse, brief), fit_of(&cook, brief));
    assert!(sparse.high - sparse.low >= 40, "{}-{}", sparse.low, sparse.high);
    assert!(sparse.score > cook.score + 20, "{} {}", sparse.score, cook.score);
    assert!(!sparse.would_raise.is_empty());
}

#[test]
fn an_excluded_thing_shows_as_excluded() {
    let fit = fit_of(&engineer(), "Backend engineer, no Django");
    let judged = fit.criteria.iter().find(|j| j.criterion.value == "Django").unwrap();
    assert_eq!(judged.verdict, Verdict::Excluded);
    assert!(judged.points < 0.0 && !judged.evidence.is_empty());
}

#[test]
fn more_years_than_a_maximum_cost_nothing() {
    let with_max = fit_of(&engineer(), "Backend engineer, 3-5 years");
    let without = fit_of(&engineer(), "Backend engineer, 3+ years");
    assert_eq!(with_max.score, without.score);
}

#[test]
fn a_skill_last_used_long_ago_is_not_met_today() {
    let mut profile = engineer();
    profile.positions.push(position("Developer", "2008", Some("2012"), "Perl scripts"));
    let fit = fit_of(&profile, "Perl");
    assert_eq!(fit.criteria[0].verdict, Verdict::Adjacent);
}

#[test]
fn false_friends_do_not_meet_each_other() {
    let profile = Profile {
        headline: fact("Project Manager", "headline"),
        summary: fact("JavaScript and CSS", "summary"),
        ..Profile::default()
    };
    assert_eq!(verdict(&fit_of(&profile, "Java"), CriterionKind::Skill), Verdict::Unknown);
    assert_ne!(verdict(&fit_of(&profile, "Product Manager"), CriterionKind::Title), Verdict::Met);
}

#[test]
fn another_line_of_work_does_not_fit_by_place_and_years() {
    let recruiter = Profile {
        headline: fact("Talent Acquisition Lead | 12+ years in B2B sales | 🚀", "headline"),
        location: fact("Tokyo, Japan", "location"),
        ..Profile::default()
    };
    let brief = "Senior backend engineer in Barcelona or remote in Spain, 5+ years, Python or Go";
    let fit = fit_of(&recruiter, brief);
    assert!(fit.score < 15, "{}", fit.score);
    assert_ne!(verdict(&fit, CriterionKind::Years), Verdict::Met);
    assert!(
        fit.criteria
            .iter()
            .filter(|j| j.criterion.kind == CriterionKind::Location)
            .all(|j| j.verdict == Verdict::Unmet)
    );
    assert!(reasons(&fit).is_empty(), "{:?}", reasons(&fit));
    let madrid = Profile { location: fact("Madrid, Spain", "location"), ..engineer() };
    let located = fit_of(&madrid, brief);
    let possible: Vec<f32> = located
        .criteria
        .iter()
        .filter(|j| j.criterion.kind == CriterionKind::Location)
        .map(|j| j.points_possible)
        .collect();
    assert_eq!(possible.iter().filter(|p| **p > 0.0).count(), 1, "two places are alternatives");
}

#[test]
fn a_headline_that_names_no_trade_says_nothing_about_the_title() {
    for headline in ["Northgate Data", "Making ledgers boring since 2012"] {
        let profile = Profile {
            headline: fact(headline, "headline"),
            summary: fact("Storage engines and stream processing in Rust.", "summary"),
            ..Profile::default()
        };
        let fit = fit_of(&profile, "Senior backend engineer in Berlin, Rust");
        assert_eq!(verdict(&fit, CriterionKind::Title), Verdict::Unknown, "{headline}");
    }
    let nurse = Profile { headline: fact("Registered Nurse", "headline"), ..Profile::default() };
    assert_eq!(verdict(&fit_of(&nurse, "Senior backend engineer"), CriterionKind::Title), Verdict::Unmet);
}

#[test]
fn titles_of_one_craft_meet_in_any_spelling() {
    for (headline, wanted, expected) in [
        ("Front End Lead", "Frontend engineer", Verdict::Met),
        ("Maker of things | Frontend Dev @ Acme", "Senior frontend engineer", Verdict::Met),
        ("Staff Engineer", "Senior Backend Engineer", Verdict::Adjacent),
        ("Sales Assistant", "Sales Manager", Verdict::Adjacent),
        ("Sous Chef", "Senior Backend Engineer", Verdict::Unmet),
    ] {
        let profile = Profile { headline: fact(headline, "headline"), ..Profile::default() };
        assert_eq!(
            verdict(&fit_of(&profile, wanted), CriterionKind::Title),
            expected,
            "{headline} for {wanted}"
        );
    }
}

#[test]
fn services_for_agencies_are_no_agency() {
    let mut profile = engineer();
    profile.positions[0].description = Some("Advertising services for traditional agencies".to_owned());
    let brief = Brief::parse("Backend engineer, not from agencies");
    assert!(brief.criteria.iter().any(|c| c.value == "Agency" && c.importance == Importance::Excluded));
    let judged = |profile: &Profile| fit_of(profile, "Backend engineer, not from agencies");
    assert!(judged(&profile).criteria.iter().all(|j| j.verdict != Verdict::Excluded));
    profile.positions[0].organisation = Some("Pixel Digital Agency".to_owned());
    assert!(judged(&profile).criteria.iter().any(|j| j.verdict == Verdict::Excluded));
    assert!(
        Brief::parse("Backend engineer in Bonn. No agencies.").criteria.iter().all(|c| c.value != "Agency")
    );
}
