//! French, after the first message.

use super::{Afterwards, Later};
use crate::outreach::languages::fr::{MONTHS, of};

pub(in crate::outreach::languages) struct FrenchAfter;

fn post(later: &Later) -> String {
    let place = &later.place;
    later
        .role
        .as_ref()
        .map_or_else(|| format!("poste{place}"), |role| format!("poste {}{role}{place}", of(role)))
}

impl Afterwards for FrenchAfter {
    fn second(&self, turn: usize, later: &Later) -> String {
        let post = post(later);
        let end = later.say(
            "Si ce n’est pas pour vous, un mot suffit et je ne vous écrirai plus.",
            "Si ce n’est pas pour toi, un mot suffit et je ne t’écrirai plus.",
        );
        match (later.news_as(" ; "), turn % 2) {
            (Some(news), 0) => {
                let see =
                    later.say("Est-ce que cela change votre regard ?", "Est-ce que ça change ton regard ?");
                format!("Une chose que je n’ai pas dite au sujet du {post} : {news}. {see} {end}")
            }
            (Some(news), _) => {
                let look = later.say(
                    "Cela mérite-t-il que vous y regardiez de plus près ?",
                    "Ça mérite que tu y regardes de plus près ?",
                );
                format!("Mon premier message disait peu de ce que le {post} apporte : {news}. {look} {end}")
            }
            (None, _) => {
                let send = later.say("Souhaitez-vous que je vous envoie", "Tu veux que je t’envoie");
                format!("Pour juger sur pièces, il existe un descriptif du {post}. {send} cette page ? {end}")
            }
        }
    }

    fn third(&self, turn: usize, later: &Later) -> String {
        let post = post(later);
        match turn % 2 {
            0 => {
                let say = later.say(
                    "dites-moi lequel ; sinon, j’en reste là. Bonne continuation dans vos projets.",
                    "dis-moi lequel ; sinon, j’en reste là. Bonne continuation dans tes projets.",
                );
                format!(
                    "C’est mon dernier message au sujet du {post}. Si un autre moment convient mieux, {say}"
                )
            }
            _ => {
                let line = later.say("Si l’envie d’en savoir plus vous vient un jour, un mot de vous suffira. Merci de votre patience.", "Si l’envie d’en savoir plus te vient un jour, un mot de toi suffira. Merci de ta patience.");
                format!("Je referme le dossier du {post}. {line}")
            }
        }
    }

    fn interested(&self, later: &Later) -> String {
        let when = later.say("Quels seraient deux ou trois moments possibles pour vous, pour vingt minutes au téléphone ? Je vous envoie avant", "Quels seraient deux ou trois moments possibles pour toi, pour vingt minutes au téléphone ? Je t’envoie avant");
        format!("Merci, cela me fait plaisir. {when} ce que j’ai sur le {}.", post(later))
    }

    fn more_information(&self, later: &Later) -> String {
        let post = post(later);
        match later.news_as(" ; ") {
            Some(news) => {
                let else_ = later.say(
                    "Que voudriez-vous savoir d’autre pour juger ?",
                    "Que voudrais-tu savoir d’autre pour juger ?",
                );
                format!("Avec plaisir. Ce que je peux dire aujourd’hui du {post} : {news}. {else_}")
            }
            None => {
                let first =
                    later.say("Que voudriez-vous savoir en premier", "Que voudrais-tu savoir en premier");
                format!("Avec plaisir. {first} sur le {post} ?")
            }
        }
    }

    fn referral(&self, later: &Later) -> String {
        let ask = later.say(
            "Préférez-vous nous mettre en relation, ou puis-je écrire à cette personne en disant que l’idée vient de vous ?",
            "Tu préfères nous mettre en relation, ou je peux écrire à cette personne en disant que l’idée vient de toi ?",
        );
        format!("Merci d’avoir pensé à quelqu’un pour le {}. {ask}", post(later))
    }

    fn later(&self, later: &Later) -> String {
        let thanks = later.say("Merci de me l’avoir dit.", "Merci de me l’avoir dit.");
        match &later.when {
            Some(when) => {
                let rest = later.say("d’ici là, vous n’aurez pas de message de moi. Si quelque chose change avant, un mot suffit.", "d’ici là, tu n’auras pas de message de moi. Si quelque chose change avant, un mot suffit.");
                let write = later.say("Je vous écrirai", "Je t’écrirai");
                format!("{thanks} {write} {when} ; {rest}")
            }
            None => {
                let ask = later.say(
                    "Quand puis-je vous reposer la question ? D’ici là, je ne vous écrirai pas.",
                    "Quand est-ce que je peux te reposer la question ? D’ici là, je ne t’écrirai pas.",
                );
                format!("{thanks} {ask}")
            }
        }
    }

    fn declined(&self, later: &Later) -> String {
        let again = later.say("Je ne vous écrirai plus au sujet du", "Je ne t’écrirai plus au sujet du");
        let door = later.say(
            "Si un jour vous avez envie d’échanger, ma porte reste ouverte. Bonne continuation.",
            "Si un jour tu as envie d’échanger, ma porte reste ouverte. Bonne continuation.",
        );
        format!("Merci pour cette réponse claire. {again} {}. {door}", post(later))
    }

    fn experience(&self, later: &Later) -> String {
        let time = later.say(
            "Merci pour le temps que vous nous avez accordé pour le",
            "Merci pour le temps que tu nous as accordé pour le",
        );
        let ask = later.say(
            "De 0 à 10, recommanderiez-vous ce processus à une personne proche ?",
            "De 0 à 10, recommanderais-tu ce processus à une personne proche ?",
        );
        format!(
            "{time} {}. {ask} Un chiffre suffit ; une phrase d’explication nous aiderait à progresser.",
            post(later)
        )
    }

    fn subject(&self, later: &Later) -> String {
        later.role.clone().unwrap_or_else(|| "Notre échange".to_owned())
    }

    fn months(&self) -> (&'static [&'static str; 12], &'static str, &'static str) {
        (&MONTHS, "en ", " ")
    }
}
