//! Where others' texts name somebody, as it was found.

use crate::{
    model::ClaimId,
    store::found::{FoundId, Kept},
};
use ground::{args, clock::Timestamp, row, statements};
use kernel::{KeyId, Mention, Place, Reader, Result, Sealed, SubjectId};

row! {
    struct Line {
        id: FoundId,
        owner: SubjectId,
        sealed: Sealed,
    }
}

row! {
    struct Look {
        done_at: Option<Timestamp>,
        more: bool,
    }
}

statements! {
    LOOK = "select ", Look::COLUMNS, " from rights_looks where claim = ?1";
    LINES = "select ", Line::COLUMNS, " from rights_found where claim = ?1 order by id limit 5000";
}

/// What is known of whether others' texts name somebody.
pub enum Sight {
    /// Nothing of the sort is asked, or it is not for these eyes.
    None,
    NotYet,
    Looking,
    Looked {
        at: Timestamp,
        /// More are starred than were looked up.
        more: bool,
        mentions: Vec<Mention>,
    },
}

pub fn found_place(id: FoundId) -> Place {
    Place::new("rights_found", "sealed", id)
}

/// What was found for a request. Whoever ended since is in nobody's list.
pub async fn found(reader: &mut Reader, claim: ClaimId) -> Result<Sight> {
    let Some(Look { done_at, more }) = reader.optional(LOOK, args![claim]).await? else {
        return Ok(Sight::NotYet);
    };
    let Some(at) = done_at else { return Ok(Sight::Looking) };
    let lines: Vec<Line> = reader.rows(LINES, args![claim]).await?;
    let keys: Vec<KeyId> = lines.iter().map(|line| KeyId::of(line.owner)).collect();
    let ring = reader.app().vault().unlock(&keys).await?;
    let mut mentions = Vec::with_capacity(lines.len());
    for Line { id, owner, sealed } in lines {
        let kept: Option<Kept> = ring.open(KeyId::of(owner), found_place(id), &sealed)?;
        mentions.extend(kept.and_then(|kept| {
            let table = reader.app().holdings().find(|holding| holding.table == kept.table)?.table;
            let Kept { id, of, href, preview, .. } = kept;
            Some(Mention { table, id, of, href, preview })
        }));
    }
    Ok(Sight::Looked { at, more, mentions })
}
