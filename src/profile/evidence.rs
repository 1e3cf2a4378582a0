//! The words on the page that a fact, a score point or a drafted claim rests on.

use serde::{Deserialize, Serialize};

/// How a fact was read, from the most to the least reliable on a redesigned page.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Default, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Origin {
    /// What the recruiter wrote over a reading.
    Correction,
    /// Text the recruiter selected.
    Selection,
    /// schema.org JSON-LD.
    JsonLd,
    /// schema.org microdata or RDFa.
    Microdata,
    /// h-card, h-resume and their predecessors.
    Microformat,
    /// The site's own reader, by headings, links and dates.
    Site,
    /// Open Graph and other `meta` elements.
    Meta,
    /// Headings and text blocks as a person would see them.
    #[default]
    Text,
}

/// A verbatim quote with its place.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct Evidence {
    /// The words as they stand on the page (white space folded), at most 300 characters.
    pub quote: String,
    /// The profile field it supports: `name`, `positions[0].title`, `activity[2]`.
    pub field: String,
    /// The address of the page.
    pub source: String,
    /// How it was read.
    pub origin: Origin,
    /// How sure the reader is, 0 to 1.
    pub confidence: f32,
}

/// A value with the words it was read from.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct Fact<T> {
    /// The value.
    pub value: T,
    /// The words.
    pub evidence: Evidence,
}
