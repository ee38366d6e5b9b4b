//! What can be done with an import: receive its file, plan it, try it, run it, stop it, take it away.

mod end;
mod plan;
mod run;

pub(crate) use end::clear;
pub use end::{Close, Expire, Fetch, Remove, Reported, WithoutFile};
pub use plan::{MakePlan, Receive, Register};
pub use run::{Advance, Cancel, Check, Start, Worker};

use ground::clock::DAY;

/// How long a file waits for somebody to go on with it: it may hold people who never become customers.
// law: gdpr/5.1.e
pub const WAITS: i64 = 2 * DAY;
