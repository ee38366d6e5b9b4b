//! The page on which somebody says what a file is: how it is read, what each column becomes, whose data it is.

use super::{path, wrong};
use crate::{
    intake::Preview,
    model::{Dates, Doubt, Fact, Format, Import, Key, Kind, Known, Target},
};
use consent::Channel;
use custodia_sheets::{Delimiter, Encoding};
use kernel::FieldError;
use kit::{Button, Choice, Column, Facts, Field, Form, Html, Input, Panel, Row, Table, Words};

/// Rows of the file that are shown.
const ROWS: usize = 5;
/// Values shown beside a column, and how much of each.
const EXAMPLES: usize = 3;
const EXAMPLE: usize = 32;

pub fn body(t: Words, import: &Import, preview: &Preview, problems: &[FieldError]) -> Html {
    Html::join([
        Html::trusted("<div class=\"stack\">"),
        Panel::new(t.w("imports-format"), format_form(t, import, problems)).into(),
        Panel::new(t.w("imports-first-rows"), first_rows(t, import, preview)).into(),
        Panel::new(t.w("imports-plan"), plan_form(t, import, preview, problems)).into(),
        Html::trusted("</div>"),
    ])
}

fn format_form(t: Words, import: &Import, problems: &[FieldError]) -> Html {
    let fields = match &import.format {
        Some(Format::Text { encoding, delimiter }) => text_fields(t, encoding, delimiter),
        Some(Format::Workbook { sheet }) => {
            vec![
                Field::new(t, Input::Text, "sheet", t.w("imports-sheet"))
                    .value(sheet)
                    .error(wrong(t, problems, "sheet")),
            ]
        }
        None => Vec::new(),
    };
    let size = Facts::new().fact(t.w("imports-size"), t.bytes(import.bytes)).html();
    let form = Form::new(t, format!("{}/format", path(import))).fields(fields);
    Html::join([size, form.button(Button::submit(t.w("imports-read-so"))).into()])
}

fn text_fields(t: Words, encoding: &str, delimiter: &str) -> Vec<Field> {
    let encodings = Encoding::ALL.map(|known| Choice::new(known.label(), known.label())).to_vec();
    let delimiters = Delimiter::ALL.map(|known| {
        let letter = char::from(known.byte());
        let label = if letter == '\t' { t.w("imports-tab") } else { letter.to_string() };
        Choice::new(letter.to_string(), label)
    });
    vec![
        Field::new(t, Input::Select(encodings), "encoding", t.w("imports-encoding"))
            .hint(t.w("imports-encoding-hint"))
            .value(encoding),
        Field::new(t, Input::Select(delimiters.to_vec()), "delimiter", t.w("imports-delimiter"))
            .value(delimiter),
    ]
}

fn first_rows(t: Words, import: &Import, preview: &Preview) -> Html {
    let columns = import.header.iter().map(Column::new).collect();
    let cells = |row: &Vec<String>| Row::new(row.iter().map(Html::from).collect());
    let rows = preview.rows.iter().take(ROWS).map(cells).collect();
    Table::new(t, t.w("imports-first-rows"), columns).rows(rows).into()
}

fn plan_form(t: Words, import: &Import, preview: &Preview, problems: &[FieldError]) -> Html {
    let mut fields = origin(t, preview, problems);
    fields.extend(columns(t, import, preview, problems));
    fields.extend(choices(t, preview, problems));
    fields.extend(permissions(t, preview, problems));
    let form = Form::new(t, format!("{}/plan", path(import))).fields(fields);
    form.button(Button::submit(t.w("imports-try")).primary())
        .button(Button::link(t.w("kit-cancel"), super::HOME))
        .into()
}

/// Where the data comes from and what it is for: nothing is imported without both.
// law: gdpr/5.1.b
fn origin(t: Words, preview: &Preview, problems: &[FieldError]) -> Vec<Field> {
    let (draft, lang) = (&preview.draft, t.lang());
    let nothing = [Choice::new("", t.w("imports-choose"))];
    let purposes = preview.purposes.iter().map(|purpose| Choice::new(&purpose.key, purpose.name(lang)));
    let purposes = nothing.into_iter().chain(purposes).collect();
    let kinds = Kind::ALL.iter().map(|one| Choice::new(one.key(), t.w(&one.word()))).collect();
    vec![
        Field::new(t, Input::Radio(kinds), "kind", t.w("imports-kind"))
            .value(&draft.kind)
            .error(wrong(t, problems, "kind")),
        Field::new(t, Input::Text, "source", t.w("imports-source"))
            .hint(t.w("imports-source-hint"))
            .value(&draft.source)
            .error(wrong(t, problems, "source")),
        Field::new(t, Input::Select(purposes), "purpose", t.w("kit-purpose"))
            .hint(t.w("imports-purpose-hint"))
            .value(&draft.purpose)
            .error(wrong(t, problems, "purpose")),
    ]
}

fn columns(t: Words, import: &Import, preview: &Preview, problems: &[FieldError]) -> Vec<Field> {
    let targets = targets(t, preview);
    let field = |(place, name): (usize, &String)| {
        let label = if name.is_empty() {
            t.w1("imports-column-number", "number", t.number(place + 1))
        } else {
            name.clone()
        };
        let whole = || (place == 0).then(|| wrong(t, problems, "columns")).flatten();
        Field::new(t, Input::Select(targets.clone()), "columns", label)
            .id(format!("f-columns-{place}"))
            .hint(examples(t, preview, place))
            .value(preview.draft.columns.get(place).map_or("", String::as_str))
            .error(wrong(t, problems, &format!("columns.{place}")).or_else(whole))
    };
    import.header.iter().enumerate().map(field).collect()
}

/// Everything that a column can become.
fn targets(t: Words, preview: &Preview) -> Vec<Choice> {
    let skip = Choice::new("", t.w("imports-skip"));
    let facts = Fact::ALL.iter().map(|fact| Choice::new(fact.key(), t.w(&fact.word())));
    let custom =
        preview.custom.iter().map(|field| Choice::new(Target::Custom(field.key.clone()).key(), &field.label));
    let permissions = preview.permissions().map(|(purpose, channel)| {
        let target = Target::Permission { purpose: purpose.key.clone(), channel };
        let label = t.w2(
            "imports-permission",
            ("purpose", purpose.name(t.lang())),
            ("channel", t.w(&channel.word())),
        );
        Choice::new(target.key(), label)
    });
    [skip].into_iter().chain(facts).chain(custom).chain(permissions).collect()
}

fn examples(t: Words, preview: &Preview, place: usize) -> String {
    let cells = preview.rows.iter().filter_map(|row| row.get(place)).filter(|cell| !cell.trim().is_empty());
    let short: Vec<String> = cells.take(EXAMPLES).map(|cell| cell.chars().take(EXAMPLE).collect()).collect();
    if short.is_empty() { t.w("imports-column-empty") } else { short.join(" · ") }
}

fn choices(t: Words, preview: &Preview, problems: &[FieldError]) -> Vec<Field> {
    let draft = &preview.draft;
    let radio = |name: &str, value: &str, choices: Vec<Choice>| {
        Field::new(t, Input::Radio(choices), name, t.w(&format!("imports-{name}")))
            .value(value)
            .error(wrong(t, problems, name))
    };
    vec![
        radio(
            "key",
            &draft.key,
            Key::ALL.iter().map(|one| Choice::new(one.key(), t.w(&one.word()))).collect(),
        )
        .hint(t.w("imports-key-hint")),
        radio(
            "known",
            &draft.known,
            Known::ALL.iter().map(|one| Choice::new(one.key(), t.w(&one.word()))).collect(),
        ),
        radio(
            "doubt",
            &draft.doubt,
            Doubt::ALL.iter().map(|one| Choice::new(one.key(), t.w(&one.word()))).collect(),
        ),
        radio(
            "dates",
            &draft.dates,
            Dates::ALL.iter().map(|one| Choice::new(one.key(), t.w(&one.word()))).collect(),
        ),
    ]
}

/// A yes in a file counts only with where and when it was said.
// law: gdpr/7.1
fn permissions(t: Words, preview: &Preview, problems: &[FieldError]) -> Vec<Field> {
    let draft = &preview.draft;
    let channels = Channel::ALL.iter().map(|one| Choice::new(one.key(), t.w(&one.word())));
    let channels = [Choice::new("", t.w("imports-choose"))].into_iter().chain(channels).collect();
    vec![
        Field::new(t, Input::Text, "permission_origin", t.w("imports-permission-origin"))
            .hint(t.w("imports-permission-origin-hint"))
            .value(&draft.permission_origin)
            .optional()
            .error(wrong(t, problems, "permission_origin")),
        Field::new(t, Input::Date, "permission_date", t.w("imports-permission-date"))
            .hint(t.w("imports-permission-date-hint"))
            .value(&draft.permission_date)
            .optional()
            .error(wrong(t, problems, "permission_date")),
        Field::new(t, Input::Select(channels), "permission_channel", t.w("imports-permission-channel"))
            .hint(t.w("imports-permission-channel-hint"))
            .value(&draft.permission_channel)
            .optional()
            .error(wrong(t, problems, "permission_channel")),
    ]
}
