//! Some dozens of cards in one stored record, so that a hundred thousand people open in a few reads.
//!
//! A block has its words once, in order, each as what it adds to the one before; a card is a list of their numbers.
//! What cannot be read is `None`: blocks follow from the log and are made anew. Start at [`pack`] and [`Block::open`].

use super::bytes::{Reader, Writer, hash};
use super::card::{Card, Mark, Place};
use crate::assessment::Level;
use crate::assessment::rediscovery::CareerSketch;
use crate::outreach::Channel;
use crate::pipeline::{CandidateId, CandidateRow, Observed, Outcome, Stage};

/// The version of this layout and of what cards are derived from. Rises when either changes; blocks of another
/// version are made anew from the log.
pub const RULES: u32 = 2;

/// Cards of one block at most.
pub const CARDS_A_BLOCK: usize = 48;

/// Cards as the bytes of a block.
pub fn pack(cards: &[Card]) -> Vec<u8> {
    let mut words: Vec<&str> =
        cards.iter().flat_map(|card| card.terms.iter().map(|(term, _)| term.as_str())).collect();
    words.sort_unstable();
    words.dedup();
    let mut out = Writer::default();
    out.length(words.len());
    let mut before = "";
    for word in &words {
        let same = word.bytes().zip(before.bytes()).take_while(|(a, b)| a == b).count();
        out.length(same);
        out.bytes(&word.as_bytes()[same..]);
        before = word;
    }
    out.length(cards.len());
    for card in cards {
        let mut one = Writer::default();
        write_row(&mut one, &card.row);
        out.bytes(&one.0);
        out.bytes(card.sketch.as_bytes());
        out.length(card.marks.len());
        for (mark, value) in &card.marks {
            out.byte(*mark as u8);
            out.0.extend_from_slice(&value.to_le_bytes());
        }
        out.length(card.terms.len());
        for (term, place) in &card.terms {
            // Every term of every card was put among the words above.
            let number = words.binary_search(&term.as_str()).unwrap_or_default();
            out.length(number << 2 | *place as usize);
        }
    }
    let check = hash(&out.0);
    out.0.extend_from_slice(&check.to_le_bytes());
    out.0
}

/// A block as read: its words, and its cards one after the other.
pub(super) struct Block<'a> {
    /// The words, in order.
    pub words: Vec<Vec<u8>>,
    cards: usize,
    rest: Reader<'a>,
}

/// One card of a block, its row still packed.
pub(super) struct Packed<'a> {
    pub row: &'a [u8],
    pub sketch: &'a [u8],
    pub marks: Vec<(Mark, u64)>,
    /// Numbers of words, with their place.
    pub terms: Vec<(usize, Place)>,
}

impl<'a> Block<'a> {
    /// `None` where the bytes were cut short or changed.
    pub fn open(bytes: &'a [u8]) -> Option<Self> {
        let (body, check) = bytes.split_last_chunk::<8>()?;
        if hash(body) != u64::from_le_bytes(*check) {
            return None;
        }
        let mut rest = Reader(body);
        let count = rest.length()?;
        let mut words: Vec<Vec<u8>> = Vec::with_capacity(count.min(body.len()));
        for _ in 0..count {
            let same = rest.length()?;
            let before = words.last().map(Vec::as_slice).unwrap_or_default();
            let mut word = before.get(..same)?.to_vec();
            word.extend_from_slice(rest.bytes()?);
            words.push(word);
        }
        let cards = rest.length()?;
        Some(Self { words, cards, rest })
    }

    /// The next card; `None` after the last.
    pub fn next(&mut self) -> Option<Packed<'a>> {
        self.cards = self.cards.checked_sub(1)?;
        let (row, sketch) = (self.rest.bytes()?, self.rest.bytes()?);
        let count = self.rest.length()?;
        let mut marks = Vec::with_capacity(count.min(64));
        for _ in 0..count {
            let mark = mark(self.rest.byte()?)?;
            marks.push((mark, self.rest.u64()?));
        }
        let count = self.rest.length()?;
        let mut terms = Vec::with_capacity(count.min(512));
        for _ in 0..count {
            let number = self.rest.length()?;
            terms.push((number >> 2, place(number & 3)));
        }
        Some(Packed { row, sketch, marks, terms })
    }
}

/// The cards of a block; `None` where it cannot be read whole.
pub fn unpack(bytes: &[u8]) -> Option<Vec<Card>> {
    let mut block = Block::open(bytes)?;
    let mut cards = Vec::with_capacity(block.cards);
    while let Some(packed) = block.next() {
        let row = read_row(packed.row)?;
        let terms = packed.terms.iter().map(|(number, place)| {
            Some((String::from_utf8(block.words.get(*number)?.clone()).ok()?, *place))
        });
        let sketch = CareerSketch::from_bytes(packed.sketch);
        cards.push(Card { row, terms: terms.collect::<Option<_>>()?, marks: packed.marks, sketch });
    }
    (block.cards == 0).then_some(cards)
}

fn mark(code: u8) -> Option<Mark> {
    [Mark::Own, Mark::Linked, Mark::LinkedPerson, Mark::Email, Mark::NameWorkPlace]
        .into_iter()
        .find(|mark| *mark as u8 == code)
}

pub(super) fn place(code: usize) -> Place {
    match code & 3 {
        0 => Place::Name,
        1 => Place::Work,
        2 => Place::Skill,
        _ => Place::Elsewhere,
    }
}

/// Columns that filters and order need without opening the row: they stand first.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) struct Columns {
    /// Place in [`Stage::ALL`].
    pub stage: u8,
    /// 255: none.
    pub fit: u8,
    /// Seconds.
    pub added: i64,
    /// Seconds; the smallest number: never.
    pub contacted: i64,
    /// The hash of the brief's id, nought for none.
    pub brief: u64,
}

/// The hash a brief is filtered by.
pub(super) fn brief_hash(id: Option<&str>) -> u64 {
    id.map_or(0, |id| hash(id.as_bytes()))
}

impl Columns {
    pub fn of(row: &CandidateRow) -> Self {
        let stage = Stage::ALL.iter().position(|stage| *stage == row.stage).unwrap_or_default();
        Self {
            stage: u8::try_from(stage).unwrap_or_default(),
            fit: row.fit.map_or(u8::MAX, |fit| fit.min(100)),
            added: row.added_at.as_second(),
            contacted: row.last_contact.map_or(i64::MIN, |at| at.as_second()),
            brief: brief_hash(row.brief_id.as_deref()),
        }
    }

    pub fn read(rest: &mut Reader<'_>) -> Option<Self> {
        let (stage, fit) = (rest.byte()?, rest.byte()?);
        let (added, contacted) = (rest.u64()?.cast_signed(), rest.u64()?.cast_signed());
        Some(Self { stage, fit, added, contacted, brief: rest.u64()? })
    }

    fn write(self, out: &mut Writer) {
        out.byte(self.stage);
        out.byte(self.fit);
        for number in [self.added.cast_unsigned(), self.contacted.cast_unsigned(), self.brief] {
            out.0.extend_from_slice(&number.to_le_bytes());
        }
    }
}

fn write_row(out: &mut Writer, row: &CandidateRow) {
    Columns::of(row).write(out);
    out.id(&row.id.0);
    out.text(&row.name);
    for text in [&row.headline, &row.organisation, &row.location, &row.brief_id, &row.last_contact_by] {
        out.maybe(text.as_deref());
    }
    out.text(&row.link);
    out.text(&row.added_by);
    out.maybe(row.next_action.as_deref());
    out.byte(row.fit.map_or(u8::MAX, |fit| fit));
    out.moment(row.added_at);
    for moment in [row.first_contact, row.last_contact, row.last_interaction] {
        out.byte(u8::from(moment.is_some()));
        if let Some(at) = moment {
            out.moment(at);
        }
    }
    let outcome = row.outcome.and_then(|outcome| Outcome::ALL.iter().position(|known| *known == outcome));
    out.length(outcome.map_or(0, |place| place + 1));
    out.byte(u8::from(row.next_contact.is_some()));
    if let Some(day) = row.next_contact {
        out.day(day);
    }
    match row.next_step {
        Some((day, channel)) => {
            out.byte(channel_code(channel));
            out.day(day);
        }
        None => out.byte(0),
    }
    out.length(row.links.len());
    for link in &row.links {
        // The first of them is nearly always the one that stands above already.
        out.maybe(Some(link.as_str()).filter(|link| *link != row.link));
    }
    out.length(row.tags.len());
    for tag in &row.tags {
        out.text(tag);
    }
    out.length(row.left.len());
    for (employer, when) in &row.left {
        out.text(employer);
        out.text(&when.to_string());
    }
    out.length(row.observed.as_ref().map_or(0, |observed| observed.signals.len() + 1));
    if let Some(observed) = &row.observed {
        out.day(observed.on);
        for (code, when) in &observed.signals {
            out.text(code);
            out.maybe(when.map(|when| when.to_string()).as_deref());
        }
    }
    let own =
        row.own_level.and_then(|(level, on)| Some((LEVELS.iter().position(|known| *known == level)?, on)));
    out.length(own.map_or(0, |(place, _)| place + 1));
    if let Some((_, on)) = own {
        out.day(on);
    }
}

/// Their places are stored: add at the end.
const LEVELS: [Level; 4] = [Level::FirmlyHappy, Level::SatisfiedCurious, Level::Latent, Level::HiddenActive];

/// The row of a card; `None` where it is none.
pub(super) fn read_row(bytes: &[u8]) -> Option<CandidateRow> {
    let mut rest = Reader(bytes);
    let columns = Columns::read(&mut rest)?;
    let id = CandidateId(rest.id()?);
    let name = rest.text()?.to_owned();
    let mut texts: [Option<String>; 5] = Default::default();
    for text in &mut texts {
        *text = rest.maybe()?.map(str::to_owned);
    }
    let [headline, organisation, location, brief_id, last_contact_by] = texts;
    let (link, added_by) = (rest.text()?.to_owned(), rest.text()?.to_owned());
    let next_action = rest.maybe()?.map(str::to_owned);
    let fit = Some(rest.byte()?).filter(|fit| *fit != u8::MAX);
    let added_at = rest.moment()?;
    let mut moments = [None; 3];
    for moment in &mut moments {
        *moment = if rest.byte()? == 1 { Some(rest.moment()?) } else { None };
    }
    let [first_contact, last_contact, last_interaction] = moments;
    let outcome = match rest.length()? {
        0 => None,
        place => Some(*Outcome::ALL.get(place - 1)?),
    };
    let next_contact = if rest.byte()? == 1 { Some(rest.day()?) } else { None };
    let next_step = match rest.byte()? {
        0 => None,
        code => Some((rest.day()?, channel(code)?)),
    };
    let mut list = |each: &mut dyn FnMut(&mut Reader<'_>) -> Option<()>| -> Option<()> {
        let count = rest.length()?;
        (0..count).try_for_each(|_| each(&mut rest))
    };
    let (mut links, mut tags, mut left) = (Vec::new(), Vec::new(), Vec::new());
    list(&mut |rest| {
        links.push(rest.maybe()?.unwrap_or(&link).to_owned());
        Some(())
    })?;
    list(&mut |rest| {
        tags.push(rest.text()?.to_owned());
        Some(())
    })?;
    list(&mut |rest| {
        left.push((rest.text()?.to_owned(), rest.text()?.parse().ok()?));
        Some(())
    })?;
    let observed = match rest.length()? {
        0 => None,
        more => {
            let on = rest.day()?;
            let signal = |_| {
                let code = rest.text()?.to_owned();
                Some((code, rest.maybe()?.and_then(|when| when.parse().ok())))
            };
            Some(Observed { on, signals: (1..more).map(signal).collect::<Option<_>>()? })
        }
    };
    let own_level = match rest.length()? {
        0 => None,
        place => Some((*LEVELS.get(place - 1)?, rest.day()?)),
    };
    Some(CandidateRow {
        id,
        link,
        links,
        name,
        headline,
        organisation,
        location,
        brief_id,
        stage: *Stage::ALL.get(usize::from(columns.stage))?,
        fit,
        added_at,
        added_by,
        first_contact,
        last_contact,
        last_contact_by,
        outcome,
        next_contact,
        next_step,
        left,
        last_interaction,
        tags,
        next_action,
        observed,
        own_level,
    })
}

fn channel_code(channel: Channel) -> u8 {
    match channel {
        Channel::Email => 1,
        Channel::Whatsapp => 2,
        Channel::Site => 3,
        Channel::Note => 4,
    }
}

fn channel(code: u8) -> Option<Channel> {
    Some(match code {
        1 => Channel::Email,
        2 => Channel::Whatsapp,
        3 => Channel::Site,
        4 => Channel::Note,
        _ => return None,
    })
}
