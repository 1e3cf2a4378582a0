//! German, after the first message.

use super::{Afterwards, Later};
use crate::outreach::languages::de::MONTHS;

pub(in crate::outreach::languages) struct GermanAfter;

fn role(later: &Later) -> String {
    let place = &later.place;
    later.role.as_ref().map_or_else(|| format!("Stelle{place}"), |role| format!("Stelle als {role}{place}"))
}

impl Afterwards for GermanAfter {
    fn second(&self, turn: usize, later: &Later) -> String {
        let role = role(later);
        let end = later.say(
            "Falls das nichts für Sie ist, genügt ein kurzes Nein, und ich schreibe nicht mehr.",
            "Falls das nichts für dich ist, genügt ein kurzes Nein, und ich schreibe nicht mehr.",
        );
        match (later.news_as("; "), turn % 2) {
            (Some(news), 0) => {
                let ask = later.say("Ändert das etwas für Sie?", "Ändert das etwas für dich?");
                format!("eines habe ich zur {role} noch nicht gesagt: {news}. {ask} {end}")
            }
            (Some(news), _) => {
                let ask = later.say(
                    "Lohnt sich für Sie ein genauerer Blick?",
                    "Lohnt sich für dich ein genauerer Blick?",
                );
                format!(
                    "in meiner ersten Nachricht stand wenig dazu, was die {role} bietet: {news}. {ask} {end}"
                )
            }
            (None, _) => {
                let ask = later.say("Soll ich sie Ihnen schicken?", "Soll ich sie dir schicken?");
                format!(
                    "zur {role} gibt es eine Beschreibung, an der sich mehr ablesen lässt als an meiner Nachricht. {ask} {end}"
                )
            }
        }
    }

    fn third(&self, turn: usize, later: &Later) -> String {
        let role = role(later);
        match turn % 2 {
            0 => {
                let tell = later.say(
                    "sagen Sie mir, welcher; sonst belasse ich es dabei. Alles Gute für Ihre Vorhaben.",
                    "sag mir, welcher; sonst belasse ich es dabei. Alles Gute für deine Vorhaben.",
                );
                format!(
                    "das ist meine letzte Nachricht zur {role}. Wenn ein anderer Zeitpunkt besser passt, {tell}"
                )
            }
            _ => {
                let line = later.say("Möchten Sie später doch mehr wissen, genügt eine Zeile von Ihnen. Danke für Ihre Geduld.", "Möchtest du später doch mehr wissen, genügt eine Zeile von dir. Danke für deine Geduld.");
                format!("die {role} lege ich für dieses Mal beiseite. {line}")
            }
        }
    }

    fn interested(&self, later: &Later) -> String {
        let ask = later.say(
            "vielen Dank, das freut mich. Welche zwei oder drei Termine passen Ihnen für ein Gespräch von zwanzig Minuten? Vorher schicke ich Ihnen, was ich zur",
            "vielen Dank, das freut mich. Welche zwei oder drei Termine passen dir für ein Gespräch von zwanzig Minuten? Vorher schicke ich dir, was ich zur",
        );
        format!("{ask} {} habe.", role(later))
    }

    fn more_information(&self, later: &Later) -> String {
        let role = role(later);
        match later.news_as("; ") {
            Some(news) => {
                let ask = later.say(
                    "Was würde Ihnen außerdem bei der Entscheidung helfen?",
                    "Was würde dir außerdem bei der Entscheidung helfen?",
                );
                format!("gern. Was ich heute zur {role} sagen kann: {news}. {ask}")
            }
            None => {
                let ask = later.say("Was möchten Sie zuerst über die", "Was möchtest du zuerst über die");
                format!("gern. {ask} {role} wissen?")
            }
        }
    }

    fn referral(&self, later: &Later) -> String {
        let ask = later.say(
            "Möchten Sie uns selbst bekannt machen, oder darf ich schreiben und sagen, dass der Hinweis von Ihnen kommt?",
            "Möchtest du uns selbst bekannt machen, oder darf ich schreiben und sagen, dass der Hinweis von dir kommt?",
        );
        format!("vielen Dank für die Empfehlung zur {}. {ask}", role(later))
    }

    fn later(&self, later: &Later) -> String {
        match &later.when {
            Some(when) => {
                let rest = later.say("bei Ihnen; bis dahin hören Sie nichts von mir. Ändert sich vorher etwas, genügt eine Zeile.", "bei dir; bis dahin hörst du nichts von mir. Ändert sich vorher etwas, genügt eine Zeile.");
                format!("danke für die Rückmeldung. Ich melde mich {when} {rest}")
            }
            None => later
                .say(
                    "danke für die Rückmeldung. Wann darf ich wieder fragen? Bis dahin hören Sie nichts von mir.",
                    "danke für die Rückmeldung. Wann darf ich wieder fragen? Bis dahin hörst du nichts von mir.",
                )
                .to_owned(),
        }
    }

    fn declined(&self, later: &Later) -> String {
        let again = later.say("schreibe ich Ihnen nicht mehr. Wenn Sie sich irgendwann austauschen möchten, melden Sie sich gern. Alles Gute.", "schreibe ich dir nicht mehr. Wenn du dich irgendwann austauschen möchtest, melde dich gern. Alles Gute.");
        format!("danke für die klare Antwort. Zur {} {again}", role(later))
    }

    fn experience(&self, later: &Later) -> String {
        let time =
            later.say("danke für die Zeit, die Sie sich für die", "danke für die Zeit, die du dir für die");
        let took = later.say("genommen haben. Auf einer Skala von 0 bis 10: Wie wahrscheinlich ist es, dass Sie dieses Verfahren weiterempfehlen?", "genommen hast. Auf einer Skala von 0 bis 10: Wie wahrscheinlich ist es, dass du dieses Verfahren weiterempfiehlst?");
        format!(
            "{time} {} {took} Eine Zahl genügt; ein Satz dazu würde uns helfen, besser zu werden.",
            role(later)
        )
    }

    fn subject(&self, later: &Later) -> String {
        later.role.clone().unwrap_or_else(|| "Unser Austausch".to_owned())
    }

    fn months(&self) -> (&'static [&'static str; 12], &'static str, &'static str) {
        (&MONTHS, "im ", " ")
    }
}
