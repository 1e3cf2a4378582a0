//! Safety: whether the browser keeps the data, one file with everything, that file put back, and what is damaged.

use leptos::prelude::*;
use leptos::task::spawn_local;

use super::desk::Desk;
use crate::browser::indexed_db::{ask_to_persist, is_persistent};
use crate::browser::{display, ids, kept, sealing};
use crate::storage::{Backup, BackupError, Changes, Quarantined, Store};

/// The day of the last backup, as a setting.
pub const LAST_BACKUP: &str = "last_backup";
/// Days after which a backup is due again.
pub const DUE_DAYS: i32 = 14;

/// The section.
pub fn view(desk: Desk) -> AnyView {
    view! {
        <header class="masthead"><h1>"Safety"</h1></header>
        <main class="people safety">{keeping()}{backing_up(desk)}{restoring(desk)}{damaged(desk)}</main>
    }
    .into_any()
}

/// How many days ago the last backup was made; `None`: never, as far as is known.
pub async fn days_since_backup() -> Option<i32> {
    let setting = kept::store().await.ok()?.setting(LAST_BACKUP).await.ok()??;
    let day: jiff::civil::Date = setting.as_str()?.parse().ok()?;
    Some((ids::today() - day).get_days())
}

fn keeping() -> impl IntoView {
    let persistent = RwSignal::new(None::<bool>);
    spawn_local(async move { persistent.set(is_persistent().await) });
    let ask = move |_| {
        spawn_local(async move {
            let answer = ask_to_persist().await.ok();
            persistent.set(answer);
        });
    };
    view! {
        <section class="part leaf">
            <h2>"Where your data is"</h2>
            <p>"In this browser, on this computer, and nowhere else."</p>
            {move || match persistent.get() {
                Some(true) => view! { <p data-role="persistent">"The browser has promised not to clear it when space runs low."</p> }.into_any(),
                Some(false) => view! {
                    <p data-role="persistent">"The browser may clear it when space on the disk runs low."</p>
                    <button type="button" class="button" data-role="ask-to-persist" on:click=ask>"Ask the browser to keep it"</button>
                }
                .into_any(),
                None => ().into_any(),
            }}
        </section>
    }
}

fn backing_up(desk: Desk) -> impl IntoView {
    let passphrase = RwSignal::new(String::new());
    let last = RwSignal::new(None::<i32>);
    let working = RwSignal::new(false);
    spawn_local(async move { last.set(days_since_backup().await) });
    let save = move |event: leptos::ev::SubmitEvent| {
        event.prevent_default();
        working.set(true);
        spawn_local(async move {
            match back_up(&passphrase.get_untracked()).await {
                Ok(()) => {
                    last.set(Some(0));
                    desk.say("Backup made: keep the file somewhere else than on this computer.".to_owned());
                }
                Err(why) => desk.complain(why),
            }
            working.set(false);
        });
    };
    let when = move || match last.get() {
        Some(0) => "Last made today.".to_owned(),
        Some(1) => "Last made yesterday.".to_owned(),
        Some(days) => format!("Last made {days} days ago."),
        None => "None was made yet.".to_owned(),
    };
    view! {
        <form class="part leaf" on:submit=save>
            <h2>"Backup"</h2>
            <p>"Everything in one file: people, their histories, briefs, settings. "<span data-role="last-backup">{when}</span></p>
            <label>"Passphrase, if the file is to be sealed"<input type="password" autocomplete="new-password" data-role="backup-passphrase" on:input=move |event| passphrase.set(event_target_value(&event))/></label>
            <p class="quiet">"Nobody can open a sealed file without it, and nobody can tell you what it was."</p>
            <button type="submit" class="button primary" data-role="back-up" disabled=move || working.get()>"Save a backup"</button>
        </form>
    }
}

async fn back_up(passphrase: &str) -> Result<(), String> {
    let failed = "The backup could not be made: the browser refused. Try again with fewer windows open.";
    let store = kept::store().await.map_err(|error| kept::sentence(&error))?;
    let backup = store.back_up(ids::now()).await.map_err(|error| kept::sentence(&error))?;
    let file = sealing::seal(&backup, passphrase).await.ok_or(failed)?;
    let today = ids::today();
    if !sealing::offer(&format!("overture-{today}.overture-backup"), &file) {
        return Err(failed.to_owned());
    }
    // The file is there whether or not this is remembered.
    let _told = store.save_setting(LAST_BACKUP, &today.to_string().into()).await;
    Ok(())
}

fn restoring(desk: Desk) -> impl IntoView {
    let file = RwSignal::new(None::<Vec<u8>>);
    let passphrase = RwSignal::new(String::new());
    let opened = RwSignal::new(None::<(Backup, Changes)>);
    let open = move || {
        spawn_local(async move {
            let Some(bytes) = file.get_untracked() else { return };
            match preview(&bytes, &passphrase.get_untracked()).await {
                Ok(found) => opened.set(Some(found)),
                Err(why) => desk.complain(why),
            }
        });
    };
    let pick = move |event: leptos::ev::Event| {
        spawn_local(async move {
            opened.set(None);
            let bytes = sealing::picked(&event).await;
            let sealed = bytes.as_ref().is_some_and(|bytes| sealing::is_sealed(bytes));
            file.set(bytes);
            if !sealed {
                open();
            }
        });
    };
    let restore = move |_| {
        spawn_local(async move {
            let Some((backup, _)) = opened.get_untracked() else { return };
            let restored = match kept::store().await {
                Ok(store) => store.restore(&backup).await,
                Err(error) => Err(error),
            };
            match restored {
                Ok(()) => {
                    opened.set(None);
                    file.set(None);
                    desk.reload();
                    desk.say("Restored: everything is as it was in the file.".to_owned());
                }
                Err(error) => desk.fail(&error),
            }
        });
    };
    let sealed = move || file.with(|file| file.as_ref().is_some_and(|file| sealing::is_sealed(file)));
    view! {
        <section class="part leaf">
            <h2>"Restore"</h2>
            <label>"A backup file"<input type="file" data-role="restore-file" accept=".overture-backup,application/json" on:change=pick/></label>
            {move || (sealed() && opened.with(Option::is_none)).then(|| view! {
                <label>"Its passphrase"<input type="password" autocomplete="off" data-role="restore-passphrase" on:input=move |event| passphrase.set(event_target_value(&event))/></label>
                <button type="button" class="button" data-role="unseal" on:click=move |_| open()>"Open"</button>
            })}
            {move || opened.with(|opened| opened.as_ref().map(|(backup, changes)| {
                let made = format!("Made on {}.", display::day(crate::browser::clock::day_of(backup.made_at)));
                let lines = told(changes).into_iter().map(|line| view! { <li>{line}</li> }).collect::<Vec<_>>();
                view! {
                    <p class="strong">{made}</p>
                    <ul data-role="restore-changes">{lines}</ul>
                    <button type="button" class="button primary" data-role="restore" on:click=restore>"Put this in place of everything here"</button>
                    <p class="quiet">"All of it or none. Whoever was erased since stays erased. Save a backup first if you may want to come back."</p>
                }
            }))}
        </section>
    }
}

async fn preview(bytes: &[u8], passphrase: &str) -> Result<(Backup, Changes), String> {
    let backup = sealing::unseal(bytes, passphrase).await.map_err(|error| refused(&error).to_owned())?;
    let store = kept::store().await.map_err(|error| kept::sentence(&error))?;
    let now = store.back_up(ids::now()).await.map_err(|error| kept::sentence(&error))?;
    let changes = backup.changes(&now);
    Ok((backup, changes))
}

fn refused(error: &BackupError) -> &'static str {
    match error {
        BackupError::NotABackup => {
            "This is not a backup of Overture, or it was cut short. Nothing was changed."
        }
        BackupError::Damaged => {
            "This file was damaged or changed since it was made. Nothing was changed here."
        }
        BackupError::WrongPassphrase => "This passphrase does not open the file, or the file was changed.",
        BackupError::Newer { .. } => {
            "A newer Overture made this file. Update the extension, then restore it."
        }
    }
}

/// What a restore changes, line by line.
fn told(changes: &Changes) -> Vec<String> {
    let people = |count: usize| if count == 1 { "1 person".to_owned() } else { format!("{count} people") };
    let entries = |count: usize| if count == 1 { "1 entry".to_owned() } else { format!("{count} entries") };
    let mut lines =
        vec![format!("{} and {} are in the file.", people(changes.people), entries(changes.entries))];
    if changes.back_entries > 0 {
        lines.push(format!(
            "{} would come back, and with them {} who are not here now.",
            entries(changes.back_entries),
            people(changes.back_people)
        ));
    }
    if changes.lost_entries > 0 {
        lines.push(format!(
            "{} made since would be lost, with {} who are not in the file.",
            entries(changes.lost_entries),
            people(changes.lost_people)
        ));
    }
    if changes.briefs > 0 {
        lines.push(format!("{} briefs change.", changes.briefs));
    }
    if lines.len() == 1 {
        lines.push("Nothing here would change.".to_owned());
    }
    lines
}

/// Looks at every record on demand.
fn damaged(desk: Desk) -> impl IntoView {
    let found = RwSignal::new(None::<Vec<Quarantined>>);
    let look = move |_| {
        spawn_local(async move {
            let list = match kept::store().await {
                Ok(store) => store.inspect().await,
                Err(error) => Err(error),
            };
            match list {
                Ok(list) => found.set(Some(list)),
                Err(error) => desk.fail(&error),
            }
        });
    };
    view! {
        <section class="part leaf">
            <h2>"Damaged records"</h2>
            <p>"A record that cannot be read is set aside whole; everything else goes on."</p>
            <button type="button" class="button" data-role="inspect" on:click=look>"Look at every record"</button>
            {move || found.get().map(|list| {
                let count = list.len();
                let lines = list.into_iter().map(|one| view! { <li><code>{one.key}</code>" "<span class="quiet">{one.reason}</span></li> }).collect::<Vec<_>>();
                view! {
                    <p data-role="damaged">{if count == 0 { "Every record can be read.".to_owned() } else { format!("Set aside: {count}.") }}</p>
                    <ul>{lines}</ul>
                }
            })}
        </section>
    }
}
