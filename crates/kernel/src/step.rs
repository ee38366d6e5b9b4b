//! What processes may do: rooms offer steps, processes call them; and the things that processes carry, such as cases.
//!
//! A process knows steps only by this list. So a room above the processes can be reached by them, and a new step is a line on
//! a card: the designer offers it, the check knows what it needs, the run calls it.

use crate::{
    actor::SubjectId,
    error::{Message, Result},
    tx::{Reader, Tx},
};
use futures::future::BoxFuture;
use kit::Lang;
use std::collections::BTreeMap;

/// Something that a process can do on its way.
#[derive(Clone, Copy)]
pub struct Step {
    /// `cases.assign`: its name for people is the word `step-cases-assign`, what it does `step-cases-assign-hint`.
    pub name: &'static str,
    pub args: &'static [Arg],
    /// The kinds of hosts it works on; none named means any.
    pub on: &'static [&'static str],
    pub run: fn(&mut Tx, Call) -> BoxFuture<'_, Result<Stepped>>,
}

/// One thing a step must be told; its label is the word `step-{name}-{key}` with dots as hyphens.
#[derive(Clone, Copy, Debug)]
pub struct Arg {
    pub key: &'static str,
    pub shape: Shape,
    pub required: bool,
}

/// What an argument looks like, so that one form and one check serve every step.
#[derive(Clone, Copy, Debug)]
pub enum Shape {
    Line,
    Text,
    /// One line or several with places such as `{{ name }}`, which the step fills.
    Template {
        lines: Lines,
        fill: Fill,
    },
    Number {
        least: i64,
        most: i64,
    },
    Switch,
    /// One of these keys; each is told by the word `step-{name}-{key}-{choice}`.
    Choice(&'static [&'static str]),
    /// A key from the list of this name: see [`crate::List::fields`].
    Listed(&'static str),
    /// Several of them, parted by commas.
    Several(&'static str),
    /// A field of the process itself.
    Field,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Lines {
    One,
    Several,
}

/// Fills a text for an invented thing, whose process has fields with these values, in a language; or says what is wrong with
/// the text.
pub type Fill = fn(&str, &BTreeMap<String, String>, Lang) -> std::result::Result<String, Message>;

/// A call of a step, in the transaction that moved the process.
#[derive(Clone, Debug)]
pub struct Call {
    pub run: [u8; 16],
    pub host: HostRef,
    pub subject: Option<SubjectId>,
    pub args: BTreeMap<String, String>,
}

impl Call {
    /// What was told for an argument; blank and missing are the same.
    pub fn arg(&self, key: &str) -> Option<&str> {
        self.args.get(key).map(|value| value.trim()).filter(|value| !value.is_empty())
    }
}

/// What became of a step. A held step does not stop the process: people see it and why.
#[derive(Clone, Debug)]
pub enum Stepped {
    Done,
    Held(Message),
}

/// The thing that a run moves: its kind and its id.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct HostRef {
    pub kind: &'static str,
    pub id: [u8; 16],
}

/// A kind of thing that processes move.
#[derive(Clone, Copy)]
pub struct Host {
    /// `case`: its name for people is the word `host-case`.
    pub kind: &'static str,
    /// What conditions may ask about it: name and an example, for the try-out.
    pub facts: &'static [(&'static str, Example)],
    pub read: fn(&mut Reader, [u8; 16]) -> BoxFuture<'_, Result<Facts>>,
    /// Whether whoever asks may see it: doors that show a run ask this first. The engine itself does not: somebody may decide
    /// about a step of what they may not open.
    pub sees: fn(&mut Reader, [u8; 16]) -> BoxFuture<'_, Result<bool>>,
    /// Of which of these may be told what happens to them: in the audit, on the person's timeline, to other systems.
    pub told: SomeOf,
    /// What people call these, such as a number and what it is about; what whoever asks may not see is left out.
    pub called: NamesOf,
    /// Those that people know by this: a number, or what other systems call them. What whoever asks may not see is left out.
    pub found: KnownBy,
    /// Runs of these moved, in the same transaction: the host writes down what its lists show. Thousands move at once when
    /// their time is over: it asks for all of them together.
    pub moved: Moved,
}

/// Is told of things that moved.
pub type Moved = fn(&mut Tx, Vec<[u8; 16]>) -> BoxFuture<'_, Result<()>>;
/// Chooses some of these things.
pub type SomeOf = fn(&mut Reader, Vec<[u8; 16]>) -> BoxFuture<'_, Result<Vec<[u8; 16]>>>;
/// A thing by its id, and what people call it.
pub type Called = ([u8; 16], String);
/// Asks what people call these things.
pub type NamesOf = fn(&mut Reader, Vec<[u8; 16]>) -> BoxFuture<'_, Result<Vec<Called>>>;

/// Asks for things by what people or other systems call them.
pub type KnownBy = fn(&mut Reader, String) -> BoxFuture<'_, Result<Vec<[u8; 16]>>>;

/// What is known of a host, by name.
pub type Facts = BTreeMap<&'static str, Fact>;

#[derive(Clone, Debug, PartialEq)]
pub enum Fact {
    Text(String),
    Number(i64),
    Yes(bool),
    Many(Vec<String>),
}

/// An invented fact.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Example {
    Text(&'static str),
    Number(i64),
    Yes(bool),
    Many(&'static [&'static str]),
}
