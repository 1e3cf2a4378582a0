//! Pages that are not one person's profile: what they are, in a recruiter's words, and what to do.
//!
//! Start at [`not_a_profile`].

use super::Sight;
use super::site::PageKind;

/// Why the page gives no candidate; `None` where it may be a profile.
pub fn not_a_profile(sight: &Sight<'_>, kind: PageKind) -> Option<String> {
    if sight.page.pieces().iter().map(|piece| piece.text.len()).sum::<usize>() < 40 {
        return Some(
            "the page was still empty when it was read: wait until it has loaded, then read again".to_owned(),
        );
    }
    let text = match kind {
        PageKind::Person | PageKind::Unknown => return None,
        PageKind::People => "this is a list of people: open one person's profile to read it",
        PageKind::Company => "this is a company page: open one person's profile, then read again",
        PageKind::Job => "this is a job advert: open one person's profile, then read again",
        PageKind::Feed => "this is a feed: open one person's profile, then read again",
        PageKind::Inbox => "this is an inbox: open one person's profile, then read again",
        PageKind::Search => "this is a search page: open one person's profile, then read again",
        PageKind::LoginWall => "the site asks for a login: sign in, open the profile, then read again",
        PageKind::Article => {
            "this is an article or a single post: open its author's profile, then read again"
        }
        PageKind::Empty => {
            "the page was still empty when it was read: wait until it has loaded, then read again"
        }
    };
    Some(text.to_owned())
}
