//! What is wrong with a message, on its text alone. One file a family of checks, one line in [`ALL`].
//!
//! A check says what it found, where, and the way out; it never rewrites. Blocking: what would be untrue, unlawful or
//! embarrassing; the rest is a warning. Phrase lists hold four languages side by side, so that the language of a message
//! need not be guessed. What needs the page and the brief is in `recheck`.

mod duties;
mod greeting;
mod manners;
mod personal;
mod phrases;
mod placeholder;
mod promises;
mod repairs;
mod shape;
mod similarity;
mod standing;
mod together;
mod tone;
mod way_out;
mod work_words;

pub(super) use greeting::greeted;

use super::words::Words;
use super::{Check, Message, Severity};

/// Every check on text, in the order they are shown.
const ALL: &[fn(&Subject<'_>) -> Vec<Check>] = &[
    standing::check,
    placeholder::check,
    personal::signal,
    personal::link,
    duties::source,
    duties::opt_out,
    similarity::check,
    promises::check,
    manners::links,
    tone::check,
    shape::pitch_first,
    shape::asks,
    shape::length,
    shape::subject_line,
    manners::emoji,
    manners::reading,
    greeting::check,
];

/// A message with what several checks need.
pub(super) struct Subject<'a> {
    pub message: &'a Message,
    pub words: Words,
    /// Its sentences as character ranges; the greeting is the first of them where it stands on its own.
    pub sentences: Vec<(usize, usize)>,
}

impl<'a> Subject<'a> {
    pub(super) fn of(message: &'a Message) -> Self {
        Self { message, words: Words::of(&message.text), sentences: sentences(&message.text) }
    }

    /// The text between two places.
    pub(super) fn text_of(&self, (start, end): (usize, usize)) -> String {
        self.message.text.chars().skip(start).take(end.saturating_sub(start)).collect()
    }

    /// Whether a place lies inside quotation marks: the title of somebody's talk is not the sender's tone.
    pub(super) fn is_quoted(&self, (start, _): (usize, usize)) -> bool {
        let before: Vec<char> = self.message.text.chars().take(start).collect();
        let count = |marks: &[char]| before.iter().filter(|c| marks.contains(c)).count();
        count(&['“', '«', '„']) > count(&['”', '»'])
            && !before.iter().rev().take(200).all(|c| !matches!(c, '“' | '«' | '„'))
    }

    /// Whether a sentence ends in a question mark, quotation marks aside.
    pub(super) fn ends_in_question(&self, sentence: (usize, usize)) -> bool {
        let text = self.text_of(sentence);
        text.trim_end_matches(|c: char| c.is_whitespace() || matches!(c, '”' | '"' | '»' | ')'))
            .ends_with(['?', '？'])
    }

    /// The words of one sentence.
    pub(super) fn words_in(&self, (start, end): (usize, usize)) -> Words {
        Words(self.words.0.iter().filter(|word| word.start >= start && word.end <= end).cloned().collect())
    }
}

/// Everything wrong with the text of a message, blocking first.
pub(super) fn check(subject: &Subject<'_>) -> Vec<Check> {
    let mut found: Vec<Check> = ALL.iter().flat_map(|check| check(subject)).collect();
    found.sort_by_key(|check| check.severity == Severity::Warn);
    repairs::offer(subject, &mut found);
    found
}

/// Below this, two messages do not sound alike; well under the limit that blocks.
pub(super) const COMFORTABLY_DIFFERENT: f64 = similarity::TOO_SIMILAR - 0.1;

/// How near a text is to the nearest of `others`, 0 to 1.
pub(super) fn nearest(text: &str, others: &[String]) -> f64 {
    similarity::nearest(&Words::of(text), others)
}

/// Whether a piece of page text would itself trip a blocking check if a draft repeated it.
pub(super) fn unfit_to_quote(text: &str) -> bool {
    let message = Message { text: text.to_owned(), first_contact: false, ..Message::default() };
    let subject = Subject::of(&message);
    !placeholder::check(&subject).is_empty() || tone::touches_protected_topic(&subject.words)
}

impl Check {
    pub(super) fn block(code: &str, span: Option<(usize, usize)>, message: impl Into<String>) -> Self {
        Self { code: code.to_owned(), severity: Severity::Block, span, message: message.into(), repair: None }
    }

    pub(super) fn warn(code: &str, span: Option<(usize, usize)>, message: impl Into<String>) -> Self {
        Self { code: code.to_owned(), severity: Severity::Warn, span, message: message.into(), repair: None }
    }
}

/// Cuts a text into sentences: at line breaks, and after `.`, `!`, `?` or `…` followed by a space.
pub(super) fn sentences(text: &str) -> Vec<(usize, usize)> {
    let chars: Vec<char> = text.chars().collect();
    let mut found = Vec::new();
    let mut start = 0;
    let mut push = |start: usize, end: usize| {
        let said = chars[start..end].iter().any(|c| c.is_alphanumeric());
        if said {
            found.push((start, end));
        }
    };
    for (at, c) in chars.iter().enumerate() {
        let after = chars.get(at + 1).copied();
        let ends = matches!(c, '.' | '!' | '?' | '…')
            && after.is_none_or(|next| next.is_whitespace() || matches!(next, '”' | '"' | '»'));
        let abbreviation =
            *c == '.' && at >= 2 && !chars[at - 2].is_alphanumeric() && chars[at - 1].is_alphabetic();
        if *c == '\n' || (ends && !abbreviation) {
            push(start, at + 1);
            start = at + 1;
        }
    }
    push(start, chars.len());
    found
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_text_is_cut_where_a_sentence_ends_and_not_after_an_initial() {
        let text = "Hi Ada,\nI read J. Doe on version 1.2. Is it so? Yes";
        let cut: Vec<String> = sentences(text)
            .into_iter()
            .map(|(start, end)| {
                text.chars().skip(start).take(end - start).collect::<String>().trim().to_owned()
            })
            .collect();
        assert_eq!(cut, ["Hi Ada,", "I read J. Doe on version 1.2.", "Is it so?", "Yes"]);
    }
}
