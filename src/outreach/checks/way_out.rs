//! The way out: whether a message tells the person how to stop further ones.
//!
//! People say this in countless ways, so no list of sentences decides: a sentence is a way out where it denies further
//! contact and either makes that depend on the reader's wish or promises it. Start at [`says_way_out`].

use super::Subject;
use crate::outreach::words::{Phrases, Words};

/// Words that stop by themselves.
const STOPS: Phrases = "\
    unsubscribe; opt out; opt you out; opting out; reply stop; reply no; answer no; tell me to stop; ask me to stop; say stop; \
    take you off; no hard feelings; leave it there; leave it at that; leave it; leave you be; leave you alone; leave you in peace; \
    left alone; be gone; disappear; ends it; no more from me; trouble you further; won t trouble; ist schluss; me olvido; drop it; let it go; end it there; that s the end; that is the end; that will be the end; last you hear; i m gone; i am gone; \
    i will stop; i ll stop; i stop; close the file; desinscri*; desabonn*; repondez stop; repondez non; reponds non; \
    en rester* la; en reste la; en restons la; m arret* la; m arreter* la; j arrete; j arreterai; je m arrete; je cesse*; \
    n insister* pas; n insiste pas; laisser* tranquille; laisse tranquille; abmelden; abbestellen; austragen; \
    belasse ich es; lasse ich es; lass ich es; lasse ich sie; lasse ich dich; in ruhe; hore ich auf; hore ich damit; war es das; \
    war s das; auf sich beruhen; darse de baja; darte de baja; dese de baja; date de baja; baja de; responda no; responde no; \
    lo dejo; lo dejare; lo dejamos; dejo de; dejare de; no insist*; parare; ein nein genugt; ein nein reicht; kurzes nein; a simple no; \
    a one word no; un simple non; un non suffit; un simple no; basta un no; basta con un no; un mot suffit; one word is enough; \
    ein wort genugt; ein wort reicht; una palabra basta";

/// What denies.
const DENIES: Phrases = "\
    not; no; never; t; nothing; none; stop; stopping; without; rather; cannot; nor; n; ne; pas; plus; non; sans; aucun; aucune; \
    jamais; cesser; nicht; nichts; nie; kein; keine; keinen; keiner; keinerlei; niemals; nein; sin; nunca; ningun; ninguna; \
    tampoco; nada; dejar; deje; deja";

/// What is denied: being in touch.
const CONTACT: Phrases = "\
    trouble; lire; lesen; write; writing; writes; contact; contacts; contacting; contacted; message; messages; messaging; messaged; hear; hearing; \
    chase; chasing; follow up; follow ups; reach out; reaching out; email; emails; emailing; mail; mails; bother; disturb; \
    approach; approached; approaches; in touch; nudge; nudges; notes; pester; recruiter mail; ping; ask again; ask twice; come back; \
    heard; ecri*; recontact*; contact*; messag*; relanc*; sollicit*; derang*; insist*; courriel*; mails; import*; \
    reviendrai; parler; schreib*; geschrieb*; anschreib*; angeschrieb*; melde; melden; gemeldet; kontakt*; nachricht*; hor*; hor; \
    hort; horst; nachfrag*; nachhak*; frage _ nach; hake _ nach; frage nach; mail; mails; zuschrift*; anfrage*; behellig*; belastig*; stor*; \
    escrib*; contact*; mensaj*; molest*; correo*; escrito; recibir*; noticias; comunic*; vuelv* a; volver*";

/// What leaves it to the reader.
const DEPENDS: Phrases = "\
    if; should; in case; unless; rather; prefer; just say; say so; say no; say the word; simply say; tell me; let me know; a word; one word; \
    one line; reply; a no; any time; anytime; feel free; welcome; wish; ask me; want; si; sinon; autrement; dites; dis; prefer*; \
    repond*; un mot; suffi*; refus; souhait*; libre a; demande*; un non; pouvez; peux; wenn; falls; sonst; sollt*; sag; sage; \
    sagen; gesagt; mocht*; genug*; reicht; wunsch*; hinweis; bescheid; lieber; ein nein; gerne ablehnen; diga*; digame*; dime*; \
    basta*; prefier*; responda; responde; respond*; puede*; quiere*; desea*; interesa; un no; pidame*; pideme*; avise*; avisa*; \
    solo tiene*";

/// What promises it.
const PROMISES: Phrases = "\
    won t; will not; ll not; i will never; i ll never; never again; not again; not _ again; again; nicht mehr; nicht wieder; \
    nicht noch einmal; nichts mehr; keine weiteren; keine weitere; nie wieder; kein weiteres; no further; no more; no volver*; \
    no _ mas; no _ _ mas; ningun _ mas; no mas";

/// French says it in the verb: "je ne vous écrirai plus".
const FRENCH_PROMISE: &[&str] = &["erai", "irai", "rai"];

/// Silence, hesitation and other people: none of them is a way out.
const SOMETHING_ELSE: Phrases = "\
    hear from you; hear back; heard from you; heard back; hearing from you; hearing back; hesit*; you don t reply; you don t answer; \
    you don t write; you don t respond; without a reply; right person; sans reponse; pas de reponse; pas de nouvelle*; \
    nouvelles de votre part; zoger*; von ihnen hore; von ihnen horen; von dir hore; von dir horen; keine antwort; ohne antwort; dude; \
    dudes; no recibo; no tengo noticias; no responde; no respondes; sin respuesta; usually; normally; habituellement; \
    d habitude; normalerweise; gewohnlich; normalmente; ne manquez; persona indicada; bonne personne; richtige person";

/// What is erased on request.
const ERASES: Phrases = "\
    delete; remove; erase; effac*; supprim*; retir*; losche; loschen; losch; entferne; entfernen; borr*; elimin*; suprim*";
const DATA: Phrases = "\
    details; data; information; record; number; nummer; numero; address; adresse; direccion;  records; profile; contact; list; file; notes; coordonnees; donnees; informations; fiche; \
    liste; angaben; daten; kontaktdaten; eintrag; liste; verteiler; datos; ficha; lista; informacion; you; it";

/// No interest, and the reader has but to say so.
const NO_INTEREST: Phrases = "\
    not interested; not of interest; no interest; isn t for you; not for you; isn t of interest; not your thing; isn t your thing; \
    isn t welcome; not welcome; not relevant; isn t relevant; not right for you; isn t right for you; pas interess*; pas pour vous; pas pour toi; \
    interesse pas; interet de votre part; kein interesse; nicht interess*; nichts fur sie; nichts fur dich; nicht passt; \
    no le interesa; no te interesa; no es para; no interesa; no le encaja; no te encaja";
const SAYS: Phrases = "\
    tell me; let me know; say so; just say; say no; reply; ignore; a word; one word; dites; dis le; dis moi; repond*; un mot; ignor*; sag; sagen; \
    schreib*; ignorier*; ein wort; hinweis; bescheid; digame*; dime*; responda; responde; ignor*; una palabra; avis*; basta";

/// The message says how to stop further ones.
pub(super) fn says_way_out(subject: &Subject<'_>) -> bool {
    let mut asked = false;
    subject.sentences.iter().any(|&sentence| {
        let words = subject.words_in(sentence);
        let found = is_way_out(&words, asked);
        // "Not for you? Then you will not hear from me."
        asked = words.0.len() <= 7 && subject.ends_in_question(sentence);
        found
    })
}

/// A sentence near the end denies something and leaves it to the reader: perhaps meant as a way out, not plainly one.
pub(super) fn may_say_way_out(subject: &Subject<'_>) -> bool {
    let half = subject.message.text.chars().count() / 2;
    subject.sentences.iter().any(|&sentence| {
        let words = subject.words_in(sentence);
        let unsaid = subject.ends_in_question(sentence) || words.has(SOMETHING_ELSE) || words.has(NO_STRINGS);
        let only = words.has("unless; only if; only when; nur wenn; seulement si; que si; solo si");
        sentence.1 > half && !unsaid && words.has(DEPENDS) && (only || words.has(DENIES))
    })
}

/// Lightness is not a way out.
const NO_STRINGS: Phrases = "\
    no pressure; no strings; no commitment; no obligation; no cv; no need for a cv; no resume; someone; anyone; somebody; sans engagement; \
    sans pression; pas besoin de; quelqu un; unverbindlich; ohne verpflichtung; kein lebenslauf; jemanden; jemand; sin compromiso; \
    sin presion; alguien";

/// The same for one sentence.
pub(super) fn says_way_out_in(words: &Words) -> bool {
    is_way_out(words, false)
}

fn is_way_out(words: &Words, asked_before: bool) -> bool {
    if words.has(STOPS) || (words.has(ERASES) && words.has(DATA)) {
        return true;
    }
    if words.has(NO_INTEREST) && words.has(SAYS) {
        return true;
    }
    if !words.has(DENIES) || !words.has(CONTACT) || words.has(SOMETHING_ELSE) {
        return false;
    }
    let french = words.0.iter().any(|word| {
        word.folded.chars().count() > 5 && FRENCH_PROMISE.iter().any(|end| word.folded.ends_with(end))
    });
    asked_before || words.has(DEPENDS) || words.has(PROMISES) || (french && words.has("plus; pas; jamais"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_way_out_is_known_by_what_it_says_and_not_by_its_wording() {
        for text in [
            "Feel free to ignore this, I won't chase.",
            "Should you not wish to receive further messages, a brief reply will do.",
            "A quick 'no thanks' and I'm gone.",
            "Let me know if you don't want messages like this.",
            "You can tell me to stop at any time, and I will.",
            "Vous pouvez me demander d’effacer vos coordonnées.",
            "Un refus me va très bien, je m’arrêterai là.",
            "Je ne vous recontacterai plus.",
            "Ein Nein ist völlig in Ordnung, ich frage nicht nach.",
            "Auf Wunsch schreibe ich Ihnen nicht wieder.",
            "Falls Sie keine weiteren Nachrichten möchten, genügt ein Hinweis.",
            "Puede pedirme que no vuelva a escribirle.",
            "Y si no, ningún problema, no escribo más.",
        ] {
            assert!(says_way_out_in(&Words::of(text)), "{text}");
        }
    }

    #[test]
    fn waiting_for_an_answer_is_no_way_out() {
        for text in [
            "If I don't hear from you I'll follow up next week.",
            "I don't usually write to people out of the blue.",
            "Please don't hesitate to contact me if you have questions.",
            "N’hésitez pas à m’écrire ou à m’appeler.",
            "Zögern Sie nicht, mich zu kontaktieren, wenn Sie Fragen haben.",
            "No dude en escribirme si tiene preguntas.",
            "Looking forward to hearing from you!",
            "Ich freue mich auf Ihre Nachricht.",
            "Quedo a la espera de su respuesta.",
            "Let me know when you are free and I will write to you.",
        ] {
            assert!(!says_way_out_in(&Words::of(text)), "{text}");
        }
    }
}
