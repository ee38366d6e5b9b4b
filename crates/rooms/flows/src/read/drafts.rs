//! Earlier texts of a draft: what an editor had before them, and what undoing goes back to.

use crate::{
    DESIGN,
    model::{Definition, FlowId},
};
use ground::{args, row, statements};
use kernel::{Reader, Result};

row! {
    /// The latest text before the present one.
    pub(crate) struct Earlier {
        pub version: i64,
        pub draft: String,
    }
}

statements! {
    AT = "select draft from flows_history where flow = ?1 and version = ?2";
    LAST = "select ", Earlier::COLUMNS, " from flows_history where flow = ?1 order by version desc limit 1";
}

/// The draft as it was when it had this version.
pub async fn earlier(reader: &mut Reader, flow: FlowId, seen: i64) -> Result<Option<Definition>> {
    reader.demand(&DESIGN)?;
    let found: Vec<String> = reader.column(AT, args![flow, seen]).await?;
    Ok(found.first().map(|text| serde_json::from_str(text)).transpose()?)
}

/// Whether there is something to undo.
pub async fn can_undo(reader: &mut Reader, flow: FlowId) -> Result<bool> {
    reader.demand(&DESIGN)?;
    Ok(last(reader, flow).await?.is_some())
}

pub(crate) async fn last(reader: &mut Reader, flow: FlowId) -> Result<Option<Earlier>> {
    Ok(reader.optional(LAST, args![flow]).await?)
}
