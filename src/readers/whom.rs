//! Whether a page of no known site is about the person its heading seems to name.
//!
//! An article, a company and a list of people have headings that read like names. A name alone is therefore not enough:
//! the page itself must state the person, or show what only a page about one person shows. Start at
//! [`is_about_one_person`].

use super::Sight;
use super::names::says_something_else;
use super::sections::{Kind, Section};
use super::wording::{company_score, title_score};
use crate::lexicon::skills;
use crate::page::text::squash;
use crate::profile::{Origin, Profile};

/// True where the page is about the person read from it.
pub fn is_about_one_person(sight: &Sight<'_>, sections: &[Section], profile: &Profile) -> bool {
    let Some(name) = &profile.name else { return false };
    if !matches!(name.evidence.origin, Origin::Text | Origin::Meta | Origin::Selection) {
        return true;
    }
    let name = name.value.as_str();
    if says_something_else(name) || company_score(name) > 0 || is_a_title(name) {
        return false;
    }
    let history = profile.positions.iter().any(|position| position.start.is_some())
        || !profile.education.is_empty()
        || has(sections, &[Kind::Experience]) && has(sections, &[Kind::Education, Kind::Skills]);
    if history {
        return true;
    }
    let parts = name_parts(name);
    let in_path = is_own_path(sight, &parts);
    let speaks = speaks_in_the_first_person(sight);
    if !in_path && !speaks && speaks_as_a_company(sight) {
        return false;
    }
    let certain = in_path
        || speaks
        || is_own_host(sight, &parts)
        || has_own_contact(profile, &parts)
        || sight.page.meta("og:type") == Some("profile");
    let hints = [
        !profile.positions.is_empty() || !profile.skills.is_empty(),
        profile.location.is_some(),
        !profile.contacts.is_empty(),
        profile.headline.as_ref().is_some_and(|headline| title_score(&headline.value) > 1),
        profile.summary.is_some() && has(sections, &[Kind::About]),
        !profile.languages.is_empty(),
    ];
    let hints = hints.into_iter().filter(|hint| *hint).count();
    is_written_as_a_name(name) && (certain || hints >= 2) || certain && hints >= 1
}

/// "Senior Rust Engineer": an advert's heading. A surname may be a trade; a trade with a rank or a tool is a title.
fn is_a_title(name: &str) -> bool {
    #[rustfmt::skip]
    const RANKS: [&str; 12] = [
        "senior", "junior", "lead", "principal", "staff", "head", "chief", "werkstudent", "intern", "trainee", "(m/w/d)",
        "(f/m/d)",
    ];
    let lower = name.to_lowercase();
    let mut words = lower.split_whitespace();
    title_score(name) >= 2 && words.any(|word| RANKS.contains(&word) || skills::named(word).is_some())
}

fn has(sections: &[Section], kinds: &[Kind]) -> bool {
    sections.iter().any(|section| kinds.contains(&section.kind))
}

/// The words of a name that are long enough to be told apart from others.
fn name_parts(name: &str) -> Vec<String> {
    let parts = name.split([' ', '-']).map(|part| unmarked(&squash(part)));
    parts.filter(|part| part.chars().count() >= 3).collect()
}

/// Latin letters as an address spells them.
fn unmarked(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for c in text.chars() {
        match c {
            'à'..='å' | 'ā' | 'ă' | 'ą' => out.push('a'),
            'ç' | 'ć' | 'č' => out.push('c'),
            'è'..='ë' | 'ē' | 'ę' | 'ě' => out.push('e'),
            'ì'..='ï' | 'ī' | 'ı' => out.push('i'),
            'ñ' | 'ń' | 'ň' => out.push('n'),
            'ò'..='ö' | 'ø' | 'ō' | 'ő' => out.push('o'),
            'ù'..='ü' | 'ū' | 'ů' | 'ű' => out.push('u'),
            'ś' | 'š' | 'ş' | 'ș' => out.push('s'),
            'ź' | 'ż' | 'ž' => out.push('z'),
            'ý' | 'ÿ' => out.push('y'),
            'ł' => out.push('l'),
            'ğ' => out.push('g'),
            'ß' => out.push_str("ss"),
            c => out.push(c),
        }
    }
    out
}

/// "ada-example.example": the address is the person's.
fn is_own_host(sight: &Sight<'_>, parts: &[String]) -> bool {
    let host = &sight.page.address.host;
    let host = squash(host.rsplit_once('.').map_or("", |(before, _)| before));
    parts.iter().any(|part| host.contains(part.as_str()))
}

/// "/~example", "/people/ada-example", "/aexample".
fn is_own_path(sight: &Sight<'_>, parts: &[String]) -> bool {
    let address = &sight.page.address;
    let last = address.segments().last().map(|part| squash(part)).unwrap_or_default();
    let named = |text: &str| parts.iter().filter(|part| text.contains(part.as_str())).count();
    let enough = 2.min(parts.len().max(1));
    named(&last) >= enough
        || parts
            .last()
            .is_some_and(|surname| last.ends_with(surname.as_str()) && last.len() <= surname.len() + 2)
        || address.path.contains("/~") && named(&squash(&address.path)) > 0
}

/// The page offers what companies offer, or says "we": two such lines, none of them about one person.
fn speaks_as_a_company(sight: &Sight<'_>) -> bool {
    #[rustfmt::skip]
    const OFFERS: [&str; 46] = [
        "careers", "jobs", "pricing", "products", "solutions", "customers", "our customers", "investors",
        "our team", "about us", "company", "request a demo", "book a demo", "case studies", "partners",
        "press", "join us", "we're hiring", "open positions", "get started", "start free trial", "our story",
        "karriere", "stellenangebote", "preise", "produkte", "lösungen", "kunden", "über uns", "unternehmen",
        "tarifs", "produits", "clients", "qui sommes-nous", "carrières", "recrutement", "precios", "productos",
        "clientes", "nosotros", "sobre nosotros", "prezzi", "prodotti", "chi siamo", "over ons", "vacatures",
    ];
    #[rustfmt::skip]
    const WE: [&str; 16] = [
        "we are ", "we're ", "we build ", "we help ", "we make ", "we believe ", "our mission", "our company",
        "wir sind ", "wir bauen ", "nous sommes ", "nous aidons ", "somos ", "siamo ", "wij zijn ", "nós somos ",
    ];
    let mut offers: Vec<String> = Vec::new();
    let mut says = 0;
    for piece in sight.page.pieces().iter().take(3_000) {
        let lower = piece.text.to_lowercase();
        if (piece.link.is_some() || piece.control || piece.heading > 0)
            && OFFERS.contains(&lower.as_str())
            && !offers.contains(&lower)
        {
            offers.push(lower);
        } else if WE.iter().any(|words| lower.starts_with(words)) {
            says += 1;
        }
    }
    offers.len() + says >= 2
}

/// An e-mail address or a profile elsewhere with the name in it.
fn has_own_contact(profile: &Profile, parts: &[String]) -> bool {
    let values = profile.contacts.iter().map(|contact| contact.value.split('@').next().unwrap_or_default());
    let links = profile.links.iter().filter_map(|link| link.value.trim_end_matches('/').rsplit('/').next());
    let named = |text: &str| parts.iter().any(|part| unmarked(&squash(text)).contains(part.as_str()));
    values.chain(links).any(named)
}

/// "I'm Ada", "I work as", in the languages of the corpus: near the beginning of the page, in its own text.
fn speaks_in_the_first_person(sight: &Sight<'_>) -> bool {
    #[rustfmt::skip]
    const BEGINNINGS: [&str; 30] = [
        "i'm ", "i’m ", "i am ", "my name is ", "hi, i", "hello, i", "hey, i", "ich bin ", "mein name ist ",
        "ich heiße ", "je suis ", "je m'appelle ", "je m’appelle ", "soy ", "me llamo ", "mi nombre es ",
        "sono ", "mi chiamo ", "ik ben ", "mijn naam is ", "eu sou ", "meu nome é ", "jestem ",
        "nazywam się ", "jag är ", "jag heter ", "ben ", "я ", "меня зовут ", "私は",
    ];
    let pieces = sight.page.pieces().iter().take(60);
    pieces.filter(|piece| !piece.control && piece.link.is_none()).any(|piece| {
        let lower = piece.text.to_lowercase();
        BEGINNINGS.iter().any(|words| lower.starts_with(words))
            || [" i'm ", " i’m ", " i am ", ", i'm ", " my name is "]
                .iter()
                .any(|words| lower.contains(words))
                && piece.text.chars().count() < 600
    })
}

/// Two to five words, none in lower case but the particles names have: "Leo Muster", not "Sign in".
pub(super) fn is_written_as_a_name(text: &str) -> bool {
    #[rustfmt::skip]
    const PARTICLES: [&str; 18] = [
        "de", "da", "do", "dos", "das", "del", "della", "di", "du", "la", "le", "van", "von", "der", "den",
        "bin", "al", "y",
    ];
    let words: Vec<&str> = text.split_whitespace().collect();
    let raised = words.iter().filter(|word| !word.starts_with(char::is_lowercase)).count();
    let small = words.iter().filter(|word| PARTICLES.contains(word)).count();
    (2..=5).contains(&words.len()) && raised >= 2 && raised + small == words.len()
}
