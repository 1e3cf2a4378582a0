//! The two things pure code never makes up: the time, and new ids.

use jiff::Timestamp;
use jiff::civil::Date;
use wasm_bindgen::JsCast;

use crate::pipeline::{CandidateId, EventId};
use crate::privacy::SuppressionKey;

/// The present moment, to the millisecond.
pub fn now() -> Timestamp {
    // The browser's clock can be set to any year; jiff knows those up to 9999.
    #[expect(clippy::cast_possible_truncation, reason = "a browser's clock stays within 2^53 milliseconds")]
    Timestamp::from_millisecond(js_sys::Date::now() as i64).unwrap_or(Timestamp::UNIX_EPOCH)
}

/// Today, as the recruiter's calendar shows it.
pub fn today() -> Date {
    let local = js_sys::Date::new_0();
    let part = |number: u32| i8::try_from(number).unwrap_or(1);
    let year = i16::try_from(local.get_full_year()).unwrap_or(1970);
    Date::new(year, part(local.get_month() + 1), part(local.get_date())).unwrap_or(Date::constant(1970, 1, 1))
}

/// A new event's id.
pub fn new_event_id() -> EventId {
    EventId(new_id())
}

/// A new candidate's id.
pub fn new_candidate_id() -> CandidateId {
    CandidateId(new_id())
}

/// A UUID v7: the time first, so that ids sort as they were made, then 74 random bits.
pub fn new_id() -> String {
    let millis = u64::try_from(now().as_millisecond()).unwrap_or_default();
    uuid::Builder::from_unix_timestamp_millis(millis, &random()).into_uuid().to_string()
}

/// A fresh secret for the suppression list.
pub fn new_key() -> SuppressionKey {
    SuppressionKey::new(random())
}

/// Bytes from the browser's cryptographic generator. `crypto` is there in every page and worker of an extension.
pub fn random<const N: usize>() -> [u8; N] {
    let mut bytes = [0; N];
    let crypto = js_sys::Reflect::get(&js_sys::global(), &"crypto".into());
    if let Ok(crypto) = crypto.and_then(|found| found.dyn_into::<web_sys::Crypto>()) {
        let filled = crypto.get_random_values_with_u8_array(&mut bytes);
        debug_assert!(filled.is_ok(), "a few bytes are below the generator's limit");
    }
    bytes
}
