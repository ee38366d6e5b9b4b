//! What happens by itself: words that are old enough go.

use crate::actions::ForgetOld;
use kernel::{Job, Result, Setting, Task, setting::Kind};
use serde::{Deserialize, Serialize};

/// How long colleagues can read what they said: chats help today's work, files keep what must last.
pub const KEEP_DAYS: Setting =
    Setting { key: "talk.keep-days", default: "365", kind: Kind::Number { least: 1, most: 3650 } };
pub const USUAL_DAYS: i64 = 365;

#[derive(Default, Serialize, Deserialize)]
pub struct Purge {}

impl Job for Purge {
    const KIND: &'static str = "talk.purge";

    async fn run(&self, task: &Task) -> Result<()> {
        task.write(&ForgetOld).await.map(drop)
    }
}
