//! Who looked at whom, for those who watch over it: by person, by who looked, and by kind.

use super::{Kept, Look, Sighting, SightingId};
use crate::{actor::SubjectId, error::Result, seal::KeyId, tx::Reader};
use ground::{
    args,
    db::{Q, join},
    id::Id,
    paging::{Cursor, Page, Wanted},
};

/// Which looks; nothing named means all.
#[derive(Clone, Debug, Default)]
pub struct Asked {
    pub subject: Option<SubjectId>,
    /// The label of an actor, such as `staff_…`.
    pub actor: Option<String>,
    pub look: Option<Look>,
}

/// One look, and at whom.
#[derive(Clone, Debug)]
pub struct Seen {
    pub subject: SubjectId,
    pub sighting: Sighting,
}

pub type Trail = Page<Seen>;

const SELECT: &str = join!("select ", Kept::COLUMNS, " from sightings");

/// The latest first.
pub async fn trail(reader: &mut Reader, asked: &Asked, wanted: &Wanted) -> Result<Trail> {
    let limit = wanted.limit();
    let after = wanted.after()?.map(|cursor| SightingId::from_bytes(cursor.id));
    let q = Q::new(SELECT).and_if("subject = ?", asked.subject).and_if("actor = ?", asked.actor.as_deref());
    let q = q.and_if("kind = ?", asked.look.map(Look::key)).and_if("id < ?", after);
    let q = q.then_with("order by id desc limit ?", args![i64::from(limit) + 1].to_vec());
    let rows: Vec<Kept> = reader.find(&q).await?;
    let page = Page::from_rows(rows, limit, |row| Cursor { sort: row.at.0, id: row.id.bytes() });
    let keys: Vec<KeyId> = page.items.iter().map(|row| KeyId::of(row.subject)).collect();
    let ring = reader.app().vault().unlock(&keys).await?;
    let seen = |row: Kept| Ok(Seen { subject: row.subject, sighting: row.open(&ring)? });
    Ok(Page { items: page.items.into_iter().map(seen).collect::<Result<_>>()?, next: page.next })
}
