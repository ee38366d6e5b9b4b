//! How answers of outside services are kept, and for what they are needed.

use crate::model::{
    answer::{Answer, Connection},
    choice::Channel,
};
use ground::{args, clock::Timestamp, db::Value, id, statements};
use kernel::{KeyId, Place, Reader, Result, Tx};

id! {
    /// One answer of an outside service.
    AnswerId, "ans"
}

statements! {
    CONNECT = "insert into consent_registries (purpose, channel, lasts, silence) values (?1, ?2, ?3, ?4)
               on conflict (purpose, channel) do update set lasts = excluded.lasts, silence = excluded.silence";
    DISCONNECT = "delete from consent_registries where purpose = ?1 and channel = ?2";
    ANSWER = "insert into consent_answers (id, subject, purpose, channel, verdict, address, at, expires_at, evidence)
              values (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9)";
    FORGET = "delete from consent_answers where at < ?1";
}

/// Where the evidence of an answer lies.
pub fn place(answer: AnswerId) -> Place {
    Place::new("consent_answers", "evidence", answer)
}

/// An address as the table knows it: whoever reads the table alone learns nothing.
pub fn known_as(reader: &Reader, address: &str) -> [u8; 32] {
    reader.blind("consent-answer", &crate::fingerprint(address))
}

pub async fn connect(tx: &mut Tx, purpose: &str, channel: Channel, connection: Connection) -> Result<()> {
    tx.put(CONNECT, args![purpose, channel, connection.lasts, connection.silence]).await?;
    Ok(())
}

pub async fn disconnect(tx: &mut Tx, purpose: &str, channel: Channel) -> Result<()> {
    tx.put(DISCONNECT, args![purpose, channel]).await?;
    Ok(())
}

pub async fn note_answers(
    tx: &mut Tx,
    (purpose, channel): (&str, Channel),
    lasts: i64,
    answers: &[&Answer],
) -> Result<()> {
    let mut rows: Vec<Vec<Value>> = Vec::with_capacity(answers.len());
    for Answer { subject, address, verdict, at, evidence } in answers.iter().copied() {
        let id: AnswerId = tx.id();
        let sealed = tx.seal(KeyId::of(*subject), place(id), evidence).await?;
        let (address, until) = (known_as(tx, address), at.plus(lasts));
        rows.push(args![id, subject, purpose, channel, verdict, address, at, until, sealed].to_vec());
    }
    tx.put_all(ANSWER, &rows).await?;
    Ok(())
}

pub async fn forget_answers(tx: &mut Tx, before: Timestamp) -> Result<()> {
    tx.put(FORGET, args![before]).await?;
    Ok(())
}
