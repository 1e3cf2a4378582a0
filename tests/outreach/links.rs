//! What ties a message to the brief, and every turn of phrase that says so, held against its own checks.

use overture::outreach::Tone;

use super::*;

const LANGUAGES: [&str; 4] = ["en", "fr", "de", "es"];

/// One deed of every kind, with words that the brief asks for, lies next to, or only shares.
fn deeds() -> Vec<Profile> {
    let kinds = [
        (ActivityKind::Talk, "Distributed tracing without tears"),
        (ActivityKind::Release, "spanner: a small distributed tracing collector"),
        (ActivityKind::Post, "What distributed tracing taught us about queues"),
        (ActivityKind::Publication, "An ingest pipeline that heals itself"),
        (ActivityKind::Answer, "How to carry context in distributed tracing over Kafka?"),
        (ActivityKind::Commit, "distributed tracing exporter for tinyqueue"),
        (ActivityKind::Comment, "Distributed tracing is a budget question, says a field report"),
    ];
    let mut all: Vec<Profile> = kinds
        .iter()
        .map(|(kind, text)| Profile { activity: vec![activity(*kind, "2026-01-20", text)], ..ada() })
        .collect();
    let told = "Built the distributed tracing of a payment network with three colleagues.";
    all.push(Profile { activity: Vec::new(), summary: fact(told, "summary"), ..ada() });
    all
}

#[test]
fn every_turn_of_phrase_in_every_tone_passes_its_own_checks() {
    let today = "2026-03-15".parse().unwrap();
    let written_in = |language: &str| {
        let text = match language {
            "fr" => "Nous cherchons une personne pour le poste de Rust Engineer, avec distributed tracing.",
            "de" => "Wir suchen eine Person für die Stelle, mit distributed tracing und Rust.",
            "es" => "Buscamos una persona para el puesto, con distributed tracing y Rust.",
            _ => "Senior Rust engineer in Berlin for distributed tracing. You would own the ingest pipeline.",
        };
        Brief { text: text.to_owned(), ..brief() }
    };
    let mut faults = std::collections::BTreeSet::new();
    for language in LANGUAGES {
        for (number, deed) in deeds().into_iter().enumerate() {
            for way in 0..24 {
                let url = format!("https://www.linkedin.com/in/person-{way}/");
                let mut profile = Profile { url: url.clone(), ..deed.clone() };
                profile.activity.iter_mut().for_each(|activity| activity.evidence.source.clone_from(&url));
                let assessment = assessed(&profile, today);
                for tone in [Tone::Plain, Tone::Warm, Tone::Formal] {
                    let briefs = [brief(), written_in(language)];
                    let language = Some(language.to_owned());
                    let request = Request { channel: Channel::Email, language, tone, ..Request::default() };
                    let draft = draft(&profile, &briefs[way % 2], &assessment, &request, today);
                    assert!(!draft.text.is_empty(), "{number}: {:?}", draft.checks);
                    let found: Vec<&str> = draft
                        .checks
                        .iter()
                        .map(|check| check.code.as_str())
                        .filter(|code| *code != "weak_signal")
                        .collect();
                    if !found.is_empty() {
                        faults.insert(format!("{found:?} {}", draft.text));
                    }
                    for twice in ["  ", "..", " .", ",,", "( ", "::", "….", "?.", "’ ", " ,", "“”"] {
                        assert!(!draft.text.contains(twice) || twice == "?.", "{twice:?} in {}", draft.text);
                    }
                }
            }
        }
    }
    assert!(faults.is_empty(), "{faults:#?}");
}

fn doing(kind: ActivityKind, text: &str) -> Draft {
    let profile = Profile { activity: vec![activity(kind, "2026-01-20", text)], ..ada() };
    let text = "Senior Rust engineer in Munich for a ledger that recovers. Kubernetes is a plus. You own the recovery drills.";
    let mut criteria = brief().criteria;
    criteria[1] = criterion(CriterionKind::Skill, "Kubernetes");
    let place = Location { name: "Munich".to_owned(), kind: PlaceKind::City, country: Some("DE".to_owned()) };
    let brief =
        Brief { text: text.to_owned(), locations: vec![place], criteria, opportunity: Vec::new(), ..brief() };
    write(&profile, &brief, Channel::Email, "en")
}

#[test]
fn a_rare_word_in_the_title_of_a_talk_links_it_and_a_common_one_does_not() {
    let draft = doing(ActivityKind::Talk, "How ledgers heal after a crash");
    assert!(draft.text.contains("ledger") && draft.text.contains("in Munich"), "{}", draft.text);
    assert!(draft.checks.is_empty(), "{:?}", draft.checks);
    assert_eq!(
        blocks(&doing(ActivityKind::Talk, "Seven open questions about data")),
        ["no_link_to_opportunity"]
    );
}

#[test]
fn a_neighbour_of_what_is_asked_for_is_called_a_neighbour() {
    let draft = doing(ActivityKind::Talk, "Docker Swarm for small clusters");
    let honest = draft.text.contains("close to that") || draft.text.contains("not the same, but close");
    assert!(draft.text.contains("Kubernetes") && honest, "{}", draft.text);
}

#[test]
fn somebody_else_s_post_is_never_given_out_as_theirs() {
    let draft = doing(ActivityKind::Comment, "Kubernetes turned ten, and here is what changed");
    assert!(draft.text.contains("reacted"), "{}", draft.text);
    assert!(!draft.text.contains("our comment") && !draft.text.contains("our post"), "{}", draft.text);
}

#[test]
fn a_vacancy_or_one_s_own_new_job_is_no_signal() {
    for text in
        ["We are hiring a Kubernetes engineer in Munich", "I'm starting a new position as Kubernetes lead"]
    {
        assert_eq!(blocks(&doing(ActivityKind::Post, text)), ["no_signal"], "{text}");
    }
}

#[test]
fn what_is_missing_is_said_with_what_is_there() {
    let draft = doing(ActivityKind::Talk, "Pruning old apple trees in winter");
    assert!(
        draft.checks[0].message.contains("“Pruning old apple trees in winter”"),
        "{}",
        draft.checks[0].message
    );
    let old =
        Profile { activity: vec![activity(ActivityKind::Talk, "2019-05-02", "Kubernetes at sea")], ..ada() };
    let draft = write(&old, &brief(), Channel::Site, "en");
    assert!(draft.checks[0].message.contains("2019"), "{}", draft.checks[0].message);
}

#[test]
fn the_title_reads_as_the_language_writes_it() {
    let said = |text: &str, title: &str, language: &str, remote: bool| {
        let brief = Brief {
            text: text.to_owned(),
            titles: vec![title.to_owned()],
            remote: Some(remote),
            opportunity: Vec::new(),
            ..brief()
        };
        write(&ada(), &brief, Channel::Email, language).text
    };
    let french = said(
        "Développeur Rust senior à Berlin, pour une équipe qui fait du distributed tracing.",
        "Développeur",
        "fr",
        false,
    );
    assert!(french.contains("poste de développeur Rust senior") && french.contains("à Berlin"), "{french}");
    let german = said(
        "Backend-Entwickler (m/w/d) in Berlin. Wir suchen eine Person für distributed tracing.",
        "Backend-Entwickler",
        "de",
        true,
    );
    assert!(german.contains("als Backend-Entwickler (m/w/d, Berlin oder remote)"), "{german}");
    let spanish = said(
        "Responsable de Plataforma en Berlín. Es para un equipo que hace distributed tracing.",
        "Responsable de Plataforma en",
        "es",
        false,
    );
    assert!(
        spanish.contains("un puesto de responsable de Plataforma") && !spanish.contains(" en que"),
        "{spanish}"
    );
}
