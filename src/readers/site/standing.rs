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

    /// True where the page may be read now. `asked`: the recruiter clicked for this very page.
    pub fn allows(&self, url: &str, asked: bool) -> bool {
        match self.of(url) {
            Standing::On => true,
            Standing::OnClick => asked,
            Standing::Off => false,
        }
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
