//! Briefs in plain words, from one word to a hundred kilobytes, in four languages.

use overture::brief::{Brief, CriterionKind, Function, Importance, OpportunityKind, PlaceKind, Seniority};
use proptest::prelude::*;

fn importance(brief: &Brief, value: &str) -> Option<Importance> {
    brief.criteria.iter().find(|c| c.value == value).map(|c| c.importance)
}

#[test]
fn one_line_becomes_criteria() {
    let brief = Brief::parse(
        "Senior backend engineer in Berlin or remote in Germany, Rust and Postgres, 5+ years, fintech background, Kafka is a plus, not from agencies",
    );
    assert_eq!(brief.titles, ["Senior Backend Engineer"]);
    assert_eq!(brief.function, Some(Function::Engineering));
    assert_eq!(brief.seniority, Some(Seniority::Senior));
    assert_eq!(brief.locations.iter().map(|l| l.name.as_str()).collect::<Vec<_>>(), ["Berlin", "Germany"]);
    assert_eq!(brief.remote, Some(true));
    assert_eq!(brief.years.and_then(|y| y.min), Some(5));
    assert_eq!(importance(&brief, "Rust"), Some(Importance::Essential));
    assert_eq!(importance(&brief, "PostgreSQL"), Some(Importance::Essential));
    assert_eq!(importance(&brief, "Apache Kafka"), Some(Importance::Flexible));
    assert_eq!(importance(&brief, "Fintech"), Some(Importance::Essential));
    assert_eq!(importance(&brief, "Agency"), Some(Importance::Excluded));
}

#[test]
fn every_criterion_quotes_the_brief() {
    let text = "Head of Sales, DACH. You sold SaaS to hospitals, speak fluent German and led a team of 10. MBA welcome.";
    let brief = Brief::parse(text);
    assert!(brief.criteria.len() >= 5);
    for criterion in &brief.criteria {
        assert!(!criterion.quote.is_empty() && text.contains(&criterion.quote), "{criterion:?}");
    }
    assert!(brief.opportunity.iter().all(|o| text.contains(&o.quote)));
}

#[test]
fn other_languages_lead_to_the_same_criteria() {
    let french = Brief::parse(
        "Développeur full stack confirmé à Lyon, React et Node, 3 ans d'expérience, anglais courant",
    );
    assert_eq!(french.seniority, Some(Seniority::Mid));
    assert_eq!(french.locations[0].name, "Lyon");
    assert_eq!(french.years.and_then(|y| y.min), Some(3));
    assert_eq!(importance(&french, "English"), Some(Importance::Essential));
    let german = Brief::parse(
        "Pflegefachkraft (m/w/d) für Intensivstation in München gesucht, mindestens 2 Jahre Berufserfahrung",
    );
    assert_eq!(german.function, Some(Function::Healthcare));
    assert_eq!(german.locations[0].kind, PlaceKind::City);
    assert_eq!(german.years.and_then(|y| y.min), Some(2));
    let spanish = Brief::parse("Buscamos jefe de obra en Sevilla con 10 años de experiencia");
    assert_eq!(spanish.function, Some(Function::Construction));
    assert_eq!(spanish.years.and_then(|y| y.min), Some(10));
}

#[test]
fn an_advert_is_read_by_its_parts() {
    let brief = Brief::parse(
        "Data Engineer (f/m/d)\nAcme GmbH\nHamburg, Germany\n\nAbout us\nWe help hospitals plan their beds. We also have offices in Tokyo.\n\n\
         Your tasks\nYou will build our data pipelines from scratch with Airflow.\n\nRequirements\n- 3+ years of experience with Python and SQL\n\
         - Experience with Snowflake\n- Fluent English\n\nNice to have\n- Kafka\n\nWhat we offer\n- Salary of 80,000 EUR\n- Hybrid work and Docker stickers\n\n\
         We are an equal opportunity employer regardless of age, religion or nationality, in Berlin and anywhere.",
    );
    assert_eq!(brief.titles, ["Data Engineer"]);
    assert_eq!(brief.locations.iter().map(|l| l.name.as_str()).collect::<Vec<_>>(), ["Hamburg"]);
    assert_eq!(importance(&brief, "Python"), Some(Importance::Essential));
    assert_eq!(importance(&brief, "Snowflake"), Some(Importance::Essential));
    assert_eq!(importance(&brief, "Apache Kafka"), Some(Importance::Flexible));
    assert_eq!(importance(&brief, "Docker"), None);
    assert!(brief.refusals.is_empty(), "{:?}", brief.refusals);
    let kinds: Vec<_> = brief.opportunity.iter().map(|o| o.kind).collect();
    assert!(kinds.contains(&OpportunityKind::Pay) && kinds.contains(&OpportunityKind::Work), "{kinds:?}");
}

const ADVERT: &str = "Tunnel Engineer
We are a family firm and we build tunnels all over Europe. We love what we do and our customers do too.
What you will do
- Lead the segment design team and report to the works manager
- Work closely with geologists on site
- Plan, order and track materials
Your profile
- Experience with segment lining and annulus grouting
- Ground settlement knowledge
- You are structured, curious and a team player
- Confluence, Plaxis and AutoCAD
What we offer
- Develop your talent in our academy
- Experience with great colleagues";

#[test]
fn an_advert_is_quoted_where_the_lexicon_has_no_name() {
    let brief = Brief::parse(ADVERT);
    let asked: Vec<_> =
        brief.criteria.iter().filter(|c| c.kind == CriterionKind::Skill).map(|c| c.value.as_str()).collect();
    for expected in [
        "Lead the segment design team",
        "Work closely with geologists",
        "segment lining",
        "annulus grouting",
        "Ground settlement",
        "structured",
        "curious",
        "Plaxis",
    ] {
        assert!(asked.contains(&expected), "{expected} in {asked:?}");
    }
    for never in ["build tunnels", "talent", "Develop your talent", "great colleagues", "love what we do"] {
        assert!(!asked.iter().any(|value| value.contains(never)), "{never} in {asked:?}");
    }
}

#[test]
fn a_title_keeps_its_gender_and_its_letters() {
    for (text, title) in [
        ("Développeuse Java à Nantes", "Développeuse Java"),
        ("Altenpflegerin in Freiburg", "Altenpflegerin"),
        ("Ingénieurs logiciel à Lyon", "Ingénieur Logiciel"),
    ] {
        assert_eq!(Brief::parse(text).titles.first().map(String::as_str), Some(title));
    }
}

#[test]
fn a_short_advert_with_headings_is_read_by_its_parts() {
    let brief = Brief::parse(
        "Contrôleur de gestion - Lyon\nVos missions\n- Animer le réseau de correspondants\nVotre profil\n- Maîtrise d'Excel\n- \
         Rigueur et autonomie\nNous offrons\n- Tickets restaurant",
    );
    let values: Vec<_> = brief.criteria.iter().map(|c| c.value.as_str()).collect();
    assert!(
        values.contains(&"Animer le réseau de correspondants") && values.contains(&"Rigueur"),
        "{values:?}"
    );
    assert!(!values.iter().any(|v| ["profil", "Tickets restaurant", "missions"].contains(v)), "{values:?}");
}

#[test]
fn a_line_of_plain_words_keeps_what_the_lexicon_does_not_know() {
    let brief = Brief::parse("Someone with experience in piste grooming and snow production, Chamonix");
    assert_eq!(importance(&brief, "piste grooming"), Some(Importance::Essential));
    assert_eq!(importance(&brief, "snow production"), Some(Importance::Essential));
    let brief = Brief::parse("Truck driver in Rotterdam, Vollzeit, Tachoplus, Remote, ASAP");
    assert_eq!(importance(&brief, "Tachoplus"), Some(Importance::Essential));
    assert!(brief.criteria.iter().all(|c| !["Vollzeit", "ASAP", "Remote"].contains(&c.value.as_str())));
    let brief = Brief::parse("Krankenpfleger in Hamburg, Kenntnisse in Zwerchfellstimulation");
    assert_eq!(importance(&brief, "Zwerchfellstimulation"), Some(Importance::Essential));
}

#[test]
fn software_in_production_is_no_manufacturing() {
    let brief = Brief::parse("Backend engineer, has run Kubernetes in production, on call");
    assert_eq!(importance(&brief, "Manufacturing"), None);
    assert_eq!(importance(&brief, "Kubernetes"), Some(Importance::Essential));
}

#[test]
fn what_the_law_forbids_is_refused_with_an_alternative() {
    for text in [
        "Young sales rep in Madrid",
        "Receptionist, female only",
        "Copywriter, native English speaker",
        "Recent graduate for our finance team",
        "Backend developer, max age 35",
        "Kellner, unter 30, in Wien",
        "Accountant without children",
        "Engineer, German nationals only",
    ] {
        let brief = Brief::parse(text);
        assert_eq!(brief.refusals.len(), 1, "{text}: {:?}", brief.refusals);
        assert!(text.contains(&brief.refusals[0].quote) && !brief.refusals[0].alternative.is_empty());
    }
    let lawful = "Product manager for a young company with white label products, healthy work-life balance";
    assert!(Brief::parse(lawful).refusals.is_empty(), "{:?}", Brief::parse(lawful).refusals);
    let native = Brief::parse("Copywriter, native English speaker");
    assert!(native.criteria.iter().all(|c| !c.value.contains("native")));
}

#[test]
fn a_maximum_of_years_is_no_criterion() {
    let brief = Brief::parse("Consultant in Paris, 2-4 years of experience");
    assert_eq!(brief.years.and_then(|y| y.max), Some(4));
    let years: Vec<_> =
        brief.criteria.iter().filter(|c| c.kind == CriterionKind::Years).map(|c| c.value.as_str()).collect();
    assert_eq!(years, ["2"]);
}

#[test]
fn an_advert_that_lost_its_commas_is_read_all_the_same() {
    let brief = Brief::parse(
        "Network engineer\nResponsibilities:\nWrite runbooks for the night shift Train new hires on the console\n\
         Help define the target network\nPreparation and review of incident reports\nParticipate in drills for outages\n\
         Requirements:\nKubernetes VxWorks\nDemonstrate systematic and resourceful habits\nA PhD in a relevant field\n\
         Knowledge of switches\nYou stay calm\nOnly SENIOR ENGINEERS with Docker",
    );
    let values: Vec<&str> = brief.criteria.iter().map(|c| c.value.as_str()).collect();
    for wanted in [
        "Train new hires",
        "define the target network",
        "Preparation and review of incident reports",
        "drills",
        "VxWorks",
        "systematic",
        "resourceful",
        "doctorate",
    ] {
        assert!(values.contains(&wanted), "{wanted}: {values:?}");
    }
    for unwanted in ["Write", "Train", "Help define the target network", "ENGINEERS", "Participate"] {
        assert!(!values.contains(&unwanted), "{unwanted}: {values:?}");
    }
}

#[test]
fn what_is_refused_or_asked_back_stands_in_the_language_of_the_brief() {
    for (text, quote, word) in [
        ("Kellnerin gesucht, unter 30, für unser Team in Graz", "unter 30", "Alter"),
        ("Buchhalter ohne Kinder im Raum Bonn", "ohne Kinder", "Familienstand"),
        ("Texter für unsere Werbung, Muttersprachler", "Muttersprachler", "Niveau"),
        (
            "Sachbearbeiter mit lückenlosem Lebenslauf, lückenloser Lebenslauf nötig",
            "lückenloser Lebenslauf",
            "Lücken",
        ),
        ("Vendeuse à Nantes, moins de 35 ans", "moins de 35 ans", "âge"),
        ("Comptable à Lille, de langue maternelle française", "de langue maternelle", "niveau"),
        ("Chauffeur, femmes uniquement, pour notre équipe", "femmes uniquement", "sexe"),
        ("Ingénieur dans notre bureau de Nice, sans enfants", "sans enfants", "famille"),
        ("Camarero en Sevilla, menor de 30", "menor de 30", "edad"),
        ("Contable para nuestra oficina de Bilbao, sin hijos", "sin hijos", "familiar"),
        ("Profesor en Madrid, inglés nativo", "inglés nativo", "origen"),
        ("Recepcionista con buena presencia en Valencia", "buena presencia", "apariencia"),
    ] {
        let brief = Brief::parse(text);
        let refused = brief.refusals.iter().find(|refusal| refusal.quote == quote);
        let refused = refused.unwrap_or_else(|| panic!("{text}: {:?}", brief.refusals));
        assert!(refused.alternative.contains(word), "{text}: {}", refused.alternative);
        assert!(brief.criteria.iter().all(|c| !c.quote.contains(quote)), "{text}: {:?}", brief.criteria);
    }
    for (text, question) in [
        ("Vertriebsleiter für den Mittelstand", "Wo wird gearbeitet"),
        ("Développeuse pour notre équipe", "Quelles technologies"),
        ("Jefe de ventas con experiencia", "¿Qué vende"),
        ("Sales manager with experience", "What do they sell"),
    ] {
        let questions = Brief::parse(text).questions;
        assert!(questions.iter().any(|asked| asked.starts_with(question)), "{text}: {questions:?}");
    }
    for lawful in [
        "Entwickler für ein junges Unternehmen in Köln, Erfahrung mit jungem Publikum",
        "Desarrollador con experiencia en cloud nativo en Madrid",
        "Chef de produit pour une jeune pousse à Lyon",
        "Erzieherin für eine Kita in Bremen, Betreuung von Kindern",
    ] {
        assert!(Brief::parse(lawful).refusals.is_empty(), "{lawful}: {:?}", Brief::parse(lawful).refusals);
    }
}

#[test]
fn a_vague_brief_gets_up_to_three_questions() {
    for text in ["", "salesperson", "top SaaS salesperson", "rockstar", "?"] {
        let questions = Brief::parse(text).questions;
        assert!((1..=3).contains(&questions.len()), "{text}: {questions:?}");
    }
}

#[test]
fn a_brief_of_a_hundred_kilobytes_takes_linear_time() {
    // Counted in work, not in time: twice the text gives about twice the criteria's worth of words, and it ends.
    let line =
        "We need Java, no PHP, 5 years in Berlin, must speak German, from Acme or Globex, but not Initech. ";
    let brief = Brief::parse(&line.repeat(1_100));
    assert!(brief.text.len() > 100_000);
    assert!(brief.criteria.len() < 40, "said a thousand times is said once: {}", brief.criteria.len());
    Brief::parse(&"no ".repeat(40_000));
    Brief::parse(&"engineer ".repeat(12_000));
    Brief::parse(&"young Adobe XD engineer, 5 years in Berlin, ".repeat(2_500));
}

proptest! {
    #[test]
    fn no_text_makes_a_brief_panic(text in "\\PC{0,400}") {
        let brief = Brief::parse(&text);
        prop_assert!(brief.questions.len() <= 3);
    }

    #[test]
    fn no_order_of_words_makes_a_brief_panic(
        words in proptest::collection::vec(
            prop::sample::select(vec![
                "engineer", "of", "in", "Berlin", "5", "+", "years", "no", "not", "from", "&", "\n", ",", ".", "Java", "C++", "head",
                "(m/w/d)", "–", "-", "3-5", "ans", "young", "native", "German", "MA", "ß", "İ", "e\u{301}", "🙂", ":", "must", "ex", "Acme",
            ]),
            0..60,
        )
    ) {
        let text = words.join(" ");
        for criterion in Brief::parse(&text).criteria {
            prop_assert!(text.contains(&criterion.quote), "{:?} in {:?}", criterion.quote, text);
        }
    }
}
