//! A results page: everyone listed.

use leptos::prelude::*;

use super::state::ReadPage;
use super::waiting::truncated;
use crate::browser::{display, extension_api};

/// Everyone the page lists, each with a way to their own page.
pub fn view(read: &ReadPage) -> impl IntoView {
    let count = read.reading.people.len();
    let people = read.reading.people.iter().map(|person| {
        let name = display::line(&person.name, 80);
        let headline = person.headline.as_ref().map(|headline| {
            view! { <span class="quiet clamp"><bdi>{display::line(headline, 160)}</bdi></span> }
        });
        let open = person.url.clone().map(|url| {
            let label = format!("Open the profile of {name}");
            view! { <button type="button" class="link" aria-label=label on:click=move |_| extension_api::open_page(&url)>"Open"</button> }
        });
        view! {
            <li class="person" data-role="person">
                <span class="person-words"><bdi class="strong">{name.clone()}</bdi>{headline}</span>
                {open}
            </li>
        }
    });
    let people = people.collect_view();
    view! {
        <section class="block">
            {truncated(read)}
            <h1 class="list-title">{count}{if count == 1 { " person" } else { " people" }}" on this page"</h1>
            <p class="quiet">"A list says too little to score anyone fairly. Open a profile and read it."</p>
            <ul class="list">{people}</ul>
        </section>
    }
}
