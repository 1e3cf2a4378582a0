//! What stands around a name: honorifics before it, letters after it, pronouns beside it, and words no name has.
//!
//! Plain tables in lower case.

#[rustfmt::skip]
pub const HONORIFICS: &[&str] = &[
    "mr", "mrs", "ms", "miss", "mx", "dr", "prof", "professor", "sir", "dame", "rev", "ing", "dipl",
    "herr", "frau", "hr", "fr", "m", "mme", "mlle", "sr", "sra", "srta", "don", "doña", "sig", "dott",
    "dott.ssa", "dr.", "mag", "ir", "drs", "dhr", "mevr", "eng", "engr", "er", "ca", "adv", "capt", "lt",
    "col", "maj", "sgt", "hon", "gen", "rt", "cmdr", "cdr", "adm", "pfc", "cpl", "fr", "msgr", "atty", "arch",
    "rer", "nat", "med", "phil", "habil", "univ-prof", "sig.ra", "ph", "mgr", "lic", "avv",
];

#[rustfmt::skip]
pub const AFTER: &[&str] = &[
    "phd", "ph.d", "ph.d.", "md", "m.d.", "mba", "m.b.a.", "msc", "m.sc.", "bsc", "b.sc.", "ma", "m.a.",
    "ba", "b.a.", "bs", "ms", "esq", "esq.", "cpa", "cfa", "pmp", "csm", "cspo", "psm", "cissp", "shrm-cp",
    "shrm-scp", "phr", "sphr", "rn", "pe", "p.e.", "acca", "cipd", "fcipd", "mcipd", "assoc", "frsa",
    "llm", "ll.m.", "jd", "j.d.", "dds", "mph", "meng", "beng", "cfp", "cism", "cisa", "itil", "dba",
    "edd", "pmi-acp", "safe", "sa", "rpo", "lion", "clu", "lutc", "d.d.s.", "q.c.", "qc", "kc", "m.p.", "mp",
    "chfc", "obe", "mbe", "cbe", "frs", "feng", "ceng", "mieee", "fieee", "gphr", "cscp", "aws", "ccna", "ccie",
    "oscp", "ceh", "cka", "ckad", "pspo", "pgmp", "rha", "rhce", "dr", "et al", "et al.", "et. al.", "he/him", "she/her", "they/them",
];

#[rustfmt::skip]
pub const PRONOUNS: &[&str] = &[
    "he", "him", "his", "she", "her", "hers", "they", "them", "theirs", "ze", "hir", "zir", "xe", "xem",
    "er", "ihm", "sie", "ihr", "il", "lui", "elle", "iel", "él", "ella", "elle", "lei", "hij", "hem",
    "zij", "haar", "ele", "dele", "ela", "dela", "on", "jego", "ona", "jej", "han", "honom", "hon",
    "henne", "hen", "o", "onu", "он", "его", "она", "её", "any", "all", "pronouns", "ask", "you",
];

/// Which of several with the same name: part of a register, not of how a person is greeted.
pub const GENERATIONS: &[&str] = &["jr", "jr.", "sr", "sr.", "ii", "iii", "iv", "junior.", "esq"];

/// Small words inside surnames.
#[rustfmt::skip]
pub const PARTICLES: &[&str] = &[
    "de", "van", "von", "der", "den", "la", "le", "da", "dos", "das", "do", "di", "del", "della", "al",
    "bin", "ibn", "el", "y", "e", "zu", "ter", "ten", "du", "af", "av", "bint", "ben", "mac", "mc", "st",
    "van't", "des", "lo", "san", "i", "und", "zur", "vom", "ul", "ur", "abu", "o",
];

/// Words that stand in headings and in no name: function words and what pages call themselves, in the corpus languages.
#[rustfmt::skip]
pub const NEVER: &[&str] = &[
    "the", "our", "your", "us", "we", "and", "or", "for", "with", "of", "in", "at",
    "from", "by", "about", "how", "why", "what", "when", "where", "who", "is", "are", "not", "this", "that",
    "all", "new", "more", "welcome", "contact", "home", "homepage", "guide", "blog", "news", "team",
    "teams", "career", "careers", "job", "jobs", "privacy", "policy", "terms", "login", "log", "sign", "search",
    "results", "pricing", "product", "products", "service", "services", "solution", "solutions", "report",
    "press", "release", "releases", "annual", "introduction", "getting", "started", "learn", "free",
    "download", "support", "help", "community", "company", "companies", "people", "members", "events", "event",
    "conference", "workshop", "course", "courses", "tutorial", "documentation", "docs", "api", "open", "source",
    "project", "projects", "portfolio", "resume", "résumé", "cv", "curriculum", "vitae", "profile", "account",
    "settings", "dashboard", "messages", "inbox", "notifications", "feed", "posts", "article",
    "articles", "archive", "archives", "category", "categories", "tag", "tags", "latest", "recent", "popular",
    "featured", "top", "review", "reviews", "stories", "study", "studies", "customer",
    "customers", "partners", "meetup", "hackathon", "webinar", "summit", "meeting", "notebook", "pricing", "checkout", "investors", "mission", "vision", "values", "history", "overview", "features",
    "faq", "questions", "answers", "shop", "store", "cart", "checkout", "gallery", "photos", "video",
    "videos", "music", "books", "publications", "research", "science", "technology", "technologies",
    "engineering", "software", "development", "design", "marketing", "business", "management", "consulting",
    "digital", "data", "cloud", "security", "network", "system", "systems", "platform", "mobile",     "website", "online", "internet", "world", "global", "international", "national", "university", "institute",
    "department", "school", "college", "foundation", "association", "society", "group", "labs", "studio",
    "studios", "agency", "magazine", "journal", "weekly", "daily", "today", "year", "week", "month",     "chapter", "introducing", "announcing", "building", "working", "hiring", "apply", "now", "create",
    "join", "follow", "subscribe", "newsletter", "cookie", "cookies", "error", "found", "forbidden", "loading",
    "please", "wait", "hello", "hi", "thanks", "thank", "advanced", "complete", "ultimate", "simple", "modern",
    "fast", "machine", "learning", "artificial", "intelligence", "programming", "code", "coding", "language",
    "and/or", "vs", "into", "without", "using", "get", "start", "stop", "change", "quick",
    "über", "uns", "unser", "unsere", "die", "und", "für", "mit", "wir", "willkommen", "startseite",
    "kontakt", "impressum", "datenschutz", "anmelden", "suche", "ergebnisse", "produkte", "leistungen",
    "karriere", "stellenangebote", "aktuelles", "neuigkeiten", "veranstaltungen", "geschichte", "mannschaft",
    "nos", "notre", "nous", "vous", "les", "pour", "avec", "bienvenue", "accueil", "connexion", "recherche",
    "résultats", "produits", "actualités", "équipe", "entreprise", "emploi", "nuestro", "nuestra", "nosotros",
    "para", "bienvenido", "bienvenidos", "inicio", "contacto", "buscar", "resultados", "productos",
    "servicios", "noticias", "equipo", "empresa", "empleo", "siamo", "nostri", "benvenuti",
    "contatti", "ricerca", "prodotti", "servizi", "notizie", "azienda", "lavora", "onze", "ons", "voor",     "welkom", "zoeken", "nieuws", "vacatures", "sobre", "nós", "nossa", "bem-vindo", "notícias", "vagas",
    "dla", "witamy", "aktualności", "kariera", "oss", "och", "för", "med", "välkommen",
    "nyheter", "hakkımızda", "iletişim", "haberler", "kariyer", "ve", "için", "о", "нас", "и", "для", "новости",
    "контакты", "вакансии", "会社", "会社概要", "採用情報", "お問い合わせ", "ニュース", "ブログ",
];
