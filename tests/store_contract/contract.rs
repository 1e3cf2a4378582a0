//! The promises.

use overture::pipeline::{Action, CandidateId, EventId, Outcome, Stage};
use overture::privacy::SuppressionKey;
use overture::storage::{
    Backup, BackupError, Document, Mode, Store, StoreError, Table, Tables, Transaction, VERSION,
};
use serde_json::{Value, json};

use crate::people::{self, added, at, brief, came_to, moved, noted, sent, undone};

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
async fn everything(store: &impl Tables) -> String {
    let transaction = store.begin(&Table::ALL, Mode::Read, "reading").unwrap();
    let mut text = String::new();
    for table in Table::ALL {
        for record in transaction.all(table).await.unwrap() {
            text.push_str(&format!("{} {record:?}\n", table.name()));
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
    let backup = store.back_up(at(9)).await.unwrap();
    store.erase(&id("c1"), TODAY, &key()).await.unwrap();
    store.restore(&backup).await.unwrap();
    let after = everything(&store).await;
    for word in ["mira-holm", "miraholm", "Some(\"c1\")"] {
        assert!(!after.contains(word), "{word} came back");
    }
    assert_eq!(store.find(MIRA_LINK).await.unwrap(), None);
    assert!(store.find("github.com/otto").await.unwrap().is_some());
}
