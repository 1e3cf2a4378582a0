//! What may not be asked for, with what may be asked instead, in the brief's own language.
//!
//! The phrases stand in `rules`. A notice that forbids discrimination is not a criterion. Start at [`find`].

mod rules;

use std::sync::OnceLock;

use super::Refusal;
use super::layout::{Kind, Line};
use super::tongue::Tongue;
use crate::lexicon::phrases::Phrases;
use crate::lexicon::words::{Gap, Words};
use rules::RULES;

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
const INNOCENT: [&str; 71] = [
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
    "publikum",
    "zielgruppe",
    "public",
    "publico",
    "pousse",
    "pousses",
    "kollegen",
    "marke",
    "kunden",
];

const SOFTWARE: [&str; 8] =
    ["cloud", "desarrollo", "movil", "android", "ios", "codigo", "entorno", "digital"];

/// Every unlawful criterion, with its words: (index of the first word, after the last, refusal).
pub(super) fn find(words: &Words<'_>, lines: &[Line], tongue: Tongue) -> Vec<(usize, usize, Refusal)> {
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
        // "Cloud nativo", "desarrollo nativo": of software.
        let software = words.is(hit.from, &["nativo"]) && hit.from > 0 && words.is(hit.from - 1, &SOFTWARE);
        if negated || software {
            continue;
        }
        let from = match words.quote(hit.from, hit.to) {
            q if ["years old", "jahre alt", "ans d'age", "anos de edad", "ans maximum"]
                .iter()
                .any(|p| fold_is(q, p)) =>
            {
                hit.from.saturating_sub(1).max(words.sentence_start(hit.from))
            }
            _ => hit.from,
        };
        let quote = words.quote(from, hit.to).to_owned();
        if refusals.iter().any(|(_, _, r)| r.quote == quote) {
            continue;
        }
        refusals.push((
            from,
            hit.to,
            Refusal { quote, alternative: tongue.say(&RULES[hit.payload].1).to_owned() },
        ));
    }
    refusals.truncate(8);
    refusals
}

fn fold_is(quote: &str, phrase: &str) -> bool {
    crate::lexicon::words::plain(quote) == phrase
}
