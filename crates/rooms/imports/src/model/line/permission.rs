//! Permissions in a row: a yes needs to know where and when it was said; a no is believed.

use super::{Note, Offer, Reading, clean};
use crate::model::{Fact, Plan, Reason, Target, choice, dates, fold::fold};
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
pub fn offers(reading: &Reading, cells: &[String]) -> (Vec<Offer>, Vec<Note>) {
    let (plan, today) = (&reading.plan, reading.rules.today);
    let (mut offers, mut notes) = (Vec::new(), Vec::new());
    let proof = Proof::of(plan, cells);
    for (place, (target, cell)) in (1..).zip(plan.columns.iter().zip(cells)) {
        if cell.trim().is_empty() {
            continue;
        }
        let what = match target {
            Target::Permission { purpose, channel } => Ok((purpose.as_str(), *channel)),
            Target::Fact(Fact::Permission) => about(reading, cells),
            _ => continue,
        };
        let offered = what.and_then(|what| {
            offer(plan, &proof, what, (cell, today)).map_err(|reason| Note { reason, place })
        });
        match offered {
            Ok(offer) => offers.push(Offer { place, ..offer }),
            Err(note) => notes.push(note),
        }
    }
    (offers, notes)
}

/// What the yes or no of a row is about: its own cells say, or else the plan.
fn about<'a>(reading: &'a Reading, cells: &[String]) -> Result<(&'a str, Channel), Note> {
    let plan = &reading.plan;
    let cell = |fact| {
        let place = plan.column(fact)?;
        let text = clean(cells.get(place)?);
        (!text.is_empty()).then_some((place + 1, text))
    };
    let purpose = match cell(Fact::PermissionPurpose) {
        Some((place, text)) => reading
            .purposes
            .get(&fold(&text))
            .map(String::as_str)
            .ok_or(Note { reason: Reason::PermissionNoPurpose, place }),
        None => plan.told_purpose().ok_or(Note::row(Reason::PermissionNoPurpose)),
    }?;
    let channel = match cell(Fact::PermissionChannel) {
        Some((place, text)) => {
            choice::channel(&text).ok_or(Note { reason: Reason::PermissionNoChannel, place })
        }
        None => plan.permission_channel.ok_or(Note::row(Reason::PermissionNoChannel)),
    }?;
    Ok((purpose, channel))
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
