//! Signals: a program tells that something happened elsewhere, and the runs that wait for it move.

use crate::{
    SIGNAL,
    engine::{self, Push},
    events, facade,
    model::{Run, RunId},
    read::{self, awaited, runs},
    store,
};
use kernel::{
    Action, Error, Message, Permission, Reader, Result, SubjectId, Tx, event::EventId, step::HostRef,
};
use std::collections::BTreeSet;

/// Runs that one signal moves in its transaction: who means more says of which.
const LISTENERS: i64 = 500;
/// Things of one reference: more is no reference.
const THINGS: usize = 20;

/// Tells a signal.
#[derive(Clone, Debug)]
pub struct Tell {
    /// A name for which some process waits: `order-paid`.
    pub name: String,
    pub about: About,
}

/// What a signal is about. What whoever tells it may not see is not there for them.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum About {
    Run(RunId),
    /// The thing that a run moves: `case_…`.
    Host(String),
    Customer(SubjectId),
    /// What people or other systems call the thing: the number of a case, or of its order.
    Reference(String),
}

impl About {
    /// The field in which it was said.
    const fn field(&self) -> &'static str {
        match self {
            Self::Run(_) => "run",
            Self::Host(_) => "host",
            Self::Customer(_) => "customer",
            Self::Reference(_) => "reference",
        }
    }
}

impl Action for Tell {
    /// The runs that moved, as they stand now.
    type Output = Vec<Run>;
    const NEEDS: Permission = SIGNAL;

    async fn run(&self, tx: &mut Tx) -> Result<Vec<Run>> {
        let name = self.name.trim();
        known(tx, name).await?;
        let things = self.things(tx).await?;
        let later = keep(tx, name, &things).await?;
        let mut waiting = Vec::new();
        for run in self.listening(tx, &engine::signal(name), &things).await? {
            if !later.contains(&run) && facade::shows(tx, run).await? {
                waiting.push(run);
            }
        }
        let going = engine::load(tx, &waiting).await?;
        let before: Vec<(RunId, i64)> = going.iter().map(|run| (run.row.id, run.row.seq)).collect();
        let pushed = going.into_iter().map(|run| (run, Push::Signal(name.to_owned()))).collect();
        engine::advance(tx, pushed).await?;
        let mut moved = Vec::new();
        for (id, seq) in before {
            if runs::row(tx, id).await?.seq != seq {
                moved.push(runs::one(tx, id).await?);
            }
        }
        let count = i64::try_from(moved.len()).unwrap_or(i64::MAX);
        tx.record(&events::Told { name: name.to_owned(), runs: count })?;
        Ok(moved)
    }
}

/// Whether any process on offer, or any run of an older version, waits for such a signal.
async fn known(reader: &mut Reader, name: &str) -> Result<()> {
    if awaited::is_listened(reader, &engine::signal(name)).await? {
        return Ok(());
    }
    for flow in read::catalogue(reader, kit::Lang::default()).await? {
        let Some(latest) = read::latest(reader, &flow.key).await? else { continue };
        let compiled = runs::ready(reader, &latest.digest, (latest.id, latest.number)).await?;
        if compiled.definition.signals().contains(name) {
            return Ok(());
        }
    }
    Err(Error::field("name", Message::new("flows-signal-unknown").with("name", name)))
}

/// What stands still hears a signal about its thing later, and whoever tells it is not told who is restricted. Gives the runs
/// of these things that hear nothing now.
// law: gdpr/18.1
async fn keep(tx: &mut Tx, name: &str, things: &[[u8; 16]]) -> Result<BTreeSet<RunId>> {
    let behind = awaited::behind(tx, &[], things).await?;
    let ids: Vec<RunId> = behind.iter().copied().collect();
    let mut later = Vec::new();
    for run in engine::load(tx, &ids).await? {
        let hears = run.row.is_running() && run.compiled.definition.signals().contains(name);
        if hears && facade::shows(tx, run.row.id).await? {
            later.push((run.row.id, run.row.seq));
        }
    }
    let id: EventId = tx.id();
    store::unheard::keep(tx, &later, id, Some(name)).await?;
    Ok(behind)
}

impl Tell {
    /// The things that are meant, where it is about things.
    async fn things(&self, tx: &mut Tx) -> Result<Vec<[u8; 16]>> {
        match &self.about {
            About::Run(_) | About::Customer(_) => Ok(Vec::new()),
            About::Host(host) => Ok(vec![self.host(tx, host).await?.id]),
            About::Reference(text) => self.called(tx, text).await,
        }
    }

    /// The runs that wait for it and are meant.
    async fn listening(&self, tx: &mut Tx, kind: &str, things: &[[u8; 16]]) -> Result<Vec<RunId>> {
        let whom = match &self.about {
            About::Run(run) => return self.one(tx, *run, kind).await,
            About::Customer(subject) => vec![(Some(*subject), None)],
            About::Host(_) | About::Reference(_) => things.iter().map(|thing| (None, Some(*thing))).collect(),
        };
        let mut heard = Vec::new();
        for whom in whom {
            heard.extend(awaited::heard(tx, kind, whom, LISTENERS + 1).await?);
        }
        heard.sort_unstable();
        heard.dedup();
        match i64::try_from(heard.len()).is_ok_and(|count| count <= LISTENERS) {
            true => Ok(heard),
            false => Err(self.wrong(Message::new("flows-signal-many").with("most", LISTENERS))),
        }
    }

    async fn one(&self, tx: &mut Tx, run: RunId, kind: &str) -> Result<Vec<RunId>> {
        let row = runs::rows(tx, &[run]).await?.pop().ok_or_else(|| self.nobody())?;
        if !facade::shows(tx, run).await? {
            return Err(self.nobody());
        }
        let heard = awaited::heard(tx, kind, (None, Some(row.host)), LISTENERS).await?;
        Ok(heard.into_iter().filter(|heard| *heard == run).collect())
    }

    /// A thing that its room shows to whoever tells.
    async fn host(&self, reader: &mut Reader, text: &str) -> Result<HostRef> {
        let kind = text.trim().rsplit_once('_').map(|(kind, _)| kind).unwrap_or_default();
        let host = engine::host_of(reader.app(), kind).ok_or_else(|| self.nobody())?;
        let id: [u8; 16] = ground::id::decode(kind, text.trim()).map_err(|_| self.nobody())?;
        match (host.sees)(reader, id).await? {
            true => Ok(HostRef { kind: host.kind, id }),
            false => Err(self.nobody()),
        }
    }

    async fn called(&self, reader: &mut Reader, text: &str) -> Result<Vec<[u8; 16]>> {
        let hosts: Vec<_> = reader.app().rooms().iter().filter_map(|room| room.host.as_ref()).collect();
        let mut things = Vec::new();
        for host in hosts {
            things.extend((host.found)(reader, text.trim().to_owned()).await?);
        }
        match things.len() {
            0 => Err(self.nobody()),
            count if count > THINGS => {
                Err(self.wrong(Message::new("flows-signal-many").with("most", THINGS)))
            }
            _ => Ok(things),
        }
    }

    fn nobody(&self) -> Error {
        self.wrong("flows-signal-nobody".into())
    }

    fn wrong(&self, message: Message) -> Error {
        Error::field(self.about.field(), message)
    }
}
