//! Text the recruiter had selected: read as a CV is, for what the page itself did not give.
//!
//! A selection is a statement: on a page that is no profile, the person it names is the candidate. Start at [`fill`]
//! and [`person`].

use super::Sight;
use super::plain_text::read_text;
use super::wording::title_score;
use crate::profile::{Evidence, Fact, Origin, Profile};

/// A shorter selection is a word somebody wanted to copy.
const LEAST: usize = 40;

/// What the selection says, every fact with the page as its source; `None` where nothing much was selected.
fn selected(sight: &Sight<'_>) -> Option<Profile> {
    let text = sight.page.snapshot.selection.as_deref()?;
    if text.trim().chars().count() <= LEAST {
        return None;
    }
    let mut profile = read_text(text, sight.today);
    let mark = |evidence: &mut Evidence| {
        evidence.origin = Origin::Selection;
        evidence.source.clone_from(&sight.source);
    };
    let single: [&mut Option<Fact<String>>; 5] = [
        &mut profile.name,
        &mut profile.headline,
        &mut profile.location,
        &mut profile.summary,
        &mut profile.availability,
    ];
    single.into_iter().flatten().for_each(|fact| mark(&mut fact.evidence));
    profile.skills.iter_mut().chain(&mut profile.links).for_each(|fact| mark(&mut fact.evidence));
    profile.positions.iter_mut().for_each(|entry| mark(&mut entry.evidence));
    profile.education.iter_mut().for_each(|entry| mark(&mut entry.evidence));
    profile.languages.iter_mut().for_each(|entry| mark(&mut entry.evidence));
    profile.contacts.iter_mut().for_each(|entry| mark(&mut entry.evidence));
    profile.activity.iter_mut().for_each(|entry| mark(&mut entry.evidence));
    Some(profile)
}

/// Fills what the page did not give from the selection.
pub fn fill(sight: &Sight<'_>, profile: &mut Profile) {
    let Some(said) = selected(sight) else { return };
    let Profile { headline, location, summary, positions, education, skills, languages, .. } = said;
    let or = |own: &mut Option<Fact<String>>, said: Option<Fact<String>>| {
        if own.is_none() {
            *own = said;
        }
    };
    or(&mut profile.headline, headline);
    or(&mut profile.location, location);
    or(&mut profile.summary, summary);
    if profile.positions.is_empty() {
        profile.positions = positions;
    }
    if profile.education.is_empty() {
        profile.education = education;
    }
    if profile.skills.is_empty() {
        profile.skills = skills;
    }
    if profile.languages.is_empty() {
        profile.languages = languages;
    }
}

/// The person a selection names and says something about: their work, their education or what they can do.
pub fn person(sight: &Sight<'_>) -> Option<Profile> {
    let mut profile = selected(sight)?;
    let name = profile.name.as_ref()?;
    let says = !profile.positions.is_empty()
        || !profile.education.is_empty()
        || !profile.skills.is_empty()
        || profile.headline.as_ref().is_some_and(|headline| title_score(&headline.value) > 1);
    if !says
        || !super::whom::is_written_as_a_name(&name.value)
        || super::names::says_something_else(&name.value)
    {
        return None;
    }
    profile.url.clone_from(&sight.source);
    profile.site = "selection".to_owned();
    super::number(&mut profile);
    Some(profile)
}
