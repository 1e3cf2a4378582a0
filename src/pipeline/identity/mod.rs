//! One person, once: the canonical form of a profile's address.
//!
//! Two forms of one address become one text; the addresses of two people never do. Where a site's rule is not
//! known, only what never tells people apart is removed. Start at [`canonical_link`].

mod sites;

use sites::{Key, NOT_HANDLES, PARTS_OF_A_PROFILE, SITES, Site, TRACKING};

/// The address without scheme, `www.`, country subdomain, trailing slash, fragment and whatever else does not tell
/// people apart; the same for every form of one profile's address. Canonical links are their own canonical form.
pub fn canonical_link(url: &str) -> String {
    match Address::of(url) {
        Ok(address) => address.of_a_known_site().unwrap_or_else(|| address.of_any_site()),
        Err(opaque) => opaque,
    }
}

/// The canonical link where the address is one person's page on a site for people, and nobody else's.
pub fn profile_link(url: &str) -> Option<String> {
    Address::of(url).ok()?.of_a_known_site()
}

/// An address taken apart.
struct Address<'a> {
    host: String,
    segments: Vec<String>,
    query: Vec<(String, String)>,
    fragment: &'a str,
}

impl<'a> Address<'a> {
    /// The parts, or the address as it is kept where it is no page.
    fn of(url: &'a str) -> Result<Self, String> {
        let url = url.trim();
        if let Some(opaque) = opaque(url) {
            return Err(opaque);
        }
        let rest = match url.find("://") {
            Some(end)
                if end > 0
                    && url[..end].bytes().all(|b| b.is_ascii_alphanumeric() || b"+-.".contains(&b)) =>
            {
                &url[end + 3..]
            }
            _ => url.strip_prefix("//").unwrap_or(url),
        };
        let (rest, fragment) = rest.split_once('#').unwrap_or((rest, ""));
        let (rest, query) = rest.split_once('?').unwrap_or((rest, ""));
        let (authority, path) = match rest.find(['/', '\\']) {
            Some(slash) => rest.split_at(slash),
            None => (rest, ""),
        };
        let host = host_of(authority);
        let segments: Vec<String> =
            path.split(['/', '\\']).filter(|segment| !segment.is_empty()).map(decode).collect();
        let query: Vec<(String, String)> = query
            .split('&')
            .filter(|pair| !pair.is_empty() && *pair != "=")
            .map(|pair| pair.split_once('=').unwrap_or((pair, "")))
            .map(|(name, value)| (decode(name), decode(value)))
            .collect();
        Ok(Self { host, segments, query, fragment })
    }

    fn of_a_known_site(&self) -> Option<String> {
        of_a_known_site(&self.host, &self.segments, &self.query)
    }

    fn of_any_site(&self) -> String {
        of_any_site(&self.host, &self.segments, &self.query, self.fragment)
    }
}

/// Addresses that are not pages: kept as they are.
fn opaque(url: &str) -> Option<String> {
    const SCHEMES: [&str; 5] = ["tel", "data", "about", "javascript", "blob"];
    if let Some((scheme, rest)) = url.split_once(':') {
        let scheme = scheme.to_ascii_lowercase();
        if SCHEMES.contains(&scheme.as_str()) {
            return Some(format!("{scheme}:{rest}"));
        }
    }
    // An e-mail address, bare or not: read as a page it would become its host, shared by everyone there.
    let address = url.get(..7).filter(|scheme| scheme.eq_ignore_ascii_case("mailto:")).map(|_| &url[7..]);
    let bare = address.unwrap_or(url).split('?').next().unwrap_or_default().trim();
    let email = bare.contains('@') && !bare.starts_with('@') && !bare.contains(['/', '\\', '#', ':']);
    email.then(|| format!("mailto:{}", bare.to_lowercase()))
}

/// The host in lower case, without user, default port, trailing dot and `www.`.
fn host_of(authority: &str) -> String {
    let host = authority.rsplit('@').next().unwrap_or_default().to_lowercase();
    let mut host = host.as_str();
    loop {
        let before = host;
        host = host.trim().trim_end_matches('.');
        host = host.strip_suffix(":443").or_else(|| host.strip_suffix(":80")).unwrap_or(host);
        host = host.strip_prefix("www.").unwrap_or(host);
        if host == before {
            return host.to_owned();
        }
    }
}

fn of_a_known_site(host: &str, segments: &[String], query: &[(String, String)]) -> Option<String> {
    let host = if scholar(host) { "scholar.google.com" } else { host };
    let site = SITES.iter().find(|site| belongs(host, site))?;
    let canonical = if site.1.is_empty() { without(host, is_device) } else { site.1 };
    // The old mobile site is the same site one level deeper.
    let segments =
        if segments.first().is_some_and(|first| first == "mwlite") { &segments[1..] } else { segments };
    let key = site.2.iter().find_map(|key| key_of(*key, segments, query))?;
    Some(format!("{canonical}/{key}"))
}

/// Whether a host is one of the site's, in any country and on any device. Sites without one canonical domain are
/// families, where each host has its own accounts.
fn belongs(host: &str, site: &Site) -> bool {
    let Site(domains, canonical, _) = site;
    domains.iter().any(|domain| {
        *domain == host
            || if canonical.is_empty() {
                host.strip_suffix(domain).is_some_and(|label| label.ends_with('.'))
            } else {
                *domain == without(host, is_device_or_country)
            }
    })
}

/// The path and person a key finds in an address.
fn key_of(key: Key, segments: &[String], query: &[(String, String)]) -> Option<String> {
    match key {
        Key::Handle => {
            let handle = segments.first()?.to_lowercase();
            let part = |segment: &String| PARTS_OF_A_PROFILE.contains(&segment.to_lowercase().as_str());
            let page_of_the_site = NOT_HANDLES.contains(&handle.as_str()) || handle.ends_with(".php");
            let profile = !page_of_the_site && segments.get(1).is_none_or(part);
            profile.then_some(handle)
        }
        Key::After(path) => {
            let person = after(path, segments)?;
            // LinkedIn's own codes tell upper from lower case; names do not.
            let coded = person.starts_with("ACoA") || person.starts_with("ACwA");
            let person = if coded { person.clone() } else { person.to_lowercase() };
            Some(format!("{path}/{person}"))
        }
        Key::CodeAfter(path) => {
            // `sales/lead/CODE,NAME_SEARCH,abc`: what follows the comma is where the visitor came from.
            let code = after(path, segments)?.split(',').next()?;
            (!code.is_empty()).then(|| format!("{path}/{code}"))
        }
        Key::Parameter(path, name) => {
            let here = segments.iter().map(String::as_str).eq(path.split('/'));
            let value =
                here.then(|| query.iter().find(|(found, _)| found == name))?.map(|(_, value)| value)?;
            (!value.is_empty()).then(|| format!("{path}?{name}={value}"))
        }
    }
}

/// The segment that follows `path`.
fn after<'a>(path: &str, segments: &'a [String]) -> Option<&'a String> {
    let mut rest = segments.iter();
    for expected in path.split('/') {
        if !rest.next()?.eq_ignore_ascii_case(expected) {
            return None;
        }
    }
    rest.next()
}

/// Any other site: path and query as they are, without what never tells people apart.
fn of_any_site(host: &str, segments: &[String], query: &[(String, String)], fragment: &str) -> String {
    const DOORS: [&str; 5] = ["index.html", "index.htm", "index.php", "default.aspx", "index"];
    let mut segments: Vec<&str> = segments.iter().map(String::as_str).collect();
    while segments.last().is_some_and(|last| DOORS.contains(&last.to_ascii_lowercase().as_str())) {
        segments.pop();
    }
    let mut link = host.to_owned();
    for segment in segments {
        link.push('/');
        link.push_str(segment);
    }
    let tracking = |name: &str| {
        let name = name.to_ascii_lowercase();
        name.starts_with("utm_") || TRACKING.contains(&name.as_str())
    };
    let mut kept: Vec<_> = query.iter().filter(|(name, _)| !tracking(name)).collect();
    kept.sort();
    for (index, (name, value)) in kept.into_iter().enumerate() {
        link.push(if index == 0 { '?' } else { '&' });
        link.push_str(name);
        if !value.is_empty() {
            link.push('=');
            link.push_str(value);
        }
    }
    // `#/people/7` is a page of an application that routes by fragment; any other fragment is a place on the page.
    if fragment.starts_with('/') || fragment.starts_with("!/") {
        link.push('#');
        link.push_str(&decode(fragment));
    }
    link
}

/// Scholar answers under every country's domain: `scholar.google.de`, `scholar.google.co.uk`.
fn scholar(host: &str) -> bool {
    host.strip_prefix("scholar.google.").is_some_and(|rest| {
        let labels: Vec<&str> = rest.split('.').collect();
        labels.len() <= 2 && labels.iter().all(|label| (2..=3).contains(&label.len()))
    })
}

/// The host without its first label, where that label is of the given kind.
fn without(host: &str, kind: impl Fn(&str) -> bool) -> &str {
    match host.split_once('.') {
        Some((label, rest)) if kind(label) && rest.contains('.') => rest,
        _ => host,
    }
}

fn is_device(label: &str) -> bool {
    ["m", "mobile", "touch", "web"].contains(&label)
}

fn is_device_or_country(label: &str) -> bool {
    let letters = |part: &str| part.len() == 2 && part.bytes().all(|b| b.is_ascii_lowercase());
    let country = letters(label) || label.split_once('-').is_some_and(|(a, b)| letters(a) && letters(b));
    is_device(label) || country || label == "gist"
}

/// Percent-encoding undone where it cannot change the meaning: what would be read as a separator stays encoded, and
/// so does what is no text. White space becomes encoded, so that no link begins or ends with it.
fn decode(part: &str) -> String {
    decode_bytes(part, true).or_else(|| decode_bytes(part, false)).unwrap_or_default()
}

/// `None` where the encoded bytes are no text; with `beyond_ascii` false they stay encoded.
fn decode_bytes(part: &str, beyond_ascii: bool) -> Option<String> {
    let bytes = part.as_bytes();
    let hex = |index: usize| bytes.get(index).and_then(|byte| char::from(*byte).to_digit(16));
    let mut decoded = Vec::with_capacity(bytes.len());
    let mut at = 0;
    while let Some(&byte) = bytes.get(at) {
        let code = if byte == b'%' { hex(at + 1).zip(hex(at + 2)) } else { None };
        let code = code.and_then(|(high, low)| u8::try_from(high * 16 + low).ok());
        at += if code.is_some() { 3 } else { 1 };
        match code {
            Some(code) if !b"/\\?#%&=+".contains(&code) && (beyond_ascii || code.is_ascii()) => {
                decoded.push(code)
            }
            Some(code) => decoded.extend(format!("%{code:02X}").bytes()),
            None if byte == b'%' => decoded.extend(b"%25"),
            None => decoded.push(byte),
        }
    }
    let text = String::from_utf8(decoded).ok()?;
    let mut clean = String::with_capacity(text.len());
    for letter in text.chars() {
        if letter.is_whitespace() || letter.is_control() {
            let mut buffer = [0; 4];
            clean.extend(letter.encode_utf8(&mut buffer).bytes().map(|byte| format!("%{byte:02X}")));
        } else {
            clean.push(letter);
        }
    }
    Some(clean)
}

#[cfg(test)]
mod tests;
