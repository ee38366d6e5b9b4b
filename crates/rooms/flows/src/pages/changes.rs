//! What one version of a process changed against another, part by part, in the words of the designer's forms.

use super::{
    RAIL,
    designer::kept,
    known::Known,
    part::{ActsAt, Asking, Part},
    scene::Look,
    sheet::Sheet,
    stage::{Around, stage},
    wording,
};
use crate::{
    VIEW,
    model::{Definition, Spot},
    read::Which,
};
use axum::extract::Path;
use kernel::{Desk, Error, Result, door::Paper};
use kit::{Badge, Column, Crumb, Html, Panel, Row, Table, Words};
use std::collections::{BTreeMap, BTreeSet};

/// One part that differs.
pub struct Difference {
    pub spot: Spot,
    pub name: String,
    pub how: How,
}

pub enum How {
    Added,
    Gone,
    /// What is asked, how it was, how it is.
    Changed(Vec<(String, String, String)>),
}

pub async fn show(desk: Desk, Path((key, number)): Path<(String, String)>) -> Result<Paper> {
    desk.actor.demand(&VIEW)?;
    let number: i64 = number.parse().map_err(|_| Error::NotFound)?;
    let against = desk.visit.query.get("against").and_then(|text| text.parse().ok()).unwrap_or(number - 1);
    let mut reader = desk.read().await?;
    let after = kept(&mut reader, &key, Which::Version(number)).await?.definition;
    let before = kept(&mut reader, &key, Which::Version(against)).await?.definition;
    let t = desk.words;
    let known = Known::read(&mut reader, t).await?;
    let found = differences(t, &known, (&before, &after));
    let name = after.names.get(t.lang()).to_owned();
    let crumbs = vec![Crumb::new(t.w("nav-flows"), RAIL), Crumb::new(name, format!("{RAIL}/{key}"))];
    let title = t.v("flows-changes-of", &[("before", against.into()), ("after", number.into())]);
    let shell = desk.shell(&mut reader, title, RAIL).await?.crumbs(crumbs);
    Ok(shell.body(body(t, &after, &found)).html().into())
}

/// The new drawing with what differs marked, and the list of it.
pub fn body(t: Words, after: &Definition, found: &[Difference]) -> Html {
    let marked = found.iter().map(|difference| {
        let mark = match difference.how {
            How::Added => "added",
            How::Gone => "gone",
            How::Changed(_) => "changed",
        };
        (difference.spot.clone(), mark)
    });
    let look = Look { changed: marked.collect::<BTreeMap<_, _>>(), ..Look::default() };
    let side = match found.is_empty() {
        true => wording::paragraph(t.w("flows-changes-none")),
        false => wording::stack(found.iter().map(|difference| told(t, difference))),
    };
    let around = Around {
        base: format!("{RAIL}/{}", after.key),
        find: None,
        sought: String::new(),
        seen: None,
        buttons: Vec::new(),
        side_label: t.w("flows-changes"),
        side,
    };
    stage(t, after, &look, around)
}

fn told(t: Words, difference: &Difference) -> Html {
    let (badge, body) = match &difference.how {
        How::Added => (Badge::allow(t.w("flows-change-added")), Html::default()),
        How::Gone => (Badge::stop(t.w("flows-change-gone")), Html::default()),
        How::Changed(lines) => {
            let columns = ["flows-change-what", "flows-change-before", "flows-change-after"];
            let columns = columns.map(|word| Column::new(t.w(word))).to_vec();
            let row = |(what, before, after): &(String, String, String)| {
                Row::new(vec![what.into(), before.into(), after.into()])
            };
            let rows = lines.iter().map(row).collect();
            (
                Badge::warn(t.w("flows-change-changed")),
                Table::new(t, &difference.name, columns).rows(rows).html(),
            )
        }
    };
    Panel::new(&difference.name, body).aside(badge).html()
}

pub fn differences(t: Words, known: &Known, (before, after): (&Definition, &Definition)) -> Vec<Difference> {
    let all = parts(before).union(&parts(after)).cloned().collect::<Vec<_>>();
    let difference = |spot: Spot| {
        let part = part(&spot);
        let (old, new) = (Asking { t, definition: before, known }, Asking { t, definition: after, known });
        let (name, how) = match (part.is_in(before), part.is_in(after)) {
            (false, _) => (part.title(new), How::Added),
            (_, false) => (part.title(old), How::Gone),
            (true, true) => (part.title(new), How::Changed(lines(&spot, old, new))),
        };
        match &how {
            How::Changed(lines) if lines.is_empty() => None,
            _ => Some(Difference { spot, name, how }),
        }
    };
    all.into_iter().filter_map(difference).collect()
}

fn parts(definition: &Definition) -> BTreeSet<Spot> {
    let fields = definition.fields.iter().map(|field| Spot::Field(field.key.clone()));
    let statuses = definition.statuses.iter().map(|status| Spot::Status(status.key.clone()));
    let ways = definition.transitions.iter().map(|way| Spot::Transition(way.key.clone()));
    std::iter::once(Spot::Flow).chain(fields).chain(statuses).chain(ways).collect()
}

fn part(spot: &Spot) -> Part {
    match spot {
        Spot::Flow => Part::About,
        Spot::Field(key) => Part::Field(key.clone()),
        Spot::Status(key) => Part::Status(key.clone()),
        Spot::Transition(key) => Part::Transition(key.clone()),
    }
}

/// The questions of a part whose answers differ, and the acts that stand at it.
fn lines(spot: &Spot, old: Asking<'_>, new: Asking<'_>) -> Vec<(String, String, String)> {
    let t = new.t;
    let sheets = |asking: Asking<'_>| match spot {
        Spot::Status(key) => vec![part(spot).sheet(asking), Part::Form(key.clone()).sheet(asking)],
        _ => vec![part(spot).sheet(asking)],
    };
    let (before, after) = (sheets(old), sheets(new));
    let mut lines: Vec<_> =
        before.iter().zip(&after).flat_map(|(before, after)| Sheet::differences(t, before, after)).collect();
    for (word, at) in places(spot) {
        let say = |asking: Asking<'_>| {
            let acts = at.acts(asking.definition).unwrap_or_default().iter();
            let acts = acts.map(|act| wording::act(t, asking.definition, asking.known, act));
            acts.collect::<Vec<_>>().join("; ")
        };
        let differs = at.acts(old.definition) != at.acts(new.definition);
        lines.extend(differs.then(|| (t.w(word), say(old), say(new))));
    }
    if let Spot::Status(key) = spot {
        let later = |definition: &Definition| definition.status(key).map(|status| status.later.clone());
        let say = |asking: Asking<'_>| {
            let later = later(asking.definition).unwrap_or_default();
            let say = |one: &crate::model::Later| {
                let acts = one.acts.iter().map(|act| wording::act(t, asking.definition, asking.known, act));
                format!("{}: {}", wording::wait(t, one.after), acts.collect::<Vec<_>>().join(", "))
            };
            later.iter().map(say).collect::<Vec<_>>().join("; ")
        };
        let differs = later(old.definition) != later(new.definition);
        lines.extend(differs.then(|| (t.w("flows-acts-later"), say(old), say(new))));
    }
    lines
}

fn places(spot: &Spot) -> Vec<(&'static str, ActsAt)> {
    match spot {
        Spot::Status(key) => vec![
            ("flows-acts-enter", ActsAt::Enter(key.clone())),
            ("flows-acts-leave", ActsAt::Leave(key.clone())),
        ],
        Spot::Transition(key) => vec![("flows-acts-moving", ActsAt::Moving(key.clone()))],
        _ => Vec::new(),
    }
}
