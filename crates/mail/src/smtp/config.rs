//! What must be known about a server before anything can be sent through it.

use crate::Login;
use std::{num::NonZeroUsize, time::Duration};

/// Four lines fill two cores; more only help against a server far away.
const CONNECTIONS: NonZeroUsize = NonZeroUsize::new(4).unwrap();
/// RFC 5321, 4.5.3.2 allows a server minutes for single steps; a job is tried again, so it need not wait that long.
const TIMEOUT: Duration = Duration::from_secs(60);

#[derive(Clone, Debug)]
pub struct SmtpConfig {
    /// A name or an address; with TLS the certificate must be for it.
    pub host: String,
    pub port: u16,
    pub security: Security,
    pub trust: Trust,
    pub login: Option<Login>,
    /// How many connections may be open at once.
    pub connections: NonZeroUsize,
    /// For connecting with all greetings, and again for each message.
    pub timeout: Duration,
    /// The name by which we greet: the sending host's name in DNS.
    pub hello: String,
}

impl SmtpConfig {
    pub fn new(host: &str, port: u16, security: Security) -> SmtpConfig {
        SmtpConfig {
            host: host.to_owned(),
            port,
            security,
            trust: Trust::PublicRoots,
            login: None,
            connections: CONNECTIONS,
            timeout: TIMEOUT,
            hello: "localhost".to_owned(),
        }
    }
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Security {
    /// For a server on this machine or in a closed network.
    Plain,
    /// Port 587: TLS after `STARTTLS`, and nothing is sent when the server does not offer it.
    StartTls,
    /// Port 465: TLS from the first byte.
    Tls,
}

/// Whose certificates are believed.
#[derive(Clone, Debug)]
pub enum Trust {
    /// The authorities that Mozilla trusts.
    PublicRoots,
    /// The house's own authorities, as PEM.
    Pem(String),
}
