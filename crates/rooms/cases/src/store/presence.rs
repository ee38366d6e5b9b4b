//! Who has a case open now: one row for each of them, renewed while it is true.

use crate::{
    model::{Case, CaseId, Doing},
    read::around::STILL_THERE,
};
use ground::{args, clock::Timestamp, statements};
use kernel::{Result, StaffId, Tx};

statements! {
    HERE = "insert into cases_presence (case_id, staff, subject, doing, at) values (?1, ?2, ?3, ?4, ?5)
            on conflict (case_id, staff) do update set subject = excluded.subject, doing = excluded.doing, at = excluded.at";
    STAYS = "insert into cases_presence (case_id, staff, subject, doing, at) values (?1, ?2, ?3, 'looking', ?4)
             on conflict (case_id, staff) do update set subject = excluded.subject, at = excluded.at,
               doing = case when cases_presence.at < ?5 then excluded.doing else cases_presence.doing end";
    LEAVES = "delete from cases_presence where case_id = ?1 and staff = ?2";
    GONE = "delete from cases_presence where at < ?1";
}

pub async fn here(tx: &mut Tx, case: &Case, staff: StaffId, doing: Doing) -> Result<()> {
    let now = tx.now();
    tx.put(HERE, args![case.id, staff, case.subject, doing, now]).await?;
    Ok(())
}

/// Still here, whatever they did when they last told.
pub async fn stays(tx: &mut Tx, case: &Case, staff: StaffId) -> Result<()> {
    let now = tx.now();
    tx.put(STAYS, args![case.id, staff, case.subject, now, now.minus(STILL_THERE)]).await?;
    Ok(())
}

pub async fn leaves(tx: &mut Tx, case: CaseId, staff: StaffId) -> Result<()> {
    tx.put(LEAVES, args![case, staff]).await?;
    Ok(())
}

/// Those who said nothing since then are not here any more.
pub async fn gone(tx: &mut Tx, since: Timestamp) -> Result<()> {
    tx.put(GONE, args![since]).await?;
    Ok(())
}
