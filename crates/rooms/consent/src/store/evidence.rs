//! Other words in the place of what evidence says.

use ground::{args, statements};
use kernel::{Result, Sealed, Tx};

statements! {
    PAPER = "update consent_papers set facts = ?2 where id = ?1";
    ANSWER = "update consent_answers set evidence = ?2 where id = ?1";
    GUARDIAN = "update consent_guardians set details = ?2 where id = ?1";
}

pub async fn paper(tx: &mut Tx, id: [u8; 16], sealed: Sealed) -> Result<()> {
    tx.put(PAPER, args![id, sealed]).await?;
    Ok(())
}

pub async fn answer(tx: &mut Tx, id: [u8; 16], sealed: Sealed) -> Result<()> {
    tx.put(ANSWER, args![id, sealed]).await?;
    Ok(())
}

pub async fn guardian(tx: &mut Tx, id: [u8; 16], sealed: Sealed) -> Result<()> {
    tx.put(GUARDIAN, args![id, sealed]).await?;
    Ok(())
}
