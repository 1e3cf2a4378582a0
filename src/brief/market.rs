//! The market map of a brief: titles next to those asked for, where such people are found, and search links that the
//! recruiter opens.
//!
//! Overture fetches none of them. A link names titles, skills and places of the brief and nothing else. Start at
//! [`Market::of`].

use super::{Brief, CriterionKind, Function, Importance, PlaceKind};
use crate::lexicon::{sectors, titles};

/// A search the recruiter may open.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SearchLink {
    /// Where it leads: "LinkedIn, by a web search".
    pub site: &'static str,
    /// The address.
    pub url: String,
}

/// Where to look for the people of a brief.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Market {
    /// Titles next to those asked for, which the people may bear.
    pub adjacent_titles: Vec<&'static str>,
    /// Industries that know the work as well.
    pub transferable: Vec<&'static str>,
    /// Communities and places where such people show their work.
    pub found_at: &'static [&'static str],
    /// Ready searches.
    pub links: Vec<SearchLink>,
}

/// Industries whose people often change between one another.
const KIN: [&[&str]; 8] = [
    &["Fintech", "Banking", "Insurance industry", "Financial services", "Crypto"],
    &["Healthtech", "Healthcare industry", "Pharma", "Biotech"],
    &["E-commerce industry", "Retail industry", "Consumer goods", "Fashion", "Logistics industry"],
    &["SaaS", "Developer tools", "Cybersecurity industry", "AI industry", "HR tech", "Adtech"],
    &["Automotive", "Aerospace", "Defence", "Robotics industry", "Semiconductors", "Manufacturing industry"],
    &["Energy", "Climate tech", "Chemicals", "Construction industry"],
    &["Gaming", "Media industry", "Music industry", "Sports"],
    &["Travel", "Hospitality industry", "Food industry", "Mobility"],
];

impl Market {
    /// The map of a brief; empty where it names neither a title nor a skill.
    pub fn of(brief: &Brief) -> Self {
        let wanted: Vec<&str> = values(brief, CriterionKind::Title, 3);
        let mut adjacent_titles: Vec<&'static str> = Vec::new();
        for known in wanted.iter().filter_map(|title| titles::read(title).known) {
            for near in &known.title().adjacent {
                let asked = wanted.iter().any(|title| titles::read(title).known == Some(*near));
                if !asked && !adjacent_titles.contains(&near.name()) && adjacent_titles.len() < 6 {
                    adjacent_titles.push(near.name());
                }
            }
        }
        let industries: Vec<&str> = values(brief, CriterionKind::Industry, 3);
        let named = |kin: &&[&str]| {
            kin.iter().any(|industry| {
                industries.iter().any(|asked| sectors::industry_named(asked) == Some(industry))
            })
        };
        let transferable = KIN
            .iter()
            .copied()
            .filter(|kin| named(kin))
            .flatten()
            .copied()
            .filter(|industry| !industries.contains(industry))
            .take(5)
            .collect();
        Self {
            links: links(brief, &wanted, &adjacent_titles),
            adjacent_titles,
            transferable,
            found_at: found_at(brief.function),
        }
    }
}

/// The first values of a kind that are not excluded, the essential ones first, none in the brief's own words.
fn values(brief: &Brief, kind: CriterionKind, most: usize) -> Vec<&str> {
    let of = |importance| {
        brief
            .criteria
            .iter()
            .filter(move |c| c.kind == kind && c.importance == importance && !c.is_in_own_words())
    };
    of(Importance::Essential).chain(of(Importance::Flexible)).map(|c| c.value.as_str()).take(most).collect()
}

fn links(brief: &Brief, wanted: &[&str], adjacent: &[&'static str]) -> Vec<SearchLink> {
    let skills = values(brief, CriterionKind::Skill, 3);
    if wanted.is_empty() && skills.is_empty() {
        return Vec::new();
    }
    let place = brief.locations.iter().find(|l| l.kind != PlaceKind::Continent).map(|l| l.name.as_str());
    let titles: Vec<&str> = wanted.iter().copied().chain(adjacent.iter().copied().take(2)).collect();
    let any = |words: &[&str]| match words {
        [] => String::new(),
        [one] => format!("\"{one}\""),
        many => format!("({})", many.iter().map(|w| format!("\"{w}\"")).collect::<Vec<_>>().join(" OR ")),
    };
    let query = |site: &str| {
        let parts = [
            site.to_owned(),
            any(&titles),
            any(&skills),
            place.map(|p| format!("\"{p}\"")).unwrap_or_default(),
        ];
        parts.into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>().join(" ")
    };
    let web = |site: &str| format!("https://www.google.com/search?q={}", encoded(&query(site)));
    let mut links = vec![
        SearchLink { site: "LinkedIn, by a web search", url: web("site:linkedin.com/in") },
        SearchLink {
            site: "LinkedIn, people",
            url: format!(
                "https://www.linkedin.com/search/results/people/?keywords={}",
                encoded(
                    &[titles.first().copied(), skills.first().copied(), place]
                        .into_iter()
                        .flatten()
                        .collect::<Vec<_>>()
                        .join(" ")
                )
            ),
        },
    ];
    if matches!(brief.function, Some(Function::Engineering | Function::Data)) {
        let language = skills.iter().find(|s| is_code(s));
        let parts = [
            place.map(|p| format!("location:\"{p}\"")),
            language.map(|l| format!("language:\"{l}\"")),
            language.is_none().then(|| skills.first().map(|s| (*s).to_owned())).flatten(),
        ];
        let query = parts.into_iter().flatten().collect::<Vec<_>>().join(" ");
        if !query.is_empty() {
            links.push(SearchLink {
                site: "GitHub, people",
                url: format!("https://github.com/search?type=users&q={}", encoded(&query)),
            });
        }
        links.push(SearchLink {
            site: "Stack Overflow, by a web search",
            url: web("site:stackoverflow.com/users"),
        });
    }
    if matches!(brief.function, Some(Function::Design)) {
        links.push(SearchLink { site: "Behance, by a web search", url: web("site:behance.net") });
        links.push(SearchLink { site: "Dribbble, by a web search", url: web("site:dribbble.com") });
    }
    if matches!(brief.function, Some(Function::Science | Function::Healthcare | Function::Data)) {
        links.push(SearchLink { site: "ORCID, by a web search", url: web("site:orcid.org") });
    }
    if brief.locations.iter().any(|l| matches!(l.country.as_deref(), Some("DE" | "AT" | "CH"))) {
        links.push(SearchLink { site: "XING, by a web search", url: web("site:xing.com/profile") });
    }
    links
}

/// GitHub searches people by programming language.
fn is_code(skill: &str) -> bool {
    crate::lexicon::skills::named(skill).is_some_and(|skill| skill.skill().field == "languages")
}

/// Percent-encodes a query: every byte but letters, digits and "-._~".
fn encoded(text: &str) -> String {
    let mut out = String::with_capacity(text.len() * 3);
    for byte in text.bytes() {
        match byte {
            b'A'..=b'Z' | b'a'..=b'z' | b'0'..=b'9' | b'-' | b'.' | b'_' | b'~' => out.push(char::from(byte)),
            b' ' => out.push('+'),
            _ => {
                const HEX: &[u8; 16] = b"0123456789ABCDEF";
                out.push('%');
                out.push(char::from(HEX[usize::from(byte >> 4)]));
                out.push(char::from(HEX[usize::from(byte & 15)]));
            }
        }
    }
    out
}

fn found_at(function: Option<Function>) -> &'static [&'static str] {
    match function {
        Some(Function::Engineering) => {
            &["code hosting (maintainers, contributors)", "meetups and conference programmes", "Q&A sites"]
        }
        Some(Function::Data) => {
            &["code hosting", "competition boards", "papers and preprints", "conference programmes"]
        }
        Some(Function::Design) => &["portfolio sites", "design awards", "conference programmes"],
        Some(Function::Product) => &["product talks and newsletters", "release notes that name people"],
        Some(Function::Sales | Function::Customer) => {
            &["trade fair exhibitors", "partner directories", "industry associations"]
        }
        Some(Function::Marketing | Function::Media) => &["bylines and newsletters", "podcasts", "awards"],
        Some(Function::Finance | Function::Legal) => {
            &["professional registers", "law and audit firm pages", "journal articles"]
        }
        Some(Function::Healthcare | Function::SocialCare) => {
            &["professional registers", "hospital team pages", "professional associations"]
        }
        Some(Function::Science | Function::Education) => {
            &["institute pages", "publication lists", "conference programmes"]
        }
        Some(
            Function::Construction | Function::Manufacturing | Function::Logistics | Function::Agriculture,
        ) => &["chambers and guilds", "vocational schools", "regional job fairs", "suppliers' pages"],
        Some(Function::Hospitality | Function::Retail) => {
            &["house and restaurant pages", "regional job fairs", "guild contests"]
        }
        Some(_) | None => &[],
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_brief_leads_to_neighbours_and_ready_searches() {
        let market = Market::of(&Brief::parse("Senior backend engineer in Zürich, Rust, fintech background"));
        assert!(!market.adjacent_titles.is_empty());
        assert!(market.transferable.contains(&"Banking"), "{:?}", market.transferable);
        let github = market.links.iter().find(|link| link.site.starts_with("GitHub")).unwrap();
        assert!(github.url.contains("language%3A%22Rust%22"), "{}", github.url);
        assert!(market.links.iter().any(|link| link.site.starts_with("XING")));
        assert!(market.links.iter().all(|link| link.url.starts_with("https://") && link.url.is_ascii()));
        assert!(market.links.iter().all(|link| !link.url.contains(['"', '<', ' '])));
    }

    #[test]
    fn nothing_to_search_gives_no_links() {
        assert!(Market::of(&Brief::parse("someone nice")).links.is_empty());
    }

    #[test]
    fn an_excluded_skill_is_not_searched() {
        let market = Market::of(&Brief::parse("Backend engineer, Rust, no PHP"));
        assert!(market.links.iter().all(|link| !link.url.contains("PHP")));
    }
}
