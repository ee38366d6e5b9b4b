//! Files of threads: one for each, small, of about the same kind, and nobody's.

use super::chance::Chance;
use crate::{demo::papers::pdf, read};
use cases::{CaseId, EntryId, Upload};
use kernel::{Actor, App, KeyId, Place, Reader, Result};
use serde::Deserialize;
use std::collections::HashMap;

/// Files put into the store at once.
const TOGETHER: usize = 10;
/// Letters of an invented file.
const LONG: usize = 400;
/// One grey point.
const PICTURE: &[u8] = &[
    0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0x00, 0x00, 0x00, 0x0d, 0x49, 0x48, 0x44, 0x52, 0x00,
    0x00, 0x00, 0x01, 0x00, 0x00, 0x00, 0x01, 0x08, 0x00, 0x00, 0x00, 0x00, 0x3a, 0x7e, 0x9b, 0x55, 0x00,
    0x00, 0x00, 0x0a, 0x49, 0x44, 0x41, 0x54, 0x78, 0x9c, 0x63, 0x68, 0x00, 0x00, 0x00, 0x82, 0x00, 0x81,
    0x77, 0xcd, 0x72, 0xb6, 0x00, 0x00, 0x00, 0x00, 0x49, 0x45, 0x4e, 0x44, 0xae, 0x42, 0x60, 0x82,
];

/// Invented files in the copy's store, by the line of the original that they stand for.
pub type Kept = HashMap<EntryId, Vec<cases::Kept>>;

/// What is read of a file: its kind.
#[derive(Default, Deserialize)]
#[serde(default)]
struct Named {
    media: String,
}

/// Puts a file into the copy's store for each of these cases.
pub async fn kept(app: &App, reader: &mut Reader, (cases, chance): (&[CaseId], &Chance)) -> Result<Kept> {
    let rows = read::files(reader, cases).await?;
    let key = |row: &read::File| row.subject.map_or_else(|| KeyId::own(row.case_id), KeyId::of);
    let keys: Vec<KeyId> = rows.iter().map(key).collect();
    let ring = reader.app().vault().unlock(&keys).await?;
    let mut kept = Kept::new();
    for part in rows.chunks(TOGETHER) {
        let mut uploads = Vec::with_capacity(part.len());
        for row in part {
            let place = Place::new("cases_attachments", "sealed", row.id);
            let named: Option<Named> = ring.open(key(row), place, &row.sealed)?;
            uploads.push(invented(&named.unwrap_or_default().media, chance));
        }
        let files = cases::keep(app, &Actor::house(), uploads).await?;
        for (row, file) in part.iter().zip(files) {
            kept.entry(row.entry).or_default().push(file);
        }
    }
    Ok(kept)
}

fn invented(media: &str, chance: &Chance) -> Upload {
    let text = chance.text(None, LONG);
    let (name, media, bytes) = match media {
        "application/pdf" => ("document.pdf", "application/pdf", pdf(&chance.line(None), &[text.as_str()])),
        other if other.starts_with("image/") => ("picture.png", "image/png", PICTURE.to_vec()),
        _ => ("note.txt", "text/plain", text.into_bytes()),
    };
    Upload { name: name.into(), media: media.into(), bytes, cid: None }
}
