//! The pipeline: the fold over the log, by example and for any log at all.

#![allow(clippy::unwrap_used, reason = "a test fails where it cannot go on")]

mod people;

use jiff::civil::date;
use overture::outreach::Channel;
use overture::pipeline::{
    Action, Candidate, CandidateId, CandidateRow, Event, EventId, Outcome, Stage, canonical_link, fold,
    moment_after, redoable,
};
use people::{added, at, came_to, event, moved, noted, profile, sent, undone};
use proptest::prelude::*;

const MIRA: &str = "https://www.linkedin.com/in/mira-holm/";

fn state(events: &[Event]) -> Candidate {
    fold(events).expect("someone was added")
}

fn stage(events: &[Event]) -> Stage {
    state(events).stage
}

#[test]
fn nobody_is_in_the_pipeline_before_they_are_added() {
    assert_eq!(fold(&[]), None);
    assert_eq!(fold(&[noted("n", "c", 1, "who?"), sent("m", "c", 2)]), None);
}

#[test]
fn a_first_message_makes_a_shortlisted_person_contacted_and_a_copied_draft_does_not() {
    let copied = Action::DraftCopied { channel: Channel::Email, text: "Hello".to_owned() };
    let log = [added("a", "c", 0, MIRA), event("d", "c", 1, copied), sent("m", "c", 2)];
    assert_eq!(stage(&log[..2]), Stage::Shortlisted);
    assert_eq!(stage(&log), Stage::Contacted);
    let candidate = state(&log);
    assert_eq!((candidate.messages.len(), candidate.messages[0].author.as_str()), (1, "Ada"));
}

#[test]
fn every_outcome_moves_where_it_says() {
    for outcome in Outcome::ALL {
        let log = [added("a", "c", 0, MIRA), sent("m", "c", 1), came_to("o", "c", 2, outcome)];
        assert_eq!(stage(&log), outcome.moves_to().unwrap_or(Stage::Contacted), "{outcome:?}");
    }
}

#[test]
fn an_answer_never_moves_someone_back_who_is_further_along() {
    for further in [Stage::Screening, Stage::Interview, Stage::Offer, Stage::Hired] {
        let log = [
            added("a", "c", 0, MIRA),
            moved("s", "c", 1, further),
            came_to("o", "c", 2, Outcome::Interested),
        ];
        assert_eq!(stage(&log), further);
    }
    let back = [
        added("a", "c", 0, MIRA),
        came_to("o", "c", 1, Outcome::Declined),
        came_to("p", "c", 2, Outcome::Interested),
    ];
    assert_eq!(stage(&back), Stage::InConversation, "someone who declined may change their mind");
}

#[test]
fn whoever_opted_out_stays_do_not_contact_whatever_comes_later() {
    let mut log = vec![added("a", "c", 0, MIRA), came_to("o", "c", 1, Outcome::OptedOut)];
    for (index, outcome) in Outcome::ALL.into_iter().enumerate() {
        log.push(came_to(&format!("o{index}"), "c", 2, outcome));
    }
    log.push(moved("s", "c", 3, Stage::Interview));
    log.push(sent("m", "c", 4));
    log.push(event("b", "c", 5, Action::ConsideredFor { brief_id: "brief-2".to_owned() }));
    log.push(event("n", "c", 6, Action::NextContactSet { on: Some(date(2026, 9, 1)) }));
    let candidate = state(&log);
    assert_eq!((candidate.stage, candidate.next_contact), (Stage::DoNotContact, None));
    assert!(!candidate.may_be_contacted());
    // Taking back one opt-out is not enough where they said it twice.
    log.push(undone("u", "c", 7, "o"));
    assert_eq!(stage(&log), Stage::DoNotContact);
    let again = log.iter().find(|event| {
        matches!(&event.action, Action::OutcomeRecorded { outcome: Outcome::OptedOut, .. })
            && event.id.0 != "o"
    });
    let again = again.unwrap().id.0.clone();
    log.push(undone("v", "c", 8, &again));
    assert_eq!(stage(&log), Stage::Shortlisted);
}

#[test]
fn undo_of_undo_is_redo_however_often() {
    let mut log = vec![added("a", "c", 0, MIRA), moved("s", "c", 1, Stage::Interview)];
    let mut target = "s".to_owned();
    for round in 0..50 {
        let id = format!("u{round:02}");
        log.push(undone(&id, "c", 2 + round, &target));
        let expected = if round % 2 == 0 { Stage::Shortlisted } else { Stage::Interview };
        assert_eq!(stage(&log), expected, "after {} undos", round + 1);
        let redo = if round % 2 == 0 { vec![EventId("u00".to_owned())] } else { vec![] };
        assert_eq!(redoable(&log), redo, "after {} undos", round + 1);
        target = id;
    }
}

#[test]
fn an_undo_counts_even_if_the_clock_was_set_back_in_between() {
    let log = [added("a", "c", 10, MIRA), moved("s", "c", 11, Stage::Interview), undone("u", "c", 1, "s")];
    assert_eq!(stage(&log), Stage::Shortlisted);
}

#[test]
fn the_last_click_is_the_last_word_even_if_the_clock_was_set_back() {
    let mut log = vec![added("a", "c", 10, MIRA), moved("s", "c", 11, Stage::Interview)];
    let mut later = moved("b", "c", 0, Stage::Offer);
    later.at = moment_after(&log, at(0));
    log.push(later);
    assert_eq!(stage(&log), Stage::Offer);
    assert_eq!(moment_after(&log, at(20)), at(20), "a clock that runs is believed");
    assert_eq!(moment_after(&[], at(0)), at(0));
}

#[test]
fn a_log_that_makes_no_sense_is_played_as_far_as_it_does() {
    let log = [
        added("a", "c", 0, MIRA),
        undone("u", "c", 1, "never-heard-of"),
        undone("self", "c", 1, "self"),
        undone("x", "c", 2, "y"),
        undone("y", "c", 2, "x"),
        noted("n", "c", 3, "still here"),
        noted("z", "someone-else", 3, "not hers"),
        event("r", "c", 4, Action::ReferredBy { candidate: CandidateId("c".to_owned()) }),
    ];
    let candidate = state(&log);
    assert_eq!(candidate.stage, Stage::Shortlisted);
    assert_eq!(candidate.notes.len(), 1);
    assert_eq!(candidate.referred_by, []);
}

#[test]
fn a_second_adding_from_another_window_is_a_second_visit() {
    let log = [added("a", "c", 0, MIRA), moved("s", "c", 1, Stage::Screening), added("b", "c", 2, MIRA)];
    let candidate = state(&log);
    assert_eq!((candidate.stage, candidate.visits.len()), (Stage::Screening, 2));
    assert_eq!(candidate.links.len(), 1);
}

#[test]
fn what_can_be_undone_is_what_stands_newest_last() {
    let log = [
        added("a", "c", 0, MIRA),
        noted("n", "c", 1, "one"),
        noted("o", "c", 2, "two"),
        undone("u", "c", 3, "n"),
    ];
    let ids: Vec<&str> = vec!["a", "o"];
    let candidate = state(&log);
    assert_eq!(candidate.undoable.iter().map(|id| id.0.as_str()).collect::<Vec<_>>(), ids);
    assert_eq!(candidate.notes[0].text, "two");
    assert_eq!(redoable(&log), [EventId("u".to_owned())]);
}

#[test]
fn an_agreed_day_is_kept_until_the_contact_happens() {
    let later = |id: &str, minute, day| {
        let outcome = Outcome::ReconnectLater;
        event(
            id,
            "c",
            minute,
            Action::OutcomeRecorded { outcome, reason: None, next_contact: Some(day), decided_by: None },
        )
    };
    let mut log = vec![added("a", "c", 0, MIRA), later("o", 1, date(2026, 6, 1))];
    assert_eq!(state(&log).next_contact, Some(date(2026, 6, 1)));
    log.push(came_to("p", "c", 2, Outcome::WantsMoreInformation));
    assert_eq!(state(&log).next_contact, Some(date(2026, 6, 1)));
    log.push(sent("m", "c", 60 * 24));
    assert_eq!(state(&log).next_contact, None);
    log.push(later("q", 60 * 24 + 1, date(2027, 1, 1)));
    log.push(sent("r", "c", 60 * 24 + 2));
    assert_eq!(state(&log).next_contact, Some(date(2027, 1, 1)), "a day that has not come yet stays agreed");
    log.push(came_to("s", "c", 60 * 24 + 3, Outcome::Declined));
    assert_eq!(state(&log).next_contact, None);
}

#[test]
fn a_page_visit_is_not_an_interaction() {
    let seen = Action::SeenAgain { profile: Box::new(profile(MIRA, "Mira Holm")), assessment: None };
    let mut log =
        vec![added("a", "c", 0, MIRA), event("v", "c", 100, seen), noted("n", "c", 101, "looked again")];
    assert_eq!(state(&log).last_interaction, at(0));
    log.push(sent("m", "c", 200));
    assert_eq!(state(&log).last_interaction, at(200));
}

#[test]
fn a_row_says_what_the_newest_page_that_says_it_says() {
    let mut sparse = profile("https://github.com/miraholm", "");
    (sparse.name, sparse.headline, sparse.location) = (None, None, None);
    sparse.positions.clear();
    let seen = Action::SeenAgain { profile: Box::new(sparse.clone()), assessment: None };
    let row = CandidateRow::of(&state(&[added("a", "c", 0, MIRA), event("v", "c", 1, seen)]));
    assert_eq!((row.name.as_str(), row.organisation.as_deref()), ("Mira Holm", Some("Nordlicht Energie")));
    assert_eq!(row.link, "linkedin.com/in/mira-holm");
    assert_eq!(row.links, ["linkedin.com/in/mira-holm", "github.com/miraholm"]);
    let nameless =
        Action::Added { profile: Box::new(sparse), brief_id: None, stage: Stage::Sourced, assessment: None };
    assert_eq!(CandidateRow::of(&state(&[event("a", "c", 0, nameless)])).name, "github.com/miraholm");
}

#[test]
fn the_stored_names_of_actions_stages_and_outcomes_never_change() {
    let names: Vec<String> = Stage::ALL.iter().map(|stage| serde_json::to_string(stage).unwrap()).collect();
    assert_eq!(
        names.join(" "),
        r#""sourced" "shortlisted" "contacted" "in_conversation" "screening" "interview" "offer" "hired" "not_now" "declined" "do_not_contact""#
    );
    let names: Vec<String> =
        Outcome::ALL.iter().map(|outcome| serde_json::to_string(outcome).unwrap()).collect();
    assert_eq!(
        names.join(" "),
        r#""interested" "wants_more_information" "refers_someone" "reconnect_later" "declined" "opted_out""#
    );
    let undo = serde_json::to_string(&undone("u", "c", 0, "a")).unwrap();
    assert_eq!(
        undo,
        r#"{"id":"u","candidate":"c","at":"2026-06-01T00:00:00Z","author":"Ada","rules_version":1,"action":{"undone":{"event":"a"}}}"#
    );
}

// For any log at all.

/// Few ids, so that events collide, refer to each other and take each other back.
fn any_id() -> impl Strategy<Value = String> {
    (0..12_u8).prop_map(|n| format!("e{n}"))
}

/// Anything but taking something back.
fn any_deed() -> impl Strategy<Value = Action> {
    let url = prop_oneof![Just(MIRA), Just("https://github.com/miraholm"), Just(""), Just("\u{0}::/%%?#")];
    let day = proptest::option::of((1..28_i8).prop_map(|day| date(2026, 6, day)));
    let profile = (url, "\\PC{0,8}").prop_map(|(url, name)| Box::new(profile(url, &name)));
    prop_oneof![
        3 => (profile.clone(), proptest::sample::select(Stage::ALL.to_vec())).prop_map(|(profile, stage)| {
            Action::Added { profile, brief_id: None, stage, assessment: None }
        }),
        1 => profile.prop_map(|profile| Action::SeenAgain { profile, assessment: None }),
        2 => proptest::sample::select(Stage::ALL.to_vec()).prop_map(|to| Action::StageMoved { to }),
        1 => "\\PC{0,8}".prop_map(|text| Action::MessageSent { channel: Channel::Site, text }),
        1 => "\\PC{0,8}".prop_map(|text| Action::DraftCopied { channel: Channel::Site, text }),
        2 => (proptest::sample::select(Outcome::ALL.to_vec()), day.clone()).prop_map(|(outcome, next_contact)| {
            Action::OutcomeRecorded { outcome, reason: Some("because".to_owned()), next_contact, decided_by: None }
        }),
        1 => "\\PC{0,8}".prop_map(|text| Action::NoteAdded { text }),
        1 => day.prop_map(|on| Action::NextContactSet { on }),
        1 => "\\PC{0,8}".prop_map(|text| Action::PreferenceRecorded { text }),
        1 => any_id().prop_map(|id| Action::ReferredBy { candidate: CandidateId(id) }),
        1 => any_id().prop_map(|brief_id| Action::ConsideredFor { brief_id }),
        1 => ("\\PC{0,8}", proptest::option::of("\\PC{0,8}"))
            .prop_map(|(source, introducer)| Action::SourceRecorded { source, introducer }),
    ]
}

fn any_action() -> impl Strategy<Value = Action> {
    prop_oneof![4 => any_deed(), 1 => any_id().prop_map(|id| Action::Undone { event: EventId(id) })]
}

fn any_event() -> impl Strategy<Value = Event> {
    let candidate = prop_oneof![9 => Just("c"), 1 => Just("d")];
    (any_id(), candidate, 0..20_i64, any_action())
        .prop_map(|(id, candidate, minute, action)| event(&id, candidate, minute, action))
}

proptest! {
    #[test]
    fn the_order_of_reading_a_log_does_not_matter(
        (log, shuffled) in proptest::collection::vec(any_event(), 0..30)
            .prop_flat_map(|log| (Just(log.clone()), Just(log).prop_shuffle()))
    ) {
        prop_assert_eq!(fold(&log), fold(&shuffled));
        prop_assert_eq!(redoable(&log), redoable(&shuffled));
    }

    #[test]
    fn reading_an_event_twice_changes_nothing(log in proptest::collection::vec(any_event(), 0..20)) {
        let twice: Vec<Event> = log.iter().chain(&log).cloned().collect();
        prop_assert_eq!(fold(&log), fold(&twice));
    }

    #[test]
    fn a_log_written_and_read_back_is_the_same_log(log in proptest::collection::vec(any_event(), 0..20)) {
        let text = serde_json::to_string(&log).unwrap();
        let back: Vec<Event> = serde_json::from_str(&text).unwrap();
        prop_assert_eq!(&back, &log);
        let state = fold(&log);
        let text = serde_json::to_string(&state).unwrap();
        prop_assert_eq!(serde_json::from_str::<Option<Candidate>>(&text).unwrap(), state);
    }

    #[test]
    fn taking_the_last_thing_back_leaves_the_state_before_it(
        log in proptest::collection::vec(any_event(), 0..20), last in any_deed(),
    ) {
        let mut log: Vec<Event> = log.into_iter().filter(|event| event.candidate.0 == "c").collect();
        log.retain(|event| !matches!(&event.action, Action::Undone { event } if event.0 == "last"));
        let before = fold(&log);
        log.push(event("last", "c", 100, last));
        log.push(undone("undo", "c", 101, "last"));
        prop_assert_eq!(fold(&log), before);
    }

    #[test]
    fn nobody_who_opted_out_is_ever_shown_as_contactable(
        log in proptest::collection::vec(any_event(), 0..30), minute in 0..20_i64,
    ) {
        let mut log: Vec<Event> = log.into_iter().filter(|event| event.candidate.0 == "c").collect();
        log.push(added("first", "c", -1, MIRA));
        log.push(came_to("out", "c", minute, Outcome::OptedOut));
        let candidate = fold(&log).unwrap();
        prop_assert_eq!(candidate.stage, Stage::DoNotContact);
        prop_assert_eq!(candidate.next_contact, None);
    }

    #[test]
    fn a_canonical_link_is_its_own_canonical_form(url in "\\PC{0,40}") {
        let link = canonical_link(&url);
        prop_assert_eq!(canonical_link(&link), link);
    }

    #[test]
    fn a_link_made_of_the_parts_links_are_made_of_is_canonical_once(
        parts in proptest::collection::vec(proptest::sample::select(vec![
            "https://", "http:", "//", "www.", "de.", "linkedin.com", "github.com", "facebook.com", "medium.com",
            "stackoverflow.com", "scholar.google.de", "/in/", "/users/", "/profile.php", "/citations", "?user=", "?id=",
            "&", "utm_source=x", "#", "/", "%", "%2F", "%C3%A9", "%ff", "é", "ß", "Mira", "@", ":443", ".", " ", ",",
            "index.html", "\\", "=", "+", "mailto:", "İ",
        ]), 0..12)
    ) {
        let link = canonical_link(&parts.concat());
        prop_assert_eq!(canonical_link(&link), link);
    }
}
