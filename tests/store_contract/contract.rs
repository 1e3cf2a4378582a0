//! The promises: about the log, rows, briefs and settings here, about damaged and older documents in
//! [`super::damage`], about erasure and backup in [`super::giving_up`].

use overture::pipeline::{Action, CandidateId, Outcome, Stage};
use overture::storage::{Document, Mode, Store, StoreError, Table, Tables, Transaction};
use serde_json::json;

use crate::people::{self, added, at, brief, came_to, moved, noted, sent, undone};

/// Somewhere a store can be opened, more than once: each opening is another window.
pub trait Place {
    type Window: Store + Tables;

    async fn open(&self) -> Result<Self::Window, StoreError>;

    /// As a window of an older version of the extension opens it.
    async fn open_to_read(&self) -> Result<Self::Window, StoreError>;
}

/// Every promise, so that each store's test names them all.
macro_rules! every_promise {
    ($run:ident) => {
        $run! {
            what_was_appended_is_there_in_another_window
            an_event_appended_twice_is_one_event
            two_windows_cannot_add_the_same_person_twice
            one_known_person_in_a_batch_saves_nobody
            the_row_follows_the_log
            an_add_taken_back_leaves_no_row_and_its_link_free
            a_person_seen_on_a_second_site_is_known_under_both_links
            a_transaction_that_is_dropped_changes_nothing
            briefs_come_last_saved_first_and_are_replaced_by_id
            a_setting_is_what_was_last_saved
            documents_of_version_1_are_brought_to_the_present_version
            a_store_of_a_later_version_is_refused_and_left_as_it_is
            what_a_later_version_wrote_can_be_read_and_is_never_written_to
            the_compact_records_follow_the_log
            compact_records_that_are_lost_or_of_older_rules_are_made_anew
            making_compact_records_anew_loses_nobody_who_is_added_meanwhile
            whoever_is_merged_is_found_under_both_links_and_parted_again
            parting_leaves_a_page_to_the_record_it_was_read_for
            erasing_someone_who_was_merged_leaves_no_word_of_either_record
            erasing_someone_who_was_parted_leaves_no_copy_with_the_other
            a_damaged_event_is_set_aside_and_the_rest_opens
            a_damaged_row_is_rebuilt_from_its_events
            the_row_of_someone_whose_adding_is_damaged_stays
            a_damaged_brief_does_not_hide_the_others
            what_was_set_aside_never_shows_the_text_of_a_person
            text_of_any_script_is_kept_to_the_letter
            erasing_leaves_no_word_of_a_person_anywhere
            whoever_was_erased_cannot_be_added_again_on_any_of_their_pages
            erasing_one_person_leaves_the_others
            a_backup_restored_elsewhere_is_the_same_pipeline
            a_backup_cut_short_or_changed_is_refused
            a_restore_that_fails_leaves_everything_as_it_was
            whoever_was_erased_stays_erased_when_an_older_backup_is_restored
        }
    };
}
pub(crate) use every_promise;

pub use crate::damage::*;
pub use crate::giving_up::*;
pub use crate::shelf::*;
pub use crate::together::*;

pub const MIRA: &str = "https://www.linkedin.com/in/mira-holm/";
pub const MIRA_LINK: &str = "linkedin.com/in/mira-holm";

pub fn id(text: &str) -> CandidateId {
    CandidateId(text.to_owned())
}

pub async fn plant(store: &impl Tables, table: Table, document: &Document) {
    let transaction = store.begin(&[table], Mode::Write, "planting").unwrap();
    transaction.put(table, document).unwrap();
    transaction.commit().await.unwrap();
}

pub async fn take(store: &impl Tables, table: Table, key: &str) -> Option<Document> {
    let transaction = store.begin(&[table], Mode::Read, "taking").unwrap();
    let document = transaction.get(table, key).await.unwrap();
    transaction.commit().await.unwrap();
    document
}

pub async fn what_was_appended_is_there_in_another_window(place: &impl Place) {
    let here = place.open().await.unwrap();
    let events = [added("e1", "c1", 0, MIRA), noted("e2", "c1", 1, "met at a fair")];
    here.append(&events).await.unwrap();
    let there = place.open().await.unwrap();
    assert_eq!(there.events_of(&id("c1")).await.unwrap(), events);
    let row = there.find(MIRA_LINK).await.unwrap().unwrap();
    assert_eq!((row.id.0.as_str(), row.name.as_str(), row.stage), ("c1", "Mira Holm", Stage::Shortlisted));
    assert_eq!(there.rows().await.unwrap(), [row]);
    assert_eq!(there.find("linkedin.com/in/otto").await.unwrap(), None);
    assert_eq!(there.events_of(&id("c2")).await.unwrap(), []);
}

pub async fn an_event_appended_twice_is_one_event(place: &impl Place) {
    let store = place.open().await.unwrap();
    let event = added("e1", "c1", 0, MIRA);
    store.append(&[event.clone(), event.clone()]).await.unwrap();
    store.append(std::slice::from_ref(&event)).await.unwrap();
    assert_eq!(store.events_of(&id("c1")).await.unwrap(), [event]);
    assert_eq!(store.rows().await.unwrap().len(), 1);
}

pub async fn two_windows_cannot_add_the_same_person_twice(place: &impl Place) {
    let (here, there) = (place.open().await.unwrap(), place.open().await.unwrap());
    here.append(&[added("e1", "c1", 0, MIRA)]).await.unwrap();
    let again =
        [added("e2", "c2", 1, "https://de.linkedin.com/in/Mira-Holm?trk=x"), noted("e3", "c2", 2, "hm")];
    assert_eq!(there.append(&again).await, Err(StoreError::AlreadyKnown(id("c1"))));
    assert_eq!(here.events_of(&id("c2")).await.unwrap(), []);
    assert_eq!(here.rows().await.unwrap().len(), 1);
}

pub async fn one_known_person_in_a_batch_saves_nobody(place: &impl Place) {
    let store = place.open().await.unwrap();
    store.append(&[added("e1", "c1", 0, MIRA)]).await.unwrap();
    let batch = [added("e2", "c2", 1, "https://github.com/otto"), added("e3", "c3", 1, MIRA)];
    assert_eq!(store.append(&batch).await, Err(StoreError::AlreadyKnown(id("c1"))));
    assert_eq!(store.find("github.com/otto").await.unwrap(), None);
    assert_eq!(store.events_of(&id("c2")).await.unwrap(), []);
    let twice =
        [added("e4", "c4", 1, "https://github.com/otto"), added("e5", "c5", 1, "https://github.com/Otto/")];
    assert_eq!(store.append(&twice).await, Err(StoreError::AlreadyKnown(id("c4"))));
    assert_eq!(store.rows().await.unwrap().len(), 1);
}

pub async fn the_row_follows_the_log(place: &impl Place) {
    let store = place.open().await.unwrap();
    store.append(&[added("e1", "c1", 0, MIRA)]).await.unwrap();
    store.append(&[sent("e2", "c1", 10)]).await.unwrap();
    let row = store.find(MIRA_LINK).await.unwrap().unwrap();
    assert_eq!((row.stage, row.last_contact), (Stage::Contacted, Some(at(10))));
    assert_eq!(row.last_contact_by.as_deref(), Some("Ada"));
    store
        .append(&[came_to("e3", "c1", 20, Outcome::OptedOut), moved("e4", "c1", 30, Stage::Interview)])
        .await
        .unwrap();
    assert_eq!(store.find(MIRA_LINK).await.unwrap().unwrap().stage, Stage::DoNotContact);
    store.append(&[undone("e5", "c1", 40, "e3")]).await.unwrap();
    let row = store.find(MIRA_LINK).await.unwrap().unwrap();
    assert_eq!((row.stage, row.outcome), (Stage::Interview, None));
}

pub async fn an_add_taken_back_leaves_no_row_and_its_link_free(place: &impl Place) {
    let store = place.open().await.unwrap();
    store.append(&[added("e1", "c1", 0, MIRA)]).await.unwrap();
    store.append(&[undone("e2", "c1", 1, "e1")]).await.unwrap();
    assert_eq!(store.rows().await.unwrap(), []);
    store.append(&[undone("e3", "c1", 2, "e2")]).await.unwrap();
    assert_eq!(store.rows().await.unwrap().len(), 1);
    store.append(&[undone("e4", "c1", 3, "e3"), added("e5", "c2", 4, MIRA)]).await.unwrap();
    assert_eq!(store.find(MIRA_LINK).await.unwrap().unwrap().id, id("c2"));
    let redo = store.append(&[undone("e6", "c1", 5, "e4")]).await;
    assert_eq!(redo, Err(StoreError::AlreadyKnown(id("c2"))));
}

pub async fn a_person_seen_on_a_second_site_is_known_under_both_links(place: &impl Place) {
    let store = place.open().await.unwrap();
    store.append(&[added("e1", "c1", 0, MIRA)]).await.unwrap();
    let profile = Box::new(people::profile("https://github.com/miraholm", "Mira Holm"));
    let seen = Action::SeenAgain { profile, assessment: None };
    store.append(&[people::event("e2", "c1", 1, seen)]).await.unwrap();
    for link in [MIRA_LINK, "github.com/miraholm"] {
        assert_eq!(store.find(link).await.unwrap().map(|row| row.id), Some(id("c1")), "{link}");
    }
    let again = store.append(&[added("e3", "c2", 2, "https://github.com/MiraHolm?tab=stars")]).await;
    assert_eq!(again, Err(StoreError::AlreadyKnown(id("c1"))));
}

pub async fn a_transaction_that_is_dropped_changes_nothing(place: &impl Place) {
    let store = place.open().await.unwrap();
    {
        let transaction = store.begin(&[Table::Settings], Mode::Write, "dropping").unwrap();
        transaction.put(Table::Settings, &Document::of("half".to_owned(), &1)).unwrap();
        assert!(transaction.get(Table::Settings, "half").await.unwrap().is_some());
    }
    assert_eq!(store.setting("half").await.unwrap(), None);
}

pub async fn briefs_come_last_saved_first_and_are_replaced_by_id(place: &impl Place) {
    let store = place.open().await.unwrap();
    let (first, second) = (brief("b1", 0), brief("b2", 1));
    store.save_brief(&first).await.unwrap();
    store.save_brief(&second).await.unwrap();
    assert_eq!(store.briefs().await.unwrap(), [second.clone(), first.clone()]);
    let changed = overture::pipeline::SavedBrief { version: 2, saved_at: at(2), ..first };
    store.save_brief(&changed).await.unwrap();
    assert_eq!(store.briefs().await.unwrap(), [changed, second]);
}

pub async fn a_setting_is_what_was_last_saved(place: &impl Place) {
    let store = place.open().await.unwrap();
    assert_eq!(store.setting("sender").await.unwrap(), None);
    for value in [json!({"name": "Ada", "map": {"a": [1, 2.5, null, true]}}), json!("b1"), json!(null)] {
        store.save_setting("sender", &value).await.unwrap();
        assert_eq!(store.setting("sender").await.unwrap(), Some(value));
    }
}

pub async fn text_of_any_script_is_kept_to_the_letter(place: &impl Place) {
    let store = place.open().await.unwrap();
    for (index, text) in
        ["\u{202e}evil", "محمد", "日本 \u{1f469}\u{200d}\u{1f4bb}", "a\0b", "<b>&amp;</b>", "\"\\\u{2028}"]
            .into_iter()
            .enumerate()
    {
        let candidate = format!("c{index}");
        let url = format!("https://github.com/person{index}");
        let note = noted(&format!("n{index}"), &candidate, 1, text);
        store.append(&[added(&format!("e{index}"), &candidate, 0, &url), note.clone()]).await.unwrap();
        assert_eq!(store.events_of(&id(&candidate)).await.unwrap()[1], note);
    }
}
