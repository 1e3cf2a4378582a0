//! Promises about the compact records that lists and searches read, and about a store that is only read.

use overture::pipeline::search::{Base, Filter};
use overture::pipeline::{Outcome, Stage};
use overture::storage::{Document, Mode, Store, StoreError, Table, Tables, Transaction, VERSION};
use serde_json::json;

use crate::contract::{MIRA, MIRA_LINK, Place, id, plant, take};
use crate::people::{added, came_to, noted, sent, undone};

/// Who is found, best first.
pub fn found(base: &Base, query: &str) -> Vec<String> {
    base.find(query, &Filter::default()).iter().map(|person| base.row(*person).unwrap().id.0).collect()
}

pub async fn the_compact_records_follow_the_log(place: &impl Place) {
    let store = place.open().await.unwrap();
    assert!(store.base().await.unwrap().is_empty());
    store.append(&[added("e1", "c1", 0, MIRA), noted("e2", "c1", 1, "prefers Bremen")]).await.unwrap();
    store.append(&[added("e3", "c2", 2, "https://github.com/otto"), sent("e4", "c2", 3)]).await.unwrap();
    let base = store.base().await.unwrap();
    assert_eq!(found(&base, ""), ["c2", "c1"]);
    assert_eq!(found(&base, "bremen"), ["c1"]);
    let rows: Vec<_> = (0..2).map(|person| base.row(person).unwrap()).collect();
    assert_eq!(rows, store.rows().await.unwrap());
    store.append(&[undone("e5", "c1", 4, "e2"), came_to("e6", "c2", 5, Outcome::OptedOut)]).await.unwrap();
    let base = place.open().await.unwrap().base().await.unwrap();
    assert_eq!(found(&base, "bremen"), [""; 0]);
    assert_eq!(base.stage(base.number(&id("c2")).unwrap()), Some(Stage::DoNotContact));
    assert_eq!(store.card(&id("c1")).await.unwrap().unwrap().row.id, id("c1"));
    store.append(&[undone("e7", "c1", 6, "e1")]).await.unwrap();
    assert_eq!(found(&store.base().await.unwrap(), ""), ["c2"]);
    assert_eq!(store.card(&id("c1")).await.unwrap(), None);
}

pub async fn compact_records_that_are_lost_or_of_older_rules_are_made_anew(place: &impl Place) {
    let store = place.open().await.unwrap();
    let mut batch = Vec::new();
    for number in 0..120 {
        batch.push(added(
            &format!("e{number}"),
            &format!("c{number}"),
            number,
            &format!("https://github.com/p{number}"),
        ));
    }
    store.append(&batch).await.unwrap();
    store.append(&[noted("n", "c7", 200, "turbines")]).await.unwrap();
    let state = take(&store, Table::Settings, "store:shelf").await.unwrap();
    let old = Document {
        doc: r#"{"rules":0,"generation":1,"block":2,"filled":24,"rebuilt":null}"#.to_owned(),
        ..state
    };
    plant(&store, Table::Settings, &old).await;
    let base = store.base().await.unwrap();
    assert_eq!((base.len(), found(&base, "turbines")), (120, vec!["c7".to_owned()]));
    // Cut short, and gone.
    let block = take(&store, Table::Shelf, "00000001").await.unwrap();
    plant(&store, Table::Shelf, &Document { bytes: block.bytes[..50].to_vec(), ..block }).await;
    store.append(&[noted("m", "c60", 201, "whoever stands in the damaged block")]).await.unwrap();
    let base = store.base().await.unwrap();
    assert_eq!((base.len(), base.damaged, found(&base, "damaged")), (120, 0, vec!["c60".to_owned()]));
    let transaction = store.begin(&[Table::Settings], Mode::Write, "losing").unwrap();
    transaction.remove(Table::Settings, "store:shelf").unwrap();
    transaction.commit().await.unwrap();
    assert_eq!(store.base().await.unwrap().len(), 120);
}

pub async fn making_compact_records_anew_loses_nobody_who_is_added_meanwhile(place: &impl Place) {
    let store = place.open().await.unwrap();
    for (number, candidate) in ["c1", "c5"].into_iter().enumerate() {
        let url = format!("https://github.com/{candidate}");
        store.append(&[added(&format!("e{number}"), candidate, 0, &url)]).await.unwrap();
    }
    // As a window leaves it that was closed half way: c1 is done.
    let state = take(&store, Table::Settings, "store:shelf").await.unwrap();
    let half = Document {
        doc: format!(
            r#"{{"rules":{},"generation":9,"block":0,"filled":0,"rebuilt":"c1"}}"#,
            overture::pipeline::search::RULES
        ),
        ..state
    };
    plant(&store, Table::Settings, &half).await;
    let transaction = store.begin(&[Table::Shelf], Mode::Write, "losing").unwrap();
    transaction.clear(Table::Shelf).unwrap();
    transaction.commit().await.unwrap();
    store.append(&[noted("n1", "c1", 1, "changed meanwhile")]).await.unwrap();
    store.append(&[added("e9", "c9", 2, "https://github.com/c9")]).await.unwrap();
    assert_eq!(found(&store.base().await.unwrap(), ""), ["c9", "c5", "c1"]);
}

pub async fn what_a_later_version_wrote_can_be_read_and_is_never_written_to(place: &impl Place) {
    let store = place.open().await.unwrap();
    store.append(&[added("e1", "c1", 0, MIRA)]).await.unwrap();
    // A later version added a field to events, and an action this one never heard of.
    let mut event = take(&store, Table::Events, "e1").await.unwrap();
    event.v = VERSION + 1;
    event.doc = event.doc.replacen('{', r#"{"mood": "sunny", "#, 1);
    plant(&store, Table::Events, &event).await;
    let unheard = json!({"id": "e2", "candidate": "c1", "at": "2026-06-01T00:01:00Z", "author": "Ada",
        "rules_version": 9, "action": {"sang": {}}});
    let unheard = Document {
        v: VERSION + 1,
        candidate: Some("c1".to_owned()),
        ..Document::of("e2".to_owned(), &unheard)
    };
    plant(&store, Table::Events, &unheard).await;
    let written_by = Document { v: VERSION + 1, ..Document::of("store:version".to_owned(), &(VERSION + 1)) };
    plant(&store, Table::Settings, &written_by).await;
    let state = take(&store, Table::Settings, "store:shelf").await.unwrap();
    plant(
        &store,
        Table::Settings,
        &Document { v: VERSION + 1, doc: r#"{"shelf": "other"}"#.to_owned(), ..state },
    )
    .await;
    assert!(place.open().await.is_err());
    let reading = place.open_to_read().await.unwrap();
    assert!(reading.is_read_only());
    assert_eq!(reading.events_of(&id("c1")).await.unwrap().len(), 1);
    assert_eq!(reading.find(MIRA_LINK).await.unwrap().unwrap().id, id("c1"));
    assert_eq!(found(&reading.base().await.unwrap(), "mira"), ["c1"]);
    let refused = reading.append(&[noted("n", "c1", 1, "hm")]).await;
    assert_eq!(refused, Err(StoreError::ReadOnly { attempted: "saving a candidate" }));
    assert!(reading.inspect().await.is_err());
    assert_eq!(take(&reading, Table::Events, "e2").await, Some(unheard));
}
