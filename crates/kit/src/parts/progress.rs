//! Long work: how far it is, how fast, how long still, and how to stop it. It lives on when the page is left.

use crate::{Icon, Sample, Words};
use askama::Template;

pub enum State {
    /// Nothing to count yet.
    Waiting,
    Running {
        per_second: u64,
    },
    Done {
        report: Option<String>,
    },
    Failed {
        why: String,
    },
    Cancelled,
}

#[derive(Template)]
#[template(path = "progress.html")]
pub struct Progress {
    t: Words,
    id: String,
    label: String,
    done: u64,
    total: u64,
    state: State,
    /// Where a POST stops the work.
    cancel: Option<String>,
}
crate::parts::shown!(Progress);

/// Often enough to feel alive, seldom enough to cost nothing.
const REFRESH_SECONDS: u8 = 2;

impl Progress {
    /// `id` is the element's id: `kit.js` fetches the page again and swaps this element while work goes on.
    pub fn new(t: Words, id: impl Into<String>, label: impl Into<String>, state: State) -> Self {
        Self { t, id: id.into(), label: label.into(), done: 0, total: 0, state, cancel: None }
    }

    #[must_use]
    pub fn counted(self, done: u64, total: u64) -> Self {
        Self { done, total, ..self }
    }

    #[must_use]
    pub fn cancel(self, action: impl Into<String>) -> Self {
        Self { cancel: Some(action.into()), ..self }
    }

    fn moves(&self) -> bool {
        matches!(self.state, State::Waiting | State::Running { .. })
    }

    fn percent(&self) -> u64 {
        (self.done.saturating_mul(100)).checked_div(self.total).unwrap_or(0).min(100)
    }

    fn counts(&self) -> bool {
        self.total > 0
    }

    fn left(&self) -> Option<String> {
        let State::Running { per_second } = self.state else { return None };
        let seconds = self.total.saturating_sub(self.done).checked_div(per_second)?;
        Some(self.t.w1("kit-left", "time", self.t.duration(seconds)))
    }
}

pub(crate) fn samples(t: Words) -> Vec<Sample> {
    let of = |id: &str, state| Progress::new(t, id, t.w("kit-sample-file"), state);
    let huge = State::Running { per_second: 1 };
    vec![
        Sample::new("progress/waiting", of("p1", State::Waiting)),
        Sample::new(
            "progress/running",
            of("p2", State::Running { per_second: 4120 }).counted(412_000, 1_000_000).cancel("/stop"),
        ),
        Sample::new("progress/done", of("p3", State::Done { report: Some("/report".into()) }).counted(8, 8)),
        Sample::new("progress/failed", of("p4", State::Failed { why: "<disk> ".repeat(20) }).counted(3, 8)),
        Sample::new("progress/cancelled", of("p5", State::Cancelled).counted(3, 8)),
        Sample::new("progress/extreme", of("p6", huge).counted(1, u64::MAX)),
    ]
}
