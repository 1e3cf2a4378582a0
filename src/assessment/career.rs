//! What the scorers may see of a person.
//!
//! There is deliberately no field for a name, photo, age, birth or graduation year, school, gender, pronoun, marital
//! or parental status, nationality, religion, politics, union, health, orientation or follower count.

use crate::profile::{Activity, Fact, Position, Profile, SpokenLanguage};

/// A qualification without school and years: a lawful criterion can ask for the degree, not for the year.
#[derive(Debug, Clone, PartialEq)]
pub struct Qualification<'a> {
    /// The degree, as written.
    pub degree: Option<&'a str>,
    /// The field of study, as written.
    pub field: Option<&'a str>,
    /// Degree and field only, as a quote.
    pub evidence: crate::profile::Evidence,
}

/// The career a profile shows, and nothing else about the person.
#[derive(Debug, Clone)]
pub struct Career<'a> {
    /// The address of the page, for citing.
    pub url: &'a str,
    /// The line under the name.
    pub headline: Option<&'a Fact<String>>,
    /// The place.
    pub location: Option<&'a Fact<String>>,
    /// The "about" text.
    pub summary: Option<&'a Fact<String>>,
    /// Positions, newest first.
    pub positions: &'a [Position],
    /// Qualifications.
    pub qualifications: Vec<Qualification<'a>>,
    /// Skills listed.
    pub skills: &'a [Fact<String>],
    /// Links to a CV, for what changed since the last visit; no other link reaches the scorers.
    pub cv_links: Vec<&'a Fact<String>>,
    /// Languages listed, for a language criterion (never "native").
    pub languages: &'a [SpokenLanguage],
    /// Dated public activity.
    pub activity: &'a [Activity],
    /// A declared availability.
    pub availability: Option<&'a Fact<String>>,
}

impl<'a> Career<'a> {
    /// The part of a profile that may be scored.
    pub fn of(profile: &'a Profile) -> Self {
        let qualifications = profile
            .education
            .iter()
            .filter(|entry| entry.degree.is_some() || entry.field.is_some())
            .map(|entry| {
                let words = [entry.degree.as_deref(), entry.field.as_deref()];
                let quote = words.into_iter().flatten().collect::<Vec<_>>().join(", ");
                let evidence = crate::profile::Evidence { quote, ..entry.evidence.clone() };
                Qualification { degree: entry.degree.as_deref(), field: entry.field.as_deref(), evidence }
            })
            .collect();
        Self {
            url: &profile.url,
            headline: profile.headline.as_ref(),
            location: profile.location.as_ref(),
            summary: profile.summary.as_ref(),
            positions: &profile.positions,
            qualifications,
            skills: &profile.skills,
            cv_links: cv_links(profile).collect(),
            languages: &profile.languages,
            activity: &profile.activity,
            availability: profile.availability.as_ref(),
        }
    }
}

/// The links whose address says that a CV is there.
pub fn cv_links(profile: &Profile) -> impl Iterator<Item = &Fact<String>> {
    const WORDS: [&str; 6] = ["cv", "resume", "résumé", "curriculum", "lebenslauf", "currículum"];
    profile.links.iter().filter(|link| {
        let lower = link.value.to_lowercase();
        lower.split(|c: char| !c.is_alphanumeric()).any(|word| WORDS.contains(&word))
    })
}
