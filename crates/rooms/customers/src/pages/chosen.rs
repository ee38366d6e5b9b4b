//! What is done with rows that were ticked: taken out as a file, or given the same country or language.

use super::{
    countries, export,
    form::{Answer, languages, optional},
};
use crate::{ChangeMany, EDIT, EXPORT, model::Changes};
use kernel::{
    Desk, Error, FieldError, Result, SubjectId,
    door::{Go, Paper},
    input::Form,
};
use kit::{Button, Crumb, Field, Form as Sheet, Html, Input, Words};
use serde::Deserialize;

#[derive(Clone, Debug, Default, Deserialize)]
#[serde(default)]
pub struct Chosen {
    #[serde(rename = "id")]
    pub ids: Vec<SubjectId>,
    #[serde(rename = "do")]
    pub does: String,
    pub country: String,
    pub language: String,
}

pub async fn choose(desk: Desk, Form(chosen): Form<Chosen>) -> Result<Answer> {
    if !desk.actor.may(&EXPORT) {
        desk.actor.demand(&EDIT)?;
    }
    match chosen.does.as_str() {
        _ if chosen.ids.is_empty() => Ok(Answer::Go(Go::to("/customers").saying("customers-none-chosen"))),
        "export" => {
            desk.actor.demand(&EXPORT)?;
            let asked = export::Question { ids: chosen.ids, ..export::Question::default() };
            export::page(&desk, &asked, &[]).await.map(Paper::fine).map(Answer::Paper)
        }
        "edit" => {
            desk.actor.demand(&EDIT)?;
            page(&desk, &chosen, &[]).await.map(Paper::fine).map(Answer::Paper)
        }
        _ => Err(Error::NotFound),
    }
}

pub async fn change(desk: Desk, Form(chosen): Form<Chosen>) -> Result<Answer> {
    desk.actor.demand(&EDIT)?;
    let named = |value: &str| (!value.is_empty()).then(|| value.to_owned());
    let (country, language) = (named(&chosen.country), named(&chosen.language));
    let changes = Changes { country, language, ..Changes::default() };
    let outcome = match changes == Changes::default() {
        true => Err(Error::field("country", "customers-error-nothing-to-change")),
        false => desk.write(&ChangeMany { subjects: chosen.ids.clone(), changes }).await,
    };
    match outcome {
        Ok(changed) if changed.left == 0 => Ok(Answer::Go(Go::to("/customers").saying("kit-saved"))),
        Ok(_) => Ok(Answer::Go(Go::to("/customers").saying("customers-changed-some"))),
        Err(Error::Invalid(errors)) => {
            page(&desk, &chosen, &errors).await.map(Paper::again).map(Answer::Paper)
        }
        Err(other) => Err(other),
    }
}

async fn page(desk: &Desk, chosen: &Chosen, errors: &[FieldError]) -> Result<Html> {
    let t = desk.words;
    let mut reader = desk.read().await?;
    let shell = desk.shell(&mut reader, t.w("customers-change-title"), "/customers").await?;
    let shell = shell.lead(t.n("customers-chosen", chosen.ids.len()));
    let crumbs = vec![Crumb::new(t.w("customers-list"), "/customers")];
    Ok(shell.crumbs(crumbs).body(form(t, chosen, errors)).html())
}

pub(super) fn form(t: Words, chosen: &Chosen, errors: &[FieldError]) -> Html {
    let field = |input: Input, name: &str, value: &str| {
        let wrong = errors.iter().find(|error| error.field == name).map(|error| error.message.say(t));
        Field::new(t, input, name, t.w(&format!("customers-{name}"))).value(value).optional().error(wrong)
    };
    let ids = chosen.ids.iter().map(|id| Field::hidden(t, "id", id.to_string()));
    let own = [
        field(Input::Select(optional(countries(t))), "country", &chosen.country)
            .hint(t.w("customers-change-hint")),
        field(Input::Select(languages(t, &chosen.language)), "language", &chosen.language),
    ];
    Sheet::new(t, "/customers/changes")
        .fields(ids.chain(own).collect())
        .button(Button::submit(t.w("kit-save")).primary())
        .button(Button::link(t.w("kit-cancel"), "/customers"))
        .into()
}
