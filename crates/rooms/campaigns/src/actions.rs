//! What can be done with letters: writing, looking who may get them, sending, and stopping at once.

mod past;
mod sending;
pub(crate) mod trial;
mod writing;

pub use past::{Past, keep_past};
pub use sending::{Cancel, Pause, Resume, Start, TYPED};
pub use trial::{Estimate, Estimated, Seen, Trial};
pub use writing::{Count, Create, Edit, Looked, Noted};

use crate::model::Act;
use kernel::{Error, Result, Tx};

fn act(tx: &Tx) -> Act {
    Act { at: tx.now(), by: tx.actor().who.label() }
}

/// Refuses to change what somebody else changed since it was read.
fn same_version(now: i64, believed: Option<i64>) -> Result<()> {
    match believed {
        Some(believed) if believed != now => Err(Error::conflict("error-changed-meanwhile")),
        _ => Ok(()),
    }
}
