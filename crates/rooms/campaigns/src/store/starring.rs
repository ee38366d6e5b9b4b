//! Writes a letter anew without somebody who stood in it.

use crate::read::named::Said;
use ground::{args, db::Value, statements};
use kernel::{Result, Tx};

statements! {
    // A new version: whoever has the letter open does not write the person in again unseen.
    TITLE = "update letters set version = version + 1, title = ?2 where id = ?1";
    TEXT = "update letter_texts set subject = ?3, body = ?4 where letter = ?1 and lang = ?2";
}

pub async fn rewrite(tx: &mut Tx, letter: &Said) -> Result<()> {
    tx.put(TITLE, args![letter.id, letter.title]).await?;
    let row = |(lang, text): &(String, crate::Text)| args![letter.id, lang, text.subject, text.body].to_vec();
    let rows: Vec<Vec<Value>> = letter.written.iter().map(row).collect();
    tx.put_all(TEXT, &rows).await?;
    Ok(())
}
