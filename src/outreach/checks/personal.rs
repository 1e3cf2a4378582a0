//! Whether a message speaks of something this person did, and what that has to do with the role.
//!
//! On text alone: the words by which one speaks of somebody's work. Whether the work exists is for `recheck`.

use super::Subject;
use super::work_words::{BRIDGES, EITHER, LATEST, ONLY_EMPLOYER, PERSON, ROLE, WORKS};
use crate::outreach::Check;
use crate::outreach::words::{Phrases, Word, Words, carries_subject, stem};

/// Where the message speaks of the person's own work.
fn works(subject: &Subject<'_>) -> Vec<(usize, usize)> {
    let spans = subject.words.find_all(WORKS);
    spans
        .into_iter()
        .filter(|span| {
            let Some(at) = subject.words.0.iter().position(|word| word.start == span.0) else { return false };
            let last = subject.words.0.iter().position(|word| word.end == span.1).unwrap_or(at);
            let said: Vec<&str> =
                subject.words.0[at..=last].iter().map(|word| word.folded.as_str()).collect();
            let said = said.join(" ");
            // "your talk", "the post you wrote", "ihr vortrag": the person stands within a few words.
            let near = &subject.words.0[at.saturating_sub(6)..(last + 5).min(subject.words.0.len())];
            !listed(EITHER, &said) || near.iter().any(|word| listed(PERSON, &word.folded))
        })
        .collect()
}

fn listed(list: Phrases, said: &str) -> bool {
    list.split(';').any(|phrase| phrase.trim() == said)
}

pub(super) fn signal(subject: &Subject<'_>) -> Vec<Check> {
    if !subject.message.first_contact || subject.words.0.is_empty() {
        return Vec::new();
    }
    let employer = subject.words.find(ONLY_EMPLOYER);
    let bare = bare_latest(subject);
    let personal = !works(subject).is_empty() || !made_by_them(subject).is_empty();
    if personal && bare.is_none() {
        return Vec::new();
    }
    if bare.is_none() && hints_at_a_work(subject) {
        let message = "Name plainly what they did: a talk, a project, a post, in their own words.";
        return vec![Check::warn("no_signal", None, message)];
    }
    let mut checks = vec![Check::block(
        "no_signal",
        None,
        "Nothing this person did is named: rest the message on one recent, specific thing, a talk, a project, a post.",
    )];
    if let Some(span) = employer.or(bare) {
        let message = "An employer, a school or “your latest post” fits everyone with that line: name what they did there.";
        checks.push(Check::warn("personalisation_is_only_employer_or_school", Some(span), message));
    }
    checks
}

/// Things that are "yours" and are still nobody's work.
const NOT_A_WORK: &[&str] = &[
    "profile",
    "profil",
    "profils",
    "perfil",
    "experience",
    "experiences",
    "erfahrung",
    "erfahrungen",
    "experiencia",
    "background",
    "career",
    "carriere",
    "karriere",
    "werdegang",
    "trayectoria",
    "parcours",
    "lebenslauf",
    "cv",
    "resume",
    "curriculum",
    "skills",
    "skill",
    "competences",
    "kenntnisse",
    "kenntnissen",
    "fahigkeiten",
    "habilidades",
    "conocimientos",
    "company",
    "entreprise",
    "firma",
    "unternehmen",
    "empresa",
    "role",
    "poste",
    "stelle",
    "puesto",
    "position",
    "job",
    "time",
    "zeit",
    "tiempo",
    "temps",
    "years",
    "jahre",
    "jahren",
    "anos",
    "annees",
    "name",
    "namen",
    "nom",
    "nombre",
    "reply",
    "answer",
    "interest",
    "interet",
    "interesse",
    "interes",
    "number",
    "nummer",
    "numero",
    "details",
    "daten",
    "angaben",
    "datos",
    "coordonnees",
    "data",
    "current",
    "aktuelle",
    "actuel",
    "actual",
    "network",
    "netzwerk",
    "reseau",
    "red",
    "expertise",
    "knowledge",
    "page",
    "site",
    "seite",
    "website",
    "blog",
    "title",
    "headline",
    "activity",
    "aktivitat",
    "activite",
    "actividad",
    "team",
    "equipe",
    "equipo",
    "thoughts",
    "convenience",
    "availability",
    "salary",
    "gehalt",
    "salaire",
    "salario",
    "next",
    "own",
    "firm",
    "place",
    "university",
    "universitat",
    "universite",
    "universidad",
    "studium",
    "studies",
    "etudes",
    "estudios",
    "degree",
    "diplome",
    "abschluss",
    "linkedin",
    "github",
    "xing",
    "full",
    "professional",
    "contact",
    "kontakt",
    "whole",
    "impressive",
    "great",
];

const YOURS: &[&str] = &[
    "your", "votre", "vos", "ton", "ta", "tes", "ihr", "ihre", "ihren", "ihrem", "ihrer", "ihres", "deines",
    "dein", "deine", "deinen", "deinem", "deiner", "su", "sus", "tu", "tus",
];

/// "Your guide", "you explain how": a thing or a deed of theirs, though nothing says that it was read.
fn hints_at_a_work(subject: &Subject<'_>) -> bool {
    const DEEDS: Phrases = "\
        you explain*; you explained; you show*; you told; you tell; you argue*; you found; you measured; you proved; you taught; you gave; \
        vous montrez; vous expliquez; vous racontez; vous avez decrit; tu montres; tu racontes; sie zeigen; sie fragen; sie fordern; \
        du zeigst; du erzahlst; explicas; explica; cuentas; cuenta; muestras; muestra; conto; contaste; diste; dio";
    const NUMBERS: &[&str] = &[
        "two",
        "three",
        "four",
        "five",
        "six",
        "seven",
        "eight",
        "nine",
        "ten",
        "many",
        "long",
        "solid",
        "several",
        "deux",
        "trois",
        "dix",
        "nombreuses",
        "zwei",
        "drei",
        "funf",
        "zehn",
        "viele",
        "vielen",
        "langjahrige",
        "dos",
        "tres",
        "diez",
        "muchos",
        "amplia",
    ];
    let theirs = |pair: &[Word]| {
        !NUMBERS.contains(&pair[1].folded.as_str())
            && YOURS.contains(&pair[0].folded.as_str())
            && !NOT_A_WORK.contains(&pair[1].folded.as_str())
            && carries_subject(&pair[1].folded)
    };
    let way_out = |sentence: &(usize, usize)| super::way_out::says_way_out_in(&subject.words_in(*sentence));
    let of_person = subject
        .sentences
        .iter()
        .filter(|sentence| !way_out(sentence) && !subject.ends_in_question(**sentence));
    of_person.into_iter().any(|sentence| {
        let words = subject.words_in(*sentence);
        words.has(DEEDS) || words.0.windows(2).any(theirs)
    })
}

/// A thing of theirs that was read or seen, or that has a date or a title: a work, whatever it is called.
fn made_by_them(subject: &Subject<'_>) -> Vec<(usize, usize)> {
    const SEEN: Phrases = "\
        read; saw; seen; watched; listened; heard; enjoyed; vu; vue; lu; lue; ecoute; regarde; apprecie; decouvert*; gelesen; \
        gesehen; gehort; angesehen; vi; lei; visto; leido; escuche; benutze; nutze; use; using; utilise; uso";
    const MONTHS: Phrases = "\
        january; february; march; april; may; june; july; august; september; october; november; december; janvier; fevrier; mars; \
        avril; mai; juin; juillet; aout; septembre; octobre; novembre; decembre; januar; februar; marz; juni; juli; oktober; \
        dezember; enero; febrero; marzo; abril; mayo; junio; julio; agosto; septiembre; octubre; noviembre; diciembre; last month; \
        2023; 2024; 2025; 2026; 2027; 2028; 2029; version";
    let mut found = Vec::new();
    for &sentence in &subject.sentences {
        let words = subject.words_in(sentence);
        let told =
            words.has(SEEN) || words.has(MONTHS) || subject.text_of(sentence).contains(['“', '«', '„', '"']);
        if !told {
            continue;
        }
        for pair in words.0.windows(2) {
            let theirs = YOURS.contains(&pair[0].folded.as_str())
                && !NOT_A_WORK.contains(&pair[1].folded.as_str())
                && carries_subject(&pair[1].folded);
            if theirs {
                found.push((pair[0].start, pair[1].end));
            }
        }
    }
    found
}

/// "Your latest post" without a word about what is in it, and nothing else personal.
fn bare_latest(subject: &Subject<'_>) -> Option<(usize, usize)> {
    let span = subject.words.find(LATEST)?;
    let quoted = subject.message.text.contains(['“', '«', '„', '"']);
    let sentence =
        subject.sentences.iter().copied().find(|(start, end)| *start <= span.0 && span.1 <= *end)?;
    let words = subject.words_in(sentence);
    let after = words.0.iter().filter(|word| word.start >= span.1);
    let about = after.take(3).any(|word| {
        matches!(
            word.folded.as_str(),
            "on" | "about"
                | "sur"
                | "uber"
                | "zu"
                | "zum"
                | "zur"
                | "sobre"
                | "acerca"
                | "explaining"
                | "describing"
                | "where"
        )
    });
    let others = works(subject).into_iter().filter(|other| other.0 + 1 < span.0 || other.0 > span.1).count();
    (!quoted && !about && others == 0).then_some(span)
}

/// The work that is named, and a sentence that ties it to a role.
pub(super) fn link(subject: &Subject<'_>) -> Vec<Check> {
    if !subject.message.first_contact || subject.words.0.is_empty() || bare_latest(subject).is_some() {
        return Vec::new();
    }
    let mut found = works(subject);
    found.extend(made_by_them(subject));
    if found.is_empty() {
        return Vec::new();
    }
    let mut of_work: Vec<String> = Vec::new();
    let mut others: Vec<Words> = Vec::new();
    let mut role_named = false;
    for sentence in &subject.sentences {
        let words = subject.words_in(*sentence);
        let works = found.iter().any(|(start, end)| *start >= sentence.0 && *end <= sentence.1);
        let role = words.find_all(ROLE).into_iter().any(|role| !found.contains(&role));
        if works {
            if role || words.has(COMPARES) {
                // Both in one sentence: the sentence itself connects them.
                return Vec::new();
            }
            of_work.extend(words.content().map(|word| stem(&word.folded).to_owned()));
        } else if !subject.ends_in_question(*sentence) && !super::way_out::says_way_out_in(&words) {
            role_named |= role;
            others.push(words);
        } else {
            role_named |= role;
        }
    }
    let shares =
        |words: &Words| words.content().any(|word| of_work.iter().any(|stem_| stem_ == stem(&word.folded)));
    let tied = others.iter().any(|words| words.has(BRIDGES) || points_back(words) || shares(words));
    if role_named && tied {
        return Vec::new();
    }
    let hinted = others.iter().any(|words| words.has(HINTS));
    let bridged = others.iter().any(|words| words.has(BRIDGES));
    if bridged || (role_named && hinted) {
        let message = "Say plainly what their work has to do with the role.";
        return vec![Check::warn("no_link_to_opportunity", None, message)];
    }
    let message = "What they did is named, and not what it has to do with the role: say how the two connect.";
    vec![Check::block("no_link_to_opportunity", found.first().copied().filter(|_| role_named), message)]
}

/// "Because of that", "precisely this": a word that points back, unless it only points at the role ("this position").
fn points_back(words: &Words) -> bool {
    const POINTS: &[&str] = &[
        "this", "that", "these", "those", "it", "cela", "ca", "ceci", "celui", "celle", "ce", "cette", "das",
        "dies", "diese", "dieses", "diesen", "diesem", "dieser", "dafur", "daran", "davon", "darauf",
        "dabei", "hierfur", "es", "esto", "eso", "ello", "lo", "ese", "esa", "este", "esta",
    ];
    words.0.iter().enumerate().any(|(at, word)| {
        let next = words.0.get(at + 1);
        // "which I saw on LinkedIn", "it is a role in Leeds": the small words at the start of a sentence say little.
        let role = next.is_some_and(|next| Words(vec![next.clone()]).has(ROLE));
        let neutral = matches!(word.folded.as_str(), "es" | "it" | "lo" | "das" | "ce");
        let stressed = !neutral
            || words.has(
                "exact*; same; just; precisely; genau; selbe; mismo; justo; meme; precis*; like it; c est",
            );
        POINTS.contains(&word.folded.as_str()) && !role && stressed && next.is_some()
    })
}

/// Words that may point back.
const HINTS: Phrases = "\
    them; there; one; ones; such; pareil*; autant; dort; welche; davon; alli; ahi; asi; ponga; lleve a; lo lleve";

/// One sentence that sets the work beside something else.
const COMPARES: Phrases = "\
    close to; comes close; corresponds*; entspricht; correspond*; overlap*; mirrors; resembles; same as; the same; similar to; reminds me; exactly what; just what; what we; what they; what our; \
    is missing; brought me here; made me write; proche de; rejoint; ressemble; meme que; me fait penser; nahe an; erinnert; ahnelt; passt zu; \
    que nous; dont nous; que notre; que nuestr*; que nos; die wir; das wir; den wir; se parece; cerca de; me recuerda; coincide con";
