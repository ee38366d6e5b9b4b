//! Finds ways for single arrows between boxes that stand anywhere: short, with few turns, around what stands and beside other lines.

use crate::{Area, Point};
use std::{cmp::Reverse, collections::BinaryHeap};

/// How far from a box the tracks around it run.
const TRACKS: [f64; 2] = [6.0, 14.0];
/// A line must not come nearer to a box.
const CLOSE: f64 = 1.5;
/// Lines nearer than this look like one.
const BLUR: f64 = 4.0;
/// What a way costs besides its length.
const TURN: u32 = 40;
const CROSSING: u32 = 25;
const HIDDEN: u32 = 150;
const BLOCKED: u32 = 20_000;
/// What lies farther counts twice: over so much paper nobody sees which way is the cheapest, and the search runs straight there.
const FAR: u32 = 1_500;

/// Where an arrow may begin or end: on the border, and the first point outside.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Mouth {
    pub(crate) border: Point,
    pub(crate) outside: Point,
    pub(crate) leaves: Axis,
}

#[derive(Debug, Clone, Copy, PartialEq)]
pub(crate) enum Axis {
    Lying,
    Standing,
}

/// The mouths of a box: three on the left and on the right, one above and one below.
pub(crate) fn mouths(area: Area) -> Vec<Mouth> {
    let middle = area.middle();
    let sides = rows(area).into_iter().flat_map(|y| {
        [(area.right(), TRACKS[0]), (area.x, -TRACKS[0])].map(|(x, step)| Mouth {
            border: Point::new(x, y),
            outside: Point::new(x + step, y),
            leaves: Axis::Lying,
        })
    });
    let ends = [(area.bottom(), TRACKS[0]), (area.y, -TRACKS[0])].map(|(y, step)| Mouth {
        border: Point::new(middle.x, y),
        outside: Point::new(middle.x, y + step),
        leaves: Axis::Standing,
    });
    sides.chain(ends).collect()
}

/// A point that an arrow passes from left to right, or the other way.
pub(crate) fn stop(at: Point) -> Vec<Mouth> {
    vec![Mouth { border: at, outside: at, leaves: Axis::Lying }]
}

fn rows(area: Area) -> [f64; 3] {
    let middle = area.middle().y;
    [middle, middle - area.h / 4.0, middle + area.h / 4.0]
}

/// All heights and sides at which a line may run, and what each piece between two of them costs.
pub(crate) struct Ways {
    xs: Vec<f64>,
    ys: Vec<f64>,
    /// Of the piece that goes right, and of the piece that goes down from each point of the grid.
    right: Vec<u32>,
    down: Vec<u32>,
    used: Vec<Point>,
    known: Known,
}

impl Ways {
    /// Around `boxes`, which arrows may start from, `labels`, below which their own arrow runs, and other `walls`.
    pub(crate) fn new(boxes: &[Area], labels: &[(Area, f64)], walls: &[Area]) -> Self {
        let (mut xs, mut ys) = (Vec::new(), Vec::new());
        for area in boxes.iter().chain(walls) {
            xs.extend(TRACKS.iter().flat_map(|track| [area.x - track, area.right() + track]));
            ys.extend(TRACKS.iter().flat_map(|track| [area.y - track, area.bottom() + track]));
            xs.push(area.middle().x);
            ys.extend(rows(*area));
        }
        for (label, line) in labels {
            xs.extend([label.x, label.right()]);
            ys.extend([*line, label.y - TRACKS[0]]);
        }
        let (xs, ys) = (lines(xs), lines(ys));
        let free = |along: &[f64]| along.windows(2).map(|ends| apart(ends[0], ends[1])).collect::<Vec<_>>();
        let (wide, tall) = (free(&xs), free(&ys));
        let right = ys.iter().flat_map(|_| wide.iter().copied().chain([BLOCKED])).collect();
        let down = tall
            .iter()
            .copied()
            .chain([BLOCKED])
            .flat_map(|cost| std::iter::repeat_n(cost, xs.len()))
            .collect();
        let known = Known::of(xs.len() * ys.len() * 2);
        let mut ways = Self { xs, ys, right, down, used: Vec::new(), known };
        let areas = boxes.iter().chain(labels.iter().map(|(label, _)| label)).chain(walls);
        areas.for_each(|area| ways.block(area.grown(CLOSE)));
        ways
    }

    fn block(&mut self, area: Area) {
        let (x, y) = ((area.x, area.right()), (area.y, area.bottom()));
        self.charge_lying(x, y, BLOCKED);
        self.charge_standing(x, y, BLOCKED);
    }

    /// Another line runs here: crossing it costs, running upon it costs more.
    pub(crate) fn occupy(&mut self, path: &[Point]) {
        self.used.extend(path.first().into_iter().chain(path.last()));
        for piece in path.windows(2) {
            let x = (piece[0].x.min(piece[1].x), piece[0].x.max(piece[1].x));
            let y = (piece[0].y.min(piece[1].y), piece[0].y.max(piece[1].y));
            let is_lying = y.0 == y.1;
            let (lying, standing) = if is_lying { (HIDDEN, CROSSING) } else { (CROSSING, HIDDEN) };
            let blurred = |(from, to): (f64, f64)| (from - BLUR, to + BLUR);
            self.charge_lying(x, if is_lying { blurred(y) } else { y }, lying);
            self.charge_standing(if is_lying { x } else { blurred(x) }, y, standing);
        }
    }

    /// Every lying piece that has a point in common with the open area.
    fn charge_lying(&mut self, x: (f64, f64), y: (f64, f64), cost: u32) {
        let (first, last) = touched(&self.xs, x);
        let (top, bottom) = within(&self.ys, y);
        for row in top..bottom {
            let start = row * self.xs.len();
            self.right[start + first..start + last].iter_mut().for_each(|piece| *piece += cost);
        }
    }

    fn charge_standing(&mut self, x: (f64, f64), y: (f64, f64), cost: u32) {
        let (left, right) = within(&self.xs, x);
        let (first, last) = touched(&self.ys, y);
        for row in first..last {
            let start = row * self.xs.len();
            self.down[start + left..start + right].iter_mut().for_each(|piece| *piece += cost);
        }
    }

    /// The cheapest way from one of these to one of those; it runs through a box only if there is no other.
    pub(crate) fn find(&mut self, from: &[Mouth], to: &[Mouth]) -> Vec<Point> {
        let known = std::mem::take(&mut self.known);
        let goals: Vec<_> = to.iter().filter_map(|mouth| Some((self.at(mouth.outside)?, *mouth))).collect();
        let mut search = Search { ways: self, goals: &goals, known, open: BinaryHeap::new(), most: BLOCKED };
        let mut way = search.way(from);
        if way.is_none() {
            search.known.forget();
            search.most = u32::MAX;
            way = search.way(from);
        }
        search.known.forget();
        self.known = search.known;
        way.unwrap_or_else(|| {
            vec![from[0].border, Point::new(from[0].border.x, to[0].border.y), to[0].border]
        })
    }

    /// A mouth that another arrow uses is taken only when the others cost more.
    fn fee(&self, mouth: &Mouth) -> u32 {
        let near =
            |used: &&Point| (used.x - mouth.border.x).abs() < BLUR && (used.y - mouth.border.y).abs() < BLUR;
        if mouth.border == mouth.outside { 0 } else { self.used.iter().filter(near).count() as u32 * HIDDEN }
    }

    fn at(&self, point: Point) -> Option<usize> {
        let x = self.xs.binary_search_by(|x| x.total_cmp(&point.x)).ok()?;
        let y = self.ys.binary_search_by(|y| y.total_cmp(&point.y)).ok()?;
        Some(y * self.xs.len() + x)
    }

    fn point(&self, at: usize) -> Point {
        Point::new(self.xs[at % self.xs.len()], self.ys[at / self.xs.len()])
    }

    /// The neighbours of a point of the grid, with the axis and the cost of the piece between.
    fn next(&self, at: usize) -> impl Iterator<Item = (usize, Axis, u32)> {
        let wide = self.xs.len();
        let (x, y) = (at % wide, at / wide);
        let lying = [(x + 1 < wide).then(|| (at + 1, at)), (x > 0).then(|| (at - 1, at - 1))];
        let standing =
            [(y + 1 < self.ys.len()).then(|| (at + wide, at)), (y > 0).then(|| (at - wide, at - wide))];
        let lying = lying.into_iter().flatten().map(|(to, piece)| (to, Axis::Lying, self.right[piece]));
        lying.chain(standing.into_iter().flatten().map(|(to, piece)| (to, Axis::Standing, self.down[piece])))
    }
}

/// What a free piece costs: its length, rounded so that pieces of a line cost together what the line costs.
fn apart(one: f64, other: f64) -> u32 {
    (one.round() - other.round()).abs() as u32
}

/// Each once, in order; nothing runs above or left of the drawing.
fn lines(mut all: Vec<f64>) -> Vec<f64> {
    all.retain(|line| *line >= 0.0);
    all.sort_by(f64::total_cmp);
    all.dedup();
    all
}

/// The lines strictly between both.
fn within(lines: &[f64], (from, to): (f64, f64)) -> (usize, usize) {
    (lines.partition_point(|line| *line <= from), lines.partition_point(|line| *line < to))
}

/// The pieces between neighbouring lines that have inner points between both.
fn touched(lines: &[f64], (from, to): (f64, f64)) -> (usize, usize) {
    let first = lines.partition_point(|line| *line <= from).saturating_sub(1);
    let last = lines.partition_point(|line| *line < to).min(lines.len().saturating_sub(1));
    (first.min(last), last)
}

#[derive(Debug, Clone, Copy)]
struct State {
    at: usize,
    axis: Axis,
}

impl State {
    fn number(self) -> usize {
        self.at * 2 + self.axis as usize
    }

    fn of(number: usize) -> Self {
        Self { at: number / 2, axis: if number.is_multiple_of(2) { Axis::Lying } else { Axis::Standing } }
    }
}

/// The cheapest ways found so far, of each state; kept from search to search, since a large grid costs more to make than to search.
#[derive(Default)]
struct Known {
    /// One more than the cost; zero where no way was found.
    cost: Vec<u32>,
    before: Vec<usize>,
    reached: Vec<usize>,
}

impl Known {
    fn of(states: usize) -> Self {
        Self { cost: vec![0; states], before: vec![0; states], reached: Vec::new() }
    }

    fn cost(&self, state: usize) -> u32 {
        self.cost[state].wrapping_sub(1)
    }

    fn learn(&mut self, state: usize, cost: u32, before: usize) {
        if self.cost[state] == 0 {
            self.reached.push(state);
        }
        self.cost[state] = cost.saturating_add(1);
        self.before[state] = before;
    }

    fn forget(&mut self) {
        for state in self.reached.drain(..) {
            self.cost[state] = 0;
        }
    }
}

struct Search<'a> {
    ways: &'a Ways,
    goals: &'a [(usize, Mouth)],
    known: Known,
    /// A piece that costs so much is not passed.
    most: u32,
    /// By what the whole way costs at least; of equals, who came farther goes on.
    open: BinaryHeap<Reverse<(u32, Reverse<u32>, usize)>>,
}

impl Search<'_> {
    fn way(&mut self, from: &[Mouth]) -> Option<Vec<Point>> {
        for mouth in from {
            if let Some(at) = self.ways.at(mouth.outside) {
                self.reach(State { at, axis: mouth.leaves }, self.ways.fee(mouth), None);
            }
        }
        let (last, goal) = self.run()?;
        let mut points = vec![goal.border];
        points.extend(self.back(last).into_iter().map(|at| self.ways.point(at)));
        let start = points[points.len() - 1];
        points.extend(from.iter().find(|mouth| mouth.outside == start).map(|mouth| mouth.border));
        points.reverse();
        Some(points)
    }

    fn reach(&mut self, state: State, cost: u32, before: Option<usize>) {
        let number = state.number();
        if cost < self.known.cost(number) {
            self.known.learn(number, cost, before.unwrap_or(usize::MAX));
            let whole = cost.saturating_add(self.least(state));
            self.open.push(Reverse((whole, Reverse(cost), number)));
        }
    }

    /// What is left at least to the nearest goal: the distance, and a turn where it is not straight ahead.
    fn least(&self, state: State) -> u32 {
        let here = self.ways.point(state.at);
        let far = |(_, mouth): &(usize, Mouth)| {
            let (x, y) = (apart(here.x, mouth.outside.x), apart(here.y, mouth.outside.y));
            let ahead = match state.axis {
                Axis::Lying => y == 0,
                Axis::Standing => x == 0,
            };
            x + y + if ahead { 0 } else { TURN }
        };
        let least = self.goals.iter().map(far).min().unwrap_or(u32::MAX);
        least.saturating_add(least.saturating_sub(FAR))
    }

    /// Settles states until no open one can be better than the best arrival.
    fn run(&mut self) -> Option<(usize, Mouth)> {
        let mut best: Option<(u32, usize, Mouth)> = None;
        while let Some(Reverse((estimate, Reverse(cost), number))) = self.open.pop() {
            if best.as_ref().is_some_and(|(cost, ..)| *cost <= estimate) {
                break;
            }
            let state = State::of(number);
            if cost > self.known.cost(number) {
                continue;
            }
            for (_, mouth) in self.goals.iter().filter(|(at, _)| *at == state.at) {
                let turn = if mouth.leaves == state.axis { 0 } else { TURN };
                let whole = cost.saturating_add(turn + self.ways.fee(mouth));
                if best.as_ref().is_none_or(|(least, ..)| whole < *least) {
                    best = Some((whole, number, *mouth));
                }
            }
            let (ways, most) = (self.ways, self.most);
            for (at, axis, piece) in ways.next(state.at).filter(|(.., piece)| *piece < most) {
                let turn = if axis == state.axis { 0 } else { TURN };
                self.reach(State { at, axis }, cost.saturating_add(piece + turn), Some(number));
            }
        }
        best.map(|(_, number, mouth)| (number, mouth))
    }

    fn back(&self, last: usize) -> Vec<usize> {
        let mut points = Vec::new();
        let mut number = last;
        while number != usize::MAX {
            points.push(State::of(number).at);
            number = self.known.before[number];
        }
        points
    }
}
