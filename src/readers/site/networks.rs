//! Networks of people: LinkedIn, XING, X, Bluesky, Mastodon, Wellfound, Meetup.
//!
//! Checked against captured pages: LinkedIn (2017 to 2026; the Recruiter view, the parts of a profile and the stream of
//! activity on synthetic pages only), XING (its public page of 2017), X and Bluesky (2025). Mastodon, Wellfound and
//! Meetup were built from their public markup and not checked against a captured page (2026-11-22).

use super::PageKind::{Article, Company, Feed, Inbox, Job, LoginWall, People, Person, Search};
use super::{Means, Site};
use crate::page::text::fold;
use crate::page::{Page, json_ld};
use crate::profile::ActivityKind::Post;
use crate::profile::{Origin, Profile};
use crate::readers::sections::{Kind, Section};
use crate::readers::{Omission, Sight, fact};
use serde_json::Value;

pub(super) const LINKEDIN: Site = Site {
    code: "linkedin",
    name: "LinkedIn",
    domains: &["linkedin.com"],
    pages: &[
        ("in|pub/{}/**", Person),
        ("talent/**/profile/{}", Person),
        ("recruiter/profile/{}/**", Person),
        ("sales/lead|people/{}", Person),
        ("company|school|showcase/*/people/**", People),
        ("search/results/people/**", People),
        ("sales/search/people/**", People),
        ("talent/search/**", People),
        ("talent/hire/*/**", People),
        ("company|school|showcase/**", Company),
        ("jobs/**", Job),
        ("feed/**", Feed),
        ("mynetwork|notifications/**", Feed),
        ("", Feed),
        ("messaging/**", Inbox),
        ("search/**", Search),
        ("login|authwall|uas|checkpoint|signup/**", LoginWall),
        ("pulse|posts|article|learning|events/**", Article),
    ],
    headings: &[
        ("candidate summary", Kind::About),
        ("all activity", Kind::Activity),
        ("spotlights", Kind::Highlights),
        ("hiring activity", Kind::Suggestions),
        ("recruiting activity", Kind::Suggestions),
        ("similar people", Kind::Suggestions),
    ],
    read: Some(crate::readers::linkedin::read),
    ..Site::BLANK
};

pub(super) const XING: Site = Site {
    code: "xing",
    name: "XING",
    domains: &["xing.com"],
    pages: &[
        ("profile/{}/**", Person),
        ("search/members/**", People),
        ("pages|companies|company/**", Company),
        ("jobs/**", Job),
        ("messages|chats/**", Inbox),
        ("login|start|signup/**", LoginWall),
        ("search/**", Search),
        ("news|communities/**", Article),
        ("home|discover/**", Feed),
        ("", Feed),
    ],
    headings: &[
        ("berufserfahrung von *", Kind::Experience),
        ("ausbildung von *", Kind::Education),
        ("professional experience of *", Kind::Experience),
        ("educational background of *", Kind::Education),
        ("ich suche", Kind::Highlights),
        ("i'm looking for", Kind::Highlights),
        ("wants", Kind::Highlights),
        ("haves", Kind::Skills),
        ("i offer", Kind::Skills),
        ("top-skills", Kind::Skills),
    ],
    ..Site::BLANK
};

pub(super) const X: Site = Site {
    code: "x",
    name: "X",
    domains: &["x.com", "twitter.com"],
    reserved: &["i", "compose", "intent", "hashtag", "share"],
    pages: &[
        ("", Feed),
        ("home|explore|notifications/**", Feed),
        ("messages/**", Inbox),
        ("search/**", Search),
        ("login|signup/**", LoginWall),
        ("i/flow/**", LoginWall),
        ("*/status/**", Article),
        ("{}", Person),
        ("{}/with_replies|media|highlights|articles", Person),
        ("**", Feed),
    ],
    links: &[("{}/status/#", Means::Work(Post))],
    read: Some(stated_bio),
    ..Site::BLANK
};

/// The line under the name stands in several blocks; the page states it whole in its data.
fn stated_bio(sight: &Sight<'_>, _: &[Section], profile: &mut Profile, _: &mut Vec<Omission>) {
    let stated = json_ld::objects(&sight.page.seen.json_ld);
    let person = stated.iter().filter(|object| json_ld::is_a(object, "ProfilePage")).find_map(|page| {
        match page.get("mainEntity") {
            Some(Value::Object(person)) => Some(person),
            _ => None,
        }
    });
    let bio = person.and_then(|person| json_ld::text(person.get("description")));
    let bio = bio.map(|bio| fold(&bio)).filter(|bio| (3..=260).contains(&bio.chars().count()));
    if let Some(bio) = bio.filter(|_| profile.headline.is_none()) {
        profile.headline = Some(fact(sight, "headline", bio.clone(), &bio, Origin::JsonLd, 0.8));
    }
}

pub(super) const BLUESKY: Site = Site {
    code: "bluesky",
    name: "Bluesky",
    domains: &["bsky.app"],
    pages: &[
        ("profile/{}", Person),
        ("profile/*/post/**", Article),
        ("profile/*/**", Feed),
        ("messages/**", Inbox),
        ("search/**", Search),
        ("notifications|feeds/**", Feed),
        ("", Feed),
    ],
    links: &[("profile/{}/post/*", Means::Work(Post))],
    ..Site::BLANK
};

/// The larger instances; any other is known by what its pages say of themselves, see [`is_mastodon`].
pub(super) const MASTODON: Site = Site {
    code: "mastodon",
    name: "Mastodon",
    domains: &[
        "mastodon.social",
        "mastodon.online",
        "mstdn.social",
        "hachyderm.io",
        "fosstodon.org",
        "infosec.exchange",
        "techhub.social",
        "mas.to",
        "chaos.social",
        "mastodon.world",
        "indieweb.social",
        "ruby.social",
        "functional.cafe",
        "social.coop",
        "troet.cafe",
        "piaille.fr",
        "fediscience.org",
        "sigmoid.social",
    ],
    pages: &[
        ("@{}", Person),
        ("@{}/with_replies|media|featured", Person),
        ("@*/**", Article),
        ("search/**", Search),
        ("auth/**", LoginWall),
        ("home|public|explore|deck|notifications/**", Feed),
        ("", Feed),
    ],
    links: &[("@{}/#", Means::Work(Post))],
    ..Site::BLANK
};

/// A profile states its full handle, "ada@instance.example", in the metadata of every instance.
pub(super) fn is_mastodon(page: &Page<'_>) -> bool {
    let signed = matches!(page.address.segments()[..], [first, ..] if first.starts_with('@'));
    signed
        && page.meta("profile:username").is_some_and(|name| {
            name.split_once('@').is_some_and(|(user, host)| !user.is_empty() && page.address.is_at(host))
        })
}

pub(super) const WELLFOUND: Site = Site {
    code: "wellfound",
    name: "Wellfound",
    domains: &["wellfound.com", "angel.co"],
    pages: &[
        ("u|p/{}/**", Person),
        ("recruit/**", People),
        ("company/**", Company),
        ("jobs|role|location/**", Job),
        ("login|signup/**", LoginWall),
        ("", Feed),
    ],
    headings: &[
        ("what i'm looking for", Kind::Highlights),
        ("what im looking for", Kind::Highlights),
        ("looking for", Kind::Highlights),
    ],
    ..Site::BLANK
};

pub(super) const MEETUP: Site = Site {
    code: "meetup",
    name: "Meetup",
    domains: &["meetup.com"],
    pages: &[
        ("**/members/#/**", Person),
        ("**/members", People),
        ("login|register/**", LoginWall),
        ("messages/**", Inbox),
        ("find|home/**", Feed),
        ("", Feed),
        ("**", Company),
    ],
    headings: &[("member of", Kind::Organisations), ("groups", Kind::Organisations)],
    ..Site::BLANK
};
