//! What a case belongs to: a customer, other cases, and the case into which it goes.

use super::{
    Answer, Both, fields_of, parts,
    person::{self, Finder},
    posted::Pairs,
    up, words,
};
use crate::{
    CaseId, WORK,
    actions::{Link, Merge, Relate, Unrelate},
    model::{Relation, case::path},
    read::{self, case},
};
use askama::Template;
use customers::{Create, Draft, Source, Veil};
use kernel::{
    Desk, Error, FieldError, Result, SubjectId,
    door::{Go, Paper},
    input::{At, Form, Query},
};
use kit::{Button, Crumb, Field, Form as Sheet, Html, Input};
use serde::Deserialize;

/// The word that is typed before two cases become one.
const MERGE: &str = "MERGE";

#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub struct Question {
    q: String,
}

/// A button that sends one hidden value.
#[derive(Template)]
#[template(
    source = "<form class=\"lone\" method=\"post\" action=\"{{ action }}\"><input type=\"hidden\" name=\"{{ name }}\" value=\"{{ value }}\"><button class=\"button\">{{ label }}</button></form>",
    ext = "html"
)]
struct Send {
    action: String,
    name: &'static str,
    value: String,
    label: String,
}

/// Looks for the customer whom a case is about.
pub async fn find(desk: Desk, At(id): At<CaseId>, Query(question): Query<Question>) -> Result<Paper> {
    page(&desk, id, &question.q, &[]).await.map(Paper::fine)
}

async fn page(desk: &Desk, id: CaseId, q: &str, errors: &[FieldError]) -> Result<Html> {
    let mut reader = desk.read().await?;
    reader.demand(&WORK)?;
    let t = words(desk, &mut reader).await?;
    let case = read::load(&mut reader, id).await?;
    let (facts, _) = case::facts(&mut reader, &case).await?;
    let whole = facts.contact.clone();
    let contact = read::veil::facts_for(reader.actor(), &Veil::default(), facts).contact;
    // What is masked is found by nobody: it is not looked for.
    let known = [(&contact.email, &whole.email), (&contact.name, &whole.name)];
    let seen = known.into_iter().filter(|(seen, whole)| seen == whole).map(|(seen, _)| seen.as_str());
    let typed = std::iter::once(q).chain(seen).find(|text| !text.trim().is_empty()).unwrap_or_default();
    let there = format!("{}/customer", case.path());
    let choose = |id: SubjectId| {
        let (action, label) = (there.clone(), t.w("case-new-choose"));
        Html::of(&Send { action, name: "customer", value: id.to_string(), label })
    };
    let people = person::find(desk, &mut reader, (t, typed), choose).await?;
    let found = Finder { t, action: there.clone(), q: typed.to_owned(), people }.html();
    let wrong = errors.iter().map(|error| parts::stopped(&error.message.say(t)));
    let create =
        match reader.may(&customers::CREATE) && !(contact.name.is_empty() && contact.email.is_empty()) {
            true => Html::of(&Send {
                action: there,
                name: "create",
                value: "yes".into(),
                label: t.w("case-new-create-from"),
            }),
            false => Html::default(),
        };
    let known = format!("{} {}", contact.name, contact.email);
    let hint = parts::muted(&t.w1("case-new-create-hint", "who", known.trim()));
    let hint = if create.is_empty() { create.clone() } else { hint };
    let shell = desk.shell(&mut reader, t.w("case-link-customer"), "/cases").await?;
    let shell = shell.crumbs(vec![up(t), Crumb::new(case.number.to_string(), case.path())]);
    let body = parts::stack(wrong.chain([found, hint, create]));
    Ok(shell.body(body).html())
}

/// Links the one who was chosen, or a new customer made from what the case knows.
pub async fn link(desk: Desk, At(id): At<CaseId>, Form(pairs): Form<Pairs>) -> Result<Answer> {
    desk.actor.demand(&WORK)?;
    let linked = match pairs.has("create") {
        true => create(&desk, id).await,
        false => pairs.get("customer").parse().map_err(|_| Error::field("customer", "error-not-a-choice")),
    };
    let done = match linked {
        Ok(customer) => desk.write(&Link { case: id, person: Some(customer) }).await,
        Err(error) => Err(error),
    };
    match done {
        Ok(_) => Ok(Answer::Go(Go::to(path(id)).saying("case-done-linked"))),
        Err(Error::Refused(message)) => again(&desk, id, vec![FieldError::new("customer", message)]).await,
        Err(error) => again(&desk, id, fields_of(error)?).await,
    }
}

async fn again(desk: &Desk, id: CaseId, errors: Vec<FieldError>) -> Result<Answer> {
    page(desk, id, "", &errors).await.map(Paper::again).map(Answer::Paper)
}

async fn create(desk: &Desk, id: CaseId) -> Result<SubjectId> {
    let mut reader = desk.read().await?;
    let case = read::load(&mut reader, id).await?;
    let (facts, _) = case::facts(&mut reader, &case).await?;
    drop(reader);
    let (given, family) = facts.contact.name.rsplit_once(' ').unwrap_or((&facts.contact.name, ""));
    let some = |text: &str| Some(text.to_owned()).filter(|text| !text.is_empty()).into_iter().collect();
    let draft = Draft {
        given: given.to_owned(),
        family: family.to_owned(),
        emails: some(&facts.contact.email),
        language: case.lang.clone().unwrap_or_default(),
        ..Draft::default()
    };
    let purpose = Some(crate::model::category::SERVICE.to_owned());
    desk.write(&Create { draft, source: Source::Staff, purpose }).await
}

/// Ties another case to this one, by its number.
pub async fn relate(desk: Desk, At(id): At<CaseId>, Form(pairs): Form<Pairs>) -> Result<Answer> {
    let other = numbered(&desk, pairs.get("number")).await;
    let relation =
        Relation::parse(pairs.get("relation")).ok_or_else(|| Error::field("relation", "error-not-a-choice"));
    let done = match (other, relation) {
        (Ok(other), Ok(relation)) => desk.write(&Relate { case: id, other, relation }).await,
        (Err(error), _) | (_, Err(error)) => Err(error),
    };
    match done {
        Ok(_) => Ok(Answer::Go(Go::to(path(id)).saying("case-done-linked"))),
        Err(error) => super::changes::notice(&desk, id, ("case-link-number", error)).await,
    }
}

async fn numbered(desk: &Desk, typed: &str) -> Result<CaseId> {
    let unknown = || Error::field("number", "case-error-number");
    let number = typed.parse().map_err(|()| unknown())?;
    let mut reader = desk.read().await?;
    read::by_number(&mut reader, number).await?.map(|case| case.id).ok_or_else(unknown)
}

pub async fn unrelate(desk: Desk, Both(case, other): Both<CaseId, CaseId>) -> Result<Go> {
    desk.write(&Unrelate { case, other }).await?;
    Ok(Go::to(path(case)).saying("case-done-saved"))
}

pub async fn ask_merge(desk: Desk, At(id): At<CaseId>) -> Result<Paper> {
    merging(&desk, id, ("", &[])).await.map(Paper::fine)
}

async fn merging(desk: &Desk, id: CaseId, (typed, errors): (&str, &[FieldError])) -> Result<Html> {
    let mut reader = desk.read().await?;
    reader.demand(&WORK)?;
    let t = words(desk, &mut reader).await?;
    let case = read::load(&mut reader, id).await?;
    let field = |name: &'static str, label: String| {
        Field::new(t, Input::Text, name, label).autocomplete("off").error(parts::wrong(t, errors, name))
    };
    let form = Sheet::new(t, format!("{}/merging", case.path()))
        .between(parts::muted(&t.w("case-merge-hint")))
        .fields(vec![
            field("number", t.w("case-link-number")).value(typed),
            field("confirm", t.w1("kit-type-word", "word", MERGE)),
        ])
        .button(Button::submit(t.w("case-merge")).danger())
        .button(Button::link(t.w("kit-cancel"), case.path()));
    let shell = desk.shell(&mut reader, t.w("case-merge-into"), "/cases").await?;
    let shell = shell.crumbs(vec![up(t), Crumb::new(case.number.to_string(), case.path())]);
    Ok(shell.body(form.html()).html())
}

/// What is wrong with the other case stands at its number.
fn at_its_field(error: FieldError) -> FieldError {
    if error.field == "into" { FieldError::new("number", error.message) } else { error }
}

/// This case goes on in the other one.
pub async fn merge(desk: Desk, At(id): At<CaseId>, Form(pairs): Form<Pairs>) -> Result<Answer> {
    desk.actor.demand(&WORK)?;
    let typed = pairs.get("number").to_owned();
    let done = match (pairs.get("confirm") == MERGE, numbered(&desk, &typed).await) {
        (false, _) => Err(Error::field("confirm", "kit-wrong-word")),
        (true, Ok(into)) => desk.write(&Merge { case: id, into }).await.map(|_| into),
        (true, Err(error)) => Err(error),
    };
    let errors = match done {
        Ok(into) => return Ok(Answer::Go(Go::to(path(into)).saying("case-done-merged"))),
        Err(Error::Refused(message)) => vec![FieldError::new("number", message)],
        Err(error) => fields_of(error)?.into_iter().map(at_its_field).collect(),
    };
    merging(&desk, id, (&typed, &errors)).await.map(Paper::again).map(Answer::Paper)
}
