//! Hands messages to an SMTP server over a few connections that stay open.
//!
//! The client is our own because a pooled transport that asks `NOOP` before each message and waits for every command
//! takes five round trips where two are enough, and closes the connection at each refused recipient.

mod config;
mod connection;
mod error;
mod reply;
pub(crate) mod tls;
pub(crate) mod wire;

use {
    connection::{Connection, Parcel, Standing},
    parking_lot::Mutex,
    std::{net::IpAddr, sync::Arc},
    tokio::{sync::Semaphore, time::timeout},
    tokio_rustls::TlsConnector,
};

pub use {
    config::{Security, SmtpConfig, Trust},
    connection::Capabilities,
    error::{Fault, Hitch, PeerText, SendError},
    reply::{Enhanced, Receipt},
};

use crate::Address;

/// One server and the connections to it. Cloning shares them.
#[derive(Clone)]
pub struct Smtp(Arc<Pool>);

struct Pool {
    config: SmtpConfig,
    tls: TlsConnector,
    slots: Semaphore,
    idle: Mutex<Vec<Connection>>,
}

impl Smtp {
    /// Opens no connection yet; an error is about the certificates to trust or a password that would travel in clear.
    pub fn new(config: SmtpConfig) -> Result<Smtp, SendError> {
        if config.login.is_some() && config.security == Security::Plain && !is_loopback(&config.host) {
            return Err(Fault::PasswordInClear.into());
        }
        let tls = tls::connector(&config.trust)?;
        let slots = Semaphore::new(config.connections.get());
        Ok(Smtp(Arc::new(Pool { config, tls, slots, idle: Mutex::new(Vec::new()) })))
    }

    /// Hands over one message for one recipient; `from` is `None` for answers nobody may answer (RFC 3834).
    ///
    /// A `Temporary` error may mean that the server took the message and the line broke before it said so. Whoever
    /// tries again sends the same bytes with the same Message-ID.
    pub async fn send(
        &self,
        from: Option<&Address>,
        to: &Address,
        bytes: &[u8],
    ) -> Result<Receipt, SendError> {
        // The semaphore is never closed, so the slot is always given.
        let _slot = self.0.slots.acquire().await.map_err(|_| Hitch::Lost)?;
        let parcel = Parcel { from: from.map_or("", Address::email), to: to.email(), bytes };
        let idle = self.0.idle.lock().pop();
        if let Some(idle) = idle {
            match self.deliver(idle, &parcel).await {
                // The server closed the line while it was idle; nothing of this message has left the house.
                (Standing::Greeting, Err(SendError::Temporary { .. })) => {}
                (_, outcome) => return outcome,
            }
        }
        let fresh = self.connect().await?;
        self.deliver(fresh, &parcel).await.1
    }

    /// The same for many messages, in their order: after the first, each needs one round trip.
    pub async fn send_all(
        &self,
        from: Option<&Address>,
        letters: &[(Address, Vec<u8>)],
    ) -> Vec<Result<Receipt, SendError>> {
        let mut words = Vec::with_capacity(letters.len());
        while let Some((to, bytes)) = letters.get(words.len()) {
            // It goes alone: it finds or makes the connection, and meets whatever is wrong with that.
            let word = self.send(from, to, bytes).await;
            let nobody = word.as_ref().err().filter(|error| error.is_nobody()).cloned();
            words.push(word);
            match nobody {
                // A server that is not there is not asked again for each message.
                Some(error) => words.resize(letters.len(), Err(error)),
                None => self.follow(from, letters, &mut words).await,
            }
        }
        words
    }

    /// Sends what is left over a connection that stands, as far as it goes.
    async fn follow(
        &self,
        from: Option<&Address>,
        letters: &[(Address, Vec<u8>)],
        words: &mut Vec<Result<Receipt, SendError>>,
    ) {
        let Ok(_slot) = self.0.slots.acquire().await else { return };
        let Some(mut over) = self.0.idle.lock().pop() else { return };
        if over.pipelines() {
            let from = from.map_or("", Address::email);
            let left = letters.iter().skip(words.len());
            let parcels: Vec<Parcel> =
                left.map(|(to, bytes)| Parcel { from, to: to.email(), bytes }).collect();
            over.deliver_all(&parcels, self.0.config.timeout, words).await;
        }
        if over.standing() == Standing::Ready {
            self.0.idle.lock().push(over);
        }
    }

    /// For `doctor`: connects anew, with TLS and log-in as configured, and says what the server offers.
    pub async fn check(&self) -> Result<Capabilities, SendError> {
        let mut connection = self.connect().await?;
        let noop = timeout(self.0.config.timeout, connection.noop()).await;
        noop.map_err(|_| Hitch::TimedOut)??;
        let offers = connection.offers().clone();
        connection.quit().await;
        Ok(offers)
    }

    /// The same, and whether the server takes letters from this address; none is sent.
    pub async fn check_sender(&self, from: &Address) -> Result<Capabilities, SendError> {
        let mut connection = self.connect().await?;
        let asked = timeout(self.0.config.timeout, connection.may_send(from.email())).await;
        asked.map_err(|_| Hitch::TimedOut)??;
        let offers = connection.offers().clone();
        connection.quit().await;
        Ok(offers)
    }

    /// Takes leave of the server, as RFC 5321, 4.1.1.10 asks for; for the end of the program.
    pub async fn close(&self) {
        let idle = std::mem::take(&mut *self.0.idle.lock());
        for connection in idle {
            connection.quit().await;
        }
    }

    async fn connect(&self) -> Result<Connection, SendError> {
        let open = Connection::open(&self.0.config, &self.0.tls);
        timeout(self.0.config.timeout, open).await.map_err(|_| Hitch::TimedOut)?
    }

    /// A connection comes back to the others only when it is ready for the next message.
    async fn deliver(
        &self,
        mut over: Connection,
        parcel: &Parcel<'_>,
    ) -> (Standing, Result<Receipt, SendError>) {
        let outcome = timeout(self.0.config.timeout, over.deliver(parcel)).await;
        let standing = over.standing();
        if standing == Standing::Ready {
            self.0.idle.lock().push(over);
        }
        match outcome {
            Ok(outcome) => (standing, outcome),
            // A server that is slow is not a line that was closed: no second attempt at once.
            Err(_) => (Standing::Handing, Err(Hitch::TimedOut.into())),
        }
    }
}

pub(crate) fn is_loopback(host: &str) -> bool {
    host == "localhost" || host.parse().is_ok_and(|ip: IpAddr| ip.is_loopback())
}
