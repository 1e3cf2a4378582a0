//! What one key puts right: the sentence that goes, the sign that goes, the sentence that is missing.
//!
//! A repair is offered only where it cannot make the message untrue: it takes out, or adds what the sender may always say.

use super::Subject;
use super::manners::is_emoji;
use crate::outreach::languages;
use crate::outreach::{Check, Repair};

/// Adds its repair to each check that has one.
pub(super) fn offer(subject: &Subject<'_>, checks: &mut [Check]) {
    for check in checks {
        check.repair = repair(subject, check);
    }
}

fn repair(subject: &Subject<'_>, check: &Check) -> Option<Repair> {
    match check.code.as_str() {
        "vague_phrase"
        | "flattery"
        | "false_urgency"
        | "surveillance_tone"
        | "protected_topic"
        | "salary_promise"
        | "salary_not_in_brief"
        | "gender_coded_wording" => without_sentence(subject, check.span?),
        "more_than_one_ask" => without_sentence(subject, check.span?),
        "emoji_in_formal_tone" | "too_many_emoji" => without_emoji(subject),
        "tracking_link" => {
            let (start, end) = check.span?;
            let link = subject.text_of((start, end));
            let plain = link.split(['?', '#']).next().unwrap_or_default().to_owned();
            (plain != link).then_some(Repair { span: (start, end), with: plain })
        }
        "opt_out_missing" => {
            let text = &subject.message.text;
            let book = languages::of(crate::outreach::brief_words::language_of(text)?)?;
            let end = text.trim_end().chars().count();
            let sentence = book.opt_out(0, crate::outreach::brief_words::tone_of(text));
            Some(Repair { span: (end, text.chars().count()), with: format!("\n{sentence}") })
        }
        _ => None,
    }
}

/// The text without the sentence a fault stands in; `None` where that is all there is, or the greeting.
fn without_sentence(subject: &Subject<'_>, span: (usize, usize)) -> Option<Repair> {
    let at = subject.sentences.iter().position(|(start, end)| *start <= span.0 && span.1 <= *end)?;
    let (start, end) = *subject.sentences.get(at)?;
    let said = subject.text_of((start, end));
    let trimmed_start = said.chars().take_while(|c| c.is_whitespace()).count();
    let breaks = said.ends_with('\n');
    let greets = at == 0 && super::greeting::greeted(subject).is_some();
    (subject.sentences.len() > 2 && !greets).then(|| Repair {
        span: (start + trimmed_start.min(1), end - usize::from(breaks)),
        with: String::new(),
    })
}

fn without_emoji(subject: &Subject<'_>) -> Option<Repair> {
    let text = &subject.message.text;
    let extra = |c: char| is_emoji(c) || matches!(c, '\u{fe0f}' | '\u{200d}' | '\u{1f3fb}'..='\u{1f3ff}');
    let plain: String = text.chars().filter(|c| !extra(*c)).collect();
    let plain = plain.replace("  ", " ").replace(" .", ".").replace(" ,", ",");
    (plain != *text).then(|| Repair { span: (0, text.chars().count()), with: plain })
}

#[cfg(test)]
mod tests {
    use crate::outreach::{Message, check};

    #[test]
    fn a_repair_takes_the_fault_out_and_leaves_the_rest() {
        let text = "Hi Mara,\nYour talk on load testing, which I saw on YouTube, is close to a role I fill. It is an amazing opportunity. \
                    Would you like a page about it? If you would rather not hear from me, tell me and I won't write again.";
        let mut message = Message { text: text.to_owned(), ..Message::default() };
        let found = check(&message);
        let repair = found
            .iter()
            .find(|check| check.code == "vague_phrase")
            .and_then(|check| check.repair.clone())
            .unwrap();
        message.text = repair.apply(&message.text);
        assert_eq!(message.text, text.replace(" It is an amazing opportunity.", ""));
        assert!(check(&message).is_empty(), "{:?}", check(&message));
    }

    #[test]
    fn a_missing_way_out_is_added_in_the_message_s_language() {
        let text = "Guten Tag Jana Muster, Ihr Vortrag auf YouTube ist der Grund für diese Nachricht: Das Team in Kiel, für das ich suche, \
                    hat dasselbe Problem. Darf ich Ihnen eine Seite dazu schicken?";
        let mut message = Message { text: text.to_owned(), ..Message::default() };
        let repair = check(&message)
            .into_iter()
            .find(|check| check.code == "opt_out_missing")
            .unwrap()
            .repair
            .unwrap();
        message.text = repair.apply(text);
        assert!(message.text.contains("schreibe ich"), "{}", message.text);
        assert!(!check(&message).iter().any(|check| check.code == "opt_out_missing"));
    }
}
