//! The authorisation matrix: rights and fields down, roles across.

use super::{form::role_name, tabs};
use crate::{
    ROLES, VIEW,
    matrix::{self, Change, Matrix, is_kept},
};
use askama::Template;
use kernel::{
    Access, App, Desk, Error, Permission, Result, Role,
    door::{Go, Paper},
    input::Form,
};
use kit::{Button, Html, Words};
use serde::Deserialize;
use std::collections::{BTreeMap, BTreeSet};

#[derive(Deserialize)]
pub struct MatrixForm {
    version: i64,
    /// `role:right` of every ticked box.
    #[serde(default)]
    right: BTreeSet<String>,
    /// `role:field:access` of every choice.
    #[serde(default)]
    field: Vec<String>,
}

pub async fn show(desk: Desk) -> Result<Paper> {
    let t = desk.words;
    let mut reader = desk.read().await?;
    reader.demand(&VIEW)?;
    let matrix = matrix::load(&mut reader).await?;
    let shell = desk.shell(&mut reader, t.w("nav-staff"), "/staff").await?;
    let hand = if desk.actor.may(&ROLES) { Hand::Writes } else { Hand::Reads };
    let page = Html::of(&MatrixPage::of(t, &desk.app, (&matrix, hand)));
    Ok(shell
        .lead(t.w("staff-roles-why"))
        .body(Html::join([tabs(t, "/staff/roles").html(), page]))
        .html()
        .into())
}

pub async fn change(desk: Desk, Form(form): Form<MatrixForm>) -> Result<Go> {
    let change = Change {
        version: form.version,
        rights: rights(&desk.app, &form.right),
        fields: fields(&form.field)?,
    };
    desk.write(&change).await?;
    Ok(Go::to("/staff/roles").saying("kit-saved"))
}

/// A box that is not ticked says no; those that cannot be unticked are not sent at all.
fn rights(app: &App, ticked: &BTreeSet<String>) -> BTreeMap<(Role, String), bool> {
    let cells = app.permissions().flat_map(|permission| Role::ALL.map(|role| (role, permission.key)));
    cells
        .map(|(role, key)| {
            let allowed = is_kept(role, key) || ticked.contains(&format!("{}:{key}", role.key()));
            ((role, key.to_owned()), allowed)
        })
        .collect()
}

fn fields(chosen: &[String]) -> Result<BTreeMap<(Role, String), Access>> {
    chosen
        .iter()
        .map(|cell| {
            let mut parts = cell.splitn(3, ':');
            let role = parts.next().and_then(Role::parse);
            let (field, access) = (parts.next(), parts.next().and_then(Access::parse));
            match (role, field, access) {
                (Some(role), Some(field), Some(access)) => Ok(((role, field.to_owned()), access)),
                _ => Err(Error::field("field", "error-not-a-choice")),
            }
        })
        .collect()
}

/// Whether whoever looks may change it.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Hand {
    Reads,
    Writes,
}

#[derive(Template)]
#[template(path = "matrix.html")]
struct MatrixPage {
    t: Words,
    version: i64,
    roles: Vec<String>,
    groups: Vec<Group>,
    fields: Vec<FieldLine>,
    hand: Hand,
    save: Button,
}

/// The rights of one room.
struct Group {
    title: String,
    lines: Vec<RightLine>,
}

struct RightLine {
    label: String,
    cells: Vec<RightCell>,
}

struct RightCell {
    role: String,
    value: String,
    allowed: bool,
    locked: bool,
}

struct FieldLine {
    label: String,
    cells: Vec<FieldCell>,
}

struct FieldCell {
    role: String,
    choices: Vec<FieldChoice>,
}

struct FieldChoice {
    value: String,
    label: String,
    chosen: bool,
}

impl MatrixPage {
    fn of(t: Words, app: &App, (matrix, hand): (&Matrix, Hand)) -> Self {
        Self {
            t,
            version: matrix.version,
            roles: Role::ALL.map(|role| role_name(t, role)).to_vec(),
            groups: groups(t, app, (matrix, hand)),
            fields: app.fields().map(|field| field_line(t, matrix, field)).collect(),
            hand,
            save: Button::submit(t.w("kit-save")).primary(),
        }
    }

    fn is_read_only(&self) -> bool {
        self.hand == Hand::Reads
    }
}

/// Rights grouped by the word before the dot: the room that they belong to.
fn groups(t: Words, app: &App, (matrix, hand): (&Matrix, Hand)) -> Vec<Group> {
    let mut groups: Vec<(&str, Group)> = Vec::new();
    for permission in app.permissions() {
        let room = permission.key.split('.').next().unwrap_or_default();
        let line = right_line(t, (matrix, hand), permission);
        match groups.iter_mut().find(|(known, _)| *known == room) {
            Some((_, group)) => group.lines.push(line),
            None => groups.push((room, Group { title: named(t, "room", room), lines: vec![line] })),
        }
    }
    groups.into_iter().map(|(_, group)| group).collect()
}

fn right_line(t: Words, (matrix, hand): (&Matrix, Hand), permission: &Permission) -> RightLine {
    let cell = |role: Role| RightCell {
        role: role_name(t, role),
        value: format!("{}:{}", role.key(), permission.key),
        allowed: matrix.allows(role, permission),
        locked: hand == Hand::Reads || is_kept(role, permission.key),
    };
    RightLine { label: t.w(&permission.word()), cells: Role::ALL.map(cell).into() }
}

fn field_line(t: Words, matrix: &Matrix, field: &kernel::permission::Field) -> FieldLine {
    let cell = |role: Role| {
        let held = matrix.access(role, field);
        let choice = |access: Access| FieldChoice {
            value: format!("{}:{}:{}", role.key(), field.key, access.key()),
            label: t.w(&format!("staff-access-{}", access.key())),
            chosen: access == held,
        };
        FieldCell { role: role_name(t, role), choices: Access::ALL.map(choice).into() }
    };
    FieldLine { label: named(t, "field", field.key), cells: Role::ALL.map(cell).into() }
}

/// The name of a room or field; one that we have no word for is called by its key.
fn named(t: Words, kind: &str, key: &str) -> String {
    let word = t.w(&format!("{kind}-{key}"));
    if word.starts_with('⟦') { key.to_owned() } else { word }
}
