//! Skills, titles, places and their relations, as plain data under `data/`, and the matchers that find them in text.
//!
//! Nothing here knows a brief or a person. Tables are parsed once, when first needed. Start at [`skills::find`],
//! [`titles::find`], [`places::find`] and [`similarity`].

pub mod meaning;
pub mod phrases;
pub mod places;
pub mod sectors;
pub mod similarity;
pub mod skills;
pub mod titles;
pub mod words;
