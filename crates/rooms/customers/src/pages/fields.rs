//! Custom fields: what there is, and one more.

use crate::{Class, DEFINE, Define, Definition, VIEW, read};
use kernel::{
    Desk, Error, FieldError, Reader, Result,
    door::{Go, Paper},
    input::Form,
};
use kit::{
    Badge, Button, Choice, Column, Crumb, Empty, Field, Form as Sheet, Html, Input, Panel, Row, Table, Words,
};

use super::form::Answer;

pub async fn index(desk: Desk) -> Result<Paper> {
    let mut reader = desk.read().await?;
    reader.demand(&VIEW)?;
    page(&desk, &mut reader, &Define::default(), &[]).await.map(Paper::fine)
}

pub async fn create(desk: Desk, Form(define): Form<Define>) -> Result<Answer> {
    match desk.write(&define).await {
        Ok(_) => Ok(Answer::Go(Go::to("/customers/fields").saying("customers-field-added"))),
        Err(Error::Invalid(errors)) => {
            let mut reader = desk.read().await?;
            let html = page(&desk, &mut reader, &define, &errors).await?;
            Ok(Answer::Paper(Paper::again(html)))
        }
        Err(other) => Err(other),
    }
}

async fn page(desk: &Desk, reader: &mut Reader, typed: &Define, errors: &[FieldError]) -> Result<Html> {
    let t = desk.words;
    let known = read::definitions(reader).await?;
    let form = reader.may(&DEFINE).then(|| form(t, typed, errors));
    let shell = desk.shell(reader, t.w("customers-fields"), "/customers").await?;
    let shell = shell.crumbs(vec![Crumb::new(t.w("customers-list"), "/customers")]);
    Ok(shell.body(Html::join([table(t, &known)].into_iter().chain(form))).html())
}

pub(super) fn table(t: Words, known: &[Definition]) -> Html {
    if known.is_empty() {
        return Empty::new(t.w("customers-fields-empty"), t.w("customers-fields-empty-why")).into();
    }
    let columns = vec![
        Column::new(t.w("customers-field-label")),
        Column::new(t.w("customers-field-key")),
        Column::new(t.w("customers-field-class")),
        Column::new(t.w("customers-purpose")),
        Column::new(t.w("customers-field-basis")),
    ];
    let row = |known: &Definition| {
        let class = Badge::plain(t.w(&known.class.word()));
        let basis = known.basis.clone().unwrap_or_default();
        Row::new(vec![
            Html::text(&known.label),
            Html::text(&known.key),
            class.into(),
            Html::text(&known.purpose),
            basis.into(),
        ])
    };
    Table::new(t, t.w("customers-fields"), columns).rows(known.iter().map(row).collect()).into()
}

pub(super) fn form(t: Words, typed: &Define, errors: &[FieldError]) -> Html {
    let field = |input: Input, name: &str, label: &str, value: &str| {
        let wrong = errors.iter().find(|error| error.field == name).map(|error| error.message.say(t));
        Field::new(t, input, name, t.w(label)).value(value).error(wrong)
    };
    let classes = Class::ALL.map(|class| {
        Choice::new(class.key(), t.w(&class.word())).hint(t.w(&format!("{}-hint", class.word())))
    });
    let basis = field(Input::Area { rows: 2 }, "basis", "customers-field-basis", &typed.basis);
    let fields = vec![
        field(Input::Text, "label", "customers-field-label", &typed.label),
        field(Input::Text, "key", "customers-field-key", &typed.key).hint(t.w("customers-field-key-hint")),
        field(Input::Radio(classes.to_vec()), "class", "customers-field-class", &typed.class),
        field(Input::Text, "purpose", "customers-purpose", &typed.purpose)
            .hint(t.w("customers-field-purpose-hint")),
        basis.optional().hint(t.w("customers-field-basis-hint")),
    ];
    let form =
        Sheet::new(t, "/customers/fields").fields(fields).button(Button::submit(t.w("kit-add")).primary());
    Panel::new(t.w("customers-field-new"), form).into()
}
