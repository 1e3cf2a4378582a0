//! What the recruiter made their own: wording, plans, and how many first messages a day are enough.
//!
//! One document, kept as a setting. What it holds is used only where the recruiter chose it. Start at [`OwnMessages`].

use serde::{Deserialize, Serialize};

use super::{FIRST_MESSAGES_A_DAY, Plan};
use crate::outreach::Template;

/// More than these a day are no longer messages that took thought.
const MOST_A_DAY: usize = 60;

/// Own templates, own plans and habits.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct OwnMessages {
    /// Own wording, in the recruiter's order.
    pub templates: Vec<Template>,
    /// Own plans.
    pub plans: Vec<Plan>,
    /// The name of the plan for people written to from now on; `None`: the preset that fits the person.
    pub plan: Option<String>,
    /// First messages a day that are enough; `None`: the default.
    pub first_messages_a_day: Option<usize>,
}

impl OwnMessages {
    /// How many first messages a day are enough.
    pub fn enough(&self) -> usize {
        self.first_messages_a_day.unwrap_or(FIRST_MESSAGES_A_DAY).clamp(1, MOST_A_DAY)
    }

    /// The plan chosen for people written to from now on.
    pub fn chosen_plan(&self) -> Option<&Plan> {
        let name = self.plan.as_ref()?;
        self.plans.iter().find(|plan| plan.name == *name && !plan.steps.is_empty())
    }

    /// Keeps a template: in the place of the one called `earlier`, else as the last. A name is given once.
    pub fn keep_template(&mut self, earlier: Option<&str>, template: Template) {
        let name: String = template.name.trim().chars().take(60).collect();
        let name = if name.is_empty() { "Without a name".to_owned() } else { name };
        let taken =
            |name: &str| self.templates.iter().any(|other| other.name == name && Some(name) != earlier);
        let name = (1..)
            .map(|n| if n == 1 { name.clone() } else { format!("{name} {n}") })
            .find(|name| !taken(name));
        let template = Template { name: name.unwrap_or_default(), ..template };
        match self.templates.iter_mut().find(|kept| Some(kept.name.as_str()) == earlier) {
            Some(kept) => *kept = template,
            None => self.templates.push(template),
        }
    }

    /// Keeps a plan in the place of the one called `earlier`, else as the last. A plan without a step is none.
    pub fn keep_plan(&mut self, earlier: Option<&str>, plan: &Plan) {
        let mut plan = Plan::of_ones_own(&plan.name, &plan.steps, plan.weekends);
        if plan.name.is_empty() {
            plan.name = "My plan".to_owned();
        }
        if earlier.is_some() && self.plan.as_deref() == earlier {
            self.plan = Some(plan.name.clone());
        }
        let name = plan.name.clone();
        self.plans.retain(|kept| kept.name != name || Some(kept.name.as_str()) == earlier);
        match self.plans.iter_mut().find(|kept| Some(kept.name.as_str()) == earlier) {
            Some(kept) => *kept = plan,
            None => self.plans.push(plan),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::outreach::Channel;
    use crate::pipeline::sequence::PlannedStep;

    fn template(name: &str) -> Template {
        Template { name: name.to_owned(), ..Template::default() }
    }

    #[test]
    fn a_template_is_changed_in_its_place_and_no_two_share_a_name() {
        let mut own = OwnMessages::default();
        own.keep_template(None, template("Nurses"));
        own.keep_template(None, template(" Nurses "));
        own.keep_template(Some("Nurses"), template("Night nurses"));
        let names: Vec<&str> = own.templates.iter().map(|template| template.name.as_str()).collect();
        assert_eq!(names, ["Night nurses", "Nurses 2"]);
    }

    #[test]
    fn a_chosen_plan_stays_chosen_under_its_new_name() {
        let step = PlannedStep { day: 0, channel: Channel::Site, template: None };
        let mut own = OwnMessages::default();
        own.keep_plan(None, &Plan::of_ones_own("Slow", std::slice::from_ref(&step), false));
        own.plan = Some("Slow".to_owned());
        own.keep_plan(Some("Slow"), &Plan::of_ones_own("Slower", &[step], true));
        assert_eq!(own.chosen_plan().map(|plan| (plan.name.as_str(), plan.weekends)), Some(("Slower", true)));
        assert_eq!(own.plans.len(), 1);
    }

    #[test]
    fn the_measure_of_a_day_can_be_changed_and_not_abolished() {
        assert_eq!(OwnMessages::default().enough(), FIRST_MESSAGES_A_DAY);
        assert_eq!(OwnMessages { first_messages_a_day: Some(8), ..OwnMessages::default() }.enough(), 8);
        assert_eq!(OwnMessages { first_messages_a_day: Some(0), ..OwnMessages::default() }.enough(), 1);
        assert_eq!(
            OwnMessages { first_messages_a_day: Some(5000), ..OwnMessages::default() }.enough(),
            MOST_A_DAY
        );
    }
}
