//! Following a site: asked from a button for the site in view, granted by the browser, given back here.
//!
//! With the grant the panel sees where the tab goes on that site, and reads the next profile once. Whether and what it
//! reads is `reading`'s business. Start at [`offer`] and [`given`].

use leptos::prelude::*;
use leptos::task::spawn_local;

use super::reading;
use super::state::{Page, Panel};
use crate::browser::{extension_api, journal, kept};
use crate::readers::site::standing::{self, Standing};

/// A button that asks for the site of this address; nothing where it is granted, or no entry knows the site.
pub fn offer(panel: Panel, url: &str) -> Option<impl IntoView + use<>> {
    let origin = standing::origin_of(url)?;
    let (code, name) = (standing::code_of(url), standing::name_of(url));
    // Nothing is offered before the browser has said what it granted.
    let given = RwSignal::new(true);
    let wanted = origin.clone();
    spawn_local(async move {
        // The view may be gone before the browser has answered.
        let _gone = given.try_set(extension_api::granted().await.contains(&wanted));
    });
    Some(move || {
        let origin = origin.clone();
        (!given.get()).then(move || {
            let ask = move |_| {
                // First and in this turn: a browser opens no prompt once the handler has awaited anything.
                let asked = extension_api::ask_for(&origin);
                spawn_local(async move {
                    if asked.await {
                        set(panel, code, Standing::On).await;
                        let _gone = given.try_set(true);
                        if matches!(panel.page.get_untracked(), Page::NeedsClick { .. }) {
                            reading::read_in_view();
                        }
                    }
                });
            };
            view! {
                <div class="block">
                    <button type="button" class="button" data-role="follow" on:click=ask>"Follow me on "{name}</button>
                    <p class="quiet">"Your browser asks once whether Overture may see "{name}" pages. Then each profile you open there is read as you open it. Give it back any time under settings."</p>
                </div>
            }
        })
    })
}

/// The sites granted, each with a button that gives it back.
pub fn given(panel: Panel) -> impl IntoView {
    let given = RwSignal::new(Vec::<String>::new());
    let refresh = move || {
        spawn_local(async move {
            let _gone = given.try_set(extension_api::granted().await);
        });
    };
    refresh();
    let row = move |origin: String| {
        let host =
            origin.trim_start_matches("https://").trim_start_matches("*.").trim_end_matches("/*").to_owned();
        let code = standing::code_of(&format!("https://{host}/"));
        let back = move |_| {
            let origin = origin.clone();
            spawn_local(async move {
                extension_api::give_back(vec![origin]).await;
                set(panel, code, Standing::OnClick).await;
                refresh();
            });
        };
        view! { <li>{host}" "<button type="button" class="button" data-role="give-back" on:click=back>"Give back"</button></li> }
    };
    move || {
        let all = given.get();
        (!all.is_empty()).then(|| {
            view! {
                <h3>"Sites you let Overture follow"</h3>
                <ul class="plain" data-role="given">{all.into_iter().map(row).collect_view()}</ul>
            }
        })
    }
}

/// Keeps a site's standing; a site switched off is given back to the browser as well.
pub async fn set(panel: Panel, code: &'static str, standing: Standing) {
    panel.standings.update(|standings| standings.set(code, standing));
    let standings = panel.standings.get_untracked();
    extension_api::remember_off(standings.any_off());
    if standing == Standing::Off {
        extension_api::give_back(standing::origins_of_code(code)).await;
    }
    if let Err(error) = journal::save_standings(&standings).await {
        panel.fail(kept::sentence(&error));
    }
}
