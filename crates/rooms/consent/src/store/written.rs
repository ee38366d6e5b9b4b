//! How documents to sign and the requests to sign them are kept.

use crate::model::{
    agreement::{Agreement, AgreementId, SigningId},
    choice::Channel,
};
use ground::{args, clock::Timestamp, statements};
use kernel::{Result, Speak, SubjectId, Tx};
use kit::Lang;
use post::MessageId;

statements! {
    AGREEMENT = "insert into consent_agreements (id, version, texts, actor, at) values (?1, ?2, ?3, ?4, ?5)";
    SIGNING = "insert into consent_signings (id, subject, purpose, channel, agreement, version, token, asked_at, asked_by, expires_at,
                 answered_at, letter, lang)
               values (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, null, ?11, ?12)";
    RETIRED = "insert into consent_agreements_retired (id, actor, at) values (?1, ?2, ?3) on conflict (id) do nothing";
    RESUMED = "delete from consent_agreements_retired where id = ?1";
    ANSWERED = "update consent_signings set answered_at = ?2 where id = ?1 and answered_at is null";
    SUPERSEDED = "delete from consent_signings where subject = ?1 and purpose = ?2 and channel = ?3 and answered_at is null";
    LAPSED = "delete from consent_signings where answered_at is null and expires_at <= ?1";
}

/// A request on its way out: for whom, for which permission, and the hash of its link.
pub struct Request<'a> {
    pub id: SigningId,
    pub subject: SubjectId,
    pub purpose: &'a str,
    pub channel: Channel,
    pub agreement: &'a Agreement,
    pub token: [u8; 32],
    pub until: Timestamp,
    /// The letter that asks, and its language.
    pub letter: MessageId,
    pub lang: Lang,
}

/// Two who write the same version at once: the second one has to look again.
pub async fn insert_agreement(tx: &mut Tx, agreement: &Agreement) -> Result<()> {
    let Agreement { id, version, texts, actor, at, .. } = agreement;
    let texts = serde_json::to_string(texts)?;
    tx.execute(AGREEMENT, args![id, version, texts, actor, at]).await.speak(
        "consent_agreements_unique",
        "seen",
        "error-changed-meanwhile",
    )?;
    Ok(())
}

/// A new request takes the place of one that nobody answered: an old link opens nothing.
pub async fn ask_signature(tx: &mut Tx, request: &Request<'_>) -> Result<()> {
    let (now, actor) = (tx.now(), tx.actor().who.label());
    let Request { id, subject, purpose, channel, agreement, token, until, letter, lang } = request;
    tx.put(SUPERSEDED, args![subject, purpose, channel]).await?;
    let what = args![id, subject, purpose, channel, agreement.id, agreement.version];
    let way = args![*token, now, actor, until, letter, lang.tag()];
    tx.put(SIGNING, &[what.to_vec(), way.to_vec()].concat()).await?;
    Ok(())
}

pub async fn retire_agreement(tx: &mut Tx, id: AgreementId) -> Result<()> {
    let (now, actor) = (tx.now(), tx.actor().who.label());
    tx.put(RETIRED, args![id, actor, now]).await?;
    Ok(())
}

pub async fn resume_agreement(tx: &mut Tx, id: AgreementId) -> Result<()> {
    tx.put(RESUMED, args![id]).await?;
    Ok(())
}

/// Whether nobody had answered before.
pub async fn answer_signature(tx: &mut Tx, id: SigningId) -> Result<bool> {
    let now = tx.now();
    Ok(tx.execute(ANSWERED, args![id, now]).await? == 1)
}

pub async fn forget_signings(tx: &mut Tx) -> Result<()> {
    let now = tx.now();
    tx.put(LAPSED, args![now]).await?;
    Ok(())
}
