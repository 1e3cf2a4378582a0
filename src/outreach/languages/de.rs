//! German, with "Sie". The greeting takes the whole name, because "Frau" and "Herr" would guess a gender.

use super::{Facts, Phrasebook, pick};
use crate::outreach::connection::Deed;
use crate::profile::PartialDate;

pub(super) struct German;

const MONTHS: [&str; 12] = [
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

    fn greeting(&self, name: Option<&str>) -> String {
        name.map_or_else(|| "Guten Tag,".to_owned(), |name| format!("Guten Tag {name},"))
    }

    fn greets_by_whole_name(&self) -> bool {
        true
    }

    fn signal(&self, turn: usize, facts: &Facts) -> String {
        let words = &facts.words;
        let on =
            facts.site.as_ref().map_or_else(|| "auf Ihrer Seite".to_owned(), |site| format!("auf {site}"));
        if facts.deed == Deed::OwnWords {
            let profile = facts.site.as_ref().map_or_else(
                || "Ihrer Seite".to_owned(),
                |site| {
                    if site.contains('.') {
                        format!("Ihrer Seite {site}")
                    } else {
                        format!("Ihrem Profil auf {site}")
                    }
                },
            );
            return match turn % 3 {
                0 => format!("in {profile} habe ich gelesen: „{words}“."),
                1 => format!("ein Satz in {profile} ist der Grund für diese Nachricht: „{words}“."),
                _ => format!("„{words}“: Wegen dieses Satzes in {profile} schreibe ich Ihnen."),
            };
        }
        let (your, noun) = noun(facts.deed);
        let bracket = facts.date.map_or_else(String::new, |date| format!(" ({})", month(date)));
        let from = facts.date.map_or_else(String::new, |date| {
            if date.month().is_some() {
                format!(" aus dem {}", month(date))
            } else {
                format!(" aus dem Jahr {}", month(date))
            }
        });
        match turn % 4 {
            0 => format!(
                "{on} bin ich auf {accusative} „{words}“{bracket} gestoßen.",
                accusative = accusative(facts.deed)
            ),
            1 => format!(
                "ich schreibe Ihnen wegen „{words}“, {dative}{from} {on}.",
                dative = dative(facts.deed)
            ),
            2 => format!("{your} {noun}{from} {on}, „{words}“, ist der Grund für diese Nachricht."),
            _ => format!("„{words}“{bracket}, {your} {noun} {on}, ist der Anlass für diese Zeilen."),
        }
    }

    fn link(&self, turn: usize, facts: &Facts) -> String {
        let subject = &facts.subject;
        let place = facts.place.as_ref().map_or_else(String::new, |place| format!(" ({place})"));
        let role = facts
            .role
            .as_ref()
            .map_or_else(|| "eine Stelle".to_owned(), |role| format!("eine Stelle als {role}"));
        match (facts.asked_for, turn % 5) {
            (true, 0) => format!("Ich besetze {role}{place}, und {subject} gehört zu dieser Arbeit."),
            (true, 1) => {
                format!("Das liegt nahe an dem, wofür ich jemanden suche: {role}{place}, mit {subject}.")
            }
            (true, 2) => {
                format!("Ich suche gerade jemanden für {role}{place}, wo es auch um {subject} geht.")
            }
            (true, 3) => format!("Ich frage, weil ich {role} besetze{place}, zu der {subject} gehört."),
            (true, _) => {
                format!("Bei mir liegt {role}{place} auf dem Tisch, und {subject} wird dort gebraucht.")
            }
            (false, 0) => format!("Ich besetze {role}{place}, in der es ebenfalls darum geht: {subject}."),
            (false, 1) => {
                format!("Das berührt {role}{place}, die ich besetze. Gemeinsam ist beiden: {subject}.")
            }
            (false, _) => {
                format!("Ich suche gerade jemanden für {role}{place}; das gemeinsame Thema ist {subject}.")
            }
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

    fn question(&self, turn: usize) -> &'static str {
        pick(
            turn,
            &[
                "Darf ich Ihnen eine kurze Beschreibung schicken?",
                "Was müsste eine solche Stelle mitbringen, damit Sie sie sich ansehen?",
                "Wären ein paar Zeilen dazu für Sie von Interesse?",
                "Wie würde das zu dem passen, was Sie als Nächstes vorhaben?",
                "Soll ich Ihnen etwas mehr darüber schreiben?",
                "Was würden Sie darüber zuerst wissen wollen?",
            ],
        )
    }

    fn opt_out(&self, turn: usize) -> &'static str {
        pick(
            turn,
            &[
                "Wenn Sie das nicht möchten, sagen Sie es kurz, dann schreibe ich Ihnen nicht mehr.",
                "Falls das nichts für Sie ist: Ein kurzes Nein genügt, und ich melde mich nicht wieder.",
                "Ist Ihnen das nicht recht, reicht ein Wort, und Sie hören nichts mehr von mir.",
                "Auch ein einfaches Nein ist in Ordnung, dann belasse ich es dabei.",
                "Möchten Sie das nicht, schreiben Sie es mir, und es kommen keine weiteren Nachrichten.",
            ],
        )
    }

    fn closing(&self) -> &'static str {
        "Freundliche Grüße"
    }

    fn subjects(&self, facts: &Facts) -> Vec<String> {
        let subject = &facts.subject;
        let (your, noun) = noun(facts.deed);
        let mut all = Vec::new();
        if let Some(role) = &facts.role {
            all.push(format!("{} {noun} und eine Stelle als {role}", your));
            all.push(format!("{}: {role}", super::capital(subject)));
        }
        all.push(format!("{} {noun}: {subject}", your));
        all.push(format!("Zu {}", dative(facts.deed)));
        all
    }

    fn remote(&self) -> &'static str {
        "remote"
    }
}

/// The possessive as the sentence begins with it (after the greeting's comma), and the noun.
fn noun(deed: Deed) -> (&'static str, &'static str) {
    match deed {
        Deed::Post => ("Ihr", "Beitrag"),
        Deed::Talk => ("Ihr", "Vortrag"),
        Deed::Publication => ("Ihre", "Veröffentlichung"),
        Deed::Release => ("Ihr", "Projekt"),
        Deed::Answer => ("Ihre", "Antwort"),
        Deed::Contribution => ("Ihr", "Code-Beitrag"),
        Deed::Comment => ("Ihr", "Kommentar"),
        Deed::OwnWords => ("Ihr", "Profil"),
    }
}

fn accusative(deed: Deed) -> &'static str {
    match deed {
        Deed::Post => "Ihren Beitrag",
        Deed::Talk => "Ihren Vortrag",
        Deed::Publication => "Ihre Veröffentlichung",
        Deed::Release => "Ihr Projekt",
        Deed::Answer => "Ihre Antwort",
        Deed::Contribution => "Ihren Code-Beitrag",
        Deed::Comment => "Ihren Kommentar",
        Deed::OwnWords => "Ihr Profil",
    }
}

/// The form after "zu", and beside a title after "wegen".
fn dative(deed: Deed) -> &'static str {
    match deed {
        Deed::Post => "Ihrem Beitrag",
        Deed::Talk => "Ihrem Vortrag",
        Deed::Publication => "Ihrer Veröffentlichung",
        Deed::Release => "Ihrem Projekt",
        Deed::Answer => "Ihrer Antwort",
        Deed::Contribution => "Ihrem Code-Beitrag",
        Deed::Comment => "Ihrem Kommentar",
        Deed::OwnWords => "Ihrem Profil",
    }
}

fn month(date: PartialDate) -> String {
    let name = date.month().and_then(|month| MONTHS.get(usize::try_from(month - 1).ok()?));
    name.map_or_else(|| date.year().to_string(), |name| format!("{name} {}", date.year()))
}
