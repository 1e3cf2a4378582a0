//! Plain language → [`Brief`]: the criteria a recruiter sees, edits and confirms.
//!
//! No Boolean, no network. Start at [`Brief::parse`].

mod background;
pub mod editing;
mod layout;
pub mod market;
mod opportunity;
mod own_names;
mod own_words;
mod questions;
mod refusal;
mod requirements;
mod role;
mod title_edges;
mod title_writing;
mod tongue;
mod weight;
mod whereabouts;
pub(crate) mod years;

use serde::{Deserialize, Serialize};

use crate::lexicon::skills;
use crate::lexicon::words::Words;

pub use crate::lexicon::places::PlaceKind;
pub use crate::lexicon::titles::{Function, Seniority};

/// A place the brief asks for.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Location {
    /// The name, as a person would write it.
    pub name: String,
    /// Its kind.
    pub kind: PlaceKind,
    /// ISO 3166-1 alpha-2 code of the country, where there is one.
    pub country: Option<String>,
}

/// Years of experience asked for. A maximum is shown and never used against a person: it is a proxy for age.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
pub struct Years {
    /// At least.
    pub min: Option<u8>,
    /// At most.
    pub max: Option<u8>,
}

/// What a criterion is about.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[expect(missing_docs, reason = "the variants are the contract's own words")]
pub enum CriterionKind {
    Title,
    Skill,
    Years,
    Seniority,
    Location,
    Language,
    Industry,
    Company,
    Education,
    Other,
}

/// How much a criterion weighs.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Importance {
    /// Must be there.
    Essential,
    /// Good to have.
    Flexible,
    /// Must not be there.
    Excluded,
}

/// One thing the brief asks for, with the words it came from.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Criterion {
    /// What it is about.
    pub kind: CriterionKind,
    /// The value, in canonical form ("Kubernetes", "5", "Berlin").
    pub value: String,
    /// How much it weighs.
    pub importance: Importance,
    /// The brief's own words.
    pub quote: String,
}

impl Criterion {
    /// True for a deed or a trait in the brief's own words ("lead the site team", "curious"): worth asking about, rarely
    /// written on a page.
    pub fn is_in_own_words(&self) -> bool {
        self.kind == CriterionKind::Skill
            && skills::named(&self.value).is_none()
            && (self.value.split(' ').count() > 2 || own_words::is_trait(&self.value))
    }
}

/// Why someone might move.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[expect(missing_docs, reason = "the variants are the contract's own words")]
pub enum OpportunityKind {
    Work,
    Growth,
    Leadership,
    Pay,
    Flexibility,
    Stage,
    Mission,
    Team,
}

/// One credible reason to move, in the brief's own words.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Opportunity {
    /// What kind of reason.
    pub kind: OpportunityKind,
    /// The brief's own words.
    pub quote: String,
}

/// A criterion that was refused because the law forbids it, with what may be asked instead.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Refusal {
    /// The brief's own words.
    pub quote: String,
    /// Why it was refused and the lawful alternative, as a sentence.
    pub alternative: String,
}

/// A brief, parsed.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct Brief {
    /// The text as written.
    pub text: String,
    /// The titles asked for, the main one first.
    pub titles: Vec<String>,
    /// The function, where clear.
    pub function: Option<Function>,
    /// The seniority, where stated.
    pub seniority: Option<Seniority>,
    /// The places asked for.
    pub locations: Vec<Location>,
    /// True or false where the text says so.
    pub remote: Option<bool>,
    /// Years of experience.
    pub years: Option<Years>,
    /// Everything asked for, including what the fields above hold.
    pub criteria: Vec<Criterion>,
    /// Why someone would move.
    pub opportunity: Vec<Opportunity>,
    /// At most three questions that would sharpen a vague brief.
    pub questions: Vec<String>,
    /// What was asked for and may not be.
    pub refusals: Vec<Refusal>,
}

impl Brief {
    /// Parses plain language of any length. Never fails: what is unclear becomes a question.
    pub fn parse(text: &str) -> Self {
        let words = Words::of(text);
        let lines = layout::lines(&words);
        let short = layout::is_short(&words);
        let tongue = tongue::Tongue::of(&words);
        let refusals = refusal::find(&words, &lines, tongue);
        let refused: Vec<_> = refusals.iter().map(|(from, to, _)| (*from, *to)).collect();
        let whereabouts = whereabouts::find(&words, &lines);
        let role = role::read(&words, &lines, &whereabouts.mentions);
        let years = years::find(&words, short);
        let criteria = requirements::find(&words, &lines, &role, &whereabouts.locations, &years, &refused);
        let mut brief = Self {
            text: text.to_owned(),
            titles: role.titles.into_iter().map(|asked| asked.title).collect(),
            function: role.function,
            seniority: role.seniority,
            locations: whereabouts.locations.into_iter().map(|(location, _)| location).collect(),
            remote: whereabouts.remote.map(|(remote, _)| remote),
            years: years.first().map(|stated| stated.years),
            criteria,
            opportunity: opportunity::find(&words, &lines),
            questions: Vec::new(),
            refusals: refusals.into_iter().map(|(_, _, refusal)| refusal).collect(),
        };
        brief.questions = questions::about(&brief, tongue);
        brief
    }
}
