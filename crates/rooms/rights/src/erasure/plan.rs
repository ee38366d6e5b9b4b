//! How somebody is erased: how far, what stays, who is kept out; and the note of it, which outlives every backup.

use crate::{
    mentions::Places,
    model::{Claim, Mode, Return},
};
use data_encoding::BASE64;
use kernel::{App, Class, Reader, Result, SubjectId, datamap::Depth};
use serde::{Deserialize, Serialize};

/// What is done with everything that the data map says of somebody.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub struct Plan {
    pub mode: Mode,
    /// Tables whose rows stay, by somebody's decision.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub kept: Vec<String>,
}

/// The plan as it stands in the journal, with keyed hashes of the addresses that must not come back, the request that it
/// was decided on (data that does not know the request is older), and the places at which others named the person.
#[derive(Serialize, Deserialize)]
struct Written {
    #[serde(flatten)]
    plan: Plan,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    out: Vec<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    mark: Option<String>,
    #[serde(default, skip_serializing_if = "Places::is_empty")]
    places: Places,
}

/// What a note in the journal says.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Noted {
    pub plan: Plan,
    pub out: Vec<[u8; 32]>,
    /// None of those who were erased before there were notes.
    pub mark: Option<[u8; 16]>,
    pub places: Places,
}

impl Plan {
    pub const fn whole(mode: Mode) -> Self {
        Self { mode, kept: Vec::new() }
    }

    /// What was decided about a request.
    pub fn of(claim: &Claim, mode: Mode) -> Self {
        let kept = claim.state.decided().map_or(&[][..], |decided| &decided.kept);
        Self { mode, kept: kept.iter().map(|part| part.table.clone()).collect() }
    }

    pub fn depth(&self) -> Depth {
        self.mode.depth().unwrap_or(Depth::Anonymise)
    }

    pub fn keeps(&self, table: &str) -> bool {
        self.kept.iter().any(|kept| kept == table)
    }

    /// Whether something stays that only the person's key opens: then the key stays as long.
    pub fn needs_key(&self, app: &App) -> bool {
        let sealed = |class: Class| class >= Class::Identifying;
        app.holdings().any(|holding| {
            self.keeps(holding.table)
                && holding.link.is_of_somebody()
                && holding.columns.iter().any(|column| sealed(column.class))
        })
    }
}

impl Noted {
    /// What a restore has to know.
    pub const fn new(plan: Plan, claim: [u8; 16], out: Vec<[u8; 32]>) -> Self {
        Self { plan, out, mark: Some(claim), places: Places::new() }
    }

    /// As it stands in the journal.
    pub fn written(&self) -> Result<String> {
        let out = self.out.iter().map(|mark| BASE64.encode(mark)).collect();
        let mark = self.mark.map(|mark| BASE64.encode(&mark));
        let (plan, places) = (self.plan.clone(), self.places.clone());
        Ok(serde_json::to_string(&Written { plan, out, mark, places })?)
    }

    /// Without a note, as everybody was erased before there were notes.
    pub fn read(note: Option<&str>) -> Self {
        let written = note.and_then(|note| serde_json::from_str::<Written>(note).ok());
        let Some(Written { plan, out, mark, places }) = written else {
            return Self {
                plan: Plan::whole(Mode::Anonymise),
                out: Vec::new(),
                mark: None,
                places: Places::new(),
            };
        };
        let out = out.iter().filter_map(|text| bytes(text)).collect();
        Self { plan, out, mark: mark.and_then(|text| bytes(&text)), places }
    }
}

fn bytes<const LENGTH: usize>(text: &str) -> Option<[u8; LENGTH]> {
    BASE64.decode(text.as_bytes()).ok()?.try_into().ok()
}

/// The hashes of all addresses and numbers of somebody who must not come back.
pub async fn marks(reader: &mut Reader, subject: SubjectId, comes_back: Return) -> Result<Vec<[u8; 32]>> {
    if comes_back == Return::Welcome {
        return Ok(Vec::new());
    }
    let naming = customers::naming(reader, subject).await?;
    naming.emails.iter().chain(&naming.phones).map(|address| consent::mark_of(reader, address)).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_note_says_what_was_decided_and_an_old_journal_is_understood() {
        let plan = Plan { mode: Mode::Destroy, kept: vec!["cases_cases".into()] };
        let starred = kernel::Starred {
            at: ground::clock::Timestamp(7),
            id: [4; 16],
            nth: 1,
            length: 9,
            spans: vec![2..5, 7..9],
        };
        let places = Places::from([("cases".to_owned(), vec![starred])]);
        let noted = Noted { places, ..Noted::new(plan, [3; 16], vec![[7; 32]]) };
        assert_eq!(Noted::read(Some(&noted.written().unwrap())), noted);
        let (plan, places) = (Plan::whole(Mode::Anonymise), Places::new());
        let old = Noted { plan, out: Vec::new(), mark: None, places };
        assert_eq!(Noted::read(None), old);
        assert_eq!(Noted::read(Some("{")), old);
    }
}
