//! What is made of kept observations later: the reading of that day again, and when to look again at someone settled.
//!
//! Neither a level nor a probability is stored; both are worked out from the dated observations, with the weights in
//! force now. Start at [`reread`].

use jiff::ToSpan;
use jiff::civil::Date;

use super::{
    Intent, Level, PRIOR, Probabilities, READING_EXPIRES_AFTER_DAYS, Signal, combine, days_between, weights,
};
use crate::profile::PartialDate;

/// The reading that observations kept on a day amount to.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Reread {
    /// The level; `None`: not enough evidence.
    pub level: Option<Level>,
    /// The estimate behind it.
    pub probabilities: Probabilities,
    /// The person declared an availability themselves.
    pub declared: bool,
}

impl Reread {
    /// The probability that they are ready to move: latent or hidden active, 0 to 1.
    pub fn readiness(&self) -> f64 {
        self.probabilities.latent + self.probabilities.hidden_active
    }
}

/// What `observations`, made on `on`, said on that day. An observation of a kind that no longer exists says nothing.
pub fn reread(observations: &[Signal], on: Date) -> Reread {
    let seen = observations.iter().filter_map(|signal| {
        let weight = weights::weight_of(&signal.code)?;
        let days = signal.date.map_or(0.0, |date| days_between(date, on));
        let levels = weight.levels.map(|level| level * weight.decay(days));
        let moved = PRIOR.updated(levels).readiness() - PRIOR.readiness();
        Some((weight, levels, Signal { weight: moved, ..signal.clone() }))
    });
    let combined = combine(seen.collect());
    Reread { level: combined.level, probabilities: combined.probabilities, declared: combined.declared }
}

impl Intent {
    /// The same with what was observed elsewhere: level and estimate are worked out again from everything, as on `on`.
    #[must_use]
    pub fn with_observations(mut self, observed: Vec<Signal>, on: Date) -> Self {
        if observed.is_empty() {
            return self;
        }
        self.signals.extend(observed);
        self.signals.retain(|signal| weights::weight_of(&signal.code).is_some());
        let Reread { level, probabilities, declared } = reread(&self.signals, on);
        let declared = self.declared || declared;
        // A level is named on two independent observations or more.
        let caveat = super::caveat(if level.is_some() { 2 } else { 0 }, declared);
        Self { level, probabilities, declared, caveat, ..self }
    }
}

/// Whether a reading made on `on` is too old to go by.
pub fn has_expired(on: Date, today: Date) -> bool {
    today.since(on).is_ok_and(|age| age.get_days() > i32::from(READING_EXPIRES_AFTER_DAYS))
}

/// When to look again at someone who is firmly happy, and why then.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Revisit {
    /// The day.
    pub on: Date,
    /// One sentence.
    pub reason: String,
}

/// The day proposed for someone firmly happy: what holds them most decides. Never sooner than a month from today.
pub fn revisit(signals: &[Signal], today: Date) -> Revisit {
    let strongest = signals
        .iter()
        .filter(|signal| signal.weight < 0.0)
        .min_by(|one, other| one.weight.total_cmp(&other.weight));
    let in_months = |from: Date, months: i32| from.checked_add(months.months()).unwrap_or(from);
    let began = |date: Option<PartialDate>| date.map_or(today, PartialDate::last_day);
    let (on, why) = match strongest.map(|signal| (signal.code.as_str(), signal.date)) {
        Some(("recent_promotion", date)) => {
            (in_months(began(date), 12), "a year after the new title, when its effect has faded")
        }
        Some(("new_in_job", date)) => (in_months(began(date), 12), "after the first year in the job"),
        Some(("side_project_for_employer" | "public_pride_in_team", _)) => {
            (in_months(today, 6), "in half a year, when what was said in public is old")
        }
        Some(("founder_or_partner" | "far_beyond_own_usual_stay", _)) => {
            (in_months(today, 12), "in a year: what holds them changes slowly")
        }
        _ => (in_months(today, 6), "in half a year"),
    };
    let on = on.max(in_months(today, 1));
    Revisit { on, reason: format!("Look again {why}.") }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::profile::Evidence;

    fn signal(code: &str, date: &str, weight: f64) -> Signal {
        Signal {
            code: code.to_owned(),
            explanation: String::new(),
            date: date.parse().ok(),
            weight,
            evidence: Evidence::default(),
        }
    }

    #[test]
    fn kept_observations_amount_to_the_reading_of_their_day_and_unknown_ones_to_nothing() {
        let on: Date = "2026-03-15".parse().unwrap();
        let two =
            [signal("talk_outside_employer", "2026-03-01", 0.4), signal("public_release", "2026-03-01", 0.3)];
        let that_day = reread(&two, on);
        assert!(that_day.level.is_some() && that_day.readiness() > PRIOR.latent + PRIOR.hidden_active);
        let old = reread(&two, "2028-03-15".parse().unwrap());
        assert_eq!(old.level, None);
        assert_eq!(reread(&[signal("tea_leaves", "2026-03-01", 9.0)], on).probabilities, PRIOR);
    }

    #[test]
    fn a_reading_expires_after_ninety_days() {
        let day = |text: &str| text.parse().unwrap();
        assert!(!has_expired(day("2026-01-01"), day("2026-04-01")));
        assert!(has_expired(day("2026-01-01"), day("2026-04-02")));
    }

    #[test]
    fn the_revisit_of_someone_promoted_is_a_year_after_the_new_title_and_never_in_the_past() {
        let today = "2026-03-15".parse().unwrap();
        let proposed = revisit(&[signal("recent_promotion", "2026-01", -0.5)], today);
        assert_eq!(proposed.on, "2027-01-31".parse::<Date>().unwrap());
        let late = revisit(&[signal("new_in_job", "2020-01", -0.2)], today);
        assert_eq!(late.on, "2026-04-15".parse::<Date>().unwrap());
    }
}
