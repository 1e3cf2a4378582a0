//! Where people write and speak: dev.to, Medium, Hashnode, Speaker Deck, Sessionize, YouTube.
//!
//! Built from their public markup and structured data; no page of these sites was captured to check them against
//! (2026-11-22).

use super::PageKind::{Article, Feed, LoginWall, People, Person, Search};
use super::{Means, Site};
use crate::profile::ActivityKind::{Post, Talk};
use crate::readers::sections::Kind;

pub(super) const DEV_TO: Site = Site {
    code: "dev_to",
    name: "dev.to",
    domains: &["dev.to"],
    reserved: &[
        "comments",
        "enter",
        "latest",
        "listings",
        "pod",
        "reading",
        "readinglist",
        "t",
        "top",
        "videos",
    ],
    pages: &[("", Feed), ("enter/**", LoginWall), ("search/**", Search), ("{}", Person), ("**", Article)],
    links: &[("{}/*", Means::Work(Post))],
    headings: &[
        ("skills languages", Kind::Skills),
        ("currently learning", Kind::Interests),
        ("currently hacking on", Kind::Projects),
        ("available for", Kind::Highlights),
    ],
    ..Site::BLANK
};

pub(super) const MEDIUM: Site = Site {
    code: "medium",
    name: "Medium",
    domains: &["medium.com"],
    reserved: &["m", "me", "p", "r", "gift", "lists", "policy", "business"],
    pages: &[
        ("//{}/", Person),
        ("//{}/about", Person),
        ("@{}", Person),
        ("@{}/about|lists", Person),
        ("m/signin/**", LoginWall),
        ("search/**", Search),
        ("", Feed),
        ("**", Article),
    ],
    links: &[
        ("@{}/*", Means::Work(Post)),
        ("//{}/*", Means::Work(Post)),
        // In somebody's publication.
        ("*/*", Means::Work(Post)),
    ],
    ..Site::BLANK
};

pub(super) const HASHNODE: Site = Site {
    code: "hashnode",
    name: "Hashnode",
    domains: &["hashnode.com", "hashnode.dev"],
    reserved: &["series", "page", "rss.xml"],
    pages: &[
        ("@{}/**", Person),
        ("//{}/", Person),
        ("onboard|login/**", LoginWall),
        ("search/**", Search),
        ("", Feed),
        ("**", Article),
    ],
    links: &[("//{}/*", Means::Work(Post)), ("@{}/*", Means::Work(Post))],
    headings: &[("my tech stack", Kind::Skills), ("i am available for", Kind::Highlights)],
    ..Site::BLANK
};

pub(super) const SPEAKER_DECK: Site = Site {
    code: "speaker_deck",
    name: "Speaker Deck",
    domains: &["speakerdeck.com"],
    reserved: &["c", "p", "player", "stars"],
    pages: &[
        ("", Feed),
        ("signin|signup/**", LoginWall),
        ("search/**", Search),
        ("{}", Person),
        ("**", Article),
    ],
    links: &[("{}/*", Means::Work(Talk))],
    ..Site::BLANK
};

pub(super) const SESSIONIZE: Site = Site {
    code: "sessionize",
    name: "Sessionize",
    domains: &["sessionize.com"],
    reserved: &["s", "playbook", "speaker-directory", "cfp"],
    pages: &[
        ("", Feed),
        ("login|app/**", LoginWall),
        ("speakers-directory|speaker-directory/**", People),
        ("{}", Person),
        ("**", Article),
    ],
    links: &[("s/{}/**", Means::Work(Talk))],
    headings: &[
        ("sessions", Kind::Talks),
        ("events", Kind::Talks),
        ("area of expertise", Kind::Skills),
        ("topics", Kind::Skills),
    ],
    ..Site::BLANK
};

pub(super) const YOUTUBE: Site = Site {
    code: "youtube",
    name: "YouTube",
    domains: &["youtube.com"],
    reserved: &["c", "channel", "gaming", "live", "playlist", "results", "shorts", "user", "watch"],
    pages: &[
        ("@{}/**", Person),
        ("channel|c|user/{}/**", Person),
        ("results", Search),
        ("feed/**", Feed),
        ("", Feed),
        ("**", Article),
    ],
    links: &[("watch?v", Means::Work(Post))],
    headings: &[("description", Kind::About), ("channel details", Kind::Contact)],
    ..Site::BLANK
};
