//! Who asks for something, and who has not yet heard where their data come from.

use jiff::civil::Date;
use leptos::prelude::*;

use super::{MOST_LINES, Protection, more, until};
use crate::browser::{display, ids};
use crate::privacy::{Request, RequestKind};

/// Requests and the form for a new one.
pub fn requests(protection: Protection) -> impl IntoView {
    let kind = RwSignal::new(RequestKind::Access);
    let who = RwSignal::new(String::new());
    let received = RwSignal::new(ids::today());
    let list = move || {
        let today = ids::today();
        protection.duties.with(|duties| {
            let open = duties.open_requests();
            let lines = open.into_iter().map(|request| line(protection, request, today)).collect::<Vec<_>>();
            if lines.is_empty() {
                return view! { <p class="quiet">"No request is open. What people ask for is answered within 30 days."</p> }.into_any();
            }
            view! { <ul class="lines">{lines}</ul> }.into_any()
        })
    };
    let add = move |event: leptos::ev::SubmitEvent| {
        event.prevent_default();
        let words = who.get_untracked().trim().to_owned();
        if words.is_empty() {
            return;
        }
        let (kind, received) = (kind.get_untracked(), received.get_untracked());
        let request = Request { id: ids::new_id(), kind, received, who: words, answered: None };
        let said = format!("Noted. The answer is due on {}.", display::day(request.due()));
        who.set(String::new());
        protection.change(move |duties| duties.requests.push(request), said);
    };
    let choose = move |event| {
        let name = event_target_value(&event);
        kind.set(
            RequestKind::ALL.into_iter().find(|kind| kind.name() == name).unwrap_or(RequestKind::Access),
        );
    };
    let kinds = RequestKind::ALL.map(|kind| view! { <option value=kind.name()>{kind.name()}</option> });
    let day = move |event| {
        if let Ok(day) = event_target_value(&event).parse::<Date>() {
            received.set(day);
        }
    };
    view! {
        <section class="card" data-role="requests">
            <h2>"Requests"</h2>
            {list}
            <form class="card-form" on:submit=add>
                <label class="field">"Asks for"<select data-role="request-kind" on:change=choose>{kinds.into_iter().collect_view()}</select></label>
                <label class="field">"Who"<input type="text" dir="auto" data-role="request-who" prop:value=move || who.get() on:input=move |event| who.set(event_target_value(&event))/></label>
                <label class="field">"Came in"<input type="date" data-role="request-day" prop:value=move || received.get().to_string() on:change=day/></label>
                <button type="submit" class="button" data-role="request-save">"Note the request"</button>
            </form>
        </section>
    }
}

fn line(protection: Protection, request: &Request, today: Date) -> impl IntoView + use<> {
    let due = request.due();
    let late = due < today;
    let id = request.id.clone();
    let answered = move |_| {
        let id = id.clone();
        protection.change(move |duties| duties.answer(&id, ids::today()), "Answered.".to_owned());
    };
    view! {
        <li data-role="request">
            <span class="strong"><bdi>{display::line(&request.who, 80)}</bdi></span>
            <span>{request.kind.name()}</span>
            <span class="quiet" class:late=late>{format!("due {}, {}", until(due, today), display::day(due))}</span>
            <button type="button" class="button small" data-role="request-answered" on:click=answered>"Answered"</button>
        </li>
    }
}

/// Who must be told where their data come from, with the page and the day.
pub fn notices(protection: Protection) -> impl IntoView {
    let list = move || {
        let today = ids::today();
        protection.desk.rows.with(|rows| {
            let rows = rows.as_deref().unwrap_or_default();
            let due = protection.duties.with(|duties| duties.notices_due(rows));
            let count = due.len();
            let lines = due.into_iter().take(MOST_LINES).map(|notice| {
                let row = rows.iter().find(|row| row.id == notice.id);
                let name = row.map(|row| display::line(&row.name, 80)).unwrap_or_default();
                let (id, open) = (notice.id.clone(), notice.id.clone());
                let told = move |_| {
                    let id = id.clone();
                    protection.change(move |duties| { duties.told.insert(id, ids::today()); }, "Noted: they were told today.".to_owned());
                };
                let late = notice.due < today;
                let page = format!("{}, read on {}", display::line(&notice.page, 80), display::day(notice.read_on));
                view! {
                    <li data-role="notice-due">
                        <button type="button" class="link strong" on:click=move |_| protection.desk.show(open.clone())><bdi>{name}</bdi></button>
                        <span class="quiet" class:late=late>{format!("{}, by {}", until(notice.due, today), display::day(notice.due))}</span>
                        <span class="quiet page"><bdi>{page}</bdi></span>
                        <button type="button" class="button small" data-role="told" on:click=told>"Told today"</button>
                    </li>
                }
            });
            let lines = lines.collect::<Vec<_>>();
            if lines.is_empty() {
                return view! { <p class="quiet">"Everybody kept here has heard from you."</p> }.into_any();
            }
            view! { <ul class="lines">{lines}</ul>{more(count)} }.into_any()
        })
    };
    view! {
        <section class="card" data-role="notices-due">
            <h2>"First notice"</h2>
            <p class="quiet">"Within 30 days of saving somebody, or with your first message if that is sooner, they must know that you keep their data, from which page, and how to object. A first message from a draft says so; a notice in four languages is in the documentation."</p>
            {list}
        </section>
    }
}
