//! Briefs: every one, which is active, the text with its chips in step, earlier versions with a way back.
//!
//! Saving makes a version; nothing is ever lost: a brief is archived, never deleted. The editor is the panel's own.

use leptos::prelude::*;
use leptos::task::spawn_local;

use super::desk::Desk;
use crate::brief::Brief;
use crate::browser::{brief_editor, clock, display, ids, journal};
use crate::pipeline::SavedBrief;
use crate::storage::StoreError;

/// What the section holds beside the desk.
#[derive(Clone, Copy)]
struct Shelf {
    desk: Desk,
    /// The brief in the editor; `Some(None)`: a new one.
    chosen: RwSignal<Option<Option<SavedBrief>>>,
    /// The active brief, by id.
    active: RwSignal<Option<String>>,
    text: RwSignal<String>,
}

/// The section.
pub fn view(desk: Desk) -> AnyView {
    let shelf = Shelf {
        desk,
        chosen: RwSignal::new(None),
        active: RwSignal::new(None),
        text: RwSignal::new(String::new()),
    };
    shelf.follow();
    view! {
        <header class="masthead">
            <h1>"Briefs"</h1>
            <button type="button" class="button" data-role="brief-new" on:click=move |_| shelf.choose(None)>"New brief"</button>
        </header>
        <div class="columns briefs" class:open=move || shelf.chosen.with(Option::is_some)>
            <main>{move || list(shelf)}</main>
            {move || shelf.chosen.get().map(|brief| editor(shelf, brief))}
        </div>
    }
    .into_any()
}

impl Shelf {
    /// Which brief is active, again with every change of the briefs.
    fn follow(self) {
        Effect::new(move |_| {
            self.desk.briefs.track();
            spawn_local(self.find_active());
        });
    }

    /// Puts a brief into the editor; `None`: an empty one.
    fn choose(self, brief: Option<&SavedBrief>) {
        self.text.set(brief.map(|brief| brief.brief.text.clone()).unwrap_or_default());
        self.chosen.set(Some(brief.cloned()));
    }

    /// Keeps a brief, says so, and shows it.
    fn keep(self, brief: SavedBrief, said: &'static str) {
        spawn_local(async move {
            let kept = journal::keep_brief(&brief).await;
            self.done(kept, &brief, said).await;
        });
    }

    fn activate(self, brief: SavedBrief) {
        spawn_local(async move {
            let chosen = journal::choose_brief(&brief.id).await;
            self.done(chosen, &brief, "New readings are judged by this brief.").await;
        });
    }

    async fn find_active(self) {
        if let Ok((_, active)) = journal::briefs().await {
            self.active.set(active);
        }
    }

    async fn done(self, kept: Result<(), StoreError>, brief: &SavedBrief, said: &'static str) {
        match kept {
            Ok(()) => self.desk.say(said.to_owned()),
            Err(error) => return self.desk.fail(&error),
        }
        self.desk.reload();
        self.find_active().await;
        if brief.archived {
            self.chosen.set(None);
        } else {
            self.choose(Some(brief));
        }
    }
}

fn list(shelf: Shelf) -> AnyView {
    let briefs = shelf.desk.briefs.get();
    if briefs.is_empty() {
        return view! {
            <section class="empty">
                <h2>"No brief yet"</h2>
                <p>"A brief says in plain words whom you are looking for. Every profile is read against it."</p>
                <button type="button" class="button primary" on:click=move |_| shelf.choose(None)>"Write the first one"</button>
            </section>
        }
        .into_any();
    }
    let group = |archived: bool, title: &'static str| {
        let lines = briefs.iter().filter(|brief| brief.archived == archived).map(|brief| line(shelf, brief));
        let lines = lines.collect::<Vec<_>>();
        (!lines.is_empty()).then(|| {
            view! { <section class="group" aria-label=title><h2>{title}</h2><ul>{lines}</ul></section> }
        })
    };
    view! { {group(false, "In use")}{group(true, "Archived")} }.into_any()
}

fn line(shelf: Shelf, brief: &SavedBrief) -> impl IntoView + use<> {
    let count = shelf.desk.rows.with(|rows| {
        let held = rows.iter().flatten().filter(|row| row.brief_id.as_ref() == Some(&brief.id));
        held.count()
    });
    let people = match count {
        0 => "nobody yet".to_owned(),
        1 => "1 person".to_owned(),
        more => format!("{more} people"),
    };
    let (id, other) = (brief.id.clone(), brief.id.clone());
    let active = move || shelf.active.with(|active| active.as_ref() == Some(&id));
    let current =
        move || shelf.chosen.with(|chosen| chosen.iter().flatten().any(|chosen| chosen.id == other));
    let opened = brief.clone();
    view! {
        <li class="person due" data-role="brief-line" class:current=current>
            <button type="button" class="person-name" data-role="brief-open" on:click=move |_| shelf.choose(Some(&opened))><bdi>{display::line(&brief.name, 80)}</bdi></button>
            <span class="person-under quiet">{format!("version {}, {}", brief.version, display::day(clock::day_of(brief.saved_at)))}</span>
            <span class="person-contact">{move || active().then(|| view! { <span class="active-brief" data-role="brief-active">"active"</span>" " })}{people}</span>
        </li>
    }
}

/// The brief in the editor with what can be done with it.
fn editor(shelf: Shelf, brief: Option<SavedBrief>) -> impl IntoView {
    let text = shelf.text;
    let before = brief.as_ref().map(|brief| brief.brief.text.clone()).unwrap_or_default();
    let changed = move || text.with(|text| !text.trim().is_empty() && text.trim() != before.trim());
    let earlier = brief.clone();
    let save = move |_| {
        let parsed = Brief::parse(&text.get_untracked());
        let (brief, said) = match &earlier {
            Some(earlier) => (earlier.revised(parsed, ids::now()), "Saved as a new version."),
            None => (SavedBrief::new(ids::new_id(), parsed, ids::now()), "Saved."),
        };
        shelf.keep(brief, said);
    };
    let title = brief.as_ref().map_or_else(|| "New brief".to_owned(), |brief| display::line(&brief.name, 80));
    view! {
        <aside class="detail" data-role="brief-editor" aria-label="Brief">
            <button type="button" class="icon close" aria-label="Close" on:click=move |_| shelf.chosen.set(None)>
                <svg viewBox="0 0 16 16" aria-hidden="true"><path d="M4 4l8 8M12 4l-8 8"/></svg>
            </button>
            <div class="who">
            <h2 class="name"><bdi>{title}</bdi></h2>
            {brief_editor::field(text, |_| ())}
            <div class="row">
                <button type="button" class="button primary" data-role="brief-save" disabled=move || !changed() on:click=save>"Save"</button>
                {brief.as_ref().map(|brief| uses(shelf, brief))}
            </div>
            {brief.as_ref().map(|brief| versions(shelf, brief))}
            {brief_editor::understanding(text)}
            </div>
        </aside>
    }
}

fn uses(shelf: Shelf, brief: &SavedBrief) -> impl IntoView + use<> {
    let (activated, copied) = (brief.clone(), brief.clone());
    let put = SavedBrief { archived: !brief.archived, ..brief.clone() };
    let (label, said) = if brief.archived {
        ("Use again", "In use again.")
    } else {
        ("Archive", "Archived: out of the pickers, with everyone found for it kept.")
    };
    let id = brief.id.clone();
    let offers = move || shelf.active.with(|active| active.as_ref() != Some(&id)) && !activated.archived;
    let activated = brief.clone();
    view! {
        {move || {
            let brief = activated.clone();
            offers().then(|| view! { <button type="button" class="button" data-role="brief-activate" on:click=move |_| shelf.activate(brief.clone())>"Make active"</button> })
        }}
        <button type="button" class="button" data-role="brief-copy" on:click=move |_| shelf.keep(copied.copied(ids::new_id(), ids::now()), "Copied.")>"Duplicate"</button>
        <button type="button" class="button" data-role="brief-archive" on:click=move |_| shelf.keep(put.clone(), said)>{label}</button>
    }
}

fn versions(shelf: Shelf, brief: &SavedBrief) -> Option<impl IntoView + use<>> {
    let versions = brief.versions();
    let count = versions.len();
    let lines = versions.into_iter().map(|kept| {
        let back = (kept.version != brief.version).then(|| {
            let brief = brief.clone();
            let go = move |_| {
                if let Some(next) = brief.gone_back(kept.version, ids::now()) {
                    shelf.keep(next, "Its text is back, as a new version.");
                }
            };
            view! { <button type="button" class="link" data-role="brief-back" on:click=go>"Go back to this"</button> }
        });
        view! {
            <li data-role="brief-version">
                <p><span class="strong">{format!("Version {}", kept.version)}</span>" "<span class="quiet">{display::day(clock::day_of(kept.saved_at))}</span>" "{back}</p>
                <p class="quiet"><bdi>{display::line(&kept.text, 240)}</bdi></p>
            </li>
        }
    });
    let lines = lines.collect::<Vec<_>>();
    (count > 1).then(|| {
        view! { <details data-role="brief-versions"><summary>{format!("{count} versions")}</summary><ul class="plain">{lines}</ul></details> }
    })
}
