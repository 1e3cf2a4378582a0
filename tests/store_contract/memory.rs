//! The store in memory keeps every promise; and space runs out here, where it can be made to.

use std::future::Future;
use std::pin::pin;
use std::task::{Context, Poll, Waker};

use overture::pipeline::CandidateId;
use overture::storage::{self, Change, MemoryStore, Store, StoreError};

use crate::contract::{self, Place};
use crate::people::{added, noted};

struct Memory(MemoryStore);

impl Place for Memory {
    type Window = MemoryStore;

    async fn open(&self) -> Result<MemoryStore, StoreError> {
        storage::open(&self.0).await?;
        Ok(self.0.clone())
    }

    async fn open_to_read(&self) -> Result<MemoryStore, StoreError> {
        Ok(self.0.to_read())
    }
}

/// The memory store never waits, so polling once is enough.
fn run<T>(future: impl Future<Output = T>) -> T {
    match pin!(future).poll(&mut Context::from_waker(Waker::noop())) {
        Poll::Ready(value) => value,
        Poll::Pending => panic!("the memory store waited"),
    }
}

macro_rules! natively {
    ($($promise:ident)*) => {
        $(
            #[test]
            fn $promise() {
                run(contract::$promise(&Memory(MemoryStore::new())));
            }
        )*
    };
}
contract::every_promise!(natively);

#[test]
fn a_refused_quota_saves_nothing_and_says_so() {
    let store = MemoryStore::new();
    run(storage::open(&store)).unwrap();
    run(store.append(&[added("e1", "c1", 0, "https://github.com/mira")])).unwrap();
    store.limit(Some(2_000));
    let long = "x".repeat(2_000);
    let batch = [added("e2", "c2", 1, "https://github.com/otto"), noted("e3", "c2", 2, &long)];
    let refused = StoreError::QuotaExceeded { attempted: "saving a candidate" };
    assert_eq!(run(store.append(&batch)), Err(refused));
    assert_eq!(run(store.rows()).unwrap().len(), 1);
    assert_eq!(run(store.events_of(&CandidateId("c2".to_owned()))).unwrap(), []);
    store.limit(None);
    run(store.append(&batch)).unwrap();
    assert_eq!(run(store.rows()).unwrap().len(), 2);
}

#[test]
fn other_windows_are_told_what_was_written_and_nothing_else() {
    let store = MemoryStore::new();
    run(storage::open(&store)).unwrap();
    run(store.append(&[added("e1", "c1", 0, "https://github.com/mira")])).unwrap();
    run(store.append(&[added("e1", "c1", 0, "https://github.com/mira")])).unwrap();
    let _ = run(store.append(&[added("e2", "c2", 0, "https://github.com/mira")])).unwrap_err();
    run(store.save_setting("sender", &serde_json::json!(1))).unwrap();
    let told = [Change::Candidates(vec![CandidateId("c1".to_owned())]), Change::Setting("sender".to_owned())];
    assert_eq!(store.announced(), told);
}
