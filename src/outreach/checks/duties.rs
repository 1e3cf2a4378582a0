//! What a first contact owes the person: where their profile was seen, and an immediate way to stop this.

use super::Subject;
use crate::outreach::Check;
use crate::outreach::words::{Phrases, Words};

/// Places where a profile is seen.
const SITES: Phrases = "\
    linkedin; github; gitlab; xing; stack overflow; stackoverflow; twitter; bluesky; mastodon; medium; \
    youtube; google scholar; orcid; kaggle; dribbble; behance; researchgate; arxiv; meetup; speaker \
    deck; speakerdeck; hacker news; reddit; devpost; hugging face; wellfound; angellist; crates io; npm; \
    pypi; malt; viadeo; infojobs; substack; codeberg; bitbucket; academia edu; vimeo; dev to; on x; on \
    dev; facebook; instagram; threads; slideshare; indeed; welcome to the jungle; stepstone; sur x; auf \
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

const OPT_OUT: Phrases = "\
    not write again; not write to you again; not contact you again; not message you again; not write you \
    again; not reach out again; not bother you again; not get in touch again; not email you again; not \
    follow up; won t write again; won t write to you again; won t contact you again; won t message you \
    again; won t reach out again; won t bother you again; won t write; won t contact you; won t message; \
    won t email; won t follow up; won t be in touch again; won t get in touch; never write again; never \
    write to you again; never contact you again; stop writing; stop messaging; stop contacting; i will \
    stop; i ll stop; not hear from me; don t want to hear from; no longer hear from; hear from me again; \
    not be contacted; unsubscribe; opt out; opt you out; take you off; remove you from; remove your; \
    delete your; erase your; no more messages; no further messages; no more emails; no further contact; \
    leave you in peace; leave you alone; leave it there; leave it at that; that will be the end; that is \
    the end of it; last you hear; close the file; not to be contacted; reply stop; reply no; answer no; \
    just say no; a simple no; a one word no; one word is enough; a short no; a quick no; say the word \
    and; i won t; n ecrirai plus; ne vous ecrirai plus; ne t ecrirai plus; ne vous ecrirai pas; ne vous \
    recontacterai p*; ne te recontacterai p*; ne vous contacterai p*; ne te contacterai p*; ne vous \
    relancerai p*; ne te relancerai p*; ne vous solliciterai p*; ne vous derangerai p*; ne te derangerai \
    p*; n insisterai pas; ne vous importunerai p*; plus etre contacte*; pas etre contacte*; ne plus \
    recevoir; plus recevoir de message*; me desinscri*; vous desinscri*; te desinscri*; desabonn*; un \
    simple non; un simple mot; un mot suffit; un non suffit; m arrete la; m arreterai la; en resterai \
    la; en reste la; je n ecris plus; supprime* vos; supprimerai vos; efface* vos; dites le moi et; dis \
    le moi et; dites moi stop; je cesse*; plus de message*; repondez stop; repondez non; je n enverrai \
    plus; ne vous enverrai plus; ne reviendrai pas vers vous; ne reviendrai plus vers vous; nicht mehr \
    schreib*; nicht wieder schreib*; nicht noch einmal schreib*; nicht weiter schreib*; nicht mehr \
    melden; nicht wieder melden; nicht mehr bei ihnen; nicht wieder bei ihnen; nicht mehr bei dir; nicht \
    wieder bei dir; schreibe ich ihnen nicht; schreibe ich dir nicht; schreibe ihnen nicht; schreibe dir \
    nicht; schreibe ich nicht; melde ich mich nicht; melde mich nicht; kontaktiere ich sie nicht; \
    kontaktiere sie nicht; nicht mehr kontaktier*; nicht kontaktiert werden; nicht angeschrieben werden; \
    keine weiteren nachrichten; keine nachrichten mehr; keine weitere nachricht; keine weiteren mails; \
    keine mails mehr; abmelden; abbestellen; austragen; kurzes nein; ein nein genugt; ein nein reicht; \
    ein wort genugt; ein wort reicht; in ruhe lassen; lasse ich sie in ruhe; losche ich ihre; losche \
    ihre; losche ich deine; hore ich auf; belasse ich es dabei; dann war es das; nichts mehr von mir \
    horen; nichts von mir horen; kein kontakt gewunscht; keinen kontakt wunsch*; hore ich damit auf; \
    sofort auf; nichts mehr von mir; reicht ein wort; genugt ein wort; reicht ein kurzes; genugt ein kurzes; \
    keine weiteren; einfaches nein; no desea recibir; no deseas recibir; preferis no; no quiere que; sin compromiso y no; \
    not want to hear from me; rather i did not; rather i didn t; rather not be contacted; prefer not to be contacted; \
    prefer i don t; i ll leave; i will leave; no need to reply and; end it there; no reply and i; won t hear; \
    will not hear from me; no more from me; ne m ecrivez; arreter; j arrete; je m arrete; ne plus etre; no le escribire mas; no te escribire mas; no volvere a; no le volvere a; no te volvere \
    a; no escribire mas; no le contactare; no te contactare; no le molestare; no te molestare; no \
    insistire; darse de baja; darte de baja; dese de baja; date de baja; no recibir mas; no quiere \
    recibir; no quieres recibir; un simple no; basta un no; basta con un no; basta con decir; una \
    palabra basta; basta una palabra; no mas mensajes; ningun mensaje mas; dejare de escribir*; dejo de \
    escribir*; elimino sus; elimino tus; borro sus; borro tus; borrare sus; borrare tus; eliminare sus; \
    eliminare tus; no le escribo mas; no te escribo mas; responda no; responde no; lo dejo aqui; lo \
    dejare aqui; no ser contactad*";

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
}

/// The message says how to stop further ones.
pub(super) fn says_opt_out(subject: &Subject<'_>) -> bool {
    subject.words.has(OPT_OUT)
}

/// The same for one sentence.
pub(super) fn says_opt_out_in(words: &Words) -> bool {
    words.has(OPT_OUT)
}

pub(super) fn source(subject: &Subject<'_>) -> Vec<Check> {
    if !subject.message.first_contact || subject.message.text.trim().is_empty() || says_source(subject) {
        return Vec::new();
    }
    let message = "A first message says where you saw the profile: add the site, for example “on LinkedIn”.";
    vec![Check::block("source_missing", None, message)]
}

pub(super) fn opt_out(subject: &Subject<'_>) -> Vec<Check> {
    if !subject.message.first_contact || subject.message.text.trim().is_empty() || says_opt_out(subject) {
        return Vec::new();
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
