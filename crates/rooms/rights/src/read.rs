//! What can be seen of requests: lists, one with its receipt and copy, and what lies behind a link.

pub mod account;
pub mod copies;
pub mod found;
pub mod health;
pub mod list;
pub mod recipients;
pub mod texts;

pub use list::{Filter, Scope, list};

use crate::{
    VIEW,
    model::{
        Act, Claim, ClaimId, Decided, Decision, How, Kind, Mode, Number, Paper, PaperId, Proof, Proved,
        Reason, Return, State, Step, Wished,
    },
    receipt::Receipt,
    regime::Regime,
};
use flows::RunId;
use ground::{
    args,
    clock::Timestamp,
    db::{Q, join},
    files::FileId,
    row,
    secret::Token,
    statements,
};
use kernel::{Error, KeyId, Place, Reader, Result, Sealed, SubjectId, setting::TIME_ZONE};
use kit::{Lang, Words};
use serde::de::DeserializeOwned;

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
        purpose: Option<String>,
        agent: Option<[u8; 16]>,
        times: i64,
        kept: Option<String>,
        extended_at: Option<Timestamp>,
        extended_by: Option<String>,
        run: Option<RunId>,
        lifted_at: Option<Timestamp>,
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

const ASKING: &str = "select subject from rights_claims";

statements! {
    ONE = "select ", Row::COLUMNS, " from rights_claims where id = ?1";
    OF_SUBJECT = "select ", Row::COLUMNS, " from rights_claims where subject = ?1 order by asked_at desc, id desc limit 50";
    OPEN = "select count(*) from rights_claims where state in ('asked', 'proved', 'running')";
    NOTE = "select note from rights_claims where id = ?1";
    WISH = "select wish from rights_claims where id = ?1";
    EXTENSION = "select extension from rights_claims where id = ?1";
    COPY = "select ", Copy::COLUMNS, " from rights_copies where claim = ?1";
    PROOF = "select ", Behind::COLUMNS, " from rights_proofs where token = ?1 and opens = ?2";
    LETTER = "select letter from rights_claims where id = ?1";
    PAPERS = "select ", PaperRow::COLUMNS, " from rights_papers where claim = ?1 order by added_at, id limit 20";
    OTHERS = "select count(*) from rights_claims
               where subject = ?1 and id <> ?2
                     and (state = 'done' and (kind = 'restriction' and lifted_at is null or mode = 'block-only')
                          or state = 'running' and mode is not null)";
    RECEIPT = "select ", Receipt::COLUMNS, " from rights_receipts where claim = ?1";
}

/// Words whose days are those of the house: by them days are counted, on pages and everywhere else.
pub async fn calendar(reader: &mut Reader) -> Result<Words> {
    let zone = reader.setting(&TIME_ZONE).await?;
    Ok(reader.app().lexicon().words(Lang::En).in_zone(&zone))
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

/// What asks for the same.
pub fn open_ones() -> Q {
    Q::asking(OPEN, args![])
}

/// Those of these people of whom a request is open.
pub async fn asking(
    reader: &mut Reader,
    subjects: &[SubjectId],
) -> Result<std::collections::HashSet<SubjectId>> {
    let mut asking = std::collections::HashSet::new();
    for part in subjects.chunks(500) {
        let q = Q::new(ASKING).and_in("subject", part).and_in("state", &["asked", "proved", "running"]);
        asking.extend(reader.find::<ground::db::Single<SubjectId>>(&q).await?.into_iter().map(|one| one.0));
    }
    Ok(asking)
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
    let sealed = reader.scalar(NOTE, args![claim.id]).await?;
    open(reader, claim, "note", sealed).await
}

/// What the person wrote and which facts they want different.
pub async fn wished(reader: &mut Reader, claim: &Claim) -> Result<Wished> {
    let sealed = reader.scalar(WISH, args![claim.id]).await?;
    Ok(open(reader, claim, "wish", sealed).await?.unwrap_or_default())
}

/// Why the answer takes longer, as the person was told.
pub async fn extension(reader: &mut Reader, claim: &Claim) -> Result<Option<String>> {
    let sealed = reader.scalar(EXTENSION, args![claim.id]).await?;
    open(reader, claim, "extension", sealed).await
}

async fn open<T: DeserializeOwned>(
    reader: &mut Reader,
    claim: &Claim,
    column: &'static str,
    sealed: Option<Sealed>,
) -> Result<Option<T>> {
    match sealed {
        Some(sealed) => reader.open(KeyId::of(claim.subject), place(column, claim.id), &sealed).await,
        None => Ok(None),
    }
}

pub(crate) fn place(column: &'static str, claim: ClaimId) -> Place {
    Place::new("rights_claims", column, claim)
}

pub(crate) async fn load(reader: &mut Reader, id: ClaimId) -> Result<Claim> {
    let row: Row = reader.one(ONE, args![id]).await?;
    row.claim()
}

row! {
    /// A paper that shows who somebody is, while it is looked at.
    #[derive(Clone, Debug)]
    pub struct PaperRow {
        pub id: PaperId,
        /// None once it is off the disk.
        pub file: Option<FileId>,
        pub kind: Paper,
        pub size: i64,
        pub added_at: Timestamp,
        pub added_by: String,
        pub gone_at: Option<Timestamp>,
    }
}

/// The papers of a request, those that are gone too.
pub async fn papers(reader: &mut Reader, claim: ClaimId) -> Result<Vec<PaperRow>> {
    Ok(reader.rows(PAPERS, args![claim]).await?)
}

/// The answer that somebody wrote in the place of the house's own.
pub async fn letter(reader: &mut Reader, claim: &Claim) -> Result<Option<String>> {
    let sealed = reader.scalar(LETTER, args![claim.id]).await?;
    open(reader, claim, "letter", sealed).await
}

/// Whether something else still holds the record frozen: another restriction that was not lifted, a blocked account, or an
/// erasure that is at work.
pub(crate) async fn is_restricted_otherwise(reader: &mut Reader, claim: &Claim) -> Result<bool> {
    let others: i64 = reader.scalar(OTHERS, args![claim.subject, claim.id]).await?;
    Ok(others > 0)
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
            purpose: self.purpose,
            agent: self.agent,
            asked: Act { by: self.asked_by, at: self.asked_at },
            times: self.times,
            due_at: self.due_at,
            extended: self.extended_by.zip(self.extended_at).map(|(by, at)| Act { by, at }),
            run: self.run,
            lifted_at: self.lifted_at,
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
            kind if kind.is_package() => Decision::Copy,
            kind if kind.is_erasure() => Decision::Erase { mode: self.mode?, comes_back: self.comes_back? },
            _ => Decision::Carry,
        };
        let kept = self.kept.as_deref().and_then(|kept| serde_json::from_str(kept).ok()).unwrap_or_default();
        Some(Decided { decision, kept, act: self.decision_act()? })
    }
}
