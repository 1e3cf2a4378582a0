//! How people speak of somebody's work, of a role, and of what the two have to do with each other: four languages in each list.
//!
//! Read by [`super::personal`] and by nothing else.

use crate::outreach::words::Phrases;

/// Things a person makes public, and the verbs of making them.
pub(super) const WORKS: Phrases = "\
    talk; talks; keynote; workshop; lecture; podcast; webinar; panel; presentation; slides; post; posts; \
    article; articles; blog; write up; writeup; essay; thread; newsletter; tutorial; paper; papers; \
    preprint; publication; publications; thesis; dissertation; book; chapter; study; patent; repository; \
    repo; library; crate; package; plugin; open source; side project; project; release; released; releases; pull \
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
    muestras como; propone; propones; projekts; beitrags; kommentars; kommentar; auf _ geschrieben; haben sie auf; hast du auf; tu as repondu; haben sie geschrieben; hast du geschrieben; haben sie einen vortrag; hast du einen vortrag; diste una; dio una; \
    zeigen sie; fragen sie; fordern sie; beschreiben sie; erklaren sie; schreiben sie; beschreibst du; zeigst du; \
    erklarst du; caso de estudio; etude de cas; entrevista; entretien; refonte; case note; case notes; audit; post mortem; masterarbeit; bachelorarbeit; \
    diplomarbeit; doktorarbeit; memoire; you reacted; avez reagi; as reagi; beitrag reagiert; beitrags auf den; usted reacciono; reaccionaste; que reacciono; schreibst du; usted escribe; escribes en; answer to; reponse a; reponse de; antwort auf; antwort vom; antwort aus; respuesta a; respuesta de;  notas de la version; notes de version";

/// The works above that a role may be about too: they speak of the person only near a word for the person.
pub(super) const EITHER: Phrases = "\
    package; release; answer to; reponse a; reponse de; antwort auf; antwort vom; antwort aus; respuesta a; respuesta de; study; panel; patch; project; projet; proyecto; projekt; conference; conferencia; \
    version; presentation; presentacion; estudio; etude; studie; entrada; book; livre; libro; buch; \
    chapter; commit; demo; game; library; blog; post; interview; video; portfolio; intervention; film; \
    experiment; open source; workshop; talk; report; prototype; publication; publications; maintain; \
    contributions; benchmark; dataset; releases; design system; expose; atelier; taller; these; answer \
    on; podcast; article; articles; artikel; articulo; beitrag; beitrage; paper; papers; thread; case \
    study; newsletter; tutorial; webinar; lecture; posts; talks; released; plugin; repository; \
    repositorio; bibliothek; biblioteca; bibliotheque; librairie; libreria; depot; slides";

/// Naming only these is not personal: they fit everybody with that line in their profile.
pub(super) const ONLY_EMPLOYER: Phrases = "\
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
pub(super) const LATEST: Phrases = "\
    latest post; last post; recent post; recent posts; latest article; recent activity; dernier post; \
    derniere publication; dernier article; letzter beitrag; letzten beitrag; ultima publicacion; ultimo \
    post";

/// How one speaks of a role.
pub(super) const ROLE: Phrases = "\
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
pub(super) const BRIDGES: Phrases = "\
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
    eigene; tengo entre manos; en el se trabaja; gebraucht wird; gebraucht werden; anlass ist; eine person die; asks for; calls for; \
    que demande aussi; en fait partie; en font partie; forma parte; forman parte; veo relacion; j y vois un lien; see a connection; \
    made me think; m a fait penser; hizo pensar; musste ich an; eine verbindung; point commun; punto en comun; stichwort; so etwas; sowas; dergleichen; something like; comparable*; vergleichbar*; precis*; exact*; ce passage; cette reprise; ces; ce meme; ce travail; de ce type; parecido";

pub(super) const PERSON: Phrases = "\
    you; your; yours; vous; votre; vos; tu; ton; ta; tes; ihr; ihre; ihrem; ihren; ihrer; sie; du; dein; \
    deine; deinem; deinen; deiner; su; sus; usted; tus; te; le";
