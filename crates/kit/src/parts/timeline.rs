//! What happened to a record, newest first. The dot's colour says whether something was allowed or stopped.

use crate::{Html, Sample, Tone, Words};
use askama::Template;

#[derive(Template)]
#[template(path = "timeline.html")]
pub struct Timeline {
    pub t: Words,
    pub moments: Vec<Moment>,
}
crate::parts::shown!(Timeline);

pub struct Moment {
    /// Microseconds since 1970, for machines.
    pub at: i64,
    /// As people say it: "yesterday", "3 March".
    pub when: String,
    pub tone: Tone,
    pub what: Html,
}

pub(crate) fn samples(t: Words) -> Vec<Sample> {
    const NOW: i64 = 1_795_000_000_000_000;
    const DAY: i64 = 86_400_000_000;
    let tones = [Tone::Plain, Tone::Allow, Tone::Stop, Tone::Warn];
    let moment = |index: i64, what: Html| {
        let at = NOW - index * index * DAY;
        Moment { at, when: t.ago(at, NOW), tone: tones[index as usize % 4], what }
    };
    let order = Html::trusted(
        "<b>C-2026-000418</b> · Trail tent 2P<br><small>“Dzień dobry, w załączeniu zdjęcie…”</small>",
    );
    let many = (0..40).map(|index| moment(index, "<i>Übertragungsprotokoll</i> ".repeat(6).into()));
    vec![
        Sample::new("timeline/empty", Timeline { t, moments: Vec::new() }),
        Sample::new(
            "timeline/typical",
            Timeline { t, moments: (0..5).map(|i| moment(i, order.clone())).collect() },
        ),
        Sample::new("timeline/extreme", Timeline { t, moments: many.collect() }),
    ]
}
