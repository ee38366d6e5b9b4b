//! How letters that ask for a yes by a link are kept.

use crate::model::{
    choice::LinkToken,
    confirmation::{Aim, ConfirmationId},
};
use ground::{args, clock::Timestamp, db::Value, statements};
use kernel::{Result, SubjectId, Tx};
use kit::Lang;
use post::MessageId;

statements! {
    ASKED = "insert into consent_confirmations
               (id, subject, purpose, aim, token, asked_at, asked_by, expires_at, answered_at, letter, lang)
             values (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, null, ?9, ?10)";
    SUPERSEDED = "delete from consent_confirmations where subject = ?1 and purpose = ?2 and aim = ?3 and answered_at is null";
    ANSWERED = "update consent_confirmations set answered_at = ?2 where id = ?1 and answered_at is null";
    LAPSED = "delete from consent_confirmations where answered_at is null and expires_at <= ?1";
}

/// A question on its way out.
pub struct Question {
    pub id: ConfirmationId,
    pub subject: SubjectId,
    pub token: LinkToken,
    pub until: Timestamp,
    pub letter: MessageId,
    pub lang: Lang,
}

/// New questions take the place of those that nobody answered: an old link opens nothing.
pub async fn ask(tx: &mut Tx, (aim, purpose): (Aim, &str), questions: &[Question]) -> Result<()> {
    let (now, actor) = (tx.now(), tx.actor().who.label());
    let old: Vec<Vec<Value>> =
        questions.iter().map(|one| args![one.subject, purpose, aim].to_vec()).collect();
    let row = |one: &Question| {
        let Question { id, subject, token, until, letter, lang } = one;
        args![id, subject, purpose, aim, token.hash(), now, actor, until, letter, lang.tag()].to_vec()
    };
    tx.put_all(SUPERSEDED, &old).await?;
    tx.put_all(ASKED, &questions.iter().map(row).collect::<Vec<_>>()).await?;
    Ok(())
}

/// Whether nobody had answered before.
pub async fn answer(tx: &mut Tx, id: ConfirmationId) -> Result<bool> {
    let now = tx.now();
    Ok(tx.execute(ANSWERED, args![id, now]).await? == 1)
}

pub async fn forget(tx: &mut Tx) -> Result<()> {
    let now = tx.now();
    tx.put(LAPSED, args![now]).await?;
    Ok(())
}
