//! The boundary between Rust and the browser: values, ids, and the promise that a saved click is on the disk.
#![cfg(target_arch = "wasm32")]
#![allow(clippy::unwrap_used, reason = "a test fails where it cannot go on")]

use std::collections::BTreeMap;

use js_sys::{Object, Reflect};
use overture::browser::ids::{new_candidate_id, new_event_id, now, today};
use overture::browser::indexed_db::open_named;
use overture::browser::js_value::{from_js, to_js};
use overture::page::PageSnapshot;
use overture::storage::{Document, Mode, Table, Tables, Transaction};
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_test::{wasm_bindgen_test, wasm_bindgen_test_configure};

wasm_bindgen_test_configure!(run_in_browser);

#[wasm_bindgen_test]
fn a_rust_map_becomes_a_plain_object_and_never_a_map() {
    let map = BTreeMap::from([("a", serde_json::json!({"b": [1, null]}))]);
    let value = to_js(&map).unwrap();
    assert!(!value.is_instance_of::<js_sys::Map>());
    assert_eq!(js_sys::JSON::stringify(&value).unwrap(), r#"{"a":{"b":[1,null]}}"#);
    let inner = Reflect::get(&value, &"a".into()).unwrap();
    assert!(!inner.is_instance_of::<js_sys::Map>());
    let back: BTreeMap<String, serde_json::Value> = from_js(value).unwrap();
    assert_eq!(back["a"], map["a"]);
}

#[wasm_bindgen_test]
fn nothing_is_null_and_not_undefined() {
    let value = to_js(&(Option::<u8>::None, ())).unwrap();
    assert_eq!(js_sys::JSON::stringify(&value).unwrap(), "[null,null]");
}

#[wasm_bindgen_test]
fn what_the_capture_function_returns_is_a_snapshot() {
    let captured = js_sys::JSON::parse(
        r#"{"url": "https://mira.example/", "title": "Mira", "language": null, "html": "<p>\ud83d\udc4b</p>",
            "truncated": true, "addedLater": {"x": 1}}"#,
    );
    let snapshot: PageSnapshot = from_js(captured.unwrap()).unwrap();
    assert_eq!(snapshot.url, "https://mira.example/");
    assert_eq!(snapshot.html, "<p>\u{1f44b}</p>");
    assert_eq!((snapshot.language, snapshot.selection, snapshot.truncated), (None, None, true));
}

#[wasm_bindgen_test]
fn what_is_no_snapshot_is_an_error_and_not_a_panic() {
    for value in [JsValue::NULL, JsValue::from_f64(f64::NAN), "text".into()] {
        assert!(from_js::<PageSnapshot>(value).is_err());
    }
    let wrong = Object::new();
    Reflect::set(&wrong, &"html".into(), &7.into()).unwrap();
    assert!(from_js::<PageSnapshot>(wrong.into()).is_err());
}

#[wasm_bindgen_test]
async fn ids_sort_as_they_were_made() {
    let first = new_event_id();
    gloo::timers::future::sleep(std::time::Duration::from_millis(3)).await;
    let second = new_event_id();
    assert!(first < second, "{} {}", first.0, second.0);
    assert_eq!((first.0.len(), &first.0[14..15]), (36, "7"));
    assert_ne!(new_candidate_id(), new_candidate_id());
}

#[wasm_bindgen_test]
fn today_is_the_recruiters_own_day() {
    let date = js_sys::Date::new_0();
    let local = Reflect::get(&date, &"toLocaleDateString".into()).unwrap();
    let local = local.unchecked_into::<js_sys::Function>().call1(&date, &"sv-SE".into()).unwrap();
    assert_eq!(local.as_string().unwrap(), today().to_string());
    assert!((now().as_millisecond() - js_sys::Date::now() as i64).abs() < 1_000);
}

#[wasm_bindgen_test]
async fn a_write_waits_for_the_disk_and_is_seen_by_a_later_page() {
    let name = format!("test-{}", overture::browser::ids::new_id());
    let store = open_named(&name).await.unwrap();
    let transaction = store.begin(&[Table::Settings], Mode::Write, "testing").unwrap();
    assert_eq!(transaction.durability().as_deref(), Some("strict"));
    transaction.put(Table::Settings, &Document::of("a".to_owned(), &1)).unwrap();
    transaction.commit().await.unwrap();
    store.close();
    let again = open_named(&name).await.unwrap();
    let transaction = again.begin(&[Table::Settings], Mode::Read, "testing").unwrap();
    assert!(transaction.get(Table::Settings, "a").await.unwrap().is_some());
}
