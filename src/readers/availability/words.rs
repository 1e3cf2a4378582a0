//! How people say that they would take a new position, in en de fr es. Plain data, lower case, words as they follow one
//! another.

/// The words of one language.
pub struct Words {
    /// Says it outright.
    pub said: &'static [&'static str],
    /// Says it where a word of [`Self::work`] follows.
    pub looking: &'static [&'static str],
    /// What may stand directly before [`Self::looking`] in its clause; else somebody else is looking.
    pub before: &'static [&'static str],
    /// What is looked for.
    pub work: &'static [&'static str],
    /// Says it where a date follows.
    pub from: &'static [&'static str],
    /// Turns it into something else wherever it stands in the sentence.
    pub not: &'static [&'static str],
}

/// One entry a language.
#[rustfmt::skip]
pub const WORDS: &[Words] = &[
    Words {
        said: &[
            "open to work", "opentowork", "open for work", "available for hire", "available for work",
            "available immediately", "immediately available", "between jobs", "on the job market", "open to job offers",
        ],
        looking: &[
            "open to", "open for", "looking for", "seeking", "searching for", "in search of", "available for",
            "interested in", "in the market for", "on the lookout for",
        ],
        before: &["i'm", "im", "am", "i", "currently", "actively", "now", "and", "also", "is", "still", "again"],
        work: &[
            "role", "roles", "position", "positions", "job", "jobs", "opportunity", "opportunities", "challenge",
            "challenges", "employment", "internship", "placement", "offers", "contracts", "freelance",
        ],
        from: &["available from", "available as of", "available starting"],
        not: &[
            "not", "never", "no longer", "isn't", "don't", "hiring", "we", "we're", "our", "us", "you", "your", "you're",
            "help", "helping", "people", "candidates", "clients", "professionals", "graduates", "someone", "anyone",
            "was", "were", "used to", "speaking", "mentoring", "mentor", "collaborate", "collaboration",
            "collaborations", "partnership", "partnerships", "invest", "investment", "feedback", "volunteer", "board",
            "app", "download", "book",
        ],
    },
    Words {
        said: &[
            "auf jobsuche", "auf stellensuche", "auf arbeitssuche", "jobsuchend", "arbeitssuchend", "arbeitsuchend",
            "ab sofort verfügbar", "sofort verfügbar", "offen für jobangebote", "offen für arbeit",
        ],
        looking: &["offen für", "auf der suche nach", "suche", "suche nach", "interessiert an"],
        before: &["ich", "bin", "aktuell", "derzeit", "aktiv", "momentan", "zurzeit", "und", "auch"],
        work: &[
            "herausforderung", "herausforderungen", "stelle", "stellen", "position", "positionen", "job", "jobs",
            "angebote", "anstellung", "festanstellung", "praktikum", "aufgabe", "aufgaben", "jobangebote",
            "stellenangebote", "arbeitsstelle", "perspektive", "werkstudentenstelle", "ausbildungsplatz",
        ],
        from: &["verfügbar ab", "verfügbar ab dem", "frei ab"],
        not: &[
            "nicht", "nie", "kein", "keine", "wir", "uns", "unser", "unsere", "kunden", "kandidaten", "menschen",
            "helfe", "unterstütze", "sie", "war", "vorträge", "mentoring", "hiring", "vergeben",
        ],
    },
    Words {
        said: &[
            "en recherche active", "en recherche d'emploi", "à la recherche d'un emploi", "à l'écoute du marché",
            "disponible immédiatement", "immédiatement disponible", "ouvert aux opportunités",
            "ouverte aux opportunités", "recherche d'emploi active",
        ],
        looking: &[
            "à l'écoute", "ouvert à", "ouverte à", "ouvert aux", "ouverte aux", "à la recherche", "en recherche",
            "recherche", "cherche", "en quête",
        ],
        before: &["je", "suis", "actuellement", "activement", "et", "toujours", "aussi"],
        work: &[
            "poste", "postes", "emploi", "opportunités", "d'opportunités", "opportunité", "d'emploi", "stage",
            "alternance", "cdi", "cdd", "défi", "défis", "challenge", "mission", "missions", "propositions",
            "d'alternance",
        ],
        from: &["disponible à partir de", "disponible à partir du", "disponible dès"],
        not: &[
            "pas", "plus disponible", "jamais", "nous", "notre", "nos", "vous", "votre", "clients", "candidats",
            "j'aide", "accompagne", "étais", "j'étais", "recrute", "recrutons", "bénévole", "conférences", "pour des",
        ],
    },
    Words {
        said: &[
            "en búsqueda activa", "busco trabajo", "busco empleo", "buscando trabajo", "buscando empleo",
            "en búsqueda de empleo", "en búsqueda de trabajo", "disponibilidad inmediata", "disponible de inmediato",
            "disponible para trabajar", "abierto a ofertas", "abierta a ofertas",
        ],
        looking: &["abierto a", "abierta a", "busco", "buscando", "en búsqueda de", "en busca de", "interesado en",
            "interesada en"],
        before: &["estoy", "actualmente", "y", "activamente", "ahora", "también", "sigo"],
        work: &[
            "oportunidad", "oportunidades", "puesto", "puestos", "empleo", "trabajo", "reto", "retos", "desafío",
            "desafíos", "ofertas", "propuestas", "posición", "prácticas",
        ],
        from: &["disponible a partir de", "disponible a partir del", "disponible desde"],
        not: &[
            "no", "nunca", "nosotros", "nuestro", "nuestra", "buscamos", "clientes", "candidatos", "ayudo",
            "personas", "usted", "estaba", "contratando", "voluntariado", "colaborar", "charlas",
        ],
    },
];
