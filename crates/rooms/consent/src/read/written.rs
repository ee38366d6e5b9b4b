//! Documents to sign as they are read, and the requests to sign them.

use crate::{
    RECORD, VIEW,
    model::{
        agreement::{Agreement, AgreementId, SigningId},
        choice::Channel,
    },
};
use ground::{args, clock::Timestamp, row, statements};
use kernel::{Reader, Result, SubjectId};
use post::MessageId;

row! {
    struct AgreementRow {
        id: AgreementId,
        version: i64,
        texts: String,
        actor: String,
        at: Timestamp,
        retired_at: Option<Timestamp> = "(select r.at from consent_agreements_retired r where r.id = a.id)",
    }
}

row! {
    /// A request to one person to sign one document for one permission.
    #[derive(Clone, Debug)]
    pub struct Signing {
        pub id: SigningId,
        pub subject: SubjectId,
        pub purpose: String,
        pub channel: Channel,
        pub agreement: AgreementId,
        pub version: i64,
        pub asked_at: Timestamp,
        pub expires_at: Timestamp,
        pub answered_at: Option<Timestamp>,
        /// The language of the letter that asked.
        pub lang: Option<String>,
    }
}

statements! {
    AGREEMENTS = "select ", AgreementRow::COLUMNS, " from consent_agreements a
                  where version = (select max(n.version) from consent_agreements n where n.id = a.id) order by id desc limit 500";
    VERSIONS = "select ", AgreementRow::COLUMNS, " from consent_agreements a where id = ?1 order by version desc limit 200";
    VERSION = "select ", AgreementRow::COLUMNS, " from consent_agreements a where id = ?1 and version = ?2";
    NEWEST = "select ", AgreementRow::COLUMNS, " from consent_agreements a where id = ?1 order by version desc limit 1";
    SIGNINGS = "select ", Signing::COLUMNS, " from consent_signings where subject = ?1 order by asked_at desc, id desc limit 50";
    SIGNING_BY = "select ", Signing::COLUMNS, " from consent_signings where token = ?1 and expires_at > ?2 and answered_at is null";
    SIGNING = "select ", Signing::COLUMNS, " from consent_signings where id = ?1 and answered_at is null";
    OF_LETTER = "select ", Signing::COLUMNS, " from consent_signings where letter = ?1 and answered_at is null";
}

/// Every document in its newest version, the latest made first.
pub async fn agreements(reader: &mut Reader) -> Result<Vec<Agreement>> {
    reader.demand(&VIEW)?;
    let rows: Vec<AgreementRow> = reader.rows(AGREEMENTS, args![]).await?;
    rows.into_iter().map(Agreement::try_from).collect()
}

/// The newest version of a document.
pub async fn agreement(reader: &mut Reader, id: AgreementId) -> Result<Agreement> {
    reader.one::<AgreementRow>(NEWEST, args![id]).await?.try_into()
}

/// One version of a document, as somebody signed it.
pub async fn agreement_version(reader: &mut Reader, id: AgreementId, version: i64) -> Result<Agreement> {
    reader.one::<AgreementRow>(VERSION, args![id, version]).await?.try_into()
}

/// All versions of a document, the newest first.
pub async fn agreement_versions(reader: &mut Reader, id: AgreementId) -> Result<Vec<Agreement>> {
    reader.demand(&VIEW)?;
    let rows: Vec<AgreementRow> = reader.rows(VERSIONS, args![id]).await?;
    rows.into_iter().map(Agreement::try_from).collect()
}

/// What a person was asked to sign, the latest first.
pub async fn signings(reader: &mut Reader, subject: SubjectId) -> Result<Vec<Signing>> {
    reader.demand(&RECORD)?;
    Ok(reader.rows(SIGNINGS, args![subject]).await?)
}

/// What a link asks for; none when it is unknown, used or too old, and nobody can tell which.
pub async fn signing_by(reader: &mut Reader, token: [u8; 32]) -> Result<Option<Signing>> {
    let now = reader.now();
    Ok(reader.optional(SIGNING_BY, args![token, now]).await?)
}

/// A request that nobody answered yet.
pub async fn signing(reader: &mut Reader, id: SigningId) -> Result<Option<Signing>> {
    Ok(reader.optional(SIGNING, args![id]).await?)
}

/// The request that a letter of ours made, as long as nobody answered it.
pub async fn signing_of(reader: &mut Reader, letter: MessageId) -> Result<Option<Signing>> {
    Ok(reader.optional(OF_LETTER, args![letter]).await?)
}

impl TryFrom<AgreementRow> for Agreement {
    type Error = kernel::Error;

    fn try_from(row: AgreementRow) -> Result<Self> {
        let AgreementRow { id, version, texts, actor, at, retired_at } = row;
        Ok(Self { id, version, texts: serde_json::from_str(&texts)?, actor, at, retired_at })
    }
}
