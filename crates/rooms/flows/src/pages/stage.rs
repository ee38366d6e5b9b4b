//! The drawing with its tools and its table on one side, and what is looked at on the other.

use super::{
    scene::{Look, scene},
    wording,
};
use crate::model::{Definition, Status, Transition};
use askama::Template;
use kit::{Badge, Button, Column, Html, Icon, Row, Table, Tone, Words};
use std::collections::BTreeSet;

#[derive(Template)]
#[template(path = "design.html")]
struct Stage<'a> {
    t: Words,
    key: &'a str,
    base: &'a str,
    /// Where a search for a status is sent.
    find: Option<&'a str>,
    /// What was searched for and is not there.
    missed: Option<&'a str>,
    seen: i64,
    /// Whether boxes may be moved here.
    draggable: bool,
    names: Vec<&'a str>,
    buttons: Vec<Button>,
    drawing: Html,
    table: Html,
    side_label: String,
    side: Html,
}

/// What stands around a drawing.
pub struct Around {
    /// Where boxes lead.
    pub base: String,
    /// Where a search for a status is sent; none where it would lose what stands at the side.
    pub find: Option<String>,
    /// What was searched for; empty where nothing was.
    pub sought: String,
    /// The revision of the draft; none where the drawing is only looked at.
    pub seen: Option<i64>,
    pub buttons: Vec<Button>,
    pub side_label: String,
    pub side: Html,
}

pub fn stage(t: Words, definition: &Definition, look: &Look<'_>, around: Around) -> Html {
    let page = Stage {
        t,
        key: &definition.key,
        base: &around.base,
        find: around.find.as_deref(),
        missed: missed(t, definition, &around.sought),
        seen: around.seen.unwrap_or_default(),
        draggable: around.seen.is_some(),
        names: definition.statuses.iter().map(|status| status.names.get(t.lang())).collect(),
        buttons: around.buttons,
        drawing: scene(t, definition, look),
        table: tables(t, definition, look),
        side_label: around.side_label,
        side: around.side,
    };
    Html::of(&page)
}

/// A search that found no status; an empty one looked for none.
fn missed<'a>(t: Words, definition: &Definition, sought: &'a str) -> Option<&'a str> {
    (!sought.trim().is_empty() && found(t, definition, sought).is_none()).then_some(sought)
}

/// The same as the drawing, to read: statuses, then transitions.
fn tables(t: Words, definition: &Definition, look: &Look<'_>) -> Html {
    wording::stack([statuses(t, definition, look), transitions(t, definition, look)])
}

fn statuses(t: Words, definition: &Definition, look: &Look<'_>) -> Html {
    let columns = vec![
        Column::new(t.w("flows-status")),
        Column::new(t.w("flows-stands")),
        Column::new(t.w("flows-limit")),
        Column::new(t.w("flows-running")).number(),
    ];
    let row = |status: &Status| {
        let limit = status.limit.map(|level| wording::wait(t, level.within)).unwrap_or_default();
        let running = look.running.get(&status.key).map(|count| t.number(*count)).unwrap_or_default();
        let cells =
            vec![status.names.get(t.lang()).into(), stands(t, status).html(), limit.into(), running.into()];
        open(Row::new(cells), look, &format!("statuses/{}", status.key))
    };
    Table::new(t, t.w("flows-statuses"), columns).rows(definition.statuses.iter().map(row).collect()).html()
}

fn transitions(t: Words, definition: &Definition, look: &Look<'_>) -> Html {
    let columns = vec![
        Column::new(t.w("flows-transition")),
        Column::new(t.w("flows-from")),
        Column::new(t.w("flows-to")),
        Column::new(t.w("flows-trigger")),
    ];
    let name = |key: &str| super::part::status_name(t, definition, key);
    let row = |way: &Transition| {
        let cells = vec![
            way.names.get(t.lang()).into(),
            name(&way.from).into(),
            name(&way.to).into(),
            wording::trigger(t, &way.trigger).into(),
        ];
        open(Row::new(cells), look, &format!("transitions/{}", way.key))
    };
    Table::new(t, t.w("flows-transitions"), columns)
        .rows(definition.transitions.iter().map(row).collect())
        .html()
}

fn open(row: Row, look: &Look<'_>, path: &str) -> Row {
    match &look.base {
        Some(base) => row.open(format!("{base}/{path}")),
        None => row,
    }
}

pub fn stands(t: Words, status: &Status) -> Badge {
    let tone = match super::scene::status_class(status.stands) {
        "node done" => Tone::Allow,
        "node waits" => Tone::Warn,
        _ => Tone::Plain,
    };
    Badge::new(tone, t.w(status.stands.word()))
}

/// The statuses that are at most two steps away, in either direction.
pub fn neighbours(definition: &Definition, middle: &str) -> BTreeSet<String> {
    let mut near = BTreeSet::from([middle.to_owned()]);
    for _ in 0..2 {
        let step = definition.transitions.iter().filter_map(|way| {
            match (near.contains(&way.from), near.contains(&way.to)) {
                (true, false) => Some(way.to.clone()),
                (false, true) => Some(way.from.clone()),
                _ => None,
            }
        });
        let step: Vec<_> = step.collect();
        near.extend(step);
    }
    near
}

/// The status that somebody looks for: by its name, then by its beginning, then by any part of it.
pub fn found<'a>(t: Words, definition: &'a Definition, wanted: &str) -> Option<&'a Status> {
    let wanted = wanted.trim().to_lowercase();
    let name = |status: &Status| status.names.get(t.lang()).to_lowercase();
    let find = |fits: &dyn Fn(&str) -> bool| definition.statuses.iter().find(|status| fits(&name(status)));
    if wanted.is_empty() {
        return None;
    }
    find(&|name| name == wanted)
        .or_else(|| find(&|name| name.starts_with(&wanted)))
        .or_else(|| find(&|name| name.contains(&wanted)))
}

/// What the check says, with how bad it is.
pub fn severity(t: Words, finding: &crate::model::Finding) -> Html {
    let (icon, class, word) = match finding.severity {
        crate::model::Severity::Error => (Icon::Stop, "stop", "flows-severity-error"),
        crate::model::Severity::Warning => (Icon::Warn, "warn", "flows-severity-warning"),
    };
    Html::join([
        Html::trusted(format!("<span class=\"{class}\">{icon}<span class=\"vh\">")),
        t.w(word).into(),
        Html::trusted("</span></span> "),
        finding.message.say(t).into(),
    ])
}
