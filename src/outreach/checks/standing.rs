//! Where the person stands: some must not be written to at all, whatever the text says.

use super::Subject;
use crate::outreach::Check;

/// After this many messages without an answer there is no further one.
pub(super) const UNANSWERED: u32 = 3;

pub(super) fn check(subject: &Subject<'_>) -> Vec<Check> {
    let standing = &subject.message.standing;
    let mut found = Vec::new();
    if standing.suppressed {
        let message = "They asked never to be written to again: nothing goes out, on any channel.";
        found.push(Check::block("suppressed", None, message));
    }
    if standing.declined {
        let message = "They said no: the next word is theirs.";
        found.push(Check::block("declined", None, message));
    }
    if standing.unanswered >= UNANSWERED {
        let message = format!(
            "{} messages went unanswered: silence is an answer. Plan a day to look again.",
            standing.unanswered
        );
        found.push(Check::block("fourth_unanswered", None, message));
    }
    if let Some(name) = standing.colleague.as_deref() {
        let name: String = name.chars().filter(|c| !c.is_control()).take(60).collect();
        let name = if name.trim().is_empty() { "A colleague".to_owned() } else { name };
        let message = format!("{name} is in touch with them: agree who writes.");
        found.push(Check::block("colleague_in_touch", None, message));
    }
    if standing.firmly_happy {
        found.push(crate::outreach::compose::leave_in_peace());
    }
    found
}
