//! How contacts outside are kept.

use crate::pace::{ContactId, Contacted};
use ground::{args, clock::Timestamp, statements};
use kernel::{Result, Tx};

statements! {
    CONTACTED = "insert into consent_contacts (id, subject, purpose, channel, at, actor) values (?1, ?2, ?3, ?4, ?5, ?6)";
    FORGET = "delete from consent_contacts where at < ?1
                and not exists (select 1 from restricted r where r.subject = consent_contacts.subject)";
}

pub async fn note_contact(tx: &mut Tx, id: ContactId, said: &Contacted, at: Timestamp) -> Result<()> {
    let actor = tx.actor().who.label();
    tx.put(CONTACTED, args![id, said.subject, said.purpose, said.channel, at, actor]).await?;
    Ok(())
}

pub async fn forget_contacts(tx: &mut Tx, before: Timestamp) -> Result<()> {
    tx.put(FORGET, args![before]).await?;
    Ok(())
}
