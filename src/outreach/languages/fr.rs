//! French: "vous", and "tu" in a warm tone. No participle or adjective agrees with the reader, so that no gender is inferred.

use super::after::{self, Afterwards};
use super::{Facts, Phrasebook, capital, pick_form};
use crate::outreach::Tone;
use crate::outreach::connection::Deed;
use crate::outreach::link::Tie;

pub(super) struct French;

pub(super) const MONTHS: [&str; 12] = [
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

    fn greeting(&self, name: Option<&str>, _: Tone) -> String {
        name.map_or_else(|| "Bonjour,".to_owned(), |name| format!("Bonjour {name},"))
    }

    fn greets_by_whole_name(&self, tone: Tone) -> bool {
        tone == Tone::Formal
    }

    fn signal(&self, turn: usize, facts: &Facts) -> String {
        let words = &facts.words;
        let write_you = facts.say("vous écrire", "t’écrire");
        if facts.deed == Deed::OwnWords {
            let your = facts.say("votre", "ton");
            let profile = match &facts.site {
                None => facts.say("votre page", "ta page").to_owned(),
                Some(site) if site.contains('.') => format!("{} {site}", facts.say("votre page", "ta page")),
                Some(site) => format!("{your} profil {site}"),
            };
            return match turn % 3 {
                0 => format!("Sur {profile}, {} : « {words} ».", facts.say("vous écrivez", "tu écris")),
                1 => format!("Une ligne de {profile} m’amène à {write_you} : « {words} »."),
                _ => format!("« {words} » : c’est cette ligne de {profile} qui m’amène à {write_you}."),
            };
        }
        let on = facts.site_here().map_or_else(String::new, |site| format!(" sur {site}"));
        let on =
            if facts.site.is_none() { facts.say(" sur votre page", " sur ta page").to_owned() } else { on };
        let when = facts.when(&MONTHS, " ");
        let dated = when.as_ref().map_or_else(String::new, |when| format!(" {}{when}", of(when)));
        let month = when.as_ref().map_or_else(String::new, |when| format!(" en {when}"));
        let noun = noun(facts.deed);
        let your = possessive(facts);
        let you_have = facts.say("Vous avez", "Tu as");
        // The name of a question stands after "réponse à".
        let (to, sign) = if facts.deed == Deed::Answer { (" à", " à") } else { ("", " :") };
        match (turn % 4, facts.deed) {
            (0 | 2, Deed::Comment) => {
                format!("{you_have} réagi{on}{month} à un post qui m’amène à {write_you} : « {words} ».")
            }
            (_, Deed::Comment) => {
                let reacted = facts.say("vous avez réagi", "tu as réagi");
                format!(
                    "{} à propos d’un post auquel {reacted}{on}{month} : « {words} ».",
                    facts.say("Je vous écris", "Je t’écris")
                )
            }
            (0, _) => format!("J’ai découvert{on} {your} {noun}{dated}{sign} « {words} »."),
            (1, _) => {
                let write = facts.say("Je vous écris", "Je t’écris");
                format!("{write} à propos de {your} {noun}{dated}{on} : « {words} ».")
            }
            (2, Deed::Post) => format!("{you_have} écrit{on}{month} : « {words} »."),
            (2, Deed::Talk) if !facts.site_apart => {
                format!("{you_have} donné une conférence{month}, que j’ai trouvée{on} : « {words} ».")
            }
            (2, Deed::Talk) => format!("{you_have} donné une conférence{month} : « {words} »."),
            (2, Deed::Answer) => format!("{you_have} répondu{on}{month} à « {words} »."),
            _ => format!("C’est {your} {noun}{dated}{to} « {words} »{on} qui m’amène à {write_you}."),
        }
    }

    fn seen(&self, turn: usize, site: &str, _: Deed) -> String {
        match turn % 2 {
            0 => format!("Vu sur {site}."),
            _ => format!("Source : {site}."),
        }
    }

    fn link(&self, turn: usize, facts: &Facts) -> String {
        let place = &facts.place;
        let subject = facts.subjects_with("et");
        let post = facts
            .role
            .as_ref()
            .map_or_else(|| "poste".to_owned(), |role| format!("poste {}{role}", of(role)));
        match (&facts.work, facts.tie) {
            (Some(work), _) => match turn % 3 {
                0 => format!("Cela m’a fait penser à un {post} à pourvoir{place} : {work}."),
                1 => format!("C’est proche d’un {post} que je cherche à pourvoir{place} : {work}."),
                _ => format!("Je recrute pour un {post}{place}, et j’y vois un lien : {work}."),
            },
            (None, _) if facts.subjects.is_empty() => match turn % 2 {
                0 => format!("Cela m’a fait penser à un {post} à pourvoir{place}."),
                _ => format!("C’est proche d’un {post} que je cherche à pourvoir{place}."),
            },
            (None, Tie::Near) => match turn % 2 {
                0 => format!("Je recrute pour un {post}{place}. Un sujet voisin y compte : {subject}."),
                _ => format!(
                    "J’y vois un lien avec un {post} à pourvoir{place}, sur un sujet proche : {subject}."
                ),
            },
            // A common noun would want an article.
            (None, Tie::Asked) if facts.names_only() => match turn % 4 {
                0 => format!("Je recrute pour un {post}{place}, où l’on travaille aussi avec {subject}."),
                1 => format!(
                    "C’est proche d’un {post} que je cherche à pourvoir{place}, qui demande aussi {subject}."
                ),
                2 => {
                    format!("J’y vois un lien avec un {post} à pourvoir{place}, qui demande aussi {subject}.")
                }
                _ => format!("Je cherche quelqu’un pour un {post}{place} qui demande aussi {subject}."),
            },
            (None, Tie::Asked | Tie::Spoken) => match turn % 3 {
                0 => format!(
                    "Je recrute pour un {post}{place}, et il y est aussi question de ce sujet : {subject}."
                ),
                1 => format!("C’est proche d’un {post} à pourvoir{place}. Le point commun : {subject}."),
                _ => format!("J’y vois un lien avec un {post} à pourvoir{place} : {subject}."),
            },
        }
    }

    fn reasons(&self, turn: usize, reasons: &[String]) -> String {
        let all = reasons.join(" ; ");
        match turn % 3 {
            0 => format!("En bref : {all}."),
            1 => format!("Ce que le poste offre : {all}."),
            _ => format!("En quelques mots : {all}."),
        }
    }

    fn quoted(&self, words: &str) -> String {
        format!("« {words} »")
    }

    fn question(&self, turn: usize, tone: Tone) -> &'static str {
        pick_form(
            turn,
            tone,
            &[
                (
                    "Une courte description vous serait-elle utile ?",
                    "Une courte description te serait utile ?",
                ),
                (
                    "Qu’est-ce qui vous donnerait envie d’en lire davantage ?",
                    "Qu’est-ce qui te donnerait envie d’en lire plus ?",
                ),
                (
                    "Puis-je vous envoyer quelques lignes à ce sujet ?",
                    "Je peux t’envoyer quelques lignes à ce sujet ?",
                ),
                (
                    "Comment cela s’accorderait-il avec la suite que vous imaginez ?",
                    "Est-ce que ça irait avec la suite que tu imagines ?",
                ),
                (
                    "Souhaitez-vous que je vous en dise un peu plus ?",
                    "Tu veux que je t’en dise un peu plus ?",
                ),
                ("Qu’aimeriez-vous en savoir pour commencer ?", "Qu’aimerais-tu en savoir pour commencer ?"),
            ],
        )
    }

    fn opt_out(&self, turn: usize, tone: Tone) -> &'static str {
        pick_form(
            turn,
            tone,
            &[
                (
                    "Si vous préférez ne plus recevoir de message de ma part, dites-le-moi et je ne vous écrirai plus.",
                    "Si tu préfères ne plus recevoir de message de ma part, dis-le-moi et je ne t’écrirai plus.",
                ),
                (
                    "Si ce n’est pas pour vous, un mot suffit et je ne vous recontacterai pas.",
                    "Si ce n’est pas pour toi, un mot suffit et je ne te recontacterai pas.",
                ),
                (
                    "Un simple non me va aussi, et j’en resterai là.",
                    "Un simple non me va aussi, et j’en resterai là.",
                ),
                (
                    "Pour ne plus recevoir de message de moi, il suffit de me le dire.",
                    "Pour ne plus recevoir de message de moi, il suffit de me le dire.",
                ),
                (
                    "Et si ce genre de message vous gêne, dites-le-moi : je n’écrirai plus.",
                    "Et si ce genre de message te gêne, dis-le-moi : je n’écrirai plus.",
                ),
            ],
        )
    }

    fn closing(&self, tone: Tone) -> &'static str {
        match tone {
            Tone::Plain => "Bien à vous,",
            Tone::Warm => "Bonne journée,",
            Tone::Formal => "Cordialement,",
        }
    }

    fn subjects(&self, facts: &Facts) -> Vec<String> {
        let subject = facts.subjects.first().or(facts.role.as_ref()).map_or("", String::as_str);
        let role = facts.role.as_ref().filter(|_| !facts.subjects.is_empty());
        let mut all = Vec::new();
        if !matches!(facts.deed, Deed::OwnWords | Deed::Comment) {
            let your = format!("{} {}", capital(possessive(facts)), noun(facts.deed));
            let to = if facts.deed == Deed::Answer { " à" } else { "" };
            all.push(format!("{your}{to} « {} »", facts.words));
            all.extend(facts.role.as_ref().map(|role| format!("{your} et un poste {}{role}", of(role))));
            all.push(format!("{your} : {subject}"));
            all.push(your);
        }
        all.extend(role.map(|role| format!("{} : {role}", capital(subject))));
        all.push(format!("{} : {subject}", facts.say("Votre profil", "Ton profil")));
        all.push(facts.say("Votre profil et un poste", "Ton profil et un poste").to_owned());
        all
    }

    fn remote(&self, place: Option<&str>) -> String {
        place.map_or_else(|| "à distance".to_owned(), |place| format!("{place} ou à distance"))
    }

    fn after(&self) -> &'static dyn Afterwards {
        &after::fr::FrenchAfter
    }
}

pub(super) fn noun(deed: Deed) -> &'static str {
    match deed {
        Deed::Post => "post",
        Deed::Talk => "conférence",
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

pub(super) fn possessive(facts: &Facts) -> &'static str {
    if feminine(facts.deed) { facts.say("votre", "ta") } else { facts.say("votre", "ton") }
}

/// "de " or "d’", as the next word begins.
pub(super) fn of(word: &str) -> &'static str {
    let first = word.chars().next().map(|c| c.to_lowercase().next().unwrap_or(c));
    let open = first.is_some_and(|c| "aeiouyàâäéèêëîïôöùûü".contains(c));
    if open { "d’" } else { "de " }
}
