//! Every kind of field, filled, empty and with an error.

use crate::{Choice, Field, Html, Input, Sample, Words};

pub(crate) fn samples(t: Words) -> Vec<Sample> {
    let lines = Html::join(lines(t).into_iter().map(Html::from));
    let choices = Html::join(choices(t).into_iter().map(Html::from));
    let wrong = Field::new(t, Input::Email, "wrong", t.w("kit-sample-email"))
        .value("joanna@@example \" onfocus=\"x")
        .hint(t.w("kit-sample-hint"))
        .error(Some(t.w("kit-error-email")))
        .focus();
    let long =
        Field::new(t, Input::Area { rows: 4 }, "long", "Ł".repeat(90)).value("\nline\n</textarea>".repeat(9));
    vec![
        Sample::new("field/empty", Field::new(t, Input::Text, "empty", t.w("kit-sample-name"))),
        Sample::new("field/lines", lines),
        Sample::new("field/choices", choices),
        Sample::new("field/error", wrong),
        Sample::new("field/extreme", long.optional()),
    ]
}

fn lines(t: Words) -> Vec<Field> {
    let number = Input::Number { min: Some(0), max: Some(30) };
    vec![
        Field::new(t, Input::Text, "name", t.w("kit-sample-name")).value("İpek Çağlar").autocomplete("name"),
        Field::new(t, Input::Tel, "tel", t.w("kit-sample-phone")).value("+48 600 100 200").optional(),
        Field::new(t, Input::Date, "date", t.w("kit-sample-date")).value("2026-03-03"),
        Field::new(t, number, "days", t.w("kit-sample-days")).value("14").hint(t.w("kit-sample-hint")),
        Field::new(t, Input::Password, "password", t.w("kit-sample-password"))
            .autocomplete("current-password"),
        Field::new(t, Input::Code, "code", t.w("kit-sample-code")),
        Field::new(t, Input::File { accept: "image/*".into() }, "file", t.w("kit-sample-file")).optional(),
        Field::hidden(t, "version", "4"),
    ]
}

fn choices(t: Words) -> Vec<Field> {
    let three = || ["one", "two", "three"].map(|value| Choice::new(value, value)).to_vec();
    let hinted =
        vec![Choice::new("a", t.w("kit-yes")).hint(t.w("kit-sample-hint")), Choice::new("b", t.w("kit-no"))];
    vec![
        Field::new(t, Input::Select(three()), "select", t.w("kit-sample-language")).value("two"),
        Field::new(t, Input::Radio(hinted), "radio", t.w("kit-sample-choice")).value("a"),
        Field::new(t, Input::Many(three()), "many", t.w("kit-sample-choice"))
            .values(vec!["one".into(), "three".into()])
            .error(Some(t.w("kit-error-required"))),
        Field::new(t, Input::Checkbox, "check", t.w("kit-sample-agree")).hint(t.w("kit-sample-hint")),
        Field::new(t, Input::Switch, "switch", t.w("kit-sample-news"))
            .hint(t.w("kit-sample-hint"))
            .ticked(true),
    ]
}
