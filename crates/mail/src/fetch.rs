//! Fetches mail from servers: POP3 and IMAP over TLS, with limits on everything that a server may say.

pub mod imap;
pub mod pop3;
mod trouble;
mod wire;

pub use trouble::{Said, Trouble};

use crate::{
    Login,
    smtp::{Security, Trust},
};
use std::time::Duration;

/// A server far away answers within seconds; a large message may take minutes.
const PATIENCE: Duration = Duration::from_secs(60);
/// A larger message is listed and left where it is.
const LARGEST: usize = 50 << 20;
/// A message that is larger than it was listed is read to its end and thrown away, so that the line goes on; no message is so many
/// times as large as the largest.
const BEYOND: usize = 10;

/// Where somebody's mail lies, and how to get in.
#[derive(Clone, Debug)]
pub struct Server {
    /// A name or an address; with TLS the certificate must be for it.
    pub host: String,
    pub port: u16,
    pub security: Security,
    pub trust: Trust,
    pub login: Login,
    /// For connecting with all greetings, and again for each command.
    pub patience: Duration,
    /// Messages of more bytes are not fetched.
    pub largest: usize,
}

impl Server {
    pub fn new((host, port): (&str, u16), security: Security, login: Login) -> Self {
        Self {
            host: host.to_owned(),
            port,
            security,
            trust: Trust::PublicRoots,
            login,
            patience: PATIENCE,
            largest: LARGEST,
        }
    }
}
