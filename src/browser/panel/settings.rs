//! Who writes: the name and company that drafts are signed with.

use leptos::prelude::*;
use leptos::task::spawn_local;

use super::sites;
use super::state::{Panel, Screen};
use crate::browser::{journal, kept};
use crate::outreach::Sender;

/// The form.
pub fn view(panel: Panel) -> impl IntoView {
    let sender = panel.sender.get_untracked();
    let name = RwSignal::new(sender.name.unwrap_or_default());
    let company = RwSignal::new(sender.company.unwrap_or_default());
    let stated = |text: String| Some(text.trim().to_owned()).filter(|text| !text.is_empty());
    let save = move |event: leptos::ev::SubmitEvent| {
        event.prevent_default();
        let sender = Sender { name: stated(name.get_untracked()), company: stated(company.get_untracked()) };
        spawn_local(async move {
            match journal::save_sender(&sender).await {
                Ok(()) => {
                    panel.sender.set(sender);
                    panel.edits.set(Vec::new());
                    panel.screen.set(Screen::Answer);
                }
                Err(error) => panel.fail(kept::sentence(&error)),
            }
        });
    };
    view! {
        <section class="block">
            <h1>"Who writes"</h1>
            <p class="quiet">"Drafts are signed with these. They stay in this browser."</p>
            <form on:submit=save>
                <label>"Your name"<input type="text" autocomplete="name" data-role="sender-name" prop:value=move || name.get() on:input=move |event| name.set(event_target_value(&event))/></label>
                <label>"Company you write for"<input type="text" autocomplete="organization" data-role="sender-company" prop:value=move || company.get() on:input=move |event| company.set(event_target_value(&event))/></label>
                <div class="row">
                    <button type="submit" class="button primary" data-role="sender-save">"Save"</button>
                    <button type="button" class="button" on:click=move |_| panel.screen.set(Screen::Answer)>"Cancel"</button>
                </div>
            </form>
        </section>
        {sites::view(panel)}
    }
}
