//! Find people again by any word that was ever kept of them: accents folded, the last word still being typed, a slip
//! or two forgiven in longer words; and see who may be the same person twice.
//!
//! [`Card`] is what is kept of one candidate beside the log, [`pack`] puts some dozens into one stored block,
//! [`Base`] is everyone, opened from the blocks in one pass and searched on every key. No profile and no event is
//! read for any of it. Start at [`Base::find`].

mod base;
mod block;
mod bytes;
mod card;
mod letters;
mod slips;
mod terms;

pub use base::{Base, Filter, LastContact, Likeness, Opening};
pub use block::{CARDS_A_BLOCK, RULES, pack, unpack};
pub use bytes::hash as checksum;
pub use card::{Card, Mark, Place};
pub use letters::fold_text;
