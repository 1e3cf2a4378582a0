//! Data protection: who must hear from you, who asks for something, who is due for deletion, what is handed over.
//!
//! The rules are in [`crate::privacy`]; this lists what they give, the most pressing first. Nothing is deleted without a
//! click on the person it is about.

mod duties;
mod handing_over;
mod retention;

use leptos::prelude::*;
use leptos::task::spawn_local;

use super::desk::{Desk, Notice};
use crate::browser::{ids, kept};
use crate::pipeline::CandidateId;
use crate::privacy::Duties;
use crate::storage::{Store, StoreError};

const SETTING: &str = "duties";
/// More lines than this of one list are counted, not drawn.
const MOST_LINES: usize = 50;

/// What the cards share.
#[derive(Clone, Copy)]
struct Protection {
    desk: Desk,
    duties: RwSignal<Duties>,
}

/// The section.
pub fn view(desk: Desk) -> AnyView {
    let protection = Protection { desk, duties: RwSignal::new(Duties::default()) };
    spawn_local(async move {
        match read().await {
            Ok(duties) => protection.duties.set(duties),
            Err(error) => protection.say(kept::sentence(&error), true),
        }
    });
    view! {
        <header class="masthead"><h1>"Data protection"</h1></header>
        <main class="cards">
            {duties::requests(protection)}
            {duties::notices(protection)}
            {retention::view(protection)}
            {handing_over::view(protection)}
        </main>
    }
    .into_any()
}

async fn read() -> Result<Duties, StoreError> {
    let setting = kept::store().await?.setting(SETTING).await?;
    Ok(setting.and_then(|value| serde_json::from_value(value).ok()).unwrap_or_default())
}

impl Protection {
    /// Changes what is owed: read anew first, so that two windows do not undo each other.
    fn change(self, change: impl FnOnce(&mut Duties) + 'static, said: String) {
        spawn_local(async move {
            match save(change).await {
                Ok(duties) => {
                    self.duties.set(duties);
                    self.say(said, false);
                }
                Err(error) => self.say(kept::sentence(&error), true),
            }
        });
    }

    /// Erases somebody: what is owed to them first, then everything else in one transaction.
    fn erase(self, candidate: CandidateId) {
        spawn_local(async move {
            let forgotten = candidate.clone();
            let erased = async {
                let duties = save(move |duties| duties.forget(&forgotten)).await?;
                self.duties.set(duties);
                kept::store().await?.erase(&candidate, ids::today(), &ids::new_key()).await
            };
            let erased = erased.await;
            self.desk.reload();
            match erased {
                Ok(()) => self.say(
                    "Erased. Only keyed hashes are left, so that this person is not added again. Backups you saved earlier still hold them: make a new one and delete the old.".to_owned(),
                    false,
                ),
                Err(error) => self.say(kept::sentence(&error), true),
            }
        });
    }

    fn say(self, text: String, failed: bool) {
        self.desk.notice.set(Some(Notice { text, failed, undo: None }));
    }
}

async fn save(change: impl FnOnce(&mut Duties)) -> Result<Duties, StoreError> {
    let mut duties = read().await?;
    change(&mut duties);
    let value = serde_json::to_value(&duties).unwrap_or_default();
    kept::store().await?.save_setting(SETTING, &value).await?;
    Ok(duties)
}

/// How a last day reads: overdue, today, or in so many days.
fn until(due: jiff::civil::Date, today: jiff::civil::Date) -> String {
    match (due - today).get_days() {
        0 => "today".to_owned(),
        1 => "tomorrow".to_owned(),
        days if days < 0 => format!("{} days overdue", -days),
        days => format!("in {days} days"),
    }
}

/// What is said under a list that was cut.
fn more(all: usize) -> Option<impl IntoView> {
    (all > MOST_LINES).then(|| view! { <p class="quiet">{format!("and {} more", all - MOST_LINES)}</p> })
}
