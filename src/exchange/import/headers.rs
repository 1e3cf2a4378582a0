//! What a column is called in applicant tracking systems, address books and spreadsheets, in four languages.
//!
//! Names are compared folded: no accents, no case, "firstName" and "First_Name" alike. Start at [`Field`] and [`named`].

use super::values::folded;

/// What a column holds.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Field {
    /// The whole name.
    Name,
    /// The given name.
    FirstName,
    /// What stands between given and family name.
    MiddleName,
    /// The family name.
    LastName,
    /// An e-mail address, or several.
    Email,
    /// A telephone number, or several.
    Phone,
    /// The address of a profile: what the person is known by.
    Profile,
    /// Another page of theirs, or several.
    Link,
    /// The line under the name.
    Headline,
    /// The title now.
    Title,
    /// The employer now.
    Company,
    /// The place, or a part of it: town, region, country in the order of the columns.
    Place,
    /// What they say of themselves.
    Summary,
    /// Skills, separated.
    Skills,
    /// Spoken languages, separated.
    Languages,
    /// A school.
    School,
    /// A degree.
    Degree,
    /// A field of study.
    Study,
    /// Where they were found.
    Source,
    /// Who introduced them.
    Introducer,
    /// Where they stand.
    Stage,
    /// "Yes" where they must not be contacted.
    DoNotContact,
    /// Kept as a note, under the column's name.
    Note,
    /// Not taken.
    LeftOut,
    /// Not taken, and never offered: it would speak of what must not matter.
    Protected,
}

impl Field {
    /// All that a recruiter can choose, in the order they are offered.
    pub const ALL: [Self; 24] = [
        Self::Name,
        Self::FirstName,
        Self::MiddleName,
        Self::LastName,
        Self::Profile,
        Self::Email,
        Self::Phone,
        Self::Link,
        Self::Headline,
        Self::Title,
        Self::Company,
        Self::Place,
        Self::Summary,
        Self::Skills,
        Self::Languages,
        Self::School,
        Self::Degree,
        Self::Study,
        Self::Source,
        Self::Introducer,
        Self::Stage,
        Self::DoNotContact,
        Self::Note,
        Self::LeftOut,
    ];

    /// The name it is offered under.
    pub fn name(self) -> &'static str {
        match self {
            Self::Name => "Full name",
            Self::FirstName => "First name",
            Self::MiddleName => "Middle name",
            Self::LastName => "Last name",
            Self::Email => "E-mail",
            Self::Phone => "Phone",
            Self::Profile => "Profile page",
            Self::Link => "Other page",
            Self::Headline => "Headline",
            Self::Title => "Title now",
            Self::Company => "Employer now",
            Self::Place => "Place",
            Self::Summary => "Summary",
            Self::Skills => "Skills",
            Self::Languages => "Languages",
            Self::School => "School",
            Self::Degree => "Degree",
            Self::Study => "Field of study",
            Self::Source => "Source",
            Self::Introducer => "Introduced by",
            Self::Stage => "Stage",
            Self::DoNotContact => "Do not contact",
            Self::Note => "Keep as a note",
            Self::LeftOut => "Leave out",
            Self::Protected => "Never taken",
        }
    }

    /// Whether two columns may both hold it.
    pub(super) fn repeats(self) -> bool {
        !matches!(
            self,
            Self::Name
                | Self::FirstName
                | Self::LastName
                | Self::Title
                | Self::Company
                | Self::Headline
                | Self::Source
                | Self::Introducer
                | Self::Stage
        )
    }
}

/// Names, folded, by what they mean. Words of several systems: Greenhouse, Lever, Ashby, Teamtailor, Recruitee, Bullhorn,
/// Workable, SmartRecruiters, Personio, LinkedIn, Outlook, Google, HubSpot.
const NAMES: [(Field, &str); 22] = [
    (
        Field::Name,
        "name|full name|fullname|candidate name|candidate|display name|contact name|person|person name|applicant|applicant name|kandidat|kandidatin|bewerber|bewerberin|vollstandiger name|nom complet|nom et prenom|prenom et nom|candidato|candidata|nombre completo|nombre y apellidos|nombre y apellido|vor und nachname|name des kandidaten|formatted name",
    ),
    (
        Field::FirstName,
        "first name|firstname|first|given name|givenname|forename|preferred name|vorname|rufname|prenom|nombre de pila|primer nombre",
    ),
    (
        Field::MiddleName,
        "middle name|middlename|middle|additional name|zweiter vorname|deuxieme prenom|segundo nombre",
    ),
    (
        Field::LastName,
        "last name|lastname|last|surname|family name|familyname|nachname|familienname|zuname|nom de famille|apellido|apellidos|primer apellido|nombre de familia",
    ),
    (
        Field::Email,
        "email|e mail|emails|e mails|email address|e mail address|email addresses|mail|personal email|work email|business email|primary email|secondary email|private email|e mail adresse|mail adresse|emailadresse|mailadresse|adresse e mail|adresse email|adresse mail|courriel|courrier electronique|correo|correo electronico|direccion de correo|correo electronico personal|e mail 1 value|email 1",
    ),
    (
        Field::Phone,
        "phone|phones|phone number|phone numbers|telephone|tel|mobile|mobile phone|mobile number|cell|cell phone|work phone|home phone|business phone|primary phone|whatsapp|telefon|telefonnummer|handy|handynummer|mobil|mobilnummer|mobiltelefon|rufnummer|numero de telephone|portable|telephone portable|mobile perso|telefono|telefono movil|movil|celular|numero de telefono|phone 1 value|phone 1",
    ),
    (
        Field::Profile,
        "profile|profile url|profile link|public profile url|linkedin|linked in|linkedin url|linked in url|linkedin profile|linkedin profile url|linkedin link|linkedin page|person linkedin url|url|profil|profil url|profil linkedin|profil link|lien linkedin|url linkedin|perfil|perfil de linkedin|perfil linkedin|social links|social media|social profiles|xing|xing profil|xing url",
    ),
    (
        Field::Link,
        "link|links|website|websites|web site|web page|homepage|personal website|portfolio|portfolio url|github|github url|git hub|git hub url|twitter|twitter url|blog|other links|webseite|internetseite|site web|site internet|lien|liens|sitio web|pagina web|enlaces|stack overflow|website 1 value",
    ),
    (Field::Headline, "headline|profile headline|kurzprofil titel|titre du profil|titular"),
    (
        Field::Title,
        "title|job title|jobtitle|current title|current job title|current position|position|occupation|role|current role|designation|stelle|position titel|jobtitel|berufsbezeichnung|aktuelle position|funktion|beruf|poste|poste actuel|intitule de poste|intitule du poste|fonction|titre|metier|puesto|puesto actual|cargo|cargo actual|titulo|organization 1 title|organization title",
    ),
    (
        Field::Company,
        "company|company name|current company|current employer|employer|organization|organisation|org|account name|firma|unternehmen|arbeitgeber|aktueller arbeitgeber|aktuelles unternehmen|firmenname|entreprise|entreprise actuelle|societe|employeur|employeur actuel|empresa|empresa actual|compania|empleador|organization 1 name|organization name",
    ),
    (
        Field::Place,
        "location|current location|place|city|town|state|region|province|county|country|city state|candidate location|address city|address state|address country|standort|wohnort|ort|stadt|bundesland|land|lieu|localisation|ville|pays|lieu de residence|ubicacion|lugar|ciudad|pais|provincia|estado provincia|localidad|home city|home country",
    ),
    (
        Field::Summary,
        "summary|about|bio|biography|profile summary|description|zusammenfassung|uber mich|kurzprofil|resume du profil|a propos|presentation|resumen|acerca de|perfil profesional",
    ),
    (
        Field::Skills,
        "skills|skill|key skills|skill set|skillset|primary skills|technologies|tech stack|competencies|kenntnisse|fahigkeiten|kompetenzen|faehigkeiten|competences|competences cles|habilidades|competencias|aptitudes|conocimientos",
    ),
    (
        Field::Languages,
        "languages|language|spoken languages|sprachen|sprachkenntnisse|langues|langue|idiomas|idioma",
    ),
    (
        Field::School,
        "school|university|education school|college|institution|schule|universitat|hochschule|ecole|universite|escuela|universidad",
    ),
    (
        Field::Degree,
        "degree|education|highest degree|abschluss|bildungsabschluss|diplome|formation|titulacion|titulo academico|estudios",
    ),
    (
        Field::Study,
        "field of study|major|discipline|studienfach|fachrichtung|domaine d etudes|area de estudio|area de estudios",
    ),
    (
        Field::Source,
        "source|sources|candidate source|lead source|origin|source name|channel|quelle|herkunft|bewerbungsquelle|kanal|origine|provenance|canal|fuente|origen|procedencia",
    ),
    (
        Field::Introducer,
        "introduced by|referred by|referrer|referral|who gets credit|credited to|referral name|empfohlen von|vermittelt von|empfehlung|recommande par|coopte par|cooptation|referido por|recomendado por",
    ),
    (
        Field::Stage,
        "stage|current stage|status|candidate status|pipeline stage|interview stage|current status|application status|phase|stufe|bewerbungsstatus|etape|statut|etat|etapa|estado|fase",
    ),
    (
        Field::DoNotContact,
        "do not contact|dnc|do not email|unsubscribed|opted out|opt out|email opt out|mass mail opt out|nicht kontaktieren|kontaktsperre|abgemeldet|ne pas contacter|desinscrit|desabonne|no contactar|dado de baja|baja",
    ),
];

/// What must not matter is not taken: a column with one of these words.
const PROTECTED: &str = "gender|sex|pronouns|geschlecht|anrede|civilite|sexe|genre|sexo|genero|age|alter|edad|date of birth|birth date|birthdate|birthday|dob|geburtsdatum|geburtstag|geburtsort|date de naissance|lieu de naissance|fecha de nacimiento|nacimiento|nationality|citizenship|nationalitat|staatsangehorigkeit|nationalite|nacionalidad|ethnicity|race|ethnie|origine ethnique|etnia|raza|religion|konfession|religion affiliation|marital status|familienstand|situation familiale|etat civil|estado civil|children|kinder|enfants|hijos|disability|disabled|behinderung|handicap|discapacidad|veteran|veteran status|photo|picture|avatar|foto|bild|photo url|image|sexual orientation|health|gesundheit|sante|salud|union membership|political";

/// Columns of a system's own bookkeeping and of what is derived: kept only where asked for.
const BOOKKEEPING: &str = "id|candidate id|person id|record id|external id|uuid|guid|created at|updated at|created by|modified at|last modified|owner|record owner|gdpr|consent|honeypot|row|no|nr|groups membership|labels";

/// What a column of this name holds; `None` where the name says nothing.
pub(super) fn named(header: &str) -> Option<Field> {
    let name = folded(header).replace("linked in", "linkedin").replace("git hub", "github");
    let is_of = |names: &str, name: &str| names.split('|').any(|known| known == name);
    if name.is_empty() {
        return None;
    }
    if is_of(PROTECTED, &name) {
        return Some(Field::Protected);
    }
    let exact = |name: &str| NAMES.iter().find(|(_, names)| is_of(names, name)).map(|(field, _)| *field);
    if let Some(field) = exact(&name) {
        return Some(field);
    }
    // "Candidate E-mail", "Kontakt: Telefon", "Phone 2", "E-Mail (privat)".
    const BEFORE: [&str; 14] = [
        "candidate",
        "candidates",
        "contact",
        "applicant",
        "person",
        "prospect",
        "lead",
        "primary",
        "kandidat",
        "kandidaten",
        "bewerber",
        "kontakt",
        "candidat",
        "candidato",
    ];
    const AFTER: [&str; 14] = [
        "1",
        "2",
        "3",
        "value",
        "primary",
        "personal",
        "work",
        "private",
        "privat",
        "home",
        "du candidat",
        "del candidato",
        "des kandidaten",
        "s",
    ];
    let mut short = name.as_str();
    for word in BEFORE {
        if let Some(rest) = short.strip_prefix(word).and_then(|rest| rest.strip_prefix(' ')) {
            short = rest;
            break;
        }
    }
    for word in AFTER {
        if let Some(rest) = short.strip_suffix(word).and_then(|rest| rest.strip_suffix(' ')) {
            short = rest;
            break;
        }
    }
    if is_of(PROTECTED, short) {
        return Some(Field::Protected);
    }
    if short != name
        && let Some(field) = exact(short)
    {
        return Some(field);
    }
    if is_of(BOOKKEEPING, &name) {
        return Some(Field::LeftOut);
    }
    const WORDS: [(&str, Field); 9] = [
        ("linkedin", Field::Profile),
        ("e mail", Field::Email),
        ("email", Field::Email),
        ("telefon", Field::Phone),
        ("phone", Field::Phone),
        ("github", Field::Link),
        ("website", Field::Link),
        ("skills", Field::Skills),
        ("employer", Field::Company),
    ];
    let has = |word: &str| format!(" {name} ").contains(&format!(" {word} "));
    WORDS.iter().find(|(word, _)| has(word)).map(|(_, field)| *field)
}

#[cfg(test)]
mod tests {
    use super::{Field, named};

    #[test]
    fn a_column_is_known_by_its_name_in_four_languages() {
        for (header, field) in [
            ("First Name", Field::FirstName),
            ("firstName", Field::FirstName),
            ("Prénom", Field::FirstName),
            ("NACHNAME", Field::LastName),
            ("E-Mail-Adresse", Field::Email),
            ("Candidate Email", Field::Email),
            ("Correo electrónico", Field::Email),
            ("Numéro de téléphone", Field::Phone),
            ("Phone 2", Field::Phone),
            ("LinkedIn Profile URL", Field::Profile),
            ("Aktueller Arbeitgeber", Field::Company),
            ("Intitulé du poste", Field::Title),
            ("Wohnort", Field::Place),
            ("Fähigkeiten", Field::Skills),
            ("Ne pas contacter", Field::DoNotContact),
            ("Étape", Field::Stage),
            ("Geburtsdatum", Field::Protected),
            ("Candidate Gender", Field::Protected),
        ] {
            assert_eq!(named(header), Some(field), "{header}");
        }
        assert_eq!(named("Shoe size"), None);
    }
}
