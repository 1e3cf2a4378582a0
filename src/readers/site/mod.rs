//! What a site is: its hosts, which of its addresses are people, and what its links lead to. One entry a site.
//!
//! An entry says where to look, never how: sections, dates, cards and contacts are read by the shared machinery. A site
//! that shows something in a way of its own names a function for it. Addresses are described as in [`pattern`]; no
//! entry names a class. Start at [`for_page`]; the entries are in the files beside this one, grouped by what people do
//! there.

mod code;
mod freelance;
mod networks;
mod pattern;
mod portfolios;
mod science;
pub mod standing;
mod writing;

use super::sections::{Kind, Section};
use super::{Omission, Sight};
use crate::page::{Address, Page};
use crate::profile::{ActivityKind, Profile};
use pattern::Place;

/// What a page is about.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum PageKind {
    /// One person.
    Person,
    /// A list of people.
    People,
    /// A company, school or other organisation.
    Company,
    /// A job advert.
    Job,
    /// A stream of posts.
    Feed,
    /// Messages.
    Inbox,
    /// A search page that lists something other than people.
    Search,
    /// The site wants a login first.
    LoginWall,
    /// An article or a single post.
    Article,
    /// An event: a meetup, a conference, a webinar.
    Event,
    /// Something for sale.
    Product,
    /// The page's content was not there yet.
    Empty,
    /// The address does not say.
    Unknown,
}

/// What a link on a profile leads to.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Means {
    /// Something the person did.
    Work(ActivityKind),
    /// A skill, named by the link's text.
    Skill,
}

/// Reads what only one site shows in this way; the general reading fills what is left.
pub type OwnReading = fn(&Sight<'_>, &[Section], &mut Profile, &mut Vec<Omission>);

/// One site. What an entry leaves out is read by the general machinery.
#[derive(Debug, Clone, Copy)]
pub struct Site {
    /// The stable code stored with a profile.
    pub code: &'static str,
    /// What a recruiter calls it.
    pub name: &'static str,
    /// The domains of the site, with every host below them; `=` before one: that host alone.
    pub domains: &'static [&'static str],
    /// Parts of an address that are the site's own and never a person.
    pub reserved: &'static [&'static str],
    /// What each address is about; the first that fits counts.
    pub pages: &'static [(&'static str, PageKind)],
    /// What the links of a profile lead to.
    pub links: &'static [(&'static str, Means)],
    /// What this site calls its sections where no other would understand it.
    pub headings: &'static [(&'static str, Kind)],
    /// Headings that only an organisation's page has, where it shares its form of address with people.
    pub organisation: &'static [&'static str],
    /// What no table can say.
    pub read: Option<OwnReading>,
}

impl Site {
    /// An entry with nothing in it.
    const BLANK: Self = Self {
        code: "",
        name: "",
        domains: &[],
        reserved: &[],
        pages: &[],
        links: &[],
        headings: &[],
        organisation: &[],
        read: None,
    };

    /// True where the address is on this site.
    pub fn owns(&self, address: &Address) -> bool {
        self.domains.iter().any(|domain| match domain.strip_prefix('=') {
            Some(host) => address.host.strip_prefix("www.").unwrap_or(&address.host) == host,
            None => address.is_at(domain),
        })
    }

    fn place<'a>(&self, address: &'a Address) -> Place<'a> {
        Place::of(address, self.domains, self.reserved)
    }

    /// What the address says the page is about, with the person's handle in it.
    fn about<'a>(&self, place: &Place<'a>) -> (PageKind, Option<&'a str>) {
        let fitting = |(pattern, kind): &(&str, PageKind)| Some((*kind, place.fits(pattern)?));
        self.pages.iter().find_map(fitting).unwrap_or((PageKind::Unknown, None))
    }

    /// What the address says the page is about.
    pub fn kind(&self, address: &Address) -> PageKind {
        self.about(&self.place(address)).0
    }

    /// What the page is about: by its address, and by what it says where people and organisations share one form.
    pub fn kind_of_page(&self, page: &Page<'_>) -> PageKind {
        let of_many = |piece: &crate::page::Piece| {
            let plain = piece.text.to_lowercase();
            let plain = plain.trim_end_matches(|c: char| c.is_ascii_digit() || " +(),.".contains(c));
            piece.heading > 0 && self.organisation.contains(&plain)
        };
        match self.kind(&page.address) {
            PageKind::Person if page.pieces().iter().any(of_many) => PageKind::Company,
            kind => kind,
        }
    }

    /// True for the address of one person's profile on this site.
    pub fn is_profile(&self, url: &str) -> bool {
        let address = Address::parse(url).filter(|address| self.owns(address));
        address.is_some_and(|address| self.kind(&address) == PageKind::Person)
    }

    /// What the person is called in the address of their profile.
    pub fn handle(&self, address: &Address) -> Option<String> {
        match self.about(&self.place(address)) {
            (PageKind::Person, handle) => handle.map(str::to_owned),
            _ => None,
        }
    }

    /// What a link on the profile of `handle` leads to.
    pub fn means(&self, address: &Address, handle: Option<&str>) -> Option<Means> {
        let place = self.place(address);
        self.links.iter().find_map(|(pattern, means)| {
            let theirs = place.fits(pattern)?;
            let own = match (theirs, handle) {
                (Some(theirs), Some(own)) => theirs.eq_ignore_ascii_case(own),
                (theirs, _) => theirs.is_none(),
            };
            own.then_some(*means)
        })
    }
}

macro_rules! readers {
    ($($reader:path),* $(,)?) => {
        /// All sites, a more exact domain before a wider one.
        pub const READERS: &[&Site] = &[$(&$reader),*];
    };
}

readers! {
    networks::LINKEDIN,
    networks::XING,
    networks::X,
    networks::BLUESKY,
    networks::MASTODON,
    networks::WELLFOUND,
    networks::MEETUP,
    code::GITHUB,
    code::GITLAB,
    code::STACK_OVERFLOW,
    code::KAGGLE,
    code::HUGGING_FACE,
    writing::DEV_TO,
    writing::MEDIUM,
    writing::HASHNODE,
    writing::SPEAKER_DECK,
    writing::SESSIONIZE,
    writing::YOUTUBE,
    science::GOOGLE_SCHOLAR,
    science::ORCID,
    science::RESEARCH_GATE,
    portfolios::DRIBBBLE,
    portfolios::BEHANCE,
    freelance::MALT,
    freelance::UPWORK,
    super::results::ENGINES,
}

/// The site of an address.
pub fn of(address: &Address) -> Option<&'static Site> {
    READERS.iter().copied().find(|site| site.owns(address))
}

/// The site of the page: by its host, or because the page says that it is one of a family whose hosts are many.
pub fn for_page(page: &Page<'_>) -> Option<&'static Site> {
    of(&page.address).or_else(|| networks::is_mastodon(page).then_some(&networks::MASTODON))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn kind(url: &str) -> Option<(&'static str, PageKind)> {
        let address = Address::parse(url)?;
        of(&address).map(|site| (site.code, site.kind(&address)))
    }

    #[test]
    fn an_address_says_what_its_page_is_about() {
        use PageKind::{Article, Company, Feed, Inbox, Job, LoginWall, People, Person};
        for (url, code, expected) in [
            ("https://www.linkedin.com/in/ada-example/", "linkedin", Person),
            ("https://de.linkedin.com/in/ada-example/details/skills/", "linkedin", Person),
            ("https://www.linkedin.com/talent/hire/4/manage/all/profile/AEM1", "linkedin", Person),
            ("https://www.linkedin.com/talent/profile/AEM1?trk=x", "linkedin", Person),
            ("https://www.linkedin.com/sales/lead/AC1,NAME_SEARCH,x", "linkedin", Person),
            ("https://www.linkedin.com/company/x/people/", "linkedin", People),
            ("https://www.linkedin.com/company/x/", "linkedin", Company),
            ("https://www.linkedin.com/jobs/view/1", "linkedin", Job),
            ("https://www.linkedin.com/", "linkedin", Feed),
            ("https://www.linkedin.com/messaging/thread/1", "linkedin", Inbox),
            ("https://www.linkedin.com/authwall?x=1", "linkedin", LoginWall),
            ("https://github.com/ada", "github", Person),
            ("https://github.com/pricing", "github", Article),
            ("https://github.com/ada/ledger", "github", Article),
            ("https://github.com/search?q=rust&type=users", "github", People),
            ("https://www.xing.com/profile/Ada_Example/web_profiles", "xing", Person),
            ("https://medium.com/@ada", "medium", Person),
            ("https://ada.medium.com/", "medium", Person),
            ("https://medium.com/@ada/how-ledgers-fail-1a2b", "medium", Article),
            ("https://mastodon.social/@ada", "mastodon", Person),
            ("https://scholar.google.com/citations?hl=en&user=AAA", "google_scholar", Person),
            ("https://www.google.com/search?q=site:linkedin.com/in+rust", "results", People),
            ("https://duckduckgo.com/?q=rust+engineer", "results", People),
            ("https://orcid.org/0000-0002-1825-0097", "orcid", Person),
            ("https://www.youtube.com/@ada/about", "youtube", Person),
            ("https://www.youtube.com/watch?v=1", "youtube", Article),
            ("https://www.upwork.com/freelancers/~01ab", "upwork", Person),
            ("https://www.malt.fr/profile/adaexample", "malt", Person),
            ("https://huggingface.co/ada", "hugging_face", Person),
            ("https://huggingface.co/ada/ledger-model", "hugging_face", Article),
            ("https://huggingface.co/models", "hugging_face", Article),
        ] {
            assert_eq!(kind(url), Some((code, expected)), "{url}");
        }
        for url in
            ["https://netflix.com/ada", "https://linkedin.com.evil.example/in/ada", "https://ada.example/"]
        {
            assert_eq!(kind(url), None, "{url}");
        }
    }

    #[test]
    fn a_link_is_the_persons_own_only_under_their_handle() {
        let means = |url: &str, handle: &str| {
            let address = Address::parse(url)?;
            of(&address)?.means(&address, Some(handle))
        };
        let release = Some(Means::Work(ActivityKind::Release));
        assert_eq!(means("https://github.com/Ada/ledger", "ada"), release);
        assert_eq!(means("https://github.com/otto/ledger", "ada"), None);
        assert_eq!(means("https://github.com/ada/ledger/issues", "ada"), None);
        assert_eq!(means("https://dev.to/t/rust", "ada"), None);
    }

    #[test]
    fn every_site_has_its_code_name_and_a_page_that_is_a_person_or_a_list() {
        let mut codes: Vec<&str> = READERS.iter().map(|site| site.code).collect();
        codes.sort_unstable();
        codes.dedup();
        assert_eq!(codes.len(), READERS.len());
        for site in READERS {
            let lists = |(_, kind): &(&str, PageKind)| matches!(kind, PageKind::Person | PageKind::People);
            assert!(site.pages.iter().any(lists) && !site.name.is_empty(), "{}", site.code);
            assert!(site.domains.iter().all(|domain| !domain.starts_with("www.")), "{}", site.code);
        }
    }
}
