//! Who carries messages away: an SMTP server, or nobody. The edge of the house, given to it when it is put together.

mod login;
mod paper;
mod road;

use crate::{
    envelope::Letter,
    model::{MessageId, Outcome, SenderId},
    read,
    store::Done,
};
use ground::{
    clock::{MINUTE, SECOND, Timestamp},
    config::{self, Config},
};
use kernel::{App, Error, Result};
pub(crate) use login::{NoWay, Way, anew};
use mail::{Address, Dkim, Key, Smtp, SmtpConfig};
pub use paper::FILES;
use road::Roads;
pub(crate) use road::from;
use std::{collections::VecDeque, num::NonZeroUsize, path::Path};
use tokio::task::JoinSet;

/// Messages that follow each other over a connection before anybody looks whether the rest may still leave.
const GROUP: usize = 50;
/// What was looked at less than this ago is not looked at again: a fast road never looks.
const LOOK: i64 = SECOND;
/// How long a group may take on a slow road: with less than this left of its lease a message is left to the next attempt.
const LAST: i64 = 2 * MINUTE;

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

/// Messages taken in hand together, and when: from then on they may have been taken back.
pub(crate) struct Load {
    pub at: Timestamp,
    pub messages: Vec<(Done, Parcel)>,
}

/// One message ready for the road.
pub(crate) struct Parcel {
    pub id: MessageId,
    pub letter: Letter,
    pub created_at: Timestamp,
    pub is_one_of_many: bool,
    pub sender: Option<SenderId>,
    /// The right half of its Message-ID; none: the house's.
    pub origin: Option<String>,
}

impl Carrier {
    pub fn from_config(config: &Config) -> Result<Self> {
        match &config.smtp {
            None => Ok(Self::Outbox),
            Some(smtp) => Relay::from_config(config, smtp).map(Box::new).map(Self::Smtp),
        }
    }
}

/// Carries messages over a few connections side by side and says what became of each, in any order. One that was taken
/// back meanwhile stays, and nothing is said of it.
pub(crate) async fn carry(app: &App, Load { at, messages }: Load) -> Result<Vec<Done>> {
    let relay = match app.edge::<Carrier>()? {
        Carrier::Smtp(relay) => relay,
        Carrier::Outbox => {
            let kept = |(one, _)| Done { outcome: Outcome::Kept, ..one };
            return Ok(messages.into_iter().map(kept).collect());
        }
    };
    let share = messages.len().div_ceil(relay.connections.get()).max(1);
    let mut lanes = JoinSet::new();
    let mut left = messages.into_iter().peekable();
    while left.peek().is_some() {
        lanes.spawn(lane(app.clone(), Load { at, messages: left.by_ref().take(share).collect() }));
    }
    let mut done = Vec::new();
    while let Some(lane) = lanes.join_next().await {
        match lane {
            Ok(lane) => done.extend(lane),
            // The others' letters have left all the same, and this one's are found when their lease ends.
            Err(error) => tracing::error!(%error, "a connection's share was dropped"),
        }
    }
    Ok(done)
}

/// One connection's share. On a slow road it looks again and again whether a message may still leave.
async fn lane(app: App, load: Load) -> Vec<Done> {
    let mut done = Vec::with_capacity(load.messages.len());
    if let Err(error) = drive(&app, load, &mut done).await {
        // What has left is told; the rest is found when its lease ends.
        tracing::error!(%error, "a connection's share was not carried to its end");
    }
    done
}

async fn drive(app: &App, load: Load, done: &mut Vec<Done>) -> Result<()> {
    let Carrier::Smtp(relay) = app.edge::<Carrier>()? else { return Ok(()) };
    let (mut looked, mut left) = (load.at, VecDeque::from(load.messages));
    let mut roads = Roads::new(app, relay);
    while !left.is_empty() {
        let mut group: Vec<(Done, Parcel)> = left.drain(..left.len().min(GROUP)).collect();
        let now = app.clock().now();
        if now >= looked.plus(LOOK) {
            looked = now;
            let still = read::under_way(app, group.iter().map(|(one, _)| one.id), now.plus(LAST)).await?;
            group.retain(|(one, _)| still.contains(&(one.id, one.attempts)));
        }
        roads.send(group, looked, done).await?;
    }
    roads.close().await;
    Ok(())
}

impl Relay {
    fn from_config(config: &Config, smtp: &config::Smtp) -> Result<Self> {
        let from = Address::parse(&config.mail_from)
            .map_err(|error| Error::fault(format!("`mail.from`: {error}")))?;
        let connections = NonZeroUsize::new(smtp.connections.into()).unwrap_or(NonZeroUsize::MIN);
        let mut settings = SmtpConfig::new(&smtp.host, smtp.port, security(smtp.security));
        settings.connections = connections;
        settings.hello = from.domain().to_owned();
        settings.login = smtp.login.as_ref().map(|(username, password)| mail::Login::Password {
            username: username.clone(),
            password: password.reveal().to_owned(),
        });
        let smtp = Smtp::new(settings).map_err(Error::fault)?;
        let dkim = config.dkim.as_ref().map(signer).transpose()?;
        Ok(Self { smtp, from, dkim, connections })
    }
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
    Key::ed25519(&seed).map_err(|error| unreadable(&error))
}
