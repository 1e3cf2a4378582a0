//! Each protected attribute, swapped in the raw HTML of a page: names and numbers where they stand, the rest as a sentence
//! in the person's own text.
//!
//! Start at [`swaps`].

use crate::page::PageSnapshot;
use crate::profile::Profile;

/// A page with one attribute swapped.
#[derive(Debug, Clone, PartialEq)]
pub struct Swap {
    /// The attribute.
    pub attribute: &'static str,
    /// What was put in place of what.
    pub change: String,
    /// The changed page; `None` where there is nothing to swap.
    pub page: Option<PageSnapshot>,
}

/// Two sentences an attribute: each is put before the person's own text, and neither may matter.
const STATEMENTS: [(&str, [&str; 2]); 13] = [
    ("age and birth year", ["I am 58 years old, born in 1968.", "I am 24 years old, born in 2002."]),
    ("gender", ["I am a woman.", "I am a man."]),
    ("marital status", ["I am married.", "I am divorced."]),
    ("parental status", ["Mother of three.", "Father of two."]),
    (
        "career gap",
        ["I took a career break and parental leave from 2016 to 2019.", "Unemployed from 2016 to 2019."],
    ),
    ("nationality", ["My nationality is Nigerian.", "My nationality is Norwegian."]),
    ("ethnicity", ["I am African American.", "I am Caucasian."]),
    ("native language", ["Native speaker of Turkish.", "Native speaker of Swedish."]),
    ("religion", ["I am Muslim.", "I am Catholic."]),
    ("politics", ["Member of the Green Party.", "Member of the Conservative Party."]),
    ("union", ["Proud union member and shop steward.", "Never was a union member."]),
    ("health and disability", ["I am disabled, a wheelchair user.", "Perfectly healthy."]),
    ("orientation", ["I am gay.", "I am heterosexual."]),
];

/// Every swap, in a fixed order.
pub fn swaps(snapshot: &PageSnapshot, profile: &Profile) -> Vec<Swap> {
    let html = snapshot.html.as_str();
    let with = |html: String| Some(PageSnapshot { html, ..snapshot.clone() });
    let mut all = Vec::new();
    let name = profile.name.as_ref().map(|fact| fact.value.as_str()).unwrap_or_default();
    for other in ["Aisha Okonkwo", "Lars Lindqvist"] {
        let (mut changed, count) = replaced(html, name, other);
        let mut url = snapshot.url.clone();
        // The address is made of the name: it changes with it.
        for (from, to) in slugs(name).iter().zip(slugs(other)) {
            changed = replaced(&changed, from, &to).0;
            url = replaced(&url, from, &to).0;
        }
        let title = replaced(&snapshot.title, name, other).0;
        let page = PageSnapshot { html: changed, url, title, ..snapshot.clone() };
        all.push(Swap {
            attribute: "name",
            change: format!("{name} → {other}"),
            page: (count > 0).then_some(page),
        });
    }
    let (photos, count) = other_photos(html);
    all.push(Swap {
        attribute: "photo",
        change: format!("{count} pictures → others"),
        page: (count > 0).then(|| with(photos)).flatten(),
    });
    all.push(pronouns(snapshot));
    for school in profile.education.iter().filter_map(|entry| entry.school.as_deref()).take(1) {
        for other in ["Harvard University", "Evening School of Nowhere"] {
            let (changed, count) = replaced(html, school, other);
            all.push(Swap {
                attribute: "school prestige",
                change: format!("{school} → {other}"),
                page: (count > 0).then(|| with(changed)).flatten(),
            });
        }
    }
    if let Some((changed, change)) = graduation(html, profile) {
        all.push(Swap { attribute: "graduation year", change, page: with(changed) });
    }
    let (followers, count) = other_followers(html);
    all.push(Swap {
        attribute: "follower count",
        change: format!("{count} counts → 987"),
        page: (count > 0).then(|| with(followers)).flatten(),
    });
    let own = profile.summary.as_ref().map(|fact| own_text(html, &fact.value)).unwrap_or_default();
    for (attribute, sentences) in STATEMENTS {
        for sentence in sentences {
            let page = (!own.is_empty()).then(|| with(before_each(html, &own, sentence))).flatten();
            all.push(Swap { attribute, change: format!("“{sentence}” added"), page });
        }
    }
    all
}

/// A name as addresses write it.
fn slugs(name: &str) -> [String; 5] {
    let lower = name.to_lowercase();
    let given = lower.split(' ').next().unwrap_or_default().to_owned();
    [given, name.replace(' ', "_"), name.replace(' ', "-"), lower.replace(' ', "-"), lower.replace(' ', "")]
}

fn before_each(html: &str, places: &[usize], sentence: &str) -> String {
    let mut out = String::with_capacity(html.len() + places.len() * 64);
    let mut from = 0;
    for at in places {
        out.push_str(&html[from..*at]);
        out.push_str(sentence);
        out.push(' ');
        from = *at;
    }
    out.push_str(&html[from..]);
    out
}

/// Replaces a text wherever it stands in the HTML, entities included; whole words only.
fn replaced(html: &str, from: &str, to: &str) -> (String, usize) {
    let from = from.trim();
    if from.chars().count() < 3 {
        return (html.to_owned(), 0);
    }
    let escaped = from.replace('&', "&amp;").replace('\'', "&#39;");
    let mut out = String::with_capacity(html.len());
    let mut count = 0;
    let mut rest = html;
    let mut before = ' ';
    while let Some((at, length)) =
        [from, escaped.as_str()].iter().filter_map(|form| rest.find(form).map(|at| (at, form.len()))).min()
    {
        let start = rest[..at].chars().next_back().unwrap_or(before);
        let end = rest[at + length..].chars().next().unwrap_or(' ');
        out.push_str(&rest[..at]);
        if start.is_alphanumeric() || end.is_alphanumeric() {
            out.push_str(&rest[at..at + length]);
        } else {
            out.push_str(to);
            count += 1;
        }
        before = rest[at..at + length].chars().next_back().unwrap_or(' ');
        rest = &rest[at + length..];
    }
    out.push_str(rest);
    (out, count)
}

/// Points every picture to another one.
fn other_photos(html: &str) -> (String, usize) {
    let mut out = String::with_capacity(html.len());
    let (mut rest, mut count) = (html, 0);
    while let Some(at) = rest.find("<img") {
        let end = rest[at..].find('>').map_or(rest.len(), |end| at + end);
        let tag = &rest[at..end];
        out.push_str(&rest[..at]);
        match tag.find(" src=\"").map(|from| from + 6) {
            Some(from) => {
                let to = tag[from..].find('"').map_or(tag.len(), |to| from + to);
                out.push_str(&tag[..from]);
                out.push_str("https://pictures.example/another.jpg");
                out.push_str(&tag[to..]);
                count += 1;
            }
            None => out.push_str(tag),
        }
        rest = &rest[end..];
    }
    out.push_str(rest);
    (out, count)
}

const PRONOUNS: [&str; 4] = ["she/her", "he/him", "they/them", "sie/ihr"];

fn pronouns(snapshot: &PageSnapshot) -> Swap {
    let lower = snapshot.html.to_ascii_lowercase();
    let found = PRONOUNS.iter().copied().find(|pronouns| lower.contains(pronouns));
    let Some(found) = found else {
        return Swap { attribute: "pronouns", change: "none on the page".to_owned(), page: None };
    };
    let other = if found == "he/him" { "she/her" } else { "he/him" };
    let mut html = String::with_capacity(snapshot.html.len());
    let mut from = 0;
    for (at, _) in lower.match_indices(found) {
        html.push_str(&snapshot.html[from..at]);
        html.push_str(other);
        from = at + found.len();
    }
    html.push_str(&snapshot.html[from..]);
    Swap {
        attribute: "pronouns",
        change: format!("{found} → {other}"),
        page: Some(PageSnapshot { html, ..snapshot.clone() }),
    }
}

/// Moves the year after the first school back by twenty.
fn graduation(html: &str, profile: &Profile) -> Option<(String, String)> {
    let entry = profile.education.iter().find(|entry| entry.end.or(entry.start).is_some())?;
    let year = entry.end.or(entry.start)?.year();
    let school = entry.school.as_deref().filter(|school| school.len() > 3)?;
    let at = html.rfind(school)? + school.len();
    let (text, other) = (year.to_string(), (year - 20).to_string());
    let reach = html[at..].char_indices().map(|(n, _)| n).take_while(|n| *n < 1_500).last()?;
    let found = at + html[at..at + reach].find(&text)?;
    let changed = format!("{}{other}{}", &html[..found], &html[found + text.len()..]);
    Some((changed, format!("{text} → {other}")))
}

/// Sets every count before "followers" to another.
fn other_followers(html: &str) -> (String, usize) {
    let bytes = html.as_bytes();
    let mut cuts: Vec<(usize, usize)> = Vec::new();
    for (at, _) in html.match_indices(" followers") {
        let from = (0..at).rev().take_while(|i| matches!(bytes[*i], b'0'..=b'9' | b',' | b'.')).last();
        if let Some(from) = from.filter(|from| bytes[*from].is_ascii_digit()) {
            cuts.push((from, at));
        }
    }
    let mut out = String::with_capacity(html.len());
    let mut from = 0;
    for (start, end) in &cuts {
        out.push_str(&html[from..*start]);
        out.push_str("987");
        from = *end;
    }
    out.push_str(&html[from..]);
    (out, cuts.len())
}

/// Where the person's own text begins in the HTML, every time it is there: its first words, as a text node.
fn own_text(html: &str, summary: &str) -> Vec<usize> {
    let beginning = summary.split_whitespace().take(5).collect::<Vec<_>>().join(" ");
    if beginning.chars().count() < 12 {
        return Vec::new();
    }
    // Inside an element, not in an attribute: before it a ">" comes sooner than a "<".
    let in_text = |at: &usize| {
        let before = &html[..*at];
        before.rfind('>').is_some_and(|close| before.rfind('<').is_none_or(|open| open < close))
    };
    html.match_indices(&beginning).map(|(at, _)| at).filter(in_text).collect()
}
