//! Where people offer their work by the day: Malt, Upwork.
//!
//! Built from their public markup; no page of these sites was captured to check them against (2026-11-22).

use super::PageKind::{Article, Feed, Inbox, Job, LoginWall, People, Person};
use super::Site;
use crate::readers::sections::Kind;

pub(super) const MALT: Site = Site {
    code: "malt",
    name: "Malt",
    domains: &[
        "malt.com", "malt.fr", "malt.de", "malt.es", "malt.be", "malt.nl", "malt.uk", "malt.ch", "malt.se",
    ],
    pages: &[
        ("profile/{}/**", Person),
        ("s/**", People),
        ("a|t/**", People),
        ("login|signin|signup/**", LoginWall),
        ("messages/**", Inbox),
        ("", Feed),
        ("**", Article),
    ],
    headings: &[
        ("compétences (top)", Kind::Skills),
        ("catégories", Kind::Suggestions),
        ("kategorien", Kind::Suggestions),
        ("portfolio", Kind::Projects),
        ("recommandations externes", Kind::Recommendations),
        ("externe empfehlungen", Kind::Recommendations),
    ],
    ..Site::BLANK
};

pub(super) const UPWORK: Site = Site {
    code: "upwork",
    name: "Upwork",
    domains: &["upwork.com"],
    pages: &[
        ("freelancers/{}", Person),
        ("nx/search/talent/**", People),
        ("search/profiles/**", People),
        ("hire/**", People),
        ("jobs|freelance-jobs/**", Job),
        ("nx/search/jobs/**", Job),
        ("messages/**", Inbox),
        ("ab/account-security/**", LoginWall),
        ("login/**", LoginWall),
        ("", Feed),
        ("**", Article),
    ],
    headings: &[
        ("employment history", Kind::Experience),
        ("work history", Kind::Recommendations),
        ("other experiences", Kind::Projects),
    ],
    ..Site::BLANK
};
