//! Moving running work to the published version: where each status goes, looked at before it is done.

use super::{RAIL, designer::kept, known::Known, part::status_name, sheet::mend, typed::Typed, wording};
use crate::{
    DESIGN,
    actions::{Mapped, Remap, mapped},
    model::Definition,
    read::{Kept, Which, runs, standing},
};
use axum::{
    extract::Path,
    response::{IntoResponse, Response},
};
use kernel::{
    Desk, Error, FieldError, Reader, Result,
    door::{Go, Paper},
    input::Form,
};
use kit::{Button, Choice, Column, Crumb, Empty, Field, Html, Input, Panel, Row, Table, Words};
use std::collections::BTreeMap;

/// An older version with work on it.
pub struct Older {
    pub number: i64,
    pub definition: Definition,
    pub counts: Vec<(String, i64)>,
}

/// What came of a form: which version it was about, what was chosen, and what that would do.
#[derive(Default)]
pub struct Tried<'a> {
    pub from: i64,
    pub map: BTreeMap<String, String>,
    pub mapped: Option<Mapped>,
    pub errors: &'a [FieldError],
}

pub async fn show(desk: Desk, Path(key): Path<String>) -> Result<Paper> {
    Ok(Paper::fine(page(&desk, &key, &Tried::default()).await?))
}

/// `do=try` looks, `do=move` moves.
pub async fn post(desk: Desk, Path(key): Path<String>, Form(typed): Form<Typed>) -> Result<Response> {
    desk.actor.demand(&DESIGN)?;
    let mut reader = desk.read().await?;
    let kept = kept(&mut reader, &key, Which::Published).await?;
    let from: i64 = typed.get("from").parse().map_err(|_| Error::field("from", "error-not-a-choice"))?;
    let remap = Remap { flow: kept.flow, from, to: kept.published.unwrap_or_default(), map: map(&typed) };
    if typed.get("do") != "move" {
        let mapped = Some(mapped(&mut reader, &remap).await?);
        let tried = Tried { from, map: remap.map, mapped, errors: &[] };
        return Ok(Paper::fine(page(&desk, &key, &tried).await?).into_response());
    }
    drop(reader);
    match desk.write(&remap).await {
        Ok(_) => Ok(Go::to(format!("{RAIL}/{key}")).saying("flows-was-moved").into_response()),
        Err(Error::Invalid(errors)) => {
            let tried = Tried { from, map: remap.map, mapped: None, errors: &errors };
            Ok(Paper::again(page(&desk, &key, &tried).await?).into_response())
        }
        Err(error) => Err(error),
    }
}

fn map(typed: &Typed) -> BTreeMap<String, String> {
    let chosen = typed.names().filter_map(|name| name.strip_prefix("map."));
    let chosen = chosen.map(|status| (status.to_owned(), typed.get(&format!("map.{status}"))));
    chosen.filter(|(_, to)| !to.is_empty()).collect()
}

async fn page(desk: &Desk, key: &str, tried: &Tried<'_>) -> Result<Html> {
    desk.actor.demand(&DESIGN)?;
    let t = desk.words;
    let mut reader = desk.read().await?;
    let kept = kept(&mut reader, key, Which::Published).await?;
    let older = older(&mut reader, &kept).await?;
    let known = Known::read(&mut reader, t).await?;
    let name = kept.definition.names.get(t.lang()).to_owned();
    let crumbs = vec![Crumb::new(t.w("nav-flows"), RAIL), Crumb::new(name, format!("{RAIL}/{key}"))];
    let shell = desk.shell(&mut reader, t.w("flows-move-work"), RAIL).await?.crumbs(crumbs);
    Ok(shell.lead(t.w("flows-moving-lead")).body(body(t, (&kept.definition, &older), tried, &known)).html())
}

/// A handful: people publish seldom, and work that was moved is gone from its version.
async fn older(reader: &mut Reader, kept: &Kept) -> Result<Vec<Older>> {
    let numbers = standing::by_version(reader, kept.flow).await?.into_keys();
    let mut all = Vec::new();
    for number in numbers.filter(|number| Some(*number) != kept.published) {
        let definition = crate::read::definition(reader, kept.flow, Which::Version(number)).await?.definition;
        let mut counts = runs::by_status(reader, kept.flow, number).await?;
        counts.sort_by_key(|(key, _)| definition.statuses.iter().position(|status| status.key == *key));
        all.push(Older { number, definition, counts });
    }
    Ok(all)
}

pub fn body(t: Words, (new, older): (&Definition, &[Older]), tried: &Tried<'_>, known: &Known) -> Html {
    if older.is_empty() {
        return Empty::new(t.w("flows-move-work"), t.w("flows-moving-none")).html();
    }
    let each = older.iter().map(|older| {
        let mine = (older.number == tried.from).then_some(tried);
        Panel::new(t.w1("flows-moving-of", "version", older.number), form(t, new, (older, mine), known))
            .html()
    });
    wording::stack(each)
}

fn form(t: Words, new: &Definition, (older, tried): (&Older, Option<&Tried<'_>>), known: &Known) -> Html {
    let open = new.statuses.iter().filter(|status| !status.stands.is_closed());
    let targets: Vec<_> = open.map(|status| Choice::new(&status.key, status.names.get(t.lang()))).collect();
    let field = |(status, count): &(String, i64)| {
        let name = format!("map.{status}");
        let own = targets.iter().any(|target| target.value == *status).then_some(status.as_str());
        let chosen =
            tried.and_then(|tried| tried.map.get(status)).map(String::as_str).or(own).unwrap_or_default();
        let error = tried.and_then(|tried| tried.errors.iter().find(|error| error.field == name));
        let choices =
            std::iter::once(Choice::new("", t.w("flows-moving-choose"))).chain(targets.iter().cloned());
        let label = t.w1("flows-moving-goes", "status", status_name(t, &older.definition, status));
        Field::new(t, Input::Select(choices.collect()), name, label)
            .id(format!("v{}-{status}", older.number))
            .hint(t.w1("flows-drawing-running", "count", t.number(*count)))
            .value(chosen)
            .error(error.map(|error| error.message.say(t)))
    };
    let mut fields =
        vec![Field::hidden(t, "from", older.number.to_string()).id(format!("v{}-from", older.number))];
    fields.extend(older.counts.iter().map(field));
    let looked = tried.and_then(|tried| tried.mapped.as_ref());
    let stray =
        tried.into_iter().flat_map(|tried| tried.errors).filter(|error| !error.field.starts_with("map."));
    let stray = Html::join(stray.map(|error| mend(&error.message.say(t))));
    let form = kit::Form::new(t, format!("{RAIL}/{}/moving", new.key)).between(stray).fields(fields);
    let form = match looked {
        Some(mapped) => form.between(dry(t, (older, new), mapped, known)),
        None => form,
    };
    form.button(Button::choice(t.w("flows-moving-dry"), "do", "try"))
        .button(Button::choice(t.w("flows-moving-do"), "do", "move").primary())
        .html()
}

/// What would happen: how much goes where, and which fields would be lost.
fn dry(t: Words, (older, new): (&Older, &Definition), mapped: &Mapped, known: &Known) -> Html {
    let columns = vec![
        Column::new(t.w("flows-from")),
        Column::new(t.w("flows-to")),
        Column::new(t.w("flows-running")).number(),
    ];
    let row = |(from, to, runs): &(String, Option<String>, i64)| {
        let to = match to {
            Some(to) => status_name(t, new, to).into(),
            None => kit::Badge::stop(t.w("flows-moving-nowhere")).html(),
        };
        Row::new(vec![status_name(t, &older.definition, from).into(), to, t.number(*runs).into()])
    };
    let table =
        Table::new(t, t.w("flows-moving-dry"), columns).rows(mapped.legs.iter().map(row).collect()).html();
    let lost = mapped.lost.iter().map(|key| {
        let field = older.definition.field(key);
        field.map_or(key.as_str(), |field| field.names.get(t.lang()))
    });
    let lost = lost.collect::<Vec<_>>().join(", ");
    let lost = match lost.is_empty() {
        true => Html::default(),
        false => wording::paragraph(kit::Badge::warn(t.w1("flows-moving-lost", "fields", lost)).html()),
    };
    let purpose = match older.definition.purpose == new.purpose {
        true => Html::default(),
        false => {
            let (old, new) = (
                known.names.name("purpose", &older.definition.purpose),
                known.names.name("purpose", &new.purpose),
            );
            let args = [("before", old.into()), ("after", new.into())];
            wording::paragraph(kit::Badge::warn(t.v("flows-moving-purpose", &args)).html())
        }
    };
    Html::join([wording::paragraph(t.n("flows-moving-dry-told", mapped.runs())), table, lost, purpose])
}
