//! Makes a definition of a chart: our own facts where they are, sense where they are not, and a list of what was left out.

use super::{
    drawn::place_of,
    facts::{self, FlowFacts, StatusFacts, WayFacts},
    keys::{Keys, slug},
    read::{Element, Flow, Raw},
    span,
};
use crate::{
    WORK,
    model::{
        Closed, Definition, May, NAME, Names, Replies, STATUSES, Stands, Status, TRANSITIONS, Transition,
        Trigger,
    },
};
use kernel::Message;
use kit::Lang;
use std::collections::{BTreeSet, HashMap};

/// A file can name thousands of strange things; nobody reads on after these.
const LEFT: usize = 50;

/// A definition from a file, and what of the file it does not say.
#[derive(Debug)]
pub struct Imported {
    pub definition: Definition,
    pub left: Vec<Message>,
}

pub(super) fn understood(raw: &Raw) -> Result<Imported, Message> {
    let own: Option<FlowFacts> = facts::read(raw.facts.as_ref());
    let lang = own.as_ref().and_then(|own| Lang::parse(&own.lang)).unwrap_or(Lang::En);
    let (keys, left, statuses, out) = (Keys::default(), Vec::new(), HashMap::new(), HashMap::new());
    let mut sense = Sense { raw, own: own.is_some(), lang, keys, left, statuses, out };
    sense.strange();
    let statuses = sense.statuses();
    let definition = sense.definition(own, statuses)?;
    Ok(Imported { definition, left: sense.left })
}

struct Sense<'a> {
    raw: &'a Raw,
    /// The file is one of ours, whatever was done to it since.
    own: bool,
    lang: Lang,
    keys: Keys,
    left: Vec<Message>,
    /// The key of the status that an element became.
    statuses: HashMap<&'a str, String>,
    /// The flows that leave an element.
    out: HashMap<&'a str, Vec<usize>>,
}

/// The search for the ways that leave one status.
struct Walk {
    from: String,
    /// Flows that were followed.
    seen: BTreeSet<usize>,
    ways: Vec<(usize, Transition)>,
}

/// What was met on the way from one status to the next.
#[derive(Clone, Default)]
struct Met {
    name: String,
    trigger: Option<Trigger>,
    /// What of it has no place here: told only where the way becomes a transition of ours.
    left: Vec<Message>,
}

impl<'a> Sense<'a> {
    fn leave_out(&mut self, message: Message) {
        if self.left.len() < LEFT && !self.left.contains(&message) {
            self.left.push(message);
        }
    }

    fn strange(&mut self) {
        for (kind, name) in &self.raw.strange {
            self.leave_out(
                Message::new("flows-bpmn-left-element").with("kind", kind.clone()).with("name", short(name)),
            );
        }
        for (_, name) in self.raw.processes.iter().skip(1) {
            self.leave_out(
                Message::new("flows-bpmn-left-element").with("kind", "process").with("name", short(name)),
            );
        }
        for element in &self.raw.elements {
            if matches!(element.kind.as_str(), "parallelGateway" | "inclusiveGateway" | "complexGateway") {
                self.leave_out(Message::new("flows-bpmn-left-gateway").with("name", short(&element.name)));
            }
        }
        for (nth, flow) in self.raw.flows.iter().enumerate() {
            self.out.entry(flow.from.as_str()).or_default().push(nth);
        }
    }

    /// Statuses with the order in which they stood, and the key of each element that became one.
    fn statuses(&mut self) -> Vec<(usize, Status)> {
        let mut statuses = Vec::new();
        for element in &self.raw.elements {
            let known: Option<StatusFacts> = facts::read(element.facts.as_ref());
            match known {
                Some(known) => {
                    self.keys.taken(&known.status.key);
                    self.statuses.insert(&element.id, known.status.key.clone());
                    statuses.push((known.nth, self.moved_or_renamed(element, known)));
                }
                None if is_status(element) && !self.is_own_end(element) => {
                    let status = self.stranger(element);
                    self.statuses.insert(&element.id, status.key.clone());
                    statuses.push((usize::MAX, status));
                }
                None => {}
            }
        }
        statuses.sort_by_key(|(nth, _)| *nth);
        statuses
    }

    /// Other programs may have changed the name of our element, or its place.
    fn moved_or_renamed(&self, element: &Element, known: StatusFacts) -> Status {
        let mut status = known.status;
        let written = super::chart::plain(status.names.get(self.lang));
        let written = if written.is_empty() { status.key.clone() } else { written };
        if element.name != written && !element.name.trim().is_empty() {
            status.names.set(self.lang, short(&element.name));
        }
        if let Some(shape) = self.raw.shapes.get(&element.id) {
            let apart =
                (shape.x - f64::from(known.drawn.0)).abs() + (shape.y - f64::from(known.drawn.1)).abs();
            if apart > 1.0 {
                status.place = Some(place_of(*shape));
            }
        }
        status
    }

    fn stranger(&mut self, element: &Element) -> Status {
        let name = if element.name.trim().is_empty() { element.id.clone() } else { short(&element.name) };
        let key = self.keys.make(&name);
        Status::new(&key, Names::same(&name), stands(element))
    }

    fn definition(
        &mut self,
        own: Option<FlowFacts>,
        statuses: Vec<(usize, Status)>,
    ) -> Result<Definition, Message> {
        let (mut definition, loose) = match own {
            Some(own) => (own.definition, own.loose),
            None => (self.blank(), Vec::new()),
        };
        definition.statuses = statuses.into_iter().map(|(_, status)| status).collect();
        let mut ways: Vec<_> = loose.into_iter().map(|way| (way.nth, way.transition)).collect();
        ways.extend(self.ways());
        ways.sort_by_key(|(nth, _)| *nth);
        definition.transitions = ways.into_iter().map(|(_, way)| way).collect();
        self.begin(&mut definition);
        if definition.statuses.len() > STATUSES || definition.transitions.len() > TRANSITIONS {
            return Err(Message::new("flows-bpmn-too-many")
                .with("statuses", STATUSES)
                .with("transitions", TRANSITIONS));
        }
        Ok(definition)
    }

    fn blank(&self) -> Definition {
        let (id, name) = self.raw.processes.first().cloned().unwrap_or_default();
        let name = if name.trim().is_empty() { id } else { short(&name) };
        Definition { key: Keys::default().make(&name), names: Names::same(&name), ..Definition::default() }
    }

    fn ways(&mut self) -> Vec<(usize, Transition)> {
        let mut keys = Keys::default();
        let known = self.raw.flows.iter().filter_map(|flow| facts::read::<WayFacts>(flow.facts.as_ref()));
        known.for_each(|known| keys.taken(&known.transition.key));
        let mut ways = Vec::new();
        for element in &self.raw.elements {
            let Some(from) = self.statuses.get(element.id.as_str()).cloned() else { continue };
            let mut walk = Walk { from, seen: BTreeSet::new(), ways: Vec::new() };
            let mut met = Met::default();
            if element.kind == "intermediateCatchEvent" {
                met.fires(element);
            }
            self.follow(&element.id, met, &mut walk);
            for event in &self.raw.elements {
                if event.attached.as_deref() == Some(&element.id) {
                    let mut met = Met { name: event.name.clone(), ..Met::default() };
                    met.fires(event);
                    self.follow(&event.id, met, &mut walk);
                }
            }
            ways.append(&mut walk.ways);
        }
        for (_, way) in ways.iter_mut().filter(|(nth, _)| *nth == usize::MAX) {
            way.key = keys.make(way.names.get(self.lang));
        }
        ways
    }

    /// Every flow is followed once from each status, through gateways and events, to the next statuses.
    fn follow(&mut self, id: &str, met: Met, walk: &mut Walk) {
        let mut open = vec![(id.to_owned(), met)];
        while let Some((id, met)) = open.pop() {
            let flows = self.out.get(id.as_str()).cloned().unwrap_or_default();
            let mut on = Vec::new();
            for nth in flows {
                if walk.seen.insert(nth) {
                    let flow = &self.raw.flows[nth];
                    let met = met.with(flow);
                    match self.statuses.get(flow.to.as_str()).cloned() {
                        Some(to) => self.arrive(flow, to, met, walk),
                        None => on.extend(self.pass(flow, met)),
                    }
                }
            }
            open.extend(on.into_iter().rev());
        }
    }

    /// Goes through what is no status.
    fn pass(&self, flow: &Flow, mut met: Met) -> Option<(String, Met)> {
        let element = self.raw.elements.iter().find(|element| element.id == flow.to)?;
        if element.kind.starts_with("intermediate") {
            met.fires(element);
            if met.name.is_empty() {
                met.name.clone_from(&element.name);
            }
        }
        Some((element.id.clone(), met))
    }

    fn arrive(&mut self, flow: &Flow, to: String, met: Met, walk: &mut Walk) {
        if let Some(known) = facts::read::<WayFacts>(flow.facts.as_ref()) {
            let mut way = known.transition;
            (way.from, way.to) = (walk.from.clone(), to);
            return walk.ways.push((known.nth, way));
        }
        met.left.into_iter().for_each(|message| self.leave_out(message));
        let name = if met.name.trim().is_empty() { self.name_of(&to) } else { short(&met.name) };
        let by_hand = Trigger::Hand { may: vec![May::Right(WORK.key.to_owned())] };
        let way = Transition {
            key: String::new(),
            names: Names::same(&name),
            from: walk.from.clone(),
            to,
            trigger: met.trigger.unwrap_or(by_hand),
            guard: None,
            acts: Vec::new(),
        };
        walk.ways.push((usize::MAX, way));
    }

    fn name_of(&self, key: &str) -> String {
        let element = self
            .raw
            .elements
            .iter()
            .find(|element| self.statuses.get(element.id.as_str()).is_some_and(|own| own == key));
        element
            .map(|element| short(&element.name))
            .filter(|name| !name.is_empty())
            .unwrap_or_else(|| key.to_owned())
    }

    /// The end that a closed status leads to when it can be opened again.
    fn is_own_end(&self, element: &Element) -> bool {
        self.own && element.id.starts_with("end-") && element.facts.is_none()
    }

    /// The first status behind the start event.
    fn begin(&mut self, definition: &mut Definition) {
        let starts: Vec<_> =
            self.raw.elements.iter().filter(|element| element.kind == "startEvent").collect();
        let mut walk = Walk { from: String::new(), seen: BTreeSet::new(), ways: Vec::new() };
        if let Some(start) = starts.first() {
            self.follow(&start.id, Met::default(), &mut walk);
        }
        if let Some((_, way)) = walk.ways.first() {
            definition.start.clone_from(&way.to);
        } else if !self.own {
            definition.start =
                definition.statuses.first().map(|status| status.key.clone()).unwrap_or_default();
        }
        if !self.own && (starts.len() != 1 || walk.ways.len() != 1) {
            self.leave_out(Message::new("flows-bpmn-left-start"));
        }
    }
}

impl Met {
    fn with(&self, flow: &Flow) -> Self {
        let mut met = self.clone();
        if !flow.name.trim().is_empty() {
            met.name.clone_from(&flow.name);
        }
        if let Some(condition) = &flow.condition {
            let message = Message::new("flows-bpmn-left-condition").with("condition", short(condition));
            met.left.push(message.with("name", short(&flow.name)));
        }
        met
    }

    /// What an event waits for; one that we know no trigger for is taken by hand.
    fn fires(&mut self, element: &Element) {
        let Some((kind, told)) = &element.event else { return };
        let caught = !element.kind.contains("Throw");
        let trigger = match kind.as_str() {
            "messageEventDefinition" if caught => Some(Trigger::Reply { from: Replies::Customer }),
            "timerEventDefinition" => span::read(told).map(Trigger::After),
            "signalEventDefinition" if caught => Some(Trigger::Signal { name: slug(&element.name) }),
            _ => None,
        };
        if trigger.is_none() {
            let message = Message::new("flows-bpmn-left-event").with("kind", kind);
            self.left.push(message.with("name", short(&element.name)));
        }
        self.trigger = trigger.or(self.trigger.take());
    }
}

fn is_status(element: &Element) -> bool {
    let kind = element.kind.as_str();
    let is_work = kind == "task" || kind.ends_with("Task");
    is_work || matches!(kind, "subProcess" | "callActivity" | "transaction" | "adHocSubProcess" | "endEvent")
}

fn stands(element: &Element) -> Stands {
    let event = element.event.as_ref().map(|(kind, _)| kind.as_str());
    match (element.kind.as_str(), event) {
        ("endEvent", Some("errorEventDefinition" | "escalationEventDefinition")) => {
            Stands::Closed(Closed::Refused)
        }
        ("endEvent", Some("terminateEventDefinition" | "cancelEventDefinition")) => {
            Stands::Closed(Closed::Canceled)
        }
        ("endEvent", _) => Stands::Closed(Closed::Done),
        ("receiveTask", _) => Stands::WaitingCustomer,
        _ => Stands::Open,
    }
}

/// One line that fits a name.
fn short(text: &str) -> String {
    super::chart::plain(text).chars().take(NAME).collect()
}
