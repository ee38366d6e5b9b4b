//! A house with a process or two, and the ways to run them.
#![allow(clippy::needless_pass_by_value, reason = "what is given is written in place")]

use crate::things;
use flows::{By, Definition, FlowId, Import, Now, Publish, RunId, SaveDraft, Start, Terms, Values};
use ground::{id::Id, secret::Entropy};
use kernel::{
    Action, Actor, App, KeyId, Permission, Reader, Result, Role, Room, SYSTEM, StaffId, SubjectId, Tx, Who,
    actor::Rights, app::Edges, step::HostRef,
};
use serde_json::{Value, json};
use std::sync::Arc;
use testkit::World;

pub async fn house() -> World {
    let staff = Room { gate: None, ..staff::ROOM };
    let rooms = [post::ROOM, customers::ROOM, staff, consent::ROOM, things::ROOM, flows::ROOM];
    let world = World::furnished(&rooms, Edges::default().with(post::Carrier::Outbox)).await;
    consent::furnish(&world.app).await.unwrap();
    world
}

pub fn names(name: &str) -> Value {
    json!({"en": name, "nl": name, "pl": name, "tr": name, "de": name})
}

pub fn status(key: &str, stands: &str, more: Value) -> Value {
    merge(json!({"key": key, "names": names(key), "stands": stands}), more)
}

pub fn way(key: &str, (from, to): (&str, &str), trigger: Value, more: Value) -> Value {
    merge(json!({"key": key, "names": names(key), "from": from, "to": to, "trigger": trigger}), more)
}

pub fn by_hand() -> Value {
    json!({"hand": {"may": [{"right": "flows.work"}]}})
}

pub fn days(amount: u32) -> Value {
    json!({"after": {"amount": amount, "unit": "days"}})
}

fn merge(mut base: Value, more: Value) -> Value {
    if let Value::Object(more) = more {
        base.as_object_mut().unwrap().extend(more);
    }
    base
}

/// A process for things, of these statuses and ways.
pub fn process(key: &str, statuses: Vec<Value>, ways: Vec<Value>) -> Value {
    let fields = json!([
        {"key": "amount", "names": names("Amount"), "kind": {"number": {"least": 0, "most": 1000}}},
        {"key": "note", "names": names("Note"), "class": "identifying"}
    ]);
    let start = statuses[0]["key"].clone();
    json!({"key": key, "names": names(key), "purpose": "service", "host": "thing", "fields": fields, "start": start,
           "statuses": statuses, "transitions": ways})
}

/// Opens, and is done by hand.
pub fn simple(more: Value, ways: Vec<Value>) -> Value {
    let statuses = vec![
        status("new", "open", more),
        status("next", "open", json!({})),
        status("done", "closed-done", json!({})),
    ];
    let mut all = vec![
        way("close", ("new", "done"), by_hand(), json!({})),
        way("go", ("new", "next"), by_hand(), json!({})),
        way("end", ("next", "done"), by_hand(), json!({})),
    ];
    all.extend(ways);
    process("simple", statuses, all)
}

pub async fn publish(world: &World, definition: &Value) -> FlowId {
    let saved = world.write(&Import { text: definition.to_string() }).await.unwrap();
    world
        .write(&Publish { flow: saved.flow, seen: Some(saved.seen) })
        .await
        .unwrap_or_else(|error| panic!("{error}: {error:?}"));
    saved.flow
}

/// The same without the check, for what people could never publish.
pub async fn smuggle(world: &World, definition: &Value) -> FlowId {
    let definition: Definition = serde_json::from_value(definition.clone()).unwrap();
    let saved = world.write(&SaveDraft { flow: None, seen: None, definition }).await.unwrap();
    world
        .write(&act(move |tx| {
            Box::pin(async move {
                tx.execute(
                    ground::db::Sql::new(
                        "insert into flows_versions (flow, number, digest, definition, at, by_actor)
                     select id, 1, ?2, draft, 0, 'house' from flows_definitions where id = ?1",
                    ),
                    ground::args![saved.flow, Entropy::System.bytes::<32>()],
                )
                .await?;
                tx.execute(
                    ground::db::Sql::new("update flows_definitions set published = 1 where id = ?1"),
                    ground::args![saved.flow],
                )
                .await?;
                Ok(())
            })
        }))
        .await
        .unwrap();
    saved.flow
}

/// Anything in one transaction.
pub struct Do<F>(pub F);

pub fn act<T, F>(act: F) -> Do<F>
where
    F: for<'a> Fn(&'a mut Tx) -> futures::future::BoxFuture<'a, Result<T>>,
{
    Do(act)
}

impl<T: Send, F> Action for Do<F>
where
    F: Sync + for<'a> Fn(&'a mut Tx) -> futures::future::BoxFuture<'a, Result<T>>,
{
    type Output = T;
    const NEEDS: Permission = SYSTEM;

    async fn run(&self, tx: &mut Tx) -> Result<T> {
        (self.0)(tx).await
    }
}

/// A thing and the run that moves it.
#[derive(Clone, Copy)]
pub struct Moving {
    pub run: RunId,
    pub thing: [u8; 16],
}

pub async fn begin(world: &World, flow: &'static str) -> Moving {
    begin_for(world, flow, None, Values::new()).await
}

pub async fn begin_for(
    world: &World,
    flow: &'static str,
    subject: Option<SubjectId>,
    values: Values,
) -> Moving {
    let thing: [u8; 16] = Entropy::System.bytes();
    let run = world.write(&Begin { flow, thing, subject, values, terms: Terms::default() }).await.unwrap();
    Moving { run, thing }
}

pub struct Begin {
    pub flow: &'static str,
    pub thing: [u8; 16],
    pub subject: Option<SubjectId>,
    pub values: Values,
    pub terms: Terms,
}

impl Action for Begin {
    type Output = RunId;
    const NEEDS: Permission = SYSTEM;

    async fn run(&self, tx: &mut Tx) -> Result<RunId> {
        let key = KeyId::own(SubjectId::from_bytes(self.thing));
        tx.make_key(key);
        let host = HostRef { kind: "thing", id: self.thing };
        let start = Start {
            flow: self.flow,
            host,
            subject: self.subject,
            key,
            values: self.values.clone(),
            terms: self.terms.clone(),
        };
        flows::start(tx, start).await
    }
}

pub async fn now(world: &World, moving: Moving) -> Now {
    flows::state(&mut world.read().await, moving.run).await.unwrap()
}

pub async fn stands(world: &World, moving: Moving) -> String {
    now(world, moving).await.status.key
}

pub async fn fire(world: &World, moving: Moving, transition: &'static str) -> Result<Now> {
    let run = moving.run;
    let fire = act(move |tx| {
        Box::pin(async move { flows::fire(tx, run, transition, Values::new(), By::Hand).await })
    });
    world.write(&fire).await?;
    Ok(now(world, moving).await)
}

pub async fn look(world: &World, moving: Moving) {
    let run = moving.run;
    world.write(&act(move |tx| Box::pin(async move { flows::look(tx, run).await }))).await.unwrap();
}

pub fn values(pairs: &[(&str, &str)]) -> Values {
    pairs.iter().map(|(key, value)| ((*key).to_owned(), (*value).to_owned())).collect()
}

/// Runs the schedules until nothing is due.
pub async fn work(world: &World) {
    world.work_on_schedule().await;
}

/// Somebody who really works here, with the rights of their role.
pub async fn colleague(world: &World, name: &str, role: Role) -> Actor {
    let draft = staff::UserDraft {
        name: name.into(),
        email: format!("{}@example.com", name.to_lowercase()),
        role: role.key().into(),
        lang: None,
    };
    let add =
        staff::AddUser::with_password(&world.app, &draft, "correct horse battery staple 7").await.unwrap();
    let id = world.write(&add).await.unwrap();
    actor(&world.app, id, role)
}

pub fn actor(app: &App, id: StaffId, role: Role) -> Actor {
    let allowed =
        app.permissions().filter(|right| right.roles.contains(&role)).map(|right| right.key.to_owned());
    let rights = Rights { role: Some(role), allowed: allowed.collect(), fields: Default::default() };
    Actor { who: Who::Staff(id), rights: Arc::new(rights), name: Arc::from("somebody"), lang: None }
}

pub async fn read_as(world: &World, actor: &Actor) -> Reader {
    world.app.read(actor).await.unwrap()
}
