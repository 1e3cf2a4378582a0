//! The state of one candidate as a fold over their events.
//!
//! Order does not matter: the events are put in order first, what was taken back is left out, and the rest is
//! played. A broken log (an unknown reference, an undo of itself, the same id twice) is played as far as it makes
//! sense. Start at [`fold`].

use std::collections::{HashMap, HashSet};

use jiff::tz::TimeZone;
use jiff::{SignedDuration, Timestamp};

use super::canonical_link;
use super::{Action, Candidate, CandidateId, Event, EventId, Message, Note, Outcome, OwnLevel, Stage, Visit};
use crate::profile::Profile;

/// The state of one candidate after `events` (all of one candidate, in any order; ids decide ties). `None` where no
/// `Added` event stands. Never panics, whatever the order and content.
pub fn fold(events: &[Event]) -> Option<Candidate> {
    let own: HashSet<&EventId> = events.iter().map(|event| &event.id).collect();
    let events = standing(events);
    let is_first = |event: &Event| matches!(event.action, Action::Added { .. });
    let first = events.iter().position(|event| is_first(event))?;
    // Whose log it is, an event of their own says; what they were merged with may be older.
    let id = &events.iter().find(|event| is_first(event) && own.contains(&event.id))?.candidate;
    let is_gone = |event: &&Event| {
        event.candidate == *id && matches!(event.action, Action::MergedInto { .. }) && own.contains(&event.id)
    };
    if events.iter().any(is_gone) {
        return None;
    }
    let mut candidate = begin(events[first], id)?;
    for (index, event) in events.iter().enumerate() {
        if index != first && (event.candidate == candidate.id || !own.contains(&event.id)) {
            play(&mut candidate, event);
        }
    }
    for correction in &candidate.corrections {
        correction.apply(&mut candidate.profile);
    }
    Some(candidate)
}

/// The events in the order in which they are played: by time, then by id, each id once.
pub fn in_order(events: &[Event]) -> Vec<&Event> {
    ordered(events.iter().collect())
}

/// When what is done at `now` happened, as the log is to tell it: after everything that is in it already, even where
/// the clock was set back in between. Otherwise the last click would not be the last word.
pub fn moment_after(events: &[Event], now: Timestamp) -> Timestamp {
    let last = events.iter().map(|event| event.at).max();
    let after = last.and_then(|last| last.checked_add(SignedDuration::from_millis(1)).ok());
    after.map_or(now, |after| after.max(now))
}

/// [`in_order`] with the logs of the records that were ever merged into this one.
pub fn in_order_with_merged(events: &[Event]) -> Vec<&Event> {
    let mut all = Vec::new();
    with_merged(events, &mut Vec::new(), &mut |event, _| all.push(event));
    ordered(all)
}

/// Every event, with the merges it came through, outermost first.
fn with_merged<'e>(
    events: &'e [Event],
    through: &mut Vec<&'e EventId>,
    each: &mut impl FnMut(&'e Event, &[&'e EventId]),
) {
    // A person is merged with a handful at most; a file made by hand may nest as it likes.
    const DEEPEST: usize = 16;
    for event in events {
        each(event, through);
        if let Action::Merged { log, .. } = &event.action
            && through.len() < DEEPEST
        {
            through.push(&event.id);
            with_merged(log, through, each);
            through.pop();
        }
    }
}

fn ordered(mut ordered: Vec<&Event>) -> Vec<&Event> {
    // Two different events under one id can only come from a broken file; the text decides, so that the order in
    // which they were read does not.
    let text = |event: &Event| serde_json::to_string(event).unwrap_or_default();
    ordered.sort_by(|a, b| {
        (a.at, &a.id)
            .cmp(&(b.at, &b.id))
            .then_with(|| if a == b { std::cmp::Ordering::Equal } else { text(a).cmp(&text(b)) })
    });
    let mut seen = HashSet::new();
    ordered.retain(|event| seen.insert(&event.id));
    ordered
}

/// The undo events that keep something out of the state, newest last: taking one back is a redo.
pub fn redoable(events: &[Event]) -> Vec<EventId> {
    let is_undo = |event: &Event| matches!(event.action, Action::Undone { .. });
    let deeds: HashSet<&EventId> = in_order_with_merged(events)
        .into_iter()
        .filter(|event| !is_undo(event))
        .map(|event| &event.id)
        .collect();
    let keeps_out = |event: &&Event| match &event.action {
        Action::Undone { event: target } => deeds.contains(target),
        _ => false,
    };
    standing(events).into_iter().filter(keeps_out).map(|event| event.id.clone()).collect()
}

/// The events in order, without those that were taken back, and with those of the records merged into this one.
pub(super) fn standing(events: &[Event]) -> Vec<&Event> {
    let mut through: HashMap<&EventId, Vec<&EventId>> = HashMap::new();
    with_merged(events, &mut Vec::new(), &mut |event, merges| {
        if !merges.is_empty() {
            through.entry(&event.id).or_insert_with(|| merges.to_vec());
        }
    });
    let ordered = in_order_with_merged(events);
    let target_of = |event: &Event| match &event.action {
        Action::Undone { event } => Some(event.clone()),
        _ => None,
    };
    // An undo is in force unless it was itself taken back. Each undo has one target, so resolving from the undos
    // that nothing takes back settles every chain, however long; what remains undoes itself in a circle, and a
    // circle takes nothing back.
    let mut open: HashMap<EventId, usize> = HashMap::new();
    for target in ordered.iter().filter_map(|event| target_of(event)) {
        *open.entry(target).or_default() += 1;
    }
    let by_id: HashMap<&EventId, &Event> = ordered.iter().map(|event| (&event.id, *event)).collect();
    let mut taken_back: HashSet<EventId> = HashSet::new();
    let mut settled: HashSet<EventId> = HashSet::new();
    let mut ready: Vec<&Event> =
        ordered.iter().copied().filter(|event| !open.contains_key(&event.id)).collect();
    while let Some(event) = ready.pop() {
        settled.insert(event.id.clone());
        let Some(target) = target_of(event) else { continue };
        if !taken_back.contains(&event.id) {
            taken_back.insert(target.clone());
        }
        if let Some(left) = open.get_mut(&target) {
            *left -= 1;
            if *left == 0
                && let Some(next) = by_id.get(&target)
            {
                ready.push(next);
            }
        }
    }
    let stands = |id: &EventId| settled.contains(id) && !taken_back.contains(id);
    ordered
        .into_iter()
        .filter(|event| stands(&event.id))
        .filter(|event| through.get(&event.id).is_none_or(|merges| merges.iter().all(|merge| stands(merge))))
        .collect()
}

/// The candidate as their first `Added` event leaves them.
fn begin(event: &Event, id: &CandidateId) -> Option<Candidate> {
    let Action::Added { profile, brief_id, stage, assessment } = &event.action else { return None };
    let mut candidate = Candidate {
        id: id.clone(),
        profile: Profile::default(),
        corrections: Vec::new(),
        visits: Vec::new(),
        links: Vec::new(),
        brief_id: brief_id.clone(),
        stage: *stage,
        stages: vec![(event.at, *stage)],
        added_at: event.at,
        added_by: event.author.clone(),
        assessments: assessment.iter().cloned().collect(),
        messages: Vec::new(),
        outcomes: Vec::new(),
        next_contact: None,
        plan: None,
        notes: Vec::new(),
        own_level: None,
        preferences: Vec::new(),
        source: None,
        introducer: None,
        referred_by: Vec::new(),
        referred: Vec::new(),
        tags: Vec::new(),
        files: Vec::new(),
        next_action: None,
        merged: Vec::new(),
        not_the_same: Vec::new(),
        last_interaction: event.at,
        undoable: vec![event.id.clone()],
    };
    see(&mut candidate, event, profile);
    Some(candidate)
}

/// Plays one standing event.
fn play(candidate: &mut Candidate, event: &Event) {
    match &event.action {
        Action::Added { profile, assessment, .. } | Action::SeenAgain { profile, assessment } => {
            see(candidate, event, profile);
            candidate.assessments.extend(assessment.clone());
        }
        Action::StageMoved { to } => move_to(candidate, *to),
        // Kept in the log; a copy is not a contact.
        Action::DraftCopied { .. } => {}
        Action::MessageSent { channel, text } => {
            let (at, author) = (event.at, event.author.clone());
            let message =
                Message { event: event.id.clone(), at, author, channel: *channel, text: text.clone() };
            candidate.messages.push(message);
            if matches!(candidate.stage, Stage::Sourced | Stage::Shortlisted | Stage::NotNow) {
                move_to(candidate, Stage::Contacted);
            }
            // The contact that was agreed for a day has now happened.
            let day = event.at.to_zoned(TimeZone::UTC).date();
            candidate.next_contact = candidate.next_contact.filter(|agreed| *agreed > day);
            if candidate.next_contact.is_none() {
                candidate.next_action = None;
            }
        }
        Action::OutcomeRecorded { outcome, reason: _, next_contact, decided_by: _ } => {
            candidate.outcomes.push((event.at, *outcome));
            conclude(candidate, *outcome);
            match outcome {
                Outcome::Declined | Outcome::OptedOut => candidate.next_contact = *next_contact,
                Outcome::Interested
                | Outcome::WantsMoreInformation
                | Outcome::RefersSomeone
                | Outcome::ReconnectLater => {
                    candidate.next_contact = next_contact.or(candidate.next_contact);
                }
            }
        }
        Action::NoteAdded { text } => {
            let (at, author) = (event.at, event.author.clone());
            candidate.notes.push(Note { event: event.id.clone(), at, author, text: text.clone() });
        }
        Action::OwnLevelSet { level, note } => {
            candidate.own_level = level.map(|level| OwnLevel {
                event: event.id.clone(),
                at: event.at,
                author: event.author.clone(),
                level,
                note: note.clone(),
            });
        }
        Action::SourceRecorded { source, introducer } => {
            candidate.source = Some(source.clone());
            candidate.introducer = introducer.clone();
        }
        Action::NextContactSet { on } => {
            candidate.next_contact = *on;
            if on.is_none() {
                candidate.next_action = None;
            }
        }
        Action::NextActionSet { what, on } => {
            candidate.next_action.clone_from(what);
            candidate.next_contact = *on;
        }
        Action::Tagged { tag } => {
            if !candidate.tags.contains(tag) {
                candidate.tags.push(tag.clone());
            }
        }
        Action::Untagged { tag } => candidate.tags.retain(|known| known != tag),
        Action::FileNoted { name } => candidate.files.push(name.clone()),
        Action::Referred { candidate: other } => join(&mut candidate.referred, &candidate.id, other),
        Action::Merged { other, log: _, choices } => {
            join(&mut candidate.merged, &candidate.id, other);
            candidate.corrections.extend(choices.iter().cloned());
        }
        // Of a record that was merged before and parted again.
        Action::MergedInto { .. } => return,
        Action::NotTheSame { candidate: other } => {
            join(&mut candidate.not_the_same, &candidate.id, other);
        }
        Action::PreferenceRecorded { text } => candidate.preferences.push(text.clone()),
        Action::ReferredBy { candidate: by } => join(&mut candidate.referred_by, &candidate.id, by),
        Action::ConsideredFor { brief_id } => {
            candidate.brief_id = Some(brief_id.clone());
            move_to(candidate, Stage::Shortlisted);
        }
        Action::PlanChosen { plan } => candidate.plan.clone_from(plan),
        Action::FieldCorrected { correction } => candidate.corrections.push(correction.clone()),
        Action::Undone { .. } => return,
    }
    if candidate.stages.last().is_none_or(|(_, stage)| *stage != candidate.stage) {
        candidate.stages.push((event.at, candidate.stage));
    }
    if candidate.stage == Stage::DoNotContact {
        candidate.next_contact = None;
        candidate.next_action = None;
    }
    if is_interaction(&event.action) {
        candidate.last_interaction = candidate.last_interaction.max(event.at);
    }
    candidate.undoable.push(event.id.clone());
}

/// Whether something passed between the person and the recruiter. Retention counts from it, so what the recruiter
/// does alone (a visit, a note, a shortlist) is none.
fn is_interaction(action: &Action) -> bool {
    match action {
        Action::MessageSent { .. } | Action::OutcomeRecorded { .. } | Action::PreferenceRecorded { .. } => {
            true
        }
        Action::StageMoved { to } => match to {
            Stage::Contacted
            | Stage::InConversation
            | Stage::Screening
            | Stage::Interview
            | Stage::Offer
            | Stage::Hired
            | Stage::Declined
            | Stage::DoNotContact => true,
            Stage::Sourced | Stage::Shortlisted | Stage::NotNow => false,
        },
        Action::Added { .. }
        | Action::SeenAgain { .. }
        | Action::DraftCopied { .. }
        | Action::NoteAdded { .. }
        | Action::OwnLevelSet { .. }
        | Action::SourceRecorded { .. }
        | Action::NextContactSet { .. }
        | Action::ReferredBy { .. }
        | Action::Referred { .. }
        | Action::Tagged { .. }
        | Action::Untagged { .. }
        | Action::FileNoted { .. }
        | Action::NextActionSet { .. }
        | Action::Merged { .. }
        | Action::MergedInto { .. }
        | Action::NotTheSame { .. }
        | Action::ConsideredFor { .. }
        | Action::PlanChosen { .. }
        | Action::FieldCorrected { .. }
        | Action::Undone { .. } => false,
    }
}

/// Moves, except away from "do not contact": only taking back what led there does that.
fn move_to(candidate: &mut Candidate, stage: Stage) {
    if candidate.stage != Stage::DoNotContact {
        candidate.stage = stage;
    }
}

/// Moves as an outcome asks, but an answer never moves someone back who is further along.
fn conclude(candidate: &mut Candidate, outcome: Outcome) {
    let Some(stage) = outcome.moves_to() else { return };
    let further =
        matches!(candidate.stage, Stage::Screening | Stage::Interview | Stage::Offer | Stage::Hired);
    if !(stage == Stage::InConversation && further) {
        move_to(candidate, stage);
    }
}

fn see(candidate: &mut Candidate, event: &Event, profile: &Profile) {
    candidate.profile = candidate.profile.completed_by(profile);
    candidate.visits.push(Visit { at: event.at, profile: profile.clone() });
    let link = canonical_link(&profile.url);
    if !link.is_empty() && !candidate.links.contains(&link) {
        candidate.links.push(link);
    }
}

/// Adds another record to a list of them, once, and nobody to a list of their own.
fn join(list: &mut Vec<CandidateId>, own: &CandidateId, other: &CandidateId) {
    if other != own && !list.contains(other) {
        list.push(other.clone());
    }
}
