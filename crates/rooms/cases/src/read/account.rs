//! What a case, its lines and its files say of themselves: to whoever may see the case, and to nobody else.
// law: gdpr/15.1

use super::{around, case::find, tree};
use crate::{
    VIEW,
    model::{AttachmentId, Case, CaseId, EntryId},
};
use ground::{args, clock::Timestamp, id::Id, row, statements};
use kernel::{Account, Accountable, Reader, Result};

row! {
    struct Part {
        case_id: CaseId,
        actor: Option<String>,
        at: Timestamp,
    }
}

statements! {
    LINE = "select case_id, actor, at from cases_entries where id = ?1";
    FILE = "select a.case_id, e.actor, a.at from cases_attachments a left join cases_entries e on e.id = a.entry where a.id = ?1";
}

pub const ACCOUNTS: &[Accountable] = &[
    Accountable {
        table: "cases_cases",
        prefix: CaseId::PREFIX,
        part: None,
        needs: VIEW,
        see: |reader, key| Box::pin(of_case(reader, key.id)),
    },
    Accountable {
        table: "cases_entries",
        prefix: EntryId::PREFIX,
        part: None,
        needs: VIEW,
        see: |reader, key| Box::pin(of_line(reader, key.id)),
    },
    Accountable {
        table: "cases_attachments",
        prefix: AttachmentId::PREFIX,
        part: None,
        needs: VIEW,
        see: |reader, key| Box::pin(of_file(reader, key.id)),
    },
];

async fn of_case(reader: &mut Reader, key: [u8; 16]) -> Result<Option<Account>> {
    let Some(case) = find(reader, CaseId::from_bytes(key)).await? else { return Ok(None) };
    account(reader, &case).await.map(Some)
}

async fn of_line(reader: &mut Reader, key: [u8; 16]) -> Result<Option<Account>> {
    let part = reader.optional(LINE, args![EntryId::from_bytes(key)]).await?;
    inside(reader, part).await
}

async fn of_file(reader: &mut Reader, key: [u8; 16]) -> Result<Option<Account>> {
    let part = reader.optional(FILE, args![AttachmentId::from_bytes(key)]).await?;
    inside(reader, part).await
}

/// Everything in a case goes with it, and serves what it serves.
async fn inside(reader: &mut Reader, part: Option<Part>) -> Result<Option<Account>> {
    let Some(Part { case_id, actor, at }) = part else { return Ok(None) };
    let Some(case) = find(reader, case_id).await? else { return Ok(None) };
    let whole = account(reader, &case).await?;
    Ok(Some(Account { by: actor, since: at, ..whole }))
}

async fn account(reader: &mut Reader, case: &Case) -> Result<Account> {
    let category = tree::category(reader, &case.category).await?;
    let only = match case.confidential {
        true => {
            let named = around::named(reader, case.id).await?;
            Some(named.iter().map(ToString::to_string).collect())
        }
        false => None,
    };
    Ok(Account::of(case.subject, case.opened_at)
        .came(format!("cases-channel-{}", case.channel.key()))
        .serving(category.map(|category| category.purpose().to_owned()))
        .lapsing("cases.closed", case.id.bytes())
        .only(only)
        .at(format!("/cases/{}", case.id)))
}
