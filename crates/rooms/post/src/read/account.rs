//! What a letter that left, or is about to, says of itself.
// law: gdpr/15.1

use crate::{OUTBOX, model::MessageId};
use ground::{args, clock::Timestamp, id::Id, row, statements};
use kernel::{Account, Accountable, Reader, Result, SubjectId};

row! {
    struct Line {
        subject: Option<SubjectId>,
        purpose: Option<String>,
        created_at: Timestamp,
    }
}

statements! {
    LINE = "select ", Line::COLUMNS, " from post_messages where id = ?1";
}

pub const ACCOUNTS: &[Accountable] = &[Accountable {
    table: "post_messages",
    prefix: MessageId::PREFIX,
    part: None,
    needs: OUTBOX,
    see: |reader, key| Box::pin(see(reader, key.id)),
}];

async fn see(reader: &mut Reader, key: [u8; 16]) -> Result<Option<Account>> {
    let id = MessageId::from_bytes(key);
    let line: Option<Line> = reader.optional(LINE, args![id]).await?;
    Ok(line.map(|line| {
        let account = Account::of(line.subject, line.created_at).came("post-came").serving(line.purpose);
        account.lapsing("post.messages", key).at(format!("/outbox/{id}"))
    }))
}
