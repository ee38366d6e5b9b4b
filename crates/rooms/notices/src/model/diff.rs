//! How two texts differ, paragraph by paragraph: what stayed, what went, what came.

/// The longest texts that are compared piece by piece; beyond it everything counts as rewritten.
const MOST: usize = 2_000;

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Piece<'a> {
    Same(&'a str),
    Gone(&'a str),
    Came(&'a str),
}

/// The shortest way from one list of pieces to the other, what goes before what comes.
pub fn diff<'a>(before: &[&'a str], after: &[&'a str]) -> Vec<Piece<'a>> {
    let head = before.iter().zip(after).take_while(|(old, new)| old == new).count();
    let (old, new) = (&before[head..], &after[head..]);
    let tail = old.iter().rev().zip(new.iter().rev()).take_while(|(old, new)| old == new).count();
    let (old, new) = (&old[..old.len() - tail], &new[..new.len() - tail]);
    let mut pieces: Vec<Piece<'a>> = before[..head].iter().map(|same| Piece::Same(same)).collect();
    if old.len().max(new.len()) > MOST {
        pieces.extend(old.iter().map(|gone| Piece::Gone(gone)));
        pieces.extend(new.iter().map(|came| Piece::Came(came)));
    } else {
        walk(old, new, &mut pieces);
    }
    pieces.extend(after[after.len() - tail..].iter().map(|same| Piece::Same(same)));
    pieces
}

/// Follows the table of longest common rests.
fn walk<'a>(old: &[&'a str], new: &[&'a str], pieces: &mut Vec<Piece<'a>>) {
    let common = common(old, new);
    let (mut at, mut to) = (0, 0);
    while at < old.len() || to < new.len() {
        if at < old.len() && to < new.len() && old[at] == new[to] {
            pieces.push(Piece::Same(old[at]));
            (at, to) = (at + 1, to + 1);
        } else if to == new.len() || (at < old.len() && common[at + 1][to] >= common[at][to + 1]) {
            pieces.push(Piece::Gone(old[at]));
            at += 1;
        } else {
            pieces.push(Piece::Came(new[to]));
            to += 1;
        }
    }
}

/// How many pieces the rests from each place on have in common.
fn common(old: &[&str], new: &[&str]) -> Vec<Vec<u16>> {
    let mut table = vec![vec![0_u16; new.len() + 1]; old.len() + 1];
    for at in (0..old.len()).rev() {
        for to in (0..new.len()).rev() {
            table[at][to] = if old[at] == new[to] {
                table[at + 1][to + 1] + 1
            } else {
                table[at + 1][to].max(table[at][to + 1])
            };
        }
    }
    table
}

/// The paragraphs of a text.
pub fn paragraphs(text: &str) -> Vec<&str> {
    let blocks = text.split("\n\n").map(str::trim).filter(|block| !block.is_empty());
    blocks
        .flat_map(|block| if block.starts_with("- ") { block.lines().collect() } else { vec![block] })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn a_reworded_paragraph_goes_and_comes() {
        let pieces = diff(&["a", "b", "c"], &["a", "x", "c", "d"]);
        assert_eq!(
            pieces,
            [Piece::Same("a"), Piece::Gone("b"), Piece::Came("x"), Piece::Same("c"), Piece::Came("d")]
        );
    }

    #[test]
    fn items_of_a_list_are_compared_one_by_one() {
        assert_eq!(paragraphs("## A\n\n- b\n- c\n\nd"), ["## A", "- b", "- c", "d"]);
    }

    proptest! {
        /// What stayed and went is the old text, what stayed and came is the new one, and nothing stayed too little.
        #[test]
        fn both_texts_can_be_told_from_their_difference(
            old in prop::collection::vec("[a-c]", 0..12),
            new in prop::collection::vec("[a-c]", 0..12),
        ) {
            let (old, new): (Vec<&str>, Vec<&str>) =
                (old.iter().map(String::as_str).collect(), new.iter().map(String::as_str).collect());
            let pieces = diff(&old, &new);
            let mut were = Vec::new();
            let mut are = Vec::new();
            for piece in &pieces {
                match piece {
                    Piece::Same(text) => { were.push(*text); are.push(*text); }
                    Piece::Gone(text) => were.push(*text),
                    Piece::Came(text) => are.push(*text),
                }
            }
            prop_assert_eq!(&were, &old);
            prop_assert_eq!(&are, &new);
            let same = pieces.iter().filter(|piece| matches!(piece, Piece::Same(_))).count();
            prop_assert_eq!(same, usize::from(common(&old, &new)[0][0]));
        }
    }
}
