//! What a first contact owes the person: where their profile was seen, and an immediate way to stop this.

use super::Subject;
use super::way_out::{may_say_way_out, says_way_out};
use crate::outreach::Check;
use crate::outreach::words::{Phrases, Word, Words};

/// Places where a profile is seen.
const SITES: Phrases = "\
    linkedin; github; gitlab; xing; stack overflow; stackoverflow; twitter; bluesky; mastodon; on medium; via medium; sur medium; auf medium; bei medium; en medium; \
    youtube; google scholar; orcid; kaggle; dribbble; behance; researchgate; arxiv; pubmed; ssrn; meetup; speaker \
    deck; speakerdeck; hacker news; reddit; devpost; hugging face; wellfound; angellist; crates io; npm; \
    pypi; malt; viadeo; infojobs; substack; codeberg; bitbucket; academia edu; vimeo; dev to; on x; on \
    dev; facebook; instagram; tiktok; twitch; soundcloud; spotify; goodreads; slideshare; welcome to the jungle; stepstone; sur x; auf \
    x; en x";

/// Places described rather than named.
const DESCRIBED: Phrases = "\
    your website; your web site; your site; your personal site; your blog; your page; your homepage; \
    your home page; your portfolio; your public profile; your online profile; your profile page; your \
    newsletter; speaker list; speakers list; speaker page; speakers page; conference site; conference \
    website; conference page; conference programme; conference program; programme of; program of; \
    speaker line up; gave me your name; recommended you; recommended that i; referred me to you; pointed \
    me to you; mentioned you; passed me your; suggested i; suggested that i; told me about you; votre \
    site; ton site; votre blog; ton blog; votre page; ta page; votre portfolio; ton portfolio; votre \
    profil public; programme de la conf*; liste des intervenant*; m a donne votre; m a parle de vous; m \
    a parle de toi; vous a recommande*; m a recommande; ihre website; ihrer website; deine website; \
    deiner website; ihrer seite; ihre seite; deiner seite; deine seite; ihrem blog; ihr blog; deinem \
    blog; dein blog; ihrem portfolio; ihre webseite; ihrer webseite; deiner webseite; ihrer homepage; \
    deiner homepage; ihr offentliches profil; ihrem offentlichen profil; konferenzprogramm*; programm \
    der; referentenliste; hat mir ihren namen; hat sie empfohlen; hat dich empfohlen; hat mir von ihnen; \
    hat mir von dir; su web; tu web; su sitio; tu sitio; su blog; tu blog; su pagina; tu pagina; su \
    portfolio; tu portfolio; su portafolio; tu portafolio; su perfil publico; tu perfil publico; \
    programa del congreso; programa de la conf*; lista de ponentes; me dio su nombre; me dio tu nombre; \
    me hablo de usted; me hablo de ti; le recomendo; te recomendo";

/// Words before a place that make it the sender's own.
const OWN: &[&str] = &[
    "our", "my", "us", "follow", "notre", "mon", "nos", "unsere", "unserer", "unserem", "unser", "meine",
    "meinem", "nuestra", "nuestro", "mi",
];

/// Verbs of coming upon something.
const SEEN: Phrases = "\
    found; find; finding; came across; come across; saw; seen; read; reading; watched; watch; listened; heard; discovered; stumbled; spotted; \
    noticed; attended; led me; came up; brought me; trouve*; vu; vue; vus; vues; lu; lue; lus; lues; decouv*; tombe*; assiste; ecoute; \
    repere*; mene; gefunden; fand; gesehen; sah; gelesen; las; entdeckt; gestossen; gehort; angehort; angesehen; aufmerksam; \
    encontr*; vi; visto; lei; leido; descubr*; escuch*; asisti; llegue";

/// Where something was published is where it was seen.
const PRINTED: Phrases = "\
    in the _ journal; to the _ journal; in the _ magazine; to the _ magazine; the _ podcast; the _ newsletter; in the journal; your channel; \
    dans la revue; dans le journal; dans le magazine; dans le podcast; dans l emission; in der zeitschrift; in der zeitung; im magazin; \
    im podcast; im journal; en la revista; en el periodico; en el podcast; en el diario";

/// Nouns that are a place to be seen at, or end in one.
const PLACES: &[&str] = &[
    "site",
    "website",
    "page",
    "homepage",
    "blog",
    "portfolio",
    "profile",
    "profil",
    "perfil",
    "programme",
    "program",
    "programm",
    "programa",
    "journal",
    "magazine",
    "revue",
    "revista",
    "zeitung",
    "zeitschrift",
    "channel",
    "canal",
    "kanal",
    "newsletter",
    "podcast",
    "feed",
    "forum",
    "foro",
    "directory",
    "verzeichnis",
    "list",
    "liste",
    "lista",
    "seite",
    "webseite",
    "web",
    "portal",
    "archive",
    "archiv",
    "archivo",
    "repository",
    "pagina",
    "sitio",
    "proceedings",
    "actes",
    "tagungsband",
    "slack",
    "discord",
    "readme",
    "register",
    "annuaire",
    "directorio",
];

/// Words for a piece of work: "your article on Kafka" names its topic, "I saw it on Kafka Weekly" a place.
const PIECES: &[&str] = &[
    "talk",
    "talks",
    "article",
    "articles",
    "post",
    "posts",
    "paper",
    "papers",
    "thread",
    "piece",
    "essay",
    "tutorial",
    "work",
    "workshop",
    "book",
    "study",
    "analysis",
    "answer",
    "notes",
    "report",
    "presentation",
    "lecture",
    "webinar",
    "series",
    "conference",
    "presentation",
    "billet",
    "etude",
    "travail",
    "travaux",
    "tutoriel",
    "reponse",
    "livre",
    "expose",
    "charla",
    "ponencia",
    "articulo",
    "estudio",
    "trabajo",
    "respuesta",
    "libro",
    "presentacion",
    "review",
    "case",
    "opinion",
];

/// The message says where the profile was seen.
pub(super) fn says_source(subject: &Subject<'_>) -> bool {
    let foreign = |(start, _): (usize, usize)| {
        let before: Vec<&str> = subject
            .words
            .0
            .iter()
            .filter(|word| word.end <= start)
            .map(|word| word.folded.as_str())
            .collect();
        let tail = &before[before.len().saturating_sub(2)..];
        !tail.iter().any(|word| OWN.contains(word))
    };
    subject.words.find_all(SITES).into_iter().any(foreign)
        || subject.words.has(DESCRIBED)
        || names_a_host(&subject.message.text)
        || subject.sentences.iter().any(|sentence| was_seen_somewhere(subject, *sentence))
}

/// "I saw the paper through PubMed", "gelesen in der Verbandszeitschrift": a verb of seeing, and a place.
fn was_seen_somewhere(subject: &Subject<'_>, sentence: (usize, usize)) -> bool {
    let words = subject.words_in(sentence);
    if words.has(PRINTED) {
        return true;
    }
    if !words.has(SEEN) {
        return false;
    }
    let german = words.0.iter().filter(|word| GERMAN.contains(&word.folded.as_str())).count() >= 2;
    let raw = |word: &Word| subject.text_of((word.start, word.end));
    let named = |word: &Word| {
        let letters = raw(word);
        let capital = letters.chars().next().is_some_and(char::is_uppercase);
        // Every German noun has a capital: only a second one makes it a name.
        let inner = letters.chars().skip(1).any(char::is_uppercase);
        if german { inner } else { capital }
    };
    let place = |word: &Word| {
        PLACES.iter().any(|noun| word.folded == *noun || (noun.len() > 3 && word.folded.ends_with(noun)))
    };
    words.0.iter().enumerate().any(|(at, word)| {
        let after = words.0.get(at + 1..(at + 5).min(words.0.len())).unwrap_or_default();
        let before = at.checked_sub(1).and_then(|at| words.0.get(at));
        let piece = before.is_some_and(|word| PIECES.contains(&word.folded.as_str()));
        let article = after.first().is_some_and(|word| ARTICLES.contains(&word.folded.as_str()));
        match word.folded.as_str() {
            "via" | "through" | "uber" | "durch" | "par" | "por" | "traves" => {
                after.iter().any(place) || after.iter().take(2).any(named)
            }
            "on" | "sur" | "auf" | "bei" => {
                after.iter().any(place) || (!piece && after.iter().take(2).any(named))
            }
            "at" => after.iter().any(place) || after.iter().take(2).any(named),
            "in" | "dans" | "im" | "en" | "au" | "beim" => {
                let first = after.first().is_some_and(|word| {
                    !german && raw(word).chars().all(char::is_uppercase) && word.folded.len() > 1
                });
                let found = words.0.get(at + 2).is_some_and(|word| Words(vec![word.clone()]).has(SEEN));
                after.iter().any(place)
                    || first
                    || (found && after.first().is_some_and(named))
                    || (article && after.iter().skip(1).take(2).any(named))
            }
            _ => false,
        }
    })
}

const ARTICLES: &[&str] = &[
    "the", "a", "an", "la", "le", "les", "l", "un", "une", "el", "los", "las", "una", "der", "die", "das",
    "dem", "den",
];

/// Small words that make a sentence German.
const GERMAN: &[&str] = &[
    "ich", "sie", "ihr", "ihre", "ihren", "ihrem", "und", "der", "die", "das", "den", "dem", "auf", "bei",
    "ist", "habe", "mit", "dein", "deinen", "deine", "du", "im", "eine", "einen", "gefunden", "gelesen",
    "gesehen", "uber",
];

/// Words that say a thing lies open to everybody.
const PUBLIC: Phrases = "\
    publicly; openly; online; public; publish*; listed; en ligne; publie*; publiquement; offentlich*; veroffentlicht; en linea; publicado; \
    publicada; your number; votre numero; ton numero; ihre nummer; deine nummer; su numero; tu numero";

/// A piece of work, and a name it may have appeared under: "your review of three controllers on Hackaday".
fn published_somewhere(subject: &Subject<'_>) -> bool {
    subject.words.0.iter().enumerate().any(|(at, word)| {
        let after = subject.words.0.get(at + 1..(at + 4).min(subject.words.0.len())).unwrap_or_default();
        let capital = after.first().is_some_and(|word| {
            subject.text_of((word.start, word.end)).chars().next().is_some_and(char::is_uppercase)
        });
        let place = after.iter().take(2).any(|word| PLACES.contains(&word.folded.as_str()));
        matches!(word.folded.as_str(), "on" | "via" | "sur") && (place || capital)
    })
}

/// A talk's own event is named ("your talk at Velocity"), though not where the recruiter saw it.
fn names_an_event(subject: &Subject<'_>) -> bool {
    subject.words.0.windows(3).any(|three| {
        let [at, next, last] = three else { return false };
        let capital = |word: &Word| {
            subject.text_of((word.start, word.end)).chars().next().is_some_and(char::is_uppercase)
        };
        match (at.folded.as_str(), next.folded.as_str()) {
            ("at", "the")
            | ("auf", "der" | "dem")
            | ("a", "la" | "l")
            | ("en", "la" | "el")
            | ("bei", "der") => capital(last),
            ("at" | "aux" | "au", _) => capital(next),
            _ => false,
        }
    })
}

pub(super) fn source(subject: &Subject<'_>) -> Vec<Check> {
    if !subject.message.first_contact || subject.message.text.trim().is_empty() || says_source(subject) {
        return Vec::new();
    }
    if names_an_event(subject) || subject.words.has(PUBLIC) || published_somewhere(subject) {
        let message = "Say plainly where you saw it: add the site, for example “on YouTube”.";
        return vec![Check::warn("source_missing", None, message)];
    }
    let message = "A first message says where you saw the profile: add the site, for example “on LinkedIn”.";
    vec![Check::block("source_missing", None, message)]
}

pub(super) fn opt_out(subject: &Subject<'_>) -> Vec<Check> {
    if !subject.message.first_contact || subject.message.text.trim().is_empty() || says_way_out(subject) {
        return Vec::new();
    }
    if may_say_way_out(subject) {
        let message = "Say the way out plainly: for example “tell me and I will not write again”.";
        return vec![Check::warn("opt_out_missing", None, message)];
    }
    let message = "A first message says how to stop further ones: add, for example, “tell me and I will not write again”.";
    vec![Check::block("opt_out_missing", None, message)]
}

/// Whether a word of the text is the address of a site ("ada.example"), and not of a mailbox.
fn names_a_host(text: &str) -> bool {
    text.split_whitespace().any(|word| {
        let word = word.trim_matches(|c: char| !c.is_alphanumeric());
        let host = word.split_once("://").map_or(word, |(_, rest)| rest);
        let host = host.split('/').next().unwrap_or_default();
        let labels: Vec<&str> = host.split('.').collect();
        let known = ["js", "net", "io", "py", "rs"];
        labels.len() >= 2
            && !host.contains('@')
            && labels
                .iter()
                .all(|label| label.len() >= 2 && label.chars().all(|c| c.is_ascii_alphanumeric() || c == '-'))
            && labels.last().is_some_and(|last| {
                last.len() >= 2
                    && last.chars().all(|c| c.is_ascii_lowercase())
                    && (labels.len() > 2 || !known.contains(last))
            })
            && host.chars().next().is_some_and(|c| c.is_ascii_lowercase())
    })
}
