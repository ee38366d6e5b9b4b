//! Deciding about what was written down: the job that takes mails in, many in one transaction, and one alone where many fail.

use super::{
    context::Context,
    ready::Ready,
    report,
    who::{author, customer},
};
use crate::{
    finds,
    follow::give,
    model::{Against, Found, ItemId, ItemState, Known, Match, Meant, Verdict, Why, decide},
    read::{
        items::{self, Item},
        standing::{Standing, standing},
    },
    store::items as store,
};
use cases::{Arrival, Author, Channel, Contact, Landed, Open};
use ground::clock::MINUTE;
use kernel::{Action, Actor, App, Error, Job, Permission, Result, SYSTEM, SubjectId, Task, Tx};
use kit::Lang;
use mail::incoming::{Incoming, Verdict as Spam};
use serde::{Deserialize, Serialize};

/// Mails of one transaction.
const STRIDE: i64 = 50;
/// A job goes on as another after that: well below its lease.
const SHIFT: i64 = 2 * MINUTE;
/// How long mails of one sender are counted.
const WHILE: i64 = 10 * MINUTE;
/// Attempts before a person has to look.
const ATTEMPTS: i64 = 3;

/// Takes in what waits.
#[derive(Debug, Default, Serialize, Deserialize)]
pub struct TakeIn {}

impl Job for TakeIn {
    const KIND: &'static str = "inbox.take-in";

    fn dedup(&self) -> Option<String> {
        Some("all".to_owned())
    }

    async fn run(&self, task: &Task) -> Result<()> {
        let began = task.app().clock().now();
        loop {
            let taken = stride(task.app()).await?;
            if taken.is_empty() {
                return Ok(());
            }
            let now = task.app().clock().now();
            if now > began.plus(SHIFT) {
                return task.go_on(&Nothing, now).await;
            }
        }
    }
}

struct Nothing;

impl Action for Nothing {
    type Output = ();
    const NEEDS: Permission = SYSTEM;

    async fn run(&self, _: &mut Tx) -> Result<()> {
        Ok(())
    }
}

/// How many mails a stride took in, and how many of them are in cases.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Taken {
    pub mails: usize,
    pub in_cases: usize,
}

impl Taken {
    pub const fn is_empty(&self) -> bool {
        self.mails == 0
    }
}

/// Takes in the next that wait. One that cannot be taken in stops no other.
pub async fn stride(app: &App) -> Result<Taken> {
    let house = Actor::house();
    let mut reader = app.read(&house).await?;
    let waiting = items::waiting(&mut reader, STRIDE).await?;
    if waiting.is_empty() {
        return Ok(Taken::default());
    }
    let context = Context::read(&mut reader).await?;
    drop(reader);
    let mails = waiting.len();
    let ready = make_ready(app, &context, waiting).await?;
    let in_cases = match app.write(&house, &Take { context: &context, mails: &ready }).await {
        Ok(count) => count,
        Err(Error::Busy) => return Err(Error::Busy),
        Err(error) => {
            tracing::warn!(%error, "mails could not be taken in together; each is taken in alone");
            one_by_one(app, &context, &ready).await?
        }
    };
    Ok(Taken { mails, in_cases })
}

async fn make_ready(
    app: &App,
    context: &Context,
    waiting: Vec<(ItemId, Result<Item>)>,
) -> Result<Vec<Ready>> {
    let house = Actor::house();
    let mut ready = Vec::with_capacity(waiting.len());
    for (id, item) in waiting {
        let made = match item {
            Ok(item) => Ready::make(app, context, item).await,
            Err(error) => Err(error),
        };
        match made {
            Ok(Some(one)) => ready.push(one),
            Ok(None) => app.write(&house, &Fail { item: id }).await?,
            Err(Error::Busy) => return Err(Error::Busy),
            Err(error) => {
                tracing::warn!(%error, item = %id, "a mail could not be made ready");
                app.write(&house, &Fail { item: id }).await?;
            }
        }
    }
    Ok(ready)
}

async fn one_by_one(app: &App, context: &Context, ready: &[Ready]) -> Result<usize> {
    let house = Actor::house();
    let mut in_cases = 0;
    for one in ready {
        match app.write(&house, &Take { context, mails: std::slice::from_ref(one) }).await {
            Ok(count) => in_cases += count,
            Err(Error::Busy) => return Err(Error::Busy),
            Err(error) => {
                tracing::warn!(%error, item = %one.item.id, "a mail could not be taken in");
                app.write(&house, &Fail { item: one.item.id }).await?;
            }
        }
    }
    Ok(in_cases)
}

/// Counts an attempt that failed; after some a person looks.
struct Fail {
    item: ItemId,
}

impl Action for Fail {
    type Output = ();
    const NEEDS: Permission = SYSTEM;

    async fn run(&self, tx: &mut Tx) -> Result<()> {
        store::tried(tx, self.item).await?;
        if items::attempts(tx, self.item).await? < ATTEMPTS {
            return Ok(());
        }
        store::settle(tx, self.item, (ItemState::Failed, Some(Why::Fault)), None).await
    }
}

/// Decides about mails and does what was decided; gives how many are in cases.
struct Take<'a> {
    context: &'a Context,
    mails: &'a [Ready],
}

impl Action for Take<'_> {
    type Output = usize;
    const NEEDS: Permission = SYSTEM;

    async fn run(&self, tx: &mut Tx) -> Result<usize> {
        let ids: Vec<ItemId> = self.mails.iter().map(|ready| ready.item.id).collect();
        let (mut in_cases, mut held) = (0, Vec::new());
        let mut stand = standing(tx, &ids).await?;
        for ready in self.mails {
            // What somebody decided about meanwhile is decided.
            let Some(stands) = stand.remove(&ready.item.id).filter(Standing::waits) else { continue };
            in_cases += usize::from(self.one(tx, (ready, stands), &mut held).await?);
        }
        // Of a flood all are held, and it costs no more than that.
        store::hold(tx, &held).await?;
        Ok(in_cases)
    }
}

impl Take<'_> {
    async fn one(
        &self,
        tx: &mut Tx,
        (ready, stands): (&Ready, Standing),
        held: &mut Vec<(ItemId, Why)>,
    ) -> Result<bool> {
        let item = stands.id;
        let known = self.know(tx, ready, stands.case_id).await?;
        match decide(&known) {
            Verdict::Note(why) => {
                let about = report::act(tx, &ready.letter.kind).await?;
                store::settle(tx, item, (ItemState::Noted, Some(why)), None).await?;
                if let (Some(subject), None) = (about, stands.subject) {
                    give(tx, item, subject).await?;
                }
                Ok(false)
            }
            Verdict::Hold(why) => {
                held.push((item, why));
                Ok(false)
            }
            Verdict::Append(found) => self.append(tx, ready, found).await.map(|()| true),
            Verdict::Open => self.open(tx, ready).await.map(|()| true),
        }
    }

    async fn know(&self, tx: &mut Tx, ready: &Ready, given: Option<cases::CaseId>) -> Result<Known> {
        let from = ready.from().address.to_lowercase();
        let since = tx.now().minus(WHILE);
        let against = Against {
            ours: self.context.ours.contains(&from) || runs_in_circles(&ready.letter),
            spam: ready.letter.spam == Some(Spam::Spam),
            large: ready.is_cut,
            often: items::often(tx, ready.item.sender, since).await? >= self.context.rate,
            sensitive: ready.is_sensitive,
            released: ready.item.released,
        };
        let meant = ready.meant();
        // What is held as too many of one sender is held wherever it belongs: a flood costs no more than that.
        let flood = against.often && !against.released && matches!(meant, Meant::Person | Meant::List);
        let found = match given {
            Some(case) => Some(Found { case, by: Match::Hand }),
            None if flood => None,
            None => self.find(tx, ready).await?,
        };
        let answers = !flood && found.is_none() && self.answers(tx, ready).await?;
        Ok(Known { meant, against, found, answers })
    }

    /// What only we could have written comes first; the subject's own words are never asked.
    async fn find(&self, tx: &mut Tx, ready: &Ready) -> Result<Option<Found>> {
        let (receivers, answers) = (finds::receivers(&ready.letter), finds::answers(&ready.letter));
        if let Some(case) = cases::by_address(tx, &receivers).await? {
            return Ok(Some(Found { case, by: Match::Address }));
        }
        if let Some(case) = cases::by_message_id(tx, &answers).await? {
            return Ok(Some(Found { case, by: Match::Thread }));
        }
        let case = cases::by_subject(tx, &ready.letter.subject).await?;
        Ok(case.map(|case| Found { case, by: Match::Token }))
    }

    /// Whether somebody was asked to sign what it answers.
    async fn answers(&self, tx: &mut Tx, ready: &Ready) -> Result<bool> {
        let named = (&*finds::receivers(&ready.letter), &*finds::answers(&ready.letter));
        Ok(consent::replied(tx, named).await?.is_some())
    }

    async fn append(&self, tx: &mut Tx, ready: &Ready, found: Found) -> Result<()> {
        let case = cases::read::load(tx, found.case).await?;
        let author = author(tx, ready, &case).await?;
        let arrival = ready.arrival(self.context, author);
        let mut arrived = cases::arrive(tx, case.id, &arrival).await?;
        if arrived.landed == Landed::Known {
            // It is another mail, or its print would have been known: its sender's program repeats its ids.
            arrived = cases::arrive(tx, case.id, &Arrival { message_id: None, ..arrival }).await?;
        }
        let landed = cases::read::load(tx, arrived.case).await?;
        self.settle(tx, ready, &landed, arrived.entry).await
    }

    async fn open(&self, tx: &mut Tx, ready: &Ready) -> Result<()> {
        let mailbox = self.context.mailbox(ready.item.mailbox);
        let plan = mailbox.map(|mailbox| &mailbox.plan);
        let customer = customer(tx, ready).await?;
        let arrival = ready.arrival(self.context, Author::Customer);
        let from = ready.from();
        let asked = Open {
            category: self.context.category(mailbox),
            subject_line: ready.line(),
            customer,
            channel: Channel::Mail,
            contact: Contact { name: from.name.clone(), email: from.address, phone: String::new() },
            sender: plan.and_then(|plan| plan.sender.as_ref()?.parse().ok()),
            team: plan.and_then(|plan| self.context.teams.get(plan.team.as_ref()?).copied()),
            lang: self.lang(tx, customer, plan).await?,
            acknowledge: arrival.acknowledge,
            arrival: Some(arrival),
            ..Open::default()
        };
        let case = cases::open(tx, &asked).await?;
        self.settle(tx, ready, &case, None).await
    }

    /// The language of whoever wrote; that of the mailbox, where nobody knows.
    async fn lang(
        &self,
        tx: &mut Tx,
        customer: Option<SubjectId>,
        plan: Option<&crate::model::Plan>,
    ) -> Result<Option<Lang>> {
        let person = match customer {
            Some(subject) => customers::contact(tx, subject).await?.and_then(|person| person.lang),
            None => None,
        };
        Ok(person.or_else(|| plan.map(crate::model::Plan::lang)))
    }

    /// From now on it belongs to whom the case is about.
    async fn settle(
        &self,
        tx: &mut Tx,
        ready: &Ready,
        case: &cases::Case,
        entry: Option<cases::EntryId>,
    ) -> Result<()> {
        // A new case began with it.
        let entry = match entry {
            Some(entry) => Some(entry),
            None => cases::read::thread::last_in(tx, case).await?,
        };
        store::settle(tx, ready.item.id, (ItemState::Taken, None), Some((case.id, entry))).await?;
        match case.subject {
            Some(subject) => give(tx, ready.item.id, subject).await,
            None => Ok(()),
        }
    }
}

/// A letter of ours that came back, or one that has been through too many servers. Colleagues write from our domains, too: it is
/// the Message-ID that tells, not the domain in it.
fn runs_in_circles(letter: &Incoming) -> bool {
    let is_ours = |id: &str| post::message_of(id).is_some();
    letter.message_id.as_deref().is_some_and(is_ours) || letter.runs_in_circles(&[])
}
