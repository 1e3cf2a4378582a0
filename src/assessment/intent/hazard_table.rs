//! The published weights behind [`super::hazard`]: aggregates over cells of ten people or more, no rows.
//!
//! Source: hazard figures measured on 12,662 contributors to cloud-native projects (CNCF affiliation file of
//! cncf/gitdm, 2024-05; snapshots 2015–2020) and 12,010 IT résumés (florex/resume_corpus, Jiechieu & Tsopze 2020;
//! snapshots 2010–2018). A cell is a weight of evidence, ln[P(bucket | moved) / P(bucket | stayed)] within twelve
//! months; the coefficient of its factor undoes the overlap between factors. Held-out people: AUC 0.598 and 0.613.

/// One factor: its fitted coefficient, the upper bounds of its buckets (exclusive) and one weight a bucket, plus the
/// weight where the factor is not stated.
pub(super) struct Factor {
    pub coefficient: f64,
    pub below: &'static [f64],
    pub weights: &'static [f64],
    pub unstated: f64,
}

impl Factor {
    /// The factor's contribution to the log-odds; `None`: not stated.
    pub(super) fn contribution(&self, value: Option<f64>) -> f64 {
        let weight = match value {
            None => self.unstated,
            Some(value) => {
                let bucket = self.below.iter().take_while(|bound| value >= **bound).count();
                self.weights.get(bucket).copied().unwrap_or(self.unstated)
            }
        };
        self.coefficient * weight
    }
}

const TENURE_BOUNDS: &[f64] = &[3.0, 6.0, 9.0, 12.0, 18.0, 24.0, 36.0, 48.0, 60.0, 84.0];
const RATIO_BOUNDS: &[f64] = &[0.25, 0.5, 0.75, 1.0, 1.25, 1.5, 2.0, 3.0];
const OWN_MEAN_BOUNDS: &[f64] = &[6.0, 12.0, 18.0, 24.0, 36.0, 60.0];
const CAREER_BOUNDS: &[f64] = &[24.0, 48.0, 72.0, 120.0, 180.0];

/// A fitted model: log-odds = intercept + Σ coefficient × weight.
pub(super) struct Model {
    pub intercept: f64,
    pub tenure: Factor,
    pub previous_employers: Factor,
    pub tenure_over_own_mean: Factor,
    pub own_mean: Factor,
    pub career: Factor,
    /// `None`: the histories behind this model had no titles.
    pub titles: Option<TitleFactors>,
}

/// What a model with titles adds.
pub(super) struct TitleFactors {
    pub months_since_change: Factor,
    pub word_coefficient: f64,
    pub open_positions: Factor,
}

/// Dates only (CNCF, twelve months).
pub(super) const DATES_ONLY: Model = Model {
    intercept: -1.088,
    tenure: Factor {
        coefficient: 0.59,
        below: TENURE_BOUNDS,
        weights: &[
            0.3239, 0.2868, 0.1429, 0.2106, 0.0785, -0.0485, -0.2145, -0.5908, -0.9767, -1.2924, -0.8318,
        ],
        unstated: 0.0,
    },
    previous_employers: Factor {
        coefficient: 0.38,
        below: &[2.0, 3.0, 4.0, 5.0, 7.0],
        weights: &[-0.0662, 0.0559, 0.0756, -0.0336, 0.1992, 0.3647],
        unstated: 0.0,
    },
    tenure_over_own_mean: Factor {
        coefficient: 0.68,
        below: RATIO_BOUNDS,
        weights: &[0.185, 0.2071, 0.1059, 0.0499, 0.1155, -0.0349, -0.0707, 0.027, -0.2187],
        unstated: -0.063,
    },
    own_mean: Factor {
        coefficient: 0.89,
        below: OWN_MEAN_BOUNDS,
        weights: &[0.3525, 0.2001, 0.0193, -0.1508, -0.2991, -0.4683, -0.4495],
        unstated: -0.063,
    },
    career: Factor {
        coefficient: 0.67,
        below: &CAREER_BOUNDS_SHORT,
        weights: &[0.2347, 0.0259, -0.5104, -1.3422],
        unstated: 0.0,
    },
    titles: None,
};

/// The short records of the first source end at ten years; its one longer cell (25 snapshots) is noise and left out.
const CAREER_BOUNDS_SHORT: [f64; 3] = [24.0, 48.0, 72.0];

/// Dates and titles (florex, twelve months).
pub(super) const WITH_TITLES: Model = Model {
    intercept: -0.722,
    tenure: Factor {
        coefficient: 0.64,
        below: TENURE_BOUNDS,
        weights: &[
            -0.0372, 0.1237, 0.2332, 0.2657, 0.2764, 0.235, -0.0204, -0.3419, -0.5231, -0.7407, -1.0197,
        ],
        unstated: 0.0,
    },
    previous_employers: Factor {
        coefficient: 0.81,
        below: &[1.0, 2.0, 3.0, 4.0, 5.0, 7.0],
        weights: &[-0.1017, 0.0434, 0.0405, 0.0309, -0.0555, -0.1087, 0.2962],
        unstated: 0.0,
    },
    tenure_over_own_mean: Factor {
        coefficient: 0.48,
        below: RATIO_BOUNDS,
        weights: &[-0.0129, 0.1837, 0.2849, 0.2886, 0.178, 0.0425, -0.1615, -0.2641, -0.5363],
        unstated: -0.1052,
    },
    own_mean: Factor {
        coefficient: 0.56,
        below: OWN_MEAN_BOUNDS,
        weights: &[0.2606, 0.2109, 0.2073, 0.1805, 0.0316, -0.2685, -0.4674],
        unstated: -0.1052,
    },
    career: Factor {
        coefficient: 0.50,
        below: CAREER_BOUNDS,
        weights: &[0.1102, 0.2367, 0.1477, -0.0596, -0.3247, -0.3859],
        unstated: 0.0,
    },
    titles: Some(TitleFactors {
        months_since_change: Factor {
            coefficient: 0.43,
            below: &[6.0, 12.0, 24.0, 36.0],
            weights: &[-0.5725, -0.55, -0.4302, -0.7537, -1.0758],
            unstated: 0.0319,
        },
        word_coefficient: 0.78,
        open_positions: Factor {
            coefficient: 0.06,
            below: &[2.0, 3.0],
            weights: &[0.0057, -0.0553, -0.0328],
            unstated: 0.0,
        },
    }),
};
