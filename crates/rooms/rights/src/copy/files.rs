//! Files that belong to somebody's rows: opened where they lie, under their key or under the row's own, with a name that no
//! program stumbles over.

use super::record::{Record, named};
use ground::{
    files::FileId,
    id::{self, Id},
};
use kernel::{Class, Holding, KeyId, Place, Reader, Result, Sealed, SubjectId, seal::Keyring};
use serde_json::Value;
use std::io::ErrorKind;

/// The longest name that every system of files takes, with room for its number.
const NAME: usize = 80;

/// Whether rows of this table have files.
pub fn has(holding: &Holding) -> bool {
    holding.columns.iter().any(|column| column.class == Class::Stored && column.name == "file")
}

/// The file of a row with its name; none when it, or its key, is gone.
pub async fn open(
    reader: &mut Reader,
    subject: SubjectId,
    holding: &Holding,
    record: &Record,
) -> Result<Option<(String, Vec<u8>)>> {
    let Some(file) = id_in(record, "file").map(FileId::from_bytes) else {
        return Ok(None);
    };
    let row = id_in(record, "id").unwrap_or_else(|| file.bytes());
    let app = reader.app().clone();
    let sealed = match app.files().get(file).await {
        Err(error) if error.kind() == ErrorKind::NotFound => return Ok(None),
        read => Sealed::from_bytes(read?),
    };
    let keys = [KeyId::of(subject), KeyId::own(FileId::from_bytes(row)), KeyId::own(file)];
    let ring = app.vault().unlock(&keys).await?;
    let opened =
        keys.iter().find_map(|key| open_under(&ring, *key, holding.table, [row, file.bytes()], &sealed));
    Ok(opened.map(|bytes| (name(record), bytes)))
}

/// A file is bound to the row that names it, or to itself; one that lies elsewhere does not open.
fn open_under(
    ring: &Keyring,
    key: KeyId,
    table: &'static str,
    rows: [[u8; 16]; 2],
    sealed: &Sealed,
) -> Option<Vec<u8>> {
    let places = rows.map(|row| Place { table, column: "file", row });
    places.into_iter().find_map(|place| ring.open_bytes(key, place, sealed).ok().flatten())
}

fn id_in(record: &Record, column: &str) -> Option<[u8; 16]> {
    id::decode("id", record.get(column)?.as_str()?).ok()
}

/// What its owner called it, without anything that could lead out of its folder.
fn name(record: &Record) -> String {
    let own = record.values().find_map(|value| match value {
        Value::Object(_) => named(value, "name"),
        _ => None,
    });
    let last = own.unwrap_or_default().rsplit(['/', '\\']).next().unwrap_or_default();
    let fine = |c: char| if c.is_alphanumeric() || matches!(c, '.' | '-' | '_') { c } else { '-' };
    let tame: String =
        last.chars().rev().take(NAME).collect::<Vec<_>>().into_iter().rev().map(fine).collect();
    let tame = tame.trim_matches('.');
    if tame.is_empty() { "file".to_owned() } else { tame.to_owned() }
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    #[test]
    fn a_name_leads_nowhere_and_keeps_its_ending() {
        let called = |name: &str| {
            let Value::Object(record) = json!({ "sealed": { "name": name } }) else { return String::new() };
            super::name(&record)
        };
        assert_eq!(called("../../etc/passwd"), "passwd");
        assert_eq!(called("C:\\photos\\Łóżko 1.jpg"), "Łóżko-1.jpg");
        assert_eq!(called("..."), "file");
        assert_eq!(called("a\0b\r\n<c>.pdf"), "a-b---c-.pdf");
        assert!(called(&"x".repeat(400)).len() == NAME);
        assert!(called(&format!("{}.pdf", "x".repeat(400))).ends_with(".pdf"));
    }
}
