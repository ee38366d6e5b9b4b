//! Tries whether a sender can send: the whole way to its mail server, without a letter.

use crate::{
    Carrier, SENDERS,
    carrier::{NoWay, Way, anew, from},
    model::SenderId,
    read,
    sender::OwnRelay,
    token::{Denied, NoToken},
};
use kernel::{Actor, App, Reader, Result};
use mail::{Fault, Hitch, SendError, Smtp};

/// How the way to a mail server looks.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Tried {
    pub verdict: Verdict,
    /// What the server said, where it said something.
    pub said: String,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Verdict {
    Works,
    /// The house itself sends nothing, and the sender has no server of its own.
    Outbox,
    UnknownHost,
    Unreachable,
    TimedOut,
    Garbled,
    Later,
    Tls,
    NoStartTls,
    PasswordInClear,
    NoLogin,
    LoginRefused,
    LoginWanted,
    ServiceRefused,
    SenderRefused,
    /// The provider gave no token: the long-lived one has ended.
    TokenExpired,
    TokenClient,
    TokenScope,
    TokenUnreachable,
    TokenUnclear,
    /// There is a token, and the mail server does not take it.
    TokenRefused,
}

/// Connects, logs in, and asks whether the address may send.
pub async fn trial(app: &App, actor: &Actor, id: SenderId) -> Result<Tried> {
    let mut reader = app.read(actor).await?;
    reader.demand(&SENDERS)?;
    let sender = read::sender(&mut reader, id).await?;
    let from = from(&sender)?;
    let Some(relay) = &sender.relay else {
        return by_house(app, reader, &from).await;
    };
    by_own(app, reader, (id, relay), &from).await
}

/// Letters of a sender without a server of its own go the way of the house's letters.
async fn by_house(app: &App, mut reader: Reader, from: &mail::Address) -> Result<Tried> {
    let Carrier::Smtp(house) = app.edge::<Carrier>()? else { return Ok(Verdict::Outbox.silent()) };
    let twin = read::sender_of(&mut reader, house.from.email()).await?;
    match twin.as_ref().and_then(|twin| Some((twin.id, twin.relay.as_ref()?))) {
        Some(own) => by_own(app, reader, own, from).await,
        None => Ok(tried(&house.smtp, from).await),
    }
}

async fn by_own(
    app: &App,
    mut reader: Reader,
    (id, relay): (SenderId, &OwnRelay),
    from: &mail::Address,
) -> Result<Tried> {
    let secrets = read::secrets(&mut reader, id).await?;
    drop(reader);
    // What was agreed to a minute ago may have been taken back since.
    anew(app, relay, &secrets);
    Ok(match Way::to(app, (id, relay), secrets, from).await {
        Ok(way) => tried(&way.smtp, from).await,
        Err(NoWay::Refused(error)) => explained(&error),
        Err(NoWay::Denied(Denied { why, said })) => Tried { verdict: denied(why), said },
    })
}

async fn tried(smtp: &Smtp, from: &mail::Address) -> Tried {
    match smtp.check_sender(from).await {
        Ok(_) => Verdict::Works.silent(),
        Err(error) => explained(&error),
    }
}

fn explained(error: &SendError) -> Tried {
    let (verdict, text) = match error {
        SendError::Permanent { text, .. } => (Verdict::SenderRefused, text),
        SendError::Temporary { hitch, text } => (hitched(*hitch), text),
        SendError::Misconfigured { fault, text } => (faulty(*fault), text),
    };
    Tried { verdict, said: text.as_str().lines().collect::<Vec<_>>().join(" ") }
}

const fn denied(why: NoToken) -> Verdict {
    match why {
        NoToken::Expired => Verdict::TokenExpired,
        NoToken::Client => Verdict::TokenClient,
        NoToken::Scope => Verdict::TokenScope,
        NoToken::Unreachable => Verdict::TokenUnreachable,
        NoToken::Unclear => Verdict::TokenUnclear,
    }
}

const fn hitched(hitch: Hitch) -> Verdict {
    match hitch {
        Hitch::UnknownHost => Verdict::UnknownHost,
        Hitch::Unreachable(_) => Verdict::Unreachable,
        Hitch::TimedOut => Verdict::TimedOut,
        Hitch::Lost | Hitch::Garbled => Verdict::Garbled,
        Hitch::Reply { .. } => Verdict::Later,
    }
}

const fn faulty(fault: Fault) -> Verdict {
    match fault {
        Fault::HostName | Fault::TrustedRoots | Fault::Tls => Verdict::Tls,
        Fault::NoStartTls => Verdict::NoStartTls,
        Fault::PasswordInClear => Verdict::PasswordInClear,
        Fault::NoLogin => Verdict::NoLogin,
        Fault::LoginRefused(_) => Verdict::LoginRefused,
        Fault::TokenRefused(_) => Verdict::TokenRefused,
        Fault::ScopeRefused(_) => Verdict::TokenScope,
        Fault::LoginWanted(_) => Verdict::LoginWanted,
        Fault::ServiceRefused(_) => Verdict::ServiceRefused,
        Fault::SenderRefused { .. } => Verdict::SenderRefused,
    }
}

impl Verdict {
    pub(crate) const ALL: [Self; 21] = [
        Self::Works,
        Self::Outbox,
        Self::UnknownHost,
        Self::Unreachable,
        Self::TimedOut,
        Self::Garbled,
        Self::Later,
        Self::Tls,
        Self::NoStartTls,
        Self::PasswordInClear,
        Self::NoLogin,
        Self::LoginRefused,
        Self::LoginWanted,
        Self::ServiceRefused,
        Self::SenderRefused,
        Self::TokenExpired,
        Self::TokenClient,
        Self::TokenScope,
        Self::TokenUnreachable,
        Self::TokenUnclear,
        Self::TokenRefused,
    ];

    pub const fn key(self) -> &'static str {
        match self {
            Self::Works => "works",
            Self::Outbox => "outbox",
            Self::UnknownHost => "unknown-host",
            Self::Unreachable => "unreachable",
            Self::TimedOut => "timed-out",
            Self::Garbled => "garbled",
            Self::Later => "later",
            Self::Tls => "tls",
            Self::NoStartTls => "no-starttls",
            Self::PasswordInClear => "password-in-clear",
            Self::NoLogin => "no-login",
            Self::LoginRefused => "login-refused",
            Self::LoginWanted => "login-wanted",
            Self::ServiceRefused => "service-refused",
            Self::SenderRefused => "sender-refused",
            Self::TokenExpired => NoToken::Expired.key(),
            Self::TokenClient => NoToken::Client.key(),
            Self::TokenScope => NoToken::Scope.key(),
            Self::TokenUnreachable => NoToken::Unreachable.key(),
            Self::TokenUnclear => NoToken::Unclear.key(),
            Self::TokenRefused => "token-refused",
        }
    }

    const fn silent(self) -> Tried {
        Tried { verdict: self, said: String::new() }
    }
}
