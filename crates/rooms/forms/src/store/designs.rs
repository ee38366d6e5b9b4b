//! How designs are kept.

use crate::model::{FileKind, Style};
use ground::{args, statements};
use kernel::{Error, Result, Tx};

statements! {
    MAKE = "insert into form_designs (key, style, version, created_at, updated_at) values (?1, ?2, 1, ?3, ?3)
            on conflict (key) do nothing";
    RESTYLE = "update form_designs set style = ?2, version = version + 1, updated_at = ?3 where key = ?1 and version = ?4";
    PICTURE = "update form_designs set logo = ?2, media = ?3, version = version + 1 where key = ?1";
    DROP = "delete from form_designs where key = ?1";
}

/// Makes a design unless one of that key is there.
pub async fn make_design(tx: &mut Tx, key: &str, style: &Style) -> Result<bool> {
    let (now, style) = (tx.now(), serde_json::to_string(style)?);
    Ok(tx.execute(MAKE, args![key, style, now]).await? == 1)
}

/// Changes a design, when nobody else did since it was `seen`.
pub async fn restyle(tx: &mut Tx, key: &str, style: &Style, seen: i64) -> Result<()> {
    let (now, style) = (tx.now(), serde_json::to_string(style)?);
    match tx.execute(RESTYLE, args![key, style, now, seen]).await? {
        0 => Err(Error::conflict("error-changed-meanwhile")),
        _ => Ok(()),
    }
}

/// Gives it another picture, or none.
pub async fn picture(tx: &mut Tx, key: &str, logo: Option<(FileKind, &[u8])>) -> Result<()> {
    let (kind, bytes) = logo.map_or((None, None), |(kind, bytes)| (Some(kind.key()), Some(bytes.to_vec())));
    tx.put(PICTURE, args![key, bytes, kind]).await?;
    Ok(())
}

pub async fn drop_design(tx: &mut Tx, key: &str) -> Result<()> {
    tx.put(DROP, args![key]).await?;
    Ok(())
}
