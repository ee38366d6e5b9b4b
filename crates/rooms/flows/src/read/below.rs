//! Sub-processes: the runs that a run started.

use crate::model::{RunId, Stands};
use ground::{args, row, statements};
use kernel::{Reader, Result};

row! {
    /// A sub-process of a run.
    pub struct ChildRow {
        pub flow: String = "(select d.key from flows_definitions d where d.id = flows_runs.flow)",
        pub stands: Stands,
        pub standing: String,
    }
}

statements! {
    CHILDREN = "select ", ChildRow::COLUMNS, " from flows_runs where parent = ?1 and parent_seq = ?2 order by id limit 100";
    BELOW = "select id from flows_runs where parent = ?1 order by id limit 1000";
    CHILD_IDS = "select id from flows_runs where parent = ?1 and standing <> 'ended' order by id limit 100";
}

/// What was started in one stay of a run in a status.
pub async fn children(reader: &mut Reader, run: RunId, seq: i64) -> Result<Vec<ChildRow>> {
    Ok(reader.rows(CHILDREN, args![run, seq]).await?)
}

/// Sub-processes of a run, ended ones too.
pub async fn ids(reader: &mut Reader, run: RunId) -> Result<Vec<RunId>> {
    Ok(reader.column(BELOW, args![run]).await?)
}

/// Those of them that are not over.
pub async fn open(reader: &mut Reader, run: RunId) -> Result<Vec<RunId>> {
    Ok(reader.column(CHILD_IDS, args![run]).await?)
}
