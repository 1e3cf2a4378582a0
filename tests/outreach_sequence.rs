//! Patience: which message comes when, where and whether at all.
#![allow(clippy::unwrap_used, reason = "a test says what went wrong by failing")]

mod people;

use jiff::civil::date;
use overture::outreach::{Channel, Message, check};
use overture::pipeline::sequence::{
    Plan, PlannedStep, answered_on, due_days, first_messages_on, next_step, next_step_of, standing,
};
use overture::pipeline::{Action, Candidate, CandidateRow, Event, Outcome, Stage, fold};
use overture::profile::ContactKind;
use people::{added, at, came_to, contact, event, profile, sent};

const DAY: i64 = 24 * 60;

fn state(events: &[Event]) -> Candidate {
    fold(events).expect("someone was added")
}

fn on(id: &str, minute: i64, channel: Channel, author: &str) -> Event {
    let action = Action::MessageSent { channel, text: "Hello".to_owned() };
    Event { author: author.to_owned(), ..event(id, "c", minute, action) }
}

fn reachable() -> Event {
    let mut profile = profile("https://mira.example", "Mira Holm");
    profile.contacts = vec![
        contact(ContactKind::Phone, "+49 40 555 01 23"),
        contact(ContactKind::Email, "mira@holm.example"),
    ];
    let action = Action::Added {
        profile: Box::new(profile),
        brief_id: None,
        stage: Stage::Shortlisted,
        assessment: None,
    };
    event("a", "c", 0, action)
}

#[test]
fn the_method_s_plan_is_whatsapp_then_e_mail_then_whatsapp() {
    let mut log = vec![reachable()];
    let mut steps = Vec::new();
    for (number, day) in [0, 7, 14].into_iter().enumerate() {
        let step = next_step(&state(&log)).unwrap();
        steps.push((step.channel, step.on));
        log.push(on(&format!("m{number}"), day * DAY, step.channel, "Ruth"));
    }
    // Day 5 is a Saturday; twelve days after the first, and seven after a late second, is a Monday.
    let expected = [
        (Channel::Whatsapp, date(2026, 6, 1)),
        (Channel::Email, date(2026, 6, 8)),
        (Channel::Whatsapp, date(2026, 6, 15)),
    ];
    assert_eq!(steps, expected);
    assert_eq!(next_step(&state(&log)), None, "silence is an answer");
}

#[test]
fn a_plan_of_one_s_own_is_kept_within_three_messages_and_its_order() {
    let steps: Vec<PlannedStep> =
        [(3, Channel::Site), (2, Channel::Email), (40, Channel::Site), (50, Channel::Site)]
            .map(|(day, channel)| PlannedStep { day, channel, template: None })
            .to_vec();
    let plan = Plan::of_ones_own("Slow", &steps, true);
    let days: Vec<i32> = plan.steps.iter().map(|step| step.day).collect();
    assert_eq!(days, [0, 2, 40]);
    let log = [reachable(), on("m", 0, Channel::Site, "Ruth"), on("n", 3 * DAY, Channel::Email, "Ruth")];
    let step = next_step_of(&plan, &state(&log)).unwrap();
    assert_eq!(
        (step.on, step.channel),
        (date(2026, 7, 12), Channel::Site),
        "thirty-eight days after the second, a Sunday"
    );
    let written = serde_json::to_string(&plan).unwrap();
    assert_eq!(serde_json::from_str::<Plan>(&written).unwrap(), plan);
}

#[test]
fn a_second_silence_on_one_channel_proposes_another() {
    let log =
        [reachable(), on("m", 0, Channel::Whatsapp, "Ruth"), on("n", 7 * DAY, Channel::Whatsapp, "Ruth")];
    assert_eq!(next_step(&state(&log)).unwrap().channel, Channel::Email);
}

#[test]
fn the_channel_that_answered_is_remembered() {
    let log = [
        reachable(),
        on("m", 0, Channel::Whatsapp, "Ruth"),
        on("n", DAY, Channel::Email, "Ruth"),
        came_to("o", "c", 2 * DAY, Outcome::WantsMoreInformation),
        on("p", 3 * DAY, Channel::Site, "Ruth"),
    ];
    assert_eq!(answered_on(&state(&log)), Some(Channel::Email));
    assert_eq!(answered_on(&state(&[reachable()])), None);
}

#[test]
fn whoever_may_not_be_written_to_is_blocked_whatever_the_text_says() {
    let codes = |log: &[Event], author: &str| {
        let standing = standing(&state(log), author, date(2026, 6, 20));
        let message = Message {
            text: "Thank you, Mira.".to_owned(),
            first_contact: false,
            standing,
            ..Message::default()
        };
        check(&message).into_iter().map(|check| check.code).collect::<Vec<_>>()
    };
    let three = [
        reachable(),
        on("m", 0, Channel::Whatsapp, "Ruth"),
        on("n", 5 * DAY, Channel::Email, "Ruth"),
        on("p", 12 * DAY, Channel::Site, "Ruth"),
    ];
    assert_eq!(codes(&three, "Ruth"), ["fourth_unanswered"], "across channels");
    assert_eq!(codes(&three[..3], "Ruth"), Vec::<String>::new());
    assert_eq!(codes(&three[..3], "Sam"), ["colleague_in_touch"]);
    let with = |outcome| [reachable(), on("m", 0, Channel::Site, "Ruth"), came_to("o", "c", DAY, outcome)];
    assert_eq!(codes(&with(Outcome::Declined), "Ruth"), ["declined"]);
    assert_eq!(codes(&with(Outcome::OptedOut), "Ruth"), ["suppressed"]);
    assert_eq!(codes(&with(Outcome::Interested), "Ruth"), Vec::<String>::new());
}

#[test]
fn a_day_s_first_messages_are_counted_and_the_alarm_knows_days_only() {
    let row = |events: &[Event]| CandidateRow::of(&state(events));
    let rows = [
        row(&[added("a", "c1", 0, "https://github.com/a"), sent("m", "c1", 10)]),
        row(&[added("a", "c2", 0, "https://github.com/b"), sent("m", "c2", 20), sent("n", "c2", 5 * DAY)]),
        row(&[added("a", "c3", 0, "https://github.com/c")]),
    ];
    assert_eq!(first_messages_on(&rows, date(2026, 6, 1)), 2);
    assert_eq!(first_messages_on(&rows, date(2026, 6, 6)), 0, "a second message is no first");
    assert_eq!(due_days(&rows), [date(2026, 6, 1), date(2026, 6, 8), date(2026, 6, 15)]);
    let _ = at(0);
}

#[test]
fn a_plan_chosen_for_somebody_stays_theirs() {
    let steps = [(0, Channel::Site), (9, Channel::Email)];
    let steps = steps.map(|(day, channel)| PlannedStep { day, channel, template: Some("Slowly".to_owned()) });
    let plan = Plan::of_ones_own("Slow", &steps, true);
    let chosen = event("p", "c", 1, Action::PlanChosen { plan: Some(plan.clone()) });
    let mut log = vec![reachable(), chosen, on("m", 2, Channel::Site, "Ruth")];
    let step = next_step(&state(&log)).unwrap();
    assert_eq!((step.on, step.channel), (date(2026, 6, 10), Channel::Email));
    assert_eq!(state(&log).plan.as_ref(), Some(&plan));
    let written = serde_json::to_string(&log[1]).unwrap();
    assert_eq!(serde_json::from_str::<Event>(&written).unwrap(), log[1]);
    log.push(event("q", "c", 3, Action::PlanChosen { plan: None }));
    assert_eq!(next_step(&state(&log)).unwrap().on, date(2026, 6, 8), "the preset again, on a Monday");
}

#[test]
fn the_calendar_holds_what_is_planned_and_what_was_agreed_comes_first() {
    let row = |events: &[Event]| CandidateRow::of(&state(events));
    let planned = row(&[reachable(), on("m", 0, Channel::Whatsapp, "Ruth")]);
    let agreed = Action::NextContactSet { on: Some(date(2026, 9, 1)) };
    let agreed = row(&[reachable(), on("m", 0, Channel::Whatsapp, "Ruth"), event("n", "c", 9, agreed)]);
    let over = row(&[reachable(), came_to("o", "c", DAY, Outcome::OptedOut)]);
    let file = |row: &CandidateRow| overture::exchange::calendar([row], at(0));
    assert!(file(&planned).contains("DTSTART;VALUE=DATE:20260608"), "{}", file(&planned));
    assert!(file(&planned).contains("SUMMARY:Write to Mira Holm (e-mail)"), "{}", file(&planned));
    assert!(file(&agreed).contains("DTSTART;VALUE=DATE:20260901") && !file(&agreed).contains("20260608"));
    assert!(!file(&over).contains("BEGIN:VEVENT"), "{}", file(&over));
}
