//! Who carries messages away: an SMTP server, or nobody. The edge of the house, given to it when it is put together.

use crate::model::{self, Address as Standing, Letter, MessageId, Outcome};
use ground::{
    clock::Timestamp,
    config::{self, Config},
};
use kernel::{Error, Result};
use mail::{Address, AutoSubmitted, Dkim, Key, Message, Precedence, Smtp, SmtpConfig, Unsubscribe};
use std::{num::NonZeroUsize, path::Path};

pub enum Carrier {
    Smtp(Box<Relay>),
    /// Nothing leaves: the outbox shows what would have.
    Outbox,
}

/// A mail server that takes our messages, and how we sign them.
pub struct Relay {
    pub smtp: Smtp,
    pub from: Address,
    pub dkim: Option<Dkim>,
    /// Messages on their way at once.
    pub connections: NonZeroUsize,
}

/// One message ready for the road.
pub(crate) struct Parcel {
    pub id: MessageId,
    pub letter: Letter,
    pub created_at: Timestamp,
    pub precedence: Precedence,
}

impl Carrier {
    pub fn from_config(config: &Config) -> Result<Self> {
        match &config.smtp {
            None => Ok(Self::Outbox),
            Some(smtp) => Relay::from_config(config, smtp).map(Box::new).map(Self::Smtp),
        }
    }

    /// Carries messages over a few connections side by side; what became of each comes back in any order.
    pub(crate) async fn carry(&self, parcels: Vec<Parcel>, now: Timestamp) -> Vec<(MessageId, Outcome)> {
        let relay = match self {
            Self::Outbox => return parcels.iter().map(|parcel| (parcel.id, Outcome::Kept)).collect(),
            Self::Smtp(relay) => relay,
        };
        let mut lanes: Vec<Vec<Parcel>> = Vec::new();
        lanes.resize_with(relay.connections.get().min(parcels.len()), Vec::new);
        for (at, parcel) in parcels.into_iter().enumerate() {
            let lane = at % lanes.len();
            lanes[lane].push(parcel);
        }
        let lanes = lanes.into_iter().map(|lane| relay.lane(lane, now));
        futures::future::join_all(lanes).await.into_iter().flatten().collect()
    }
}

impl Relay {
    fn from_config(config: &Config, smtp: &config::Smtp) -> Result<Self> {
        let from = Address::parse(&config.mail_from)
            .map_err(|error| Error::fault(format!("`mail.from`: {error}")))?;
        let connections = NonZeroUsize::new(smtp.connections.into()).unwrap_or(NonZeroUsize::MIN);
        let mut settings = SmtpConfig::new(&smtp.host, smtp.port, security(smtp.security));
        settings.connections = connections;
        settings.hello = from.domain().to_owned();
        settings.login = smtp.login.as_ref().map(|(username, password)| mail::Login {
            username: username.clone(),
            password: password.reveal().to_owned(),
        });
        let smtp = Smtp::new(settings).map_err(Error::fault)?;
        let dkim = config.dkim.as_ref().map(signer).transpose()?;
        Ok(Self { smtp, from, dkim, connections })
    }

    /// Composes and sends one message after the other.
    async fn lane(&self, parcels: Vec<Parcel>, now: Timestamp) -> Vec<(MessageId, Outcome)> {
        let mut outcomes = Vec::with_capacity(parcels.len());
        for parcel in parcels {
            outcomes.push((parcel.id, self.send(parcel, now).await));
        }
        outcomes
    }

    async fn send(&self, parcel: Parcel, now: Timestamp) -> Outcome {
        let Ok(to) = Address::parse(&parcel.letter.to) else {
            return Outcome::Failed { why: "address".into(), address: Standing::Dead };
        };
        let bytes = match self.written(&to, parcel, now) {
            Ok(bytes) => bytes,
            Err(why) => return Outcome::Failed { why, address: Standing::Alive },
        };
        match self.smtp.send(Some(&self.from), &to, &bytes).await {
            Ok(_) => Outcome::Sent,
            Err(error) => {
                tracing::debug!(%error, "a message was not taken");
                model::refused(&error)
            }
        }
    }

    /// The bytes of a message: the same on every attempt but for the time of signing.
    fn written(&self, to: &Address, parcel: Parcel, now: Timestamp) -> std::result::Result<Vec<u8>, String> {
        let id = mail::MessageId::parse(&format!("{}@{}", parcel.id, self.from.domain())).map_err(text)?;
        let message = Message {
            subject: parcel.letter.subject,
            text: parcel.letter.text,
            // On a house without TLS there is no https address, and so no one-click header; the link in the text stays.
            list_unsubscribe: parcel.letter.unsubscribe.and_then(|url| Unsubscribe::new(&url, None).ok()),
            precedence: parcel.precedence,
            auto_submitted: match parcel.precedence {
                Precedence::Bulk => AutoSubmitted::No,
                Precedence::Personal => AutoSubmitted::Generated,
            },
            ..Message::plain((self.from.clone(), to.clone()), id, parcel.created_at.seconds())
        };
        let bytes = mail::compose(&message).map_err(text)?;
        match &self.dkim {
            Some(dkim) => dkim.sign(&bytes, now.seconds()).map_err(text),
            None => Ok(bytes),
        }
    }
}

fn text(error: impl std::fmt::Display) -> String {
    error.to_string()
}

fn security(chosen: config::Security) -> mail::Security {
    match chosen {
        config::Security::Plain => mail::Security::Plain,
        config::Security::StartTls => mail::Security::StartTls,
        config::Security::Tls => mail::Security::Tls,
    }
}

fn signer(dkim: &config::Dkim) -> Result<Dkim> {
    let key = key(&dkim.key_file)?;
    Dkim::new(&dkim.domain, &dkim.selector, key).map_err(Error::fault)
}

/// PEM is RSA; anything else is the 32 bytes of an Ed25519 key in base64.
fn key(file: &Path) -> Result<Key> {
    let unreadable = |cause: &dyn std::fmt::Display| Error::fault(format!("`mail.dkim_key_file`: {cause}"));
    let text = std::fs::read_to_string(file).map_err(|error| unreadable(&error))?;
    if text.contains("-----BEGIN") {
        return Key::rsa_pem(&text).map_err(|error| unreadable(&error));
    }
    let bytes = data_encoding::BASE64.decode(text.trim().as_bytes()).map_err(|error| unreadable(&error))?;
    let seed = bytes.try_into().map_err(|_| unreadable(&"an Ed25519 key has 32 bytes"))?;
    Ok(Key::ed25519(&seed))
}
