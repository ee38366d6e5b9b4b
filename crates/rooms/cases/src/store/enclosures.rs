//! Rows of the files of the house that go with letters.

use super::setup::{changed, there};
use crate::model::{
    EnclosureId,
    enclosure::{EnclosureDraft, NewSheet, Sheets},
    text,
};
use ground::{args, statements};
use kernel::{Result, Speak, Tx};

statements! {
    ADD = "insert into cases_enclosures (id, key, title, version) values (?1, ?2, ?3, 1)";
    SAVE = "update cases_enclosures set title = ?2, version = version + 1 where id = ?1 and version = ?3";
    DROP = "delete from cases_enclosures where id = ?1";
    ENCLOSE = "insert into cases_enclosed (enclosure, lang, name, media, size, content) values (?1, ?2, ?3, ?4, ?5, ?6)";
    TAKE_OUT = "delete from cases_enclosed where enclosure = ?1 and lang = ?2";
    EMPTY = "delete from cases_enclosed where enclosure = ?1";
}

pub async fn add(tx: &mut Tx, id: EnclosureId, draft: &EnclosureDraft, sheets: &Sheets) -> Result<()> {
    let added = tx.execute(ADD, args![id, draft.key, draft.title]).await;
    added.speak("cases_enclosures_key_unique", "key", "cases-error-enclosure-key")?;
    put(tx, id, sheets).await
}

pub async fn save(
    tx: &mut Tx,
    (id, version): (EnclosureId, i64),
    title: &str,
    sheets: &Sheets,
) -> Result<()> {
    changed(tx.execute(SAVE, args![id, title, version]).await?)?;
    for lang in &sheets.gone {
        tx.put(TAKE_OUT, args![id, lang.tag()]).await?;
    }
    put(tx, id, sheets).await
}

pub async fn remove(tx: &mut Tx, id: EnclosureId) -> Result<()> {
    tx.put(EMPTY, args![id]).await?;
    there(tx.execute(DROP, args![id]).await?)
}

async fn put(tx: &mut Tx, id: EnclosureId, sheets: &Sheets) -> Result<()> {
    for (lang, NewSheet { name, media, bytes }) in &sheets.new {
        let size = i64::try_from(bytes.len()).unwrap_or(i64::MAX);
        tx.put(TAKE_OUT, args![id, *lang]).await?;
        tx.put(ENCLOSE, args![id, *lang, name, text::media(media), size, bytes.clone()]).await?;
    }
    Ok(())
}
