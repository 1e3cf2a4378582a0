//! The panel's top row: the active brief, the pipeline, who writes. Below it, what just happened.

use std::sync::Arc;

use leptos::prelude::*;
use leptos::task::spawn_local;

use super::actions;
use super::state::{Notice, Panel, Screen};
use crate::browser::{display, extension_api, journal, kept};

/// The top row.
pub fn view(panel: Panel) -> impl IntoView {
    view! {
        <header class="toolbar">
            {move || picker(panel)}
            <button type="button" class="icon" aria-label="New brief" title="New brief (Alt N)" on:click=move |_| panel.screen.set(Screen::Brief { earlier: None })>
                <svg viewBox="0 0 16 16" aria-hidden="true"><path d="M8 3v10M3 8h10"/></svg>
            </button>
            <button type="button" class="icon" aria-label="Pipeline" title="Pipeline (Alt P)" data-role="open-pipeline" on:click=move |_| extension_api::open_pipeline(None)>
                <svg viewBox="0 0 16 16" aria-hidden="true"><path d="M2.5 3.5h3v9h-3zM6.5 3.5h3v6h-3zM10.5 3.5h3v4h-3z"/></svg>
            </button>
            <button type="button" class="icon" aria-label="Who writes" title="Who writes" data-role="open-settings" on:click=move |_| panel.screen.set(Screen::Settings)>
                <svg viewBox="0 0 16 16" aria-hidden="true"><path d="M8 8a2.5 2.5 0 1 0 0-5 2.5 2.5 0 0 0 0 5zM3 13.5c.6-2.4 2.5-3.6 5-3.6s4.4 1.2 5 3.6"/></svg>
            </button>
        </header>
        <div class="notices" role="status" aria-live="polite">{move || panel.notice.get().map(|notice| notice_view(panel, notice))}</div>
    }
}

fn picker(panel: Panel) -> AnyView {
    let Some(briefs) = panel.briefs.get() else {
        return view! { <span class="picker-place"></span> }.into_any();
    };
    if briefs.is_empty() {
        return view! { <span class="picker-place strong">"Overture"</span> }.into_any();
    }
    let options = briefs.iter().map(|brief| {
        let (id, name) = (brief.id.clone(), display::line(&brief.name, 60));
        let chosen = panel.active.get().as_ref() == Some(&id);
        view! { <option value=id selected=chosen>{name}</option> }
    });
    let options = options.collect_view();
    let choose = move |event| {
        let id = event_target_value(&event);
        panel.active.set(Some(id.clone()));
        panel.edits.set(Vec::new());
        spawn_local(async move {
            if let Err(error) = journal::choose_brief(&id).await {
                panel.fail(kept::sentence(&error));
            }
        });
    };
    let edit = move |_| {
        let earlier = untrack(move || panel.brief());
        panel.screen.set(Screen::Brief { earlier: earlier.map(Arc::new) });
    };
    view! {
        <select class="picker" id="brief-picker" data-role="brief-picker" aria-label="Active brief" title="Active brief (Alt B)" on:change=choose>{options}</select>
        <button type="button" class="icon" aria-label="Change this brief" title="Change this brief" data-role="brief-edit" on:click=edit>
            <svg viewBox="0 0 16 16" aria-hidden="true"><path d="M10.8 2.7l2.5 2.5L6 12.5l-3.2.7.7-3.2z"/></svg>
        </button>
    }
    .into_any()
}

fn notice_view(panel: Panel, notice: Notice) -> impl IntoView {
    let undo = notice.undo.map(|event| {
        view! { <button type="button" class="link" data-role="undo" on:click=move |_| actions::undo(panel, event.clone())>"Undo"</button> }
    });
    let rescue = notice.rescue.map(|text| {
        view! { <textarea class="rescue" readonly aria-label="What was not saved" rows="4" prop:value=text></textarea> }
    });
    view! {
        <div class="notice" data-role="notice" class:failed=notice.failed>
            <p>{notice.text}</p>
            {undo}
            <button type="button" class="icon small" aria-label="Dismiss" on:click=move |_| panel.notice.set(None)>
                <svg viewBox="0 0 16 16" aria-hidden="true"><path d="M4 4l8 8M12 4l-8 8"/></svg>
            </button>
            {rescue}
        </div>
    }
}
