//! Which layer each node belongs to: along its arrows, after those that close a circle were turned around.

/// An arrow between two nodes, by their place in a list.
pub(crate) type Arrow = (usize, usize);

/// How often all nodes are offered a better layer; enough for any process that a person draws.
const PASSES: usize = 40;

/// The arrows that run back to where a walk through the graph came from.
pub(crate) fn backward(count: usize, arrows: &[Arrow]) -> Vec<bool> {
    let mut walk = Walk::new(count, arrows);
    let entered: Vec<bool> = (0..count).map(|node| arrows.iter().any(|arrow| arrow.1 == node)).collect();
    for is_entered in [false, true] {
        for node in (0..count).filter(|&node| entered[node] == is_entered) {
            walk.from(node);
        }
    }
    walk.back
}

/// A layer for each node, so that arrows run from lower to higher ones and are short; they must form no circle.
pub(crate) fn layers(count: usize, arrows: &[Arrow]) -> Vec<usize> {
    let mut ranks = Ranks { out: ends(count, arrows), into: vec![0; count], of: longest(count, arrows) };
    for arrow in arrows {
        ranks.into[arrow.1] += 1;
    }
    let mut order: Vec<_> = (0..count).collect();
    order.sort_by_key(|&node| std::cmp::Reverse(ranks.of[node]));
    for _ in 0..PASSES {
        let moved = order.iter().filter(|&&node| ranks.push(node)).count();
        if moved == 0 {
            break;
        }
    }
    let first = ranks.of.iter().copied().min().unwrap_or(0);
    ranks.of.iter().map(|rank| rank - first).collect()
}

#[derive(Clone, Copy, PartialEq)]
enum Seen {
    Not,
    OnTheWay,
    Done,
}

struct Walk {
    /// Of each node, its arrows and where they end.
    out: Vec<Vec<Arrow>>,
    seen: Vec<Seen>,
    back: Vec<bool>,
}

impl Walk {
    fn new(count: usize, arrows: &[Arrow]) -> Self {
        let mut out = vec![Vec::new(); count];
        for (nth, (from, to)) in arrows.iter().enumerate() {
            out[*from].push((nth, *to));
        }
        Self { out, seen: vec![Seen::Not; count], back: vec![false; arrows.len()] }
    }

    /// Depth first, on a list of its own: a long chain must not exhaust the stack.
    fn from(&mut self, start: usize) {
        if self.seen[start] != Seen::Not {
            return;
        }
        let mut way = vec![(start, 0)];
        self.seen[start] = Seen::OnTheWay;
        while let Some((node, next)) = way.last_mut() {
            let Some(&(arrow, to)) = self.out[*node].get(*next) else {
                self.seen[*node] = Seen::Done;
                way.pop();
                continue;
            };
            *next += 1;
            match self.seen[to] {
                Seen::OnTheWay => self.back[arrow] = true,
                Seen::Done => {}
                Seen::Not => {
                    self.seen[to] = Seen::OnTheWay;
                    way.push((to, 0));
                }
            }
        }
    }
}

struct Ranks {
    out: Vec<Vec<usize>>,
    into: Vec<usize>,
    of: Vec<usize>,
}

impl Ranks {
    /// Moves a node, and those that would be in its way, one layer on when that makes the arrows shorter.
    fn push(&mut self, node: usize) -> bool {
        let mut group = vec![node];
        let mut at = 0;
        let mut longer = 0;
        while let Some(&member) = group.get(at) {
            longer += self.into[member] as isize - self.out[member].len() as isize;
            for &next in &self.out[member] {
                if self.of[next] == self.of[member] + 1 && !group.contains(&next) {
                    group.push(next);
                }
            }
            at += 1;
        }
        if longer < 0 {
            group.iter().for_each(|&member| self.of[member] += 1);
        }
        longer < 0
    }
}

fn ends(count: usize, arrows: &[Arrow]) -> Vec<Vec<usize>> {
    let mut out = vec![Vec::new(); count];
    for (from, to) in arrows {
        out[*from].push(*to);
    }
    out
}

/// The length of the longest way to each node.
fn longest(count: usize, arrows: &[Arrow]) -> Vec<usize> {
    let out = ends(count, arrows);
    let mut missing = vec![0; count];
    arrows.iter().for_each(|arrow| missing[arrow.1] += 1);
    let mut ready: Vec<_> = (0..count).filter(|&node| missing[node] == 0).collect();
    let mut rank = vec![0; count];
    while let Some(node) = ready.pop() {
        for &next in &out[node] {
            rank[next] = rank[next].max(rank[node] + 1);
            missing[next] -= 1;
            if missing[next] == 0 {
                ready.push(next);
            }
        }
    }
    rank
}
