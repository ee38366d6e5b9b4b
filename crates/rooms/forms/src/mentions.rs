//! Somebody named in what others answered on forms, or in the names of files that they sent.

use crate::{
    read::mentions::{self as read, Sent, Told},
    store::{self, AnswersId, FormFileId},
};
use ground::id::Id;
use kernel::{Crowd, Eraser, KeyId, Mention, Reader, Result, Tx, Writings, Written, mention::Texts};
use std::sync::Arc;

const ANSWERS: Writings = Writings {
    table: "form_answers",
    columns: &["subject", "answers"],
    fields: &["answer"],
    between: |reader, span, most| {
        Box::pin(async move {
            let rows = read::told(reader, span, most).await?;
            Ok(rows.into_iter().map(answered).collect())
        })
    },
    these: |reader, ids| {
        Box::pin(async move {
            let ids: Vec<AnswersId> = ids.into_iter().map(AnswersId::from_bytes).collect();
            Ok(read::these_told(reader, &ids).await?.into_iter().map(answered).collect())
        })
    },
    rewrite: |tx, id, _, sealed| Box::pin(store::rewrite_answers(tx, AnswersId::from_bytes(id), sealed)),
};

const FILES: Writings = Writings {
    table: "form_files",
    columns: &["subject", "described"],
    fields: &["name"],
    between: |reader, span, most| {
        Box::pin(async move {
            let rows = read::sent(reader, span, most).await?;
            Ok(rows.into_iter().map(sent).collect())
        })
    },
    these: |reader, ids| {
        Box::pin(async move {
            let ids: Vec<FormFileId> = ids.into_iter().map(FormFileId::from_bytes).collect();
            Ok(read::these_sent(reader, &ids).await?.into_iter().map(sent).collect())
        })
    },
    rewrite: |tx, id, _, sealed| Box::pin(store::describe(tx, FormFileId::from_bytes(id), sealed)),
};

fn answered(row: Told) -> Written {
    Written {
        id: row.id.bytes(),
        of: Some(row.subject),
        key: KeyId::of(row.subject),
        href: format!("/forms/{}/answers", row.form),
        sealed: vec![("answers", row.answers)],
    }
}

fn sent(row: Sent) -> Written {
    Written {
        id: row.id.bytes(),
        of: Some(row.subject),
        key: KeyId::of(row.subject),
        href: format!("/forms/{}/answers", row.form),
        sealed: vec![("described", row.described)],
    }
}

/// What the index of names reads.
pub(crate) const TEXTS: &[&dyn Texts] = &[&ANSWERS, &FILES];

/// What others answered that names any of these people.
pub(crate) async fn find(reader: &mut Reader, crowd: Arc<Crowd>) -> Result<Vec<(usize, Mention)>> {
    let mut found = Vec::new();
    ANSWERS.find(reader, &crowd, &mut found).await?;
    FILES.find(reader, &crowd, &mut found).await?;
    Ok(found)
}

/// Stars the person in these answers and names of files; gives how many were changed.
pub(crate) async fn star(tx: &mut Tx, eraser: &mut Eraser, ids: Vec<[u8; 16]>) -> Result<u64> {
    Ok(ANSWERS.star(tx, eraser, &ids).await? + FILES.star(tx, eraser, &ids).await?)
}
