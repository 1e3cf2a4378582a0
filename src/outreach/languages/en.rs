//! English.

use super::{Facts, Phrasebook, pick};
use crate::outreach::connection::Deed;
use crate::profile::PartialDate;

pub(super) struct English;

const MONTHS: [&str; 12] = [
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

    fn greeting(&self, name: Option<&str>) -> String {
        name.map_or_else(|| "Hello,".to_owned(), |name| format!("Hi {name},"))
    }

    fn greets_by_whole_name(&self) -> bool {
        false
    }

    fn signal(&self, turn: usize, facts: &Facts) -> String {
        let words = &facts.words;
        let on = facts.site.as_ref().map_or_else(|| "on your page".to_owned(), |site| format!("on {site}"));
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
            return match turn % 3 {
                0 => format!("I read this on {profile}: “{words}”."),
                1 => format!("One line of {profile} is why I am writing: “{words}”."),
                _ => format!("“{words}”: that line of {profile} is why I am writing."),
            };
        }
        let noun = noun(facts.deed);
        let bracket = facts.date.map_or_else(String::new, |date| format!(" ({})", month(date)));
        let from = facts.date.map_or_else(String::new, |date| format!(" from {}", month(date)));
        match turn % 4 {
            0 => format!("I came across your {noun} “{words}”{bracket} {on}."),
            1 => format!("I am writing because of “{words}”, your {noun}{from} {on}."),
            2 => format!("Your {noun}{from} {on}, “{words}”, is why I am writing."),
            _ => format!("“{words}”{bracket}, your {noun} {on}, is what made me write."),
        }
    }

    fn link(&self, turn: usize, facts: &Facts) -> String {
        let subject = &facts.subject;
        let place = facts.place.as_ref().map_or_else(String::new, |place| format!(" ({place})"));
        let (a_role, the_role) = match &facts.role {
            Some(role) => (format!("{} {role} role", article(role)), format!("The {role} role")),
            None => ("a role".to_owned(), "The role".to_owned()),
        };
        match (facts.asked_for, turn % 5) {
            (true, 0) => format!("I am filling {a_role}{place}, and {subject} is part of the job."),
            (true, 1) => format!("{the_role} I am filling{place} asks for {subject} too."),
            (true, 2) => format!(
                "It comes close to {a_role} I am filling{place}: {subject} is one of the things it needs."
            ),
            (true, 3) => {
                format!("I ask because {subject} is needed in {a_role} I am looking to fill{place}.")
            }
            (true, _) => {
                format!("There is {a_role} on my desk{place} where {subject} is part of what one does.")
            }
            (false, 0) => format!("I am filling {a_role}{place}, and it has to do with {subject} too."),
            (false, 1) => format!("{the_role} I am filling{place} is about {subject} as well."),
            (false, _) => {
                format!("It comes close to {a_role} I am filling{place}, which also turns on {subject}.")
            }
        }
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

    fn question(&self, turn: usize) -> &'static str {
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

    fn opt_out(&self, turn: usize) -> &'static str {
        pick(
            turn,
            &[
                "If you would rather not hear from me, tell me and I will not write again.",
                "If this is not for you, one word is enough and I will not write again.",
                "Should you prefer no such messages, just say so and I will not contact you again.",
                "A simple no is fine too, and I will leave it there.",
                "Tell me if you would like no further messages from me and there will be none.",
            ],
        )
    }

    fn closing(&self) -> &'static str {
        "Best wishes,"
    }

    fn subjects(&self, facts: &Facts) -> Vec<String> {
        let subject = &facts.subject;
        let noun = if facts.deed == Deed::OwnWords { "work" } else { noun(facts.deed) };
        let mut all = Vec::new();
        if let Some(role) = &facts.role {
            all.push(format!("Your {noun} on {subject} and a {role} role"));
            all.push(format!("{}: {role}", super::capital(subject)));
        }
        all.push(format!("Your {noun} and {subject}"));
        all.push(format!("About your {noun}"));
        all
    }

    fn remote(&self) -> &'static str {
        "remote"
    }
}

fn noun(deed: Deed) -> &'static str {
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

fn month(date: PartialDate) -> String {
    let name = date.month().and_then(|month| MONTHS.get(usize::try_from(month - 1).ok()?));
    name.map_or_else(|| date.year().to_string(), |name| format!("{name} {}", date.year()))
}

fn article(noun: &str) -> &'static str {
    let lower = noun.to_lowercase();
    let sounds_open = lower.starts_with(['a', 'e', 'i', 'o'])
        || lower.starts_with("hr ")
        || lower.starts_with("ml ")
        || lower.starts_with("sre")
        || (lower.starts_with('u')
            && !["ux", "ui", "user", "uni", "us "].iter().any(|long| lower.starts_with(long)));
    if sounds_open { "an" } else { "a" }
}
