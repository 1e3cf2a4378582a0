//! Promises about erasure, backup and restore.

use overture::pipeline::search::unpack;
use overture::pipeline::{Action, Stage};
use overture::privacy::SuppressionKey;
use overture::storage::{
    Backup, BackupError, Changes, Document, Mode, Store, StoreError, Table, Tables, Transaction, VERSION,
};
use serde_json::json;

use crate::contract::{MIRA, MIRA_LINK, Place, id, plant};
use crate::damage::damaged;
use crate::people::{self, added, at, brief, noted, sent, undone};

fn key() -> SuppressionKey {
    SuppressionKey::new([7; 32])
}

const TODAY: jiff::civil::Date = jiff::civil::date(2026, 6, 2);

/// Mira on two pages, with an e-mail address on one, a message, a note and something damaged.
async fn know_mira_well(store: &(impl Store + Tables)) {
    store.append(&[added("e1", "c1", 0, MIRA)]).await.unwrap();
    let mut profile = people::profile("https://github.com/miraholm", "Mira Holm");
    profile.contacts.push(people::email("Mira@Holm.example"));
    let seen = Action::SeenAgain { profile: Box::new(profile), assessment: None };
    store.append(&[people::event("e2", "c1", 1, seen), sent("e3", "c1", 2)]).await.unwrap();
    store.append(&[noted("e4", "c1", 3, "Mira prefers Hamburg")]).await.unwrap();
    plant(store, Table::Events, &damaged("e5", Some("c1"))).await;
    store.inspect().await.unwrap();
    plant(store, Table::Events, &damaged("e6", Some("c1"))).await;
}

/// Every byte of every table, as text.
pub async fn everything(store: &impl Tables) -> String {
    let transaction = store.begin(&Table::ALL, Mode::Read, "reading").unwrap();
    let mut text = String::new();
    for table in Table::ALL {
        for record in transaction.all(table).await.unwrap() {
            text.push_str(&format!("{} {record:?} {:?}\n", table.name(), unpack(&record.bytes)));
        }
    }
    transaction.commit().await.unwrap();
    text
}

pub async fn erasing_leaves_no_word_of_a_person_anywhere(place: &impl Place) {
    let store = place.open().await.unwrap();
    know_mira_well(&store).await;
    let words = ["Mira", "mira", "Holm", "holm", "Nordlicht", "Hamburg", "Some(\"c1\")"];
    let before = everything(&store).await;
    assert!(words.iter().all(|word| before.contains(word)));
    store.erase(&id("c1"), TODAY, &key()).await.unwrap();
    let after = everything(&store).await;
    for word in words {
        assert!(!after.contains(word), "{word} is still there:\n{after}");
    }
    assert!(after.contains("suppressed"), "a tombstone is left");
    assert_eq!(store.rows().await.unwrap(), []);
}

pub async fn whoever_was_erased_cannot_be_added_again_on_any_of_their_pages(place: &impl Place) {
    let store = place.open().await.unwrap();
    know_mira_well(&store).await;
    store.erase(&id("c1"), TODAY, &key()).await.unwrap();
    let mut elsewhere = people::profile("https://mira.example", "Mira Holm");
    elsewhere.contacts.push(people::email("mira@holm.example"));
    let stage = Stage::Sourced;
    let by_email = Action::Added { profile: Box::new(elsewhere), brief_id: None, stage, assessment: None };
    for event in [
        added("f1", "c2", 10, "https://fr.linkedin.com/in/mira-holm"),
        added("f2", "c3", 10, "https://github.com/MiraHolm"),
        people::event("f3", "c4", 10, by_email),
        // The old window did not see the erasure and goes on with the old id.
        added("f4", "c1", 10, MIRA),
    ] {
        let refused = store.append(std::slice::from_ref(&event)).await;
        assert_eq!(refused, Err(StoreError::Suppressed { on: TODAY }), "{}", event.id.0);
    }
    store.append(&[added("f5", "c5", 10, "https://www.linkedin.com/in/mira-holm-2")]).await.unwrap();
    assert_eq!(store.rows().await.unwrap().len(), 1);
}

pub async fn erasing_one_person_leaves_the_others(place: &impl Place) {
    let store = place.open().await.unwrap();
    store.append(&[added("o1", "c9", 0, "https://github.com/otto"), sent("o2", "c9", 1)]).await.unwrap();
    store.save_brief(&brief("b1", 0)).await.unwrap();
    know_mira_well(&store).await;
    let otto = store.find("github.com/otto").await.unwrap();
    store.erase(&id("c1"), TODAY, &key()).await.unwrap();
    assert_eq!(store.find("github.com/otto").await.unwrap(), otto);
    assert_eq!(store.events_of(&id("c9")).await.unwrap().len(), 2);
    assert_eq!(store.briefs().await.unwrap().len(), 1);
    // A second erasure uses the list's own key, whatever fresh one it is offered.
    store.erase(&id("c9"), TODAY, &SuppressionKey::new([9; 32])).await.unwrap();
    let again = store.append(&[added("o3", "c8", 5, "https://github.com/Otto")]).await;
    assert_eq!(again, Err(StoreError::Suppressed { on: TODAY }));
}

pub async fn a_backup_restored_elsewhere_is_the_same_pipeline(place: &impl Place) {
    let store = place.open().await.unwrap();
    store.append(&[added("e1", "c1", 0, MIRA), sent("e2", "c1", 1)]).await.unwrap();
    store
        .append(&[added("e3", "c2", 0, "https://github.com/otto"), undone("e4", "c2", 1, "e3")])
        .await
        .unwrap();
    store.save_brief(&brief("b1", 0)).await.unwrap();
    store.save_setting("sender", &json!({"name": "Ada"})).await.unwrap();
    let (rows, events) = (store.rows().await.unwrap(), store.events_of(&id("c1")).await.unwrap());
    let text = store.back_up(at(9)).await.unwrap().to_text();
    // Whatever happens afterwards is gone once the backup is back.
    store
        .append(&[added("e5", "c3", 5, "https://github.com/late"), noted("e6", "c1", 6, "late")])
        .await
        .unwrap();
    store.save_setting("sender", &json!(null)).await.unwrap();
    let backup = Backup::from_text(&text).unwrap();
    assert_eq!((backup.counts(), backup.made_at), ((2, 1), at(9)));
    let changes = backup.changes(&store.back_up(at(10)).await.unwrap());
    let told = Changes { people: 2, entries: 4, lost_entries: 2, lost_people: 1, ..Changes::default() };
    assert_eq!(changes, told);
    let elsewhere = backup.changes(&Backup { tables: Default::default(), ..backup.clone() });
    assert_eq!((elsewhere.back_entries, elsewhere.back_people, elsewhere.briefs), (4, 2, 1));
    store.restore(&backup).await.unwrap();
    assert_eq!(store.rows().await.unwrap(), rows);
    assert_eq!(store.events_of(&id("c1")).await.unwrap(), events);
    assert_eq!(store.find("github.com/late").await.unwrap(), None);
    assert_eq!(store.briefs().await.unwrap(), [brief("b1", 0)]);
    assert_eq!(store.setting("sender").await.unwrap(), Some(json!({"name": "Ada"})));
    // Redo still works after a restore, and the store still opens.
    place.open().await.unwrap().append(&[undone("e7", "c2", 2, "e4")]).await.unwrap();
    assert_eq!(store.rows().await.unwrap().len(), 2);
}

pub async fn a_backup_cut_short_or_changed_is_refused(place: &impl Place) {
    let store = place.open().await.unwrap();
    store.append(&[added("e1", "c1", 0, MIRA)]).await.unwrap();
    let backup = store.back_up(at(9)).await.unwrap();
    let text = backup.to_text();
    assert_eq!(Backup::from_text(&text[..text.len() / 2]), Err(BackupError::NotABackup));
    assert_eq!(Backup::from_text("{}"), Err(BackupError::NotABackup));
    assert_eq!(Backup::from_text(&text.replace("Hamburg", "Bamberg")), Err(BackupError::Damaged));
    let newer = Backup { version: VERSION + 1, ..backup };
    let refused = BackupError::Newer { found: VERSION + 1, known: VERSION };
    assert_eq!(Backup::from_text(&newer.to_text()), Err(refused));
}

pub async fn a_restore_that_fails_leaves_everything_as_it_was(place: &impl Place) {
    let store = place.open().await.unwrap();
    store.append(&[added("e1", "c1", 0, MIRA), sent("e2", "c1", 1)]).await.unwrap();
    let before = everything(&store).await;
    // A file made by hand: two candidates under one link, which no store of ours could have written.
    let twice = [added("x1", "c2", 0, MIRA), added("x2", "c3", 0, MIRA)].map(|event| Document::event(&event));
    let mut backup = store.back_up(at(9)).await.unwrap();
    backup.tables.insert(Table::Events, twice.into());
    assert_eq!(store.restore(&backup).await, Err(StoreError::AlreadyKnown(id("c2"))));
    assert_eq!(everything(&store).await, before);
}

pub async fn whoever_was_erased_stays_erased_when_an_older_backup_is_restored(place: &impl Place) {
    let store = place.open().await.unwrap();
    store.append(&[added("o1", "c9", 0, "https://github.com/otto")]).await.unwrap();
    know_mira_well(&store).await;
    let mut backup = store.back_up(at(9)).await.unwrap();
    // A second record of hers, on a page that was never erased, with the address that was; taken back since.
    let mut elsewhere = people::profile("https://mira.example", "Mira Holm");
    elsewhere.contacts.push(people::email("mira@holm.example"));
    let (profile, stage) = (Box::new(elsewhere), Stage::Sourced);
    let by_email = Action::Added { profile, brief_id: None, stage, assessment: None };
    let second = [people::event("s1", "c7", 5, by_email), undone("s2", "c7", 6, "s1")];
    let events = backup.tables.get_mut(&Table::Events).unwrap();
    events.extend(second.iter().map(Document::event));
    store.erase(&id("c1"), TODAY, &key()).await.unwrap();
    store.restore(&backup).await.unwrap();
    let after = everything(&store).await;
    for word in ["mira-holm", "miraholm", "Some(\"c1\")", "mira.example", "Some(\"c7\")"] {
        assert!(!after.contains(word), "{word} came back");
    }
    assert_eq!(store.find(MIRA_LINK).await.unwrap(), None);
    assert!(store.find("github.com/otto").await.unwrap().is_some());
}
