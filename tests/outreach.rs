//! The first message as a recruiter would get it: what it rests on, what it says, when it stays empty.

use overture::assessment::{Assessment, Fit, History, intent};
use overture::brief::{
    Brief, Criterion, CriterionKind, Importance, Location, Opportunity, OpportunityKind, PlaceKind,
};
use overture::outreach::{Channel, Draft, Request, Sender, Severity, draft};
use overture::profile::{Activity, ActivityKind, Evidence, Fact, Position, Profile};

fn quoted(quote: &str, field: &str) -> Evidence {
    let source = "https://www.linkedin.com/in/ada-example/".to_owned();
    Evidence { quote: quote.to_owned(), field: field.to_owned(), source, ..Evidence::default() }
}

fn fact(text: &str, field: &str) -> Option<Fact<String>> {
    Some(Fact { value: text.to_owned(), evidence: quoted(text, field) })
}

fn activity(kind: ActivityKind, date: &str, text: &str) -> Activity {
    Activity {
        kind,
        date: date.parse().ok(),
        text: text.to_owned(),
        url: None,
        evidence: quoted(text, "activity[0]"),
    }
}

fn ada() -> Profile {
    Profile {
        url: "https://www.linkedin.com/in/ada-example/".to_owned(),
        site: "linkedin".to_owned(),
        name: fact("Ada Example", "name"),
        headline: fact("Engineer at Northwind", "headline"),
        positions: vec![Position {
            title: Some("Engineer".to_owned()),
            organisation: Some("Northwind".to_owned()),
            start: "2022-01".parse().ok(),
            current: true,
            evidence: quoted("Engineer, Northwind, Jan 2022 - Present", "positions[0]"),
            ..Position::default()
        }],
        activity: vec![activity(
            ActivityKind::Talk,
            "2026-01-20",
            "Distributed tracing without tears, Rust meetup Hamburg",
        )],
        ..Profile::default()
    }
}

fn criterion(kind: CriterionKind, value: &str) -> Criterion {
    Criterion { kind, value: value.to_owned(), importance: Importance::Essential, quote: value.to_owned() }
}

fn brief() -> Brief {
    Brief {
        text: "Senior Rust engineer in Berlin for distributed tracing. You would own the ingest pipeline. Four-day week."
            .to_owned(),
        titles: vec!["Senior Rust Engineer".to_owned()],
        locations: vec![Location {
            name: "Berlin".to_owned(),
            kind: PlaceKind::City,
            country: Some("DE".to_owned()),
        }],
        criteria: vec![
            criterion(CriterionKind::Title, "Senior Rust Engineer"),
            criterion(CriterionKind::Skill, "distributed tracing"),
        ],
        opportunity: vec![
            Opportunity { kind: OpportunityKind::Work, quote: "You would own the ingest pipeline".to_owned() },
            Opportunity { kind: OpportunityKind::Flexibility, quote: "Four-day week".to_owned() },
        ],
        ..Brief::default()
    }
}

fn write(profile: &Profile, brief: &Brief, channel: Channel, language: &str) -> Draft {
    let today = "2026-03-15".parse().unwrap();
    let career = overture::assessment::Career::of(profile);
    let assessment = Assessment {
        on: today,
        rules_version: 1,
        fit: Fit::default(),
        intent: intent::estimate(&career, &History::default(), today),
        why_fit: Vec::new(),
        why_role_matters: Vec::new(),
    };
    let sender = Sender { name: Some("Sam Sender".to_owned()), company: Some("Fabrikam".to_owned()) };
    let request = Request { channel, language: Some(language.to_owned()), sender };
    draft(profile, brief, &assessment, &request, today)
}

fn blocks(draft: &Draft) -> Vec<&str> {
    draft
        .checks
        .iter()
        .filter(|check| check.severity == Severity::Block)
        .map(|check| check.code.as_str())
        .collect()
}

#[test]
fn a_linked_recent_talk_gives_a_message_with_everything_it_needs() {
    for channel in [Channel::Site, Channel::Email] {
        let draft = write(&ada(), &brief(), channel, "en");
        println!("{:?}\n{}\n", draft.subject, draft.text);
        assert!(draft.checks.is_empty(), "{:?}", draft.checks);
        for part in ["Ada", "racing", "LinkedIn", "Senior Rust Engineer", "Berlin", "?"] {
            assert!(draft.text.contains(part), "{part} in {}", draft.text);
        }
        let length = draft.text.chars().count();
        assert!((200..=if channel == Channel::Site { 400 } else { 800 }).contains(&length), "{length}");
        assert_eq!(draft.subject.is_some(), channel == Channel::Email);
        assert!(draft.subject.is_none_or(|subject| subject.chars().count() <= 50));
    }
}

#[test]
fn every_claim_stands_in_the_text_and_cites_the_page_or_the_brief() {
    let draft = write(&ada(), &brief(), Channel::Email, "en");
    assert!(draft.claims.len() >= 3);
    for claim in &draft.claims {
        assert!(draft.text.contains(&claim.text), "{}", claim.text);
        assert!(!claim.evidence.is_empty());
    }
}

#[test]
fn a_page_without_anything_recent_and_specific_gives_no_text() {
    let quiet = Profile { activity: Vec::new(), ..ada() };
    let draft = write(&quiet, &brief(), Channel::Site, "en");
    assert_eq!(draft.text, "");
    assert_eq!(blocks(&draft), ["no_signal"]);
}

#[test]
fn a_talk_about_something_else_is_not_linked_by_force() {
    let gardener = Profile {
        activity: vec![activity(ActivityKind::Talk, "2026-01-20", "Pruning old apple trees in winter")],
        ..ada()
    };
    let draft = write(&gardener, &brief(), Channel::Site, "en");
    assert_eq!(draft.text, "");
    assert_eq!(blocks(&draft), ["no_link_to_opportunity"]);
}

#[test]
fn a_new_job_or_a_changed_profile_is_never_the_signal() {
    for kind in [ActivityKind::NewPosition, ActivityKind::ProfileUpdate] {
        let watched =
            Profile { activity: vec![activity(kind, "2026-01-20", "Distributed tracing engineer")], ..ada() };
        assert_eq!(blocks(&write(&watched, &brief(), Channel::Site, "en")), ["no_signal"]);
    }
}

#[test]
fn without_a_sender_the_text_has_no_gap() {
    let today = "2026-03-15".parse().unwrap();
    let career = overture::assessment::Career::of(&ada()).headline.cloned();
    assert!(career.is_some());
    let request = Request { channel: Channel::Email, language: None, sender: Sender::default() };
    let assessment = Assessment {
        on: today,
        rules_version: 1,
        fit: Fit::default(),
        intent: intent::estimate(&overture::assessment::Career::of(&ada()), &History::default(), today),
        why_fit: Vec::new(),
        why_role_matters: Vec::new(),
    };
    let draft = draft(&ada(), &brief(), &assessment, &request, today);
    assert!(draft.checks.is_empty(), "{:?}", draft.checks);
    assert!(!draft.text.contains("Best wishes"));
}

#[test]
fn an_odd_name_is_not_greeted_and_asks_for_confirmation() {
    for name in ["xX_ada_Xx", "<b>Ada</b> Example", "Ada \u{202e}elpmaxE", "ADA EXAMPLE"] {
        let odd = Profile { name: fact(name, "name"), ..ada() };
        let draft = write(&odd, &brief(), Channel::Site, "en");
        assert!(draft.text.starts_with("Hello,"), "{}", draft.text);
        assert!(draft.checks.iter().any(|check| check.code == "odd_name"));
    }
}
