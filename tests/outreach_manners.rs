//! Tones, forms of address, later messages and templates: what a recruiter may choose, and what stays true whatever is chosen.
#![allow(clippy::unwrap_used, reason = "a test says what went wrong by failing")]

use overture::assessment::{History, assess};
use overture::brief::Brief;
use overture::outreach::{
    Channel, Draft, Reply, Request, Sender, Severity, Template, Tone, answer, draft, fill_template, follow_up,
};
use overture::profile::{Activity, ActivityKind, Contact, ContactKind, Evidence, Fact, PartialDate, Profile};

const LANGUAGES: [&str; 4] = ["en", "fr", "de", "es"];
const TONES: [Tone; 3] = [Tone::Plain, Tone::Warm, Tone::Formal];
const CHANNELS: [Channel; 4] = [Channel::Site, Channel::Note, Channel::Email, Channel::Whatsapp];
const KINDS: [ActivityKind; 7] = [
    ActivityKind::Talk,
    ActivityKind::Post,
    ActivityKind::Publication,
    ActivityKind::Release,
    ActivityKind::Answer,
    ActivityKind::Commit,
    ActivityKind::Comment,
];

const BRIEFS: [(&str, &str); 4] = [
    (
        "en",
        "Senior Rust engineer in Leeds or remote. Must have: Rust, distributed tracing. You would own the ingest pipeline and its \
         distributed tracing. Four-day week. Budget for conferences.",
    ),
    (
        "fr",
        "Nous cherchons une ingénieure ou un ingénieur Rust à Nantes. Indispensable : Rust, distributed tracing. Vous prendrez en charge \
         la chaîne de mesure. Semaine de quatre jours.",
    ),
    (
        "de",
        "Wir suchen für Kiel eine Person für Rust und distributed tracing. Sie verantworten die Messkette. Vier-Tage-Woche.",
    ),
    (
        "es",
        "Buscamos en Vigo a una persona con Rust y distributed tracing. Jornada de cuatro días y presupuesto para formación.",
    ),
];

fn evidence(quote: &str, field: &str) -> Evidence {
    let source = "https://www.linkedin.com/in/ada-example/".to_owned();
    Evidence { quote: quote.to_owned(), field: field.to_owned(), source, ..Evidence::default() }
}

fn did(kind: ActivityKind, date: Option<&str>, text: &str) -> Activity {
    let date = date.and_then(|date| date.parse::<PartialDate>().ok());
    Activity { kind, date, text: text.to_owned(), url: None, evidence: evidence(text, "activity[0]") }
}

fn ada(activity: Vec<Activity>) -> Profile {
    Profile {
        url: "https://www.linkedin.com/in/ada-example/".to_owned(),
        site: "linkedin".to_owned(),
        name: Some(Fact { value: "Ada Example".to_owned(), evidence: evidence("Ada Example", "name") }),
        activity,
        contacts: vec![Contact {
            kind: ContactKind::Phone,
            value: "+49 40 555 01 23".to_owned(),
            evidence: evidence("+49 40 555 01 23", "contacts[0]"),
        }],
        ..Profile::default()
    }
}

fn request(channel: Channel, language: &str, tone: Tone) -> Request {
    let sender = Sender { name: Some("Sam Sender".to_owned()), company: Some("Fabrikam".to_owned()) };
    Request { channel, language: Some(language.to_owned()), sender, tone }
}

fn write(profile: &Profile, brief: &str, channel: Channel, language: &str, tone: Tone) -> Draft {
    let today = "2026-03-15".parse().unwrap();
    let brief = Brief::parse(brief);
    let assessment = assess(profile, &History::default(), &brief, today);
    draft(profile, &brief, &assessment, &request(channel, language, tone), today)
}

fn blocking(draft: &Draft) -> Vec<&str> {
    let blocking = draft.checks.iter().filter(|check| check.severity == Severity::Block);
    blocking.map(|check| check.code.as_str()).collect()
}

#[test]
fn every_tone_channel_deed_and_brief_passes_its_own_checks_in_its_length() {
    let mut written = 0;
    for kind in KINDS {
        for date in [Some("2026-01-20"), Some("2025-02"), Some("2025"), None] {
            let mut profile =
                ada(vec![did(kind, date, "Distributed tracing in Rust without tears, a field report")]);
            for (index, site) in
                ["https://www.linkedin.com/in/ada/", "https://ada.example/", "https://github.com/ada"]
                    .into_iter()
                    .enumerate()
            {
                profile.url = format!("{site}{index}");
                profile.activity[0].evidence.source = profile.url.clone();
                for (_, brief) in BRIEFS {
                    for language in LANGUAGES {
                        for tone in TONES {
                            let channel = CHANNELS[written % CHANNELS.len()];
                            let draft = write(&profile, brief, channel, language, tone);
                            written += 1;
                            let blocking = blocking(&draft);
                            assert!(blocking.is_empty(), "{blocking:?} {}", draft.text);
                            let count = draft.text.chars().count();
                            let most = match channel {
                                Channel::Email => 800,
                                Channel::Site | Channel::Whatsapp => 400,
                                Channel::Note => 300,
                            };
                            assert!((190..=most).contains(&count), "{count} {channel:?} {}", draft.text);
                            assert!(draft.subject.is_none_or(|subject| subject.chars().count() <= 50));
                        }
                    }
                }
            }
        }
    }
}

#[test]
fn a_warm_tone_says_tu_and_du_and_no_other_does() {
    let profile = ada(vec![did(ActivityKind::Talk, Some("2026-01-20"), "Distributed tracing without tears")]);
    let forms = [
        ("fr", ["vous", "votre", "vos"].as_slice(), ["tu", "ton", "ta", "te", "t’"].as_slice()),
        (
            "de",
            &["Sie", "Ihnen", "Ihr", "Ihren", "Ihres"],
            &["du", "dir", "dein", "deinen", "deines", "dich"],
        ),
        ("es", &["usted", "le", "su", "dígamelo"], &["tú", "te", "tu", "ti", "dímelo"]),
    ];
    for (language, distant, familiar) in forms {
        for n in 0..12 {
            let profile = Profile { url: format!("https://www.linkedin.com/in/ada-{n}/"), ..profile.clone() };
            for tone in TONES {
                let draft = write(&profile, BRIEFS[0].1, Channel::Email, language, tone);
                let words: Vec<&str> = draft.text.split(|c: char| !c.is_alphabetic() && c != '’').collect();
                let says = |forms: &[&str]| words.iter().any(|word| forms.contains(word));
                let wrong = if tone == Tone::Warm { distant } else { familiar };
                assert!(!says(wrong), "{language} {tone:?}: {}", draft.text);
            }
        }
    }
}

#[test]
fn a_claim_vanishes_with_what_it_rests_on() {
    let whole = ada(vec![
        did(ActivityKind::Talk, Some("2026-01-20"), "Distributed tracing without tears"),
        did(ActivityKind::Post, Some("2026-02-02"), "What Rust taught our support team"),
    ]);
    for language in LANGUAGES {
        let full = write(&whole, BRIEFS[0].1, Channel::Email, language, Tone::Plain);
        assert!(full.claims.len() >= 2);
        for claim in &full.claims {
            assert!(full.text.contains(&claim.text), "{} in {}", claim.text, full.text);
            for evidence in &claim.evidence {
                let mut profile = whole.clone();
                profile.activity.retain(|activity| activity.evidence.quote != evidence.quote);
                let brief = if evidence.source == "brief" {
                    BRIEFS[0].1.replace(&evidence.quote, "").replace(&evidence.quote.to_lowercase(), "")
                } else {
                    BRIEFS[0].1.to_owned()
                };
                if brief == BRIEFS[0].1 && profile == whole {
                    // The brief writes the title in other words than the parser does.
                    continue;
                }
                let less = write(&profile, &brief, Channel::Email, language, Tone::Plain);
                // The same words may be said of something else, and then cite that.
                let still = less
                    .claims
                    .iter()
                    .any(|other| other.text == claim.text && other.evidence.contains(evidence));
                assert!(!still, "{:?} still rests on {:?}", claim.text, evidence.quote);
                let elsewhere = less.claims.iter().any(|other| other.text == claim.text);
                assert!(elsewhere || !less.text.contains(&claim.text), "{:?} still said", claim.text);
            }
        }
    }
}

#[test]
fn a_clause_of_running_text_is_quoted_where_it_meets_the_brief() {
    let profile = ada(vec![did(
        ActivityKind::Post,
        Some("2026-01-20"),
        "Three notes from a busy spring: how we cut the cost of distributed tracing by half. Thanks to everyone who came.",
    )]);
    let draft = write(&profile, BRIEFS[0].1, Channel::Site, "en", Tone::Plain);
    assert!(draft.text.contains("“how we cut the cost of distributed tracing by half”"), "{}", draft.text);
    assert!(draft.text.contains("you would own the ingest pipeline"), "{}", draft.text);
}

#[test]
fn one_common_word_links_nothing() {
    let profile = ada(vec![did(
        ActivityKind::Post,
        Some("2026-01-20"),
        "A rare chance to shape the future of gardens",
    )]);
    let brief = "Product designer in Leeds. You would shape the first version of the app.";
    let draft = write(&profile, brief, Channel::Site, "en", Tone::Plain);
    assert_eq!(draft.text, "");
    assert_eq!(blocking(&draft), ["no_link_to_opportunity"]);
}

#[test]
fn a_second_message_brings_something_new_and_a_third_closes() {
    let profile = ada(Vec::new());
    for (language, brief) in BRIEFS {
        let brief = Brief::parse(brief);
        for tone in TONES {
            for channel in CHANNELS {
                let request = request(channel, language, tone);
                let second = follow_up(&profile, &brief, &request, 2, &[]);
                let third = follow_up(&profile, &brief, &request, 3, std::slice::from_ref(&second.text));
                for draft in [&second, &third] {
                    assert_eq!(blocking(draft), Vec::<&str>::new(), "{}", draft.text);
                    let warned = draft
                        .checks
                        .iter()
                        .any(|check| check.code == "vague_phrase" || check.code == "more_than_one_ask");
                    assert!(!warned, "{}\n{:?}", draft.text, draft.checks);
                    for claim in &draft.claims {
                        assert!(
                            draft.text.contains(&claim.text)
                                && brief.text.to_lowercase().contains(&claim.text.to_lowercase())
                        );
                    }
                }
                assert!(third.text.chars().count() <= 420, "{}", third.text);
                let fourth = follow_up(&profile, &brief, &request, 4, &[]);
                assert_eq!((fourth.text.as_str(), blocking(&fourth)), ("", vec!["fourth_unanswered"]));
            }
        }
    }
    let english = Brief::parse(BRIEFS[0].1);
    let request = request(Channel::Site, "en", Tone::Plain);
    let second = follow_up(
        &profile,
        &english,
        &request,
        2,
        &["I said it: you would own the ingest pipeline and its distributed tracing".to_owned()],
    );
    assert!(second.text.to_lowercase().contains("four-day week"), "{}", second.text);
    assert!(!second.text.contains("ingest pipeline"), "what was said is not news: {}", second.text);
}

#[test]
fn every_answer_is_short_true_and_asks_one_thing_at_most() {
    let profile = ada(Vec::new());
    let replies = [
        Reply::Interested,
        Reply::MoreInformation,
        Reply::Referral,
        Reply::Later { on: None },
        Reply::Later { on: "2026-10-01".parse().ok() },
        Reply::Declined,
        Reply::Experience,
    ];
    for (language, brief) in BRIEFS {
        let brief = Brief::parse(brief);
        for reply in replies {
            for tone in TONES {
                let draft = answer(&profile, &brief, &request(Channel::Email, language, tone), &reply, &[]);
                assert!(draft.checks.is_empty(), "{}\n{:?}", draft.text, draft.checks);
                assert!(draft.text.matches('?').count() <= 1, "{}", draft.text);
                assert!(draft.subject.is_some());
            }
        }
    }
    let english = Brief::parse(BRIEFS[0].1);
    let later = answer(&profile, &english, &request(Channel::Site, "en", Tone::Plain), &replies[4], &[]);
    assert!(later.text.contains("in October 2026"), "{}", later.text);
}

#[test]
fn a_template_of_ones_own_is_filled_checked_and_never_sent_with_a_gap() {
    let today = "2026-03-15".parse().unwrap();
    let profile = ada(vec![did(ActivityKind::Talk, Some("2026-01-20"), "Distributed tracing without tears")]);
    let brief = Brief::parse(BRIEFS[0].1);
    let assessment = assess(&profile, &History::default(), &brief, today);
    let request = request(Channel::Site, "en", Tone::Plain);
    let template = |text: &str| Template { name: "Mine".to_owned(), subject: None, text: text.to_owned() };
    let fill = |text: &str| fill_template(&template(text), &profile, &brief, &assessment, &request, today);

    let good = fill(
        "Hi {{given_name}}, your talk “{{signal}}”, which I found on {{site}}, is close to the {{role}} role I fill{{#if place}} ({{place}}){{/if}}. \
         {{question}} {{opt_out}}",
    );
    assert_eq!(blocking(&good), Vec::<&str>::new(), "{}", good.text);
    assert!(
        good.text
            .starts_with("Hi Ada, your talk “Distributed tracing without tears”, which I found on LinkedIn"),
        "{}",
        good.text
    );
    assert!(good.claims.iter().all(|claim| good.text.contains(&claim.text) && !claim.evidence.is_empty()));

    let gap = fill(
        "Hi {{given_name}}, your talk “{{signal}}” on {{site}} suits the {{team}} role. {{question}} {{opt_out}}",
    );
    assert!(blocking(&gap).contains(&"unfilled_placeholder"), "{}", gap.text);
    let lazy = fill("Hi {{given_name}}, I have an exciting opportunity for you. {{question}}");
    assert!(blocking(&lazy).contains(&"no_signal") && blocking(&lazy).contains(&"opt_out_missing"));
}

/// Where the shared pages are there: no draft of ours is blocked, or it says that nothing connects.
#[test]
fn no_page_of_the_corpus_gets_a_draft_that_its_own_checks_block() {
    let pages = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("../shared/corpus/pages");
    let Ok(sites) = std::fs::read_dir(&pages) else { return };
    let mut pages_read = 0;
    for case in sites
        .flatten()
        .filter_map(|site| std::fs::read_dir(site.path()).ok())
        .flat_map(|cases| cases.flatten())
    {
        let (Ok(html), Ok(meta)) = (
            std::fs::read_to_string(case.path().join("page.html")),
            std::fs::read_to_string(case.path().join("meta.json")),
        ) else {
            continue;
        };
        let meta: serde_json::Value = serde_json::from_str(&meta).unwrap();
        let Ok(today) = meta["today"].as_str().unwrap_or_default().parse() else { continue };
        let url = meta["url"].as_str().unwrap_or_default().to_owned();
        let snapshot = overture::page::PageSnapshot { url, html, ..Default::default() };
        let Some(profile) = overture::readers::read(&snapshot, today).candidate else { continue };
        pages_read += 1;
        let briefs = [
            "Python developer for machine learning in London. You would build forecasting models.",
            "Open source community lead, remote.",
        ];
        for brief in BRIEFS.iter().map(|(_, brief)| *brief).chain(briefs) {
            let brief = Brief::parse(brief);
            let assessment = assess(&profile, &History::default(), &brief, today);
            for language in LANGUAGES {
                for channel in [Channel::Site, Channel::Email, Channel::Whatsapp] {
                    let draft =
                        draft(&profile, &brief, &assessment, &request(channel, language, Tone::Plain), today);
                    let blocking = blocking(&draft);
                    let silent = matches!(blocking.as_slice(), ["no_signal" | "no_link_to_opportunity"])
                        && draft.text.is_empty();
                    assert!(silent || blocking.is_empty(), "{:?}: {blocking:?}", case.file_name());
                    assert!(
                        silent || (200..=800).contains(&draft.text.chars().count()),
                        "{:?}",
                        case.file_name()
                    );
                    assert!(
                        draft
                            .claims
                            .iter()
                            .all(|claim| !claim.evidence.is_empty() && draft.text.contains(&claim.text))
                    );
                }
            }
        }
    }
    println!("{pages_read} pages");
}
