//! What a person can do: switch, stop everything, unsubscribe with one click, ask for a link, claim a right.

use crate::{
    events::ToldWhy,
    jobs::Answer,
    mail,
    model::{Set, Switch, Wish, off},
    read, store,
    store::AskId,
    wording,
};
use consent::{Change, Channel, How, Purpose, State};
use kernel::{ANYONE, Action, Error, PERSON, Permission, Result, SYSTEM, SubjectId, Tx};
use kit::Lang;

/// Mails with a link to one address within an hour.
const LINKS_MOST: i64 = 3;
/// People who share one address and get a link each.
const SHARING_MOST: usize = 5;
/// How the ledger names the pages of this room.
const ORIGIN: &str = "preference page";
const ONE_CLICK: &str = "one-click unsubscribe";

/// Does what the person switched; the gate of the ledger has the last word, and cancels what waits to be sent.
// law: gdpr/7.3
pub struct Choose {
    pub wish: Wish,
    pub lang: Lang,
}

impl Action for Choose {
    type Output = ();
    const NEEDS: Permission = PERSON;

    async fn run(&self, tx: &mut Tx) -> Result<()> {
        let subject = themself(tx)?;
        let purposes = consent::purposes(tx).await?;
        let notice = consent::current_notice(tx, self.lang).await?.map(|notice| notice.version);
        for (switch, set) in &self.wish.changes {
            let purpose = offered(&purposes, switch)?;
            let state = read::state(tx, subject, switch).await?;
            let mut change = Change::new(subject, &switch.purpose, switch.channel, wanted(state, *set), How::Person)
                .wording(wording::shown(tx.app().lexicon().words(self.lang), purpose, switch.channel))
                .lang(self.lang)
                .origin(ORIGIN);
            change.notice = notice;
            consent::write(tx, &change).await?;
        }
        match self.wish.why.filter(|_| self.wish.stops_anything()) {
            Some(reason) => tx.record(&ToldWhy { subject, reason }),
            None => Ok(()),
        }
    }
}

const fn wanted(state: State, set: Set) -> State {
    match set {
        Set::On => State::Given,
        Set::Off => off(state),
    }
}

/// Says no to everything that leaves a choice, asked or not; orders and what the law demands go on.
// law: gdpr/21.2
pub struct StopAll {
    pub lang: Lang,
}

/// What was on before, so that a mistake can be undone.
impl Action for StopAll {
    type Output = Wish;
    const NEEDS: Permission = PERSON;

    async fn run(&self, tx: &mut Tx) -> Result<Wish> {
        let subject = themself(tx)?;
        let mut stopped = Wish::default();
        for line in read::lines(tx, subject).await? {
            if line.state().is_refusal() {
                continue;
            }
            let change = Change::new(subject, &line.switch.purpose, line.switch.channel, off(line.state()), How::Person);
            consent::write(tx, &change.lang(self.lang).origin(ORIGIN)).await?;
            if line.is_on() {
                stopped.changes.push((line.switch, Set::Off));
            }
        }
        Ok(stopped)
    }
}

/// Stops e-mail for one purpose: the link and the header that every message carries.
// law: gdpr/7.3
pub struct Unsubscribe {
    pub purpose: String,
}

impl Action for Unsubscribe {
    type Output = ();
    const NEEDS: Permission = PERSON;

    async fn run(&self, tx: &mut Tx) -> Result<()> {
        let subject = themself(tx)?;
        let switch = Switch { purpose: self.purpose.clone(), channel: Channel::Email };
        let purposes = consent::purposes(tx).await?;
        let purpose = purposes.iter().find(|purpose| purpose.key == self.purpose).ok_or(Error::NotFound)?;
        if !purpose.basis.leaves_a_choice() {
            return Err(Error::refused("portal-needed"));
        }
        let state = read::state(tx, subject, &switch).await?;
        let change = Change::new(subject, &self.purpose, Channel::Email, off(state), How::Person).origin(ONE_CLICK);
        consent::write(tx, &change).await.map(drop)
    }
}

/// Somebody typed an address; whether it is known shows in nothing that they see.
pub struct Ask {
    pub email: String,
    pub lang: Lang,
}

impl Action for Ask {
    type Output = ();
    const NEEDS: Permission = ANYONE;

    async fn run(&self, tx: &mut Tx) -> Result<()> {
        if store::asked_recently(tx, &self.email).await? >= LINKS_MOST {
            return Ok(());
        }
        let ask = store::ask(tx, &self.email).await?;
        tx.enqueue(&Answer { ask, lang: self.lang.tag().into() })
    }
}

/// Mails the link to whoever has the address, if anybody has.
pub(crate) struct Reply {
    pub ask: AskId,
    pub lang: Lang,
}

impl Action for Reply {
    type Output = ();
    const NEEDS: Permission = SYSTEM;

    async fn run(&self, tx: &mut Tx) -> Result<()> {
        let Some(email) = store::take(tx, self.ask).await? else {
            return Ok(());
        };
        let known = customers::find_by_email(tx, &email).await?;
        for subject in known.into_iter().take(SHARING_MOST) {
            let Ok(permit) = consent::permit(tx, subject, mail::PURPOSE, Channel::Email).await? else {
                continue;
            };
            let envelope = mail::link(tx, subject, &email, self.lang).await?;
            post::hand_over(tx, permit, envelope).await?;
        }
        Ok(())
    }
}

/// Asks for a copy or for erasure; the rights room proves who asks before anything happens.
pub struct Claim {
    pub kind: rights::Kind,
}

impl Action for Claim {
    type Output = ();
    const NEEDS: Permission = PERSON;

    async fn run(&self, tx: &mut Tx) -> Result<()> {
        let subject = themself(tx)?;
        rights::ask(tx, subject, self.kind, rights::How::Portal).await.map(drop)
    }
}

fn themself(tx: &Tx) -> Result<SubjectId> {
    tx.actor().subject().ok_or(Error::NotFound)
}

/// Only what the page offers can be switched.
fn offered<'a>(purposes: &'a [Purpose], switch: &Switch) -> Result<&'a Purpose> {
    let found = purposes.iter().find(|purpose| purpose.key == switch.purpose);
    let fits = |purpose: &&Purpose| {
        purpose.is_in_use() && purpose.basis.leaves_a_choice() && purpose.channels.contains(&switch.channel)
    };
    found.filter(fits).ok_or_else(|| Error::refused("portal-no-such-switch"))
}
