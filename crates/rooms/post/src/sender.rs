//! An address that the house writes from: its name, its signatures, and the mail server that takes its letters.

use crate::{
    auth::{Auth, AuthDraft, Secrets},
    model::SenderId,
};
use ground::db::{Cell, FromCell, ToValue, Value};
use kernel::{App, Message, Problems};
use kit::Lang;
use mail::Address;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;
use utoipa::ToSchema;

/// As much as a mail program shows beside an address.
const NAME: usize = 100;
/// RFC 1035, 2.3.4.
const HOST: usize = 253;
const USERNAME: usize = 254;
/// A name, an address, a line about the company; more is a letter of its own.
const SIGNATURE: usize = 2_000;

/// An address that the house writes from.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Sender {
    pub id: SenderId,
    /// What receivers read beside the address.
    pub name: String,
    pub address: String,
    /// Where answers go when a letter names nothing else.
    pub reply_to: Option<String>,
    pub signatures: Signatures,
    /// Its own mail server; none: the house's takes its letters.
    pub relay: Option<OwnRelay>,
    pub version: i64,
}

/// What stands under letters, in each language that has one.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Signatures(BTreeMap<String, String>);

/// A mail server as it was set up; whoever sees it does not see the secrets.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct OwnRelay {
    pub host: String,
    pub port: u16,
    pub security: Security,
    /// None: the server takes letters without a log-in.
    pub login: Option<SignIn>,
}

/// As whom we come in at a mail server, and with what.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SignIn {
    pub username: String,
    pub auth: Auth,
}

#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(rename_all = "lowercase")]
#[schema(as = MailSecurity)]
pub enum Security {
    Plain,
    #[default]
    StartTls,
    Tls,
}

/// A sender as somebody sets it up, on the page or by API.
#[derive(Clone, Default, Serialize, Deserialize, ToSchema)]
#[serde(default, deny_unknown_fields)]
#[schema(as = SenderDraft)]
pub struct Draft {
    pub name: String,
    pub address: String,
    pub reply_to: String,
    /// By language: `en`, `nl`, `pl`, `tr`, `de`.
    pub signatures: BTreeMap<String, String>,
    pub relay: Option<DraftRelay>,
}

/// A mail server as somebody sets it up.
#[derive(Clone, Serialize, Deserialize, ToSchema)]
#[serde(default, deny_unknown_fields)]
#[schema(as = RelayDraft)]
pub struct DraftRelay {
    pub host: String,
    pub port: u16,
    /// `plain` is for a server in a closed network; neither a password nor a token is ever sent over it.
    pub security: Security,
    /// Empty: no log-in.
    pub username: String,
    /// `password`, or `oauth` where a provider gives tokens (XOAUTH2, OAUTHBEARER).
    pub auth: String,
    /// Never given out again. Empty in a change: it stays as it is. So do the other secrets.
    pub password: String,
    pub token_url: String,
    pub client_id: String,
    pub client_secret: String,
    pub refresh_token: String,
}

impl Default for DraftRelay {
    fn default() -> Self {
        let text = String::new;
        Self {
            host: text(),
            port: 0,
            security: Security::default(),
            username: text(),
            auth: Auth::KEYS[0].into(),
            password: text(),
            token_url: text(),
            client_id: text(),
            client_secret: text(),
            refresh_token: text(),
        }
    }
}

/// A draft after the check.
pub(crate) struct Checked {
    pub name: String,
    pub address: String,
    pub reply_to: Option<String>,
    pub signatures: Signatures,
    pub relay: Option<OwnRelay>,
    /// Those that were typed.
    pub secrets: Secrets,
}

impl Sender {
    /// What stands under a letter in this language, or in English, or none.
    pub fn signature(&self, lang: Lang) -> Option<&str> {
        self.signatures.of(lang).or_else(|| self.signatures.of(Lang::En))
    }

    /// The part behind the @.
    pub fn domain(&self) -> &str {
        self.address.rsplit_once('@').map_or("", |(_, domain)| domain)
    }
}

impl Signatures {
    pub fn of(&self, lang: Lang) -> Option<&str> {
        self.0.get(lang.tag()).map(String::as_str)
    }

    pub(crate) fn all(&self) -> &BTreeMap<String, String> {
        &self.0
    }
}

impl<const N: usize> From<[(&str, &str); N]> for Signatures {
    fn from(texts: [(&str, &str); N]) -> Self {
        Self(texts.iter().map(|(tag, text)| ((*tag).to_owned(), (*text).to_owned())).collect())
    }
}

impl Draft {
    pub(crate) fn check(&self, app: &App) -> kernel::Result<Checked> {
        let mut problems = Problems::default();
        let name = problems.take("name", line(&self.name, NAME));
        let address = problems.take("address", address(&self.address));
        let reply_to = match self.reply_to.trim() {
            "" => Some(None),
            typed => problems.take("reply_to", address_of(typed).map(Some)),
        };
        let signatures = signatures(&self.signatures, &mut problems);
        let (relay, secrets) = match &self.relay {
            None => (Some(None), Secrets::default()),
            Some(relay) => {
                let secrets = Secrets::check(&relay.secrets(), &mut problems);
                (relay.check(app, &mut problems)?.map(Some), secrets)
            }
        };
        problems.finish()?;
        match (name, address, reply_to, relay) {
            (Some(name), Some(address), Some(reply_to), Some(relay)) => {
                Ok(Checked { name, address, reply_to, signatures, relay, secrets })
            }
            _ => Err(kernel::Error::fault("a problem without a message")),
        }
    }
}

impl DraftRelay {
    fn secrets(&self) -> Secrets {
        Secrets {
            password: self.password.clone(),
            client_secret: self.client_secret.clone(),
            refresh_token: self.refresh_token.clone(),
        }
    }

    fn check(&self, app: &App, problems: &mut Problems) -> kernel::Result<Option<OwnRelay>> {
        let host = problems.take("host", host(&self.host));
        let port =
            problems.take("port", if self.port > 0 { Ok(self.port) } else { Err("error-required".into()) });
        let login = self.login(app, problems)?;
        let relay = || Some(OwnRelay { host: host?, port: port?, security: self.security, login: login? });
        Ok(relay())
    }

    /// A token is always somebody's; a server may take letters without a name, too.
    fn login(&self, app: &App, problems: &mut Problems) -> kernel::Result<Option<Option<SignIn>>> {
        if self.username.trim().is_empty() && self.auth == Auth::KEYS[0] {
            return Ok(Some(None));
        }
        let username = problems.take("username", line(&self.username, USERNAME));
        let draft = AuthDraft { auth: &self.auth, token_url: &self.token_url, client_id: &self.client_id };
        let auth = draft.check(app, problems)?;
        Ok(username.zip(auth).map(|(username, auth)| Some(SignIn { username, auth })))
    }
}

impl Security {
    pub const ALL: [Self; 3] = [Self::StartTls, Self::Tls, Self::Plain];

    pub const fn key(self) -> &'static str {
        match self {
            Self::Plain => "plain",
            Self::StartTls => "starttls",
            Self::Tls => "tls",
        }
    }
}

impl From<Security> for mail::Security {
    fn from(chosen: Security) -> Self {
        match chosen {
            Security::Plain => Self::Plain,
            Security::StartTls => Self::StartTls,
            Security::Tls => Self::Tls,
        }
    }
}

impl ToValue for Security {
    fn to_value(&self) -> Value {
        self.key().to_value()
    }
}

impl FromCell for Security {
    fn from_cell(cell: Cell<'_>) -> ground::db::Result<Self> {
        let key = String::from_cell(cell)?;
        let found = Self::ALL.into_iter().find(|security| security.key() == key);
        found.ok_or_else(|| ground::db::Error::Type(format!("{key} is no way to a mail server")))
    }
}

fn line(typed: &str, most: usize) -> Result<String, Message> {
    let typed = typed.trim();
    if typed.is_empty() {
        return Err("error-required".into());
    }
    if typed.chars().count() > most {
        return Err(Message::new("error-too-long").with("most", most));
    }
    if typed.contains(char::is_control) {
        return Err("post-error-line".into());
    }
    Ok(typed.to_owned())
}

fn address(typed: &str) -> Result<String, Message> {
    match typed.trim() {
        "" => Err("error-required".into()),
        typed => address_of(typed),
    }
}

/// In lower case: an address is written one way, so that it is there once.
fn address_of(typed: &str) -> Result<String, Message> {
    let read = Address::named("", typed).map_err(|_| Message::new("post-error-address"))?;
    Ok(read.email().to_lowercase())
}

/// A name or a number of a host, without port, scheme or path.
fn host(typed: &str) -> Result<String, Message> {
    let host = line(typed, HOST)?.to_lowercase();
    let fits = host.bytes().all(|b| b.is_ascii_alphanumeric() || b".-:[]".contains(&b));
    if fits { Ok(host) } else { Err("post-error-host".into()) }
}

fn signatures(typed: &BTreeMap<String, String>, problems: &mut Problems) -> Signatures {
    let mut kept = BTreeMap::new();
    for (tag, text) in typed {
        let text = problems.take(format!("signatures.{tag}"), signature(tag, text));
        kept.extend(text.filter(|text| !text.is_empty()).map(|text| (tag.clone(), text)));
    }
    Signatures(kept)
}

fn signature(tag: &str, text: &str) -> Result<String, Message> {
    if !Lang::ALL.iter().any(|lang| lang.tag() == tag) {
        return Err("error-not-a-choice".into());
    }
    let text = text.trim().replace("\r\n", "\n");
    if text.chars().count() > SIGNATURE {
        return Err(Message::new("error-too-long").with("most", SIGNATURE));
    }
    if text.contains(|c: char| c.is_control() && c != '\n') {
        return Err("post-error-line".into());
    }
    Ok(text)
}
