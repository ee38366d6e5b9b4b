//! Files of the house that go with letters.

use crate::model::{
    EnclosureId, Upload,
    enclosure::{Enclosure, MOST, Sheet},
};
use ground::{args, row, statements};
use kernel::{Error, Listed, Message, Reader, Result};
use kit::Lang;

statements! {
    ALL = "select ", Row::COLUMNS, " from cases_enclosures order by title, id limit ?1";
    SHEETS = "select ", SheetRow::COLUMNS, " from cases_enclosed order by enclosure, lang limit ?1";
    CONTENT = "select content from cases_enclosed where enclosure = ?1 and lang = ?2";
}

row! {
    struct Row {
        id: EnclosureId,
        key: String,
        title: String,
        version: i64,
    }
}

row! {
    struct SheetRow {
        enclosure: EnclosureId,
        lang: String,
        name: String,
        media: String,
        size: i64,
    }
}

pub async fn enclosures(reader: &mut Reader) -> Result<Vec<Enclosure>> {
    let rows: Vec<Row> = reader.rows(ALL, args![MOST]).await?;
    let most = MOST * i64::try_from(Lang::ALL.len()).unwrap_or(1);
    let sheets: Vec<SheetRow> = reader.rows(SHEETS, args![most]).await?;
    let of = |id: EnclosureId| {
        let own = sheets.iter().filter(move |row| row.enclosure == id);
        let sheet = |row: &SheetRow| {
            let lang = Lang::parse(&row.lang)?;
            Some(Sheet { lang, name: row.name.clone(), media: row.media.clone(), size: row.size })
        };
        own.filter_map(sheet).collect()
    };
    let one = |row: Row| Enclosure {
        id: row.id,
        key: row.key,
        title: row.title,
        sheets: of(row.id),
        version: row.version,
    };
    Ok(rows.into_iter().map(one).collect())
}

/// What one of them holds in a language.
pub async fn content(reader: &mut Reader, id: EnclosureId, lang: Lang) -> Result<Vec<u8>> {
    let found: Vec<Vec<u8>> = reader.column(CONTENT, args![id, lang.tag()]).await?;
    found.into_iter().next().ok_or(Error::NotFound)
}

/// Enclosures with these keys; none of them may be missing.
pub async fn known(reader: &mut Reader, keys: &[String]) -> Result<Vec<Enclosure>> {
    if keys.is_empty() {
        return Ok(Vec::new());
    }
    let all = enclosures(reader).await?;
    let gone = |key: &String| Error::Refused(Message::new("cases-error-enclosure").with("name", key));
    let one = |key: &String| all.iter().find(|one| one.key == *key).cloned().ok_or_else(|| gone(key));
    keys.iter().map(one).collect()
}

/// The same as files, each in this language where it has it.
pub async fn uploads(reader: &mut Reader, lang: Lang, keys: &[String]) -> Result<Vec<Upload>> {
    let mut uploads = Vec::new();
    for one in known(reader, keys).await? {
        let sheet = one.sheet(lang).ok_or(Error::NotFound)?;
        let bytes = content(reader, one.id, sheet.lang).await?;
        uploads.push(Upload { name: sheet.name.clone(), media: sheet.media.clone(), bytes, cid: None });
    }
    Ok(uploads)
}

/// Enclosures as processes, answers and macros offer them.
pub(crate) fn listed(reader: &mut Reader, _: Lang) -> futures::future::BoxFuture<'_, Result<Vec<Listed>>> {
    Box::pin(async move {
        let all = enclosures(reader).await?.into_iter();
        Ok(all.map(|one| Listed { key: one.key, name: one.title, on_offer: true }).collect())
    })
}
