//! Who the house writes as, and what its letters are called on the outside.

use crate::{
    Carrier,
    auth::{Auth, Secrets},
    model::{MessageId, Recipient, SenderId},
    sender::{OwnRelay, Security, Sender, SignIn},
    store::senders::place,
};
use ground::{args, db::Q, row, statements};
use kernel::{Error, KeyId, Listed, Reader, Result, Sealed, SubjectId};
use kit::Lang;
use serde::Deserialize;
use std::collections::HashMap;

/// Senders of one house: a shop has one, a large company one for each team.
const MOST: i64 = 500;

row! {
    struct Row {
        id: SenderId,
        name: String,
        address: String,
        reply_to: Option<String>,
        signatures: String,
        host: Option<String>,
        port: Option<i64>,
        security: Option<Security>,
        username: Option<String>,
        token_url: Option<String>,
        client_id: Option<String>,
        version: i64,
    }
}

row! {
    struct Trace {
        recipient: String,
        subject: Option<SubjectId>,
        record: Option<[u8; 16]>,
        purpose: Option<String>,
        origin: Option<String>,
    }
}

statements! {
    ALL = "select ", Row::COLUMNS, " from post_senders order by name, address limit ?1";
    ONE = "select ", Row::COLUMNS, " from post_senders where id = ?1";
    BY_ADDRESS = "select ", Row::COLUMNS, " from post_senders where address = ?1";
    PASSWORD = "select password from post_senders where id = ?1";
    WAITING_OF = "select count(*) from post_messages where sender = ?1 and state in ('waiting', 'sending')";
    OF_RECORD = "select id, sealed from post_messages where record = ?1 and recipient = 'outside' order by id";
    TRACE = "select ", Trace::COLUMNS, " from post_messages where id = ?1";
}

const DOMAINS: &str = "select id, address from post_senders";

/// Everybody the house writes as, by name.
pub async fn senders(reader: &mut Reader) -> Result<Vec<Sender>> {
    reader.rows::<Row>(ALL, args![MOST]).await?.into_iter().map(Row::sender).collect()
}

pub async fn sender(reader: &mut Reader, id: SenderId) -> Result<Sender> {
    reader.one::<Row>(ONE, args![id]).await?.sender()
}

/// Whoever writes from this address.
pub async fn sender_of(reader: &mut Reader, address: &str) -> Result<Option<Sender>> {
    let address = crate::model::normal(address);
    reader.optional::<Row>(BY_ADDRESS, args![address]).await?.map(Row::sender).transpose()
}

/// Senders as forms of other rooms offer them.
pub(crate) async fn listed(reader: &mut Reader, _: Lang) -> Result<Vec<Listed>> {
    let named = |sender: Sender| Listed {
        key: sender.id.to_string(),
        name: format!("{} <{}>", sender.name, sender.address),
        on_offer: true,
    };
    Ok(senders(reader).await?.into_iter().map(named).collect())
}

/// What proves who we are at a sender's mail server; nothing where it has none, or where its key is gone.
pub(crate) async fn secrets(reader: &mut Reader, id: SenderId) -> Result<Secrets> {
    let sealed: Option<Sealed> = reader.scalar(PASSWORD, args![id]).await?;
    let Some(sealed) = sealed else { return Ok(Secrets::default()) };
    let lying: Option<Lying> = reader.open(KeyId::own(id), place(id), &sealed).await?;
    Ok(match lying {
        None => Secrets::default(),
        Some(Lying::Password(password)) => Secrets { password, ..Secrets::default() },
        Some(Lying::Secrets(secrets)) => secrets,
    })
}

/// Before there were tokens, a password was all there was.
#[derive(Deserialize)]
#[serde(untagged)]
enum Lying {
    Password(String),
    Secrets(Secrets),
}

/// Letters of a sender that have not left yet.
pub(crate) async fn waiting_of(reader: &mut Reader, id: SenderId) -> Result<i64> {
    Ok(reader.scalar(WAITING_OF, args![id]).await?)
}

/// The domains of these senders, for Message-IDs.
pub(crate) async fn domains(reader: &mut Reader, ids: &[SenderId]) -> Result<HashMap<SenderId, String>> {
    if ids.is_empty() {
        return Ok(HashMap::new());
    }
    let found: Vec<(SenderId, String)> = reader.find(&Q::new(DOMAINS).and_in("id", ids)).await?;
    let domain =
        |address: String| address.rsplit_once('@').map_or(String::new(), |(_, domain)| domain.into());
    Ok(found.into_iter().map(|(id, address)| (id, domain(address))).collect())
}

/// The Message-ID under which a letter leaves, without its brackets: the same on every attempt.
pub async fn message_id_header(reader: &mut Reader, message: MessageId) -> Result<String> {
    let trace: Trace = reader.one(TRACE, args![message]).await?;
    let domain = match trace.origin {
        Some(origin) => origin,
        None => house_domain(reader)?,
    };
    Ok(format!("{message}@{domain}"))
}

/// The letter of this house with that Message-ID, in brackets or without; its row may have gone since.
pub fn message_of(header: &str) -> Option<MessageId> {
    header.trim().trim_start_matches('<').split_once('@')?.0.parse().ok()
}

/// The letters to somebody outside of whom this record speaks: few, as a case has few.
pub(crate) async fn of_record(
    reader: &mut Reader,
    record: [u8; 16],
) -> Result<Vec<(MessageId, Option<Sealed>)>> {
    Ok(reader.rows(OF_RECORD, args![record]).await?)
}

/// Who a letter was for, and for which purpose; none once its row has gone.
pub async fn whose(reader: &mut Reader, message: MessageId) -> Result<Option<(Recipient, Option<String>)>> {
    let trace: Option<Trace> = reader.optional(TRACE, args![message]).await?;
    Ok(trace.and_then(|row| Some((Recipient::parse(&row.recipient, row.subject, row.record)?, row.purpose))))
}

fn house_domain(reader: &Reader) -> Result<String> {
    let app = reader.app();
    if let Carrier::Smtp(relay) = app.edge::<Carrier>()? {
        return Ok(relay.from.domain().to_owned());
    }
    let from = mail::Address::parse(&app.config().mail_from);
    Ok(from.map_err(Error::fault)?.domain().to_owned())
}

impl Row {
    fn sender(self) -> Result<Sender> {
        let auth = match self.token_url.zip(self.client_id) {
            Some((token_url, client_id)) => Auth::OAuth { token_url, client_id },
            None => Auth::Password,
        };
        let login = self.username.map(|username| SignIn { username, auth });
        let relay = match (self.host, self.port, self.security) {
            (Some(host), Some(port), Some(security)) => {
                let port = u16::try_from(port).map_err(Error::fault)?;
                Some(OwnRelay { host, port, security, login })
            }
            _ => None,
        };
        Ok(Sender {
            id: self.id,
            name: self.name,
            address: self.address,
            reply_to: self.reply_to,
            signatures: serde_json::from_str(&self.signatures)?,
            relay,
            version: self.version,
        })
    }
}
