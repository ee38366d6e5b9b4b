//! What can be done with requests: ask, prove, decide, refuse, put off, lift, fetch the copy.

mod asking;
mod carrying;
mod copies;
mod deciding;
mod extending;
mod lifting;
mod many;
mod moving;
mod papers;
mod past;
mod proving;
mod seeing;

pub use asking::{Ask, SendLink, ask, call_off, send_link};
pub(crate) use copies::{Discard, Offer, TakeAtDesk, TakeByLink, TakeOwn};
pub use deciding::{Decide, Refuse};
pub(crate) use deciding::{Outlook, begin_at_once, would_settle};
pub use extending::Extend;
pub use lifting::Lift;
pub(crate) use lifting::LiftNow;
pub use many::{AskMany, Asked, Whom};
pub(crate) use many::{Far, ask_stride};
pub use moving::Move;
pub use papers::{AddPaper, PAPER};
pub(crate) use papers::{PapersGone, remove as remove_papers};
pub use past::{Past, keep_past};
pub use proving::{Prove, Vouch};
pub(crate) use seeing::AsSeen;

use crate::model::Act;
use kernel::{Message, Tx};

fn act(tx: &Tx) -> Act {
    Act { by: tx.actor().who.label(), at: tx.now() }
}

/// Text of several lines as people write it: trimmed, no longer than this, without control characters.
pub(crate) fn prose(text: &str, most: usize) -> Result<&str, Message> {
    let text = text.trim();
    match () {
        () if text.chars().count() > most => Err(Message::new("error-too-long").with("most", most)),
        () if text.chars().any(|c| c.is_control() && !matches!(c, '\n' | '\r' | '\t')) => {
            Err("error-bad-text".into())
        }
        () => Ok(text),
    }
}
