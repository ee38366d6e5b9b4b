//! The tree over the permissions: sealed by a job, signed, proved to anybody, verified from end to end.

mod proof;
mod seal;
mod verify;

pub use proof::{checkpoint, consistency, leaves, proof, proofs, sealed, verifier, waiting_since};
pub use seal::{Seal, seal_now};
pub use verify::{Fault, Report, verify};

use custodia_ledger::{Frontier, Hash, Origin, SignedNote, Signer};
use ground::{args, db::Single, row, statements};
use kernel::{Error, Reader, Result, vault::HouseKey};

pub use proof::STATEMENTS as PROOF_STATEMENTS;
pub use seal::STATEMENTS as SEAL_STATEMENTS;
pub use verify::STATEMENTS as VERIFY_STATEMENTS;

row! {
    struct HeadRow {
        size: i64,
        edge: Vec<u8>,
        note: String,
    }
}

statements! {
    HEAD = "select ", HeadRow::COLUMNS, " from consent_heads order by size desc limit 1";
    NOTE = "select note from consent_heads order by size desc limit 1";
}

/// The newest head: what the tree is, and the note that was signed over it.
struct Head {
    frontier: Frontier,
    note: Option<SignedNote>,
    origin: Origin,
}

impl Head {
    async fn load(reader: &mut Reader) -> Result<Self> {
        let Some(row) = reader.optional::<HeadRow>(HEAD, args![]).await? else {
            let origin = origin_of(&reader.app().config().public_url)?;
            return Ok(Self { frontier: Frontier::default(), note: None, origin });
        };
        let size = u64::try_from(row.size).map_err(Error::fault)?;
        let edge = row
            .edge
            .chunks_exact(32)
            .map(|hash| hash.try_into().map(Hash))
            .collect::<std::result::Result<Vec<_>, _>>();
        let frontier = Frontier::new(size, edge.map_err(Error::fault)?).map_err(Error::fault)?;
        Ok(Self {
            frontier,
            origin: signed_origin(&row.note)?,
            note: Some(row.note.parse().map_err(Error::fault)?),
        })
    }

    /// The name under which the key signs. A head that nobody can read names none: then it is the one that signs next.
    async fn origin(reader: &mut Reader) -> Result<Origin> {
        let note: Option<Single<String>> = reader.optional(NOTE, args![]).await?;
        match note.map(|note| signed_origin(&note.0)) {
            Some(Ok(origin)) => Ok(origin),
            _ => origin_of(&reader.app().config().public_url),
        }
    }

    /// The key keeps the name under which it first signed: a house that moves to another address stays the same log.
    fn signer(&self, reader: &Reader) -> Result<Signer> {
        let seed = reader.app().vault().house(HouseKey::Ledger)?;
        Ok(Signer::new(self.origin.clone(), seed.reveal()))
    }
}

fn origin_of(url: &str) -> Result<Origin> {
    let host = url.split_once("://").map_or(url, |(_, rest)| rest);
    format!("{host}/ledger").parse().map_err(Error::fault)
}

fn signed_origin(note: &str) -> Result<Origin> {
    note.lines().next().unwrap_or_default().parse().map_err(Error::fault)
}
