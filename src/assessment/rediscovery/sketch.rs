//! The sketch of one career: what it holds, how it is made, how it is read back.
//!
//! Made from [`Career`], so it can hold no protected attribute, no name and no school; words that speak of one are struck
//! first. Names are kept as hashes that stay from version to version. Start at [`CareerSketch::of`].

use jiff::civil::Date;
use serde::{Deserialize, Deserializer, Serialize, Serializer};

use super::pack::{self, Reader, part};
use crate::assessment::Career;
use crate::assessment::fit::background::{degree_level, is_basic};
use crate::assessment::fit::passages::{Passage, Passages, Source, month_number};
use crate::assessment::fit::title;
use crate::brief::years;
use crate::lexicon::skills::Stance;
use crate::lexicon::titles::{self, Seniority};
use crate::lexicon::words::{Words, code, hash, plain};
use crate::lexicon::{places, sectors};
use crate::profile::{Position, Profile};

/// Rises when the layout or a meaning changes: older sketches are made anew from their profiles.
const LAYOUT: u8 = 2;

/// Still going on.
pub(super) const NOW: u16 = u16::MAX;
/// No date.
pub(super) const NEVER: u16 = 0;

const MOST_POSITIONS: usize = 20;
const MOST_SKILLS: usize = 80;

/// A career in a few hundred bytes. Stored as text.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct CareerSketch(Vec<u8>);

impl Serialize for CareerSketch {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(&pack::letters(&self.0))
    }
}

impl<'de> Deserialize<'de> for CareerSketch {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let text = String::deserialize(deserializer)?;
        // A damaged sketch is none: it is made anew from the profile, and nothing else of the row is lost.
        Ok(Self(pack::bytes(&text).unwrap_or_default()))
    }
}

impl CareerSketch {
    /// Sketches a profile. Pure: `today` is the day it is kept.
    pub fn of(profile: &Profile, today: Date) -> Self {
        let career = Career::of(profile);
        let passages = Passages::of(&career, today);
        let mut out = vec![LAYOUT, (passages.richness * 255.0) as u8];
        part(&mut out, |out| write_places(out, &career));
        part(&mut out, |out| career.positions.iter().take(MOST_POSITIONS).for_each(|p| write_dates(out, p)));
        part(&mut out, |out| write_lines(out, &career, &passages));
        part(&mut out, |out| write_skills(out, &passages));
        part(&mut out, |out| {
            for spoken in career.languages.iter().take(12) {
                let words = Words::of(&spoken.language);
                let named = sectors::languages(&words).first().map(|l| l.payload);
                out.extend(short(named.unwrap_or(&spoken.language)));
                out.push(u8::from(is_basic(spoken.level.as_deref().unwrap_or_default())));
            }
        });
        part(&mut out, |out| write_sectors(out, &career, &passages));
        part(&mut out, |out| {
            for organisation in
                career.positions.iter().take(MOST_POSITIONS).filter_map(|p| p.organisation.as_deref())
            {
                let name = plain(organisation);
                out.extend(code(&name).to_le_bytes());
                out.extend(name.split(' ').next().map_or(0, code).to_le_bytes());
            }
        });
        part(&mut out, |out| {
            for entry in career.qualifications.iter().take(6) {
                let text = [entry.degree, entry.field].into_iter().flatten().collect::<Vec<_>>().join(", ");
                let words = Words::of(&text);
                let count = words.list.len().min(8);
                out.extend([degree_level(&text), count as u8]);
                words.list[..count].iter().for_each(|w| out.extend(fold(w.hash)));
            }
        });
        part(&mut out, |out| {
            for (stated, function) in stated_years(&passages) {
                out.extend([stated, function]);
            }
        });
        part(&mut out, |out| {
            let unknown = career.skills.iter().filter(|s| crate::lexicon::skills::named(&s.value).is_none());
            for skill in unknown.take(30) {
                out.extend(code(&skill.value).to_le_bytes());
            }
        });
        Self(out)
    }

    /// The sketch as it was kept.
    pub fn from_bytes(bytes: &[u8]) -> Self {
        Self(bytes.to_vec())
    }

    /// The sketch to be kept.
    pub fn as_bytes(&self) -> &[u8] {
        &self.0
    }

    /// True where it was made by this version.
    pub fn is_current(&self) -> bool {
        self.0.first() == Some(&LAYOUT)
    }

    /// What it holds; `None` where another version made it.
    pub(super) fn facts(&self) -> Option<Facts<'_>> {
        let mut reader = Reader::of(&self.0);
        let current = reader.byte() == LAYOUT;
        let richness = f32::from(reader.byte()) / 255.0;
        let mut next = || reader.part();
        current.then(|| Facts {
            richness,
            places: next(),
            dates: next(),
            lines: next(),
            skills: next(),
            languages: next(),
            sectors: next(),
            employers: next(),
            degrees: next(),
            stated: next(),
            unlisted: next(),
        })
    }
}

/// What a sketch holds, each part still packed.
#[derive(Debug, Clone, Copy)]
pub(super) struct Facts<'b> {
    pub richness: f32,
    pub places: Reader<'b>,
    pub dates: Reader<'b>,
    pub lines: Reader<'b>,
    pub skills: Reader<'b>,
    pub languages: Reader<'b>,
    pub sectors: Reader<'b>,
    pub employers: Reader<'b>,
    pub degrees: Reader<'b>,
    pub stated: Reader<'b>,
    pub unlisted: Reader<'b>,
}

/// One skill of a sketch.
#[derive(Debug, Clone, Copy)]
pub(super) struct SketchedSkill {
    pub code: u32,
    pub claimed: bool,
    pub denied: bool,
    /// Named where no date stands.
    pub undated: bool,
    /// The last month a job shows it.
    pub last: u16,
}

impl<'b> Facts<'b> {
    pub fn skills(&self) -> impl Iterator<Item = SketchedSkill> + use<'b> {
        let mut reader = self.skills;
        std::iter::from_fn(move || {
            (!reader.is_empty()).then(|| {
                let (code, flags, last) = (reader.long(), reader.byte(), reader.short());
                let on = |bit: u8| flags & bit != 0;
                SketchedSkill { code, claimed: on(1), denied: on(2), undated: on(4), last }
            })
        })
    }
}

/// A name as two bytes.
pub(super) fn short(name: &str) -> [u8; 2] {
    fold(u64::from(code(name)))
}

/// A word's hash as two bytes.
pub(super) fn fold(hash: u64) -> [u8; 2] {
    ((hash ^ (hash >> 16) ^ (hash >> 32) ^ (hash >> 48)) as u16).to_le_bytes()
}

/// A function or a level as a byte; 0: none.
pub(super) fn byte_of<T>(value: Option<T>, rank: impl Fn(T) -> u8) -> u8 {
    value.map_or(0, |value| rank(value) + 1)
}

/// A place was stated that the lexicon does not know.
pub(super) const SOMEWHERE: u32 = 1;

fn write_places(out: &mut Vec<u8>, career: &Career<'_>) {
    let current = career.positions.iter().find(|p| p.current && p.location.is_some());
    let text = career.location.map(|f| f.value.as_str()).or(current.and_then(|p| p.location.as_deref()));
    if let Some(text) = text {
        let held = places::read(text);
        if held.is_empty() {
            out.extend(SOMEWHERE.to_le_bytes());
        }
        held.iter().take(3).for_each(|place| out.extend(place.code().to_le_bytes()));
    }
}

fn write_dates(out: &mut Vec<u8>, position: &Position) {
    let month = |date, unknown| u16::try_from(month_number(date, unknown)).unwrap_or(NEVER);
    let start = position.start.map_or(NEVER, |date| month(date, 7));
    let end = match position.end {
        Some(end) => month(end, if position.start.is_some_and(|s| s.year() == end.year()) { 12 } else { 6 }),
        None if position.current => NOW,
        None => NEVER,
    };
    out.extend(start.to_le_bytes());
    out.extend(end.to_le_bytes());
}

/// The headline.
pub(super) const HEADLINE: u8 = 255;
/// A title in running text, early and late.
pub(super) const EARLY: u8 = 254;
pub(super) const LATE: u8 = 253;

/// Lines that name titles: each with its source, function and level, and the titles in it.
fn write_lines(out: &mut Vec<u8>, career: &Career<'_>, passages: &Passages<'_>) {
    let titled = |p: &&Passage<'_>| match p.source {
        Source::Headline => true,
        Source::Title(n) => n < MOST_POSITIONS,
        _ => false,
    };
    for passage in passages.list.iter().filter(titled) {
        let (source, now) = match passage.source {
            Source::Title(n) => (n as u8, n == 0 || career.positions.get(n).is_some_and(|p| p.current)),
            _ => (HEADLINE, true),
        };
        let spans: Vec<_> = title::each(&passage.words).into_iter().take(6).collect();
        write_line(out, &passage.words, source, now, &spans);
    }
    // A plain text has no positions: the titles it names stand in.
    let says = |p: &Passage<'_>| match p.source {
        Source::Headline => title::names_a_trade(&p.words),
        Source::Title(_) => true,
        _ => false,
    };
    if !passages.list.iter().any(says) {
        let texts =
            passages.list.iter().filter(|p| matches!(p.source, Source::Summary | Source::Description(_)));
        for (passage, found) in
            texts.flat_map(|p| titles::find(&p.words).into_iter().map(move |f| (p, f))).take(12)
        {
            let source = if found.from < 40 { EARLY } else { LATE };
            write_line(out, &passage.words, source, false, &[(found.from, found.to)]);
        }
    }
}

fn write_line(out: &mut Vec<u8>, words: &Words<'_>, source: u8, now: bool, spans: &[(usize, usize)]) {
    let whole = titles::read(words.text);
    out.extend([source, u8::from(now) | u8::from(title::names_a_trade(words)) << 1]);
    out.extend([
        byte_of(whole.function, |f| f as u8),
        byte_of(whole.seniority, Seniority::rank),
        spans.len() as u8,
    ]);
    for (from, to) in spans {
        let one = words.quote(*from, *to);
        let reading = titles::read(one);
        out.push(byte_of(reading.function, |f| f as u8));
        out.extend(reading.known.map_or(0, titles::TitleId::code).to_le_bytes());
        let essence = title::essence(one);
        let count = essence.len().min(8);
        out.push(count as u8);
        essence[..count].iter().for_each(|word| out.extend(fold(hash(word.as_bytes()))));
    }
}

fn write_skills(out: &mut Vec<u8>, passages: &Passages<'_>) {
    let mut list: Vec<SketchedSkill> = Vec::new();
    let now = passages.now;
    for (passage, mention) in passages.list.iter().flat_map(|p| p.skills.iter().map(move |m| (p, m))) {
        if mention.stance == Stance::Sought {
            continue;
        }
        let code = mention.skill.code();
        let at = list.iter().position(|s| s.code == code).unwrap_or_else(|| {
            list.push(SketchedSkill { code, claimed: false, denied: false, undated: false, last: NEVER });
            list.len() - 1
        });
        let skill = &mut list[at];
        if mention.stance == Stance::Denied {
            skill.denied = true;
            continue;
        }
        skill.claimed = true;
        let worked = matches!(passage.source, Source::Title(_) | Source::Description(_));
        match passage.months {
            None => skill.undated = true,
            Some((_, to)) if worked => {
                let to = if to >= now { NOW } else { u16::try_from(to).unwrap_or(NEVER) };
                skill.last = skill.last.max(to);
            }
            Some(_) => {}
        }
    }
    for skill in list.iter().take(MOST_SKILLS) {
        out.extend(skill.code.to_le_bytes());
        out.push(u8::from(skill.claimed) | u8::from(skill.denied) << 1 | u8::from(skill.undated) << 2);
        out.extend(skill.last.to_le_bytes());
    }
}

/// Named in an employer's name.
pub(super) const BY_NAME: u8 = 1;
/// Named in a text.
pub(super) const IN_PROSE: u8 = 2;

fn write_sectors(out: &mut Vec<u8>, career: &Career<'_>, passages: &Passages<'_>) {
    let mut list: Vec<([u8; 2], u8)> = Vec::new();
    let mut note = |words: &Words<'_>, how: u8| {
        let named = sectors::industries(words).into_iter().chain(sectors::stages(words));
        for name in named.map(|hit| short(hit.payload)) {
            match list.iter_mut().find(|(known, _)| *known == name) {
                Some((_, flags)) => *flags |= how,
                None => list.push((name, how)),
            }
        }
    };
    passages.list.iter().for_each(|passage| note(&passage.words, IN_PROSE));
    for organisation in career.positions.iter().filter_map(|p| p.organisation.as_deref()) {
        note(&Words::of(organisation), BY_NAME);
    }
    for (name, flags) in list.iter().take(40) {
        out.extend(name);
        out.push(*flags);
    }
}

/// Years of experience in the person's own words, with the line of work they are said of.
fn stated_years(passages: &Passages<'_>) -> Vec<(u8, u8)> {
    let texts = passages.list.iter().filter(|p| matches!(p.source, Source::Headline | Source::Summary));
    let found = texts.flat_map(|p| years::find(&p.words, false).into_iter().map(move |s| (p, s)));
    let stated = found.filter_map(|(p, s)| {
        let function = crate::assessment::fit::experience::line_of_work(&p.words, s.to);
        Some((s.years.min?, byte_of(function, |f| f as u8)))
    });
    stated.take(6).collect()
}
