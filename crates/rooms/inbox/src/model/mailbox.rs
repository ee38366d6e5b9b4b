//! A mailbox: where it is, how we come in, what becomes of its mail, and what can be wrong with it.

use super::{Auth, Secrets};
use ground::id;
use kit::Lang;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

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

/// What lies sealed.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Kept {
    pub plan: Plan,
    pub secrets: Secrets,
}
