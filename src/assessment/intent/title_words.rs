//! Words in a title that say something about how long people stay: rank, occupation, independence. Four languages.
//!
//! The weights were measured on English titles; the other languages' words are translations that take the same weight.
//! A title without a known word is not punished: it takes the weight of all the rest.

/// The rank in a title, with its published weight of evidence. First match wins.
const RANKS: &[(f64, &[&str])] = &[
    (
        -0.2697,
        &[
            "ceo",
            "cto",
            "cio",
            "cfo",
            "coo",
            "chief",
            "founder",
            "cofounder",
            "owner",
            "president",
            "fondateur",
            "fondatrice",
            "cofondateur",
            "cofondatrice",
            "gründer",
            "gründerin",
            "inhaber",
            "inhaberin",
            "geschäftsführer",
            "geschäftsführerin",
            "fundador",
            "fundadora",
            "presidente",
            "presidenta",
        ],
    ),
    (
        -0.471,
        &[
            "director",
            "vp",
            "head",
            "directeur",
            "directrice",
            "direktor",
            "direktorin",
            "directora",
            "leiter",
        ],
    ),
    (
        0.8198,
        &[
            "intern",
            "internship",
            "trainee",
            "stagiaire",
            "praktikant",
            "praktikantin",
            "becario",
            "becaria",
            "alternant",
            "alternante",
        ],
    ),
    (
        0.3683,
        &[
            "contract",
            "contractor",
            "consultant",
            "freelance",
            "freelancer",
            "consultante",
            "berater",
            "beraterin",
            "consultor",
            "consultora",
            "freiberufler",
            "freiberuflerin",
            "freiberuflich",
        ],
    ),
    (
        0.3542,
        &["junior", "jr", "assistant", "associate", "assistante", "assistent", "assistentin", "asistente"],
    ),
    (
        -0.1379,
        &["lead", "leader", "principal", "staff", "architect", "architecte", "architekt", "arquitecto"],
    ),
    (-0.2397, &["manager", "supervisor", "responsable", "managerin", "gerente", "encargado", "encargada"]),
    (-0.3569, &["senior", "sr", "sénior"]),
];

/// The words of each occupation, in the fitting script's names.
const OCCUPATIONS: &[(&str, &[&str])] = &[
    (
        "developer",
        &[
            "developer",
            "programmer",
            "coder",
            "développeur",
            "développeuse",
            "entwickler",
            "entwicklerin",
            "softwareentwickler",
            "softwareentwicklerin",
            "webentwickler",
            "webentwicklerin",
            "desarrollador",
            "desarrolladora",
            "programador",
            "programadora",
        ],
    ),
    (
        "administrator",
        &[
            "administrator",
            "admin",
            "dba",
            "sysadmin",
            "administrateur",
            "administratrice",
            "administratorin",
            "systemadministrator",
            "systemadministratorin",
            "administrador",
            "administradora",
        ],
    ),
    (
        "engineer",
        &["engineer", "ingénieur", "ingénieure", "ingenieur", "ingenieurin", "ingeniero", "ingeniera"],
    ),
    ("analyst", &["analyst", "analyste", "analystin", "analista"]),
    (
        "technician",
        &["technician", "technicien", "technicienne", "techniker", "technikerin", "técnico", "técnica"],
    ),
    ("specialist", &["specialist", "spécialiste", "spezialist", "spezialistin", "especialista"]),
    ("designer", &["designer", "designeuse", "designerin", "diseñador", "diseñadora"]),
    (
        "coordinator",
        &[
            "coordinator",
            "coordinateur",
            "coordinatrice",
            "koordinator",
            "koordinatorin",
            "coordinador",
            "coordinadora",
        ],
    ),
    ("manager", &["manager", "responsable", "managerin", "gerente"]),
    ("consultant", &["consultant", "consultante", "berater", "beraterin", "consultor", "consultora"]),
    ("assistant", &["assistant", "assistante", "assistent", "assistentin", "asistente"]),
    (
        "representative",
        &["representative", "représentant", "représentante", "vertreter", "vertreterin", "representante"],
    ),
    (
        "intern",
        &["intern", "internship", "trainee", "stagiaire", "praktikant", "praktikantin", "becario", "becaria"],
    ),
];

/// What an employer's name says, folded, where the person worked for themselves.
const INDEPENDENT_EMPLOYERS: &[&str] = &[
    "self",
    "selfemployed",
    "selfemployedfreelance",
    "freelance",
    "freelancer",
    "independent",
    "independentconsultant",
    "independentcontractor",
    "indépendant",
    "indépendante",
    "travailleurindépendant",
    "autoentrepreneur",
    "autoentrepreneuse",
    "àmoncompte",
    "selbstständig",
    "selbständig",
    "freiberuflich",
    "freiberufler",
    "freiberuflerin",
    "freischaffend",
    "autónomo",
    "autónoma",
    "porcuentapropia",
    "independiente",
];

/// Words in a title that say so.
const INDEPENDENT_TITLES: &[&str] = &[
    "freelance",
    "freelancer",
    "freiberufler",
    "freiberuflerin",
    "freiberuflicher",
    "freiberufliche",
    "indépendant",
    "indépendante",
    "selbstständiger",
    "selbstständige",
    "autónomo",
    "autónoma",
];

fn words(title: &str) -> Vec<String> {
    title.to_lowercase().split(|c: char| !c.is_alphanumeric()).map(str::to_owned).collect()
}

/// The published weight of evidence of a title's rank.
pub(super) fn rank_weight(title: Option<&str>) -> f64 {
    let Some(title) = title else { return -0.0195 };
    let words = words(title);
    let known = RANKS.iter().find(|(_, rank)| words.iter().any(|word| rank.contains(&word.as_str())));
    known.map_or(0.0281, |(weight, _)| *weight)
}

/// The occupation a title names; of several, the last one ("project manager", "systems administrator").
pub(super) fn occupation(title: &str) -> Option<&'static str> {
    let of = |word: &String| OCCUPATIONS.iter().find(|(_, known)| known.contains(&word.as_str()));
    words(title).iter().rev().find_map(of).map(|(name, _)| *name)
}

/// Whether a position was independent work.
pub(super) fn is_independent(title: Option<&str>, employer: Option<&str>) -> bool {
    let employer = employer.map(super::tenure::folded).unwrap_or_default();
    INDEPENDENT_EMPLOYERS.contains(&employer.as_str())
        || title
            .is_some_and(|title| words(title).iter().any(|word| INDEPENDENT_TITLES.contains(&word.as_str())))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_occupation_is_the_same_in_four_languages() {
        for title in
            ["Senior Java Developer", "Développeuse Java", "Softwareentwickler (m/w/d)", "Desarrolladora web"]
        {
            assert_eq!(occupation(title), Some("developer"), "{title}");
        }
        assert_eq!(occupation("IT project manager"), Some("manager"));
        assert_eq!(occupation("Florist"), None);
    }

    #[test]
    fn independent_work_is_known_by_employer_or_title_and_not_by_a_word_in_a_name() {
        for (title, employer) in [
            ("Consultant", "Self-employed"),
            ("Freelance designer", "Various"),
            ("Texterin", "Freiberuflich"),
        ] {
            assert!(is_independent(Some(title), Some(employer)), "{title}, {employer}");
        }
        assert!(!is_independent(Some("Editor"), Some("Independent Press")));
        assert!(!is_independent(None, None));
    }
}
