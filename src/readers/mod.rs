//! Page → [`Reading`]. One folder a site; `generic` reads whatever no site reader claims.
//!
//! Reading never fails wholesale: it returns what it read and says, per field, what it could not.
//! Start at [`read`]; a CV that is plain text goes through [`read_text`].

mod activity;
mod anchors;
pub(crate) mod availability;
mod completing;
mod contacts;
pub mod dates;
mod entries;
mod feed;
mod generic;
mod github;
mod headline;
mod history;
mod linkedin;
mod lists;
pub mod names;
mod omissions;
mod orcid;
mod parts;
mod people;
mod plain_text;
mod results;
mod schooling;
mod sections;
mod selection;
pub mod site;
mod stated_place;
mod tongue;
mod top_card;
mod verdict;
mod whom;
mod wording;
mod works;

use jiff::civil::Date;
use serde::{Deserialize, Serialize};

use crate::page::address::without_tracking;
use crate::page::text::beginning;
use crate::page::{Page, PageSnapshot};
use crate::profile::{Evidence, Fact, Origin, Profile};
pub use plain_text::read_text;
use site::PageKind;

/// What a page shows.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct Reading {
    /// The one person the page is about; `None` where it is not about one person.
    pub candidate: Option<Profile>,
    /// A results page: everyone listed.
    pub people: Vec<ListedPerson>,
    /// What could not be read, and why.
    pub omissions: Vec<Omission>,
}

/// A person listed on a results page.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct ListedPerson {
    /// The name, cleaned.
    pub name: String,
    /// The line under it.
    pub headline: Option<String>,
    /// The profile's address.
    pub url: Option<String>,
}

/// A field that could not be read.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Omission {
    /// The profile field (`positions`, `skills`) or `page` where nothing could be read.
    pub field: String,
    /// Why, as a sentence fragment a recruiter understands: `the page shows only part of 30`.
    pub reason: String,
}

/// Reads a captured page. `today` is the day of reading; relative dates ("2w", "3 months ago") count from it.
pub fn read(snapshot: &PageSnapshot, today: Date) -> Reading {
    let page = Page::of(snapshot);
    let source = without_tracking(&snapshot.url);
    let sight = Sight { page: &page, today, source };
    let site = site::for_page(&page);
    let kind = site.map_or(PageKind::Unknown, |site| site.kind_of_page(&page));
    let mut reading = Reading::default();
    if kind == PageKind::People
        && let Some(site) = site
    {
        reading.people = match site.code {
            "results" => results::listed(&sight),
            _ => people::listed(&sight, &|url| site.is_profile(url)),
        };
    }
    if let Some(reason) = verdict::not_a_profile(&sight, kind) {
        reading.candidate = selection::person(&sight);
        reading.omissions.push(Omission { field: "page".to_owned(), reason });
        return reading;
    }
    let sections = sections::find(&page, site.map_or(&[], |site| site.headings));
    let mut profile = Profile {
        url: sight.source.clone(),
        site: site.map_or("generic", |site| site.code).to_owned(),
        ..Profile::default()
    };
    generic::person::read_all(&sight, &mut profile);
    if let Some(own) = site.and_then(|site| site.read) {
        own(&sight, &sections, &mut profile, &mut reading.omissions);
    }
    let origin = if site.is_some() { Origin::Site } else { Origin::Text };
    let head = top_card::read(&sight, &sections, &mut profile);
    if let Some(site) = site {
        works::read(&sight, site, &mut profile);
    }
    contacts::read(&sight, &sections, &head, &mut profile, origin);
    generic::visible(&sight, &sections, &mut profile, origin);
    if site.is_none() && profile.location.is_none() {
        profile.location = stated_place::find(&sight, &profile);
    }
    selection::fill(&sight, &mut profile);
    activity::read(&sight, &sections, &mut profile, origin);
    if profile.positions.is_empty() {
        profile.positions.extend(generic::person::employer(&sight, &profile));
    }
    availability::read(&sight, &head, &mut profile, origin);
    drop_pronouns(&mut profile);
    profile.language = tongue::of(&profile);
    number(&mut profile);
    omissions::note(&sight, kind, &sections, &profile, &mut reading.omissions);
    let known = site.is_some() && profile.name.is_some();
    if known || whom::is_about_one_person(&sight, &sections, &profile) {
        reading.candidate = Some(profile);
    } else if let Some(person) = selection::person(&sight) {
        reading.candidate = Some(person);
    } else {
        let reason = match site {
            Some(site) if kind == PageKind::Person => {
                format!("the layout of {} has changed: no name was found on this profile", site.name)
            }
            _ => "no person's name was found on this page: open one person's profile, then read again"
                .to_owned(),
        };
        reading.omissions.push(Omission { field: "page".to_owned(), reason });
    }
    reading
}

/// Pronouns written into a person's own text are kept nowhere.
fn drop_pronouns(profile: &mut Profile) {
    for field in [&mut profile.headline, &mut profile.summary] {
        let Some(fact) = field else { continue };
        if let Some(quote) = names::without_pronouns(&fact.evidence.quote) {
            fact.evidence.quote = quote;
        }
        if let Some(value) = names::without_pronouns(&fact.value) {
            fact.value = value;
        }
        if fact.value.is_empty() {
            *field = None;
        }
    }
}

/// A page with the day of reading.
#[derive(Debug)]
pub struct Sight<'a> {
    /// The page.
    pub page: &'a Page<'a>,
    /// The day of reading.
    pub today: Date,
    /// The page's address without tracking parameters, for citing.
    pub source: String,
}

/// A value with the words it was read from.
fn fact<T>(
    sight: &Sight<'_>,
    field: &str,
    value: T,
    quote: &str,
    origin: Origin,
    confidence: f32,
) -> Fact<T> {
    let quote = beginning(quote, 300).trim().to_owned();
    let evidence =
        Evidence { quote, field: field.to_owned(), source: sight.source.clone(), origin, confidence };
    Fact { value, evidence }
}

/// Writes the path of each list entry into its evidence.
fn number(profile: &mut Profile) {
    let path = |list: &str, at: usize| format!("{list}[{at}]");
    for (at, entry) in profile.positions.iter_mut().enumerate() {
        entry.evidence.field = path("positions", at);
    }
    for (at, entry) in profile.education.iter_mut().enumerate() {
        entry.evidence.field = path("education", at);
    }
    for (at, entry) in profile.skills.iter_mut().enumerate() {
        entry.evidence.field = path("skills", at);
    }
    for (at, entry) in profile.languages.iter_mut().enumerate() {
        entry.evidence.field = path("languages", at);
    }
    for (at, entry) in profile.links.iter_mut().enumerate() {
        entry.evidence.field = path("links", at);
    }
    for (at, entry) in profile.contacts.iter_mut().enumerate() {
        entry.evidence.field = path("contacts", at);
    }
    for (at, entry) in profile.activity.iter_mut().enumerate() {
        entry.evidence.field = path("activity", at);
    }
}
