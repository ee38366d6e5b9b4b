//! What other rooms ask of processes.

use crate::{
    WORK,
    engine::{self, Going, Push, people},
    events,
    model::{
        Author, By, ByHand, Choice, Definition, FlowId, May, Now, RunId, Shown, SlotAs, Start, Status,
        StatusName, Transition, Trigger, Values,
        compiled::Compiled,
        decide::{self, Settled, View, fits},
    },
    read::{
        self,
        runs::{self, RunRow},
    },
    store,
};
use kernel::{Error, KeyId, Message, Problems, Reader, Result, SubjectId, Tx, Who, step::Facts};
use std::{collections::HashMap, sync::Arc};

/// Begins a run: it enters the first status, its acts are done, and it goes on by itself as far as it can. The host is told
/// of moves from the next one on; it reads [`state`] once it has kept the id.
pub async fn start(tx: &mut Tx, start: Start<'_>) -> Result<RunId> {
    let (row, compiled) = fresh(tx, start.flow, (&start.host.kind.to_owned(), start.host.id)).await?;
    let row = RunRow { subject: start.subject, key: start.key, ..row };
    let values = valid(&compiled.definition, start.values, |_| true)?;
    if !values.is_empty() && tx.keys_among(&[start.key]).await?.is_empty() {
        return Err(Error::fault("a run was to be started under a key that does not exist"));
    }
    enter(tx, row, compiled, values).await
}

/// Begins a sub-process on the same host.
pub(crate) async fn start_below(tx: &mut Tx, flow: &str, parent: &Going) -> Result<RunId> {
    let up = &parent.row;
    let (row, compiled) = fresh(tx, flow, (&up.host_kind, up.host)).await?;
    let row = RunRow {
        subject: up.subject,
        key: up.key,
        parent: Some(up.id),
        parent_seq: Some(up.seq),
        depth: up.depth + 1,
        ..row
    };
    enter(tx, row, compiled, Values::new()).await
}

async fn fresh(
    tx: &mut Tx,
    flow: &str,
    (kind, host): (&String, [u8; 16]),
) -> Result<(RunRow, Arc<Compiled>)> {
    let latest = read::latest(tx, flow).await?.filter(|latest| latest.retired_at.is_none());
    let latest =
        latest.ok_or_else(|| Error::refused(Message::new("flows-not-offered").with("flow", flow)))?;
    let compiled = runs::ready(tx, &latest.digest, (latest.id, latest.number)).await?;
    let definition = &compiled.definition;
    if definition.host.as_ref().is_some_and(|own| own != kind) {
        return Err(Error::refused(Message::new("flows-other-host").with("flow", flow)));
    }
    let (id, now): (RunId, _) = (tx.id(), tx.now());
    let status = compiled.status(&definition.start)?;
    let row = RunRow {
        id,
        version: 1,
        flow: latest.id,
        number: latest.number,
        digest: latest.digest,
        host_kind: kind.clone(),
        host,
        subject: None,
        key: KeyId::own(id),
        status: status.key.clone(),
        stands: status.stands,
        seq: 0,
        since: now,
        started_at: now,
        standing: String::from(if status.stands.is_closed() { "ended" } else { "running" }),
        standing_at: status.stands.is_closed().then_some(now),
        parent: None,
        parent_seq: None,
        depth: 0,
        due_at: None,
        end_due_at: None,
        end_left: None,
        auto_since: now,
        auto_moves: 0,
        looks_at: None,
    };
    Ok((row, compiled))
}

async fn enter(tx: &mut Tx, mut row: RunRow, compiled: Arc<Compiled>, values: Values) -> Result<RunId> {
    engine::wind(&mut row, &compiled)?;
    store::runs::insert(tx, &row).await?;
    if !values.is_empty() {
        store::runs::values(tx, (row.id, row.key), row.subject, &values).await?;
    }
    let id = row.id;
    let begun = engine::begin(tx, Going { row, compiled, values: Some(values) }).await?;
    let going = begun.into_iter().map(|going| (going, Push::Look)).collect();
    Box::pin(engine::advance(tx, going)).await?;
    Ok(id)
}

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
    let see = &compiled.status(&row.status)?.see;
    Ok(see.is_empty() || people::may(reader, &row, see).await?)
}

/// The next steps that whoever asks may take by hand; closed ones say why.
pub async fn choices(reader: &mut Reader, run: RunId) -> Result<Vec<Choice>> {
    let row = runs::row(reader, run).await?;
    let compiled = runs::compiled(reader, &row).await?;
    if is_gone(&row) {
        return Ok(Vec::new());
    }
    let values = runs::values(reader, &[run]).await?.remove(&run).unwrap_or_default();
    let facts = facts_for(reader, &row, &compiled).await?;
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
        };
        let open = decide::by_hand(&compiled, &view, &way.key).map(drop);
        let to_name = StatusName { key: to.key.clone(), names: to.names.clone() };
        let names = way.names.clone();
        offered.push(Choice { key: way.key.clone(), names, to: to_name, stands: to.stands, open });
    }
    Ok(offered)
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

/// The form of the present status, in its order; hidden fields are missing.
pub async fn layout(reader: &mut Reader, run: RunId) -> Result<Vec<Shown>> {
    let row = runs::row(reader, run).await?;
    let compiled = runs::compiled(reader, &row).await?;
    let mut values = runs::values(reader, &[run]).await?.remove(&run).unwrap_or_default();
    let form = &compiled.status(&row.status)?.form;
    let shown = form.iter().filter_map(|slot| {
        let field = compiled.definition.field(&slot.field)?;
        Some(Shown {
            field: field.key.clone(),
            names: field.names.clone(),
            hint: field.hint.clone(),
            kind: field.kind.clone(),
            class: field.class,
            value: values.remove(&slot.field),
            access: slot.access,
        })
    });
    Ok(shown.collect())
}

/// Takes a transition; `values` are kept first. A hand needs the right and an open way; other causes need the trigger of
/// their kind and a guard that holds.
pub async fn fire(tx: &mut Tx, run: RunId, transition: &str, values: Values, by: By) -> Result<Now> {
    let mut going = one(tx, run).await?;
    if is_gone(&going.row) {
        return Err(Error::refused("flows-over"));
    }
    keep(tx, &mut going, values).await?;
    may_take(tx, &going, transition, by).await?;
    engine::advance(tx, vec![(going, Push::Take(transition.to_owned(), by))]).await?;
    state(tx, run).await
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
        | (Trigger::Event { .. }, By::Event)
        | (Trigger::After(_), By::Time) => (),
        (Trigger::Hand { .. } | Trigger::Reply { .. } | Trigger::Event { .. } | Trigger::After(_), _) => {
            return Err(Error::refused("flows-not-from-here"));
        }
        (_, By::Condition) => (),
        _ => return Err(Error::refused("flows-not-from-here")),
    }
    let facts = facts_for(tx, row, compiled).await?;
    let (none, settled) = (Values::new(), Settled::default());
    let values = going.values.as_ref().unwrap_or(&none);
    let now = tx.now();
    let view = View { status: &row.status, since: row.since, now, values, facts: &facts, settled: &settled };
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

/// Fills in fields: by people those that the present form lets them, by the house any. An empty text empties a field.
pub async fn save_values(tx: &mut Tx, run: RunId, values: Values) -> Result<()> {
    let mut going = one(tx, run).await?;
    if going.row.standing == "ended" {
        return Err(Error::refused("flows-over"));
    }
    keep(tx, &mut going, values).await?;
    engine::advance(tx, vec![(going, Push::Look)]).await?;
    Ok(())
}

async fn one(tx: &mut Tx, run: RunId) -> Result<Going> {
    let mut going = engine::load(tx, &[run]).await?.pop().ok_or(Error::NotFound)?;
    going.values = Some(engine::own_values(tx, run).await?);
    Ok(going)
}

async fn keep(tx: &mut Tx, going: &mut Going, values: Values) -> Result<()> {
    if values.is_empty() {
        return Ok(());
    }
    let (row, definition) = (&going.row, &going.compiled.definition);
    let form = &going.compiled.status(&row.status)?.form;
    let house = tx.actor().who == Who::House;
    let open =
        |key: &str| house || form.iter().any(|slot| slot.field == key && slot.access != SlotAs::ReadOnly);
    let fresh = valid(definition, values, open)?;
    let mut all = going.values.take().unwrap_or_default();
    let changed: Vec<String> =
        fresh.iter().filter(|(key, value)| differs(&all, key, value)).map(|(key, _)| key.clone()).collect();
    all.extend(fresh);
    all.retain(|_, value| !value.is_empty());
    if !changed.is_empty() {
        store::runs::values(tx, (row.id, row.key), row.subject, &all).await?;
        tx.record(&events::Filled {
            subject: row.subject,
            run: row.id,
            flow: definition.key.clone(),
            host: engine::host_name(row),
            fields: changed,
        })?;
    }
    going.values = Some(all);
    Ok(())
}

fn differs(all: &Values, key: &str, value: &str) -> bool {
    all.get(key).map(String::as_str).unwrap_or_default() != value
}

/// Trims and checks values, each by the kind of its field.
fn valid(definition: &Definition, values: Values, open: impl Fn(&str) -> bool) -> Result<Values> {
    let mut problems = Problems::default();
    let mut all = Values::new();
    for (key, value) in values {
        let value = value.trim().to_owned();
        match definition.field(&key).filter(|_| open(&key)) {
            None => problems.add(format!("values.{key}"), "flows-field-closed"),
            Some(field) => match fits(&field.kind, &value) {
                Err(message) if !value.is_empty() => problems.add(format!("values.{key}"), message),
                _ => drop(all.insert(key, value)),
            },
        }
    }
    problems.finish().map(|()| all)
}

/// A message arrived; gives where the run stands when it moved.
pub async fn replied(tx: &mut Tx, run: RunId, author: Author) -> Result<Option<Now>> {
    let going = engine::load(tx, &[run]).await?.pop().ok_or(Error::NotFound)?;
    match engine::advance(tx, vec![(going, Push::Reply(author))]).await? {
        0 => Ok(None),
        _ => state(tx, run).await.map(Some),
    }
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
        open.extend(runs::below(tx, run).await?);
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
