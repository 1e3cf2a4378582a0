//! Search engines: every result that is a person's profile on a known site, with the line the engine shows for it.
//!
//! The title of such a result is the profile's own: "Ada Example - Platform engineer - Acme | LinkedIn". Nothing is
//! opened. Start at [`listed`].

use super::site::{self, PageKind, Site};
use super::{ListedPerson, Sight, contacts, names};
use crate::page::address::without_tracking;
use crate::page::{Address, Region};

/// The engines; their pages list people wherever a result is one.
pub const ENGINES: Site = Site {
    code: "results",
    name: "Search engines",
    domains: &[
        "=google.com",
        "=google.de",
        "=google.fr",
        "=google.es",
        "=google.it",
        "=google.nl",
        "=google.pl",
        "=google.pt",
        "=google.se",
        "=google.ch",
        "=google.at",
        "=google.be",
        "=google.ie",
        "=google.ca",
        "=google.dk",
        "=google.ru",
        "=google.co.uk",
        "=google.co.in",
        "=google.co.jp",
        "=google.com.br",
        "=google.com.tr",
        "=bing.com",
        "=duckduckgo.com",
        "=html.duckduckgo.com",
        "=ecosia.org",
        "=startpage.com",
        "=qwant.com",
        "=search.brave.com",
    ],
    reserved: &[],
    pages: &[("**/search/**", PageKind::People), ("**?q", PageKind::People), ("**", PageKind::Search)],
    links: &[],
    headings: &[],
    organisation: &[],
    read: None,
};

/// At most this many are listed.
const MOST: usize = 100;

/// Everyone a result page of an engine lists.
pub fn listed(sight: &Sight<'_>) -> Vec<ListedPerson> {
    let page = sight.page;
    let mut people: Vec<ListedPerson> = Vec::new();
    for link in page.seen.links.iter().take(4_000) {
        if people.len() >= MOST {
            break;
        }
        let Some(url) = page.base.join(&link.href) else { continue };
        let url = contacts::unwrapped(&url).or_else(|| encoded(&url)).unwrap_or(url);
        let Some(site) = Address::parse(&url).and_then(|address| site::of(&address)) else { continue };
        if !site.is_profile(&url) {
            continue;
        }
        let span = page.span(link.node);
        let inside = &page.pieces()[span];
        if inside.iter().any(|piece| matches!(piece.region, Region::Navigation | Region::Footer)) {
            continue;
        }
        let headed = inside.iter().find(|piece| piece.heading > 0);
        let title = headed.or_else(|| inside.iter().max_by_key(|piece| piece.text.len()));
        let Some((name, headline)) = title.and_then(|title| taken_apart(&title.text, site)) else { continue };
        let url = without_tracking(&url);
        let url = if site.code == "google_scholar" {
            url
        } else {
            url.split('?').next().unwrap_or_default().to_owned()
        };
        let url = url.trim_end_matches('/').to_owned();
        if !people.iter().any(|known| known.url.as_deref() == Some(url.as_str())) {
            people.push(ListedPerson { name, headline, url: Some(url) });
        }
    }
    people
}

/// Bing leads over an address of its own, with the real one in base 64 behind "a1".
fn encoded(url: &str) -> Option<String> {
    let (_, query) = url.split_once("/ck/a?")?;
    let coded = query.split('&').find_map(|pair| pair.strip_prefix("u=a1"))?;
    let mut bytes = Vec::with_capacity(coded.len());
    let (mut held, mut bits) = (0_u32, 0_u32);
    for letter in coded.bytes().take(2_000) {
        let value = match letter {
            b'A'..=b'Z' => letter - b'A',
            b'a'..=b'z' => letter - b'a' + 26,
            b'0'..=b'9' => letter - b'0' + 52,
            b'-' | b'+' => 62,
            b'_' | b'/' => 63,
            _ => return None,
        };
        held = (held << 6 | u32::from(value)) & 0xffff;
        bits += 6;
        if bits >= 8 {
            bits -= 8;
            bytes.push((held >> bits & 0xff) as u8);
        }
    }
    String::from_utf8(bytes).ok().filter(|url| Address::parse(url).is_some())
}

/// "Ada Example - Platform engineer - Acme | LinkedIn", "ada (Ada Example) · GitHub", "Ada Example (@ada) / X".
fn taken_apart(title: &str, site: &Site) -> Option<(String, Option<String>)> {
    let mut parts: Vec<&str> = vec![title];
    for mark in [" | ", " - ", " – ", " — ", " · ", " / ", " • ", ": "] {
        parts = parts.into_iter().flat_map(|part| part.split(mark)).collect();
    }
    parts.retain(|part| !part.trim().is_empty() && !part.trim().eq_ignore_ascii_case(site.name));
    let (first, rest) = parts.split_first()?;
    let inner = first.split_once('(').map(|(_, inner)| inner.trim_end_matches(')').trim());
    let inner = inner.filter(|inner| !inner.starts_with('@') && inner.contains(' '));
    let name = names::clean(inner.unwrap_or(first)).filter(|name| names::is_namelike(name))?;
    let rest: Vec<&str> = rest.iter().map(|part| part.trim_end_matches([' ', '…', '.']).trim()).collect();
    let rest: Vec<&str> = rest.into_iter().filter(|part| !part.is_empty()).collect();
    Some((name, (!rest.is_empty()).then(|| rest.join(" - "))))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_title_of_a_result_is_a_name_and_a_headline() {
        let apart = |title: &str, url: &str| taken_apart(title, site::of(&Address::parse(url)?)?);
        let linkedin = "https://www.linkedin.com/in/ada";
        assert_eq!(
            apart("Ada Example - Platform engineer - Acme | LinkedIn", linkedin),
            Some(("Ada Example".to_owned(), Some("Platform engineer - Acme".to_owned())))
        );
        assert_eq!(
            apart("ada (Ada Example) · GitHub", "https://github.com/ada"),
            Some(("Ada Example".to_owned(), None))
        );
        assert_eq!(apart("500+ Rust engineers in Berlin", linkedin), None);
    }
}
