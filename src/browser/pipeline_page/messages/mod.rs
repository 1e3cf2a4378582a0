//! Messages: the recruiter's own wording, own plans, and how many first messages a day are enough.
//!
//! Nothing is sent from here, and what is kept is used only where the recruiter chooses it in the panel.

mod plans;
mod templates;

use leptos::prelude::*;
use leptos::task::spawn_local;

use super::desk::{Desk, Notice};
use crate::browser::{kept, own_messages};
use crate::pipeline::sequence::OwnMessages;

/// The section.
pub fn view(desk: Desk) -> AnyView {
    let own = RwSignal::new(None::<OwnMessages>);
    spawn_local(async move {
        match own_messages::read().await {
            Ok(found) => own.set(Some(found)),
            Err(error) => say(desk, kept::sentence(&error), true),
        }
    });
    let there = Memo::new(move |_| own.with(Option::is_some));
    view! {
        <header class="masthead"><h1>"Messages"</h1></header>
        <main class="messages">
            {move || there.get().then(|| view! { {templates::view(desk, own)}{plans::view(desk, own)} })}
        </main>
    }
    .into_any()
}

/// Changes what is kept, and says so.
fn keep(
    desk: Desk,
    own: RwSignal<Option<OwnMessages>>,
    said: &'static str,
    change: impl FnOnce(&mut OwnMessages),
) {
    let mut next = own.get_untracked().unwrap_or_default();
    change(&mut next);
    spawn_local(async move {
        match own_messages::save(&next).await {
            Ok(()) => {
                own.set(Some(next));
                say(desk, said.to_owned(), false);
            }
            Err(error) => say(desk, kept::sentence(&error), true),
        }
    });
}

fn say(desk: Desk, text: String, failed: bool) {
    desk.notice.set(Some(Notice { text, failed, undo: None }));
}
