//! The head of a profile: name, headline, place, as a person would see them.
//!
//! The name is the first large heading that could be one, checked against the page's title; the lines below it are the
//! headline and the place. Start at [`read`].

use std::ops::Range;

use super::dates;
use super::headline::{introduces, is_count, is_headline, parted, place_line, whole_line};
use super::names;
use super::sections::{Kind, Section, kind_of};
use super::wording::{company_score, is_known_place, is_place, title_score};
use super::{Sight, fact};
use crate::page::text::squash;
use crate::page::{Piece, Region};
use crate::profile::{Fact, Origin, Profile};

/// Fills name, headline, location and summary where they are not there yet; answers with the pieces of the head.
pub fn read(sight: &Sight<'_>, sections: &[Section], profile: &mut Profile) -> Range<usize> {
    let page = sight.page;
    let pieces = page.pieces();
    let Some(at) = name_piece(sight, sections, profile) else { return 0..0 };
    let piece = &pieces[at];
    if profile.name.is_none() {
        profile.name =
            names::clean(&piece.text).map(|name| fact(sight, "name", name, &piece.text, Origin::Text, 0.8));
    }
    let next =
        |section: &&Section| section.heading > at && !matches!(section.kind, Kind::Contact | Kind::About);
    let end = sections.iter().find(next).map_or(pieces.len(), |section| section.heading);
    // A first date range begins the history, whatever its heading is called.
    let dated = (at + 1..end.min(at + 60)).find(|at| begins_a_history(&pieces[*at].text));
    let end = dated.map_or(end, |first| {
        let heading = (at + 1..first).rfind(|at| (1..4).contains(&pieces[*at].heading));
        heading.unwrap_or(first)
    });
    let end = first_post(sight, at).map_or(end, |post| end.min(post));
    // A name that stands again just below, over a bar that follows the page down: the head begins at the second.
    let other_heading = |next: &usize| pieces[*next].heading > 0 && pieces[*next].text != piece.text;
    let again = (at + 1..end.min(at + 40))
        .take_while(|next| !other_heading(next))
        .find(|next| pieces[*next].text == piece.text && pieces[*next].link.is_none());
    let from = again.unwrap_or(at);
    let below: Vec<usize> = (from + 1..end.min(from + 26)).filter(|at| is_worded(&pieces[*at])).collect();
    let mut named_place = None;
    for (order, &line) in below.iter().take(14).enumerate() {
        let piece = &pieces[line];
        let text = piece.text.trim();
        let length = text.chars().count();
        if names::says_pronouns(text) || text == pieces[at].text || length < 2 {
            continue;
        }
        let near = order < 8 && profile.headline.is_some();
        // "Berlin, Germany https://…": the place stands before the address.
        let whole = place_line(pieces, line, end);
        let text = whole.as_deref().unwrap_or(text);
        let place = text.split(" http").next().unwrap_or(text).trim().trim_end_matches(',');
        let plain = piece.link.is_none() || place.len() < text.len();
        if profile.location.is_none() && plain && (is_known_place(place) || near && is_place(place)) {
            profile.location = Some(fact(sight, "location", place.to_owned(), text, Origin::Text, 0.7));
            continue;
        }
        // A handle is not a headline.
        let handle = sight.page.address.segments().iter().any(|part| part.eq_ignore_ascii_case(text));
        if profile.headline.is_none() && !handle && !introduces(pieces, line) {
            let whole = whole_line(pieces, line, end);
            let (headline, place) = parted(&whole);
            let said = Piece { text: headline.clone().unwrap_or_default(), ..piece.clone() };
            if let Some(headline) =
                headline.filter(|headline| *headline != whole).filter(|_| is_headline(&said))
            {
                profile.headline = Some(fact(sight, "headline", headline, &whole, Origin::Text, 0.65));
            } else if is_headline(piece) {
                profile.headline = Some(fact(sight, "headline", whole.clone(), &whole, Origin::Text, 0.65));
            }
            named_place = named_place.or_else(|| place.map(|place| (place, whole)));
        }
    }
    if let Some((place, line)) =
        named_place.filter(|_| profile.location.is_none() && profile.headline.is_some())
    {
        profile.location = Some(fact(sight, "location", place, &line, Origin::Text, 0.6));
    }
    if profile.headline.is_none() {
        profile.headline = beside_another(sight, at);
    }
    if profile.summary.is_none() {
        let prose = |at: &&usize| {
            let text = pieces[**at].text.trim();
            let words = text.split_whitespace().count();
            words >= 12 || (words >= 7 && text.ends_with('.'))
        };
        let taken = profile.headline.as_ref().map(|headline| headline.value.clone()).unwrap_or_default();
        let known = |text: &str| {
            [&profile.headline, &profile.location].into_iter().flatten().any(|fact| fact.value.contains(text))
        };
        let titled = below
            .iter()
            .position(|at| (1..4).contains(&pieces[*at].heading) && !known(&pieces[*at].text))
            .unwrap_or(below.len());
        let prose: Vec<&str> = below[..titled]
            .iter()
            .filter(prose)
            .map(|at| pieces[*at].text.as_str())
            .filter(|text| *text != taken)
            .take(6)
            .collect();
        if !prose.is_empty() {
            let text = prose.join("\n");
            profile.summary = Some(fact(sight, "summary", text.clone(), &text, Origin::Text, 0.6));
        }
    }
    if profile.summary.is_none() && !sections.iter().any(|section| section.kind == Kind::About) {
        profile.summary = untitled_summary(sight, sections, at);
    }
    let reach = if sections.is_empty() { 25 } else { 60 };
    at.saturating_sub(6)..end.min(at + reach)
}

/// The first of the person's posts below the name: the head ends there.
fn first_post(sight: &Sight<'_>, name: usize) -> Option<usize> {
    let page = sight.page;
    let posts = page.seen.times.iter().take(20).filter_map(|time| {
        let node = page.tree.ancestors(time.node).find(|node| super::feed::is_item(page, *node))?;
        let is_post = page.tree.name(node) == "article" || page.tree.attr(node, "role") == Some("article");
        is_post.then(|| page.span(node).start)
    });
    posts.filter(|start| *start > name).min()
}

/// The line under the name where it stands once more: beside the list of what the person wrote.
fn beside_another(sight: &Sight<'_>, name: usize) -> Option<Fact<String>> {
    let pieces = sight.page.pieces();
    let heading = |at: &usize| {
        let piece = &pieces[*at];
        piece.heading > 0
            && squash(&piece.text) == squash(&pieces[name].text)
            && !matches!(piece.region, Region::Navigation | Region::Footer)
    };
    let again = (name + 2..pieces.len()).find(heading)?;
    let line = (again + 1..pieces.len().min(again + 5)).find(|at| {
        let piece = &pieces[*at];
        let said = piece.text.split_whitespace().count() >= 3 && piece.text.chars().count() <= 200;
        is_worded(piece)
            && piece.heading == 0
            && said
            && !is_count(&piece.text)
            && kind_of(&piece.text).is_none()
    })?;
    let text = pieces[line].text.trim().to_owned();
    Some(fact(sight, "headline", text.clone(), &text, Origin::Text, 0.55))
}

/// A line that is a date range, with a title or an employer at most; a sentence with a range in it tells a story.
fn begins_a_history(text: &str) -> bool {
    let Some(found) = dates::find(text).filter(|found| found.dates.range) else { return false };
    let around = format!("{} {}", &text[..found.start], &text[found.end..]);
    let told = around.trim_end().ends_with(['.', '!', '?', ',', ';', '。']) || around.contains(". ");
    !told && around.split_whitespace().count() <= 10 && around.chars().count() <= 80
}

/// A paragraph that stands before the work history and in no section of its own: the second column of a CV.
fn untitled_summary(sight: &Sight<'_>, sections: &[Section], name: usize) -> Option<Fact<String>> {
    let page = sight.page;
    let pieces = page.pieces();
    let history = sections.iter().find(|section| section.kind == Kind::Experience)?;
    let paragraph = (name + 1..history.heading).rev().take(4).find(|at| {
        let piece = &pieces[*at];
        let claimed = sections.iter().any(|section| page.span(section.scope).contains(at));
        is_worded(piece) && !claimed && piece.link.is_none() && piece.text.split_whitespace().count() >= 12
    })?;
    let text = pieces[paragraph].text.clone();
    Some(fact(sight, "summary", text.clone(), &text, Origin::Text, 0.6))
}

fn is_worded(piece: &Piece) -> bool {
    !piece.control
        && !piece.hidden
        && piece.text.chars().any(char::is_alphabetic)
        && !matches!(piece.region, Region::Navigation | Region::Footer)
}

/// The piece with the person's name.
fn name_piece(sight: &Sight<'_>, sections: &[Section], profile: &Profile) -> Option<usize> {
    let page = sight.page;
    let pieces = page.pieces();
    let first_section = sections.first().map_or(pieces.len(), |section| section.heading);
    let announced = announced(sight, profile);
    let mut best: Option<(i32, usize)> = None;
    for (at, piece) in pieces.iter().enumerate() {
        if matches!(piece.region, Region::Navigation | Region::Footer | Region::Dialog)
            || piece.text.chars().count() > 160
        {
            continue;
        }
        let said = |name: &str| announced.iter().any(|known| known == &squash(name));
        if piece.heading == 0 && (announced.is_empty() || piece.text.chars().count() > 60) {
            continue;
        }
        // "Experience | Ada Example" announces a part of the profile, not a name.
        if kind_of(&piece.text).is_some() {
            continue;
        }
        let Some(name) = names::clean(&piece.text) else { continue };
        let said = said(&name);
        if !said && (piece.heading == 0 || !names::is_namelike(&name)) {
            continue;
        }
        let mut score = if piece.heading == 0 { 0 } else { 5 - i32::from(piece.heading).min(4) };
        score += if name.contains(' ') { 2 } else { 0 };
        score += if said { 5 } else { 0 };
        score += if at < first_section { 2 } else { 0 };
        score += if piece.region == Region::Main { 1 } else { 0 };
        if best.is_none_or(|(top, _)| score > top) {
            best = Some((score, at));
        }
    }
    match best.filter(|(score, _)| *score >= 6) {
        Some((_, at)) => (!is_one_of_many(pieces, at, &announced)).then_some(at),
        None => unmarked_name(pieces, sections),
    }
}

/// A CV whose name is no heading: the first short line above the work history that is written as a name.
fn unmarked_name(pieces: &[Piece], sections: &[Section]) -> Option<usize> {
    let history = sections.iter().find(|section| section.kind == Kind::Experience)?;
    sections.iter().find(|section| matches!(section.kind, Kind::Education | Kind::Skills))?;
    (0..history.heading.min(80)).find(|at| {
        let piece = &pieces[*at];
        let shares_line = |other: Option<&Piece>| other.is_some_and(|other| other.line == piece.line);
        let alone = !shares_line(pieces.get(at + 1)) && !shares_line(pieces.get(at.wrapping_sub(1)));
        is_worded(piece)
            && alone
            && piece.link.is_none()
            && piece.heading == 0
            && names::clean(&piece.text).is_some_and(|name| {
                names::is_namelike(&name)
                    && super::whom::is_written_as_a_name(&name)
                    && !names::says_something_else(&name)
                    && title_score(&name) == 0
                    && company_score(&name) == 0
            })
    })
}

/// A list of people has a heading for each: none of them is the page's, unless its title says so.
fn is_one_of_many(pieces: &[Piece], at: usize, announced: &[String]) -> bool {
    let chosen = &pieces[at];
    if chosen.heading < 2 || names::clean(&chosen.text).is_some_and(|name| announced.contains(&squash(&name)))
    {
        return false;
    }
    let alike = pieces.iter().filter(|piece| {
        piece.heading == chosen.heading
            && piece.region == chosen.region
            && piece.text.split_whitespace().count() >= 2
            && names::clean(&piece.text).is_some_and(|name| {
                names::is_namelike(&name) && !names::says_something_else(&name) && company_score(&name) == 0
            })
    });
    let mut others: Vec<String> = alike.take(3).map(|piece| squash(&piece.text)).collect();
    others.dedup();
    // Two headings may be a person and a chapter; two with a role below each are two people.
    let roles = pieces
        .iter()
        .enumerate()
        .filter(|(_, piece)| piece.heading == chosen.heading && others.contains(&squash(&piece.text)));
    let roles = roles.filter(|(at, _)| pieces.get(at + 1).is_some_and(|next| title_score(&next.text) >= 2));
    others.len() > 2 || others.len() == 2 && roles.count() == 2
}

/// Names the page's title and its metadata announce, squashed: "Ada Example (@ada) / X" gives "adaexample".
fn announced(sight: &Sight<'_>, profile: &Profile) -> Vec<String> {
    let page = sight.page;
    let mut out = Vec::new();
    if let Some(name) = &profile.name {
        out.push(squash(&name.value));
    }
    for text in
        [Some(page.title.as_str()), page.meta("og:title"), page.meta("twitter:title")].into_iter().flatten()
    {
        let text = text
            .trim_start_matches(|c: char| c == '(' || c == ')' || c.is_ascii_digit() || c == '+' || c == ' ');
        let head = [" | ", " - ", " – ", " — ", " · ", " / ", " • ", ": "]
            .iter()
            .filter_map(|mark| text.split_once(mark))
            .map(|(head, _)| head)
            .min_by_key(|head| head.len());
        let head = head.unwrap_or(text);
        // "handle (Ada Example)" is how code hosts write it.
        if let Some((_, inner)) = head.split_once('(')
            && !inner.starts_with('@')
        {
            out.push(squash(inner.trim_end_matches(')')));
        }
        if let Some(name) = names::clean(head) {
            out.push(squash(&name));
        }
    }
    // "/profile/Ada_Example2", "/in/ada-example-1a2b3c": the handle of a known site says the name as well.
    if let Some(handle) = super::site::for_page(page).and_then(|site| site.handle(&page.address)) {
        let words = handle.split(['_', '-']).map(|word| word.trim_end_matches(|c: char| c.is_ascii_digit()));
        let words = words.filter(|word| !word.is_empty() && word.chars().all(char::is_alphabetic));
        let words: Vec<&str> = words.collect();
        if words.len() >= 2 {
            out.push(squash(&words.join(" ")));
        }
    }
    out.retain(|name| name.chars().count() >= 4);
    out
}
