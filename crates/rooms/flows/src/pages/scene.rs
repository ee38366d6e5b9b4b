//! The drawing of a process: boxes for statuses, arrows for transitions, written as SVG on the server.

use super::wording;
use crate::model::{Definition, Finding, Severity, Spot, Stands, Status, Transition, Trigger};
use askama::Template;
use custodia_drawing::{Area, Edge, Graph, Node, Point, Size, draw, rounded};
use kit::{Html, Words};
use std::collections::{BTreeMap, BTreeSet, HashMap};

/// Two lines of a name and one that says what the status stands for.
const BOX: Size = Size { w: 172.0, h: 66.0 };
/// About what fits into a line of a box.
const LINE: usize = 23;
/// About what fits beside an arrow.
const BESIDE: usize = 26;
/// Six and a half units a letter, and the mark in front.
const LETTER: f64 = 6.2;
const MARK: f64 = 22.0;
const CORNER: f64 = 8.0;
/// Room around everything, for thick frames and figures at corners.
const MARGIN: f64 = 14.0;

/// What is shown beside the bare process.
#[derive(Default)]
pub struct Look<'a> {
    /// Where boxes and arrows lead: `{base}/statuses/{key}`; none when they are only looked at.
    pub base: Option<String>,
    /// Opens beside the drawing instead of instead of it.
    pub beside: bool,
    pub chosen: Option<Spot>,
    pub findings: &'a [Finding],
    /// How much work stands in each status.
    pub running: BTreeMap<String, i64>,
    /// What became different: `added`, `changed`, `gone`.
    pub changed: BTreeMap<Spot, &'static str>,
    /// Only these statuses, when the whole is too much at once.
    pub only: Option<BTreeSet<String>>,
}

#[derive(Template)]
#[template(path = "scene.html")]
struct Scene {
    name: String,
    told: String,
    left: f64,
    top: f64,
    width: f64,
    height: f64,
    boxes: Vec<Boxed>,
    ways: Vec<Way>,
}

struct Boxed {
    key: String,
    href: Option<String>,
    beside: bool,
    class: String,
    at: Area,
    lines: Vec<String>,
    stands: String,
    running: Option<String>,
    /// How bad what the check found is; none where it found nothing.
    alarm: Option<&'static str>,
    says: String,
}

struct Way {
    key: String,
    href: Option<String>,
    beside: bool,
    class: String,
    path: String,
    label: Option<Area>,
    text: String,
    mark: &'static str,
    says: String,
}

/// The drawing as an element of a page; a process without statuses has none.
pub fn scene(t: Words, definition: &Definition, look: &Look<'_>) -> Html {
    let is_shown = |key: &str| look.only.as_ref().is_none_or(|only| only.contains(key));
    let statuses: Vec<_> = definition.statuses.iter().filter(|status| is_shown(&status.key)).collect();
    let transitions: Vec<_> =
        definition.transitions.iter().filter(|way| is_shown(&way.from) && is_shown(&way.to)).collect();
    if statuses.is_empty() {
        return Html::default();
    }
    let drawn = draw(&graph(t, &statuses, &transitions));
    let boxed = |(status, at): (&&Status, &Area)| boxed(t, definition, look, (status, whole(*at)));
    let boxes: Vec<_> = statuses.iter().zip(&drawn.boxes).map(boxed).collect();
    let names: HashMap<&str, &str> =
        definition.statuses.iter().map(|status| (status.key.as_str(), status.names.get(t.lang()))).collect();
    let lines = drawn.paths.iter().zip(&drawn.labels);
    let ways = transitions
        .iter()
        .zip(lines)
        .map(|(way, (path, label))| arrow(t, look, (way, &names), (path, label.map(whole))));
    let frame = frame(&drawn.boxes, &drawn.paths, &drawn.labels);
    let name = definition.names.get(t.lang()).to_owned();
    let told = t.v(
        "flows-drawing-told",
        &[("statuses", statuses.len().into()), ("transitions", transitions.len().into())],
    );
    let ways = ways.collect();
    let scene =
        Scene { name, told, left: frame.x, top: frame.y, width: frame.w, height: frame.h, boxes, ways };
    Html::of(&scene)
}

fn graph(t: Words, statuses: &[&Status], transitions: &[&Transition]) -> Graph {
    let node = |status: &&Status| Node {
        id: status.key.clone(),
        w: BOX.w,
        h: BOX.h,
        pinned: status.place.map(|place| Point::new(f64::from(place.x), f64::from(place.y))),
    };
    let edge = |way: &&Transition| {
        let letters = short(way.names.get(t.lang()), BESIDE).chars().count();
        #[expect(clippy::cast_precision_loss, reason = "a few letters")]
        let label = Some(Size { w: letters as f64 * LETTER + MARK, h: 18.0 });
        Edge { from: way.from.clone(), to: way.to.clone(), label }
    };
    Graph { nodes: statuses.iter().map(node).collect(), edges: transitions.iter().map(edge).collect() }
}

/// Whole units are as exact as an eye and shorter in a page.
fn whole(area: Area) -> Area {
    Area { x: area.x.round(), y: area.y.round(), w: area.w.round(), h: area.h.round() }
}

/// Everything with its margin; what was pinned may lie left of or above zero.
fn frame(boxes: &[Area], paths: &[Vec<Point>], labels: &[Option<Area>]) -> Area {
    let points = paths.iter().flatten().map(|point| Area { x: point.x, y: point.y, w: 0.0, h: 0.0 });
    let all = boxes.iter().copied().chain(points).chain(labels.iter().copied().flatten());
    all.reduce(|whole, area| whole.with(&area)).map(whole).unwrap_or_default().grown(MARGIN)
}

fn boxed(t: Words, definition: &Definition, look: &Look<'_>, (status, at): (&Status, Area)) -> Boxed {
    let name = status.names.get(t.lang());
    let spot = Spot::Status(status.key.clone());
    let findings = look.findings.iter().filter(|finding| finding.spot == spot).count();
    let running = look.running.get(&status.key).filter(|count| **count > 0).map(|count| t.number(*count));
    let stands = match definition.start == status.key {
        true => t.w1("flows-drawing-start", "stands", t.w(status.stands.word())),
        false => t.w(status.stands.word()),
    };
    let mut says = vec![name.to_owned(), stands.clone()];
    says.extend(running.as_ref().map(|count| t.w1("flows-drawing-running", "count", count.as_str())));
    says.extend((findings > 0).then(|| t.n("flows-problems-count", findings)));
    Boxed {
        key: status.key.clone(),
        href: look.base.as_ref().map(|base| format!("{base}/statuses/{}", status.key)),
        beside: look.beside,
        class: class(status_class(status.stands), look, &spot),
        at,
        lines: wrapped(name),
        stands: short(&stands, LINE + 5),
        running,
        alarm: alarm(look, &spot),
        says: says.join(". "),
    }
}

fn arrow(
    t: Words,
    look: &Look<'_>,
    (way, names): (&Transition, &HashMap<&str, &str>),
    (path, label): (&[Point], Option<Area>),
) -> Way {
    let name = way.names.get(t.lang());
    let spot = Spot::Transition(way.key.clone());
    let alarm = alarm(look, &spot);
    let known = |key: &str| names.get(key).copied().unwrap_or_default().to_owned();
    let says = t.v(
        "flows-drawing-way",
        &[
            ("name", name.into()),
            ("from", known(&way.from).into()),
            ("to", known(&way.to).into()),
            ("trigger", wording::trigger(t, &way.trigger).into()),
        ],
    );
    Way {
        key: way.key.clone(),
        href: look.base.as_ref().map(|base| format!("{base}/transitions/{}", way.key)),
        beside: look.beside,
        class: class(if alarm.is_some() { "way wrong" } else { "way" }, look, &spot),
        path: rounded(path, CORNER),
        label,
        text: match alarm {
            Some(_) => format!("! {}", short(name, BESIDE - 2)),
            None => short(name, BESIDE),
        },
        mark: mark(&way.trigger),
        says,
    }
}

fn alarm(look: &Look<'_>, spot: &Spot) -> Option<&'static str> {
    let worst =
        look.findings.iter().filter(|finding| finding.spot == *spot).map(|finding| finding.severity).min();
    worst.map(|worst| if worst == Severity::Error { "alarm" } else { "alarm mild" })
}

fn class(own: &str, look: &Look<'_>, spot: &Spot) -> String {
    let mut class = own.to_owned();
    if look.chosen.as_ref() == Some(spot) {
        class.push_str(" chosen");
    }
    if let Some(changed) = look.changed.get(spot) {
        class.push(' ');
        class.push_str(changed);
    }
    class
}

pub fn status_class(stands: Stands) -> &'static str {
    match stands {
        Stands::Open => "node open",
        Stands::WaitingCustomer | Stands::WaitingThird | Stands::WaitingUs => "node waits",
        Stands::Closed(crate::model::Closed::Done) => "node done",
        Stands::Closed(_) => "node ended",
    }
}

/// The small picture on an arrow; its shapes stand in `scene.html`.
const fn mark(trigger: &Trigger) -> &'static str {
    match trigger {
        Trigger::Hand { .. } => "hand",
        Trigger::Reply { .. } => "reply",
        Trigger::After(_) => "after",
        Trigger::Event { .. } | Trigger::Signal { .. } => "event",
        Trigger::When { .. } => "when",
        Trigger::Approved { .. } => "yes",
        Trigger::Rejected { .. } => "no",
        Trigger::ChildClosed { .. } => "child",
        Trigger::AllDone => "all",
    }
}

/// A name in at most two lines.
fn wrapped(name: &str) -> Vec<String> {
    let mut lines = vec![String::new()];
    for word in name.split_whitespace() {
        let line = lines.last_mut().map_or("", |line| line.as_str());
        let fits = line.is_empty() || line.chars().count() + 1 + word.chars().count() <= LINE;
        if !fits {
            lines.push(String::new());
        }
        if let Some(line) = lines.last_mut() {
            if !line.is_empty() {
                line.push(' ');
            }
            line.push_str(word);
        }
    }
    if lines.len() > 2 {
        let rest = lines.split_off(1).join(" ");
        lines.push(rest);
    }
    lines.iter().map(|line| short(line, LINE)).collect()
}

fn short(text: &str, most: usize) -> String {
    if text.chars().count() <= most {
        return text.to_owned();
    }
    text.chars().take(most - 1).chain(['…']).collect()
}

impl Boxed {
    /// The middle of a line's letters; one line stands in the middle of the room for two.
    fn baseline(&self, index: &usize) -> f64 {
        #[expect(clippy::cast_precision_loss, reason = "one or two")]
        let line = *index as f64 * 16.0;
        let lower = if self.lines.len() == 1 { 8.0 } else { 0.0 };
        self.at.y + 20.0 + line + lower
    }
}

#[cfg(test)]
mod tests {
    use super::{short, wrapped};

    #[test]
    fn a_long_name_takes_two_lines_and_no_more() {
        assert_eq!(wrapped("Open"), ["Open"]);
        assert_eq!(wrapped("Waiting for the customer"), ["Waiting for the", "customer"]);
        let long = wrapped("Rindfleischetikettierungsüberwachungsaufgabe wartet auf den Beirat der Stadt");
        assert_eq!(long.len(), 2);
        assert!(long.iter().all(|line| line.chars().count() <= super::LINE), "{long:?}");
        assert_eq!(short("ÄÄÄÄ", 3), "ÄÄ…");
    }
}
