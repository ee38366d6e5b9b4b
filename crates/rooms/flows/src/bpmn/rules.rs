//! What other programs ask of a chart: the rules by which a common checker calls it sound, over every template and large charts.

use super::export;
use crate::{
    model::{
        Clock, Closed, Definition, May, Names, Place, Replies, Stands, Status, Transition, Trigger, Unit,
        Wait,
    },
    ready,
};
use kit::Lang;
use quick_xml::events::{BytesStart, Event};
use std::collections::{BTreeMap, BTreeSet};

/// An element of the process, as its file says it.
#[derive(Default)]
struct Element {
    tag: String,
    attributes: BTreeMap<String, String>,
    /// Flows that lead here and away, by the words within it.
    incoming: Vec<String>,
    outgoing: Vec<String>,
    definitions: usize,
    conditional: bool,
}

/// A file as far as the rules ask.
#[derive(Default)]
struct File {
    elements: Vec<Element>,
    /// What is drawn, with how many points or sides of it.
    drawn: Vec<(String, usize)>,
    ids: Vec<String>,
}

impl Element {
    fn get(&self, name: &str) -> &str {
        self.attributes.get(name).map_or("", String::as_str)
    }

    fn is_flow(&self) -> bool {
        self.tag == "sequenceFlow"
    }

    fn is_gateway(&self) -> bool {
        self.tag.ends_with("Gateway")
    }
}

fn attributes(tag: &BytesStart<'_>) -> BTreeMap<String, String> {
    let all = tag.attributes().map(|one| one.unwrap());
    all.map(|one| {
        let value = quick_xml::escape::unescape(&one.value).unwrap().into_owned();
        (one.key.as_ref().to_owned(), value)
    })
    .collect()
}

fn parse(text: &str) -> File {
    let mut reader = quick_xml::Reader::from_str(text);
    let (mut file, mut inside) = (File::default(), String::new());
    loop {
        match reader.read_event().unwrap() {
            Event::Eof => return file,
            Event::Start(tag) | Event::Empty(tag) => {
                let (name, own) = (tag.name().as_ref().to_owned(), attributes(&tag));
                file.ids.extend(own.get("id").cloned());
                inside.clone_from(&name);
                file.meets(&name, own);
            }
            Event::Text(words) => {
                let words = words.trim().to_owned();
                if let Some(last) = file.elements.last_mut().filter(|_| !words.is_empty()) {
                    match inside.as_str() {
                        "bpmn:incoming" => last.incoming.push(words),
                        "bpmn:outgoing" => last.outgoing.push(words),
                        _ => (),
                    }
                }
            }
            _ => (),
        }
    }
}

impl File {
    fn meets(&mut self, name: &str, own: BTreeMap<String, String>) {
        match name {
            "bpmndi:BPMNShape" | "bpmndi:BPMNEdge" => {
                self.drawn.push((own.get("bpmnElement").cloned().unwrap_or_default(), 0));
            }
            "dc:Bounds" | "di:waypoint" => self.drawn.last_mut().unwrap().1 += 1,
            "bpmn:definitions" | "bpmn:process" => (),
            _ => match (name.strip_prefix("bpmn:"), self.elements.last_mut()) {
                (Some(tag), _) if own.contains_key("id") => {
                    let tag = tag.to_owned();
                    self.elements.push(Element { tag, attributes: own, ..Element::default() });
                }
                (Some("conditionExpression"), Some(last)) => last.conditional = true,
                (Some(tag), Some(last)) if tag.ends_with("EventDefinition") => last.definitions += 1,
                _ => (),
            },
        }
    }

    fn flows(&self) -> impl Iterator<Item = &Element> {
        self.elements.iter().filter(|one| one.is_flow())
    }

    fn nodes(&self) -> impl Iterator<Item = &Element> {
        self.elements.iter().filter(|one| !one.is_flow())
    }

    fn flows_of<'a>(&'a self, end: &'static str, node: &'a Element) -> Vec<&'a Element> {
        self.flows().filter(|flow| flow.get(end) == node.get("id")).collect()
    }
}

/// Everything that a checker would complain about.
fn complaints(text: &str) -> Vec<String> {
    let file = parse(text);
    let mut found = references(&file);
    found.extend(drawing(&file));
    found.extend(shape(&file));
    file.nodes().for_each(|node| found.extend(way_through(&file, node)));
    found
}

/// Every id is there once, and whatever names one names one that is there.
fn references(file: &File) -> Vec<String> {
    let mut found = Vec::new();
    let mut seen = BTreeSet::new();
    found.extend(file.ids.iter().filter(|id| !seen.insert(*id)).map(|id| format!("{id}: twice")));
    let nodes: BTreeSet<&str> = file.nodes().map(|node| node.get("id")).collect();
    for flow in file.flows() {
        for end in ["sourceRef", "targetRef"] {
            if !nodes.contains(flow.get(end)) {
                found.push(format!("{}: {end} leads nowhere", flow.get("id")));
            }
        }
    }
    for node in file.nodes() {
        if node.tag == "boundaryEvent" && !nodes.contains(node.get("attachedToRef")) {
            found.push(format!("{}: at the border of nothing", node.get("id")));
        }
        for (said, end) in [(&node.incoming, "targetRef"), (&node.outgoing, "sourceRef")] {
            let there: BTreeSet<&str> = file.flows_of(end, node).iter().map(|flow| flow.get("id")).collect();
            if said.iter().map(String::as_str).collect::<BTreeSet<_>>() != there {
                found.push(format!("{}: its flows are others than it says", node.get("id")));
            }
        }
    }
    found
}

/// Every element is drawn once: a box with its sides, a line with two points at least.
fn drawing(file: &File) -> Vec<String> {
    let mut found = Vec::new();
    for element in &file.elements {
        let drawn: Vec<usize> =
            file.drawn.iter().filter(|(id, _)| id == element.get("id")).map(|(_, points)| *points).collect();
        let least = if element.is_flow() { 2 } else { 1 };
        if drawn.len() != 1 || drawn[0] < least {
            found.push(format!("{}: drawn {drawn:?}", element.get("id")));
        }
    }
    let ids: BTreeSet<&str> = file.elements.iter().map(|element| element.get("id")).collect();
    found.extend(
        file.drawn
            .iter()
            .filter(|(id, _)| !ids.contains(id.as_str()))
            .map(|(id, _)| format!("{id}: no element")),
    );
    found
}

/// One plain start, an end, and no two flows that say the same.
fn shape(file: &File) -> Vec<String> {
    let mut found = Vec::new();
    let count = |tag: &str| file.nodes().filter(|node| node.tag == tag).count();
    if count("startEvent") != 1 || count("endEvent") == 0 {
        found.push(format!("{} starts, {} ends", count("startEvent"), count("endEvent")));
    }
    let mut seen = BTreeSet::new();
    for flow in file.flows().filter(|flow| !flow.conditional) {
        if !seen.insert((flow.get("sourceRef"), flow.get("targetRef"), flow.get("name"))) {
            found.push(format!("{}: the same flow twice", flow.get("id")));
        }
    }
    found
}

/// Names where people read them, a way in and a way out, and forks only where a gateway says so.
fn way_through(file: &File, node: &Element) -> Vec<String> {
    let (into, out) = (file.flows_of("targetRef", node), file.flows_of("sourceRef", node));
    let forks = node.is_gateway() && out.len() > 1;
    let checks = [
        (
            node.get("name").trim().is_empty()
                && (forks && node.tag != "eventBasedGateway" || !node.is_gateway()),
            "no name",
        ),
        (into.is_empty() && !matches!(node.tag.as_str(), "startEvent" | "boundaryEvent"), "no way in"),
        (out.is_empty() && node.tag != "endEvent", "no way out"),
        (
            !into.is_empty() && matches!(node.tag.as_str(), "startEvent" | "boundaryEvent"),
            "a way into a beginning",
        ),
        (!out.is_empty() && node.tag == "endEvent", "a way out of an end"),
        (!node.is_gateway() && out.len() > 1, "a fork without a gateway"),
        (node.is_gateway() && into.len() > 1 && out.len() > 1, "joins and forks"),
        (node.definitions > 1, "waits for two things"),
        (
            matches!(node.tag.as_str(), "boundaryEvent" | "intermediateCatchEvent") && node.definitions == 0,
            "waits for nothing",
        ),
        (
            out.iter().any(|flow| flow.conditional && flow.get("name").trim().is_empty()),
            "a condition without a name",
        ),
        (
            node.tag == "eventBasedGateway" && out.iter().any(|flow| flow.conditional),
            "a race with conditions",
        ),
    ];
    let told = checks.into_iter().filter(|(wrong, _)| *wrong);
    told.map(|(_, what)| format!("{} {}: {what}", node.tag, node.get("id"))).collect()
}

#[test]
fn every_template_is_a_sound_chart_in_every_language() {
    let all = ready();
    assert_eq!(all.len(), 8);
    for definition in all {
        for lang in Lang::ALL {
            assert_eq!(
                complaints(&export(&definition, lang)),
                [] as [String; 0],
                "{} in {lang:?}",
                definition.key
            );
        }
    }
}

/// So many statuses one after the other, with ways back, clocks, letters and signals between them.
fn large(count: usize, pinned: bool) -> Definition {
    let name = |nth: usize| Names::same(&format!("Step {nth}"));
    let place = |nth: usize| Place { x: (nth % 10) as i32 * 260, y: (nth / 10) as i32 * 160 };
    let status = |nth: usize| {
        let last = nth + 1 == count;
        let stands = if last { Stands::Closed(Closed::Done) } else { Stands::Open };
        let place = (pinned && nth.is_multiple_of(3)).then(|| place(nth));
        Status { place, ..Status::new(&format!("s{nth}"), name(nth), stands) }
    };
    let hand = || Trigger::Hand { may: vec![May::Right("flows.work".into())] };
    let way = |key: String, (from, to): (usize, usize), trigger: Trigger| Transition {
        names: Names::same(&key),
        from: format!("s{from}"),
        to: format!("s{to}"),
        trigger,
        guard: key.starts_with('b').then(|| "amount > 1".to_owned()),
        acts: Vec::new(),
        key,
    };
    let mut ways = Vec::new();
    for nth in 0..count - 1 {
        ways.push(way(format!("on{nth}"), (nth, nth + 1), hand()));
        let extra = match nth % 6 {
            0 => Some((nth, Trigger::Reply { from: Replies::Customer })),
            1 => Some((nth.saturating_sub(3), hand())),
            2 => Some(((nth + 2).min(count - 1), Trigger::After(Wait::new(3, Unit::Days, Clock::Always)))),
            3 => Some((nth + 1, Trigger::Signal { name: "order-paid".into() })),
            4 => Some((nth.saturating_sub(4), Trigger::When { condition: "amount > 3".into() })),
            _ => None,
        };
        ways.extend(extra.map(|(to, trigger)| way(format!("b{nth}"), (nth, to), trigger)));
    }
    Definition {
        key: "large".into(),
        names: Names::same("Large"),
        purpose: "service".into(),
        start: "s0".into(),
        statuses: (0..count).map(status).collect(),
        transitions: ways,
        ..Definition::default()
    }
}

#[test]
fn charts_of_sixty_and_of_a_hundred_and_twenty_statuses_are_sound() {
    for (count, pinned) in [(60, true), (120, false), (120, true)] {
        let definition = large(count, pinned);
        let file = export(&definition, Lang::En);
        assert_eq!(complaints(&file), [] as [String; 0], "{count}");
        assert_eq!(super::import(&file).unwrap().definition, definition);
    }
}

#[test]
fn the_rules_find_what_is_wrong() {
    let sound = export(&large(4, false), Lang::En);
    assert_eq!(complaints(&sound), [] as [String; 0]);
    let undrawn = sound.replacen("bpmnElement=\"status-1\"", "bpmnElement=\"status-2\"", 1);
    let nowhere = sound.replacen("targetRef=\"status-1\"", "targetRef=\"gone\"", 1);
    let nameless = sound.replacen("name=\"Step 1\"", "name=\"\"", 1);
    for broken in [undrawn, nowhere, nameless] {
        assert_ne!(broken, sound);
        assert!(!complaints(&broken).is_empty());
    }
}
