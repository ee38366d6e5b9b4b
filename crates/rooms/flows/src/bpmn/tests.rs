//! Files go out and come back; strangers' files become what they say; hostile ones are refused.

use super::{chart, drawn, export, import};
use crate::model::*;
use kit::Lang;
use proptest::{collection::vec, option, prelude::*, sample::select};
use quick_xml::events::Event;

/// A chart of another program, made for this project.
const COMPLAINT: &str = include_str!("../../tests/data/complaint.bpmn");

proptest! {
    #![proptest_config(ProptestConfig { cases: 64, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn our_own_files_come_back_as_they_were(definition in definitions(), lang in select(Lang::ALL.to_vec())) {
        let imported = import(&export(&definition, lang)).unwrap();
        prop_assert_eq!(imported.definition, definition);
        prop_assert_eq!(imported.left, []);
    }

    #[test]
    fn every_element_is_drawn(definition in definitions()) {
        let chart = chart::chart(&definition, Lang::En);
        let drawn = drawn::drawn(&chart);
        prop_assert!(drawn.shapes.iter().all(|shape| shape.w > 0.0 && shape.h > 0.0));
        prop_assert!(drawn.lines.iter().all(|line| line.len() >= 2));
        let (elements, drawn) = elements(&export(&definition, Lang::En));
        let (nodes, flows) = (chart.nodes.iter().map(|node| &node.id), chart.flows.iter().map(|flow| &flow.id));
        prop_assert_eq!(&elements, &nodes.chain(flows).cloned().collect::<Vec<_>>());
        prop_assert_eq!(sorted(elements), sorted(drawn));
    }
}

/// What a file says there is, and what it draws, by their ids.
fn elements(file: &str) -> (Vec<String>, Vec<String>) {
    let mut reader = quick_xml::Reader::from_str(file);
    let (mut there, mut drawn) = (Vec::new(), Vec::new());
    loop {
        let event = reader.read_event().unwrap();
        let (Event::Start(tag) | Event::Empty(tag)) = &event else {
            if matches!(event, Event::Eof) { return (there, drawn) } else { continue }
        };
        let told = |name: &str| {
            let found = tag.try_get_attribute(name).unwrap();
            found.map(|one| one.value.into_owned())
        };
        match tag.name().as_ref() {
            "bpmndi:BPMNShape" | "bpmndi:BPMNEdge" => drawn.extend(told("bpmnElement")),
            "bpmn:definitions" | "bpmn:process" => {}
            name if name.starts_with("bpmn:") => there.extend(told("id")),
            _ => {}
        }
    }
}

fn sorted(mut ids: Vec<String>) -> Vec<String> {
    ids.sort();
    ids
}

#[test]
fn a_strangers_chart_becomes_statuses_and_transitions() {
    let imported = import(COMPLAINT).unwrap();
    let definition = imported.definition;
    let statuses: Vec<_> =
        definition.statuses.iter().map(|status| (status.key.as_str(), status.stands.key())).collect();
    assert_eq!(
        statuses,
        [("triage", "open"), ("solve", "open"), ("solved", "closed-done"), ("rejected", "closed-done")]
    );
    let ways: Vec<_> = definition
        .transitions
        .iter()
        .map(|way| (way.key.as_str(), way.from.as_str(), way.to.as_str()))
        .collect();
    assert_eq!(
        ways,
        [("yes", "triage", "solve"), ("no", "triage", "rejected"), ("solved", "solve", "solved")]
    );
    assert_eq!((definition.key.as_str(), definition.start.as_str()), ("complaint", "triage"));
    let left: Vec<_> = imported.left.iter().map(|message| message.key).collect();
    assert_eq!(left, ["flows-bpmn-left-condition"]);
}

#[test]
fn events_of_strangers_become_triggers_and_the_rest_is_told() {
    let chart = r#"<definitions xmlns="http://www.omg.org/spec/BPMN/20100524/MODEL"><process id="p">
        <startEvent id="s"/><task id="a" name="Ask"/><boundaryEvent id="b" attachedToRef="a" name="Late">
        <timerEventDefinition><timeDuration>P2W</timeDuration></timerEventDefinition></boundaryEvent>
        <intermediateCatchEvent id="m" name="Answer"><messageEventDefinition/></intermediateCatchEvent>
        <parallelGateway id="g" name="Both"/><endEvent id="e" name="Ready"/><dataObject id="d" name="Paper"/>
        <sequenceFlow sourceRef="s" targetRef="a"/><sequenceFlow sourceRef="a" targetRef="m"/>
        <sequenceFlow sourceRef="m" targetRef="g"/><sequenceFlow sourceRef="g" targetRef="e"/>
        <sequenceFlow sourceRef="b" targetRef="e"/></process></definitions>"#;
    let imported = import(chart).unwrap();
    let triggers: Vec<_> =
        imported.definition.transitions.iter().map(|way| (way.key.as_str(), way.trigger.clone())).collect();
    let wait = Wait::new(14, Unit::Days, Clock::Always);
    let reply = Trigger::Reply { from: Replies::Customer };
    assert_eq!(triggers, [("answer", reply), ("late", Trigger::After(wait))]);
    let left: Vec<_> = imported.left.iter().map(|message| message.key).collect();
    assert_eq!(left, ["flows-bpmn-left-element", "flows-bpmn-left-gateway"]);
}

#[test]
fn what_another_program_renamed_and_moved_is_taken_over() {
    let names = |text: &str| Names::same(text);
    let statuses = vec![
        Status::new("new", names("New"), Stands::Open),
        Status::new("done", names("Done"), Stands::Closed(Closed::Done)),
    ];
    let transitions = vec![way("finish", "new", "done", Trigger::Hand { may: Vec::new() })];
    let definition =
        Definition { key: "p".into(), start: "new".into(), statuses, transitions, ..Definition::default() };
    let file = export(&definition, Lang::Nl);
    let shape =
        file.split("bpmnElement=\"status-0\"").nth(1).and_then(|rest| rest.split("/>").next()).unwrap();
    let moved = shape.replacen("<dc:Bounds x=\"", "<dc:Bounds x=\"9", 1);
    let changed = file.replace(shape, &moved).replace("name=\"New\"", "name=\"Nieuw\"");
    let imported = import(&changed).unwrap().definition;
    assert_eq!(imported.statuses[0].names.own(Lang::Nl), "Nieuw");
    assert_eq!(imported.statuses[0].names.own(Lang::En), "New");
    assert!(imported.statuses[0].place.is_some() && imported.statuses[1].place.is_none());
}

#[test]
fn hostile_and_broken_files_are_refused() {
    let bomb = r#"<!DOCTYPE x [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;">]><x>&b;</x>"#;
    let deep = "<a>".repeat(100);
    let model = "http://www.omg.org/spec/BPMN/20100524/MODEL";
    let entity = format!("<d xmlns='{model}'><process id='p'>&unknown;</process></d>");
    for (file, refusal) in [
        (bomb, "flows-bpmn-doctype"),
        (entity.as_str(), "flows-bpmn-doctype"),
        (deep.as_str(), "flows-bpmn-too-deep"),
        (&"x".repeat(super::read::BYTES + 1), "flows-bpmn-too-large"),
        ("<a><b></a>", "flows-bpmn-broken"),
        ("<a>", "flows-bpmn-broken"),
        ("", "flows-bpmn-no-process"),
        ("<html/>", "flows-bpmn-no-process"),
    ] {
        assert_eq!(import(file).unwrap_err().key, refusal, "{}", &file[..file.len().min(60)]);
    }
    let many =
        format!("<d xmlns='{model}'><process id='p'>{}</process></d>", "<task id='a'/>".repeat(STATUSES + 1));
    assert_eq!(import(&many).unwrap_err().key, "flows-bpmn-too-many");
}

fn way(key: &str, from: &str, to: &str, trigger: Trigger) -> Transition {
    let (from, to) = (from.to_owned(), to.to_owned());
    Transition { key: key.into(), names: Names::same(key), from, to, trigger, guard: None, acts: Vec::new() }
}

/// Definitions of any shape: people export drafts, too.
fn definitions() -> impl Strategy<Value = Definition> {
    (vec(statuses(), 0..7), vec(ways(), 0..12), names(), "[a-d]").prop_map(
        |(mut statuses, mut ways, names, start)| {
            let key = |nth: usize| ["a", "b", "c", "d", "e", "f", "g"][nth % 7].to_owned();
            statuses.iter_mut().enumerate().for_each(|(nth, status)| status.key = key(nth));
            ways.iter_mut().enumerate().for_each(|(nth, way)| way.key = format!("t{nth}"));
            Definition {
                key: "any".into(),
                names,
                purpose: "service".into(),
                start,
                statuses,
                transitions: ways,
                ..Definition::default()
            }
        },
    )
}

fn names() -> impl Strategy<Value = Names> {
    vec("[A-Za-z<>&\"' \t\n\u{1}ĞŞİż]{0,12}", 5).prop_map(|texts| {
        let mut names = Names::default();
        Lang::ALL.into_iter().zip(texts).for_each(|(lang, text)| names.set(lang, text));
        names
    })
}

fn statuses() -> impl Strategy<Value = Status> {
    let place = option::weighted(0.2, (0..900, 0..600)).prop_map(|place| place.map(|(x, y)| Place { x, y }));
    let acts = vec("[a-z\u{2}]{1,5}".prop_map(|name| Act::step(&name).with("text", "<&>\r\n]]>")), 0..2);
    (names(), select(Stands::ALL.to_vec()), place, acts).prop_map(|(names, stands, place, enter)| Status {
        place,
        enter,
        ..Status::new("", names, stands)
    })
}

fn ways() -> impl Strategy<Value = Transition> {
    let wait = Wait::new(3, Unit::Days, Clock::Business);
    let triggers = vec![
        Trigger::Hand { may: vec![May::Customer] },
        Trigger::Reply { from: Replies::Outside },
        Trigger::After(wait),
        Trigger::Event {
            kind: "consent.given".into(),
            only: [("purpose".to_owned(), "offers".to_owned())].into(),
        },
        Trigger::When { condition: "amount > 3 && \"<x>\" != name".into() },
        Trigger::Approved { approval: "boss".into() },
        Trigger::AllDone,
    ];
    (names(), "[a-h]", "[a-h]", select(triggers), option::of("[a-z<>&\n ]{1,9}")).prop_map(
        |(names, from, to, trigger, guard)| Transition { names, guard, ..way("", &from, &to, trigger) },
    )
}
