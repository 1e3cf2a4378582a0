//! What on the page is worth writing about, and what it has to do with the role.
//!
//! A signal is one recent, specific thing the person did in public. It is used only where it is linked to the brief by a
//! shared subject. The employer's name, a school, a changed profile or a new job are never a signal for a message: the
//! first two are not personal, the others are watching. Start at [`find`].

use jiff::civil::Date;

use super::checks::{sentences, unfit_to_quote};
use super::words::{Phrases, Words, carries_subject, folded, stem};
use crate::brief::{Brief, CriterionKind, Importance};
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
    /// The shared subject, as the brief writes it.
    pub subject: String,
    /// The brief's own words.
    pub quote: String,
    /// True where the subject is a criterion; false where it is only a word of the brief.
    pub criterion: bool,
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
    let linked = deeds.into_iter().filter_map(|deeds| {
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
    kind + freshness + if link.criterion { 30 } else { 0 }
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
    let wanted = |importance| {
        let stems = &stems;
        let text = &text;
        let shows = &shows;
        brief.criteria.iter().filter(move |c| c.importance == importance).find_map(move |criterion| {
            let about_work = match criterion.kind {
                CriterionKind::Skill => !criterion.is_in_own_words(),
                CriterionKind::Industry | CriterionKind::Other => true,
                CriterionKind::Title
                | CriterionKind::Years
                | CriterionKind::Seniority
                | CriterionKind::Location
                | CriterionKind::Language
                | CriterionKind::Company
                | CriterionKind::Education => false,
            };
            let value = sayable(&criterion.value)?;
            let quote = if criterion.quote.trim().is_empty() { &criterion.value } else { &criterion.quote };
            (about_work && (says(text, stems, &value) || shows(&value))).then(|| Link {
                subject: value,
                quote: quote.clone(),
                criterion: true,
            })
        })
    };
    wanted(Importance::Essential)
        .or_else(|| wanted(Importance::Flexible))
        .or_else(|| {
            brief.opportunity.iter().find_map(|reason| {
                let subject = shared_word(&stems, &sayable(&reason.quote)?)?;
                Some(Link { subject, quote: reason.quote.clone(), criterion: false })
            })
        })
        .or_else(|| {
            brief.titles.iter().find_map(|title| {
                let subject = shared_word(&stems, &sayable(title)?)?;
                Some(Link { subject, quote: title.clone(), criterion: false })
            })
        })
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

/// Page text as a message may repeat it: one line, no markup, no invisible or direction-changing characters.
pub(super) fn plain(text: &str) -> String {
    let mut out = String::new();
    for c in text.chars().take(2000) {
        let hidden = c.is_control()
            || matches!(c, '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2060}'..='\u{206f}' | '\u{feff}' | '\u{fe0f}')
            || ('\u{e0000}'..='\u{e007f}').contains(&c);
        let emoji =
            matches!(c, '\u{1f000}'..='\u{1faff}' | '\u{2600}'..='\u{27bf}' | '\u{2b00}'..='\u{2bff}');
        match c {
            '<' | '>' | '{' | '}' | '[' | ']' | '`' | '|' | '*' | '~' | '“' | '”' | '"' | '«' | '»' | '„' => {
                out.push(' ')
            }
            _ if c.is_whitespace() || hidden || emoji => out.push(' '),
            _ => out.push(c),
        }
    }
    // Addresses do not belong into a quotation; a hashtag is its word.
    let address = |word: &str| {
        word.starts_with("http") || word.starts_with("www.") || (word.contains('@') && word.contains('.'))
    };
    let words = out.split_whitespace().filter(|word| !address(word)).map(|word| word.trim_start_matches('#'));
    words.collect::<Vec<_>>().join(" ").trim().to_owned()
}

/// Text as a message may say it: plain, and nothing that a check would stop.
pub(super) fn sayable(text: &str) -> Option<String> {
    let words = plain(text);
    (!words.is_empty() && !unfit_to_quote(&words)).then_some(words)
}

/// At most `limit` characters of `text`, around `subject`, cut between words.
pub(super) fn excerpt(text: &str, subject: &str, limit: usize) -> String {
    // The title of a project or a talk ends where its description begins.
    let head = text.split(": ").next().unwrap_or(text);
    let text =
        if head.chars().count() >= 8 && Words::of(head).content().count() >= 1 && contains(head, subject) {
            head
        } else {
            text
        };
    let trimmed = text.trim_end_matches(['.', ',', ';', ':', '!', ' ']);
    if trimmed.chars().count() <= limit {
        return trimmed.to_owned();
    }
    let words: Vec<&str> = trimmed.split(' ').collect();
    let wanted = folded(subject);
    let first = wanted.split(' ').next().unwrap_or_default();
    let centre =
        words.iter().position(|word| !first.is_empty() && folded(word).starts_with(stem(first))).unwrap_or(0);
    let (mut start, mut end) = (centre, centre);
    let length = |start: usize, end: usize| {
        words[start..=end].iter().map(|w| w.chars().count() + 1).sum::<usize>() + 2
    };
    loop {
        if start > 0 && length(start - 1, end) <= limit {
            start -= 1;
        } else if end + 1 < words.len() && length(start, end + 1) <= limit {
            end += 1;
        } else {
            break;
        }
    }
    let cut = words[start..=end].join(" ");
    let cut: String = cut.chars().take(limit.saturating_sub(2)).collect();
    let before = if start > 0 { "…" } else { "" };
    let after = if end + 1 < words.len() { "…" } else { "" };
    format!("{before}{}{after}", cut.trim_end_matches(['.', ',', ';', ':']))
}

fn contains(text: &str, subject: &str) -> bool {
    let (text, subject) = (Words::of(text), Words::of(subject));
    subject.0.iter().all(|word| text.0.iter().any(|other| stem(&other.folded) == stem(&word.folded)))
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
