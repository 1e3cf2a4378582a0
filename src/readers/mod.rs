//! Page → [`Reading`]. One folder a site; `generic` reads whatever no site reader claims.
//!
//! Reading never fails wholesale: it returns what it read and says, per field, what it could not.
//! Start at [`read`].

use jiff::civil::Date;
use serde::{Deserialize, Serialize};

use crate::page::PageSnapshot;
use crate::profile::Profile;

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
    let _ = (snapshot, today);
    Reading::default()
}
