//! Signing in (RFC 4954): with a password, or with a token of OAuth 2.

use super::Connection;
use crate::{
    Login,
    login::{oauthbearer, plain, xoauth2},
    smtp::{
        error::{Fault, SendError},
        reply::Reply,
    },
};
use data_encoding::BASE64;

/// The server says more, or waits for more, before it decides.
const CHALLENGE: u16 = 334;
/// What a token that was not taken is answered with, so that the server says its refusal (RFC 7628, 3.2.3).
const GO_ON: &str = "\u{1}";

impl Connection {
    pub(super) async fn log_in(&mut self, login: &Login) -> Result<(), SendError> {
        match login {
            Login::Password { username, password } => self.by_password(username, password).await,
            Login::Token { username, token } if self.speaks("XOAUTH2") => {
                self.by_token("XOAUTH2", &xoauth2(username, token), "").await
            }
            Login::Token { username, token } if self.speaks("OAUTHBEARER") => {
                self.by_token("OAUTHBEARER", &oauthbearer(username, token), GO_ON).await
            }
            Login::Token { .. } => Err(Fault::NoLogin.into()),
        }
    }

    async fn by_password(&mut self, username: &str, password: &str) -> Result<(), SendError> {
        let reply = if self.speaks("PLAIN") {
            self.command(&format!("AUTH PLAIN {}\r\n", encoded(&plain(username, password)))).await?
        } else if self.speaks("LOGIN") {
            self.command("AUTH LOGIN\r\n").await?;
            self.command(&format!("{}\r\n", encoded(username))).await?;
            self.command(&format!("{}\r\n", encoded(password))).await?
        } else {
            return Err(Fault::NoLogin.into());
        };
        judged(reply, Fault::LoginRefused)
    }

    /// What is wrong with a token the server says in a challenge, and refuses after that.
    async fn by_token(&mut self, way: &str, said: &str, answer: &str) -> Result<(), SendError> {
        let reply = self.command(&format!("AUTH {way} {}\r\n", encoded(said))).await?;
        if reply.code != CHALLENGE {
            return judged(reply, Fault::TokenRefused);
        }
        let why = decoded(&reply);
        let refusal = self.command(&format!("{}\r\n", encoded(answer))).await?.after(&why);
        match why.contains("insufficient_scope") {
            true => judged(refusal, Fault::ScopeRefused),
            false => judged(refusal, Fault::TokenRefused),
        }
    }

    fn speaks(&self, way: &str) -> bool {
        self.offers.words("AUTH").is_some_and(|mut offered| offered.any(|known| known == way))
    }
}

fn encoded(said: &str) -> String {
    BASE64.encode(said.as_bytes())
}

/// The words of a challenge, on one line; none where it is no text.
fn decoded(challenge: &Reply) -> String {
    let bytes = BASE64.decode(challenge.text.as_str().trim().as_bytes()).unwrap_or_default();
    crate::line::one_line(&String::from_utf8_lossy(&bytes), 300)
}

fn judged(reply: Reply, fault: impl FnOnce(u16) -> Fault) -> Result<(), SendError> {
    match reply.is_done() {
        true => Ok(()),
        false => Err(SendError::of_us(reply, |code, _| fault(code))),
    }
}
