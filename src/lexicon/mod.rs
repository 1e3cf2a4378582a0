//! Skills, titles, places and their relations, as plain data.

pub mod meaning;
