//! A mailbox that is open, whichever way: what lies there, letter by letter, and what is to go.

use super::{LARGEST, Refusal, Shelf};
use crate::model::{self, Protocol};
use mail::fetch::{Server, Trouble, imap, pop3};
use std::time::Duration;

/// As much of a mail as is taken home when the whole is too large: its headers and its first words.
const BEGINNING: usize = 64 << 10;
/// The same in lines, for POP3 counts those.
const LINES: u32 = 400;

pub enum Session {
    Pop3(pop3::Session),
    Imap { session: imap::Session, validity: u32 },
    Shelf(Shelf),
}

/// One letter there. Its name holds as long as it lies there, in every session.
#[derive(Clone, Debug)]
pub struct Listed {
    pub uid: String,
    pub bytes: usize,
    number: u32,
}

/// What a server gave.
pub enum Got {
    Whole(Vec<u8>),
    /// It is too large: its beginning.
    Head(Vec<u8>),
    /// The server lists it and does not give it.
    Withheld,
    /// Somebody took it away meanwhile.
    Gone,
}

/// What a server says of one letter stops no other; everything else ends the visit.
fn without(trouble: Trouble) -> Result<Got, Refusal> {
    let is_of_one = matches!(trouble, Trouble::Refused(_) | Trouble::TooLarge { .. });
    let is_gone = trouble == Trouble::NoMessage;
    match Refusal::from(trouble) {
        _ if is_gone => Ok(Got::Gone),
        refusal if is_of_one && refusal.trouble != model::Trouble::Quota => Ok(Got::Withheld),
        refusal => Err(refusal),
    }
}

impl Session {
    pub async fn connect(protocol: Protocol, server: &Server, folder: &str) -> Result<Self, Refusal> {
        match protocol {
            Protocol::Pop3 => Ok(Self::Pop3(pop3::Session::open(server).await?)),
            Protocol::Imap => {
                let mut session = imap::Session::open(server).await?;
                let validity = session.select(folder).await?.uid_validity;
                Ok(Self::Imap { session, validity })
            }
        }
    }

    /// Everything that lies there.
    pub async fn list(&mut self) -> Result<Vec<Listed>, Refusal> {
        Ok(match self {
            Self::Pop3(session) => {
                let named = |one: pop3::Listed| Listed { uid: one.uid, bytes: one.bytes, number: one.number };
                session.list().await?.into_iter().map(named).collect()
            }
            Self::Imap { session, validity } => {
                let named = |one: imap::Listed| Listed {
                    uid: format!("{validity}.{}", one.uid),
                    bytes: one.bytes,
                    number: one.uid,
                };
                session.list(0).await?.into_iter().map(named).collect()
            }
            Self::Shelf(shelf) => {
                let named = |(uid, bytes)| Listed { uid, bytes, number: 0 };
                shelf.list().into_iter().map(named).collect()
            }
        })
    }

    pub async fn fetch(&mut self, one: &Listed) -> Result<Got, Refusal> {
        if one.bytes > LARGEST {
            return self.beginning(one).await;
        }
        let letter = match self {
            Self::Pop3(session) => session.fetch(one.number).await,
            Self::Imap { session, .. } => session.fetch(one.number).await,
            Self::Shelf(shelf) => shelf.read(&one.uid),
        };
        match letter {
            Ok(letter) => Ok(Got::Whole(letter)),
            // It is larger than it was listed.
            Err(Trouble::TooLarge { .. }) => self.beginning(one).await,
            Err(trouble) => without(trouble),
        }
    }

    async fn beginning(&mut self, one: &Listed) -> Result<Got, Refusal> {
        let letter = match self {
            Self::Pop3(session) => session.top(one.number, LINES).await,
            Self::Imap { session, .. } => session.top(one.number, BEGINNING).await,
            Self::Shelf(shelf) => shelf.beginning(&one.uid),
        };
        match letter {
            Ok(mut letter) => {
                letter.truncate(BEGINNING);
                Ok(Got::Head(letter))
            }
            Err(trouble) => without(trouble),
        }
    }

    /// Takes letters away, for good once the session was closed.
    pub async fn remove(&mut self, gone: &[Listed]) -> Result<(), Refusal> {
        match self {
            Self::Pop3(session) => {
                for one in gone {
                    match session.delete(one.number).await {
                        Ok(()) | Err(Trouble::NoMessage) => {}
                        Err(trouble) => return Err(trouble.into()),
                    }
                }
            }
            Self::Imap { session, .. } => {
                session.delete(&gone.iter().map(|one| one.number).collect::<Vec<_>>()).await?;
            }
            Self::Shelf(shelf) => shelf.remove(&gone.iter().map(|one| one.uid.clone()).collect::<Vec<_>>()),
        }
        Ok(())
    }

    pub async fn close(self) -> Result<(), Refusal> {
        match self {
            Self::Pop3(session) => session.quit().await?,
            Self::Imap { session, .. } => session.logout().await?,
            Self::Shelf(_) => {}
        }
        Ok(())
    }

    /// Waits for news: whether there are any; none from a server that does not tell.
    pub async fn wait(&mut self, patience: Duration) -> Result<Option<bool>, Refusal> {
        match self {
            Self::Imap { session, .. } if session.has("IDLE") => {
                Ok(Some(session.idle(patience).await? == imap::Heard::News))
            }
            _ => Ok(None),
        }
    }
}
