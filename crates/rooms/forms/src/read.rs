//! What can be seen of forms: the form itself, the list for the desk, and a request behind a link.

use crate::{
    VIEW,
    model::{Form, Standing, Submission},
    store::{self, PendingId},
};
use ground::{args, clock::Timestamp, paging, row, secret::Token, statements};
use kernel::{Error, KeyId, Reader, Result, Sealed};

row! {
    struct FormRow {
        name: String,
        shape: String,
        state: String,
        version: i64,
    }
}

row! {
    struct ListRow {
        name: String,
        shape: String,
        state: String,
        version: i64,
        waiting: i64 = "(select count(*) from form_pending p where p.form = forms.name and p.expires_at > ?1)",
    }
}

row! {
    /// A request as it lies there.
    pub struct Waiting {
        pub id: PendingId,
        pub form: String,
        pub submission: Sealed,
        pub expires_at: Timestamp,
    }
}

statements! {
    BY_NAME = "select ", FormRow::COLUMNS, " from forms where name = ?1";
    LIST = "select ", ListRow::COLUMNS, " from forms order by name limit ?2";
    BY_TOKEN = "select ", Waiting::COLUMNS, " from form_pending where token = ?1 and expires_at > ?2";
}

/// A form as the desk lists it.
#[derive(Clone, Debug)]
pub struct Listed {
    pub form: Form,
    /// Requests that nobody confirmed yet; who they are from, nobody here can see.
    pub waiting: i64,
}

/// The form that everybody may fill in.
pub async fn form(reader: &mut Reader, name: &str) -> Result<Form> {
    let row: FormRow = reader.one(BY_NAME, args![name]).await?;
    row.form()
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
        let shape = serde_json::from_str(&self.shape)?;
        Ok(Form { name: self.name, shape, standing: Standing::parse(&self.state), version: self.version })
    }
}

impl ListRow {
    fn listed(self) -> Result<Listed> {
        let row = FormRow { name: self.name, shape: self.shape, state: self.state, version: self.version };
        Ok(Listed { form: row.form()?, waiting: self.waiting })
    }
}
