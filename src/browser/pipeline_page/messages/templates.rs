//! Own wording with fields and conditions, and beside it the message it makes for one person, checked as it is written.

use leptos::prelude::*;

use super::keep;
use crate::assessment::{History, assess};
use crate::brief::Brief;
use crate::browser::pipeline_page::desk::Desk;
use crate::browser::{display, ids, wording};
use crate::outreach::{
    Channel, Draft, Request, Sender, Severity, Template, fill_template, sample_person, template_fields,
};
use crate::pipeline::sequence::OwnMessages;

const CHANNELS: [(&str, Channel); 4] = [
    ("site", Channel::Site),
    ("note", Channel::Note),
    ("email", Channel::Email),
    ("whatsapp", Channel::Whatsapp),
];

/// What a new template begins with: a message that passes every check.
const BEGINNING: &str = "Hi {{given_name}},\n{{opening}} {{why}}{{#if reason}} In short: {{reason}}.{{/if}}\n{{question}}\n{{opt_out}}";

/// What is being written.
#[derive(Clone, Copy)]
struct Desktop {
    /// The template as it stands in the form.
    template: RwSignal<Template>,
    /// The name it is kept under; `None`: a new one.
    earlier: RwSignal<Option<String>>,
    channel: RwSignal<Channel>,
}

/// The list, the form and the preview.
pub fn view(desk: Desk, own: RwSignal<Option<OwnMessages>>) -> impl IntoView {
    let first = own.with_untracked(|own| own.as_ref().and_then(|own| own.templates.first().cloned()));
    let at = Desktop {
        earlier: RwSignal::new(first.as_ref().map(|template| template.name.clone())),
        template: RwSignal::new(first.unwrap_or_else(new)),
        channel: RwSignal::new(Channel::Site),
    };
    view! {
        <section class="messages-block" aria-labelledby="templates-title">
            <h2 id="templates-title">"Your own wording"</h2>
            <p class="quiet">"The panel offers these beside its own drafts. A field is filled for each person; what nothing fills stays visible and cannot be copied."</p>
            <div class="messages-pair">
                <div class="messages-form">{list(own, at)}{form(desk, own, at)}</div>
                <div class="messages-preview">{preview(desk, at)}</div>
            </div>
        </section>
    }
}

fn new() -> Template {
    Template { text: BEGINNING.to_owned(), ..Template::default() }
}

fn list(own: RwSignal<Option<OwnMessages>>, at: Desktop) -> impl IntoView {
    let open = move |template: Template| {
        at.earlier.set(Some(template.name.clone()).filter(|name| !name.is_empty()));
        at.template.set(template);
    };
    view! {
        <div class="row messages-list" role="group" aria-label="Your templates">
            {move || own.with(|own| own.iter().flat_map(|own| own.templates.clone()).collect::<Vec<_>>()).into_iter().map(|template| {
                let name = template.name.clone();
                let here = { let name = name.clone(); move || at.earlier.with(|earlier| earlier.as_ref() == Some(&name)) };
                view! { <button type="button" class="chip" data-role="template" aria-pressed=move || here().to_string() on:click=move |_| open(template.clone())><bdi>{display::line(&name, 40)}</bdi></button> }
            }).collect_view()}
            <button type="button" class="link" data-role="template-new" on:click=move |_| open(new())>"New"</button>
        </div>
    }
}

fn form(desk: Desk, own: RwSignal<Option<OwnMessages>>, at: Desktop) -> impl IntoView {
    let change = move |alter: &dyn Fn(&mut Template)| at.template.update(|template| alter(template));
    let fields = template_fields().iter().map(|(field, what)| {
        let insert = move |_| insert_field(at, field);
        view! { <button type="button" class="chip" title=*what data-field=*field on:click=insert>{field.replace('_', " ")}</button> }
    });
    let save = move |event: leptos::ev::SubmitEvent| {
        event.prevent_default();
        let (template, earlier) = (at.template.get_untracked(), at.earlier.get_untracked());
        if template.text.trim().is_empty() {
            return super::say(desk, "There is no text to keep yet.".to_owned(), true);
        }
        keep(desk, own, "Template kept.", move |own| {
            let place = own.templates.iter().position(|kept| Some(&kept.name) == earlier.as_ref());
            own.keep_template(earlier.as_deref(), template);
            let kept = place.and_then(|place| own.templates.get(place)).or(own.templates.last());
            at.earlier.set(kept.map(|template| template.name.clone()));
        });
    };
    let delete = move |_| {
        let Some(name) = at.earlier.get_untracked() else { return };
        keep(desk, own, "Template deleted.", move |own| {
            own.templates.retain(|template| template.name != name)
        });
        at.earlier.set(None);
        at.template.set(new());
    };
    view! {
        <form on:submit=save>
            <label>"Name"<input type="text" data-role="template-name" maxlength="60" placeholder="Conference speakers" prop:value=move || at.template.with(|template| template.name.clone())
                on:input=move |event| { let value = event_target_value(&event); change(&move |template| template.name.clone_from(&value)); }/></label>
            <label>"Subject, for e-mail"<input type="text" data-role="template-subject" placeholder="Your talk “{{signal}}”" prop:value=move || at.template.with(|template| template.subject.clone().unwrap_or_default())
                on:input=move |event| {
                    let value = Some(event_target_value(&event)).filter(|value| !value.trim().is_empty());
                    change(&move |template| template.subject.clone_from(&value));
                }/></label>
            <label>"Text"<textarea id="template-text" data-role="template-text" rows="10" dir="auto" prop:value=move || at.template.with(|template| template.text.clone())
                on:input=move |event| { let value = event_target_value(&event); change(&move |template| template.text.clone_from(&value)); }></textarea></label>
            <div class="row messages-fields" role="group" aria-label="Insert a field">{fields.collect_view()}</div>
            <p class="quiet">"Only where a field is there: "<code>"{{#if place}} in {{place}}{{else}}, anywhere{{/if}}"</code></p>
            <div class="row">
                <button type="submit" class="button primary" data-role="template-save">"Keep template"</button>
                <Show when=move || at.earlier.with(Option::is_some)>
                    <button type="button" class="button" data-role="template-delete" on:click=delete>"Delete"</button>
                </Show>
            </div>
        </form>
    }
}

/// Puts a field where the cursor stands, else at the end.
fn insert_field(at: Desktop, field: &str) {
    use wasm_bindgen::JsCast;
    let area = document().get_element_by_id("template-text");
    let area = area.and_then(|area| area.dyn_into::<web_sys::HtmlTextAreaElement>().ok());
    let cursor = area.as_ref().and_then(|area| area.selection_start().ok().flatten());
    at.template.update(|template| {
        // The browser counts in UTF-16.
        let units: Vec<u16> = template.text.encode_utf16().collect();
        let cursor = usize::try_from(cursor.unwrap_or(u32::MAX)).unwrap_or(usize::MAX).min(units.len());
        let before = String::from_utf16_lossy(&units[..cursor]);
        let after = String::from_utf16_lossy(&units[cursor..]);
        template.text = format!("{before}{{{{{field}}}}}{after}");
    });
    if let Some(area) = area {
        // Where the focus does not move, the recruiter clicks.
        let _focused = area.focus();
    }
}

fn preview(desk: Desk, at: Desktop) -> impl IntoView {
    let made = Memo::new(move |_| {
        let brief = desk.briefs.with(|briefs| briefs.first().map(|saved| saved.brief.clone()));
        let known = brief.is_some();
        let brief =
            brief.unwrap_or_else(|| Brief::parse("Nurse manager in Lyon. Wound care. Four-day week."));
        let today = ids::today();
        let opened =
            desk.opened.with(|opened| opened.as_ref().map(|opened| opened.candidate.profile.clone()));
        let sample = opened.is_none();
        let person = opened.unwrap_or_else(|| sample_person(&brief, today));
        let assessment = assess(&person, &History::default(), &brief, today);
        let sender = Sender { name: Some("Your name".to_owned()), company: None };
        let request = Request { channel: at.channel.get(), sender, ..Request::default() };
        let draft = at
            .template
            .with(|template| fill_template(template, &person, &brief, &assessment, &request, today));
        let name = person.name.map(|name| display::line(&name.value, 60)).unwrap_or_default();
        (draft, name, sample, known)
    });
    let channels = CHANNELS.map(|(code, channel)| {
        view! { <option value=code selected=move || at.channel.get() == channel>{wording::channel(channel)}</option> }
    });
    view! {
        <div class="row spread">
            <h3>"As it will read"</h3>
            <select aria-label="Channel" data-role="preview-channel" on:change=move |event| {
                let code = event_target_value(&event);
                at.channel.set(CHANNELS.iter().find(|(other, _)| *other == code).map(|(_, channel)| *channel).unwrap_or_default());
            }>{channels.into_iter().collect_view()}</select>
        </div>
        {move || made.with(|(draft, name, sample, known)| shown(draft, name, *sample, *known))}
    }
}

fn shown(draft: &Draft, name: &str, sample: bool, known: bool) -> impl IntoView + use<> {
    let whom = match (sample, known) {
        (true, true) => "For an invented person who spoke about what your brief asks for. Open somebody under People to see it for them.".to_owned(),
        (true, false) => "For an invented person and an invented brief: write a brief in the panel to see your own.".to_owned(),
        (false, _) => format!("For {name}, whom you opened under People."),
    };
    let subject = (draft.channel == Channel::Email).then(|| draft.subject.clone()).flatten();
    let checks = draft.checks.iter().map(|check| {
        let (severity, label) = match check.severity {
            Severity::Block => ("block", "Must be changed: "),
            Severity::Warn => ("warn", "Worth a look: "),
        };
        view! { <li class="check" data-role="check" data-code=check.code.clone() data-severity=severity><span class="hidden-label">{label}</span>{display::line(&check.message, 260)}</li> }
    });
    let checks = checks.collect::<Vec<_>>();
    let clean = checks.is_empty();
    view! {
        <p class="quiet">{whom}</p>
        {subject.map(|subject| view! { <p class="messages-subject"><bdi>{display::line(&subject, 120)}</bdi></p> })}
        <p class="messages-text" dir="auto" data-role="template-preview">{draft.text.clone()}</p>
        <p class="quiet">{draft.text.chars().count()}" characters"{clean.then_some(", nothing to remark on")}</p>
        <ul class="checks" aria-live="polite">{checks}</ul>
    }
}
