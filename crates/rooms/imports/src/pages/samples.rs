//! The pages with invented imports in every state: for the storybook and the test that renders them all.

use super::{listing, outcome, planning, upload_form};
use crate::{
    intake::Preview,
    model::{Format, Import, ImportId, Kind, Note, PlanDraft, Reason, State, Tally},
};
use ground::{clock::Timestamp, id::Id, paging::Page};
use kernel::{FieldError, Names};
use kit::{Lang, Sample, Words};
use std::collections::HashMap;

const NOON: Timestamp = Timestamp(1_795_262_400_000_000);

pub fn samples(t: Words) -> Vec<Sample> {
    let list = |items| listing(t, &Page { items, next: None }, &HashMap::new());
    let each = State::ALL.iter().map(|state| import(*state)).collect();
    let wrong =
        ["columns.1", "columns", "source", "purpose"].map(|field| FieldError::new(field, "error-required"));
    vec![
        Sample::new("imports/list-empty", list(Vec::new())),
        Sample::new("imports/list", list(each)),
        Sample::new("imports/new", upload_form(t, &[])),
        Sample::new("imports/new-wrong", upload_form(t, &[FieldError::new("file", "error-required")])),
        Sample::new("imports/plan", planning::body(t, &import(State::Ready), &preview(), &[])),
        Sample::new("imports/plan-wrong", planning::body(t, &import(State::Ready), &preview(), &wrong)),
        Sample::new("imports/ready", outcome::body(t, &import(State::Ready), &Names::default(), false)),
        Sample::new("imports/checking", outcome::body(t, &import(State::Checking), &Names::default(), true)),
        Sample::new("imports/checked", outcome::body(t, &import(State::Checked), &Names::default(), true)),
        Sample::new("imports/checked-permissions", outcome::body(t, &permissions(), &Names::default(), true)),
        Sample::new("imports/running", outcome::body(t, &import(State::Running), &Names::default(), false)),
        Sample::new("imports/done", outcome::body(t, &import(State::Done), &Names::default(), true)),
        Sample::new(
            "imports/cancelled",
            outcome::body(t, &import(State::Cancelled), &Names::default(), true),
        ),
        Sample::new("imports/failed", outcome::body(t, &import(State::Failed), &Names::default(), true)),
    ]
}

fn import(state: State) -> Import {
    let draft = draft();
    Import {
        id: ImportId::from_bytes([7; 16]),
        state,
        made_by: "house".into(),
        lang: Lang::En,
        created_at: NOON,
        expires_at: Some(NOON),
        name: Some("<klanten> Überweisungsempfänger 2026.csv".into()),
        header: vec!["Voornaam".into(), "E-mail <b>".into(), String::new()],
        format: Some(Format::Text { encoding: "UTF-8".into(), delimiter: ";".into() }),
        plan: draft.check(draft.columns.len()).ok(),
        bytes: 1_234_567,
        chunks: 2,
        total: 100_000,
        done: 41_200,
        checked: tally(),
        tally: tally(),
        started_at: Some(NOON),
        moved_at: Some(NOON.plus(4_000_000)),
        report_bytes: Some(120),
    }
}

/// A file that brings nothing but permissions.
fn permissions() -> Import {
    let columns =
        ["email", "permission-purpose", "permission-channel", "permission"].map(str::to_owned).into();
    let (kind, origin, date) = (Kind::Permissions.key().into(), "Fair".into(), "2026-03-01".into());
    let told =
        PlanDraft { permission_origin: origin, permission_date: date, purpose: String::new(), ..draft() };
    let draft = PlanDraft { kind, columns, ..told };
    Import { plan: draft.check(draft.columns.len()).ok(), ..import(State::Checked) }
}

fn draft() -> PlanDraft {
    PlanDraft {
        kind: Kind::People.key().into(),
        columns: vec!["given".into(), "email".into(), String::new()],
        source: "Webshop".into(),
        purpose: "orders".into(),
        key: "email".into(),
        known: "update".into(),
        doubt: "leave-out".into(),
        dates: "day-first".into(),
        ..PlanDraft::default()
    }
}

fn preview() -> Preview {
    let rows = vec![vec!["İpek".into(), "ipek@example.com".into(), "=1+1".into()]; 7];
    Preview { rows, draft: draft(), purposes: Vec::new(), custom: Vec::new() }
}

fn tally() -> Tally {
    let mut tally = Tally { added: 40_000, changed: 900, same: 100, permissions: 30_000, ..Tally::default() };
    for (number, reason) in (2..).zip(Reason::ALL.iter().cycle().take(60)) {
        let place = usize::try_from(number % 4).unwrap_or_default();
        tally.leave_out(number, Note { reason: *reason, place });
    }
    tally
}
