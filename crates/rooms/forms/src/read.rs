//! What can be seen of forms: what people see, what is being built, what was shown before, and whether answers are taken.

pub mod account;
mod answers;
mod designs;
pub mod mentions;

pub use answers::{
    Answered, FileRow, STATEMENTS as ANSWER_STATEMENTS, Upload, answers, answers_place, attached, brought,
    described_place, file, file_place, one as answered, own_file, own_files, prefill, prefill_place,
    said_since, their_file, uploads, waiting_file, waiting_row,
};
pub use designs::{STATEMENTS as DESIGN_STATEMENTS, design, designs, dress, dressed, logo};

use crate::{
    VIEW,
    model::{Form, Shape, Standing, Submission},
    store::{self, PendingId},
};
use ground::{
    args,
    clock::{DAY, Timestamp},
    paging, row,
    secret::Token,
    statements,
};
use kernel::{Error, KeyId, Reader, Result, Sealed};

row! {
    struct FormRow {
        name: String,
        shape: String,
        state: String,
        version: i64,
        published: i64,
    }
}

row! {
    struct ShownRow {
        name: String = "f.name",
        shape: String = "v.shape",
        state: String = "f.state",
        version: i64 = "f.version",
        published: i64 = "f.published",
    }
}

row! {
    struct ListRow {
        name: String,
        shape: String,
        state: String,
        version: i64,
        published: i64,
        waiting: i64 = "(select count(*) from form_pending p where p.form = forms.name and p.expires_at > ?1)",
    }
}

row! {
    struct VersionRow {
        version: i64,
        shape: String,
        actor: String,
        published_at: Timestamp,
    }
}

row! {
    struct CountRow {
        today: i64 = "cast(coalesce(sum(case when day = ?2 then sent else 0 end), 0) as bigint)",
        total: i64 = "cast(coalesce(sum(sent), 0) as bigint)",
    }
}

row! {
    /// A request as it lies there.
    pub struct Waiting {
        pub id: PendingId,
        pub form: String,
        pub version: i64,
        pub submission: Sealed,
        pub expires_at: Timestamp,
    }
}

statements! {
    BY_NAME = "select ", FormRow::COLUMNS, " from forms where name = ?1";
    SHOWN = "select ", ShownRow::COLUMNS, " from forms f join form_versions v on v.form = f.name and v.version = f.published
             where f.name = ?1";
    OPEN = "select ", ShownRow::COLUMNS, " from forms f join form_versions v on v.form = f.name and v.version = f.published
            where f.state = 'open' order by f.name";
    LIST = "select ", ListRow::COLUMNS, " from forms order by name limit ?2";
    BY_TOKEN = "select ", Waiting::COLUMNS, " from form_pending where token = ?1 and expires_at > ?2";
    VERSIONS = "select ", VersionRow::COLUMNS, " from form_versions where form = ?1 order by version desc limit ?2";
    VERSION = "select ", VersionRow::COLUMNS, " from form_versions where form = ?1 and version = ?2";
    COUNTS = "select ", CountRow::COLUMNS, " from form_counts where form = ?1";
}

/// A form as the desk lists it, with its draft.
#[derive(Clone, Debug)]
pub struct Listed {
    pub form: Form,
    /// Requests that nobody confirmed yet; who they are from, nobody here can see.
    pub waiting: i64,
}

/// What people were shown from that day on.
#[derive(Clone, Debug)]
pub struct Version {
    pub version: i64,
    pub shape: Shape,
    pub actor: String,
    pub published_at: Timestamp,
}

/// Whether a form takes answers at this moment.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Takes {
    Answers,
    Closed,
    /// From that day on.
    NotYet(String),
    Over,
    /// As many as it should have had, today or at all.
    Full,
}

/// The form as people see it: its published version.
pub async fn form(reader: &mut Reader, name: &str) -> Result<Form> {
    reader.one::<ShownRow>(SHOWN, args![name]).await?.form()
}

/// What people are shown now, of every form that is open.
pub(crate) async fn open_forms(reader: &mut Reader) -> Result<Vec<Form>> {
    let rows: Vec<ShownRow> = reader.rows(OPEN, args![]).await?;
    rows.into_iter().map(ShownRow::form).collect()
}

/// The forms that stand in people's accounts and take answers now; a company has a handful.
pub async fn offered(reader: &mut Reader) -> Result<Vec<Form>> {
    let mut offered = Vec::new();
    for form in open_forms(reader).await? {
        if form.shape.is_for_accounts() && takes(reader, &form).await? == Takes::Answers {
            offered.push(form);
        }
    }
    Ok(offered)
}

/// The form with its draft, for those who build it.
pub async fn draft(reader: &mut Reader, name: &str) -> Result<Form> {
    reader.one::<FormRow>(BY_NAME, args![name]).await?.form()
}

/// All forms; a company has a handful.
pub async fn list(reader: &mut Reader) -> Result<Vec<Listed>> {
    reader.demand(&VIEW)?;
    let now = reader.now();
    let rows: Vec<ListRow> = reader.rows(LIST, args![now, i64::from(paging::MOST)]).await?;
    rows.into_iter().map(ListRow::listed).collect()
}

pub async fn listed(reader: &mut Reader, name: &str) -> Result<Listed> {
    list(reader).await?.into_iter().find(|listed| listed.form.name == name).ok_or(Error::NotFound)
}

/// What was shown, the newest first.
pub async fn versions(reader: &mut Reader, name: &str) -> Result<Vec<Version>> {
    reader.demand(&VIEW)?;
    let rows: Vec<VersionRow> = reader.rows(VERSIONS, args![name, i64::from(paging::MOST)]).await?;
    rows.into_iter().map(VersionRow::version).collect()
}

pub async fn version(reader: &mut Reader, name: &str, version: i64) -> Result<Version> {
    reader.one::<VersionRow>(VERSION, args![name, version]).await?.version()
}

/// How many filled it in today, and at all.
pub async fn counts(reader: &mut Reader, name: &str) -> Result<(i64, i64)> {
    let day = reader.now().0.div_euclid(DAY);
    let row: CountRow = reader.one(COUNTS, args![name, day]).await?;
    Ok((row.today, row.total))
}

pub async fn takes(reader: &mut Reader, form: &Form) -> Result<Takes> {
    if !form.is_open() {
        return Ok(Takes::Closed);
    }
    let (limits, today) = (&form.shape.limits, reader.now().date().to_string());
    if let Some(from) = limits.from.as_ref().filter(|from| today < **from) {
        return Ok(Takes::NotYet(from.clone()));
    }
    if limits.until.as_ref().is_some_and(|until| today > *until) {
        return Ok(Takes::Over);
    }
    if limits.per_day.is_none() && limits.total.is_none() {
        return Ok(Takes::Answers);
    }
    let (day, total) = counts(reader, &form.name).await?;
    let full =
        limits.per_day.is_some_and(|most| day >= most) || limits.total.is_some_and(|most| total >= most);
    Ok(if full { Takes::Full } else { Takes::Answers })
}

/// The request behind a link, while it waits.
pub(crate) async fn waiting(reader: &mut Reader, token: &Token) -> Result<Option<Waiting>> {
    let now = reader.now();
    Ok(reader.optional(BY_TOKEN, args![token.hash(), now]).await?)
}

/// What waits behind a link, for the page that asks to confirm it.
pub(crate) async fn submission(reader: &mut Reader, waiting: &Waiting) -> Result<Option<Submission>> {
    reader.open(KeyId::own(waiting.id), store::place(waiting.id), &waiting.submission).await
}

impl FormRow {
    fn form(self) -> Result<Form> {
        let (shape, standing) = (serde_json::from_str(&self.shape)?, Standing::parse(&self.state));
        Ok(Form { name: self.name, shape, standing, revision: self.version, published: self.published })
    }
}

impl ShownRow {
    fn form(self) -> Result<Form> {
        let Self { name, shape, state, version, published } = self;
        FormRow { name, shape, state, version, published }.form()
    }
}

impl ListRow {
    fn listed(self) -> Result<Listed> {
        let Self { name, shape, state, version, published, waiting } = self;
        Ok(Listed { form: FormRow { name, shape, state, version, published }.form()?, waiting })
    }
}

impl VersionRow {
    fn version(self) -> Result<Version> {
        let shape = serde_json::from_str(&self.shape)?;
        Ok(Version { version: self.version, shape, actor: self.actor, published_at: self.published_at })
    }
}
