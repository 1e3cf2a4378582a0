//! Whether a message speaks of something this person did, and what that has to do with the role.
//!
//! On text alone: the words by which one speaks of somebody's work. Whether the work exists is for `recheck`.

use super::Subject;
use crate::outreach::Check;
use crate::outreach::words::{Phrases, Word, Words, carries_subject, stem};

/// Things a person makes public, and the verbs of making them.
const WORKS: Phrases = "\
    talk; talks; keynote; workshop; lecture; podcast; webinar; panel; presentation; slides; post; posts; \
    article; articles; blog; write up; writeup; essay; thread; newsletter; tutorial; paper; papers; \
    preprint; publication; publications; thesis; dissertation; book; chapter; study; patent; repository; \
    repo; library; crate; package; plugin; open source; side project; release; released; releases; pull \
    request; pull requests; commit; commits; patch; patches; contribution; contributions; contributed; \
    maintain; maintainer; answer on; answers on; your answer; your answers; case study; design system; \
    portfolio; exhibition; film; video; demo; prototype; experiment; benchmark; dataset; interview; \
    hackathon; you wrote; you built; you shipped; you published; you presented; you spoke; you gave; you \
    described; you explained; you led; you designed; you rebuilt; you migrated; you launched; you moved; \
    you cut; you reduced; you introduced; you organised; you organized; you created; you run; you ran; \
    you argued; you showed; you open sourced; you ported; you started; you made; you say; you said; you \
    note; you mention; your project; your work on; your write; your analysis; your migration; your \
    rewrite; your piece; your app; your tool; your report; your research; your course; your series; your \
    poster; your conference; your session; your guide; your campaign; your survey; your review; your \
    column; your comparison; your notes on; your parser; your compiler; your game; your model; your \
    framework; your module; your bot; your script; conference; exposé; expose; intervention; atelier; \
    billet; these; livre; chapitre; etude; depot; bibliotheque; librairie; projet; votre version; \
    brevet; tutoriel; vous avez publie; vous avez ecrit; vous avez presente; vous avez developpe; vous \
    avez concu; vous avez cree; vous avez lance; vous decrivez; vous expliquez; vous racontez; vous avez \
    mene; vous avez dirige; tu as publie; tu as ecrit; tu as presente; tu as developpe; tu decris; tu \
    expliques; votre travail sur; vos travaux; ton travail sur; votre retour d experience; votre \
    contribution*; ta contribution*; votre reponse; ta reponse; votre expose; ton expose; votre analyse; \
    votre outil; ton outil; votre prise de parole; vortrag*; referat; beitrag; beitrage; artikel; \
    aufsatz; veroffentlich*; publikation*; buch; kapitel; studie; projekt; bibliothek; blogbeitrag*; \
    blogpost*; antwort auf; ihre antwort; deine antwort; ihr werkzeug; dein werkzeug; sie beschreiben; \
    du beschreibst; sie haben geschrieben; sie haben gezeigt; sie haben entwickelt; du hast geschrieben; \
    du hast gezeigt; du hast entwickelt; ihre arbeit an; deine arbeit an; ihre arbeit zu; deine arbeit \
    zu; ihre analyse; deine analyse; ihren text; deinen text; ihr text; dein text; prasentation; \
    fachbeitrag; praxisbericht; erfahrungsbericht; ihr pull request; posting; sie erklaren; du erklarst; \
    sie schreiben; du schreibst; charla; ponencia; conferencia; taller; articulo; publicacion; \
    publicaciones; entrada; libro; capitulo; estudio; tesis; proyecto; repositorio; biblioteca; \
    libreria; version; patente; su respuesta; tu respuesta; contribucion*; escribio; escribiste; publico \
    su; publicaste; presento su; presentaste; desarrollo su; desarrollaste; describe en; describes; \
    explicas; explica como; cuenta como; cuentas como; su trabajo sobre; tu trabajo sobre; su trabajo \
    en; tu trabajo en; su analisis; tu analisis; su herramienta; tu herramienta; presentacion; su post; \
    tu post; texto; su comentario; tu comentario; su codigo; tu codigo; su aportacion; tu aportacion; \
    code beitrag; ihr kommentar; dein kommentar; votre texte; votre code; ton code; votre commentaire; your comment; \
    your comments; your code; your line; one line on; one line of; that line of; that line on; i read this on; esa linea; una linea de; he leido esto; \
    cette ligne; une ligne de; j ai lu ceci; habe ich gelesen; ein satz in; dieses satzes; your words; you write; you explain; \
    you describe; you talk about; you spoke about; you argue; vous ecrivez; tu ecris; escribe en; escribes; escribe que; \
    ihre worte; you answered; release notes; changelog; documentation; your docs; fallstudie; ihr blog; podcast folge; deine folge; fallstudien; \
    you taught; you recorded; you reported; you compared; you documented; you measured; you tested; you solved; you fixed; \
    you drew; you filmed; you curated; you opened; you closed; you turned; you took; you put; you set up; you broke down; \
    you walked; you demonstrated; you shared; you posted; you tweeted; you told; you asked; you proposed; you invented; \
    vous avez repondu; vous avez partage; vous avez montre; vous proposez; vous montrez; vous comparez; tu montres; \
    sie haben geantwortet; sie haben beantwortet; sie haben vorgestellt; sie vorgestellt haben; sie zeigen; du zeigst; \
    sie haben veroffentlicht; ha publicado; has publicado; ha escrito; has escrito; respondio; respondiste; muestra como; \
    muestras como; propone; propones; zeigen sie; fragen sie; fordern sie; beschreiben sie; erklaren sie; schreiben sie; beschreibst du; zeigst du; \
    erklarst du; caso de estudio; etude de cas; entrevista; entretien; refonte; case note; case notes; audit; post mortem; masterarbeit; bachelorarbeit; \
    diplomarbeit; doktorarbeit; memoire;  notas de la version; notes de version";

/// The works above that a role may be about too: they speak of the person only near a word for the person.
const EITHER: Phrases = "\
    package; release; study; panel; patch; project; projet; proyecto; projekt; conference; conferencia; \
    version; presentation; presentacion; estudio; etude; studie; entrada; book; livre; libro; buch; \
    chapter; commit; demo; game; library; blog; post; interview; video; portfolio; intervention; film; \
    experiment; open source; workshop; talk; report; prototype; publication; publications; maintain; \
    contributions; benchmark; dataset; releases; design system; expose; atelier; taller; these; answer \
    on; podcast; article; articles; artikel; articulo; beitrag; beitrage; paper; papers; thread; case \
    study; newsletter; tutorial; webinar; lecture; posts; talks; released; plugin; repository; \
    repositorio; bibliothek; biblioteca; bibliotheque; librairie; libreria; depot; slides";

/// Naming only these is not personal: they fit everybody with that line in their profile.
const ONLY_EMPLOYER: Phrases = "\
    your experience at; your time at; your role at; your work at; your position at; your job at; your \
    career at; your experience as; your background at; your background in; your experience in; your \
    experience with; your current role; your current position; you work at; you work for; you are \
    working at; you re working at; you worked at; you currently work; you are currently at; you re \
    currently at; you are at; you re at; you studied at; you studied; you graduated from; your degree \
    from; your studies at; you went to; your alma mater; your university; fellow alum*; we both studied; \
    you are a _ at; you re a _ at; your title; your latest post; your last post; your recent post; your \
    recent posts; your latest article; votre experience chez; votre experience en; votre parcours chez; \
    votre poste chez; votre poste actuel; vous travaillez chez; vous travaillez actuellement; tu \
    travailles chez; ton experience chez; votre diplome de; vos etudes a; vous avez etudie; tu as \
    etudie; vous etes chez; votre ecole; votre dernier post; votre derniere publication; votre dernier \
    article; ton dernier post; ihre erfahrung bei; ihre erfahrung als; ihre tatigkeit bei; ihre position \
    bei; ihre arbeit bei; ihre rolle bei; sie arbeiten bei; sie bei _ arbeiten; sie sind bei; deine \
    erfahrung bei; du arbeitest bei; du bei _ arbeitest; ihr studium an; sie haben an der; studiert \
    haben; du hast an der; ihre aktuelle position; deine aktuelle position; ihre zeit bei; deine zeit \
    bei; ihr letzter beitrag; ihren letzten beitrag; dein letzter beitrag; deinen letzten beitrag; ihr \
    studium; dein studium; su experiencia en; tu experiencia en; su puesto en; tu puesto en; trabaja en; \
    trabajas en; trabaja actualmente; trabajas actualmente; su trabajo actual; tu trabajo actual; \
    estudio en; estudiaste en; sus estudios en; tus estudios en; su universidad; tu universidad; su \
    etapa en; tu etapa en; su ultima publicacion; tu ultima publicacion; su ultimo post; tu ultimo post; \
    su paso por; tu paso por; su puesto actual; tu puesto actual";

/// The latest post, named and not said what is in it.
const LATEST: Phrases = "\
    latest post; last post; recent post; recent posts; latest article; recent activity; dernier post; \
    derniere publication; dernier article; letzter beitrag; letzten beitrag; ultima publicacion; ultimo \
    post";

/// How one speaks of a role.
const ROLE: Phrases = "\
    role; roles; position; job; team; hiring; hire; recruit*; opening; vacancy; opportunit*; we build; \
    we are building; we re building; building; client; looking for; filling; we need; would own; would \
    lead; work here; our platform; our product; our stack; poste; equipe; recrut*; recherch*; cherche*; \
    mission; offre; projet; nous construisons; nous developpons; stelle; rolle; suche*; suchen; besetz*; \
    kunde*; aufgabe*; arbeiten wir; wir bauen; wir entwickeln; puesto; equipo; busc*; vacante; oferta; \
    cliente; proyecto; contrat*; construimos; desarrollamos; rol; plaza; cubrir; cubro; selection; \
    seleccion*; pourvoir; pourvois; hiring for; colleague; kolleg*; verstarkung; fonction; funktion; needs a; needs an; needs someone; need someone; wants a; wants someone; manager; wanted; wants an; fachstelle; projektstelle; lead; leads; head of; quien; a quien; sucht; gesucht; braucht; brauchen; \
    besoin d; a besoin; recherche; necesita*; quien lleve; seat; hires; employs; appointment; mandate; ausschreibung; leitung; need a; need an; they need; we need; backend engineer; engineer; designer; developer; scientist; analyst; consultant; \
    nurse; teacher; accountant; ingenieur*; developpeu*; entwickl*; ingenier*; desarrollador*; clients; project lead; hiring manager";

/// How one says that two things belong together.
const BRIDGES: Phrases = "\
    same; similar; exactly; close to; comes close; corresponds*; entspricht; correspond*; overlap*; relates; related; connects; connected; \
    matters; which is why; that is why; that s why; this is why; reason i; because; part of the job; \
    part of the role; at the heart; core of; you describe*; this kind of; that kind of; this is what; \
    that is what; it is what; what we; just what; where we; like the one; like yours; too; as well; \
    also; the problem; this problem; that problem; this work; that work; in the same; faces; facing; \
    needs; asks for; touches; mirrors; resembles; directly; applies; fits; would use; meme; memes; \
    similaire*; proche; exactement; justement; precisement; rejoint; c est pourquoi; c est ce; ce genre; \
    ce type; aussi; egalement; parce que; car; lien; coeur; touche a; ce sujet; cette question; ce \
    probleme; gleiche*; selbe*; derselbe*; dieselbe*; dasselbe; ahnlich*; genau; deshalb; deswegen; \
    darum; daher; auch; ebenfalls; ebenso; weil; denn; passt zu; nahe; kern; dieses thema; diese frage; \
    diesem thema; solche*; diese arbeit; mismo; misma; mismos; mismas; similar*; parecid*; exactamente; \
    justo; por eso; tambien; porque; cerca; relacion*; conecta; ese tipo; este tipo; precisamente; esa \
    cuestion; ese tema; este tema; ese problema; nucleo; of this kind; of the same kind; for the same; that idea; this idea; that question; this question; this topic; that topic; \
    it is about; exactly this; such a; such; diese lucken; diese umstellung; diesen; dieser; diese; dieses; diesem; ese cambio; \
    esos; esas; ese; esa; este cambio; c est; la sienne; le sien; les siens; les siennes; la suya; el suyo; las suyas; los suyos; its own; their own; \
    eigene; so etwas; sowas; dergleichen; something like; comparable*; vergleichbar*; precis*; exact*; ce passage; cette reprise; ces; ce meme; ce travail; de ce type; parecido";

const PERSON: Phrases = "\
    you; your; yours; vous; votre; vos; tu; ton; ta; tes; ihr; ihre; ihrem; ihren; ihrer; sie; du; dein; \
    deine; deinem; deinen; deiner; su; sus; usted; tus; te; le";

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
    "your", "votre", "vos", "ton", "ta", "tes", "ihr", "ihre", "ihren", "ihrem", "ihrer", "dein", "deine",
    "deinen", "deinem", "deiner", "su", "sus", "tu", "tus",
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
