//! Fetching: an edge through which servers are reached, looking into a mailbox, and the job that brings its mail home.

mod job;
mod listen;
mod oauth;
mod session;
mod shelf;
mod trial;

pub use job::{Fetch, Poll};
pub use listen::listen;
pub use session::{Listed, Session};
pub use shelf::Shelf;
pub use trial::{Trial, try_out};

use crate::{
    model::{Security, Trouble},
    read::mailboxes::Mailbox,
};
use kernel::App;
use mail::{Login, fetch::Server};
use post::TokenSource;

/// How mail is reached: an edge of the house.
#[derive(Clone, Debug, Default)]
pub enum Fetcher {
    /// Over the network, as each mailbox says.
    #[default]
    Net,
    /// Letters on a shelf in memory, for stories and for looking around.
    Shelf(Shelf),
}

impl Fetcher {
    /// Goes into a mailbox.
    pub(crate) async fn open(&self, app: &App, mailbox: &Mailbox) -> Result<Session, Refusal> {
        match self {
            Self::Shelf(shelf) => shelf.open().map(Session::Shelf).map_err(Refusal::from),
            Self::Net => {
                let source = source(mailbox);
                let server = server(mailbox, login(app, mailbox, source.as_ref()).await?);
                let opened = Session::connect(mailbox.plan.protocol, &server, &mailbox.plan.folder).await;
                if let (Some(source), Err(Refusal { trouble: Trouble::Login, .. })) = (&source, &opened) {
                    source.forget(app);
                }
                opened
            }
        }
    }
}

/// Why nobody gets in, and what the server said to it: for whoever set the mailbox up, and nobody else.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Refusal {
    pub trouble: Trouble,
    pub said: Option<String>,
}

impl From<Trouble> for Refusal {
    fn from(trouble: Trouble) -> Self {
        Self { trouble, said: None }
    }
}

impl From<mail::fetch::Trouble> for Refusal {
    fn from(trouble: mail::fetch::Trouble) -> Self {
        let said = trouble.said().map(str::to_owned);
        Self { trouble: kind(&trouble, said.as_deref()), said }
    }
}

/// What a page can say about it. A full box is told in words alone, by any command.
fn kind(trouble: &mail::fetch::Trouble, said: Option<&str>) -> Trouble {
    use mail::fetch::Trouble as Wire;
    let said = said.unwrap_or_default().to_lowercase();
    if said.contains("overquota") || said.contains("quota exceeded") {
        return Trouble::Quota;
    }
    match trouble {
        Wire::UnknownHost => Trouble::Dns,
        Wire::Unreachable(_) => Trouble::Connect,
        Wire::Tls | Wire::HostName | Wire::TrustedRoots | Wire::NoStartTls | Wire::PasswordInClear => {
            Trouble::Tls
        }
        Wire::NoLogin | Wire::LoginRefused(_) => Trouble::Login,
        Wire::Mailbox(_) => Trouble::Folder,
        Wire::TimedOut => Trouble::TimedOut,
        Wire::Refused(_) | Wire::NoMessage | Wire::TooLarge { .. } | Wire::Lost | Wire::Garbled => {
            Trouble::Unclear
        }
    }
}

/// Where the tokens of a mailbox come from; none where a password opens it.
fn source(mailbox: &Mailbox) -> Option<TokenSource> {
    TokenSource::of(&mailbox.plan.auth, &mailbox.secrets)
}

async fn login(app: &App, mailbox: &Mailbox, source: Option<&TokenSource>) -> Result<Login, Refusal> {
    let username = mailbox.plan.user.clone();
    match source {
        None => Ok(Login::Password { username, password: mailbox.secrets.password.clone() }),
        Some(source) => Ok(Login::Token { username, token: oauth::token(app, source, mailbox).await? }),
    }
}

fn server(mailbox: &Mailbox, login: Login) -> Server {
    let plan = &mailbox.plan;
    let security = match plan.security {
        Security::Plain => mail::Security::Plain,
        Security::StartTls => mail::Security::StartTls,
        Security::Tls => mail::Security::Tls,
    };
    Server { largest: LARGEST, ..Server::new((&plan.host, plan.port), security, login) }
}

/// A larger mail is not taken home whole: nobody reads it, and everybody behind it would wait.
pub const LARGEST: usize = 40 << 20;
