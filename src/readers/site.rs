//! What a site reader is, and the list of them: one line a site.
//!
//! A site is recognised by its host, label by label. Start at [`for_page`].

use crate::page::Page;
use crate::profile::Profile;

use super::sections::Section;
use super::{Omission, Sight};

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
    /// The page's content was not there yet.
    Empty,
    /// The address does not say.
    Unknown,
}

/// A reader of one site. Everything it does not override is read by the general machinery.
pub trait Site: Sync {
    /// The stable code stored with a profile.
    fn code(&self) -> &'static str;

    /// The domains of the site.
    fn domains(&self) -> &'static [&'static str];

    /// What the address says the page is about.
    fn kind(&self, page: &Page<'_>) -> PageKind;

    /// True for the address of one person's profile on this site.
    fn is_profile(&self, url: &str) -> bool;

    /// Reads what only this site shows in this way; the general reading fills what is left.
    fn read(
        &self,
        sight: &Sight<'_>,
        sections: &[Section],
        profile: &mut Profile,
        omissions: &mut Vec<Omission>,
    ) {
        let _ = (sight, sections, profile, omissions);
    }
}

macro_rules! readers {
    ($($reader:expr),* $(,)?) => {
        /// All site readers.
        pub const READERS: &[&dyn Site] = &[$(&$reader),*];
    };
}

readers! {
    super::linkedin::LinkedIn,
    super::github::GitHub,
    super::gitlab::GitLab,
    super::stack_overflow::StackOverflow,
    super::google_scholar::GoogleScholar,
    super::x::X,
    super::bluesky::Bluesky,
}

/// The reader of the page's site.
pub fn for_page(page: &Page<'_>) -> Option<&'static dyn Site> {
    READERS.iter().copied().find(|site| site.domains().iter().any(|domain| page.address.is_at(domain)))
}
