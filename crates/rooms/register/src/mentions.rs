//! People named in what was written about a breach, a processor or a risk: found for an erasure, and starred.

use crate::{
    model::{Record, RecordId, Said},
    read, store,
};
use futures::future::BoxFuture;
use ground::id::Id;
use kernel::{Error, Mention, Mentions, Naming, Reader, Result, Tx};

pub const MENTIONS: Mentions = Mentions { find, star };

fn find(reader: &mut Reader, naming: Naming) -> BoxFuture<'_, Result<Vec<Mention>>> {
    Box::pin(async move {
        let records = read::all(reader).await?;
        let mut found: Vec<Mention> = records.iter().filter_map(|record| mention(record, &naming)).collect();
        for (_, record, note) in read::notes(reader).await? {
            let known = found.iter().any(|mention| mention.id == record.bytes());
            let preview = naming.preview(&note).filter(|_| !known);
            found.extend(preview.map(|preview| of(record, preview)));
        }
        Ok(found)
    })
}

fn mention(record: &Record, naming: &Naming) -> Option<Mention> {
    let preview = texts(record).find_map(|text| naming.preview(text))?;
    Some(of(record.id, preview))
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

fn star(tx: &mut Tx, naming: Naming, ids: Vec<[u8; 16]>) -> BoxFuture<'_, Result<u64>> {
    Box::pin(async move {
        let mut changed = 0;
        for id in &ids {
            let mut record = match read::one(tx, RecordId::from_bytes(*id)).await {
                Err(Error::NotFound) => continue,
                found => found?,
            };
            if mention(&record, &naming).is_some() {
                starred(&mut record, &naming);
                store::save(tx, &record).await?;
                changed += 1;
            }
        }
        Ok(changed + star_notes(tx, &naming, &ids).await?)
    })
}

async fn star_notes(tx: &mut Tx, naming: &Naming, ids: &[[u8; 16]]) -> Result<u64> {
    let mut changed = 0;
    for (line, record, note) in read::notes(tx).await? {
        if let Some(without) = naming.star(&note).filter(|_| ids.contains(&record.bytes())) {
            store::relog(tx, record, line, &without).await?;
            changed += 1;
        }
    }
    Ok(changed)
}

fn starred(record: &mut Record, naming: &Naming) {
    let mend = |text: &mut String| {
        if let Some(without) = naming.star(text) {
            *text = without;
        }
    };
    let Said(said) = &mut record.said;
    said.values_mut().flatten().for_each(mend);
    let course = &mut record.course;
    if let Some(decision) = &mut course.decision {
        [&mut decision.reason, &mut decision.waiver].into_iter().for_each(mend);
    }
    if let Some(closing) = &mut course.closing {
        [&mut closing.lessons, &mut closing.why].into_iter().for_each(mend);
    }
    course
        .letters
        .values_mut()
        .for_each(|letter| [&mut letter.subject, &mut letter.text].into_iter().for_each(mend));
    course.report.iter_mut().for_each(|report| mend(&mut report.late));
}
