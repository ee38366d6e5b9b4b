//! People named in what was written about a breach, a processor or a risk: found for an erasure, and starred.

use crate::{
    model::{Record, RecordId, Said},
    read, store,
};
use futures::future::BoxFuture;
use ground::id::Id;
use kernel::{Crowd, Eraser, Error, Mention, Mentions, Reader, Result, Tx};
use std::{collections::HashSet, sync::Arc};

pub const MENTIONS: Mentions = Mentions { texts: &[], find, star };

fn find(reader: &mut Reader, crowd: Arc<Crowd>) -> BoxFuture<'_, Result<Vec<(usize, Mention)>>> {
    Box::pin(async move {
        let (mut found, mut known) = (Vec::new(), HashSet::new());
        let records = read::all(reader).await?;
        let mut look = |record: RecordId, texts: &[&str]| {
            for (whom, preview) in crowd.previews(texts, None) {
                if known.insert((whom, record)) {
                    found.push((whom, of(record, preview)));
                }
            }
        };
        records.iter().for_each(|record| look(record.id, &texts(record).collect::<Vec<_>>()));
        for (_, record, note) in read::notes(reader).await? {
            look(record, &[&note]);
        }
        found.truncate(crowd.most());
        Ok(found)
    })
}

fn of(record: RecordId, preview: String) -> Mention {
    let href = format!("/register/records/{record}");
    Mention { table: "register_records", id: record.bytes(), of: None, href, preview }
}

fn texts(record: &Record) -> impl Iterator<Item = &str> {
    let course = &record.course;
    let decided =
        course.decision.iter().flat_map(|decision| [decision.reason.as_str(), decision.waiver.as_str()]);
    let closed = course.closing.iter().flat_map(|closing| [closing.lessons.as_str(), closing.why.as_str()]);
    let letters = course.letters.values().flat_map(|letter| [letter.subject.as_str(), letter.text.as_str()]);
    let late = course.report.iter().map(|report| report.late.as_str());
    record
        .said
        .0
        .values()
        .flatten()
        .map(String::as_str)
        .chain(decided)
        .chain(closed)
        .chain(letters)
        .chain(late)
}

fn star<'a>(tx: &'a mut Tx, eraser: &'a mut Eraser, ids: Vec<[u8; 16]>) -> BoxFuture<'a, Result<u64>> {
    Box::pin(async move {
        let mut changed = 0;
        for id in &ids {
            let mut record = match read::one(tx, RecordId::from_bytes(*id)).await {
                Err(Error::NotFound) => continue,
                found => found?,
            };
            if starred(&mut record, eraser) {
                store::save(tx, &record).await?;
                changed += 1;
            }
        }
        Ok(changed + star_notes(tx, eraser, &ids).await?)
    })
}

async fn star_notes(tx: &mut Tx, eraser: &mut Eraser, ids: &[[u8; 16]]) -> Result<u64> {
    let mut changed = 0;
    for (line, record, note) in read::notes(tx).await? {
        if !ids.contains(&record.bytes()) && !ids.contains(&line.bytes()) {
            continue;
        }
        eraser.row(line.bytes());
        if let Some(without) = eraser.star(&note) {
            store::relog(tx, record, line, &without).await?;
            changed += 1;
        }
    }
    Ok(changed)
}

/// Whether the person was in any of its texts.
fn starred(record: &mut Record, eraser: &mut Eraser) -> bool {
    eraser.row(record.id.bytes());
    let mut changed = false;
    let mut mend = |text: &mut String| changed |= eraser.mend(text);
    let Said(said) = &mut record.said;
    said.values_mut().flatten().for_each(&mut mend);
    let course = &mut record.course;
    if let Some(decision) = &mut course.decision {
        [&mut decision.reason, &mut decision.waiver].into_iter().for_each(&mut mend);
    }
    if let Some(closing) = &mut course.closing {
        [&mut closing.lessons, &mut closing.why].into_iter().for_each(&mut mend);
    }
    course
        .letters
        .values_mut()
        .for_each(|letter| [&mut letter.subject, &mut letter.text].into_iter().for_each(&mut mend));
    course.report.iter_mut().for_each(|report| mend(&mut report.late));
    changed
}
