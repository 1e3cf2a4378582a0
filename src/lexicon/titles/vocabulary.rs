//! The functions and levels that titles show.
//!
//! Their order is stored in sketches of careers: add at the end. Start at [`Function`] and [`Seniority`].

use serde::{Deserialize, Serialize};

/// A job function, as hiring people name it. Serialised in snake_case.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[expect(missing_docs, reason = "the variants are the field's own words")]
pub enum Function {
    Engineering,
    Product,
    Design,
    Data,
    Sales,
    Marketing,
    Finance,
    Legal,
    People,
    Operations,
    Customer,
    TrustSafety,
    Healthcare,
    Education,
    Science,
    Construction,
    Manufacturing,
    Logistics,
    Hospitality,
    Retail,
    PublicService,
    Media,
    Agriculture,
    SocialCare,
}

impl Function {
    const ALL: [(&'static str, Self); 24] = [
        ("engineering", Self::Engineering),
        ("product", Self::Product),
        ("design", Self::Design),
        ("data", Self::Data),
        ("sales", Self::Sales),
        ("marketing", Self::Marketing),
        ("finance", Self::Finance),
        ("legal", Self::Legal),
        ("people", Self::People),
        ("operations", Self::Operations),
        ("customer", Self::Customer),
        ("trust_safety", Self::TrustSafety),
        ("healthcare", Self::Healthcare),
        ("education", Self::Education),
        ("science", Self::Science),
        ("construction", Self::Construction),
        ("manufacturing", Self::Manufacturing),
        ("logistics", Self::Logistics),
        ("hospitality", Self::Hospitality),
        ("retail", Self::Retail),
        ("public_service", Self::PublicService),
        ("media", Self::Media),
        ("agriculture", Self::Agriculture),
        ("social_care", Self::SocialCare),
    ];

    pub(super) fn of_heading(heading: &str) -> Option<Self> {
        Self::ALL.iter().find(|(name, _)| *name == heading).map(|(_, function)| *function)
    }
}

/// Seniority as a title or a text states it, in rising order.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[expect(missing_docs, reason = "the variants are the field's own words")]
pub enum Seniority {
    Intern,
    Junior,
    Mid,
    Senior,
    Lead,
    Manager,
    Director,
    Vp,
    CLevel,
    Founder,
}

impl Seniority {
    pub(super) const ALL: [(&'static str, Self); 10] = [
        ("intern", Self::Intern),
        ("junior", Self::Junior),
        ("mid", Self::Mid),
        ("senior", Self::Senior),
        ("lead", Self::Lead),
        ("manager", Self::Manager),
        ("director", Self::Director),
        ("vp", Self::Vp),
        ("c_level", Self::CLevel),
        ("founder", Self::Founder),
    ];

    /// Its place in the rising order.
    pub fn rank(self) -> u8 {
        self as u8
    }

    /// The one with that place.
    pub fn ranked(rank: u8) -> Option<Self> {
        Self::ALL.get(usize::from(rank)).map(|(_, seniority)| *seniority)
    }

    /// As the contract names it: "c_level".
    pub fn code(self) -> &'static str {
        Self::ALL.iter().find(|(_, s)| *s == self).map_or("", |(code, _)| code)
    }

    /// From the contract's name, or a word a recruiter would use.
    pub fn named(text: &str) -> Option<Self> {
        let coded = Self::ALL.iter().find(|(code, _)| *code == text).map(|(_, s)| *s);
        coded.or_else(|| super::grammar().seniority.whole(text))
    }
}
