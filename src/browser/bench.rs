//! What `cargo xtask bench` times in the browser: the steps of the panel's chain, one export each.
//!
//! Only with the cargo feature `bench`, never in what ships. Nothing is computed differently from the panel: each step
//! calls what the panel calls. The clock is the caller's, bench/contest.js.

use jiff::civil::Date;
use wasm_bindgen::prelude::*;

use super::{ids, journal};
use crate::assessment::rediscovery::{CareerSketch, Search};
use crate::assessment::{Assessment, Career, History, assess, intent};
use crate::brief::Brief;
use crate::lexicon::{skills, titles};
use crate::outreach::{Request, draft};
use crate::page::{Page, PageSnapshot};
use crate::pipeline::SavedBrief;
use crate::profile::{Fact, Position, Profile};
use crate::readers::read;

/// One brief, and the person last read against it.
#[wasm_bindgen]
#[derive(Debug)]
pub struct Bench {
    saved: SavedBrief,
    history: History,
    request: Request,
    today: Date,
    profile: Option<Profile>,
    assessment: Option<Assessment>,
    kept: Vec<CareerSketch>,
}

#[wasm_bindgen]
impl Bench {
    /// Reads the brief; `today` is an ISO date.
    ///
    /// # Errors
    /// Where `today` is no date.
    #[wasm_bindgen(constructor)]
    pub fn new(brief: &str, today: &str) -> Result<Bench, JsError> {
        console_error_panic_hook::set_once();
        let today = today.parse().map_err(|_| JsError::new("reading the date"))?;
        let saved = SavedBrief::new(ids::new_id(), Brief::parse(brief), ids::now());
        let (history, request) = (History::default(), Request::default());
        Ok(Self { saved, history, request, today, profile: None, assessment: None, kept: Vec::new() })
    }

    /// Parses and walks a page; returns how many pieces of text it holds.
    pub fn parse(&self, html: String) -> usize {
        Page::of(&PageSnapshot { html, ..PageSnapshot::default() }).pieces().len()
    }

    /// Parses and reads a page; true where it is about one person.
    pub fn parse_and_read(&mut self, html: String, url: String) -> bool {
        let snapshot = PageSnapshot { html, url, ..PageSnapshot::default() };
        self.profile = read(&snapshot, self.today).candidate;
        self.profile.is_some()
    }

    /// Judges the person last read.
    pub fn assess(&mut self) -> bool {
        self.assessment = self
            .profile
            .as_ref()
            .map(|profile| assess(profile, &self.history, &self.saved.brief, self.today));
        self.assessment.is_some()
    }

    /// Drafts the first message to the person last judged; returns its length.
    pub fn draft(&self) -> usize {
        let (Some(profile), Some(assessment)) = (&self.profile, &self.assessment) else { return 0 };
        draft(profile, &self.saved.brief, assessment, &self.request, self.today).text.len()
    }

    /// Reads the readiness of the person last read, `times` over; how many readings gave a figure.
    pub fn intent(&self, times: usize) -> usize {
        let Some(profile) = &self.profile else { return 0 };
        let career = Career::of(profile);
        (0..times).filter(|_| intent::estimate(&career, &self.history, self.today).move_12m.is_some()).count()
    }

    /// Keeps the sketches of `count` people to be ranked: two thousand different ones, over and over.
    pub fn keep(&mut self, count: usize) {
        let (names, known) = (titles::all().collect::<Vec<_>>(), skills::all().collect::<Vec<_>>());
        const PLACES: [&str; 8] =
            ["Berlin", "Lyon", "Leeds", "Madrid", "Austin", "Toronto", "Vienna", "Somewhere small"];
        let person = |n: usize| {
            let fact = |text: &str| Fact { value: text.to_owned(), ..Fact::default() };
            let job = |k: usize| Position {
                title: Some(names[(n * 31 + k * 17) % names.len()].name().to_owned()),
                organisation: Some(format!("Employer {}", (n + k) % 300)),
                start: format!("{}-03", 2022 - 4 * k).parse().ok(),
                end: format!("{}-02", 2026 - 4 * k).parse().ok().filter(|_| k > 0),
                current: k == 0,
                ..Position::default()
            };
            Profile {
                headline: Some(fact(names[n % names.len()].name())),
                location: Some(fact(PLACES[n % PLACES.len()])),
                positions: (0..3).map(job).collect(),
                skills: (0..15).map(|k| fact(known[(n * 13 + k * 389) % known.len()].name())).collect(),
                ..Profile::default()
            }
        };
        let different: Vec<CareerSketch> =
            (0..count.min(2_000)).map(|n| CareerSketch::of(&person(n), self.today)).collect();
        self.kept = different.iter().cycle().take(count).cloned().collect();
    }

    /// Ranks everyone kept against the brief; how many were looked at.
    pub fn rank(&self) -> usize {
        let mut search = Search::of(&self.saved.brief, self.today, 50);
        search.look_through(&self.kept);
        search.best().len().min(1) * search.seen()
    }

    /// Adds the person last judged to this browser's store as the panel's button does, resolved once it is durable.
    /// Each `number` is somebody new: the store would otherwise say that it knows them.
    ///
    /// # Errors
    /// Where nobody was judged or the store refuses.
    pub async fn add(&self, number: u32) -> Result<(), JsError> {
        let (Some(mut profile), Some(assessment)) = (self.profile.clone(), &self.assessment) else {
            return Err(JsError::new("adding before judging"));
        };
        profile.url = format!("https://bench.example/people/{number}");
        profile.links.clear();
        profile.contacts.clear();
        let added = journal::add(&profile, &self.saved, assessment, &[]).await;
        added.map(drop).map_err(|error| JsError::new(&error.to_string()))
    }
}
