//! A small room whose things are moved by processes, and a few steps that work, are held, refuse and fail.

use futures::future::BoxFuture;
use kernel::{
    Error, Message, Reader, Result, Room, Tx,
    step::{Arg, Call, Example, Fact, Facts, Host, Shape, Step, Stepped},
};
use std::{
    collections::HashMap,
    sync::{LazyLock, Mutex},
};

/// What a thing knows of itself.
#[derive(Clone, Default)]
pub struct Thing {
    pub priority: String,
    pub assignee: String,
    /// What another system calls it.
    pub order: String,
    pub moved: usize,
    pub stepped: Vec<String>,
    pub broken: bool,
    /// Whoever asks may not see it.
    pub hidden: bool,
    /// Nothing of it is told.
    pub secret: bool,
}

/// Every thing of every story: their ids are random.
static THINGS: LazyLock<Mutex<HashMap<[u8; 16], Thing>>> = LazyLock::new(Mutex::default);

pub fn with<T>(id: [u8; 16], change: impl FnOnce(&mut Thing) -> T) -> T {
    change(THINGS.lock().unwrap().entry(id).or_default())
}

/// Things that another system calls so.
fn known_by(order: &str) -> Vec<[u8; 16]> {
    let all = THINGS.lock().unwrap();
    all.iter().filter(|(_, thing)| !order.is_empty() && thing.order == order).map(|(id, _)| *id).collect()
}

const WORDS: &str = "host-thing = Thing\n";

pub const ROOM: Room = Room {
    name: "things",
    words: [
        (kit::Lang::En, WORDS),
        (kit::Lang::Nl, WORDS),
        (kit::Lang::Pl, WORDS),
        (kit::Lang::Tr, WORDS),
        (kit::Lang::De, WORDS),
    ],
    events: &[kernel::EventKind { kind: "things.paid", tone: kernel::Tone::Plain }],
    steps: &[
        step("things.note", |tx, call| Box::pin(note(tx, call))),
        step("things.hold", |_, _| Box::pin(async { Ok(Stepped::Held(Message::new("error-busy"))) })),
        step("things.refuse", |_, _| Box::pin(async { Err(Error::refused("error-denied")) })),
    ],
    host: Some(Host {
        kind: "thing",
        facts: &[
            ("priority", Example::Text("high")),
            ("assignee", Example::Text("")),
            ("number", Example::Text("T-1")),
            ("steps", Example::Number(0)),
        ],
        read: |reader, id| Box::pin(read(reader, id)),
        sees: |_, id| Box::pin(async move { Ok(!with(id, |thing| thing.hidden)) }),
        told: |_, ids| {
            Box::pin(
                async move { Ok(ids.into_iter().filter(|id| !with(*id, |thing| thing.secret)).collect()) },
            )
        },
        called: |_, ids| {
            Box::pin(async move {
                let seen = ids.into_iter().filter(|id| !with(*id, |thing| thing.hidden));
                Ok(seen.map(|id| (id, "T-1 · Lamp".to_owned())).collect())
            })
        },
        found: |_, text| {
            Box::pin(async move {
                let known = known_by(&text).into_iter();
                Ok(known.filter(|id| !with(*id, |thing| thing.hidden)).collect())
            })
        },
        moved: |_, ids| {
            Box::pin(async move {
                ids.into_iter().for_each(|id| with(id, |thing| thing.moved += 1));
                Ok(())
            })
        },
    }),
    ..testkit::BARE
};

type Run = fn(&mut Tx, Call) -> BoxFuture<'_, Result<Stepped>>;

const fn step(name: &'static str, run: Run) -> Step {
    const ARGS: &[Arg] = &[
        Arg { key: "text", shape: Shape::Line, required: false },
        Arg { key: "amount", shape: Shape::Field, required: false },
    ];
    Step { name, args: ARGS, on: &["thing"], run }
}

async fn note(_: &mut Tx, call: Call) -> Result<Stepped> {
    let said = format!("{}{}", call.arg("text").unwrap_or_default(), call.arg("amount").unwrap_or_default());
    with(call.host.id, |thing| thing.stepped.push(said));
    Ok(Stepped::Done)
}

async fn read(_: &mut Reader, id: [u8; 16]) -> Result<Facts> {
    let thing = with(id, |thing| thing.clone());
    if thing.broken {
        return Err(Error::fault("the thing is broken"));
    }
    Ok(Facts::from([
        ("priority", Fact::Text(thing.priority)),
        ("assignee", Fact::Text(thing.assignee)),
        ("number", Fact::Text("T-1".into())),
        ("steps", Fact::Number(thing.stepped.len() as i64)),
    ]))
}
