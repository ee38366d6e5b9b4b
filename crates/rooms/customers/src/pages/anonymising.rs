//! What becomes of each field when somebody is anonymised: one form for the fields of everybody and those of the house.

use super::form::Answer;
use crate::{
    Anonymising, Choose, DEFINE, Feature, VIEW,
    read::{self},
};
use kernel::{
    Desk, Error, FieldError, Reader, Result,
    door::{Go, Paper},
    input::Form,
};
use kit::{Button, Choice, Column, Crumb, Field, Form as Sheet, Html, Input, Panel, Row, Table, Words};
use std::collections::BTreeMap;

pub(super) const PATH: &str = "/customers/anonymising";

pub async fn show(desk: Desk) -> Result<Paper> {
    let mut reader = desk.read().await?;
    reader.demand(&VIEW)?;
    page(&desk, &mut reader, &BTreeMap::new(), &[]).await.map(Paper::fine)
}

pub async fn save(desk: Desk, Form(posted): Form<Vec<(String, String)>>) -> Result<Answer> {
    let outcomes: BTreeMap<String, String> = posted.into_iter().collect();
    match desk.write(&Choose { outcomes: outcomes.clone() }).await {
        Ok(()) => Ok(Answer::Go(Go::to(PATH).saying("kit-saved"))),
        Err(Error::Invalid(errors)) => {
            let mut reader = desk.read().await?;
            let html = page(&desk, &mut reader, &outcomes, &errors).await?;
            Ok(Answer::Paper(Paper::again(html)))
        }
        Err(other) => Err(other),
    }
}

async fn page(
    desk: &Desk,
    reader: &mut Reader,
    typed: &BTreeMap<String, String>,
    errors: &[FieldError],
) -> Result<Html> {
    let t = desk.words;
    let house = read::anonymising(reader).await?;
    let body = match reader.may(&DEFINE) {
        true => form(t, &house, typed, errors),
        false => table(t, &house),
    };
    let lead = Html::prose(&t.w("customers-anonymising-lead"));
    let shell = desk.shell(reader, t.w("customers-anonymising"), "/customers").await?;
    let crumbs = vec![
        Crumb::new(t.w("customers-list"), "/customers"),
        Crumb::new(t.w("customers-fields"), "/customers/fields"),
    ];
    Ok(shell.crumbs(crumbs).body(Html::join([lead, body])).html())
}

/// What a field is called: by everybody, or by the house.
pub(super) fn name(t: Words, house: &Anonymising, feature: &Feature) -> String {
    let label = || house.definition(feature).map(|known| known.label.clone());
    feature.word().map(|word| t.w(&word)).or_else(label).unwrap_or_else(|| feature.key().to_owned())
}

pub(super) fn form(
    t: Words,
    house: &Anonymising,
    typed: &BTreeMap<String, String>,
    errors: &[FieldError],
) -> Html {
    let field = |feature: &Feature| {
        let id = feature.id();
        let choices = house.choices(feature).iter();
        let choices = choices.map(|one| Choice::new(one.key(), t.w(&one.word()))).collect();
        let wrong = errors.iter().find(|error| error.field == id).map(|error| error.message.say(t));
        let value = typed.get(&id).cloned().unwrap_or_else(|| house.of(feature).key().to_owned());
        Field::new(t, Input::Select(choices), id, name(t, house, feature)).value(value).error(wrong)
    };
    let fields = house.features().iter().map(field).collect();
    let sheet = Sheet::new(t, PATH).fields(fields).button(Button::submit(t.w("kit-save")).primary());
    Panel::new(t.w("customers-anonymising"), sheet).html()
}

/// Each field before and after, on somebody invented: for those who may not choose, and for rules that anonymise.
pub fn table(t: Words, house: &Anonymising) -> Html {
    let columns = ["customers-field", "customers-anonymising", "customers-anonymising-example"];
    let columns = columns.map(|word| Column::new(t.w(word))).to_vec();
    let row = |feature: &Feature| {
        let becomes = house.of(feature);
        let example = example(feature).map(|value| {
            let after = becomes.told(value).unwrap_or_else(|| "–".to_owned());
            format!("{value} → {after}")
        });
        let cells = [name(t, house, feature), t.w(&becomes.word()), example.unwrap_or_default()];
        Row::new(cells.iter().map(|cell| Html::text(cell)).collect())
    };
    Table::new(t, t.w("customers-anonymising"), columns)
        .rows(house.features().iter().map(row).collect())
        .into()
}

/// A value that nobody has; what the house calls its own can be anything.
const fn example(feature: &Feature) -> Option<&'static str> {
    Some(match feature {
        Feature::Name => "Maria Muster",
        Feature::Email => "maria@example.org",
        Feature::Phone => "+31 6 00000000",
        Feature::Street => "Langestraat 1",
        Feature::Postcode => "1000 AA",
        Feature::City => "Utrecht",
        Feature::BirthDate => "1984-05-17",
        Feature::Country => "NL",
        Feature::Language => "nl",
        Feature::Organisation => "Muster BV",
        Feature::NationalId => "•••••••99",
        Feature::Custom(_) => return None,
    })
}
