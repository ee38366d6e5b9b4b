//! Notices as they can be seen: drafts by those who write them, published ones by everybody.

pub(crate) mod contacts;
pub(crate) mod heads;
pub(crate) mod people;

pub use contacts::{Offer, contact, contacts, everywhere, offer, offered, require};
pub use heads::{Line, Published, choices, head, lines, listed};
pub use people::{Accepted, accepted, awaits, demanded, people};

use crate::{
    AUTHORITY, CHANGE,
    model::{
        facts::{Drift, Facts, RestsOn, authority},
        head::GENERAL,
        plan::{Acceptance, NoticeText, Plan},
        render::render,
        text::{Kept, Notice},
    },
};
use consent::{NoticeVersion, VIEW};
use ground::{args, clock::Timestamp, db::Q, row, statements};
use kernel::{
    Error, Reader, Result,
    setting::{COMPANY_ADDRESS, COMPANY_EMAIL, COMPANY_NAME, COUNTRY},
};
use kit::Lang;

row! {
    struct VersionRow {
        version: i64,
        notice: String,
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
        notice: String = "v.notice",
    }
}

row! {
    /// What was published, without its words.
    #[derive(Clone, Debug)]
    pub struct Edition {
        pub version: i64 = "v.version",
        pub notice: String = "v.notice",
        pub title: String = "t.title",
        pub published_at: Timestamp = "v.published_at",
    }
}

statements! {
    VERSIONS = "select ", VersionRow::COLUMNS, " from notice_versions where notice = ?1 order by version desc limit 200";
    VERSION = "select ", VersionRow::COLUMNS, " from notice_versions where version = ?1";
    NEWEST = "select ", VersionRow::COLUMNS, " from notice_versions where notice = ?1 order by version desc limit 1";
    PUBLISHED = "select ", VersionRow::COLUMNS, " from notice_versions where notice = ?1 and published_at is not null
                 order by version desc limit 1";
    CURRENT = "select max(version) from notice_versions where notice = ?1 and published_at is not null";
    TEXT = "select ", TextRow::COLUMNS, " from notice_texts t join notice_versions v on v.version = t.version
            where t.version = ?1 and t.lang = ?2";
    UNFROZEN = "select version from notice_versions v where published_at is not null
                and not exists (select 1 from notice_texts t where t.version = v.version) order by version";
}

const EDITIONS: &str = ground::db::join!(
    "select ",
    Edition::COLUMNS,
    " from notice_texts t join notice_versions v on v.version = t.version and v.published_at is not null"
);

/// A version with its plan, for those who write it.
#[derive(Clone, Debug)]
pub struct Sheet {
    pub version: NoticeVersion,
    /// The key of the notice.
    pub notice: String,
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
        let (version, notice, revision) = (row.version, row.notice, row.revision);
        Ok(Self { version, notice, plan, revision, stage })
    }
}

impl Sheet {
    pub fn is_draft(&self) -> bool {
        self.stage == Stage::Draft
    }
}

/// The version for everybody that holds now; none before the first is published.
pub async fn current_version(reader: &mut Reader) -> Result<Option<NoticeVersion>> {
    version_of(reader, GENERAL).await
}

/// The same for rooms below, which keep it beside a choice.
pub fn holding(reader: &mut Reader, _: Lang) -> futures::future::BoxFuture<'_, Result<Vec<kernel::Listed>>> {
    Box::pin(async move {
        let listed = |version: NoticeVersion| {
            let key = version.to_string();
            kernel::Listed { name: key.clone(), key, on_offer: true }
        };
        Ok(current_version(reader).await?.map(listed).into_iter().collect())
    })
}

/// The version of a notice that holds now.
pub(crate) async fn version_of(reader: &mut Reader, notice: &str) -> Result<Option<NoticeVersion>> {
    Ok(reader.scalar(CURRENT, args![notice]).await?)
}

/// The notice for everybody that holds now, in these words; none before the first is published.
// law: gdpr/13
pub async fn current(reader: &mut Reader, lang: Lang) -> Result<Option<Notice>> {
    current_of(reader, GENERAL, lang).await
}

pub(crate) async fn current_of(reader: &mut Reader, notice: &str, lang: Lang) -> Result<Option<Notice>> {
    match version_of(reader, notice).await? {
        Some(version) => kept(reader, version, lang).await,
        None => Ok(None),
    }
}

/// A published notice: what was agreed to once can always be read again.
pub async fn notice(reader: &mut Reader, version: NoticeVersion, lang: Lang) -> Result<Notice> {
    kept(reader, version, lang).await?.ok_or(Error::NotFound)
}

async fn kept(reader: &mut Reader, version: NoticeVersion, lang: Lang) -> Result<Option<Notice>> {
    let row: Option<TextRow> = reader.optional(TEXT, args![version, lang.tag()]).await?;
    Ok(row.map(|row| Notice {
        version: row.version,
        notice: row.notice,
        title: row.title,
        body: row.body,
        lang,
        published_at: row.published_at,
        hash: row.hash,
        // What was published before words were kept never said what it rests on.
        kept: if row.rests_on.is_some() { Kept::AsPublished } else { Kept::Afterwards },
    }))
}

/// What was ever published of a notice or of all, the newest first.
pub async fn editions(reader: &mut Reader, notice: Option<&str>, lang: Lang) -> Result<Vec<Edition>> {
    let q = Q::new(EDITIONS).and("t.lang = ?", &lang.tag()).and_if("v.notice = ?", notice);
    Ok(reader.find(&q.then("order by v.version desc limit 200")).await?)
}

/// All versions of a notice with drafts, the newest first.
pub async fn sheets(reader: &mut Reader, notice: &str) -> Result<Vec<Sheet>> {
    reader.demand(&VIEW)?;
    let rows: Vec<VersionRow> = reader.rows(VERSIONS, args![notice]).await?;
    rows.into_iter().map(Sheet::try_from).collect()
}

/// The newest version of a notice, draft or published.
pub(crate) async fn newest(reader: &mut Reader, notice: &str) -> Result<Option<Sheet>> {
    let row: Option<VersionRow> = reader.optional(NEWEST, args![notice]).await?;
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

/// What sections of a notice fill themselves from, as it is now.
pub async fn facts(reader: &mut Reader, notice: &str) -> Result<Facts> {
    let mut company = [String::new(), String::new(), String::new()];
    for (at, setting) in [COMPANY_NAME, COMPANY_ADDRESS, COMPANY_EMAIL].iter().enumerate() {
        company[at] = reader.setting(setting).await?;
    }
    let own = reader.setting(&AUTHORITY).await?;
    let country = reader.setting(&COUNTRY).await?;
    let authority = if own.is_empty() { authority(&country).unwrap_or_default().to_owned() } else { own };
    let mut purposes = consent::purposes(reader).await?;
    purposes.retain(consent::Purpose::is_in_use);
    let mut told = Vec::new();
    for tells in reader.app().rooms().iter().filter_map(|room| room.tells).collect::<Vec<_>>() {
        told.extend(tells(reader).await?);
    }
    let titles = head(reader, notice).await?.titles;
    Ok(Facts { titles, company, authority, purposes, told })
}

/// Why a notice that holds no longer says what is; nothing when it does, or when none was published.
pub async fn drift(reader: &mut Reader, notice: &str) -> Result<Vec<Drift>> {
    reader.demand(&VIEW)?;
    drifted(reader, notice).await
}

pub(crate) async fn drifted(reader: &mut Reader, notice: &str) -> Result<Vec<Drift>> {
    let Some(row) = reader.optional::<VersionRow>(PUBLISHED, args![notice]).await? else {
        return Ok(Vec::new());
    };
    let (sheet, now) = (Sheet::try_from(row)?, facts(reader, notice).await?);
    match sheet.stage {
        Stage::Published { rests_on, .. } => Ok(rests_on.drift(&now.of(&sheet.plan).foundation())),
        Stage::Draft => Ok(Vec::new()),
    }
}

/// Everything that the law wants told, as it is at this moment: beside a copy of somebody's data.
// law: gdpr/15.1
pub async fn told(reader: &mut Reader, lang: Lang) -> Result<NoticeText> {
    let facts = facts(reader, GENERAL).await?;
    Ok(render(&Plan::fresh(), &facts, reader.app().lexicon().words(lang)))
}
