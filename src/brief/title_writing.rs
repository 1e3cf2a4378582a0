//! A title as a heading would have it, from the words a brief happens to use.
//!
//! Only capitals and the singular: which words are the title is for `role`. Start at [`written`].

use crate::lexicon::titles;
use crate::lexicon::words::{Words, fold, one_of_many};

const CAPITALS: [&str; 46] = [
    "hr", "ux", "ui", "seo", "sem", "ai", "ml", "qa", "it", "vp", "bdr", "sdr", "csm", "tam", "tpm", "pmm",
    "cto", "ceo", "cfo", "coo", "cmo", "cpo", "cio", "ciso", "sre", "dba", "hrbp", "hris", "pr", "crm", "bi",
    "erp", "sap", "aws", "gcp", "php", "sql", "ii", "iii", "iv", "fp&a", "smb", "r&d", "b2b", "cnc", "icu",
];

/// The title as a heading would have it: singular, capitals.
pub(super) fn written(words: &Words<'_>, from: usize, to: usize) -> String {
    let mut out = String::new();
    // The head is the last word, or the word before "of": that one loses its plural.
    let head = (from..to)
        .find(|i| words.is(i + 1, &["of"]) && i + 1 < to)
        .unwrap_or_else(|| (from..to).rev().find(|i| titles::head_at(words, *i).is_some()).unwrap_or(to - 1));
    for at in from..to {
        let mut word = words.word(at).to_owned();
        if at > from {
            let between = &words.text[words.list[at - 1].end..words.list[at].start];
            out.push_str(if between.is_empty() || !between.trim().is_empty() { between } else { " " });
        }
        let folded = fold(&word);
        if at == head
            && !["sales", "operations", "analytics", "devops", "mlops", "communications", "relations"]
                .contains(&folded.as_str())
            && titles::head_at(words, at).is_some()
            && let Some(stem) = one_of_many(&folded)
        {
            // The ending goes, the letters stay as they were written.
            let kept = stem.chars().count();
            word = if folded.ends_with("ies") { stem } else { word.chars().take(kept).collect() };
        }
        let lower = !word.chars().any(char::is_uppercase);
        let shouted = word.len() > 4 && !word.chars().any(char::is_lowercase);
        let initials = words.text[..words.list[at].start].ends_with('&')
            || words.text[words.list[at].end..].starts_with('&');
        if CAPITALS.contains(&folded.as_str()) || (initials && word.len() <= 2) {
            word = word.to_uppercase();
        } else if (lower || shouted)
            && !(at > from && ["of", "and", "de", "des", "du", "la"].contains(&folded.as_str()))
        {
            let mut chars = word.chars();
            word = chars.next().map_or_else(String::new, |c| {
                c.to_uppercase().collect::<String>() + &chars.as_str().to_lowercase()
            });
        }
        out.push_str(&word);
    }
    out
}
