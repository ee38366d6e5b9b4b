//! Looking for people in the texts of a room: what the index of names gives, what it does not know, and what is newer than it.

use super::{
    Crowd, Mention,
    index::{self, Candidates, WORD},
    texts::{Read, Span, Texts},
};
use crate::{
    error::Result,
    finding::{Ways, naming},
    tx::Reader,
};

/// After every id.
const LATEST: [u8; 16] = [0xff; 16];

/// Rows that name any of these people, as many as a crowd is told at once.
///
/// Nothing is missed while the index reads on.
// law: gdpr/17.1
pub async fn find(
    texts: &dyn Texts,
    reader: &mut Reader,
    crowd: &Crowd,
    found: &mut Vec<(usize, Mention)>,
) -> Result<()> {
    let kind = texts.watched().table;
    let ways = Ways::of(naming(reader, WORD, crowd));
    let Candidates { rows, mark } = index::candidates(reader, kind, &ways).await?;
    let ids: Vec<[u8; 16]> = rows.into_iter().rev().collect();
    for part in ids.chunks(usize::try_from(texts.page()).unwrap_or(1)) {
        let rows = texts.these(reader, part.to_vec()).await?;
        if tell(texts, crowd, rows, found) {
            return Ok(());
        }
    }
    newer(texts, reader, (crowd, mark), found).await
}

/// Rows behind the mark, which the index has not read.
async fn newer(
    texts: &dyn Texts,
    reader: &mut Reader,
    (crowd, mark): (&Crowd, [u8; 16]),
    found: &mut Vec<(usize, Mention)>,
) -> Result<()> {
    let mut after = mark;
    loop {
        let rows = texts.between(reader, Span::new(after, LATEST), texts.page()).await?;
        let Some(last) = rows.last() else { return Ok(()) };
        after = last.id;
        if tell(texts, crowd, rows, found) {
            return Ok(());
        }
    }
}

/// Adds whoever these rows name; whether that is enough.
fn tell(texts: &dyn Texts, crowd: &Crowd, rows: Vec<Read>, found: &mut Vec<(usize, Mention)>) -> bool {
    let table = texts.watched().table;
    for Read { id, of, href, texts } in rows {
        let texts: Vec<&str> = texts.iter().map(String::as_str).collect();
        for (whom, preview) in crowd.previews(&texts, of) {
            found.push((whom, Mention { table, id, of, href: href.clone(), preview }));
        }
    }
    let enough = found.len() >= crowd.most();
    found.truncate(crowd.most());
    enough
}
