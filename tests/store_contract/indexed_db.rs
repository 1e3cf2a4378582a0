//! The store in the browser keeps every promise; and two windows really are two connections here.

use std::cell::{Cell, RefCell};
use std::rc::Rc;

use gloo::timers::future::sleep;
use overture::browser::ids::new_id;
use overture::browser::indexed_db::{IndexedDbStore, open_named, open_to_read};
use overture::pipeline::CandidateId;
use overture::storage::{Change, Store, StoreError};
use std::time::Duration;
use wasm_bindgen_test::{wasm_bindgen_test, wasm_bindgen_test_configure};

use crate::contract::{self, Place};
use crate::people::{added, noted};

wasm_bindgen_test_configure!(run_in_browser);

/// A database of its own for each test.
struct Browser(String);

impl Browser {
    fn new() -> Self {
        Self(format!("test-{}", new_id()))
    }
}

impl Place for Browser {
    type Window = IndexedDbStore;

    async fn open(&self) -> Result<IndexedDbStore, StoreError> {
        open_named(&self.0).await
    }

    async fn open_to_read(&self) -> Result<IndexedDbStore, StoreError> {
        open_to_read(Some(&self.0)).await
    }
}

macro_rules! in_the_browser {
    ($($promise:ident)*) => {
        $(
            #[wasm_bindgen_test]
            async fn $promise() {
                contract::$promise(&Browser::new()).await;
            }
        )*
    };
}
contract::every_promise!(in_the_browser);

#[wasm_bindgen_test]
async fn of_two_windows_adding_the_same_person_at_once_one_is_told() {
    let place = Browser::new();
    let (here, there) = (place.open().await.unwrap(), place.open().await.unwrap());
    let results = Rc::new(RefCell::new(Vec::new()));
    for (window, index) in [(here.clone(), 1), (there, 2)] {
        let results = results.clone();
        wasm_bindgen_futures::spawn_local(async move {
            let candidate = format!("c{index}");
            let url = "https://github.com/mira";
            let events = [
                added(&format!("e{index}"), &candidate, 0, url),
                noted(&format!("n{index}"), &candidate, 1, "x"),
            ];
            let result = window.append(&events).await;
            results.borrow_mut().push((candidate, result));
        });
    }
    while results.borrow().len() < 2 {
        sleep(Duration::from_millis(5)).await;
    }
    let results = results.take();
    let (winner, _) = results.iter().find(|(_, result)| result.is_ok()).expect("one is saved");
    let winner = CandidateId(winner.clone());
    let (loser, refused) = results.iter().find(|(_, result)| result.is_err()).expect("one is refused");
    assert_eq!(*refused, Err(StoreError::AlreadyKnown(winner.clone())));
    assert_eq!(here.rows().await.unwrap().len(), 1);
    assert_eq!(here.events_of(&winner).await.unwrap().len(), 2);
    assert_eq!(here.events_of(&CandidateId(loser.clone())).await.unwrap(), []);
}

#[wasm_bindgen_test]
async fn a_window_sees_what_another_one_wrote() {
    let place = Browser::new();
    let (here, there) = (place.open().await.unwrap(), place.open().await.unwrap());
    let seen = Rc::new(RefCell::new(Vec::new()));
    let own = Rc::new(Cell::new(0));
    let (log, count) = (seen.clone(), own.clone());
    there.on_change(move |change| log.borrow_mut().push(change));
    here.on_change(move |_| count.set(count.get() + 1));
    here.append(&[added("e1", "c1", 0, "https://github.com/mira")]).await.unwrap();
    for _ in 0..200 {
        if !seen.borrow().is_empty() {
            break;
        }
        sleep(Duration::from_millis(5)).await;
    }
    assert_eq!(*seen.borrow(), [Change::Candidates(vec![CandidateId("c1".to_owned())])]);
    assert_eq!(own.get(), 0);
    assert_eq!(there.rows().await.unwrap().len(), 1);
}

#[wasm_bindgen_test]
async fn a_closed_store_says_that_nothing_was_saved() {
    let place = Browser::new();
    let store = place.open().await.unwrap();
    store.close();
    let refused = store.append(&[added("e1", "c1", 0, "https://github.com/mira")]).await;
    let (attempted, code) = ("saving a candidate", "InvalidStateError".to_owned());
    assert_eq!(refused, Err(StoreError::Unavailable { attempted, code }));
}
