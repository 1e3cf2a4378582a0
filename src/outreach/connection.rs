//! What on the page is worth writing about, and what it has to do with the role.
//!
//! A signal is one recent, specific thing the person did in public. It is used only where it is linked to the brief by a
//! shared subject. The employer's name, a school, a changed profile or a new job are never a signal for a message: the
//! first two are not personal, the others are watching. Start at [`find`].

use jiff::civil::Date;

use super::checks::{sentences, unfit_to_quote};
use super::quoting::{clauses, plain, sayable};
use super::words::{Phrases, Words, carries_subject, folded, stem};
use crate::brief::{Brief, CriterionKind, Importance, OpportunityKind};
use crate::lexicon::skills::{self, SkillId, Stance};
use crate::lexicon::words as lexicon;
use crate::profile::{ActivityKind, Evidence, Origin, PartialDate, Profile};

/// Older than this many days, a signal is no longer a reason to write today: a warning.
pub(super) const OLD_AFTER_DAYS: i32 = 180;
/// Older than this, it is not a signal at all.
const TOO_OLD_AFTER_DAYS: i32 = 730;

/// What kind of thing the person did.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Deed {
    Post,
    Talk,
    Publication,
    Release,
    Answer,
    Contribution,
    /// A comment under somebody else's post: weak.
    Comment,
    /// What the person wrote about a position or about themselves: weak.
    OwnWords,
}

/// One thing the person did, in their own words.
#[derive(Debug, Clone)]
pub(super) struct Deeds {
    pub deed: Deed,
    pub date: Option<PartialDate>,
    /// The words to quote: the title of a talk, the name of a project, a sentence. Plain text.
    pub words: String,
    pub evidence: Evidence,
}

/// What a signal and the brief share.
#[derive(Debug, Clone)]
pub(super) struct Link {
    /// The shared subjects, as the brief writes them; one or two.
    pub subjects: Vec<String>,
    /// The brief's own words for each.
    pub quotes: Vec<String>,
    /// True where the subjects are criteria; false where one is only a word of the brief.
    pub criterion: bool,
    /// What the role offers, where it speaks of the same thing: the brief's own words.
    pub work: Option<String>,
    /// The stems both share.
    pub stems: Vec<String>,
}

/// A signal that is linked to the role.
#[derive(Debug, Clone)]
pub(super) struct Connection {
    pub deeds: Deeds,
    pub link: Link,
}

/// Why there is nothing to write about.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Nothing {
    /// The page shows no recent, specific thing.
    NoSignal,
    /// It does, and none has to do with the role.
    NoLink,
}

/// The signal that best carries a message: linked, recent, the person's own, in this order of weight.
pub(super) fn find(profile: &Profile, brief: &Brief, today: Date) -> Result<Connection, Nothing> {
    let deeds = deeds(profile, today);
    if deeds.is_empty() {
        return Err(Nothing::NoSignal);
    }
    let linked = deeds.into_iter().flat_map(in_clauses).filter_map(|deeds| {
        let link = link(&deeds.words, brief)?;
        // A word of the title in one's own description is what every profile of the trade has.
        if deeds.deed == Deed::OwnWords && !link.criterion {
            return None;
        }
        let score = score(&deeds, &link, today);
        Some((score, Connection { deeds, link }))
    });
    // The first of equals: the page lists the newest first.
    let best = linked.reduce(|best, next| if next.0 > best.0 { next } else { best });
    best.map(|(_, connection)| connection).ok_or(Nothing::NoLink)
}

/// Running text, clause by clause: what is quoted is then what is linked. A title stays whole.
fn in_clauses(deeds: Deeds) -> Vec<Deeds> {
    match deeds.deed {
        Deed::Post | Deed::Comment => {
            let parts = clauses(&deeds.words);
            if parts.len() < 2 {
                return vec![deeds];
            }
            let part = |clause: &&str| Deeds { words: (*clause).to_owned(), ..deeds.clone() };
            parts.iter().map(part).collect()
        }
        Deed::Talk
        | Deed::Publication
        | Deed::Release
        | Deed::Answer
        | Deed::Contribution
        | Deed::OwnWords => vec![deeds],
    }
}

fn score(deeds: &Deeds, link: &Link, today: Date) -> i32 {
    let kind = match deeds.deed {
        Deed::Talk | Deed::Publication | Deed::Release => 40,
        Deed::Post | Deed::Answer => 35,
        Deed::Contribution => 25,
        Deed::Comment => 5,
        Deed::OwnWords => 0,
    };
    let age = deeds.date.map_or(OLD_AFTER_DAYS, |date| age_in_days(date, today));
    let freshness = if age <= OLD_AFTER_DAYS { 20 - age / 20 } else { -(age / 30) };
    // The more both share, the less the link is a coincidence.
    let shared = 4 * i32::try_from(link.stems.len().min(4)).unwrap_or(0);
    kind + freshness + shared + if link.criterion { 30 } else { 0 } + if link.work.is_some() { 10 } else { 0 }
}

/// Days since the last day `date` can mean.
pub(super) fn age_in_days(date: PartialDate, today: Date) -> i32 {
    today.since(date.last_day()).map_or(0, |span| span.get_days()).max(0)
}

/// Everything the page shows the person doing, that a stranger may mention.
pub(super) fn deeds(profile: &Profile, today: Date) -> Vec<Deeds> {
    let recent = |date: Option<PartialDate>| {
        date.is_none_or(|date| date.first_day() <= today && age_in_days(date, today) <= TOO_OLD_AFTER_DAYS)
    };
    let mut all = Vec::new();
    for activity in profile.activity.iter().filter(|activity| recent(activity.date)) {
        let deed = match activity.kind {
            ActivityKind::Post => Deed::Post,
            ActivityKind::Comment => Deed::Comment,
            ActivityKind::Talk => Deed::Talk,
            ActivityKind::Commit => Deed::Contribution,
            ActivityKind::Publication => Deed::Publication,
            ActivityKind::Release => Deed::Release,
            ActivityKind::Answer => Deed::Answer,
            ActivityKind::NewPosition | ActivityKind::ProfileUpdate => continue,
        };
        let words = plain(&activity.text);
        if specific(&words) && !unfit_to_quote(&words) {
            all.push(Deeds { deed, date: activity.date, words, evidence: activity.evidence.clone() });
        }
    }
    let held = profile.positions.iter().filter(|position| position.current);
    for position in held {
        let Some(description) = position.description.as_deref() else { continue };
        all.extend(own_words(description, position.start, &position.evidence));
    }
    if let Some(summary) = &profile.summary {
        all.extend(own_words(&summary.value, None, &summary.evidence));
    }
    all
}

/// The sentences of a longer text that tell of something done, each with itself as the quote. What somebody is, lists or
/// looks for is no deed, and the years of experience are everybody's.
fn own_words(text: &str, date: Option<PartialDate>, evidence: &Evidence) -> Vec<Deeds> {
    let letters: Vec<char> = text.chars().take(6000).collect();
    let text: String = letters.iter().collect();
    let mut found = Vec::new();
    for (start, end) in sentences(&text) {
        let sentence: String = letters.get(start..end).unwrap_or_default().iter().collect();
        let quote: String = sentence.split_whitespace().collect::<Vec<_>>().join(" ");
        let words = plain(quote.trim_start_matches(|c: char| !c.is_alphanumeric() && c != '“'));
        let length = words.chars().count();
        let parts = Words::of(&words);
        let told = (30..=220).contains(&length)
            && words.starts_with(|c: char| !c.is_lowercase())
            && parts.has(DONE)
            && !parts.has(EVERYBODYS)
            && specific(&words)
            && !unfit_to_quote(&words);
        if told {
            let evidence = Evidence { quote: quote.chars().take(300).collect(), ..evidence.clone() };
            found.push(Deeds { deed: Deed::OwnWords, date, words, evidence });
        }
    }
    found
}

/// Verbs by which people tell what they did.
const DONE: Phrases = "\
    built; build; builds; building; led; leading; lead the; designed; designing; migrated; migrating; developed; developing; \
    launched; wrote; created; rebuilt; reduced; introduced; shipped; maintain; maintains; maintaining; implemented; \
    implementing; automated; scaled; scaling; moved; replaced; delivered; delivering; established; set up; founded; ran; \
    running; teach; taught; teaching; trained; coached; published; organised; organized; grew; cut; wound down; opened; \
    rewrote; rewriting; ported; owned; owning; responsible for; architected; deployed; optimised; optimized; improved; \
    developpe; concu; dirige; migre; cree; lance; mis en place; reduit; anime; pilote; pilotage; refonte; deploye; redige; \
    automatise; encadre; entwickelt; aufgebaut; geleitet; eingefuhrt; migriert; aufbau; leitung; umgesetzt; gestaltet; \
    automatisiert; abgelost; veroffentlicht; verantwortlich fur; desarrolle; lidere; disene; migre; cree; lance; dirigi; \
    implante; implemente; reduje; construi; puse en marcha; desarrollo de; responsable de";

/// What stands on every profile.
const EVERYBODYS: Phrases = "\
    years of experience; years experience; year experience; years in; experienced; passionate; skills; seeking; looking for; \
    motivated; results driven; team player; ans d experience; passionne; passionnee; jahre erfahrung; jahren erfahrung; \
    jahrige erfahrung; anos de experiencia; apasionado; apasionada; join us; join our; hiring; we are looking; contact me";

/// Whether a text says something of its own: at least two words that carry a subject.
fn specific(words: &str) -> bool {
    Words::of(words).content().count() >= 2
}

/// What `words` share with the brief: first a criterion, then what the role offers, then a title.
fn link(words: &str, brief: &Brief) -> Option<Link> {
    let text = Words::of(words);
    let stems: Vec<&str> = text.content().map(|word| stem(&word.folded)).collect();
    let skills: Vec<SkillId> = skills::find(&lexicon::Words::of(words))
        .into_iter()
        .filter(|m| m.stance == Stance::Claimed)
        .map(|m| m.skill)
        .collect();
    // "k8s" says Kubernetes, and a talk on Nomad lies next to it.
    let shows = |value: &str| {
        let Some(wanted) = skills::named(value) else { return false };
        skills.iter().any(|shown| *shown == wanted || shown.implies(wanted) || shown.is_adjacent_to(wanted))
    };
    let mut subjects: Vec<String> = Vec::new();
    let mut quotes: Vec<String> = Vec::new();
    let wanted = [Importance::Essential, Importance::Flexible];
    for criterion in
        wanted.iter().flat_map(|wanted| brief.criteria.iter().filter(|c| c.importance == *wanted))
    {
        let about_work = match criterion.kind {
            CriterionKind::Skill | CriterionKind::Industry | CriterionKind::Other => true,
            CriterionKind::Title
            | CriterionKind::Years
            | CriterionKind::Seniority
            | CriterionKind::Location
            | CriterionKind::Language
            | CriterionKind::Company
            | CriterionKind::Education => false,
        };
        let Some(value) = sayable(&criterion.value).filter(|_| about_work) else { continue };
        // "own the ledger" is what one would do, and no subject to name.
        let names = Words::of(&value)
            .0
            .first()
            .is_some_and(|word| carries_subject(&word.folded) || word.folded.len() < 3);
        if !names {
            continue;
        }
        let again = subjects.iter().any(|said| {
            let (said, value) = (folded(said), folded(&value));
            said.contains(&value) || value.contains(&said)
        });
        // "Rust and distributed tracing" is worth saying; a list is not.
        let short = value.chars().count() <= 24 && value.split(' ').count() <= 3;
        let fits = subjects.is_empty() || (short && criterion.kind == CriterionKind::Skill);
        if subjects.len() < 2 && !again && fits && (says(&text, &stems, &value) || shows(&value)) {
            let quote = if criterion.quote.trim().is_empty() { &criterion.value } else { &criterion.quote };
            // "event sourcing", as the brief says it, and not the name the lexicon has for it.
            let own =
                sayable(quote).filter(|quote| quote.chars().count() <= 24 && quote.split(' ').count() <= 3);
            subjects.push(own.filter(|_| criterion.kind == CriterionKind::Skill).unwrap_or(value));
            quotes.push(quote.clone());
        }
    }
    let criterion = !subjects.is_empty();
    let places: Vec<String> = brief
        .locations
        .iter()
        .flat_map(|place| Words::of(&place.name).0.into_iter().map(|word| stem(&word.folded).to_owned()))
        .collect();
    let stems: Vec<&str> =
        stems.into_iter().filter(|stem| !places.iter().any(|place| place == stem)).collect();
    let offered = brief.opportunity.iter().filter_map(|reason| {
        let about_work = match reason.kind {
            OpportunityKind::Work
            | OpportunityKind::Mission
            | OpportunityKind::Growth
            | OpportunityKind::Leadership => true,
            OpportunityKind::Pay
            | OpportunityKind::Flexibility
            | OpportunityKind::Stage
            | OpportunityKind::Team => false,
        };
        let titled = brief.titles.iter().any(|title| folded(&reason.quote).contains(&folded(title)));
        let quote = sayable(&reason.quote).filter(|_| about_work && !titled)?;
        let shared = shared_stems(&stems, &quote);
        (!shared.is_empty()).then_some((shared.len(), reason, quote))
    });
    // The first of the best.
    let offered = offered.reduce(|best, next| if next.0 > best.0 { next } else { best });
    let work = offered.as_ref().map(|(_, reason, _)| reason.quote.clone());
    if subjects.is_empty() {
        // One word in common ("shape", "future") is chance; two are a subject.
        let told = offered.as_ref().filter(|(shared, ..)| *shared >= 2);
        let by_offer =
            told.and_then(|(_, reason, quote)| Some((shared_word(&stems, quote)?, reason.quote.clone())));
        let by_title = || {
            let mut titles = brief.titles.iter();
            titles.find_map(|title| Some((shared_word(&stems, &sayable(title)?)?, title.clone())))
        };
        let (subject, quote) = by_offer.or_else(by_title)?;
        subjects.push(subject);
        quotes.push(quote);
    }
    let known = subjects.iter().chain(&work).chain(&quotes);
    let mut shared: Vec<String> = known.flat_map(|known| shared_stems(&stems, known)).collect();
    shared.extend(subjects.iter().flat_map(|subject| {
        Words::of(subject).content().map(|word| stem(&word.folded).to_owned()).collect::<Vec<_>>()
    }));
    shared.sort_unstable();
    shared.dedup();
    Some(Link { subjects, quotes, criterion, work, stems: shared })
}

/// The stems of `theirs` that carry a subject and stand among `stems`.
fn shared_stems(stems: &[&str], theirs: &str) -> Vec<String> {
    let words = Words::of(theirs);
    let mut shared: Vec<String> = words
        .content()
        .filter(|word| word.folded.chars().count() >= 4 || word.folded.contains(['+', '#']))
        .map(|word| stem(&word.folded).to_owned())
        .filter(|stem| stems.contains(&stem.as_str()))
        .collect();
    shared.sort_unstable();
    shared.dedup();
    shared
}

/// Whether the text says `value`: the whole phrase, or each of its subject-carrying words.
fn says(text: &Words, stems: &[&str], value: &str) -> bool {
    let wanted = Words::of(value);
    if wanted.0.is_empty() || wanted.0.len() > 6 {
        return false;
    }
    let phrase: Vec<&str> = wanted.0.iter().map(|word| word.folded.as_str()).collect();
    let whole = text
        .0
        .windows(phrase.len())
        .any(|window| window.iter().map(|w| w.folded.as_str()).eq(phrase.iter().copied()));
    // A language named with one or two letters is a word only as it stands.
    if whole && phrase.iter().any(|word| carries_subject(word) || word.chars().count() == 1) {
        return true;
    }
    let subject: Vec<&str> = wanted.content().map(|word| stem(&word.folded)).collect();
    !subject.is_empty() && subject.iter().all(|wanted| stems.contains(wanted))
}

/// The first word that both carry, as `theirs` writes it.
fn shared_word(stems: &[&str], theirs: &str) -> Option<String> {
    let words = Words::of(theirs);
    let word = words
        .content()
        .find(|word| word.folded.chars().count() >= 4 && stems.contains(&stem(&word.folded)))?;
    Some(theirs.chars().skip(word.start).take(word.end - word.start).collect())
}

/// Evidence that stands in the brief.
pub(super) fn from_brief(quote: &str, field: &str) -> Evidence {
    Evidence {
        quote: quote.to_owned(),
        field: field.to_owned(),
        source: "brief".to_owned(),
        origin: Origin::Text,
        confidence: 1.0,
    }
}
