//! A definition as a BPMN chart: which elements stand for its statuses and transitions.
//!
//! A status is a user task, an end event when nothing leaves it, or a catch event when it only waits for one thing. What people
//! choose leaves a task through a gateway; what happens by itself interrupts it at its border.

use crate::model::{Clock, Definition, Place, Status, Transition, Trigger, Unit, Wait};
use kit::Lang;

pub(super) struct Chart {
    pub(super) nodes: Vec<Node>,
    pub(super) flows: Vec<Flow>,
}

pub(super) struct Node {
    pub(super) id: String,
    pub(super) name: String,
    pub(super) kind: Kind,
    /// The status that it stands for, by its place in the definition.
    pub(super) status: Option<usize>,
    pub(super) place: Option<Place>,
}

pub(super) enum Kind {
    Start,
    End,
    Task,
    Choice,
    /// A gateway at which the first event decides.
    Race,
    Catch(Fires),
    /// At the border of the task at this place in the list.
    Border(usize, Fires),
}

/// What an event waits for.
pub(super) enum Fires {
    Message,
    Timer(String),
    Condition(String),
    Signal,
}

pub(super) struct Flow {
    pub(super) id: String,
    pub(super) name: String,
    pub(super) from: usize,
    pub(super) to: usize,
    pub(super) condition: Option<String>,
    /// The transition that ends with it, by its place in the definition.
    pub(super) way: Option<usize>,
}

/// What BPMN names are: one line without marks that XML does not know.
pub(super) fn plain(text: &str) -> String {
    let known = text
        .chars()
        .map(|one| if one.is_control() || matches!(one, '\u{FFFE}' | '\u{FFFF}') { ' ' } else { one });
    known.collect::<String>().split_whitespace().collect::<Vec<_>>().join(" ")
}

pub(super) fn chart(definition: &Definition, lang: Lang) -> Chart {
    let mut maker =
        Maker { definition, lang, chart: Chart { nodes: Vec::new(), flows: Vec::new() }, arrive: Vec::new() };
    maker.arrive =
        definition.statuses.iter().enumerate().map(|(nth, status)| maker.status(nth, status)).collect();
    maker.start();
    for (nth, status) in definition.statuses.iter().enumerate() {
        if is_first(definition, nth) {
            maker.leave(nth, status);
        }
    }
    maker.chart
}

/// Transitions name statuses by key, and mean the first of that key.
fn is_first(definition: &Definition, nth: usize) -> bool {
    definition.statuses.iter().position(|status| status.key == definition.statuses[nth].key) == Some(nth)
}

struct Maker<'a> {
    definition: &'a Definition,
    lang: Lang,
    chart: Chart,
    /// The element at which each status is entered.
    arrive: Vec<usize>,
}

type Way<'a> = (usize, &'a Transition);

impl<'a> Maker<'a> {
    fn name(&self, names: &crate::model::Names, key: &str) -> String {
        let name = plain(names.get(self.lang));
        if name.is_empty() { key.to_owned() } else { name }
    }

    fn node(&mut self, id: String, name: String, kind: Kind) -> usize {
        self.chart.nodes.push(Node { id, name, kind, status: None, place: None });
        self.chart.nodes.len() - 1
    }

    fn flow(&mut self, from: usize, to: usize, id: String) {
        self.chart.flows.push(Flow { id, name: String::new(), from, to, condition: None, way: None });
    }

    fn start(&mut self) {
        let name = self.name(&self.definition.names, &self.definition.key);
        let start = self.node("start".into(), name, Kind::Start);
        let first = self.definition.statuses.iter().position(|status| status.key == self.definition.start);
        if let Some(first) = first {
            self.flow(start, self.arrive[first], "begin".into());
        }
    }

    /// Those that can be drawn: their other end is there.
    fn leaving(&self, key: &str) -> Vec<Way<'a>> {
        let ways = self.definition.transitions.iter().enumerate();
        ways.filter(|(_, way)| way.from == key && self.definition.status(&way.to).is_some()).collect()
    }

    fn status(&mut self, nth: usize, status: &Status) -> usize {
        let leaving = if is_first(self.definition, nth) { self.leaving(&status.key) } else { Vec::new() };
        let kind = match leaving[..] {
            [] if status.stands.is_closed() => Kind::End,
            [(_, only)] if only.to != only.from => match fires(&only.trigger) {
                Some(fires) if waits(status) => Kind::Catch(fires),
                _ => Kind::Task,
            },
            _ => Kind::Task,
        };
        let name = self.name(&status.names, &status.key);
        let node = self.node(format!("status-{nth}"), name, kind);
        self.chart.nodes[node].status = Some(nth);
        self.chart.nodes[node].place = status.place;
        node
    }

    fn leave(&mut self, nth: usize, status: &Status) {
        let here = self.arrive[nth];
        let ways = self.leaving(&status.key);
        if matches!(self.chart.nodes[here].kind, Kind::Catch(_)) {
            return ways.into_iter().for_each(|way| self.way(here, way));
        }
        let (alone, chosen): (Vec<_>, Vec<_>) =
            ways.into_iter().partition(|(_, way)| fires(&way.trigger).is_some());
        let closed = status.stands.is_closed();
        if chosen.is_empty() && !closed {
            return self.wait(here, nth, alone);
        }
        self.choose(here, nth, (chosen, closed && !alone.is_empty()));
        for (way, transition) in alone {
            let Some(fires) = fires(&transition.trigger) else { continue };
            let event = self.event(way, transition, Kind::Border(here, fires));
            self.way(event, (way, transition));
        }
    }

    /// Nobody chooses: the task leads to its event, or to the first of several.
    fn wait(&mut self, here: usize, nth: usize, ways: Vec<Way<'a>>) {
        let mut from = here;
        if ways.len() > 1 {
            let name = self.chart.nodes[here].name.clone();
            from = self.node(format!("race-{nth}"), name, Kind::Race);
            self.flow(here, from, format!("to-race-{nth}"));
        }
        for (way, transition) in ways {
            let Some(fires) = fires(&transition.trigger) else { continue };
            let event = self.event(way, transition, Kind::Catch(fires));
            self.flow(from, event, format!("to-event-{way}"));
            self.way(event, (way, transition));
        }
    }

    /// One way goes straight on, several part at a gateway. What is closed but can be opened again has an end as well.
    fn choose(&mut self, here: usize, nth: usize, (ways, can_open): (Vec<Way<'a>>, bool)) {
        let closed = self.definition.statuses[nth].stands.is_closed();
        let ends = closed && (can_open || !ways.is_empty());
        let mut from = here;
        if ways.len() + usize::from(ends) > 1 {
            let name = format!("{}?", self.chart.nodes[here].name);
            from = self.node(format!("choice-{nth}"), name, Kind::Choice);
            self.flow(here, from, format!("to-choice-{nth}"));
        }
        let parted = from != here;
        for (way, transition) in ways {
            self.way(from, (way, transition));
            if let Some(flow) = self.chart.flows.last_mut().filter(|_| parted) {
                flow.condition = Some(condition(transition));
            }
        }
        if ends {
            let name = self.chart.nodes[here].name.clone();
            let end = self.node(format!("end-{nth}"), name.clone(), Kind::End);
            self.flow(from, end, format!("to-end-{nth}"));
            if let Some(flow) = self.chart.flows.last_mut().filter(|_| parted) {
                (flow.name, flow.condition) = (name, Some("closed".into()));
            }
        }
    }

    fn event(&mut self, nth: usize, way: &Transition, kind: Kind) -> usize {
        let name = self.name(&way.names, &way.key);
        self.node(format!("event-{nth}"), name, kind)
    }

    fn way(&mut self, from: usize, (nth, way): Way<'a>) {
        let Some(to) = self.definition.statuses.iter().position(|status| status.key == way.to) else {
            return;
        };
        let (id, to) = (format!("way-{nth}"), self.arrive[to]);
        // An event has the name already.
        let is_event = matches!(self.chart.nodes[from].kind, Kind::Catch(_) | Kind::Border(..));
        let is_named = !is_event || self.chart.nodes[from].status.is_some();
        let name = if is_named { self.name(&way.names, &way.key) } else { String::new() };
        self.chart.flows.push(Flow { id, name, from, to, condition: None, way: Some(nth) });
    }
}

fn waits(status: &Status) -> bool {
    use crate::model::Stands;
    matches!(status.stands, Stands::WaitingCustomer | Stands::WaitingThird)
}

/// What happens by itself, as an event; none when somebody decides.
fn fires(trigger: &Trigger) -> Option<Fires> {
    match trigger {
        Trigger::Reply { .. } => Some(Fires::Message),
        Trigger::After(wait) => Some(Fires::Timer(duration(*wait))),
        Trigger::Event { .. } | Trigger::Signal { .. } => Some(Fires::Signal),
        Trigger::When { condition } => Some(Fires::Condition(plain(condition))),
        Trigger::Hand { .. } | Trigger::Approved { .. } | Trigger::Rejected { .. } => None,
        Trigger::ChildClosed { .. } | Trigger::AllDone => None,
    }
}

/// Working hours have no notation in ISO 8601; the span alone is shown, our own facts hold the rest.
fn duration(Wait { amount, unit, clock: Clock::Always | Clock::Business }: Wait) -> String {
    match unit {
        Unit::Minutes => format!("PT{amount}M"),
        Unit::Hours => format!("PT{amount}H"),
        Unit::Days => format!("P{amount}D"),
    }
}

/// Every way out of a gateway has a condition of its own, which no two share.
fn condition(way: &Transition) -> String {
    let decides = format!("{} == '{}'", way.trigger.kind(), way.key);
    match &way.guard {
        Some(guard) => plain(&format!("{decides} && ({guard})")),
        None => plain(&decides),
    }
}
