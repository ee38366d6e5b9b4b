//! What became of messages one by one, for whoever handed them over and has to answer for each.

use crate::model::{self, MessageId, State};
use ground::{args, clock::Timestamp, db::Q, row, statements};
use kernel::{Reader, Result, SubjectId};

/// Messages asked about in one statement.
const TOGETHER: usize = 500;

row! {
    /// What became of a message so far.
    #[derive(Clone, Debug, PartialEq, Eq)]
    pub struct Fate {
        pub id: MessageId,
        /// Nobody, once the person was erased.
        pub subject: Option<SubjectId>,
        pub state: State,
        /// The server's codes, where it refused; never its words, which may name people.
        pub reason: Option<String>,
        /// When it is tried next, while it waits.
        pub due_at: Timestamp,
        pub settled_at: Option<Timestamp>,
    }
}

statements! {
    OF_BATCH = "select ", Fate::COLUMNS, " from post_messages where batch = ?1 and state = ?2 and id > ?3 order by id limit ?4";
}

const FATES: &str = ground::db::join!("select ", Fate::COLUMNS, " from post_messages");

impl Fate {
    /// The address is dead, as opposed to a letter that was refused.
    pub fn is_bounce(&self) -> bool {
        self.state == State::Failed && self.reason.as_deref().is_some_and(model::speaks_of_the_address)
    }
}

/// What became of these messages; those that were deleted meanwhile are missing.
pub async fn states(reader: &mut Reader, messages: &[MessageId]) -> Result<Vec<Fate>> {
    let mut fates = Vec::with_capacity(messages.len());
    for part in messages.chunks(TOGETHER) {
        fates.extend(reader.find::<Fate>(&Q::new(FATES).and_in("id", part)).await?);
    }
    Ok(fates)
}

/// The messages of a batch in one state, in the order in which they were handed over.
pub async fn of_batch(
    reader: &mut Reader,
    batch: [u8; 16],
    state: State,
    (after, most): (Option<MessageId>, i64),
) -> Result<Vec<Fate>> {
    let after = after.unwrap_or(ground::id::Id::from_bytes([0; 16]));
    Ok(reader.rows(OF_BATCH, args![batch, state, after, most]).await?)
}
