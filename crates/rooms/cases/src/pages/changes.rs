//! Small changes to a case, each a form of its own on the page: a fact, a step, the form of the status, who follows it.

use super::{
    Answer, Both, Lists, fields, fields_of,
    posted::Pairs,
    sheet::Clash,
    show::{self, Again},
    words,
};
use crate::{
    Case, CaseId, EntryId, WORK,
    actions::{Assign, ChangeFacts, Changes, Confide, CoverUp, Covering, Move, SaveValues, Tag, To, Watch},
    model::{Cover, Priority},
    read::{self, case},
};
use flows::Values;
use kernel::{
    Desk, Error, FieldError, Reader, Result, StaffId,
    door::Go,
    input::{At, Form, Query},
};
use serde::Deserialize;

/// The facts that can be changed where they stand: their name in the form, and the word that names them.
const FACTS: [(&str, &str); 11] = [
    ("line", "case-subject"),
    ("category", "case-category"),
    ("priority", "case-priority"),
    ("assignee", "case-assignee"),
    ("team", "case-team"),
    ("email", "case-email"),
    ("phone", "case-phone"),
    ("order", "case-order"),
    ("product", "case-product"),
    ("store", "case-store"),
    ("tags", "case-tags"),
];

fn onward(id: CaseId, word: &'static str) -> Answer {
    Answer::Go(Go::to(crate::model::case::path(id)).saying(word))
}

/// Changes one fact, unless somebody else changed it since the page was made: then both values are shown.
pub async fn fact(desk: Desk, At(id): At<CaseId>, Form(pairs): Form<Pairs>) -> Result<Answer> {
    desk.actor.demand(&WORK)?;
    let mut reader = desk.read().await?;
    let (field, word) = FACTS.into_iter().find(|(field, _)| pairs.has(field)).ok_or(Error::NotFound)?;
    let (case, now) = current(&mut reader, id, field).await?;
    let (yours, was) = (pairs.get(field).to_owned(), pairs.get("was").to_owned());
    if now != was && now != yours {
        let t = words(&desk, &mut reader).await?;
        let lists = Lists::read(&mut reader, t).await?;
        drop(reader);
        let said = |value: &str| (value.to_owned(), lists.told(field, value));
        let clash = Clash { field: field.into(), label: t.w(word), yours: said(&yours), now: said(&now) };
        return show::again(&desk, id, Again { clash: Some(clash), ..Again::default() }).await;
    }
    let facts = case::facts(&mut reader, &case).await?.0;
    drop(reader);
    match change(&desk, &case, facts, (field, &yours)).await {
        Ok(()) => still_there(&desk, id, "case-done-saved").await,
        Err(error) => notice(&desk, id, (word, error)).await,
    }
}

/// Back to the case, or to the list: whoever gives a case away may not see it any more.
pub async fn still_there(desk: &Desk, id: CaseId, word: &'static str) -> Result<Answer> {
    match read::find(&mut desk.read().await?, id).await? {
        Some(_) => Ok(onward(id, word)),
        None => Ok(Answer::Go(Go::to("/cases").saying("case-done-given"))),
    }
}

/// What a fact holds now, as its form writes it.
async fn current(reader: &mut Reader, id: CaseId, field: &str) -> Result<(Case, String)> {
    let case = read::load(reader, id).await?;
    let (facts, _) = case::facts(reader, &case).await?;
    let value = match field {
        "line" => facts.line,
        "category" => case.category.clone(),
        "priority" => case.priority.key().to_owned(),
        "assignee" => case.assignee.map(|id| id.to_string()).unwrap_or_default(),
        "team" => case.team.map(|id| id.to_string()).unwrap_or_default(),
        "email" => customers::email_for(reader.actor(), &facts.contact.email),
        "phone" => customers::phone_for(reader.actor(), &facts.contact.phone),
        "order" => facts.references.order,
        "product" => facts.references.product,
        "store" => facts.references.store,
        _ => case::tags(reader, case.id).await?.join(", "),
    };
    Ok((case, value))
}

async fn change(
    desk: &Desk,
    case: &Case,
    mut facts: crate::model::Facts,
    (field, value): (&str, &str),
) -> Result<()> {
    let (id, value) = (case.id, value.to_owned());
    let mut changes = Changes::default();
    match field {
        "assignee" => return assign(desk, id, person(&value)?).await,
        "team" => return assign(desk, id, team(&value)?).await,
        "tags" => {
            let tags = value.split(',').map(str::to_owned).collect();
            return desk.write(&Tag { case: id, tags }).await.map(drop);
        }
        "line" => changes.subject_line = Some(value),
        "category" => changes.category = Some(value),
        "priority" => {
            let known =
                Priority::parse(&value).ok_or_else(|| Error::field("priority", "error-not-a-choice"))?;
            changes.priority = Some(known);
        }
        "email" | "phone" => {
            let place = if field == "email" { &mut facts.contact.email } else { &mut facts.contact.phone };
            *place = value;
            changes.contact = Some(facts.contact);
        }
        _ => {
            let place = match field {
                "order" => &mut facts.references.order,
                "product" => &mut facts.references.product,
                _ => &mut facts.references.store,
            };
            *place = value;
            changes.references = Some(facts.references);
        }
    }
    desk.write(&ChangeFacts { case: id, changes, version: Some(case.version) }).await.map(drop)
}

fn person(value: &str) -> Result<To> {
    match value {
        "" => Ok(To::Nobody),
        id => id.parse().map(To::Person).map_err(|_| Error::field("assignee", "error-not-a-choice")),
    }
}

fn team(value: &str) -> Result<To> {
    let team = value.parse().map_err(|_| Error::field("team", "error-not-a-choice"))?;
    Ok(To::Team(team, None))
}

async fn assign(desk: &Desk, case: CaseId, to: To) -> Result<()> {
    desk.write(&Assign { case, to, version: None }).await.map(drop)
}

/// What could not be done, on top of the page it was tried on.
pub async fn notice(desk: &Desk, id: CaseId, (word, error): (&str, Error)) -> Result<Answer> {
    let t = desk.words;
    let text = match error {
        Error::Invalid(errors) => {
            errors.iter().map(|error| error.message.say(t)).collect::<Vec<_>>().join(" ")
        }
        Error::Refused(message) | Error::Conflict(message) => message.say(t),
        other => return Err(other),
    };
    let notice = if word.is_empty() { text } else { format!("{}: {text}", t.w(word)) };
    show::again(desk, id, Again { notice: Some(notice), ..Again::default() }).await
}

pub async fn mine(desk: Desk, At(id): At<CaseId>) -> Result<Answer> {
    match assign(&desk, id, To::Me).await {
        Ok(()) => Ok(onward(id, "case-done-assigned")),
        Err(error) => notice(&desk, id, ("", error)).await,
    }
}

/// Takes the next step; from the board one comes back to the board.
pub async fn step(desk: Desk, At(id): At<CaseId>, Form(pairs): Form<Pairs>) -> Result<Answer> {
    let transition = pairs.get("step").to_owned();
    let values = fields::values(&pairs.0);
    match desk.write(&Move { case: id, transition, values, version: None }).await {
        Ok(_) if pairs.get("back").starts_with("/cases/board") => {
            Ok(Answer::Go(Go::to(pairs.get("back")).saying("case-done-moved")))
        }
        Ok(_) => still_there(&desk, id, "case-done-moved").await,
        Err(Error::Refused(message)) if fields::is_missing(&message) => {
            let again = lacking(&desk, id, fields::values(&pairs.0)).await?;
            show::again(&desk, id, again).await
        }
        Err(error) => notice(&desk, id, ("", error)).await,
    }
}

/// Says which required fields are still empty, with the cursor in the first of them.
pub async fn lacking(desk: &Desk, id: CaseId, typed: Values) -> Result<Again> {
    let mut reader = desk.read().await?;
    let run = read::load(&mut reader, id).await?.run.ok_or(Error::NotFound)?;
    let layout = flows::layout(&mut reader, run).await?;
    let missing = fields::missing(&layout, &typed);
    let notice = Some(fields::which(desk.words, &missing));
    let errors = missing.iter().map(|field| FieldError::new(&field.field, "error-required")).collect();
    Ok(Again { notice, values: Some((typed, errors)), ..Again::default() })
}

/// Keeps the form of the present status without moving on.
pub async fn values(desk: Desk, At(id): At<CaseId>, Form(pairs): Form<Pairs>) -> Result<Answer> {
    desk.actor.demand(&WORK)?;
    let values: Values = with_switches(&desk, id, fields::values(&pairs.0)).await?;
    match desk.write(&SaveValues { case: id, values: values.clone() }).await {
        Ok(()) => Ok(onward(id, "case-done-saved")),
        Err(Error::Refused(message)) => notice(&desk, id, ("", Error::Refused(message))).await,
        Err(error) => {
            let errors: Vec<FieldError> = fields_of(error)?;
            show::again(&desk, id, Again { values: Some((values, errors)), ..Again::default() }).await
        }
    }
}

/// A switch that is off sends nothing: what the form shows and did not send is off.
async fn with_switches(desk: &Desk, id: CaseId, mut values: Values) -> Result<Values> {
    let mut reader = desk.read().await?;
    let case = read::load(&mut reader, id).await?;
    let Some(run) = case.run else { return Ok(values) };
    for shown in flows::layout(&mut reader, run).await? {
        if shown.kind == flows::FieldKind::Switch && shown.access != flows::SlotAs::ReadOnly {
            values.entry(shown.field).or_insert_with(|| "false".to_owned());
        }
    }
    Ok(values)
}

#[derive(Deserialize)]
pub struct On {
    #[serde(default)]
    on: String,
}

pub async fn watch(desk: Desk, At(id): At<CaseId>, Query(asked): Query<On>) -> Result<Answer> {
    let watch = if asked.on == "yes" { Watch::Follow(id) } else { Watch::Leave(id) };
    desk.write(&watch).await?;
    Ok(onward(id, "case-done-saved"))
}

/// Who alone may see it, or everybody again.
pub async fn people(desk: Desk, At(id): At<CaseId>, Form(pairs): Form<Pairs>) -> Result<Answer> {
    let named: Vec<StaffId> = pairs.all("named").filter_map(|id| id.parse().ok()).collect();
    // With nobody named it is for everybody again; whoever closes it is named anyway.
    let named = match (pairs.get("do"), desk.actor.staff()) {
        ("open", _) => Vec::new(),
        (_, me) => named.into_iter().chain(me).collect(),
    };
    match desk.write(&Confide { case: id, named }).await {
        Ok(_) => Ok(onward(id, "case-done-saved")),
        Err(error) => notice(&desk, id, ("case-people", error)).await,
    }
}

#[derive(Deserialize)]
pub struct How {
    #[serde(default)]
    how: String,
    #[serde(default)]
    file: String,
}

/// Covers or takes out what was found in a message and has no place there, or deletes a file in which it was found.
pub async fn cover(
    desk: Desk,
    Both(id, entry): Both<CaseId, EntryId>,
    Query(asked): Query<How>,
) -> Result<Answer> {
    desk.actor.demand(&WORK)?;
    let what = match asked.file.as_str() {
        "" => {
            let how = Cover::parse(&asked.how).ok_or_else(|| Error::field("how", "error-not-a-choice"))?;
            Covering::Words { class: None, how }
        }
        file => Covering::File(file.parse().map_err(|_| Error::NotFound)?),
    };
    desk.write(&CoverUp { case: id, entry, what }).await?;
    Ok(onward(id, "case-masked"))
}
