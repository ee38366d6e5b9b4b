//! Somebody named in a letter to many itself, which is the same for all its receivers: found for an erasure, and starred.

use crate::{
    model::LetterId,
    read::named::{self, Said},
    store::starring,
};
use futures::future::BoxFuture;
use ground::id::Id;
use kernel::{Crowd, Eraser, Mention, Mentions, Reader, Result, Tx};
use std::sync::Arc;

/// Letters to many are few: each is looked through.
pub const MENTIONS: Mentions = Mentions { texts: &[], find, star };

// law: gdpr/17.1
fn find(reader: &mut Reader, crowd: Arc<Crowd>) -> BoxFuture<'_, Result<Vec<(usize, Mention)>>> {
    Box::pin(async move {
        let (mut found, mut after) = (Vec::new(), None);
        loop {
            let letters = named::after(reader, after).await?;
            let Some(last) = letters.last() else { return Ok(found) };
            after = Some(last.id);
            for letter in &letters {
                let named = crowd.previews(&letter.texts(), None);
                found.extend(named.into_iter().map(|(whom, preview)| (whom, of(letter.id, preview))));
            }
            if found.len() >= crowd.most() {
                found.truncate(crowd.most());
                return Ok(found);
            }
        }
    })
}

fn of(letter: LetterId, preview: String) -> Mention {
    Mention { table: "letters", id: letter.bytes(), of: None, href: format!("/letters/{letter}"), preview }
}

fn star<'a>(tx: &'a mut Tx, eraser: &'a mut Eraser, ids: Vec<[u8; 16]>) -> BoxFuture<'a, Result<u64>> {
    Box::pin(async move {
        let ids: Vec<LetterId> = ids.into_iter().map(LetterId::from_bytes).collect();
        let mut changed = 0;
        for mut letter in named::these(tx, &ids).await? {
            eraser.row(letter.id.bytes());
            if starred(&mut letter, eraser) {
                starring::rewrite(tx, &letter).await?;
                changed += 1;
            }
        }
        Ok(changed)
    })
}

/// Whether the person stood in any of its texts.
fn starred(letter: &mut Said, eraser: &mut Eraser) -> bool {
    let mut changed = eraser.mend(&mut letter.title);
    for (_, text) in &mut letter.written {
        changed |= eraser.mend(&mut text.subject);
        changed |= eraser.mend(&mut text.body);
    }
    changed
}
