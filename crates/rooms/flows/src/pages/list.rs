//! The processes of the house: what each is for, its version, the work that runs by it, and whether somebody drafts a new one.

use super::{RAIL, wording};
use crate::{
    DESIGN,
    model::FlowId,
    read::{self, Drafted, Entry, standing},
};
use kernel::{Desk, Result, door::Paper};
use kit::{Badge, Button, Column, Empty, Html, Row, Table, Words};
use std::collections::HashMap;

pub async fn index(desk: Desk) -> Result<Paper> {
    let t = desk.words;
    let mut reader = desk.read().await?;
    let entries = read::definitions(&mut reader).await?;
    let running = standing::by_flow(&mut reader).await?;
    let mut shell = desk.shell(&mut reader, t.w("flows-title"), RAIL).await?.lead(t.w("flows-lead"));
    if desk.actor.may(&DESIGN) {
        shell = shell.action(Button::link(t.w("flows-new"), format!("{RAIL}/new")).primary().key('n'));
    }
    Ok(shell.body(table(t, &entries, &running)).html().into())
}

pub fn table(t: Words, entries: &[Entry], running: &HashMap<FlowId, i64>) -> Html {
    if entries.is_empty() {
        let start = Button::link(t.w("flows-new"), format!("{RAIL}/new"));
        return Empty::new(t.w("flows-none"), t.w("flows-none-text")).step(start).html();
    }
    let columns = vec![
        Column::new(t.w("flows-process")),
        Column::new(t.w("flows-host")),
        Column::new(t.w("flows-version")).number(),
        Column::new(t.w("flows-running")).number(),
        Column::new(t.w("flows-state")).tight(),
    ];
    let row = |entry: &Entry| {
        let host =
            entry.host.as_ref().map_or_else(|| t.w("flows-host-any"), |host| t.w(&format!("host-{host}")));
        let category = match entry.category.is_empty() {
            true => Html::default(),
            false => wording::muted(entry.category.as_str()),
        };
        let name = entry.names.get(t.lang());
        let alike = entries.iter().filter(|other| other.names.get(t.lang()) == name).count();
        let key = if alike > 1 { wording::muted(entry.key.as_str()) } else { Html::default() };
        let cells = vec![
            Html::join([name.into(), key]),
            Html::join([host.into(), category]),
            entry.published.map(|version| t.number(version)).unwrap_or_default().into(),
            t.number(running.get(&entry.flow).copied().unwrap_or_default()).into(),
            state(t, entry),
        ];
        Row::new(cells).open(format!("{RAIL}/{}", entry.key))
    };
    Table::new(t, t.w("flows-title"), columns).rows(entries.iter().map(row).collect()).html()
}

fn state(t: Words, entry: &Entry) -> Html {
    let standing = match (entry.retired, entry.published) {
        (Some(_), _) => Badge::plain(t.w("flows-state-retired")),
        (None, Some(_)) => Badge::allow(t.w("flows-state-used")),
        (None, None) => Badge::warn(t.w("flows-state-new")),
    };
    let drafted = entry.draft == Drafted::Yes && entry.published.is_some();
    let draft = if drafted { Badge::warn(t.w("flows-state-draft")).html() } else { Html::default() };
    Html::join([standing.html(), Html::text(" "), draft])
}
