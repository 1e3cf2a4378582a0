//! What the page does not show, said so that the recruiter can open it.
//!
//! Start at [`note`].

use super::Omission;
use super::Sight;
use super::sections::{Kind, Section};
use super::site::PageKind;
use crate::profile::Profile;

/// Notes lists the page shows only in part and sections that were not loaded.
pub fn note(
    sight: &Sight<'_>,
    kind: PageKind,
    sections: &[Section],
    profile: &Profile,
    out: &mut Vec<Omission>,
) {
    let mut add = |field: &str, reason: String| {
        if !out.iter().any(|known| known.field == field) {
            out.push(Omission { field: field.to_owned(), reason });
        }
    };
    for section in sections {
        let (field, read) = match section.kind {
            Kind::Experience => ("positions", profile.positions.len()),
            Kind::Education => ("education", profile.education.len()),
            Kind::Skills => ("skills", profile.skills.len()),
            Kind::Languages => ("languages", profile.languages.len()),
            Kind::Certifications => ("certifications", 0),
            Kind::Publications | Kind::Activity => ("activity", profile.activity.len()),
            _ => continue,
        };
        if let Some((all, label)) = promised(sight, section)
            && all > read
        {
            add(field, format!("the page shows only part of {all}: open “{label}”, then read again"));
        }
    }
    if kind == PageKind::Person {
        let has = |wanted: Kind| sections.iter().any(|section| section.kind == wanted);
        let networks = profile.site == "linkedin" || profile.site == "xing";
        if networks && profile.positions.is_empty() && !has(Kind::Experience) {
            add(
                "positions",
                "the experience section was not loaded: scroll to it, then read again".to_owned(),
            );
        }
        if networks && profile.education.is_empty() && !has(Kind::Education) {
            add(
                "education",
                "no education section is on the page: scroll down if there is one, then read again"
                    .to_owned(),
            );
        }
        let shown = sections.iter().filter(|section| section.kind == Kind::Experience);
        let shown = shown.flat_map(|section| &sight.page.pieces()[section.content.clone()]);
        let letters: usize =
            shown.filter(|piece| !piece.control).map(|piece| piece.text.chars().count()).sum();
        if networks && has(Kind::Experience) && profile.positions.is_empty() && letters < 20 {
            add(
                "positions",
                "the experience section was still empty: scroll to it, then read again".to_owned(),
            );
        }
        if networks && has(Kind::Experience) && profile.positions.is_empty() {
            add(
                "positions",
                "the layout of this page has changed: its experience section could not be read".to_owned(),
            );
        }
    }
    if sight.page.tree.cut_off || sight.page.snapshot.truncated {
        add("page", "the page is very long and only its beginning was read".to_owned());
    }
}

/// "Show all 12 experiences": the number, and the words to look for.
fn promised(sight: &Sight<'_>, section: &Section) -> Option<(usize, String)> {
    let pieces = sight.page.pieces();
    let reach = section.content.end.min(pieces.len());
    // The control may stand just behind the section's last entry.
    let range = section.content.start..(reach + 2).min(pieces.len());
    pieces[range].iter().find_map(|piece| {
        let text = piece.text.trim();
        if piece.link.is_none() && !piece.control || text.chars().count() > 80 {
            return None;
        }
        let lower = text.to_lowercase();
        let begins = [
            "show all",
            "see all",
            "show ",
            "see ",
            "view all",
            "alle ",
            "tout afficher",
            "afficher",
            "voir",
            "mostrar",
            "ver todo",
            "ver ",
            "mostra",
            "vedi",
            "toon",
            "bekijk",
            "visa",
            "pokaż",
            "exibir",
            "göster",
            "показать",
            "すべて",
        ];
        let number: String =
            text.chars().skip_while(|c| !c.is_ascii_digit()).take_while(char::is_ascii_digit).collect();
        let all: usize = number.parse().ok()?;
        let ends = ["anzeigen", "göster", "表示", "weergeven"].iter().any(|end| lower.contains(end));
        (begins.iter().any(|begin| lower.starts_with(begin)) || ends).then(|| (all, text.to_owned()))
    })
}
