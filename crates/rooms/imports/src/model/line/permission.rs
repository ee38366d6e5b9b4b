//! Permissions in a row: a yes needs to know where and when it was said; a no is believed.

use super::{Note, Offer, clean};
use crate::model::{Fact, Plan, Reason, Target, choice, dates};
use consent::{Channel, State};
use ground::clock::Timestamp;
use jiff::{civil::Date, tz::TimeZone};

/// What the ledger keeps of an origin.
const ORIGIN: usize = 200;

/// Where and when the permissions of a row were given.
struct Proof {
    origin: Option<String>,
    date: Option<Date>,
}

/// The permissions of a row, and what of them is not clear enough to be one.
// law: gdpr/7.1
pub fn offers(plan: &Plan, cells: &[String], today: Date) -> (Vec<Offer>, Vec<Note>) {
    let (mut offers, mut notes) = (Vec::new(), Vec::new());
    let proof = Proof::of(plan, cells);
    for (place, (target, cell)) in (1..).zip(plan.columns.iter().zip(cells)) {
        let Target::Permission { purpose, channel } = target else { continue };
        if cell.trim().is_empty() {
            continue;
        }
        match offer(plan, &proof, (purpose, *channel), (cell, today)) {
            Ok(offer) => offers.push(Offer { place, ..offer }),
            Err(reason) => notes.push(Note { reason, place }),
        }
    }
    (offers, notes)
}

fn offer(plan: &Plan, proof: &Proof, what: (&str, Channel), said: (&str, Date)) -> Result<Offer, Reason> {
    let (cell, today) = said;
    let state = choice::state(cell).ok_or(Reason::PermissionUnclear)?;
    if proof.date.is_some_and(|date| date > today) {
        return Err(Reason::PermissionFuture);
    }
    let origin = match (state, &proof.origin, proof.date) {
        (_, Some(origin), Some(_)) => origin.clone(),
        (State::Given, _, _) => return Err(Reason::PermissionUnproved),
        (_, origin, _) => origin.clone().unwrap_or_else(|| plan.source.clone()),
    };
    let (purpose, channel) = (what.0.to_owned(), what.1);
    Ok(Offer { purpose, channel, state, origin, at: proof.date.and_then(midnight), place: 0 })
}

impl Proof {
    fn of(plan: &Plan, cells: &[String]) -> Self {
        let cell = |fact| plan.column(fact).and_then(|place| cells.get(place)).map(|cell| clean(cell));
        let told = |fact| cell(fact).filter(|text| !text.is_empty());
        let origin = told(Fact::PermissionOrigin).or_else(|| plan.permission_origin.clone());
        let date = match told(Fact::PermissionDate) {
            // A date that cannot be read proves nothing, whatever holds for the rest of the file.
            Some(text) => dates::date(&text, plan.dates),
            None => plan.permission_date,
        };
        Self {
            origin: origin
                .filter(|text| text.chars().count() <= ORIGIN && !text.chars().any(char::is_control)),
            date,
        }
    }
}

fn midnight(date: Date) -> Option<Timestamp> {
    let start = date.to_zoned(TimeZone::UTC).ok()?;
    Some(Timestamp(start.timestamp().as_microsecond()))
}
