//! The pages of requests with sample data: one request in every state, a list, the page behind a link.

use super::show::{self, Asked, Body, Outlook};
use crate::{
    model::{
        Act, Change, Claim, ClaimId, Decided, Decision, How, Kind, Mode, Number, Paper, PaperId, Part, Proof,
        Proved, Reason, Return, State, Step, Wished,
    },
    obstacles::InTheWay,
    read::{PaperRow, found::Sight},
    receipt::{Effect, Fate},
    regime::Regime,
};
use ground::{
    clock::{DAY, Timestamp},
    files::FileId,
    id::Id,
};
use kernel::{Mention, SubjectId};
use kit::{Html, Lang, Panel, Sample, Words};
use std::collections::{BTreeMap, HashMap};

/// One request in every state, for the storybook.
pub fn sample_claims() -> Vec<Claim> {
    let at = Timestamp(1_795_262_400_000_000);
    let act = || Act { by: "house".into(), at: at.plus(DAY) };
    let proved = || Proved { proof: Proof::Link, act: act() };
    let decided = || Decided {
        decision: Decision::Erase { mode: Mode::Anonymise, comes_back: Return::KeptOut },
        kept: Vec::new(),
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
        purpose: None,
        agent: None,
        times: 2,
        due_at: at.plus(30 * DAY),
        extended: None,
        run: None,
        lifted_at: None,
        state,
        version: 1,
    };
    (1..).zip(states).map(claim).collect()
}

/// What an erasure might do.
pub fn effects() -> Vec<Effect> {
    vec![
        Effect { table: "customers".into(), rows: 1, fate: Fate::Emptied },
        Effect { table: "rights_copies".into(), rows: 43, fate: Fate::Goes },
        Effect { table: "events".into(), rows: i64::MAX, fate: Fate::Stays("keep-rights-claims".into()) },
    ]
}

fn mention() -> Mention {
    Mention {
        table: "customers",
        id: [1; 16],
        of: None,
        href: "/customers/x".into(),
        preview: "… with ★★★ <b> …".into(),
    }
}

/// Another for each of the samples.
fn sight(claim: &Claim) -> Sight {
    match claim.number.serial % 4 {
        0 => Sight::NotYet,
        1 => Sight::Looked { at: claim.due_at, more: true, mentions: vec![mention()] },
        2 => Sight::Looking,
        _ => Sight::Looked { at: claim.due_at, more: false, mentions: Vec::new() },
    }
}

fn paper(gone_at: Option<Timestamp>) -> PaperRow {
    let at = Timestamp(1_795_262_400_000_000);
    PaperRow {
        id: PaperId::from_bytes([3; 16]),
        file: gone_at.is_none().then(|| FileId::from_bytes([3; 16])),
        kind: Paper::Jpeg,
        size: 20_480,
        added_at: at,
        added_by: "house".into(),
        gone_at,
    }
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
    let effects = effects();
    let body = |claim: &Claim| {
        let outlook = Outlook::Would { mode: Mode::Anonymise, effects: effects.clone(), sight: sight(claim) };
        let kept = vec![Part { table: "customers".into(), reason: Reason::LegalDuty }];
        let wished = Wished {
            text: "<b>Ü".repeat(60),
            changes: vec![
                Change { field: "family".into(), value: "Łoś".into() },
                Change { field: "emails".into(), value: String::new() },
            ],
        };
        let asked = Asked {
            wished,
            purpose: Some("Wiadomości".into()),
            now: BTreeMap::from([("family".into(), "Los <b>".into())]),
            labels: BTreeMap::new(),
            note: Some("<b>".repeat(60)),
            letter: Some("Ł ".repeat(300)),
            extension: Some("Urlop".into()),
            kept,
        };
        Html::of(&Body {
            asked: show::asked(claim, &asked, t),
            papers: show::papers(claim, &[paper(None), paper(Some(claim.due_at))], true, t),
            process: show::stands(claim, None, t),
            effect: show::effect(claim, &outlook, t),
            way: show::in_the_way(
                &[InTheWay {
                    word: "blocker-rights-copies".into(),
                    count: 2,
                    names: vec!["<b>Subscription</b>".into(), "Ł ".repeat(40)],
                    weight: kernel::blocker::Weight::Look,
                    href: "/requests".into(),
                }],
                t,
            ),
            so_far: Panel::new(
                t.w("rights-so-far"),
                show::so_far(claim, &outlook, &HashMap::new(), claim.due_at, t),
            )
            .html(),
            details: show::details(claim, Some(3), claim.asked.at, t),
        })
    };
    NAMES.iter().zip(sample_claims()).map(|(name, claim)| Sample::new(name, body(&claim))).collect()
}
