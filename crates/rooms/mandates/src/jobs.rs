//! What happens later: whom a request is about, what became of it, telling the agent, and its end.

mod telling;

pub use telling::Tell;

use crate::{
    model::{Brought, Outcome, Request, RequestId, Stage, TellingState, Whom},
    read,
    status::{is_proved_for, visible},
    store::{self, Opened},
};
use ground::{
    clock::{HOUR, MINUTE},
    files::FileId,
    id::Id,
};
use kernel::{
    Action, Error, Job, JobKind, KeyId, Permission, Place, Result, SYSTEM, Sealed, SubjectId, Task, Tx,
};
use rights::{How, Proof, State, Wish};
use serde::{Deserialize, Serialize};

pub const JOBS: &[JobKind] = &[
    JobKind::of::<Open>(),
    JobKind::of::<HandOn>(),
    JobKind::of::<Tell>(),
    JobKind::every::<Look>(5 * MINUTE),
    JobKind::every::<Sweep>(HOUR),
];

/// Requests that one transaction goes through.
const STRIDE: i64 = 100;

/// Looks for whom a request is about, and opens it in their name.
#[derive(Serialize, Deserialize)]
pub struct Open {
    pub request: RequestId,
}

impl Job for Open {
    const KIND: &'static str = "mandates.open";

    fn dedup(&self) -> Option<String> {
        Some(self.request.to_string())
    }

    async fn run(&self, task: &Task) -> Result<()> {
        task.write(&Opening { request: self.request }).await?;
        task.write(&LookAt { request: self.request }).await
    }
}

struct Opening {
    request: RequestId,
}

impl Action for Opening {
    type Output = ();
    const NEEDS: Permission = SYSTEM;

    async fn run(&self, tx: &mut Tx) -> Result<()> {
        let request = read::request(tx, self.request).await?;
        let brought = read::brought(tx, request.id).await?;
        if request.state != Stage::Open {
            return store::forget_whom(tx, request.id, &brought).await;
        }
        let opened = open(tx, &request, &brought).await?;
        store::opened(tx, request.id, &brought, &opened).await
    }
}

async fn open(tx: &mut Tx, request: &Request, brought: &Brought) -> Result<Opened> {
    let nothing =
        |outcome| Opened { subject: None, claim: None, outcome: Some(outcome), shown: brought.verified };
    let Some(kind) = request.exercise.kind() else { return Ok(nothing(Outcome::NotCovered)) };
    let Some(subject) = find(tx, &brought.whom, brought.verified).await? else {
        return Ok(nothing(Outcome::NoMatch));
    };
    let wish = Wish {
        agent: Some(request.agent.bytes()),
        known: brought.verified.then_some(Proof::Mandate),
        ..Wish::plain(subject, kind, How::Agent)
    };
    match rights::ask(tx, &wish).await {
        Ok(claim) => {
            Ok(Opened { subject: Some(subject), claim: Some(claim), outcome: None, shown: brought.verified })
        }
        Err(Error::Invalid(_)) => Ok(Opened { subject: Some(subject), ..nothing(Outcome::Outside) }),
        Err(Error::NotFound) => Ok(nothing(Outcome::NoMatch)),
        Err(other) => Err(other),
    }
}

/// The one person whom all of it fits, as far as it says anything to us; of several nobody can tell which. What proves somebody
/// must fit whole: a number that was somebody else's before speaks for nobody whose address we do not know.
async fn find(tx: &mut Tx, whom: &Whom, proved: bool) -> Result<Option<SubjectId>> {
    let mut ways = Vec::new();
    if let Some(email) = &whom.email {
        ways.push(customers::find_by_email(tx, email).await?);
    }
    if let Some(phone) = &whom.phone {
        ways.extend(customers::find_by_phones(tx, &[phone]).await?);
    }
    if let Some((name, born)) = &whom.born {
        ways.push(customers::find_by_birth(tx, name, born).await?);
    }
    let said = ways.into_iter().filter(|found| proved || !found.is_empty());
    let fits = said.reduce(|left, right| left.into_iter().filter(|one| right.contains(one)).collect());
    Ok(match fits.unwrap_or_default().as_slice() {
        [one] => Some(*one),
        _ => None,
    })
}

/// Hands a paper on to the request of whoever it is about; for a stranger it only goes.
#[derive(Serialize, Deserialize)]
pub struct HandOn {
    pub request: RequestId,
    pub file: FileId,
}

impl Job for HandOn {
    const KIND: &'static str = "mandates.hand-on";

    async fn run(&self, task: &Task) -> Result<()> {
        let mut reader = task.read().await?;
        let request = read::request(&mut reader, self.request).await?;
        let claim = read::claim(&mut reader, &request).await?;
        drop(reader);
        if let Some(claim) = claim.filter(|claim| claim.state == State::Asked) {
            hand_on(task, &claim, self).await?;
        }
        Ok(task.app().files().remove(self.file).await?)
    }
}

async fn hand_on(task: &Task, claim: &rights::Claim, paper: &HandOn) -> Result<()> {
    let key = KeyId::own(paper.request);
    let Ok(sealed) = task.app().files().get(paper.file).await else { return Ok(()) };
    let ring = task.app().vault().unlock(&[key]).await?;
    let Some(bytes) = ring.open_bytes(key, paper_place(paper.file), &Sealed::from_bytes(sealed))? else {
        return Ok(());
    };
    let added = rights::paper(task.app(), claim, &bytes).await?;
    match task.write(&HouseAdds(&added)).await {
        Ok(()) => Ok(()),
        Err(error) => {
            task.app().files().remove(added.file).await?;
            match error {
                // It was decided meanwhile, or there are enough papers.
                Error::Conflict(_) | Error::Invalid(_) => Ok(()),
                other => Err(other),
            }
        }
    }
}

/// The right to decide about the request is not the agent's: the house puts the paper there.
struct HouseAdds<'a>(&'a rights::AddPaper);

impl Action for HouseAdds<'_> {
    type Output = ();
    const NEEDS: Permission = SYSTEM;

    async fn run(&self, tx: &mut Tx) -> Result<()> {
        self.0.run(tx).await
    }
}

/// Where a paper of an agent is sealed until it is handed on.
pub fn paper_place(file: FileId) -> Place {
    Place::new("mandates_requests", "paper", file)
}

/// Looks at what became of requests, and has agents told.
#[derive(Default, Serialize, Deserialize)]
pub struct Look {}

impl Job for Look {
    const KIND: &'static str = "mandates.look";

    async fn run(&self, task: &Task) -> Result<()> {
        let mut after = RequestId::from_bytes([0; 16]);
        while let Some(last) = task.write(&LookOver { after }).await? {
            after = last;
        }
        Ok(())
    }
}

struct LookOver {
    after: RequestId,
}

impl Action for LookOver {
    type Output = Option<RequestId>;
    const NEEDS: Permission = SYSTEM;

    async fn run(&self, tx: &mut Tx) -> Result<Option<RequestId>> {
        let requests = read::unended(tx, self.after, STRIDE).await?;
        let last = requests.last().map(|request| request.id);
        for request in requests {
            look(tx, request).await?;
        }
        Ok(last)
    }
}

struct LookAt {
    request: RequestId,
}

impl Action for LookAt {
    type Output = ();
    const NEEDS: Permission = SYSTEM;

    async fn run(&self, tx: &mut Tx) -> Result<()> {
        let request = read::request(tx, self.request).await?;
        if request.ended_at.is_some() { Ok(()) } else { look(tx, request).await }
    }
}

/// Where an agent may know something new, they are told, if they left an address for it.
async fn look(tx: &mut Tx, mut request: Request) -> Result<()> {
    let claim = read::claim(tx, &request).await?;
    let seen = visible(&request, claim.as_ref(), tx.now());
    let key = seen.key();
    if request.told.as_deref() == Some(key.as_str()) {
        return Ok(());
    }
    request.shown |= claim.as_ref().is_some_and(|claim| is_proved_for(&request, claim));
    request.ended_at = seen.is_final().then(|| tx.now());
    let calls = read::brought(tx, request.id).await?.callback.is_some();
    let telling = if calls { TellingState::Waiting } else { TellingState::Nothing };
    store::seen(tx, &request, &key, telling).await?;
    if calls { tx.enqueue(&Tell { request: request.id }) } else { Ok(()) }
}

/// Forgets requests that ended long ago.
#[derive(Default, Serialize, Deserialize)]
pub struct Sweep {}

impl Job for Sweep {
    const KIND: &'static str = "mandates.sweep";

    async fn run(&self, task: &Task) -> Result<()> {
        while task.write(&Forget).await? > 0 {}
        Ok(())
    }
}

struct Forget;

impl Action for Forget {
    type Output = usize;
    const NEEDS: Permission = SYSTEM;

    async fn run(&self, tx: &mut Tx) -> Result<usize> {
        let before = tx.now().minus(crate::model::REMEMBERED);
        store::forget(tx, before, STRIDE).await
    }
}
