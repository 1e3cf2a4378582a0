//! Google Scholar profiles: the list of publications with their years, and the fields of interest.
//!
//! Rests on links (`view_citation`, `search_authors`) and on years standing alone; never on class names. Checked against a
//! captured page of 2019; the present markup was not checked against a captured page (2026-11-22).

use super::activity::activity;
use super::sections::Section;
use super::site::{PageKind, Site};
use super::{Omission, Sight, dates, fact};
use crate::page::{Address, Page, Region};
use crate::profile::{ActivityKind, Origin, Profile};

/// The reader.
pub struct GoogleScholar;

impl Site for GoogleScholar {
    fn code(&self) -> &'static str {
        "google_scholar"
    }

    fn domains(&self) -> &'static [&'static str] {
        &[
            "scholar.google.com",
            "scholar.google.de",
            "scholar.google.fr",
            "scholar.google.es",
            "scholar.google.it",
            "scholar.google.nl",
            "scholar.google.pl",
            "scholar.google.ca",
            "scholar.google.ch",
            "scholar.google.se",
            "scholar.google.co.uk",
            "scholar.google.co.in",
            "scholar.google.co.jp",
            "scholar.google.com.br",
            "scholar.google.com.tr",
        ]
    }

    fn is_profile(&self, url: &str) -> bool {
        Address::parse(url)
            .is_some_and(|address| address.path == "/citations" && address.query.contains("user="))
    }

    fn kind(&self, page: &Page<'_>) -> PageKind {
        match page.address.segments()[..] {
            ["citations"] if page.address.query.contains("view_op=search_authors") => PageKind::People,
            ["citations"] if page.address.query.contains("view_op=view_citation") => PageKind::Article,
            ["citations"] if page.address.query.contains("user=") => PageKind::Person,
            _ => PageKind::Search,
        }
    }

    fn read(&self, sight: &Sight<'_>, _: &[Section], profile: &mut Profile, _: &mut Vec<Omission>) {
        let page = sight.page;
        let pieces = page.pieces();
        for (at, piece) in pieces.iter().enumerate() {
            if matches!(piece.region, Region::Navigation | Region::Footer | Region::Dialog) {
                continue;
            }
            let Some(link) = piece.link.and_then(|link| page.seen.links.get(link as usize)) else { continue };
            if link.href.contains("search_authors")
                && link.href.contains("label")
                && profile.skills.len() < 30
            {
                profile.skills.push(fact(
                    sight,
                    "skills",
                    piece.text.clone(),
                    &piece.text,
                    Origin::Site,
                    0.85,
                ));
            } else if piece.text.chars().count() > 15 && profile.activity.len() < 60 {
                // A row: the title, its authors, where it appeared, how often it was cited, and the year alone.
                let row = &pieces[at..(at + 7).min(pieces.len())];
                let year = row.iter().skip(1).find_map(|cell| {
                    let found = dates::find(&cell.text)?;
                    (found.start == 0 && found.end == cell.text.len() && found.dates.start?.month().is_none())
                        .then_some(found.dates.start)?
                });
                let Some(year) = year else { continue };
                let quote = page.joined(at..(at + 5).min(pieces.len()));
                let entry = activity(
                    sight,
                    ActivityKind::Publication,
                    Some(year),
                    &piece.text,
                    &quote,
                    page.link_of(piece),
                    Origin::Site,
                );
                profile.activity.push(entry);
            }
        }
    }
}
