//! A file in: picked, shown column by column, corrected, taken with progress, stopped at any time.

use leptos::prelude::*;
use leptos::task::spawn_local;
use web_sys::File;

use super::super::desk::{Desk, Notice};
use crate::browser::importing::{Run, Tally, take_back};
use crate::browser::{display, files, kept};
use crate::exchange::import::{
    Decoder, Encoding, Field, FileKind, Layout, People, Records, cards, kind_of, person, resumes, survey,
};
use crate::pipeline::{CandidateId, EventId};

/// Bytes read at a time.
const SLICE: f64 = 262_144.0;
/// Cards and resumes are read whole; more than this is not an address book.
const LARGEST_WHOLE: f64 = 100_000_000.0;

/// A file and what it holds.
#[derive(Clone)]
enum Contents {
    Table(Layout),
    People(People),
}

#[derive(Clone)]
enum Step {
    Choosing { refused: Option<&'static str> },
    Shown(File, Contents),
    Running(Tally),
    Done { tally: Tally, end: End },
}

#[derive(Clone, PartialEq)]
enum End {
    Whole,
    Stopped,
    Failed(String),
}

/// What an import leaves: rows not taken, and what can be taken back.
type Left = (Vec<String>, Vec<(CandidateId, EventId)>);

#[derive(Clone, Copy)]
struct Import {
    desk: Desk,
    step: RwSignal<Step, LocalStorage>,
    columns: RwSignal<Vec<Field>>,
    brief: RwSignal<Option<String>>,
    stop: RwSignal<bool>,
    left: StoredValue<Left, LocalStorage>,
}

/// The card.
pub fn view(desk: Desk) -> impl IntoView {
    let import = Import {
        desk,
        step: RwSignal::new_local(Step::Choosing { refused: None }),
        columns: RwSignal::new(Vec::new()),
        brief: RwSignal::new(None),
        stop: RwSignal::new(false),
        left: StoredValue::new_local((Vec::new(), Vec::new())),
    };
    view! {
        <section class="card" data-role="import" aria-labelledby="import-title">
            <h2 id="import-title">"Bring people in"</h2>
            {move || match import.step.get() {
                Step::Choosing { refused } => import.choosing(refused).into_any(),
                Step::Shown(file, contents) => import.shown(&file, &contents).into_any(),
                Step::Running(tally) => import.running(tally).into_any(),
                Step::Done { tally, end } => import.done(tally, &end).into_any(),
            }}
        </section>
    }
}

impl Import {
    fn choosing(self, refused: Option<&'static str>) -> impl IntoView {
        let pick = move |event: leptos::ev::Event| {
            if let Some(file) = files::picked(&event) {
                spawn_local(self.look(file));
            }
        };
        view! {
            <p class="quiet">"A CSV file from any applicant tracking system or spreadsheet, LinkedIn's export of your connections, JSON Resume, or vCards. You see what each column is taken for before anything is kept."</p>
            {refused.map(|refused| view! { <p class="warning" role="alert" data-role="import-refused">{refused}</p> })}
            <label class="button primary file">"Choose a file"<input type="file" data-role="import-file" accept=".csv,.tsv,.txt,.json,.vcf,text/csv,text/vcard,application/json" on:change=pick/></label>
        }
    }

    /// Reads enough of a file to show what it holds.
    async fn look(self, file: File) {
        let refuse = |why| self.step.set(Step::Choosing { refused: Some(why) });
        let Some(start) = files::slice(&file, 0.0, SLICE).await else {
            return refuse("The browser could not read this file. Choose it again.");
        };
        let encoding = Encoding::detect(&start);
        let contents = match kind_of(&start) {
            FileKind::Workbook => {
                return refuse(
                    "This is a workbook. Open it and save it as CSV (UTF-8), then choose that file.",
                );
            }
            FileKind::Table => {
                let text = Decoder::new(encoding).push(&start);
                survey(&text, encoding, file.size() <= SLICE).map(Contents::Table)
            }
            kind @ (FileKind::Resumes | FileKind::Cards) => {
                if file.size() > LARGEST_WHOLE {
                    return refuse("This file is larger than 100 MB. Split it, or export it as CSV.");
                }
                let Some(bytes) = files::slice(&file, 0.0, file.size()).await else {
                    return refuse("The browser could not read this file. Choose it again.");
                };
                let mut decoder = Decoder::new(encoding);
                let mut text = decoder.push(&bytes);
                text.push_str(&decoder.finish());
                let people: People = match kind {
                    FileKind::Cards => cards(&text, &file.name()),
                    _ => resumes(&text, &file.name()).unwrap_or_default(),
                };
                (!people.is_empty()).then_some(Contents::People(people))
            }
        };
        let Some(contents) = contents else {
            return refuse("No people were found in this file. Choose a CSV, JSON Resume or vCard file.");
        };
        if let Contents::Table(layout) = &contents {
            self.columns.set(layout.columns.clone());
        }
        self.step.set(Step::Shown(file, contents));
    }

    fn shown(self, file: &File, contents: &Contents) -> impl IntoView + use<> {
        let name = display::line(&file.name(), 80);
        let (facts, preview) = match contents {
            Contents::Table(layout) => {
                let separator = match layout.separator {
                    ',' => "commas",
                    ';' => "semicolons",
                    '\t' => "tabs",
                    _ => "bars",
                };
                let facts = format!(
                    "{}, cells between {separator}, people from line {}",
                    layout.encoding.name(),
                    layout.first_line
                );
                (facts, self.mapping(layout).into_any())
            }
            Contents::People(people) => {
                let readable = people.iter().filter(|(_, person)| person.is_ok()).count();
                let names =
                    people.iter().filter_map(|(_, person)| person.as_ref().ok()?.profile.name.as_ref());
                let names: Vec<String> = names.take(5).map(|name| display::line(&name.value, 60)).collect();
                (
                    format!("{} entries, {readable} readable", people.len()),
                    view! { <p><bdi>{names.join(", ")}</bdi></p> }.into_any(),
                )
            }
        };
        let known = move || {
            self.columns.with(|columns| {
                columns.is_empty()
                    || columns
                        .iter()
                        .any(|field| matches!(field, Field::Profile | Field::Email | Field::Phone))
            })
        };
        let briefs = self.desk.briefs.get_untracked().into_iter().map(|brief| {
            view! { <option value=brief.id.clone()>{display::line(&brief.name, 60)}</option> }
        });
        let (file, contents) = (file.clone(), contents.clone());
        let begin = move |_| spawn_local(self.run(file.clone(), contents.clone()));
        view! {
            <p><strong><bdi>{name}</bdi></strong>" "<span class="quiet" data-role="import-facts">{facts}</span></p>
            {preview}
            <label class="field">"For"
                <select data-role="import-brief" on:change=move |event| self.brief.set(Some(event_target_value(&event)).filter(|id| !id.is_empty()))>
                    <option value="">"No brief yet"</option>{briefs.collect_view()}
                </select>
            </label>
            <p class="quiet">"People you already know are completed, never doubled. People who were erased at their request are left out. The 30 days in which each person must hear from you where you have their data from begin today."</p>
            {move || (!known()).then(|| view! { <p class="warning" role="alert">"Say which column holds the profile page, the e-mail address or the phone number: without one of them nobody can be recognised again."</p> })}
            <div class="row">
                <button type="button" class="button primary" data-role="import-begin" disabled=move || !known() on:click=begin>"Take them in"</button>
                <button type="button" class="button" on:click=move |_| self.step.set(Step::Choosing { refused: None })>"Another file"</button>
            </div>
        }
    }

    /// Every column with its first cells and what it is taken for.
    fn mapping(self, layout: &Layout) -> impl IntoView + use<> {
        let columns = layout.header.iter().enumerate().map(|(index, name)| {
            let cells = layout.sample.iter().filter_map(|record| record.cells.get(index));
            let cells = cells.filter(|cell| !cell.trim().is_empty()).take(3);
            let cells = cells.map(|cell| display::line(cell, 40)).collect::<Vec<_>>().join(" · ");
            let field = self.columns.with_untracked(|columns| columns.get(index).copied()).unwrap_or(Field::LeftOut);
            let label = format!("What {} holds", display::line(name, 40));
            let choice = if field == Field::Protected {
                view! { <span class="quiet">"Never taken: it must not matter"</span> }.into_any()
            } else {
                let options = Field::ALL.into_iter().enumerate().map(|(place, option)| {
                    view! { <option value=place selected=option == field>{option.name()}</option> }
                });
                let choose = move |event: leptos::ev::Event| {
                    let place = event_target_value(&event).parse::<usize>().ok();
                    if let Some(field) = place.and_then(|place| Field::ALL.get(place)) {
                        self.columns.update(|columns| columns[index] = *field);
                    }
                };
                view! { <select data-role="import-column" aria-label=label on:change=choose>{options.collect_view()}</select> }.into_any()
            };
            view! {
                <li class="mapped" data-role="import-mapped"><span class="strong"><bdi>{display::line(name, 60)}</bdi></span><span class="quiet clamp"><bdi>{cells}</bdi></span>{choice}</li>
            }
        });
        view! { <ul class="mapping">{columns.collect_view()}</ul> }
    }

    fn running(self, tally: Tally) -> impl IntoView {
        let percent = (tally.part * 100.0).round();
        view! {
            <progress max="100" value=percent aria-label="Taken in"></progress>
            <p role="status" data-role="import-progress">{format!("{percent} %: {} rows read, {} people added", tally.rows, tally.added)}</p>
            <button type="button" class="button" data-role="import-stop" on:click=move |_| self.stop.set(true)>"Stop here"</button>
        }
    }

    async fn run(self, file: File, contents: Contents) {
        self.stop.set(false);
        self.step.set(Step::Running(Tally::default()));
        let header = match &contents {
            Contents::Table(layout) => layout.header.clone(),
            Contents::People(_) => Vec::new(),
        };
        let mut run = match Run::new(&file.name(), self.brief.get_untracked(), &header).await {
            Ok(run) => run,
            Err(error) => {
                let end = End::Failed(kept::sentence(&error));
                return self.step.set(Step::Done { tally: Tally::default(), end });
            }
        };
        let end = match contents {
            Contents::Table(mut layout) => {
                layout.columns = self.columns.get_untracked();
                self.table(&mut run, &file, &layout).await
            }
            Contents::People(people) => self.people(&mut run, people).await,
        };
        let tally = run.tally;
        self.left.set_value((run.untaken, run.added));
        self.desk.reload();
        self.step.set(Step::Done { tally, end });
    }

    async fn table(self, run: &mut Run, file: &File, layout: &Layout) -> End {
        let (name, size) = (file.name(), file.size());
        let mut decoder = Decoder::new(layout.encoding);
        let mut records = Records::new(layout.separator);
        let mut at = 0.0;
        loop {
            let ended = at >= size;
            if ended {
                records.push(&decoder.finish());
            } else {
                let Some(bytes) = files::slice(file, at, at + SLICE).await else {
                    let flushed = run.flush().await;
                    let why = flushed.err().map(|error| kept::sentence(&error));
                    return End::Failed(
                        why.unwrap_or_else(|| "The file changed or went away while it was read.".to_owned()),
                    );
                };
                records.push(&decoder.push(&bytes));
                at += SLICE;
                run.tally.part = (at / size).min(1.0);
            }
            while let Some(mut record) = records.next(ended) {
                if record.line < layout.first_line {
                    continue;
                }
                let person = person(&record, layout, &name);
                match run.take(record.line, std::mem::take(&mut record.cells), person).await {
                    Ok(true) => {
                        self.step.set(Step::Running(run.tally));
                        if self.stop.get_untracked() {
                            return End::Stopped;
                        }
                    }
                    Ok(false) => {}
                    Err(error) => return End::Failed(kept::sentence(&error)),
                }
            }
            if ended {
                return ended_with(run.flush().await);
            }
        }
    }

    async fn people(self, run: &mut Run, people: People) -> End {
        let count = people.len().max(1);
        for (place, (line, person)) in people.into_iter().enumerate() {
            match run.take(line, Vec::new(), person).await {
                Ok(true) => {
                    #[expect(clippy::cast_precision_loss, reason = "a part of a whole, for a bar")]
                    let part = place as f64 / count as f64;
                    run.tally.part = part;
                    self.step.set(Step::Running(run.tally));
                    if self.stop.get_untracked() {
                        return End::Stopped;
                    }
                }
                Ok(false) => {}
                Err(error) => return End::Failed(kept::sentence(&error)),
            }
        }
        ended_with(run.flush().await)
    }

    fn done(self, tally: Tally, end: &End) -> impl IntoView + use<> {
        let title = match end {
            End::Whole => "Everything was read.".to_owned(),
            End::Stopped => {
                "Stopped. Who was added until then stays; the same file can be taken in again.".to_owned()
            }
            End::Failed(why) => {
                format!("{why} Who was added until then stays; the same file can be taken in again.")
            }
        };
        let lines = [
            (tally.added, "added"),
            (tally.completed, "already known, completed by the file"),
            (tally.known, "already known, nothing new"),
            (tally.suppressed, "left out: erased at their request"),
            (tally.problems, "rows not taken"),
        ];
        let lines = lines.into_iter().filter(|(count, _)| *count > 0);
        let lines =
            lines.map(|(count, what)| view! { <li><span class="strong">{count}</span>" "{what}</li> });
        let save = move |_| {
            self.left.with_value(|(untaken, _)| files::save("not-taken.csv", "text/csv", untaken));
        };
        let undoable = self.left.with_value(|(_, added)| added.len()) == tally.added && tally.added > 0;
        let undo = move |_| {
            let added = self.left.with_value(|(_, added)| added.clone());
            self.step.set(Step::Choosing { refused: None });
            spawn_local(async move {
                let notice = match take_back(&added).await {
                    Ok(()) => {
                        Notice { text: "The import was taken back.".to_owned(), failed: false, undo: None }
                    }
                    Err(error) => Notice { text: kept::sentence(&error), failed: true, undo: None },
                };
                self.desk.reload();
                self.desk.notice.set(Some(notice));
            });
        };
        view! {
            <p role="status" data-role="import-done" class:warning=matches!(end, End::Failed(_))>{title}</p>
            <ul class="plain" data-role="import-tally">{lines.collect_view()}</ul>
            <div class="row">
                {(tally.problems > 0).then(|| view! { <button type="button" class="button" data-role="import-untaken" on:click=save>"Save the rows not taken"</button> })}
                {undoable.then(|| view! { <button type="button" class="button" data-role="import-undo" on:click=undo>"Take this import back"</button> })}
                <button type="button" class="button" data-role="import-again" on:click=move |_| self.step.set(Step::Choosing { refused: None })>"Another file"</button>
            </div>
        }
    }
}

fn ended_with(flushed: Result<(), crate::storage::StoreError>) -> End {
    match flushed {
        Ok(()) => End::Whole,
        Err(error) => End::Failed(kept::sentence(&error)),
    }
}
