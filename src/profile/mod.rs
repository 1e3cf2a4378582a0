//! A person as one page shows them: every fact with the words it was read from.
//!
//! `None` and an empty list mean "not stated on the page", never "no". Pronouns, photos, ages and follower counts
//! have no field here on purpose. Start at [`Profile`].

mod completion;
mod correction;
mod date;
mod evidence;

pub use correction::{Correction, Field};
pub use date::{ParsePartialDateError, PartialDate};
pub use evidence::{Evidence, Fact, Origin};

use serde::{Deserialize, Serialize};

/// One person as read from one page.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct Profile {
    /// The page's address, without tracking parameters.
    pub url: String,
    /// The code of the reader that read it: `linkedin`, `github`, `generic`.
    pub site: String,
    /// BCP 47 tag of the language the profile is written in (not of the interface), if known.
    pub language: Option<String>,
    /// The full name, cleaned of honorifics, pronouns and emoji.
    pub name: Option<Fact<String>>,
    /// The line under the name.
    pub headline: Option<Fact<String>>,
    /// The place, as written.
    pub location: Option<Fact<String>>,
    /// The "about" text.
    pub summary: Option<Fact<String>>,
    /// Positions, newest first as the page lists them.
    pub positions: Vec<Position>,
    /// Education entries.
    pub education: Vec<Education>,
    /// Skills the person lists, as written.
    pub skills: Vec<Fact<String>>,
    /// Human languages the person lists.
    pub languages: Vec<SpokenLanguage>,
    /// Addresses of the person's other pages.
    pub links: Vec<Fact<String>>,
    /// Ways to reach the person that the page itself shows.
    pub contacts: Vec<Contact>,
    /// Dated public activity, newest first.
    pub activity: Vec<Activity>,
    /// A declared availability ("open to work", "available from March").
    pub availability: Option<Fact<String>>,
}

/// One position at one organisation.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct Position {
    /// The title, as written.
    pub title: Option<String>,
    /// The employer, as written.
    pub organisation: Option<String>,
    /// First month (or year).
    pub start: Option<PartialDate>,
    /// Last month (or year); `None` with `current` false means not stated.
    pub end: Option<PartialDate>,
    /// True where the page says the position is held now.
    pub current: bool,
    /// The position's place.
    pub location: Option<String>,
    /// What the person wrote about it.
    pub description: Option<String>,
    /// The entry's words on the page.
    pub evidence: Evidence,
}

/// One education entry. School and years are kept for the record; the scorer never sees them.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct Education {
    /// The school, as written.
    pub school: Option<String>,
    /// The degree, as written.
    pub degree: Option<String>,
    /// The field of study, as written.
    pub field: Option<String>,
    /// First year.
    pub start: Option<PartialDate>,
    /// Last year.
    pub end: Option<PartialDate>,
    /// The entry's words on the page.
    pub evidence: Evidence,
}

/// A human language with the level the person states.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct SpokenLanguage {
    /// The language, as written.
    pub language: String,
    /// The level, as written.
    pub level: Option<String>,
    /// The entry's words on the page.
    pub evidence: Evidence,
}

/// The kind of a contact detail.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum ContactKind {
    /// An e-mail address.
    Email,
    /// A telephone number.
    Phone,
    /// Anything else (a messenger handle).
    Other,
}

/// A way to reach the person, with the words it was read from: the source a first contact must be able to name.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Contact {
    /// What it is.
    pub kind: ContactKind,
    /// The address or number, as written.
    pub value: String,
    /// Where it stood.
    pub evidence: Evidence,
}

/// The kind of a dated public activity.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum ActivityKind {
    /// A post or article.
    Post,
    /// A comment, repost or reaction: weaker than a post.
    Comment,
    /// A talk, workshop or podcast.
    Talk,
    /// Commits or a contribution period.
    Commit,
    /// A scholarly or trade publication.
    Publication,
    /// A release of software, a repository, a product.
    Release,
    /// An answer on a question-and-answer site.
    Answer,
    /// A new position, as an event.
    NewPosition,
    /// A sign that the profile itself was changed.
    ProfileUpdate,
}

/// One dated (or undated) public activity.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Activity {
    /// What kind of activity it is.
    pub kind: ActivityKind,
    /// When, as precisely as the page says; relative dates ("2w") are resolved against the day of reading.
    pub date: Option<PartialDate>,
    /// What it says: the post's first words, the talk's title, the repository's name and description.
    pub text: String,
    /// Its own address, if linked.
    pub url: Option<String>,
    /// The words on the page.
    pub evidence: Evidence,
}
