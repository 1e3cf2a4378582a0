//! A later reading completes what earlier ones showed: another page of the person, or the list opened in full.
//!
//! The later page is right about what it shows. What it does not show stays as it was read before, each fact with its
//! own source. Start at [`Profile::completed_by`].

use super::{Education, Fact, PartialDate, Position, Profile};

impl Profile {
    /// This profile with what `later` shows. Where both are of one site the later word counts; another site only adds
    /// what is missing.
    #[must_use]
    pub fn completed_by(&self, later: &Self) -> Self {
        if self.url.is_empty() && self.name.is_none() {
            return later.clone();
        }
        let same_site = self.site == later.site;
        let (first, second) = if same_site { (later, self) } else { (self, later) };
        let either = |a: &Option<Fact<String>>, b: &Option<Fact<String>>| a.clone().or_else(|| b.clone());
        Self {
            // Of the pages of one site, the shorter address is the profile itself.
            url: match same_site {
                true if !later.url.is_empty() && later.url.len() <= self.url.len() => later.url.clone(),
                _ => self.url.clone(),
            },
            site: self.site.clone(),
            language: first.language.clone().or_else(|| second.language.clone()),
            name: either(&first.name, &second.name),
            headline: either(&first.headline, &second.headline),
            location: either(&first.location, &second.location),
            summary: either(&first.summary, &second.summary),
            positions: positions(&first.positions, &second.positions),
            education: education(&first.education, &second.education),
            skills: joined(&first.skills, &second.skills, |skill| squash(&skill.value)),
            languages: joined(&first.languages, &second.languages, |entry| squash(&entry.language)),
            links: joined(&first.links, &second.links, |link| address(&link.value)),
            contacts: joined(&first.contacts, &second.contacts, |contact| squash(&contact.value)),
            activity: {
                let mut all = joined(&later.activity, &self.activity, |entry| {
                    (entry.kind, entry.date, squash(&entry.text))
                });
                all.sort_by_key(|entry| std::cmp::Reverse(entry.date.map(PartialDate::last_day)));
                all
            },
            // What somebody says of themselves today is not said by a page of last year.
            availability: match same_site {
                true => later.availability.clone(),
                false => either(&later.availability, &self.availability),
            },
        }
    }
}

/// All of the first, and what only the second has.
fn joined<T: Clone, K: PartialEq>(first: &[T], second: &[T], key: impl Fn(&T) -> K) -> Vec<T> {
    let mut out = first.to_vec();
    for entry in second {
        if !out.iter().any(|known| key(known) == key(entry)) {
            out.push(entry.clone());
        }
    }
    out
}

/// Letters and digits in lower case: what two spellings of one name have in common.
fn squash(text: &str) -> String {
    text.chars().filter(|c| c.is_alphanumeric()).flat_map(char::to_lowercase).collect()
}

fn address(url: &str) -> String {
    let plain = url.trim_end_matches('/').to_lowercase();
    let plain = plain.trim_start_matches("https://").trim_start_matches("http://");
    plain.trim_start_matches("www.").to_owned()
}

fn alike(a: Option<&str>, b: Option<&str>) -> bool {
    match (a, b) {
        (Some(a), Some(b)) => squash(a) == squash(b),
        (None, None) => true,
        _ => false,
    }
}

/// The first list, its gaps filled from the second; entries only the second has are kept where the first list may have
/// been cut off before them: a list shows the newest first.
fn positions(first: &[Position], second: &[Position]) -> Vec<Position> {
    let same = |a: &Position, b: &Position| {
        let started = a.start == b.start || a.start.is_none() || b.start.is_none();
        let (title, organisation) = (
            alike(a.title.as_deref(), b.title.as_deref()),
            alike(a.organisation.as_deref(), b.organisation.as_deref()),
        );
        title && organisation && started || a.start.is_some() && a.start == b.start && (title || organisation)
    };
    let mut out: Vec<Position> = first
        .iter()
        .map(|position| {
            let mut position = position.clone();
            if let Some(known) = second.iter().find(|known| same(known, &position)) {
                position.start = position.start.or(known.start);
                position.end = position.end.or(known.end.filter(|_| !position.current));
                position.location = position.location.take().or_else(|| known.location.clone());
                position.description = position.description.take().or_else(|| known.description.clone());
                position.organisation = position.organisation.take().or_else(|| known.organisation.clone());
                position.title = position.title.take().or_else(|| known.title.clone());
            }
            position
        })
        .collect();
    let oldest = first.iter().filter_map(|position| position.start).min();
    let is_beyond = |position: &&Position| match (position.start, oldest) {
        (Some(start), Some(oldest)) => start.first_day() < oldest.first_day(),
        _ => first.is_empty(),
    };
    out.extend(
        second.iter().filter(|known| !first.iter().any(|own| same(own, known))).filter(is_beyond).cloned(),
    );
    out
}

/// As for positions; schools are few, so one that is not shown any more stays.
fn education(first: &[Education], second: &[Education]) -> Vec<Education> {
    let same = |a: &Education, b: &Education| {
        alike(a.school.as_deref(), b.school.as_deref())
            && (alike(a.degree.as_deref(), b.degree.as_deref()) || a.degree.is_none() || b.degree.is_none())
    };
    let mut out: Vec<Education> = first
        .iter()
        .map(|entry| {
            let mut entry = entry.clone();
            if let Some(known) = second.iter().find(|known| same(known, &entry)) {
                entry.degree = entry.degree.take().or_else(|| known.degree.clone());
                entry.field = entry.field.take().or_else(|| known.field.clone());
                entry.start = entry.start.or(known.start);
                entry.end = entry.end.or(known.end);
            }
            entry
        })
        .collect();
    out.extend(second.iter().filter(|known| !first.iter().any(|own| same(own, known))).cloned());
    out
}
