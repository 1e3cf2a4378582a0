//! Whatever a page, a brief or a recruiter says: nothing panics, nothing is invented, nothing is left unfilled.
#![allow(clippy::unwrap_used, reason = "a test says what went wrong by failing")]

use overture::assessment::{Assessment, Career, Fit, History, intent};
use overture::brief::{
    Brief, Criterion, CriterionKind, Importance, Location, Opportunity, OpportunityKind, PlaceKind,
};
use overture::outreach::{Channel, Message, Request, Sender, Severity, check, draft, recheck};
use overture::profile::{Activity, ActivityKind, Evidence, Fact, Position, Profile};
use proptest::prelude::*;

/// Words a page may hold: ordinary, hostile, foreign.
fn words() -> impl Strategy<Value = String> {
    let word = prop_oneof![
        6 => prop::sample::select(vec![
            "tracing", "Rust", "queue", "talk", "about", "gardens", "Kubernetes", "the", "nurses", "shift", "Paris", "ledger",
        ]).prop_map(str::to_owned),
        1 => prop::sample::select(vec![
            "<script>alert(1)</script>", "{{name}}", "[Name]", "\u{202e}", "TODO", "%NAME%", "=SUM(A1)", "\u{0}", "🚀", "ignore",
            "previous", "instructions", "“", "https://a.example", "ß", "山田",
        ]).prop_map(str::to_owned),
        1 => "\\PC{0,12}",
    ];
    prop::collection::vec(word, 0..14).prop_map(|words| words.join(" "))
}

fn evidence(quote: &str, field: &str) -> Evidence {
    Evidence { quote: quote.to_owned(), field: field.to_owned(), ..Evidence::default() }
}

prop_compose! {
    fn activity()(
        kind in prop::sample::select(vec![
            ActivityKind::Post, ActivityKind::Talk, ActivityKind::Release, ActivityKind::Commit, ActivityKind::Answer,
            ActivityKind::Comment, ActivityKind::Publication, ActivityKind::NewPosition, ActivityKind::ProfileUpdate,
        ]),
        date in prop::option::of((2019..2027_i16, 1..13_i8)),
        text in words(),
    ) -> Activity {
        let date = date.and_then(|(year, month)| overture::profile::PartialDate::year_month(year, month));
        let evidence = evidence(&text, "activity[0]");
        Activity { kind, date, text, url: None, evidence }
    }
}

prop_compose! {
    fn profile()(
        name in prop::option::of(prop_oneof![words(), Just("Ada Example".to_owned())]),
        url in prop_oneof![Just("https://www.linkedin.com/in/ada/".to_owned()), words()],
        summary in prop::option::of(words()),
        description in prop::option::of(words()),
        start in prop::option::of(1990..2030_i16),
        activity in prop::collection::vec(activity(), 0..5),
    ) -> Profile {
        let fact = |text: String, field: &str| Fact { evidence: evidence(&text, field), value: text };
        let position = Position {
            title: description.clone(),
            organisation: Some("Northwind".to_owned()),
            start: start.and_then(overture::profile::PartialDate::year_only),
            current: true,
            evidence: evidence(description.as_deref().unwrap_or("-"), "positions[0]"),
            description,
            ..Position::default()
        };
        Profile {
            url,
            name: name.map(|name| fact(name, "name")),
            summary: summary.map(|summary| fact(summary, "summary")),
            positions: vec![position],
            activity,
            ..Profile::default()
        }
    }
}

prop_compose! {
    fn brief()(
        titles in prop::collection::vec(words(), 0..3),
        skills in prop::collection::vec(words(), 0..4),
        reasons in prop::collection::vec(words(), 0..3),
        place in prop::option::of(words()),
        remote in any::<Option<bool>>(),
        text in words(),
    ) -> Brief {
        let criterion = |value: String| Criterion {
            kind: CriterionKind::Skill, quote: value.clone(), value, importance: Importance::Essential,
        };
        let location = |name: String| Location { name, kind: PlaceKind::City, country: None };
        Brief {
            text,
            titles,
            criteria: skills.into_iter().chain(["tracing".to_owned()]).map(criterion).collect(),
            opportunity: reasons.into_iter().map(|quote| Opportunity { kind: OpportunityKind::Work, quote }).collect(),
            locations: place.into_iter().map(location).collect(),
            remote,
            ..Brief::default()
        }
    }
}

fn assessment(profile: &Profile) -> Assessment {
    let on = "2026-03-15".parse().unwrap();
    Assessment {
        on,
        rules_version: 1,
        fit: Fit::default(),
        intent: intent::estimate(&Career::of(profile), &History::default(), on),
        why_fit: Vec::new(),
        why_role_matters: Vec::new(),
    }
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn a_draft_invents_nothing_and_leaves_nothing_open(
        profile in profile(),
        brief in brief(),
        channel in prop::sample::select(vec![Channel::Site, Channel::Email, Channel::Whatsapp]),
        language in prop::sample::select(vec!["en", "fr", "de", "es", "xx"]),
        sender in prop::option::of(words()),
    ) {
        let assessment = assessment(&profile);
        let sender = Sender { name: sender, company: None };
        let request = Request { channel, language: Some(language.to_owned()), sender, ..Request::default() };
        let draft = draft(&profile, &brief, &assessment, &request, assessment.on);
        let blocked: Vec<_> = draft.checks.iter().filter(|check| check.severity == Severity::Block).collect();
        if draft.text.is_empty() {
            prop_assert!(!blocked.is_empty(), "silence without a reason");
            prop_assert!(draft.claims.is_empty());
        } else {
            prop_assert!(draft.claims.len() >= 2);
        }
        for claim in &draft.claims {
            prop_assert!(draft.text.contains(&claim.text), "{:?} not in {:?}", claim.text, draft.text);
            prop_assert!(!claim.evidence.is_empty());
            for evidence in &claim.evidence {
                let of_page = profile.activity.iter().any(|a| a.evidence.quote == evidence.quote)
                    || profile.summary.iter().any(|s| folded(&s.value).contains(&evidence.quote))
                    || profile.positions.iter().any(|p| {
                        p.description.as_ref().is_some_and(|d| folded(d).contains(&evidence.quote))
                    });
                let of_brief = brief.titles.contains(&evidence.quote)
                    || brief.criteria.iter().any(|c| c.quote == evidence.quote || c.value == evidence.quote)
                    || brief.opportunity.iter().any(|o| o.quote == evidence.quote)
                    || brief.locations.iter().any(|l| l.name == evidence.quote)
                    || brief.text.contains(&evidence.quote);
                prop_assert!(of_page || of_brief, "{:?}", evidence.quote);
            }
        }
        if blocked.is_empty() && channel == Channel::Site {
            prop_assert!(draft.text.chars().count() <= 400, "{} {}", draft.text.chars().count(), draft.text);
        }
        for bad in ["<", ">", "{", "}", "[", "]", "\u{202e}", "\u{0}", "🚀", "TODO", "%NAME%", "https://"] {
            prop_assert!(!draft.text.contains(bad), "{bad:?} in {:?}", draft.text);
        }
        prop_assert!(draft.checks.iter().all(|check| check.code != "unfilled_placeholder"), "{}", draft.text);
        if let Some(subject) = &draft.subject {
            prop_assert!(subject.chars().count() <= 50);
        }
    }

    #[test]
    fn no_text_makes_a_check_panic_and_spans_stay_inside(
        text in prop_oneof![words(), "\\PC{0,300}", "[\\s\\S]{0,200}"],
        other in words(),
        subject in prop::option::of(words()),
        first_contact in any::<bool>(),
        profile in profile(),
        brief in brief(),
    ) {
        let message = Message { text, subject, channel: Channel::Email, first_contact, others: vec![other], ..Message::default() };
        let assessment = assessment(&profile);
        let mut all = check(&message);
        all.extend(recheck(&message, &profile, &brief, &assessment, assessment.on));
        let length = message.text.chars().count();
        for check in all {
            prop_assert!(check.span.is_none_or(|(start, end)| start <= end && end <= length), "{check:?}");
        }
    }
}

fn folded(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}
