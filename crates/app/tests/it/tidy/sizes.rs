//! Sizes: what a person can take in at once. Exceptions stand in a list that may only shrink.

use super::none;
use crate::tree;

const LONG: usize = 350;
const LONGEST: usize = 600;
const LONGEST_FUNCTION: usize = 70;

/// Files that are longer than we like, with their length: never longer, and out of the list once they are short.
const EXCEPTIONS: &[(&str, usize)] = &[];
/// A file may shrink by so much before the list must follow.
const SLACK: usize = 20;

#[test]
fn files_can_be_read_in_one_sitting() {
    let broken = tree::sources().iter().filter_map(|source| {
        let lines = source.text.lines().count();
        let limit = allowed(&source.path).unwrap_or(LONG).min(LONGEST);
        (lines > limit).then(|| format!("{}: {lines} lines, {limit} at most", source.path))
    });
    none("cut the file by what is in it", broken);
}

#[test]
fn the_exceptions_only_shrink() {
    let broken = EXCEPTIONS.iter().filter_map(|(path, allowed)| {
        let source = tree::sources().iter().find(|source| source.path == *path);
        let lines = source.map_or(0, |source| source.text.lines().count());
        (lines <= LONG || lines + SLACK < *allowed)
            .then(|| format!("{path}: now {lines} lines, listed with {allowed}"))
    });
    none("take the present length into the list, or the file out of it", broken);
}

#[test]
fn no_function_is_longer_than_a_screen() {
    let broken = tree::sources().iter().flat_map(|source| {
        let long = source.functions.iter().filter(|function| function.lines > LONGEST_FUNCTION);
        long.map(|function| {
            format!("{}:{} {} has {} lines", source.path, function.line, function.name, function.lines)
        })
    });
    none("a function has 70 lines at most", broken);
}

#[test]
fn most_functions_are_short() {
    let functions = tree::sources().iter().flat_map(|source| &source.functions);
    let mut lines: Vec<_> = functions.map(|function| function.lines).collect();
    lines.sort_unstable();
    let (median, nine_of_ten) = (lines[lines.len() / 2], lines[lines.len() * 9 / 10]);
    assert!(median <= 8, "half of the functions have more than {median} lines");
    assert!(nine_of_ten <= 25, "one of ten functions has more than {nine_of_ten} lines");
}

fn allowed(path: &str) -> Option<usize> {
    EXCEPTIONS.iter().find(|(known, _)| *known == path).map(|(_, lines)| *lines)
}
