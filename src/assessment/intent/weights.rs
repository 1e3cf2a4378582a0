//! What each signal weighs: the only place where a number about intent stands, each with its source.
//!
//! A row holds a log-likelihood ratio a level (firmly happy, satisfied-curious, latent, hidden active), the half-life
//! after which it counts half, and the event it belongs to: of several signals of one event only the strongest counts.
//! A row never falls and rises again from level to level, so that taking a positive signal away never raises the level.
//! Measured weights spread a published weight of evidence over the levels: whole at the two ends, half in the middle.
//! Heuristics (nobody has measured them) stay within [`HEURISTIC_CAP`].

/// The most a level may be moved by a weight nobody has measured: odds times 1.65.
#[cfg(test)]
pub(super) const HEURISTIC_CAP: f64 = 0.5;

/// Where a weight comes from.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Source {
    /// A cell of the published hazard figures.
    Measured(&'static str),
    /// A published study.
    Study(&'static str),
    /// The person's own statement.
    Declared,
    /// The sourcing method says so; nobody has measured it.
    Heuristic,
}

/// One signal's weight.
pub(super) struct Weight {
    pub code: &'static str,
    /// Firmly happy, satisfied-curious, latent, hidden active.
    pub levels: [f64; 4],
    /// Days after which it counts half; 0: it describes today and does not decay.
    pub half_life_days: f64,
    /// The event it belongs to.
    pub event: &'static str,
    pub source: Source,
}

/// Spreads a weight of evidence for moving over the levels.
const fn spread(woe: f64) -> [f64; 4] {
    [-woe, -woe / 2.0, woe / 2.0, woe]
}

const fn row(
    code: &'static str,
    levels: [f64; 4],
    half_life_days: f64,
    event: &'static str,
    source: Source,
) -> Weight {
    Weight { code, levels, half_life_days, event, source }
}

/// The table.
pub(super) const WEIGHTS: &[Weight] = &[
    row(
        "recent_promotion",
        spread(-0.56),
        270.0,
        "present title",
        Source::Measured("florex, months_since_title_change, 0-11"),
    ),
    row("new_in_job", spread(-0.25), 120.0, "present title", Source::Heuristic),
    row(
        "founder_or_partner",
        spread(-0.27),
        0.0,
        "stake",
        Source::Measured("florex, title_word, c_level/founder"),
    ),
    row("side_project_for_employer", spread(-0.30), 180.0, "project", Source::Heuristic),
    row("public_pride_in_team", spread(-0.30), 90.0, "post", Source::Heuristic),
    row(
        "near_own_usual_stay",
        spread(0.17),
        0.0,
        "rhythm",
        Source::Measured("tenure_over_own_mean 0.5-1.25, mean of both sources"),
    ),
    row(
        "far_beyond_own_usual_stay",
        spread(-0.38),
        0.0,
        "rhythm",
        Source::Measured("tenure_over_own_mean 3+, mean of both sources"),
    ),
    // No level between the two ready ones: what they say themselves is no evidence of a quiet search.
    row("declared_availability", [-1.5, -0.7, 1.0, 1.0], 180.0, "availability", Source::Declared),
    row("looking_ahead", [-0.4, -0.1, 0.4, 0.4], 60.0, "availability", Source::Heuristic),
    row("profile_changed", [-0.3, -0.1, 0.35, 0.45], 45.0, "profile", Source::Heuristic),
    row("talk_outside_employer", [-0.3, -0.1, 0.3, 0.3], 120.0, "talk", Source::Heuristic),
    row("public_release", [-0.25, -0.05, 0.25, 0.25], 120.0, "project", Source::Heuristic),
    row("contribution_burst", [-0.35, -0.1, 0.4, 0.4], 60.0, "project", Source::Heuristic),
    row(
        "work_anniversary",
        spread(0.07),
        0.0,
        "anniversary",
        Source::Study("CEB, in Harvard Business Review, September 2016: +6 to 9 %"),
    ),
    row(
        "fixed_term_ending",
        spread(0.6),
        180.0,
        "term",
        Source::Measured("florex, title_word, contract +0.37 and intern +0.82"),
    ),
    row("colleagues_leaving", spread(0.3), 180.0, "company", Source::Heuristic),
    row(
        "company_layoff",
        spread(0.27),
        180.0,
        "company",
        Source::Study("Trevor & Nyberg 2008: quits +31 % after downsizing by 1 %"),
    ),
    row(
        "company_merger",
        spread(0.5),
        240.0,
        "company",
        Source::Study("Kim 2020: 33 % against 12 % leave in the first year; halved"),
    ),
    row("company_new_leadership", spread(0.2), 180.0, "company", Source::Heuristic),
    row("company_relocation", spread(0.3), 180.0, "company", Source::Heuristic),
    row("company_funding", spread(-0.15), 180.0, "company", Source::Heuristic),
];

/// The row of a signal.
pub(super) fn weight_of(code: &str) -> Option<&'static Weight> {
    WEIGHTS.iter().find(|weight| weight.code == code)
}

impl Weight {
    /// What is left of it `days` after the event, 0 to 1. The future counts as today.
    pub(super) fn decay(&self, days: f64) -> f64 {
        if self.half_life_days > 0.0 { 0.5_f64.powf(days.max(0.0) / self.half_life_days) } else { 1.0 }
    }
}

#[cfg(test)]
mod tests {
    use super::super::signals::KINDS;
    use super::*;

    #[test]
    fn every_signal_has_exactly_one_weight_and_every_weight_a_signal() {
        for kind in KINDS {
            assert_eq!(WEIGHTS.iter().filter(|weight| weight.code == kind.code).count(), 1, "{}", kind.code);
        }
        assert_eq!(WEIGHTS.len(), KINDS.len());
    }

    #[test]
    fn what_nobody_has_measured_is_capped_low() {
        for weight in WEIGHTS.iter().filter(|weight| weight.source == Source::Heuristic) {
            assert!(weight.levels.iter().all(|level| level.abs() <= HEURISTIC_CAP), "{}", weight.code);
        }
    }

    #[test]
    fn a_signal_points_one_way_through_all_levels() {
        for weight in WEIGHTS {
            let rising = weight.levels.windows(2).all(|pair| pair[0] <= pair[1]);
            let falling = weight.levels.windows(2).all(|pair| pair[0] >= pair[1]);
            assert!(rising != falling, "{}", weight.code);
        }
    }

    #[test]
    fn an_older_event_never_weighs_more() {
        for weight in WEIGHTS {
            let decays: Vec<f64> = (0..20).map(|n| weight.decay(f64::from(n) * 30.0)).collect();
            assert!(decays.windows(2).all(|pair| pair[0] >= pair[1]), "{}", weight.code);
        }
    }
}
