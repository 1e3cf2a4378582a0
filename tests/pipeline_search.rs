//! Finding people again: any word, slips forgiven, filters; the same from blocks, beside them, and one by one.

#![allow(clippy::unwrap_used, reason = "a test fails where it cannot go on")]

mod people;

use jiff::civil::date;
use overture::pipeline::search::{Base, Card, Filter, LastContact, Mark, pack, unpack};
use overture::pipeline::{Action, CandidateId, Event, Stage, fold};
use overture::profile::Profile;
use people::{added, at, email, event, fact, moved, noted, profile, sent};
use proptest::prelude::*;

fn card(events: &[Event]) -> Card {
    Card::of(&fold(events).expect("someone was added"))
}

fn of_profile(candidate: &str, minute: i64, profile: Profile) -> Card {
    let profile = Box::new(profile);
    let added = Action::Added { profile, brief_id: None, stage: Stage::Shortlisted, assessment: None };
    card(&[event(candidate, candidate, minute, added)])
}

fn named(candidate: &str, name: &str, place: &str) -> Card {
    let mut profile = profile(&format!("https://github.com/{candidate}"), name);
    profile.location = fact(place);
    of_profile(candidate, 0, profile)
}

fn ids(base: &Base, query: &str, filter: &Filter) -> String {
    let found = base.find(query, filter);
    found.iter().map(|person| base.row(*person).unwrap().id.0).collect::<Vec<_>>().join(" ")
}

#[test]
fn people_are_found_by_any_word_without_accents_while_typing_and_with_a_slip_or_two() {
    let base = Base::of(&[
        named("c1", "Zoë Ångström", "Malmö"),
        named("c2", "Jürgen Weiß", "Zürich"),
        named("c3", "Malmo Olsen", "Oslo"),
    ]);
    let ids = |query: &str| ids(&base, query, &Filter::default());
    assert_eq!(ids("zoe angstrom"), "c1");
    assert_eq!(ids("angs"), "c1");
    assert_eq!(ids("JURGEN weiss"), "c2");
    assert_eq!(ids("malmö"), "c3 c1", "a name before a place");
    for slip in ["angstorm", "agnstrom", "angstrm", "angsttrom", "angxxrom", "ngstrom", "angst0rm"] {
        let found = if slip.contains('0') { "" } else { "c1" };
        assert_eq!(ids(slip), found, "{slip}");
    }
    assert_eq!(ids("anxxxrom"), "", "three slips are another word");
    assert_eq!(ids("nordlicht zurich"), "c2");
    assert_eq!(ids("olso"), "c3", "two neighbours swapped");
    assert_eq!(ids("slo"), "", "short words are taken at their letter");
    assert_eq!(ids("jurgenn "), "c2");
    assert_eq!(ids("nordl "), "c3 c2 c1", "a word that was finished still begins another");
    assert_eq!(ids("  "), "c3 c2 c1");
    assert_eq!(ids("\u{0}=.*["), "c3 c2 c1", "no word in it");
}

#[test]
fn people_are_found_by_skill_note_tag_earlier_employer_and_words_of_their_own() {
    let mut profile = profile("https://github.com/mira", "Mira Holm");
    profile.skills = vec![fact("C++").unwrap(), fact("Kafka").unwrap()];
    profile.summary = fact("I keep turbines spinning.");
    let mut earlier = profile.positions[0].clone();
    earlier.current = false;
    earlier.organisation = Some("Ostrava Freight".to_owned());
    profile.positions.push(earlier);
    let profile = Box::new(profile);
    let added = Action::Added { profile, brief_id: None, stage: Stage::Shortlisted, assessment: None };
    let log = [
        event("a", "c1", 0, added),
        noted("n", "c1", 1, "Prefers to be called at lunchtime"),
        event("t", "c1", 2, Action::Tagged { tag: "Boomerang 2026".to_owned() }),
        event("p", "c1", 3, Action::PreferenceRecorded { text: "No relocation".to_owned() }),
    ];
    let base = Base::of(&[card(&log), named("c2", "Otto Brand", "Bonn")]);
    for query in
        ["c++", "kafka", "turbines", "ostrava", "lunchtime", "boomerang", "relocation", "mira kafka ost"]
    {
        assert_eq!(ids(&base, query, &Filter::default()), "c1", "{query}");
    }
    let tagged = |tag: &str| Filter { tag: Some(tag.to_owned()), ..Filter::default() };
    assert_eq!(ids(&base, "", &tagged("boomerang 2026")), "c1");
    assert_eq!(ids(&base, "", &tagged("boomerang")), "", "a tag is a whole");
}

#[test]
fn a_filter_leaves_out_before_words_are_looked_at() {
    let mut cards = [named("c1", "Mira Holm", "Hamburg"), named("c2", "Mira Falk", "Hamburg")];
    cards[1].row.stage = Stage::DoNotContact;
    cards[1].row.fit = Some(70);
    cards[0].row.brief_id = Some("b1".to_owned());
    cards[0].row.last_contact = Some(at(60));
    let base = Base::of(&cards);
    let mut beside = Base::default();
    for card in cards {
        beside.replace(&card.row.id.clone(), Some(card));
    }
    let any = Filter::default();
    for (filter, found) in [
        (Filter { contactable: true, ..any.clone() }, "c1"),
        (Filter { stages: vec![Stage::DoNotContact], ..any.clone() }, "c2"),
        (Filter { brief_id: Some("b1".to_owned()), ..any.clone() }, "c1"),
        (Filter { fit: Some(70), ..any.clone() }, "c2"),
        (Filter { fit: Some(71), ..any.clone() }, ""),
        (Filter { contact: Some(LastContact::Never), ..any.clone() }, "c2"),
        (Filter { contact: Some(LastContact::Since(at(60))), ..any.clone() }, "c1"),
        (Filter { contact: Some(LastContact::Before(at(60))), ..any.clone() }, ""),
        (Filter { contact: Some(LastContact::Before(at(61))), ..any }, "c1"),
    ] {
        assert_eq!(ids(&base, "mira", &filter), found, "{filter:?}");
        assert_eq!(ids(&beside, "mira", &filter), found, "{filter:?} beside the index");
    }
}

#[test]
fn whoever_changes_is_found_as_they_are_now_and_whoever_leaves_is_not() {
    let mut base = Base::of(&[named("c1", "Mira Holm", "Hamburg"), named("c2", "Otto Brand", "Bonn")]);
    let id = CandidateId("c1".to_owned());
    base.replace(&id, Some(named("c1", "Mira Falk", "Bremen")));
    assert_eq!(ids(&base, "holm", &Filter::default()), "");
    assert_eq!(ids(&base, "falk bremen", &Filter::default()), "c1");
    assert_eq!((base.len(), base.row(base.number(&id).unwrap()).unwrap().name), (2, "Mira Falk".to_owned()));
    base.replace(&id, None);
    assert_eq!((base.len(), base.number(&id)), (1, None));
    assert_eq!(ids(&base, "", &Filter::default()), "c2");
    base.replace(
        &CandidateId("c3".to_owned()),
        Some(of_profile("c3", 5, profile("https://github.com/cy", "Cy"))),
    );
    assert_eq!(ids(&base, "", &Filter::default()), "c3 c2");
}

#[test]
fn records_that_may_be_one_person_are_suggested_and_namesakes_are_not() {
    let mut on_github = profile("https://github.com/miraholm", "M. Holm");
    on_github.location = None;
    on_github.links =
        vec![fact("https://mira.example/").unwrap(), fact("https://nordlicht.example").unwrap()];
    on_github.contacts = vec![email("Mira@Holm.example")];
    let own_page = profile("https://www.mira.example", "Mira H.");
    let mut by_mail = profile("https://somewhere.example/7", "Mira");
    by_mail.contacts = vec![email("mira@holm.example")];
    let mut colleague = profile("https://github.com/otto", "Otto Brand");
    colleague.links = vec![fact("https://nordlicht.example").unwrap()];
    let linkedin = profile("https://www.linkedin.com/in/mira-holm", "Mira Holm");
    let twin = profile("https://www.linkedin.com/in/mira-holm-2", "mira HOLM");
    let mut namesake = profile("https://www.linkedin.com/in/mira-holm-3", "Mira Holm");
    namesake.location = fact("Lisbon");
    // The second letter is Cyrillic.
    let homoglyph = profile("https://www.linkedin.com/in/mira-holm-4", "Mіra Holm");
    let profiles = [on_github, own_page, by_mail, colleague, linkedin, twin, namesake, homoglyph];
    let cards: Vec<Card> =
        profiles.into_iter().enumerate().map(|(at, of)| of_profile(&format!("c{at}"), 0, of)).collect();
    let base = Base::of(&cards);
    let alike = |at: usize| {
        let found = base.likenesses(&cards[at]);
        found.iter().map(|like| (base.row(like.person).unwrap().id.0, like.shared)).collect::<Vec<_>>()
    };
    assert_eq!(alike(0), [("c1".to_owned(), Mark::Linked), ("c2".to_owned(), Mark::Email)]);
    assert_eq!(alike(1), [("c0".to_owned(), Mark::Linked)]);
    assert_eq!(alike(3), [], "colleagues link to one employer");
    assert_eq!(alike(4), [("c5".to_owned(), Mark::NameWorkPlace)]);
    assert_eq!(alike(6), [], "two people with one name stay two");
    assert_eq!(alike(7), [], "a name in letters that only look the same");
}

#[test]
fn a_row_keeps_everything_it_shows_in_a_block() {
    let agreed =
        Action::NextActionSet { what: Some("send the range".to_owned()), on: Some(date(2026, 7, 1)) };
    let mut log = vec![
        added("a", "0198c2f0-0000-7000-8000-00000000abcd", 0, "https://github.com/mira"),
        sent("m", "0198c2f0-0000-7000-8000-00000000abcd", 2),
        event("g", "0198c2f0-0000-7000-8000-00000000abcd", 3, agreed),
    ];
    log.push(event("t", &log[0].candidate.0.clone(), 4, Action::Tagged { tag: "boomerang".to_owned() }));
    let one = card(&log);
    assert!(one.row.next_step.is_some() || one.row.next_contact.is_some());
    let base = Base::of(std::slice::from_ref(&one));
    assert_eq!(base.row(0), Some(one.row.clone()));
    assert_eq!(base.number(&one.row.id), Some(0));
}

fn any_card() -> impl Strategy<Value = Card> {
    let text = || "[a-cä-ö 日A-C]{0,12}";
    let log = (text(), text(), "[a-c]{1,3}", 0_i64..50, proptest::option::of(0_u8..=100));
    (log, 0_usize..11, proptest::option::of(text())).prop_map(
        |((name, place, id, minute, fit), stage, note)| {
            let mut profile = profile(&format!("https://github.com/{id}"), &name);
            profile.location = fact(&place);
            let profile = Box::new(profile);
            let added = Action::Added { profile, brief_id: None, stage: Stage::Sourced, assessment: None };
            let mut log =
                vec![event("a", &id, minute, added), moved("s", &id, minute + 1, Stage::ALL[stage])];
            log.extend(note.map(|note| noted("n", &id, minute + 2, &note)));
            let mut card = card(&log);
            card.row.fit = fit;
            card
        },
    )
}

proptest! {
    #[test]
    fn what_is_packed_is_unpacked_to_the_letter(cards in proptest::collection::vec(any_card(), 0..60)) {
        prop_assert_eq!(unpack(&pack(&cards)), Some(cards));
    }

    #[test]
    fn a_block_that_was_cut_or_changed_is_refused_and_nothing_panics(
        cards in proptest::collection::vec(any_card(), 1..5), cut in any::<prop::sample::Index>(), bit in 0_u8..8,
    ) {
        let whole = pack(&cards);
        let place = cut.index(whole.len());
        prop_assert_eq!(unpack(&whole[..place]), None);
        let mut changed = whole.clone();
        changed[place] ^= 1 << bit;
        prop_assert_eq!(unpack(&changed), None);
        let base = Base::open([whole.as_slice(), changed.as_slice()]);
        prop_assert_eq!(base.damaged, 1);
    }

    #[test]
    fn bytes_that_are_no_block_never_panic(mut bytes in proptest::collection::vec(any::<u8>(), 0..200)) {
        let _ = unpack(&bytes);
        let _ = Base::open([bytes.as_slice()]);
        // The same with a sum that is right, so that the rest is read too.
        let sum = overture::pipeline::search::checksum(&bytes);
        bytes.extend(sum.to_le_bytes());
        let _ = unpack(&bytes);
        let base = Base::open([bytes.as_slice()]);
        for person in base.find("a", &Filter::default()) {
            let _ = base.row(person);
        }
    }

    #[test]
    fn the_index_finds_whom_one_by_one_finds(
        cards in proptest::collection::vec(any_card(), 0..30), query in "[a-cäö日 A]{0,10}", least in 0_u8..100,
    ) {
        let mut seen = std::collections::HashSet::new();
        let cards: Vec<Card> = cards.into_iter().filter(|card| seen.insert(card.row.id.clone())).collect();
        let indexed = Base::of(&cards);
        let mut beside = Base::default();
        for card in &cards {
            beside.replace(&card.row.id, Some(card.clone()));
        }
        for filter in [Filter::default(), Filter { fit: Some(least), ..Filter::default() }] {
            let sorted = |base: &Base| {
                let mut found: Vec<String> =
                    base.find(&query, &filter).iter().map(|at| base.row(*at).unwrap().id.0).collect();
                found.sort();
                found
            };
            prop_assert_eq!(sorted(&indexed), sorted(&beside));
        }
    }
}
