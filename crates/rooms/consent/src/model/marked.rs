//! Two texts beside each other, word by word: what stayed, what went, what came.

/// A run of words.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Piece {
    Same(String),
    Gone(String),
    New(String),
}

/// Longer texts are marked as a whole: the table of the comparison would grow too large.
const WORDS: usize = 1_000;

/// The longest common run of words stays, the rest goes or comes.
pub fn compare(before: &str, after: &str) -> Vec<Piece> {
    let (old, new) = (words(before), words(after));
    if old.len().max(new.len()) > WORDS {
        return whole(before, after);
    }
    let table = lengths(&old, &new);
    let (mut at, mut to, mut pieces) = (0, 0, Vec::new());
    while at < old.len() || to < new.len() {
        let common = at < old.len() && to < new.len() && old[at] == new[to];
        if common {
            push(&mut pieces, Piece::Same(old[at].to_owned()));
            (at, to) = (at + 1, to + 1);
        } else if to == new.len() || (at < old.len() && table[at + 1][to] >= table[at][to + 1]) {
            push(&mut pieces, Piece::Gone(old[at].to_owned()));
            at += 1;
        } else {
            push(&mut pieces, Piece::New(new[to].to_owned()));
            to += 1;
        }
    }
    pieces
}

fn whole(before: &str, after: &str) -> Vec<Piece> {
    if before == after {
        return vec![Piece::Same(before.to_owned())];
    }
    vec![Piece::Gone(before.to_owned()), Piece::New(after.to_owned())]
}

/// Words with the space behind them, so that nothing is lost.
fn words(text: &str) -> Vec<&str> {
    text.split_inclusive(char::is_whitespace).collect()
}

/// `table[i][j]`: how many words the rests from `i` and `j` on have in common.
fn lengths(old: &[&str], new: &[&str]) -> Vec<Vec<u16>> {
    let mut table = vec![vec![0_u16; new.len() + 1]; old.len() + 1];
    for at in (0..old.len()).rev() {
        for to in (0..new.len()).rev() {
            table[at][to] = if old[at] == new[to] {
                table[at + 1][to + 1].saturating_add(1)
            } else {
                table[at + 1][to].max(table[at][to + 1])
            };
        }
    }
    table
}

/// Neighbours of one kind are one piece.
fn push(pieces: &mut Vec<Piece>, piece: Piece) {
    match (pieces.last_mut(), piece) {
        (Some(Piece::Same(text)), Piece::Same(word))
        | (Some(Piece::Gone(text)), Piece::Gone(word))
        | (Some(Piece::New(text)), Piece::New(word)) => text.push_str(&word),
        (_, piece) => pieces.push(piece),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn side(pieces: &[Piece], old: bool) -> String {
        let text = |piece: &Piece| match piece {
            Piece::Same(text) => text.clone(),
            Piece::Gone(text) if old => text.clone(),
            Piece::New(text) if !old => text.clone(),
            _ => String::new(),
        };
        pieces.iter().map(text).collect()
    }

    proptest! {
        #[test]
        fn both_texts_can_be_read_from_the_pieces(before in "([abc]{1,2} ?){0,12}", after in "([abc]{1,2} ?){0,12}") {
            let pieces = compare(&before, &after);
            prop_assert_eq!(side(&pieces, true), before);
            prop_assert_eq!(side(&pieces, false), after);
        }
    }

    #[test]
    fn only_what_changed_is_marked() {
        let pieces = compare("We write twice a month.", "We write once a month.");
        let expected = [
            Piece::Same("We write ".into()),
            Piece::Gone("twice ".into()),
            Piece::New("once ".into()),
            Piece::Same("a month.".into()),
        ];
        assert_eq!(pieces, expected);
    }
}
