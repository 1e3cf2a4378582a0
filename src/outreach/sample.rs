//! An invented person to try a template on, when nobody is open.

use jiff::civil::Date;

use crate::brief::{Brief, CriterionKind};
use crate::profile::{Activity, ActivityKind, Evidence, Fact, PartialDate, Profile};

/// Somebody who lately spoke about what the brief asks for. Everything about them is invented.
pub fn sample_person(brief: &Brief, today: Date) -> Profile {
    let skill = brief.criteria.iter().find(|criterion| criterion.kind == CriterionKind::Skill);
    let subject = skill.map(|skill| skill.value.as_str()).or(brief.titles.first().map(String::as_str));
    let url = "https://www.linkedin.com/in/sample-person/".to_owned();
    let shown = |quote: &str, field: &str| Evidence {
        quote: quote.to_owned(),
        field: field.to_owned(),
        source: url.clone(),
        ..Evidence::default()
    };
    let title = format!("{} without tears", subject.unwrap_or("Patience"));
    let before = today.yesterday().unwrap_or(today);
    Profile {
        name: Some(Fact { value: "Ada Example".to_owned(), evidence: shown("Ada Example", "name") }),
        activity: vec![Activity {
            kind: ActivityKind::Talk,
            date: PartialDate::year_month(before.year(), before.month()),
            evidence: shown(&title, "activity[0]"),
            text: title,
            url: None,
        }],
        url,
        ..Profile::default()
    }
}
