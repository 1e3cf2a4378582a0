//! Two records of one person become one, field by field, and can be parted again at any time.
//!
//! The log of the one that goes is kept whole inside [`Action::Merged`] of the one that stays, so that each log still
//! tells everything by itself. Nothing here decides that two records are one person: a recruiter does. Start at
//! [`differences`] and [`merge`].

use jiff::Timestamp;

use super::{Action, Candidate, CandidateId, Event, EventId};
use crate::profile::{Correction, Fact, Field, Position, Profile};

/// A field on which two records say different things.
#[derive(Debug, Clone, PartialEq)]
pub struct Difference {
    /// Which field.
    pub field: Field,
    /// What the record that stays says, and the page it says it on.
    pub here: Option<(String, String)>,
    /// What the other says, and where.
    pub there: Option<(String, String)>,
}

/// Where two records differ: name, headline, place, summary, current title and employer.
pub fn differences(here: &Candidate, there: &Candidate) -> Vec<Difference> {
    let (here, there) = (&here.profile, &there.profile);
    FIELDS
        .into_iter()
        .map(|field| Difference { field, here: said(here, field), there: said(there, field) })
        .filter(|found| {
            let value = |said: &Option<(String, String)>| said.as_ref().map(|(value, _)| value.clone());
            value(&found.here) != value(&found.there)
        })
        .collect()
}

const FIELDS: [Field; 6] =
    [Field::Name, Field::Headline, Field::Location, Field::Summary, Field::Title, Field::Organisation];

/// What a profile says of a field, and the page that says so.
fn said(profile: &Profile, field: Field) -> Option<(String, String)> {
    let fact = |fact: &Option<Fact<String>>| {
        fact.as_ref().map(|fact| (fact.value.clone(), fact.evidence.source.clone()))
    };
    let now = profile.positions.iter().find(|position| position.current);
    let of = |read: &dyn Fn(&Position) -> Option<String>| {
        now.and_then(|now| Some((read(now)?, now.evidence.source.clone())))
    };
    let (value, source) = match field {
        Field::Name => fact(&profile.name),
        Field::Headline => fact(&profile.headline),
        Field::Location => fact(&profile.location),
        Field::Summary => fact(&profile.summary),
        Field::Title => of(&|now| now.title.clone()),
        Field::Organisation => of(&|now| now.organisation.clone()),
        Field::Skill => None,
    }?;
    Some((value, if source.is_empty() { profile.url.clone() } else { source }))
}

impl Difference {
    /// What has to be written down so that one side holds after the merge.
    pub fn choice(&self, there: bool) -> Correction {
        let value = |said: &Option<(String, String)>| said.as_ref().map(|(value, _)| value.clone());
        let (chosen, other) = if there { (&self.there, &self.here) } else { (&self.here, &self.there) };
        Correction { field: self.field, was: value(other), value: value(chosen) }
    }
}

/// The events that make `there` part of `here`, to be saved together: the one that goes first. `id` is a new event's.
pub fn merge(
    here: &CandidateId,
    there: &[Event],
    choices: Vec<Correction>,
    id: &EventId,
    at: Timestamp,
    author: &str,
    rules_version: u32,
) -> Vec<Event> {
    let Some(other) = there.first().map(|event| event.candidate.clone()) else { return Vec::new() };
    let event = |id: EventId, candidate: &CandidateId, action: Action| Event {
        id,
        candidate: candidate.clone(),
        at,
        author: author.to_owned(),
        rules_version,
        action,
    };
    let goes = event(twin(id), &other, Action::MergedInto { candidate: here.clone() });
    let stays = Action::Merged { other, log: there.to_vec(), choices };
    vec![goes, event(id.clone(), here, stays)]
}

/// The events that take `target` of `events` back (or, where `target` is an undo, do again what it took back), to be
/// saved together. Where `target` has to do with a merge, the other record takes part.
pub fn take_back(
    events: &[Event],
    target: &EventId,
    id: &EventId,
    at: Timestamp,
    author: &str,
    rules_version: u32,
) -> Vec<Event> {
    let Some(candidate) = events.first().map(|event| event.candidate.clone()) else { return Vec::new() };
    let undo = |id: EventId, candidate: CandidateId, event: EventId| Event {
        id,
        candidate,
        at,
        author: author.to_owned(),
        rules_version,
        action: Action::Undone { event },
    };
    let own = undo(id.clone(), candidate, target.clone());
    let mut deed = target;
    let mut parts = true;
    // From undo to undo down to what was done; a log made by hand may go in a circle.
    for _ in 0..events.len() {
        match events.iter().find(|event| event.id == *deed).map(|event| &event.action) {
            Some(Action::Undone { event }) => {
                deed = event;
                parts = !parts;
            }
            Some(Action::Merged { other, .. }) => {
                let theirs = undo(twin(id), other.clone(), twin(target));
                // Whoever lets go of a link comes first, so that the other can take it.
                return if parts { vec![own, theirs] } else { vec![theirs, own] };
            }
            _ => break,
        }
    }
    vec![own]
}

/// The id of the other record's end of the same deed.
fn twin(id: &EventId) -> EventId {
    EventId(format!("{}-other", id.0))
}
