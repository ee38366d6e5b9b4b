//! Points, areas and lines, and the text by which a browser draws a line with rounded corners.

use std::fmt::Write;

#[derive(Debug, Clone, Copy, PartialEq, Default)]
pub struct Point {
    pub x: f64,
    pub y: f64,
}

#[derive(Debug, Clone, Copy, PartialEq, Default)]
pub struct Size {
    pub w: f64,
    pub h: f64,
}

/// A rectangle, by its upper left corner.
#[derive(Debug, Clone, Copy, PartialEq, Default)]
pub struct Area {
    pub x: f64,
    pub y: f64,
    pub w: f64,
    pub h: f64,
}

impl Point {
    pub fn new(x: f64, y: f64) -> Self {
        Self { x, y }
    }
}

impl Area {
    pub fn new(corner: Point, size: Size) -> Self {
        Self { x: corner.x, y: corner.y, w: size.w, h: size.h }
    }

    pub fn right(&self) -> f64 {
        self.x + self.w
    }

    pub fn bottom(&self) -> f64 {
        self.y + self.h
    }

    pub fn middle(&self) -> Point {
        Point::new(self.x + self.w / 2.0, self.y + self.h / 2.0)
    }

    /// Larger by so much on every side.
    pub fn grown(&self, by: f64) -> Self {
        Self { x: self.x - by, y: self.y - by, w: self.w + 2.0 * by, h: self.h + 2.0 * by }
    }

    /// Both have inner points in common; areas that touch do not overlap.
    pub fn overlaps(&self, other: &Self) -> bool {
        self.x < other.right() && other.x < self.right() && self.y < other.bottom() && other.y < self.bottom()
    }

    /// A horizontal or vertical line from `a` to `b` has a point inside.
    pub fn is_crossed_by(&self, a: Point, b: Point) -> bool {
        let (left, right) = (a.x.min(b.x), a.x.max(b.x));
        let (top, bottom) = (a.y.min(b.y), a.y.max(b.y));
        left < self.right() && right > self.x && top < self.bottom() && bottom > self.y
    }

    pub fn with(&self, other: &Self) -> Self {
        let (x, y) = (self.x.min(other.x), self.y.min(other.y));
        let (right, bottom) = (self.right().max(other.right()), self.bottom().max(other.bottom()));
        Self { x, y, w: right - x, h: bottom - y }
    }

    pub(crate) fn moved(&self, x: f64, y: f64) -> Self {
        Self { x: self.x + x, y: self.y + y, ..*self }
    }
}

/// The `d` of an SVG path: straight pieces, and at each corner an arc of at most this radius.
pub fn rounded(points: &[Point], radius: f64) -> String {
    let mut text = String::new();
    let Some(first) = points.first() else { return text };
    draw(&mut text, 'M', &[*first]);
    for corner in points.windows(3) {
        let [from, at, to] = [corner[0], corner[1], corner[2]];
        let reach = radius.min(distance(from, at) / 2.0).min(distance(at, to) / 2.0);
        draw(&mut text, 'L', &[towards(at, from, reach)]);
        draw(&mut text, 'Q', &[at, towards(at, to, reach)]);
    }
    if let [.., last] = points[1..] {
        draw(&mut text, 'L', &[last]);
    }
    text
}

fn draw(text: &mut String, command: char, points: &[Point]) {
    text.push(command);
    for (nth, point) in points.iter().enumerate() {
        let gap = if nth == 0 { "" } else { " " };
        // Writing to a string cannot fail.
        write!(text, "{gap}{} {}", tenth(point.x), tenth(point.y)).unwrap_or_default();
    }
}

fn tenth(value: f64) -> f64 {
    (value * 10.0).round() / 10.0
}

fn distance(a: Point, b: Point) -> f64 {
    (a.x - b.x).hypot(a.y - b.y)
}

fn towards(from: Point, to: Point, by: f64) -> Point {
    let whole = distance(from, to);
    let part = if whole > 0.0 { by / whole } else { 0.0 };
    Point::new(from.x + (to.x - from.x) * part, from.y + (to.y - from.y) * part)
}

/// The same line without points that repeat or lie on the straight between their neighbours.
pub(crate) fn straightened(points: Vec<Point>) -> Vec<Point> {
    let mut line: Vec<Point> = Vec::with_capacity(points.len());
    for point in points {
        if line.last() == Some(&point) {
            continue;
        }
        while let [.., before, last] = line[..] {
            if !goes_on(before, last, point) {
                break;
            }
            line.pop();
        }
        line.push(point);
    }
    line
}

fn goes_on(a: Point, b: Point, c: Point) -> bool {
    let across = (a.x == b.x && b.x == c.x) && (b.y - a.y) * (c.y - b.y) >= 0.0;
    let along = (a.y == b.y && b.y == c.y) && (b.x - a.x) * (c.x - b.x) >= 0.0;
    across || along
}
