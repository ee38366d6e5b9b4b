//! The pages of processes as the storybook shows them: empty, typical, and at their worst.

mod made;

use super::{
    changes::{self, differences},
    designer::{self, Drafted, Open},
    list, moving,
    part::{ActsAt, Part},
    scene::{Look, scene},
    sheet::Sent,
    show::{self, Shown},
    start, tasks, tryout,
    typed::Typed,
};
use crate::{
    actions::Mapped,
    model::{Definition, FlowId, Names, RunId, Task, TaskId, TaskKind},
    read::{self, Entry, Version, reasons::Reason},
};
use ground::{clock::Timestamp, id::Id};
use kernel::{FieldError, Message, step::HostRef};
use kit::{Sample, Words};
use made::{changed, complaint, drafted, known, ladder, triggers};
use std::collections::{BTreeMap, HashMap};

const NOON: Timestamp = Timestamp(1_795_262_400_000_000);

pub fn samples(t: Words) -> Vec<Sample> {
    [designs(t), lists(t), waiting(t), others(t)].concat()
}

fn designs(t: Words) -> Vec<Sample> {
    let (small, large, empty) = (drafted(complaint()), drafted(ladder(60)), drafted(Definition::default()));
    let body = |drafted: &Drafted, part: &Part| {
        designer::body(t, drafted, (Open::Part(part), false), Sent::default())
    };
    let errors =
        [FieldError::new("name.en", "error-required"), FieldError::new("statuses.0", "error-not-a-choice")];
    let typed = Typed::of(&[("name.en", "<b>")]);
    let sent = Sent { typed: Some(&typed), errors: &errors, opened: None };
    let status = Part::Status("new".into());
    let opened = super::sheet::Sheet::default();
    let both = Sent { typed: Some(&typed), errors: &[], opened: Some(&opened) };
    let acts = (0..small.kept.definition.statuses[1].enter.len())
        .map(|nth| Part::Act(ActsAt::Enter("look".into()), nth));
    let mut all = vec![
        Sample::new("flows/drawing", scene(t, &complaint(), &Look::default())),
        Sample::new(
            "flows/design-empty",
            designer::body(t, &empty, (Open::Overview, false), Sent::default()),
        ),
        Sample::new("flows/design", designer::body(t, &small, (Open::Overview, false), Sent::default())),
        Sample::new(
            "flows/design-extreme",
            designer::body(t, &large, (Open::Overview, false), Sent::default()),
        ),
        Sample::new(
            "flows/design-around",
            designer::body(t, &large, (Open::Part(&Part::Status("s3".into())), true), Sent::default()),
        ),
        Sample::new("flows/about", body(&small, &Part::About)),
        Sample::new("flows/status", body(&small, &status)),
        Sample::new("flows/status-errors", designer::body(t, &small, (Open::Part(&status), false), sent)),
        Sample::new("flows/status-both", designer::body(t, &small, (Open::Part(&status), false), both)),
        Sample::new("flows/form", body(&small, &Part::Form("new".into()))),
        Sample::new("flows/later", body(&small, &Part::Later("look".into(), 0))),
        Sample::new("flows/field", body(&small, &Part::Field("amount".into()))),
    ];
    all.extend(
        triggers().map(|(key, _)| Sample::new("flows/transition", body(&small, &Part::Transition(key)))),
    );
    all.extend(acts.map(|part| Sample::new("flows/act", body(&small, &part))));
    all
}

fn lists(t: Words) -> Vec<Sample> {
    let flow = FlowId::from_bytes(*b"flow-sample-0001");
    let entry = |key: &str, published, retired| Entry {
        flow,
        key: key.into(),
        seen: 3,
        names: Names::same(if published == Some(1) { "Complaint" } else { "<Retourenabwicklungsverfahren>" }),
        category: "service".into(),
        host: None,
        draft: read::Drafted::Yes,
        published,
        retired,
        changed_at: NOON,
        changed_by: "house".into(),
    };
    let entries = [entry("a", Some(1), None), entry("b", None, None), entry("c", Some(1_234), Some(NOON))];
    let running = HashMap::from([(flow, 1_234_567)]);
    vec![
        Sample::new("flows/list-empty", list::table(t, &[], &HashMap::new())),
        Sample::new("flows/list", list::table(t, &entries, &running)),
        Sample::new("flows/new", start::body(t, &Typed::default(), &[])),
        Sample::new(
            "flows/new-errors",
            start::body(
                t,
                &Typed::of(&[("text", "<x>")]),
                &[FieldError::new("text", "error-required"), FieldError::new("key", "error-required")],
            ),
        ),
        Sample::new("flows/imported", start::left_body(t, "complaint", &[Message::new("error-required")])),
    ]
}

fn waiting(t: Words) -> Vec<Sample> {
    let task = |kind, due| Task {
        id: TaskId::from_bytes(*b"task-sample-0001"),
        run: RunId::from_bytes(*b"run-sample-00001"),
        host: HostRef { kind: "case", id: *b"case-sample-0001" },
        names: Names::same("Pay back 120 €?"),
        kind,
        due,
        at: NOON,
        people: Vec::new(),
    };
    let waiting = [
        task(TaskKind::Work, None),
        task(TaskKind::Approval { given: 1, needed: 3 }, Some(NOON)),
        task(TaskKind::Work, Some(NOON.plus(-1))),
    ];
    let errors = [FieldError::new("reason", "error-required")];
    let again = tasks::Again { task: Some(waiting[1].id), reason: "<b>".into(), errors: &errors };
    let by = kernel::StaffId::from_bytes(*b"staff-sample-001");
    let said = ["yes", "no"].map(|vote| Reason {
        task: waiting[1].id,
        by,
        vote: vote.into(),
        text: "<i> Beleg fehlt".into(),
        at: NOON,
    });
    let names = kernel::Names::default();
    let long = format!("C-2026-000123 · {}", "Kettenschaltung <i> ".repeat(9));
    let hosts = tasks::Hosts::from([(waiting[0].host.clone(), long)]);
    let waits = |again: &tasks::Again<'_>, tasks: &[Task]| {
        tasks::Waits { t, now: NOON, said: &said, names: &names, hosts: &hosts, again }.body(tasks)
    };
    vec![
        Sample::new("flows/tasks-empty", waits(&tasks::Again::default(), &[])),
        Sample::new("flows/tasks", waits(&again, &waiting)),
    ]
}

fn others(t: Words) -> Vec<Sample> {
    let (old, new) = (complaint(), changed());
    let known = known();
    let versions = [2, 1].map(|number| Version { number, at: NOON, by_actor: "house".into() });
    let by_version = BTreeMap::from([(1, 4), (2, 1_234_567)]);
    let shown = Shown {
        definition: &new,
        published: Some(2),
        retired: false,
        versions: &versions,
        by_version: &by_version,
        running: BTreeMap::from([("new".into(), 1_234), ("look".into(), 3)]),
        may_design: true,
        wanted: "new",
    };
    let older = || {
        [moving::Older {
            number: 1,
            definition: complaint(),
            counts: vec![("new".into(), 4), ("look".into(), 2)],
        }]
    };
    let errors = [FieldError::new("map.look", "error-required"), FieldError::new("to", "error-required")];
    let legs = vec![("new".into(), Some("done".into()), 4), ("look".into(), None, 2)];
    let tried = moving::Tried {
        from: 1,
        map: BTreeMap::new(),
        mapped: Some(Mapped { legs, lost: vec!["amount".into()] }),
        errors: &errors,
    };
    vec![
        Sample::new("flows/show", show::body(t, &shown)),
        Sample::new("flows/changes", changes::body(t, &new, &differences(t, &known, (&old, &new)))),
        Sample::new("flows/changes-none", changes::body(t, &new, &[])),
        Sample::new("flows/moving-none", moving::body(t, (&new, &[]), &moving::Tried::default(), &known)),
        Sample::new("flows/moving", moving::body(t, (&new, &older()), &tried, &known)),
        Sample::new("flows/try", tryout::sample(t, &complaint(), &known)),
        Sample::new("flows/try-empty", tryout::sample(t, &Definition::default(), &known)),
    ]
}
