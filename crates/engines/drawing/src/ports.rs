//! Where each link leaves a box and comes in: in the order of what it leads to, and on one line with it if that can be.

use crate::net::{Kind, Net};

/// Ports need no more distance than this.
const APART: f64 = 40.0;
/// And this from the corners of the box.
const CORNER: f64 = 8.0;
/// How often both ends of a link are asked to agree.
const ROUNDS: usize = 4;
/// Ends that differ by less are brought together.
const NEAR: f64 = 3.0;

/// The heights at which a link leaves and comes in.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(crate) struct Ends {
    pub(crate) leaves: f64,
    pub(crate) comes: f64,
}

/// The ends of each link; `heights` are those of the vertices.
pub(crate) fn ends(net: &Net, heights: &[f64], box_heights: &[f64]) -> Vec<Ends> {
    let place = net.positions();
    let straight = |link: &crate::net::Link| Ends { leaves: heights[link.from], comes: heights[link.to] };
    let mut ends: Vec<_> = net.links.iter().map(straight).collect();
    for _ in 0..ROUNDS {
        for (vertex, &middle) in heights.iter().enumerate() {
            let Kind::Node(node) = net.vertices[vertex].kind else { continue };
            let side = Side { middle, height: box_heights[node] };
            let mut out = net.out[vertex].clone();
            out.sort_by_key(|&link| (place[net.links[link].to], link));
            let wanted: Vec<_> = out.iter().map(|&link| ends[link].comes).collect();
            out.iter().zip(side.ports(&wanted)).for_each(|(&link, port)| ends[link].leaves = port);
            let mut into = net.into[vertex].clone();
            into.sort_by_key(|&link| (place[net.links[link].from], link));
            let wanted: Vec<_> = into.iter().map(|&link| ends[link].leaves).collect();
            into.iter().zip(side.ports(&wanted)).for_each(|(&link, port)| ends[link].comes = port);
        }
    }
    for (link, ends) in net.links.iter().zip(&mut ends) {
        agree(net, link.from, link.to, ends);
    }
    ends
}

/// A difference that the eye takes for a fault goes away where one end may move.
fn agree(net: &Net, from: usize, to: usize, ends: &mut Ends) {
    if (ends.leaves - ends.comes).abs() < NEAR {
        if net.is_node(to) {
            ends.comes = ends.leaves;
        } else if net.is_node(from) {
            ends.leaves = ends.comes;
        }
    }
}

struct Side {
    middle: f64,
    height: f64,
}

impl Side {
    /// In order and apart, each as near as possible to what it wants; a single one that cannot have it takes the middle.
    fn ports(&self, wanted: &[f64]) -> Vec<f64> {
        if let [single] = wanted {
            let reaches = (single - self.middle).abs() <= self.height / 2.0 - CORNER.min(self.height / 4.0);
            return vec![if reaches { *single } else { self.middle }];
        }
        let apart = APART.min(self.height / (wanted.len() as f64 + 1.0));
        let half = (self.height / 2.0 - CORNER.min(self.height / 4.0))
            .max((wanted.len() as f64 - 1.0) * apart / 2.0);
        let (top, bottom) = (self.middle - half, self.middle + half - (wanted.len() as f64 - 1.0) * apart);
        let shifted = wanted
            .iter()
            .enumerate()
            .map(|(nth, want)| want.clamp(self.middle - half, self.middle + half) - nth as f64 * apart);
        let fitted = rising(shifted.collect());
        fitted.into_iter().enumerate().map(|(nth, at)| at.min(bottom).max(top) + nth as f64 * apart).collect()
    }
}

/// The nearest sequence that never falls: neighbours that do are joined at their mean.
fn rising(values: Vec<f64>) -> Vec<f64> {
    let mut groups: Vec<(f64, usize)> = Vec::with_capacity(values.len());
    for value in values {
        let mut group = (value, 1);
        while let Some(&(mean, count)) = groups.last() {
            if mean <= group.0 {
                break;
            }
            let all = count + group.1;
            group = ((mean * count as f64 + group.0 * group.1 as f64) / all as f64, all);
            groups.pop();
        }
        groups.push(group);
    }
    groups.into_iter().flat_map(|(mean, count)| std::iter::repeat_n(mean, count)).collect()
}
