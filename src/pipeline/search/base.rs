//! Everyone, as compact records: opened from blocks in one pass, searched on every key.
//!
//! People are numbered from the newest to the oldest. Whoever changes after the opening stands beside the index until
//! the next one. Start at [`Base::open`] and [`Base::find`].

use jiff::Timestamp;

use super::block::{Block, Columns, brief_hash, pack, read_row};
use super::bytes::{Reader, hash};
use super::card::{Card, Mark, TAG, tag_term};
use super::letters::fold_text;
use super::terms::{ByHash, Gathering, Terms, index, nearest};
use crate::assessment::rediscovery::CareerSketch;
use crate::pipeline::{CandidateId, CandidateRow, Stage};

/// What to leave out before words are looked at.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Filter {
    /// Only these stages; empty: all.
    pub stages: Vec<Stage>,
    /// Only this brief.
    pub brief_id: Option<String>,
    /// Only people with this tag.
    pub tag: Option<String>,
    /// Only a last fit of so much or more.
    pub fit: Option<u8>,
    /// By when they were last written to.
    pub contact: Option<LastContact>,
    /// Only people who may be written to.
    pub contactable: bool,
}

/// When somebody was last written to.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum LastContact {
    /// Never.
    Never,
    /// At this time or later.
    Since(Timestamp),
    /// Before this time, if ever.
    Before(Timestamp),
}

/// Somebody who may be the same person, and what they share.
#[derive(Debug, Clone, PartialEq)]
pub struct Likeness {
    /// Their number.
    pub person: u32,
    /// What both have, the strongest.
    pub shared: Mark,
}

/// Everyone.
#[derive(Debug, Default)]
pub struct Base {
    columns: Vec<Columns>,
    rows: Vec<u8>,
    starts: Vec<u32>,
    sketches: Vec<u8>,
    /// Where sketches end, while blocks come in.
    sketched: Vec<u32>,
    /// Where each one's sketch is.
    spans: Vec<(u32, u32)>,
    numbers: ByHash<u32>,
    marks: Vec<(u64, u32, Mark)>,
    terms: Terms,
    gone: Vec<bool>,
    fresh: Vec<Option<Card>>,
    /// Blocks that could not be read: whoever was in them is missing here.
    pub damaged: usize,
}

/// Everyone, while blocks come in.
#[derive(Debug, Default)]
pub struct Opening {
    base: Base,
    gathering: Gathering,
    numbers: Vec<u32>,
}

impl Opening {
    /// Takes the next block.
    pub fn add(&mut self, bytes: &[u8]) {
        let base = &mut self.base;
        let Some(mut block) = Block::open(bytes) else {
            base.damaged += 1;
            return;
        };
        self.numbers.clear();
        self.numbers.extend(block.words.iter().map(|word| self.gathering.number(word)));
        while let Some(packed) = block.next() {
            let Some(read) = Columns::read(&mut Reader(packed.row)) else { continue };
            let person = index(base.columns.len());
            base.columns.push(read);
            base.starts.push(index(base.rows.len()));
            base.rows.extend_from_slice(packed.row);
            base.sketches.extend_from_slice(packed.sketch);
            base.sketched.push(index(base.sketches.len()));
            base.marks.extend(packed.marks.into_iter().map(|(mark, value)| (value, person, mark)));
            for (number, place) in packed.terms {
                if let Some(number) = self.numbers.get(number) {
                    self.gathering.has(*number, place);
                }
            }
            self.gathering.end();
        }
    }

    /// Everyone, once the last block was taken.
    pub fn finish(self) -> Base {
        let Self { mut base, gathering, .. } = self;
        let (columns, starts) = (std::mem::take(&mut base.columns), std::mem::take(&mut base.starts));
        let ends = std::mem::take(&mut base.sketched);
        let mut order: Vec<u32> = (0..index(columns.len())).collect();
        let id_at = |old: u32| id_bytes(&base.rows[starts[old as usize] as usize..]);
        order.sort_unstable_by(|a, b| {
            let added = |old: &u32| columns[*old as usize].added;
            added(b).cmp(&added(a)).then_with(|| id_at(*b).cmp(id_at(*a)))
        });
        let mut place = vec![0_u32; order.len()];
        for (new, old) in order.iter().enumerate() {
            place[*old as usize] = index(new);
            base.numbers.insert(hash(id_at(*old)), index(new));
        }
        base.columns = order.iter().map(|old| columns[*old as usize]).collect();
        base.starts = order.iter().map(|old| starts[*old as usize]).collect();
        base.spans = order
            .iter()
            .map(|old| (old.checked_sub(1).map_or(0, |before| ends[before as usize]), ends[*old as usize]))
            .collect();
        base.marks.iter_mut().for_each(|(_, person, _)| *person = place[*person as usize]);
        base.terms = gathering.finish(&order);
        base.gone = vec![false; order.len()];
        base
    }
}

impl Base {
    /// Opens blocks.
    pub fn open<'a>(blocks: impl IntoIterator<Item = &'a [u8]>) -> Self {
        let mut opening = Opening::default();
        blocks.into_iter().for_each(|block| opening.add(block));
        opening.finish()
    }

    /// Cards that stand in no block.
    pub fn of(cards: &[Card]) -> Self {
        let blocks: Vec<Vec<u8>> = cards.chunks(super::CARDS_A_BLOCK).map(pack).collect();
        Self::open(blocks.iter().map(Vec::as_slice))
    }

    /// How many people there are.
    pub fn len(&self) -> usize {
        let gone = self.gone.iter().filter(|gone| **gone).count();
        self.columns.len() - gone + self.fresh.iter().flatten().count()
    }

    /// Nobody at all.
    pub fn is_empty(&self) -> bool {
        self.len() == 0
    }

    /// How many stand beside the index; past a few hundred it is time to open anew.
    pub fn beside(&self) -> usize {
        self.fresh.len()
    }

    /// The row of a person by number.
    pub fn row(&self, person: u32) -> Option<CandidateRow> {
        let at = person as usize;
        match at.checked_sub(self.columns.len()) {
            Some(fresh) => Some(self.fresh.get(fresh)?.as_ref()?.row.clone()),
            None => read_row(self.rows.get(*self.starts.get(at)? as usize..)?),
        }
    }

    /// What a brief is held against, by number; empty where nothing is kept.
    pub fn sketch(&self, person: u32) -> CareerSketch {
        let at = person as usize;
        match at.checked_sub(self.columns.len()) {
            Some(fresh) => self.fresh.get(fresh).and_then(Option::as_ref).map(|card| card.sketch.clone()),
            None => {
                let span = self.spans.get(at).map(|(begin, end)| *begin as usize..*end as usize);
                span.and_then(|span| self.sketches.get(span)).map(CareerSketch::from_bytes)
            }
        }
        .unwrap_or_default()
    }

    /// Every row, the newest first: for what looks at everyone at once.
    pub fn rows(&self) -> Vec<CandidateRow> {
        self.find("", &Filter::default()).into_iter().filter_map(|person| self.row(person)).collect()
    }

    /// Every tag there is, folded, in order.
    pub fn tags(&self) -> Vec<String> {
        let mut tags = self.terms.tags();
        for (term, _) in self.fresh.iter().flatten().flat_map(|card| &card.terms) {
            tags.extend(term.strip_prefix(TAG).map(str::to_owned));
        }
        tags.sort_unstable();
        tags.dedup();
        tags
    }

    /// The number of a person.
    pub fn number(&self, id: &CandidateId) -> Option<u32> {
        let fresh = self.fresh.iter().rposition(|card| card.as_ref().is_some_and(|card| card.row.id == *id));
        if let Some(place) = fresh {
            return Some(index(self.columns.len() + place));
        }
        let number = *self.numbers.get(&id_hash(id))?;
        (!self.gone[number as usize]).then_some(number)
    }

    /// Where a person stands.
    pub fn stage(&self, person: u32) -> Option<Stage> {
        Stage::ALL.get(usize::from(self.columns_of(person)?.stage)).copied()
    }

    fn columns_of(&self, person: u32) -> Option<Columns> {
        let at = person as usize;
        match at.checked_sub(self.columns.len()) {
            Some(fresh) => Some(Columns::of(&self.fresh.get(fresh)?.as_ref()?.row)),
            None => (!self.gone[at]).then(|| self.columns[at]),
        }
    }

    /// Puts a changed or new card in place; `None`: the person is gone.
    pub fn replace(&mut self, id: &CandidateId, card: Option<Card>) {
        if let Some(known) = self.number(id) {
            let at = known as usize;
            match at.checked_sub(self.columns.len()) {
                Some(fresh) => self.fresh[fresh] = None,
                None => self.gone[at] = true,
            }
        }
        self.fresh.extend(card.map(Some));
    }

    /// Everyone who passes the filter and has every word of `query` or something near it, best first: words in the
    /// name before words elsewhere, whole words before beginnings, exact before forgiven; then the newest first.
    pub fn find(&self, query: &str, filter: &Filter) -> Vec<u32> {
        let folded = fold_text(query);
        let words: Vec<&str> = folded.split_whitespace().collect();
        let typing = !query.ends_with(char::is_whitespace);
        let count = self.columns.len();
        let mut far = vec![0_u16; count];
        if let Some(tag) = &filter.tag {
            far.fill(NOT);
            self.terms.people_with(&tag_term(tag)).for_each(|person| far[person as usize] = 0);
        }
        let mut best = vec![u8::MAX; if words.is_empty() { 0 } else { count }];
        for (at, word) in words.iter().enumerate() {
            self.terms.matching(word, typing && at + 1 == words.len(), |person, distance| {
                let best = &mut best[person as usize];
                *best = distance.min(*best);
            });
            for (far, best) in far.iter_mut().zip(&mut best) {
                *far = if *best == u8::MAX { NOT } else { far.saturating_add((*best).into()) };
                *best = u8::MAX;
            }
        }
        let brief = filter.brief_id.as_deref().map(|id| brief_hash(Some(id)));
        let mut found: Vec<(u16, i64, u32)> = Vec::new();
        for (person, far) in far.iter().enumerate() {
            let columns = &self.columns[person];
            if *far != NOT && !self.gone[person] && passes(columns, filter, brief) {
                found.push((*far, -columns.added, index(person)));
            }
        }
        for (place, card) in self.fresh.iter().enumerate() {
            let Some(card) = card else { continue };
            let columns = Columns::of(&card.row);
            let tagged = filter.tag.as_ref().is_none_or(|tag| {
                let term = tag_term(tag);
                card.terms.iter().any(|(known, _)| *known == term)
            });
            let mut far = (tagged && passes(&columns, filter, brief)).then_some(0_u16);
            for (at, word) in words.iter().enumerate() {
                let terms = card.terms.iter().map(|(term, place)| (term.as_str(), *place));
                let nearest = nearest(terms, word, typing && at + 1 == words.len());
                far = far.and_then(|far| Some(far.saturating_add(nearest?.into())));
            }
            if let Some(far) = far {
                found.push((far, -columns.added, index(count + place)));
            }
        }
        // Numbers already are in the order of age: with no words and nobody beside the index there is nothing to do.
        if !words.is_empty() || !self.fresh.is_empty() {
            found.sort_unstable();
        }
        found.into_iter().map(|(_, _, person)| person).collect()
    }

    /// Who else may be this person: a shared address or e-mail, a link from one to the other, or name, employer and
    /// place. A suggestion, never more.
    pub fn likenesses(&self, card: &Card) -> Vec<Likeness> {
        let mut found: Vec<Likeness> = Vec::new();
        let mut meet = |person: u32, mark: Mark, value: u64| {
            for (own, theirs) in &card.marks {
                if *theirs == value
                    && let Some(shared) = together(*own, mark)
                {
                    match found.iter_mut().find(|known| known.person == person) {
                        Some(known) => known.shared = known.shared.min(shared),
                        None => found.push(Likeness { person, shared }),
                    }
                }
            }
        };
        let own = self.number(&card.row.id);
        for (value, person, mark) in &self.marks {
            if !self.gone[*person as usize] && Some(*person) != own {
                meet(*person, *mark, *value);
            }
        }
        for (place, fresh) in self.fresh.iter().enumerate() {
            let person = index(self.columns.len() + place);
            for (mark, value) in fresh.iter().filter(|_| Some(person) != own).flat_map(|card| &card.marks) {
                meet(person, *mark, *value);
            }
        }
        found.sort_by_key(|likeness| (likeness.shared, likeness.person));
        found.truncate(5);
        found
    }
}

/// Not found.
const NOT: u16 = u16::MAX;

fn passes(columns: &Columns, filter: &Filter, brief: Option<u64>) -> bool {
    let stage = Stage::ALL.get(usize::from(columns.stage));
    let contacted = match filter.contact {
        None => true,
        Some(LastContact::Never) => columns.contacted == i64::MIN,
        Some(LastContact::Since(at)) => columns.contacted >= at.as_second(),
        Some(LastContact::Before(at)) => columns.contacted != i64::MIN && columns.contacted < at.as_second(),
    };
    contacted
        && (filter.stages.is_empty() || stage.is_some_and(|stage| filter.stages.contains(stage)))
        && brief.is_none_or(|brief| columns.brief == brief)
        && filter.fit.is_none_or(|least| columns.fit != u8::MAX && columns.fit >= least)
        && !(filter.contactable && stage == Some(&Stage::DoNotContact))
}

/// Whether two marks with one value speak for one person, and as which. An address that two pages merely link to is
/// an employer's as often as not.
fn together(a: Mark, b: Mark) -> Option<Mark> {
    match (a, b) {
        (Mark::Email, Mark::Email) => Some(Mark::Email),
        (Mark::NameWorkPlace, Mark::NameWorkPlace) => Some(Mark::NameWorkPlace),
        (Mark::Own, Mark::Own) => Some(Mark::Own),
        (Mark::Own, Mark::Linked | Mark::LinkedPerson) | (Mark::Linked | Mark::LinkedPerson, Mark::Own) => {
            Some(Mark::Linked)
        }
        (Mark::LinkedPerson, Mark::LinkedPerson) => Some(Mark::LinkedPerson),
        _ => None,
    }
}

/// The id of a packed row, as packed.
fn id_bytes(row: &[u8]) -> &[u8] {
    let mut rest = Reader(row);
    let begun = Columns::read(&mut rest).and_then(|_| rest.0.first());
    let length = match begun {
        Some(1) => 17,
        Some(_) => {
            let mut after = Reader(rest.0.get(1..).unwrap_or_default());
            let before = after.0.len();
            let length = after.length().unwrap_or_default();
            1 + before - after.0.len() + length
        }
        None => 0,
    };
    rest.0.get(..length).unwrap_or_default()
}

fn id_hash(id: &CandidateId) -> u64 {
    let mut packed = super::bytes::Writer::default();
    packed.id(&id.0);
    hash(&packed.0)
}
