//! What the recruiter wrote over a reading: it outlives every later reading of the person's pages.
//!
//! Kept apart from what pages show, so that it can be taken back. Start at [`Correction::apply`].

use serde::{Deserialize, Serialize};

use super::{Evidence, Fact, Origin, Profile};

/// A field the recruiter can correct. The serde names are stored for years: never reuse one.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Field {
    /// The person's name.
    Name,
    /// The line under it.
    Headline,
    /// Where they are.
    Location,
    /// The "about" text.
    Summary,
    /// The title of positions.
    Title,
    /// The employer of positions.
    Organisation,
    /// A skill.
    Skill,
}

/// One correction.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Correction {
    /// Which field.
    pub field: Field,
    /// What the page said: of a list, the entry that is meant. `None` where nothing was read.
    pub was: Option<String>,
    /// What is right; `None` where what was read is not.
    pub value: Option<String>,
}

impl Correction {
    /// A correction of `was` to what the recruiter typed; `None` where that changes nothing.
    pub fn typed(field: Field, was: Option<&str>, typed: &str) -> Option<Self> {
        let typed = typed.split_whitespace().collect::<Vec<_>>().join(" ");
        let value = (!typed.is_empty()).then_some(typed);
        let was = was.map(str::to_owned);
        (value != was).then_some(Self { field, was, value })
    }

    /// Writes the correction over what was read.
    pub fn apply(&self, profile: &mut Profile) {
        let meant = |said: Option<&str>| said.map(str::trim) == self.was.as_deref().map(str::trim);
        match self.field {
            Field::Name => profile.name = self.fact("name", profile),
            Field::Headline => profile.headline = self.fact("headline", profile),
            Field::Location => profile.location = self.fact("location", profile),
            Field::Summary => profile.summary = self.fact("summary", profile),
            Field::Title => {
                for position in profile.positions.iter_mut().filter(|own| meant(own.title.as_deref())) {
                    position.title.clone_from(&self.value);
                    position.evidence.origin = Origin::Correction;
                }
            }
            Field::Organisation => {
                for position in profile.positions.iter_mut().filter(|own| meant(own.organisation.as_deref()))
                {
                    position.organisation.clone_from(&self.value);
                    position.evidence.origin = Origin::Correction;
                }
            }
            Field::Skill => {
                profile.skills.retain(|skill| !meant(Some(skill.value.as_str())));
                let fact = self.fact("skills", profile);
                profile.skills.extend(fact);
            }
        }
    }

    fn fact(&self, field: &str, profile: &Profile) -> Option<Fact<String>> {
        let value = self.value.clone()?;
        let quote = value.chars().take(300).collect();
        let (field, source) = (field.to_owned(), profile.url.clone());
        let evidence = Evidence { quote, field, source, origin: Origin::Correction, confidence: 1.0 };
        Some(Fact { value, evidence })
    }
}
