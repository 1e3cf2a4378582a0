//! Whether a site's pages are read: when the page is opened, only on a click, or not at all. The recruiter decides, a
//! site at a time.
//!
//! Pure rules; where they are kept and shown is the browser's business. A browser that gives no permission makes every
//! standing a click, whatever is set here. Start at [`Standings::of`].

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use crate::page::Address;

/// The code under which everything no entry knows is set.
pub const ELSEWHERE: &str = "generic";

/// When a site is read.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Standing {
    /// When the page is opened, where the browser allows it; on a click everywhere.
    On,
    /// Only on a click.
    #[default]
    OnClick,
    /// Not at all.
    Off,
}

/// The standings the recruiter chose, by the site's code; a site that is not named is read on a click.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Standings(BTreeMap<String, Standing>);

impl Standings {
    /// The standing of the site this address is on.
    pub fn of(&self, url: &str) -> Standing {
        self.of_code(code_of(url))
    }

    /// The standing of a site by its code.
    pub fn of_code(&self, code: &str) -> Standing {
        self.0.get(code).copied().unwrap_or_default()
    }

    /// Sets a site's standing; what is not said stays a click.
    pub fn set(&mut self, code: &str, standing: Standing) {
        if standing == Standing::default() {
            self.0.remove(code);
        } else {
            self.0.insert(code.to_owned(), standing);
        }
    }

    /// True where any site is switched off: then nothing is captured before its address was looked at.
    pub fn any_off(&self) -> bool {
        self.0.values().any(|standing| *standing == Standing::Off)
    }

    /// True where the page may be read now. `asked`: the recruiter clicked for this very page.
    pub fn allows(&self, url: &str, asked: bool) -> bool {
        match self.of(url) {
            Standing::On => true,
            Standing::OnClick => asked,
            Standing::Off => false,
        }
    }
}

/// What a browser is asked for before profiles of a site are followed: the domain in view and nothing else. `None`
/// where no entry knows the site: everything else is read on a click.
pub fn origin_of(url: &str) -> Option<String> {
    let address = Address::parse(url)?;
    let site = super::of(&address).filter(|site| has_people(site))?;
    site.domains.iter().find(|domain| is_below(&address, domain)).map(|domain| origin(domain))
}

/// Every origin the manifest may name, in order: the domains of all sites with profiles.
pub fn origins() -> Vec<String> {
    let sites = super::READERS.iter().filter(|site| has_people(site));
    let mut all: Vec<String> = sites.flat_map(|site| site.domains).map(|domain| origin(domain)).collect();
    all.sort();
    all
}

/// The origins of one site by its code.
pub fn origins_of_code(code: &str) -> Vec<String> {
    let site = super::READERS.iter().find(|site| site.code == code);
    site.into_iter().flat_map(|site| site.domains).map(|domain| origin(domain)).collect()
}

fn origin(domain: &str) -> String {
    match domain.strip_prefix('=') {
        Some(host) => format!("https://{host}/*"),
        None => format!("https://*.{domain}/*"),
    }
}

fn has_people(site: &super::Site) -> bool {
    site.pages.iter().any(|(_, kind)| *kind == super::PageKind::Person)
}

fn is_below(address: &Address, domain: &str) -> bool {
    match domain.strip_prefix('=') {
        Some(host) => address.host == host,
        None => address.is_at(domain),
    }
}

/// The code of the site an address is on.
pub fn code_of(url: &str) -> &'static str {
    Address::parse(url).and_then(|address| super::of(&address)).map_or(ELSEWHERE, |site| site.code)
}

/// What a recruiter calls the site an address is on.
pub fn name_of(url: &str) -> &'static str {
    Address::parse(url).and_then(|address| super::of(&address)).map_or("other sites", |site| site.name)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_browser_is_asked_for_the_domain_in_view_and_never_for_more() {
        let asked = |url: &str| origin_of(url);
        assert_eq!(asked("https://de.linkedin.com/in/ada").as_deref(), Some("https://*.linkedin.com/*"));
        assert_eq!(asked("https://twitter.com/ada").as_deref(), Some("https://*.twitter.com/*"));
        assert_eq!(asked("https://ada.example/"), None);
        assert_eq!(asked("https://www.google.com/search?q=ada"), None, "a search engine has no profiles");
        assert!(origins().iter().all(|origin| !origin.contains("//*/") && origin.matches('*').count() <= 2));
    }

    #[test]
    fn one_site_switched_off_holds_every_first_capture_back() {
        let mut standings = Standings::default();
        standings.set("github", Standing::On);
        assert!(!standings.any_off());
        standings.set("linkedin", Standing::Off);
        assert!(standings.any_off());
    }

    #[test]
    fn a_site_nobody_spoke_of_is_read_on_a_click_and_one_switched_off_never() {
        let mut standings = Standings::default();
        let (ada, github, own) =
            ("https://www.linkedin.com/in/ada", "https://github.com/ada", "https://ada.example/");
        assert!(standings.allows(ada, true) && !standings.allows(ada, false));
        standings.set("linkedin", Standing::Off);
        standings.set("github", Standing::On);
        assert!(!standings.allows(ada, true));
        assert!(standings.allows(github, false));
        assert!(!standings.allows(own, false));
        standings.set(ELSEWHERE, Standing::Off);
        assert!(!standings.allows(own, true) && standings.allows(github, true));
        standings.set("linkedin", Standing::OnClick);
        assert_eq!(
            serde_json::to_value(&standings).unwrap(),
            serde_json::json!({"generic": "off", "github": "on"})
        );
    }
}
