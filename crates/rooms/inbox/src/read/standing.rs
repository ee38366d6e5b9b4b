//! How mails stand that are about to be taken in.

use crate::model::{ItemId, ItemState};
use cases::CaseId;
use ground::{db::Q, row};
use kernel::{Reader, Result, SubjectId};
use std::collections::HashMap;

row! {
    pub struct Standing {
        pub id: ItemId,
        pub state: String,
        pub subject: Option<SubjectId>,
        /// The one that somebody named for it.
        pub case_id: Option<CaseId>,
    }
}

const LINES: &str = ground::db::join!("select ", Standing::COLUMNS, " from inbox_items");

impl Standing {
    pub fn waits(&self) -> bool {
        self.state == ItemState::Waiting.key()
    }
}

pub async fn standing(reader: &mut Reader, ids: &[ItemId]) -> Result<HashMap<ItemId, Standing>> {
    if ids.is_empty() {
        return Ok(HashMap::new());
    }
    let rows: Vec<Standing> = reader.find(&Q::new(LINES).and_in("id", ids)).await?;
    Ok(rows.into_iter().map(|row| (row.id, row)).collect())
}
