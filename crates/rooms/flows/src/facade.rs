//! What other rooms ask of processes.

mod filling;
mod starting;
mod telling;

pub use filling::save_values;
pub(crate) use starting::start_below;
pub use starting::{Beginning, begin, prepare, stand, start, start_after};
pub use telling::{held, spoken};

use crate::{
    WORK,
    engine::{self, Going, Push, people},
    model::{
        Author, By, ByHand, Choice, Definition, FlowId, May, Now, RunId, Shown, Slot, SlotAs, Status,
        StatusName, Terms, Transition, Trigger, Values,
        compiled::Compiled,
        decide::{self, Settled, View},
    },
    read::{
        self, below,
        runs::{self, RunRow},
    },
    store,
};
use kernel::{
    Error, KeyId, Reader, Result, SubjectId, Tx, Who,
    step::{Facts, HostRef},
};
use std::collections::HashMap;

pub async fn state(reader: &mut Reader, run: RunId) -> Result<Now> {
    states(reader, &[run]).await?.remove(&run).ok_or(Error::NotFound)
}

/// The states of many runs in two statements; unknown ones are missing.
pub async fn states(reader: &mut Reader, ids: &[RunId]) -> Result<HashMap<RunId, Now>> {
    runs::states(reader, ids).await
}

/// Whether whoever asks may see runs that stand where this one does. Whether they may see its host its room says.
pub async fn sees(reader: &mut Reader, run: RunId) -> Result<bool> {
    let row = runs::row(reader, run).await?;
    let compiled = runs::compiled(reader, &row).await?;
    sees_there(reader, &row, &compiled).await
}

/// Whether whoever asks may see a run: where it stands, and the thing that it moves. What one may not see is not found.
pub async fn shows(reader: &mut Reader, run: RunId) -> Result<bool> {
    let row = runs::row(reader, run).await?;
    let host = match engine::host_of(reader.app(), &row.host_kind) {
        Some(host) => (host.sees)(reader, row.host).await?,
        None => true,
    };
    Ok(host && sees(reader, run).await?)
}

async fn sees_there(reader: &mut Reader, row: &RunRow, compiled: &Compiled) -> Result<bool> {
    let see = &compiled.status(&row.status)?.see;
    Ok(see.is_empty() || people::may(reader, row, see).await?)
}

/// What one may not see one cannot change either; the house may always.
async fn must_see(tx: &mut Tx, going: &Going) -> Result<()> {
    if sees_there(tx, &going.row, &going.compiled).await? { Ok(()) } else { Err(Error::NotFound) }
}

/// The next steps that whoever asks may take by hand; closed ones say why.
pub async fn choices(reader: &mut Reader, run: RunId) -> Result<Vec<Choice>> {
    let row = runs::row(reader, run).await?;
    let compiled = runs::compiled(reader, &row).await?;
    if is_gone(&row) || !sees_there(reader, &row, &compiled).await? {
        return Ok(Vec::new());
    }
    let values = runs::values(reader, &[run]).await?.remove(&run).unwrap_or_default();
    let facts = facts_for(reader, &row, &compiled).await?;
    let still = match engine::standstill::demand_free(reader, &row).await {
        Ok(()) => None,
        Err(Error::Refused(why)) => Some(why),
        Err(other) => return Err(other),
    };
    let now = reader.now();
    let mut offered = Vec::new();
    for way in compiled.definition.leaving(&row.status) {
        let Some(to) = offers(&compiled.definition, way) else { continue };
        let Trigger::Hand { may } = &way.trigger else { continue };
        if !people::may(reader, &row, may).await? {
            continue;
        }
        let settled = Settled::default();
        let view = View {
            status: &row.status,
            since: row.since,
            now,
            values: &values,
            facts: &facts,
            settled: &settled,
            terms: row.terms.as_ref(),
        };
        let open = match &still {
            Some(why) => Err(why.clone()),
            None => decide::by_hand(&compiled, &view, &way.key).map(drop),
        };
        let to_name = StatusName { key: to.key.clone(), names: to.names.clone() };
        let names = way.names.clone();
        offered.push(Choice { key: way.key.clone(), names, to: to_name, stands: to.stands, open });
    }
    Ok(offered)
}

/// Whether a transition leaves the status where a run stands, for a host whose own states lead the way.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Way {
    /// It does; this is the cause that [`fire`] has to be told.
    Open(By),
    Closed,
    /// The run is over, or its row is gone.
    Over,
}

/// Whether this transition leaves where the run stands.
pub async fn way(reader: &mut Reader, run: RunId, transition: &str) -> Result<Way> {
    let Some(row) = runs::rows(reader, &[run]).await?.pop() else { return Ok(Way::Over) };
    if row.standing == "ended" {
        return Ok(Way::Over);
    }
    let compiled = runs::compiled(reader, &row).await?;
    let found = compiled.definition.leaving(&row.status).find(|way| way.key == transition);
    Ok(found.map_or(Way::Closed, |way| {
        Way::Open(match &way.trigger {
            Trigger::Hand { .. } => By::Hand,
            Trigger::Reply { .. } | Trigger::Event { .. } | Trigger::Signal { .. } => By::Event,
            Trigger::After(_) => By::Time,
            _ => By::Condition,
        })
    }))
}

/// Where a transition by hand leads, unless no hand may ever take it.
fn offers<'a>(definition: &'a Definition, way: &Transition) -> Option<&'a Status> {
    let from = definition.status(&way.from)?;
    let to = definition.status(&way.to)?;
    (from.hand.out == ByHand::Allowed && to.hand.into == ByHand::Allowed).then_some(to)
}

/// A run whose host is gone ended where it stood.
fn is_gone(row: &RunRow) -> bool {
    row.standing == "ended" && !row.stands.is_closed()
}

async fn facts_for(reader: &mut Reader, row: &RunRow, compiled: &Compiled) -> Result<Facts> {
    match engine::host_of(reader.app(), &row.host_kind) {
        Some(host) if compiled.wants(&row.status).facts => (host.read)(reader, row.host).await,
        _ => Ok(Facts::new()),
    }
}

/// The form with which a run of a process would begin on such terms: what people may fill in.
pub async fn asked(reader: &mut Reader, flow: &str, terms: &Terms) -> Result<Vec<Shown>> {
    let Some(latest) = read::latest(reader, flow).await? else { return Ok(Vec::new()) };
    let compiled = runs::ready(reader, &latest.digest, (latest.id, latest.number)).await?;
    let slots = compiled.definition.asked(terms).into_iter();
    let slots = slots.filter(|slot| slot.access != SlotAs::ReadOnly);
    Ok(slots.filter_map(|slot| shown(&compiled.definition, &slot, None)).collect())
}

fn shown(definition: &Definition, slot: &Slot, value: Option<String>) -> Option<Shown> {
    let field = definition.field(&slot.field)?;
    Some(Shown {
        field: field.key.clone(),
        names: field.names.clone(),
        hint: field.hint.clone(),
        kind: field.kind.clone(),
        class: field.class,
        purpose: definition.purpose_of(field).to_owned(),
        value,
        access: slot.access,
        width: slot.width,
        heading: slot.heading.clone(),
    })
}

/// The form of the present status, in its order; hidden fields are missing.
pub async fn layout(reader: &mut Reader, run: RunId) -> Result<Vec<Shown>> {
    let row = runs::row(reader, run).await?;
    let compiled = runs::compiled(reader, &row).await?;
    if !sees_there(reader, &row, &compiled).await? {
        return Ok(Vec::new());
    }
    let mut values = runs::values(reader, &[run]).await?.remove(&run).unwrap_or_default();
    let form = compiled.definition.form(compiled.status(&row.status)?, row.terms.as_ref());
    let slots = form.iter().filter_map(|slot| shown(&compiled.definition, slot, values.remove(&slot.field)));
    Ok(slots.collect())
}

/// Takes a transition; `values` are kept first. A hand needs the right and an open way; other causes need the trigger of
/// their kind and a guard that holds.
pub async fn fire(tx: &mut Tx, run: RunId, transition: &str, values: Values, by: By) -> Result<()> {
    let going = ready(tx, run, transition, values, by).await?;
    engine::advance(tx, vec![(going, Push::Take(transition.to_owned(), by))]).await.map(drop)
}

/// Keeps the values and says what stands against a transition now, for whoever takes it a moment later.
pub async fn may_fire(tx: &mut Tx, run: RunId, transition: &str, values: Values, by: By) -> Result<()> {
    ready(tx, run, transition, values, by).await.map(drop)
}

async fn ready(tx: &mut Tx, run: RunId, transition: &str, values: Values, by: By) -> Result<Going> {
    let mut going = one(tx, run).await?;
    if by == By::Hand {
        must_see(tx, &going).await?;
    }
    if is_gone(&going.row) {
        return Err(Error::refused("flows-over"));
    }
    filling::keep(tx, &mut going, values).await?;
    may_take(tx, &going, transition, by).await?;
    Ok(going)
}

async fn may_take(tx: &mut Tx, going: &Going, transition: &str, by: By) -> Result<()> {
    let (row, compiled) = (&going.row, &going.compiled);
    let way = compiled.definition.leaving(&row.status).find(|way| way.key == transition);
    let way = way.ok_or_else(|| Error::refused("flows-not-from-here"))?;
    match (&way.trigger, by) {
        (Trigger::Hand { may }, By::Hand) if !people::may(tx, row, may).await? => {
            return Err(Error::Denied(WORK.key));
        }
        (Trigger::Hand { may }, By::Customer) if !is_customer(tx, row) || !may.contains(&May::Customer) => {
            return Err(Error::Denied(kernel::PERSON.key));
        }
        (Trigger::Hand { .. }, By::Hand | By::Customer)
        | (Trigger::Reply { .. }, By::Customer | By::Event)
        | (Trigger::Event { .. } | Trigger::Signal { .. }, By::Event)
        | (Trigger::After(_), By::Time) => (),
        (
            Trigger::Hand { .. }
            | Trigger::Reply { .. }
            | Trigger::Event { .. }
            | Trigger::Signal { .. }
            | Trigger::After(_),
            _,
        ) => {
            return Err(Error::refused("flows-not-from-here"));
        }
        (_, By::Condition) => (),
        _ => return Err(Error::refused("flows-not-from-here")),
    }
    let facts = facts_for(tx, row, compiled).await?;
    let (none, settled) = (Values::new(), Settled::default());
    let values = going.values.as_ref().unwrap_or(&none);
    let now = tx.now();
    let terms = row.terms.as_ref();
    let view =
        View { status: &row.status, since: row.since, now, values, facts: &facts, settled: &settled, terms };
    let open = match way.trigger.is_hand() {
        true => decide::by_hand(compiled, &view, transition).map(drop),
        false => decide::passes(compiled, &view, way),
    };
    open.map_err(Error::Refused)
}

fn is_customer(tx: &Tx, row: &RunRow) -> bool {
    match tx.actor().who {
        Who::House => true,
        Who::Person(person) => row.subject == Some(person),
        _ => false,
    }
}

async fn one(tx: &mut Tx, run: RunId) -> Result<Going> {
    let mut going = engine::load(tx, &[run]).await?.pop().ok_or(Error::NotFound)?;
    engine::standstill::demand_free(tx, &going.row).await?;
    going.values = Some(engine::own_values(tx, run).await?);
    Ok(going)
}

/// A message arrived; gives where the run stands when it moved.
pub async fn replied(tx: &mut Tx, run: RunId, author: Author) -> Result<Option<Now>> {
    let mut going = engine::load(tx, &[run]).await?.pop().ok_or(Error::NotFound)?;
    if author == Author::Staff {
        engine::answered(tx, &mut going).await?;
    }
    match engine::advance(tx, vec![(going, Push::Reply(author))]).await? {
        0 => Ok(None),
        _ => state(tx, run).await.map(Some),
    }
}

/// We answered, and whoever did moves the run: the clock of the first answer is over.
pub async fn answered(tx: &mut Tx, run: RunId) -> Result<()> {
    let mut going = engine::load(tx, &[run]).await?.pop().ok_or(Error::NotFound)?;
    engine::answered(tx, &mut going).await
}

/// The host asks for other terms from now on; the time that went by counts.
pub async fn agree(tx: &mut Tx, run: RunId, terms: Terms) -> Result<()> {
    let going = engine::load(tx, &[run]).await?.pop().ok_or(Error::NotFound)?;
    engine::agree(tx, going, terms).await
}

/// Facts of the host changed: conditions are looked at.
pub async fn look(tx: &mut Tx, run: RunId) -> Result<()> {
    let going = engine::load(tx, &[run]).await?.pop().ok_or(Error::NotFound)?;
    engine::advance(tx, vec![(going, Push::Look)]).await?;
    Ok(())
}

/// The host is gone or merged: the run ends where it stands, and its sub-processes with it.
pub async fn end(tx: &mut Tx, run: RunId) -> Result<()> {
    let going = engine::load(tx, &[run]).await?.pop().ok_or(Error::NotFound)?;
    match going.row.standing.as_str() {
        "ended" => Ok(()),
        _ => engine::halt(tx, going).await,
    }
}

/// These hosts are no more: their runs go, with everything that hangs on them.
pub async fn forget(tx: &mut Tx, hosts: &[HostRef]) -> Result<()> {
    store::ending::forget(tx, hosts).await
}

/// A person was linked: the values of the run and of its sub-processes are sealed anew under their key.
pub async fn reseal(
    tx: &mut Tx,
    run: RunId,
    from: KeyId,
    to: KeyId,
    subject: Option<SubjectId>,
) -> Result<()> {
    let mut open = vec![run];
    while let Some(run) = open.pop() {
        open.extend(below::ids(tx, run).await?);
        if let Some((key, sealed)) = runs::sealed(tx, run).await?
            && key == from
        {
            let values: Option<Values> = tx.open(from, runs::place(run), &sealed).await?;
            store::runs::values(tx, (run, to), subject, &values.unwrap_or_default()).await?;
        }
        store::reasons::reseal(tx, run, (from, to), subject).await?;
        store::runs::reseal(tx, run, to, subject).await?;
    }
    Ok(())
}

/// The id of a process by its key.
pub async fn flow_id(reader: &mut Reader, key: &str) -> Result<Option<FlowId>> {
    read::by_key(reader, key).await
}
