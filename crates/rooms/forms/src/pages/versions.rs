//! What people were shown: a published version as it was, and what became different from the one before.

use super::{
    RAIL, list,
    sheet::{Sheet, Stage},
    stack,
};
use crate::{
    VIEW,
    model::{Change, differences},
    read,
};
use axum::extract::Path;
use kernel::{Desk, Result, door::Paper, setting::TIME_ZONE};
use kit::{Crumb, Html, Panel, Words};

pub async fn show(desk: Desk, Path((name, number)): Path<(String, i64)>) -> Result<Paper> {
    let mut reader = desk.read().await?;
    reader.demand(&VIEW)?;
    let t = desk.words.in_zone(&reader.setting(&TIME_ZONE).await?);
    let version = read::version(&mut reader, &name, number).await?;
    let mut form = read::draft(&mut reader, &name).await?;
    form.shape = version.shape;
    let before = match number {
        1 => None,
        later => Some(read::version(&mut reader, &name, later - 1).await?.shape),
    };
    let changes = before.map(|before| differences(&before, &form.shape));
    let sheet = Sheet::load(&desk, &mut reader, form, Stage::Trial).await?;
    let crumbs = vec![
        Crumb::new(t.w("forms-title"), RAIL),
        Crumb::new(sheet.form.title(t.lang()), format!("/forms/{name}")),
    ];
    let shell =
        desk.shell(&mut reader, t.w1("forms-version-title", "version", number), RAIL).await?.crumbs(crumbs);
    let lead = t.w1("forms-version-lead", "date", t.datetime(version.published_at.0));
    let changed = changes.map_or_else(Html::default, |changes| told(t, &changes));
    let shown = Panel::new(t.w("forms-version-shown"), sheet.body()).html();
    Ok(shell.lead(lead).body(stack([changed, shown])).html().into())
}

fn told(t: Words, changes: &[Change]) -> Html {
    let line = |change: &Change| {
        let (word, key) = match change {
            Change::Added(key) => ("forms-change-added", key.as_str()),
            Change::Removed(key) => ("forms-change-removed", key.as_str()),
            Change::Changed(key) => ("forms-change-changed", key.as_str()),
            Change::Moved(key) => ("forms-change-moved", key.as_str()),
            Change::Settings => ("forms-change-settings", ""),
        };
        Html::text(&t.w1(word, "item", key))
    };
    let lines = if changes.is_empty() {
        super::prose(&t.w("forms-change-none"))
    } else {
        list(changes.iter().map(line))
    };
    Panel::new(t.w("forms-changes"), lines).html()
}

pub(super) fn sample(t: Words) -> Html {
    let key = || "<q1>".to_owned();
    let all = [
        Change::Settings,
        Change::Added(key()),
        Change::Removed(key()),
        Change::Changed(key()),
        Change::Moved(key()),
    ];
    Html::join([told(t, &all), told(t, &[])])
}
