//! What a person can do: switch, stop everything, unsubscribe with one click, ask for a link, claim a right; and what
//! their browser says for them.

mod own_case;
mod own_data;

pub use own_case::{Answer, Enter, SendLink, Sent, Through};
pub use own_data::{Claim, SendVisit, SignIn, SignOut, Stay};

use crate::{
    PREFERENCES,
    events::{HeededSignal, ToldWhy},
    jobs, mail,
    model::{Set, Switch, Why, Wish, off},
    read::{self, Line},
    store::{self, AskId},
    wording,
};
use consent::{Change, Channel, Evidence, How, NoticeVersion, Outcome, State};
use customers::{Changes, Source};
use kernel::{ANYONE, Action, Error, PERSON, Permission, Result, SYSTEM, SubjectId, Tx};
use kit::Lang;
use serde::{Deserialize, Serialize};
use std::net::IpAddr;

/// Mails with a link to one address within an hour.
const LINKS_MOST: i64 = 3;
/// People who share one address and get a link each.
const SHARING_MOST: usize = 5;
/// How the ledger names the pages of this room.
const ORIGIN: &str = "preference page";
const ACCOUNT: &str = "account";
pub const ONE_CLICK: &str = "one-click unsubscribe";
pub const SIGNAL: &str = "Global Privacy Control";
/// What the browser sent, as evidence.
const SIGNAL_SENT: &str = "Sec-GPC: 1";

/// Where and in which language somebody switched: evidence for the ledger.
#[derive(Clone)]
pub struct Whence {
    pub address: IpAddr,
    pub lang: Lang,
    /// How the audit trail calls the sign-in, for whoever is signed in.
    pub session: Option<String>,
}

impl Whence {
    fn mark(&self, change: Change) -> Change {
        let (address, reference) = (Some(self.address.to_string()), self.session.clone());
        change.lang(self.lang).evidence(Evidence { address, reference, ..Evidence::default() })
    }

    const fn origin(&self) -> &'static str {
        if self.session.is_some() { ACCOUNT } else { ORIGIN }
    }

    /// The contact point whose notice stood below the page.
    const fn point(&self) -> &'static str {
        if self.session.is_some() { ACCOUNT } else { PREFERENCES }
    }
}

/// Does what the person switched; the gate of the ledger has the last word, and cancels what waits to be sent.
// law: gdpr/7.3
pub struct Choose {
    pub wish: Wish,
    pub whence: Whence,
}

impl Action for Choose {
    /// Whether all of it counts: a yes to words that changed meanwhile is left out.
    type Output = bool;
    const NEEDS: Permission = PERSON;

    async fn run(&self, tx: &mut Tx) -> Result<bool> {
        let subject = themself(tx)?;
        let lines = read::lines(tx, subject).await?;
        let notice = given(tx, subject, self.whence.point()).await?;
        let t = tx.app().lexicon().words(self.whence.lang);
        let mut changes = Vec::with_capacity(self.wish.changes.len());
        for (switch, set) in &self.wish.changes {
            let line = offered(&lines, switch)?;
            if !self.wish.counts(*set, &line.purpose) {
                continue;
            }
            let change = Change::new(
                subject,
                &switch.purpose,
                switch.channel,
                wanted(line.state(), *set),
                How::Person,
            )
            .wording(wording::shown(t, &line.purpose, switch.channel))
            .origin(self.whence.origin());
            changes.push(self.whence.mark(Change { notice, ..change }));
        }
        let outcomes = consent::write_many(tx, &changes).await?;
        let why = self.wish.why.filter(|_| self.wish.stops_anything());
        remember(tx, subject, why, &outcomes)?;
        Ok(changes.len() == self.wish.changes.len())
    }
}

/// The notice that stands below the pages of a contact point; whoever acts there has met it.
async fn given(tx: &mut Tx, subject: SubjectId, point: &str) -> Result<Option<NoticeVersion>> {
    let notice = notices::offered(tx, notices::Kind::Portal, point).await?.version;
    if let Some(version) = notice {
        notices::met(tx, subject, (notices::Kind::Portal, point), version).await?;
    }
    Ok(notice)
}

/// A reason is kept once: ten windows that say the same stop something in one of them.
fn remember(tx: &mut Tx, subject: SubjectId, why: Option<Why>, outcomes: &[Outcome]) -> Result<()> {
    let written = outcomes.iter().any(|outcome| matches!(outcome, Outcome::Written(_)));
    match why.filter(|_| written) {
        Some(reason) => tx.record(&ToldWhy { subject, reason }),
        None => Ok(()),
    }
}

fn wanted(state: State, set: Set) -> State {
    match set {
        Set::On => State::Given,
        Set::Off => off(state),
    }
}

/// Says no to everything that leaves a choice, asked or not; orders and what the law demands go on.
// law: gdpr/21.2
pub struct StopAll {
    pub why: Option<Why>,
    pub whence: Whence,
}

/// What was on before, so that a mistake can be undone.
impl Action for StopAll {
    type Output = Wish;
    const NEEDS: Permission = PERSON;

    async fn run(&self, tx: &mut Tx) -> Result<Wish> {
        let subject = themself(tx)?;
        let mut lines = read::lines(tx, subject).await?;
        lines.retain(|line| !line.state().is_refusal());
        let change = |line: &Line| {
            let (purpose, channel) = (&line.switch.purpose, line.switch.channel);
            let change = Change::new(subject, purpose, channel, off(line.state()), How::Person);
            self.whence.mark(change.origin(self.whence.origin()))
        };
        let outcomes = consent::write_many(tx, &lines.iter().map(change).collect::<Vec<_>>()).await?;
        remember(tx, subject, self.why, &outcomes)?;
        let were_on = lines.into_iter().filter(Line::is_on).map(|line| (line.switch, Set::Off));
        Ok(Wish { changes: were_on.collect(), ..Wish::default() })
    }
}

/// Stops e-mail for one purpose: the link and the header that every message carries.
// law: gdpr/7.3
pub struct Unsubscribe {
    pub purpose: String,
    pub whence: Whence,
}

impl Action for Unsubscribe {
    type Output = ();
    const NEEDS: Permission = PERSON;

    async fn run(&self, tx: &mut Tx) -> Result<()> {
        let subject = themself(tx)?;
        let purpose = consent::purpose(tx, &self.purpose).await?;
        if !purpose.basis.leaves_a_choice() {
            return Err(Error::refused("portal-needed"));
        }
        let switch = Switch { purpose: purpose.key, channel: Channel::Email };
        let state = off(read::state(tx, subject, &switch).await?);
        let change =
            Change::new(subject, &self.purpose, Channel::Email, state, How::Person).origin(ONE_CLICK);
        consent::write(tx, &self.whence.mark(change)).await.map(drop)
    }
}

/// Takes the browser's "do not sell or share" as the person's own no, once: what they say here later goes before it.
// law: ccpa/1798.135
pub struct Heed {
    pub whence: Whence,
}

impl Action for Heed {
    type Output = ();
    const NEEDS: Permission = PERSON;

    async fn run(&self, tx: &mut Tx) -> Result<()> {
        let subject = themself(tx)?;
        if !store::signal(tx, subject).await? {
            return Ok(());
        }
        let mut lines = read::lines(tx, subject).await?;
        lines.retain(|line| line.switch.heeds_signal() && !line.state().is_refusal());
        let change = |line: &Line| {
            let (purpose, channel) = (&line.switch.purpose, line.switch.channel);
            let change =
                Change::new(subject, purpose, channel, off(line.state()), How::Person).origin(SIGNAL);
            let mut change = self.whence.mark(change);
            change.evidence.reference = Some(SIGNAL_SENT.into());
            change
        };
        consent::write_many(tx, &lines.iter().map(change).collect::<Vec<_>>()).await?;
        tx.record(&HeededSignal { subject })
    }
}

/// Somebody wants our letters in the language in which they read this page; their own wish, so that somebody restricted may
/// have it, too.
// law: gdpr/18.2
pub struct KeepLanguage {
    pub lang: Lang,
}

impl Action for KeepLanguage {
    type Output = ();
    const NEEDS: Permission = PERSON;

    async fn run(&self, tx: &mut Tx) -> Result<()> {
        let subject = themself(tx)?;
        let changes = Changes { language: Some(self.lang.tag().into()), ..Changes::default() };
        customers::correct(tx, subject, &changes, &Source::Person).await.map(drop)
    }
}

/// Where the link leads that somebody asks for.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Leads {
    /// To the choices: the link that every letter has.
    #[default]
    Choices,
    /// Into the account, once.
    Account,
}

/// Somebody typed an address; whether it is known shows in nothing that they see.
pub struct Ask {
    pub email: String,
    pub lang: Lang,
    pub leads: Leads,
}

impl Action for Ask {
    type Output = ();
    const NEEDS: Permission = ANYONE;

    async fn run(&self, tx: &mut Tx) -> Result<()> {
        if store::asked_recently(tx, &self.email).await? >= LINKS_MOST {
            return Ok(());
        }
        let ask = store::ask(tx, &self.email).await?;
        tx.enqueue(&jobs::Answer { ask, lang: self.lang.tag().into(), leads: self.leads })
    }
}

/// Mails the link to whoever has the address, if anybody has.
pub(crate) struct Reply {
    pub ask: AskId,
    pub lang: Lang,
    pub leads: Leads,
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
            let Ok(permit) = consent::permit(tx, subject, consent::RIGHTS, Channel::Email).await? else {
                continue;
            };
            let envelope = match self.leads {
                Leads::Choices => mail::link(tx, subject, &email, self.lang).await?,
                Leads::Account if store::visits_lately(tx, subject).await? >= LINKS_MOST => continue,
                Leads::Account => {
                    let token = store::visit(tx, subject).await?;
                    mail::visit(tx, &email, &token, self.lang).await?
                }
            };
            post::hand_over(tx, permit, envelope).await?;
        }
        Ok(())
    }
}

fn themself(tx: &Tx) -> Result<SubjectId> {
    tx.actor().subject().ok_or(Error::NotFound)
}

/// Only what the page offers can be switched.
fn offered<'a>(lines: &'a [Line], switch: &Switch) -> Result<&'a Line> {
    lines.iter().find(|line| line.switch == *switch).ok_or_else(|| Error::refused("portal-no-such-switch"))
}
