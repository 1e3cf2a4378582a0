//! What a thing somebody did has to do with the brief: the same subject, a neighbouring one, or a word that both speak of.
//!
//! By the lexicon's relations first, then by rare words in common; a word that every trade uses ties nothing. Nothing is
//! likened by guess: whatever links is said in the brief and on the page. Start at [`Wanted::link`].

use super::connection::{Deed, Deeds};
use super::kinship::{akin, alike, compound_in};
use super::quoting::sayable;
use super::words::{Word, Words, carries_subject, folded, is_common, stem};
use crate::brief::{Brief, CriterionKind, Importance, OpportunityKind};
use crate::lexicon::sectors;
use crate::lexicon::skills::{self, SkillId, Stance};
use crate::lexicon::words as lexicon;

/// How near the two are.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Tie {
    /// The brief asks for what they did.
    Asked,
    /// The brief asks for a neighbour of it.
    Near,
    /// Both speak of it.
    Spoken,
}

/// What a signal and the brief share.
#[derive(Debug, Clone)]
pub(super) struct Link {
    /// The subjects, as the brief writes them; one or two.
    pub subjects: Vec<String>,
    /// The brief's own words for each.
    pub quotes: Vec<String>,
    /// How near they are to what was done.
    pub tie: Tie,
    /// Whether the subjects are a trade ("SaaS") that one works in, and not a thing one works with.
    pub trade: bool,
    /// What the role offers, where it speaks of the same thing: the brief's own words.
    pub work: Option<String>,
    /// The stems both share.
    pub stems: Vec<String>,
}

/// Something the brief asks for that one can write about.
struct Asked {
    value: String,
    quote: String,
    kind: CriterionKind,
    skill: Option<SkillId>,
    industry: Option<&'static str>,
}

/// A brief, prepared once for all that a page shows.
pub(super) struct Wanted<'a> {
    brief: &'a Brief,
    asked: Vec<Asked>,
    /// What the brief says of the work, each with its words: reasons to move first, then titles, then the text.
    said: Vec<(String, Words)>,
    offers: Vec<(String, Words)>,
    places: Vec<String>,
}

impl<'a> Wanted<'a> {
    pub(super) fn of(brief: &'a Brief) -> Self {
        let importance = [Importance::Essential, Importance::Flexible];
        let criteria =
            importance.iter().flat_map(|wanted| brief.criteria.iter().filter(|c| c.importance == *wanted));
        let asked = criteria.filter_map(|criterion| {
            let about_work = match criterion.kind {
                CriterionKind::Skill | CriterionKind::Industry | CriterionKind::Other => true,
                CriterionKind::Title
                | CriterionKind::Years
                | CriterionKind::Seniority
                | CriterionKind::Location
                | CriterionKind::Language
                | CriterionKind::Company
                | CriterionKind::Education => false,
            };
            let value = sayable(&criterion.value).filter(|_| about_work)?;
            // "own the ledger" is what one would do, and no subject to name.
            let first = Words::of(&value).0.into_iter().next()?;
            if !carries_subject(&first.folded) && first.folded.len() >= 3 {
                return None;
            }
            let quote = if criterion.quote.trim().is_empty() { &criterion.value } else { &criterion.quote };
            Some(Asked {
                skill: skills::named(&value).or_else(|| skills::named(quote)),
                industry: sectors::industry_named(&value).or_else(|| sectors::industry_named(quote)),
                quote: quote.clone(),
                kind: criterion.kind,
                value,
            })
        });
        let offers: Vec<(String, Words)> = brief
            .opportunity
            .iter()
            .filter(|reason| match reason.kind {
                OpportunityKind::Work
                | OpportunityKind::Mission
                | OpportunityKind::Growth
                | OpportunityKind::Leadership => true,
                OpportunityKind::Pay
                | OpportunityKind::Flexibility
                | OpportunityKind::Stage
                | OpportunityKind::Team => false,
            })
            .filter(|reason| {
                let said = folded(&reason.quote);
                sayable(&reason.quote).is_some()
                    && !brief
                        .titles
                        .iter()
                        .map(|title| folded(title))
                        .any(|title| !title.is_empty() && said.contains(&title))
            })
            .map(|reason| (reason.quote.clone(), Words::of(&reason.quote)))
            .collect();
        let text: String = brief.text.chars().take(6000).collect();
        let texts = brief.opportunity.iter().map(|reason| reason.quote.clone());
        let texts = texts.chain(brief.titles.iter().cloned()).chain([text]);
        Self {
            asked: asked.collect(),
            said: texts.map(|text| (Words::of(&text), text)).map(|(words, text)| (text, words)).collect(),
            offers,
            places: brief
                .locations
                .iter()
                .flat_map(|place| Words::of(&place.name).0)
                .map(|word| stem(&word.folded).to_owned())
                .collect(),
            brief,
        }
    }

    /// What one thing they did has to do with the brief; `None`: nothing that could be said.
    pub(super) fn link(&self, deeds: &Deeds) -> Option<Link> {
        let text = Words::of(&deeds.words);
        let stems: Vec<&str> = text
            .content()
            .map(|word| stem(&word.folded))
            .filter(|stem| !self.places.iter().any(|place| place == stem))
            .collect();
        let (tie, subjects, quotes) = self.asked_for(deeds, &text, &stems).or_else(|| {
            self.spoken_of(deeds, &text).map(|(said, quote)| (Tie::Spoken, vec![said], vec![quote]))
        })?;
        // The first of the best offers that speak of the same.
        let offered = self.offers.iter().map(|(quote, words)| (shared_stems(&stems, words), quote));
        let offered =
            offered.filter(|(shared, _)| shared.len() > 1 || shared.iter().any(|stem| !is_common(stem)));
        let work = offered.reduce(|best, next| if next.0.len() > best.0.len() { next } else { best });
        let work = work.map(|(_, quote)| quote.clone());
        let known = subjects.iter().chain(&work).chain(&quotes);
        let mut shared: Vec<String> =
            known.flat_map(|known| shared_stems(&stems, &Words::of(known))).collect();
        shared.extend(subjects.iter().flat_map(|subject| {
            Words::of(subject).content().map(|word| stem(&word.folded).to_owned()).collect::<Vec<_>>()
        }));
        shared.sort_unstable();
        shared.dedup();
        let trade = self
            .asked
            .iter()
            .any(|asked| asked.kind == CriterionKind::Industry && quotes.contains(&asked.quote));
        Some(Link { subjects, quotes, tie, trade, work, stems: shared })
    }

    /// A criterion that the words show, or lie next to.
    fn asked_for(
        &self,
        deeds: &Deeds,
        text: &Words,
        stems: &[&str],
    ) -> Option<(Tie, Vec<String>, Vec<String>)> {
        // What a project is written in stands beside its name.
        let beside =
            matches!(deeds.deed, Deed::Release | Deed::Contribution).then(|| deeds.evidence.quote.as_str());
        let whole: String =
            [Some(deeds.words.as_str()), beside].into_iter().flatten().collect::<Vec<_>>().join(" · ");
        let words = lexicon::Words::of(&whole);
        let shown: Vec<(SkillId, &str)> = skills::find(&words)
            .into_iter()
            .filter(|m| m.stance == Stance::Claimed)
            .map(|m| (m.skill, words.quote(m.from, m.to)))
            .collect();
        let industries: Vec<&str> =
            sectors::industries(&words).into_iter().map(|found| found.payload).collect();
        let tie = |asked: &Asked| {
            // The lexicon has one name for "OAuth" and "SAML": who did the one did not do the other.
            let same = |(skill, said): &(SkillId, &str)| {
                asked.skill.is_some_and(|wanted| {
                    skill.implies(wanted)
                        || (*skill == wanted && (alike(said, &asked.quote) || alike(said, &asked.value)))
                })
            };
            let near = |(skill, _): &(SkillId, &str)| {
                asked.skill.is_some_and(|wanted| {
                    *skill == wanted || skill.is_adjacent_to(wanted) || wanted.implies(*skill)
                })
            };
            let of_trade = asked.industry.is_some_and(|industry| industries.contains(&industry));
            let said = says(text, stems, &asked.value) || says(text, stems, &asked.quote);
            if said || of_trade || shown.iter().any(same) {
                Some(Tie::Asked)
            } else if shown.iter().any(near) {
                Some(Tie::Near)
            } else {
                None
            }
        };
        let found: Vec<(Tie, &Asked)> =
            self.asked.iter().filter_map(|asked| Some((tie(asked)?, asked))).collect();
        let best = if found.iter().any(|(tie, _)| *tie == Tie::Asked) { Tie::Asked } else { Tie::Near };
        let (mut subjects, mut quotes): (Vec<String>, Vec<String>) = (Vec::new(), Vec::new());
        for (_, asked) in found.into_iter().filter(|(tie, _)| *tie == best) {
            let short = |value: &str| value.chars().count() <= 24 && value.split(' ').count() <= 3;
            // "event sourcing", as the brief says it, and not the name the lexicon has for it.
            let own =
                sayable(&asked.quote).filter(|quote| short(quote) && asked.kind == CriterionKind::Skill);
            let subject = own.unwrap_or_else(|| asked.value.clone());
            let again = subjects.iter().any(|said| {
                let (said, new) = (folded(said), folded(&subject));
                said.contains(&new) || new.contains(&said)
            });
            // "Rust and distributed tracing" is worth saying; a list is not, and neither are two neighbours.
            let fits = subjects.is_empty()
                || (best == Tie::Asked && short(&subject) && asked.kind == CriterionKind::Skill);
            if subjects.len() < 2 && !again && fits {
                subjects.push(subject);
                quotes.push(asked.quote.clone());
            }
        }
        (!subjects.is_empty()).then_some((best, subjects, quotes))
    }

    /// Words that the brief and the deed share where no criterion does: one that is rare enough, or two side by side. As
    /// the brief writes them, with its own words for evidence.
    fn spoken_of(&self, deeds: &Deeds, text: &Words) -> Option<(String, String)> {
        // The title of a talk is about its words; of a post's hundred words one in common is chance, unless it is a rare one.
        let title = match deeds.deed {
            Deed::Talk | Deed::Publication | Deed::Release | Deed::Answer => true,
            Deed::Post => deeds.words.chars().count() <= 80,
            Deed::Contribution | Deed::Comment | Deed::OwnWords => false,
        };
        let own = deeds.deed == Deed::OwnWords;
        let titles: Vec<String> =
            self.brief.titles.iter().flat_map(|title| Words::of(title).0).map(|word| word.folded).collect();
        let theirs: Vec<&str> = text.content().map(|word| word.folded.as_str()).collect();
        let place = |word: &Word| self.places.iter().any(|place| place == stem(&word.folded));
        let shared = |word: &Word| {
            // A word of the title in one's own description is what all of a trade have.
            let of_title = own && titles.iter().any(|title| akin(title, &word.folded));
            carries_subject(&word.folded)
                && !place(word)
                && !of_title
                && theirs.iter().any(|own| akin(own, &word.folded))
        };
        let mut rare: Vec<&str> = Vec::new();
        let mut best: Option<(usize, &str, String)> = None;
        for (text, words) in &self.said {
            let mut run: Vec<&Word> = Vec::new();
            let gap = |run: &[&Word], word: &Word| {
                run.last().is_none_or(|last| {
                    text.chars().skip(last.end).take(word.start - last.end).all(|c| c == ' ' || c == '-')
                })
            };
            for word in words
                .0
                .iter()
                .filter(|word| word.folded.chars().count() >= 4 || carries_subject(&word.folded))
            {
                if !shared(word) {
                    run.clear();
                    continue;
                }
                if !gap(&run, word) {
                    run.clear();
                }
                run.push(word);
                let distinct = run.iter().filter(|word| !is_common(stem(&word.folded))).count();
                let letters = word.folded.chars().count();
                if distinct > 0 && !rare.contains(&stem(&word.folded)) && !is_common(stem(&word.folded)) {
                    rare.push(stem(&word.folded));
                }
                let of_one = distinct == 1 && run.len() == 1 && letters >= if title { 5 } else { 8 };
                let weight = match (run.len(), distinct) {
                    (2.., 1..) => 3,
                    (2.., 0) => 2,
                    _ if of_one => 1,
                    _ => continue,
                };
                let (Some(first), Some(last)) = (run.first(), run.last()) else { continue };
                let said: String = text.chars().skip(first.start).take(last.end - first.start).collect();
                if best.as_ref().is_none_or(|(known, ..)| weight > *known) {
                    best = Some((weight, text, said));
                }
            }
        }
        // "On-call" of the brief is said whole on the page, however it is written there.
        if best.is_none() {
            let theirs = format!(" {} ", folded(&deeds.words));
            best = self
                .said
                .iter()
                .find_map(|(text, _)| Some((1, text.as_str(), compound_in(text, &theirs)?.to_owned())));
        }
        // Two rare words apart from each other are a subject too: the first of them names it.
        if best.is_none() && rare.len() >= 2 && !own {
            best = self.said.iter().find_map(|(text, words)| {
                let word = words.0.iter().find(|word| shared(word) && !is_common(stem(&word.folded)))?;
                Some((1, text.as_str(), text.chars().skip(word.start).take(word.end - word.start).collect()))
            });
        }
        let (_, text, said) = best?;
        let said = sayable(&said).filter(|said| said.chars().count() <= 40)?;
        let whole = text.chars().count() <= 160 && text != self.brief.text;
        Some((said.clone(), if whole { text.to_owned() } else { said }))
    }
}

/// The stems of `theirs` that carry a subject and stand among `stems`.
fn shared_stems(stems: &[&str], theirs: &Words) -> Vec<String> {
    let mut shared: Vec<String> = theirs
        .content()
        .filter(|word| word.folded.chars().count() >= 4 || word.folded.contains(['+', '#']))
        .map(|word| stem(&word.folded).to_owned())
        .filter(|stem| stems.contains(&stem.as_str()))
        .collect();
    shared.sort_unstable();
    shared.dedup();
    shared
}

/// Whether the text says `value`: the whole phrase, or each of its subject-carrying words.
fn says(text: &Words, stems: &[&str], value: &str) -> bool {
    let wanted = Words::of(value);
    if wanted.0.is_empty() || wanted.0.len() > 6 {
        return false;
    }
    let phrase: Vec<&str> = wanted.0.iter().map(|word| word.folded.as_str()).collect();
    let whole = text
        .0
        .windows(phrase.len())
        .any(|window| window.iter().map(|w| w.folded.as_str()).eq(phrase.iter().copied()));
    // A language named with one or two letters is a word only as it stands.
    if whole && phrase.iter().any(|word| carries_subject(word) || word.chars().count() == 1) {
        return true;
    }
    let subject: Vec<&str> = wanted.content().map(|word| stem(&word.folded)).collect();
    // One common word of a longer name ("data" of "data engineering") says too little.
    let rare = phrase.len() == 1 || subject.len() > 1 || subject.iter().any(|stem| !is_common(stem));
    !subject.is_empty() && rare && subject.iter().all(|wanted| stems.contains(wanted))
}
