//! Why the role might matter to this person: their history against what the brief offers.
//!
//! Scope, growth, the stack they move towards, the place, flexibility, and what their own words care about; each with a
//! quote. Where nothing on the page shows it, nothing is said here, and the panel says so. Start at [`why_role_matters`].

use jiff::civil::Date;

use super::{Fit, Reason, Verdict};
use crate::assessment::Career;
use crate::brief::{Brief, CriterionKind, OpportunityKind, Seniority};
use crate::lexicon::skills;
use crate::lexicon::titles;
use crate::lexicon::words::Words;
use crate::profile::{ActivityKind, Evidence, Position};

/// Years in one title after which growth is worth offering.
const LONG_IN_TITLE: i16 = 3;

/// Why the role might matter to this person: at most four reasons, the strongest first.
pub fn why_role_matters(career: &Career<'_>, brief: &Brief, fit: &Fit, today: Date) -> Vec<Reason> {
    let offer = |kind| brief.opportunity.iter().find(|o| o.kind == kind).map(|o| o.quote.trim());
    let mut found = Vec::new();
    found.extend(direction(career, fit));
    let step = step_up(career, brief, offer(OpportunityKind::Leadership).or(offer(OpportunityKind::Growth)));
    let stepped = step.is_some();
    found.extend(step);
    if let Some(offer) = offer(OpportunityKind::Leadership).filter(|_| !stepped) {
        found.extend(more_scope(career, offer));
    }
    if let Some(offer) =
        offer(OpportunityKind::Growth).or(offer(OpportunityKind::Leadership)).filter(|_| !stepped)
    {
        found.extend(long_in_title(career, offer, today));
    }
    for (kind, cues, text) in INTERESTS {
        let Some(offer) = offer(kind) else { continue };
        if let Some(evidence) = says(career, cues) {
            found.push(Reason {
                text: format!("{text} The brief offers “{offer}”."),
                evidence: vec![evidence],
            });
        }
    }
    found.extend(place(career, brief, fit));
    found.retain(|r| r.evidence.iter().any(|e| !e.quote.trim().is_empty()));
    found.truncate(4);
    found
}

type Interest = (OpportunityKind, &'static [&'static str], &'static str);

const INTERESTS: [Interest; 5] = [
    (
        OpportunityKind::Mission,
        &[
            "climate",
            "sustainability",
            "volunteer",
            "nonprofit",
            "impact",
            "mission",
            "charity",
            "accessibility",
            "purpose",
            "environment",
        ],
        "Their own words care about a purpose.",
    ),
    (
        OpportunityKind::Stage,
        &[
            "startup",
            "startups",
            "founder",
            "founding",
            "scaleup",
            "seed",
            "bootstrapped",
            "entrepreneur",
            "entrepreneurship",
        ],
        "They have been in young companies by their own words.",
    ),
    (
        OpportunityKind::Flexibility,
        &["remote", "remotely", "freelance", "nomad", "asynchronous", "hybrid", "distributed"],
        "They work, or want to work, away from an office.",
    ),
    (
        OpportunityKind::Work,
        &[
            "scratch",
            "greenfield",
            "maintainer",
            "creator",
            "built",
            "opensource",
            "architected",
            "rewrite",
            "rewrote",
        ],
        "They write about building things themselves.",
    ),
    (
        OpportunityKind::Team,
        &["mentor", "mentoring", "mentored", "community", "organizer", "organiser", "meetup", "teaching"],
        "They give time to the people around them.",
    ),
];

/// The passage of the person's own words that names one of the cues.
fn says(career: &Career<'_>, cues: &[&str]) -> Option<Evidence> {
    let facts =
        [career.headline, career.summary].into_iter().flatten().map(|f| (f.value.as_str(), &f.evidence));
    let activity = career
        .activity
        .iter()
        .filter(|a| a.kind != ActivityKind::Comment)
        .map(|a| (a.text.as_str(), &a.evidence));
    let positions =
        career.positions.iter().filter_map(|p| p.description.as_deref().map(|d| (d, &p.evidence)));
    facts.chain(activity).chain(positions).find_map(|(text, evidence)| {
        let words = Words::of(text);
        let at = (0..words.list.len()).find(|i| {
            words.is(*i, cues) && !(i.saturating_sub(2)..*i).any(|j| words.is(j, &["no", "not"]))
        })?;
        let (start, end) =
            (words.sentence_start(at).max(at.saturating_sub(10)), words.sentence_end(at).min(at + 12));
        Some(Evidence {
            quote: words.quote(start, end).split_whitespace().collect::<Vec<_>>().join(" "),
            ..evidence.clone()
        })
    })
}

/// A skill of the brief that came into their work lately: in public or in the newest job, and in none before.
fn direction(career: &Career<'_>, fit: &Fit) -> Option<Reason> {
    let met = fit.criteria.iter().filter(|j| {
        j.criterion.kind == CriterionKind::Skill
            && j.verdict == Verdict::Met
            && skills::named(&j.criterion.value).is_some()
    });
    for judged in met {
        let value = &judged.criterion.value;
        let Some(wanted) = skills::named(value) else { continue };
        let shows = |position: &Position| {
            [position.title.as_deref(), position.description.as_deref()].into_iter().flatten().any(|text| {
                skills::find(&Words::of(text)).iter().any(|m| m.skill == wanted || m.skill.implies(wanted))
            })
        };
        let in_public = judged.evidence.iter().find(|e| e.field.starts_with("activity["));
        if let Some(evidence) = in_public
            && !career.positions.iter().any(shows)
            && !career.positions.is_empty()
        {
            let text = format!(
                "{value} shows in what they do in public and in none of their jobs; the role is about it."
            );
            return Some(Reason { text, evidence: vec![evidence.clone()] });
        }
        // A job that says nothing of what was done shows nothing of what was not.
        let earlier: Vec<&Position> = career.positions.iter().skip(1).collect();
        let described = earlier.iter().filter(|p| p.description.is_some()).count();
        if let Some(newest) = career.positions.first().filter(|p| p.current && shows(p))
            && described > 0
            && described == earlier.len()
            && !earlier.iter().any(|p| shows(p))
            && let Some(evidence) = judged.evidence.iter().find(|e| e.field.starts_with("positions[0]"))
        {
            let place = newest.organisation.as_deref().map(|o| format!(" at {o}")).unwrap_or_default();
            let text = format!(
                "{value} came into their work only in the current job{place}; the role goes on with it."
            );
            return Some(Reason { text, evidence: vec![evidence.clone()] });
        }
    }
    None
}

fn current<'a>(career: &Career<'a>) -> Option<(&'a Position, &'a str)> {
    let positions: &'a [Position] = career.positions;
    let position = positions.iter().find(|p| p.current)?;
    let title = position.title.as_deref().map(str::trim).filter(|t| !t.is_empty())?;
    (!position.evidence.quote.is_empty()).then_some((position, title))
}

/// The role is a step above the current title, in the same line of work.
fn step_up(career: &Career<'_>, brief: &Brief, offer: Option<&str>) -> Option<Reason> {
    let (position, title) = current(career)?;
    let held = titles::read(title);
    let wanted = brief.seniority?;
    let level = held.seniority.unwrap_or(Seniority::Mid);
    let same_line = held.function.is_some() && held.function == brief.function
        || held.function == Some(titles::Function::Engineering)
            && brief.function == Some(titles::Function::Data);
    // A word of level that is not in the title is no step where the brief offers none.
    if level >= wanted || !same_line || (held.seniority.is_none() && offer.is_none()) {
        return None;
    }
    let role = brief.titles.first().cloned().unwrap_or_else(|| wanted.code().replace('_', " "));
    let text = match offer {
        Some(offer) => format!("From {title} to {role} is a step up; the brief offers “{offer}”."),
        None => format!("From {title} to {role} is a step up."),
    };
    Some(Reason { text, evidence: vec![position.evidence.clone()] })
}

/// The brief offers people to lead, and the current title leads none.
fn more_scope(career: &Career<'_>, offer: &str) -> Option<Reason> {
    let (position, title) = current(career)?;
    let leads = titles::read(title).seniority.is_some_and(|level| level >= Seniority::Lead);
    let text = format!("Their title today is {title}; the brief offers “{offer}”.");
    (!leads).then(|| Reason { text, evidence: vec![position.evidence.clone()] })
}

/// Years in one title, and a brief that offers growth.
fn long_in_title(career: &Career<'_>, offer: &str, today: Date) -> Option<Reason> {
    let (position, title) = current(career)?;
    let since = position.start?.year();
    let text = format!("{title} since {since}; the brief offers “{offer}”.");
    (today.year() - since > LONG_IN_TITLE).then(|| Reason { text, evidence: vec![position.evidence.clone()] })
}

/// The role is where they live, or comes to them.
fn place(career: &Career<'_>, brief: &Brief, fit: &Fit) -> Option<Reason> {
    let home = career.location.filter(|fact| !fact.value.trim().is_empty())?;
    let mut evidence = home.evidence.clone();
    if evidence.quote.trim().is_empty() {
        evidence.quote.clone_from(&home.value);
    }
    let places = || fit.criteria.iter().filter(|j| j.criterion.kind == CriterionKind::Location);
    let text = if let Some(met) = places().find(|j| j.verdict == Verdict::Met) {
        format!("The role is in {}, and they are in {}: no move.", met.criterion.value, home.value)
    } else if brief.remote == Some(true) {
        format!("The role may be done from {}.", home.value)
    } else {
        return None;
    };
    Some(Reason { text, evidence: vec![evidence] })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::assessment::fit::judge;
    use crate::profile::{Fact, PartialDate, Profile};

    fn evidence(text: &str) -> Evidence {
        Evidence { quote: text.to_owned(), confidence: 1.0, ..Evidence::default() }
    }

    fn job(title: &str, since: i16, until: Option<i16>, text: &str) -> Position {
        Position {
            title: Some(title.to_owned()),
            organisation: Some("Acme".to_owned()),
            start: PartialDate::year_only(since),
            end: until.and_then(PartialDate::year_only),
            current: until.is_none(),
            description: Some(text.to_owned()),
            evidence: evidence(&format!("{title}, Acme, {since}")),
            ..Position::default()
        }
    }

    fn matters(brief: &str, positions: Vec<Position>, location: &str) -> Vec<String> {
        let profile = Profile {
            positions,
            location: Some(Fact { value: location.to_owned(), evidence: evidence(location) }),
            ..Profile::default()
        };
        let (career, brief, today) = (Career::of(&profile), Brief::parse(brief), Date::constant(2026, 6, 1));
        let fit = judge(&career, &brief, today);
        let found = why_role_matters(&career, &brief, &fit, today);
        assert!(found.iter().all(|r| r.evidence.iter().all(|e| !e.quote.is_empty())), "{found:?}");
        found.into_iter().map(|r| r.text).collect()
    }

    #[test]
    fn each_reason_holds_the_history_against_the_offer() {
        let found = matters(
            "Lead backend engineer in Berlin, Rust. You will lead a team of five and build it.",
            vec![
                job("Backend Engineer", 2019, None, "Rust services"),
                job("Backend Engineer", 2015, Some(2019), "PHP services"),
            ],
            "Berlin, Germany",
        );
        let says = |words: &str| assert!(found.iter().any(|text| text.contains(words)), "{words}: {found:?}");
        says("Rust came into their work only in the current job at Acme");
        says("is a step up");
        says("no move");
    }

    #[test]
    fn where_nothing_shows_it_nothing_is_said() {
        let found = matters("Accountant, HGB", vec![job("Accountant", 2024, None, "HGB")], "Bremen, Germany");
        assert!(found.is_empty(), "{found:?}");
    }
}
