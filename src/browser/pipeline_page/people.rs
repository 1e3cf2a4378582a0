//! People: everyone by stage, what is searched for, one candidate in detail.

use leptos::prelude::*;
use leptos::task::spawn_local;

use super::desk::Desk;
use super::safety::{DUE_DAYS, days_since_backup};
use super::{detail, picked, table};
use crate::browser::{display, ids, wording};
use crate::pipeline::Stage;
use crate::pipeline::search::{Base, LastContact};

/// The section.
pub fn view(desk: Desk) -> AnyView {
    let count = move || desk.base.with(|base| base.as_ref().map(Base::len));
    view! {
        <header class="masthead">
            <h1>"People"<span class="count">{count}</span></h1>
            <input type="search" id="search" data-role="search" placeholder="Search any word: name, employer, skill, tag, note" aria-label="Search the pipeline" title="/"
                prop:value=move || desk.query.get_untracked() on:input=move |event| desk.query.set(event_target_value(&event))/>
        </header>
        {move || desk.read_only.get().then(|| view! {
            <p class="callout" data-role="read-only">"A newer Overture wrote this data. You can read all of it here; to change anything, update the extension."</p>
        })}
        {backup_reminder(desk)}
        {filters(desk)}
        {move || desk.picked.with(|picked| !picked.is_empty()).then(|| picked::view(desk))}
        <div class="columns" class:open=move || desk.open.with(Option::is_some)>
            <main class="people">{move || people(desk)}</main>
            {move || desk.open.with(Option::is_some).then(|| detail::view(desk))}
        </div>
    }
    .into_any()
}

/// A backup is due: said once there is something to lose.
fn backup_reminder(desk: Desk) -> impl IntoView {
    const WORTH_KEEPING: usize = 10;
    let days = RwSignal::new(Some(0));
    spawn_local(async move { days.set(days_since_backup().await) });
    let enough = Memo::new(move |_| {
        desk.base.with(|base| base.as_ref().is_some_and(|base| base.len() >= WORTH_KEEPING))
    });
    move || {
        let words = match days.get() {
            None => "No backup was made yet.".to_owned(),
            Some(days) if days >= DUE_DAYS => format!("The last backup is {days} days old."),
            Some(_) => return None,
        };
        enough.get().then(|| {
            view! { <p class="callout" data-role="backup-due">{words}" "<a class="link" href="#safety">"Make one"</a></p> }
        })
    }
}

fn people(desk: Desk) -> AnyView {
    let empty = Memo::new(move |_| desk.base.with(|base| base.as_ref().map(Base::is_empty)));
    (move || match empty.get() {
        None => view! { <div class="waiting" role="status" aria-label="Opening the pipeline"></div> }.into_any(),
        Some(true) => view! {
            <section class="empty">
                <h2>"Nobody here yet"</h2>
                <p>"Open a profile, click the Overture icon, and press "<kbd>"↵"</kbd>" to add the person to your shortlist."</p>
            </section>
        }
        .into_any(),
        Some(false) => table::view(desk).into_any(),
    })
    .into_any()
}

/// What to leave out, as lists to choose from.
fn filters(desk: Desk) -> impl IntoView {
    let tags = Memo::new(move |_| desk.base.with(|base| base.as_ref().map(Base::tags).unwrap_or_default()));
    let stages =
        Stage::ALL.map(|stage| (wording::stage_code(stage).to_owned(), wording::stage(stage).to_owned()));
    let fits = [50, 70, 85].map(|fit| (fit.to_string(), format!("Fit {fit} or more")));
    let contacts = [("never", "Never written to"), ("30", "In the last 30 days"), ("-90", "Not in 90 days")];
    let contacts = contacts.map(|(code, words)| (code.to_owned(), words.to_owned()));
    let several = Memo::new(move |_| desk.base.with(|base| base.as_ref().is_some_and(|base| base.len() > 1)));
    move || {
        several.get().then(|| {
            let briefs = desk.briefs.get().into_iter().map(|brief| (brief.id, display::line(&brief.name, 60)));
            let tags = tags.get().into_iter().map(|tag| (tag.clone(), display::line(&tag, 40)));
            view! {
                <div class="filters" role="group" aria-label="Filters">
                    {choice(desk, "stage", "Any stage", stages.to_vec())}
                    {choice(desk, "brief", "Any brief", briefs.collect())}
                    {choice(desk, "tag", "Any tag", tags.collect())}
                    {choice(desk, "fit", "Any fit", fits.to_vec())}
                    {choice(desk, "contact", "Any last contact", contacts.to_vec())}
                    <label class="check"><input type="checkbox" data-role="filter-contactable" prop:checked=desk.filter.get_untracked().contactable
                        on:change=move |event| desk.filter.update(|filter| filter.contactable = event_target_checked(&event))/>"May be contacted"</label>
                </div>
            }
        })
    }
}

fn choice(
    desk: Desk,
    what: &'static str,
    any: &'static str,
    options: Vec<(String, String)>,
) -> Option<AnyView> {
    if options.is_empty() {
        return None;
    }
    let now = desk.filter.with_untracked(|filter| match what {
        "stage" => filter.stages.first().map(|stage| wording::stage_code(*stage).to_owned()),
        "brief" => filter.brief_id.clone(),
        "tag" => filter.tag.clone(),
        "fit" => filter.fit.map(|fit| fit.to_string()),
        _ => None,
    });
    let options = options.into_iter().map(|(code, words)| {
        let chosen = now.as_ref() == Some(&code);
        view! { <option value=code selected=chosen>{words}</option> }
    });
    let options = options.collect::<Vec<_>>();
    let role = format!("filter-{what}");
    let choose = move |event: leptos::ev::Event| {
        let code = Some(event_target_value(&event)).filter(|code| !code.is_empty());
        desk.filter.update(|filter| match what {
            "stage" => {
                let stage =
                    Stage::ALL.into_iter().find(|stage| Some(wording::stage_code(*stage)) == code.as_deref());
                filter.stages = stage.into_iter().collect();
            }
            "brief" => filter.brief_id = code,
            "tag" => filter.tag = code,
            "fit" => filter.fit = code.and_then(|code| code.parse().ok()),
            _ => filter.contact = code.as_deref().and_then(contact),
        });
    };
    Some(
        view! {
            <select data-role=role aria-label=any on:change=choose><option value="">{any}</option>{options}</select>
        }
        .into_any(),
    )
}

fn contact(code: &str) -> Option<LastContact> {
    let days: i64 = match code {
        "never" => return Some(LastContact::Never),
        code => code.parse().ok()?,
    };
    let at = ids::now() - jiff::SignedDuration::from_hours(24 * days.abs());
    Some(if days < 0 { LastContact::Before(at) } else { LastContact::Since(at) })
}
