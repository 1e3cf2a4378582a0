//! The recruiter's edited text, held against the page and the brief.
#![allow(clippy::unwrap_used, reason = "a test says what went wrong by failing")]

use overture::assessment::{Assessment, Career, Fit, History, intent};
use overture::brief::{Brief, Criterion, CriterionKind, Importance};
use overture::outreach::{Message, recheck};
use overture::profile::{Activity, ActivityKind, Evidence, Fact, Profile};

const GOOD: &str = "Hi Ada,\nYour talk “Distributed tracing without tears” on LinkedIn is why I am writing. I am filling a \
                    Rust role in Berlin, and distributed tracing is part of the job. Would you like a few lines about it?\nIf \
                    you would rather not hear from me, tell me and I will not write again.";

fn codes(text: &str) -> Vec<String> {
    let quote = |text: &str| Evidence { quote: text.to_owned(), ..Evidence::default() };
    let talk = "Distributed tracing without tears";
    let profile = Profile {
        name: Some(Fact { value: "Ada Example".to_owned(), evidence: quote("Ada Example") }),
        activity: vec![Activity {
            kind: ActivityKind::Talk,
            date: "2026-01-20".parse().ok(),
            text: talk.to_owned(),
            url: None,
            evidence: quote(talk),
        }],
        ..Profile::default()
    };
    let brief = Brief {
        text: "Rust engineer in Berlin with distributed tracing, 90000 euros".to_owned(),
        criteria: vec![Criterion {
            kind: CriterionKind::Skill,
            value: "distributed tracing".to_owned(),
            importance: Importance::Essential,
            quote: "distributed tracing".to_owned(),
        }],
        ..Brief::default()
    };
    let today = "2026-03-15".parse().unwrap();
    let assessment = Assessment {
        on: today,
        rules_version: 1,
        fit: Fit::default(),
        intent: intent::estimate(&Career::of(&profile), &History::default(), today),
        why_fit: Vec::new(),
        why_role_matters: Vec::new(),
    };
    let message = Message { text: text.to_owned(), ..Message::default() };
    recheck(&message, &profile, &brief, &assessment, today).into_iter().map(|check| check.code).collect()
}

#[test]
fn a_true_and_linked_text_passes() {
    assert_eq!(codes(GOOD), Vec::<String>::new());
}

#[test]
fn greeting_somebody_else_blocks() {
    assert_eq!(codes(&GOOD.replace("Hi Ada", "Hi Boris")), ["wrong_name"]);
    assert_eq!(codes(&GOOD.replace("Hi Ada", "Dear Ms Example")), Vec::<String>::new());
}

#[test]
fn a_number_from_nowhere_is_asked_about_and_one_from_the_brief_is_not() {
    let with = |pay: &str| GOOD.replace("part of the job.", &format!("part of the job, at {pay} euros."));
    assert_eq!(codes(&with("120000")), ["salary_not_in_brief"]);
    assert_eq!(codes(&with("90000")), Vec::<String>::new());
    let size = GOOD.replace("part of the job.", "part of the job, in a team of 75.");
    assert_eq!(codes(&size), ["unproved_claim"]);
}

#[test]
fn a_text_about_another_role_is_not_linked_to_this_brief() {
    let other = GOOD.replace("“Distributed tracing without tears”", "on sourdough").replace(
        "a Rust role in Berlin, and distributed tracing is part of the job",
        "a bakery role, and sourdough is its heart",
    );
    let found = codes(&other);
    assert!(found.contains(&"no_link_to_opportunity".to_owned()), "{found:?}");
    assert!(found.contains(&"signal_not_on_page".to_owned()), "{found:?}");
}

#[test]
fn an_empty_text_is_not_faulted_where_something_connects() {
    assert_eq!(codes(""), Vec::<String>::new());
}
