//! Who has a case open now: one row for each of them, renewed while it is true.

use crate::model::{Case, Doing};
use ground::{args, clock::Timestamp, statements};
use kernel::{Result, StaffId, Tx};

statements! {
    HERE = "insert into cases_presence (case_id, staff, subject, doing, at) values (?1, ?2, ?3, ?4, ?5)
            on conflict (case_id, staff) do update set subject = excluded.subject, doing = excluded.doing, at = excluded.at";
    GONE = "delete from cases_presence where at < ?1";
}

pub async fn here(tx: &mut Tx, case: &Case, staff: StaffId, doing: Doing) -> Result<()> {
    let now = tx.now();
    tx.execute(HERE, args![case.id, staff, case.subject, doing, now]).await?;
    Ok(())
}

/// Those who said nothing since then are not here any more.
pub async fn gone(tx: &mut Tx, since: Timestamp) -> Result<()> {
    tx.execute(GONE, args![since]).await?;
    Ok(())
}
