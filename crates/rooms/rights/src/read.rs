//! What can be seen of requests: lists, one with its receipt and copy, and what lies behind a link.

use crate::{
    VIEW,
    model::{
        Act, Claim, ClaimId, Decided, Decision, How, Kind, Mode, Number, Proof, Proved, Reason, Return,
        State, Step,
    },
    receipt::Receipt,
    regime::Regime,
};
use ground::{
    args,
    clock::Timestamp,
    db::{Q, join},
    files::FileId,
    id::Id,
    paging::{Cursor, Page, Wanted},
    row,
    secret::Token,
    statements,
};
use kernel::{Error, KeyId, Place, Reader, Result, Sealed, SubjectId};
use kit::Lang;
use serde::Deserialize;

row! {
    struct Row {
        id: ClaimId,
        year: i64,
        serial: i64,
        subject: SubjectId,
        kind: Kind,
        how: How,
        regime: String,
        lang: String,
        asked_at: Timestamp,
        asked_by: String,
        due_at: Timestamp,
        state: String,
        proof: Option<Proof>,
        proved_at: Option<Timestamp>,
        proved_by: Option<String>,
        mode: Option<Mode>,
        comes_back: Option<Return>,
        decided_at: Option<Timestamp>,
        decided_by: Option<String>,
        step: Option<Step>,
        refusal: Option<Reason>,
        ended_at: Option<Timestamp>,
        version: i64,
    }
}

row! {
    /// A copy that was made: where it lies while it waits, and who fetched it when.
    #[derive(Clone, Debug)]
    pub struct Copy {
        pub claim: ClaimId,
        pub subject: SubjectId,
        /// None once it was fetched or is too old.
        pub file: Option<FileId>,
        pub size: i64,
        pub made_at: Timestamp,
        pub expires_at: Timestamp,
        pub taken_at: Option<Timestamp>,
        pub taken_by: Option<String>,
    }
}

row! {
    /// What a link opens, while it does.
    pub(crate) struct Behind {
        pub claim: ClaimId,
        pub expires_at: Timestamp,
        pub used_at: Option<Timestamp>,
    }
}

const CLAIMS: &str = join!("select ", Row::COLUMNS, " from rights_claims");

statements! {
    ONE = "select ", Row::COLUMNS, " from rights_claims where id = ?1";
    OF_SUBJECT = "select ", Row::COLUMNS, " from rights_claims where subject = ?1 order by asked_at desc, id desc limit 50";
    OPEN = "select count(*) from rights_claims where state in ('asked', 'proved', 'running')";
    NOTE = "select note from rights_claims where id = ?1";
    COPY = "select ", Copy::COLUMNS, " from rights_copies where claim = ?1";
    PROOF = "select ", Behind::COLUMNS, " from rights_proofs where token = ?1 and opens = ?2";
    RECEIPT = "select ", Receipt::COLUMNS, " from rights_receipts where claim = ?1";
}

/// Which requests a list shows: the pressing ones first, or what was answered lately.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Scope {
    #[default]
    Open,
    Ended,
}

/// What a list is narrowed down to.
#[derive(Clone, Copy, Debug, Default)]
pub struct Filter {
    pub scope: Scope,
    pub kind: Option<Kind>,
    pub subject: Option<SubjectId>,
}

/// A page of requests.
pub async fn list(reader: &mut Reader, filter: Filter, wanted: &Wanted) -> Result<Page<Claim>> {
    reader.demand(&VIEW)?;
    let (limit, after) = (wanted.limit(), wanted.after()?);
    let q = Q::new(CLAIMS).and_if("kind = ?", filter.kind).and_if("subject = ?", filter.subject);
    let most = args![i64::from(limit) + 1].to_vec();
    let q = match filter.scope {
        Scope::Open => {
            let q = q.and_all("state in ('asked', 'proved', 'running')", Vec::new());
            past(q, "(due_at > ? or (due_at = ? and id > ?))", after.as_ref())
                .then_with("order by due_at, id limit ?", most)
        }
        Scope::Ended => past(q, "(ended_at < ? or (ended_at = ? and id < ?))", after.as_ref())
            .and_all("ended_at is not null", Vec::new())
            .then_with("order by ended_at desc, id desc limit ?", most),
    };
    let rows: Vec<Row> = reader.find(&q).await?;
    let sort = |row: &Row| row.ended_at.unwrap_or(row.due_at).0;
    let page = Page::from_rows(rows, limit, |row| Cursor { sort: sort(row), id: row.id.bytes() });
    let items = page.items.into_iter().map(Row::claim).collect::<Result<_>>()?;
    Ok(Page { items, next: page.next })
}

fn past(q: Q, fragment: &'static str, after: Option<&Cursor>) -> Q {
    match after {
        Some(Cursor { sort, id }) => q.and_all(fragment, args![*sort, *sort, *id].to_vec()),
        None => q,
    }
}

/// One request, for those who may see requests.
pub async fn claim(reader: &mut Reader, id: ClaimId) -> Result<Claim> {
    reader.demand(&VIEW)?;
    load(reader, id).await
}

/// What this person asked for, the latest first: for the person and for their page at the desk.
pub async fn of_subject(reader: &mut Reader, subject: SubjectId) -> Result<Vec<Claim>> {
    let rows: Vec<Row> = reader.rows(OF_SUBJECT, args![subject]).await?;
    rows.into_iter().map(Row::claim).collect()
}

/// How many requests wait for something.
pub async fn open_count(reader: &mut Reader) -> Result<i64> {
    Ok(reader.scalar(OPEN, args![]).await?)
}

pub async fn receipt(reader: &mut Reader, claim: ClaimId) -> Result<Option<Receipt>> {
    Ok(reader.optional(RECEIPT, args![claim]).await?)
}

/// The copy that was made for a request.
pub async fn copy(reader: &mut Reader, claim: ClaimId) -> Result<Option<Copy>> {
    Ok(reader.optional(COPY, args![claim]).await?)
}

/// What somebody wrote about the decision; gone with the person's key.
pub async fn note(reader: &mut Reader, claim: &Claim) -> Result<Option<String>> {
    match reader.scalar::<Option<Sealed>>(NOTE, args![claim.id]).await? {
        Some(sealed) => reader.open(KeyId::of(claim.subject), note_place(claim.id), &sealed).await,
        None => Ok(None),
    }
}

pub(crate) fn note_place(claim: ClaimId) -> Place {
    Place::new("rights_claims", "note", claim)
}

pub(crate) async fn load(reader: &mut Reader, id: ClaimId) -> Result<Claim> {
    let row: Row = reader.one(ONE, args![id]).await?;
    row.claim()
}

/// What a link may open.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Opens {
    Claim,
    Copy,
}

impl Opens {
    pub(crate) const fn key(self) -> &'static str {
        match self {
            Self::Claim => "claim",
            Self::Copy => "copy",
        }
    }
}

/// The request behind a link that still opens it; a used, old or invented link is the same to whoever holds it.
pub(crate) async fn behind(reader: &mut Reader, token: &Token, opens: Opens) -> Result<Claim> {
    let now = reader.now();
    let found: Option<Behind> = reader.optional(PROOF, args![token.hash(), opens.key()]).await?;
    match found.filter(|found| found.used_at.is_none() && found.expires_at > now) {
        Some(found) => load(reader, found.claim).await,
        None => Err(Error::gone("rights-error-link")),
    }
}

impl Row {
    fn claim(self) -> Result<Claim> {
        let regime =
            Regime::named(&self.regime).ok_or_else(|| Error::fault("a request under an unknown law"))?;
        let state =
            self.state().ok_or_else(|| Error::fault(format!("request {} is in no known state", self.id)))?;
        Ok(Claim {
            id: self.id,
            number: Number { year: self.year, serial: self.serial },
            subject: self.subject,
            kind: self.kind,
            how: self.how,
            regime,
            lang: Lang::parse(&self.lang).unwrap_or_default(),
            asked: Act { by: self.asked_by, at: self.asked_at },
            due_at: self.due_at,
            state,
            version: self.version,
        })
    }

    fn state(&self) -> Option<State> {
        Some(match self.state.as_str() {
            "asked" => State::Asked,
            "proved" => State::Proved(self.proved()?),
            "running" => {
                State::Running { proved: self.proved()?, decided: self.decided()?, step: self.step? }
            }
            "done" => State::Done { proved: self.proved(), decided: self.decided()?, at: self.ended_at? },
            "refused" => {
                State::Refused { proved: self.proved(), act: self.decision_act()?, reason: self.refusal? }
            }
            "expired" => State::Expired { at: self.ended_at? },
            _ => return None,
        })
    }

    fn proved(&self) -> Option<Proved> {
        Some(Proved { proof: self.proof?, act: Act { by: self.proved_by.clone()?, at: self.proved_at? } })
    }

    fn decision_act(&self) -> Option<Act> {
        Some(Act { by: self.decided_by.clone()?, at: self.decided_at? })
    }

    fn decided(&self) -> Option<Decided> {
        let decision = match self.kind {
            Kind::Copy => Decision::Copy,
            Kind::Erasure => Decision::Erase { mode: self.mode?, comes_back: self.comes_back? },
        };
        Some(Decided { decision, act: self.decision_act()? })
    }
}
