//! The product's grammar: who acts, what may be done, what happened, what is held; every room speaks it.

pub mod actor;
pub mod app;
pub mod datamap;
pub mod door;
pub mod error;
pub mod event;
pub mod input;
pub mod job;
pub mod permission;
pub mod room;
pub mod seal;
pub mod seen;
pub mod setting;
pub mod tx;
pub mod vault;
pub mod worker;

pub use actor::{Actor, StaffId, SubjectId, TokenId, Who};
pub use app::App;
pub use datamap::{Class, Column, Erasing, Holding, Link};
pub use door::{Api, Desk, Public};
pub use error::{Error, FieldError, Message, Problems, Result, Speak};
pub use event::{Event, EventKind, Tone};
pub use job::{Job, JobKind, Task};
pub use permission::{ANYONE, Access, PERSON, Permission, Role, SYSTEM};
pub use room::Room;
pub use seal::{KeyId, Place, Sealed};
pub use setting::Setting;
pub use tx::{Action, Reader, Tx};
