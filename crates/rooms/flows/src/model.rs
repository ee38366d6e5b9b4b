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
mod status;
mod terms;
mod time;
mod transition;

pub use act::{Act, Needs, Whom};
pub use definition::{
    ACTS, BYTES, CONDITION, Definition, FIELDS, Field, FieldClass, FieldKind, KEY, NAME, Pick, STATUSES,
    TEXT, TRANSITIONS, VALUE, Values,
};
pub use finding::{Filling, Finding, House, Offered, OfferedArg, OfferedShape, Severity, Spot};
pub use names::Names;
pub use run::{
    Author, By, Choice, Flow, FlowId, Held, HeldId, Now, Run, RunId, Said, Shown, Standing, Start,
    StatusName, Task, TaskId, TaskKind,
};
pub use status::{ByHand, Closed, Hand, Later, Slot, SlotAs, Stands, Status, Width};
pub use terms::Terms;
pub use time::{Ahead, Calendar, Clock, Level, Pauses, Unit, Wait, Weekday};
pub use transition::{May, Place, Replies, Transition, Trigger};
