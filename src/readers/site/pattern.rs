//! How an entry describes addresses: `in/{}/**`, `{}/status/#`, `citations?user={}`.
//!
//! Parts are compared one by one, in any case. `*` is any part but the site's own ("login"), `**` any number of parts,
//! `#` a number, `{}` the person's handle (a `*`; `@{}` with a sign before it), `a|b` one or the other. `//{}/` asks for
//! a handle in the host, `?key={}` for one in the query. Start at [`Place::fits`].

use crate::page::Address;

/// What sites call pages of their own: never a person, never something a person made.
#[rustfmt::skip]
const OWN: &[&str] = &[
    "about", "account", "admin", "api", "app", "apps", "auth", "blog", "careers", "categories", "contact", "dashboard",
    "discover", "download", "enterprise", "events", "explore", "faq", "features", "feed", "feeds", "followers",
    "following", "groups", "help", "home", "jobs", "join", "legal", "login", "logout", "marketplace", "messages", "new",
    "news", "newsletter", "notifications", "plans", "podcasts", "premium", "pricing", "privacy", "pro", "register",
    "search", "security", "settings", "signin", "signup", "sign_in", "sign_up", "sponsors", "status", "store",
    "support", "tag", "tags", "team", "terms", "tos", "topics", "trending",
];

/// An address made ready to be compared.
#[derive(Debug)]
pub(super) struct Place<'a> {
    segments: Vec<&'a str>,
    query: &'a str,
    /// What stands before the site's domain in the host.
    label: Option<&'a str>,
    reserved: &'static [&'static str],
}

impl<'a> Place<'a> {
    /// The address, on a site with these domains and these parts of its own.
    pub(super) fn of(address: &'a Address, domains: &[&str], reserved: &'static [&'static str]) -> Self {
        let before = |domain: &&str| address.host.strip_suffix(*domain)?.strip_suffix('.');
        let label = domains
            .iter()
            .map(|domain| domain.trim_start_matches('='))
            .find_map(|domain| before(&domain))
            .filter(|label| !matches!(*label, "www" | "m"));
        Self { segments: address.segments(), query: &address.query, label, reserved }
    }

    /// Whether the address is of this form, and the handle where the form asks for one.
    pub(super) fn fits(&self, pattern: &str) -> Option<Option<&'a str>> {
        let (path, query) = match pattern.split_once('?') {
            Some((path, query)) => (path, Some(query)),
            None => (pattern, None),
        };
        let mut handle = None;
        let path = match path.strip_prefix("//{}/") {
            Some(rest) => {
                handle = Some(self.label.filter(|label| !self.is_reserved(label))?);
                rest
            }
            None => path,
        };
        let wanted: Vec<&str> = path.split('/').filter(|part| !part.is_empty()).collect();
        if !self.walk(&wanted, &self.segments, &mut handle) {
            return None;
        }
        if let Some(query) = query {
            let (key, wanted) = query.split_once('=').unwrap_or((query, ""));
            let pairs = self.query.split('&').map(|pair| pair.split_once('=').unwrap_or((pair, "")));
            let value = pairs.filter(|(name, _)| *name == key).map(|(_, value)| value).next()?;
            match wanted {
                "{}" if !value.is_empty() => handle = Some(value),
                "" => {}
                _ if value == wanted => {}
                _ => return None,
            }
        }
        Some(handle)
    }

    fn walk(&self, wanted: &[&str], parts: &[&'a str], handle: &mut Option<&'a str>) -> bool {
        let Some((first, rest)) = wanted.split_first() else { return parts.is_empty() };
        if *first == "**" {
            return (0..=parts.len()).any(|skip| self.walk(rest, &parts[skip..], handle));
        }
        match parts.split_first() {
            Some((part, more)) => self.one(first, part, handle) && self.walk(rest, more, handle),
            None => false,
        }
    }

    fn one(&self, wanted: &str, part: &'a str, handle: &mut Option<&'a str>) -> bool {
        wanted.split('|').any(|wanted| match wanted {
            "*" => !self.is_reserved(part),
            "#" => part.bytes().all(|byte| byte.is_ascii_digit()),
            _ => match wanted.split_once("{}") {
                None => wanted.eq_ignore_ascii_case(part),
                Some((before, after)) => {
                    let inner = part.strip_prefix(before).and_then(|inner| inner.strip_suffix(after));
                    let inner = inner.filter(|inner| !inner.is_empty() && !self.is_reserved(inner));
                    if inner.is_some() {
                        *handle = inner;
                    }
                    inner.is_some()
                }
            },
        })
    }

    fn is_reserved(&self, part: &str) -> bool {
        OWN.iter().chain(self.reserved).any(|own| own.eq_ignore_ascii_case(part))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_pattern_fits_part_by_part_and_gives_the_handle() {
        for (pattern, path, expected) in [
            ("in/{}/**", "/in/ada/details/skills", Some(Some("ada"))),
            ("in/{}/**", "/company/ada", None),
            ("{}", "/ada", Some(Some("ada"))),
            ("{}", "/about", None),
            ("{}", "/ada/x", None),
            ("", "/", Some(None)),
            ("@{}", "/@ada", Some(Some("ada"))),
            ("@{}", "/ada", None),
            ("u|user/#/**", "/USER/12/ada", Some(None)),
            ("talent/**/profile/{}", "/talent/hire/3/profile/AE", Some(Some("AE"))),
            ("citations?user={}", "/citations?hl=en&user=A1", Some(Some("A1"))),
            ("citations?user={}", "/citations?user=", None),
            ("//{}/", "/", Some(Some("ada"))),
        ] {
            let address = Address::parse(&format!("https://ada.site.example{path}")).unwrap();
            let place = Place::of(&address, &["site.example"], &["about"]);
            assert_eq!(place.fits(pattern), expected, "{pattern} {path}");
        }
    }
}
