//! Nothing small is told, and nothing hidden can be computed: every table that fits what is shown is tried.

use super::*;
use proptest::prelude::*;
use std::collections::BTreeSet;

fn counts(values: &[Vec<i64>]) -> Counts {
    let mut counts = Counts::new();
    for (row, line) in values.iter().enumerate() {
        for (column, count) in line.iter().enumerate() {
            counts.insert((Some(format!("row {row}")), Some(format!("column {column}"))), *count);
        }
    }
    counts
}

fn covered(values: &[Vec<i64>], few: i64) -> Cells {
    Cells::covered(&counts(values), true, few).unwrap()
}

/// The numbers that each hidden cell has in all tables with these totals and these shown cells.
struct Attack<'a> {
    cells: &'a Cells,
    hidden: Vec<(usize, usize)>,
    rows: Vec<i64>,
    columns: Vec<i64>,
    found: Vec<BTreeSet<i64>>,
}

impl<'a> Attack<'a> {
    fn on(cells: &'a Cells) -> Self {
        let mut rows: Vec<i64> = cells.rows.iter().map(|line| line.total).collect();
        let mut columns: Vec<i64> = cells.columns.iter().map(|line| line.total).collect();
        let mut hidden = Vec::new();
        for (row, line) in cells.cells.iter().enumerate() {
            for (column, cell) in line.iter().enumerate() {
                match cell {
                    Some(count) => {
                        rows[row] -= count;
                        columns[column] -= count;
                    }
                    None => hidden.push((row, column)),
                }
            }
        }
        let found = vec![BTreeSet::new(); hidden.len()];
        let mut attack = Self { cells, hidden, rows, columns, found };
        attack.guess(&mut Vec::new());
        attack
    }

    fn guess(&mut self, guessed: &mut Vec<i64>) {
        if self.found.iter().all(|found| found.len() > 1) {
            return;
        }
        let Some(&(row, column)) = self.hidden.get(guessed.len()) else {
            if self.rows.iter().chain(&self.columns).all(|left| *left == 0) {
                self.found.iter_mut().zip(guessed).for_each(|(found, count)| {
                    found.insert(*count);
                });
            }
            return;
        };
        let last = self.hidden.get(guessed.len() + 1).is_none_or(|next| next.0 != row);
        let most = self.rows[row].min(self.columns[column]);
        for count in if last { self.rows[row]..=most } else { 0..=most } {
            self.rows[row] -= count;
            self.columns[column] -= count;
            guessed.push(count);
            self.guess(guessed);
            guessed.pop();
            self.rows[row] += count;
            self.columns[column] += count;
        }
    }

    fn computed(&self) -> Vec<(usize, usize)> {
        let known = self.hidden.iter().zip(&self.found).filter(|(_, found)| found.len() < 2);
        known.map(|(at, _)| *at).collect()
    }
}

#[test]
fn a_total_less_one_hidden_cell_gives_nothing_away() {
    let cells = covered(&[vec![1, 40, 30], vec![20, 50, 60], vec![25, 35, 45]], 5);
    assert_eq!(cells.hidden(), 4, "{cells:?}");
    assert!(Attack::on(&cells).computed().is_empty());
    assert_eq!(cells.smallest(), 20);
}

#[test]
fn what_is_large_enough_is_told_as_it_is() {
    let cells = covered(&[vec![9, 40], vec![20, 0]], 5);
    assert_eq!((cells.hidden(), cells.smallest()), (0, 9), "that nobody is there tells of nobody");
    assert!(Cells::told(&counts(&[vec![1, 1]]), true, 5).is_none());
}

#[test]
fn small_groups_are_told_together_with_the_next_larger() {
    let one = |value: Option<&str>, count: i64| ((value.map(str::to_owned), None), count);
    let counts: Counts =
        [one(Some("NL"), 90), one(Some("PL"), 12), one(Some("MT"), 2), one(None, 1)].into_iter().collect();
    let told = Cells::covered(&counts, false, 5).unwrap();
    let lines: Vec<_> = told.rows.iter().map(|line| (line.group.clone(), line.total)).collect();
    assert_eq!(lines, [(Group::Of("NL".into()), 90), (Group::Together(3), 15)]);
    assert_eq!(told.total, 105);
}

#[test]
fn a_cell_that_its_margins_force_is_not_alone() {
    // With the corner known to be empty, both others would follow from their totals.
    let cells = covered(&[vec![2, 5], vec![5, 0]], 5);
    assert_eq!(cells.hidden(), 4);
    assert!(Attack::on(&cells).computed().is_empty());
}

/// Countries, towns and both: a small town is what is left of its country.
#[test]
fn two_reports_tell_no_more_than_one() {
    let reports = |zwolle, radom| {
        let towns =
            [("NL", "Amsterdam", 30), ("NL", "Zwolle", zwolle), ("PL", "Gdynia", 15), ("PL", "Radom", radom)];
        let told = |by: usize, and: Option<usize>| {
            let mut counts = Counts::new();
            for (country, town, count) in towns {
                let value = |at: usize| Some([country, town][at].to_owned());
                *counts.entry((value(by), and.and_then(value))).or_insert(0) += count;
            }
            Cells::told(&counts, and.is_some(), 5).unwrap()
        };
        [told(0, None), told(1, None), told(0, Some(1)), told(1, Some(0))]
    };
    let told = reports(2, 3);
    assert_eq!(told[1].rows.last().unwrap().group, Group::Together(2), "small towns are told together");
    assert_eq!(told, reports(1, 4), "a house with other small towns looks the same in every report");
}

fn tables() -> impl Strategy<Value = (Vec<Vec<i64>>, i64)> {
    let size = (1_usize..=3, 1_usize..=3);
    let cell = prop_oneof![Just(0), 1_i64..4, 1_i64..9];
    (size, 2_i64..6).prop_flat_map(move |((high, wide), few)| {
        let row = proptest::collection::vec(cell.clone(), wide);
        (proptest::collection::vec(row, high), Just(few))
    })
}

proptest! {
    #[test]
    fn no_hidden_cell_can_be_computed_from_what_is_shown((values, few) in tables()) {
        let Some(cells) = Cells::covered(&counts(&values), true, few) else { return Ok(()) };
        let shown = cells.cells.iter().flatten().copied().flatten();
        prop_assert!(shown.filter(|count| *count > 0).all(|count| count >= few));
        prop_assert!(cells.rows.iter().chain(&cells.columns).all(|line| line.total == 0 || line.total >= few));
        let attack = Attack::on(&cells);
        prop_assert!(attack.computed().is_empty(), "{:?} of {:?}", attack.computed(), attack.cells);
    }

    #[test]
    fn every_number_is_a_multiple_near_its_own((values, few) in tables()) {
        let counts = counts(&values);
        let Some(told) = Cells::told(&counts, true, few) else { return Ok(()) };
        let exact = Cells::covered(&counts, true, few).unwrap();
        let all = |cells: &Cells| {
            let lines = cells.rows.iter().chain(&cells.columns).map(|line| line.total);
            lines.chain(cells.cells.iter().flatten().copied().flatten()).chain([cells.total]).collect::<Vec<_>>()
        };
        for (told, exact) in all(&told).into_iter().zip(all(&exact)) {
            prop_assert_eq!(told % few, 0);
            prop_assert!((told - exact).abs() * 2 <= few, "{told} for {exact}");
            prop_assert_eq!(told == 0, exact == 0);
        }
    }

    #[test]
    fn a_list_of_one_attribute_tells_nothing_small(
        values in proptest::collection::btree_map("[a-z]{1,3}", 0_i64..9, 0..60), few in 2_i64..7
    ) {
        let counts: Counts = values.into_iter().map(|(value, count)| ((Some(value), None), count)).collect();
        let total: i64 = counts.values().sum();
        match Cells::covered(&counts, false, few) {
            None => prop_assert!(total < few),
            Some(told) => {
                prop_assert!(told.rows.iter().all(|line| line.total >= few), "{told:?}");
                prop_assert_eq!(told.rows.iter().map(|line| line.total).sum::<i64>(), total);
            }
        }
    }
}
