//! What the panel knows: the page read, the briefs, the person's standing in the pipeline, the recruiter's edits.

use std::sync::Arc;

use jiff::civil::Date;
use leptos::prelude::*;

use super::purpose::{Purpose, own_wording, texts_for_others};
use crate::assessment::History;
use crate::browser::answer::{Judgement, judge};
use crate::outreach::{
    Channel, Check, Message, Request, Sender, Standing, Tone, answer, draft_beside, fill_template, follow_up,
    recheck,
};
use crate::page::PageSnapshot;
use crate::pipeline::sequence::{OwnMessages, Plan};
use crate::pipeline::{CandidateRow, EventId, OwnLevel, SavedBrief};
use crate::profile::{Correction, Profile};
use crate::readers::Reading;
use crate::readers::site::standing::Standings;

/// One page as read, bound to the tab and the address it came from.
#[derive(Debug, Clone, PartialEq)]
pub struct ReadPage {
    /// The tab.
    pub tab: i32,
    /// The address it had.
    pub url: String,
    /// What it shows.
    pub reading: Reading,
    /// The page itself, for the fairness check.
    pub snapshot: Arc<PageSnapshot>,
    /// Whether it was longer than what is captured.
    pub truncated: bool,
    /// The day it was read.
    pub today: Date,
}

/// What the tab in view means for the panel.
#[derive(Debug, Clone, PartialEq)]
pub enum Page {
    /// The panel is opening.
    Opening,
    /// The page is being read.
    Reading,
    /// The tab in view was not read.
    NeedsClick {
        /// Its address, where the browser would let the panel read it now: a button in the panel is enough.
        url: Option<String>,
    },
    /// It was read.
    Read(Arc<ReadPage>),
    /// The recruiter switched its site off; the site's name.
    Off(&'static str),
    /// It could not be read; why, as a sentence.
    Failed(String),
}

/// Which screen of the panel is open.
#[derive(Debug, Clone, PartialEq)]
pub enum Screen {
    /// The page in view.
    Answer,
    /// The brief box.
    Brief {
        /// The brief being changed; `None`: a new one.
        earlier: Option<Arc<SavedBrief>>,
    },
    /// Who writes.
    Settings,
}

/// Someone already in the pipeline.
#[derive(Debug, Clone, PartialEq)]
pub struct Known {
    /// Their row.
    pub row: CandidateRow,
    /// Whether a message was sent before.
    pub contacted: bool,
    /// What stands against writing to them.
    pub standing: Standing,
    /// The texts they were sent, oldest first.
    pub said: Vec<String>,
    /// The channel on which they last answered.
    pub answered_on: Option<Channel>,
    /// The recruiter's own plan for them.
    pub plan: Option<Plan>,
    /// The recruiter's own earlier readings.
    pub history: History,
    /// What their pages showed so far, with the corrections over it.
    pub profile: Profile,
    /// The recruiter's corrections.
    pub corrections: Vec<Correction>,
    /// The recruiter's own level, while it is fresh.
    pub own_level: Option<OwnLevel>,
}

/// What the recruiter made of a draft.
#[derive(Debug, Clone, PartialEq)]
pub struct Edit {
    /// The channel it was made for.
    pub channel: Channel,
    /// The subject, e-mail only.
    pub subject: Option<String>,
    /// The text.
    pub text: String,
}

/// A sentence about something that just happened.
#[derive(Debug, Clone, PartialEq)]
pub struct Notice {
    /// The sentence.
    pub text: String,
    /// Whether something went wrong.
    pub failed: bool,
    /// What can be taken back.
    pub undo: Option<EventId>,
    /// Text that was not saved and can still be copied.
    pub rescue: Option<String>,
}

/// Everything the views of the panel share.
#[derive(Clone, Copy)]
pub struct Panel {
    /// The tab in view.
    pub page: RwSignal<Page>,
    /// The last page read, kept while another tab is in view.
    pub last: RwSignal<Option<Arc<ReadPage>>>,
    /// The open screen.
    pub screen: RwSignal<Screen>,
    /// The briefs in use; `None` until the store answered.
    pub briefs: RwSignal<Option<Vec<SavedBrief>>>,
    /// The id of the active brief.
    pub active: RwSignal<Option<String>>,
    /// Who writes.
    pub sender: RwSignal<Sender>,
    /// Which sites are read when.
    pub standings: RwSignal<Standings>,
    /// The address that is being read because the tab moved on to it.
    pub following: RwSignal<Option<String>>,
    /// Where the message will be pasted.
    pub channel: RwSignal<Channel>,
    /// How the message sounds.
    pub tone: RwSignal<Tone>,
    /// Its language; `None`: the person's own.
    pub language: RwSignal<Option<String>>,
    /// Which message, where the recruiter chose; `None`: the next.
    pub chosen: RwSignal<Option<Purpose>>,
    /// The recruiter's own templates, plans and measure of a day.
    pub own: RwSignal<OwnMessages>,
    /// The name of the own template to write with; `None`: what the plan says, else a draft.
    pub template: RwSignal<Option<String>>,
    /// How many people were written to for the first time today.
    pub first_messages: RwSignal<usize>,
    /// The claim the pointer or the focus is on, by its number in the draft.
    pub claim: RwSignal<Option<usize>>,
    /// What is known of employers: events entered by hand, people of the pool who left.
    pub employers: RwSignal<History>,
    /// The person's standing in the pipeline.
    pub known: RwSignal<Option<Known>>,
    /// A colleague who wrote to them lately, as the contact ledger tells.
    pub colleague: RwSignal<Option<String>>,
    /// The recruiter's edits, one a channel.
    pub edits: RwSignal<Vec<Edit>>,
    /// What the recruiter wrote over the reading and has not kept yet.
    pub corrections: RwSignal<Vec<Correction>>,
    /// The person in view: what earlier readings showed, completed by this one, with the corrections over it.
    pub person: Memo<Option<Arc<Profile>>>,
    /// Messages copied since the panel opened, each with its page's address: near-identical ones are flagged.
    pub others: RwSignal<Vec<(String, String)>>,
    /// Whether the message in view was copied.
    pub copied: RwSignal<bool>,
    /// Whether this very reading is in the pipeline.
    pub kept: RwSignal<bool>,
    /// Whether something is being saved.
    pub saving: RwSignal<bool>,
    /// What just happened.
    pub notice: RwSignal<Option<Notice>>,
    /// Fit, intent and draft of the person in view.
    pub judgement: Memo<Option<Arc<Judgement>>>,
    /// What is wrong with the message as it stands.
    pub checks: Memo<Vec<Check>>,
}

impl Panel {
    /// A panel that knows nothing yet.
    pub fn new() -> Self {
        let page = RwSignal::new(Page::Opening);
        let briefs = RwSignal::new(None::<Vec<SavedBrief>>);
        let active = RwSignal::new(None::<String>);
        let sender = RwSignal::new(Sender::default());
        let channel = RwSignal::new(Channel::Site);
        let tone = RwSignal::new(Tone::default());
        let language = RwSignal::new(None::<String>);
        let chosen = RwSignal::new(None::<Purpose>);
        let known = RwSignal::new(None::<Known>);
        let colleague = RwSignal::new(None::<String>);
        let own = RwSignal::new(OwnMessages::default());
        let template = RwSignal::new(None::<String>);
        let employers = RwSignal::new(History::default());
        let edits = RwSignal::new(Vec::<Edit>::new());
        let others = RwSignal::new(Vec::<(String, String)>::new());
        let corrections = RwSignal::new(Vec::<Correction>::new());
        let person = Memo::new(move |_| {
            let Page::Read(read) = page.get() else { return None };
            let shown = read.reading.candidate.as_ref()?;
            let mut profile = known.with(|known| match known {
                Some(known) => {
                    let mut profile = known.profile.completed_by(shown);
                    known.corrections.iter().for_each(|correction| correction.apply(&mut profile));
                    profile
                }
                None => shown.clone(),
            });
            corrections.with(|own| own.iter().for_each(|correction| correction.apply(&mut profile)));
            Some(Arc::new(profile))
        });
        let judgement = Memo::new(move |_| {
            let Page::Read(read) = page.get() else { return None };
            let shown = person.get()?;
            let profile: &Profile = &shown;
            let request = Request {
                channel: channel.get(),
                language: language.get(),
                sender: sender.get(),
                tone: tone.get(),
            };
            briefs.with(|briefs| {
                let active = active.get();
                let brief = briefs.iter().flatten().find(|brief| Some(&brief.id) == active.as_ref())?;
                known.with(|known| {
                    let earlier =
                        known.as_ref().map(|known| known.history.earlier.clone()).unwrap_or_default();
                    let history = History { earlier, ..employers.get() };
                    let mut judged = judge(profile, &history, &brief.brief, &request, read.today);
                    let assessment = &judged.assessment;
                    let beside = texts_for_others(&others.get(), &read.url);
                    let said = known.as_ref().map_or(&[][..], |known| &known.said);
                    let purpose = chosen.get().unwrap_or_else(|| Purpose::next(known.as_ref()));
                    let wording = own_wording(&own.get(), template.get(), known.as_ref(), purpose);
                    if let Some(wording) = wording {
                        judged.draft =
                            fill_template(&wording, profile, &brief.brief, assessment, &request, read.today);
                    } else if let Purpose::FollowUp(number) = purpose {
                        judged.draft = follow_up(profile, &brief.brief, &request, number, said);
                    } else if let Purpose::Answer(reply) = purpose {
                        judged.draft = answer(profile, &brief.brief, &request, &reply, said);
                    } else if !beside.is_empty() {
                        judged.draft =
                            draft_beside(profile, &brief.brief, assessment, &request, &beside, read.today);
                    }
                    Some(Arc::new(judged))
                })
            })
        });
        let checks = Memo::new(move |_| {
            let Page::Read(read) = page.get() else { return Vec::new() };
            let (Some(profile), Some(judged)) = (person.get(), judgement.get()) else {
                return Vec::new();
            };
            let edit = current(&judged, channel.get(), &edits.get());
            let purpose = known.with(|known| chosen.get().unwrap_or_else(|| Purpose::next(known.as_ref())));
            let mut standing =
                known.with(|known| known.as_ref().map(|known| known.standing.clone()).unwrap_or_default());
            standing.colleague = standing.colleague.or_else(|| colleague.get());
            if let Purpose::Answer(_) = purpose {
                // A no is answered once, with thanks; silence is not what is answered.
                standing = Standing { declined: false, unanswered: 0, ..standing };
            }
            let message = Message {
                text: edit.text,
                subject: edit.subject,
                channel: edit.channel,
                first_contact: purpose == Purpose::First
                    && known.with(|known| known.as_ref().is_none_or(|known| !known.contacted)),
                others: texts_for_others(&others.get(), &read.url),
                tone: Some(tone.get()),
                standing,
                ..Message::default()
            };
            briefs.with(|briefs| {
                let active = active.get();
                let brief = briefs.iter().flatten().find(|brief| Some(&brief.id) == active.as_ref());
                let Some(brief) = brief else { return Vec::new() };
                let mut checks = recheck(&message, &profile, &brief.brief, &judged.assessment, read.today);
                // A draft that could not be written says why; once there is other text, its own checks count.
                if message.text == judged.draft.text {
                    let said = |check: &Check| checks.iter().any(|other| other.code == check.code);
                    let own: Vec<_> =
                        judged.draft.checks.iter().filter(|check| !said(check)).cloned().collect();
                    checks.extend(own);
                }
                checks
            })
        });
        Self {
            page,
            last: RwSignal::new(None),
            screen: RwSignal::new(Screen::Answer),
            briefs,
            active,
            sender,
            standings: RwSignal::new(Standings::default()),
            following: RwSignal::new(None),
            channel,
            tone,
            language,
            chosen,
            own,
            template,
            first_messages: RwSignal::new(0),
            claim: RwSignal::new(None),
            employers,
            known,
            colleague,
            edits,
            corrections,
            person,
            others,
            copied: RwSignal::new(false),
            kept: RwSignal::new(false),
            saving: RwSignal::new(false),
            notice: RwSignal::new(None),
            judgement,
            checks,
        }
    }

    /// The person in view, as the recruiter sees them.
    pub fn profile(&self) -> Option<Profile> {
        self.person.get().map(|profile| (*profile).clone())
    }

    /// What the page alone showed: what is kept of a reading.
    pub fn as_read(&self) -> Option<Profile> {
        let Page::Read(read) = self.page.get() else { return None };
        read.reading.candidate.clone()
    }

    /// Which message is drafted.
    pub fn purpose(&self) -> Purpose {
        self.chosen.get().unwrap_or_else(|| self.known.with(|known| Purpose::next(known.as_ref())))
    }

    /// The active brief.
    pub fn brief(&self) -> Option<SavedBrief> {
        let active = self.active.get()?;
        self.briefs.with(|briefs| briefs.iter().flatten().find(|brief| brief.id == active).cloned())
    }

    /// The message as it stands.
    pub fn message(&self) -> Option<Edit> {
        self.judgement.get().map(|judged| current(&judged, self.channel.get(), &self.edits.get()))
    }

    /// Keeps an edit of the message.
    pub fn edit(&self, edit: Edit) {
        self.copied.set(false);
        self.edits.update(|edits| {
            edits.retain(|kept| kept.channel != edit.channel);
            edits.push(edit);
        });
    }

    /// Says what just happened.
    pub fn say(&self, text: impl Into<String>) {
        self.notice.set(Some(Notice { text: text.into(), failed: false, undo: None, rescue: None }));
    }

    /// Says what went wrong.
    pub fn fail(&self, text: impl Into<String>) {
        self.notice.set(Some(Notice { text: text.into(), failed: true, undo: None, rescue: None }));
    }

    /// The state's stable name.
    pub fn state_name(&self) -> &'static str {
        if self.briefs.with(Option::is_none) {
            return "reading";
        }
        let first_run = self.briefs.with(|briefs| briefs.as_ref().is_some_and(Vec::is_empty));
        match (self.screen.get(), self.page.get()) {
            (Screen::Brief { .. }, _) if first_run => "first-run",
            (Screen::Brief { .. }, _) => "brief",
            (Screen::Settings, _) => "settings",
            (Screen::Answer, Page::Opening) => "idle",
            (Screen::Answer, Page::Reading) => "reading",
            (Screen::Answer, Page::NeedsClick { .. }) => "needs-click",
            (Screen::Answer, Page::Off(_)) => "off",
            (Screen::Answer, Page::Failed(_)) => "error",
            (Screen::Answer, Page::Read(read)) if read.reading.candidate.is_some() => "answer",
            (Screen::Answer, Page::Read(read)) if !read.reading.people.is_empty() => "results",
            (Screen::Answer, Page::Read(_)) => "not-a-profile",
        }
    }
}

fn current(judged: &Judgement, channel: Channel, edits: &[Edit]) -> Edit {
    let drafted = || Edit { channel, subject: judged.draft.subject.clone(), text: judged.draft.text.clone() };
    edits.iter().find(|edit| edit.channel == channel).cloned().unwrap_or_else(drafted)
}
