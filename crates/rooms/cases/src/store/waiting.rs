//! Cases that stand still because their person is restricted, and what came in meanwhile.

use crate::model::{Author, Case, CaseId};
use flows::Values;
use ground::{args, clock::Timestamp, id::Id, row, statements};
use kernel::{Place, Reader, Result, Sealed, Tx};

row! {
    /// What a case waits with.
    pub struct Waiting {
        pub author: Author,
        /// When the first of it came from them.
        pub at: Timestamp,
        /// Whether anything of it is to be rung for.
        pub rings: bool,
        sealed: Option<Sealed>,
    }
}

statements! {
    NOTE = "insert into cases_waiting (case_id, subject, author, at, rings, sealed) values (?1, ?2, ?3, ?4, ?5, ?6)
            on conflict (case_id, author) do update set rings = excluded.rings where excluded.rings = true";
    OF = "select ", Waiting::COLUMNS, " from cases_waiting where case_id = ?1 order by at, author";
    MOVE = "update cases_waiting set sealed = ?3, subject = ?4 where case_id = ?1 and author = ?2";
    DROP = "delete from cases_waiting where case_id = ?1";
    FREE = "select distinct w.case_id from cases_waiting w where w.case_id > ?1
              and not exists (select 1 from restricted r where r.subject = w.subject) order by w.case_id limit ?2";
}

/// Notes that somebody wrote, whether it is rung for, and the fields that the process of a new case begins with.
pub async fn note(tx: &mut Tx, case: &Case, (author, rings): (Author, bool), values: &Values) -> Result<()> {
    let sealed = match values.is_empty() {
        true => None,
        false => Some(tx.seal(case.key(), place(case.id), values).await?),
    };
    let now = tx.now();
    tx.put(NOTE, args![case.id, case.subject, author, now, rings, sealed]).await?;
    Ok(())
}

/// Takes what was noted away: one for each who wrote, in their order.
pub async fn take(tx: &mut Tx, case: CaseId) -> Result<Vec<Waiting>> {
    let waiting = tx.rows(OF, args![case]).await?;
    tx.put(DROP, args![case]).await?;
    Ok(waiting)
}

/// What a case waits with goes with whom the case is about.
pub async fn carry(tx: &mut Tx, from: &Case, to: &Case) -> Result<()> {
    let waiting: Vec<Waiting> = tx.rows(OF, args![from.id]).await?;
    for Waiting { author, sealed, .. } in waiting {
        let sealed = match sealed {
            Some(sealed) => {
                super::reseal::<Values>(tx, (from.key(), to.key()), place(from.id), sealed).await?
            }
            None => None,
        };
        tx.put(MOVE, args![from.id, author, sealed, to.subject]).await?;
    }
    Ok(())
}

impl Waiting {
    /// The fields that the process begins with; none where nothing can be opened any more.
    pub async fn values(&self, tx: &mut Tx, case: &Case) -> Result<Values> {
        match &self.sealed {
            Some(sealed) => Ok(tx.open(case.key(), place(case.id), sealed).await?.unwrap_or_default()),
            None => Ok(Values::new()),
        }
    }
}

/// Cases after this one whose person is free again.
pub async fn free(reader: &mut Reader, after: CaseId, most: i64) -> Result<Vec<CaseId>> {
    Ok(reader.column(FREE, args![after, most]).await?)
}

fn place(case: CaseId) -> Place {
    Place { table: "cases_waiting", column: "sealed", row: case.bytes() }
}
