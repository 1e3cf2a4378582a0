//! German: "Sie", and "du" in a warm tone. "Sie" greets by the whole name, because "Frau" and "Herr" would guess a gender.

use super::after::{self, Afterwards};
use super::{Facts, Phrasebook, capital, pick_form};
use crate::outreach::Tone;
use crate::outreach::connection::Deed;

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
                    "ein Satz {profile} hat mich auf {} gebracht: „{words}“.",
                    facts.say("Sie", "dich")
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
        let bracket = when.as_ref().map_or_else(String::new, |when| format!(" ({when})"));
        let have = facts.say("haben Sie", "hast du");
        // "im November", "2025".
        let month = when.map(|when| {
            if when.starts_with(|c: char| c.is_ascii_digit()) { when } else { format!("im {when}") }
        });
        let noun = noun(facts.deed);
        match (turn % 4, facts.deed, month) {
            (0, ..) if on.is_empty() => {
                format!("ich bin auf {} {noun} „{words}“{bracket} gestoßen.", yours(facts, Case::Accusative))
            }
            (0, ..) => format!(
                "{on} bin ich auf {} {noun} „{words}“{bracket} gestoßen.",
                yours(facts, Case::Accusative)
            ),
            (1, ..) => {
                let your = yours(facts, Case::Nominative);
                format!(
                    "{your} {noun} „{words}“{bracket}{spaced} ist der Grund, warum ich {to_you} schreibe."
                )
            }
            (2, Deed::Post | Deed::Comment, Some(month)) => {
                format!("{month} {have}{spaced} geschrieben: „{words}“.")
            }
            (2, Deed::Talk, Some(month)) if !on.is_empty() => {
                format!("{month} {have} einen Vortrag gehalten, den ich {on} gefunden habe: „{words}“.")
            }
            (2, Deed::Talk, Some(month)) => format!("{month} {have} einen Vortrag gehalten: „{words}“."),
            _ => {
                let (your, noun) = (yours(facts, Case::Genitive), genitive(facts.deed));
                format!("ich schreibe {to_you} wegen {your} {noun} „{words}“{bracket}{spaced}.")
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
        let place = facts.place_in_brackets();
        let subject = facts.subjects_with("und");
        let role = facts.role.as_ref().map_or_else(String::new, |role| format!(" als {role}"));
        if let Some(work) = &facts.work {
            return match turn % 3 {
                0 => format!("Dabei musste ich an eine Stelle{role}{place} denken, die ich besetze: {work}."),
                1 => format!("Das liegt nahe an einer Stelle{role}{place}, die ich besetze: {work}."),
                _ => format!(
                    "Ich besetze gerade eine Stelle{role}{place} und sehe da eine Verbindung: {work}."
                ),
            };
        }
        match (facts.asked_for, turn % 4) {
            (true, 0) => {
                let belong = if facts.several() { "gehören" } else { "gehört" };
                format!("Ich besetze gerade eine Stelle{role}{place}, und {subject} {belong} dazu.")
            }
            (true, 1) => {
                format!(
                    "Das liegt nahe an einer Stelle{role}{place}, die ich besetze: Auch dort geht es um {subject}."
                )
            }
            (true, 2) => {
                format!("Für eine Stelle{role}{place} suche ich eine Person, die {subject} mitbringt.")
            }
            (true, _) => {
                let are = if facts.several() { "werden" } else { "wird" };
                format!("Anlass ist eine Stelle{role}{place}, für die {subject} gebraucht {are}.")
            }
            (false, 0) => format!(
                "Ich besetze gerade eine Stelle{role}{place}, in der es ebenfalls darum geht: {subject}."
            ),
            (false, 1) => format!(
                "Das berührt eine Stelle{role}{place}, die ich besetze. Gemeinsam ist beiden: {subject}."
            ),
            (false, _) => format!(
                "Das liegt nahe an einer Stelle{role}{place}, die ich besetze. Das Stichwort: {subject}."
            ),
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
        let subject = facts.subjects.first().map_or("", String::as_str);
        let mut all = Vec::new();
        if facts.deed != Deed::OwnWords {
            let your = format!("{} {}", capital(yours(facts, Case::Nominative)), noun(facts.deed));
            all.push(format!("{your} „{}“", facts.words));
            all.extend(facts.role.as_ref().map(|role| format!("{your} und eine Stelle als {role}")));
            all.push(format!("{your}: {subject}"));
            all.push(your);
        }
        all.extend(facts.role.as_ref().map(|role| format!("{}: {role}", capital(subject))));
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
