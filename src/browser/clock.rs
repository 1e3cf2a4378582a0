//! Moments as days of the recruiter's calendar.

use jiff::Timestamp;
use jiff::civil::Date;

/// The moment it is.
pub fn moment() -> Timestamp {
    Timestamp::from_millisecond(millis(js_sys::Date::now())).unwrap_or(Timestamp::UNIX_EPOCH)
}

/// The recruiter's own date and time.
pub fn now() -> jiff::civil::DateTime {
    let local = js_sys::Date::new_0();
    let part = |number: u32| i8::try_from(number).unwrap_or(0);
    day_of(Timestamp::from_millisecond(millis(local.get_time())).unwrap_or(Timestamp::UNIX_EPOCH)).at(
        part(local.get_hours()),
        part(local.get_minutes()),
        0,
        0,
    )
}

#[expect(clippy::cast_possible_truncation, reason = "the clock's milliseconds fit until the year 285,000")]
fn millis(time: f64) -> i64 {
    time as i64
}

/// The day on which something happened where the recruiter sits.
pub fn day_of(at: Timestamp) -> Date {
    #[expect(clippy::cast_precision_loss, reason = "milliseconds of this age are exact in a double")]
    let milliseconds = at.as_millisecond() as f64;
    let local = js_sys::Date::new(&milliseconds.into());
    let part = |number: u32| i8::try_from(number).unwrap_or(1);
    let year = i16::try_from(local.get_full_year()).unwrap_or(1970);
    Date::new(year, part(local.get_month() + 1), part(local.get_date())).unwrap_or(Date::constant(1970, 1, 1))
}
