//! What a recruiter does, as entries of the log and as settings. Each function is one saved whole or not at all.
//!
//! Ids and times enter here; the rules of the log are in [`crate::pipeline`].

use crate::assessment::{Assessment, CompanyEvent, History, RULES_VERSION};
use crate::brief::Brief;
use crate::outreach::Sender;
use crate::pipeline::merging::{merge as merge_records, take_back};
use crate::pipeline::readings::departures;
use crate::pipeline::{Action, AssessmentRecord, CandidateId, Event, EventId, SavedBrief, Stage};
use crate::profile::{Correction, Profile};
use crate::readers::site::standing::Standings;
use crate::storage::{Store, StoreError};

use super::{ids, kept};

const ACTIVE_BRIEF: &str = "active_brief";
const SENDER: &str = "sender";
const SITES: &str = "sites";
const COMPANY_EVENTS: &str = "company_events";
/// More than anyone enters by hand; the oldest go first.
const MOST_COMPANY_EVENTS: usize = 500;

/// Adds a person to the shortlist of a brief; returns their id and the entry's, with which it can be undone.
pub async fn add(
    profile: &Profile,
    brief: &SavedBrief,
    assessment: &Assessment,
    corrections: &[Correction],
) -> Result<(CandidateId, EventId), StoreError> {
    let candidate = ids::new_candidate_id();
    let action = Action::Added {
        profile: Box::new(profile.clone()),
        brief_id: Some(brief.id.clone()),
        stage: Stage::Shortlisted,
        assessment: Some(AssessmentRecord::of(assessment, &brief.id, brief.version)),
    };
    let event = record_with(&candidate, action, corrections).await?;
    Ok((candidate, event))
}

/// Keeps what a known person's page shows now.
pub async fn see_again(
    candidate: &CandidateId,
    profile: &Profile,
    brief: &SavedBrief,
    assessment: &Assessment,
    corrections: &[Correction],
) -> Result<EventId, StoreError> {
    let assessment = Some(AssessmentRecord::of(assessment, &brief.id, brief.version));
    let action = Action::SeenAgain { profile: Box::new(profile.clone()), assessment };
    record_with(candidate, action, corrections).await
}

/// Records one action; returns the entry's id, with which it can be undone.
pub async fn record(candidate: &CandidateId, action: Action) -> Result<EventId, StoreError> {
    record_with(candidate, action, &[]).await
}

/// Records an action and the recruiter's corrections of what was read, all or none.
async fn record_with(
    candidate: &CandidateId,
    action: Action,
    corrections: &[Correction],
) -> Result<EventId, StoreError> {
    let store = kept::store().await?;
    let (author, at) = (sender().await?.name.unwrap_or_default(), ids::now());
    let corrected =
        corrections.iter().map(|correction| Action::FieldCorrected { correction: correction.clone() });
    let events: Vec<Event> = std::iter::once(action)
        .chain(corrected)
        .map(|action| Event {
            id: ids::new_event_id(),
            candidate: candidate.clone(),
            at,
            author: author.clone(),
            rules_version: RULES_VERSION,
            action,
        })
        .collect();
    store.append(&events).await?;
    Ok(events[0].id.clone())
}

/// What a click wrote: the entries with which it can be taken back, and whom it changed.
#[derive(Debug, Default)]
pub struct Written {
    /// One entry a candidate.
    pub entries: Vec<(CandidateId, EventId)>,
    /// Everybody it changed.
    pub people: Vec<CandidateId>,
}

impl Written {
    fn add(&mut self, events: &[Event]) {
        self.people.extend(events.iter().map(|event| event.candidate.clone()));
    }
}

/// Records actions about several people, all or none.
pub async fn record_all(actions: Vec<(CandidateId, Action)>) -> Result<Written, StoreError> {
    let (author, at) = (author().await?, ids::now());
    let mut written = Written::default();
    let mut events = Vec::with_capacity(actions.len());
    for (candidate, action) in actions {
        let id = ids::new_event_id();
        written.entries.push((candidate.clone(), id.clone()));
        let (author, rules_version) = (author.clone(), RULES_VERSION);
        events.push(Event { id, candidate, at, author, rules_version, action });
    }
    written.add(&events);
    kept::store().await?.append(&events).await?;
    Ok(written)
}

/// Takes an entry back.
pub async fn undo(candidate: &CandidateId, event: &EventId) -> Result<EventId, StoreError> {
    let written = undo_all(&[(candidate.clone(), event.clone())]).await?;
    Ok(written.entries.into_iter().next().map_or_else(|| event.clone(), |(_, undo)| undo))
}

/// Takes entries back, or (where they are undos) does again what they took back; all or none.
pub async fn undo_all(entries: &[(CandidateId, EventId)]) -> Result<Written, StoreError> {
    let store = kept::store().await?;
    let (author, at) = (author().await?, ids::now());
    let mut written = Written::default();
    let mut all = Vec::new();
    for (candidate, entry) in entries {
        let id = ids::new_event_id();
        let log = store.events_of(candidate).await?;
        all.extend(take_back(&log, entry, &id, at, &author, RULES_VERSION));
        written.entries.push((candidate.clone(), id));
    }
    written.add(&all);
    store.append(&all).await?;
    Ok(written)
}

/// Makes one record of two: `there` becomes part of `here`.
pub async fn merge(
    here: &CandidateId,
    there: &CandidateId,
    choices: Vec<Correction>,
) -> Result<Written, StoreError> {
    let store = kept::store().await?;
    let (author, id) = (author().await?, ids::new_event_id());
    let log = store.events_of(there).await?;
    let events = merge_records(here, &log, choices, &id, ids::now(), &author, RULES_VERSION);
    let mut written = Written { entries: vec![(here.clone(), id)], people: Vec::new() };
    written.add(&events);
    store.append(&events).await?;
    Ok(written)
}

/// Who is at the keyboard, as they call themselves; empty where they never said.
async fn author() -> Result<String, StoreError> {
    Ok(sender().await?.name.unwrap_or_default())
}

/// Saves a brief (a new one, or the next version of `earlier`) and makes it the active one.
pub async fn save_brief(brief: Brief, earlier: Option<&SavedBrief>) -> Result<SavedBrief, StoreError> {
    let saved = match earlier {
        Some(earlier) => earlier.revised(brief, ids::now()),
        None => SavedBrief::new(ids::new_id(), brief, ids::now()),
    };
    keep_brief(&saved).await?;
    choose_brief(&saved.id).await?;
    Ok(saved)
}

/// Keeps a brief as it is.
pub async fn keep_brief(brief: &SavedBrief) -> Result<(), StoreError> {
    kept::store().await?.save_brief(brief).await
}

/// The briefs in use and the id of the active one (the last saved, where none was chosen).
pub async fn briefs() -> Result<(Vec<SavedBrief>, Option<String>), StoreError> {
    let store = kept::store().await?;
    let mut briefs = store.briefs().await?;
    briefs.retain(|brief| !brief.archived);
    let chosen = store.setting(ACTIVE_BRIEF).await?;
    let chosen = chosen.as_ref().and_then(|id| id.as_str());
    let active = briefs.iter().find(|brief| Some(brief.id.as_str()) == chosen).or(briefs.first());
    let active = active.map(|brief| brief.id.clone());
    Ok((briefs, active))
}

/// Makes a brief the active one.
pub async fn choose_brief(id: &str) -> Result<(), StoreError> {
    kept::store().await?.save_setting(ACTIVE_BRIEF, &id.into()).await
}

/// Which sites are read when.
pub async fn standings() -> Result<Standings, StoreError> {
    let setting = kept::store().await?.setting(SITES).await?;
    Ok(setting.and_then(|value| serde_json::from_value(value).ok()).unwrap_or_default())
}

/// Keeps which sites are read when.
pub async fn save_standings(standings: &Standings) -> Result<(), StoreError> {
    let value = serde_json::to_value(standings).unwrap_or_default();
    kept::store().await?.save_setting(SITES, &value).await
}

/// Who writes.
pub async fn sender() -> Result<Sender, StoreError> {
    let setting = kept::store().await?.setting(SENDER).await?;
    Ok(setting.and_then(|value| serde_json::from_value(value).ok()).unwrap_or_default())
}

/// Keeps who writes.
pub async fn save_sender(sender: &Sender) -> Result<(), StoreError> {
    let value = serde_json::json!({ "name": sender.name, "company": sender.company });
    kept::store().await?.save_setting(SENDER, &value).await
}

/// What is known of employers: the events the recruiter entered, and when people of the pool left one.
pub async fn employers() -> Result<History, StoreError> {
    let store = kept::store().await?;
    let events = store.setting(COMPANY_EVENTS).await?;
    Ok(History {
        company_events: events.and_then(|value| serde_json::from_value(value).ok()).unwrap_or_default(),
        departures: departures(&store.base().await?.rows()),
        ..History::default()
    })
}

/// Keeps a company event: it counts for everyone there.
pub async fn add_company_event(event: CompanyEvent) -> Result<(), StoreError> {
    let mut events = employers().await?.company_events;
    if !events.contains(&event) {
        events.push(event);
    }
    let surplus = events.len().saturating_sub(MOST_COMPANY_EVENTS);
    events.drain(..surplus);
    let value = serde_json::to_value(&events).unwrap_or_default();
    kept::store().await?.save_setting(COMPANY_EVENTS, &value).await
}
