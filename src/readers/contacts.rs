//! Links and contact details the page itself shows about the person.
//!
//! Takes what stands in the head of the profile, in contact sections and in `rel="me"` links; never an address out of
//! somebody else's text. Start at [`read`].

use std::ops::Range;

use super::sections::{Kind, Section};
use super::{Sight, fact};
use crate::page::address::without_tracking;
use crate::page::text::{beginning, fold};
use crate::page::{Address, Region};
use crate::profile::{Contact, ContactKind, Evidence, Origin, Profile};

/// Fills links and contacts. `head` is the range of pieces of the profile's head.
pub fn read(
    sight: &Sight<'_>,
    sections: &[Section],
    head: &Range<usize>,
    profile: &mut Profile,
    origin: Origin,
) {
    let page = sight.page;
    let pieces = page.pieces();
    let in_contact = |at: usize| {
        sections.iter().any(|section| section.kind == Kind::Contact && section.content.contains(&at))
    };
    for (index, link) in page.seen.links.iter().enumerate() {
        let span = page.span(link.node);
        let me = link.rel.split_ascii_whitespace().any(|rel| rel.eq_ignore_ascii_case("me"));
        let href = link.href.trim();
        let lower = href.to_ascii_lowercase();
        let near = head.contains(&span.start) || in_contact(span.start);
        if !near && !me && !lower.starts_with("mailto:") && !lower.starts_with("tel:") {
            continue;
        }
        let region = pieces.get(span.start).map(|piece| piece.region).unwrap_or_default();
        if !me
            && matches!(region, Region::Navigation | Region::Footer | Region::Dialog)
            && !in_contact(span.start)
        {
            continue;
        }
        // A link inside a paragraph leads to what the text is about.
        let prose = pieces.get(span.start).is_some_and(|piece| piece.text.split_whitespace().count() > 8);
        if prose && !me && !in_contact(span.start) {
            continue;
        }
        let shown = if span.is_empty() { href.to_owned() } else { page.joined(span.clone()) };
        if let Some(address) = lower.strip_prefix("mailto:").map(|_| &href[7..]) {
            if near || sections.is_empty() {
                let address = address.split('?').next().unwrap_or_default();
                add_contact(sight, profile, ContactKind::Email, &decode(address), &shown, origin);
            }
        } else if lower.starts_with("tel:") {
            if near {
                let number = if is_phone(&shown) { shown.clone() } else { decode(&href[4..]) };
                add_contact(sight, profile, ContactKind::Phone, &number, &shown, origin);
            }
        } else if let Some(url) = page.base.join(href) {
            let unwrapped = unwrapped(&url);
            // A page of the site's own in between: the address it shows is the one it leads to.
            let said = shown.replace(' ', "");
            let hides = unwrapped.is_some() || is_shortener(&url);
            let said = (hides && is_bare_address(&said)).then_some(said);
            let url = unwrapped.unwrap_or(url);
            let Some(address) = Address::parse(&url) else { continue };
            let own = address.host == page.address.host || is_same_site(&address.host, &page.address.host);
            let picture = [".jpg", ".jpeg", ".png", ".gif", ".webp"]
                .iter()
                .any(|end| address.path.to_lowercase().ends_with(end));
            if picture || sections.is_empty() && !me && !is_own_page(&address, &shown) {
                continue;
            }
            if !own || me && address.host != page.address.host {
                let address = said.unwrap_or_else(|| without_tracking(&url));
                add_link(sight, profile, &address, &shown, origin);
            }
        }
        if index > 5_000 {
            break;
        }
    }
    for (at, piece) in pieces.iter().enumerate() {
        if !head.contains(&at) && !in_contact(at) || piece.control {
            continue;
        }
        let short = piece.text.chars().count() <= 160;
        for word in piece.text.split_whitespace() {
            let word =
                word.trim_matches(|c: char| matches!(c, ',' | ';' | '(' | ')' | '<' | '>' | '"') || c == '.');
            if is_email(word) {
                add_contact(sight, profile, ContactKind::Email, word, &piece.text, origin);
            } else if (piece.link.is_none() || piece.text.contains(' ')) && short && is_bare_address(word) {
                add_link(sight, profile, word, &piece.text, origin);
            }
        }
        for part in piece.text.split([',', ';', '|', '·', '•']) {
            let text = part.trim_start_matches(|c: char| c.is_alphabetic() || matches!(c, ':' | ' ' | '.'));
            if is_phone(text) {
                add_contact(sight, profile, ContactKind::Phone, text.trim(), &piece.text, origin);
            }
        }
    }
}

/// On a page without sections, a link is the person's only where it leads to a profile, or says so.
fn is_own_page(address: &Address, shown: &str) -> bool {
    #[rustfmt::skip]
    const PROFILES: [&str; 30] = [
        "github.com", "gitlab.com", "codeberg.org", "linkedin.com", "xing.com", "twitter.com", "x.com",
        "bsky.app", "facebook.com", "instagram.com", "youtube.com", "medium.com", "dev.to", "hashnode.com",
        "stackoverflow.com", "scholar.google.com", "orcid.org", "researchgate.net", "kaggle.com",
        "huggingface.co", "dribbble.com", "behance.net", "sessionize.com", "speakerdeck.com", "meetup.com",
        "mastodon.social", "keybase.io", "soundcloud.com", "vimeo.com", "substack.com",
    ];
    #[rustfmt::skip]
    const SAYS: [&str; 16] = [
        "website", "homepage", "home page", "blog", "portfolio", "cv", "resume", "résumé", "personal site",
        "webseite", "lebenslauf", "site web", "sitio web", "sito web", "site", "web",
    ];
    let segments = address.segments();
    let is_post =
        segments.iter().any(|part| matches!(*part, "status" | "statuses" | "posts" | "p" | "watch"));
    let is_profile = PROFILES.iter().any(|domain| address.is_at(domain)) && (1..=2).contains(&segments.len())
        || segments.len() == 1 && segments[0].starts_with('@');
    let shown = shown.trim();
    !is_post && is_profile
        || SAYS.contains(&shown.to_lowercase().as_str())
        || is_bare_address(shown)
        || segments.is_empty() && shown.split_whitespace().count() <= 2
}

fn is_same_site(a: &str, b: &str) -> bool {
    let site = |host: &str| {
        let labels: Vec<&str> = host.rsplit('.').take(2).collect();
        labels.join(".")
    };
    !b.is_empty() && site(a) == site(b)
}

/// Addresses that say nothing of where they lead.
fn is_shortener(url: &str) -> bool {
    Address::parse(url).is_some_and(|address| {
        ["t.co", "lnkd.in", "bit.ly", "buff.ly", "tinyurl.com"].iter().any(|host| address.is_at(host))
    })
}

fn is_same_path(address: &Address, sight: &Sight<'_>) -> bool {
    address.path.trim_end_matches('/').eq_ignore_ascii_case(sight.page.address.path.trim_end_matches('/'))
}

/// Many sites lead out over a page of their own: the real address is in the query.
pub(super) fn unwrapped(url: &str) -> Option<String> {
    let (before, query) = url.split_once('?')?;
    if !(before.contains("redir")
        || before.contains("duckduckgo.com/l/")
        || before.contains("/url")
        || before.contains("/l.php")
        || before.contains("leaving")
        || before.contains("safety"))
    {
        return None;
    }
    let target = query.split('&').find_map(|pair| {
        let (key, value) = pair.split_once('=')?;
        matches!(key, "url" | "u" | "q" | "target" | "to" | "dest" | "uddg").then(|| decode(value))
    })?;
    Address::parse(&target).is_some().then_some(target)
}

fn decode(text: &str) -> String {
    let bytes = text.as_bytes();
    let mut out = Vec::with_capacity(bytes.len());
    let mut at = 0;
    while at < bytes.len() {
        let hex = |byte: u8| (byte as char).to_digit(16);
        if bytes[at] == b'%'
            && let (Some(high), Some(low)) =
                (bytes.get(at + 1).copied().and_then(hex), bytes.get(at + 2).copied().and_then(hex))
        {
            out.push((high * 16 + low) as u8);
            at += 3;
        } else {
            out.push(bytes[at]);
            at += 1;
        }
    }
    fold(&String::from_utf8_lossy(&out))
}

pub(super) fn add_link(sight: &Sight<'_>, profile: &mut Profile, url: &str, quote: &str, origin: Origin) {
    let key = |url: &str| {
        let url = url.trim_end_matches('/').to_lowercase();
        let url = url.trim_start_matches("https://").trim_start_matches("http://");
        url.trim_start_matches("www.").to_owned()
    };
    let wanted = key(url);
    let own = Address::parse(url).is_some_and(|address| {
        is_same_site(&address.host, &sight.page.address.host) && is_same_path(&address, sight)
    });
    if own {
        return;
    }
    let is_own = |other: &str| key(other) == wanted;
    let canonical = sight.page.seen.relations.iter().any(|(rel, href)| rel == "canonical" && is_own(href));
    let known = canonical
        || profile.links.iter().any(|link| is_own(&link.value))
        || is_own(&profile.url)
        || sight.page.meta("og:url").is_some_and(is_own);
    if !known && !wanted.is_empty() && profile.links.len() < 60 {
        profile.links.push(fact(sight, "links", url.to_owned(), quote, origin, 0.8));
    }
}

pub(super) fn add_contact(
    sight: &Sight<'_>,
    profile: &mut Profile,
    kind: ContactKind,
    value: &str,
    quote: &str,
    origin: Origin,
) {
    let value = value.trim();
    let digits = |text: &str| text.chars().filter(char::is_ascii_digit).collect::<String>();
    let same = |known: &Contact| match kind {
        ContactKind::Phone => known.kind == kind && digits(&known.value) == digits(value),
        _ => known.value.eq_ignore_ascii_case(value),
    };
    let fits = match kind {
        ContactKind::Email => is_email(value),
        _ => !value.is_empty(),
    };
    if fits && !profile.contacts.iter().any(same) && profile.contacts.len() < 30 {
        let quote = beginning(quote, 300).to_owned();
        let evidence =
            Evidence { quote, field: String::new(), source: sight.source.clone(), origin, confidence: 0.85 };
        profile.contacts.push(Contact { kind, value: value.to_owned(), evidence });
    }
}

/// A plain e-mail address.
pub fn is_email(text: &str) -> bool {
    let Some((name, host)) = text.split_once('@') else { return false };
    let ok = |part: &str| {
        !part.is_empty() && part.chars().all(|c| c.is_alphanumeric() || matches!(c, '.' | '-' | '_' | '+'))
    };
    ok(name) && ok(host) && host.contains('.') && !host.ends_with('.') && !host.starts_with('.')
}

/// "ada.example/blog" or "www.ada.example" standing as plain text.
fn is_bare_address(text: &str) -> bool {
    if Address::parse(text).is_some() {
        return true;
    }
    let host = text.split('/').next().unwrap_or_default();
    let labels: Vec<&str> = host.split('.').collect();
    let last = labels.last().copied().unwrap_or_default();
    let usual = [
        "com", "org", "net", "io", "dev", "me", "example", "co", "ai", "app", "de", "fr", "nl", "it", "es",
        "pl", "se", "ru", "uk", "ch", "at", "be", "eu", "info", "tech", "xyz", "page", "blog", "site", "cc",
        "so",
    ];
    labels.len() >= 2
        && labels
            .iter()
            .all(|label| !label.is_empty() && label.chars().all(|c| c.is_ascii_alphanumeric() || c == '-'))
        && (text.starts_with("www.")
            || usual.contains(&last)
                && (text.contains('/') || labels.len() == 2 && labels[0].chars().count() > 2))
        && !is_product(text)
}

/// "Node.js", "Prtfl.io" may be names; only endings that programmes use are refused.
fn is_product(text: &str) -> bool {
    text.ends_with(".js") || text.ends_with(".net") && !text.contains('/')
}

/// A telephone number: seven to fifteen digits and nothing but the usual marks.
pub fn is_phone(text: &str) -> bool {
    let text = text.trim();
    let digits = text.chars().filter(char::is_ascii_digit).count();
    (7..=15).contains(&digits)
        && text.chars().count() <= 24
        && text.chars().all(|c| {
            c.is_ascii_digit() || matches!(c, ' ' | '+' | '-' | '(' | ')' | '.' | '/' | '\u{a0}' | '–')
        })
        && super::dates::find(text).is_none()
        && (text.starts_with(['+', '(', '0']) || text.contains(['-', ' ', '.']) || digits >= 9)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_range_of_years_is_not_a_telephone_number() {
        assert!(is_phone("+49 30 1234567"));
        assert!(is_phone("(555) 123-4567"));
        assert!(!is_phone("2014 - 2018"));
        assert!(!is_phone("12345"));
    }
}
