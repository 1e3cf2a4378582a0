//! Giving someone up for good, within one transaction: what goes, what is left, who may not come back.

use std::collections::BTreeSet;

use jiff::civil::Date;

use super::operations::{SetAside, events_of, put_row};
use super::shelf::Shelving;
use super::{Document, StoreError, Table, Transaction};
use crate::pipeline::{Action, CandidateId, CandidateRow, Event, fold, in_order_with_merged};
use crate::privacy::{SuppressionKey, Tombstone, identifiers};
use crate::profile::Profile;

/// The setting that holds the key of the suppression list.
pub(super) const KEY: &str = "store:suppression_key";

/// Removes every record about `candidate` and leaves tombstones.
pub(super) async fn erase(
    transaction: &impl Transaction,
    candidate: &CandidateId,
    on: Date,
    fresh: &SuppressionKey,
) -> Result<(), StoreError> {
    let key = match key(transaction).await? {
        Some(key) => key,
        None => {
            transaction.put(Table::Settings, &Document::of(KEY.to_owned(), fresh))?;
            fresh.clone()
        }
    };
    let events = events_of(transaction, candidate).await?;
    let told = in_order_with_merged(&events);
    let mut tombstones = key.tombstones(told.iter().copied().filter_map(page_of), on);
    if let Some(record) = transaction.get(Table::Rows, &candidate.0).await?
        && let Ok(row) = record.read::<CandidateRow>(Table::Rows)
    {
        tombstones.extend(row.links.iter().map(|link| Tombstone { hash: key.hash(link), on }));
    }
    for tombstone in &tombstones {
        transaction.put(Table::Suppressed, &Document::of(tombstone.hash.clone(), tombstone))?;
    }
    let mut shelving = Shelving::begin(transaction).await?;
    for part in fold(&events).map(|state| state.merged).unwrap_or_default() {
        remove(transaction, &mut shelving, &part).await?;
    }
    forget_copies(transaction, &mut shelving, candidate, &events).await?;
    remove(transaction, &mut shelving, candidate).await?;
    shelving.finish(transaction)
}

/// Takes the copy of someone's log out of the record they were once merged into.
async fn forget_copies(
    transaction: &impl Transaction,
    shelving: &mut Shelving,
    candidate: &CandidateId,
    events: &[Event],
) -> Result<(), StoreError> {
    for event in events {
        let Action::MergedInto { candidate: into } = &event.action else { continue };
        let theirs = events_of(transaction, into).await?;
        let copies: Vec<&Event> = theirs
            .iter()
            .filter(|event| matches!(&event.action, Action::Merged { other, .. } if other == candidate))
            .collect();
        for copy in &copies {
            transaction.remove(Table::Events, &copy.id.0)?;
        }
        let left: Vec<Event> = theirs.iter().filter(|event| !copies.contains(event)).cloned().collect();
        if !left.is_empty() && !copies.is_empty() {
            put_row(transaction, shelving, into, &left).await?;
        }
    }
    Ok(())
}

/// Erases again whoever a restored backup brought back, known by whatever they were known by.
pub(super) async fn apply(transaction: &impl Transaction) -> Result<(), StoreError> {
    let Some(key) = key(transaction).await? else { return Ok(()) };
    let mut known_by: BTreeSet<(String, String)> = BTreeSet::new();
    for record in transaction.all(Table::Rows).await? {
        known_by.extend(record.links.iter().map(|link| (record.key.clone(), link.clone())));
    }
    for record in transaction.all(Table::Events).await? {
        let Ok(event) = record.read::<Event>(Table::Events) else { continue };
        let told = in_order_with_merged(std::slice::from_ref(&event));
        for profile in told.into_iter().filter_map(page_of) {
            known_by.extend(identifiers(profile).into_iter().map(|known| (event.candidate.0.clone(), known)));
        }
    }
    let mut gone: BTreeSet<String> = BTreeSet::new();
    for (candidate, identifier) in known_by {
        if !gone.contains(&candidate)
            && transaction.get(Table::Suppressed, &key.hash(&identifier)).await?.is_some()
        {
            gone.insert(candidate);
        }
    }
    let mut shelving = Shelving::begin(transaction).await?;
    for candidate in gone {
        remove(transaction, &mut shelving, &CandidateId(candidate)).await?;
    }
    shelving.finish(transaction)
}

/// Refuses an event that would add someone who was erased.
pub(super) async fn refuse_the_erased(
    transaction: &impl Transaction,
    event: &Event,
) -> Result<(), StoreError> {
    let Some(profile) = page_of(event) else { return Ok(()) };
    let Some(key) = key(transaction).await? else { return Ok(()) };
    for identifier in identifiers(profile) {
        if let Some(record) = transaction.get(Table::Suppressed, &key.hash(&identifier)).await? {
            let tombstone: Tombstone = record.open(Table::Suppressed, "the suppression list")?;
            return Err(StoreError::Suppressed { on: tombstone.on });
        }
    }
    Ok(())
}

async fn key(transaction: &impl Transaction) -> Result<Option<SuppressionKey>, StoreError> {
    let record = transaction.get(Table::Settings, KEY).await?;
    record.map(|record| record.open(Table::Settings, "the suppression list")).transpose()
}

fn page_of(event: &Event) -> Option<&Profile> {
    match &event.action {
        Action::Added { profile, .. } | Action::SeenAgain { profile, .. } => Some(profile),
        Action::StageMoved { .. }
        | Action::DraftCopied { .. }
        | Action::MessageSent { .. }
        | Action::OutcomeRecorded { .. }
        | Action::NoteAdded { .. }
        | Action::OwnLevelSet { .. }
        | Action::SourceRecorded { .. }
        | Action::NextContactSet { .. }
        | Action::PreferenceRecorded { .. }
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
        | Action::Undone { .. } => None,
    }
}

/// Every event, damaged ones included, the row, and what was set aside of them.
async fn remove(
    transaction: &impl Transaction,
    shelving: &mut Shelving,
    candidate: &CandidateId,
) -> Result<(), StoreError> {
    let place = transaction.get(Table::Rows, &candidate.0).await?.and_then(|record| record.shelf);
    shelving.remove(transaction, candidate, place).await?;
    for record in transaction.of_candidate(&candidate.0).await? {
        transaction.remove(Table::Events, &record.key)?;
    }
    transaction.remove(Table::Rows, &candidate.0)?;
    for aside in transaction.all(Table::Quarantine).await? {
        let theirs = aside.read::<SetAside>(Table::Quarantine).is_ok_and(|SetAside { record, .. }| {
            record.key == candidate.0 || record.candidate.as_ref() == Some(&candidate.0)
        });
        if theirs {
            transaction.remove(Table::Quarantine, &aside.key)?;
        }
    }
    Ok(())
}
