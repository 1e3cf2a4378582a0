//! Candidates by what a recruiter compares: brief, source, channel, language, level of intent.
//!
//! The level is worked out for the day of the first message and kept nowhere. Start at [`By::group_of`].

use jiff::civil::Date;
use jiff::tz::TimeZone;

use crate::assessment::Level;
use crate::outreach::Channel;
use crate::pipeline::fold::standing;
use crate::pipeline::readings::readings;
use crate::pipeline::{Action, Candidate, Event, Outcome};

/// What candidates are grouped by.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum By {
    /// The brief they stand for.
    Brief,
    /// Where they were found.
    Source,
    /// The channel of the first message.
    Channel,
    /// The language of their profile.
    Language,
    /// How ready they seemed on the day of the first message.
    Intent,
}

/// A group.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Group {
    /// By the id of a brief.
    Brief(String),
    /// By a source or a language, as written.
    Named(String),
    /// By a channel.
    Channel(Channel),
    /// By a level.
    Level(Level),
    /// Not recorded, or not enough evidence.
    Unknown,
}

impl By {
    /// All of them.
    pub const ALL: [Self; 5] = [Self::Brief, Self::Source, Self::Channel, Self::Language, Self::Intent];

    /// The group a candidate belongs to.
    pub fn group_of(self, candidate: &Candidate, today: Date) -> Group {
        let first = candidate.messages.first();
        match self {
            Self::Brief => candidate.brief_id.clone().map_or(Group::Unknown, Group::Brief),
            Self::Source => {
                let recorded = candidate.source.clone().map(|source| source.trim().to_owned());
                let site = Some(candidate.profile.site.clone());
                let named = recorded.or(site).filter(|name| !name.is_empty());
                named.map_or(Group::Unknown, Group::Named)
            }
            Self::Channel => first.map_or(Group::Unknown, |message| Group::Channel(message.channel)),
            Self::Language => candidate.profile.language.clone().map_or(Group::Unknown, Group::Named),
            Self::Intent => {
                let day = first.map_or(today, |message| message.at.to_zoned(TimeZone::UTC).date());
                let before = readings(candidate, day).into_iter().rfind(|reading| reading.on <= day);
                let level =
                    before.filter(|reading| !reading.expired).and_then(|reading| reading.reading.level);
                level.map_or(Group::Unknown, Group::Level)
            }
        }
    }

    /// The candidates by group, the largest group first.
    pub fn split(self, candidates: &[Candidate], today: Date) -> Vec<(Group, Vec<&Candidate>)> {
        let mut groups: Vec<(Group, Vec<&Candidate>)> = Vec::new();
        for candidate in candidates {
            let group = self.group_of(candidate, today);
            match groups.iter_mut().find(|(known, _)| *known == group) {
                Some((_, members)) => members.push(candidate),
                None => groups.push((group, vec![candidate])),
            }
        }
        groups.sort_by_key(|(_, members)| std::cmp::Reverse(members.len()));
        groups
    }
}

/// Why people said no, in the words recorded, the most frequent first. Words that differ in case only are one reason.
pub fn reasons<'a>(logs: impl IntoIterator<Item = &'a [Event]>) -> Vec<(String, usize)> {
    let mut counted: Vec<(String, String, usize)> = Vec::new();
    for log in logs {
        for event in standing(log) {
            let Action::OutcomeRecorded { outcome, reason: Some(reason), .. } = &event.action else {
                continue;
            };
            if !matches!(outcome, Outcome::Declined | Outcome::OptedOut | Outcome::ReconnectLater) {
                continue;
            }
            let words = reason.split_whitespace().collect::<Vec<_>>().join(" ");
            let key = words.trim_end_matches('.').to_lowercase();
            match counted.iter_mut().find(|(known, ..)| *known == key) {
                Some((_, _, count)) => *count += 1,
                None if key.is_empty() => {}
                None => counted.push((key, words, 1)),
            }
        }
    }
    counted.sort_by(|a, b| b.2.cmp(&a.2).then_with(|| a.0.cmp(&b.0)));
    counted.into_iter().map(|(_, words, count)| (words, count)).collect()
}
