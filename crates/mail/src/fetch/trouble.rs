//! Why mail could not be fetched, in kinds that a page can explain.

use std::{fmt, io};

/// `Display` and `Debug` show nothing that the server said: its words may name people.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum Trouble {
    #[error("the name of the server is not known")]
    UnknownHost,
    #[error("no connection ({0})")]
    Unreachable(io::ErrorKind),
    #[error("the server's certificate or its TLS was not accepted")]
    Tls,
    #[error("the host is not a name that a certificate can be for")]
    HostName,
    #[error("the certificates to trust cannot be read")]
    TrustedRoots,
    #[error("the server does not offer TLS on this port")]
    NoStartTls,
    #[error("a password would go over the network in clear")]
    PasswordInClear,
    #[error("the server offers no way to log in that is known here")]
    NoLogin,
    #[error("the log-in was refused")]
    LoginRefused(Said),
    #[error("the mailbox cannot be opened")]
    Mailbox(Said),
    #[error("the server refused a command")]
    Refused(Said),
    #[error("the message is not there any more")]
    NoMessage,
    #[error("the message is larger than {limit} bytes")]
    TooLarge { limit: usize },
    #[error("the server took too long")]
    TimedOut,
    #[error("the connection was lost")]
    Lost,
    #[error("the server does not speak as it should")]
    Garbled,
}

/// Words of the server.
#[derive(Clone, Default, PartialEq, Eq)]
pub struct Said(pub(super) String);

impl Said {
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl fmt::Debug for Said {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Said({} bytes)", self.0.len())
    }
}

impl Trouble {
    /// A word for what is wrong, for pages and metrics: `login`, `tls` …
    pub const fn key(&self) -> &'static str {
        match self {
            Self::UnknownHost => "unknown-host",
            Self::Unreachable(_) => "unreachable",
            Self::Tls => "tls",
            Self::HostName => "host-name",
            Self::TrustedRoots => "trusted-roots",
            Self::NoStartTls => "no-starttls",
            Self::PasswordInClear => "password-in-clear",
            Self::NoLogin => "no-login",
            Self::LoginRefused(_) => "login",
            Self::Mailbox(_) => "mailbox",
            Self::Refused(_) => "refused",
            Self::NoMessage => "no-message",
            Self::TooLarge { .. } => "too-large",
            Self::TimedOut => "timed-out",
            Self::Lost => "lost",
            Self::Garbled => "garbled",
        }
    }

    /// What the server said to it, where it said something.
    pub fn said(&self) -> Option<&str> {
        match self {
            Self::LoginRefused(said) | Self::Mailbox(said) | Self::Refused(said) => Some(said.as_str()),
            _ => None,
        }
    }

    /// Whether the settings have to change before it can work, here or at the server.
    pub const fn is_for_good(&self) -> bool {
        !matches!(
            self,
            Self::UnknownHost
                | Self::Unreachable(_)
                | Self::TimedOut
                | Self::Lost
                | Self::Garbled
                | Self::Refused(_)
                | Self::NoMessage
        )
    }
}
