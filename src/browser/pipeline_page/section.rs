//! The sections of the pipeline page. To add one: a file with a `view`, and one line in [`SECTIONS`].

use leptos::prelude::*;

use super::desk::Desk;
use super::{board, briefs, exchange, measures, messages, people, protection, rediscovery, safety, today};

/// One section of the page.
pub struct Section {
    /// As the address names it: `pipeline.html#people`. Never reused.
    pub key: &'static str,
    /// As the navigation names it.
    pub title: &'static str,
    /// The path of its icon on a field of 16 by 16.
    icon: &'static str,
    /// What it shows.
    pub view: fn(Desk) -> AnyView,
}

/// All of them, in the order of the navigation; the digits open them. The page opens on the first.
pub const SECTIONS: &[Section] = &[
    Section {
        key: "people",
        title: "People",
        icon: "M6 7.5a2.5 2.5 0 1 0 0-5 2.5 2.5 0 0 0 0 5zM1.5 13.5c.4-2.6 2-4 4.5-4s4.1 1.4 4.5 4M10.5 2.8a2.3 2.3 0 0 1 0 4.4M12 9.8c1.4.5 2.3 1.7 2.5 3.7",
        view: people::view,
    },
    Section {
        key: "board",
        title: "Board",
        icon: "M2.5 3h3v10h-3zM6.5 3h3v7h-3zM10.5 3h3v5h-3z",
        view: board::view,
    },
    Section {
        key: "today",
        title: "Today",
        icon: "M2.5 4h11v9.5h-11zM2.5 6.8h11M5.5 2.5v2.8M10.5 2.5v2.8",
        view: today::view,
    },
    Section {
        key: "briefs",
        title: "Briefs",
        icon: "M3.5 2.5h9v11h-9zM5.8 5.5h4.4M5.8 8h4.4M5.8 10.5h2.5",
        view: briefs::view,
    },
    Section {
        key: "messages",
        title: "Messages",
        icon: "M2 3.5h12v8H7l-3 2.5v-2.5H2zM4.5 6.3h7M4.5 8.7h4.5",
        view: messages::view,
    },
    Section {
        key: "rediscover",
        title: "Rediscover",
        icon: "M13.5 8a5.5 5.5 0 1 1-1.7-4M13.5 1.8v2.7h-2.7M8 5v3.2l2 1.3",
        view: rediscovery::view,
    },
    Section {
        key: "measures",
        title: "Measures",
        icon: "M2.5 13.5h11M4.5 13V8.5M8 13V3.5M11.5 13V6",
        view: measures::view,
    },
    Section {
        key: "exchange",
        title: "Import & export",
        icon: "M5 13V3.5M2.5 6L5 3.5 7.5 6M11 3v9.5M8.5 10L11 12.5 13.5 10",
        view: exchange::view,
    },
    Section {
        key: "protection",
        title: "Data protection",
        icon: "M4 7.5h8v6H4zM5.5 7.5V5a2.5 2.5 0 0 1 5 0v2.5M8 10v1.5",
        view: protection::view,
    },
    Section {
        key: "safety",
        title: "Safety",
        icon: "M8 1.8l5 2v4.2c0 3-2 5-5 6.2-3-1.2-5-3.2-5-6.2V3.8zM5.8 8l1.7 1.7 3-3.2",
        view: safety::view,
    },
];

/// The section an address names; the first where it names none.
pub fn named(key: &str) -> &'static Section {
    SECTIONS.iter().find(|section| section.key == key).unwrap_or(&SECTIONS[0])
}

/// The navigation.
pub fn navigation(desk: Desk) -> impl IntoView {
    let links = SECTIONS.iter().zip(1..).map(|(section, digit)| {
        let here = move || desk.section.get() == section.key;
        view! {
            <a href=format!("#{}", section.key) data-section=section.key title=format!("{} ({digit})", section.title) aria-current=move || here().then_some("page")>
                <svg viewBox="0 0 16 16" aria-hidden="true"><path d=section.icon/></svg><span>{section.title}</span>
            </a>
        }
    });
    view! { <nav class="sections" aria-label="Sections">{links.collect_view()}</nav> }
}
