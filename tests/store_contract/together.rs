//! Promises about two records that become one.

use overture::pipeline::merging::{merge, take_back};
use overture::pipeline::{Action, Event, EventId, Stage};
use overture::privacy::SuppressionKey;
use overture::profile::{Correction, Field};
use overture::storage::{Store, StoreError};

use crate::contract::{MIRA, MIRA_LINK, Place, id};
use crate::giving_up::everything;
use crate::people::{self, added, at, noted, sent};
use crate::shelf::found;

const GITHUB: &str = "https://github.com/miraholm";

async fn two_records(store: &impl Store) {
    store.append(&[added("e1", "c1", 10, MIRA), sent("e2", "c1", 20)]).await.unwrap();
    let mut profile = people::profile(GITHUB, "M. Holm");
    profile.site = "github".to_owned();
    let (profile, stage) = (Box::new(profile), Stage::Sourced);
    let action = Action::Added { profile, brief_id: None, stage, assessment: None };
    let older = [people::event("f1", "c2", 0, action), noted("f2", "c2", 1, "met in Rostock")];
    store.append(&older).await.unwrap();
}

async fn merged(store: &impl Store) -> Result<(), StoreError> {
    let there = store.events_of(&id("c2")).await.unwrap();
    let value = Some("Mira Holm".to_owned());
    let choice = Correction { field: Field::Name, was: Some("M. Holm".to_owned()), value };
    let events = merge(&id("c1"), &there, vec![choice], &EventId("m".to_owned()), at(30), "Ada", 1);
    store.append(&events).await
}

async fn back(store: &impl Store, target: &str, new: &str, minute: i64) -> Vec<Event> {
    let events = store.events_of(&id("c1")).await.unwrap();
    let target = EventId(target.to_owned());
    take_back(&events, &target, &EventId(new.to_owned()), at(minute), "Ada", 1)
}

pub async fn whoever_is_merged_is_found_under_both_links_and_parted_again(place: &impl Place) {
    let store = place.open().await.unwrap();
    two_records(&store).await;
    let before = store.rows().await.unwrap();
    merged(&store).await.unwrap();
    let row = store.find("github.com/miraholm").await.unwrap().unwrap();
    assert_eq!((row.id.clone(), row.name.as_str(), row.stage), (id("c1"), "Mira Holm", Stage::Contacted));
    assert_eq!(store.find(MIRA_LINK).await.unwrap(), Some(row));
    let base = store.base().await.unwrap();
    assert_eq!((found(&base, ""), found(&base, "rostock")), (vec!["c1".to_owned()], vec!["c1".to_owned()]));
    // Parted, merged again, parted again.
    for (target, new, minute, people) in [("m", "u1", 40, 2), ("u1", "u2", 50, 1), ("u2", "u3", 60, 2)] {
        store.append(&back(&store, target, new, minute).await).await.unwrap();
        let rows = store.rows().await.unwrap();
        assert_eq!(rows.len(), people, "{new}");
        if people == 2 {
            assert_eq!(rows, before, "{new}");
        }
    }
}

pub async fn parting_leaves_a_page_to_the_record_it_was_read_for(place: &impl Place) {
    let store = place.open().await.unwrap();
    two_records(&store).await;
    merged(&store).await.unwrap();
    let profile = Box::new(people::profile(GITHUB, "Mira Holm"));
    store
        .append(&[people::event("s", "c1", 35, Action::SeenAgain { profile, assessment: None })])
        .await
        .unwrap();
    store.append(&back(&store, "m", "u1", 40).await).await.unwrap();
    assert_eq!(store.rows().await.unwrap().len(), 2);
    assert_eq!(store.find("github.com/miraholm").await.unwrap().unwrap().id, id("c1"));
}

const TODAY: jiff::civil::Date = jiff::civil::date(2026, 6, 2);

async fn no_word_of_the_second_record(store: &(impl Store + overture::storage::Tables)) -> String {
    let after = everything(store).await;
    for word in ["Rostock", "rostock", "miraholm", "M. Holm"] {
        assert!(!after.contains(word), "{word} is still there:\n{after}");
    }
    after
}

pub async fn erasing_someone_who_was_merged_leaves_no_word_of_either_record(place: &impl Place) {
    let store = place.open().await.unwrap();
    two_records(&store).await;
    merged(&store).await.unwrap();
    store.erase(&id("c1"), TODAY, &SuppressionKey::new([7; 32])).await.unwrap();
    assert!(!no_word_of_the_second_record(&store).await.contains("mira-holm"));
    let again = store.append(&[added("x", "c9", 90, GITHUB)]).await;
    assert_eq!(again, Err(StoreError::Suppressed { on: TODAY }));
}

pub async fn erasing_someone_who_was_parted_leaves_no_copy_with_the_other(place: &impl Place) {
    let store = place.open().await.unwrap();
    two_records(&store).await;
    merged(&store).await.unwrap();
    store.append(&back(&store, "m", "u1", 40).await).await.unwrap();
    store.erase(&id("c2"), TODAY, &SuppressionKey::new([7; 32])).await.unwrap();
    no_word_of_the_second_record(&store).await;
    assert_eq!(store.rows().await.unwrap().len(), 1);
}
