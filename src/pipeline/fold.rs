//! The state of one candidate as a fold over their events.
//!
//! Order does not matter: the events are put in order first, what was taken back is left out, and the rest is
//! played. A broken log (an unknown reference, an undo of itself, the same id twice) is played as far as it makes
//! sense. Start at [`fold`].

use std::collections::{HashMap, HashSet};

use jiff::tz::TimeZone;

use super::canonical_link;
use super::{Action, Candidate, CandidateId, Event, EventId, Message, Note, Outcome, OwnLevel, Stage, Visit};
use crate::profile::Profile;

/// The state of one candidate after `events` (all of one candidate, in any order; ids decide ties). `None` where no
/// `Added` event stands. Never panics, whatever the order and content.
pub fn fold(events: &[Event]) -> Option<Candidate> {
    let events = standing(events);
    let first = events.iter().position(|event| matches!(event.action, Action::Added { .. }))?;
    let mut candidate = begin(events[first])?;
    for (index, event) in events.iter().enumerate() {
        if index != first && event.candidate == candidate.id {
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
    let mut ordered: Vec<&Event> = events.iter().collect();
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
    let deeds: HashSet<&EventId> =
        events.iter().filter(|event| !is_undo(event)).map(|event| &event.id).collect();
    let keeps_out = |event: &&Event| match &event.action {
        Action::Undone { event: target } => deeds.contains(target),
        _ => false,
    };
    standing(events).into_iter().filter(keeps_out).map(|event| event.id.clone()).collect()
}

/// The events in order, without those that were taken back.
pub(super) fn standing(events: &[Event]) -> Vec<&Event> {
    let ordered = in_order(events);
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
    ordered
        .into_iter()
        .filter(|event| settled.contains(&event.id) && !taken_back.contains(&event.id))
        .collect()
}

/// The candidate as their first `Added` event leaves them.
fn begin(event: &Event) -> Option<Candidate> {
    let Action::Added { profile, brief_id, stage, assessment } = &event.action else { return None };
    let mut candidate = Candidate {
        id: event.candidate.clone(),
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
        notes: Vec::new(),
        own_level: None,
        preferences: Vec::new(),
        source: None,
        introducer: None,
        referred_by: Vec::new(),
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
        }
        Action::OutcomeRecorded { outcome, reason: _, next_contact } => {
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
        Action::NextContactSet { on } => candidate.next_contact = *on,
        Action::PreferenceRecorded { text } => candidate.preferences.push(text.clone()),
        Action::ReferredBy { candidate: by } => refer(candidate, by),
        Action::ConsideredFor { brief_id } => {
            candidate.brief_id = Some(brief_id.clone());
            move_to(candidate, Stage::Shortlisted);
        }
        Action::FieldCorrected { correction } => candidate.corrections.push(correction.clone()),
        Action::Undone { .. } => return,
    }
    if candidate.stages.last().is_none_or(|(_, stage)| *stage != candidate.stage) {
        candidate.stages.push((event.at, candidate.stage));
    }
    if candidate.stage == Stage::DoNotContact {
        candidate.next_contact = None;
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
        | Action::ConsideredFor { .. }
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

fn refer(candidate: &mut Candidate, by: &CandidateId) {
    if *by != candidate.id && !candidate.referred_by.contains(by) {
        candidate.referred_by.push(by.clone());
    }
}
