//! Counts of people by one or two of their attributes, as far as they may be told: no number says fewer than so many people, and
//! none that is hidden can be computed from the others, of this report or of two; pure.
//!
//! Groups that are too small by themselves are told together, so that every total is large enough. Where two attributes cross, small
//! cells are hidden, and with each as many others that it could be another number as well. All hidden cells look alike: if the small ones
//! had a sign of their own, the sum of a line could give them away. In the end every number is rounded: a town is a part of a country,
//! and yesterday of today, so that the difference of two exact reports could be one person.
// law: gdpr/5.1.c

use std::collections::BTreeMap;

/// Groups of the first attribute that are told by themselves; nobody reads further.
const MOST_ROWS: usize = 40;
/// Of the second: what fits beside each other.
const MOST_COLUMNS: usize = 12;

/// What a group has in common.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Group {
    /// A value, such as a country.
    Of(String),
    /// Nothing is known of them.
    Unknown,
    /// So many groups together, none of them large enough to be told, or too far down.
    Together(usize),
}

/// How many people have which values; none is known where there is no value.
pub type Counts = BTreeMap<(Option<String>, Option<String>), i64>;

/// A line with everybody in it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Line {
    pub group: Group,
    pub total: i64,
}

/// What may be told.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Cells {
    pub rows: Vec<Line>,
    /// None where one attribute was asked for.
    pub columns: Vec<Line>,
    /// By row and column; none is hidden.
    pub cells: Vec<Vec<Option<i64>>>,
    pub total: i64,
}

impl Cells {
    /// What may be told, in multiples of `few`. None where all people together are too few.
    pub fn told(counts: &Counts, crossed: bool, few: i64) -> Option<Self> {
        Self::covered(counts, crossed, few).map(|cells| cells.rounded(few))
    }

    /// The exact numbers, of which each may be told for itself.
    fn covered(counts: &Counts, crossed: bool, few: i64) -> Option<Self> {
        let (mut by_row, mut by_column) = (BTreeMap::new(), BTreeMap::new());
        for ((row, column), count) in counts {
            *by_row.entry(row).or_insert(0) += count;
            *by_column.entry(column).or_insert(0) += count;
        }
        let total: i64 = counts.values().sum();
        if total < few {
            return None;
        }
        let rows = Axis::of(&by_row, MOST_ROWS, few);
        if !crossed {
            return Some(Self { rows: rows.lines, columns: Vec::new(), cells: Vec::new(), total });
        }
        let columns = Axis::of(&by_column, MOST_COLUMNS, few);
        let mut values = vec![vec![0; columns.lines.len()]; rows.lines.len()];
        for ((row, column), count) in counts {
            values[rows.place(row)][columns.place(column)] += count;
        }
        let cells = cover(&values, few);
        Some(Self { rows: rows.lines, columns: columns.lines, cells, total })
    }

    fn rounded(mut self, few: i64) -> Self {
        let round = |count: &mut i64| *count = (*count + few / 2) / few * few;
        self.rows.iter_mut().chain(&mut self.columns).for_each(|line| round(&mut line.total));
        self.cells.iter_mut().flatten().flatten().for_each(round);
        round(&mut self.total);
        self
    }

    /// The fewest people that any number here speaks of.
    pub fn smallest(&self) -> i64 {
        let lines = self.rows.iter().chain(&self.columns).map(|line| line.total);
        let cells = self.cells.iter().flatten().copied().flatten();
        lines.chain(cells).filter(|count| *count > 0).min().unwrap_or(self.total)
    }

    pub fn hidden(&self) -> usize {
        self.cells.iter().flatten().filter(|cell| cell.is_none()).count()
    }
}

/// The groups along one side, the largest first, and where each value went.
struct Axis<'a> {
    lines: Vec<Line>,
    places: BTreeMap<&'a Option<String>, usize>,
}

impl<'a> Axis<'a> {
    fn of(totals: &BTreeMap<&'a Option<String>, i64>, most: usize, few: i64) -> Self {
        let mut groups: Vec<(&Option<String>, i64)> =
            totals.iter().map(|(value, count)| (*value, *count)).collect();
        groups.sort_by(|a, b| b.1.cmp(&a.1).then(a.0.cmp(b.0)));
        let mut alone = groups.iter().take(most).take_while(|(_, count)| *count >= few).count();
        let rest = |alone: usize| groups[alone..].iter().map(|(_, count)| count).sum::<i64>();
        // What is left over is told, too: it must be large enough itself.
        while alone > 0 && alone < groups.len() && rest(alone) < few {
            alone -= 1;
        }
        let mut lines: Vec<Line> = groups[..alone].iter().map(|(value, total)| line(value, *total)).collect();
        match groups.len() - alone {
            0 => {}
            1 => lines.push(line(groups[alone].0, groups[alone].1)),
            many => lines.push(Line { group: Group::Together(many), total: rest(alone) }),
        }
        let places = groups.iter().enumerate().map(|(at, (value, _))| (*value, at.min(alone))).collect();
        Self { lines, places }
    }

    fn place(&self, value: &Option<String>) -> usize {
        self.places.get(value).copied().unwrap_or_default()
    }
}

fn line(value: &Option<String>, total: i64) -> Line {
    let group = value.clone().map_or(Group::Unknown, Group::Of);
    Line { group, total }
}

/// Hides what is small and what would give it away. Every line of `values` has at least `few` people.
fn cover(values: &[Vec<i64>], few: i64) -> Vec<Vec<Option<i64>>> {
    let is_small = |count: i64| count > 0 && count < few;
    let mut hidden: Vec<Vec<bool>> =
        values.iter().map(|row| row.iter().map(|count| is_small(*count)).collect()).collect();
    for row in 0..values.len() {
        for column in 0..values[row].len() {
            let at = (row, column);
            if is_small(values[row][column]) && !varies(values, &hidden, at) {
                for (row, column) in beside(values, &hidden, at) {
                    hidden[row][column] = true;
                }
            }
        }
    }
    let shown = |(row, hidden): (&Vec<i64>, &Vec<bool>)| {
        row.iter().zip(hidden).map(|(count, hidden)| (!hidden).then_some(*count)).collect()
    };
    values.iter().zip(&hidden).map(shown).collect()
}

/// Whether a hidden cell could be one less or one more, with other hidden cells making up for it in every line.
fn varies(values: &[Vec<i64>], hidden: &[Vec<bool>], at: (usize, usize)) -> bool {
    [false, true].into_iter().any(|grows| makes_up(values, hidden, at, grows))
}

/// Goes from the cell's row to its column over hidden cells that change in turn; nobody can be fewer than none.
fn makes_up(values: &[Vec<i64>], hidden: &[Vec<bool>], (row, column): (usize, usize), grows: bool) -> bool {
    let width = values[row].len();
    let (mut seen, mut crossed) = (vec![false; values.len()], vec![false; width]);
    seen[row] = true;
    let mut open = vec![row];
    while let Some(from) = open.pop() {
        for over in 0..width {
            let is_itself = (from, over) == (row, column);
            let shrinks = grows && values[from][over] == 0;
            if is_itself || crossed[over] || !hidden[from][over] || shrinks {
                continue;
            }
            if over == column {
                return true;
            }
            crossed[over] = true;
            for to in 0..values.len() {
                if !seen[to] && hidden[to][over] && (grows || values[to][over] > 0) {
                    seen[to] = true;
                    open.push(to);
                }
            }
        }
    }
    false
}

/// The three cells that let this one vary, so that as little as possible is lost. Every line has more people than a small cell,
/// so there are some.
fn beside(values: &[Vec<i64>], hidden: &[Vec<bool>], (row, column): (usize, usize)) -> [(usize, usize); 3] {
    let mut best = (i64::MAX, [(row, column); 3]);
    for other in (0..values.len()).filter(|other| *other != row) {
        for over in (0..values[row].len()).filter(|over| *over != column) {
            let (across, down, corner) = (values[row][over], values[other][column], values[other][over]);
            if corner == 0 && (across == 0 || down == 0) {
                continue;
            }
            let three = [(row, over), (other, column), (other, over)];
            let lost = |(row, column): &(usize, usize)| {
                if hidden[*row][*column] { 0 } else { values[*row][*column] + 1 }
            };
            let cost = three.iter().map(lost).sum();
            if cost < best.0 {
                best = (cost, three);
            }
        }
    }
    best.1
}

#[cfg(test)]
mod tests;
