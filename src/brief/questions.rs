//! What would sharpen a vague brief: at most three questions, the one that narrows most first.
//!
//! A brief is vague where a stranger could not tell who fits. Nothing is asked that the text answers. Start at [`about`].

use super::{Brief, CriterionKind, Function, Importance};

/// At most three questions.
pub(super) fn about(brief: &Brief) -> Vec<String> {
    let mut questions: Vec<String> = Vec::new();
    let mut ask = |question: &str| questions.push(question.to_owned());
    let has = |kind| brief.criteria.iter().any(|c| c.kind == kind && c.importance != Importance::Excluded);
    let evidence = has(CriterionKind::Skill) || has(CriterionKind::Industry) || has(CriterionKind::Company);
    if brief.text.trim().is_empty() {
        ask(
            "Whom are you looking for? One sentence is enough: the role, the place, what the person must be able to do.",
        );
        return questions;
    }
    if brief.titles.is_empty() {
        ask("Which role is it? Name the title you would put on the contract.");
    }
    if !evidence {
        ask(match brief.function {
            Some(Function::Sales) => {
                "What do they sell, to whom, and at what deal size? Name the product type, the buyer and the market."
            }
            Some(Function::Engineering | Function::Data) => {
                "Which technologies must they have used, and what would they build in the first six months?"
            }
            Some(Function::Product | Function::Design) => {
                "For which kind of product and users, and what should they have shipped before?"
            }
            Some(Function::Marketing) => {
                "Which channels and audience, and which result should they have reached before?"
            }
            Some(Function::Finance) => {
                "Which standards, systems and company size should they know (IFRS, SAP, group or start-up)?"
            }
            Some(Function::Healthcare) => "Which ward or specialty, and which licence is required?",
            _ => "What must this person have done before, that you could see on a profile?",
        });
    }
    if brief.locations.is_empty() && brief.remote.is_none() {
        ask("Where must they work, or may it be remote?");
    }
    if brief.seniority.is_none() && brief.years.is_none() {
        ask("How senior: what should they decide alone, and whom would they lead?");
    }
    if brief.opportunity.is_empty() {
        ask("Why would someone good leave their job for this one?");
    }
    questions.truncate(3);
    questions
}
