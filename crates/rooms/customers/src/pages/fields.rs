//! Custom fields: what there is, one more, changing one, and taking one away with its values.

use super::{
    anonymising,
    form::{Answer, optional},
    list::purposes,
};
use crate::{
    Class, DEFINE, Define, Definition, FieldChanges, Redefine, RemoveField, VIEW, While, model::Asked, read,
};
use axum::extract::Path;
use kernel::{
    Desk, Error, FieldError, Reader, Result,
    door::{Go, Paper},
    input::Form,
};
use kit::{
    Badge, Button, Choice, Column, Confirm, Crumb, Empty, Field, Form as Sheet, Html, Input, Panel, Row,
    Table, Words,
};
use serde::Deserialize;

const LIST: &str = "/customers/fields";

/// What was typed to confirm a removal.
#[derive(Default, Deserialize)]
#[serde(default)]
pub struct Typed {
    confirm: String,
}

/// The fields as the page tells of them.
pub(super) struct Known {
    pub fields: Vec<Definition>,
    /// Being removed.
    pub leaving: Vec<Definition>,
    pub purposes: Vec<Choice>,
}

pub async fn index(desk: Desk) -> Result<Paper> {
    let mut reader = desk.read().await?;
    reader.demand(&VIEW)?;
    page(&desk, &mut reader, &Define::default(), &[]).await.map(Paper::fine)
}

pub async fn create(desk: Desk, Form(define): Form<Define>) -> Result<Answer> {
    match desk.write(&define).await {
        Ok(field) => {
            let house = read::house(&mut desk.read().await?).await?;
            let guarded = !house.asked(&field.key, &field.label).is_empty();
            let said = if guarded { "customers-field-added-guarded" } else { "customers-field-added" };
            Ok(Answer::Go(Go::to(LIST).saying(said)))
        }
        Err(Error::Invalid(errors)) => {
            let mut reader = desk.read().await?;
            let html = page(&desk, &mut reader, &define, &errors).await?;
            Ok(Answer::Paper(Paper::again(html)))
        }
        Err(other) => Err(other),
    }
}

pub async fn edit(desk: Desk, Path(key): Path<String>) -> Result<Paper> {
    desk.actor.demand(&DEFINE)?;
    let known = read::definition(&mut desk.read().await?, &key).await?;
    one(&desk, &known, &Define::of(&known), &[]).await.map(Paper::fine)
}

pub async fn save(desk: Desk, Path(key): Path<String>, Form(typed): Form<Define>) -> Result<Answer> {
    desk.actor.demand(&DEFINE)?;
    let Define { label, class, purpose, basis, blocks, blocks_value, .. } = typed.clone();
    let changes = FieldChanges {
        label: Some(label),
        class: Some(class),
        purpose: Some(purpose),
        basis: Some(basis),
        blocks: Some(blocks),
        blocks_value: Some(blocks_value),
    };
    match desk.write(&Redefine { key: key.clone(), changes }).await {
        Ok(_) => Ok(Answer::Go(Go::to(LIST).saying("kit-saved"))),
        Err(Error::Invalid(errors)) => {
            let known = read::definition(&mut desk.read().await?, &key).await?;
            one(&desk, &known, &typed, &errors).await.map(Paper::again).map(Answer::Paper)
        }
        Err(other) => Err(other),
    }
}

pub async fn ask_removal(desk: Desk, Path(key): Path<String>) -> Result<Paper> {
    desk.actor.demand(&DEFINE)?;
    removal(&desk, &key, &[]).await.map(Paper::fine)
}

pub async fn remove(desk: Desk, Path(key): Path<String>, Form(typed): Form<Typed>) -> Result<Answer> {
    match desk.write(&RemoveField { key: key.clone(), confirm: typed.confirm }).await {
        Ok(()) => Ok(Answer::Go(Go::to(LIST).saying("customers-field-leaves"))),
        Err(Error::Invalid(errors)) => {
            removal(&desk, &key, &errors).await.map(Paper::again).map(Answer::Paper)
        }
        Err(other) => Err(other),
    }
}

async fn page(desk: &Desk, reader: &mut Reader, typed: &Define, errors: &[FieldError]) -> Result<Html> {
    let t = desk.words;
    let known = Known {
        fields: read::definitions(reader).await?,
        leaving: read::leaving(reader).await?,
        purposes: purposes(reader, t).await?,
    };
    let form = reader.may(&DEFINE).then(|| {
        let form = form(t, LIST, typed, (errors, &known.purposes));
        let form = Panel::new(t.w("customers-field-new"), form).html();
        Html::join([form].into_iter().chain(way_on(t, errors)))
    });
    let shell = desk.shell(reader, t.w("customers-fields"), "/customers").await?;
    let shell = shell.crumbs(vec![Crumb::new(t.w("customers-list"), "/customers")]);
    let shell = shell.action(Button::link(t.w("customers-anonymising"), anonymising::PATH));
    Ok(shell.body(Html::join([table(t, &known)].into_iter().chain(form))).html())
}

async fn one(desk: &Desk, known: &Definition, typed: &Define, errors: &[FieldError]) -> Result<Html> {
    let t = desk.words;
    let mut reader = desk.read().await?;
    let purposes = purposes(&mut reader, t).await?;
    let action = format!("{LIST}/{}", known.key);
    let remove = Button::link(t.w("customers-field-remove"), format!("{action}/removal")).danger();
    let shell = desk.shell(&mut reader, known.label.clone(), "/customers").await?;
    let crumbs =
        vec![Crumb::new(t.w("customers-list"), "/customers"), Crumb::new(t.w("customers-fields"), LIST)];
    let asked = read::house(&mut reader).await?.asked(&known.key, &known.label);
    let form = form(t, &action, typed, (errors, &purposes)).html();
    let parts = careful(t, known, &asked).into_iter().chain([form]).chain(way_on(t, errors));
    Ok(shell.crumbs(crumbs).action(remove).body(Html::join(parts)).html())
}

/// What the law says about a field that asks for something guarded.
pub(super) fn careful(t: Words, field: &Definition, asked: &[Asked]) -> Option<Html> {
    let first = asked.iter().max_by_key(|asked| asked.guard)?;
    let text = first.message("customers-field-careful", field).say(t);
    Some(Panel::new(t.w("customers-field-guarded"), Html::text(&text)).html())
}

/// Where to go when a purpose does not say what allows special categories.
pub(super) fn way_on(t: Words, errors: &[FieldError]) -> Option<Html> {
    let lacks = |error: &FieldError| error.message.key == "customers-error-special-purpose";
    errors.iter().any(lacks).then(|| {
        let purposes = Button::link(t.w("customers-field-purposes"), "/purposes");
        let steps = Html::join([Html::text(&t.w("customers-field-way-on")), purposes.into()]);
        Panel::new(t.w("customers-field-guarded"), steps).html()
    })
}

async fn removal(desk: &Desk, key: &str, errors: &[FieldError]) -> Result<Html> {
    let t = desk.words;
    let mut reader = desk.read().await?;
    let fields = [read::definitions(&mut reader).await?, read::leaving(&mut reader).await?].concat();
    let known = fields.into_iter().find(|known| known.key == key).ok_or(Error::NotFound)?;
    let values = read::values_of(&mut reader, &known).await?;
    let shell = desk.shell(&mut reader, t.w("customers-field-remove"), "/customers").await?;
    let crumbs =
        vec![Crumb::new(t.w("customers-list"), "/customers"), Crumb::new(t.w("customers-fields"), LIST)];
    Ok(shell.crumbs(crumbs).body(confirm(t, &known, values, errors)).html())
}

/// The whole effect first, then the key to type.
pub(super) fn confirm(t: Words, known: &Definition, values: Option<i64>, errors: &[FieldError]) -> Html {
    let effect = match values {
        Some(count) => t.n("customers-field-effect", count),
        None => t.w("customers-field-effect-sealed"),
    };
    let label = t.w1("customers-field-effect-all", "field", &known.label);
    let effect = Html::join([Html::text(&label), Html::text(" "), Html::text(&effect)]);
    let confirm = Confirm::new(t, format!("{LIST}/{}/removal", known.key), &known.key, effect)
        .button(t.w("customers-field-remove"))
        .back(LIST);
    if errors.is_empty() { confirm.into() } else { confirm.wrong().into() }
}

pub(super) fn table(t: Words, known: &Known) -> Html {
    if known.fields.is_empty() && known.leaving.is_empty() {
        return Empty::new(t.w("customers-fields-empty"), t.w("customers-fields-empty-why")).into();
    }
    let columns = vec![
        Column::new(t.w("customers-field-label")),
        Column::new(t.w("customers-field-key")),
        Column::new(t.w("customers-field-class")),
        Column::new(t.w("customers-purpose")),
        Column::new(t.w("customers-field-basis")),
    ];
    let row = |field: &Definition, class: Badge| {
        let purpose = known.purposes.iter().find(|purpose| purpose.value == field.purpose);
        Row::new(vec![
            Html::text(&field.label),
            Html::text(&field.key),
            class.into(),
            Html::text(purpose.map_or(&field.purpose, |purpose| &purpose.label)),
            field.basis.clone().unwrap_or_default().into(),
        ])
    };
    let stays = known.fields.iter().map(|field| {
        row(field, Badge::plain(t.w(&field.class.word()))).open(format!("{LIST}/{}", field.key))
    });
    let leaves = known.leaving.iter().map(|field| {
        row(field, Badge::stop(t.w("customers-field-leaving"))).open(format!("{LIST}/{}/removal", field.key))
    });
    Table::new(t, t.w("customers-fields"), columns).rows(stays.chain(leaves).collect()).into()
}

/// The form of a new field, or of one that is there: its key stays as it is.
pub(super) fn form(
    t: Words,
    action: &str,
    typed: &Define,
    (errors, purposes): (&[FieldError], &[Choice]),
) -> Sheet {
    let field = |input: Input, name: &str, label: &str, value: &str| {
        let wrong = errors.iter().find(|error| error.field == name).map(|error| error.message.say(t));
        Field::new(t, input, name, t.w(label)).value(value).error(wrong)
    };
    let is_new = action == LIST;
    let classes = Class::ALL.map(|class| {
        Choice::new(class.key(), t.w(&class.word())).hint(t.w(&format!("{}-hint", class.word())))
    });
    let mut class = field(Input::Radio(classes.to_vec()), "class", "customers-field-class", &typed.class);
    if !is_new {
        class = class.hint(t.w("customers-field-class-stricter"));
    }
    let purpose = match purposes.is_empty() {
        true => field(Input::Text, "purpose", "customers-purpose", &typed.purpose)
            .hint(t.w("customers-field-purpose-hint")),
        false => {
            let input = Input::Select(optional(purposes.to_vec()));
            field(input, "purpose", "customers-purpose", &typed.purpose)
        }
    };
    let key = field(Input::Text, "key", "customers-field-key", &typed.key);
    let key = is_new.then(|| key.hint(t.w("customers-field-key-hint")));
    let basis = field(Input::Area { rows: 2 }, "basis", "customers-field-basis", &typed.basis);
    let basis = basis.optional().hint(t.w("customers-field-basis-hint"));
    let label = field(Input::Text, "label", "customers-field-label", &typed.label);
    let whens = While::ALL.iter().map(|one| Choice::new(one.key(), t.w(&one.word()))).collect();
    let blocks = field(Input::Select(optional(whens)), "blocks", "customers-field-blocks", &typed.blocks);
    let blocks = blocks.optional().hint(t.w("customers-field-blocks-hint"));
    let value = field(Input::Text, "blocks_value", "customers-field-blocks-value", &typed.blocks_value);
    let fields = [class, purpose, basis, blocks, value.optional()];
    let fields = [label].into_iter().chain(key).chain(fields).collect();
    let word = if is_new { "kit-add" } else { "kit-save" };
    Sheet::new(t, action).fields(fields).button(Button::submit(t.w(word)).primary())
}
