//! What happened so far, and when: a line for each thing, the latest first.

use super::effect::Outlook;
use crate::{
    model::{Act, Claim, Mode, State},
    read::Copy,
};
use ground::clock::Timestamp;
use kit::{Html, Moment, Timeline, Tone, Words};
use std::collections::HashMap;

pub fn so_far(
    claim: &Claim,
    outlook: &Outlook,
    actors: &HashMap<String, String>,
    now: Timestamp,
    t: Words,
) -> Html {
    let by = |act: &Act| actors.get(&act.by).map_or_else(String::new, |name| t.w1("rights-by", "name", name));
    let mut moments = Vec::new();
    let mut add = |at: Timestamp, tone: Tone, what: String| {
        moments.push(Moment { at: at.0, when: t.ago(at.0, now.0), tone, what: Html::text(&what) });
    };
    add(claim.asked.at, Tone::Plain, format!("{} {}", t.w("rights-moment-asked"), by(&claim.asked)));
    if let Some(proved) = claim.state.proved() {
        let word = format!("rights-moment-proved-{}", proved.proof.key());
        add(proved.act.at, Tone::Allow, format!("{} {}", t.w(&word), by(&proved.act)));
    }
    if let Some(decided) = claim.state.decided() {
        let word = decided.decision.mode().map_or_else(|| claim.kind.word(), Mode::word);
        add(
            decided.act.at,
            Tone::Plain,
            format!("{}: {} {}", t.w("rights-moment-decided"), t.w(&word), by(&decided.act)),
        );
    }
    if let Outlook::File(Some(Copy { taken_at: Some(at), .. })) = outlook {
        add(*at, Tone::Plain, t.w("rights-moment-taken"));
    }
    if let Some(extended) = &claim.extended {
        let day = t.date(extended.at.0);
        add(
            extended.at,
            Tone::Warn,
            format!("{} {}", t.w1("rights-extended-until", "day", day), by(extended)),
        );
    }
    if let Some(at) = claim.lifted_at {
        add(at, Tone::Allow, t.w1("rights-lifted-on", "day", t.date(at.0)));
    }
    ends(claim, now, &by, &mut add, t);
    moments.sort_by_key(|moment| std::cmp::Reverse(moment.at));
    Timeline { t, moments }.html()
}

/// Where it stands now, or how it ended.
fn ends(
    claim: &Claim,
    now: Timestamp,
    by: &impl Fn(&Act) -> String,
    add: &mut impl FnMut(Timestamp, Tone, String),
    t: Words,
) {
    match &claim.state {
        State::Running { step, .. } => add(now, Tone::Warn, t.w(&format!("rights-step-{}", step.key()))),
        State::Done { at, .. } => add(*at, Tone::Allow, t.w("rights-state-done")),
        State::Refused { act, .. } => {
            add(act.at, Tone::Stop, format!("{} {}", t.w("rights-state-refused"), by(act)));
        }
        State::Expired { at } => add(*at, Tone::Plain, t.w("rights-state-expired")),
        State::Asked | State::Proved(_) => add(claim.due_at, Tone::Warn, t.w("rights-moment-due")),
    }
}
