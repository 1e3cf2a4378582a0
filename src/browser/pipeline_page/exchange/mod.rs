//! Import & export: files from other systems in, files for other systems out. Nothing leaves the browser by itself.
//!
//! [`incoming`] picks a file, shows what each column was taken for and takes it in; [`outgoing`] writes files; [`ledger`]
//! swaps with colleagues who was written to.

mod incoming;
mod ledger;
mod outgoing;

use leptos::prelude::*;

use super::desk::Desk;

/// The section.
pub fn view(desk: Desk) -> AnyView {
    view! {
        <header class="masthead"><h1>"Import & export"</h1></header>
        <main class="cards">
            {incoming::view(desk)}
            {outgoing::view(desk)}
            {ledger::view(desk)}
        </main>
    }
    .into_any()
}
