//! What the person says about being available: "open to work", "auf der Suche nach einer neuen Stelle".
//!
//! Only the head of the profile, the headline and the summary are heard, and only a sentence in which the person speaks
//! of themselves. Hiring, "open source", "open to feedback" and help for job seekers are something else.
//! Start at [`read`].

mod words;

use std::collections::HashMap;
use std::ops::Range;
use std::sync::LazyLock;

use super::dates::words::month;
use super::{Sight, fact};
use crate::page::Region;
use crate::page::text::{beginning, fold};
use crate::profile::{Origin, Profile};
use words::{WORDS, Words};

/// Longer sentences tell a story.
const LONGEST: usize = 40;

/// The first words of everything that declares an availability, each with the languages it opens a phrase of, as bits.
static OPENINGS: LazyLock<HashMap<&str, u32>> = LazyLock::new(|| {
    let mut openings = HashMap::new();
    for (language, words) in WORDS.iter().enumerate() {
        for phrase in [words.said, words.looking, words.from].into_iter().flatten() {
            if let Some(first) = phrase.split(' ').next() {
                *openings.entry(first).or_default() |= 1 << language;
            }
        }
    }
    openings
});

/// Fills the availability from the first sentence that declares it.
pub fn read(sight: &Sight<'_>, head: &Range<usize>, profile: &mut Profile, origin: Origin) {
    if profile.availability.is_some() {
        return;
    }
    let pieces = sight.page.pieces().get(head.clone()).unwrap_or_default();
    let seen = pieces.iter().filter(|piece| {
        !piece.control
            && !matches!(piece.region, Region::Navigation | Region::Footer | Region::Dialog | Region::Aside)
    });
    let facts = [&profile.headline, &profile.summary];
    let said = facts.into_iter().flatten().map(|fact| fact.value.as_str());
    let declared = said.chain(seen.map(|piece| piece.text.as_str())).find_map(declared);
    if let Some(sentence) = declared {
        let sentence = beginning(&fold(sentence), 300).to_owned();
        profile.availability = Some(fact(sight, "availability", sentence.clone(), &sentence, origin, 0.75));
    }
}

/// The sentence that declares an availability.
pub(crate) fn declared(text: &str) -> Option<&str> {
    let mut sentences = beginning(text, 20_000).split_inclusive(['.', '!', '?', ';', '\n', '|', '•', '·']);
    sentences.find(|sentence| declares(sentence)).map(|sentence| {
        sentence.trim_matches(|c: char| c.is_whitespace() || matches!(c, '|' | '•' | '·' | ';'))
    })
}

fn declares(sentence: &str) -> bool {
    let lower = sentence.to_lowercase().replace('’', "'");
    let all = tokens(&lower);
    if all.len() < 2 && !lower.contains("opentowork") || all.len() > LONGEST || lower.contains('?') {
        return false;
    }
    // Most sentences say nothing of the kind, and a page has many.
    let languages = all.iter().filter_map(|word| OPENINGS.get(word)).fold(0, |all, one| all | one);
    if languages == 0 {
        return false;
    }
    let spoken = WORDS.iter().enumerate().filter(|(at, _)| languages & 1 << at != 0).map(|(_, words)| words);
    spoken.into_iter().any(|words| {
        let clauses = || lower.split([',', '–', '—', '(', ')', ':', '/', '-']);
        // "auf Job-Suche" and the like lose their hyphen in the clauses.
        (clauses().any(|clause| says(words, &tokens(clause))) || says(words, &all))
            && words.not.iter().all(|not| position(&all, not).is_none())
    })
}

fn says(words: &Words, clause: &[&str]) -> bool {
    if words.said.iter().any(|said| position(clause, said).is_some()) {
        return true;
    }
    let dated = words.from.iter().any(|from| {
        position(clause, from)
            .and_then(|at| clause.get(at + from.split(' ').count()))
            .is_some_and(|next| month(next).is_some() || next.starts_with(|c: char| c.is_ascii_digit()))
    });
    dated
        || words.looking.iter().any(|looking| {
            let Some(at) = position(clause, looking) else { return false };
            let own = at == 0 || clause.get(at - 1).is_some_and(|word| words.before.contains(word));
            let after = clause.iter().skip(at + looking.split(' ').count()).take(6);
            // "Looking for engineers to fill a role", "for opportunities to improve": the object comes at once.
            let object = after
                .take_while(|word| !matches!(**word, "for" | "to" | "who" | "with" | "that" | "für" | "pour"))
                .any(|word| words.work.contains(word));
            own && object
        })
}

fn tokens(text: &str) -> Vec<&str> {
    text.split(|c: char| !c.is_alphanumeric() && c != '\'').filter(|word| !word.is_empty()).collect()
}

/// Where the words of a phrase stand one after another.
fn position(tokens: &[&str], phrase: &str) -> Option<usize> {
    (0..tokens.len()).find(|&at| {
        let mut rest = tokens[at..].iter();
        phrase.starts_with(tokens[at]) && phrase.split(' ').all(|word| rest.next() == Some(&word))
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_person_who_declares_it_is_heard() {
        for text in [
            "#OpenToWork",
            "Open to work",
            "Backend engineer | Open to new opportunities",
            "I’m currently looking for a new role in Berlin.",
            "Available from March 2027.",
            "Ledgers. Actively seeking a senior nursing position.",
            "Offen für neue Herausforderungen",
            "Ich bin auf der Suche nach einer neuen Stelle.",
            "Ab sofort verfügbar",
            "À l’écoute de nouvelles opportunités",
            "Je recherche un poste en CDI à Lyon.",
            "En búsqueda activa",
            "Busco nuevas oportunidades en ventas.",
        ] {
            assert!(declared(text).is_some(), "{text}");
        }
    }

    #[test]
    fn what_only_sounds_like_it_is_not_heard() {
        for text in [
            "Open source maintainer",
            "Open to feedback",
            "#Hiring",
            "We’re hiring! Looking for a new role? Write to me.",
            "I am looking for developers",
            "Looking for engineers to fill a role in Berlin.",
            "Coach for people looking for a new job.",
            "I help professionals who are looking for a new role.",
            "Not looking for new opportunities.",
            "I was looking for a new job when I found Example.",
            "Always looking for opportunities to improve things.",
            "Available for speaking and mentoring",
            "My app is available from 2019.",
            "Wir suchen eine neue Position im Markt.",
            "Nous sommes à la recherche d’un poste de pilotage.",
            "Buscamos talento: oportunidades para ti.",
            "Open to the public",
        ] {
            assert_eq!(declared(text), None, "{text}");
        }
    }
}
