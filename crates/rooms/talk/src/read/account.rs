//! What something that was said among colleagues says of itself: to whoever may hear it, and to whom it is about.
// law: gdpr/15.1

use super::member;
use crate::{
    TALK,
    model::{SaidId, Spot},
};
use ground::{args, clock::Timestamp, id::Id, row, statements};
use kernel::{Account, Accountable, Error, Reader, Result, SubjectId};
use staff::TeamId;

row! {
    struct Line {
        kind: String,
        place: [u8; 16],
        subject: Option<SubjectId>,
        author: String,
        at: Timestamp,
    }
}

statements! {
    LINE = "select ", Line::COLUMNS, " from talk_said where id = ?1";
}

pub const ACCOUNTS: &[Accountable] = &[Accountable {
    table: "talk_said",
    prefix: SaidId::PREFIX,
    part: None,
    needs: TALK,
    see: |reader, key| Box::pin(see(reader, key.id)),
}];

async fn see(reader: &mut Reader, key: [u8; 16]) -> Result<Option<Account>> {
    let line: Option<Line> = reader.optional(LINE, args![SaidId::from_bytes(key)]).await?;
    let Some(Line { kind, place, subject, author, at }) = line else { return Ok(None) };
    if !reader.actor().is(subject) && !is_heard(reader, &kind, place).await? {
        return Ok(None);
    }
    let account = Account::of(subject, at).came("talk-came").by(author);
    Ok(Some(account.lapsing("talk.said", key).at(Spot::path(&kind, place))))
}

/// A team's words are for its members; words beside a record for whoever sees the record.
async fn is_heard(reader: &mut Reader, kind: &str, place: [u8; 16]) -> Result<bool> {
    let rooms = reader.app().rooms();
    if let Some(host) = rooms.iter().filter_map(|room| room.host.as_ref()).find(|host| host.kind == kind) {
        return (host.sees)(reader, place).await;
    }
    match member(reader, TeamId::from_bytes(place)).await {
        Ok(_) => Ok(true),
        Err(Error::NotFound | Error::Denied(_)) => Ok(false),
        Err(error) => Err(error),
    }
}
