//! The command palette's list: every place this person may go, by name.

use axum::Json;
use kernel::Desk;
use serde::Serialize;

#[derive(Serialize)]
pub struct Command {
    label: String,
    href: &'static str,
    group: String,
}

pub async fn list(desk: Desk) -> Json<Vec<Command>> {
    let group = desk.words.w("desk-go-to");
    let entries = desk.app.rooms().iter().flat_map(|room| room.navigation);
    let allowed = entries.filter(|entry| desk.actor.may(&entry.needs));
    let command = |entry: &kernel::room::Entry| Command {
        label: desk.words.w(entry.word),
        href: entry.href,
        group: group.clone(),
    };
    Json(allowed.map(command).collect())
}
