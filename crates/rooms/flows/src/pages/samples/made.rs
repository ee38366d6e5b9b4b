//! Processes that the samples of the pages are made of.

use crate::{
    model::{
        Act, Clock, Closed, Definition, Field, FieldKind, Finding, FlowId, House, Later, Level, May, Names,
        Needs, Offered, OfferedArg, OfferedShape, Pauses, Replies, Severity, Slot, SlotAs, Spot, Stands,
        Status, Transition, Trigger, Unit, Wait, Whom,
    },
    pages::{designer::Drafted, known::Known},
    read::Kept,
};
use ground::id::Id;
use std::collections::BTreeMap;

pub fn drafted(definition: Definition) -> Drafted {
    let spots = [
        Spot::Flow,
        Spot::Status("new".into()),
        Spot::Transition("hand".into()),
        Spot::Field("amount".into()),
    ];
    let grades = [Severity::Error, Severity::Warning].into_iter().cycle();
    let findings = spots.into_iter().zip(grades);
    let findings = findings
        .map(|(spot, severity)| Finding { spot, severity, message: "error-required".into() })
        .collect();
    let flow = FlowId::from_bytes(*b"flow-sample-0001");
    let kept = Kept { flow, seen: 3, published: Some(1), retired: None, definition };
    let running = BTreeMap::from([("new".into(), 7)]);
    Drafted { kept, known: known(), findings, running, can_undo: true }
}

pub fn known() -> Known {
    let shapes = [
        OfferedShape::Line,
        OfferedShape::Text,
        OfferedShape::Number { least: 1, most: 9 },
        OfferedShape::Switch,
        OfferedShape::Listed("team".into()),
        OfferedShape::Field,
    ];
    let arg = |(nth, shape)| OfferedArg { key: format!("arg{nth}"), shape, required: nth == 0 };
    let step = Offered {
        name: "sample.step".into(),
        args: shapes.into_iter().enumerate().map(arg).collect(),
        on: Vec::new(),
    };
    let house = House {
        steps: vec![step],
        rights: ["flows.work".to_owned()].into(),
        teams: ["service".to_owned()].into(),
        events: ["consent.withdrawn".to_owned()].into(),
        lists: vec![("team".into(), ["service".to_owned()].into())],
        ..House::default()
    };
    Known { house, ..Known::default() }
}

/// Every kind of trigger once.
pub fn triggers() -> impl Iterator<Item = (String, Trigger)> {
    let all = [
        Trigger::Hand {
            may: vec![
                May::Right("flows.work".into()),
                May::Role("manager".into()),
                May::Team("service".into()),
                May::Customer,
            ],
        },
        Trigger::Reply { from: Replies::Outside },
        Trigger::After(Wait::new(3, Unit::Days, Clock::Business)),
        Trigger::Event {
            kind: "consent.withdrawn".into(),
            only: [("purpose".to_owned(), "offers".to_owned())].into(),
        },
        Trigger::When { condition: "amount > 100".into() },
        Trigger::Approved { approval: "money".into() },
        Trigger::Rejected { approval: "gone".into() },
        Trigger::ChildClosed { flow: Some("other".into()), closed: Some(Closed::Done) },
        Trigger::AllDone,
    ];
    all.into_iter().map(|trigger| (trigger.kind().to_owned(), trigger))
}

fn acts() -> Vec<Act> {
    let wait = Wait::new(2, Unit::Hours, Clock::Always);
    let names = || Names::same("Pay back?");
    vec![
        Act::step("sample.step").with("arg0", "<b>").with("arg3", "true"),
        Act::step("gone.step"),
        Act::Set { field: "amount".into(), value: "12".into() },
        Act::Clear { field: "gone".into() },
        Act::Task {
            key: "task".into(),
            names: names(),
            to: Whom::Fact("assignee".into()),
            within: Some(wait),
        },
        Act::Approval {
            key: "money".into(),
            names: names(),
            of: vec![Whom::Role("manager".into()), Whom::Fact("team".into())],
            needs: Needs::Some(2),
        },
        Act::Child { flow: "other".into() },
        Act::Webhook { name: "complaint-opened".into() },
        Act::Notify {
            to: vec![
                Whom::Team("service".into()),
                Whom::Person("staff_1".into()),
                Whom::Fact("owner".into()),
            ],
            names: names(),
        },
    ]
}

pub fn complaint() -> Definition {
    let status = |(key, name, stands): (&str, &str, Stands)| Status::new(key, Names::same(name), stands);
    let mut statuses: Vec<_> = [
        ("new", "New", Stands::Open),
        ("look", "We look into it", Stands::WaitingUs),
        ("customer", "Waiting for the customer’s answer", Stands::WaitingCustomer),
        ("done", "<Erledigt>", Stands::Closed(Closed::Done)),
        ("refused", "Rindfleischetikettierungsüberwachungsaufgabe", Stands::Closed(Closed::Refused)),
    ]
    .map(status)
    .into();
    statuses[0].form = vec![Slot::new("amount", SlotAs::Required)];
    statuses[0].limit = Some(Level {
        within: Wait::new(8, Unit::Hours, Clock::Business),
        pauses: Pauses::Customer,
        warn: None,
    });
    statuses[0].wipe = vec!["amount".into()];
    statuses[1].enter = acts();
    statuses[1].later = vec![Later { after: Wait::new(1, Unit::Days, Clock::Always), acts: acts() }];
    let ends = ["new", "look", "customer", "done", "refused"];
    let way = |(nth, (key, trigger)): (usize, (String, Trigger))| Transition {
        names: Names::same("Goes on to the next"),
        from: ends[nth % 3].into(),
        to: ends[(nth + 1) % 5].into(),
        guard: (nth == 0).then(|| "amount > 10".into()),
        acts: Vec::new(),
        key,
        trigger,
    };
    let field = Field {
        key: "amount".into(),
        names: Names::same("Amount"),
        kind: FieldKind::Number { least: 0, most: 1_000 },
        ..Field::default()
    };
    Definition {
        key: "complaint".into(),
        names: Names::same("Complaint"),
        purpose: "service".into(),
        start: "new".into(),
        fields: vec![field],
        transitions: triggers().enumerate().map(way).collect(),
        statuses,
        ..Definition::default()
    }
}

pub fn changed() -> Definition {
    let mut definition = complaint();
    definition.statuses[1].names = Names::same("Somebody looks into it");
    definition.statuses[1].enter.clear();
    definition.statuses[1].later.clear();
    definition.statuses.push(Status::new("more", Names::same("More"), Stands::WaitingThird));
    definition.transitions.pop();
    definition.service =
        Some(Level { within: Wait::new(3, Unit::Days, Clock::Always), pauses: Pauses::Outside, warn: None });
    definition
}

/// Long and with a way back from everywhere: what a drawing has to bear.
pub fn ladder(count: usize) -> Definition {
    let status = |nth: usize| {
        let stands = Stands::ALL[nth % Stands::ALL.len()];
        Status::new(&format!("s{nth}"), Names::same(&format!("Step number {nth} of a long way")), stands)
    };
    let way = |nth: usize| Transition {
        key: format!("w{nth}"),
        names: Names::same(&format!("On to {nth}")),
        from: format!("s{}", nth % count),
        to: format!("s{}", (nth * 7 + 1) % count),
        trigger: Trigger::AllDone,
        guard: None,
        acts: Vec::new(),
    };
    Definition {
        key: "ladder".into(),
        names: Names::same("Ladder"),
        start: "s0".into(),
        statuses: (0..count).map(status).collect(),
        transitions: (0..count * 2).map(way).collect(),
        ..Definition::default()
    }
}
