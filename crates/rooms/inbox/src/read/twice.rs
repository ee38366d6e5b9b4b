//! What was fetched before: by the name that a server has for it, and by its words.

use crate::model::MailboxId;
use ground::db::{Q, Single};
use kernel::{Reader, Result};
use std::collections::HashSet;

const PRINTS: &str = "select print from inbox_items";
const SEEN: &str = "select uid from inbox_seen";
const SEEN_PRINTS: &str = "select print from inbox_seen";
/// Values of one statement.
const TOGETHER: usize = 500;

/// Which of these prints another mail has, or had as long as it lies on a server.
pub async fn prints_among(reader: &mut Reader, prints: &[[u8; 32]]) -> Result<HashSet<[u8; 32]>> {
    let mut found = HashSet::new();
    for part in prints.chunks(TOGETHER) {
        for select in [PRINTS, SEEN_PRINTS] {
            let rows: Vec<Single<[u8; 32]>> = reader.find(&Q::new(select).and_in("print", part)).await?;
            found.extend(rows.into_iter().map(|single| single.0));
        }
    }
    Ok(found)
}

/// Which of these were fetched from the mailbox already.
pub async fn seen_among(reader: &mut Reader, mailbox: MailboxId, uids: &[&str]) -> Result<HashSet<String>> {
    let mut found = HashSet::new();
    for part in uids.chunks(TOGETHER) {
        let q = Q::new(SEEN).and("mailbox = ?", &mailbox).and_in("uid", part);
        let rows: Vec<Single<String>> = reader.find(&q).await?;
        found.extend(rows.into_iter().map(|single| single.0));
    }
    Ok(found)
}
