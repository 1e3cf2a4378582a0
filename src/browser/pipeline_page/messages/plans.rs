//! Plans: which message goes out on which day and where. The presets, the recruiter's own, and the measure of a day.

use leptos::prelude::*;

use super::keep;
use crate::browser::pipeline_page::desk::Desk;
use crate::browser::{display, wording};
use crate::outreach::Channel;
use crate::pipeline::sequence::{OwnMessages, Plan, PlannedStep};

const CHANNELS: [(&str, Channel); 3] =
    [("email", Channel::Email), ("site", Channel::Site), ("whatsapp", Channel::Whatsapp)];

/// The plans there are, the form, and the measure of a day.
pub fn view(desk: Desk, own: RwSignal<Option<OwnMessages>>) -> impl IntoView {
    let plan = RwSignal::new(Plan { name: String::new(), ..Plan::without_number() });
    let earlier = RwSignal::new(None::<String>);
    let choose = move |name: Option<String>| {
        keep(desk, own, "Chosen for people you write to from now on.", move |own| own.plan = name)
    };
    let presets = [Plan::without_number(), Plan::with_number()].map(|plan| view! { <li class="plan"><b>{plan.name.clone()}</b>" "<span class="quiet">{steps_said(&plan)}</span></li> });
    let enough = move || own.with(|own| own.as_ref().map_or(0, OwnMessages::enough));
    view! {
        <section class="messages-block" aria-labelledby="plans-title">
            <h2 id="plans-title">"Plans"</h2>
            <p class="quiet">"At most three messages without an answer, on working days. Any answer ends a plan. A channel that was silent twice gives way to another."</p>
            <ul class="plans" data-role="plans">
                <li class="plan"><label><input type="radio" name="plan" data-role="plan-preset" prop:checked=move || own.with(|own| own.as_ref().is_none_or(|own| own.chosen_plan().is_none()))
                    on:change=move |_| choose(None)/>"What fits the person: a preset"</label><ul>{presets.into_iter().collect_view()}</ul></li>
                {move || own.with(|own| own.iter().flat_map(|own| own.plans.clone()).collect::<Vec<_>>()).into_iter().map(|kept| {
                    let name = kept.name.clone();
                    let chosen = { let name = name.clone(); move || own.with(|own| own.as_ref().is_some_and(|own| own.plan.as_ref() == Some(&name))) };
                    let (pick, change) = (name.clone(), kept.clone());
                    view! {
                        <li class="plan">
                            <label><input type="radio" name="plan" prop:checked=chosen on:change=move |_| choose(Some(pick.clone()))/><b><bdi>{display::line(&name, 60)}</bdi></b></label>
                            <span class="quiet">{steps_said(&kept)}</span>
                            <button type="button" class="link" on:click=move |_| { earlier.set(Some(change.name.clone())); plan.set(change.clone()); }>"Change"</button>
                        </li>
                    }
                }).collect_view()}
            </ul>
            {form(desk, own, plan, earlier)}
            <h3>"First messages a day"</h3>
            <p class="quiet">"A message that took thought is answered about three times as often as one that did not. From this number on the panel says that it is enough for today; it never stops you."</p>
            <label class="messages-number">"Enough for a day"<input type="number" min="1" max="60" data-role="enough-a-day" prop:value=move || enough().to_string()
                on:change=move |event| {
                    let wanted = event_target_value(&event).trim().parse::<usize>().ok();
                    keep(desk, own, "Kept.", move |own| own.first_messages_a_day = wanted);
                }/></label>
        </section>
    }
}

/// "day 0 e-mail, day 5 the site's message".
fn steps_said(plan: &Plan) -> String {
    let steps = plan.steps.iter().map(|step| {
        let own = step
            .template
            .as_ref()
            .map(|name| format!(" (“{}”)", display::line(name, 40)))
            .unwrap_or_default();
        format!("day {}: {}{own}", step.day, wording::channel(step.channel))
    });
    let days = if plan.weekends { "; weekends too" } else { "" };
    format!("{}{days}", steps.collect::<Vec<_>>().join(" · "))
}

fn form(
    desk: Desk,
    own: RwSignal<Option<OwnMessages>>,
    plan: RwSignal<Plan>,
    earlier: RwSignal<Option<String>>,
) -> impl IntoView {
    let steps = (0..3_usize).map(|at| step(own, plan, at)).collect_view();
    let clear = move || {
        earlier.set(None);
        plan.set(Plan { name: String::new(), ..Plan::without_number() });
    };
    let save = move |event: leptos::ev::SubmitEvent| {
        event.prevent_default();
        let (made, name) = (plan.get_untracked(), earlier.get_untracked());
        keep(desk, own, "Plan kept.", move |own| own.keep_plan(name.as_deref(), &made));
        clear();
    };
    let delete = move |_| {
        let Some(name) = earlier.get_untracked() else { return };
        keep(desk, own, "Plan deleted. Who was written to by it goes on as planned.", move |own| {
            own.plans.retain(|plan| plan.name != name);
            own.plan = own.plan.take().filter(|chosen| *chosen != name);
        });
        clear();
    };
    view! {
        <form class="plan-form" on:submit=save>
            <label>"A plan of your own"<input type="text" maxlength="60" data-role="plan-name" placeholder="Patient" prop:value=move || plan.with(|plan| plan.name.clone())
                on:input=move |event| plan.update(|plan| plan.name = event_target_value(&event))/></label>
            {steps}
            <label class="row"><input type="checkbox" prop:checked=move || plan.with(|plan| plan.weekends) on:change=move |event| plan.update(|plan| plan.weekends = event_target_checked(&event))/>"Weekends too"</label>
            <div class="row">
                <button type="submit" class="button" data-role="plan-save">"Keep plan"</button>
                <Show when=move || earlier.with(Option::is_some)>
                    <button type="button" class="button" on:click=delete>"Delete"</button>
                </Show>
            </div>
        </form>
    }
}

/// One message of the plan: day, channel, and own wording where there is some.
fn step(own: RwSignal<Option<OwnMessages>>, plan: RwSignal<Plan>, at: usize) -> impl IntoView {
    let alter = move |change: &dyn Fn(&mut PlannedStep)| {
        plan.update(|plan| {
            while plan.steps.len() <= at {
                let day = plan.steps.last().map_or(0, |step| step.day + 5);
                plan.steps.push(PlannedStep { day, channel: Channel::Email, template: None });
            }
            change(&mut plan.steps[at]);
        });
    };
    let here = move || plan.with(|plan| plan.steps.get(at).cloned());
    let channels = CHANNELS.map(|(code, channel)| {
        view! { <option value=code selected=move || here().is_some_and(|step| step.channel == channel)>{wording::channel(channel)}</option> }
    });
    let wordings = move || {
        let names = own.with(|own| {
            own.iter()
                .flat_map(|own| own.templates.iter().map(|template| template.name.clone()))
                .collect::<Vec<_>>()
        });
        names
            .into_iter()
            .map(|name| {
                let chosen = here().is_some_and(|step| step.template.as_ref() == Some(&name));
                view! { <option value=name.clone() selected=chosen>{display::line(&name, 40)}</option> }
            })
            .collect_view()
    };
    view! {
        <div class="row plan-step" role="group" aria-label=format!("Message {}", at + 1)>
            <label>{format!("Message {}: day", at + 1)}<input type="number" min="0" max="365" disabled=at == 0 prop:value=move || here().map(|step| step.day.to_string()).unwrap_or_default()
                on:change=move |event| {
                    let day = event_target_value(&event).trim().parse::<i32>().ok();
                    match day {
                        Some(day) => alter(&move |step| step.day = day),
                        // An empty day takes the message, and what follows it, out of the plan.
                        None => plan.update(|plan| plan.steps.truncate(at)),
                    }
                }/></label>
            <select aria-label="Channel" on:change=move |event| {
                let code = event_target_value(&event);
                let channel = CHANNELS.iter().find(|(other, _)| *other == code).map(|(_, channel)| *channel).unwrap_or_default();
                alter(&move |step| step.channel = channel);
            }>{channels.into_iter().collect_view()}</select>
            <select aria-label="Wording" on:change=move |event| {
                let name = Some(event_target_value(&event)).filter(|name| !name.is_empty());
                alter(&move |step| step.template.clone_from(&name));
            }><option value="">"Drafted for the person"</option>{wordings}</select>
        </div>
    }
}
