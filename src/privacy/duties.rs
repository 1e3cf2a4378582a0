//! What is owed to people, and until when: the first notice, answers to requests, and who is held from deletion.
//!
//! Kept as one setting beside the log. It holds ids and days; the few words a recruiter writes (why somebody is held, who
//! asked) go with the person when they are erased. Start at [`Duties`].

use std::collections::BTreeMap;

use jiff::ToSpan;
use jiff::civil::Date;
use jiff::tz::TimeZone;
use serde::{Deserialize, Serialize};

use crate::pipeline::{CandidateId, CandidateRow, Stage};

/// Days from saving somebody within which they must be told, and from a request within which it must be answered.
pub const DAYS: i32 = 30;

/// What somebody asks for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum RequestKind {
    /// To see what is kept.
    Access,
    /// To be erased.
    Erasure,
    /// To have something put right.
    Rectification,
    /// Not to be considered any more.
    Objection,
}

impl RequestKind {
    /// All of them.
    pub const ALL: [Self; 4] = [Self::Access, Self::Erasure, Self::Rectification, Self::Objection];

    /// As the recruiter calls it.
    pub fn name(self) -> &'static str {
        match self {
            Self::Access => "Access",
            Self::Erasure => "Erasure",
            Self::Rectification => "Correction",
            Self::Objection => "Objection",
        }
    }
}

/// One request.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Request {
    /// Its id.
    pub id: String,
    /// What is asked for.
    pub kind: RequestKind,
    /// The day it came in.
    pub received: Date,
    /// Who asks, in the recruiter's words; emptied when it is answered by erasure.
    pub who: String,
    /// The day it was answered.
    #[serde(default)]
    pub answered: Option<Date>,
}

impl Request {
    /// The last day for an answer.
    pub fn due(&self) -> Date {
        self.received.checked_add(DAYS.days()).unwrap_or(self.received)
    }
}

/// Why somebody is not deleted for now.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Hold {
    /// Since when.
    pub on: Date,
    /// The reason, in the recruiter's words.
    pub reason: String,
}

/// All that is owed.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Duties {
    /// Who was told otherwise than by a first message, and when.
    pub told: BTreeMap<CandidateId, Date>,
    /// Who is held from deletion.
    pub holds: BTreeMap<CandidateId, Hold>,
    /// Requests, oldest first.
    pub requests: Vec<Request>,
}

/// Somebody who has to be told where their data come from.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NoticeDue {
    /// Whom.
    pub id: CandidateId,
    /// The page they were read from.
    pub page: String,
    /// The day it was read.
    pub read_on: Date,
    /// The last day for telling them.
    pub due: Date,
}

impl Duties {
    /// Who has not been told yet, the most pressing first. A first message tells them: it names the page and the way out.
    /// Whoever must not be written to is on no list: they are to be erased or held.
    pub fn notices_due(&self, rows: &[CandidateRow]) -> Vec<NoticeDue> {
        let silent = |row: &&CandidateRow| {
            row.first_contact.is_none()
                && row.stage != Stage::DoNotContact
                && !self.told.contains_key(&row.id)
        };
        let mut list: Vec<NoticeDue> = rows
            .iter()
            .filter(silent)
            .map(|row| {
                let read_on = row.added_at.to_zoned(TimeZone::UTC).date();
                let due = read_on.checked_add(DAYS.days()).unwrap_or(read_on);
                NoticeDue { id: row.id.clone(), page: row.link.clone(), read_on, due }
            })
            .collect();
        list.sort_by(|a, b| (a.due, &a.id).cmp(&(b.due, &b.id)));
        list
    }

    /// Requests without an answer, the most pressing first.
    pub fn open_requests(&self) -> Vec<&Request> {
        let mut open: Vec<&Request> =
            self.requests.iter().filter(|request| request.answered.is_none()).collect();
        open.sort_by_key(|request| request.due());
        open
    }

    /// Forgets every word about somebody who is being erased.
    pub fn forget(&mut self, candidate: &CandidateId) {
        self.told.remove(candidate);
        self.holds.remove(candidate);
    }

    /// Marks a request as answered. Erased people leave no name in the list of requests.
    pub fn answer(&mut self, id: &str, on: Date) {
        for request in self.requests.iter_mut().filter(|request| request.id == id) {
            request.answered = Some(on);
            if request.kind == RequestKind::Erasure {
                request.who.clear();
            }
        }
    }
}
