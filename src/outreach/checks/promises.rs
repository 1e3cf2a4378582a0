//! Pay: what a message may promise is what the brief says, and nothing it may guarantee.

use super::Subject;
use crate::outreach::Check;
use crate::outreach::words::{Phrases, Words};

const PAY: Phrases = "\
    salary; salaries; pay; pays; paid; paying; earn; earns; earning; compensation; package; income; bonus; wage; remuneration; a year; \
    per year; per annum; a month; per month; salaire; remunere*; gagner*; gagnez; brut; par an; par mois; prime; gehalt; gehalts*; verdien*; \
    vergutung; brutto; im jahr; pro jahr; im monat; jahresgehalt; bonus; salario; sueldo; ganar*; remuneracion; bruto; al ano; \
    anuales; al mes; euro; euros; eur; usd; gbp; chf; dollars; pounds; k";

const GUARANTEE: Phrases = "\
    guarantee*; promise; promises; assure you; you will earn; you ll earn; you will get; double your; triple your; beat your current; \
    match any; more than you; more than today; more than now; whatever you; name your price; garanti*; promets; promettre; vous gagnerez; \
    tu gagneras; doubler votre; doubler ton; garantier*; verspreche; versprechen; zusichern; sichere ihnen; sie werden verdienen; \
    verdoppel*; garantiz*; prometo; aseguro; le aseguro; ganara; ganaras; duplicar*; doblar*; mas de lo que";

const DENIED: Phrases = "not; no; cannot; t; ne; pas; nicht; kein; keine; nichts; sin";

pub(super) fn check(subject: &Subject<'_>) -> Vec<Check> {
    let brief = subject.message.brief.as_deref();
    let stated: Option<Vec<u64>> =
        brief.map(|text| amounts(&Words::of(text), text).into_iter().map(|(value, _)| value).collect());
    for &sentence in &subject.sentences {
        let words = subject.words_in(sentence);
        let promised = words.find(GUARANTEE);
        let of_pay = words.has(PAY) || subject.text_of(sentence).contains(['€', '$', '£']);
        if !of_pay {
            continue;
        }
        let figures = amounts(&words, &subject.message.text);
        let known = |value: &u64| stated.as_ref().is_some_and(|stated| stated.contains(value));
        let unknown = figures.iter().find(|(value, _)| !known(value)).map(|(_, span)| *span);
        if let Some(span) = promised
            && !words.has(DENIED)
            && (figures.is_empty() || unknown.is_some())
        {
            let message = "Pay is promised that nobody has agreed: say the range of the brief, or that you will name it.";
            return vec![Check::block("salary_promise", Some(span), message)];
        }
        if let (Some(span), Some(_)) = (unknown, &stated) {
            let said = subject.text_of(span);
            let message =
                format!("“{said}” is pay that does not stand in the brief: correct it or take it out.");
            return vec![Check::block("salary_not_in_brief", Some(span), message)];
        }
    }
    Vec::new()
}

/// Sums of money in a text, in whole units: "95,000", "95.000", "95k", "95 000", "70 to 80 thousand".
fn amounts(words: &Words, text: &str) -> Vec<(u64, (usize, usize))> {
    let chars: Vec<char> = text.chars().collect();
    let mut found = Vec::new();
    let mut at = 0;
    while let Some(word) = words.0.get(at) {
        at += 1;
        let folded = word.folded.as_str();
        let (digits, thousand) = match folded.strip_suffix('k') {
            Some(digits) => (digits, true),
            None => (folded, false),
        };
        let Ok(mut value) = digits.parse::<u64>() else { continue };
        let mut end = word.end;
        // "95" and "000" are two words, a thousands sign between them.
        while let Some(next) = words.0.get(at)
            && next.folded.len() == 3
            && next.folded.chars().all(|c| c.is_ascii_digit())
            && next.start == end + 1
            && chars
                .get(end)
                .is_some_and(|c| matches!(c, ',' | '.' | '\'' | '’' | ' ' | '\u{a0}' | '\u{202f}'))
            && value < 1_000_000
        {
            value = value * 1000 + next.folded.parse::<u64>().unwrap_or_default();
            end = next.end;
            at += 1;
        }
        let next = |count: usize| words.0.get(at..(at + count).min(words.0.len())).unwrap_or_default().iter();
        let in_thousands = thousand
            || next(3)
                .any(|word| matches!(word.folded.as_str(), "k" | "thousand" | "mille" | "tausend" | "mil"))
            || next(3).any(|word| {
                word.folded.ends_with('k')
                    && word.folded.len() <= 4
                    && word.folded[..word.folded.len() - 1].parse::<u64>().is_ok()
            });
        if in_thousands && value < 1000 {
            value *= 1000;
        }
        let year = (1950..2100).contains(&value) && end - word.start == 4;
        if value >= 1000 && !year {
            found.push((value, (word.start, end)));
        }
    }
    found
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::outreach::Message;

    fn codes(text: &str, brief: Option<&str>) -> Vec<String> {
        let message =
            Message { text: text.to_owned(), brief: brief.map(str::to_owned), ..Message::default() };
        check(&Subject::of(&message)).into_iter().map(|check| check.code).collect()
    }

    #[test]
    fn a_figure_of_the_brief_may_be_said_and_no_other() {
        let brief = Some("A four-day week, and 95,000 to 115,000 euros a year.");
        assert!(codes("It pays 95 to 115k a year.", brief).is_empty());
        assert!(codes("Das Gehalt liegt bei 95.000 bis 115.000 Euro.", brief).is_empty());
        assert_eq!(codes("The salary is 130k.", brief), ["salary_not_in_brief"]);
        assert!(codes("The salary is 130k.", None).is_empty());
    }

    #[test]
    fn a_guarantee_is_never_said() {
        assert_eq!(codes("I can promise you a salary of at least 150k.", None), ["salary_promise"]);
        assert_eq!(codes("They will double your salary.", None), ["salary_promise"]);
        assert_eq!(codes("Ich garantiere Ihnen ein Gehalt von 95.000 Euro.", None), ["salary_promise"]);
        assert!(codes("I promise to keep it short.", None).is_empty());
        assert!(codes("I cannot promise a salary yet.", None).is_empty());
    }
}
