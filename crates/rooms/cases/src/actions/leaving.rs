//! What happens once an answer can be taken back no more: the step that goes with it is taken, or the process hears that we
//! wrote; and whoever works on the case hears when it does not arrive.

use super::{tell, work::fire};
use crate::{
    WORK,
    events::Unsent as Event,
    model::{Body, Case, Entry, EntryId, entry},
    read::{case, thread},
    store,
};
use flows::Values;
use kernel::{Action, Error, Permission, Result, SYSTEM, StaffId, Tx};
use post::{MessageId, State};

/// Lines of a thread in which it is looked for whether a letter was spoken of already.
const LINES: u32 = 300;

/// Takes the step that was chosen with an answer, as whoever wrote it.
pub(crate) struct TakeStep {
    pub entry: EntryId,
}

impl Action for TakeStep {
    type Output = ();
    const NEEDS: Permission = WORK;

    async fn run(&self, tx: &mut Tx) -> Result<()> {
        let Some((case, transition)) = promised(tx, self.entry).await? else { return Ok(()) };
        if let Some(run) = case.run {
            flows::answered(tx, run).await?;
        }
        fire(tx, &case, &transition, Values::new()).await
    }
}

/// The step cannot be taken any more: whoever chose it is told, and the process hears only that we wrote.
pub(crate) struct NotTaken {
    pub entry: EntryId,
}

impl Action for NotTaken {
    type Output = ();
    const NEEDS: Permission = SYSTEM;

    async fn run(&self, tx: &mut Tx) -> Result<()> {
        let Some((case, _)) = promised(tx, self.entry).await? else { return Ok(()) };
        heard(tx, &case).await?;
        let to = concerned(tx, &case, self.entry).await?;
        tell::ring(tx, &case, &to, ("cases.unsent", "cases-bell-unmoved")).await
    }
}

/// The step of an answer that has left, which is promised no more from now on.
async fn promised(tx: &mut Tx, id: EntryId) -> Result<Option<(Case, String)>> {
    let Some((case, line, body)) = written(tx, id).await? else { return Ok(None) };
    let Some(mut body) = body else { return Ok(None) };
    let Some(transition) = body.then.take() else { return Ok(None) };
    body.stepped = true;
    store::rewrite(tx, &case, &line, &body).await?;
    let letter: Vec<MessageId> = line.letter.into_iter().collect();
    let stopped = |state| matches!(state, State::Canceled | State::Failed);
    // Who got no answer is not done with.
    let is_stopped = post::states(tx, &letter).await?.iter().any(|fate| stopped(fate.state));
    Ok((!is_stopped).then_some((case, transition)))
}

/// A line with what it says, as far as anybody can still read it, and its case.
async fn written(tx: &mut Tx, id: EntryId) -> Result<Option<(Case, Entry, Option<Body>)>> {
    let Some(line) = thread::among(tx, &[id]).await?.pop() else { return Ok(None) };
    let Some(case) = case::present(tx, line.case).await? else { return Ok(None) };
    let body = match &line.sealed {
        Some(sealed) => tx.open(case.key(), entry::place(id), sealed).await?,
        None => None,
    };
    Ok(Some((case, line, body)))
}

/// The process hears that we wrote, unless it took its step with that answer: the job may have ended in between.
pub(crate) struct Heard {
    pub entry: EntryId,
}

impl Action for Heard {
    type Output = ();
    const NEEDS: Permission = SYSTEM;

    async fn run(&self, tx: &mut Tx) -> Result<()> {
        match written(tx, self.entry).await? {
            Some((case, _, body)) if body.as_ref().is_none_or(|body| !body.stepped) => heard(tx, &case).await,
            _ => Ok(()),
        }
    }
}

async fn heard(tx: &mut Tx, case: &Case) -> Result<()> {
    let Some(run) = case.run else { return Ok(()) };
    match flows::replied(tx, run, flows::Author::Staff).await {
        // It went with its person meanwhile.
        Err(Error::NotFound) => Ok(()),
        heard => heard.map(drop),
    }
}

/// A letter was stopped or refused.
pub(crate) struct Unsent {
    pub letter: MessageId,
}

impl Action for Unsent {
    type Output = ();
    const NEEDS: Permission = SYSTEM;

    async fn run(&self, tx: &mut Tx) -> Result<()> {
        unsent(tx, self.letter).await
    }
}

/// A letter did not arrive: it is said in its case, once, and whoever wrote it and whoever works on the case are rung for. A
/// letter that belongs to no case is nobody's business here. The room that takes reports in calls it, too.
pub async fn unsent(tx: &mut Tx, letter: MessageId) -> Result<()> {
    let Some(line) = thread::of_letter(tx, letter).await? else { return Ok(()) };
    let Some(case) = case::present(tx, line.case).await? else { return Ok(()) };
    let (name, kind) = (line.id.to_string(), "cases.unsent");
    let told = |data: &String| data.contains(kind) && data.contains(&name);
    if thread::latest(tx, &case, LINES).await?.iter().filter_map(|one| one.data.as_ref()).any(told) {
        return Ok(());
    }
    tell::happened(tx, &case, &Event { case: case.id, subject: case.subject, entry: line.id }).await?;
    let to = concerned(tx, &case, line.id).await?;
    tell::ring(tx, &case, &to, (kind, "cases-bell-unsent")).await
}

/// Whoever wrote a line, and whoever works on its case.
async fn concerned(tx: &mut Tx, case: &Case, entry: EntryId) -> Result<Vec<StaffId>> {
    let line = thread::among(tx, &[entry]).await?.pop().ok_or(Error::NotFound)?;
    let mut to = tell::working(tx, case).await?;
    if let Ok(author) = line.actor.parse() {
        to.push(staff::standing_in(tx, author).await?);
    }
    tell::named_only(tx, case, to).await
}
