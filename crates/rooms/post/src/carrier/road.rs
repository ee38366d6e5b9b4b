//! The ways out: the house's mail server, and the senders' own.

use super::{
    Parcel, Relay,
    login::{NoWay, Way},
    paper,
};
use crate::{
    model::{self, Address as Standing, Outcome, SenderId},
    read,
    sender::{OwnRelay, Sender},
    store::Done,
};
use ground::clock::Timestamp;
use kernel::{Actor, App, Error, Reader, Result};
use mail::{Address, Dkim, SendError, Smtp};
use std::collections::{BTreeMap, HashMap};

/// The reason of a message whose sender was taken away.
const NO_SENDER: &str = "sender";

/// The roads that messages of one lane take, opened as they are needed.
pub struct Roads<'a> {
    app: &'a App,
    house: &'a Relay,
    /// Of each sender, or what becomes of its letters while there is none; of nobody: of the house itself.
    known: HashMap<Option<SenderId>, std::result::Result<Road<'a>, Outcome>>,
}

/// One way out.
#[derive(Clone)]
struct Road<'a> {
    smtp: Smtp,
    from: Address,
    dkim: Option<&'a Dkim>,
    /// To a sender's own server. Nobody else uses it: it is closed when the lane ends.
    own: Option<Way>,
}

/// Messages that share a road and a return path.
type Together = BTreeMap<(Option<SenderId>, paper::Answerable), Vec<(Done, Parcel)>>;

impl<'a> Roads<'a> {
    pub fn new(app: &'a App, house: &'a Relay) -> Self {
        Self { app, house, known: HashMap::new() }
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
        for way in self.known.into_values().flatten().filter_map(|road| road.own) {
            way.smtp.close().await;
        }
    }

    async fn road(&mut self, sender: Option<SenderId>) -> Result<std::result::Result<Road<'a>, Outcome>> {
        if let Some(known) = self.known.get(&sender) {
            return Ok(known.clone());
        }
        let road = match sender {
            Some(id) => self.of_sender(id).await?,
            None => self.of_house().await?,
        };
        self.known.insert(sender, road.clone());
        Ok(road)
    }

    /// The house's own letters go the way of the sender that has its address, where there is one: a server that wants a token is
    /// set up there.
    async fn of_house(&self) -> Result<std::result::Result<Road<'a>, Outcome>> {
        let (smtp, from) = (self.house.smtp.clone(), self.house.from.clone());
        let mut reader = self.app.read(&Actor::house()).await?;
        let twin = read::sender_of(&mut reader, from.email()).await?;
        match twin.as_ref().and_then(|twin| Some((twin.id, twin.relay.as_ref()?))) {
            Some(own) => self.own(reader, own, from).await,
            None => Ok(Ok(Road { smtp, from, dkim: self.house.dkim.as_ref(), own: None })),
        }
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
            drop(reader);
            let house = self.of_house().await?;
            return Ok(house.map(|road| {
                let dkim = road.dkim.filter(|dkim| dkim.covers(from.domain()));
                Road { from, dkim, ..road }
            }));
        };
        self.own(reader, (id, relay), from).await
    }

    /// By a sender's own server.
    async fn own(
        &self,
        mut reader: Reader,
        (id, relay): (SenderId, &OwnRelay),
        from: Address,
    ) -> Result<std::result::Result<Road<'a>, Outcome>> {
        let secrets = read::secrets(&mut reader, id).await?;
        drop(reader);
        Ok(match Way::to(self.app, (id, relay), secrets, &from).await {
            Ok(way) => Ok(Road { smtp: way.smtp.clone(), from, dkim: None, own: Some(way) }),
            Err(NoWay::Refused(error)) => Err(refused(&error)),
            Err(NoWay::Denied(denied)) => Err(Outcome::Later { why: denied.why.key().to_owned() }),
        })
    }
}

impl Road<'_> {
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
        if let Some(way) = &self.own {
            words.iter().filter_map(|word| word.as_ref().err()).for_each(|error| way.heard(app, error));
        }
        let outcomes = words.iter().map(|word| word.as_ref().map_or_else(refused, |_| Outcome::Sent));
        done.extend(sent.into_iter().zip(outcomes).map(|(one, outcome)| Done { outcome, ..one }));
        Ok(())
    }
}

/// The address as receivers see it.
pub fn from(sender: &Sender) -> Result<Address> {
    Address::named(&sender.name, &sender.address).map_err(Error::fault)
}

fn refused(error: &SendError) -> Outcome {
    tracing::debug!(%error, "a message was not taken");
    model::refused(error)
}
