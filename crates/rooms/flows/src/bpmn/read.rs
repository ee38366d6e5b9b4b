//! Reads the XML of a chart into elements, flows and shapes; hostile files are refused.

use super::facts::{FLOW, SPACE, STATUS, WAY};
use custodia_drawing::Area;
use kernel::Message;
use quick_xml::{
    NsReader, XmlVersion,
    escape::resolve_predefined_entity,
    events::{BytesStart, Event},
    name::ResolveResult,
};
use std::collections::{BTreeMap, HashMap};

/// A file of our own with the largest definition and its drawing is smaller.
pub(super) const BYTES: usize = 4 << 20;
/// Charts nest a handful of elements; a file that nests more wants to exhaust us.
const DEPTH: usize = 40;
const ELEMENTS: usize = 100_000;

const MODEL: &str = "http://www.omg.org/spec/BPMN/20100524/MODEL";
const DRAWING: &str = "http://www.omg.org/spec/BPMN/20100524/DI";
const SHAPES: &str = "http://www.omg.org/spec/DD/20100524/DC";

/// What a chart says, in its own words.
#[derive(Default)]
pub(super) struct Raw {
    /// The processes of the file by id and name; only the first is read.
    pub(super) processes: Vec<(String, String)>,
    pub(super) elements: Vec<Element>,
    pub(super) flows: Vec<Flow>,
    pub(super) shapes: HashMap<String, Area>,
    pub(super) facts: Option<String>,
    /// Kinds and names of what has no place in a process of ours.
    pub(super) strange: Vec<(String, String)>,
}

#[derive(Default)]
pub(super) struct Element {
    pub(super) id: String,
    /// `userTask`, `exclusiveGateway`, …
    pub(super) kind: String,
    pub(super) name: String,
    pub(super) attached: Option<String>,
    /// The kind of its event, and what stands in it.
    pub(super) event: Option<(String, String)>,
    pub(super) facts: Option<String>,
}

#[derive(Default)]
pub(super) struct Flow {
    pub(super) name: String,
    pub(super) from: String,
    pub(super) to: String,
    pub(super) condition: Option<String>,
    pub(super) facts: Option<String>,
}

pub(super) fn read(text: &str) -> Result<Raw, Message> {
    if text.len() > BYTES {
        return Err(Message::new("flows-bpmn-too-large").with("most", BYTES >> 20));
    }
    let mut reader = NsReader::from_str(text);
    reader.config_mut().expand_empty_elements = true;
    let mut reading = Reading::default();
    loop {
        let (space, event) = reader.read_resolved_event().map_err(broken)?;
        match event {
            Event::DocType(_) => return Err(Message::new("flows-bpmn-doctype")),
            Event::Start(tag) => reading.open(Tag::of(&space, &tag))?,
            Event::End(_) => reading.close(),
            Event::Text(piece) => reading.text.push_str(&piece.xml10_content()),
            Event::CData(piece) => reading.text.push_str(&piece.xml10_content()),
            Event::GeneralRef(entity) => match entity.resolve_char_ref().map_err(broken)? {
                Some(letter) => reading.text.push(letter),
                None => reading
                    .text
                    .push_str(resolve_predefined_entity(&entity).ok_or(Message::new("flows-bpmn-doctype"))?),
            },
            Event::Eof => break,
            Event::Empty(_) | Event::Comment(_) | Event::Decl(_) | Event::PI(_) => {}
        }
    }
    reading.finished()
}

fn broken<E>(_: E) -> Message {
    Message::new("flows-bpmn-broken")
}

/// An element as it begins: its kind by namespace, and its attributes.
struct Tag {
    space: Space,
    name: String,
    attributes: BTreeMap<String, String>,
}

#[derive(Clone, Copy, PartialEq)]
enum Space {
    Model,
    Drawing,
    Own,
    Strange,
}

impl Tag {
    fn of(space: &ResolveResult<'_>, tag: &BytesStart<'_>) -> Self {
        let space = match space {
            ResolveResult::Bound(space) => Space::of(space.as_ref()),
            ResolveResult::Unbound | ResolveResult::Unknown(_) => Space::Strange,
        };
        let mut all = tag.attributes();
        let attributes = all.with_checks(false).flatten().filter_map(|attribute| {
            let value = attribute.normalized_value(XmlVersion::Implicit1_0).ok()?;
            Some((attribute.key.local_name().as_ref().to_owned(), value.into_owned()))
        });
        Self { space, name: tag.local_name().as_ref().to_owned(), attributes: attributes.collect() }
    }

    fn take(&mut self, name: &str) -> String {
        self.attributes.remove(name).unwrap_or_default()
    }

    fn number(&self, name: &str) -> Option<f64> {
        self.attributes.get(name)?.parse().ok().filter(|number: &f64| number.is_finite())
    }
}

impl Space {
    fn of(space: &str) -> Self {
        match space {
            MODEL => Self::Model,
            DRAWING | SHAPES => Self::Drawing,
            SPACE => Self::Own,
            _ => Self::Strange,
        }
    }
}

/// What an element that is open is for.
enum Open {
    Element,
    Flow,
    Condition,
    Event,
    Facts,
    Shape(String),
    /// A process beside the first, or what stands inside a sub-process: passed over.
    Passed,
    Other,
}

#[derive(Default)]
struct Reading {
    raw: Raw,
    open: Vec<Open>,
    text: String,
    count: usize,
}

impl Reading {
    fn open(&mut self, mut tag: Tag) -> Result<(), Message> {
        self.count += 1;
        if self.open.len() >= DEPTH || self.count > ELEMENTS {
            return Err(Message::new("flows-bpmn-too-deep"));
        }
        let open = match tag.space {
            _ if self.open.iter().any(|open| matches!(open, Open::Passed)) => Open::Other,
            Space::Model => self.model(&mut tag),
            Space::Drawing => self.drawing(&mut tag),
            Space::Own if [FLOW, STATUS, WAY].contains(&tag.name.as_str()) => Open::Facts,
            Space::Own | Space::Strange => Open::Other,
        };
        self.text.clear();
        self.open.push(open);
        Ok(())
    }

    fn model(&mut self, tag: &mut Tag) -> Open {
        let inside = |wanted: fn(&Open) -> bool| self.open.last().is_some_and(wanted);
        let is_in_element = inside(|open| matches!(open, Open::Element));
        match tag.name.as_str() {
            "process" => self.process(tag),
            "sequenceFlow" => self.flow(tag),
            "conditionExpression" if inside(|open| matches!(open, Open::Flow)) => Open::Condition,
            name if name.ends_with("EventDefinition") && is_in_element => self.event(tag),
            _ if self.is_below_element() => self.inner(tag),
            name if is_element(name) => self.element(tag),
            "definitions" | "extensionElements" | "import" | "message" | "signal" | "error"
            | "escalation" => Open::Other,
            "documentation" | "itemDefinition" | "ioSpecification" | "property" => Open::Other,
            name if self.raw.strange.len() < 100 && !is_part(name) => {
                self.raw.strange.push((name.to_owned(), tag.take("name")));
                Open::Other
            }
            _ => Open::Other,
        }
    }

    fn is_below_element(&self) -> bool {
        self.open.iter().any(|open| matches!(open, Open::Element | Open::Flow | Open::Event))
    }

    /// A sub-process is one status: what happens in it is passed over.
    fn inner(&mut self, tag: &Tag) -> Open {
        if is_element(&tag.name) { Open::Passed } else { Open::Other }
    }

    fn process(&mut self, tag: &mut Tag) -> Open {
        self.raw.processes.push((tag.take("id"), tag.take("name")));
        if self.raw.processes.len() > 1 { Open::Passed } else { Open::Other }
    }

    fn element(&mut self, tag: &mut Tag) -> Open {
        let (id, name, kind) = (tag.take("id"), tag.take("name"), tag.name.clone());
        let attached = tag.attributes.remove("attachedToRef");
        self.raw.elements.push(Element { id, kind, name, attached, ..Element::default() });
        Open::Element
    }

    fn flow(&mut self, tag: &mut Tag) -> Open {
        if self.is_below_element() {
            return Open::Passed;
        }
        let (name, from, to) = (tag.take("name"), tag.take("sourceRef"), tag.take("targetRef"));
        self.raw.flows.push(Flow { name, from, to, ..Flow::default() });
        Open::Flow
    }

    fn event(&mut self, tag: &Tag) -> Open {
        if let Some(element) = self.raw.elements.last_mut() {
            element.event = Some((tag.name.clone(), String::new()));
        }
        Open::Event
    }

    fn drawing(&mut self, tag: &mut Tag) -> Open {
        match tag.name.as_str() {
            "BPMNShape" => return Open::Shape(tag.take("bpmnElement")),
            "Bounds" => {
                let sides = (tag.number("x"), tag.number("y"), tag.number("width"), tag.number("height"));
                if let (Some(Open::Shape(id)), (Some(x), Some(y), Some(w), Some(h))) =
                    (self.open.last(), sides)
                {
                    self.raw.shapes.insert(id.clone(), Area { x, y, w, h });
                }
            }
            _ => {}
        }
        Open::Other
    }

    fn close(&mut self) {
        let text = std::mem::take(&mut self.text);
        match self.open.pop() {
            Some(Open::Facts) => self.facts(text),
            Some(Open::Condition) => {
                if let Some(flow) = self.raw.flows.last_mut() {
                    flow.condition = Some(text.trim().to_owned());
                }
            }
            Some(Open::Other) if matches!(self.open.last(), Some(Open::Event)) => {
                if let Some((_, told)) =
                    self.raw.elements.last_mut().and_then(|element| element.event.as_mut())
                {
                    told.push_str(text.trim());
                }
            }
            _ => {}
        }
    }

    /// Facts belong to the element, the flow or the process around them.
    fn facts(&mut self, text: String) {
        let around = self.open.iter().rev().find(|open| matches!(open, Open::Element | Open::Flow));
        let place = match around {
            Some(Open::Element) => self.raw.elements.last_mut().map(|element| &mut element.facts),
            Some(Open::Flow) => self.raw.flows.last_mut().map(|flow| &mut flow.facts),
            _ => Some(&mut self.raw.facts),
        };
        if let Some(place) = place {
            *place = Some(text);
        }
    }

    fn finished(self) -> Result<Raw, Message> {
        match (self.open.is_empty(), self.raw.processes.is_empty()) {
            (false, _) => Err(Message::new("flows-bpmn-broken")),
            (true, true) => Err(Message::new("flows-bpmn-no-process")),
            (true, false) => Ok(self.raw),
        }
    }
}

fn is_element(name: &str) -> bool {
    let ends = ["task", "Task", "Gateway", "Event"].iter().any(|end| name.ends_with(end));
    ends || matches!(name, "subProcess" | "callActivity" | "transaction" | "adHocSubProcess")
}

/// Parts of elements that say nothing by themselves.
fn is_part(name: &str) -> bool {
    name.ends_with("Ref") || matches!(name, "incoming" | "outgoing" | "text" | "participant")
}
