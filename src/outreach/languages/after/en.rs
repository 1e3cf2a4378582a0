//! English, after the first message.

use super::{Afterwards, Later};
use crate::outreach::languages::en::{MONTHS, article};

pub(in crate::outreach::languages) struct EnglishAfter;

fn the_role(later: &Later) -> String {
    let place = &later.place;
    later.role.as_ref().map_or_else(|| format!("the role{place}"), |role| format!("the {role} role{place}"))
}

impl Afterwards for EnglishAfter {
    fn second(&self, turn: usize, later: &Later) -> String {
        let role = the_role(later);
        let end = "If it’s not for you, a short no is enough and I won’t write again.";
        match (later.news_as("; "), turn % 2) {
            (Some(news), 0) => format!(
                "One thing I left out about {role}: {news}. Does that change how it looks to you? {end}"
            ),
            (Some(news), _) => format!(
                "My first message was short on what {role} offers: {news}. Is that worth a closer look? {end}"
            ),
            (None, _) => format!(
                "So that you have something to judge by: I can send you the description of {role}. Would that help? {end}"
            ),
        }
    }

    fn third(&self, turn: usize, later: &Later) -> String {
        let role = the_role(later);
        match turn % 2 {
            0 => format!(
                "This is my last message about {role}. If another time suits you better, tell me which; otherwise I’ll leave it there. All the best with what you’re working on."
            ),
            _ => format!(
                "I’ll close the file on {role} now. Should you ever want to hear more, a line from you is enough. Thank you for your patience."
            ),
        }
    }

    fn interested(&self, later: &Later) -> String {
        format!(
            "Thank you, I’m glad to hear that. Which two or three times would suit you for a call of twenty minutes? I’ll send you what I have on {} beforehand.",
            the_role(later)
        )
    }

    fn more_information(&self, later: &Later) -> String {
        let role = the_role(later);
        match later.news_as("; ") {
            Some(news) => {
                format!("Gladly. What I can say about {role} today: {news}. What else would help you decide?")
            }
            None => format!("Gladly. What would you like to know first about {role}?"),
        }
    }

    fn referral(&self, later: &Later) -> String {
        let a = later
            .role
            .as_ref()
            .map_or_else(|| "a role".to_owned(), |role| format!("{} {role} role", article(role)));
        format!(
            "Thank you for thinking of somebody for {a}. Would you rather introduce us yourself, or may I write to them and say that you mentioned them?"
        )
    }

    fn later(&self, later: &Later) -> String {
        match &later.when {
            Some(when) => format!("Thank you for telling me. I’ll be in touch {when}, and until then you won’t hear from me. If anything changes before that, a line is enough."),
            None => "Thank you for telling me. When would be a good time to ask again? Until then you won’t hear from me.".to_owned(),
        }
    }

    fn declined(&self, later: &Later) -> String {
        format!(
            "Thank you for the clear answer. I won’t write to you about {} again. Should you ever want to talk, my door is open. All the best.",
            the_role(later)
        )
    }

    fn experience(&self, later: &Later) -> String {
        let role = the_role(later);
        format!(
            "Thank you for the time you gave us for {role}. On a scale from 0 to 10, how likely are you to recommend this process to a friend? A number is enough; one sentence on why would help us do better."
        )
    }

    fn subject(&self, later: &Later) -> String {
        later.role.clone().unwrap_or_else(|| "Our exchange".to_owned())
    }

    fn months(&self) -> (&'static [&'static str; 12], &'static str, &'static str) {
        (&MONTHS, "in ", " ")
    }
}
