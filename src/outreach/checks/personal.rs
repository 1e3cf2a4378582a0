//! Whether a message speaks of something this person did, and what that has to do with the role.
//!
//! On text alone: the words by which one speaks of somebody's work. Whether the work exists is for `recheck`.

use super::Subject;
use crate::outreach::Check;
use crate::outreach::words::{Phrases, Words, carries_subject, stem};

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
    muestras como; propone; propones; caso de estudio; etude de cas; notas de la version; notes de version";

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
    seleccion*; pourvoir; pourvois; hiring for; colleague; kolleg*; verstarkung; fonction; funktion; needs a; needs an; needs someone; need someone; wants a; wants someone; manager; wanted; sucht; gesucht; braucht; brauchen; \
    besoin d; a besoin; recherche; necesita*; quien lleve; seat; hires; employs; appointment; mandate; ausschreibung; leitung; need a; need an; they need; we need; backend engineer; engineer; designer; developer; scientist; analyst; consultant; \
    nurse; teacher; accountant; ingenieur*; developpeu*; entwickl*; ingenier*; desarrollador*; clients; project lead; hiring manager";

/// How one says that two things belong together.
const BRIDGES: Phrases = "\
    same; similar; exactly; close to; comes close; overlap*; relates; related; connects; connected; \
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
    esos; esas; ese; esa; este cambio; ce passage; cette reprise; ces; ce meme; ce travail; de ce type; parecido";

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
    let found = works(subject);
    let employer = subject.words.find(ONLY_EMPLOYER);
    let bare = bare_latest(subject);
    if !found.is_empty() && bare.is_none() {
        return Vec::new();
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

pub(super) fn link(subject: &Subject<'_>) -> Vec<Check> {
    if !subject.message.first_contact || subject.words.0.is_empty() {
        return Vec::new();
    }
    let found = works(subject);
    if found.is_empty() || bare_latest(subject).is_some() {
        return Vec::new();
    }
    let unlinked = |span| {
        let message =
            "What they did is named, and not what it has to do with the role: say how the two connect.";
        vec![Check::block("no_link_to_opportunity", span, message)]
    };
    let of_person = |sentence: &(usize, usize)| {
        found.iter().any(|(start, end)| *start >= sentence.0 && *end <= sentence.1)
    };
    let mut about_role: Vec<Words> = Vec::new();
    let mut signal_stems: Vec<String> = Vec::new();
    for sentence in &subject.sentences {
        let words = subject.words_in(*sentence);
        let roles = words.find_all(ROLE).into_iter().any(|role| !found.contains(&role));
        if of_person(sentence) {
            signal_stems.extend(words.content().map(|word| stem(&word.folded).to_owned()));
            if roles {
                // Both in one sentence: the sentence itself connects them.
                return Vec::new();
            }
        } else if roles && !super::duties::says_opt_out_in(&words) {
            about_role.push(words);
        }
    }
    if about_role.is_empty() {
        // A question about the work itself may be all there is; a message without any role names no opportunity.
        return unlinked(None);
    }
    let later: Vec<&Words> = about_role.iter().collect();
    let bridged = later.iter().any(|words| {
        words.has(BRIDGES)
            || words.content().any(|word| {
                carries_subject(&word.folded) && signal_stems.iter().any(|s| s == stem(&word.folded))
            })
    });
    let rest = subject
        .sentences
        .iter()
        .filter(|sentence| !of_person(sentence))
        .map(|sentence| subject.words_in(*sentence));
    let bridged = bridged
        || rest
            .filter(|words| !super::duties::says_opt_out_in(words))
            .any(|words| words.content().any(|word| signal_stems.iter().any(|s| s == stem(&word.folded))));
    if bridged { Vec::new() } else { unlinked(found.first().copied()) }
}
