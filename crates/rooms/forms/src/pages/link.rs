//! Making a link that fills a form in beforehand: for a customer, or with what is typed here. The address tells nothing.

use super::{RAIL, build::error, stack};
use crate::{
    EDIT,
    actions::{DAYS_MOST, Prefill},
    model::{Fact, Form, Item, Kind, Posted},
    read, wording,
};
use axum::extract::Path;
use kernel::{
    Desk, Error, FieldError, Reader, Result, SubjectId,
    door::Paper,
    input::{self, Query},
};
use kit::{Button, Choice, Crumb, Facts, Field, Html, Input, Panel, Sample, Words};
use serde::Deserialize;
use std::collections::BTreeMap;

/// How long a link works, unless somebody says otherwise.
const DAYS: &str = "14";
/// Names of the fields begin so; an item may be called anything.
const VALUE: &str = "values.";

/// Whoever comes from somewhere else may name the customer.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub struct Asked {
    customer: String,
}

pub async fn ask(desk: Desk, Path(name): Path<String>, Query(asked): Query<Asked>) -> Result<Paper> {
    desk.actor.demand(&EDIT)?;
    let form = read::form(&mut desk.read().await?, &name).await?;
    let posted = Posted::of(&[("customer", &asked.customer), ("days", DAYS)]);
    let body = sheet(desk.words, &form, &posted, &[]);
    Ok(Paper::fine(page(&desk, &form, body).await?))
}

pub async fn make(desk: Desk, Path(name): Path<String>, posted: input::Form<Posted>) -> Result<Paper> {
    desk.actor.demand(&EDIT)?;
    let (t, posted) = (desk.words, posted.0);
    let mut reader = desk.read().await?;
    let form = read::form(&mut reader, &name).await?;
    let customer = customer(&mut reader, posted.get("customer")).await;
    drop(reader);
    let made = match customer {
        Ok(customer) => desk.write(&wanted(&form, &posted, customer)).await,
        Err(error) => Err(error),
    };
    match made {
        Ok(token) => {
            let url = desk.app.url(&format!("/f/{name}?with={}", token.reveal()));
            Ok(Paper::fine(page(&desk, &form, done(t, &name, &url, posted.get("days"))).await?))
        }
        Err(Error::Invalid(errors)) => {
            Ok(Paper::again(page(&desk, &form, sheet(t, &form, &posted, &errors)).await?))
        }
        Err(error) => Err(error),
    }
}

/// By address or by id; two who share an address have to be told apart by their ids.
async fn customer(reader: &mut Reader, typed: &str) -> Result<Option<SubjectId>> {
    if typed.is_empty() {
        return Ok(None);
    }
    reader.demand(&customers::VIEW)?;
    if let Ok(id) = typed.parse() {
        return Ok(Some(id));
    }
    match customers::find_by_email(reader, typed).await?.as_slice() {
        [one] => Ok(Some(*one)),
        [] => Err(Error::field("customer", "forms-error-customer")),
        _ => Err(Error::field("customer", "forms-error-customer-many")),
    }
}

fn wanted(form: &Form, posted: &Posted, customer: Option<SubjectId>) -> Prefill {
    let value = |item: &Item| {
        let value = posted.get(&format!("{VALUE}{}", item.key));
        (!value.is_empty()).then(|| (item.key.clone(), value.to_owned()))
    };
    let values: BTreeMap<String, String> = form.shape.items.iter().filter_map(value).collect();
    let days = posted.get("days").parse().unwrap_or_default();
    Prefill { form: form.name.clone(), values, customer, days }
}

async fn page(desk: &Desk, form: &Form, body: Html) -> Result<Html> {
    let t = desk.words;
    let mut reader = desk.read().await?;
    let crumbs = vec![
        Crumb::new(t.w("forms-title"), RAIL),
        Crumb::new(form.title(t.lang()), format!("/forms/{}", form.name)),
    ];
    let shell = desk.shell(&mut reader, t.w("forms-link"), RAIL).await?.crumbs(crumbs);
    Ok(shell.lead(t.w("forms-link-lead")).body(body).html())
}

fn sheet(t: Words, form: &Form, posted: &Posted, errors: &[FieldError]) -> Html {
    let customer = Field::new(t, Input::Text, "customer", t.w("forms-link-customer")).optional();
    let days = Input::Number { min: Some(1), max: Some(DAYS_MOST) };
    let days = Field::new(t, days, "days", t.w("forms-link-days")).value(posted.get("days"));
    let mut fields = vec![
        customer
            .value(posted.get("customer"))
            .hint(t.w("forms-link-customer-hint"))
            .error(error(t, errors, "customer")),
    ];
    fields.extend(form.shape.items.iter().filter_map(|item| field(t, item, posted, errors)));
    fields.push(days.error(error(t, errors, "days")));
    kit::Form::new(t, format!("/forms/{}/link", form.name))
        .fields(fields)
        .button(Button::submit(t.w("forms-link-make")).primary())
        .button(Button::link(t.w("kit-cancel"), format!("/forms/{}", form.name)))
        .html()
}

/// What a link may fill in; permissions and files it may not.
fn field(t: Words, item: &Item, posted: &Posted, errors: &[FieldError]) -> Option<Field> {
    let name = format!("{VALUE}{}", item.key);
    let choice = |(value, label): (&str, String)| Choice::new(value, label);
    let one_of = |choices: Vec<(&str, String)>| {
        Input::Select(std::iter::once(("", "–".to_owned())).chain(choices).map(choice).collect())
    };
    let input = match &item.kind {
        Kind::Consent { .. } | Kind::File { .. } | Kind::OfCase | Kind::Text | Kind::Warning { .. } => {
            return None;
        }
        Kind::YesNo => one_of(vec![("yes", t.w("kit-yes")), ("no", t.w("kit-no"))]),
        Kind::One { options } | Kind::Many { options } => {
            one_of(options.iter().map(|option| (option.key.as_str(), wording::option(t, option))).collect())
        }
        Kind::Long => Input::Area { rows: 3 },
        Kind::Date | Kind::Fact { fact: Fact::BirthDate } => Input::Date,
        Kind::Number { least, most } => Input::Number { min: *least, max: *most },
        _ => Input::Text,
    };
    let field = Field::new(t, input, &name, wording::label(t, item, None, &[])).optional();
    Some(field.value(posted.get(&name)).error(error(t, errors, &name)))
}

/// The finished link: shown once, for nobody here can read it again.
fn done(t: Words, form: &str, url: &str, days: &str) -> Html {
    let shown = Html::join([
        Html::trusted("<code>"),
        Html::text(url),
        Html::trusted("</code> "),
        Button::copy(t.w("kit-copy"), url).html(),
    ]);
    let works = t.n("kit-days", days.parse::<i64>().unwrap_or_default());
    let facts = Facts::new().fact(t.w("forms-link-address"), shown).fact(t.w("forms-link-works"), works);
    let again = Button::link(t.w("forms-link-another"), format!("/forms/{form}/link")).html();
    let told = super::prose(&t.w("forms-link-once"));
    Panel::new(t.w("forms-link-made"), stack([facts.html(), told, again])).html()
}

pub(super) fn samples(t: Words) -> Vec<Sample> {
    let form = super::sheet::sample(t).form;
    let posted = Posted::of(&[("customer", "<b>"), ("days", "900"), ("values.q1", "\"><script>")]);
    let wrong = [
        FieldError::new("customer", "forms-error-customer"),
        FieldError::new("values.q1", "forms-error-prefill"),
    ];
    vec![
        Sample::new("forms/link", sheet(t, &form, &Posted::of(&[("days", DAYS)]), &[])),
        Sample::new("forms/link-again", sheet(t, &form, &posted, &wrong)),
        Sample::new("forms/link-made", done(t, "news", "https://care.example.org/f/news?with=x", "14")),
    ]
}
