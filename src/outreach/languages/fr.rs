//! French, with "vous". No participle or adjective agrees with the reader, so that no gender is inferred.

use super::{Facts, Phrasebook, pick};
use crate::outreach::connection::Deed;
use crate::profile::PartialDate;

pub(super) struct French;

const MONTHS: [&str; 12] = [
    "janvier",
    "février",
    "mars",
    "avril",
    "mai",
    "juin",
    "juillet",
    "août",
    "septembre",
    "octobre",
    "novembre",
    "décembre",
];

impl Phrasebook for French {
    fn tag(&self) -> &'static str {
        "fr"
    }

    fn greeting(&self, name: Option<&str>) -> String {
        name.map_or_else(|| "Bonjour,".to_owned(), |name| format!("Bonjour {name},"))
    }

    fn greets_by_whole_name(&self) -> bool {
        false
    }

    fn signal(&self, turn: usize, facts: &Facts) -> String {
        let words = &facts.words;
        let on =
            facts.site.as_ref().map_or_else(|| "sur votre page".to_owned(), |site| format!("sur {site}"));
        if facts.deed == Deed::OwnWords {
            let profile = facts.site.as_ref().map_or_else(
                || "votre page".to_owned(),
                |site| {
                    if site.contains('.') {
                        format!("votre page {site}")
                    } else {
                        format!("votre profil {site}")
                    }
                },
            );
            return match turn % 3 {
                0 => format!("J’ai lu ceci sur {profile} : « {words} »."),
                1 => format!("Une ligne de {profile} est la raison de ce message : « {words} »."),
                _ => format!("« {words} » : c’est cette ligne de {profile} qui me fait vous écrire."),
            };
        }
        let noun = noun(facts.deed);
        let bracket = facts.date.map_or_else(String::new, |date| format!(" ({})", month(date)));
        let from = facts.date.map_or_else(String::new, |date| format!(" {}", of_month(date)));
        match turn % 4 {
            0 => format!("J’ai découvert {on} votre {noun} « {words} »{bracket}."),
            1 => {
                let seen = if feminine(facts.deed) { "trouvée" } else { "trouvé" };
                format!("Je vous écris au sujet de « {words} », votre {noun}{from}, {seen} {on}.")
            }
            2 => format!("Votre {noun}{from} {on}, « {words} », est la raison de ce message."),
            _ => format!("C’est « {words} »{bracket}, votre {noun} {on}, qui me fait vous écrire."),
        }
    }

    fn link(&self, turn: usize, facts: &Facts) -> String {
        let subject = &facts.subject;
        let place = facts.place.as_ref().map_or_else(String::new, |place| format!(" ({place})"));
        let role =
            facts.role.as_ref().map_or_else(|| "un poste".to_owned(), |role| format!("un poste de {role}"));
        match (facts.asked_for, turn % 5) {
            (true, 0) => format!("Je cherche à pourvoir {role}{place}, et {subject} en fait partie."),
            (true, 1) => {
                format!("C’est proche d’{role} que je dois pourvoir{place} : {subject} y compte beaucoup.")
            }
            (true, 2) => format!(
                "J’y vois un lien avec {role} que je dois pourvoir{place}, qui demande aussi {subject}."
            ),
            (true, 3) => format!(
                "Si je vous le dis, c’est que {subject} fait partie d’{role} que je dois pourvoir{place}."
            ),
            (true, _) => {
                format!("En ce moment, je recrute pour {role}{place} : {subject} y a toute sa place.")
            }
            (false, 0) => {
                format!("Je cherche à pourvoir {role}{place}, et il s’agit là aussi de ce sujet : {subject}.")
            }
            (false, 1) => {
                format!("C’est proche d’{role} que je dois pourvoir{place}. Le point commun : {subject}.")
            }
            (false, _) => format!("J’y vois un lien avec {role} que je dois pourvoir{place} : {subject}."),
        }
    }

    fn reasons(&self, turn: usize, reasons: &[String]) -> String {
        let all = reasons.join(" ; ");
        match turn % 3 {
            0 => format!("En bref : {all}."),
            1 => format!("Ce que le poste offre : {all}."),
            _ => format!("Quelques mots à son sujet : {all}."),
        }
    }

    fn quoted(&self, words: &str) -> String {
        format!("« {words} »")
    }

    fn question(&self, turn: usize) -> &'static str {
        pick(
            turn,
            &[
                "Une courte description vous serait-elle utile ?",
                "Qu’est-ce qui vous donnerait envie d’en lire davantage ?",
                "Puis-je vous envoyer quelques lignes à ce sujet ?",
                "Comment cela s’accorderait-il avec la suite que vous imaginez ?",
                "Souhaitez-vous que je vous en dise un peu plus ?",
                "Qu’aimeriez-vous en savoir pour commencer ?",
            ],
        )
    }

    fn opt_out(&self, turn: usize) -> &'static str {
        pick(
            turn,
            &[
                "Si vous préférez ne plus recevoir de message de ma part, dites-le-moi et je ne vous écrirai plus.",
                "Si ce n’est pas pour vous, un mot suffit et je ne vous recontacterai pas.",
                "Et si ce genre de message vous gêne, un simple non suffit : je n’écrirai plus.",
                "Un « non merci » me va aussi, et j’en resterai là.",
                "Pour ne plus recevoir de message de moi, il suffit de me le dire.",
            ],
        )
    }

    fn closing(&self) -> &'static str {
        "Bien à vous,"
    }

    fn subjects(&self, facts: &Facts) -> Vec<String> {
        let subject = &facts.subject;
        let noun = if facts.deed == Deed::OwnWords { "profil" } else { noun(facts.deed) };
        let mut all = Vec::new();
        if let Some(role) = &facts.role {
            all.push(format!("Votre {noun} et un poste de {role}"));
            all.push(format!("{} : {role}", super::capital(subject)));
        }
        all.push(format!("Votre {noun} : {subject}"));
        all.push(format!("Au sujet de votre {noun}"));
        all
    }

    fn remote(&self) -> &'static str {
        "télétravail"
    }
}

fn noun(deed: Deed) -> &'static str {
    match deed {
        Deed::Post => "billet",
        Deed::Talk => "intervention",
        Deed::Publication => "publication",
        Deed::Release => "projet",
        Deed::Answer => "réponse",
        Deed::Contribution => "contribution",
        Deed::Comment => "commentaire",
        Deed::OwnWords => "profil",
    }
}

fn feminine(deed: Deed) -> bool {
    matches!(deed, Deed::Talk | Deed::Publication | Deed::Answer | Deed::Contribution)
}

fn month(date: PartialDate) -> String {
    let name = date.month().and_then(|month| MONTHS.get(usize::try_from(month - 1).ok()?));
    name.map_or_else(|| date.year().to_string(), |name| format!("{name} {}", date.year()))
}

/// "d’avril 2026", "de mars 2026", "de 2025".
fn of_month(date: PartialDate) -> String {
    let month = month(date);
    if month.starts_with(['a', 'o']) { format!("d’{month}") } else { format!("de {month}") }
}
