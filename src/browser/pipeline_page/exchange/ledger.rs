//! The contact ledger: a passphrase the team shares, our file out, colleagues' files in.

use leptos::prelude::*;
use leptos::task::spawn_local;

use super::super::desk::{Desk, Notice};
use crate::browser::ledger::{Kept, ours, read, save};
use crate::browser::{files, ids, kept};
use crate::exchange::{Ledger, LedgerKey, SHORTEST_PASSPHRASE};
use crate::storage::StoreError;

/// The card.
pub fn view(desk: Desk) -> impl IntoView {
    let set_up = RwSignal::new(None::<(String, usize)>);
    let (passphrase, initials) = (RwSignal::new(String::new()), RwSignal::new(String::new()));
    let say = move |text: String, failed: bool| desk.notice.set(Some(Notice { text, failed, undo: None }));
    let fail = move |error: &StoreError| say(kept::sentence(error), true);
    let show = move || {
        spawn_local(async move {
            match read().await {
                Ok(ledger) => set_up.set(ledger.map(|ledger| (ledger.initials, ledger.theirs.len()))),
                Err(error) => fail(&error),
            }
        });
    };
    show();
    let begin = move |event: leptos::ev::SubmitEvent| {
        event.prevent_default();
        let own: String =
            initials.get_untracked().chars().filter(|letter| letter.is_alphanumeric()).take(4).collect();
        let key = LedgerKey::of(&passphrase.get_untracked());
        let (Some(key), false) = (key, own.is_empty()) else {
            return say(
                format!(
                    "The ledger needs your initials and a passphrase of at least {SHORTEST_PASSPHRASE} characters."
                ),
                true,
            );
        };
        passphrase.set(String::new());
        spawn_local(async move {
            // Another key cannot read what was hashed with the old one.
            match save(&Kept { key, initials: own, theirs: Ledger::default() }).await {
                Ok(()) => show(),
                Err(error) => fail(&error),
            }
        });
    };
    let give = move |_| {
        let rows = desk.rows.get_untracked().unwrap_or_default();
        spawn_local(async move {
            let written = async {
                let Some(ledger) = read().await? else { return Ok(0) };
                let ours = ours(&ledger, &rows).await?;
                let name = format!("contact-ledger-{}-{}.txt", ledger.initials.to_lowercase(), ids::today());
                files::save(&name, "text/plain", &[ours.to_text()]);
                Ok(ours.len())
            };
            match written.await {
                Ok(count) => say(
                    format!(
                        "A ledger of {count} pages is being saved: hashes, days, initials, channels. No names."
                    ),
                    false,
                ),
                Err(error) => fail(&error),
            }
        });
    };
    let take = move |event: leptos::ev::Event| {
        let Some(file) = files::picked(&event) else { return };
        spawn_local(async move {
            let bytes = files::slice(&file, 0.0, file.size().min(50_000_000.0)).await.unwrap_or_default();
            let Ok(theirs) = Ledger::from_text(&String::from_utf8_lossy(&bytes)) else {
                return say(
                    "This file is not a whole contact ledger. Nothing was taken from it.".to_owned(),
                    true,
                );
            };
            let count = theirs.len();
            let joined = async {
                if let Some(mut ledger) = read().await? {
                    ledger.theirs.join(theirs);
                    save(&ledger).await?;
                }
                Ok(())
            };
            match joined.await {
                Ok(()) => say(
                    format!(
                        "{count} contacts of your colleagues are known now. A draft to one of them is stopped before it is copied."
                    ),
                    false,
                ),
                Err(error) => fail(&error),
            }
            show();
        });
    };
    let body = move || {
        match set_up.get() {
        Some((own, theirs)) => view! {
            <p>{format!("Your initials: {own}. Contacts known from colleagues: {theirs}.")}</p>
            <div class="row">
                <button type="button" class="button" data-role="ledger-give" on:click=give>"Save our ledger"</button>
                <label class="button file">"Take in a colleague's"<input type="file" data-role="ledger-take" accept=".txt,text/plain" on:change=take/></label>
                <button type="button" class="button" on:click=move |_| set_up.set(None)>"Another passphrase"</button>
            </div>
        }
        .into_any(),
        None => view! {
            <form class="card-form" on:submit=begin>
                <label class="field">"Initials"<input type="text" maxlength="4" data-role="ledger-initials" prop:value=move || initials.get() on:input=move |event| initials.set(event_target_value(&event))/></label>
                <label class="field">"Passphrase"<input type="password" autocomplete="off" data-role="ledger-passphrase" prop:value=move || passphrase.get() on:input=move |event| passphrase.set(event_target_value(&event))/></label>
                <button type="submit" class="button" data-role="ledger-begin">"Begin a ledger"</button>
            </form>
        }
        .into_any(),
    }
    };
    view! {
        <section class="card" data-role="ledger">
            <h2>"Contact ledger"</h2>
            <p class="quiet">"So that two of you do not write to one person: swap small files of keyed hashes with colleagues who use the same passphrase. Only pages you already look at can be recognised; names are not in the file."</p>
            {body}
        </section>
    }
}
