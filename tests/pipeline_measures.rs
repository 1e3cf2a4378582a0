//! What the pipeline tells: who is due, who is found, what came of it, what leaves it and in which form.

#![allow(clippy::unwrap_used, reason = "a test fails where it cannot go on")]

mod people;

use jiff::civil::date;
use overture::exchange::{calendar, json_resume, vcard};
use overture::outreach::Channel;
use overture::pipeline::measures::{By, ByHand, Group, Measures, Rate, reasons};
use overture::pipeline::sequence::{due, next_step};
use overture::pipeline::timeline::timeline;
use overture::pipeline::{Action, Candidate, CandidateRow, Event, Outcome, Stage, fold};
use overture::privacy::{access_export, identifiers, retention_due};
use overture::profile::ContactKind;
use people::{added, at, came_to, contact, event, moved, noted, profile, sent, undone};

const DAY: i64 = 24 * 60;

fn state(events: &[Event]) -> Candidate {
    fold(events).expect("someone was added")
}

fn row(events: &[Event]) -> CandidateRow {
    CandidateRow::of(&state(events))
}

fn named(candidate: &str, name: &str, place: &str) -> CandidateRow {
    let mut profile = profile(&format!("https://github.com/{candidate}"), name);
    profile.location = people::fact(place);
    let profile = Box::new(profile);
    let added = Action::Added { profile, brief_id: None, stage: Stage::Shortlisted, assessment: None };
    row(&[event(candidate, candidate, 0, added)])
}

#[test]
fn a_sequence_is_day_0_then_5_then_12_and_never_a_fourth() {
    let mut log = vec![added("a", "c", 0, "https://github.com/mira")];
    let mut steps = Vec::new();
    for (number, day) in [0, 5, 12].into_iter().enumerate() {
        let step = next_step(&state(&log)).unwrap();
        // Day 5 and day 12 are Saturdays: Monday is read more gladly.
        let working = if day == 0 { 1 } else { 3 + day };
        assert_eq!((step.number, step.on), (number + 1, date(2026, 6, working)));
        steps.push(step.channel);
        log.push(sent(&format!("m{number}"), "c", i64::from(day) * DAY));
    }
    assert_eq!(next_step(&state(&log)), None);
    assert_eq!(steps, [Channel::Site; 3], "no number and no address is known");
}

#[test]
fn a_late_second_message_moves_the_third() {
    let log = [added("a", "c", 0, "https://github.com/mira"), sent("m", "c", 0), sent("n", "c", 9 * DAY)];
    assert_eq!(next_step(&state(&log)).unwrap().on, date(2026, 6, 17), "a Wednesday");
}

#[test]
fn any_reply_stops_the_sequence() {
    for outcome in Outcome::ALL {
        let log =
            [added("a", "c", 0, "https://github.com/mira"), sent("m", "c", 0), came_to("o", "c", 1, outcome)];
        assert_eq!(next_step(&state(&log)), None, "{outcome:?}");
    }
}

#[test]
fn whatsapp_needs_a_number_whose_source_is_recorded() {
    let with = |phone: overture::profile::Contact| {
        let mut profile = profile("https://mira.example", "Mira Holm");
        profile.contacts = vec![phone, contact(ContactKind::Email, "mira@holm.example")];
        let profile = Box::new(profile);
        let added = Action::Added { profile, brief_id: None, stage: Stage::Shortlisted, assessment: None };
        next_step(&state(&[event("a", "c", 0, added)])).unwrap().channel
    };
    let phone = contact(ContactKind::Phone, "+49 40 555 01 23");
    assert_eq!(with(phone.clone()), Channel::Whatsapp);
    let mut nowhere = phone;
    nowhere.evidence.source.clear();
    assert_eq!(with(nowhere), Channel::Email);
}

#[test]
fn an_agreed_day_comes_first_and_nobody_who_opted_out_is_due() {
    let agreed = Action::NextContactSet { on: Some(date(2026, 6, 10)) };
    let rows = [
        row(&[added("a1", "c1", 0, "https://github.com/a")]),
        row(&[added("a2", "c2", 0, "https://github.com/b"), event("n", "c2", 1, agreed)]),
        row(&[added("a3", "c3", 0, "https://github.com/c"), came_to("o", "c3", 1, Outcome::OptedOut)]),
        row(&[added("a4", "c4", 0, "https://github.com/d"), sent("m", "c4", 8 * DAY)]),
    ];
    let ids = |on| due(&rows, on).iter().map(|row| row.id.0.as_str()).collect::<Vec<_>>().join(" ");
    assert_eq!(ids(date(2026, 5, 31)), "");
    assert_eq!(ids(date(2026, 6, 1)), "c1");
    assert_eq!(ids(date(2026, 6, 10)), "c2 c1");
    assert_eq!(ids(date(2026, 6, 14)), "c2 c1", "a Sunday");
    assert_eq!(ids(date(2026, 6, 15)), "c2 c1 c4");
}

#[test]
fn the_funnel_counts_how_far_people_ever_got() {
    let url = "https://github.com/mira";
    let logs = [
        vec![added("a", "c1", 0, url)],
        vec![added("a", "c2", 0, url), sent("m", "c2", 1)],
        vec![added("a", "c3", 0, url), sent("m", "c3", 1), came_to("o", "c3", 2, Outcome::Declined)],
        vec![
            added("a", "c4", 0, url),
            sent("m", "c4", 1),
            came_to("o", "c4", 2, Outcome::Interested),
            moved("s", "c4", 4 * DAY, Stage::Interview),
            moved("t", "c4", 5 * DAY, Stage::Declined),
        ],
        vec![added("a", "c5", 0, url), sent("m", "c5", 1), undone("u", "c5", 2, "m")],
        vec![added("a", "c6", 0, url), moved("s", "c6", 10 * DAY, Stage::Hired)],
    ];
    let candidates: Vec<Candidate> = logs.iter().map(|log| state(log)).collect();
    let measures = Measures::of(&candidates);
    let funnel = measures.funnel;
    assert_eq!((funnel.relevant, funnel.contacted, funnel.replied), (6, 4, 3));
    assert_eq!((funnel.conversation, funnel.screening, funnel.interview), (2, 2, 2));
    assert_eq!((funnel.offer, funnel.hired), (1, 1));
    assert_eq!((measures.days_to_interview.median, measures.days_to_interview.of), (Some(7.0), 2));
    assert_eq!(measures.days_to_hire.median, Some(10.0));
    assert_eq!((measures.positive_reply.count, measures.positive_reply.of), (1, 4));
    assert_eq!(measures.positive_reply.share, None, "four are too few to say");
    assert_eq!(Measures::of(&[]).days_to_hire.median, None);
}

#[test]
fn a_share_comes_with_its_interval_and_only_from_ten_on() {
    assert_eq!(Rate::new(3, 9).share, None);
    let (share, low, high) = Rate::new(7, 20).share.unwrap();
    assert!((share - 0.35).abs() < 1e-9);
    // Wilson's interval for 7 of 20, as published tables give it.
    assert!((low - 0.1812).abs() < 5e-4 && (high - 0.5671).abs() < 5e-4, "{low} {high}");
    let (_, low, _) = Rate::new(0, 50).share.unwrap();
    assert!(low.abs() < 1e-9);
}

#[test]
fn the_story_shows_what_was_taken_back() {
    let log =
        [added("a", "c", 0, "https://github.com/mira"), noted("n", "c", 1, "hm"), undone("u", "c", 2, "n")];
    let story = timeline(&log);
    let told: Vec<_> = story.iter().map(|entry| (entry.what.as_str(), entry.stands)).collect();
    assert_eq!(told, [("Added as shortlisted", true), ("Note", false), ("Took something back", true)]);
}

#[test]
fn a_record_is_due_twelve_months_after_the_last_interaction() {
    let rows = [
        row(&[added("a", "c1", 0, "https://github.com/a")]),
        row(&[added("a", "c2", 0, "https://github.com/b"), sent("m", "c2", 40 * DAY)]),
    ];
    let ids = |today| retention_due(&rows, today).iter().map(|due| due.id.0.clone()).collect::<Vec<_>>();
    assert_eq!(ids(date(2027, 5, 31)), [""; 0]);
    assert_eq!(ids(date(2027, 6, 1)), ["c1"]);
    assert_eq!(ids(date(2027, 7, 11)), ["c1", "c2"]);
}

#[test]
fn an_access_export_holds_everything_that_was_ever_written_down() {
    let log = [
        added("a", "c", 0, "https://github.com/mira"),
        sent("m", "c", 1),
        noted("n", "c", 2, "a hasty note"),
        undone("u", "c", 3, "n"),
    ];
    let (whole, text) = access_export(&log, date(2026, 6, 2));
    assert_eq!(serde_json::from_value::<Vec<Event>>(whole["log"].clone()).unwrap(), log);
    for words in ["Mira Holm", "github.com/mira", "Hello Mira", "a hasty note", "(taken back)", "by Ada"] {
        assert!(text.contains(words), "{words} is missing:\n{text}");
    }
}

#[test]
fn a_person_is_known_by_page_address_and_number_and_not_by_links_others_share() {
    let mut profile = profile("https://www.linkedin.com/in/Mira-Holm/", "Mira Holm");
    profile.contacts = vec![
        contact(ContactKind::Email, " Mira@Holm.example "),
        contact(ContactKind::Phone, "0049 (40) 555-01 23"),
    ];
    profile.links = people::fact("https://acme.example").into_iter().collect();
    let known_by = ["linkedin.com/in/mira-holm", "mailto:mira@holm.example", "tel:49405550123"];
    assert_eq!(identifiers(&profile), known_by);
}

/// A person whose page attacks whatever reads it next.
fn hostile() -> CandidateRow {
    let mut row = named("c1", "=HYPERLINK(\"https://evil.example\",\"x\")\r\nEND:VCARD", "+1\nDTSTART:1");
    row.headline = Some("@SUM(1)\u{0},\"quoted\"".to_owned());
    row.next_contact = Some(date(2026, 7, 1));
    row
}

#[test]
fn a_calendar_entry_cannot_be_broken_out_of() {
    let file = calendar(&[hostile()], at(0));
    assert_eq!(file.matches("BEGIN:VEVENT").count(), 1);
    assert!(file.contains("DTSTART;VALUE=DATE:20260701\r\nDTEND;VALUE=DATE:20260702\r\n"));
    assert!(file.lines().all(|line| line.len() <= 75), "{file}");
    assert!(!file.contains("\r\nEND:VCARD"));
    let unfolded = file.replace("\r\n ", "");
    assert!(
        unfolded.contains(
            "SUMMARY:Be in touch with =HYPERLINK(\"https://evil.example\"\\,\"x\")\\nEND:VCARD\r\n"
        )
    );
}

#[test]
fn an_address_card_holds_what_the_page_stated_as_text() {
    let mut profile = profile("https://mira.example", "Mira Holm; née Falk\nTEL:666");
    profile.contacts = vec![people::email("mira@holm.example")];
    let card = vcard(&profile);
    assert_eq!(
        card,
        "BEGIN:VCARD\r\nVERSION:4.0\r\nFN:Mira Holm\\; née Falk\\nTEL:666\r\nORG:Nordlicht Energie\r\n\
         TITLE:Data Engineer\r\nEMAIL:mira@holm.example\r\nURL:https://mira.example\r\nEND:VCARD\r\n"
    );
}

#[test]
fn a_resume_has_what_was_stated_and_no_nulls() {
    let resume = json_resume(&profile("https://mira.example", "Mira Holm"));
    assert_eq!(resume["basics"]["name"], "Mira Holm");
    assert_eq!(resume["work"][0]["startDate"], "2021-03");
    assert!(resume["work"][0].get("endDate").is_none());
    assert!(!resume.to_string().contains("null"));
}

#[test]
fn a_median_comes_with_the_values_that_hold_it_and_only_from_six_on() {
    let hired = |days: i64| {
        state(&[added("a", "c", 0, "https://github.com/mira"), moved("s", "c", days * DAY, Stage::Hired)])
    };
    let five: Vec<Candidate> = (1..=5).map(hired).collect();
    assert_eq!(Measures::of(&five).days_to_hire.interval, None);
    let twenty: Vec<Candidate> = (1..=20).map(hired).collect();
    // Ranks 6 and 15 of 20, as tables of the binomial interval give them.
    assert_eq!(Measures::of(&twenty).days_to_hire.interval, Some((6.0, 15.0)));
}

#[test]
fn whoever_came_from_a_file_at_a_stage_took_no_days_to_get_there() {
    let profile = Box::new(profile("https://github.com/mira", "Mira Holm"));
    let added = Action::Added { profile, brief_id: None, stage: Stage::Hired, assessment: None };
    let measures = Measures::of(&[state(&[event("a", "c", 0, added)])]);
    assert_eq!((measures.funnel.hired, measures.days_to_hire.of), (1, 0));
}

#[test]
fn reasons_are_counted_in_their_own_words_and_what_was_taken_back_is_not() {
    let said = |id: &str, reason: &str| {
        let reason = Some(reason.to_owned());
        let outcome = Outcome::Declined;
        event(id, "c", 1, Action::OutcomeRecorded { outcome, reason, next_contact: None, decided_by: None })
    };
    let log = [
        said("1", "Too far away."),
        said("2", "too  far away"),
        said("3", "Pay"),
        undone("4", "c", 2, "3"),
        said("5", " "),
    ];
    assert_eq!(reasons([log.as_slice()]), [("Too far away.".to_owned(), 2)]);
}

#[test]
fn recommendations_become_a_score_from_ten_answers_on() {
    let mut by_hand = ByHand::default();
    by_hand.recommend[10] = 6;
    by_hand.recommend[7] = 2;
    assert_eq!(by_hand.promoter(), None);
    by_hand.recommend[3] = 2;
    let (score, low, high) = by_hand.promoter().unwrap();
    assert!((score - 40.0).abs() < 1e-9 && low < score && score < high && low > -101.0 && high <= 100.0);
}

#[test]
fn candidates_are_grouped_by_what_is_compared() {
    let far = state(&[added("a", "c", 0, "https://github.com/a"), sent("m", "c", 1)]);
    let near = state(&[added("b", "d", 0, "https://github.com/b")]);
    let today = date(2026, 7, 1);
    assert_eq!(By::Channel.group_of(&far, today), Group::Channel(Channel::Email));
    assert_eq!(By::Channel.group_of(&near, today), Group::Unknown);
    assert_eq!(By::Source.split(&[far, near], today).len(), 1, "both came from one site");
}
