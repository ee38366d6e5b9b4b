//! Beside what an erasure would do: how unique what could remain is, and which recipients were told.

use super::said;
use crate::{
    DECIDE,
    anonymity::{Advice, Anonymity, Change, Group, MANY, anonymity, changes},
    model::{Claim, Mode},
    recipients,
};
use customers::{Becomes, Feature, Trait};
use kernel::{Reader, Result};
use kit::{Button, Column, Html, Panel, Row, Table, Words};
use std::slice::from_ref;

/// Both, as far as there is anything to show.
pub async fn panels(reader: &mut Reader, claim: &Claim, mode: Option<Mode>, t: Words) -> Result<Html> {
    if !claim.kind.is_erasure() {
        return Ok(Html::default());
    }
    let mut panels = Vec::new();
    if claim.state.is_open() && claim.state.decided().is_none() && reader.may(&DECIDE) {
        let found = anonymity(reader, claim.subject).await?;
        if mode == Some(Mode::Anonymise) {
            let changes = changes(reader, claim.subject, &found).await?;
            panels.extend((!changes.is_empty()).then(|| fields(&changes, t)));
            panels.extend((!found.singles.is_empty()).then(|| unique(&found, t)));
        }
    }
    let told = recipients::tellings(reader, claim).await?;
    if !told.is_empty() {
        let table = recipients::body(t, &told, reader.may(&DECIDE));
        panels.push(Panel::new(t.w("rights-tellings"), table).html());
    }
    Ok(Html::join(panels))
}

/// Each field before and after, as the house chose and as enough others allow.
pub fn fields(changes: &[Change], t: Words) -> Html {
    let columns = ["what", "now", "after", "why"];
    let columns = columns.map(|one| Column::new(t.w(&format!("rights-fields-{one}")))).to_vec();
    let row = |change: &Change| {
        let name = called(&change.feature, change.label.as_deref(), t);
        let key = change.feature.key();
        let after = change.after.as_deref().map(|after| said(key, after, t));
        let after = after.unwrap_or_else(|| t.w("rights-fields-nothing"));
        let why = match change.narrowed {
            true => t.w("rights-fields-too-few"),
            false => t.w(&change.becomes.word()),
        };
        Row::new([name, said(key, &change.now, t), after, why].iter().map(|text| Html::text(text)).collect())
    };
    let table = Table::new(t, t.w("rights-fields"), columns).rows(changes.iter().map(row).collect());
    let choose = Button::link(t.w("rights-fields-choose"), "/customers/anonymising").quiet();
    Panel::new(t.w("rights-fields"), table).aside(choose).html()
}

fn called(feature: &Feature, label: Option<&str>, t: Words) -> String {
    let word = feature.word().map(|word| t.w(&word));
    word.unwrap_or_else(|| label.unwrap_or(feature.key()).to_owned())
}

/// How many people share each fact, all of them, and what would be told less exactly.
pub fn unique(found: &Anonymity, t: Words) -> Html {
    let columns =
        vec![Column::new(t.w("rights-remains-what")), Column::new(t.w("rights-remains-alike")).tight()];
    let all = found.singles.iter().chain([&found.whole]);
    let mut rows: Vec<Row> = all.map(|group| row(group, t)).collect();
    if !found.advice.is_empty() {
        rows.push(row(&found.remains, t));
    }
    let table = Table::new(t, t.w("rights-remains-title"), columns).rows(rows).into();
    let said: Vec<String> = found.advice.iter().map(|one| advice(one, t)).collect();
    let lead = match said.is_empty() {
        true => t.w1("rights-remains-enough", "least", found.least.to_string()),
        false => {
            t.w2("rights-remains-too-few", ("least", found.least.to_string()), ("advice", said.join(", ")))
        }
    };
    Panel::new(t.w("rights-remains-title"), Html::join([Html::prose(&lead), table])).html()
}

fn row(group: &Group, t: Words) -> Row {
    let names: Vec<String> = group.traits.iter().map(|one| name(one, t)).collect();
    let names = if names.is_empty() { t.w("rights-remains-nothing") } else { names.join(" + ") };
    let size = if group.others >= MANY { format!("{MANY}+") } else { group.size().to_string() };
    Row::new(vec![Html::text(&names), Html::text(&size)])
}

fn advice(one: &Advice, t: Words) -> String {
    match one {
        Advice::Coarser { from, to } => {
            t.w2("rights-remains-coarser", ("from", name(from, t)), ("to", name(to, t)))
        }
        Advice::Drop(one) => t.w1("rights-remains-drop", "what", name(one, t)),
    }
}

/// A custom field goes by its key here: its label stands beside its value.
fn name(one: &Trait, t: Words) -> String {
    let name = called(&one.feature, None, t);
    match one.told {
        Becomes::Kept => name,
        told => format!("{name} ({})", t.w(&told.word())),
    }
}

/// Invented figures for the storybook.
pub fn sample() -> Anonymity {
    let told = |feature, told| Trait { feature, told };
    let group = |traits: &[Trait], others| Group { traits: traits.to_vec(), others };
    let (year, decade) = (told(Feature::BirthDate, Becomes::Year), told(Feature::BirthDate, Becomes::Decade));
    let (area, country) = (told(Feature::Postcode, Becomes::Region), told(Feature::Country, Becomes::Kept));
    let shoe = told(Feature::Custom("shoe-size".into()), Becomes::Kept);
    Anonymity {
        least: 5,
        singles: vec![group(from_ref(&shoe), 0), group(from_ref(&year), 3), group(from_ref(&country), MANY)],
        whole: group(&[area.clone(), year.clone(), shoe.clone(), country.clone()], 0),
        advice: vec![Advice::Drop(shoe), Advice::Coarser { from: year, to: decade.clone() }],
        remains: group(&[area, decade, country], 8),
    }
}

/// Invented values for the storybook.
pub fn sample_fields() -> Vec<Change> {
    let change = |feature, becomes, now: &str, after: Option<&str>, narrowed| Change {
        feature,
        label: Some("<b>Shoe size</b>".into()),
        becomes,
        now: now.into(),
        after: after.map(str::to_owned),
        narrowed,
    };
    vec![
        change(Feature::Name, Becomes::Stars, "<b>Joanna</b> Zielińska", Some("***"), false),
        change(Feature::BirthDate, Becomes::Year, "1990-05-17", Some("1990–1999"), true),
        change(Feature::Email, Becomes::Removed, "joanna.z@example.com", None, false),
        change(Feature::Custom("shoe-size".into()), Becomes::Kept, &"42 ".repeat(40), None, true),
    ]
}
