//! Notices as they can be seen: drafts by those who write them, published ones by everybody.

use crate::{
    AUTHORITY, CHANGE,
    model::{
        contact::{Contact, Given, Kind},
        facts::{Drift, Facts, RestsOn, authority},
        plan::{Acceptance, NoticeText, Plan},
        render::render,
        text::{Kept, Notice},
    },
};
use consent::{NoticeVersion, VIEW};
use ground::{args, clock::Timestamp, row, statements};
use kernel::{
    Error, Message, Reader, Result, SubjectId,
    setting::{COMPANY_ADDRESS, COMPANY_EMAIL, COMPANY_NAME, COUNTRY},
};
use kit::Lang;

row! {
    struct VersionRow {
        version: i64,
        plan: String,
        revision: i64,
        acceptance: Acceptance,
        published_at: Option<Timestamp>,
        published_by: Option<String>,
        rests_on: Option<String>,
    }
}

row! {
    struct TextRow {
        version: i64 = "t.version",
        title: String = "t.title",
        body: String = "t.body",
        hash: [u8; 32] = "t.hash",
        published_at: Timestamp = "v.published_at",
        rests_on: Option<String> = "v.rests_on",
    }
}

row! {
    struct ContactRow {
        kind: Kind,
        key: String,
        title: String,
        place: String,
        given: Given,
    }
}

row! {
    /// Somebody who accepted a version.
    #[derive(Clone, Debug)]
    pub struct Accepted {
        pub subject: SubjectId,
        pub version: i64,
        pub at: Timestamp,
    }
}

row! {
    /// What was published, without its words.
    #[derive(Clone, Debug)]
    pub struct Edition {
        pub version: i64 = "v.version",
        pub title: String = "t.title",
        pub published_at: Timestamp = "v.published_at",
    }
}

statements! {
    VERSIONS = "select ", VersionRow::COLUMNS, " from notice_versions order by version desc limit 200";
    VERSION = "select ", VersionRow::COLUMNS, " from notice_versions where version = ?1";
    NEWEST = "select ", VersionRow::COLUMNS, " from notice_versions order by version desc limit 1";
    PUBLISHED = "select ", VersionRow::COLUMNS, " from notice_versions where published_at is not null order by version desc limit 1";
    CURRENT = "select max(version) from notice_versions where published_at is not null";
    TEXT = "select ", TextRow::COLUMNS, " from notice_texts t join notice_versions v on v.version = t.version
            where t.version = ?1 and t.lang = ?2";
    EDITIONS = "select ", Edition::COLUMNS, " from notice_texts t join notice_versions v on v.version = t.version
                where t.lang = ?1 and v.published_at is not null order by v.version desc limit 200";
    UNFROZEN = "select version from notice_versions v where published_at is not null
                and not exists (select 1 from notice_texts t where t.version = v.version) order by version";
    CONTACTS = "select ", ContactRow::COLUMNS, " from notice_contacts order by kind, title, key limit 500";
    CONTACT = "select ", ContactRow::COLUMNS, " from notice_contacts where kind = ?1 and key = ?2";
    DEMANDED = "select max(version) from notice_versions where published_at is not null and acceptance = 'needed'";
    ACCEPTED = "select max(version) from notice_acceptances where subject = ?1";
    ACCEPTANCES = "select ", Accepted::COLUMNS, " from notice_acceptances where version >= ?1 order by at desc, subject limit 100";
    COUNT = "select count(distinct subject) from notice_acceptances where version >= ?1";
}

/// A version with its plan, for those who write it.
#[derive(Clone, Debug)]
pub struct Sheet {
    pub version: NoticeVersion,
    pub plan: Plan,
    pub revision: i64,
    pub stage: Stage,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Stage {
    Draft,
    Published { at: Timestamp, by: String, acceptance: Acceptance, rests_on: RestsOn },
}

impl TryFrom<VersionRow> for Sheet {
    type Error = Error;

    fn try_from(row: VersionRow) -> Result<Self> {
        let rests_on = row.rests_on.map(|text| serde_json::from_str(&text)).transpose()?.unwrap_or_default();
        let stage = match row.published_at {
            None => Stage::Draft,
            Some(at) => Stage::Published {
                at,
                by: row.published_by.unwrap_or_default(),
                acceptance: row.acceptance,
                rests_on,
            },
        };
        let plan = serde_json::from_str(&row.plan)?;
        Ok(Self { version: row.version, plan, revision: row.revision, stage })
    }
}

impl Sheet {
    pub fn is_draft(&self) -> bool {
        self.stage == Stage::Draft
    }
}

/// The version that holds now; none before the first is published.
pub async fn current_version(reader: &mut Reader) -> Result<Option<NoticeVersion>> {
    Ok(reader.scalar(CURRENT, args![]).await?)
}

/// The notice that holds now, in these words; none before the first is published.
// law: gdpr/13
pub async fn current(reader: &mut Reader, lang: Lang) -> Result<Option<Notice>> {
    match current_version(reader).await? {
        Some(version) => text(reader, version, lang).await,
        None => Ok(None),
    }
}

/// A notice that was published, however long ago.
pub async fn notice(reader: &mut Reader, version: NoticeVersion, lang: Lang) -> Result<Notice> {
    text(reader, version, lang).await?.ok_or(Error::NotFound)
}

async fn text(reader: &mut Reader, version: NoticeVersion, lang: Lang) -> Result<Option<Notice>> {
    let row: Option<TextRow> = reader.optional(TEXT, args![version, lang.tag()]).await?;
    Ok(row.map(|row| Notice {
        version: row.version,
        title: row.title,
        body: row.body,
        lang,
        published_at: row.published_at,
        hash: row.hash,
        // What was published before words were kept never said what it rests on.
        kept: if row.rests_on.is_some() { Kept::AsPublished } else { Kept::Afterwards },
    }))
}

/// What was ever published, the newest first.
pub async fn editions(reader: &mut Reader, lang: Lang) -> Result<Vec<Edition>> {
    Ok(reader.rows(EDITIONS, args![lang.tag()]).await?)
}

/// All versions with drafts, the newest first.
pub async fn sheets(reader: &mut Reader) -> Result<Vec<Sheet>> {
    reader.demand(&VIEW)?;
    let rows: Vec<VersionRow> = reader.rows(VERSIONS, args![]).await?;
    rows.into_iter().map(Sheet::try_from).collect()
}

/// The newest version, draft or published.
pub(crate) async fn newest(reader: &mut Reader) -> Result<Option<Sheet>> {
    let row: Option<VersionRow> = reader.optional(NEWEST, args![]).await?;
    row.map(Sheet::try_from).transpose()
}

pub async fn sheet(reader: &mut Reader, version: NoticeVersion) -> Result<Sheet> {
    reader.demand(&VIEW)?;
    reader.one::<VersionRow>(VERSION, args![version]).await?.try_into()
}

/// A draft, for those who may change it.
pub async fn draft(reader: &mut Reader, version: NoticeVersion) -> Result<Sheet> {
    reader.demand(&CHANGE)?;
    let sheet = sheet(reader, version).await?;
    if sheet.is_draft() { Ok(sheet) } else { Err(Error::conflict("notices-error-published")) }
}

/// Versions from before words were kept.
pub(crate) async fn unfrozen(reader: &mut Reader) -> Result<Vec<NoticeVersion>> {
    Ok(reader.column(UNFROZEN, args![]).await?)
}

/// What sections fill themselves from, as it is now.
pub async fn facts(reader: &mut Reader) -> Result<Facts> {
    let mut company = [String::new(), String::new(), String::new()];
    for (at, setting) in [COMPANY_NAME, COMPANY_ADDRESS, COMPANY_EMAIL].iter().enumerate() {
        company[at] = reader.setting(setting).await?;
    }
    let own = reader.setting(&AUTHORITY).await?;
    let country = reader.setting(&COUNTRY).await?;
    let authority = if own.is_empty() { authority(&country).unwrap_or_default().to_owned() } else { own };
    let mut purposes = consent::purposes(reader).await?;
    purposes.retain(consent::Purpose::is_in_use);
    Ok(Facts { company, authority, purposes })
}

/// Why the notice that holds no longer says what is; nothing when it does, or when there is none.
pub async fn drift(reader: &mut Reader) -> Result<Vec<Drift>> {
    reader.demand(&VIEW)?;
    drifted(reader).await
}

pub(crate) async fn drifted(reader: &mut Reader) -> Result<Vec<Drift>> {
    let Some(row) = reader.optional::<VersionRow>(PUBLISHED, args![]).await? else {
        return Ok(Vec::new());
    };
    let now = facts(reader).await?.foundation();
    match Sheet::try_from(row)?.stage {
        Stage::Published { rests_on, .. } => Ok(rests_on.drift(&now)),
        Stage::Draft => Ok(Vec::new()),
    }
}

/// Every contact point.
pub async fn contacts(reader: &mut Reader) -> Result<Vec<Contact>> {
    reader.demand(&VIEW)?;
    everywhere(reader).await
}

pub(crate) async fn everywhere(reader: &mut Reader) -> Result<Vec<Contact>> {
    let rows: Vec<ContactRow> = reader.rows(CONTACTS, args![]).await?;
    Ok(rows.into_iter().map(ContactRow::contact).collect())
}

pub async fn contact(reader: &mut Reader, kind: Kind, key: &str) -> Result<Option<Contact>> {
    let row: Option<ContactRow> = reader.optional(CONTACT, args![kind, key]).await?;
    Ok(row.map(ContactRow::contact))
}

impl ContactRow {
    fn contact(self) -> Contact {
        let Self { kind, key, title, place, given } = self;
        Contact { kind, key, title, place, given }
    }
}

/// The notice that a contact point gives; an error when it has none, so that it is not opened.
// law: gdpr/13.1
pub async fn require(reader: &mut Reader, kind: Kind, key: &str) -> Result<NoticeVersion> {
    let unknown = || Error::refused(Message::new("notices-error-without").with("contact", key));
    let contact = contact(reader, kind, key).await?.ok_or_else(unknown)?;
    match (contact.hindrance(), current_version(reader).await?) {
        (Some(hindrance), _) => Err(hindrance),
        (None, None) => Err(Error::refused("notices-error-none-published")),
        (None, Some(version)) => Ok(version),
    }
}

/// The notice that this person has to accept before they go on; none when they did, or nobody asks.
pub async fn awaits(reader: &mut Reader, subject: SubjectId, lang: Lang) -> Result<Option<Notice>> {
    let Some(demanded) = demanded(reader).await? else {
        return Ok(None);
    };
    let accepted: Option<i64> = reader.scalar(ACCEPTED, args![subject]).await?;
    if accepted >= Some(demanded) { Ok(None) } else { current(reader, lang).await }
}

/// The newest version that has to be accepted: this one or a later one.
pub async fn demanded(reader: &mut Reader) -> Result<Option<NoticeVersion>> {
    Ok(reader.scalar(DEMANDED, args![]).await?)
}

/// Who accepted this version or a later one, the latest hundred, and how many there are.
pub async fn accepted(reader: &mut Reader, version: NoticeVersion) -> Result<(Vec<Accepted>, i64)> {
    reader.demand(&VIEW)?;
    let rows = reader.rows(ACCEPTANCES, args![version]).await?;
    Ok((rows, reader.scalar(COUNT, args![version]).await?))
}

/// Everything that the law wants told, as it is at this moment: beside a copy of somebody's data.
// law: gdpr/15.1
pub async fn told(reader: &mut Reader, lang: Lang) -> Result<NoticeText> {
    let facts = facts(reader).await?;
    Ok(render(&Plan::fresh(), &facts, reader.app().lexicon().words(lang)))
}
