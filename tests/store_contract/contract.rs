//! The promises.

use overture::pipeline::{CandidateId, EventId, Outcome, Stage};
use overture::storage::{Document, Mode, Store, StoreError, Table, Tables, Transaction, VERSION};
use serde_json::{Value, json};

use crate::people::{added, at, brief, came_to, moved, noted, sent, undone};

/// Somewhere a store can be opened, more than once: each opening is another window.
pub trait Place {
    type Window: Store + Tables;

    async fn open(&self) -> Result<Self::Window, StoreError>;
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
            a_damaged_event_is_set_aside_and_the_rest_opens
            a_damaged_row_is_rebuilt_from_its_events
            the_row_of_someone_whose_adding_is_damaged_stays
            a_damaged_brief_does_not_hide_the_others
            what_was_set_aside_never_shows_the_text_of_a_person
            text_of_any_script_is_kept_to_the_letter
        }
    };
}
pub(crate) use every_promise;

const MIRA: &str = "https://www.linkedin.com/in/mira-holm/";
const MIRA_LINK: &str = "linkedin.com/in/mira-holm";

fn id(text: &str) -> CandidateId {
    CandidateId(text.to_owned())
}

async fn plant(store: &impl Tables, table: Table, document: &Document) {
    let transaction = store.begin(&[table], Mode::Write, "planting").unwrap();
    transaction.put(table, document).unwrap();
    transaction.commit().await.unwrap();
}

async fn take(store: &impl Tables, table: Table, key: &str) -> Option<Document> {
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
    let profile = Box::new(crate::people::profile("https://github.com/miraholm", "Mira Holm"));
    let seen = overture::pipeline::Action::SeenAgain { profile, assessment: None };
    store.append(&[crate::people::event("e2", "c1", 1, seen)]).await.unwrap();
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

/// The documents of a version as tests/documents keeps them: `{table: [{key, candidate?, doc}]}`.
async fn plant_version(store: &impl Tables, version: u32, fixture: &str) {
    let tables: Value = serde_json::from_str(fixture).unwrap();
    for table in Table::ALL {
        for record in tables[table.name()].as_array().into_iter().flatten() {
            let document = Document {
                v: version,
                key: record["key"].as_str().unwrap().to_owned(),
                candidate: record["candidate"].as_str().map(str::to_owned),
                links: Vec::new(),
                doc: record["doc"].to_string(),
            };
            plant(store, table, &document).await;
        }
    }
    let written_by = Document { v: version, ..Document::of("store:version".to_owned(), &version) };
    plant(store, Table::Settings, &written_by).await;
}

pub async fn documents_of_version_1_are_brought_to_the_present_version(place: &impl Place) {
    let store = place.open().await.unwrap();
    plant_version(&store, 1, include_str!("../documents/v1.json")).await;
    let store = place.open().await.unwrap();
    let row = store.find(MIRA_LINK).await.unwrap().expect("found by a link version 1 did not index");
    assert_eq!((row.id.0.as_str(), row.stage), ("c1", Stage::Contacted));
    let events = store.events_of(&id("c1")).await.unwrap();
    let told: Vec<_> = events.iter().map(|event| (event.author.as_str(), event.rules_version)).collect();
    assert_eq!(told, [("Ada", 1), ("Bo", 1)]);
    assert_eq!(store.setting("active_brief").await.unwrap(), Some(json!("b1")));
    assert_eq!(store.briefs().await.unwrap()[0].id, "b1");
    // Rewritten, not only understood: the next start has nothing to do.
    assert_eq!(take(&store, Table::Events, "e1").await.unwrap().v, VERSION);
    assert_eq!(store.inspect().await.unwrap(), []);
    // And the log goes on.
    store.append(&[came_to("e3", "c1", 90, Outcome::Interested)]).await.unwrap();
    assert_eq!(store.find(MIRA_LINK).await.unwrap().unwrap().stage, Stage::InConversation);
}

pub async fn a_store_of_a_later_version_is_refused_and_left_as_it_is(place: &impl Place) {
    let store = place.open().await.unwrap();
    let later = Document { v: VERSION + 1, ..Document::of("e1".to_owned(), &json!({"unheard": "of"})) };
    plant(&store, Table::Events, &later).await;
    let written_by = Document { v: VERSION + 1, ..Document::of("store:version".to_owned(), &(VERSION + 1)) };
    plant(&store, Table::Settings, &written_by).await;
    let refused = place.open().await.err();
    assert_eq!(refused, Some(StoreError::Newer { found: VERSION + 1, known: VERSION }));
    assert_eq!(take(&store, Table::Events, "e1").await, Some(later));
}

/// A record that says it is of this version and is not.
fn damaged(key: &str, candidate: Option<&str>) -> Document {
    let doc = r#"{"id": "e2", "candidate": "c1", "name": "Mira Ho"#.to_owned();
    Document { v: VERSION, key: key.to_owned(), candidate: candidate.map(str::to_owned), links: vec![], doc }
}

pub async fn a_damaged_event_is_set_aside_and_the_rest_opens(place: &impl Place) {
    let store = place.open().await.unwrap();
    store.append(&[added("e1", "c1", 0, MIRA)]).await.unwrap();
    plant(&store, Table::Events, &damaged("e2", Some("c1"))).await;
    store.append(&[sent("e3", "c1", 2)]).await.unwrap();
    let readable: Vec<EventId> =
        store.events_of(&id("c1")).await.unwrap().into_iter().map(|event| event.id).collect();
    assert_eq!(readable, [EventId("e1".to_owned()), EventId("e3".to_owned())]);
    assert_eq!(store.rows().await.unwrap()[0].stage, Stage::Contacted);
    for _ in 0..2 {
        let aside = store.inspect().await.unwrap();
        assert_eq!(aside.len(), 1);
        assert_eq!((aside[0].table, aside[0].key.as_str(), aside[0].version), (Table::Events, "e2", VERSION));
    }
    let kept = take(&store, Table::Quarantine, "events/e2").await.unwrap();
    assert!(kept.doc.contains("Mira Ho"), "set aside whole");
    assert_eq!(take(&store, Table::Events, "e2").await, None);
}

pub async fn a_damaged_row_is_rebuilt_from_its_events(place: &impl Place) {
    let store = place.open().await.unwrap();
    store.append(&[added("e1", "c1", 0, MIRA), sent("e2", "c1", 1)]).await.unwrap();
    store.append(&[added("e3", "c2", 2, "https://github.com/otto")]).await.unwrap();
    let whole = store.rows().await.unwrap();
    plant(&store, Table::Rows, &damaged("c1", None)).await;
    assert_eq!(store.rows().await.unwrap(), whole[..1]);
    assert_eq!(store.inspect().await.unwrap().len(), 1);
    assert_eq!(store.rows().await.unwrap(), whole);
}

pub async fn the_row_of_someone_whose_adding_is_damaged_stays(place: &impl Place) {
    let store = place.open().await.unwrap();
    store.append(&[added("e1", "c1", 0, MIRA)]).await.unwrap();
    plant(&store, Table::Events, &damaged("e1", Some("c1"))).await;
    store.append(&[noted("e2", "c1", 1, "still here")]).await.unwrap();
    store.inspect().await.unwrap();
    store.append(&[noted("e3", "c1", 2, "still here")]).await.unwrap();
    assert_eq!(store.find(MIRA_LINK).await.unwrap().unwrap().id, id("c1"));
}

pub async fn a_damaged_brief_does_not_hide_the_others(place: &impl Place) {
    let store = place.open().await.unwrap();
    store.save_brief(&brief("b1", 0)).await.unwrap();
    plant(&store, Table::Briefs, &damaged("b2", None)).await;
    plant(&store, Table::Settings, &damaged("sender", None)).await;
    assert_eq!(store.briefs().await.unwrap(), [brief("b1", 0)]);
    let refused = store.setting("sender").await;
    let attempted = "reading a setting";
    assert_eq!(refused, Err(StoreError::Damaged { attempted, key: "sender".to_owned() }));
    assert_eq!(store.inspect().await.unwrap().len(), 2);
    assert_eq!(store.setting("sender").await, Ok(None));
}

pub async fn what_was_set_aside_never_shows_the_text_of_a_person(place: &impl Place) {
    let store = place.open().await.unwrap();
    let wrong_type = Document { doc: r#"{"stage": "Mira Holm"}"#.to_owned(), ..damaged("c1", None) };
    plant(&store, Table::Rows, &wrong_type).await;
    plant(&store, Table::Events, &damaged("e2", Some("c1"))).await;
    for entry in store.inspect().await.unwrap() {
        assert!(!format!("{entry:?}").contains("Mira"), "{entry:?}");
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
