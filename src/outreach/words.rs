//! A message as words with their places, so that a check can find a phrase whatever its case, accents or apostrophes.
//!
//! Knows no language but the small words that carry no subject. Start at [`Words::of`].

use std::cell::RefCell;
use std::collections::{HashMap, HashSet};
use std::rc::Rc;
use std::sync::LazyLock;

/// One word: folded (lower case, no accents) and where it stands, in characters.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Word {
    pub folded: String,
    pub start: usize,
    pub end: usize,
}

/// A text, cut into words.
#[derive(Debug, Clone, Default)]
pub(super) struct Words(pub Vec<Word>);

/// A list of phrases, separated by `;`. A phrase is words in folded form: `word`, `wor*` (begins with), `_` (any one
/// word). An apostrophe separates words, as in the text: "don't" is `don t`.
pub(super) type Phrases = &'static str;

impl Words {
    pub(super) fn of(text: &str) -> Self {
        let mut words = Vec::new();
        let mut open: Option<(String, usize)> = None;
        let mut end = 0;
        for (at, c) in text.chars().enumerate() {
            // "c++", "c#" and "node.js" keep their signs; a full stop ends a word elsewhere.
            let sign = matches!(c, '+' | '#') && open.is_some();
            if c.is_alphanumeric() || sign || is_combining(c) {
                let (folded, _) = open.get_or_insert_with(|| (String::new(), at));
                fold_into(c, folded);
                end = at + 1;
            } else if let Some((folded, start)) = open.take() {
                words.push(Word { folded, start, end });
            }
        }
        if let Some((folded, start)) = open {
            words.push(Word { folded, start, end });
        }
        Self(words)
    }

    /// Where the first of `phrases` stands, in characters.
    pub(super) fn find(&self, phrases: Phrases) -> Option<(usize, usize)> {
        self.find_all(phrases).into_iter().min()
    }

    pub(super) fn has(&self, phrases: Phrases) -> bool {
        self.find(phrases).is_some()
    }

    /// Every place of every phrase.
    pub(super) fn find_all(&self, phrases: Phrases) -> Vec<(usize, usize)> {
        let list = Listed::of(phrases);
        let mut found = Vec::new();
        for (at, word) in self.0.iter().enumerate() {
            for &phrase in list.that_may_begin_with(&word.folded) {
                let pattern = &list.patterns[phrase];
                let Some(window) = self.0.get(at..at + pattern.len()) else { continue };
                if window.iter().zip(pattern).all(|(word, part)| matches(&word.folded, part))
                    && let Some(last) = window.last()
                {
                    found.push((phrase, (word.start, last.end)));
                }
            }
        }
        found.sort_by_key(|(phrase, _)| *phrase);
        found.into_iter().map(|(_, place)| place).collect()
    }

    /// The words that carry a subject, in their order.
    pub(super) fn content(&self) -> impl Iterator<Item = &Word> {
        self.0.iter().filter(|word| carries_subject(&word.folded))
    }
}

/// A list of phrases, taken apart: which of them may begin with a given word.
#[derive(Debug, Default)]
struct Listed {
    patterns: Vec<Vec<&'static str>>,
    by_word: HashMap<&'static str, Vec<usize>>,
    /// By the first letter of what the first word begins with.
    by_letter: HashMap<char, Vec<usize>>,
    /// Any word will do as the first.
    anywhere: Vec<usize>,
}

thread_local! {
    /// Every sentence of a page is held against the same few lists: each is taken apart once. By address and length.
    static LISTS: RefCell<HashMap<(usize, usize), Rc<Listed>>> = RefCell::default();
}

impl Listed {
    fn of(phrases: Phrases) -> Rc<Self> {
        let key = (phrases.as_ptr().addr(), phrases.len());
        LISTS.with_borrow_mut(|lists| {
            Rc::clone(lists.entry(key).or_insert_with(|| Rc::new(Self::read(phrases))))
        })
    }

    fn read(phrases: Phrases) -> Self {
        let mut list = Self::default();
        for phrase in phrases.split(';') {
            let pattern: Vec<&str> = phrase.split(' ').filter(|part| !part.is_empty()).collect();
            let Some(first) = pattern.first() else { continue };
            let number = list.patterns.len();
            match (*first, first.strip_suffix('*').map(|prefix| prefix.chars().next())) {
                ("_", _) | (_, Some(None)) => list.anywhere.push(number),
                (_, Some(Some(letter))) => list.by_letter.entry(letter).or_default().push(number),
                (word, None) => list.by_word.entry(word).or_default().push(number),
            }
            list.patterns.push(pattern);
        }
        list
    }

    fn that_may_begin_with(&self, word: &str) -> impl Iterator<Item = &usize> {
        let letter = word.chars().next().and_then(|letter| self.by_letter.get(&letter));
        let lists = [self.by_word.get(word), letter, Some(&self.anywhere)];
        lists.into_iter().flatten().flatten()
    }
}

fn matches(word: &str, part: &str) -> bool {
    match part.strip_suffix('*') {
        Some(prefix) => word.starts_with(prefix),
        None => part == "_" || word == part,
    }
}

fn is_combining(c: char) -> bool {
    ('\u{300}'..='\u{36f}').contains(&c)
}

/// Lower case without accents, for the letters of western European languages; others stay themselves.
fn fold_into(c: char, out: &mut String) {
    for c in c.to_lowercase() {
        match c {
            'à' | 'á' | 'â' | 'ã' | 'ä' | 'å' => out.push('a'),
            'ç' => out.push('c'),
            'è' | 'é' | 'ê' | 'ë' => out.push('e'),
            'ì' | 'í' | 'î' | 'ï' => out.push('i'),
            'ñ' => out.push('n'),
            'ò' | 'ó' | 'ô' | 'õ' | 'ö' | 'ø' => out.push('o'),
            'ù' | 'ú' | 'û' | 'ü' => out.push('u'),
            'ý' | 'ÿ' => out.push('y'),
            'ß' => out.push_str("ss"),
            'œ' => out.push_str("oe"),
            'æ' => out.push_str("ae"),
            c if is_combining(c) => {}
            c => out.push(c),
        }
    }
}

/// The folded form of one text, words separated by one space.
pub(super) fn folded(text: &str) -> String {
    let words: Vec<String> = Words::of(text).0.into_iter().map(|word| word.folded).collect();
    words.join(" ")
}

/// The stem two forms of a word share: plural and a few verb endings taken off. Rough on purpose.
pub(super) fn stem(word: &str) -> &str {
    for ending in ["ings", "ing", "ies", "ers", "ed", "es", "er", "en", "s", "e"] {
        if let Some(stem) = word.strip_suffix(ending)
            && stem.chars().count() >= 4
        {
            return stem;
        }
    }
    word
}

/// False for the small words of four languages and for what every job and every profile says.
pub(super) fn carries_subject(word: &str) -> bool {
    let letters = word.chars().filter(|c| c.is_alphabetic()).count();
    let long_enough = word.chars().count() >= 3 || SHORT_NAMES.contains(&word);
    letters > 0
        && long_enough
        && !SMALL_WORDS.contains(word)
        && !EVERY_JOBS_WORDS.contains(word)
        && !EVERY_JOBS_WORDS.contains(stem(word))
}

/// True for words that many trades use: one of them in common says nothing, two side by side do. A stem.
pub(super) fn is_common(stem: &str) -> bool {
    COMMON_WORDS.contains(stem)
}

static COMMON_WORDS: LazyLock<HashSet<&str>> = LazyLock::new(|| COMMON.split(' ').map(stem).collect());
static SMALL_WORDS: LazyLock<HashSet<&str>> = LazyLock::new(|| SMALL.split(' ').collect());
static EVERY_JOBS_WORDS: LazyLock<HashSet<&str>> = LazyLock::new(|| EVERY_JOB.split(' ').collect());

/// Names of two letters that are a subject.
const SHORT_NAMES: &[&str] = &["go", "c#", "ai", "ml", "ux", "ui", "qa", "hr", "bi", "js", "ts", "ki", "ia"];

/// Words that every brief and every profile has: sharing one links nothing. Stems.
const EVERY_JOB: &str = "\
    team work job role compan company experienc year engine engineer develop manag manage senior junior \
    lead head director staff principal people person business project product client customer servic \
    service skill knowledg strong good great help build buil make look hire hir hiring join grow growth \
    start startup scal world time full part remot office offic hybrid salar salary pay first best more \
    other today week month talk post articl article paper releas release publish read writ written write \
    latest recent learn share shar thing way equip equipe poste travail entrepris annee experien \
    developp developpeur ingenieur ingenieu unternehm jahr jahre arbeit stell stelle erfahrung entwickl \
    entwickler mitarbeit equipo empresa trabajo puesto anos experiencia experienci desarroll \
    desarrollador ingenier specialist consultant analyst analyste associat associate assistant intern \
    city europ europe germany france spain speak english french german spanish langu language fluent \
    must need want ideal ideally base based bas level high large small solution technolog technology \
    system tool use user using new create creat design plan process professional responsib excit";

/// Words that many trades use, folded: by themselves they name no subject.
const COMMON: &str = "\
    data software web website app apps application applications mobile digital digitale digitalen cloud code coding platform platforms \
    plateforme plattform plataforma test testing tests research user users api apis learning training teaching course courses community \
    communities open source internet online network networks quality strategy strategic technical culture cultural practice practices \
    operation operations operational performance improve improvement analysis analytics analytical report reporting reports event events \
    internal external global local regional national international public private social money family life live living home house power \
    control change changes changing move movement impact effect result results value values success successful leader leaders leadership \
    vision future shape idea ideas problem problems question questions answer answers architecture infrastructure environment content media \
    video audio image images model models method methods process processes program programme project market markets marketing commercial \
    budget finance financial account accounts cost costs price prices risk risks standard standards policy policies legal rule rules support \
    help helping training education school schools student students university science scientific technology technologies information \
    communication relationship relationships partner partners partnership customer customers client clients member members group groups \
    organisation organization organisations organizations department unit office center centre building site sites field area areas region \
    section part parts form forms type types kind level levels line lines point points step steps case cases example examples list number \
    numbers size order orders rate rates average total complete real simple easy difficult important key main major central core critical \
    whole general special specific common different similar single double multiple several free fast quick slow early late long short \
    modern current recent next final ready able possible available special interesting great nice happy proud excited love enjoy thank \
    thanks welcome hello friend friends colleague colleagues everyone everybody someone anyone nothing something everything today tomorrow \
    yesterday morning evening night week weeks month months year years hour hours minute minutes day days million thousand hundred dozen \
    monday friday january february march april june july august september october november december spring summer autumn winter running run \
    working works worked built building made making used using started starting moving growing leading leads owned owning owns owner \
    responsible responsibility responsibilities decision decisions goal goals target targets challenge challenges opportunity opportunities \
    skills talent talents career careers advice feedback review reviews meeting meetings conference conferences session sessions workshop \
    workshops class classes tutorial tutorials book books story stories note notes blog post posts view views comment comments guide \
    introduction overview summary update updates version versions features feature function functions file files page pages screen desktop \
    device devices machine machines engine engines automatic automation manual digitalisation digitalization transformation innovation \
    innovative agile remote hybrid junior senior english french german spanish european american london paris berlin madrid \
    donnees logiciel application reseau reseaux qualite strategie formation formations marche marches gestion clientele projet projets equipes \
    recherche utilisateur utilisateurs solution solutions communication conseil production developpement analyse analyses pratique pratiques \
    national nationale international internationale direction directions mission missions activite activites ensemble question questions \
    probleme problemes semaine semaines jour jours annees mois nouveau nouvelle nouvelles meilleur meilleure premiere premier \
    daten software anwendung anwendungen netzwerk netz sicherheit qualitat strategie ausbildung weiterbildung schulung markt kunden kunde \
    verantwortung verantworten projekt projekte projekten team teams bereich bereiche losung losungen analyse kommunikation beratung \
    produktion forschung nutzer anwender leitung fuhrung planung umsetzung einfuhrung betrieb prozess prozesse prozessen thema themen frage \
    fragen problem probleme woche wochen tage monate neuen neue neues neuer ersten erste besten unser gemeinsam heute morgen technik \
    technische technischen digitalisierung organisation verwaltung aufgaben aufgabe ergebnis ergebnisse \
    datos aplicacion aplicaciones red redes seguridad calidad estrategia formacion mercado mercados clientes cliente gestion proyecto \
    proyectos investigacion usuario usuarios solucion soluciones comunicacion produccion desarrollo analisis practica practicas nacional \
    internacional direccion mision actividad actividades pregunta preguntas problema problemas semana semanas dias meses nuevo nueva nuevos \
    nuevas mejor mejores primera primero responsabilidad responsable servicio servicios sistema sistemas tecnico tecnica tecnologia";

/// Small words, folded.
const SMALL: &str = "\
    aber about above after again against ahora ainsi algo all alle allem allen aller alles alors als \
    also am among an and ans any apres are around as at au auch auf aus aussi autre autres aux avec avez \
    avoir avons back be because been before bei beim being ben better between bien bin bis both but by \
    can cela ces cet cette chez comme como con could cual cuando dann dans das dass de del dem den denn \
    depuis der des desde det did die dies diese diesem diesen dieser dieses doch does doing donde done \
    dont down durch during each ein eine einem einen einer eines either el ella elle elles en entre era \
    eres es esa ese eso est esta estan estar este esto estos et etaient etait ete etre eu even ever \
    every fait few for from fue fuer fur gave get give going got haben hace hacer had has hasta hat have \
    having hay her here hers him his how ich ihm ihn ihnen ihr ihre ihrem ihren ihrer ils im in into is \
    ist it its itself jede jeder jeune just kann kein keine konnen las le les leur leurs like lo los lui \
    mais mal man many mas may me mehr mein meine mes mich might mir mis mit moins mon most much muy my \
    nach ne ni nicht nor nos not notre nous now nuestra nuestro nur ob oder of off ohne on once one only \
    ont or otra otro ou our ours out over own par para pas pero peu plus por porque pour pouvoir que qui \
    quien quoi rather really same sans schon se sea sehr sein seine seit ses shall she should si sich \
    sie sin since sind so sobre some sommes son sont soy such sur tambien than that the their them then \
    there these they this those through tiene to todo todos too tous tout toute tres tu two uber um una \
    unas und under une uno unos uns unser unsere until up upon ver very via viel viele vom von vor vos \
    votre vous war was we well wenn wer werden were what when where whether which while who why wie will \
    wir wird with within without would wurde ya yes you your yours zu zum zur zwischen";

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_phrase_is_found_whatever_its_case_accents_and_apostrophes() {
        let words = Words::of("Bonjour, je n’ÉCRIRAI plus.");
        assert_eq!(words.find("ecrirai pas; n ecrirai plus"), Some((12, 26)));
        assert_eq!(words.find("n ecri* _"), Some((12, 26)));
        assert_eq!(words.find("ecrirai pas"), None);
    }

    #[test]
    fn places_come_in_the_order_of_the_list_also_where_phrases_begin_alike() {
        let words = Words::of("open source code, open doors");
        let places = words.find_all("doors; open so* code; open _; _ code; *");
        let of_any = [(0, 4), (5, 11), (12, 16), (18, 22), (23, 28)];
        let expected = [(23, 28), (0, 16), (0, 11), (18, 28), (5, 16)];
        assert_eq!(places, [&expected[..], &of_any[..]].concat());
    }

    #[test]
    fn names_of_languages_keep_their_signs() {
        let folded: Vec<String> =
            Words::of("C++, c# and Go.").0.into_iter().map(|word| word.folded).collect();
        assert_eq!(folded, ["c++", "c#", "and", "go"]);
    }
}
