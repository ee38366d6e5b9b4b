//! The list of letters, newest first.

use super::{badge, words};
use crate::{
    VIEW, WRITE,
    model::{Letter, State},
    read,
};
use ground::paging::{Page, Wanted};
use kernel::{Desk, Result, door::Paper, input::Query};
use kit::{Button, Choice, Column, Empty, Filters, Html, Icon, Pager, Row, Table, Words};
use serde::Deserialize;

#[derive(Deserialize)]
pub struct Asked {
    #[serde(default)]
    state: String,
    after: Option<String>,
}

pub async fn show(desk: Desk, Query(asked): Query<Asked>) -> Result<Paper> {
    let mut reader = desk.read().await?;
    reader.demand(&VIEW)?;
    let t = words(&desk, &mut reader).await?;
    let wanted = Wanted { after: asked.after, limit: None };
    let state = Some(asked.state.as_str()).filter(|state| !state.is_empty());
    let page = read::list(&mut reader, state, &wanted).await?;
    let names = super::sheet::purposes(&mut reader, t).await?;
    let mut shell =
        desk.shell(&mut reader, t.w("nav-letters"), "/letters").await?.lead(t.w("campaigns-lead"));
    if reader.may(&WRITE) {
        shell = shell
            .action(Button::link(t.w("campaigns-new"), "/letters/new").primary().icon(Icon::Plus).key('n'));
    }
    let filters = filters(t, &asked.state);
    Ok(shell.body(Html::join([filters.html(), listing(t, &page, &asked.state, &names)])).html().into())
}

fn filters(t: Words, chosen: &str) -> Filters {
    let state = |key: &&'static str| Choice::new(*key, t.w(&format!("campaigns-state-{key}")));
    let mut choices = vec![Choice::new("", t.w("kit-all"))];
    choices.extend(State::KEYS.iter().map(state));
    Filters::new(t, "/letters").select("state", t.w("campaigns-state"), choices, chosen)
}

/// Purposes by key, as the reader calls them.
pub type Names = std::collections::HashMap<String, String>;

pub fn listing(t: Words, page: &Page<Letter>, state: &str, names: &Names) -> Html {
    if page.items.is_empty() {
        return Empty::new(t.w("campaigns-empty"), t.w("campaigns-empty-text")).into();
    }
    let columns = vec![
        Column::new(t.w("campaigns-title")),
        Column::new(t.w("kit-purpose")),
        Column::new(t.w("campaigns-state")).tight(),
        Column::new(t.w("campaigns-when")).tight(),
    ];
    let next = page.next.as_ref().map(|cursor| format!("/letters?state={state}&after={cursor}"));
    let pager = Pager { t, previous: None, next, shown: t.n("kit-rows", page.items.len()) };
    let rows = page.items.iter().map(|letter| row(t, letter, names)).collect();
    Table::new(t, t.w("nav-letters"), columns).rows(rows).pager(pager).into()
}

fn row(t: Words, letter: &Letter, names: &Names) -> Row {
    let purpose = names.get(&letter.purpose).unwrap_or(&letter.purpose);
    let when = letter.state.started().unwrap_or(&letter.created).at;
    let cells = vec![
        Html::text(&letter.title),
        Html::text(purpose),
        badge(t, &letter.state).into(),
        t.datetime(when.0).into(),
    ];
    Row::new(cells).open(format!("/letters/{}", letter.id))
}
