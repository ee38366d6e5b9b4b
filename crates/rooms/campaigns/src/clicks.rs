//! Which links of a letter are opened: counted only for those who allow it, told in the same letter, stopped in one step.
//!
//! Whoever does not allow the purpose [`PURPOSE`] gets the plain addresses: nothing about them could be counted. It is asked
//! again when a link is opened, so that a withdrawal holds for letters that were sent before it. Openings are not counted
//! at all: a letter is text and loads nothing.

use crate::{model::LetterId, press::Printed, read, store};
use consent::LinkToken;
use kernel::{ANYONE, Action, App, Error, Permission, Reader, Result, SubjectId, Tx};
use post::Piece;
use std::collections::HashSet;

/// The key of the purpose that people allow or refuse in their preferences.
pub const PURPOSE: &str = "tracking";
/// Addresses of one letter that are counted: a letter with more is a catalogue, and its first ones tell enough.
const MOST: usize = 50;

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

/// Those of these people who allow counting now.
// law: gdpr/6.1
pub async fn allowed(reader: &mut Reader, subjects: Vec<SubjectId>) -> Result<HashSet<SubjectId>> {
    match consent::purpose(reader, PURPOSE).await {
        Ok(purpose) if purpose.is_in_use() => {
            Ok(customers::allowed(reader, subjects, PURPOSE).await?.into_iter().collect())
        }
        Ok(_) | Err(Error::NotFound) => Ok(HashSet::new()),
        Err(error) => Err(error),
    }
}

/// What is counted of one letter, and for whom.
pub struct Counted {
    letter: LetterId,
    addresses: Vec<String>,
    people: HashSet<SubjectId>,
}

impl Counted {
    /// A letter without addresses asks nobody.
    pub async fn of(reader: &mut Reader, letter: LetterId, subjects: Vec<SubjectId>) -> Result<Self> {
        let addresses = read::addresses(reader, letter).await?;
        let people = if addresses.is_empty() { HashSet::new() } else { allowed(reader, subjects).await? };
        Ok(Self { letter, addresses, people })
    }

    /// The letter of one person: each address that is counted replaced by one that counts, and a line that says so.
    // law: gdpr/13.1
    pub fn mark(&self, app: &App, subject: SubjectId, token: &LinkToken, printed: Printed) -> Printed {
        if !self.people.contains(&subject) {
            return printed;
        }
        let words = app.lexicon().words(printed.lang);
        let stop = app.url(&consent::preferences_path(token));
        let told = words.w1("campaigns-counts-links", "link", stop);
        let text = format!("{}\n{told}\n", self.marked(app, token, &printed.text).trim_end());
        Printed { text, ..printed }
    }

    fn marked(&self, app: &App, token: &LinkToken, text: &str) -> String {
        let mark = |piece| match piece {
            Piece::Words(words) => words.to_owned(),
            Piece::Link(link) => match self.addresses.iter().position(|address| address == link) {
                Some(nr) => app.url(&format!("/go/{}/{}/{nr}", token.reveal(), self.letter)),
                None => link.to_owned(),
            },
        };
        post::pieces(text).into_iter().map(mark).collect()
    }
}

/// Somebody opens a link: says where it leads, and counts them once if they allow it now.
pub struct Open {
    pub letter: LetterId,
    pub nr: i64,
    pub token: LinkToken,
    pub what: Visit,
}

/// Programs that fetch a page beforehand are no readers.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Visit {
    Reader,
    Program,
}

impl Action for Open {
    type Output = String;
    const NEEDS: Permission = ANYONE;

    async fn run(&self, tx: &mut Tx) -> Result<String> {
        let address = read::address(tx, self.letter, self.nr).await?;
        if self.what == Visit::Program {
            return Ok(address);
        }
        if let Some(subject) = consent::who(tx, &self.token).await?
            && allowed(tx, vec![subject]).await?.contains(&subject)
        {
            store::click(tx, self.letter, self.nr, subject).await?;
        }
        Ok(address)
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
