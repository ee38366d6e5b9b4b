//! The way of a letter through its audience, some hundred people at a time: to count who may get it, and to send it.
//!
//! Each stride is one transaction that decides about its people, hands over their letters and moves the position. A machine
//! that stops between two strides goes on behind the last one: nobody is left out, nobody gets a letter twice. The letters
//! of a stride are on the road while the next one is decided ([`Van`]).

use crate::{
    asking, audience,
    clicks::Counted,
    events::Finished,
    model::{Act, Letter, LetterId, Outcome, Stage},
    press::{Links, Press, Printed},
    read, store,
    store::{Decision, Stride},
    van::Van,
    waits::{self, PER_HOUR},
};
use consent::{Channel, Permit, Refusal};
use customers::Contact;
use ground::clock::{HOUR, MINUTE, SECOND, Timestamp};
use kernel::{Action, Job, Permission, Result, SYSTEM, SubjectId, Task, Tx};
use post::{Carried, Envelope, Sack};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// People decided about in one transaction: it holds the one writer of SQLite for a tenth of a second.
const STRIDE: u32 = 500;
/// After this the job goes to the end of the queue: with the last sack on a slow road, too, it ends within its lease.
const TURN: i64 = MINUTE;
/// How often a letter that was handed over looks whether all of it has left.
const LOOK: i64 = 5 * SECOND;
/// What sort of message the post room takes it for.
const KIND: &str = "campaigns.letter";
/// The reason of a receiver for whom the text could not be filled in.
pub const TEXT: &str = "text";

/// A letter on its way; a job of an earlier run ends by itself.
#[derive(Debug, Serialize, Deserialize)]
pub struct Walk {
    pub letter: LetterId,
    pub stage: Stage,
    pub run: i64,
}

/// What comes after a stride.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Next {
    Again,
    Later(Timestamp),
    Done,
}

impl Job for Walk {
    const KIND: &'static str = "campaigns.walk";

    async fn run(&self, task: &Task) -> Result<()> {
        let mut van = Van::new(task.app());
        let next = self.stride_on(task, &mut van).await;
        van.home(task).await?;
        match next? {
            Next::Again => task.go_on(&Rest, task.app().clock().now()).await,
            Next::Later(at) => task.go_on(&Rest, at).await,
            Next::Done => Ok(()),
        }
    }
}

impl Walk {
    /// The letters of one stride are carried while the next is decided, and settled with the one after it.
    async fn stride_on(&self, task: &Task, van: &mut Van) -> Result<Next> {
        let step_back = task.app().clock().now().plus(TURN);
        while task.app().clock().now() < step_back {
            // Whoever asks elsewhere takes one stride at a time: that takes long enough.
            let asked = asking::ask(task, self).await?;
            let step = Step { walk: self, back: van.back(), most: asked.unwrap_or(STRIDE) };
            let Stepped { next, sack } = task.write(&step).await?;
            van.wait().await?;
            van.set_off(sack);
            if next != Next::Again || asked.is_some() {
                return Ok(next);
            }
        }
        Ok(Next::Again)
    }
}

/// Nothing: the work was done in transactions of its own.
struct Rest;

impl Action for Rest {
    type Output = ();
    const NEEDS: Permission = SYSTEM;

    async fn run(&self, _: &mut Tx) -> Result<()> {
        Ok(())
    }
}

/// One transaction of the way: settles what is back and goes on.
struct Step<'a> {
    walk: &'a Walk,
    back: &'a [Carried],
    /// People at most.
    most: u32,
}

pub struct Stepped {
    pub next: Next,
    pub sack: Option<Sack>,
}

impl From<Next> for Stepped {
    fn from(next: Next) -> Self {
        Self { next, sack: None }
    }
}

impl Action for Step<'_> {
    type Output = Stepped;
    const NEEDS: Permission = SYSTEM;

    async fn run(&self, tx: &mut Tx) -> Result<Stepped> {
        for carried in self.back {
            post::settle(tx, carried).await?;
        }
        let Walk { letter, stage, run } = *self.walk;
        let letter = read::load(tx, letter).await?;
        let Some(now) = read::run(tx, letter.id, stage).await?.filter(|now| now.run == run) else {
            return Ok(Next::Done.into());
        };
        match stage {
            Stage::Send if !letter.state.is_sending() => Ok(Next::Done.into()),
            Stage::Send if now.ended_at.is_some() => wind_up(tx, letter, self.most).await,
            Stage::Count if now.ended_at.is_some() => Ok(Next::Done.into()),
            _ => stride(tx, letter, &now, (stage, self.most)).await,
        }
    }
}

async fn stride(
    tx: &mut Tx,
    letter: Letter,
    now: &read::Run,
    (stage, most): (Stage, u32),
) -> Result<Stepped> {
    let id = letter.id;
    let most = stride_of(tx, stage).await?.min(most);
    let people = audience::ids(tx, &letter.audience, now.position, most).await?;
    let last = people.len() < most as usize;
    let (position, decided) =
        (people.last().copied().or(now.position), i64::try_from(people.len()).unwrap_or(i64::MAX));
    // First of all, so that of two workers one waits here and then begins behind the other.
    let ended = last.then_some(tx.now());
    store::advance(tx, &Stride { letter: id, stage, run: now.run, position, decided, ended }).await?;
    match stage {
        Stage::Send => send_to(tx, letter, &people).await,
        Stage::Count => {
            let decisions = look(tx, &letter, &people).await?;
            store::add(tx, id, stage, &counted(&decisions)).await?;
            Ok(Next::Again.into())
        }
    }
}

/// A letter that may not leave faster goes in steps of about a minute.
async fn stride_of(tx: &mut Tx, stage: Stage) -> Result<u32> {
    let per_hour = per_hour(tx).await?;
    let a_minute = u32::try_from(per_hour / 60).unwrap_or(STRIDE).clamp(1, STRIDE);
    Ok(if stage == Stage::Send && per_hour > 0 { a_minute } else { STRIDE })
}

async fn per_hour(tx: &mut Tx) -> Result<i64> {
    Ok(tx.setting(&PER_HOUR).await?.parse().unwrap_or_default())
}

/// Decides about these people, writes all of it down, and says how soon the next may follow.
pub(crate) async fn send_to(tx: &mut Tx, letter: Letter, people: &[SubjectId]) -> Result<Stepped> {
    let (id, about) = (letter.id, letter.audience.about.clone());
    let (decisions, sack) = send(tx, letter, people).await?;
    if let Some(purpose) = about {
        tell(tx, &purpose, &decisions).await?;
    }
    store::note(tx, id, &decisions).await?;
    store::add(tx, id, Stage::Send, &counted(&decisions)).await?;
    let left = i64::try_from(sack.ids().len()).unwrap_or_default();
    let next = match per_hour(tx).await? {
        per_hour if per_hour > 0 && left > 0 => Next::Later(tx.now().plus(left * HOUR / per_hour)),
        _ => Next::Again,
    };
    Ok(Stepped { next, sack: Some(sack) })
}

/// Whoever gets a letter about a change was told of it from now on: their time to object begins.
// law: gdpr/13.3
async fn tell(tx: &mut Tx, purpose: &str, decisions: &[Decision]) -> Result<()> {
    let handed = decisions.iter().filter(|one| one.outcome == Outcome::Handed);
    let handed: Vec<SubjectId> = handed.map(|one| one.subject).collect();
    consent::told(tx, purpose, &handed).await
}

/// The whole audience was decided about: those who wait are next, then it rests until all has left.
async fn wind_up(tx: &mut Tx, letter: Letter, most: u32) -> Result<Stepped> {
    let id = letter.id;
    if let Some(stepped) = waits::take_up(tx, letter.clone(), most).await? {
        return Ok(stepped);
    }
    match waits::next(tx, id).await? {
        Some(next) => Ok(next.into()),
        None => settle(tx, letter).await.map(Stepped::from),
    }
}

/// The last message has left or will not: the letter has arrived.
async fn settle(tx: &mut Tx, letter: Letter) -> Result<Next> {
    let tally = post::tally(tx, ground::id::Id::bytes(letter.id)).await?;
    if tally.waiting > 0 {
        return Ok(Next::Later(tx.now().plus(LOOK)));
    }
    let ended = Act { at: tx.now(), by: tx.actor().who.label() };
    let state = letter.state.clone().finish(ended)?;
    store::set_state(tx, &letter, &state).await?;
    tx.record(&Finished { letter: letter.id, title: letter.title })?;
    Ok(Next::Done)
}

/// Who may get it, without consequences.
pub(crate) async fn look(tx: &mut Tx, letter: &Letter, people: &[SubjectId]) -> Result<Vec<Decision>> {
    let answers = consent::permits(tx, people, &letter.purpose, Channel::Email).await?;
    let now = tx.now();
    let decide = |(subject, answer): (SubjectId, std::result::Result<Permit, Refusal>)| match answer {
        Err(refusal) if !waits::is_not_now(&refusal, letter, now) => held(subject, &refusal),
        // Whoever is asleep now gets it in the morning.
        _ => Decision { subject, outcome: Outcome::Handed, reason: String::new(), message: None },
    };
    Ok(answers.into_iter().map(decide).collect())
}

/// Decides for each of these people at this moment, and packs the letters of those who may get one.
// law: gdpr/6.1
async fn send(tx: &mut Tx, letter: Letter, people: &[SubjectId]) -> Result<(Vec<Decision>, Sack)> {
    let press = Press::set_up(tx, letter).await?;
    let purpose = &press.letter().purpose;
    let answers = consent::permits_with_contacts(tx, people, purpose, Channel::Email).await?;
    let mut decisions = Vec::with_capacity(answers.len());
    let (mut permits, mut later) = (Vec::with_capacity(answers.len()), Vec::new());
    for (subject, answer) in answers {
        match answer {
            Ok((permit, person)) => permits.push((person, permit)),
            Err(refusal) if waits::is_not_now(&refusal, press.letter(), tx.now()) => {
                later.push((subject, refusal));
            }
            Err(refusal) => decisions.push(held(subject, &refusal)),
        }
    }
    waits::note(tx, press.letter(), &later).await?;
    let (written, failed) = write(tx, &press, permits).await?;
    decisions.extend(failed.into_iter().map(|subject| outcome(subject, Outcome::Failed, TEXT)));
    let (subjects, letters): (Vec<_>, Vec<_>) = written.into_iter().unzip();
    let sack = post::pack(tx, letters).await?;
    decisions.extend(subjects.into_iter().zip(sack.ids()).map(|(subject, message)| Decision {
        message: Some(message),
        ..outcome(subject, Outcome::Handed, "")
    }));
    Ok((decisions, sack))
}

type Written = Vec<(SubjectId, (Permit, Envelope))>;

/// One envelope for each permit; those whose text cannot be filled in are named apart.
async fn write(
    tx: &mut Tx,
    press: &Press,
    permits: Vec<(Contact, Permit)>,
) -> Result<(Written, Vec<SubjectId>)> {
    let subjects: Vec<SubjectId> = permits.iter().map(|(person, _)| person.subject).collect();
    let tokens = consent::links(tx, &subjects).await?;
    let counted = Counted::of(tx, press.letter(), subjects).await?;
    let (mut written, mut failed) = (Vec::with_capacity(permits.len()), Vec::new());
    for ((person, permit), token) in permits.into_iter().zip(tokens) {
        let links = Links::new(tx.app(), &token, &press.letter().purpose);
        match press.print(&person, &links) {
            Ok(printed) => {
                let printed = counted.mark(tx.app(), person.subject, &token, printed);
                let envelope = envelope(press, &permit, links, printed);
                written.push((person.subject, (permit, envelope)));
            }
            Err(_) => failed.push(person.subject),
        }
    }
    Ok((written, failed))
}

/// The letter in its envelope, addressed to where the permit allows.
fn envelope(press: &Press, permit: &Permit, links: Links, printed: Printed) -> Envelope {
    Envelope {
        to: permit.address().to_owned(),
        subject: printed.subject,
        text: printed.text,
        picture: printed.picture,
        unsubscribe: Some(links.unsubscribe),
        batch: Some(ground::id::Id::bytes(press.letter().id)),
        auto: post::Auto::No,
        ..Envelope::plain(KIND, printed.lang)
    }
}

fn held(subject: SubjectId, refusal: &Refusal) -> Decision {
    outcome(subject, Outcome::Held, refusal.reason.key())
}

fn outcome(subject: SubjectId, outcome: Outcome, reason: &str) -> Decision {
    Decision { subject, outcome, reason: reason.to_owned(), message: None }
}

/// Decisions by outcome and reason.
pub(crate) fn counted(decisions: &[Decision]) -> Vec<(Outcome, String, i64)> {
    let mut counts: BTreeMap<(Outcome, &str), i64> = BTreeMap::new();
    for one in decisions {
        *counts.entry((one.outcome, one.reason.as_str())).or_default() += 1;
    }
    counts.into_iter().map(|((outcome, reason), amount)| (outcome, reason.to_owned(), amount)).collect()
}

#[cfg(test)]
mod tests;
