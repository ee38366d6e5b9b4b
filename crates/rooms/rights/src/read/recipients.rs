//! What can be seen of recipients: who they are, and what each was told.

use crate::{
    model::ClaimId,
    recipients::{Identities, Recipient, RecipientId, Stage, Target, Telling, TellingId, ToldState, Way},
    store::recipients::{key, place, telling_place},
};
use ground::{args, clock::Timestamp, row, statements};
use kernel::{Error, KeyId, Reader, Result, Sealed};
use serde::de::DeserializeOwned;

row! {
    struct Line {
        id: RecipientId,
        name: String,
        way: Way,
        identities: Identities,
        purposes: String,
        sealed: Sealed,
        version: i64,
    }
}

row! {
    struct ToldLine {
        id: TellingId,
        claim: ClaimId,
        recipient: RecipientId,
        name: String,
        state: ToldState,
        step: Stage,
        attempts: i64,
        failure: Option<String>,
        sealed: Option<Sealed>,
        created_at: Timestamp,
        ended_at: Option<Timestamp>,
    }
}

statements! {
    ALL = "select ", Line::COLUMNS, " from rights_recipients order by name limit 500";
    ONE = "select ", Line::COLUMNS, " from rights_recipients where id = ?1";
    OF_CLAIM = "select ", ToldLine::COLUMNS, " from rights_tellings where claim = ?1 order by created_at, id limit 500";
    TELLING = "select ", ToldLine::COLUMNS, " from rights_tellings where id = ?1";
}

pub async fn all(reader: &mut Reader) -> Result<Vec<Recipient>> {
    let lines: Vec<Line> = reader.rows(ALL, args![]).await?;
    let mut all = Vec::with_capacity(lines.len());
    for line in lines {
        all.push(open(reader, line).await?);
    }
    Ok(all)
}

pub async fn one(reader: &mut Reader, id: RecipientId) -> Result<Recipient> {
    let line: Line = reader.one(ONE, args![id]).await?;
    open(reader, line).await
}

async fn open(reader: &mut Reader, line: Line) -> Result<Recipient> {
    let target: Option<Target> = reader.open(key(line.id), place(line.id), &line.sealed).await?;
    Ok(Recipient {
        id: line.id,
        name: line.name,
        way: line.way,
        identities: line.identities,
        purposes: line.purposes.split_whitespace().map(str::to_owned).collect(),
        target: target.ok_or_else(|| Error::fault("a recipient's key is gone"))?,
        version: line.version,
    })
}

pub async fn of_claim(reader: &mut Reader, claim: ClaimId) -> Result<Vec<Telling>> {
    let lines: Vec<ToldLine> = reader.rows(OF_CLAIM, args![claim]).await?;
    Ok(lines.into_iter().map(|line| line.split().telling).collect())
}

/// A telling with what is sealed of it.
pub struct Whole {
    pub telling: Telling,
    pub sealed: Option<Sealed>,
}

pub async fn telling(reader: &mut Reader, id: TellingId) -> Result<Whole> {
    let line: ToldLine = reader.one(TELLING, args![id]).await?;
    Ok(line.split())
}

/// What is told, while it has not left.
pub async fn told<T: DeserializeOwned>(reader: &mut Reader, whole: &Whole) -> Result<Option<T>> {
    let id = whole.telling.id;
    match &whole.sealed {
        Some(sealed) => reader.open(KeyId::own(id), telling_place(id), sealed).await,
        None => Ok(None),
    }
}

impl ToldLine {
    fn split(self) -> Whole {
        let telling = Telling {
            id: self.id,
            claim: self.claim,
            recipient: self.recipient,
            name: self.name,
            state: self.state,
            stage: self.step,
            attempts: self.attempts,
            failure: self.failure,
            created_at: self.created_at,
            ended_at: self.ended_at,
        };
        Whole { telling, sealed: self.sealed }
    }
}
