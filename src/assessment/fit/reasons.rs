//! The sentences a recruiter can repeat: why this person, why the role may matter to them, what would raise the score.
//!
//! Each rests on words of the page; where nothing does, there is no sentence. Start at [`reasons`].

use super::{Fit, Intent, Judged, Reason, Verdict};
use crate::assessment::Career;
use crate::brief::{Brief, CriterionKind, Function, Importance, OpportunityKind, Seniority};
use crate::lexicon::titles;
use crate::lexicon::words::Words;
use crate::profile::{ActivityKind, Evidence};

/// Why this person might fit the role: the strongest met criteria as sentences.
pub fn reasons(fit: &Fit) -> Vec<Reason> {
    let of_title = |verdict| {
        fit.criteria.iter().any(|j| j.criterion.kind == CriterionKind::Title && j.verdict == verdict)
    };
    let elsewhere = of_title(Verdict::Unmet) && !of_title(Verdict::Met) && !of_title(Verdict::Adjacent);
    let strong = |j: &Judged| match j.verdict {
        // A level or years in another line of work speak for that one.
        _ if elsewhere && matches!(j.criterion.kind, CriterionKind::Seniority | CriterionKind::Years) => {
            false
        }
        Verdict::Met => j.points > 0.5,
        // Something near is worth saying of a craft, not of a place or a number of years.
        Verdict::Adjacent => {
            matches!(j.criterion.kind, CriterionKind::Title | CriterionKind::Skill)
                && j.points >= 0.45 * j.points_possible
                && j.points > 0.5
        }
        Verdict::Unknown | Verdict::Unmet | Verdict::Excluded => false,
    };
    let mut met: Vec<&Judged> = fit.criteria.iter().filter(|j| strong(j) && !j.evidence.is_empty()).collect();
    met.sort_by(|a, b| {
        (b.verdict == Verdict::Met).cmp(&(a.verdict == Verdict::Met)).then(b.points.total_cmp(&a.points))
    });
    met.into_iter()
        .take(4)
        .map(|j| Reason { text: j.explanation.clone(), evidence: j.evidence.clone() })
        .collect()
}

/// What would raise the score, the heaviest unknown first.
pub(super) fn would_raise(judged: &[Judged]) -> Vec<String> {
    let mut open: Vec<&Judged> = judged
        .iter()
        .filter(|j| {
            j.verdict == Verdict::Unknown
                && j.points_possible > 1.0
                && j.criterion.importance != Importance::Excluded
        })
        .collect();
    open.sort_by(|a, b| b.points_possible.total_cmp(&a.points_possible));
    let ask = |j: &Judged| {
        let value = j.criterion.value.replace('_', " ");
        match j.criterion.kind {
            CriterionKind::Title => format!("Ask what they do now: the page shows no title near {value}."),
            CriterionKind::Skill => format!("Look for {value} in projects or code, or ask about it."),
            CriterionKind::Years => {
                format!("Ask how long: {value} years are wanted and the page does not date enough.")
            }
            CriterionKind::Seniority => {
                format!("Ask what they decide alone and whom they lead: the level wanted is {value}.")
            }
            CriterionKind::Location => {
                format!("Ask where they are based, or whether {value} would suit them.")
            }
            CriterionKind::Language => format!("Ask about their {value}."),
            CriterionKind::Industry => format!("Ask whether they have worked in {value}."),
            CriterionKind::Company => format!("Ask about experience with {value}."),
            CriterionKind::Education => format!("Ask whether they hold the qualification: {value}."),
            CriterionKind::Other => format!("Ask about {value}."),
        }
    };
    open.into_iter().take(5).map(ask).collect()
}

/// Why the role might matter to this person: where the opportunity meets what the page shows.
pub fn why_role_matters(career: &Career<'_>, brief: &Brief, fit: &Fit, intent: &Intent) -> Vec<Reason> {
    let _ = intent;
    let mut found = Vec::new();
    let offer = |kind| brief.opportunity.iter().find(|o| o.kind == kind);
    found.extend(direction(career, fit));
    if let Some(offer) = offer(OpportunityKind::Leadership).or(offer(OpportunityKind::Growth)) {
        found.extend(step_up(career, brief, &offer.quote));
    }
    for (kind, cues, text) in INTERESTS {
        let Some(offer) = offer(kind) else { continue };
        if let Some(evidence) = says(career, cues) {
            found.push(Reason {
                text: format!("{text} The brief offers: “{}”.", offer.quote),
                evidence: vec![evidence],
            });
        }
    }
    found.retain(|r| !r.evidence.is_empty());
    found.truncate(3);
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

/// A skill of the brief that recent public activity shows: the direction they move in.
fn direction(career: &Career<'_>, fit: &Fit) -> Option<Reason> {
    let met =
        fit.criteria.iter().filter(|j| j.criterion.kind == CriterionKind::Skill && j.verdict == Verdict::Met);
    for judged in met {
        let from_activity = judged.evidence.iter().find(|e| e.field.starts_with("activity["));
        let stale_job = career.positions.iter().filter(|p| p.current).all(|p| {
            let text = [p.title.as_deref(), p.description.as_deref()]
                .into_iter()
                .flatten()
                .collect::<Vec<_>>()
                .join(" ");
            !crate::lexicon::words::fold(&text)
                .contains(&crate::lexicon::words::fold(&judged.criterion.value))
        });
        if let Some(evidence) = from_activity.filter(|_| stale_job) {
            let text = format!(
                "{} shows in what they do in public and not in their current job; the role is about it.",
                judged.criterion.value
            );
            return Some(Reason { text, evidence: vec![evidence.clone()] });
        }
    }
    None
}

/// The role is a step above the current title.
fn step_up(career: &Career<'_>, brief: &Brief, offer: &str) -> Option<Reason> {
    let position = career.positions.iter().find(|p| p.current).or(career.positions.first())?;
    let title = position.title.as_deref()?;
    let held = titles::read(title);
    let wanted = brief.seniority?;
    let level = held.seniority.unwrap_or(Seniority::Mid);
    let same_line = held.function.is_some() && held.function == brief.function
        || held.function == Some(Function::Engineering) && brief.function == Some(Function::Data);
    if level >= wanted || !same_line || position.evidence.quote.is_empty() {
        return None;
    }
    let text = format!("The role is a step up from {title}: the brief says “{offer}”.");
    Some(Reason { text, evidence: vec![position.evidence.clone()] })
}
