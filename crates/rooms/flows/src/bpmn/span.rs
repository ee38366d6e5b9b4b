//! Spans as BPMN writes them: `P3D`, `PT4H30M`.

use crate::model::{Clock, Unit, Wait};
use jiff::Span;

/// Months and years have no fixed length, seconds are no plan: neither is read.
pub(super) fn read(text: &str) -> Option<Wait> {
    let span: Span = text.trim().parse().ok()?;
    let is_plain = span.get_years() == 0 && span.get_months() == 0 && span.get_seconds() == 0;
    let days = i64::from(span.get_days()) + i64::from(span.get_weeks()) * 7;
    let (hours, minutes) = (i64::from(span.get_hours()), span.get_minutes());
    let (amount, unit) = match (days, hours, minutes) {
        (days, 0, 0) => (days, Unit::Days),
        (days, hours, 0) => (days * 24 + hours, Unit::Hours),
        (days, hours, minutes) => {
            (days.checked_mul(24)?.checked_add(hours)?.checked_mul(60)?.checked_add(minutes)?, Unit::Minutes)
        }
    };
    let amount = u32::try_from(amount).ok().filter(|amount| (1..=Wait::MOST).contains(amount))?;
    is_plain.then(|| Wait::new(amount, unit, Clock::Always))
}
