//! What may not be asked for, with what may be asked instead.
//!
//! The phrases are those that courts and equality bodies in Europe and the United States treat as asking for a protected
//! attribute. A notice that forbids discrimination is not a criterion. Start at [`find`].

use std::sync::OnceLock;

use super::Refusal;
use super::layout::{Kind, Line};
use crate::lexicon::phrases::Phrases;
use crate::lexicon::words::{Gap, Words};

/// A phrase list with why it is refused and what to ask instead.
type Rule = (&'static str, &'static str);

const RULES: [Rule; 10] = [
    (
        "young, youthful, young and dynamic, jung, junge, junges team gesucht, jeune, joven, max age, maximum age, age limit, under 30, under 35, \
         under 40, below 30, below 35, below 40, not older than, no older than, not over 40, hochstalter, nicht alter als, age max, moins de 30 ans, \
         moins de 35 ans, moins de 40 ans, menor de 30, menor de 35, menores de 35, aged between, age between, age around, age range, around age, years of age, in their 20s, in their 30s, in their twenties, in their thirties, age 20, age 25, age 30, ages 20, ages 25, years old, jahre alt, \
         digital native, millennial, gen z, mature person, unter 30, unter 35, unter 40",
        "Age may not be asked for. Ask for the experience or the working style the role needs.",
    ),
    (
        "recent graduate, recent graduates, recent college graduate, recent college graduates, fresh graduate, fresh graduates, new grads only, \
         freshly graduated, hochschulabsolvent bis, jeune diplome, jeunes diplomes, recien graduado, recien titulado, class of 2024, class of 2025, class of 2026",
        "A year of graduation stands in for age. Ask for an entry-level role: no experience required, training given.",
    ),
    (
        "native speaker, native speakers, native english, native english speaker, native german, native french, native spanish, native level only, \
         mother tongue, muttersprachler, muttersprachlich, muttersprache, langue maternelle, lengua materna, hablante nativo, nativo",
        "Native speech stands in for origin. Ask for the level the work needs: fluent, C1 or C2.",
    ),
    (
        "male only, males only, female only, females only, men only, women only, male candidate, male candidates, female candidate, \
         female candidates, a man, a woman, a guy, a girl, preferably male, preferably female, must be male, must be female, male preferred, \
         female preferred, masculine, no women, no men, he must, handsome, attractive, pretty, gentleman, lady, \
         nur manner, nur frauen, mannlich, weiblich, homme uniquement, femme uniquement, solo hombres, solo mujeres, varon, good looking, male, female",
        "Sex and looks may not be asked for. Ask for what the person must be able to do.",
    ),
    (
        "no children, no kids, without children, childless, no family plans, single only, unmarried, not married, not pregnant, not planning a pregnancy, \
         no mothers, no parents, kinderlos, ledig, sans enfants, sin hijos, soltero, celibataire, family obligations",
        "Family status may not be asked for. Ask for the working hours and the travel the role needs.",
    ),
    (
        "us citizens only, american only, americans only, germans only, german nationals, german national, european nationality, \
         french nationality, nationalite francaise, deutsche staatsangehorigkeit, nationality, white, caucasian, no foreigners, no immigrants, local people only, \
         no indians, no chinese, no africans, no arabs, only europeans, europeans only, of german origin, without migration background, locals only, indian only",
        "Nationality and origin may not be asked for. Ask whether the person may work in the country, or has the clearance the role legally needs.",
    ),
    (
        "christian, christians only, no muslims, muslim, no hijab, no headscarf, catholic, jewish, religion, no jews, konfession",
        "Religion may not be asked for. Ask for the working days the role needs.",
    ),
    (
        "healthy, physically healthy, able bodied, no disability, no disabilities, without disabilities, not disabled, no health problems, \
         mentally healthy, gesund, belastbar und gesund, en bonne sante, buena salud, slim, no sick leave",
        "Health may not be asked for. Name the tasks the role really has, and the adjustments you can make.",
    ),
    (
        "no union members, not in a union, no gays, heterosexual, straight only, no lgbt, political views, kein gewerkschaftsmitglied",
        "Union, opinion and orientation may not be asked for. Leave it out.",
    ),
    (
        "no career gaps, no gaps, no gap in cv, no gaps in resume, without career gaps, no career breaks, luckenloser lebenslauf, \
         currently employed only, no unemployed, must be employed",
        "Gaps often come from illness, birth or care. Ask for current knowledge of what the role needs.",
    ),
];

fn rules() -> &'static Phrases<usize> {
    static TABLE: OnceLock<Phrases<usize>> = OnceLock::new();
    TABLE.get_or_init(|| {
        let mut table = Phrases::default();
        for (rule, (phrases, _)) in RULES.iter().enumerate() {
            phrases.split(',').for_each(|p| {
                table.add(p, rule);
            });
        }
        table
    })
}

/// Words that make a phrase innocent: "young company", "female founders", "white paper".
const INNOCENT: [&str; 62] = [
    "company",
    "startup",
    "business",
    "team",
    "brand",
    "organisation",
    "organization",
    "market",
    "firm",
    "people's",
    "children",
    "adults",
    "patients",
    "health",
    "food",
    "lifestyle",
    "paper",
    "papers",
    "label",
    "box",
    "hat",
    "board",
    "collar",
    "glove",
    "founders",
    "leaders",
    "leadership",
    "product",
    "products",
    "unternehmen",
    "entreprise",
    "empresa",
    "audience",
    "offenders",
    "learners",
    "students",
    "scale",
    "environment",
    "work",
    "workplace",
    "balance",
    "growth",
    "returns",
    "living",
    "equipe",
    "equipo",
    "studies",
    "science",
    "education",
    "school",
    "charity",
    "aid",
    "schools",
    "entrepreneurs",
    "generation",
    "and",
    "customers",
    "clients",
    "users",
    "fashion",
    "sport",
    "sports",
];

/// Every unlawful criterion, with its words: (index of the first word, after the last, refusal).
pub(super) fn find(words: &Words<'_>, lines: &[Line]) -> Vec<(usize, usize, Refusal)> {
    let mut refusals: Vec<(usize, usize, Refusal)> = Vec::new();
    let hits = rules().find(words);
    for hit in hits {
        let line = super::layout::line_at(lines, hit.from);
        if line.is_some_and(|l| matches!(l.kind, Kind::Boilerplate | Kind::Offer | Kind::Company)) {
            continue;
        }
        let one_word = hit.to - hit.from == 1;
        let after = words.list.get(hit.to).is_some_and(|w| w.gap == Gap::Join) && words.is(hit.to, &INNOCENT);
        let years_of = words.is(hit.to, &["experience"]) || (words.is(hit.from, &["years"]) && hit.from == 0);
        // "A man", "a woman" and the like describe a wish only where the sentence wishes.
        let slashed =
            words.text[words.list[hit.from].start..].chars().nth(words.word(hit.from).len()) == Some('/');
        if (one_word && (after || slashed)) || years_of || (after && hit.payload == 0) {
            continue;
        }
        let negated = hit.from > 0
            && words.is(hit.from - 1, &["not", "any", "all", "every", "regardless", "or"])
            && one_word;
        if negated {
            continue;
        }
        let from = match words.quote(hit.from, hit.to) {
            q if fold_is(q, "years old") || fold_is(q, "jahre alt") => {
                hit.from.saturating_sub(1).max(words.sentence_start(hit.from))
            }
            _ => hit.from,
        };
        let quote = words.quote(from, hit.to).to_owned();
        if refusals.iter().any(|(_, _, r)| r.quote == quote) {
            continue;
        }
        refusals.push((from, hit.to, Refusal { quote, alternative: RULES[hit.payload].1.to_owned() }));
    }
    refusals.truncate(8);
    refusals
}

fn fold_is(quote: &str, phrase: &str) -> bool {
    crate::lexicon::words::plain(quote) == phrase
}
