//! Spanish: "usted", and "tú" in a warm tone. No adjective agrees with the reader, so that no gender is inferred.

use super::after::{self, Afterwards};
use super::{Facts, Phrasebook, capital, pick_form};
use crate::outreach::Tone;
use crate::outreach::connection::Deed;
use crate::outreach::link::Tie;

pub(super) struct Spanish;

pub(super) const MONTHS: [&str; 12] = [
    "enero",
    "febrero",
    "marzo",
    "abril",
    "mayo",
    "junio",
    "julio",
    "agosto",
    "septiembre",
    "octubre",
    "noviembre",
    "diciembre",
];

impl Phrasebook for Spanish {
    fn tag(&self) -> &'static str {
        "es"
    }

    fn greeting(&self, name: Option<&str>, tone: Tone) -> String {
        let hello = if tone == Tone::Formal { "Buenos días" } else { "Hola" };
        name.map_or_else(|| format!("{hello}:"), |name| format!("{hello}, {name}:"))
    }

    fn greets_by_whole_name(&self, tone: Tone) -> bool {
        tone == Tone::Formal
    }

    fn signal(&self, turn: usize, facts: &Facts) -> String {
        let words = &facts.words;
        let your = facts.say("su", "tu");
        let to_you = facts.say("Le", "Te");
        if facts.deed == Deed::OwnWords {
            let profile = match &facts.site {
                None => format!("{your} página"),
                Some(site) if site.contains('.') => format!("{your} página {site}"),
                Some(site) => format!("{your} perfil de {site}"),
            };
            return match turn % 3 {
                0 => format!("{} en {profile}: «{words}».", facts.say("Usted escribe", "Escribes")),
                1 => format!("{to_you} escribo por una línea de {profile}: «{words}»."),
                _ => format!("«{words}»: esa línea de {profile} es el motivo de este mensaje."),
            };
        }
        let on = facts.site_here().map_or_else(String::new, |site| format!(" en {site}"));
        let on = if facts.site.is_none() { format!(" en {your} página") } else { on };
        let when = facts.when(&MONTHS, " de ");
        let dated = when.as_ref().map_or_else(String::new, |when| format!(" de {when}"));
        let noun = noun(facts.deed);
        let wrote = facts.say("escribió", "escribiste");
        let gave = facts.say("dio", "diste");
        let month = when.as_ref().map_or_else(String::new, |when| format!(" en {when}"));
        // The name of a question stands after "respuesta a".
        let (to, sign) = if facts.deed == Deed::Answer { (" a", " a") } else { ("", ":") };
        match (turn % 4, facts.deed, &when) {
            (0 | 2, Deed::Comment, _) => {
                let reacted = facts.say("Usted reaccionó", "Reaccionaste");
                format!(
                    "{reacted}{on}{month} a una publicación que me lleva a {}: «{words}».",
                    facts.say("escribirle", "escribirte")
                )
            }
            (_, Deed::Comment, _) => {
                let reacted = facts.say("reaccionó", "reaccionaste");
                format!("{to_you} escribo por una publicación a la que {reacted}{on}{month}: «{words}».")
            }
            (0, ..) => format!("He visto{on} {your} {noun}{dated}{sign} «{words}»."),
            (1, ..) => {
                let write = facts.say("le escribo", "te escribo");
                format!("{} {noun}{dated}{to} «{words}»{on} es el motivo por el que {write}.", capital(your))
            }
            (2, Deed::Post, Some(when)) => format!("En {when} {wrote}{on}: «{words}»."),
            (2, Deed::Talk, Some(when)) if !on.is_empty() => {
                format!("En {when} {gave} una charla que he encontrado{on}: «{words}».")
            }
            (2, Deed::Talk, Some(when)) => format!("En {when} {gave} una charla: «{words}»."),
            (_, Deed::Answer, _) => format!("{to_you} escribo por {your} {noun}{dated} a «{words}»{on}."),
            _ => format!("{to_you} escribo por {your} {noun}{dated}{on}: «{words}»."),
        }
    }

    fn seen(&self, turn: usize, site: &str, deed: Deed) -> String {
        let it = if matches!(deed, Deed::Post | Deed::Release | Deed::Comment) { "Lo" } else { "La" };
        match turn % 2 {
            0 => format!("{it} he visto en {site}."),
            _ => format!("{it} encontré en {site}."),
        }
    }

    fn link(&self, turn: usize, facts: &Facts) -> String {
        let place = &facts.place;
        let subject = facts.subjects_with("y");
        let role =
            facts.role.as_ref().map_or_else(|| "un puesto".to_owned(), |role| format!("un puesto de {role}"));
        match (&facts.work, facts.tie) {
            (Some(work), _) => match turn % 3 {
                0 => format!("Me hizo pensar en {role} que quiero cubrir{place}: {work}."),
                1 => format!("Se acerca a {role} que quiero cubrir{place}: {work}."),
                _ => format!("Busco a alguien para {role}{place} y veo relación: {work}."),
            },
            (None, _) if facts.subjects.is_empty() => match turn % 2 {
                0 => format!("Me hizo pensar en {role} que quiero cubrir{place}."),
                _ => format!("Se acerca a {role} que quiero cubrir{place}."),
            },
            (None, Tie::Near) => match turn % 2 {
                0 => format!("Busco a alguien para {role}{place}, donde importa un tema cercano: {subject}."),
                _ => format!(
                    "Veo relación con {role} que quiero cubrir{place}, sobre un tema parecido: {subject}."
                ),
            },
            (None, Tie::Asked) => match turn % 4 {
                0 => format!("Busco a alguien para {role}{place}, donde también se trabaja con {subject}."),
                1 => format!("Se acerca a {role} que quiero cubrir{place}, que también pide {subject}."),
                2 => format!("Veo relación con {role} que quiero cubrir{place}: también pide {subject}."),
                _ => format!("Tengo entre manos {role}{place}, y en él se trabaja con {subject}."),
            },
            (None, Tie::Spoken) => match turn % 3 {
                0 => format!("Busco a alguien para {role}{place}, con un punto en común: {subject}."),
                1 => format!("Se acerca a {role} que quiero cubrir{place}. El punto en común: {subject}."),
                _ => format!("Veo relación con {role} que quiero cubrir{place}: {subject}."),
            },
        }
    }

    fn reasons(&self, turn: usize, reasons: &[String]) -> String {
        let all = reasons.join("; ");
        match turn % 3 {
            0 => format!("En pocas palabras: {all}."),
            1 => format!("Lo que ofrece: {all}."),
            _ => format!("Algunos datos: {all}."),
        }
    }

    fn quoted(&self, words: &str) -> String {
        format!("«{words}»")
    }

    fn question(&self, turn: usize, tone: Tone) -> &'static str {
        pick_form(
            turn,
            tone,
            &[
                ("¿Le serviría una descripción breve?", "¿Te serviría una descripción breve?"),
                (
                    "¿Qué tendría que ofrecer un puesto así para que le interesara mirarlo?",
                    "¿Qué tendría que ofrecer un puesto así para que te interesara mirarlo?",
                ),
                ("¿Puedo enviarle unas líneas sobre ello?", "¿Puedo enviarte unas líneas sobre ello?"),
                (
                    "¿Cómo encajaría esto con lo que quiere hacer después?",
                    "¿Cómo encajaría esto con lo que quieres hacer después?",
                ),
                ("¿Le cuento un poco más?", "¿Te cuento un poco más?"),
                ("¿Qué querría saber primero?", "¿Qué querrías saber primero?"),
            ],
        )
    }

    fn opt_out(&self, turn: usize, tone: Tone) -> &'static str {
        pick_form(
            turn,
            tone,
            &[
                (
                    "Si prefiere no recibir más mensajes míos, dígamelo y no volveré a escribirle.",
                    "Si prefieres no recibir más mensajes míos, dímelo y no volveré a escribirte.",
                ),
                (
                    "Si no es para usted, basta con un no y no le escribiré más.",
                    "Si no es para ti, basta con un no y no te escribiré más.",
                ),
                (
                    "Y si no desea este tipo de mensajes, una palabra basta: no insistiré.",
                    "Y si no quieres este tipo de mensajes, una palabra basta: no insistiré.",
                ),
                ("También vale un simple no, y lo dejo aquí.", "También vale un simple no, y lo dejo aquí."),
                (
                    "Para no recibir más mensajes míos, solo tiene que decírmelo.",
                    "Para no recibir más mensajes míos, solo tienes que decírmelo.",
                ),
            ],
        )
    }

    fn closing(&self, tone: Tone) -> &'static str {
        if tone == Tone::Formal { "Atentamente," } else { "Un saludo," }
    }

    fn subjects(&self, facts: &Facts) -> Vec<String> {
        let subject = facts.subjects.first().or(facts.role.as_ref()).map_or("", String::as_str);
        let role = facts.role.as_ref().filter(|_| !facts.subjects.is_empty());
        let mut all = Vec::new();
        if !matches!(facts.deed, Deed::OwnWords | Deed::Comment) {
            let your = format!("{} {}", facts.say("Su", "Tu"), noun(facts.deed));
            let to = if facts.deed == Deed::Answer { " a" } else { "" };
            all.push(format!("{your}{to} «{}»", facts.words));
            all.extend(facts.role.as_ref().map(|role| format!("{your} y un puesto de {role}")));
            all.push(format!("{your}: {subject}"));
            all.push(your);
        }
        all.extend(role.map(|role| format!("{}: {role}", capital(subject))));
        all.push(format!("{}: {subject}", facts.say("Su perfil", "Tu perfil")));
        all.push(facts.say("Su perfil y un puesto", "Tu perfil y un puesto").to_owned());
        all
    }

    fn remote(&self, place: Option<&str>) -> String {
        place.map_or_else(|| "en remoto".to_owned(), |place| format!("{place} o en remoto"))
    }

    fn after(&self) -> &'static dyn Afterwards {
        &after::es::SpanishAfter
    }
}

pub(super) fn noun(deed: Deed) -> &'static str {
    match deed {
        Deed::Post => "post",
        Deed::Talk => "charla",
        Deed::Publication => "publicación",
        Deed::Release => "proyecto",
        Deed::Answer => "respuesta",
        Deed::Contribution => "contribución",
        Deed::Comment => "comentario",
        Deed::OwnWords => "perfil",
    }
}
