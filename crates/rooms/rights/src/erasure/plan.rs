//! How somebody is erased: how far, what stays, who is kept out; and the note of it, which outlives every backup.

use crate::model::{Claim, Mode, Return};
use data_encoding::BASE64;
use kernel::{App, Class, Link, Reader, Result, SubjectId, datamap::Depth};
use serde::{Deserialize, Serialize};

/// What is done with everything that the data map says of somebody.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub struct Plan {
    pub mode: Mode,
    /// Tables whose rows stay, by somebody's decision.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub kept: Vec<String>,
}

/// The plan as it stands in the journal, with keyed hashes of the addresses that must not come back.
#[derive(Serialize, Deserialize)]
struct Noted {
    #[serde(flatten)]
    plan: Plan,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    out: Vec<String>,
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
                && matches!(holding.link, Link::Subject(_))
                && holding.columns.iter().any(|column| sealed(column.class))
        })
    }

    /// What a restore has to know.
    pub fn note(&self, out: &[[u8; 32]]) -> Result<String> {
        let out = out.iter().map(|mark| BASE64.encode(mark)).collect();
        Ok(serde_json::to_string(&Noted { plan: self.clone(), out })?)
    }

    /// What a note says; without one, as everybody was erased before there were notes.
    pub fn noted(note: Option<&str>) -> (Self, Vec<[u8; 32]>) {
        let noted = note.and_then(|note| serde_json::from_str::<Noted>(note).ok());
        let Some(Noted { plan, out }) = noted else {
            return (Self::whole(Mode::Anonymise), Vec::new());
        };
        let mark = |text: &String| BASE64.decode(text.as_bytes()).ok()?.try_into().ok();
        (plan, out.iter().filter_map(mark).collect())
    }
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
        let note = plan.note(&[[7; 32]]).unwrap();
        assert_eq!(Plan::noted(Some(&note)), (plan, vec![[7; 32]]));
        assert_eq!(Plan::noted(None), (Plan::whole(Mode::Anonymise), Vec::new()));
        assert_eq!(Plan::noted(Some("{")).0, Plan::whole(Mode::Anonymise));
    }
}
