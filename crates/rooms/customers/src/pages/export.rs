//! The question before a file leaves the house: for which purpose, with which columns.

use super::{columns, list::purposes};
use crate::{
    Definition, EXPORT,
    export::{self, Format, Whom, Wish},
    model::Column,
    read::{self, Asked},
};
use axum::response::{IntoResponse, Response};
use kernel::{
    Desk, Error, FieldError, Reader, Result, SubjectId,
    door::Paper,
    input::{Form, Query},
};
use kit::{Button, Choice, Crumb, Field, Form as Sheet, Html, Input, Words};
use serde::Deserialize;

#[derive(Clone, Debug, Default, Deserialize)]
#[serde(default)]
pub struct Question {
    pub purpose: String,
    pub format: String,
    pub columns: Vec<String>,
    /// Rows that were ticked; none: everybody of the filter.
    #[serde(rename = "id")]
    pub ids: Vec<SubjectId>,
    #[serde(flatten)]
    pub(crate) filter: Asked,
}

/// What the form offers.
pub(super) struct Offer {
    pub purposes: Vec<Choice>,
    pub columns: Vec<Column>,
    pub definitions: Vec<Definition>,
}

pub async fn ask(desk: Desk, Query(asked): Query<Question>) -> Result<Paper> {
    desk.actor.demand(&EXPORT)?;
    asked.filter.checked(&mut desk.read().await?).await?;
    page(&desk, &asked, &[]).await.map(Paper::fine)
}

pub async fn download(desk: Desk, Form(asked): Form<Question>) -> Result<Response> {
    desk.actor.demand(&EXPORT)?;
    match sheet(&desk, &asked).await {
        Err(Error::Invalid(errors)) => Ok(Paper::again(page(&desk, &asked, &errors).await?).into_response()),
        other => other,
    }
}

async fn sheet(desk: &Desk, asked: &Question) -> Result<Response> {
    let mut reader = desk.read().await?;
    let offer = Offer::load(&mut reader, desk.words).await?;
    let columns = Column::chosen(&asked.columns, &offer.columns);
    let head = columns.iter().flat_map(|column| columns::heads(desk.words, column, &offer.definitions));
    let (head, format) = (head.collect(), Format::parse(&asked.format)?);
    let whom = match asked.ids.is_empty() {
        true => Whom::Among(asked.filter.checked(&mut reader).await?),
        false => Whom::These(asked.ids.clone()),
    };
    drop(reader);
    export::file(desk, Wish { whom, purpose: asked.purpose.clone(), columns, format }, head).await
}

pub(super) async fn page(desk: &Desk, asked: &Question, errors: &[FieldError]) -> Result<Html> {
    let t = desk.words;
    let mut reader = desk.read().await?;
    let offer = Offer::load(&mut reader, t).await?;
    let shell = desk.shell(&mut reader, t.w("customers-export-title"), "/customers").await?;
    let lead = match asked.ids.len() {
        0 => t.w("customers-export-filtered"),
        count => t.n("customers-chosen", count),
    };
    let crumbs = vec![Crumb::new(t.w("customers-list"), "/customers")];
    Ok(shell.crumbs(crumbs).lead(lead).body(form(t, asked, &offer, errors)).html())
}

pub(super) fn form(t: Words, asked: &Question, offer: &Offer, errors: &[FieldError]) -> Html {
    let wrong =
        |name: &str| errors.iter().find(|error| error.field == name).map(|error| error.message.say(t));
    let blank = Choice::new("", "–");
    let purposes = [blank].into_iter().chain(offer.purposes.iter().cloned()).collect();
    let formats = Format::ALL
        .map(|format| Choice::new(format.key(), t.w(&format!("customers-format-{}", format.key()))));
    let chosen = Column::chosen(&asked.columns, &offer.columns);
    let keys = chosen.iter().map(|column| column.key().into_owned()).collect();
    let choices = columns::choices(t, &offer.columns, &offer.definitions);
    let format = if asked.format.is_empty() { Format::Csv.key() } else { &asked.format };
    let own = [
        Field::new(t, Input::Select(purposes), "purpose", t.w("customers-export-purpose"))
            .value(&asked.purpose)
            .hint(t.w("customers-export-hint"))
            .error(wrong("purpose")),
        Field::new(t, Input::Many(choices), "columns", t.w("customers-columns")).values(keys).optional(),
        Field::new(t, Input::Radio(formats.to_vec()), "format", t.w("customers-format"))
            .value(format)
            .error(wrong("format")),
    ];
    let ids = asked.ids.iter().map(|id| Field::hidden(t, "id", id.to_string()));
    let filter = asked.filter.pairs().into_iter().filter(|(_, value)| !value.is_empty());
    let filter = filter.map(|(name, value)| Field::hidden(t, name, value));
    Sheet::new(t, "/customers/export")
        .fields(ids.chain(filter).chain(own).collect())
        .button(Button::submit(t.w("kit-download")).primary())
        .button(Button::link(t.w("kit-cancel"), "/customers"))
        .into()
}

impl Offer {
    async fn load(reader: &mut Reader, t: Words) -> Result<Self> {
        let definitions = read::definitions(reader).await?;
        let columns = Column::exported(reader.actor(), &definitions);
        Ok(Self { purposes: purposes(reader, t).await?, columns, definitions })
    }
}
