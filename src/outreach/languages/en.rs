//! English. A formal letter does without contractions.

use super::after::{self, Afterwards};
use super::{Facts, Phrasebook, capital, pick};
use crate::outreach::Tone;
use crate::outreach::connection::Deed;

pub(super) struct English;

pub(super) const MONTHS: [&str; 12] = [
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
];

impl Phrasebook for English {
    fn tag(&self) -> &'static str {
        "en"
    }

    fn greeting(&self, name: Option<&str>, tone: Tone) -> String {
        let hello = if tone == Tone::Formal { "Dear" } else { "Hi" };
        name.map_or_else(|| "Hello,".to_owned(), |name| format!("{hello} {name},"))
    }

    fn greets_by_whole_name(&self, tone: Tone) -> bool {
        tone == Tone::Formal
    }

    fn signal(&self, turn: usize, facts: &Facts) -> String {
        let words = &facts.words;
        if facts.deed == Deed::OwnWords {
            let profile = facts.site.as_ref().map_or_else(
                || "your page".to_owned(),
                |site| {
                    if site.contains('.') {
                        format!("your page {site}")
                    } else {
                        format!("your {site} profile")
                    }
                },
            );
            let text = match turn % 3 {
                0 => format!("On {profile} you write: “{words}”."),
                1 => format!("One line on {profile} made me write: “{words}”."),
                _ => format!("“{words}”: that line on {profile} is why I’m writing."),
            };
            return in_tone(text, facts.tone);
        }
        let on = facts.site_here().map_or_else(String::new, |site| format!(" on {site}"));
        let on = if facts.site.is_none() { " on your page".to_owned() } else { on };
        let when = facts.when(&MONTHS, " ");
        let bracket = when.as_ref().map_or_else(String::new, |when| format!(" ({when})"));
        let month = when.as_ref().map_or_else(String::new, |when| format!(" in {when}"));
        let noun = noun(facts.deed);
        let text = match (turn % 4, facts.deed) {
            (0, _) => format!("I came across your {noun} “{words}”{bracket}{on}."),
            (1, _) => format!("Your {noun} “{words}”{bracket}{on} is why I’m writing."),
            (2, Deed::Post | Deed::Comment) => format!("You wrote{on}{month}: “{words}”."),
            (2, Deed::Talk) if !facts.site_apart => {
                format!("You gave a talk{month}, “{words}”, which I found{on}.")
            }
            (2, Deed::Talk) => format!("You gave a talk{month}: “{words}”."),
            (2, Deed::Answer) => format!("You answered{on}{month}: “{words}”."),
            _ => format!("It was your {noun} “{words}”{bracket}{on} that made me write."),
        };
        in_tone(text, facts.tone)
    }

    fn seen(&self, turn: usize, site: &str, _: Deed) -> String {
        match turn % 2 {
            0 => format!("I found it on {site}."),
            _ => format!("I came across it on {site}."),
        }
    }

    fn link(&self, turn: usize, facts: &Facts) -> String {
        let place = facts.place_in_brackets();
        let subject = facts.subjects_with("and");
        let are = if facts.several() { "are" } else { "is" };
        let (a_role, the_role) = match &facts.role {
            Some(role) => (format!("{} {role} role", article(role)), format!("The {role} role")),
            None => ("a role".to_owned(), "The role".to_owned()),
        };
        let text = if let Some(work) = &facts.work {
            match turn % 4 {
                0 => format!("It made me think of {a_role} I’m filling{place}: {work}."),
                1 => format!("It is close to {a_role} I’m filling{place}: {work}."),
                2 => format!("I’m filling {a_role}{place} and see a connection: {work}."),
                _ => format!("{the_role} I’m filling{place} is near to that: {work}."),
            }
        } else if facts.asked_for {
            match turn % 4 {
                0 => format!("I’m filling {a_role}{place}, and {subject} {are} part of the job."),
                1 => format!("{the_role} I’m filling{place} calls for {subject} too."),
                2 => format!(
                    "It comes close to {a_role} I’m filling{place}, where {subject} {are} needed too."
                ),
                _ => format!("I’m looking for someone for {a_role}{place} that also asks for {subject}."),
            }
        } else {
            match turn % 3 {
                0 => format!("I’m filling {a_role}{place}, and it has to do with {subject} too."),
                1 => format!("It comes close to {a_role} I’m filling{place}: both are about {subject}."),
                _ => format!("{the_role} I’m filling{place} is about {subject} as well."),
            }
        };
        in_tone(text, facts.tone)
    }

    fn reasons(&self, turn: usize, reasons: &[String]) -> String {
        let all = reasons.join("; ");
        match turn % 3 {
            0 => format!("In short: {all}."),
            1 => format!("What it offers: {all}."),
            _ => format!("To give you an idea: {all}."),
        }
    }

    fn quoted(&self, words: &str) -> String {
        format!("“{words}”")
    }

    fn question(&self, turn: usize, _: Tone) -> &'static str {
        pick(
            turn,
            &[
                "Would a short description be worth your time?",
                "What would make a role like this worth a look for you?",
                "May I send you a few lines about it?",
                "How would it fit with what you want to do next?",
                "Shall I tell you a little more about it?",
                "What would you want to know about it first?",
            ],
        )
    }

    fn opt_out(&self, turn: usize, tone: Tone) -> &'static str {
        let (short, long) = pick(
            turn,
            &[
                (
                    "If you’d rather not hear from me, tell me and I won’t write again.",
                    "If you would rather not hear from me, tell me and I will not write again.",
                ),
                (
                    "If this isn’t for you, one word is enough and I won’t write again.",
                    "If this is not for you, one word is enough and I will not write again.",
                ),
                (
                    "A simple no is fine too, and I’ll leave it there.",
                    "A simple no is fine too, and I will leave it there.",
                ),
                (
                    "If you’d prefer no more messages from me, just say so and there won’t be any.",
                    "If you would prefer no further messages from me, please say so and there will be none.",
                ),
                (
                    "Not for you? Tell me and I won’t contact you again.",
                    "Should this not be for you, tell me and I will not contact you again.",
                ),
            ],
        );
        if tone == Tone::Formal { long } else { short }
    }

    fn closing(&self, tone: Tone) -> &'static str {
        if tone == Tone::Formal { "Kind regards," } else { "Best wishes," }
    }

    fn subjects(&self, facts: &Facts) -> Vec<String> {
        let subject = facts.subjects.first().map_or("", String::as_str);
        let mut all = Vec::new();
        if facts.deed != Deed::OwnWords {
            let noun = noun(facts.deed);
            all.push(format!("Your {noun} “{}”", facts.words));
            all.extend(
                facts.role.as_ref().map(|role| format!("Your {noun} and {} {role} role", article(role))),
            );
            all.push(format!("Your {noun} and {subject}"));
            all.push(format!("About your {noun}"));
        }
        all.extend(facts.role.as_ref().map(|role| format!("{}: {role}", capital(subject))));
        all.push(format!("Your work with {subject}"));
        all.push("Your profile and a role".to_owned());
        all
    }

    fn remote(&self, place: Option<&str>) -> String {
        place.map_or_else(|| "remote".to_owned(), |place| format!("{place} or remote"))
    }

    fn after(&self) -> &'static dyn Afterwards {
        &after::en::EnglishAfter
    }
}

/// What a formal letter writes out.
fn in_tone(text: String, tone: Tone) -> String {
    if tone == Tone::Formal { text.replace("I’m ", "I am ") } else { text }
}

pub(super) fn noun(deed: Deed) -> &'static str {
    match deed {
        Deed::Post => "post",
        Deed::Talk => "talk",
        Deed::Publication => "publication",
        Deed::Release => "project",
        Deed::Answer => "answer",
        Deed::Contribution => "contribution",
        Deed::Comment => "comment",
        Deed::OwnWords => "profile",
    }
}

pub(super) fn article(noun: &str) -> &'static str {
    let lower = noun.to_lowercase();
    let sounds_open = lower.starts_with(['a', 'e', 'i', 'o'])
        || lower.starts_with("hr ")
        || lower.starts_with("ml ")
        || lower.starts_with("sre")
        || (lower.starts_with('u')
            && !["ux", "ui", "user", "uni", "us "].iter().any(|long| lower.starts_with(long)));
    if sounds_open { "an" } else { "a" }
}
