//! What in a letter lets it be counted: only where its writer chose so, told in the same letter, refused there in one step.
//!
//! Whoever allows the purpose [`TRACKING`] gets addresses that lead through the house, and a picture of ours. Whoever was never
//! asked gets addresses that know the letter and nobody, if the letter counts without names. Everybody else, and so whoever
//! refused, whether themself or by the signal of their browser, gets the plain letter: nothing about them could be counted.

use crate::{
    model::{Counting, Letter, LetterId},
    press::Printed,
    read, visits,
};
use consent::{Channel, LinkToken, Reason, TRACKING};
use kernel::{App, Error, Reader, Result, SubjectId, Tx};
use post::Piece;
use std::collections::HashSet;

/// Addresses of one letter that are counted: a letter with more is a catalogue, and its first ones tell enough.
pub const MOST: usize = 50;

/// The addresses in the bodies of a letter that are the same for everybody, in their order.
pub fn addresses<'a>(bodies: impl Iterator<Item = &'a str>) -> Vec<String> {
    let mut found: Vec<String> = Vec::new();
    for body in bodies {
        for piece in post::pieces(body) {
            match piece {
                Piece::Link(link) if !link.contains(['{', '}']) && !found.iter().any(|one| one == link) => {
                    found.push(link.to_owned());
                }
                Piece::Link(_) | Piece::Words(_) => {}
            }
        }
    }
    found.truncate(MOST);
    found
}

/// Whether people can allow being counted at all: where they cannot, nobody is.
pub async fn is_offered(reader: &mut Reader) -> Result<bool> {
    match consent::purpose(reader, TRACKING).await {
        Ok(purpose) => Ok(purpose.is_in_use()),
        Err(Error::NotFound) => Ok(false),
        Err(error) => Err(error),
    }
}

/// Those of these people who allow counting now.
// law: gdpr/6.1
pub async fn allowed(reader: &mut Reader, subjects: Vec<SubjectId>) -> Result<HashSet<SubjectId>> {
    if !is_offered(reader).await? {
        return Ok(HashSet::new());
    }
    Ok(customers::allowed(reader, subjects, TRACKING).await?.into_iter().collect())
}

/// Those of these people who neither allowed nor refused it.
async fn unasked(tx: &mut Tx, subjects: &[SubjectId]) -> Result<HashSet<SubjectId>> {
    if !is_offered(tx).await? {
        return Ok(HashSet::new());
    }
    let answers = consent::permits(tx, subjects, TRACKING, Channel::Email).await?.into_iter();
    let silent = answers
        .filter(|(_, answer)| answer.as_ref().is_err_and(|refusal| refusal.reason == Reason::NotAsked));
    Ok(silent.map(|(subject, _)| subject).collect())
}

/// What is counted of one letter, and of whom.
pub struct Counted {
    letter: LetterId,
    addresses: Vec<String>,
    /// By name, and with the picture.
    people: HashSet<SubjectId>,
    /// Without.
    unasked: HashSet<SubjectId>,
}

impl Counted {
    /// A letter that counts nothing asks nobody.
    pub async fn of(tx: &mut Tx, letter: &Letter, subjects: Vec<SubjectId>) -> Result<Self> {
        let mut counted = Self {
            letter: letter.id,
            addresses: Vec::new(),
            people: HashSet::new(),
            unasked: HashSet::new(),
        };
        if letter.counting == Counting::Nothing {
            return Ok(counted);
        }
        counted.addresses = read::addresses(tx, letter.id).await?;
        counted.people = allowed(tx, subjects.clone()).await?;
        if letter.counting == Counting::Anonymous && !counted.addresses.is_empty() {
            let others: Vec<SubjectId> =
                subjects.into_iter().filter(|subject| !counted.people.contains(subject)).collect();
            counted.unasked = unasked(tx, &others).await?;
        }
        Ok(counted)
    }

    /// The letter of one person: each address that is counted replaced by one that counts, and a line that says so, with the
    /// way to refuse it.
    // law: gdpr/13.1 gdpr/7.3
    pub fn mark(&self, app: &App, subject: SubjectId, token: &LinkToken, printed: Printed) -> Printed {
        let letter = self.letter;
        let (told, through, picture) = if self.people.contains(&subject) {
            let token = token.reveal();
            (
                "campaigns-counts-allowed",
                format!("{token}/{letter}"),
                Some(visits::picture(app, token, letter)),
            )
        } else if self.unasked.contains(&subject) {
            ("campaigns-counts-anonymous", letter.to_string(), None)
        } else {
            return printed;
        };
        let stop = app.url(&consent::unsubscribe_path(token, TRACKING));
        let told = app.lexicon().words(printed.lang).w1(told, "link", stop);
        let text = format!("{}\n{told}\n", self.marked(app, &through, &printed.text).trim_end());
        Printed { text, picture, ..printed }
    }

    fn marked(&self, app: &App, through: &str, text: &str) -> String {
        let mark = |piece| match piece {
            Piece::Words(words) => words.to_owned(),
            Piece::Link(link) => match self.addresses.iter().position(|address| address == link) {
                Some(nr) => app.url(&format!("/go/{through}/{nr}")),
                None => link.to_owned(),
            },
        };
        post::pieces(text).into_iter().map(mark).collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_addresses_that_everybody_gets_are_counted_each_once() {
        let one =
            "See https://shop.example/tents, {{ preferences }} and https://shop.example/{{ given_name }}.";
        let found = addresses([one, "Zie https://shop.example/tents of http://b.example."].into_iter());
        assert_eq!(found, ["https://shop.example/tents", "http://b.example"]);
        let many: String = (0..80).map(|nr| format!("https://shop.example/{nr} ")).collect();
        assert_eq!(addresses([many.as_str()].into_iter()).len(), MOST);
    }
}
