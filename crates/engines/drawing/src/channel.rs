//! The space between two layers: each arrow turns up or down on a track of its own, in the order in which fewest cross.

/// Lines nearer than this cannot be told apart.
const BLUR: f64 = 4.0;
/// Tracks whose pieces end nearer than this to each other stay different tracks.
const MARGIN: f64 = 8.0;
/// One line upon another is worse than any number of crossings.
const HIDDEN: i32 = 100;
/// How often everybody is offered a better place.
const ROUNDS: usize = 8;

/// A turn from one height to another.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(crate) struct Turn {
    pub(crate) link: usize,
    pub(crate) from: f64,
    pub(crate) to: f64,
}

/// A turn and the track that it takes, counted from the left.
pub(crate) type Tracked = (Turn, usize);

/// The tracks of all turns of a channel, from left to right; a link may be given two turns instead of one.
pub(crate) fn tracks(turns: Vec<Turn>) -> Vec<Tracked> {
    let mut order = turns;
    settle(&mut order);
    if part_hidden(&mut order) {
        settle(&mut order);
    }
    numbered(&order)
}

impl Turn {
    fn top(&self) -> f64 {
        self.from.min(self.to)
    }

    fn bottom(&self) -> f64 {
        self.from.max(self.to)
    }

    fn passes(&self, height: f64) -> bool {
        self.top() < height && height < self.bottom()
    }

    fn is_near(&self, other: &Self) -> bool {
        self.top() - MARGIN < other.bottom() && other.top() - MARGIN < self.bottom()
    }

    fn hides(&self, right: &Self) -> bool {
        self.link != right.link && (right.from - self.to).abs() < BLUR
    }

    /// What it costs when this one turns left of the other.
    fn cost_left_of(&self, right: &Self) -> i32 {
        if self.link == right.link {
            return if (self.from - right.to).abs() < f64::EPSILON { HIDDEN * HIDDEN } else { 0 };
        }
        let crossings = i32::from(self.passes(right.from)) + i32::from(right.passes(self.to));
        crossings + if self.hides(right) { HIDDEN } else { 0 }
    }
}

/// First those that leave a height that others arrive at, then everybody to the best place.
fn settle(order: &mut Vec<Turn>) {
    for _ in 0..ROUNDS {
        let mut gained = false;
        for nth in 0..order.len() {
            gained |= better(order, nth);
        }
        if !gained {
            break;
        }
    }
}

fn better(order: &mut Vec<Turn>, from: usize) -> bool {
    let turn = order[from];
    let gain = |other: &Turn, left_now: bool| {
        let (left, right) = (turn.cost_left_of(other), other.cost_left_of(&turn));
        if left_now { left - right } else { right - left }
    };
    let (mut best, mut most, mut sum) = (from, 0, 0);
    for place in (0..from).rev() {
        sum += gain(&order[place], false);
        if sum > most {
            (best, most) = (place, sum);
        }
    }
    sum = 0;
    for (place, other) in order.iter().enumerate().skip(from + 1) {
        sum += gain(other, true);
        if sum > most {
            (best, most) = (place, sum);
        }
    }
    if best != from {
        let turn = order.remove(from);
        order.insert(best, turn);
    }
    best != from
}

/// Where two want each other's height, one goes there in two steps, so that no line lies upon another.
fn part_hidden(order: &mut Vec<Turn>) -> bool {
    let mut parted = Vec::new();
    for right in 0..order.len() {
        let hidden = (0..right).any(|left| order[left].hides(&order[right]));
        let is_whole = !parted.contains(&order[right].link);
        if hidden && is_whole {
            parted.push(order[right].link);
        }
    }
    for link in &parted {
        let Some(at) = order.iter().position(|turn| turn.link == *link) else { continue };
        let turn = order[at];
        let between = free_height(&turn, order);
        order[at].from = between;
        order.insert(0, Turn { to: between, ..turn });
    }
    !parted.is_empty()
}

/// A height between both ends that no other line uses, as near to the middle as can be.
fn free_height(turn: &Turn, order: &[Turn]) -> f64 {
    let middle = f64::midpoint(turn.from, turn.to);
    let is_free = |height: &f64| {
        order.iter().all(|other| (other.from - height).abs() >= BLUR && (other.to - height).abs() >= BLUR)
    };
    let offsets =
        (0..200).map(|step: i32| f64::from((step + 1) / 2) * if step % 2 == 0 { 2.0 } else { -2.0 });
    offsets.map(|offset| middle + offset).find(is_free).unwrap_or(middle)
}

/// Turns that come near each other take different tracks, in their order; others share.
fn numbered(order: &[Turn]) -> Vec<Tracked> {
    let mut numbered: Vec<Tracked> = Vec::with_capacity(order.len());
    for turn in order {
        let near = numbered.iter().filter(|(other, _)| other.is_near(turn));
        let track = near.map(|(_, track)| track + 1).max().unwrap_or(0);
        numbered.push((*turn, track));
    }
    numbered
}
