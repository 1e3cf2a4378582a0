//! What a short text looks like: a job title, an employer, a school, a degree, a place, a kind of employment.
//!
//! Small word lists in several languages, used to break ties between lines, never to invent a value.
//! Start at [`title_score`].

/// Nouns that name what somebody is.
#[rustfmt::skip]
const ROLES: &[&str] = &[
    "engineer", "developer", "manager", "director", "lead", "head", "chief", "officer", "founder",
    "cofounder", "co-founder", "ceo", "cto", "cfo", "coo", "cmo", "cio", "ciso", "cpo", "vp", "president",
    "vice", "analyst", "consultant", "architect", "designer", "scientist", "researcher", "professor",
    "lecturer", "teacher", "assistant", "associate", "intern", "internship", "trainee", "apprentice",
    "specialist", "coordinator", "administrator", "admin", "advisor", "adviser", "executive", "partner",
    "owner", "freelance", "freelancer", "contractor", "programmer", "tester", "qa", "sre", "devops",
    "recruiter", "sourcer", "writer", "editor", "author", "journalist", "accountant", "auditor", "lawyer",
    "attorney", "counsel", "paralegal", "nurse", "physician", "doctor", "surgeon", "pharmacist",
    "technician", "mechanic", "operator", "supervisor", "agent", "representative", "rep", "salesperson",
    "strategist", "planner", "producer", "artist", "photographer", "student", "fellow", "postdoc",
    "postdoctoral", "phd", "scholar", "instructor", "trainer", "coach", "tutor", "mentor", "member",
    "chair", "chairman", "chairperson", "board", "secretary", "treasurer", "clerk", "cashier", "barista",
    "waiter", "waitress", "chef", "cook", "driver", "pilot", "volunteer", "evangelist", "advocate",
    "maintainer", "contributor", "moderator", "ambassador", "buyer", "merchandiser", "controller",
    "principal", "dean", "curator", "librarian", "translator", "interpreter", "statistician", "economist",
    "biologist", "chemist", "physicist", "mathematician", "geologist", "psychologist", "therapist",
    "dentist", "veterinarian", "investor", "entrepreneur", "marketer", "copywriter", "animator",
    "illustrator", "musician", "dean", "captain", "sergeant", "lieutenant", "counselor", "resident",
    "blogger", "generalist", "cofondateur", "entwickler", "entwicklerin", "softwareentwickler",
    "ingenieur", "ingenieurin", "leiter", "leiterin", "geschäftsführer", "geschäftsführerin", "berater",
    "beraterin", "werkstudent", "werkstudentin", "praktikant", "praktikantin", "praktikum", "mitarbeiter",
    "mitarbeiterin", "referent", "referentin", "sachbearbeiter", "projektleiter", "abteilungsleiter",
    "teamleiter", "vorstand", "gründer", "gründerin", "auszubildender", "student", "dozent", "lehrer",
    "forscher", "selbständig", "selbstständig", "self-employed", "développeur", "développeuse",
    "ingénieur", "ingénieure", "directeur", "directrice", "responsable", "chargé", "chargée", "stagiaire",
    "stage", "alternant", "alternance", "consultante", "chercheur", "fondateur", "fondatrice", "gérant",
    "associé", "chef", "technicien", "comptable", "conseiller", "formateur", "enseignant", "professeur",
    "desarrollador", "desarrolladora", "ingeniero", "ingeniera", "gerente", "jefe", "jefa", "analista",
    "consultor", "consultora", "diseñador", "diseñadora", "director", "directora", "becario", "becaria",
    "profesor", "profesora", "investigador", "fundador", "fundadora", "socio", "coordinador",
    "coordinadora", "técnico", "asesor", "administrador", "programador", "programadora", "encargado",
    "especialista", "auxiliar", "practicante", "sviluppatore", "ingegnere", "responsabile", "direttore",
    "direttrice", "tirocinante", "stagista", "consulente", "ricercatore", "fondatore", "socio",
    "impiegato", "docente", "progettista", "amministratore", "ontwikkelaar", "directeur", "adviseur",
    "medewerker", "stagiair", "oprichter", "onderzoeker", "docent", "projectleider", "beheerder",
    "desenvolvedor", "desenvolvedora", "engenheiro", "engenheira", "gestor", "gestora", "estagiário",
    "estagiária", "diretor", "diretora", "coordenador", "pesquisador", "professor", "sócio", "programista",
    "inżynier", "kierownik", "dyrektor", "analityk", "konsultant", "projektant", "stażysta", "praktykant",
    "założyciel", "specjalista", "asystent", "utvecklare", "ingenjör", "chef", "konsult", "praktikant",
    "grundare", "projektledare", "systemutvecklare", "lärare", "forskare", "mühendis", "mühendisi",
    "geliştirici", "müdür", "müdürü", "yönetici", "yöneticisi", "uzman", "uzmanı", "danışman", "stajyer",
    "kurucu", "öğretmen", "tasarımcı", "разработчик", "инженер", "менеджер", "директор", "руководитель",
    "аналитик", "программист", "консультант", "дизайнер", "стажёр", "стажер", "основатель", "специалист",
    "преподаватель", "エンジニア", "マネージャー", "開発者", "代表", "研究員", "インターン", "デザイナー", "部長", "課長", "教授",
];

const COMPOUND_ROLES: &[&str] = &[
    "entwickler",
    "entwicklerin",
    "ingenieur",
    "ingenieurin",
    "leiter",
    "leiterin",
    "berater",
    "beraterin",
    "manager",
    "assistent",
    "assistentin",
    "utvecklare",
    "ingenjör",
    "chef",
    "ontwikkelaar",
    "ledare",
    "konsult",
    "architekt",
    "architektin",
    "techniker",
    "informatiker",
    "kaufmann",
    "kauffrau",
    "forscher",
    "lehrer",
    "engineer",
    "エンジニア",
    "マネージャー",
    "担当",
    "部長",
    "開発者",
];

const COMPANY_WORDS: &[&str] = &[
    "inc",
    "llc",
    "ltd",
    "limited",
    "gmbh",
    "ag",
    "kg",
    "ug",
    "se",
    "sa",
    "sas",
    "sarl",
    "srl",
    "spa",
    "bv",
    "nv",
    "ab",
    "oy",
    "oyj",
    "as",
    "aps",
    "plc",
    "corp",
    "corporation",
    "co",
    "company",
    "group",
    "holding",
    "holdings",
    "pty",
    "pvt",
    "kk",
    "labs",
    "lab",
    "studio",
    "studios",
    "technologies",
    "technology",
    "tech",
    "systems",
    "solutions",
    "software",
    "consulting",
    "partners",
    "ventures",
    "capital",
    "bank",
    "university",
    "college",
    "institute",
    "school",
    "hospital",
    "clinic",
    "agency",
    "foundation",
    "society",
    "association",
    "council",
    "ministry",
    "department",
    "universität",
    "hochschule",
    "institut",
    "université",
    "école",
    "universidad",
    "università",
    "universiteit",
    "universidade",
    "uniwersytet",
    "universitet",
    "üniversitesi",
    "университет",
    "ооо",
    "оао",
    "зао",
    "ао",
    "oü",
    "doo",
    "sp",
    "株式会社",
    "合同会社",
    "大学",
    "industries",
    "international",
    "services",
    "airlines",
    "media",
    "networks",
    "bros",
    "enterprises",
    "stiftung",
    "verein",
    "association",
    "startup",
    "pictures",
    "games",
    "entertainment",
    "press",
    "insurance",
];

const SCHOOL_WORDS: &[&str] = &[
    "university",
    "college",
    "institute",
    "school",
    "academy",
    "universität",
    "hochschule",
    "fachhochschule",
    "gymnasium",
    "institut",
    "université",
    "école",
    "lycée",
    "faculté",
    "universidad",
    "instituto",
    "colegio",
    "escuela",
    "politécnica",
    "università",
    "politecnico",
    "liceo",
    "istituto",
    "scuola",
    "universiteit",
    "hogeschool",
    "universidade",
    "faculdade",
    "escola",
    "uniwersytet",
    "politechnika",
    "szkoła",
    "liceum",
    "universitet",
    "högskola",
    "gymnasieskola",
    "üniversitesi",
    "üniversite",
    "lisesi",
    "университет",
    "институт",
    "академия",
    "школа",
    "大学",
    "大学院",
    "高校",
    "高等学校",
    "専門学校",
    "mit",
    "polytechnic",
    "polytechnique",
    "bootcamp",
    "ecole",
    "universite",
    "universidad",
    "campus",
    "conservatory",
    "seminary",
    "kolleg",
    "tech",
    "uc",
    "eth",
    "epfl",
    "iit",
    "akademie",
    "high",
];

const DEGREE_WORDS: &[&str] = &[
    "bachelor",
    "bachelors",
    "bachelor's",
    "bachelor’s",
    "master",
    "masters",
    "master's",
    "master’s",
    "phd",
    "ph",
    "doctor",
    "doctorate",
    "doctoral",
    "diploma",
    "diplom",
    "degree",
    "associate",
    "associate's",
    "bsc",
    "msc",
    "ba",
    "ma",
    "bs",
    "ms",
    "beng",
    "meng",
    "mba",
    "bba",
    "btech",
    "mtech",
    "llb",
    "llm",
    "md",
    "jd",
    "mphil",
    "dphil",
    "b",
    "m",
    "be",
    "me",
    "bcom",
    "mcom",
    "bca",
    "mca",
    "abitur",
    "magister",
    "staatsexamen",
    "promotion",
    "licence",
    "maîtrise",
    "doctorat",
    "dut",
    "bts",
    "baccalauréat",
    "ingénieur",
    "diplôme",
    "licenciatura",
    "licenciado",
    "grado",
    "grado",
    "máster",
    "maestría",
    "doctorado",
    "ingeniería",
    "ingeniero",
    "diplomatura",
    "laurea",
    "dottorato",
    "maturità",
    "bacharelado",
    "bacharel",
    "mestrado",
    "doutorado",
    "licenciatura",
    "licencjat",
    "inżynier",
    "doktorat",
    "kandidatexamen",
    "masterexamen",
    "civilingenjör",
    "lisans",
    "yüksek",
    "doktora",
    "бакалавр",
    "магистр",
    "специалист",
    "аспирантура",
    "学士",
    "修士",
    "博士",
    "certificate",
    "minor",
    "major",
    "honours",
    "hons",
    "gce",
    "a-levels",
    "high",
    "ged",
    "o/l",
    "a/l",
    "aas",
    "as",
    "undergraduate",
    "postgraduate",
    "graduate",
    "exchange",
    "erasmus",
    "b.sc",
    "m.sc",
    "b.a",
    "m.a",
    "b.s",
    "m.s",
    "b.tech",
    "m.tech",
    "b.e",
    "m.e",
    "b.eng",
    "m.eng",
    "ph.d",
    "minor",
    "specialization",
    "vocational",
    "training",
];

#[rustfmt::skip]
const EMPLOYMENT: &[&str] = &[
    "full-time", "full time", "part-time", "part time", "self-employed", "self employed", "freelance",
    "contract", "internship", "apprenticeship", "seasonal", "permanent", "temporary",
    "permanent full-time", "permanent part-time", "contract full-time", "contract part-time", "on-site",
    "onsite", "hybrid", "remote", "vollzeit", "teilzeit", "selbstständig", "selbständig", "freiberuflich",
    "praktikum", "befristet", "unbefristet", "vor ort", "temps plein", "temps partiel", "cdi", "cdd",
    "indépendant", "alternance", "stage", "contrat en alternance", "sur site", "hybride", "à distance",
    "télétravail", "jornada completa", "media jornada", "jornada parcial", "autónomo",
    "profesional independiente", "contrato temporal", "prácticas", "contrato de prácticas", "presencial",
    "híbrido", "en remoto", "remoto", "a tempo pieno", "part-time", "lavoratore autonomo", "stage",
    "contratto a tempo determinato", "in sede", "ibrido", "da remoto", "fulltime", "parttime",
    "zelfstandig", "stage", "op locatie", "hybride", "op afstand", "tempo integral", "meio período",
    "autônomo", "estágio", "temporário", "presencial", "híbrida", "remota", "pełny etat", "niepełny etat",
    "część etatu", "samozatrudnienie", "umowa", "staż", "stacjonarnie", "hybrydowo", "zdalnie",
    "praca zdalna", "heltid", "deltid", "egenföretagare", "praktik", "på plats", "hybrid", "distans",
    "tam zamanlı", "yarı zamanlı", "serbest", "serbest çalışan", "sözleşmeli", "staj", "ofisten", "hibrit",
    "uzaktan", "полный рабочий день", "частичная занятость", "фриланс", "контракт", "стажировка",
    "удалённая работа", "удаленная работа", "正社員", "契約社員", "業務委託", "フリーランス", "インターンシップ", "パートタイム", "フルタイム",
    "リモート", "ハイブリッド", "オンサイト", "volunteer",
];

use crate::lexicon::places;

fn words(text: &str) -> impl Iterator<Item = String> + '_ {
    text.split(|c: char| !(c.is_alphanumeric() || matches!(c, '-' | '\'' | '’' | '.' | '&')))
        .map(|word| word.trim_matches(|c: char| !c.is_alphanumeric()).to_lowercase())
        .filter(|word| !word.is_empty())
}

/// How much a text looks like a job title, 0 to 3.
pub fn title_score(text: &str) -> i32 {
    let mut score = 0;
    for word in words(text).take(12) {
        let parts_match = || word.split(['-', '.']).any(|part| ROLES.contains(&part));
        let compound = || COMPOUND_ROLES.iter().any(|role| word.len() > role.len() && word.ends_with(role));
        if ROLES.contains(&word.as_str()) || parts_match() || compound() {
            score += 2;
        } else if matches!(
            word.as_str(),
            "senior" | "junior" | "staff" | "sr" | "jr" | "lead" | "interim" | "stellvertretender"
        ) {
            score += 1;
        }
    }
    score.min(3)
}

/// How much a text looks like an organisation's name, 0 to 3.
pub fn company_score(text: &str) -> i32 {
    let score: i32 = words(text)
        .take(14)
        .map(|word| i32::from(COMPANY_WORDS.contains(&word.trim_end_matches('.'))) * 2)
        .sum();
    score.min(3)
}

/// How much a text looks like a school's name, 0 to 3.
pub fn school_score(text: &str) -> i32 {
    let strong = |word: &String| {
        SCHOOL_WORDS.contains(&word.as_str())
            || [
                "universität",
                "hochschule",
                "schule",
                "gymnasium",
                "school",
                "universitet",
                "大学",
                "universiteit",
            ]
            .iter()
            .any(|end| word.ends_with(end))
    };
    (words(text).take(14).filter(strong).count() as i32 * 2).min(3)
}

/// How much a text looks like a degree, 0 to 3.
pub fn degree_score(text: &str) -> i32 {
    let score =
        words(text).take(8).filter(|word| DEGREE_WORDS.contains(&word.trim_end_matches('.'))).count() as i32;
    (score * 2).min(3)
}

/// True where the text only says how somebody was employed ("Full-time", "Remote").
pub fn is_employment_kind(text: &str) -> bool {
    let plain = text.trim().trim_matches(|c: char| !c.is_alphanumeric()).to_lowercase();
    EMPLOYMENT.contains(&plain.as_str())
}

/// True where the text looks like a place: "Berlin, Germany", "Greater Boston Area", "Remote".
pub fn is_place(text: &str) -> bool {
    let text = text.trim();
    let length = text.chars().count();
    if !(2..=90).contains(&length) || text.ends_with(['.', ':', '!']) && !text.ends_with("D.C.") {
        return false;
    }
    if is_known_place(text) {
        return true;
    }
    let lower = text.to_lowercase();
    let ends = [
        "area",
        "region",
        "metropolregion",
        "und umgebung",
        "y alrededores",
        "e dintorni",
        "en omgeving",
        "et périphérie",
        "e região",
        "i okolice",
    ];
    if length <= 60
        && (ends.iter().any(|end| lower.ends_with(&format!(" {end}")))
            || lower.starts_with("greater ")
            || lower.starts_with("großraum "))
    {
        return true;
    }
    let odd = text.chars().any(|c| c.is_ascii_digit() || matches!(c, '|' | '@' | '&' | '+' | ';' | ':'));
    if odd || title_score(text) >= 2 || company_score(text) >= 2 {
        return false;
    }
    let parts: Vec<&str> = text.split(',').map(str::trim).collect();
    let capitalised = parts.iter().all(|part| {
        part.chars().next().is_some_and(|c| c.is_uppercase() || !c.is_ascii())
            && part.split_whitespace().count() <= 3
    });
    (2..=3).contains(&parts.len()) && capitalised && length <= 45
}

/// True where a place is named outright, not only in the shape of one.
pub fn is_known_place(text: &str) -> bool {
    let text = text.trim();
    if text.chars().count() > 90
        || text.split_whitespace().count() > 12
        || text.contains(['@', '|', '?', '!'])
    {
        return false;
    }
    let lower = text.to_lowercase();
    let mut known = false;
    let mut strange = 0;
    let parts = lower
        .split([',', '·', '/', '(', ')', '•', ';'])
        .flat_map(|part| part.split(" and "))
        .flat_map(|part| part.split(" & "));
    for part in parts.map(str::trim).filter(|part| !part.is_empty()) {
        if matches!(
            part,
            "remote" | "worldwide" | "hybrid" | "on-site" | "onsite" | "home office" | "anywhere"
        ) {
            known |= text.split_whitespace().count() <= 2;
        } else if is_named(part) {
            known = true;
        } else {
            strange += 1;
        }
    }
    if known && strange <= 1 && title_score(text) < 2 {
        return true;
    }
    // A postal address: a number, and a country or state at its end.
    let last = lower.rsplit([' ', ',']).find(|word| !word.is_empty()).unwrap_or_default();
    text.chars().any(|c| c.is_ascii_digit())
        && text.split_whitespace().count() >= 4
        && (is_named(last) || STATES.contains(&last))
        && !text.ends_with('.')
        && super::dates::find(text).is_none()
}

/// A place of the lexicon, or a code of a state or country.
fn is_named(part: &str) -> bool {
    let bare = part
        .trim_start_matches("greater ")
        .trim_end_matches(" area")
        .trim_end_matches(" metropolitan")
        .trim_end_matches(" bay");
    part.chars().count() > 1 && (STATES.contains(&part) || !places::namesakes(bare).is_empty())
}

#[rustfmt::skip]
const STATES: &[&str] = &[
    "al", "ak", "az", "ar", "ca", "co", "ct", "dc", "d.c.", "fl", "ga", "hi", "ia", "id", "il", "in", "ks",
    "ky", "la", "ma", "md", "me", "mi", "mn", "mo", "ms", "mt", "nc", "nd", "ne", "nh", "nj", "nm", "nv",
    "ny", "oh", "ok", "or", "pa", "ri", "sc", "sd", "tn", "tx", "ut", "va", "vt", "wa", "wi", "wv", "wy",
    "on", "qc", "bc", "ab", "ns", "nsw", "vic", "qld", "california", "texas", "new york", "washington",
    "massachusetts", "florida", "illinois", "georgia", "ontario", "quebec", "québec", "bavaria", "bayern",
    "hessen", "nsw", "maharashtra", "karnataka", "england", "catalonia", "cataluña", "île-de-france",
    "colorado", "oregon", "virginia", "pennsylvania", "ohio", "michigan", "north carolina", "new jersey",
    "arizona", "utah", "minnesota", "wisconsin", "maryland", "tennessee", "missouri", "connecticut",
    "nevada",
];
