//! Contacts outside: calls, texts and letters that leave by other hands count for how often is enough as soon as they are noted here.

use super::{Cap, Got};
use crate::{RECORD, events::WasContacted, model::choice::Channel, read, store};
use ground::{
    clock::{DAY, Timestamp},
    id,
};
use kernel::{Action, Error, Permission, Problems, Reader, Result, SubjectId, Tx};
use serde::{Deserialize, Serialize};
use std::collections::HashMap;
use utoipa::ToSchema;

id! {
    /// One contact outside.
    ContactId, "touch"
}

/// No cap counts further back.
const KEPT: i64 = 366 * DAY;

/// Somebody was rung, texted or written to for a purpose, by other hands than ours.
#[derive(Clone, Debug, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct Contacted {
    #[schema(value_type = String, example = "cust_01jdabcdefghjkmnpqrstvwxyz")]
    pub subject: SubjectId,
    pub purpose: String,
    pub channel: Channel,
    /// The moment, `2026-11-21T09:12:00Z`; now, when it is left out.
    #[serde(default)]
    pub at: Option<String>,
}

impl Action for Contacted {
    type Output = ContactId;
    const NEEDS: Permission = RECORD;

    async fn run(&self, tx: &mut Tx) -> Result<ContactId> {
        customers::contact(tx, self.subject).await?.ok_or(Error::NotFound)?;
        let mut problems = Problems::default();
        match read::purpose(tx, &self.purpose).await {
            Ok(purpose) if !purpose.channels.contains(&self.channel) => {
                problems.add("channel", "consent-held-channel");
            }
            Ok(_) => {}
            Err(Error::NotFound) => problems.add("purpose", "consent-error-no-purpose"),
            Err(error) => return Err(error),
        }
        let at = problems.take("at", self.moment(tx.now()));
        problems.finish()?;
        let (id, at) = (tx.id(), at.unwrap_or(tx.now()));
        store::note_contact(tx, id, self, at).await?;
        let (subject, purpose, channel) = (self.subject, self.purpose.clone(), self.channel);
        tx.record(&WasContacted { subject, purpose, channel })?;
        Ok(id)
    }
}

impl Contacted {
    fn moment(&self, now: Timestamp) -> std::result::Result<Timestamp, kernel::Message> {
        let Some(text) = self.at.as_deref().map(str::trim).filter(|text| !text.is_empty()) else {
            return Ok(now);
        };
        let at: jiff::Timestamp = text.parse().map_err(|_| kernel::Message::new("consent-error-date"))?;
        let at = Timestamp(at.as_microsecond());
        if at > now { Err("consent-error-future".into()) } else { Ok(at) }
    }
}

/// What these people got on the channels that have a cap: our own mail, and what was noted of other ways.
pub async fn got(
    reader: &mut Reader,
    subjects: &[SubjectId],
    caps: &HashMap<Channel, Cap>,
) -> Result<Vec<Got>> {
    let mut all: Vec<Got> = Vec::new();
    for (channel, cap) in caps {
        let since = reader.now().minus(cap.window);
        let mut add = |subject, purpose: String, messages: i64, first: Timestamp| {
            let known = all
                .iter_mut()
                .find(|got| (got.subject, got.channel) == (subject, *channel) && got.purpose == purpose);
            match known {
                Some(got) => {
                    got.messages += messages;
                    got.first = got.first.min(first);
                }
                None => all.push(Got { subject, purpose, channel: *channel, messages, first }),
            }
        };
        for noted in read::contacted_since(reader, subjects, *channel, since).await? {
            add(noted.subject, noted.purpose, noted.messages, noted.first);
        }
        if *channel == Channel::Email {
            for sent in post::sent_since(reader, subjects, None, since).await? {
                add(sent.subject, sent.purpose, sent.messages, sent.first);
            }
        }
    }
    Ok(all)
}

/// Forgets what no cap counts any more.
pub async fn forget(tx: &mut Tx) -> Result<()> {
    let before = tx.now().minus(KEPT);
    store::forget_contacts(tx, before).await
}
