//! Numbers to look at: bars or a line, drawn on the server, with the same numbers as a table behind a toggle.

use crate::{Sample, Words};
use askama::Template;

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Drawn {
    Bars,
    Line,
}

#[derive(Clone, Debug)]
pub struct Point {
    pub label: String,
    pub value: u64,
}

#[derive(Template)]
#[template(path = "chart.html")]
pub struct Chart {
    pub t: Words,
    pub title: String,
    pub drawn: Drawn,
    pub points: Vec<Point>,
}
crate::parts::shown!(Chart);

/// The drawing is stretched to its place, so its own units are free: a thousand each way keeps whole numbers exact.
const WIDE: u64 = 1000;
const HIGH: u64 = 1000;
/// Up to so many places each has its name, cut short where it must be; of more, only as many as can be read are named.
const NAMED: usize = 12;
const LABELS: usize = 6;
/// More names than this do not fit beside each other on a phone: there they stand upright.
const LEVEL: usize = 6;
/// Of the room for one bar, in percent: how much the bar takes, the rest is air.
const FILL_PERCENT: u64 = 72;
/// Fewer bars than this stand where the first of so many would, instead of growing into a wall.
const PLACES: usize = 6;

struct Bar {
    x: u64,
    y: u64,
    width: u64,
    height: u64,
    says: String,
}

/// A name under its place; what does not fit is cut, and stands whole in its tip and in the table.
struct Label {
    x: String,
    width: String,
    text: String,
}

impl Chart {
    /// One point makes no line.
    fn is_line(&self) -> bool {
        self.drawn == Drawn::Line && self.points.len() > 1
    }

    fn places(&self) -> usize {
        if self.is_line() { self.points.len() } else { self.points.len().max(PLACES) }
    }

    /// The next round number above all values, even so that its half is a whole number too.
    fn top(&self) -> u64 {
        let most = self.points.iter().map(|point| point.value).max().unwrap_or(0).max(1);
        let power = 10_u64.saturating_pow(most.ilog10());
        let mut tops = [1, 2, 4, 6, 8, 10].map(|step| power.saturating_mul(step)).into_iter();
        tops.find(|top| *top >= most && top.is_multiple_of(2)).unwrap_or(u64::MAX)
    }

    fn bars(&self) -> Vec<Bar> {
        let room = WIDE / (self.places() as u64);
        let width = (room * FILL_PERCENT / 100).max(1);
        let bar = |(index, point): (usize, &Point)| {
            let height = self.height(point.value);
            let x = index as u64 * WIDE / self.places() as u64 + (room - width.min(room)) / 2;
            let says = format!("{}: {}", point.label, self.t.number(point.value));
            Bar { x, y: HIGH - height, width, height, says }
        };
        self.points.iter().enumerate().map(bar).collect()
    }

    /// The corners of the line, from the middle of the first place to the middle of the last.
    fn line(&self) -> String {
        let corner = |(index, point): (usize, &Point)| {
            format!("{},{}", self.middle(index), HIGH - self.height(point.value))
        };
        self.points.iter().enumerate().map(corner).collect::<Vec<_>>().join(" ")
    }

    /// The same line, closed along the ground.
    fn area(&self) -> String {
        let last = self.points.len().saturating_sub(1);
        format!("{},{HIGH} {} {},{HIGH}", self.middle(0), self.line(), self.middle(last))
    }

    fn middle(&self, index: usize) -> u64 {
        (2 * index as u64 + 1) * WIDE / (2 * self.points.len().max(1) as u64)
    }

    fn height(&self, value: u64) -> u64 {
        let share = u128::from(value) * u128::from(HIGH) / u128::from(self.top());
        u64::try_from(share).unwrap_or(HIGH)
    }

    /// Evenly spread labels, the first one always among them, each in the room up to the next.
    fn labels(&self) -> impl Iterator<Item = Label> {
        let (count, places) = (self.points.len(), self.places().max(1));
        let step = if count <= NAMED { 1 } else { count.div_ceil(LABELS) };
        let label = move |(index, point): (usize, &Point)| Label {
            x: percent(index, places),
            width: percent(step.min(places - index), places),
            text: point.label.clone(),
        };
        self.points.iter().enumerate().step_by(step).map(label)
    }

    /// How the names stand: level in the middle of their places, upright where a phone has no room, or each from its place on.
    fn manner(&self) -> &'static str {
        let names = self.points.len();
        if names <= LEVEL {
            "level"
        } else if names <= NAMED {
            "crowded"
        } else {
            "spread"
        }
    }
}

/// A share of the whole, with one digit behind the point.
fn percent(part: usize, whole: usize) -> String {
    let thousandths = 1000 * part / whole;
    format!("{}.{}%", thousandths / 10, thousandths % 10)
}

pub(crate) fn samples(t: Words) -> Vec<Sample> {
    let points = |count: u64, scale: u64| {
        let point =
            |i: u64| Point { label: t.w(&format!("kit-month-{}", i % 12 + 1)), value: i * 37 % 23 * scale };
        (0..count).map(point).collect::<Vec<_>>()
    };
    let chart = |drawn, points| Chart { t, title: t.w("kit-sample-days"), drawn, points };
    vec![
        Sample::new("chart/empty", chart(Drawn::Bars, Vec::new())),
        Sample::new("chart/bars", chart(Drawn::Bars, points(12, 130))),
        Sample::new("chart/line", chart(Drawn::Line, points(12, 9))),
        Sample::new("chart/one", chart(Drawn::Line, points(1, 1))),
        Sample::new("chart/few", chart(Drawn::Bars, points(2, 3))),
        Sample::new("chart/extreme", chart(Drawn::Bars, points(90, u64::MAX / 23))),
    ]
}
