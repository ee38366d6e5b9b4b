//! The pages of requests with sample data: one request in every state, a list, the page behind a link.

use super::show::{self, Body, Outlook};
use crate::{
    model::{
        Act, Claim, ClaimId, Decided, Decision, How, Kind, Mode, Number, Proof, Proved, Reason, Return,
        State, Step,
    },
    obstacles::InTheWay,
    receipt::{Effect, Fate},
    regime::Regime,
};
use ground::{
    clock::{DAY, Timestamp},
    id::Id,
};
use kernel::SubjectId;
use kit::{Html, Lang, Panel, Sample, Words};
use std::collections::HashMap;

/// One request in every state, for the storybook.
pub fn sample_claims() -> Vec<Claim> {
    let at = Timestamp(1_795_262_400_000_000);
    let act = || Act { by: "house".into(), at: at.plus(DAY) };
    let proved = || Proved { proof: Proof::Link, act: act() };
    let decided = || Decided {
        decision: Decision::Erase { mode: Mode::Anonymise, comes_back: Return::KeptOut },
        act: act(),
    };
    let states = [
        State::Asked,
        State::Proved(proved()),
        State::Running { proved: proved(), decided: decided(), step: Step::Telling },
        State::Done { proved: Some(proved()), decided: decided(), at: at.plus(3 * DAY) },
        State::Refused { proved: None, act: act(), reason: Reason::LegalDuty },
        State::Expired { at: at.plus(31 * DAY) },
    ];
    let claim = |(serial, state): (i64, State)| Claim {
        id: ClaimId::from_bytes([7; 16]),
        number: Number { year: 2026, serial },
        subject: SubjectId::from_bytes([8; 16]),
        kind: Kind::Erasure,
        how: How::Portal,
        regime: Regime::of(None),
        lang: Lang::Nl,
        asked: Act { by: "house".into(), at },
        due_at: at.plus(30 * DAY),
        state,
        version: 1,
    };
    (1..).zip(states).map(claim).collect()
}

/// All of them in one language.
pub fn samples(t: Words) -> Vec<Sample> {
    const NAMES: [&str; 6] = [
        "rights/asked",
        "rights/proved",
        "rights/running",
        "rights/done",
        "rights/refused",
        "rights/expired",
    ];
    let effects = vec![
        Effect { table: "customers".into(), rows: 1, fate: Fate::Emptied },
        Effect { table: "rights_copies".into(), rows: 43, fate: Fate::Goes },
        Effect { table: "events".into(), rows: i64::MAX, fate: Fate::Stays("keep-rights-claims".into()) },
    ];
    let body = |claim: &Claim| {
        let outlook = Outlook::Would { mode: Mode::Anonymise, effects: effects.clone() };
        Html::of(&Body {
            effect: show::effect(claim, &outlook, t),
            way: show::in_the_way(&[InTheWay { word: "rights-way-copies", count: 2 }], t),
            so_far: Panel::new(
                t.w("rights-so-far"),
                show::so_far(claim, &outlook, &HashMap::new(), claim.due_at, t),
            )
            .html(),
            details: show::details(claim, Some("<b>".repeat(60)), t),
        })
    };
    NAMES.iter().zip(sample_claims()).map(|(name, claim)| Sample::new(name, body(&claim))).collect()
}
