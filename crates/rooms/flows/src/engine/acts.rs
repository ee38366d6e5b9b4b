//! What runs do on their way: their own acts, and the steps of rooms. What cannot be done is held and shown, and the run goes on.

use super::{
    Going, known, people, tell,
    telling::{Bell, is_told, number, ring},
    write,
};
use crate::{
    events, facade,
    model::{Act, Needs, RunId, Values, Wait, Whom},
    read::runs,
    store::{self, tasks::Ask},
};
use kernel::{
    Error, Message, Result, Tx,
    step::{Call, Shape, Step, Stepped},
};
use std::collections::BTreeMap;

/// Sub-processes inside sub-processes: deeper is a definition that calls itself through others.
pub const DEPTH: i64 = 5;

/// Does the acts of these lists in turn. None when one of them moved the run: that went its way already.
pub async fn run(tx: &mut Tx, mut going: Going, lists: &[&[Act]]) -> Result<Option<Going>> {
    for acts in lists {
        list(tx, &mut going, acts).await?;
    }
    let stepped = |act: &Act| matches!(act, Act::Step { .. } | Act::Child { .. });
    if !lists.iter().copied().flatten().any(stepped) {
        return Ok(Some(going));
    }
    // A step may have moved the run, or written its values.
    let row = runs::row(tx, going.row.id).await?;
    let moved = row.seq != going.row.seq;
    Ok((!moved).then_some(Going { row, compiled: going.compiled, values: None }))
}

/// Does what a status does after a time.
pub async fn run_later(tx: &mut Tx, going: Going, nr: usize) -> Result<Option<Going>> {
    let compiled = std::sync::Arc::clone(&going.compiled);
    let later = compiled.status(&going.row.status)?.later.get(nr);
    let acts = later.map(|later| later.acts.as_slice()).unwrap_or_default();
    run(tx, going, &[acts]).await
}

/// One list. Where a step is held that the rest needs, the rest is held with it.
async fn list(tx: &mut Tx, going: &mut Going, acts: &[Act]) -> Result<()> {
    for (nth, act) in acts.iter().enumerate() {
        let went = one(tx, going, act).await?;
        if went == Went::Held && act.is_needed() {
            let reason = Message::new("flows-held-after").with("step", act.label());
            for rest in &acts[nth + 1..] {
                hold(tx, going, rest.label(), &reason).await?;
            }
            break;
        }
    }
    Ok(())
}

/// What became of a step.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Went {
    Through,
    Held,
}

async fn one(tx: &mut Tx, going: &mut Going, act: &Act) -> Result<Went> {
    match act {
        Act::Step { name, args, .. } => return step(tx, going, name, args).await,
        Act::Set { field, value } => set(tx, going, field, Some(value)).await?,
        Act::Clear { field } => set(tx, going, field, None).await?,
        Act::Task { key, to, within, .. } => task(tx, going, key, (to, *within)).await?,
        Act::Approval { key, of, needs, .. } => approval(tx, going, key, (of, *needs)).await?,
        Act::Child { flow } => child(tx, going, flow).await?,
        Act::Webhook { name } => signal(tx, going, name).await?,
        Act::Notify { to, names } => notify(tx, going, to, names).await?,
    }
    Ok(Went::Through)
}

async fn step(tx: &mut Tx, going: &mut Going, name: &str, args: &BTreeMap<String, String>) -> Result<Went> {
    let found = tx.app().rooms().iter().flat_map(|room| room.steps).find(|step| step.name == name).copied();
    let Some(step) = found else {
        let reason = Message::new("flows-held-unknown").with("step", name);
        return hold(tx, going, name, &reason).await.map(|()| Went::Held);
    };
    let args = filled(tx, going, &step, args).await?;
    let host = runs::host_ref(tx, &going.row);
    let call = Call { run: ground::id::Id::bytes(going.row.id), host, subject: going.row.subject, args };
    let reason = match (step.run)(tx, call).await {
        Ok(Stepped::Done) => return Ok(Went::Through),
        Ok(Stepped::Held(reason)) => reason,
        // Whatever went wrong in the machine is tried again; what a rule forbids is for people.
        Err(error @ (Error::Busy | Error::Fault(_))) => return Err(error),
        Err(error) => error.message(),
    };
    hold(tx, going, name, &reason).await.map(|()| Went::Held)
}

/// An argument that names a field is told its value: the step cannot know the run.
async fn filled(
    tx: &mut Tx,
    going: &mut Going,
    step: &Step,
    args: &BTreeMap<String, String>,
) -> Result<BTreeMap<String, String>> {
    let mut filled = args.clone();
    for arg in step.args.iter().filter(|arg| matches!(arg.shape, Shape::Field)) {
        if let Some(value) = filled.get_mut(arg.key) {
            let values = values(tx, going).await?;
            *value = values.get(value.as_str()).cloned().unwrap_or_default();
        }
    }
    Ok(filled)
}

/// Tells other systems. What nobody outside may hear of is held, and whoever designed it sees why.
async fn signal(tx: &mut Tx, going: &Going, name: &str) -> Result<()> {
    if !is_told(tx, &going.row).await? {
        return hold(tx, going, name, &Message::new("flows-held-untold")).await;
    }
    let signaled = events::Signaled {
        subject: going.row.subject,
        run: going.row.id,
        flow: going.compiled.definition.key.clone(),
        host: write::host_name(&going.row),
        name: name.to_owned(),
    };
    tell(tx, &going.row, &signaled).await
}

async fn values<'a>(tx: &mut Tx, going: &'a mut Going) -> Result<&'a mut Values> {
    if going.values.is_none() {
        going.values = Some(known::own_values(tx, going.row.id).await?);
    }
    Ok(going.values.get_or_insert_with(Values::new))
}

async fn set(tx: &mut Tx, going: &mut Going, field: &str, value: Option<&str>) -> Result<()> {
    let (run, key, subject) = (going.row.id, going.row.key, going.row.subject);
    let values = values(tx, going).await?;
    match value {
        Some(value) => drop(values.insert(field.to_owned(), value.to_owned())),
        None => drop(values.remove(field)),
    }
    store::runs::values(tx, (run, key), subject, values).await
}

async fn task(tx: &mut Tx, going: &Going, key: &str, (to, within): (&Whom, Option<Wait>)) -> Result<()> {
    let now = tx.now();
    let asked = people::asked(tx, &going.row, to).await?;
    let due = within.map(|wait| wait.ends(going.compiled.definition.calendar.as_ref(), now));
    if asked.is_empty() {
        return hold(tx, going, key, &Message::new("flows-held-nobody")).await;
    }
    ask(tx, going, Ask { run: going.row.id, seq: going.row.seq, kind: "task", key, needed: 1, due, asked })
        .await
}

async fn approval(tx: &mut Tx, going: &Going, key: &str, (of, needs): (&[Whom], Needs)) -> Result<()> {
    let asked = people::all(tx, &going.row, of).await?;
    let most = i64::try_from(asked.len()).unwrap_or(i64::MAX);
    let needed = match needs {
        Needs::One => 1,
        Needs::All => most.max(1),
        Needs::Some(least) => i64::from(least),
    };
    if needed > most {
        hold(
            tx,
            going,
            key,
            &Message::new("flows-held-approvers").with("needed", needed).with("found", most),
        )
        .await?;
    }
    let asked: Vec<String> = asked.iter().map(ToString::to_string).collect();
    let (run, seq) = (going.row.id, going.row.seq);
    ask(tx, going, Ask { run, seq, kind: "approval", key, needed, due: None, asked }).await
}

async fn ask(tx: &mut Tx, going: &Going, ask: Ask<'_>) -> Result<()> {
    let task = store::tasks::ask(tx, &ask).await?;
    let to = people::named(tx, &ask.asked).await?;
    let number = number(&known::facts(tx, &going.row).await?);
    let bell = Bell { to: &to, kind: "flows.asked", word: "flows-ring-asked", href: "/tasks".into() };
    ring(tx, going, &bell, (number, |_| vec![("task", task.to_string())])).await?;
    let asked = events::Asked {
        subject: going.row.subject,
        run: going.row.id,
        flow: going.compiled.definition.key.clone(),
        host: write::host_name(&going.row),
        task,
        key: ask.key.to_owned(),
    };
    tell(tx, &going.row, &asked).await
}

async fn child(tx: &mut Tx, going: &Going, flow: &str) -> Result<()> {
    if going.row.depth >= DEPTH {
        return hold(tx, going, flow, &Message::new("flows-held-deep").with("most", DEPTH)).await;
    }
    match Box::pin(facade::start_below(tx, flow, going)).await {
        Err(Error::Invalid(_) | Error::Refused(_) | Error::NotFound) => {
            hold(tx, going, flow, &Message::new("flows-held-child").with("flow", flow)).await
        }
        started => started.map(drop),
    }
}

async fn notify(tx: &mut Tx, going: &Going, to: &[Whom], names: &crate::model::Names) -> Result<()> {
    let to = people::all(tx, &going.row, to).await?;
    let number = number(&known::facts(tx, &going.row).await?);
    let href = write::page_of(tx.app(), &going.row);
    let bell = Bell { to: &to, kind: "flows.notify", word: "flows-ring-notify", href };
    ring(tx, going, &bell, (number, |lang| vec![("text", names.get(lang).to_owned())])).await
}

/// Writes down what could not be done, and why.
pub async fn hold(tx: &mut Tx, going: &Going, step: &str, reason: &Message) -> Result<()> {
    let run: RunId = going.row.id;
    store::runs::hold(tx, run, step, reason).await?;
    let held = events::WasHeld {
        subject: going.row.subject,
        run,
        flow: going.compiled.definition.key.clone(),
        host: write::host_name(&going.row),
        step: step.to_owned(),
        reason: reason.key.to_owned(),
    };
    tell(tx, &going.row, &held).await
}
