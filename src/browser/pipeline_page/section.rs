//! The sections of the pipeline page. To add one: a file with a `view`, and one line in [`SECTIONS`].

use leptos::prelude::*;

use super::desk::Desk;
use super::{board, briefs, people, rediscovery, safety, today};

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
        icon: "M6 7.5a2.5 2.5 0 1 0 0-5 2.5 2.5 0 0 0 0 5zM1.5 13.5c.4-2.6 2-4 4.5-4s4.1 1.4 4.5 4M10.5 2.8a2.3 2.3 0 0 1 0 4.4M12 9.8c1.4.5 2.3 1.700 2.5 3.700",
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
        key: "rediscover",
        title: "Rediscover",
        icon: "M13.500 8a5.500 5.500 0 1 1-1.700-4M13.500 1.800v2.700h-2.700M8 5v3.200l2 1.300",
        view: rediscovery::view,
    },
    Section {
        key: "safety",
        title: "Safety",
        icon: "M8 1.800l5 2v4.200c0 3-2 5-5 6.200-3-1.200-5-3.200-5-6.200V3.800zM5.800 8l1.700 1.700 3-3.200",
        view: safety::view,
    },
    Section {
        key: "briefs",
        title: "Briefs",
        icon: "M3.500 2.500h9v11h-9zM5.800 5.500h4.400M5.800 8h4.400M5.800 10.500h2.500",
        view: briefs::view,
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
