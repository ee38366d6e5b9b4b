//! Many messages over one line: the end of one and the announcement of the next in one go, as RFC 2920, 3.1 allows.

use {
    super::{Connection, Parcel, SERVICE_CLOSES, Standing, on_the_wire},
    crate::smtp::{
        error::{Hitch, SendError},
        reply::Receipt,
    },
    std::time::Duration,
    tokio::time::timeout,
};

/// The server's word about one message.
type Word = Result<Receipt, SendError>;

impl Connection {
    /// Gives a word about the first messages in their order: about all of them, unless the line breaks. About a message
    /// that was announced and not answered nothing is said: nothing of it has left the house.
    pub async fn deliver_all(&mut self, parcels: &[Parcel<'_>], patience: Duration, words: &mut Vec<Word>) {
        let Some(first) = parcels.first() else { return };
        self.standing = Standing::Greeting;
        if self.write(self.commands(first).concat().as_bytes()).await.is_err() {
            return;
        }
        for (at, parcel) in parcels.iter().enumerate() {
            match timeout(patience, self.hand_on(parcel, parcels.get(at + 1))).await {
                Ok(Ok(word)) => words.push(word),
                Ok(Err(_)) if self.standing == Standing::Greeting => return,
                Ok(Err(broken)) => return words.push(Err(broken)),
                Err(_) => {
                    self.standing = Standing::Handing;
                    return words.push(Err(Hitch::TimedOut.into()));
                }
            }
        }
    }

    /// Hands over the message that was announced and announces the next. The outer error ends the conversation.
    async fn hand_on(&mut self, parcel: &Parcel<'_>, next: Option<&Parcel<'_>>) -> Result<Word, SendError> {
        let refusal = self.heard().await?;
        let mut bytes = match refusal {
            None => on_the_wire(parcel.bytes),
            // The server still holds the sender of a refused message.
            Some(_) => b"RSET\r\n".to_vec(),
        };
        if let Some(next) = next {
            bytes.extend_from_slice(self.commands(next).concat().as_bytes());
        }
        self.write(&bytes).await?;
        let reply = self.reply().await?;
        if reply.code == SERVICE_CLOSES {
            return Err(refusal.unwrap_or_else(|| SendError::of(reply)));
        }
        self.standing = if next.is_some() { Standing::Greeting } else { Standing::Ready };
        match refusal {
            Some(refusal) => Ok(Err(refusal)),
            None if reply.is_positive() => Ok(Ok(reply.into_receipt())),
            None => Ok(Err(SendError::of(reply))),
        }
    }
}
