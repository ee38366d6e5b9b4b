//! The ways out: the house's mail server, and the senders' own.

use super::{Parcel, Relay, paper};
use crate::{
    model::{self, Address as Standing, Outcome, SenderId},
    read,
    sender::{OwnRelay, Secret, Sender},
    store::Done,
};
use ground::clock::Timestamp;
use kernel::{Actor, App, Error, Result};
use mail::{Address, Dkim, SendError, Smtp, SmtpConfig};
use std::collections::{BTreeMap, HashMap};

/// The reason of a message whose sender was taken away.
const NO_SENDER: &str = "sender";

/// The roads that messages of one lane take, opened as they are needed.
pub struct Roads<'a> {
    app: &'a App,
    house: &'a Relay,
    own: HashMap<SenderId, Option<Road<'a>>>,
}

/// One way out.
struct Road<'a> {
    smtp: Smtp,
    from: Address,
    dkim: Option<&'a Dkim>,
    /// Nobody else uses it: it is closed when the lane ends.
    is_own: bool,
}

/// Messages that share a road and a return path.
type Together = BTreeMap<(Option<SenderId>, paper::Answerable), Vec<(Done, Parcel)>>;

impl<'a> Roads<'a> {
    pub fn new(app: &'a App, house: &'a Relay) -> Self {
        Self { app, house, own: HashMap::new() }
    }

    /// Composes and sends some messages, those of one sender over one connection.
    pub async fn send(
        &mut self,
        group: Vec<(Done, Parcel)>,
        now: Timestamp,
        done: &mut Vec<Done>,
    ) -> Result<()> {
        let mut together = Together::new();
        for (one, parcel) in group {
            let key = (parcel.sender, paper::Answerable::of(&parcel));
            together.entry(key).or_default().push((one, parcel));
        }
        for ((sender, answerable), messages) in together {
            match self.road(sender).await? {
                Ok(road) => road.send(self.app, (messages, answerable), now, done).await?,
                Err(outcome) => {
                    let stays = |(one, _)| Done { outcome: outcome.clone(), ..one };
                    done.extend(messages.into_iter().map(stays));
                }
            }
        }
        Ok(())
    }

    /// Takes leave of the senders' servers; the house's stays on the line.
    pub async fn close(self) {
        for road in self.own.into_values().flatten().filter(|road| road.is_own) {
            road.smtp.close().await;
        }
    }

    async fn road(&mut self, sender: Option<SenderId>) -> Result<std::result::Result<Road<'a>, Outcome>> {
        let house = self.house;
        let Some(id) = sender else {
            let (smtp, from) = (house.smtp.clone(), house.from.clone());
            return Ok(Ok(Road { smtp, from, dkim: house.dkim.as_ref(), is_own: false }));
        };
        if !self.own.contains_key(&id) {
            let road = self.of_sender(id).await?;
            match road {
                Ok(road) => drop(self.own.insert(id, Some(road))),
                Err(outcome) => return Ok(Err(outcome)),
            }
        }
        let known =
            self.own.get(&id).and_then(Option::as_ref).ok_or_else(|| Error::fault("a road was lost"))?;
        Ok(Ok(known.again()))
    }

    async fn of_sender(&self, id: SenderId) -> Result<std::result::Result<Road<'a>, Outcome>> {
        let mut reader = self.app.read(&Actor::house()).await?;
        let sender = match read::sender(&mut reader, id).await {
            Ok(sender) => sender,
            Err(Error::NotFound) => {
                return Ok(Err(Outcome::Failed { why: NO_SENDER.into(), address: Standing::Alive }));
            }
            Err(error) => return Err(error),
        };
        let from = from(&sender)?;
        let Some(relay) = &sender.relay else {
            let dkim = self.house.dkim.as_ref().filter(|dkim| dkim.covers(from.domain()));
            return Ok(Ok(Road { smtp: self.house.smtp.clone(), from, dkim, is_own: false }));
        };
        let password = read::password(&mut reader, id).await?;
        Ok(match own_server(relay, password.as_ref(), &from) {
            Ok(smtp) => Ok(Road { smtp, from, dkim: None, is_own: true }),
            Err(error) => Err(refused(&error)),
        })
    }
}

impl Road<'_> {
    fn again(&self) -> Self {
        Self { smtp: self.smtp.clone(), from: self.from.clone(), dkim: self.dkim, is_own: self.is_own }
    }

    async fn send(
        &self,
        app: &App,
        (group, answerable): (Vec<(Done, Parcel)>, paper::Answerable),
        now: Timestamp,
        done: &mut Vec<Done>,
    ) -> Result<()> {
        let (mut letters, mut sent) = (Vec::with_capacity(group.len()), Vec::with_capacity(group.len()));
        let pen = paper::Pen { from: &self.from, dkim: self.dkim, now };
        for (one, parcel) in group {
            match pen.letter(app, parcel).await? {
                Ok(letter) => {
                    letters.push(letter);
                    sent.push(one);
                }
                Err(outcome) => done.push(Done { outcome, ..one }),
            }
        }
        let path = (answerable == paper::Answerable::Yes).then_some(&self.from);
        let words = self.smtp.send_all(path, &letters).await;
        let outcomes = words.iter().map(|word| word.as_ref().map_or_else(refused, |_| Outcome::Sent));
        done.extend(sent.into_iter().zip(outcomes).map(|(one, outcome)| Done { outcome, ..one }));
        Ok(())
    }
}

/// The address as receivers see it.
pub fn from(sender: &Sender) -> Result<Address> {
    Address::named(&sender.name, &sender.address).map_err(Error::fault)
}

/// A sender's own mail server; nothing is opened yet.
pub fn own_server(
    relay: &OwnRelay,
    password: Option<&Secret>,
    from: &Address,
) -> std::result::Result<Smtp, SendError> {
    let mut settings = SmtpConfig::new(&relay.host, relay.port, relay.security.into());
    settings.hello = from.domain().to_owned();
    settings.login = relay.username.as_ref().map(|username| mail::Login {
        username: username.clone(),
        password: password.map(Secret::reveal).unwrap_or_default().to_owned(),
    });
    Smtp::new(settings)
}

fn refused(error: &SendError) -> Outcome {
    tracing::debug!(%error, "a message was not taken");
    model::refused(error)
}
