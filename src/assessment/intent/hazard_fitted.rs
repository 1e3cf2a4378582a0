//! What the published weights lack, fitted by `tools/intent/fit.py`. Written by that script: change it there.

/// Beside the published weights of bare affiliation records (CNCF).
pub(super) const AFFILIATIONS: super::hazard::Fitted = super::hazard::Fitted {
    intercept: -0.4327,
    slope: 0.8007,
    independent_before: 0.4352,
    independent_only: 0.5570,
    returned: -0.4357,
    occupations: &[],
};

/// Beside the published weights of résumés (florex). It holds no independent work: half of what the other source shows.
pub(super) const RESUMES: super::hazard::Fitted = super::hazard::Fitted {
    intercept: 0.0743,
    slope: 0.8989,
    independent_before: 0.2176,
    independent_only: 0.2785,
    returned: 0.0,
    occupations: &[
        ("developer", 0.0686),
        ("administrator", -0.5635),
        ("engineer", -0.1341),
        ("analyst", -0.1049),
        ("technician", 0.1451),
        ("specialist", 0.0202),
        ("designer", -0.1398),
        ("coordinator", -0.0423),
        ("manager", -0.0823),
        ("consultant", -0.1999),
        ("assistant", -0.0786),
        ("representative", 0.2371),
        ("intern", 0.2306),
    ],
};
