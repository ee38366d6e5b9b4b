//! Somebody named in the evidence of others: papers, answers of registries, guardians who were asked. What stands in the ledger is
//! written once and never again; it goes with the key of whom it is about.

use crate::{read::evidence as read, store::evidence as store};
use kernel::{KeyId, Mentions, Writings, Written};

const PAPERS: Writings = Writings {
    table: "consent_papers",
    columns: &["subject", "facts"],
    fields: &["name"],
    between: |reader, span, most| {
        Box::pin(async move { Ok(written("facts", read::papers_between(reader, span, most).await?)) })
    },
    these: |reader, ids| {
        Box::pin(async move { Ok(written("facts", read::these_papers(reader, &ids).await?)) })
    },
    rewrite: |tx, id, _, sealed| Box::pin(store::paper(tx, id, sealed)),
};

const ANSWERS: Writings = Writings {
    table: "consent_answers",
    columns: &["subject", "evidence"],
    fields: &[],
    between: |reader, span, most| {
        Box::pin(async move { Ok(written("evidence", read::answers_between(reader, span, most).await?)) })
    },
    these: |reader, ids| {
        Box::pin(async move { Ok(written("evidence", read::these_answers(reader, &ids).await?)) })
    },
    rewrite: |tx, id, _, sealed| Box::pin(store::answer(tx, id, sealed)),
};

const GUARDIANS: Writings = Writings {
    table: "consent_guardians",
    columns: &["subject", "details"],
    fields: &[],
    between: |reader, span, most| {
        Box::pin(async move { Ok(written("details", read::guardians_between(reader, span, most).await?)) })
    },
    these: |reader, ids| {
        Box::pin(async move { Ok(written("details", read::these_guardians(reader, &ids).await?)) })
    },
    rewrite: |tx, id, _, sealed| Box::pin(store::guardian(tx, id, sealed)),
};

pub const MENTIONS: Mentions = Mentions {
    texts: &[&PAPERS, &ANSWERS, &GUARDIANS],
    find: |reader, crowd| {
        Box::pin(async move {
            let mut found = Vec::new();
            for kind in [PAPERS, ANSWERS, GUARDIANS] {
                kind.find(reader, &crowd, &mut found).await?;
            }
            Ok(found)
        })
    },
    star: |tx, eraser, ids| {
        Box::pin(async move {
            let mut starred = 0;
            for kind in [PAPERS, ANSWERS, GUARDIANS] {
                starred += kind.star(tx, eraser, &ids).await?;
            }
            Ok(starred)
        })
    },
};

fn written(column: &'static str, rows: Vec<read::Evidence>) -> Vec<Written> {
    let row = |row: read::Evidence| Written {
        id: row.id,
        of: Some(row.subject),
        key: KeyId::of(row.subject),
        href: format!("/customers/{}/permissions", row.subject),
        sealed: vec![(column, row.sealed)],
    };
    rows.into_iter().map(row).collect()
}
