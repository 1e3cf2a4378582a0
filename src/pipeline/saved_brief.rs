//! A brief as kept: its text, its parsed form, and every earlier text with its day.
//!
//! An assessment names the version it was made against, so that "why was this person a fit in March?" has an answer. Start
//! at [`SavedBrief::new`].

use jiff::Timestamp;
use serde::{Deserialize, Serialize};

use crate::brief::Brief;

/// More than anyone goes back through; the oldest go first.
const MOST_VERSIONS: usize = 100;

/// A brief as kept.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct SavedBrief {
    /// Its id (UUID v7).
    pub id: String,
    /// Rises by one with each changed text.
    pub version: u32,
    /// The name shown in pickers: the main title and place, or what the recruiter calls it.
    pub name: String,
    /// The criteria.
    pub brief: Brief,
    /// When it was last saved.
    pub saved_at: Timestamp,
    /// Kept out of pickers.
    pub archived: bool,
    /// Earlier texts, oldest first.
    #[serde(default)]
    pub earlier: Vec<BriefVersion>,
}

/// The text of a brief as it stood from one day to the next version.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct BriefVersion {
    /// Which version it was.
    pub version: u32,
    /// The text.
    pub text: String,
    /// When it was saved.
    pub saved_at: Timestamp,
}

impl SavedBrief {
    /// A brief saved for the first time.
    pub fn new(id: String, brief: Brief, saved_at: Timestamp) -> Self {
        let name = name_of(&brief);
        Self { id, version: 1, name, brief, saved_at, archived: false, earlier: Vec::new() }
    }

    /// The next version, with the text before it kept; the same version where the text is the same.
    pub fn revised(&self, brief: Brief, saved_at: Timestamp) -> Self {
        let mut next = Self { name: name_of(&brief), archived: false, ..self.clone() };
        if brief.text.trim() != self.brief.text.trim() {
            next.earlier.push(self.present());
            let surplus = next.earlier.len().saturating_sub(MOST_VERSIONS);
            next.earlier.drain(..surplus);
            next.version = self.version.saturating_add(1);
            next.saved_at = saved_at;
        }
        next.brief = brief;
        next
    }

    /// The next version, with the text of an earlier one; `None` where that was not kept.
    pub fn gone_back(&self, version: u32, saved_at: Timestamp) -> Option<Self> {
        let text = &self.earlier.iter().find(|kept| kept.version == version)?.text;
        Some(self.revised(Brief::parse(text), saved_at))
    }

    /// A brief of its own with the same text and no history.
    pub fn copied(&self, id: String, saved_at: Timestamp) -> Self {
        let mut copy = Self::new(id, self.brief.clone(), saved_at);
        copy.name = format!("{} (copy)", self.name);
        copy
    }

    /// Every version, the newest first.
    pub fn versions(&self) -> Vec<BriefVersion> {
        std::iter::once(self.present()).chain(self.earlier.iter().rev().cloned()).collect()
    }

    fn present(&self) -> BriefVersion {
        BriefVersion { version: self.version, text: self.brief.text.clone(), saved_at: self.saved_at }
    }
}

/// What a brief is called in pickers: its main title and place, or its first words.
pub fn name_of(brief: &Brief) -> String {
    let place = brief.locations.first().map(|place| format!(", {}", place.name)).unwrap_or_default();
    let name = match brief.titles.first() {
        Some(title) => format!("{title}{place}"),
        None => brief.text.split_whitespace().take(8).collect::<Vec<_>>().join(" "),
    };
    name.chars().take(60).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn at(second: i64) -> Timestamp {
        Timestamp::from_second(second).unwrap()
    }

    fn saved(text: &str) -> SavedBrief {
        SavedBrief::new("b".to_owned(), Brief::parse(text), at(1))
    }

    #[test]
    fn every_text_of_a_brief_is_kept_with_its_day() {
        let first = saved("Nurse in Leeds");
        let second = first.revised(Brief::parse("Senior nurse in Leeds"), at(2));
        let third = second.gone_back(1, at(3)).unwrap();
        let texts: Vec<_> = third.versions().into_iter().map(|v| (v.version, v.text, v.saved_at)).collect();
        let wanted = [(3, "Nurse in Leeds", 3), (2, "Senior nurse in Leeds", 2), (1, "Nurse in Leeds", 1)];
        assert_eq!(texts, wanted.map(|(version, text, day)| (version, text.to_owned(), at(day))));
        assert_eq!((third.name.as_str(), second.gone_back(7, at(4))), ("Nurse, Leeds", None));
    }

    #[test]
    fn saving_the_same_text_again_is_no_new_version() {
        let first = saved("Nurse in Leeds");
        assert_eq!(first.revised(Brief::parse("Nurse in Leeds "), at(9)).version, 1);
    }

    #[test]
    fn a_copy_starts_its_own_history() {
        let second = saved("Nurse in Leeds").revised(Brief::parse("Nurse in York"), at(2));
        let copy = second.copied("c".to_owned(), at(3));
        assert_eq!((copy.id.as_str(), copy.version, copy.earlier.len()), ("c", 1, 0));
        assert_eq!((copy.brief, copy.name.as_str()), (second.brief, "Nurse, York (copy)"));
    }

    #[test]
    fn a_brief_kept_before_versions_were_is_still_read() {
        let mut document = serde_json::to_value(saved("Nurse in Leeds")).unwrap();
        document.as_object_mut().unwrap().remove("earlier");
        assert_eq!(serde_json::from_value::<SavedBrief>(document).unwrap().versions().len(), 1);
    }
}
