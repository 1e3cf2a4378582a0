//! When each site is read: on a click, by itself where the browser allows it, or not at all.

use leptos::prelude::*;
use leptos::task::spawn_local;

use super::following;
use super::state::Panel;
use crate::readers::site::standing::{ELSEWHERE, Standing};
use crate::readers::site::{PageKind, READERS};

const CHOICES: [(&str, &str, Standing); 3] = [
    ("click", "On a click", Standing::OnClick),
    ("on", "When I move to a page", Standing::On),
    ("off", "Not at all", Standing::Off),
];

/// One row a site.
pub fn view(panel: Panel) -> impl IntoView {
    let profiles = READERS.iter().filter(|site| site.pages.iter().any(|(_, kind)| *kind == PageKind::Person));
    let rows = profiles.map(|site| (site.code, site.name)).chain([(ELSEWHERE, "Any other page")]);
    let rows = rows.map(|(code, name)| row(panel, code, name)).collect_view();
    let in_view = panel.last.get_untracked().and_then(|last| following::offer(panel, &last.url));
    view! {
        {in_view}
        <details class="block fold">
            <summary>"When pages are read"</summary>
            <p class="quiet">"A page you move to is read by itself only where your browser lets Overture see the tab: on the site you clicked on, or on a site you let it follow. Nothing is opened, scrolled or clicked. On a site set to “not at all” nothing is even looked at."</p>
            {following::given(panel)}
            <div data-role="sites">{rows}</div>
        </details>
    }
}

fn row(panel: Panel, code: &'static str, name: &'static str) -> impl IntoView {
    let chosen = panel.standings.with_untracked(|standings| standings.of_code(code));
    let options = CHOICES.map(|(value, label, standing)| {
        view! { <option value=value selected=standing == chosen>{label}</option> }
    });
    let choose = move |event| {
        let value = event_target_value(&event);
        let Some((_, _, standing)) = CHOICES.iter().find(|(code, _, _)| *code == value) else { return };
        spawn_local(following::set(panel, code, *standing));
    };
    view! { <label>{name}<select data-site=code on:change=choose>{options.collect_view()}</select></label> }
}
