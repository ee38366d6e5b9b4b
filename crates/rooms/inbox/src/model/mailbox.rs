//! A mailbox: where it is, how we come in, what becomes of its mail, and what can be wrong with it.

use ground::id;
use kit::Lang;
use serde::{Deserialize, Serialize};
use std::{collections::BTreeMap, fmt};

id! {
    /// A mailbox that mail is fetched from.
    MailboxId, "mbox"
}

ground::keyed! {
    State { Active = "active", Paused = "paused" }
}

ground::keyed! {
    Protocol { Imap = "imap", Pop3 = "pop3" }
}

ground::keyed! {
    Security {
        /// Encrypted from the first byte.
        Tls = "tls",
        /// Encrypted after a word in the open.
        StartTls = "starttls",
        /// For servers on this very machine.
        Plain = "plain",
    }
}

ground::keyed! {
    /// What happens on the server to what was fetched and written down.
    After { Remove = "remove", Leave = "leave" }
}

ground::keyed! {
    /// What is wrong with a mailbox; the words say what to do about it.
    Trouble {
        Dns = "dns",
        Connect = "connect",
        Tls = "tls",
        /// The login service of the provider gave no token.
        Token = "token",
        Login = "login",
        Folder = "folder",
        /// The box is full: senders get their mail back.
        Quota = "quota",
        TimedOut = "timed-out",
        /// The server said what nobody understands.
        Unclear = "unclear",
    }
}

impl Protocol {
    /// The port that servers use for this.
    pub const fn port(self, security: Security) -> u16 {
        match (self, security) {
            (Self::Imap, Security::Tls) => 993,
            (Self::Imap, _) => 143,
            (Self::Pop3, Security::Tls) => 995,
            (Self::Pop3, _) => 110,
        }
    }
}

/// How the house proves who it is.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Auth {
    Password,
    /// A refresh token is turned into a short-lived one at this address.
    OAuth {
        token_url: String,
        client_id: String,
    },
}

impl Auth {
    pub const KEYS: [&str; 2] = ["password", "oauth"];

    pub const fn key(&self) -> &'static str {
        match self {
            Self::Password => "password",
            Self::OAuth { .. } => "oauth",
        }
    }
}

ground::keyed! {
    /// Whether people are told at once that their mail arrived.
    Acknowledge { Yes = "yes", No = "no" }
}

/// A mailbox as it was set up, checked.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Plan {
    pub name: String,
    /// What people write to.
    pub address: String,
    pub protocol: Protocol,
    pub host: String,
    pub port: u16,
    pub security: Security,
    pub user: String,
    pub auth: Auth,
    pub folder: String,
    pub after: After,
    /// Keys of the lists that other rooms keep; none means that the category decides.
    pub team: Option<String>,
    pub category: Option<String>,
    pub sender: Option<String>,
    /// The tag of a language.
    pub lang: String,
    pub acknowledge: Acknowledge,
    /// The hours in which nobody is told twice; none: as the house says.
    #[serde(default)]
    pub acknowledge_hours: Option<i64>,
    /// What they are told, by the tag of the language; where there is none, the words of the house.
    #[serde(default)]
    pub acknowledge_texts: BTreeMap<String, String>,
}

impl Plan {
    pub fn lang(&self) -> Lang {
        Lang::parse(&self.lang).unwrap_or_default()
    }

    /// What people are told whose mail arrived.
    pub fn telling(&self) -> cases::Telling {
        let texts = self.acknowledge_texts.iter();
        let texts = texts.filter_map(|(tag, text)| Some((Lang::parse(tag)?, text.clone()))).collect();
        cases::Telling { hours: self.acknowledge_hours, texts }
    }

    /// What makes two mailboxes the same.
    pub fn spot(&self) -> String {
        [self.protocol.key(), &self.host.to_lowercase(), &self.user.to_lowercase(), &self.folder].join("\0")
    }

    /// Whom a secret was given to, whose it is, and how it goes there: it does not go along to another, or unprotected.
    pub fn secret_is_for(&self) -> impl PartialEq {
        let asked = match &self.auth {
            Auth::Password => None,
            Auth::OAuth { token_url, .. } => Some(token_url.clone()),
        };
        (self.host.to_lowercase(), self.port, self.security, self.user.clone(), asked)
    }
}

/// What proves who the house is. It is typed once, sealed, and never shown again.
#[derive(Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Secrets {
    pub password: String,
    pub client_secret: String,
    pub refresh_token: String,
}

impl Secrets {
    /// What was typed anew, and what was there where nothing was typed.
    #[must_use]
    pub fn or(self, known: &Self) -> Self {
        let kept = |typed: String, known: &str| if typed.is_empty() { known.to_owned() } else { typed };
        Self {
            password: kept(self.password, &known.password),
            client_secret: kept(self.client_secret, &known.client_secret),
            refresh_token: kept(self.refresh_token, &known.refresh_token),
        }
    }

    /// Whether what this way of coming in needs is there; none, or the field that is missing.
    pub fn missing(&self, auth: &Auth) -> Option<&'static str> {
        match auth {
            Auth::Password if self.password.is_empty() => Some("password"),
            Auth::OAuth { .. } if self.refresh_token.is_empty() => Some("refresh_token"),
            Auth::Password | Auth::OAuth { .. } => None,
        }
    }
}

impl fmt::Debug for Secrets {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Secrets")
    }
}

/// What lies sealed.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Kept {
    pub plan: Plan,
    pub secrets: Secrets,
}
