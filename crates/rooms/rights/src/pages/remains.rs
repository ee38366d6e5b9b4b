//! Beside what an erasure would do: how unique what could remain is, and which recipients were told.

use crate::{
    DECIDE,
    anonymity::{Advice, Anonymity, Group, MANY, anonymity},
    model::Claim,
    recipients,
};
use customers::Trait;
use kernel::{Reader, Result};
use kit::{Column, Html, Panel, Row, Table, Words};

/// Both, as far as there is anything to show.
pub async fn panels(reader: &mut Reader, claim: &Claim, t: Words) -> Result<Html> {
    if !claim.kind.is_erasure() {
        return Ok(Html::default());
    }
    let mut panels = Vec::new();
    if claim.state.is_open() && claim.state.decided().is_none() && reader.may(&DECIDE) {
        let found = anonymity(reader, claim.subject).await?;
        panels.extend((!found.singles.is_empty()).then(|| unique(&found, t)));
    }
    let told = recipients::tellings(reader, claim).await?;
    if !told.is_empty() {
        let table = recipients::body(t, &told, reader.may(&DECIDE));
        panels.push(Panel::new(t.w("rights-tellings"), table).html());
    }
    Ok(Html::join(panels))
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

/// A custom field goes by its key: its label stands on the customer's page.
fn name(one: &Trait, t: Words) -> String {
    match one {
        Trait::Custom(key) => key.clone(),
        other => t.w(&format!("rights-trait-{}", other.key())),
    }
}

/// Invented figures for the storybook.
pub fn sample() -> Anonymity {
    let group = |traits: &[Trait], others| Group { traits: traits.to_vec(), others };
    Anonymity {
        least: 5,
        singles: vec![
            group(&[Trait::Postcode], 0),
            group(&[Trait::BirthYear], 3),
            group(&[Trait::Country], MANY),
        ],
        whole: group(&[Trait::Postcode, Trait::BirthYear, Trait::Country], 0),
        advice: vec![
            Advice::Coarser { from: Trait::Postcode, to: Trait::Area },
            Advice::Drop(Trait::BirthYear),
            Advice::Drop(Trait::Custom("shoe-size".into())),
        ],
        remains: group(&[Trait::Area, Trait::Country], 8),
    }
}
