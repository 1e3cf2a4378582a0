//! Moments as days of the recruiter's calendar.

use jiff::Timestamp;
use jiff::civil::Date;

/// The day on which something happened where the recruiter sits.
pub fn day_of(at: Timestamp) -> Date {
    #[expect(clippy::cast_precision_loss, reason = "milliseconds of this age are exact in a double")]
    let milliseconds = at.as_millisecond() as f64;
    let local = js_sys::Date::new(&milliseconds.into());
    let part = |number: u32| i8::try_from(number).unwrap_or(1);
    let year = i16::try_from(local.get_full_year()).unwrap_or(1970);
    Date::new(year, part(local.get_month() + 1), part(local.get_date())).unwrap_or(Date::constant(1970, 1, 1))
}
