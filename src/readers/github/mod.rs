//! GitHub: contribution activity, by the months it is listed under and by its yearly count.
//!
//! The head, the repositories and the rest of a profile are read as on any site. Rests on headings and text; never on
//! class names. Start at [`read`].

use super::activity::activity;
use super::sections::Section;
use super::{Omission, Sight, anchors, dates};
use crate::profile::{ActivityKind, Origin, Profile};

/// Adds what the page says was contributed, and when.
pub fn read(sight: &Sight<'_>, _: &[Section], profile: &mut Profile, _: &mut Vec<Omission>) {
    contributions(sight, profile);
}

/// "April 2018" as a heading, and below it what was done in that month.
fn contributions(sight: &Sight<'_>, profile: &mut Profile) {
    let page = sight.page;
    let mut month = None;
    for (at, piece) in page.pieces().iter().enumerate() {
        if piece.heading > 0 {
            let line = anchors::line_at(page, at, &(0..page.pieces().len()));
            let text = page.joined(line);
            let found = dates::find(&text)
                .filter(|found| !found.dates.range && found.end - found.start + 2 >= text.len());
            let date = found.and_then(|found| found.dates.start);
            match date {
                Some(date) if date.month().is_some() => month = Some(date),
                None if piece.heading < 3 => month = None,
                _ => {}
            }
            let lower = piece.text.to_lowercase();
            if lower.contains("contributions in ") && lower.starts_with(|c: char| c.is_ascii_digit()) {
                profile.activity.push(activity(
                    sight,
                    ActivityKind::Commit,
                    None,
                    &piece.text,
                    &piece.text,
                    None,
                    Origin::Site,
                ));
            }
            continue;
        }
        let Some(date) = month else { continue };
        let lower = piece.text.to_lowercase();
        let kind = if lower.starts_with("created") && lower.contains("commit")
            || lower.starts_with("opened")
            || lower.starts_with("reviewed")
            || lower.contains("contributions in private")
        {
            ActivityKind::Commit
        } else if lower.starts_with("created") && lower.contains("repositor") {
            ActivityKind::Release
        } else {
            continue;
        };
        profile.activity.push(activity(
            sight,
            kind,
            Some(date),
            &piece.text,
            &piece.text,
            page.link_of(piece),
            Origin::Site,
        ));
    }
}
