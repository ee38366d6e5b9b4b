//! Why a message was not taken, in three kinds: never for this recipient, not now, not before somebody repairs something.

use {
    super::reply::{Enhanced, Reply},
    std::{fmt, io},
};

/// `Display` and `Debug` show codes only. What the server said may name people; it is kept apart in `text`.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum SendError {
    #[error("the server refused the recipient or the message: {}", coded(*code, *enhanced))]
    Permanent { code: u16, enhanced: Option<Enhanced>, text: PeerText },
    #[error("not now: {hitch}")]
    Temporary { hitch: Hitch, text: PeerText },
    #[error("the mail server's settings need attention: {fault}")]
    Misconfigured { fault: Fault, text: PeerText },
}

/// What a later attempt may overcome.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum Hitch {
    #[error("the server replied {}", coded(*code, *enhanced))]
    Reply { code: u16, enhanced: Option<Enhanced> },
    #[error("the name of the server is not known")]
    UnknownHost,
    #[error("no connection ({0})")]
    Unreachable(io::ErrorKind),
    #[error("the connection was lost")]
    Lost,
    #[error("the server took too long")]
    TimedOut,
    #[error("the server does not speak SMTP as it should")]
    Garbled,
}

/// What no attempt overcomes until the settings change, here or at the server.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum Fault {
    #[error("the host is not a name that a certificate can be for")]
    HostName,
    #[error("the certificates to trust cannot be read")]
    TrustedRoots,
    #[error("the server's certificate or its TLS was not accepted")]
    Tls,
    #[error("the server does not offer STARTTLS")]
    NoStartTls,
    #[error("a password would go over the network in clear")]
    PasswordInClear,
    #[error(
        "the server offers no log-in that is known here (PLAIN and LOGIN, or XOAUTH2 and OAUTHBEARER for a token)"
    )]
    NoLogin,
    #[error("the log-in was refused ({0})")]
    LoginRefused(u16),
    #[error("the token was refused ({0})")]
    TokenRefused(u16),
    #[error("the token was given for something else ({0})")]
    ScopeRefused(u16),
    #[error("the server wants a log-in ({0})")]
    LoginWanted(u16),
    #[error("the server does not take mail from here ({0})")]
    ServiceRefused(u16),
    #[error("the server refused the sender: {}", coded(*code, *enhanced))]
    SenderRefused { code: u16, enhanced: Option<Enhanced> },
}

/// Words of the server, often with an address in them.
#[derive(Clone, Default, PartialEq, Eq)]
pub struct PeerText(String);

impl PeerText {
    pub(super) fn new(text: String) -> PeerText {
        PeerText(text)
    }

    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl fmt::Debug for PeerText {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "PeerText({} bytes)", self.0.len())
    }
}

impl SendError {
    /// Whether there was no server to talk to, or one that keeps everybody waiting.
    pub(super) fn is_nobody(&self) -> bool {
        matches!(
            self,
            Self::Temporary { hitch: Hitch::UnknownHost | Hitch::Unreachable(_) | Hitch::TimedOut, .. }
        )
    }

    /// A refusal of the recipient or the message: the first digit says whether for good.
    pub(super) fn of(reply: Reply) -> SendError {
        let Reply { code, enhanced, text } = reply;
        match code {
            // RFC 4954, 6: authentication required.
            530 => Fault::LoginWanted(code).said(text),
            500..600 => SendError::Permanent { code, enhanced, text },
            400..500 => SendError::Temporary { hitch: Hitch::Reply { code, enhanced }, text },
            _ => SendError::Temporary { hitch: Hitch::Garbled, text },
        }
    }

    /// A refusal that is about us and not about the recipient, when it is for good.
    pub(super) fn of_us(reply: Reply, fault: impl FnOnce(u16, Option<Enhanced>) -> Fault) -> SendError {
        match SendError::of(reply) {
            SendError::Permanent { code, enhanced, text } => fault(code, enhanced).said(text),
            other => other,
        }
    }
}

impl Fault {
    fn said(self, text: PeerText) -> SendError {
        SendError::Misconfigured { fault: self, text }
    }
}

impl From<Fault> for SendError {
    fn from(fault: Fault) -> SendError {
        fault.said(PeerText::default())
    }
}

impl From<Hitch> for SendError {
    fn from(hitch: Hitch) -> SendError {
        SendError::Temporary { hitch, text: PeerText::default() }
    }
}

fn coded(code: u16, enhanced: Option<Enhanced>) -> String {
    match enhanced {
        Some(enhanced) => format!("{code} {enhanced}"),
        None => code.to_string(),
    }
}
