//! Whatever stands in a stored event: read or refused, and nothing that can be read makes anything fail.

#![allow(clippy::unwrap_used, reason = "a test fails where it cannot go on")]

mod people;

use overture::pipeline::merging::merge;
use overture::pipeline::search::{Base, Card, Filter};
use overture::pipeline::timeline::timeline;
use overture::pipeline::{
    Action, CandidateRow, Event, EventId, Outcome, Stage, fold, in_order_with_merged, redoable,
};
use overture::storage::{Document, Table, VERSION};
use people::{added, at, came_to, event, moved, noted, profile, sent, undone};
use proptest::prelude::*;

/// One event of each kind that holds text, numbers, dates or other events.
fn events() -> Vec<Event> {
    let seen = Box::new(profile("https://github.com/mira", "Mira Holm"));
    let other = [added("o", "d", 0, "https://gitlab.com/mira"), noted("p", "d", 1, "from the other log")];
    let mut all = vec![
        added("a", "c", 0, "https://www.linkedin.com/in/mira-holm/"),
        event("s", "c", 1, Action::SeenAgain { profile: seen, assessment: None }),
        moved("m", "c", 2, Stage::Interview),
        sent("w", "c", 3),
        came_to("x", "c", 4, Outcome::ReconnectLater),
        noted("n", "c", 5, "Mira called back"),
        undone("u", "c", 6, "n"),
        event("t", "c", 7, Action::Tagged { tag: "boomerang".to_owned() }),
    ];
    all.extend(merge(&all[0].candidate, &other, Vec::new(), &EventId("g".to_owned()), at(9), "Ada", 1));
    all
}

/// A change of one place of a text.
#[derive(Debug, Clone)]
enum Bend {
    Cut(prop::sample::Index),
    Put(prop::sample::Index, char),
    Drop(prop::sample::Index, usize),
    Double(prop::sample::Index, usize),
}

fn bend() -> impl Strategy<Value = Bend> {
    let place = any::<prop::sample::Index>;
    prop_oneof![
        place().prop_map(Bend::Cut),
        (place(), prop_oneof![any::<char>(), Just('"'), Just('{'), Just('9'), Just('-'), Just('\u{0}')])
            .prop_map(|(at, letter)| Bend::Put(at, letter)),
        (place(), 1_usize..12).prop_map(|(at, length)| Bend::Drop(at, length)),
        (place(), 1_usize..40).prop_map(|(at, length)| Bend::Double(at, length)),
    ]
}

fn bent(text: &str, bends: &[Bend]) -> String {
    let mut letters: Vec<char> = text.chars().collect();
    for bend in bends.iter().filter(|_| !text.is_empty()) {
        let count = letters.len().max(1);
        match bend {
            Bend::Cut(at) => letters.truncate(at.index(count)),
            Bend::Put(at, letter) => {
                let at = at.index(count).min(letters.len());
                letters.insert(at, *letter);
            }
            Bend::Drop(at, length) => {
                let at = at.index(count).min(letters.len());
                letters.drain(at..(at + length).min(letters.len()));
            }
            Bend::Double(at, length) => {
                let at = at.index(count).min(letters.len());
                let part = letters[at..(at + length).min(letters.len())].to_vec();
                letters.splice(at..at, part);
            }
        }
    }
    letters.into_iter().collect()
}

/// Everything that is ever worked out from a log.
fn work_out(log: &[Event]) {
    let _ = (timeline(log), redoable(log), in_order_with_merged(log));
    if let Some(candidate) = fold(log) {
        let row = CandidateRow::of(&candidate);
        let base = Base::of(&[Card::of(&candidate)]);
        assert_eq!(base.row(0), Some(row));
        assert_eq!(base.find("", &Filter::default()), [0]);
    }
}

#[test]
fn what_is_not_bent_is_read_to_the_letter() {
    for event in events() {
        assert_eq!(Document::event(&event).read::<Event>(Table::Events), Ok(event.clone()));
    }
    work_out(&events());
}

proptest! {
    #[test]
    fn a_bent_event_is_read_or_refused_without_telling_its_text(
        which in 0_usize..10, bends in proptest::collection::vec(bend(), 1..4), version in 0_u32..=VERSION + 1,
    ) {
        let mut log = events();
        let which = which % log.len();
        let whole = Document::event(&log[which]);
        let document = Document { v: version, doc: bent(&whole.doc, &bends), ..whole };
        match document.read::<Event>(Table::Events) {
            Ok(event) => {
                log[which] = event;
                work_out(&log);
            }
            Err(why) => prop_assert!(!why.contains("Mira") && !why.contains("Holm"), "{}", why),
        }
    }

    #[test]
    fn text_that_is_no_event_never_panics(doc in "\\PC{0,200}", version in 0_u32..=VERSION + 1) {
        let document = Document { v: version, doc, ..Document::of("e".to_owned(), &()) };
        let _ = document.read::<Event>(Table::Events);
        let _ = document.read::<CandidateRow>(Table::Rows);
    }
}
