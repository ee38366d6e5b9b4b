//! Building a form: its items in their order, what is missing, a preview, and publishing. All of it by plain forms.

use super::{
    RAIL,
    desk::badge,
    fresh::fresh,
    list,
    sheet::{Sheet, Stage},
    stack,
};
use crate::{
    EDIT,
    actions::{Change, Copy, Create, Edit, House, Move, Publish, known},
    model::{Fact, Finding, Form, Grade, Item, Kind, Posted, Shape, special_word},
    read,
};
use askama::Template;
use axum::{
    extract::Path,
    response::{IntoResponse, Response},
};
use consent::Purpose;
use kernel::{
    Desk, Error, FieldError, Result,
    door::{Go, Paper},
    input,
};
use kit::{
    Badge, Button, Choice, Column, Crumb, Empty, Field, Html, Icon, Input, Panel, Row, Sample, Table, Words,
};
use serde::Deserialize;

pub async fn new(desk: Desk) -> Result<Paper> {
    Ok(Paper::fine(new_page(&desk, &Posted::default(), &[]).await?))
}

pub async fn create(desk: Desk, posted: input::Form<Posted>) -> Result<Response> {
    desk.actor.demand(&EDIT)?;
    let (name, from) = (posted.0.get("name").to_owned(), posted.0.get("from").to_owned());
    let made = if from.is_empty() {
        let titles = [(desk.words.tag().to_owned(), posted.0.get("title").to_owned())].into();
        desk.write(&Create { name, shape: Shape { titles, ..Shape::default() } }).await
    } else {
        desk.write(&Copy { from, name }).await
    };
    match made {
        Ok(form) => Ok(Go::to(format!("/forms/{}/edit", form.name)).into_response()),
        Err(Error::Invalid(errors)) => {
            Ok(Paper::again(new_page(&desk, &posted.0, &errors).await?).into_response())
        }
        Err(error) => Err(error),
    }
}

async fn new_page(desk: &Desk, posted: &Posted, errors: &[FieldError]) -> Result<Html> {
    desk.actor.demand(&EDIT)?;
    let t = desk.words;
    let from = desk.visit.query.get("from").unwrap_or_else(|| posted.get("from")).to_owned();
    let mut reader = desk.read().await?;
    let field = |name: &str, word: &str| {
        Field::new(t, Input::Text, name, t.w(word)).value(posted.get(name)).error(error(t, errors, name))
    };
    let mut fields = vec![field("name", "forms-name").hint(t.w("forms-name-hint"))];
    let title = if from.is_empty() {
        fields.push(field("title", "forms-form-title"));
        t.w("forms-new")
    } else {
        t.w1("forms-copy-of", "title", read::draft(&mut reader, &from).await?.title(t.lang()))
    };
    fields.push(Field::hidden(t, "from", from));
    let form = kit::Form::new(t, "/forms/new")
        .fields(fields)
        .button(Button::submit(t.w("kit-add")).primary())
        .button(Button::link(t.w("kit-cancel"), RAIL));
    let crumbs = vec![Crumb::new(t.w("forms-title"), RAIL)];
    Ok(desk.shell(&mut reader, title, RAIL).await?.crumbs(crumbs).body(form.html()).html())
}

pub async fn show(desk: Desk, Path(name): Path<String>) -> Result<Paper> {
    desk.actor.demand(&EDIT)?;
    let t = desk.words;
    let mut reader = desk.read().await?;
    let form = read::draft(&mut reader, &name).await?;
    let house = known(&mut reader).await?;
    let findings = house.findings(&form.shape);
    let sheet = Sheet::load(&desk, &mut reader, form.clone(), Stage::Trial).await?;
    let path = format!("/forms/{name}");
    let crumbs = vec![Crumb::new(t.w("forms-title"), RAIL), Crumb::new(form.title(t.lang()), &path)];
    let shell =
        desk.shell(&mut reader, t.w1("forms-build-title", "title", form.title(t.lang())), RAIL).await?;
    let shell = shell
        .crumbs(crumbs)
        .action(Button::link(t.w("forms-settings"), format!("{path}/settings")))
        .action(Button::link(t.w("forms-try"), format!("{path}/try")));
    let left = stack([items(t, &form, &sheet), adding(t, &form, &house)]);
    let right = stack([publishing(t, &form, &findings, &sheet), preview(t, &sheet)]);
    let body = [
        Html::trusted("<div class=\"record\">"),
        left,
        Html::trusted("<aside>"),
        right,
        Html::trusted("</aside></div>"),
    ];
    Ok(shell.body(Html::join(body)).html().into())
}

pub async fn add(desk: Desk, Path(name): Path<String>, posted: input::Form<Posted>) -> Result<Go> {
    desk.actor.demand(&EDIT)?;
    let form = read::draft(&mut desk.read().await?, &name).await?;
    let item = fresh(&form.shape, &posted.0, desk.words)?;
    let path = format!("/forms/{name}/items/{}", item.key);
    desk.write(&Change { form: name, seen: seen(&posted.0), edit: Edit::Add(item) }).await?;
    Ok(Go::to(path))
}

pub async fn up(desk: Desk, Path((name, key)): Path<(String, String)>) -> Result<Go> {
    step(&desk, name, Edit::Move(key, Move::Up)).await
}

pub async fn down(desk: Desk, Path((name, key)): Path<(String, String)>) -> Result<Go> {
    step(&desk, name, Edit::Move(key, Move::Down)).await
}

/// Where a row was dragged to.
#[derive(Debug, Deserialize)]
pub struct Dropped {
    to: usize,
}

pub async fn drop_at(
    desk: Desk,
    Path((name, key)): Path<(String, String)>,
    input::Form(dropped): input::Form<Dropped>,
) -> Result<Go> {
    step(&desk, name, Edit::Move(key, Move::To(dropped.to))).await
}

pub async fn remove(desk: Desk, Path((name, key)): Path<(String, String)>) -> Result<Go> {
    step(&desk, name, Edit::Remove(key)).await
}

/// The button's address carries the revision that its page showed.
async fn step(desk: &Desk, form: String, edit: Edit) -> Result<Go> {
    desk.actor.demand(&EDIT)?;
    let seen = desk.visit.query.get("seen").and_then(|seen| seen.parse().ok()).unwrap_or_default();
    let path = format!("/forms/{form}/edit");
    desk.write(&Change { form, seen, edit }).await?;
    Ok(Go::to(path).saying("kit-saved"))
}

pub async fn publish(desk: Desk, Path(name): Path<String>, posted: input::Form<Posted>) -> Result<Go> {
    desk.actor.demand(&EDIT)?;
    desk.write(&Publish { form: name.clone(), seen: seen(&posted.0) }).await?;
    Ok(Go::to(format!("/forms/{name}")).saying("forms-was-published"))
}

pub(super) fn seen(posted: &Posted) -> i64 {
    posted.get("seen").parse().unwrap_or_default()
}

pub(super) fn error(t: Words, errors: &[FieldError], field: &str) -> Option<String> {
    errors.iter().find(|error| error.field == field).map(|error| error.message.say(t))
}

/// The items in their order, each with its buttons.
fn items(t: Words, form: &Form, sheet: &Sheet) -> Html {
    if form.shape.items.is_empty() {
        return Empty::new(t.w("forms-no-items"), t.w("forms-no-items-text")).html();
    }
    let columns = vec![
        Column::new(t.w("forms-item")),
        Column::new(t.w("forms-kind")),
        Column::new(t.w("forms-purpose")),
        Column::new(t.w("forms-order")).tight(),
    ];
    let row = |item: &Item| {
        let (path, seen) = (format!("/forms/{}/items/{}", form.name, item.key), form.revision);
        let button = |word: &str, way: &str| {
            Button::post(t.w(word), format!("{path}/{way}?seen={seen}")).quiet().html()
        };
        let need =
            if item.is_required() { Badge::plain(t.w("forms-required")).html() } else { Html::default() };
        let cells = vec![
            Html::join([Html::text(&sheet.label(item)), Html::text(" "), need]),
            t.w(&kind_word(&item.kind)).into(),
            purpose_name(t, &sheet.purposes, &item.purpose).into(),
            Html::join([
                Html::trusted("<div class=\"buttons\">"),
                Html::of(&Handle { t, item: sheet.label(item) }),
                button("forms-up", "up"),
                button("forms-down", "down"),
                button("forms-remove", "removal"),
                Html::trusted("</div>"),
            ]),
        ];
        Row::new(cells).moves(format!("{path}/place?seen={seen}")).open(path)
    };
    Table::new(t, t.w("forms-items"), columns).rows(form.shape.items.iter().map(row).collect()).html()
}

/// Takes hold of a row, where there is script; the buttons beside it do the same without.
#[derive(Template)]
#[template(
    source = r#"<button type="button" class="button quiet handle" data-handle data-failed="{{ t.w("forms-move-failed") }}" aria-label="{{ t.w1("forms-move", "item", item.as_str()) }}">{{ Icon::Sort }}</button>"#,
    ext = "html"
)]
struct Handle {
    t: Words,
    item: String,
}

pub(super) fn kind_word(kind: &Kind) -> String {
    format!("forms-kind-{}", kind.key())
}

fn purpose_name(t: Words, purposes: &[Purpose], key: &str) -> String {
    let found = purposes.iter().find(|purpose| purpose.key == key);
    found.map_or_else(|| key.to_owned(), |purpose| purpose.name(t.lang()).to_owned())
}

pub(super) fn purposes(t: Words, house: &House) -> Vec<Choice> {
    let in_use = house.purposes.iter().filter(|purpose| purpose.is_in_use());
    in_use.map(|purpose| Choice::new(&purpose.key, purpose.name(t.lang()))).collect()
}

fn adding(t: Words, form: &Form, house: &House) -> Html {
    let facts = Fact::ALL.into_iter().filter(|fact| form.shape.item(fact.name()).is_none());
    let facts = facts.map(|fact| Choice::new(format!("fact:{}", fact.name()), t.w(fact.word())));
    let custom =
        house.definitions.iter().map(|field| Choice::new(format!("custom:{}", field.key), &field.label));
    let own = [
        "consent", "short", "long", "number", "date", "one", "many", "yes-no", "file", "of-case", "text",
        "warning",
    ];
    let own = own.into_iter().map(|key| Choice::new(key, t.w(&format!("forms-kind-{key}"))));
    let kinds = own.chain(facts).chain(custom).collect();
    let fields = vec![
        Field::hidden(t, "seen", form.revision.to_string()),
        Field::new(t, Input::Select(kinds), "kind", t.w("forms-kind")).id("add-kind"),
        Field::new(t, Input::Select(purposes(t, house)), "purpose", t.w("forms-purpose"))
            .hint(t.w("forms-purpose-hint"))
            .id("add-purpose"),
        Field::new(t, Input::Text, "label", t.w("forms-label"))
            .hint(t.w("forms-label-hint"))
            .optional()
            .id("add-label"),
    ];
    let add = kit::Form::new(t, format!("/forms/{}/items", form.name))
        .fields(fields)
        .button(Button::submit(t.w("kit-add")).primary());
    Panel::new(t.w("forms-add"), add.html()).html()
}

/// What is missing, and the button that publishes.
fn publishing(t: Words, form: &Form, findings: &[Finding], sheet: &Sheet) -> Html {
    let line = |finding: &Finding| {
        let item = finding.item.as_deref().and_then(|key| form.shape.item(key));
        let args = [
            ("item", item.map(|item| sheet.label(item)).unwrap_or_default().into()),
            (
                "purpose",
                finding
                    .purpose
                    .as_deref()
                    .map(|key| purpose_name(t, &sheet.purposes, key))
                    .unwrap_or_default()
                    .into(),
            ),
            (
                "category",
                finding.category.map(|category| t.w(&special_word(category))).unwrap_or_default().into(),
            ),
            ("laws", finding.laws().into()),
        ];
        let badge = match finding.grade {
            Grade::Stop => Badge::stop(t.w("forms-grade-stop")),
            Grade::Warn => Badge::warn(t.w("forms-grade-warn")),
        };
        Html::join([badge.html(), Html::text(" "), Html::text(&t.v(finding.word, &args))])
    };
    let told = if findings.is_empty() {
        super::prose(&t.w("forms-nothing-missing"))
    } else {
        list(findings.iter().map(line))
    };
    let stops = findings.iter().any(|finding| finding.grade == Grade::Stop);
    let button = if stops {
        Button::blocked(t.w("forms-publish"), t.w("forms-error-missing"), Html::default()).html()
    } else {
        let label = t.w1("forms-publish-as", "version", form.published + 1);
        let seen = Field::hidden(t, "seen", form.revision.to_string());
        let form = kit::Form::new(t, format!("/forms/{}/publication", form.name)).fields(vec![seen]);
        form.button(Button::submit(label).primary()).html()
    };
    Panel::new(t.w("forms-missing"), stack([told, button])).aside(badge(t, form)).html()
}

/// The draft as people would see it; it cannot be sent from here.
fn preview(t: Words, sheet: &Sheet) -> Html {
    let open = "<details class=\"stack\"><summary>";
    Html::join([
        Html::trusted(open),
        Html::text(&t.w("forms-preview")),
        Html::trusted("</summary>"),
        sheet.body(),
        Html::trusted("</details>"),
    ])
}

pub(super) fn samples(t: Words) -> Vec<Sample> {
    let sheet = super::sheet::sample(t);
    let form = &sheet.form;
    let house = House::default();
    let findings = house.findings(&form.shape);
    let bare = Form { shape: Shape::default(), published: 0, ..form.clone() };
    vec![
        Sample::new("forms/items", items(t, form, &sheet)),
        Sample::new("forms/items-empty", items(t, &bare, &sheet)),
        Sample::new("forms/adding", adding(t, form, &house)),
        Sample::new("forms/publishing", publishing(t, form, &findings, &sheet)),
        Sample::new("forms/publishing-fine", publishing(t, form, &[], &sheet)),
        Sample::new("forms/preview", preview(t, &sheet)),
        Sample::new("forms/item", super::item::sample(t, form)),
        Sample::new("forms/settings", super::settings::sample(t, form)),
        Sample::new("forms/differences", super::versions::sample(t)),
    ]
}
