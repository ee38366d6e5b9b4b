//! An import as it stands: its file, its plan, and how far it is.

use super::{Format, Plan, Tally};
use ground::{clock::Timestamp, id};
use kernel::{Error, Result};
use kit::Lang;

id! {
    /// One import: one file.
    ImportId, "import"
}

ground::keyed! {
    /// Where an import stands.
    State, "imports-state" {
        /// The file is still coming in.
        Uploading = "uploading",
        /// The file is here; its plan may be made or changed.
        Ready = "ready",
        Checking = "checking",
        /// The dry run is done; nothing was written.
        Checked = "checked",
        Running = "running",
        Done = "done",
        Cancelled = "cancelled",
        Failed = "failed",
    }
}

impl State {
    /// Whether a job works on it.
    pub const fn is_moving(self) -> bool {
        matches!(self, Self::Checking | Self::Running)
    }

    pub const fn may_be_planned(self) -> bool {
        matches!(self, Self::Ready | Self::Checked)
    }

    /// Whether the uploaded file is still kept.
    pub const fn has_file(self) -> bool {
        matches!(self, Self::Ready | Self::Checking | Self::Checked | Self::Running)
    }
}

#[derive(Clone, Debug)]
pub struct Import {
    pub id: ImportId,
    pub state: State,
    pub made_by: String,
    pub lang: Lang,
    pub created_at: Timestamp,
    /// Until then a file waits for somebody to go on with it; none once its import ended.
    pub expires_at: Option<Timestamp>,
    /// None once its key is gone.
    pub name: Option<String>,
    pub header: Vec<String>,
    pub format: Option<Format>,
    pub plan: Option<Plan>,
    pub bytes: u64,
    pub chunks: u64,
    pub total: u64,
    pub done: u64,
    pub checked: Tally,
    pub tally: Tally,
    pub started_at: Option<Timestamp>,
    pub moved_at: Option<Timestamp>,
    pub report_bytes: Option<u64>,
}

impl Import {
    /// Refuses what does not fit the present state: somebody else may have gone on meanwhile.
    pub fn demand(&self, fits: bool) -> Result<()> {
        if fits { Ok(()) } else { Err(Error::conflict("imports-error-state")) }
    }

    pub fn plan(&self) -> Result<&Plan> {
        self.plan.as_ref().ok_or_else(|| Error::conflict("imports-error-no-plan"))
    }

    /// Rows a second since the work began; none before there is anything to tell.
    pub fn rate(&self) -> Option<u64> {
        let (Some(from), Some(to)) = (self.started_at, self.moved_at) else { return None };
        let micros = u64::try_from(to.0 - from.0).ok().filter(|micros| *micros > 0)?;
        Some((self.done.saturating_mul(1_000_000) / micros).max(1)).filter(|_| self.done > 0)
    }

    pub fn seconds_left(&self) -> Option<u64> {
        Some(self.total.saturating_sub(self.done) / self.rate()?)
    }
}
