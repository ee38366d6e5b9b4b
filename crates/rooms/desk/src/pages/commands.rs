//! The command palette's list: every place this person may go, by name.

use super::{looks, settings};
use axum::Json;
use kernel::{Desk, Permission, seen::WATCH, setting};
use kit::{Doors, Words};
use serde::Serialize;
use std::borrow::Cow;

#[derive(Serialize)]
pub struct Command {
    label: String,
    href: Cow<'static, str>,
    group: String,
}

/// Pages that no entry of the rail leads to.
const OTHERS: [(&str, &str, Permission); 3] = [
    ("desk-looks", looks::HOME, WATCH),
    ("kit-settings", Doors::DESK.settings, kernel::ANYONE),
    ("kit-bell", Doors::DESK.bell, kernel::ANYONE),
];

pub async fn list(desk: Desk) -> Json<Vec<Command>> {
    let t = desk.words;
    let rail = desk.app.rooms().iter().flat_map(|room| room.navigation);
    let rail = rail.map(|entry| (entry.word, entry.href, entry.needs));
    let allowed = rail.chain(OTHERS).filter(|(_, _, needs)| desk.actor.may(needs));
    let group = t.w("desk-go-to");
    let command = |(word, href, _): (&str, &'static str, _)| Command {
        label: t.w(word),
        href: href.into(),
        group: group.clone(),
    };
    Json(allowed.map(command).chain(single(&desk, t)).collect())
}

/// Every setting by its own name, at its place on their page.
fn single(desk: &Desk, t: Words) -> impl Iterator<Item = Command> {
    let settings = desk.app.settings().filter(|_| desk.actor.may(&setting::CHANGE));
    settings.map(move |setting| Command {
        label: t.w(&setting.word()),
        href: settings::place(setting).into(),
        group: settings::group(t, setting),
    })
}
