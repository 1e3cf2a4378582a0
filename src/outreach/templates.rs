//! A recruiter's own wording with fields: `{{given_name}}`, and parts that stand only where a field does: `{{#if role}}…{{else}}…{{/if}}`.
//!
//! A field that nothing on the page or in the brief fills stays as it is, and the check for placeholders then blocks the message:
//! a template never sends a gap. The same checks apply as to any message. Start at [`fill`].

use jiff::civil::Date;

use super::brief_words::{place_of, reasons_of};
use super::compose::{self, doubts_about_person};
use super::connection::{self, from_brief};
use super::quoting::{excerpt, sayable};
use super::site_names::site_of;
use super::{Claim, Draft, Message, Request, Template, languages, names, recheck};
use crate::assessment::Assessment;
use crate::brief::Brief;
use crate::profile::{Evidence, Profile};

/// Every field there is, with what fills it.
pub(super) const FIELDS: &[(&str, &str)] = &[
    ("given_name", "the given name, where it looks like one"),
    ("name", "the whole name"),
    ("opening", "the sentence about what they did and where it was seen"),
    ("why", "the sentence that ties it to the role"),
    ("signal", "what they did, in their words"),
    ("site", "where it was seen"),
    ("link", "what it has to do with the role"),
    ("role", "the title of the brief"),
    ("place", "the place of the brief"),
    ("reason", "the first reason to move of the brief"),
    ("sender", "your name"),
    ("company", "your company"),
    ("question", "an open question"),
    ("opt_out", "the way out"),
];

struct Filled {
    field: &'static str,
    words: String,
    evidence: Vec<Evidence>,
}

/// The template for one person, with its claims and its checks.
pub(super) fn fill(
    template: &Template,
    profile: &Profile,
    brief: &Brief,
    assessment: &Assessment,
    request: &Request,
    today: Date,
) -> Draft {
    let values = values(profile, brief, request, today);
    let (text, used) = expand(&template.text, &values);
    let subject = template.subject.as_ref().map(|subject| expand(subject, &values).0);
    let wanted = request.language.as_deref().or(profile.language.as_deref());
    let book = wanted.and_then(languages::of).unwrap_or_else(languages::fallback);
    let claims = used
        .into_iter()
        .filter(|value| !value.evidence.is_empty())
        .map(|value| Claim { text: value.words.clone(), evidence: value.evidence.clone() })
        .collect();
    let message = Message {
        text: text.clone(),
        subject: subject.clone(),
        channel: request.channel,
        tone: Some(request.tone),
        ..Message::default()
    };
    let mut checks = recheck::recheck(&message, profile, brief, assessment, today);
    for doubt in doubts_about_person(profile, assessment, request) {
        if !checks.iter().any(|check| check.code == doubt.code) {
            checks.push(doubt);
        }
    }
    Draft { channel: request.channel, language: book.tag().to_owned(), subject, text, claims, checks }
}

fn values(profile: &Profile, brief: &Brief, request: &Request, today: Date) -> Vec<Filled> {
    let wanted = request.language.as_deref().or(profile.language.as_deref());
    let book = wanted.and_then(languages::of).unwrap_or_else(languages::fallback);
    let mut all = Vec::new();
    let mut add = |field, words: Option<String>, evidence: Vec<Evidence>| {
        all.extend(words.filter(|words| !words.trim().is_empty()).map(|words| Filled {
            field,
            words,
            evidence,
        }));
    };
    add("given_name", names::given(profile), Vec::new());
    add("name", names::whole(profile), Vec::new());
    if let Ok(connection) = connection::find(profile, brief, today) {
        let (deeds, link) = (&connection.deeds, &connection.link);
        let of_page = vec![deeds.evidence.clone()];
        add("signal", Some(excerpt(deeds.deed, &deeds.words, &link.stems, 110)), of_page.clone());
        let seen_at = if deeds.evidence.source.is_empty() { &profile.url } else { &deeds.evidence.source };
        add("site", site_of(seen_at), of_page);
        // The turns of phrase that a draft would take; the one whose first sentence says where it was seen.
        let seen = site_of(seen_at).unwrap_or_default();
        let drafts = [0, 1].map(|turn| compose::sentences_of(profile, brief, request, turn, today));
        let says = |claims: &&Vec<Claim>| claims.first().is_some_and(|claim| claim.text.contains(&seen));
        let claims = drafts.iter().find(says).or(drafts.first());
        for (field, claim) in ["opening", "why"].into_iter().zip(claims.into_iter().flatten()) {
            add(field, Some(claim.text.clone()), claim.evidence.clone());
        }
        let quotes = link.quotes.iter().map(|quote| from_brief(quote, "criteria")).collect();
        add("link", link.subjects.first().cloned(), quotes);
    }
    let role = brief.titles.first();
    add(
        "role",
        role.and_then(|title| sayable(title)),
        role.map(|title| from_brief(title, "titles")).into_iter().collect(),
    );
    let place = brief.locations.first();
    let of_place = place.map(|place| from_brief(&place.name, "locations")).into_iter().collect();
    add("place", place_of(brief, book), of_place);
    if let Some((words, evidence)) = reasons_of(brief, book, request.tone, "").into_iter().next() {
        add("reason", Some(words), vec![evidence]);
    }
    add("sender", request.sender.name.as_deref().and_then(sayable), Vec::new());
    add("company", request.sender.company.as_deref().and_then(sayable), Vec::new());
    add("question", Some(book.question(0, request.tone).to_owned()), Vec::new());
    add("opt_out", Some(book.opt_out(0, request.tone).to_owned()), Vec::new());
    all
}

/// How deep conditions may stand in one another.
const DEPTH: usize = 8;

/// The text with its fields filled and its conditions decided. What is unknown stays as it was written.
fn expand<'a>(text: &str, values: &'a [Filled]) -> (String, Vec<&'a Filled>) {
    let mut out = String::new();
    let mut used: Vec<&Filled> = Vec::new();
    // Whether each open condition's present branch is said.
    let mut open: Vec<bool> = Vec::new();
    let mut rest = text;
    while let Some(at) = rest.find("{{") {
        let said = open.iter().all(|said| *said);
        if said {
            out.push_str(&rest[..at]);
        }
        let Some(length) = rest[at..].find("}}") else {
            rest = &rest[at..];
            break;
        };
        let whole = &rest[at..at + length + 2];
        let inside = rest[at + 2..at + length].trim();
        rest = &rest[at + length + 2..];
        let value = |name: &str| values.iter().find(|value| value.field == name);
        if let Some(field) = inside.strip_prefix("#if ") {
            if open.len() < DEPTH {
                open.push(value(field.trim()).is_some());
            }
        } else if inside == "else" {
            if let Some(last) = open.last_mut() {
                *last = !*last;
            }
        } else if inside == "/if" {
            open.pop();
        } else if said {
            match value(inside) {
                Some(value) => {
                    out.push_str(&value.words);
                    used.push(value);
                }
                None => out.push_str(whole),
            }
        }
    }
    if open.iter().all(|said| *said) {
        out.push_str(rest);
    }
    (out, used)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn filled(text: &str) -> String {
        let value = |field, words: &str| Filled { field, words: words.to_owned(), evidence: Vec::new() };
        expand(text, &[value("given_name", "Ada"), value("role", "Rust Engineer")]).0
    }

    #[test]
    fn a_field_is_filled_and_a_condition_decided() {
        assert_eq!(filled("Hi {{given_name}}, a {{ role }} role."), "Hi Ada, a Rust Engineer role.");
        assert_eq!(filled("Hi{{#if place}} in {{place}}{{else}}, anywhere{{/if}}."), "Hi, anywhere.");
        assert_eq!(filled("{{#if role}}{{#if place}}x{{else}}y{{/if}}z{{/if}}"), "yz");
    }

    #[test]
    fn what_is_unknown_stays_for_the_check_to_find() {
        assert_eq!(filled("Hi {{nickname}}, {{place}}"), "Hi {{nickname}}, {{place}}");
        assert_eq!(filled("open {{role"), "open {{role");
        assert_eq!(filled("{{/if}}{{else}}x"), "x");
    }
}
