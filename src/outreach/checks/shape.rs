//! Length, order and asks: a first message is short, begins with the person and asks one easy, open thing.

use super::Subject;
use super::way_out::says_way_out_in;
use crate::outreach::words::Phrases;
use crate::outreach::{Channel, Check};

/// Above this many characters any first message is too long.
const TOO_LONG: usize = 800;
/// A direct message reads best below 400 characters; from here on it is worth a word.
const DIRECT: usize = 500;
/// A note beside an invitation has room for this many.
const NOTE: usize = 300;
const SUBJECT: usize = 50;

pub(super) fn length(subject: &Subject<'_>) -> Vec<Check> {
    let count = subject.message.text.trim().chars().count();
    if count == 0 {
        return Vec::new();
    }
    let shortest = match (subject.message.first_contact, subject.message.channel) {
        (true, Channel::Email | Channel::Site) => 150,
        (true, Channel::Whatsapp | Channel::Note) => 100,
        (false, _) => 15,
    };
    if count > TOO_LONG {
        return vec![Check::warn(
            "too_long",
            None,
            format!("{count} characters: above {TOO_LONG} few read on. Cut it."),
        )];
    }
    if subject.message.channel == Channel::Note && count > NOTE {
        let message = format!("{count} characters: the site takes {NOTE} in a note. Cut it.");
        return vec![Check::warn("over_channel_length", None, message)];
    }
    if subject.message.channel != Channel::Email && count > DIRECT {
        let message = format!("{count} characters: a direct message reads best between 200 and 400.");
        return vec![Check::warn("over_channel_length", None, message)];
    }
    if count < shortest {
        let message =
            format!("{count} characters: too little to judge by. Say what it is about and why them.");
        return vec![Check::warn("too_short", None, message)];
    }
    Vec::new()
}

pub(super) fn subject_line(subject: &Subject<'_>) -> Vec<Check> {
    let message = subject.message;
    if message.channel != Channel::Email {
        return Vec::new();
    }
    match message.subject.as_deref().map(str::trim) {
        None | Some("") if message.first_contact => {
            vec![Check::warn(
                "subject_missing",
                None,
                "An e-mail needs a subject: name the thing you write about.",
            )]
        }
        Some(line) if line.chars().count() > SUBJECT => {
            let count = line.chars().count();
            vec![Check::warn(
                "subject_too_long",
                None,
                format!("The subject has {count} characters: keep it to {SUBJECT}."),
            )]
        }
        _ => Vec::new(),
    }
}

/// Offers and asks that belong after the person's own work, not before.
const PITCH: Phrases = "\
    we are hiring; we re hiring; i am hiring; i m hiring; we are looking for; we re looking for; i am \
    looking for; i m looking for; looking to hire; we are recruiting; i am recruiting; i m recruiting; \
    recruiting for; hiring for; we have an opening; i have an opening; we have a role; i have a role; i \
    have a job; we have a job; have a position; have an opportunity; have a great; have an exciting; our \
    client; my client; job offer; opening for; open role; open position; vacancy; an opportunity; \
    opportunity at; role at; position at; join our; join us; join my; we offer; we are building; we re \
    building; we are a; we re a; is hiring; is looking for; is recruiting; our company; my company; i am \
    filling; i m filling; nous recrutons; je recrute; nous cherchons; nous recherchons; je cherche; je \
    recherche; notre client; mon client; un poste de; une opportunite; une offre; rejoignez; rejoindre; \
    recrute un; recrute une; recherche un; recherche une; notre entreprise; notre societe; nous sommes \
    une; nous sommes un; wir suchen; ich suche; suchen wir; suche ich; wir stellen ein; unser kunde; \
    unseren kunden; mein kunde; meinen kunden; fur unseren; eine stelle; eine position; offene stelle; \
    offene position; stellenangebot; werden sie teil; werde teil; unser unternehmen; sucht eine; sucht \
    einen; wir sind ein; wir sind eine; wir bieten; zu besetzen; besetze ich; ich besetze; estamos \
    buscando; estoy buscando; buscamos; busco; estamos contratando; contratamos; nuestro cliente; mi \
    cliente; una oferta; una oportunidad; una vacante; un puesto; unete; unase; nuestra empresa; somos \
    una; ofrecemos; tenemos una; tenemos un";

/// Words that speak of or to the reader.
const YOU: &[&str] = &[
    "you", "your", "yours", "vous", "votre", "vos", "tu", "ton", "ta", "tes", "toi", "ihr", "ihre", "ihrem",
    "ihren", "ihrer", "ihnen", "du", "dein", "deine", "deinem", "deinen", "deiner", "dir", "dich", "su",
    "sus", "usted", "le", "te", "tus", "tuyo",
];

/// The first line after the greeting sells instead of speaking of the person.
pub(super) fn pitch_first(subject: &Subject<'_>) -> Vec<Check> {
    if !subject.message.first_contact {
        return Vec::new();
    }
    let Some(first) = opening(subject) else { return Vec::new() };
    let words = subject.words_in(first);
    let Some(pitch) = words.find(PITCH) else { return Vec::new() };
    // "le" and "su" are articles and pronouns in other languages: only what comes before the pitch counts.
    let about_them = words.0.iter().any(|word| word.end <= pitch.0 && YOU.contains(&word.folded.as_str()));
    if about_them {
        return Vec::new();
    }
    let message = "The first line sells: begin with what they did, and let the role follow.";
    vec![Check::warn("pitch_first", Some(pitch), message)]
}

/// The first sentence that is more than a greeting.
fn opening(subject: &Subject<'_>) -> Option<(usize, usize)> {
    const GREETINGS: &[&str] = &[
        "hi", "hello", "hey", "dear", "bonjour", "cher", "chere", "salut", "hallo", "liebe", "lieber",
        "guten", "hola", "estimado", "estimada", "querido", "querida", "buenos", "buenas", "good", "moin",
        "servus", "sehr",
    ];
    let mut sentences = subject.sentences.iter().copied();
    let (start, end) = sentences.next()?;
    let words = subject.words_in((start, end));
    let greets = words.0.first().is_some_and(|word| GREETINGS.contains(&word.folded.as_str()));
    if !greets {
        return Some((start, end));
    }
    // "Hi Ada, we are hiring": the greeting ends at its comma.
    let chars: Vec<char> = subject.message.text.chars().collect();
    let comma = (start..end.min(start + 50))
        .find(|at| matches!(chars.get(*at), Some(',' | '!' | ':' | '–' | '—' | '-')));
    match comma {
        Some(comma) if subject.words_in((comma, end)).0.len() >= 3 => Some((comma, end)),
        _ => sentences.next(),
    }
}

/// Orders to act that are an ask without a question mark.
const ORDERS: Phrases = "\
    send me your cv; send me your resume; send your cv; send your resume; send over your; share your cv; \
    share your resume; attach your; apply here; apply via; apply now; apply through; book a slot; book a \
    call; book a time; pick a slot; pick a time; schedule a call; fill in the form; fill out the form; \
    fill in this form; call me; give me a call; add me on; forward this; pass this on; refer a friend; \
    refer someone; send me your availab*; let me know your salary; tell me your salary; send me your \
    salary; click the link; click here; envoyez moi votre cv; envoie moi ton cv; postulez; reservez un \
    creneau; appelez moi; transmettez moi; remplissez le formulaire; partagez votre cv; cliquez sur; \
    cliquez ici; faites suivre; senden sie mir ihren lebenslauf; schicken sie mir ihren lebenslauf; \
    schick mir deinen lebenslauf; bewerben sie sich; bewirb dich; buchen sie; rufen sie mich an; ruf \
    mich an; fullen sie; leiten sie; klicken sie; nennen sie mir ihre; envieme su cv; enviame tu cv; \
    mandame tu cv; mandeme su cv; reserve una; reserva una; llameme; llamame; rellene el formulario; \
    rellena el formulario; haga clic; haz clic; inscribase; postule; reenvie; comparta su cv; comparte \
    tu cv";

/// Questions asked without a question mark.
const INDIRECT: Phrases = "\
    let me know if you; let me know whether; let me know what you; tell me whether; tell me if you \
    would; happy to hear whether; curious whether; curious if; curious what; wonder whether; wondering \
    if; wondering whether; i would like to know; dites moi si vous; dis moi si tu; je serais curieu*; je \
    me demande si; faites moi savoir si; lassen sie mich wissen ob; lass mich wissen ob; sagen sie mir \
    ob; ich frage mich ob; wurde mich interessieren ob; digame si; dime si; me gustaria saber; hagame \
    saber si; me pregunto si; cuenteme si; cuentame si";

/// One ask, and an open one.
pub(super) fn asks(subject: &Subject<'_>) -> Vec<Check> {
    let text = &subject.message.text;
    if text.trim().is_empty() {
        return Vec::new();
    }
    let chars: Vec<char> = text.chars().collect();
    let ends_in_question = |(start, end): (usize, usize)| {
        chars[start..end]
            .iter()
            .rev()
            .find(|c| !c.is_whitespace() && !matches!(c, '”' | '"' | '»'))
            .is_some_and(|c| matches!(c, '?' | '？'))
    };
    let mut questions = Vec::new();
    let mut orders = Vec::new();
    for (index, sentence) in subject.sentences.iter().copied().enumerate() {
        let words = subject.words_in(sentence);
        let next = subject.sentences.get(index + 1).map(|next| subject.words_in(*next));
        if ends_in_question(sentence) {
            // "Not for you? Tell me and I will not write again." asks nothing.
            let declines = words.0.first().is_some_and(|word| DECLINES.contains(&word.folded.as_str()));
            let way_out = says_way_out_in(&words) || (declines && next.as_ref().is_some_and(says_way_out_in));
            let quoted = is_inside_quotes(&chars, sentence.1);
            if !way_out && !quoted && !polite(&words) {
                questions.push(sentence);
            }
        } else if !says_way_out_in(&words)
            && let Some(span) = words.find(ORDERS)
        {
            orders.push(span);
        }
    }
    let asked = questions.len() + orders.len();
    if asked > 1 {
        let span = orders.first().copied().or_else(|| questions.get(1).copied());
        let message = format!("{asked} things are asked for: keep the one that is easiest to answer.");
        return vec![Check::warn("more_than_one_ask", span, message)];
    }
    if questions.is_empty() && subject.message.first_contact && !subject.words.has(INDIRECT) {
        let message = "Nothing is asked: end with one open question that costs little to answer.";
        return vec![Check::warn("no_question", None, message)];
    }
    Vec::new()
}

/// How a question begins that only leads to the way out: "Not for you?".
const DECLINES: &[&str] =
    &["not", "no", "rather", "prefer", "pas", "non", "kein", "nicht", "keine", "prefiere", "prefieres"];

/// "How are you?" is an empty courtesy, not an ask.
fn polite(words: &crate::outreach::words::Words) -> bool {
    words.0.len() <= 5
        && words
            .has("how are you; ca va; comment allez vous; comment vas tu; wie geht es; que tal; como esta*")
}

/// Whether the character before `end` lies inside an open quotation: the question mark belongs to a title.
fn is_inside_quotes(chars: &[char], end: usize) -> bool {
    let before = &chars[..end.min(chars.len())];
    let count = |marks: &[char]| before.iter().filter(|c| marks.contains(c)).count();
    count(&['“', '«', '„']) > count(&['”', '»'])
        && chars[end.min(chars.len())..].iter().take(2).any(|c| matches!(c, '”' | '»' | '“'))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::outreach::Message;

    fn asked(text: &str) -> Vec<String> {
        let message = Message { text: text.to_owned(), ..Message::default() };
        asks(&Subject::of(&message)).into_iter().map(|check| check.code).collect()
    }

    #[test]
    fn one_question_is_the_one_ask() {
        assert!(asked("I read your post. Would a short description be worth your time?\nJust say so and I will not contact you again.").is_empty());
        assert_eq!(asked("I read your post. Are you free? Can you send your CV?"), ["more_than_one_ask"]);
        assert_eq!(asked("I read your post. It is good."), ["no_question"]);
        assert!(asked("Would you like more? Not for you? Tell me and I will not write again.").is_empty());
        assert!(asked("Your talk “Who watches the queue?” is why I write. Would you like more?").is_empty());
    }
}
