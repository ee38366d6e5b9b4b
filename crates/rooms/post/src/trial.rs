//! Tries whether a sender can send: the whole way to its mail server, without a letter.

use crate::{
    Carrier, SENDERS,
    carrier::{from, own_server},
    model::SenderId,
    read,
};
use kernel::{Actor, App, Result};
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
}

/// Connects, logs in, and asks whether the address may send.
pub async fn trial(app: &App, actor: &Actor, id: SenderId) -> Result<Tried> {
    let mut reader = app.read(actor).await?;
    reader.demand(&SENDERS)?;
    let sender = read::sender(&mut reader, id).await?;
    let from = from(&sender)?;
    let smtp = match &sender.relay {
        Some(relay) => {
            let password = read::password(&mut reader, id).await?;
            own_server(relay, password.as_ref(), &from)
        }
        None => match app.edge::<Carrier>()? {
            Carrier::Smtp(house) => Ok(house.smtp.clone()),
            Carrier::Outbox => return Ok(Verdict::Outbox.silent()),
        },
    };
    drop(reader);
    Ok(match smtp {
        Ok(smtp) => tried(&smtp, &from).await,
        Err(error) => explained(&error),
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
        Fault::LoginWanted(_) => Verdict::LoginWanted,
        Fault::ServiceRefused(_) => Verdict::ServiceRefused,
        Fault::SenderRefused { .. } => Verdict::SenderRefused,
    }
}

impl Verdict {
    pub(crate) const ALL: [Self; 15] = [
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
        }
    }

    const fn silent(self) -> Tried {
        Tried { verdict: self, said: String::new() }
    }
}
