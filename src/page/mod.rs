//! What the recruiter saw: the snapshot the capture function returned, parsed once and walked once.
//!
//! Knows HTML, structured data and the order in which a person would read; knows nothing about sites or people.
//! Start at [`PageSnapshot`].

use serde::{Deserialize, Serialize};

/// One captured page, as the capture function in `extension/capture.js` returns it. Hostile by assumption.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", default)]
pub struct PageSnapshot {
    /// The address in the tab, verbatim.
    pub url: String,
    /// `document.title`.
    pub title: String,
    /// The `lang` of the root element, if stated.
    pub language: Option<String>,
    /// The document without scripts (JSON-LD kept), styles, form values and hidden inputs; open shadow roots
    /// flattened; visually hidden elements carry the attribute `data-ov-hidden`.
    pub html: String,
    /// Text the recruiter had selected, if any.
    pub selection: Option<String>,
    /// True where the page was longer than the capture limit (8 MB) and `html` is only its beginning.
    pub truncated: bool,
}
