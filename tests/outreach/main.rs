//! The first message as a recruiter would get it: what it rests on, what it says, when it stays empty.
#![allow(clippy::unwrap_used, reason = "a test says what went wrong by failing")]

mod links;

use jiff::civil::Date;
use overture::assessment::{Assessment, Fit, History, intent};
use overture::brief::{
    Brief, Criterion, CriterionKind, Importance, Location, Opportunity, OpportunityKind, PlaceKind,
};
use overture::outreach::{Channel, Draft, Request, Sender, Severity, draft, draft_beside};
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

fn assessed(profile: &Profile, today: Date) -> Assessment {
    let career = overture::assessment::Career::of(profile);
    Assessment {
        on: today,
        rules_version: 1,
        fit: Fit::default(),
        intent: intent::estimate(&career, &History::default(), today),
        why_fit: Vec::new(),
        why_role_matters: Vec::new(),
    }
}

fn write(profile: &Profile, brief: &Brief, channel: Channel, language: &str) -> Draft {
    write_beside(profile, brief, channel, language, &[])
}

fn write_beside(
    profile: &Profile,
    brief: &Brief,
    channel: Channel,
    language: &str,
    others: &[String],
) -> Draft {
    let today = "2026-03-15".parse().unwrap();
    let assessment = assessed(profile, today);
    let sender = Sender { name: Some("Sam Sender".to_owned()), company: Some("Fabrikam".to_owned()) };
    let request = Request { channel, language: Some(language.to_owned()), sender, ..Request::default() };
    draft_beside(profile, brief, &assessment, &request, others, today)
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
    let request = Request { channel: Channel::Email, ..Request::default() };
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

const LANGUAGES: [&str; 4] = ["en", "fr", "de", "es"];

/// Twenty people with twenty different talks and projects about the same subject.
fn shortlist() -> Vec<Profile> {
    let works = [
        (ActivityKind::Talk, "Distributed tracing without tears"),
        (ActivityKind::Release, "spanner: a small distributed tracing collector"),
        (ActivityKind::Post, "What distributed tracing taught us about queues"),
        (ActivityKind::Publication, "Sampling in distributed tracing under load"),
        (ActivityKind::Answer, "How to carry context in distributed tracing over Kafka"),
        (ActivityKind::Commit, "distributed tracing exporter for tinyqueue"),
        (ActivityKind::Talk, "Ten mistakes in distributed tracing"),
        (ActivityKind::Release, "tracelet 0.4, distributed tracing for microcontrollers"),
        (ActivityKind::Post, "Distributed tracing is a budget question"),
        (ActivityKind::Publication, "Clock skew and distributed tracing in small clusters"),
        (ActivityKind::Post, "We removed half of our distributed tracing and nobody noticed"),
        (ActivityKind::Talk, "From logs to distributed tracing in one quarter"),
        (ActivityKind::Answer, "Why spans vanish in distributed tracing behind a proxy"),
        (ActivityKind::Release, "hopscotch: replay requests from distributed tracing"),
        (ActivityKind::Publication, "Compression of distributed tracing data at the edge"),
        (ActivityKind::Talk, "Privacy and distributed tracing, a field report"),
        (ActivityKind::Post, "Notes on distributed tracing for batch jobs"),
        (ActivityKind::Commit, "async spans for the distributed tracing crate otters"),
        (ActivityKind::Talk, "Teaching distributed tracing to beginners"),
        (ActivityKind::Release, "kite 2.0 with distributed tracing built in"),
    ];
    let names = ["Ada Example", "Bo Muster", "Chloé Modèle", "Dana Ejemplo"];
    (0..20)
        .map(|n| {
            let (kind, text) = works[n % works.len()];
            let url = format!("https://www.linkedin.com/in/person-{n}/");
            let name = fact(names[n % names.len()], "name");
            Profile {
                url,
                name,
                activity: vec![activity(kind, &format!("2026-0{}-11", 1 + n % 3), text)],
                ..ada()
            }
        })
        .collect()
}

#[test]
fn every_language_and_channel_passes_its_own_checks() {
    for language in LANGUAGES {
        for profile in shortlist() {
            for channel in [Channel::Site, Channel::Email] {
                let draft = write(&profile, &brief(), channel, language);
                println!("[{language}] {:?}\n{}\n", draft.subject, draft.text);
                assert_eq!(draft.language, language);
                assert!(draft.checks.is_empty(), "{language}: {}\n{:?}", draft.text, draft.checks);
                if channel == Channel::Site {
                    assert!(draft.text.chars().count() <= 400);
                }
                for claim in &draft.claims {
                    assert!(draft.text.contains(&claim.text), "{}", claim.text);
                }
            }
        }
    }
}

#[test]
fn twenty_drafts_for_one_brief_do_not_sound_alike() {
    for language in LANGUAGES {
        let mut drafts: Vec<String> = Vec::new();
        for profile in shortlist() {
            drafts.push(write_beside(&profile, &brief(), Channel::Site, language, &drafts).text);
        }
        for (index, text) in drafts.iter().enumerate() {
            let others =
                drafts.iter().enumerate().filter(|(other, _)| *other != index).map(|(_, text)| text.clone());
            // The same talk may come twice here; people have different ones.
            let others = others
                .filter(|other| !other.split('\n').any(|line| text.contains(line) && line.len() > 120))
                .collect();
            let message = overture::outreach::Message { text: text.clone(), others, ..Default::default() };
            let checks = overture::outreach::check(&message);
            assert!(
                !checks.iter().any(|check| check.code == "near_duplicate"),
                "{language}: {text}\n{checks:?}"
            );
        }
    }
}
