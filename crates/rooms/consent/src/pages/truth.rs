//! The truth table: for each purpose and channel what may be sent in each state, and why; printed by the decision itself.

use super::{answer as answered, article};
use crate::{
    VIEW,
    model::{
        choice::{By, Channel, Proof, State},
        decide::{
            Address, Age, Balancing, Choice, Freshness, Listed, Offer, Pace, Person, Reason, Registry,
            Situation, Told, decide,
        },
        purpose::{Basis, ByLang, Maker, Purpose, PurposeText, Standing, Terms},
        terms::Written,
    },
    read,
};
use kernel::{Desk, Result, door::Paper, input::Query};
use kit::{Column, Crumb, Filters, Html, Lang, Panel, Row, Sample, Table, Words};
use serde::Deserialize;
use std::sync::Arc;

/// Which purpose is looked at; none is all.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(default)]
pub struct Asked {
    purpose: String,
}

pub async fn show(desk: Desk, Query(asked): Query<Asked>) -> Result<Paper> {
    let mut reader = desk.read().await?;
    reader.demand(&VIEW)?;
    let t = desk.words;
    let mut purposes = read::purposes(&mut reader).await?;
    purposes.retain(Purpose::is_in_use);
    let filter = filter(t, &purposes, &asked.purpose);
    if purposes.iter().any(|purpose| purpose.key == asked.purpose) {
        purposes.retain(|purpose| purpose.key == asked.purpose);
    }
    let shell = desk.shell(&mut reader, t.w("consent-truth"), "/purposes").await?;
    let up = Crumb::new(t.w("nav-purposes"), "/purposes");
    let body = Html::join([filter.html(), tables(t, &purposes)]);
    Ok(shell.crumbs(vec![up]).lead(t.w("consent-truth-lead")).body(body).html().into())
}

fn filter(t: Words, purposes: &[Purpose], chosen: &str) -> Filters {
    let one = |purpose: &Purpose| kit::Choice::new(&purpose.key, purpose.name(t.lang()));
    let choices = purposes.iter().map(one).collect();
    Filters::new(t, "/purposes/truth").select("purpose", t.w("kit-purpose"), choices, chosen)
}

/// A state as the table prints it: whether a permission was confirmed makes two of one.
struct Line {
    word: &'static str,
    choice: Choice,
}

/// What was given in one of several ways, as far as the purpose tells them apart.
fn given(written: Written) -> Vec<Line> {
    let line = |word, proof| {
        let choice = Choice { state: State::Given, proof, by: By::Person, age: Freshness::Current };
        Line { word, choice }
    };
    let mut lines = vec![
        line("consent-line-given-unconfirmed", Proof::Stated),
        line("consent-line-given-confirmed", Proof::Confirmed),
    ];
    if written == Written::Needed {
        lines.push(line("consent-line-given-by-mail", Proof::ByMail));
        lines.push(line("consent-line-given-on-paper", Proof::OnPaper));
        lines.push(line("consent-line-given-signed", Proof::Signed));
    }
    lines
}

/// Where nothing else is said, a choice is proved as well as can be.
fn lines(written: Written) -> Vec<Line> {
    let choice = |state, age| Choice { state, proof: Proof::Signed, by: By::Person, age };
    let line = |word, state| Line { word, choice: choice(state, Freshness::Current) };
    let asked = vec![
        line("consent-state-unknown", State::Unknown),
        line("consent-state-requested", State::Requested),
        line("consent-state-deferred", State::Deferred),
        line("consent-state-refused", State::Refused),
    ];
    let after = vec![
        Line { word: "consent-line-outdated", choice: choice(State::Given, Freshness::Outdated) },
        line("consent-state-expired", State::Expired),
        line("consent-state-invalidated", State::Invalidated),
        line("consent-state-revoked", State::Revoked),
        line("consent-state-withdrawn", State::Withdrawn),
    ];
    asked.into_iter().chain(given(written)).chain(after).collect()
}

type Turn = fn(Situation) -> Situation;

/// What may come on top of any state.
const SPECIAL: [(&str, Turn); 13] = [
    ("consent-reason-unknown", |case| Situation { person: Person::Unknown, ..case }),
    ("consent-reason-purpose-ended", |case| Situation { offer: Offer::Ended, ..case }),
    ("consent-reason-not-this-channel", |case| Situation { offer: Offer::OtherChannels, ..case }),
    ("consent-reason-suppressed", |case| Situation { listed: Listed::Suppressed, ..case }),
    ("consent-reason-restricted", |case| Situation { person: Person::Restricted, ..case }),
    ("consent-reason-no-address", |case| Situation { address: Address::Missing, ..case }),
    ("consent-reason-bounced", |case| Situation { address: Address::Bounced, ..case }),
    ("consent-reason-child", |case| Situation { age: Age::Child, ..case }),
    ("consent-reason-registry", |case| Situation { registry: Registry::Denies, ..case }),
    ("consent-reason-registry-silent", |case| Situation { registry: Registry::Silent, ..case }),
    ("consent-reason-not-told", |case| Situation { told: Told::Waiting, ..case }),
    ("consent-reason-quiet-hours", |case| Situation { pace: Pace::QuietHours, ..case }),
    ("consent-reason-too-often", |case| Situation { pace: Pace::TooOften, ..case }),
];

fn tables(t: Words, purposes: &[Purpose]) -> Html {
    let in_use: Vec<&Purpose> = purposes.iter().filter(|purpose| purpose.is_in_use()).collect();
    let each = in_use.iter().map(|purpose| {
        let aside = Html::join([
            Html::trusted("<small>"),
            t.w(&purpose.basis.word()).into(),
            Html::trusted("</small>"),
        ]);
        Panel::new(purpose.name(t.lang()), by_state(t, purpose)).aside(aside).html()
    });
    let parts = each.chain([
        Panel::new(t.w("consent-truth-special"), by_special(t, &in_use)).html(),
        Panel::new(t.w("consent-truth-rules"), rules(t)).html(),
    ]);
    Html::join(parts)
}

/// One line of the table: a state, and what the decision says to it on each channel of the purpose.
struct Printed {
    word: &'static str,
    answers: Vec<std::result::Result<Basis, Reason>>,
}

/// The table as it is before it becomes HTML: nothing in it but answers of the one decision.
fn printed(purpose: &Purpose) -> Vec<Printed> {
    let answers = |line: &Line| {
        let may = |channel: &Channel| decide(&Situation::ordinary(purpose, *channel, line.choice));
        Printed { word: line.word, answers: purpose.channels.iter().map(may).collect() }
    };
    lines(purpose.asks_for_signature()).iter().map(answers).collect()
}

fn by_state(t: Words, purpose: &Purpose) -> Table {
    let mut columns = vec![Column::new(t.w("consent-state"))];
    columns.extend(purpose.channels.iter().map(|channel| Column::new(t.w(&channel.word())).tight()));
    columns.extend([
        Column::new(t.w("consent-why")),
        Column::new(t.w("consent-law")).tight(),
        Column::new(t.w("consent-mend")),
    ]);
    let row = |line: &Printed| {
        let mut cells = vec![Html::from(t.w(line.word))];
        cells.extend(line.answers.iter().map(|answer| match answer {
            Ok(_) => answered(None, t),
            Err(reason) => super::mark(*reason, t),
        }));
        let reason = line.answers.iter().find_map(|answer| answer.err());
        cells.extend([
            reason.map_or_else(|| t.w(&purpose.basis.word()), |reason| t.w(&reason.word())).into(),
            reason.and_then(Reason::law).map(article).unwrap_or_default().into(),
            reason.map(|reason| t.w(&reason.mend())).unwrap_or_default().into(),
        ]);
        Row::new(cells)
    };
    Table::new(t, purpose.name(t.lang()), columns).rows(printed(purpose).iter().map(row).collect())
}

/// With a permission that is given and proved as well as can be: what stops it all the same.
fn by_special(t: Words, purposes: &[&Purpose]) -> Table {
    let mut columns = vec![Column::new(t.w("consent-if"))];
    columns.extend(purposes.iter().map(|purpose| Column::new(purpose.name(t.lang()))));
    let given = Choice { state: State::Given, proof: Proof::Signed, by: By::Person, age: Freshness::Current };
    let row = |(word, special): &(&str, Turn)| {
        let mut cells = vec![Html::from(t.w(word))];
        cells.extend(purposes.iter().map(|purpose| {
            let channel = purpose.channels.first().copied().unwrap_or(Channel::Email);
            match decide(&special(Situation::ordinary(purpose, channel, given))) {
                Ok(_) => answered(None, t),
                Err(reason) => super::mark(reason, t),
            }
        }));
        Row::new(cells)
    };
    Table::new(t, t.w("consent-truth-special"), columns).rows(SPECIAL.iter().map(row).collect())
}

/// The order of the rules, with the law behind each and what would change it.
fn rules(t: Words) -> Table {
    let columns = vec![
        Column::new(t.w("consent-reason")),
        Column::new(t.w("consent-law")).tight(),
        Column::new(t.w("consent-mend")),
    ];
    let row = |reason: &Reason| {
        let law = reason.law().map(article).unwrap_or_default();
        Row::new(vec![t.w(&reason.word()).into(), law.into(), t.w(&reason.mend()).into()])
    };
    Table::new(t, t.w("consent-truth-rules"), columns).rows(Reason::ALL.iter().map(row).collect())
}

pub fn sample_purposes() -> Vec<Purpose> {
    let text = |_: Lang| PurposeText { name: "<b>Wędrówki</b>".into(), description: "x ".repeat(60) };
    let terms = |basis| Terms {
        retention: "P1Y6M".into(),
        ..Terms::of(ByLang::make(text), basis, vec![Channel::Email, Channel::Sms])
    };
    let purpose = |basis: &Basis| Purpose {
        key: "sample".into(),
        version: 3,
        asks_from: 2,
        standing: Standing::InUse,
        maker: Maker::Staff,
        held_at: None,
        balancing: Balancing::Missing,
        rests: None,
        terms: Arc::new(terms(*basis)),
    };
    Basis::ALL.iter().map(purpose).collect()
}

pub fn samples(t: Words) -> Vec<Sample> {
    let purposes = sample_purposes();
    vec![
        Sample::new("consent/truth-empty", tables(t, &[])),
        Sample::new("consent/truth", tables(t, &purposes)),
        Sample::new("consent/truth-filter", filter(t, &purposes, "sample")),
    ]
}

#[cfg(test)]
mod tests;
