//! English. A formal letter does without contractions.

use super::after::{self, Afterwards};
use super::{Facts, Phrasebook, capital, pick};
use crate::outreach::Tone;
use crate::outreach::connection::Deed;
use crate::outreach::link::Tie;

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
        let dated = when.as_ref().map_or_else(String::new, |when| format!("{when} "));
        let month = when.as_ref().map_or_else(String::new, |when| format!(" in {when}"));
        let noun = noun(facts.deed);
        // The name of a question stands after "answer to".
        let (to, sign) = if facts.deed == Deed::Answer { (" to", "") } else { ("", ":") };
        let text = match (turn % 4, facts.deed) {
            (0 | 2, Deed::Comment) => {
                format!("You reacted{on}{month} to a post that made me write: “{words}”.")
            }
            (_, Deed::Comment) => format!("A post you reacted to{on}{month} is why I’m writing: “{words}”."),
            (0, Deed::Answer) => format!("I came across your {dated}answer to “{words}”{on}."),
            (0, _) => format!("I came across your {dated}{noun}{on}: “{words}”."),
            (1, _) => format!("Your {dated}{noun}{to} “{words}”{on} is why I’m writing."),
            (2, Deed::Post) => format!("You wrote{on}{month}{sign} “{words}”."),
            (2, Deed::Talk) if !facts.site_apart => {
                format!("You gave a talk{month}, “{words}”, which I found{on}.")
            }
            (2, Deed::Talk) => format!("You gave a talk{month}: “{words}”."),
            (2, Deed::Answer) => format!("You answered “{words}”{on}{month}."),
            _ => format!("It was your {dated}{noun}{to} “{words}”{on} that made me write."),
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
        let place = &facts.place;
        let subject = facts.subjects_with("and");
        let (a_role, the_role) = match &facts.role {
            Some(role) => (format!("{} {role} role", article(role)), format!("The {role} role")),
            None => ("a role".to_owned(), "The role".to_owned()),
        };
        let text = match (&facts.work, facts.tie) {
            (Some(work), _) => match turn % 4 {
                0 => format!("It made me think of {a_role} I’m filling{place}: {work}."),
                1 => format!("It is close to {a_role} I’m filling{place}: {work}."),
                2 => format!("I’m filling {a_role}{place} and see a connection: {work}."),
                _ => format!("{the_role} I’m filling{place} is close to that: {work}."),
            },
            (None, _) if facts.subjects.is_empty() => match turn % 3 {
                0 => format!("It made me think of {a_role} I’m filling{place}."),
                1 => format!("It comes close to {a_role} I’m filling{place}."),
                _ => format!("That is close to what {a_role} I’m filling{place} is about."),
            },
            (None, Tie::Asked) => match turn % 4 {
                0 => format!("I’m filling {a_role}{place} that calls for {subject} too."),
                1 => format!("{the_role} I’m filling{place} also needs {subject}."),
                2 => format!("It comes close to {a_role} I’m filling{place}, which needs {subject} too."),
                _ => format!("I’m looking for someone for {a_role}{place}, and it also asks for {subject}."),
            },
            (None, Tie::Near) => match turn % 2 {
                0 => format!("{the_role} I’m filling{place} calls for {subject}, which is close to that."),
                _ => format!(
                    "I’m filling {a_role}{place}. It calls for {subject}: not the same, but close to it."
                ),
            },
            (None, Tie::Spoken) => match turn % 3 {
                0 => format!("I’m filling {a_role}{place}, and I see a common thread: {subject}."),
                1 => {
                    format!("It comes close to {a_role} I’m filling{place}. The common thread: {subject}.")
                }
                _ => format!("{the_role} I’m filling{place} touches on the same thing: {subject}."),
            },
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
        let subject = facts.subjects.first().or(facts.role.as_ref()).map_or("", String::as_str);
        let role = facts.role.as_ref().filter(|_| !facts.subjects.is_empty());
        let mut all = Vec::new();
        if !matches!(facts.deed, Deed::OwnWords | Deed::Comment) {
            let noun = noun(facts.deed);
            let to = if facts.deed == Deed::Answer { " to" } else { "" };
            all.push(format!("Your {noun}{to} “{}”", facts.words));
            all.extend(
                facts.role.as_ref().map(|role| format!("Your {noun} and {} {role} role", article(role))),
            );
            all.push(format!("Your {noun} and {subject}"));
            all.push(format!("About your {noun}"));
        }
        all.extend(role.map(|role| format!("{}: {role}", capital(subject))));
        all.push(format!("{}, and a role", capital(subject)));
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
