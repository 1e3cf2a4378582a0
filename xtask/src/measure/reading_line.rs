//! A reading as the contract prints it, and back into a profile.

use overture::profile::{
    Activity, ActivityKind, Contact, ContactKind, Education, Evidence, Fact, PartialDate, Position, Profile,
    SpokenLanguage,
};
use overture::readers::{ListedPerson, Omission, Reading};
use serde::{Deserialize, Serialize};

/// What `read` prints, and what `assess` and `rank` accept as a reading.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct ReadingLine {
    pub candidate: bool,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub url: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub site: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub language: Option<String>,
    pub name: Option<String>,
    pub headline: Option<String>,
    pub location: Option<String>,
    pub summary: Option<String>,
    pub availability: Option<String>,
    pub positions: Vec<PositionLine>,
    pub education: Vec<EducationLine>,
    pub skills: Vec<String>,
    pub languages: Vec<LanguageLine>,
    pub links: Vec<String>,
    pub contacts: Vec<ContactLine>,
    pub activity: Vec<ActivityLine>,
    pub people: Vec<ListedPerson>,
    pub omissions: Vec<Omission>,
    /// Every fact with its words; not part of the contract's minimum.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub evidence: Vec<Evidence>,
}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct PositionLine {
    pub title: Option<String>,
    pub organisation: Option<String>,
    #[serde(deserialize_with = "lenient_date")]
    pub start: Option<PartialDate>,
    #[serde(deserialize_with = "lenient_date")]
    pub end: Option<PartialDate>,
    pub current: Option<bool>,
    pub location: Option<String>,
    pub description: Option<String>,
}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct EducationLine {
    pub school: Option<String>,
    pub degree: Option<String>,
    pub field: Option<String>,
    #[serde(deserialize_with = "lenient_date")]
    pub start: Option<PartialDate>,
    #[serde(deserialize_with = "lenient_date")]
    pub end: Option<PartialDate>,
}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct LanguageLine {
    pub language: String,
    pub level: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct ContactLine {
    pub kind: ContactKind,
    pub value: String,
}

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct ActivityLine {
    pub kind: ActivityKind,
    #[serde(default, deserialize_with = "lenient_date")]
    pub date: Option<PartialDate>,
    #[serde(default)]
    pub text: String,
    #[serde(default)]
    pub url: Option<String>,
}

/// A date that is not of the contract's form counts as not stated.
fn lenient_date<'de, D: serde::Deserializer<'de>>(deserializer: D) -> Result<Option<PartialDate>, D::Error> {
    Ok(Option::<String>::deserialize(deserializer)?.and_then(|text| text.parse().ok()))
}

impl ReadingLine {
    /// What a reading prints.
    pub fn of(reading: &Reading) -> Self {
        let people = reading.people.clone();
        let omissions = reading.omissions.clone();
        let Some(profile) = &reading.candidate else {
            return Self { people, omissions, ..Self::default() };
        };
        let value = |fact: &Option<Fact<String>>| fact.as_ref().map(|fact| fact.value.clone());
        let values = |facts: &[Fact<String>]| facts.iter().map(|fact| fact.value.clone()).collect();
        Self {
            candidate: true,
            url: Some(profile.url.clone()),
            site: Some(profile.site.clone()),
            language: profile.language.clone(),
            name: value(&profile.name),
            headline: value(&profile.headline),
            location: value(&profile.location),
            summary: value(&profile.summary),
            availability: value(&profile.availability),
            positions: profile.positions.iter().map(PositionLine::of).collect(),
            education: profile.education.iter().map(EducationLine::of).collect(),
            skills: values(&profile.skills),
            languages: profile
                .languages
                .iter()
                .map(|spoken| LanguageLine { language: spoken.language.clone(), level: spoken.level.clone() })
                .collect(),
            links: values(&profile.links),
            contacts: profile
                .contacts
                .iter()
                .map(|contact| ContactLine { kind: contact.kind, value: contact.value.clone() })
                .collect(),
            activity: profile.activity.iter().map(ActivityLine::of).collect(),
            people,
            omissions,
            evidence: evidence(profile),
        }
    }

    /// The profile a line describes, each fact its own quote: a line has lost the page's words.
    pub fn into_profile(self, url: &str) -> Profile {
        let url = self.url.unwrap_or_else(|| url.to_owned());
        let cite = |quote: &str, field: String| Evidence {
            quote: quote.chars().take(300).collect(),
            field,
            source: url.clone(),
            confidence: 1.0,
            ..Evidence::default()
        };
        let fact = |value: Option<String>, field: &str| {
            value.map(|value| Fact { evidence: cite(&value, field.to_owned()), value })
        };
        let facts = |values: Vec<String>, field: &str| {
            let numbered = values.into_iter().enumerate();
            numbered
                .map(|(n, value)| Fact { evidence: cite(&value, format!("{field}[{n}]")), value })
                .collect()
        };
        let words = |parts: &[&Option<String>]| {
            parts.iter().filter_map(|part| part.as_deref()).collect::<Vec<_>>().join(" · ")
        };
        Profile {
            name: fact(self.name, "name"),
            headline: fact(self.headline, "headline"),
            location: fact(self.location, "location"),
            summary: fact(self.summary, "summary"),
            availability: fact(self.availability, "availability"),
            skills: facts(self.skills, "skills"),
            links: facts(self.links, "links"),
            positions: self
                .positions
                .into_iter()
                .enumerate()
                .map(|(n, line)| {
                    let quote = words(&[&line.title, &line.organisation, &line.description]);
                    Position {
                        evidence: cite(&quote, format!("positions[{n}]")),
                        current: line.current.unwrap_or(false),
                        title: line.title,
                        organisation: line.organisation,
                        start: line.start,
                        end: line.end,
                        location: line.location,
                        description: line.description,
                    }
                })
                .collect(),
            education: self
                .education
                .into_iter()
                .enumerate()
                .map(|(n, line)| {
                    let quote = words(&[&line.school, &line.degree, &line.field]);
                    Education {
                        evidence: cite(&quote, format!("education[{n}]")),
                        school: line.school,
                        degree: line.degree,
                        field: line.field,
                        start: line.start,
                        end: line.end,
                    }
                })
                .collect(),
            languages: self
                .languages
                .into_iter()
                .enumerate()
                .map(|(n, line)| SpokenLanguage {
                    evidence: cite(&line.language, format!("languages[{n}]")),
                    language: line.language,
                    level: line.level,
                })
                .collect(),
            contacts: self
                .contacts
                .into_iter()
                .enumerate()
                .map(|(n, line)| Contact {
                    evidence: cite(&line.value, format!("contacts[{n}]")),
                    kind: line.kind,
                    value: line.value,
                })
                .collect(),
            activity: self
                .activity
                .into_iter()
                .enumerate()
                .map(|(n, line)| Activity {
                    evidence: cite(&line.text, format!("activity[{n}]")),
                    kind: line.kind,
                    date: line.date,
                    text: line.text,
                    url: line.url,
                })
                .collect(),
            site: self.site.unwrap_or_else(|| "generic".to_owned()),
            language: self.language,
            url,
        }
    }
}

fn evidence(profile: &Profile) -> Vec<Evidence> {
    let single =
        [&profile.name, &profile.headline, &profile.location, &profile.summary, &profile.availability];
    let mut all: Vec<Evidence> = single.into_iter().flatten().map(|fact| fact.evidence.clone()).collect();
    all.extend(profile.positions.iter().map(|entry| entry.evidence.clone()));
    all.extend(profile.education.iter().map(|entry| entry.evidence.clone()));
    all.extend(profile.skills.iter().map(|entry| entry.evidence.clone()));
    all.extend(profile.languages.iter().map(|entry| entry.evidence.clone()));
    all.extend(profile.links.iter().map(|entry| entry.evidence.clone()));
    all.extend(profile.contacts.iter().map(|entry| entry.evidence.clone()));
    all.extend(profile.activity.iter().map(|entry| entry.evidence.clone()));
    all
}

impl PositionLine {
    fn of(position: &Position) -> Self {
        Self {
            title: position.title.clone(),
            organisation: position.organisation.clone(),
            start: position.start,
            end: position.end,
            current: Some(position.current),
            location: position.location.clone(),
            description: position.description.clone(),
        }
    }
}

impl EducationLine {
    fn of(entry: &Education) -> Self {
        Self {
            school: entry.school.clone(),
            degree: entry.degree.clone(),
            field: entry.field.clone(),
            start: entry.start,
            end: entry.end,
        }
    }
}

impl ActivityLine {
    fn of(activity: &Activity) -> Self {
        Self {
            kind: activity.kind,
            date: activity.date,
            text: activity.text.clone(),
            url: activity.url.clone(),
        }
    }
}
