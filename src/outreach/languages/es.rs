//! Spanish, with "usted" left unsaid where it can be. No adjective agrees with the reader, so that no gender is inferred.

use super::{Facts, Phrasebook, pick};
use crate::outreach::connection::Deed;
use crate::profile::PartialDate;

pub(super) struct Spanish;

const MONTHS: [&str; 12] = [
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

    fn greeting(&self, name: Option<&str>) -> String {
        name.map_or_else(|| "Hola:".to_owned(), |name| format!("Hola, {name}:"))
    }

    fn greets_by_whole_name(&self) -> bool {
        false
    }

    fn signal(&self, turn: usize, facts: &Facts) -> String {
        let words = &facts.words;
        let on = facts.site.as_ref().map_or_else(|| "en su página".to_owned(), |site| format!("en {site}"));
        if facts.deed == Deed::OwnWords {
            let profile = facts.site.as_ref().map_or_else(
                || "su página".to_owned(),
                |site| {
                    if site.contains('.') {
                        format!("su página {site}")
                    } else {
                        format!("su perfil de {site}")
                    }
                },
            );
            return match turn % 3 {
                0 => format!("He leído esto en {profile}: «{words}»."),
                1 => format!("Le escribo por una línea de {profile}: «{words}»."),
                _ => format!("«{words}»: esa línea de {profile} es el motivo de este mensaje."),
            };
        }
        let noun = noun(facts.deed);
        let bracket = facts.date.map_or_else(String::new, |date| format!(" ({})", month(date)));
        let from = facts.date.map_or_else(String::new, |date| format!(" de {}", month(date)));
        match turn % 4 {
            0 => format!("He encontrado {on} su {noun} «{words}»{bracket}."),
            1 => format!("Le escribo por «{words}», su {noun}{from} que he visto {on}."),
            2 => format!("Su {noun}{from} {on}, «{words}», es el motivo de este mensaje."),
            _ => format!("«{words}»{bracket}, su {noun} {on}, me ha hecho escribirle."),
        }
    }

    fn link(&self, turn: usize, facts: &Facts) -> String {
        let subject = &facts.subject;
        let place = facts.place.as_ref().map_or_else(String::new, |place| format!(" ({place})"));
        let role =
            facts.role.as_ref().map_or_else(|| "un puesto".to_owned(), |role| format!("un puesto de {role}"));
        match (facts.asked_for, turn % 5) {
            (true, 0) => format!("Busco a alguien para {role}{place}, y {subject} forma parte del trabajo."),
            (true, 1) => format!("Se parece mucho a lo que pide {role}{place} que quiero cubrir: {subject}."),
            (true, 2) => format!(
                "Veo relación con {role} que quiero cubrir{place}, donde también hace falta {subject}."
            ),
            (true, 3) => {
                format!("Lo comento porque {subject} hace falta en {role} que quiero cubrir{place}.")
            }
            (true, _) => format!("Tengo entre manos {role}{place}, y parte de la tarea es {subject}."),
            (false, 0) => {
                format!("Busco a alguien para {role}{place}, donde también se trata de esto: {subject}.")
            }
            (false, 1) => {
                format!("Se acerca a {role} que quiero cubrir{place}. El punto en común: {subject}.")
            }
            (false, _) => format!("Veo relación con {role} que quiero cubrir{place}: {subject}."),
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

    fn question(&self, turn: usize) -> &'static str {
        pick(
            turn,
            &[
                "¿Le serviría una descripción breve?",
                "¿Qué tendría que ofrecer un puesto así para que le interesara mirarlo?",
                "¿Puedo enviarle unas líneas sobre ello?",
                "¿Cómo encajaría esto con lo que quiere hacer después?",
                "¿Le cuento un poco más?",
                "¿Qué querría saber primero?",
            ],
        )
    }

    fn opt_out(&self, turn: usize) -> &'static str {
        pick(
            turn,
            &[
                "Si prefiere no recibir más mensajes míos, dígamelo y no volveré a escribirle.",
                "Si no es para usted, basta con un no y no le escribiré más.",
                "Y si no desea este tipo de mensajes, una palabra basta: no volveré a contactarle.",
                "También vale un simple no, y lo dejo aquí.",
                "Para no recibir más mensajes míos solo tiene que decírmelo.",
            ],
        )
    }

    fn closing(&self) -> &'static str {
        "Un saludo,"
    }

    fn subjects(&self, facts: &Facts) -> Vec<String> {
        let subject = &facts.subject;
        let noun = if facts.deed == Deed::OwnWords { "perfil" } else { noun(facts.deed) };
        let mut all = Vec::new();
        if let Some(role) = &facts.role {
            all.push(format!("Su {noun} y un puesto de {role}"));
            all.push(format!("{}: {role}", super::capital(subject)));
        }
        all.push(format!("Su {noun}: {subject}"));
        all.push(format!("Sobre su {noun}"));
        all
    }

    fn remote(&self) -> &'static str {
        "en remoto"
    }
}

fn noun(deed: Deed) -> &'static str {
    match deed {
        Deed::Post => "texto",
        Deed::Talk => "charla",
        Deed::Publication => "publicación",
        Deed::Release => "proyecto",
        Deed::Answer => "respuesta",
        Deed::Contribution => "contribución",
        Deed::Comment => "comentario",
        Deed::OwnWords => "perfil",
    }
}

fn month(date: PartialDate) -> String {
    let name = date.month().and_then(|month| MONTHS.get(usize::try_from(month - 1).ok()?));
    name.map_or_else(|| date.year().to_string(), |name| format!("{name} de {}", date.year()))
}
