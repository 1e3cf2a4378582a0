//! German: "Sie", and "du" in a warm tone. "Sie" greets by the whole name, because "Frau" and "Herr" would guess a gender.

use super::after::{self, Afterwards};
use super::{Facts, Phrasebook, capital, pick_form};
use crate::outreach::Tone;
use crate::outreach::connection::Deed;
use crate::outreach::link::Tie;

pub(super) struct German;

pub(super) const MONTHS: [&str; 12] = [
    "Januar",
    "Februar",
    "März",
    "April",
    "Mai",
    "Juni",
    "Juli",
    "August",
    "September",
    "Oktober",
    "November",
    "Dezember",
];

impl Phrasebook for German {
    fn tag(&self) -> &'static str {
        "de"
    }

    fn greeting(&self, name: Option<&str>, tone: Tone) -> String {
        let hello = if tone == Tone::Warm { "Hallo" } else { "Guten Tag" };
        name.map_or_else(|| format!("{hello},"), |name| format!("{hello} {name},"))
    }

    fn greets_by_whole_name(&self, tone: Tone) -> bool {
        tone != Tone::Warm
    }

    fn signal(&self, turn: usize, facts: &Facts) -> String {
        let words = &facts.words;
        let to_you = facts.say("Ihnen", "dir");
        if facts.deed == Deed::OwnWords {
            let page = facts.say("auf Ihrer Seite", "auf deiner Seite");
            let profile = match &facts.site {
                None => page.to_owned(),
                Some(site) if site.contains('.') => format!("{page} {site}"),
                Some(site) => format!("{} {site}-Profil", facts.say("in Ihrem", "in deinem"))
                    .replace("Stack Overflow", "Stack-Overflow"),
            };
            return match turn % 3 {
                0 => format!("{profile} {}: „{words}“.", facts.say("schreiben Sie", "schreibst du")),
                1 => format!(
                    "{profile} {} etwas, das mich auf diese Nachricht gebracht hat: „{words}“.",
                    facts.say("schreiben Sie", "schreibst du")
                ),
                _ => format!("„{words}“: Wegen dieses Satzes {profile} schreibe ich {to_you}."),
            };
        }
        let on = facts.site_here().map_or_else(String::new, |site| format!("auf {site}"));
        let on = if facts.site.is_none() {
            facts.say("auf Ihrer Seite", "auf deiner Seite").to_owned()
        } else {
            on
        };
        let spaced = if on.is_empty() { String::new() } else { format!(" {on}") };
        let when = facts.when(&MONTHS, " ");
        let year = |when: &str| when.starts_with(|c: char| c.is_ascii_digit());
        let dated = when.as_ref().map_or_else(String::new, |when| {
            if year(when) { format!(" aus dem Jahr {when}") } else { format!(" vom {when}") }
        });
        let have = facts.say("haben Sie", "hast du");
        // "im November", "2025".
        let month = when.map(|when| if year(&when) { when } else { format!("im {when}") });
        let noun = noun(facts.deed);
        // The name of a question stands after "Antwort auf".
        let sign = if facts.deed == Deed::Answer { " auf" } else { ":" };
        match (turn % 4, facts.deed, month) {
            (0 | 2, Deed::Comment, month) => {
                let month = month.map_or_else(String::new, |month| format!(" {month}"));
                format!(
                    "{have}{month}{spaced} auf einen Beitrag reagiert, der mich schreiben lässt: „{words}“.",
                    have = facts.say("Sie haben", "du hast")
                )
            }
            (_, Deed::Comment, month) => {
                let month = month.map_or_else(String::new, |month| format!(" {month}"));
                let reacted = facts.say("auf den Sie", "auf den du");
                let end = facts.say("reagiert haben", "reagiert hast");
                format!(
                    "ich schreibe {to_you} wegen eines Beitrags, {reacted}{month}{spaced} {end}: „{words}“."
                )
            }
            (0, Deed::Answer, _) => {
                let begin = if on.is_empty() { "ich habe".to_owned() } else { format!("{on} habe ich") };
                format!("{begin} {} {noun}{dated} auf „{words}“ gelesen.", yours(facts, Case::Accusative))
            }
            (0, ..) if on.is_empty() => {
                format!("ich bin auf {} {noun}{dated} gestoßen: „{words}“.", yours(facts, Case::Accusative))
            }
            (0, ..) => {
                format!(
                    "{on} bin ich auf {} {noun}{dated} gestoßen: „{words}“.",
                    yours(facts, Case::Accusative)
                )
            }
            (1, ..) => {
                let your = yours(facts, Case::Nominative);
                let to = if facts.deed == Deed::Answer { " auf" } else { "" };
                format!(
                    "{your} {noun}{dated}{to} „{words}“{spaced} ist der Grund, warum ich {to_you} schreibe."
                )
            }
            (2, Deed::Post, Some(month)) => {
                format!("{month} {have}{spaced} geschrieben: „{words}“.")
            }
            (2, Deed::Talk, Some(month)) if !on.is_empty() => {
                format!("{month} {have} einen Vortrag gehalten, den ich {on} gefunden habe: „{words}“.")
            }
            (2, Deed::Talk, Some(month)) => format!("{month} {have} einen Vortrag gehalten: „{words}“."),
            _ => {
                let (your, noun) = (yours(facts, Case::Genitive), genitive(facts.deed));
                format!("ich schreibe {to_you} wegen {your} {noun}{dated}{spaced}{sign} „{words}“.")
            }
        }
    }

    fn seen(&self, turn: usize, site: &str, _: Deed) -> String {
        match turn % 2 {
            0 => format!("Gefunden habe ich das auf {site}."),
            _ => format!("Darauf gekommen bin ich über {site}."),
        }
    }

    fn link(&self, turn: usize, facts: &Facts) -> String {
        let place = &facts.place;
        let subject = facts.subjects_with("und");
        let role = facts.role.as_ref().map_or_else(String::new, |role| format!(" als {role}"));
        match (&facts.work, facts.tie) {
            (Some(work), _) => match turn % 3 {
                0 => format!("Dabei musste ich an eine Stelle{role}{place} denken, die ich besetze: {work}."),
                1 => format!("Das liegt nahe an einer Stelle{role}{place}, die ich besetze: {work}."),
                _ => format!(
                    "Ich besetze gerade eine Stelle{role}{place} und sehe da eine Verbindung: {work}."
                ),
            },
            (None, _) if facts.subjects.is_empty() => match turn % 2 {
                0 => format!("Dabei musste ich an eine Stelle{role}{place} denken, die ich besetze."),
                _ => format!("Das liegt nahe an einer Stelle{role}{place}, die ich besetze."),
            },
            (None, Tie::Near) => match turn % 2 {
                0 => format!(
                    "Ich besetze gerade eine Stelle{role}{place}. Dort geht es um etwas Verwandtes: {subject}."
                ),
                _ => format!(
                    "Das liegt nahe an einer Stelle{role}{place}, die ich besetze und die Verwandtes verlangt: {subject}."
                ),
            },
            (None, Tie::Asked) => match turn % 4 {
                0 => format!(
                    "Ich besetze gerade eine Stelle{role}{place}, und auch dort geht es um {subject}."
                ),
                1 => format!(
                    "Das liegt nahe an einer Stelle{role}{place}, die ich besetze: Auch dort geht es um {subject}."
                ),
                2 => format!(
                    "Das berührt eine Stelle{role}{place}, die ich besetze. Gemeinsam ist beiden: {subject}."
                ),
                _ => format!("Anlass ist eine Stelle{role}{place}, bei der es ebenfalls um {subject} geht."),
            },
            // A single noun would want an article.
            (None, Tie::Spoken) => match turn % 3 {
                0 => format!(
                    "Ich besetze gerade eine Stelle{role}{place} und sehe da eine Verbindung: {subject}."
                ),
                1 => format!(
                    "Das liegt nahe an einer Stelle{role}{place}, die ich besetze. Das gemeinsame Stichwort: {subject}."
                ),
                _ => format!(
                    "Das berührt eine Stelle{role}{place}, die ich besetze. Gemeinsam ist beiden: {subject}."
                ),
            },
        }
    }

    fn reasons(&self, turn: usize, reasons: &[String]) -> String {
        let all = reasons.join("; ");
        match turn % 3 {
            0 => format!("In Kürze: {all}."),
            1 => format!("Was die Stelle bietet: {all}."),
            _ => format!("Ein paar Stichworte dazu: {all}."),
        }
    }

    fn quoted(&self, words: &str) -> String {
        format!("„{words}“")
    }

    fn question(&self, turn: usize, tone: Tone) -> &'static str {
        pick_form(
            turn,
            tone,
            &[
                (
                    "Darf ich Ihnen eine kurze Beschreibung schicken?",
                    "Darf ich dir eine kurze Beschreibung schicken?",
                ),
                (
                    "Was müsste eine solche Stelle mitbringen, damit Sie sie sich ansehen?",
                    "Was müsste eine solche Stelle mitbringen, damit du sie dir ansiehst?",
                ),
                (
                    "Wären ein paar Zeilen dazu für Sie von Interesse?",
                    "Wären ein paar Zeilen dazu für dich interessant?",
                ),
                (
                    "Wie würde das zu dem passen, was Sie als Nächstes vorhaben?",
                    "Wie würde das zu dem passen, was du als Nächstes vorhast?",
                ),
                (
                    "Soll ich Ihnen etwas mehr darüber schreiben?",
                    "Soll ich dir etwas mehr darüber schreiben?",
                ),
                (
                    "Was würden Sie darüber zuerst wissen wollen?",
                    "Was würdest du darüber zuerst wissen wollen?",
                ),
            ],
        )
    }

    fn opt_out(&self, turn: usize, tone: Tone) -> &'static str {
        pick_form(
            turn,
            tone,
            &[
                (
                    "Wenn Sie das nicht möchten, sagen Sie es kurz, dann schreibe ich Ihnen nicht mehr.",
                    "Wenn du das nicht möchtest, sag es kurz, dann schreibe ich dir nicht mehr.",
                ),
                (
                    "Falls das nichts für Sie ist: Ein kurzes Nein genügt, und ich melde mich nicht wieder.",
                    "Falls das nichts für dich ist: Ein kurzes Nein genügt, und ich melde mich nicht wieder.",
                ),
                (
                    "Ist Ihnen das nicht recht, reicht ein Wort, und Sie hören nichts mehr von mir.",
                    "Ist dir das nicht recht, reicht ein Wort, und du hörst nichts mehr von mir.",
                ),
                (
                    "Auch ein einfaches Nein ist in Ordnung, dann belasse ich es dabei.",
                    "Auch ein einfaches Nein ist in Ordnung, dann belasse ich es dabei.",
                ),
                (
                    "Kein Interesse? Ein Wort genügt, und ich schreibe nicht mehr.",
                    "Kein Interesse? Ein Wort genügt, und ich schreibe nicht mehr.",
                ),
            ],
        )
    }

    fn closing(&self, tone: Tone) -> &'static str {
        match tone {
            Tone::Plain => "Freundliche Grüße",
            Tone::Warm => "Viele Grüße",
            Tone::Formal => "Mit freundlichen Grüßen",
        }
    }

    fn subjects(&self, facts: &Facts) -> Vec<String> {
        let subject = facts.subjects.first().or(facts.role.as_ref()).map_or("", String::as_str);
        let role = facts.role.as_ref().filter(|_| !facts.subjects.is_empty());
        let mut all = Vec::new();
        if !matches!(facts.deed, Deed::OwnWords | Deed::Comment) {
            let your = format!("{} {}", capital(yours(facts, Case::Nominative)), noun(facts.deed));
            let to = if facts.deed == Deed::Answer { " auf" } else { "" };
            all.push(format!("{your}{to} „{}“", facts.words));
            all.extend(facts.role.as_ref().map(|role| format!("{your} und eine Stelle als {role}")));
            all.push(format!("{your}: {subject}"));
            all.push(your);
        }
        all.extend(role.map(|role| format!("{}: {role}", capital(subject))));
        all.push(format!("{}: {subject}", facts.say("Ihr Profil", "Dein Profil")));
        all.push(facts.say("Ihr Profil und eine Stelle", "Dein Profil und eine Stelle").to_owned());
        all
    }

    fn remote(&self, place: Option<&str>) -> String {
        place.map_or_else(|| "remote".to_owned(), |place| format!("{place} oder remote"))
    }

    fn after(&self) -> &'static dyn Afterwards {
        &after::de::GermanAfter
    }
}

#[derive(Clone, Copy)]
enum Gender {
    Masculine,
    Feminine,
    Neuter,
}

#[derive(Clone, Copy)]
enum Case {
    Nominative,
    Accusative,
    Genitive,
}

fn gender(deed: Deed) -> Gender {
    match deed {
        Deed::Post | Deed::Talk | Deed::Contribution | Deed::Comment => Gender::Masculine,
        Deed::Publication | Deed::Answer => Gender::Feminine,
        Deed::Release | Deed::OwnWords => Gender::Neuter,
    }
}

/// "Ihr", "deinen", "Ihres": by address, case and the gender of the noun.
fn yours(facts: &Facts, case: Case) -> &'static str {
    match (case, gender(facts.deed)) {
        (Case::Nominative, Gender::Masculine | Gender::Neuter) | (Case::Accusative, Gender::Neuter) => {
            facts.say("Ihr", "dein")
        }
        (Case::Nominative | Case::Accusative, Gender::Feminine) => facts.say("Ihre", "deine"),
        (Case::Accusative, Gender::Masculine) => facts.say("Ihren", "deinen"),
        (Case::Genitive, Gender::Masculine | Gender::Neuter) => facts.say("Ihres", "deines"),
        (Case::Genitive, Gender::Feminine) => facts.say("Ihrer", "deiner"),
    }
}

fn noun(deed: Deed) -> &'static str {
    match deed {
        Deed::Post => "Beitrag",
        Deed::Talk => "Vortrag",
        Deed::Publication => "Veröffentlichung",
        Deed::Release => "Projekt",
        Deed::Answer => "Antwort",
        Deed::Contribution => "Code-Beitrag",
        Deed::Comment => "Kommentar",
        Deed::OwnWords => "Profil",
    }
}

fn genitive(deed: Deed) -> &'static str {
    match deed {
        Deed::Post => "Beitrags",
        Deed::Talk => "Vortrags",
        Deed::Publication => "Veröffentlichung",
        Deed::Release => "Projekts",
        Deed::Answer => "Antwort",
        Deed::Contribution => "Code-Beitrags",
        Deed::Comment => "Kommentars",
        Deed::OwnWords => "Profils",
    }
}
