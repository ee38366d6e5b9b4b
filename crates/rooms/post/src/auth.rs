//! How the house proves who it is at a mail server that is not its own, and the secrets for that.

use ground::http::{Failure, Http};
use kernel::{App, Error, Message, Problems};
use serde::{Deserialize, Serialize};
use std::{fmt, net::IpAddr};

const NAME: usize = 100;
const URL: usize = 500;
/// Tokens of large providers are well below this.
const SECRET: usize = 8_000;

#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Auth {
    Password,
    /// A refresh token is turned into a short-lived one at this address.
    OAuth {
        token_url: String,
        client_id: String,
    },
}

/// What proves who the house is. It is typed once, sealed, and never shown again.
#[derive(Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Secrets {
    pub password: String,
    pub client_secret: String,
    pub refresh_token: String,
}

/// A way of coming in as somebody types it.
#[derive(Clone, Copy, Debug)]
pub struct AuthDraft<'a> {
    pub auth: &'a str,
    pub token_url: &'a str,
    pub client_id: &'a str,
}

impl Auth {
    pub const KEYS: [&'static str; 2] = ["password", "oauth"];

    pub const fn key(&self) -> &'static str {
        match self {
            Self::Password => "password",
            Self::OAuth { .. } => "oauth",
        }
    }

    /// The address for tokens and the client id; empty where there are none.
    pub fn typed(&self) -> (String, String) {
        match self {
            Self::Password => Default::default(),
            Self::OAuth { token_url, client_id } => (token_url.clone(), client_id.clone()),
        }
    }
}

impl AuthDraft<'_> {
    pub fn check(&self, app: &App, wrong: &mut Problems) -> kernel::Result<Option<Auth>> {
        match self.auth {
            "password" => Ok(Some(Auth::Password)),
            "oauth" => {
                let token_url = wrong.take("token_url", url(self.token_url, app.edge::<Http>()?));
                let client_id = wrong.take("client_id", line(self.client_id, NAME));
                let both = token_url.zip(client_id);
                Ok(both.map(|(token_url, client_id)| Auth::OAuth { token_url, client_id }))
            }
            _ => {
                wrong.add("auth", "error-not-a-choice");
                Ok(None)
            }
        }
    }
}

impl Secrets {
    /// Those that were typed, each checked.
    pub fn check(typed: &Self, wrong: &mut Problems) -> Self {
        let mut take = |field: &str, typed: &str| wrong.take(field, secret(typed)).unwrap_or_default();
        Self {
            password: take("password", &typed.password),
            client_secret: take("client_secret", &typed.client_secret),
            refresh_token: take("refresh_token", &typed.refresh_token),
        }
    }

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

    /// What this way of coming in needs, and nothing else; or an error with this word at the field that is missing.
    pub fn whole(self, auth: &Auth, word: &'static str) -> kernel::Result<Self> {
        match auth {
            Auth::Password if self.password.is_empty() => Err(Error::field("password", word)),
            Auth::OAuth { .. } if self.refresh_token.is_empty() => Err(Error::field("refresh_token", word)),
            Auth::Password => Ok(Self { password: self.password, ..Self::default() }),
            Auth::OAuth { .. } => Ok(Self { password: String::new(), ..self }),
        }
    }
}

impl fmt::Debug for Secrets {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Secrets")
    }
}

fn line(typed: &str, most: usize) -> Result<String, Message> {
    match typed.trim() {
        "" => Err("error-required".into()),
        long if long.chars().count() > most => Err(Message::new("error-too-long").with("most", most)),
        odd if odd.chars().any(char::is_control) => Err("post-error-line".into()),
        fine => Ok(fine.to_owned()),
    }
}

/// A secret is never trimmed: a blank may belong to it.
fn secret(typed: &str) -> Result<String, Message> {
    match typed {
        long if long.len() > SECRET => Err(Message::new("error-too-long").with("most", SECRET)),
        odd if odd.chars().any(char::is_control) => Err("post-error-line".into()),
        fine => Ok(fine.to_owned()),
    }
}

fn is_here(host: Option<&str>) -> bool {
    let host = host.unwrap_or_default().trim_matches(['[', ']']);
    host == "localhost" || host.parse().is_ok_and(|ip: IpAddr| ip.is_loopback())
}

fn url(typed: &str, http: &Http) -> Result<String, Message> {
    let url = line(typed, URL)?;
    match http.check(&url) {
        // What is sent there opens the mailbox: nobody on the way may read it.
        Ok(found) if found.scheme() != "https" && !is_here(found.host_str()) => {
            Err("post-error-https".into())
        }
        Ok(_) => Ok(url),
        Err(Failure::Forbidden) => Err("post-error-inside".into()),
        Err(_) => Err("post-error-url".into()),
    }
}
