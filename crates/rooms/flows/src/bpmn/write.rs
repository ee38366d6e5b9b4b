//! Writes a chart and its drawing as BPMN 2.0 XML.

use super::{
    chart::{Chart, Fires, Flow, Kind, Node, plain},
    drawn::Drawn,
    facts::{self, FLOW, FlowFacts, SPACE, STATUS, StatusFacts, WAY, WayFacts},
};
use crate::model::Definition;
use custodia_drawing::{Area, Point};
use kit::Lang;
use quick_xml::escape::escape;
use std::fmt::Display;

const HEAD: &str = r#"<?xml version="1.0" encoding="UTF-8"?>
"#;
const SPACES: [(&str, &str); 6] = [
    ("xmlns:bpmn", "http://www.omg.org/spec/BPMN/20100524/MODEL"),
    ("xmlns:bpmndi", "http://www.omg.org/spec/BPMN/20100524/DI"),
    ("xmlns:dc", "http://www.omg.org/spec/DD/20100524/DC"),
    ("xmlns:di", "http://www.omg.org/spec/DD/20100524/DI"),
    ("xmlns:xsi", "http://www.w3.org/2001/XMLSchema-instance"),
    ("xmlns:custodia", SPACE),
];
const EXPRESSION: (&str, &str) = ("xsi:type", "bpmn:tFormalExpression");

pub(super) fn written(definition: &Definition, lang: Lang, chart: &Chart, drawn: &Drawn) -> String {
    let mut sheet = Sheet { xml: Xml(HEAD.to_owned()), definition, chart, drawn };
    let spaces = SPACES.iter().map(|(name, value)| (*name, (*value).to_owned()));
    let own = [("id", "definitions".to_owned()), ("targetNamespace", SPACE.to_owned())];
    let all: Vec<_> = spaces.chain(own).collect();
    sheet.xml.open("bpmn:definitions", &all);
    sheet.process(lang);
    sheet.diagram();
    sheet.xml.close("bpmn:definitions");
    sheet.xml.0
}

/// Text that grows by elements; what stands in them is escaped.
struct Xml(String);

type Attribute<'a> = (&'a str, String);

impl Xml {
    fn begin(&mut self, name: &str, attributes: &[Attribute<'_>]) {
        self.0.push('<');
        self.0.push_str(name);
        for (key, value) in attributes {
            self.0.push_str(&format!(" {key}=\"{}\"", escape(value.as_str())));
        }
    }

    fn open(&mut self, name: &str, attributes: &[Attribute<'_>]) {
        self.begin(name, attributes);
        self.0.push_str(">\n");
    }

    fn empty(&mut self, name: &str, attributes: &[Attribute<'_>]) {
        self.begin(name, attributes);
        self.0.push_str("/>\n");
    }

    fn text(&mut self, name: &str, attributes: &[Attribute<'_>], text: &str) {
        self.begin(name, attributes);
        self.0.push_str(&format!(">{}</{name}>\n", escape(text)));
    }

    fn close(&mut self, name: &str) {
        self.0.push_str(&format!("</{name}>\n"));
    }

    fn facts(&mut self, kind: &str, json: &str) {
        self.open("bpmn:extensionElements", &[]);
        self.text(&format!("custodia:{kind}"), &[], json);
        self.close("bpmn:extensionElements");
    }
}

struct Sheet<'a> {
    xml: Xml,
    definition: &'a Definition,
    chart: &'a Chart,
    drawn: &'a Drawn,
}

impl Sheet<'_> {
    fn process(&mut self, lang: Lang) {
        let name = plain(self.definition.names.get(lang));
        let own = [("id", "process".to_owned()), ("name", name), ("isExecutable", "false".to_owned())];
        self.xml.open("bpmn:process", &own);
        let facts = facts::written(&self.flow_facts(lang));
        self.xml.facts(FLOW, &facts);
        for nth in 0..self.chart.nodes.len() {
            self.node(nth);
        }
        for flow in &self.chart.flows {
            self.flow(flow);
        }
        self.xml.close("bpmn:process");
    }

    fn flow_facts(&self, lang: Lang) -> FlowFacts {
        let is_drawn = |nth: usize| self.chart.flows.iter().any(|flow| flow.way == Some(nth));
        let ways = self.definition.transitions.iter().enumerate().filter(|(nth, _)| !is_drawn(*nth));
        FlowFacts {
            lang: lang.tag().to_owned(),
            definition: Definition {
                statuses: Vec::new(),
                transitions: Vec::new(),
                ..self.definition.clone()
            },
            loose: ways.map(|(nth, way)| WayFacts { nth, transition: way.clone() }).collect(),
        }
    }

    fn node(&mut self, nth: usize) {
        let node = &self.chart.nodes[nth];
        let tag = tag(&node.kind);
        let mut own = vec![("id", node.id.clone()), ("name", node.name.clone())];
        if let Kind::Border(host, _) = node.kind {
            own.push(("attachedToRef", self.chart.nodes[host].id.clone()));
        }
        self.xml.open(tag, &own);
        if let Some(facts) = self.status_facts(nth, node) {
            self.xml.facts(STATUS, &facts);
        }
        for (end, at) in [("bpmn:incoming", false), ("bpmn:outgoing", true)] {
            let meets = |flow: &&Flow| if at { flow.from == nth } else { flow.to == nth };
            self.chart.flows.iter().filter(meets).for_each(|flow| self.xml.text(end, &[], &flow.id));
        }
        if let Kind::Catch(fires) | Kind::Border(_, fires) = &node.kind {
            self.fires(fires);
        }
        self.xml.close(tag);
    }

    fn status_facts(&self, nth: usize, node: &Node) -> Option<String> {
        let status = node.status?;
        let shape = self.drawn.shapes[nth];
        let drawn = (shape.x.round() as i32, shape.y.round() as i32);
        Some(facts::written(&StatusFacts {
            nth: status,
            drawn,
            status: self.definition.statuses[status].clone(),
        }))
    }

    fn fires(&mut self, fires: &Fires) {
        let expression = [(EXPRESSION.0, EXPRESSION.1.to_owned())];
        let (tag, inner) = match fires {
            Fires::Message => return self.xml.empty("bpmn:messageEventDefinition", &[]),
            Fires::Signal => return self.xml.empty("bpmn:signalEventDefinition", &[]),
            Fires::Timer(span) => ("bpmn:timerEventDefinition", ("bpmn:timeDuration", span)),
            Fires::Condition(text) => ("bpmn:conditionalEventDefinition", ("bpmn:condition", text)),
        };
        self.xml.open(tag, &[]);
        self.xml.text(inner.0, &expression, inner.1);
        self.xml.close(tag);
    }

    fn flow(&mut self, flow: &Flow) {
        let (from, to) = (&self.chart.nodes[flow.from].id, &self.chart.nodes[flow.to].id);
        let mut own = vec![("id", flow.id.clone()), ("sourceRef", from.clone()), ("targetRef", to.clone())];
        if !flow.name.is_empty() {
            own.push(("name", flow.name.clone()));
        }
        self.xml.open("bpmn:sequenceFlow", &own);
        if let Some(nth) = flow.way {
            let transition = self.definition.transitions[nth].clone();
            self.xml.facts(WAY, &facts::written(&WayFacts { nth, transition }));
        }
        if let Some(condition) = &flow.condition {
            self.xml.text("bpmn:conditionExpression", &[(EXPRESSION.0, EXPRESSION.1.to_owned())], condition);
        }
        self.xml.close("bpmn:sequenceFlow");
    }

    fn diagram(&mut self) {
        self.xml.open("bpmndi:BPMNDiagram", &[("id", "diagram".to_owned())]);
        self.xml
            .open("bpmndi:BPMNPlane", &[("id", "plane".to_owned()), ("bpmnElement", "process".to_owned())]);
        for (node, shape) in self.chart.nodes.iter().zip(&self.drawn.shapes) {
            self.shape(node, *shape);
        }
        for ((flow, line), label) in self.chart.flows.iter().zip(&self.drawn.lines).zip(&self.drawn.labels) {
            self.line(flow, line, *label);
        }
        self.xml.close("bpmndi:BPMNPlane");
        self.xml.close("bpmndi:BPMNDiagram");
    }

    fn shape(&mut self, node: &Node, shape: Area) {
        let mut own = vec![("id", format!("{}-shape", node.id)), ("bpmnElement", node.id.clone())];
        if matches!(node.kind, Kind::Choice) {
            own.push(("isMarkerVisible", "true".to_owned()));
        }
        self.xml.open("bpmndi:BPMNShape", &own);
        self.bounds(shape);
        self.xml.close("bpmndi:BPMNShape");
    }

    fn line(&mut self, flow: &Flow, line: &[Point], label: Option<Area>) {
        let own = [("id", format!("{}-line", flow.id)), ("bpmnElement", flow.id.clone())];
        self.xml.open("bpmndi:BPMNEdge", &own);
        for point in line {
            self.xml.empty("di:waypoint", &[("x", whole(point.x)), ("y", whole(point.y))]);
        }
        if let Some(area) = label {
            self.xml.open("bpmndi:BPMNLabel", &[]);
            self.bounds(area);
            self.xml.close("bpmndi:BPMNLabel");
        }
        self.xml.close("bpmndi:BPMNEdge");
    }

    fn bounds(&mut self, area: Area) {
        let sides = [("x", area.x), ("y", area.y), ("width", area.w), ("height", area.h)];
        self.xml.empty("dc:Bounds", &sides.map(|(name, value)| (name, whole(value))));
    }
}

fn tag(kind: &Kind) -> &'static str {
    match kind {
        Kind::Start => "bpmn:startEvent",
        Kind::End => "bpmn:endEvent",
        Kind::Task => "bpmn:userTask",
        Kind::Choice => "bpmn:exclusiveGateway",
        Kind::Race => "bpmn:eventBasedGateway",
        Kind::Catch(_) => "bpmn:intermediateCatchEvent",
        Kind::Border(..) => "bpmn:boundaryEvent",
    }
}

fn whole(value: impl Into<f64>) -> String {
    let whole: &dyn Display = &value.into().round();
    whole.to_string()
}
