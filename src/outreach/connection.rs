//! What on the page is worth writing about.
//!
//! A signal is one recent, specific thing the person did in public. It is used only where it has something to do with the
//! brief: see [`super::link`]. The employer's name, a school, a changed profile, a new job or somebody else's vacancy are
//! never a signal for a message: the first two are not personal, the others are watching. Start at [`find`].

use jiff::civil::Date;

use super::checks::{sentences, unfit_to_quote};
use super::link::{Link, Tie, Wanted};
use super::quoting::{clauses, excerpt, plain};
use super::words::{Phrases, Words};
use crate::brief::Brief;
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
    /// A sign under somebody else's post, whose words these are: weak.
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

/// A signal that is linked to the role.
#[derive(Debug, Clone)]
pub(super) struct Connection {
    pub deeds: Deeds,
    pub link: Link,
}

/// Why there is nothing to write about.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Nothing {
    /// The page shows no specific thing they did.
    NoSignal,
    /// The newest thing it shows is from this year.
    TooOld(i16),
    /// It shows some, and none has to do with the role: their first words.
    NoLink(Vec<String>),
}

/// The signal that best carries a message: linked, recent, the person's own, in this order of weight.
pub(super) fn find(profile: &Profile, brief: &Brief, today: Date) -> Result<Connection, Nothing> {
    let deeds = deeds(profile, today);
    if deeds.is_empty() {
        let newest =
            profile.activity.iter().filter_map(|activity| activity.date).max_by_key(|date| date.last_day());
        let past = newest.filter(|date| age_in_days(*date, today) > TOO_OLD_AFTER_DAYS);
        return Err(past.map_or(Nothing::NoSignal, |date| Nothing::TooOld(date.year())));
    }
    let wanted = Wanted::of(brief);
    let shown = deeds.iter().filter(|deeds| !matches!(deeds.deed, Deed::OwnWords | Deed::Comment));
    let shown = shown.take(2).map(|deeds| excerpt(deeds.deed, &deeds.words, &[], 60)).collect();
    let linked = deeds.into_iter().flat_map(in_clauses).filter_map(|deeds| {
        let link = wanted.link(&deeds)?;
        // Under somebody else's post, a word in common is nothing.
        if deeds.deed == Deed::Comment && link.tie == Tie::Spoken {
            return None;
        }
        let score = score(&deeds, &link, today);
        Some((score, Connection { deeds, link }))
    });
    // The first of equals: the page lists the newest first.
    let best = linked.reduce(|best, next| if next.0 > best.0 { next } else { best });
    best.map(|(_, connection)| connection).ok_or(Nothing::NoLink(shown))
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
    let tie = match link.tie {
        Tie::Asked => 30,
        Tie::Near => 15,
        Tie::Spoken => 0,
    };
    // Their own words read best where they are short enough to stand whole.
    let courtesy = Words::of(&deeds.words).has(COURTESIES);
    let long = deeds.deed == Deed::OwnWords && deeds.words.chars().count() > 110;
    kind + freshness + shared + tie + if link.work.is_some() { 10 } else { 0 }
        - if long { 8 } else { 0 }
        - if courtesy { 25 } else { 0 }
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
        let parts = Words::of(&words);
        let theirs = match deed {
            Deed::Post | Deed::Comment => !parts.has(NOT_THEIR_WORK),
            Deed::Contribution | Deed::Release => {
                parts.content().any(|word| !COUNTED.contains(&word.folded.as_str()))
            }
            Deed::Talk | Deed::Publication | Deed::Answer | Deed::OwnWords => true,
        };
        if theirs && specific(&words) && !unfit_to_quote(&words) {
            all.push(Deeds { deed, date: activity.date, words, evidence: activity.evidence.clone() });
        }
    }
    let held = profile.positions.iter().filter(|position| position.current);
    for position in held {
        let Some(description) = position.description.as_deref() else { continue };
        all.extend(own_words(description, position.start, &position.evidence, true));
    }
    if let Some(summary) = &profile.summary {
        all.extend(own_words(&summary.value, None, &summary.evidence, false));
    }
    all
}

/// The sentences of a longer text that tell of something done, each with itself as the quote. What somebody is, lists or
/// looks for is no deed, and the years of experience are everybody's. `held`: under a job they hold now every line tells
/// what they do there.
fn own_words(text: &str, date: Option<PartialDate>, evidence: &Evidence, held: bool) -> Vec<Deeds> {
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
            && (parts.has(DONE) || (held && parts.0.len() >= 5 && !is_a_list(&words)))
            && !parts.has(EVERYBODYS)
            && !parts.has(NOT_THEIR_WORK)
            && specific(&words)
            && !unfit_to_quote(&words);
        if told {
            let evidence = Evidence { quote: quote.chars().take(300).collect(), ..evidence.clone() };
            found.push(Deeds { deed: Deed::OwnWords, date, words, evidence });
        }
    }
    found
}

/// "Python, Flask, FastAPI, Kubernetes": more commas than anybody puts into a sentence.
fn is_a_list(words: &str) -> bool {
    let commas = words.matches([',', '|', '·', '•', '/']).count();
    commas >= 3 && words.split_whitespace().count() < 4 * commas
}

/// What a code host counts and nobody made.
const COUNTED: &[&str] = &[
    "created",
    "opened",
    "reviewed",
    "closed",
    "merged",
    "commit",
    "commits",
    "repository",
    "repositories",
    "contribution",
    "contributions",
    "pull",
    "request",
    "requests",
    "issue",
    "issues",
    "last",
    "forked",
    "starred",
    "private",
];

/// Vacancies, one's own new job and the congratulations on it: not what somebody does.
const NOT_THEIR_WORK: Phrases = "\
    hiring; we re expanding; expanding the team; expanding our team; join our team; join the team; join my team; open role; open roles; \
    roles are open; open position*; job opening*; apply now; apply here; vacancy; vacancies; looking for a; looking for an; looking for \
    someone; come and build; starting a new; started a new; new position as; new role as; i ve joined; i have joined; i m joining; thrilled to \
    join; excited to join; happy to join; proud to join; last day at; is looking for; wir suchen; sucht verstarkung; suchen wir; \
    stellenangebot*; neue stelle; neuen job; nous recrutons; nous recherchons; on recrute; je recrute; recrute un; recrute une; poste a \
    pourvoir; nouveau poste; je rejoins; estamos buscando; buscamos; estamos contratando; nuevo puesto; me incorporo; me uno a; vacante*";

/// What one says around the thing: another clause carries a message better.
const COURTESIES: Phrases = "\
    enjoyed; looking forward; thanks to; thank you; thanks everyone; great to; excited to; proud to; happy to; honoured to; honored to; \
    delighted; congratulations; congrats; merci; ravi de; ravie de; hate de; fier de; fiere de; heureux de; heureuse de; danke; freue mich; \
    freuen uns; stolz; gracias; encantado; encantada; orgulloso; orgullosa; con ganas";

/// Verbs by which people tell what they did.
const DONE: Phrases = "\
    built; build; builds; building; led; leading; lead the; designed; designing; migrated; migrating; developed; developing; \
    launched; wrote; created; rebuilt; reduced; introduced; shipped; maintain; maintains; maintaining; implemented; \
    implementing; automated; scaled; scaling; moved; replaced; delivered; delivering; established; set up; founded; ran; \
    running; i keep; i look after; i study; i write; i organise; i organize; i answer; i explain; i work on; i work with; i help; i make; \
    i design; i develop; i lead; i run; i advise; i research; keeps; je travaille sur; j aide; j ecris; j enseigne; j etudie; je concois; je \
    developpe; je dirige; j accompagne; j anime; ich arbeite an; ich entwickle; ich baue; ich leite; ich schreibe; ich unterrichte; ich \
    verantworte; ich berate; ich betreue; trabajo en; trabajo con; escribo; enseno; dirijo; lidero; ayudo a; teach; taught; \
    teaching; trained; coached; published; organised; organized; grew; cut; wound down; opened; \
    rewrote; rewriting; ported; owned; owning; responsible for; architected; deployed; optimised; optimized; improved; \
    developpe; concu; dirige; migre; cree; lance; mis en place; reduit; anime; pilote; pilotage; refonte; deploye; redige; \
    automatise; encadre; entwickelt; aufgebaut; geleitet; eingefuhrt; migriert; aufbau; leitung; umgesetzt; gestaltet; \
    automatisiert; abgelost; veroffentlicht; verantwortlich fur; desarrolle; lidere; disene; migre; cree; lance; dirigi; \
    implante; implemente; reduje; construi; puse en marcha; desarrollo de; responsable de";

/// What stands on every profile.
const EVERYBODYS: Phrases = "\
    years of experience; years experience; year experience; years in; experienced; passionate; skills; seeking; looking for; \
    motivated; results driven; team player; proven; expertise in; track record; proficient; skilled in; strong background; enthusiast; \
    enthusiastic; specialised in; specialized in; hardworking; detail oriented; fast learner; self taught; demonstrated history; willing to; \
    eager to; ability to; interested in; ans d experience; passionne; passionnee; jahre erfahrung; jahren erfahrung; \
    jahrige erfahrung; anos de experiencia; apasionado; apasionada; join us; join our; hiring; we are looking; contact me";

/// Whether a text says something of its own: at least two words that carry a subject.
fn specific(words: &str) -> bool {
    Words::of(words).content().count() >= 2
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
