//! What waits for people: clicks that confirm, permissions that end soon, changes that hold, guardians who were asked.

use super::{
    person,
    purposes::asking::{self, names},
};
use crate::{
    VIEW,
    alerts::Looked,
    model::{confirmation::Aim, purpose::Purpose},
    read::{self, Awaited, Progress},
};
use ground::clock::Timestamp;
use kernel::{Desk, Reader, Result, SubjectId, door::Paper, setting::TIME_ZONE};
use kit::{Column, Crumb, Empty, Html, Panel, Row, Sample, Table, Words};
use std::collections::HashMap;

pub const HOME: &str = "/permissions/waiting";

/// What waits for one purpose, in people.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Waits {
    pub confirm: Progress,
    pub renew: Progress,
    /// Held by a change until they answer, or had the time to object.
    pub change: i64,
}

/// Each purpose in use with what waits for it.
pub async fn waits(reader: &mut Reader) -> Result<Vec<(Purpose, Waits)>> {
    let mut found = Vec::new();
    for purpose in read::purposes(reader).await?.into_iter().filter(Purpose::is_in_use) {
        let mut waits = Waits::default();
        for (aim, progress) in asking::all(reader, &purpose).await? {
            match aim {
                Aim::Confirm => waits.confirm = progress,
                Aim::Renew => waits.renew = progress,
            }
        }
        if purpose.asks_from > 1 || purpose.held_at.is_some() {
            waits.change = read::affected(reader, &purpose.key).await?.waiting;
        }
        found.push((purpose, waits));
    }
    Ok(found)
}

pub async fn show(desk: Desk) -> Result<Paper> {
    let mut reader = desk.read().await?;
    reader.demand(&VIEW)?;
    reader.demand(&customers::VIEW)?;
    let t = desk.words.in_zone(&reader.setting(&TIME_ZONE).await?);
    let mut all = waits(&mut reader).await?;
    all.retain(|(_, waits)| *waits != Waits::default());
    let children = read::awaited(&mut reader).await?;
    let subjects: Vec<SubjectId> = children.iter().map(|child| child.subject).collect();
    let names = names(&mut reader, &subjects).await?;
    let shell = desk.shell(&mut reader, t.w("consent-waiting-for"), "/purposes").await?;
    let up = Crumb::new(t.w("nav-purposes"), "/purposes");
    let body = Html::join([
        by_purpose(t, &all),
        Panel::new(t.w("consent-waiting-children"), guardians(t, &children, &names)).html(),
    ]);
    let html = shell.crumbs(vec![up]).lead(t.w("consent-waiting-lead")).body(body).html();
    let looked = Looked::at(&mut reader, &subjects).await?;
    drop(reader);
    if let Some(looked) = looked {
        desk.write(&looked).await?;
    }
    Ok(html.into())
}

fn by_purpose(t: Words, all: &[(Purpose, Waits)]) -> Html {
    if all.is_empty() {
        return Empty::new(t.w("consent-asking-none"), t.w("consent-asking-none-text")).into();
    }
    let columns = vec![
        Column::new(t.w("kit-purpose")),
        Column::new(t.w("consent-aim-confirm")).number(),
        Column::new(t.w("consent-aim-renew")).number(),
        Column::new(t.w("consent-waiting-change")).number(),
    ];
    let row = |(purpose, waits): &(Purpose, Waits)| {
        let asked = |aim, progress: Progress| match progress.waiting {
            0 => t.number(0).into(),
            count => leads(asking::address(&purpose.key, aim), &t.number(count)),
        };
        let own = format!("/purposes/{}", purpose.key);
        Row::new(vec![
            leads(own.clone(), purpose.name(t.lang())),
            asked(Aim::Confirm, waits.confirm),
            asked(Aim::Renew, waits.renew),
            if waits.change > 0 { leads(own, &t.number(waits.change)) } else { t.number(0).into() },
        ])
    };
    Table::new(t, t.w("consent-waiting-for"), columns).rows(all.iter().map(row).collect()).into()
}

fn leads(href: String, text: &str) -> Html {
    Html::join([
        Html::trusted("<a href=\""),
        href.into(),
        Html::trusted("\">"),
        Html::text(text),
        Html::trusted("</a>"),
    ])
}

fn guardians(t: Words, children: &[Awaited], names: &HashMap<SubjectId, String>) -> Html {
    if children.is_empty() {
        return Empty::new(t.w("consent-waiting-children-none"), t.w("consent-asking-none-text")).into();
    }
    let columns = vec![
        Column::new(t.w("consent-person")),
        Column::new(t.w("consent-signature-asked")).tight(),
        Column::new(t.w("consent-signature-answer")),
    ];
    let row = |child: &Awaited| {
        let name = names.get(&child.subject).map_or("–", String::as_str);
        let until = t.w1("consent-signature-waits", "date", t.date(child.expires_at.0));
        let cells = vec![Html::text(name), t.date(child.asked_at.0).into(), until.into()];
        Row::new(cells).open(person::path(child.subject))
    };
    Table::new(t, t.w("consent-waiting-children"), columns).rows(children.iter().map(row).collect()).into()
}

pub fn samples(t: Words) -> Vec<Sample> {
    let subject: SubjectId = ground::id::Id::from_bytes([1; 16]);
    let at = Timestamp(1_795_262_400_000_000);
    let names = HashMap::from([(subject, "Zosia <b>".to_owned())]);
    let child = Awaited { subject, asked_at: at, expires_at: at };
    let progress = Progress { waiting: 12_345, due: 12_000, asked: 345, answered: 7 };
    let waits = Waits { confirm: progress, renew: Progress::default(), change: 9 };
    let all: Vec<(Purpose, Waits)> =
        super::truth::sample_purposes().into_iter().map(|purpose| (purpose, waits)).collect();
    vec![
        Sample::new("consent/waiting", by_purpose(t, &all)),
        Sample::new("consent/waiting-empty", by_purpose(t, &[])),
        Sample::new("consent/waiting-children", guardians(t, &[child], &names)),
        Sample::new("consent/waiting-children-empty", guardians(t, &[], &names)),
    ]
}
