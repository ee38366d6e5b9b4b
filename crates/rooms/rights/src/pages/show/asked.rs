//! What is asked: by which words, about which purpose, which facts shall be different; and the papers that show who asks.

use super::super::{fact, said};
use crate::{
    model::{Claim, Part, Wished},
    read::PaperRow,
};
use kit::{Button, Column, Facts, Field, Html, Input, Panel, Row, Table, Words};
use std::collections::BTreeMap;

/// Everything of the wish, and what was answered.
pub struct Asked {
    pub wished: Wished,
    /// What the purpose is called.
    pub purpose: Option<String>,
    /// The values that stand in the named fields now.
    pub now: BTreeMap<String, String>,
    /// What the house calls fields of its own.
    pub labels: BTreeMap<String, String>,
    pub note: Option<String>,
    pub letter: Option<String>,
    pub extension: Option<String>,
    pub kept: Vec<Part>,
}

pub fn panel(claim: &Claim, asked: &Asked, t: Words) -> Html {
    let mut facts = Facts::new().fact(t.w("rights-column-kind"), t.w(&claim.kind.word()));
    if let Some(purpose) = &asked.purpose {
        facts = facts.fact(t.w("rights-asked-purpose"), purpose.as_str());
    }
    if claim.agent.is_some() {
        facts = facts.fact(t.w("rights-how-agent"), t.w("rights-asked-by-agent"));
    }
    if claim.times > 1 {
        facts = facts.fact(t.w("rights-column-asked"), t.n("rights-asked-times", claim.times));
    }
    if !asked.wished.text.is_empty() {
        facts = facts.fact(t.w("rights-asked-text"), asked.wished.text.as_str());
    }
    let wish = Panel::new(t.w("rights-asked"), Html::join([facts.html(), changes(asked, t)])).html();
    Html::join([wish, answer(claim, asked, t)])
}

/// What is now beside what is wanted.
fn changes(asked: &Asked, t: Words) -> Html {
    if asked.wished.changes.is_empty() {
        return Html::default();
    }
    let columns =
        ["field", "now", "wanted"].map(|column| Column::new(t.w(&format!("rights-change-{column}"))));
    let row = |change: &crate::Change| {
        let now = asked.now.get(&change.field).map_or("–", String::as_str);
        let gone = t.w("rights-change-gone");
        let wanted = if change.value.is_empty() { gone } else { said(&change.field, &change.value, t) };
        let label = asked.labels.get(&change.field).cloned();
        let cells = [label.unwrap_or_else(|| fact(&change.field, t)), said(&change.field, now, t), wanted];
        Row::new(cells.iter().map(Html::from).collect())
    };
    let rows = asked.wished.changes.iter().map(row).collect();
    Table::new(t, t.w("rights-new-changes"), columns.to_vec()).rows(rows).html()
}

/// What the person was told, in our own words.
fn answer(claim: &Claim, asked: &Asked, t: Words) -> Html {
    let mut facts = Facts::new();
    let mut any = false;
    let mut add = |name: String, value: String| {
        any = true;
        facts = std::mem::take(&mut facts).fact(name, value);
    };
    if let Some(why) = &asked.extension {
        add(t.w("rights-extend-why"), why.clone());
    }
    for part in &asked.kept {
        let refusal = claim.regime.refusal(claim.kind, part.reason);
        let article = refusal.map_or("", |refusal| refusal.article.as_str());
        let table = t.w(&format!("table-{}", part.table));
        add(format!("{}: {table}", t.w("rights-kept")), format!("{} ({article})", t.w(&part.reason.word())));
    }
    if let Some(note) = &asked.note {
        add(t.w("rights-note"), note.clone());
    }
    if let Some(letter) = &asked.letter {
        add(t.w("rights-answer"), letter.clone());
    }
    if any { Panel::new(t.w("rights-outcome"), facts).html() } else { Html::default() }
}

/// The papers, and the way to add one while it is open who asks.
pub fn papers(claim: &Claim, papers: &[PaperRow], adds: bool, t: Words) -> Html {
    if papers.is_empty() && !adds {
        return Html::default();
    }
    let line = |paper: &PaperRow| {
        let kind = paper.kind.key().to_uppercase();
        let state = match paper.gone_at {
            Some(at) => Html::text(&t.w1("rights-paper-gone", "day", t.datetime(at.0))),
            None if adds => {
                let href = format!("/requests/{}/papers/{}", claim.id, paper.id);
                Button::link(t.w("rights-paper-look"), href).quiet().html()
            }
            None => Html::text(&t.w("rights-paper-waits")),
        };
        (format!("{kind} · {}", t.datetime(paper.added_at.0)), state)
    };
    let facts = papers.iter().map(line).fold(Facts::new(), |facts, (name, state)| facts.fact(name, state));
    let why = super::paragraph(&t.w("rights-papers-why"));
    let form = if adds { form(claim, t) } else { Html::default() };
    Panel::new(t.w("rights-papers"), Html::join([why, facts.html(), form])).html()
}

fn form(claim: &Claim, t: Words) -> Html {
    let accept = "application/pdf,image/png,image/jpeg".to_owned();
    let file = Field::new(t, Input::File { accept }, "paper", t.w("rights-paper-choose"));
    kit::Form::new(t, format!("/requests/{}/papers", claim.id))
        .fields(vec![file])
        .button(Button::submit(t.w("rights-paper-add")))
        .html()
}
