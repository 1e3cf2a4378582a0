//! The palette (Ctrl or Cmd with K): every section, action and person by a few letters; and the sheet of keys (`?`).

use leptos::prelude::*;

use super::desk::Desk;
use super::section::SECTIONS;
use super::table;
use crate::browser::display;
use crate::pipeline::CandidateId;

/// What lies over the page.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Overlay {
    /// The palette.
    Palette,
    /// The sheet of keys.
    Keys,
}

/// More people than this are found with more letters.
const MOST_PEOPLE: usize = 8;

/// Every key of the page, and what it does.
const KEYS: [(&str, &str); 10] = [
    ("Ctrl K", "Find a person, a section or an action"),
    ("1 to 9", "Open a section"),
    ("/", "Search"),
    ("↑ ↓", "Walk through the people"),
    ("↵", "Open the person"),
    ("X", "Select the person, to do one thing with several"),
    ("Esc", "Close what is open"),
    ("Alt → ←", "On the board: move the card"),
    ("Ctrl Z", "Take the last change back"),
    ("?", "These keys"),
];

#[derive(Clone, PartialEq)]
enum Deed {
    Enter(&'static str),
    Open(CandidateId),
    Undo,
    Keys,
}

#[derive(Clone, PartialEq)]
struct Entry {
    title: String,
    kind: &'static str,
    deed: Deed,
}

/// Opens an overlay and puts the focus into it.
pub fn open(desk: Desk, overlay: Overlay) -> bool {
    desk.overlay.set(Some(overlay));
    let selector = match overlay {
        Overlay::Palette => "#palette",
        Overlay::Keys => ".keys button",
    };
    // It is in the document one turn later.
    gloo::timers::callback::Timeout::new(0, move || {
        table::focus(selector);
    })
    .forget();
    true
}

/// What lies over the page now.
pub fn view(desk: Desk) -> Option<AnyView> {
    Some(match desk.overlay.get()? {
        Overlay::Palette => palette(desk).into_any(),
        Overlay::Keys => keys(desk).into_any(),
    })
}

fn found(desk: Desk, typed: &str) -> Vec<Entry> {
    let words: Vec<String> = typed.to_lowercase().split_whitespace().map(str::to_owned).collect();
    let matches = |title: &str| {
        let title = title.to_lowercase();
        words.iter().all(|word| title.contains(word.as_str()))
    };
    let sections = SECTIONS.iter().map(|section| Entry {
        title: section.title.to_owned(),
        kind: "Section",
        deed: Deed::Enter(section.key),
    });
    let actions = [("Take the last change back", Deed::Undo), ("Show all keys", Deed::Keys)]
        .map(|(title, deed)| Entry { title: title.to_owned(), kind: "Action", deed });
    let mut entries: Vec<Entry> = sections.chain(actions).filter(|entry| matches(&entry.title)).collect();
    if !words.is_empty() {
        desk.rows.with_untracked(|rows| {
            let people = rows.iter().flatten().filter(|row| matches(&row.name)).take(MOST_PEOPLE);
            entries.extend(people.map(|row| Entry {
                title: display::line(&row.name, 60),
                kind: "Person",
                deed: Deed::Open(row.id.clone()),
            }));
        });
    }
    entries
}

fn carry_out(desk: Desk, deed: Deed) {
    desk.overlay.set(None);
    match deed {
        Deed::Open(id) => desk.show(id),
        Deed::Enter(section) => {
            desk.enter(section);
        }
        Deed::Undo => {
            desk.undo_last();
        }
        Deed::Keys => {
            open(desk, Overlay::Keys);
        }
    }
}

fn palette(desk: Desk) -> impl IntoView {
    let typed = RwSignal::new(String::new());
    let at = RwSignal::new(0_usize);
    let entries = Memo::new(move |_| found(desk, &typed.get()));
    let keys = move |event: web_sys::KeyboardEvent| {
        let count = entries.with_untracked(Vec::len).max(1);
        match event.key().as_str() {
            "ArrowDown" => at.update(|at| *at = (*at + 1) % count),
            "ArrowUp" => at.update(|at| *at = (*at + count - 1) % count),
            "Enter" => {
                if let Some(entry) =
                    entries.with_untracked(|entries| entries.get(at.get_untracked()).cloned())
                {
                    carry_out(desk, entry.deed);
                }
            }
            _ => return,
        }
        event.prevent_default();
    };
    let options = move || {
        let drawn = entries.get().into_iter().enumerate().map(|(place, entry)| {
            let deed = entry.deed;
            view! {
                <li role="option" id=format!("palette-{place}") aria-selected=move || if at.get() == place { "true" } else { "false" }
                    on:click=move |_| carry_out(desk, deed.clone())>
                    <bdi>{entry.title}</bdi><span class="quiet">{entry.kind}</span>
                </li>
            }
        });
        drawn.collect::<Vec<_>>()
    };
    view! {
        <div class="overlay" data-role="palette" on:click=move |_| desk.overlay.set(None)>
            <div class="sheet" role="dialog" aria-modal="true" aria-label="Find anything" on:click=|event| event.stop_propagation()>
                <input type="text" id="palette" role="combobox" autocomplete="off" aria-expanded="true" aria-controls="palette-list" aria-label="Person, section or action"
                    placeholder="Person, section or action" aria-activedescendant=move || format!("palette-{}", at.get())
                    on:keydown=keys on:input=move |event| { typed.set(event_target_value(&event)); at.set(0); }/>
                <ul id="palette-list" role="listbox" aria-label="Found">{options}</ul>
                {move || entries.with(Vec::is_empty).then(|| view! { <p class="quiet none">"Nothing of that name."</p> })}
            </div>
        </div>
    }
}

fn keys(desk: Desk) -> impl IntoView {
    let rows = KEYS.map(|(keys, what)| {
        let keys = keys.split(' ').map(|key| match key {
            "to" => view! { " to " }.into_any(),
            key => view! { <kbd>{key}</kbd>" " }.into_any(),
        });
        view! { <tr><th scope="row">{keys.collect::<Vec<_>>()}</th><td>{what}</td></tr> }
    });
    view! {
        <div class="overlay" on:click=move |_| desk.overlay.set(None)>
            <div class="sheet keys" data-role="keys" role="dialog" aria-modal="true" aria-label="Keys" on:click=|event| event.stop_propagation()>
                <div class="row spread"><h2>"Keys"</h2><button type="button" class="button" on:click=move |_| desk.overlay.set(None)>"Close"</button></div>
                <table><tbody>{rows.into_iter().collect_view()}</tbody></table>
            </div>
        </div>
    }
}
