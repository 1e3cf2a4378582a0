//! The words titles, organisations, schools, degrees and kinds of employment are made of, in en de fr es it nl pt pl sv
//! tr ru ja. Plain data, compared in lower case.

/// Words of job titles.
#[rustfmt::skip]
pub const ROLES: &[&str] = &[
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
    "blogger", "generalist", "cofondateur", "entwickler", "entwicklerin", "softwareentwickler", "ingenieur",
    "ingenieurin", "leiter", "leiterin", "geschäftsführer", "geschäftsführerin", "berater", "beraterin",
    "werkstudent", "werkstudentin", "praktikant", "praktikantin", "praktikum", "mitarbeiter",
    "mitarbeiterin", "referent", "referentin", "sachbearbeiter", "projektleiter", "abteilungsleiter",
    "teamleiter", "vorstand", "gründer", "gründerin", "auszubildender", "student", "dozent", "lehrer",
    "forscher", "selbständig", "selbstständig", "self-employed", "développeur", "développeuse", "ingénieur",
    "ingénieure", "directeur", "directrice", "responsable", "chargé", "chargée", "stagiaire", "stage",
    "alternant", "alternance", "consultante", "chercheur", "fondateur", "fondatrice", "gérant", "associé",
    "chef", "technicien", "comptable", "conseiller", "formateur", "enseignant", "professeur",
    "desarrollador", "desarrolladora", "ingeniero", "ingeniera", "gerente", "jefe", "jefa", "analista",
    "consultor", "consultora", "diseñador", "diseñadora", "director", "directora", "becario", "becaria",
    "profesor", "profesora", "investigador", "fundador", "fundadora", "socio", "coordinador",
    "coordinadora", "técnico", "asesor", "administrador", "programador", "programadora", "encargado",
    "especialista", "auxiliar", "practicante", "sviluppatore", "ingegnere", "responsabile", "direttore",
    "direttrice", "tirocinante", "stagista", "consulente", "ricercatore", "fondatore", "socio", "impiegato",
    "docente", "progettista", "amministratore", "ontwikkelaar", "directeur", "adviseur", "medewerker",
    "stagiair", "oprichter", "onderzoeker", "docent", "projectleider", "beheerder", "desenvolvedor",
    "desenvolvedora", "engenheiro", "engenheira", "gestor", "gestora", "estagiário", "estagiária",
    "diretor", "diretora", "coordenador", "pesquisador", "professor", "sócio", "programista", "inżynier",
    "kierownik", "dyrektor", "analityk", "konsultant", "projektant", "stażysta", "praktykant", "założyciel",
    "specjalista", "asystent", "utvecklare", "ingenjör", "chef", "konsult", "praktikant", "grundare",
    "projektledare", "systemutvecklare", "lärare", "forskare", "mühendis", "mühendisi", "geliştirici",
    "müdür", "müdürü", "yönetici", "yöneticisi", "uzman", "uzmanı", "danışman", "stajyer", "kurucu",
    "öğretmen", "tasarımcı", "разработчик", "инженер", "менеджер", "директор", "руководитель", "аналитик",
    "программист", "консультант", "дизайнер", "стажёр", "стажер", "основатель", "специалист",
    "преподаватель", "エンジニア", "マネージャー", "開発者", "代表", "研究員", "インターン", "デザイナー", "部長", "課長", "教授",
];

/// Ends of compound job titles ("Softwareentwickler").
#[rustfmt::skip]
pub const COMPOUND_ROLES: &[&str] = &[
    "entwickler", "entwicklerin", "ingenieur", "ingenieurin", "leiter", "leiterin", "berater", "beraterin",
    "manager", "assistent", "assistentin", "utvecklare", "ingenjör", "chef", "ontwikkelaar", "ledare",
    "konsult", "architekt", "architektin", "techniker", "informatiker", "kaufmann", "kauffrau", "forscher",
    "lehrer", "engineer", "エンジニア", "マネージャー", "担当", "部長", "開発者",
];

/// Words of organisations' names, legal forms among them.
#[rustfmt::skip]
pub const COMPANY_WORDS: &[&str] = &[
    "inc", "llc", "ltd", "limited", "gmbh", "ag", "kg", "ug", "se", "sa", "sas", "sarl", "srl", "spa", "bv",
    "nv", "ab", "oy", "oyj", "as", "aps", "plc", "corp", "corporation", "co", "company", "group", "holding",
    "holdings", "pty", "pvt", "kk", "labs", "lab", "studio", "studios", "technologies", "technology",
    "tech", "systems", "solutions", "software", "consulting", "partners", "ventures", "capital", "bank",
    "university", "college", "institute", "school", "hospital", "clinic", "agency", "foundation", "society",
    "association", "council", "ministry", "department", "universität", "hochschule", "institut",
    "université", "école", "universidad", "università", "universiteit", "universidade", "uniwersytet",
    "universitet", "üniversitesi", "университет", "ооо", "оао", "зао", "ао", "oü", "doo", "sp", "株式会社",
    "合同会社", "大学", "industries", "international", "services", "airlines", "media", "networks", "bros",
    "enterprises", "stiftung", "verein", "association", "startup", "pictures", "games", "entertainment",
    "press", "insurance",
];

/// Words of schools' names.
#[rustfmt::skip]
pub const SCHOOL_WORDS: &[&str] = &[
    "university", "college", "institute", "school", "academy", "universität", "hochschule",
    "fachhochschule", "gymnasium", "institut", "université", "école", "lycée", "faculté", "universidad",
    "instituto", "colegio", "escuela", "politécnica", "università", "politecnico", "liceo", "istituto",
    "scuola", "universiteit", "hogeschool", "universidade", "faculdade", "escola", "uniwersytet",
    "politechnika", "szkoła", "liceum", "universitet", "högskola", "gymnasieskola", "üniversitesi",
    "üniversite", "lisesi", "университет", "институт", "академия", "школа", "大学", "大学院", "高校", "高等学校",
    "専門学校", "mit", "polytechnic", "polytechnique", "bootcamp", "ecole", "universite", "universidad",
    "campus", "conservatory", "seminary", "kolleg", "tech", "uc", "eth", "epfl", "iit", "akademie", "high",
];

/// Words of degrees.
#[rustfmt::skip]
pub const DEGREE_WORDS: &[&str] = &[
    "bachelor", "bachelors", "bachelor's", "bachelor’s", "master", "masters", "master's", "master’s", "phd",
    "ph", "doctor", "doctorate", "doctoral", "diploma", "diplom", "degree", "associate", "associate's",
    "bsc", "msc", "ba", "ma", "bs", "ms", "beng", "meng", "mba", "bba", "btech", "mtech", "llb", "llm",
    "md", "jd", "mphil", "dphil", "b", "m", "be", "me", "bcom", "mcom", "bca", "mca", "abitur", "magister",
    "staatsexamen", "promotion", "licence", "maîtrise", "doctorat", "dut", "bts", "baccalauréat",
    "ingénieur", "diplôme", "licenciatura", "licenciado", "grado", "grado", "máster", "maestría",
    "doctorado", "ingeniería", "ingeniero", "diplomatura", "laurea", "dottorato", "maturità", "bacharelado",
    "bacharel", "mestrado", "doutorado", "licenciatura", "licencjat", "inżynier", "doktorat",
    "kandidatexamen", "masterexamen", "civilingenjör", "lisans", "yüksek", "doktora", "бакалавр", "магистр",
    "специалист", "аспирантура", "学士", "修士", "博士", "certificate", "minor", "major", "honours", "hons",
    "hbo", "mbo", "wo", "studium", "promotion", "habilitation", "gce", "a-levels", "high", "ged", "o/l", "a/l", "aas", "as", "undergraduate", "postgraduate",
    "graduate", "exchange", "erasmus", "b.sc", "m.sc", "b.a", "m.a", "b.s", "m.s", "b.tech", "m.tech",
    "b.e", "m.e", "b.eng", "m.eng", "ph.d", "minor", "specialization", "vocational", "training",
];

/// How somebody was employed, as whole phrases.
#[rustfmt::skip]
pub const EMPLOYMENT: &[&str] = &[
    "full-time", "full time", "part-time", "part time", "self-employed", "self employed", "freelance",
    "contract", "internship", "apprenticeship", "seasonal", "permanent", "temporary", "permanent full-time",
    "permanent part-time", "contract full-time", "contract part-time", "on-site", "onsite", "hybrid",
    "remote", "vollzeit", "teilzeit", "selbstständig", "selbständig", "freiberuflich", "praktikum",
    "befristet", "unbefristet", "vor ort", "temps plein", "temps partiel", "cdi", "cdd", "indépendant",
    "alternance", "stage", "contrat en alternance", "sur site", "hybride", "à distance", "télétravail",
    "jornada completa", "media jornada", "jornada parcial", "autónomo", "profesional independiente",
    "contrato temporal", "prácticas", "contrato de prácticas", "presencial", "híbrido", "en remoto",
    "remoto", "a tempo pieno", "part-time", "lavoratore autonomo", "stage", "contratto a tempo determinato",
    "in sede", "ibrido", "da remoto", "fulltime", "parttime", "zelfstandig", "stage", "op locatie",
    "hybride", "op afstand", "tempo integral", "meio período", "autônomo", "estágio", "temporário",
    "presencial", "híbrida", "remota", "pełny etat", "niepełny etat", "część etatu", "samozatrudnienie",
    "umowa", "staż", "stacjonarnie", "hybrydowo", "zdalnie", "praca zdalna", "heltid", "deltid",
    "egenföretagare", "praktik", "på plats", "hybrid", "distans", "tam zamanlı", "yarı zamanlı", "serbest",
    "serbest çalışan", "sözleşmeli", "staj", "ofisten", "hibrit", "uzaktan", "полный рабочий день",
    "частичная занятость", "фриланс", "контракт", "стажировка", "удалённая работа", "удаленная работа",
    "正社員", "契約社員", "業務委託", "フリーランス", "インターンシップ", "パートタイム", "フルタイム", "リモート", "ハイブリッド", "オンサイト", "volunteer",
];
