//! What the published weights lack, fitted by `tools/intent/fit.py`. Written by that script: change it there.

/// Beside the published weights of bare affiliation records (CNCF).
pub(super) const AFFILIATIONS: super::hazard::Fitted = super::hazard::Fitted {
    intercept: -0.4327,
    slope: 0.8007,
    independent_before: 0.4352,
    independent_only: 0.5570,
    returned: -0.4357,
    several_titles_here: 0.0,
    occupations: &[],
};

/// Beside the published weights of résumés (florex). It holds no independent work: half of what the other source shows.
pub(super) const RESUMES: super::hazard::Fitted = super::hazard::Fitted {
    intercept: 0.0694,
    slope: 0.8832,
    independent_before: 0.2176,
    independent_only: 0.2785,
    returned: 0.0,
    several_titles_here: -0.2637,
    occupations: &[
        ("developer", 0.0704),
        ("administrator", -0.5657),
        ("engineer", -0.1335),
        ("analyst", -0.1022),
        ("technician", 0.1412),
        ("specialist", 0.0164),
        ("designer", -0.1421),
        ("coordinator", -0.0444),
        ("manager", -0.0804),
        ("consultant", -0.1991),
        ("assistant", -0.0798),
        ("representative", 0.2357),
        ("intern", 0.2336),
    ],
};
