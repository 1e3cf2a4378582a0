//! The language a brief is written in, so that what is asked back stands in the same one.
//!
//! By small words and by words of the trade that only one language has; English where nothing tells. This is no
//! general detector: it knows the four languages a brief is read in. Start at [`Tongue::of`].

use crate::lexicon::words::Words;

/// A language a brief is read in.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Tongue {
    English,
    German,
    French,
    Spanish,
}

/// A sentence in each of them, in the order of [`Tongue`].
pub(super) type Phrase = [&'static str; 4];

const MARKS: [(Tongue, &str); 4] = [
    (
        Tongue::English,
        "the and with for you our we of to is who at least must should have has years experience looking need needs \
         wanted only not or from without under over speaker based as an on",
    ),
    (
        Tongue::German,
        "und oder mit fur wir eine einen einer ein im ist sind nicht der die das den dem von vom bei zum zur als auf aus sucht \
         suchen suche gesucht erfahrung berufserfahrung jahre jahren kenntnisse kenntnissen unter nur ohne keine kein sowie \
         mindestens deutsch englisch bis junge junger jung raum nahe gerne teilzeit vollzeit leiter leiterin entwickler entwicklerin \
         vertrieb verkaufer kellner kellnerin koch buchhalter buchhalterin sachbearbeiter lehrer arzt arztin techniker \
         mechaniker elektriker fachkraft mitarbeiter mitarbeiterin muttersprachler staatsangehorigkeit mannlich weiblich",
    ),
    (
        Tongue::French,
        "le la les des et avec pour nous une un du de est sur dans chez ou sans pas moins ans d'experience recherche recherchons \
         cherche cherchons anglais francais francaise jeune jeunes homme femme au aux notre qui chef cheffe responsable developpeur \
         developpeuse ingenieur ingenieure charge chargee directeur directrice infirmier infirmiere comptable vendeur vendeuse \
         gestionnaire stagiaire projet ventes equipe bilingue confirme debutant poste langue maternelle nationalite autour",
    ),
    (
        Tongue::Spanish,
        "el la los las y con para una un del de es que o sin anos experiencia buscamos busco busca ingles espanol menos joven \
         al por nuestro jefe jefa desarrollador desarrolladora ingeniero ingeniera enfermero enfermera contable vendedor \
         vendedora comercial responsable gerente encargado encargada abogado abogada profesor profesora camarero camarera \
         cocinero cocinera tecnico ventas equipo bilingue proyecto proyectos cerca hablante soltero soltera varon",
    ),
];

/// German joins words: these ends are enough.
const GERMAN_ENDS: [&str; 14] = [
    "leiter",
    "leiterin",
    "entwickler",
    "entwicklerin",
    "berater",
    "beraterin",
    "pfleger",
    "pflegerin",
    "kraft",
    "kaufmann",
    "kauffrau",
    "kenntnisse",
    "erfahrung",
    "assistentin",
];

impl Tongue {
    /// The language with the most marks in the first lines; English where it is level.
    pub fn of(words: &Words<'_>) -> Self {
        let mut counts = [0_usize; 4];
        for at in 0..words.list.len().min(600) {
            let word = words.folded(at);
            for (count, (_, marks)) in counts.iter_mut().zip(MARKS) {
                *count += usize::from(marks.split(' ').any(|mark| mark == word));
            }
            counts[1] +=
                usize::from(GERMAN_ENDS.iter().any(|end| word.len() > end.len() && word.ends_with(end)));
        }
        let mut best = 0;
        for (n, count) in counts.iter().enumerate() {
            if *count > counts[best] {
                best = n;
            }
        }
        MARKS[best].0
    }

    /// The sentence in this language.
    pub fn say(self, phrase: &Phrase) -> &'static str {
        phrase[self as usize]
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_line_of_a_brief_tells_its_language() {
        for (text, tongue) in [
            ("Senior backend engineer in Berlin, Rust", Tongue::English),
            ("Sales director DACH", Tongue::English),
            ("Account executive in Paris who speaks French", Tongue::English),
            ("Vertriebsleiter in München, SAP", Tongue::German),
            ("Pflegefachkraft im Raum Köln", Tongue::German),
            ("Chef de projet à Lyon", Tongue::French),
            ("Développeuse Java, 5 ans d'expérience", Tongue::French),
            ("Jefe de ventas en Madrid", Tongue::Spanish),
            ("Enfermera en Sevilla con experiencia en UCI", Tongue::Spanish),
        ] {
            assert_eq!(Tongue::of(&Words::of(text)), tongue, "{text}");
        }
    }
}
