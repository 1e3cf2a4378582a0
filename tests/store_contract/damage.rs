//! Promises about documents of another version and documents that cannot be read.

use overture::pipeline::{EventId, Outcome, Stage};
use overture::storage::{Document, Store, StoreError, Table, Tables, VERSION};
use serde_json::{Value, json};

use crate::contract::{MIRA, MIRA_LINK, Place, id, plant, take};
use crate::people::{added, brief, came_to, noted, sent};

/// The documents of a version as tests/documents keeps them: `{table: [{key, candidate?, doc}]}`.
async fn plant_version(store: &impl Tables, version: u32, fixture: &str) {
    let tables: Value = serde_json::from_str(fixture).unwrap();
    for table in Table::ALL {
        for record in tables[table.name()].as_array().into_iter().flatten() {
            let document = Document {
                v: version,
                key: record["key"].as_str().unwrap().to_owned(),
                candidate: record["candidate"].as_str().map(str::to_owned),
                doc: record["doc"].to_string(),
                ..Document::of(String::new(), &())
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
pub fn damaged(key: &str, candidate: Option<&str>) -> Document {
    let doc = r#"{"id": "e2", "candidate": "c1", "name": "Mira Ho"#.to_owned();
    Document { doc, candidate: candidate.map(str::to_owned), ..Document::of(key.to_owned(), &()) }
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
