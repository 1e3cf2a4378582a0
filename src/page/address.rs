//! Web addresses taken apart and put together, as far as a reader needs it; never fetched.
//!
//! Not a full URL parser: no user names, ports are kept with the host. Start at [`Address::parse`].

/// An `http` or `https` address.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Address {
    /// `http` or `https`.
    pub scheme: String,
    /// The host in lower case.
    pub host: String,
    /// The path, beginning with a slash.
    pub path: String,
    /// The query without the question mark.
    pub query: String,
}

impl Address {
    /// Takes an absolute address apart; `None` for anything but `http(s)`.
    pub fn parse(text: &str) -> Option<Self> {
        let text = text.trim();
        let (scheme, rest) = text.split_once("://")?;
        let scheme = scheme.to_ascii_lowercase();
        if scheme != "http" && scheme != "https" {
            return None;
        }
        let rest = rest.split_once('#').map_or(rest, |(before, _)| before);
        let (rest, query) = rest.split_once('?').unwrap_or((rest, ""));
        let (host, path) = match rest.find('/') {
            Some(at) => rest.split_at(at),
            None => (rest, "/"),
        };
        let host = host.rsplit_once('@').map_or(host, |(_, host)| host).trim_end_matches('.').to_lowercase();
        if host.is_empty() || host.contains(char::is_whitespace) {
            return None;
        }
        Some(Self { scheme, host, path: path.to_owned(), query: query.to_owned() })
    }

    /// The absolute form of a link on this page; `None` for `javascript:`, `mailto:`, fragments and the like.
    pub fn join(&self, href: &str) -> Option<String> {
        let href = href.trim();
        if href.is_empty() || href.starts_with('#') {
            return None;
        }
        if let Some(rest) = href.strip_prefix("//") {
            return Some(format!("{}://{rest}", self.scheme));
        }
        if let Some(colon) = href.find(':')
            && href[..colon].bytes().all(|b| b.is_ascii_alphanumeric() || b == b'+' || b == b'-' || b == b'.')
            && !href[..colon].contains('.')
        {
            let scheme = href[..colon].to_ascii_lowercase();
            return (scheme == "http" || scheme == "https").then(|| href.to_owned());
        }
        self.resolve(href)
    }

    /// The absolute form of any reference: with `..` and `.` taken out of the path, an empty one being this page.
    pub fn resolve(&self, href: &str) -> Option<String> {
        let href = href.trim();
        let scheme_end = href.find([':', '/', '?', '#']).filter(|at| href.as_bytes().get(*at) == Some(&b':'));
        if scheme_end.is_some_and(|end| end > 0) {
            return Some(href.to_owned());
        }
        if self.host.is_empty() {
            return None;
        }
        if let Some(rest) = href.strip_prefix("//") {
            return Some(format!("{}://{rest}", self.scheme));
        }
        let base = format!("{}://{}", self.scheme, self.host);
        let query = if self.query.is_empty() { String::new() } else { format!("?{}", self.query) };
        if href.is_empty() {
            return Some(format!("{base}{}{query}", self.path));
        }
        if href.starts_with('#') {
            return Some(format!("{base}{}{query}{href}", self.path));
        }
        if href.starts_with('?') {
            return Some(format!("{base}{}{href}", self.path));
        }
        let (path, tail) = href.split_at(href.find(['?', '#']).unwrap_or(href.len()));
        let folder =
            if path.starts_with('/') { "" } else { self.path.rsplit_once('/').map_or("", |(f, _)| f) };
        let whole = if folder.is_empty() && path.starts_with('/') {
            path.to_owned()
        } else {
            format!("{folder}/{path}")
        };
        Some(format!("{base}{}{tail}", without_dots(&whole)))
    }

    /// True where the host is `domain` or ends with `.domain`: matched by label, never by substring.
    pub fn is_at(&self, domain: &str) -> bool {
        match self.host.strip_suffix(domain) {
            Some("") => true,
            Some(before) => before.ends_with('.'),
            None => false,
        }
    }

    /// The parts of the path that are not empty.
    pub fn segments(&self) -> Vec<&str> {
        self.path.split('/').filter(|part| !part.is_empty()).collect()
    }
}

/// The path with `.` and `..` taken out.
fn without_dots(path: &str) -> String {
    if !path.contains("/.") {
        return path.to_owned();
    }
    let mut kept: Vec<&str> = Vec::new();
    for part in path.split('/').skip(1) {
        match part {
            "." => {}
            ".." => drop(kept.pop()),
            part => kept.push(part),
        }
    }
    if path.ends_with("/.") || path.ends_with("/..") {
        kept.push("");
    }
    format!("/{}", kept.join("/"))
}

/// The address without fragment and tracking parameters.
pub fn without_tracking(url: &str) -> String {
    let url = url.trim();
    let url = url.split_once('#').map_or(url, |(before, _)| before);
    let Some((before, query)) = url.split_once('?') else { return url.to_owned() };
    let kept: Vec<&str> = query
        .split('&')
        .filter(|pair| {
            let key = pair.split('=').next().unwrap_or_default().to_ascii_lowercase();
            !(key.is_empty()
                || key.starts_with("utm_")
                || key.starts_with("trk")
                || matches!(
                    key.as_str(),
                    "fbclid"
                        | "gclid"
                        | "lipi"
                        | "licu"
                        | "originalsubdomain"
                        | "miniprofileurn"
                        | "ref"
                        | "ref_src"
                        | "si"
                        | "igsh"
                        | "mc_cid"
                        | "mc_eid"
                        | "source"
                        | "session_redirect"
                        | "lici"
                        | "li_theme"
                ))
        })
        .collect();
    if kept.is_empty() { before.to_owned() } else { format!("{before}?{}", kept.join("&")) }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn hosts_match_by_label() {
        let at = |url: &str, domain| Address::parse(url).is_some_and(|address| address.is_at(domain));
        assert!(at("https://x.com/a", "x.com"));
        assert!(at("https://www.x.com/a", "x.com"));
        assert!(!at("https://netflix.com/a", "x.com"));
        assert!(!at("https://x.com.evil.example/a", "x.com"));
    }

    #[test]
    fn links_become_absolute_and_scripts_do_not() {
        let page = Address::parse("https://people.example/team/ada?x=1").unwrap();
        assert_eq!(page.join("/b").as_deref(), Some("https://people.example/b"));
        assert_eq!(page.join("b").as_deref(), Some("https://people.example/team/b"));
        assert_eq!(page.join("../c/./d?e=/.").as_deref(), Some("https://people.example/c/d?e=/."));
        assert_eq!(page.join("../../../c").as_deref(), Some("https://people.example/c"));
        assert_eq!(page.resolve("").as_deref(), Some("https://people.example/team/ada?x=1"));
        assert_eq!(page.join("javascript:alert(1)"), None);
    }

    #[test]
    fn tracking_parameters_are_dropped() {
        assert_eq!(without_tracking("https://a.example/p?utm_source=x&id=3#top"), "https://a.example/p?id=3");
    }
}
