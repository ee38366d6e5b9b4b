//! What can be taken away: which permissions of a person there are, the record of one, and an opened entry.

use crate::model::{
    opened::Opened,
    record::{self, Company},
};
use consent::{Channel, Entry, PermissionId};
use ground::paging::Wanted;
use kernel::{
    Error, Reader, Result, SubjectId,
    setting::{COMPANY_ADDRESS, COMPANY_EMAIL, COMPANY_NAME, COUNTRY},
};
use kit::Lang;
use serde_json::Value;

/// Longer histories are cut at their beginning; nobody changes their mind so often.
const LONGEST: usize = 1_000;

/// One permission with its history, the earliest first.
#[derive(Clone, Debug)]
pub struct Held {
    pub purpose: String,
    pub channel: Channel,
    pub history: Vec<Entry>,
}

/// Every permission of a person that the ledger knows something of, by purpose and channel.
pub async fn held(reader: &mut Reader, subject: SubjectId) -> Result<Vec<Held>> {
    let mut found: Vec<Held> = Vec::new();
    for entry in all(reader, subject, None).await? {
        let (purpose, channel) = (&entry.facts.purpose, entry.facts.channel);
        match found.iter_mut().find(|held| held.purpose == *purpose && held.channel == channel) {
            Some(held) => held.history.push(entry),
            None => found.push(Held { purpose: purpose.clone(), channel, history: vec![entry] }),
        }
    }
    Ok(found)
}

/// The record of one permission; nothing when the ledger knows nothing of it.
pub async fn record(
    reader: &mut Reader,
    subject: SubjectId,
    (purpose, channel): (&str, Channel),
    lang: Lang,
) -> Result<Value> {
    let history = all(reader, subject, Some((purpose, channel))).await?;
    if history.is_empty() {
        return Err(Error::NotFound);
    }
    let purpose = consent::purpose(reader, purpose).await?;
    let company = company(reader).await?;
    Ok(record::record(&company, (&purpose, channel), &history, (subject, lang)))
}

/// The facts of an entry with what opens its commitment; nothing once its person was erased.
pub async fn opened(reader: &mut Reader, event: PermissionId) -> Result<Opened> {
    let entry = consent::entry(reader, event).await?;
    let secret = entry.secret.ok_or(Error::NotFound)?;
    Opened::new(&secret.nonce, entry.facts.text()).map_err(Error::fault)
}

async fn all(reader: &mut Reader, subject: SubjectId, cell: Option<(&str, Channel)>) -> Result<Vec<Entry>> {
    let (mut entries, mut after) = (Vec::new(), None);
    loop {
        let wanted = Wanted { after, limit: Some(200) };
        let page = consent::history_of(reader, subject, cell, &wanted).await?;
        entries.extend(page.items);
        after = page.next.map(|cursor| cursor.to_string());
        if after.is_none() || entries.len() >= LONGEST {
            entries.reverse();
            return Ok(entries);
        }
    }
}

async fn company(reader: &mut Reader) -> Result<Company> {
    Ok(Company {
        name: reader.setting(&COMPANY_NAME).await?,
        address: reader.setting(&COMPANY_ADDRESS).await?,
        email: reader.setting(&COMPANY_EMAIL).await?,
        country: reader.setting(&COUNTRY).await?,
        url: reader.app().url(""),
    })
}
