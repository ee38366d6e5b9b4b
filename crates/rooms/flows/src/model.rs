//! What processes and their runs are: definitions as data, the check, and the pure decision what happens next.

mod act;
pub(crate) mod check;
pub(crate) mod compiled;
pub(crate) mod condition;
pub(crate) mod decide;
mod definition;
pub(crate) mod difference;
mod finding;
pub(crate) mod hours;
mod names;
mod run;
mod time;

pub use act::{Act, Needs, Whom};
pub use definition::{
    ACTS, BYTES, ByHand, CONDITION, Closed, Definition, FIELDS, Field, FieldClass, FieldKind, Hand, KEY,
    Later, May, NAME, Pick, Place, Replies, STATUSES, Slot, SlotAs, Stands, Status, TEXT, TRANSITIONS,
    Transition, Trigger, VALUE, Values,
};
pub use finding::{Finding, House, Offered, OfferedArg, OfferedShape, Severity, Spot};
pub use names::Names;
pub use run::{
    Author, By, Choice, Flow, FlowId, Held, HeldId, Now, Run, RunId, Said, Shown, Standing, Start,
    StatusName, Task, TaskId, TaskKind,
};
pub use time::{Calendar, Clock, Level, Pauses, Unit, Wait, Weekday};
