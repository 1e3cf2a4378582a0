//! Checks that need the page and the brief: is what the text says true of this person, and of this role?
//!
//! Reads nothing into silence: a number or a name that stands on neither side is asked about, not corrected.

use jiff::civil::Date;

use super::checks::{self, Subject, greeted};
use super::connection;
use super::names;
use super::words::{Words, carries_subject, folded, stem};
use super::{Check, Message};
use crate::assessment::{Assessment, Level};
use crate::brief::Brief;
use crate::profile::Profile;

/// Everything [`super::check`] finds, and what the page and the brief gainsay.
pub(super) fn recheck(
    message: &Message,
    profile: &Profile,
    brief: &Brief,
    assessment: &Assessment,
    today: Date,
) -> Vec<Check> {
    let held = Message {
        brief: message
            .brief
            .clone()
            .or_else(|| Some(brief.text.clone()).filter(|text| !text.trim().is_empty())),
        ..message.clone()
    };
    let message = &held;
    let subject = Subject::of(message);
    let mut found = checks::check(&subject);
    if message.text.trim().is_empty() {
        found.extend(connection::find(profile, brief, today).err().map(super::compose::nothing_to_say));
        return found;
    }
    if message.first_contact {
        rests_on_this_person(&subject, profile, brief, today, &mut found);
        if assessment.intent.level == Some(Level::FirmlyHappy) {
            found.push(super::compose::leave_in_peace());
        }
    }
    found.extend(wrong_name(&subject, profile));
    // Pay that the brief does not name is found already.
    let known =
        |check: &Check| found.iter().any(|other| other.span.is_some() && overlap(other.span, check.span));
    let numbers = unproved_numbers(&subject, profile, brief, today).filter(|check| !known(check));
    found.extend(numbers);
    found.sort_by_key(|check| check.severity == super::Severity::Warn);
    found
}

/// The text shares a subject with something the page shows, and with the brief.
fn rests_on_this_person(
    subject: &Subject<'_>,
    profile: &Profile,
    brief: &Brief,
    today: Date,
    found: &mut Vec<Check>,
) {
    let said = stems(&subject.words);
    let name = profile.name.as_ref().map_or_else(Vec::new, |name| stems(&Words::of(&name.value)));
    let role: Vec<String> = brief.titles.iter().flat_map(|title| stems(&Words::of(title))).collect();
    let deeds = connection::deeds(profile, today);
    let mentions = |text: &str| {
        let theirs = stems(&Words::of(text));
        theirs.iter().any(|stem| said.contains(stem) && !name.contains(stem) && !role.contains(stem))
    };
    let has = |found: &[Check], code: &str| found.iter().any(|check| check.code == code);
    if !deeds.is_empty() && !deeds.iter().any(|deed| mentions(&deed.words)) && !has(found, "no_signal") {
        // It may rest on something seen elsewhere: the page cannot tell.
        let message = "Nothing in the text stands on this page: name where you saw it, or rest it on what the page shows.";
        found.push(Check::warn("signal_not_on_page", None, message));
    }
    let of_brief = stems(&Words::of(&brief.text));
    let criteria: Vec<String> =
        brief.criteria.iter().flat_map(|criterion| stems(&Words::of(&criterion.value))).collect();
    let linked =
        said.iter().any(|stem| of_brief.contains(stem) || criteria.contains(stem) || role.contains(stem))
            || brief.titles.iter().any(|title| folded(&subject.message.text).contains(&folded(title)));
    let foreign = super::brief_words::language_of(&brief.text)
        != super::brief_words::language_of(&subject.message.text);
    if !of_brief.is_empty() && !linked && !foreign && !has(found, "no_link_to_opportunity") {
        let message = "The text says nothing of what the brief asks for or offers: say what the role has to do with them.";
        found.push(Check::block("no_link_to_opportunity", None, message));
    }
}

fn overlap(one: Option<(usize, usize)>, other: Option<(usize, usize)>) -> bool {
    one.zip(other).is_some_and(|(one, other)| one.0 < other.1 && other.0 < one.1)
}

fn stems(words: &Words) -> Vec<String> {
    let mut all: Vec<String> = words.content().map(|word| stem(&word.folded).to_owned()).collect();
    all.sort_unstable();
    all.dedup();
    all
}

/// The greeting names somebody else.
fn wrong_name(subject: &Subject<'_>, profile: &Profile) -> Option<Check> {
    let (name, span) = greeted(subject)?;
    let theirs = profile.name.as_ref()?;
    let theirs = folded(&theirs.value);
    let greeted: Vec<String> = Words::of(&name).0.into_iter().map(|word| word.folded).collect();
    let titles = [
        "dr", "prof", "mr", "ms", "mrs", "mx", "frau", "herr", "mme", "m", "sra", "sr", "madame", "monsieur",
        "senora", "senor",
    ];
    let mut named = greeted.iter().filter(|word| !titles.contains(&word.as_str()) && carries_subject(word));
    let known = |word: &String| theirs.split(' ').any(|part| part == word || part.starts_with(word.as_str()));
    let stranger = names::looks_like_a_name(&name) && named.clone().next().is_some() && !named.any(known);
    stranger.then(|| {
        let message = format!("The page names somebody else than “{name}”: check whom you are writing to.");
        Check::block("wrong_name", Some(span), message)
    })
}

/// Numbers that stand neither on the page nor in the brief: pay, years, sizes.
fn unproved_numbers(subject: &Subject<'_>, profile: &Profile, brief: &Brief, today: Date) -> Option<Check> {
    let digits = |word: &str| word.chars().filter(char::is_ascii_digit).count();
    let mut known: Vec<String> = Words::of(&brief.text).0.into_iter().map(|word| word.folded).collect();
    let mut learn = |text: &str| known.extend(Words::of(text).0.into_iter().map(|word| word.folded));
    for fact in [&profile.headline, &profile.summary, &profile.name, &profile.location].into_iter().flatten()
    {
        learn(&fact.value);
    }
    for position in &profile.positions {
        learn(&position.evidence.quote);
        for text in [&position.title, &position.organisation, &position.description].into_iter().flatten() {
            learn(text);
        }
    }
    for activity in &profile.activity {
        learn(&activity.text);
        learn(&activity.evidence.quote);
        if let Some(date) = activity.date {
            learn(&date.to_string());
        }
    }
    for text in brief.criteria.iter().map(|c| &c.quote).chain(brief.opportunity.iter().map(|o| &o.quote)) {
        learn(text);
    }
    learn(&today.year().to_string());
    // Small numbers ("two lines", "10 minutes") are turns of phrase; from two digits on they are facts.
    let unknown = subject.words.0.iter().find(|word| {
        let facts = digits(&word.folded) >= 2 && !["10", "15", "20", "30"].contains(&word.folded.as_str());
        facts && !known.iter().any(|known| known == &word.folded || known.contains(&word.folded))
    })?;
    let said: String =
        subject.message.text.chars().skip(unknown.start).take(unknown.end - unknown.start).collect();
    let message = format!("“{said}” stands neither on the page nor in the brief: check it or take it out.");
    Some(Check::warn("unproved_claim", Some((unknown.start, unknown.end)), message))
}
