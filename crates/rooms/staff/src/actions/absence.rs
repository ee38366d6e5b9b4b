//! Being away: one's own absence, or that of somebody an administrator looks after.

use super::events::{Away, Back};
use crate::{
    MANAGE,
    model::absence::{Absence, LONGEST},
    read::teams::colleagues,
    store::{self, teams},
};
use ground::clock::{DAY, Timestamp};
use jiff::{civil::Date, tz::TimeZone};
use kernel::{ANYONE, Action, Message, Permission, Problems, Result, StaffId, Tx, setting::TIME_ZONE};
use serde::Deserialize;
use utoipa::ToSchema;

/// What somebody types about an absence.
#[derive(Clone, Debug, Default, Deserialize, ToSchema)]
#[serde(deny_unknown_fields, default)]
pub struct AbsenceDraft {
    /// The first day away, such as `2026-12-21`; empty: today.
    pub from: String,
    /// The last day away.
    pub until: String,
    /// The id of who stands in; empty: nobody.
    pub deputy: String,
}

/// Plans an absence; it takes the place of the one planned before.
pub struct GoAway {
    pub staff: StaffId,
    pub draft: AbsenceDraft,
}

impl Action for GoAway {
    type Output = ();
    const NEEDS: Permission = ANYONE;

    async fn run(&self, tx: &mut Tx) -> Result<()> {
        about(tx, self.staff).await?;
        let zone = tx.setting(&TIME_ZONE).await?;
        let zone = TimeZone::get(&zone).unwrap_or(TimeZone::UTC);
        let mut problems = Problems::default();
        let from = match self.draft.from.trim() {
            "" => Some(tx.now()),
            day => problems.take("from", begin(day, &zone, 0)),
        };
        let until = problems.take("until", begin(self.draft.until.trim(), &zone, 1));
        let deputy = deputy(tx, self.staff, self.draft.deputy.trim(), &mut problems).await?;
        if let (Some(from), Some(until)) = (from, until) {
            in_order(tx.now(), (from, until), &mut problems);
        }
        problems.finish()?;
        let absence = Absence { from: from.unwrap_or_default(), until: until.unwrap_or_default(), deputy };
        teams::away(tx, self.staff, &absence).await?;
        tx.record(&Away { colleague: self.staff, deputy })
    }
}

/// Ends an absence now, planned or begun.
pub struct ComeBack {
    pub staff: StaffId,
}

impl Action for ComeBack {
    type Output = ();
    const NEEDS: Permission = ANYONE;

    async fn run(&self, tx: &mut Tx) -> Result<()> {
        about(tx, self.staff).await?;
        if teams::back(tx, self.staff).await? {
            tx.record(&Back { colleague: self.staff })?;
        }
        Ok(())
    }
}

/// Everybody plans their own absence; of others only those who look after users.
async fn about(tx: &mut Tx, staff: StaffId) -> Result<()> {
    if tx.actor().staff() != Some(staff) {
        tx.demand(&MANAGE)?;
    }
    store::by_id(tx, staff).await.map(drop)
}

/// Midnight at the beginning of a day, or of one later: the last day away is away as a whole.
fn begin(day: &str, zone: &TimeZone, later: i64) -> std::result::Result<Timestamp, Message> {
    let wrong = |_| Message::new("staff-not-a-day");
    let day: Date = day.parse().map_err(wrong)?;
    let day = day.checked_add(jiff::Span::new().days(later)).map_err(wrong)?;
    let moment = day.to_zoned(zone.clone()).map_err(wrong)?;
    Ok(Timestamp(moment.timestamp().as_microsecond()))
}

fn in_order(now: Timestamp, (from, until): (Timestamp, Timestamp), problems: &mut Problems) {
    if until <= from || until <= now {
        problems.add("until", "staff-away-ends-first");
    } else if until.0 - from.0 > LONGEST || from.0 - now.0 > LONGEST {
        problems.add("until", Message::new("staff-away-too-long").with("most", LONGEST / DAY));
    }
}

/// Somebody else who works here now. Two may stand in for each other: who is away at the same time is no problem before it
/// happens, and then the work stays where it was.
async fn deputy(
    tx: &mut Tx,
    staff: StaffId,
    typed: &str,
    problems: &mut Problems,
) -> Result<Option<StaffId>> {
    if typed.is_empty() {
        return Ok(None);
    }
    let here = colleagues(tx).await?;
    let found = here.iter().find(|one| one.id.to_string() == typed && one.active);
    match found {
        Some(one) if one.id == staff => problems.add("deputy", "staff-deputy-oneself"),
        Some(one) => return Ok(Some(one.id)),
        None => problems.add("deputy", "staff-nobody-here"),
    }
    Ok(None)
}
