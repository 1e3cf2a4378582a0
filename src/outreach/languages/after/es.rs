//! Spanish, after the first message.

use super::{Afterwards, Later};
use crate::outreach::languages::es::MONTHS;

pub(in crate::outreach::languages) struct SpanishAfter;

fn post(later: &Later) -> String {
    let place = &later.place;
    later.role.as_ref().map_or_else(|| format!("puesto{place}"), |role| format!("puesto de {role}{place}"))
}

impl Afterwards for SpanishAfter {
    fn second(&self, turn: usize, later: &Later) -> String {
        let post = post(later);
        let end = later.say(
            "Si no es para usted, basta con un no y no le escribiré más.",
            "Si no es para ti, basta con un no y no te escribiré más.",
        );
        match (later.news_as("; "), turn % 2) {
            (Some(news), 0) => {
                let ask = later.say("¿Cambia eso algo para usted?", "¿Cambia eso algo para ti?");
                format!("Hay algo del {post} que no le dije: {news}. {ask} {end}")
                    .replace("que no le dije", later.say("que no le dije", "que no te dije"))
            }
            (Some(news), _) => {
                let ask =
                    later.say("¿Merece que lo mire con más calma?", "¿Merece que lo mires con más calma?");
                format!("En mi primer mensaje decía poco de lo que ofrece el {post}: {news}. {ask} {end}")
            }
            (None, _) => {
                let ask = later.say("¿Se la envío?", "¿Te la envío?");
                format!("Para que haya con qué decidir, existe una descripción del {post}. {ask} {end}")
            }
        }
    }

    fn third(&self, turn: usize, later: &Later) -> String {
        let post = post(later);
        match turn % 2 {
            0 => {
                let tell = later.say(
                    "dígame cuál; si no, lo dejo aquí. Mucha suerte con sus proyectos.",
                    "dime cuál; si no, lo dejo aquí. Mucha suerte con tus proyectos.",
                );
                format!("Este es mi último mensaje sobre el {post}. Si le viene mejor otro momento, {tell}")
                    .replace("Si le viene", later.say("Si le viene", "Si te viene"))
            }
            _ => {
                let line = later.say(
                    "Si más adelante quiere saber más, bastará una línea suya. Gracias por su paciencia.",
                    "Si más adelante quieres saber más, bastará una línea tuya. Gracias por tu paciencia.",
                );
                format!("Doy por cerrado lo del {post}. {line}")
            }
        }
    }

    fn interested(&self, later: &Later) -> String {
        let ask = later.say(
            "¿Qué dos o tres momentos le vendrían bien para hablar veinte minutos? Antes le envío",
            "¿Qué dos o tres momentos te vendrían bien para hablar veinte minutos? Antes te envío",
        );
        format!("Gracias, me alegra leerlo. {ask} lo que tengo sobre el {}.", post(later))
    }

    fn more_information(&self, later: &Later) -> String {
        let post = post(later);
        match later.news_as("; ") {
            Some(news) => {
                let ask = later.say("¿Qué más le ayudaría a decidir?", "¿Qué más te ayudaría a decidir?");
                format!("Con mucho gusto. Lo que puedo contar hoy del {post}: {news}. {ask}")
            }
            None => {
                let ask = later.say("¿Qué querría saber primero", "¿Qué querrías saber primero");
                format!("Con mucho gusto. {ask} sobre el {post}?")
            }
        }
    }

    fn referral(&self, later: &Later) -> String {
        let ask = later.say(
            "¿Prefiere presentarnos, o puedo escribir a esa persona y decir que la idea es suya?",
            "¿Prefieres presentarnos, o puedo escribir a esa persona y decir que la idea es tuya?",
        );
        format!("Gracias por pensar en alguien para el {}. {ask}", post(later))
    }

    fn later(&self, later: &Later) -> String {
        match &later.when {
            Some(when) => {
                let write = later.say("Le escribiré", "Te escribiré");
                let rest = later.say("hasta entonces no recibirá mensajes míos. Si algo cambia antes, basta una línea.", "hasta entonces no recibirás mensajes míos. Si algo cambia antes, basta una línea.");
                format!("Gracias por decírmelo. {write} {when}; {rest}")
            }
            None => later
                .say(
                    "Gracias por decírmelo. ¿Cuándo puedo volver a preguntarle? Hasta entonces no le escribiré.",
                    "Gracias por decírmelo. ¿Cuándo puedo volver a preguntarte? Hasta entonces no te escribiré.",
                )
                .to_owned(),
        }
    }

    fn declined(&self, later: &Later) -> String {
        let again = later.say("No volveré a escribirle sobre el", "No volveré a escribirte sobre el");
        let door = later.say(
            "Si algún día quiere hablar, aquí me tiene. Mucha suerte.",
            "Si algún día quieres hablar, aquí me tienes. Mucha suerte.",
        );
        format!("Gracias por una respuesta tan clara. {again} {}. {door}", post(later))
    }

    fn experience(&self, later: &Later) -> String {
        let time = later.say(
            "Gracias por el tiempo que nos ha dedicado en el proceso del",
            "Gracias por el tiempo que nos has dedicado en el proceso del",
        );
        let ask = later.say(
            "Del 0 al 10, ¿recomendaría este proceso a una persona cercana?",
            "Del 0 al 10, ¿recomendarías este proceso a una persona cercana?",
        );
        format!(
            "{time} {}. {ask} Basta un número; una frase sobre el motivo nos ayudaría a mejorar.",
            post(later)
        )
    }

    fn subject(&self, later: &Later) -> String {
        later.role.clone().unwrap_or_else(|| "Nuestra conversación".to_owned())
    }

    fn months(&self) -> (&'static [&'static str; 12], &'static str, &'static str) {
        (&MONTHS, "en ", " de ")
    }
}
