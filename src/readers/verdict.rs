//! Pages that are not one person's profile: what they are, in a recruiter's words, and what to do.
//!
//! The site's reader goes by the address; for any other page what it states about itself counts.
//! Start at [`not_a_profile`].

use super::Sight;
use super::site::PageKind;
use crate::page::json_ld::{is_a, objects};

/// Why the page gives no candidate; `None` where it may be a profile.
pub fn not_a_profile(sight: &Sight<'_>, kind: PageKind) -> Option<String> {
    let letters: usize = sight.page.pieces().iter().map(|piece| piece.text.len()).sum();
    let kind = match kind {
        PageKind::Person if asks_for_login(sight) => PageKind::LoginWall,
        PageKind::Person | PageKind::Unknown if letters < 20 && sight.page.seen.json_ld.is_empty() => {
            PageKind::Empty
        }
        PageKind::Unknown => stated(sight),
        kind => kind,
    };
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

/// What a page of an unknown site says it is, in its structured data and metadata.
fn stated(sight: &Sight<'_>) -> PageKind {
    let page = sight.page;
    let json = objects(&page.seen.json_ld);
    let has = |kind: &str| json.iter().any(|object| is_a(object, kind));
    let person = has("ProfilePage")
        || json.iter().any(|object| {
            is_a(object, "Person") && (object.contains_key("jobTitle") || object.contains_key("worksFor"))
        })
        || page.meta("og:type") == Some("profile");
    if has("JobPosting") {
        return PageKind::Job;
    }
    if person {
        return PageKind::Unknown;
    }
    if has("NewsArticle") || has("Recipe") || has("Product") || page.meta("og:type") == Some("product") {
        return PageKind::Article;
    }
    if (has("Organization") || has("Corporation") || has("LocalBusiness"))
        && has("WebSite")
        && !has("Person")
        && is_company_title(sight)
    {
        return PageKind::Company;
    }
    if asks_for_login(sight) { PageKind::LoginWall } else { PageKind::Unknown }
}

/// The page's first heading is not a name: the organisation speaks for itself.
fn is_company_title(sight: &Sight<'_>) -> bool {
    let first = sight.page.pieces().iter().find(|piece| piece.heading == 1);
    first.is_none_or(|piece| {
        !super::names::is_namelike(&piece.text) || piece.text.split_whitespace().count() < 2
    })
}

/// A password field on a page with hardly any text.
fn asks_for_login(sight: &Sight<'_>) -> bool {
    let page = sight.page;
    let password = page.seen.asks_password;
    let words: usize = page.pieces().iter().map(|piece| piece.text.split_whitespace().count()).sum();
    password && words < 250 && super::sections::find(page, &[]).is_empty()
}
