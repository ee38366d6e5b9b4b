//! What a mail that came in says of itself: to whoever sent it, and to whoever sees the case that it is in, where it is in one.
// law: gdpr/15.1

use super::items::visible;
use crate::{INTAKE, model::ItemId};
use cases::CaseId;
use ground::{args, clock::Timestamp, id::Id, row, statements};
use kernel::{Account, Accountable, Reader, Result, SubjectId};

row! {
    struct Line {
        subject: Option<SubjectId>,
        case_id: Option<CaseId>,
        at: Timestamp,
    }
}

statements! {
    LINE = "select ", Line::COLUMNS, " from inbox_items where id = ?1";
}

pub const ACCOUNTS: &[Accountable] = &[
    Accountable {
        table: "inbox_items",
        prefix: ItemId::PREFIX,
        part: None,
        needs: INTAKE,
        see: |reader, key| Box::pin(of_mail(reader, key.id)),
    },
    Accountable {
        table: "inbox_raw",
        prefix: ItemId::PREFIX,
        part: None,
        needs: INTAKE,
        see: |reader, key| Box::pin(as_it_came(reader, key.id)),
    },
];

async fn of_mail(reader: &mut Reader, key: [u8; 16]) -> Result<Option<Account>> {
    see(reader, key, "inbox.items").await
}

async fn as_it_came(reader: &mut Reader, key: [u8; 16]) -> Result<Option<Account>> {
    see(reader, key, "inbox.raw").await
}

async fn see(reader: &mut Reader, id: [u8; 16], lapse: &'static str) -> Result<Option<Account>> {
    let line: Option<Line> = reader.optional(LINE, args![ItemId::from_bytes(id)]).await?;
    let Some(Line { subject, case_id, at }) = line else { return Ok(None) };
    if let Some(case) = case_id
        && !reader.actor().is(subject)
        && visible(reader, &[case]).await?.is_empty()
    {
        return Ok(None);
    }
    let account = Account::of(subject, at).came("inbox-came").lapsing(lapse, id);
    Ok(Some(account.at(format!("/inbox/{}", ItemId::from_bytes(id)))))
}
