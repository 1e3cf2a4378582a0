//! The labelled messages: every good one passes clean, every bad one is found out by name.
#![allow(clippy::unwrap_used, reason = "a test says what went wrong by failing")]

use std::collections::BTreeSet;
use std::path::Path;

use overture::outreach::{Message, Severity, check};

fn messages(file: &str) -> Vec<(String, Message, BTreeSet<String>)> {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/messages").join(file);
    let text = std::fs::read_to_string(path).unwrap();
    let read = |line: &str| {
        let value: serde_json::Value = serde_json::from_str(line).unwrap();
        let id = value["id"].as_str().unwrap().to_owned();
        let expect = value["expect"].as_array().unwrap().iter().map(|code| code.as_str().unwrap().to_owned());
        (id, serde_json::from_str(line).unwrap(), expect.collect())
    };
    text.lines().map(read).collect()
}

#[test]
fn a_good_message_is_never_blocked_and_seldom_remarked_on() {
    let all = messages("good.jsonl");
    assert!(all.len() >= 100);
    let mut remarked = 0;
    for (id, message, _) in &all {
        let checks = check(message);
        let blocking: Vec<_> = checks.iter().filter(|check| check.severity == Severity::Block).collect();
        assert!(blocking.is_empty(), "{id}: {}\n{checks:?}", message.text);
        remarked += usize::from(!checks.is_empty());
    }
    assert!(remarked * 8 <= all.len(), "{remarked} of {} good messages draw a remark", all.len());
}

#[test]
fn every_fault_is_found_and_every_span_lies_in_the_text() {
    let all = messages("bad.jsonl");
    assert!(all.len() >= 200);
    for (id, message, expect) in all {
        let checks = check(&message);
        let found: BTreeSet<String> = checks.iter().map(|check| check.code.clone()).collect();
        assert_eq!(found, expect, "{id}: {}", message.text);
        for check in checks {
            let length = message.text.chars().count();
            assert!(check.span.is_none_or(|(start, end)| start < end && end <= length), "{id}: {check:?}");
            assert!(check.message.contains([':', '.']), "{id}: no way out in {}", check.message);
        }
    }
}

#[test]
fn what_would_be_untrue_unlawful_or_embarrassing_blocks() {
    let blocking = [
        "unfilled_placeholder",
        "no_signal",
        "no_link_to_opportunity",
        "source_missing",
        "opt_out_missing",
        "near_duplicate",
        "protected_topic",
        "salary_promise",
        "salary_not_in_brief",
        "tracking_link",
        "suppressed",
        "declined",
        "fourth_unanswered",
        "colleague_in_touch",
    ];
    for (id, message, _) in messages("bad.jsonl") {
        for check in check(&message) {
            let blocks = check.severity == Severity::Block;
            assert_eq!(blocks, blocking.contains(&check.code.as_str()), "{id}: {}", check.code);
        }
    }
}

#[test]
fn a_reply_owes_neither_source_nor_way_out() {
    let message =
        Message { text: "Thanks, Tuesday suits me.".to_owned(), first_contact: false, ..Message::default() };
    assert!(check(&message).is_empty());
}
