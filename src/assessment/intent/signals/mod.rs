//! The signals: one file each, one line in [`KINDS`]. What each weighs is in [`super::weights`].
//!
//! Never signals, whoever asks: birthdays, reunions, family, health, career gaps, age, graduation years.
//! Start at [`Kind`].

mod anniversary;
mod colleagues_leaving;
mod company_event;
mod declared_availability;
mod fixed_term;
mod founder;
mod looking_ahead;
mod new_in_job;
mod outside_talk;
mod own_rhythm;
mod profile_changed;
mod recent_promotion;
mod side_project;
mod team_pride;
mod work_in_public;

use jiff::civil::Date;

use super::tenure::Tenure;
use crate::assessment::{Career, CompanyEvent, History};
use crate::profile::{Activity, ActivityKind, Evidence, PartialDate, Position};

/// Every signal, in the order of the guide.
pub(super) const KINDS: &[Kind] = &[
    recent_promotion::KIND,
    new_in_job::KIND,
    founder::KIND,
    side_project::KIND,
    team_pride::KIND,
    own_rhythm::NEAR,
    own_rhythm::BEYOND,
    declared_availability::KIND,
    looking_ahead::KIND,
    profile_changed::KIND,
    outside_talk::KIND,
    work_in_public::RELEASE,
    work_in_public::BURST,
    anniversary::KIND,
    fixed_term::KIND,
    colleagues_leaving::KIND,
    company_event::LAYOFF,
    company_event::MERGER,
    company_event::LEADERSHIP,
    company_event::RELOCATION,
    company_event::FUNDING,
];

/// One kind of signal.
#[derive(Clone, Copy)]
pub(super) struct Kind {
    /// A stable code, stored for years.
    pub code: &'static str,
    /// Looks for it.
    pub observe: fn(&Scene<'_>) -> Option<Observation>,
    /// Careers that show it, and look-alikes that do not. Tests run them.
    pub examples: &'static [Example],
}

/// What a signal may look at.
pub(super) struct Scene<'a> {
    pub career: &'a Career<'a>,
    pub history: &'a History,
    pub today: Date,
    /// The current employment, where it is dated.
    pub tenure: Option<Tenure<'a>>,
}

/// A signal seen.
pub(super) struct Observation {
    /// When it happened; decay counts from here.
    pub date: Option<PartialDate>,
    /// One plain sentence for the recruiter.
    pub explanation: String,
    /// The words it rests on.
    pub evidence: Evidence,
}

/// A career in a few words, and whether the signal must be seen in it.
#[cfg_attr(
    not(test),
    expect(dead_code, reason = "the careers are run by the tests; the guide shows the rest")
)]
pub(super) struct Example {
    /// The case in one sentence.
    pub says: &'static str,
    /// Whether the signal is there.
    pub shows: bool,
    /// Title, employer, start, end ("" while held), description; newest first.
    pub positions: &'static [(&'static str, &'static str, &'static str, &'static str, &'static str)],
    /// Kind, date, text.
    pub activity: &'static [(ActivityKind, &'static str, &'static str)],
    /// The line under the name.
    pub headline: &'static str,
    /// A declared availability.
    pub availability: &'static str,
    /// What the recruiter's earlier visit saw as headline, and when.
    pub earlier: Option<(&'static str, &'static str)>,
    /// Employer, date, kind.
    pub event: Option<(&'static str, &'static str, &'static str)>,
    /// Employer of others in the pool, and the months in which they left it.
    pub departures: &'static [(&'static str, &'static str)],
    /// The day of reading.
    pub today: &'static str,
}

/// An example that shows nothing but what it overrides.
pub(super) const NOTHING: Example = Example {
    says: "an empty page",
    shows: false,
    positions: &[],
    activity: &[],
    headline: "",
    availability: "",
    earlier: None,
    event: None,
    departures: &[],
    today: "2026-03-15",
};

impl Scene<'_> {
    /// Months from `date` to today; `None` for the future.
    pub(super) fn months_since(&self, date: PartialDate) -> Option<i32> {
        (date.first_day() <= self.today).then(|| date.months_until(self.today).max(0))
    }

    /// Public activity dated within the last `months`, newest first as the page lists it.
    pub(super) fn recent_activity(&self, months: i32) -> impl Iterator<Item = (&Activity, PartialDate)> {
        self.career.activity.iter().filter_map(move |activity| {
            let date = activity.date?;
            (self.months_since(date)? <= months).then_some((activity, date))
        })
    }

    /// The person's own posts of the last `months`, newest first whatever the order of the page.
    pub(super) fn recent_posts(&self, months: i32) -> impl Iterator<Item = (&Activity, PartialDate)> {
        self.newest_first(months, |activity| activity.kind == ActivityKind::Post)
    }

    /// Activity of the last `months` that `wanted` picks, newest first; of one day, the first in the alphabet.
    pub(super) fn newest_first(
        &self,
        months: i32,
        wanted: impl Fn(&Activity) -> bool,
    ) -> impl Iterator<Item = (&Activity, PartialDate)> {
        let mut all: Vec<_> = self.recent_activity(months).filter(|(activity, _)| wanted(activity)).collect();
        all.sort_by(|one, other| other.1.cmp(&one.1).then_with(|| one.0.text.cmp(&other.0.text)));
        all.into_iter()
    }

    /// Whether `text` names the person's current employer.
    pub(super) fn names_employer(&self, text: &str) -> bool {
        self.career.positions.iter().filter(|p| p.current).filter_map(|p| p.organisation.as_deref()).any(
            |name| {
                let name = name.trim();
                name.chars().count() >= 3 && has_phrase(text, name)
            },
        )
    }

    /// A company event of `kind` at a current employer within the last `months`.
    pub(super) fn company_event(&self, kind: &str, months: i32) -> Option<(&CompanyEvent, &Position)> {
        self.history.company_events.iter().filter(|event| event.kind == kind).find_map(|event| {
            let age = self.months_since(PartialDate::from_date(event.date))?;
            let held = self.career.positions.iter().find(|p| {
                p.current
                    && p.organisation.as_deref().is_some_and(|name| {
                        let (one, other) =
                            (super::tenure::folded(name), super::tenure::folded(&event.organisation));
                        !one.is_empty() && one == other
                    })
                    && p.start.is_none_or(|start| start.first_day() <= event.date)
            })?;
            (age <= months).then_some((event, held))
        })
    }
}

/// A text as lower-case words with one space around each: what phrases are looked for in.
fn padded(text: &str) -> String {
    let mut out = String::with_capacity(text.len() + 2);
    out.push(' ');
    for c in text.chars() {
        match c {
            c if c.is_alphanumeric() => out.extend(c.to_lowercase()),
            _ if out.ends_with(' ') => {}
            _ => out.push(' '),
        }
    }
    if !out.ends_with(' ') {
        out.push(' ');
    }
    out
}

/// Whether `text` contains `phrase` as whole words, whatever the case.
pub(super) fn has_phrase(text: &str, phrase: &str) -> bool {
    has_any(text, &[phrase])
}

/// Whether `text` contains any of `phrases` as whole words.
pub(super) fn has_any(text: &str, phrases: &[&str]) -> bool {
    let text = padded(text);
    phrases.iter().map(|phrase| padded(phrase)).any(|phrase| phrase.len() > 2 && text.contains(&phrase))
}

/// One case of a signal's guide: what it says, and whether the signal is there.
pub(super) fn cases(kind: &Kind) -> Vec<(&'static str, bool)> {
    kind.examples.iter().map(|example| (example.says, example.shows)).collect()
}

#[cfg(test)]
mod tests;
