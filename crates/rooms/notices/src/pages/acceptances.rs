//! Who accepted the notice that has to be accepted, and how many did not yet.

use super::{public::link, show::join, tabs, words};
use crate::read::{self, Accepted};
use customers::Filter;
use kernel::{Desk, Result, SubjectId, door::Paper};
use kit::{Column, Empty, Html, Progress, Row, State, Table, Words};

/// How many people there are to ask, how many said yes, and the latest of them.
pub struct Count {
    pub version: i64,
    pub people: i64,
    pub accepted: i64,
    pub latest: Vec<(Accepted, Option<String>)>,
}

pub async fn show(desk: Desk) -> Result<Paper> {
    let mut reader = desk.read().await?;
    let t = words(&desk, &mut reader).await?;
    reader.demand(&consent::VIEW)?;
    let count = match read::demanded(&mut reader).await? {
        None => None,
        Some(version) => {
            let (latest, accepted) = read::accepted(&mut reader, version).await?;
            // Names are for those who may see customers.
            let subjects: Vec<SubjectId> = match reader.may(&customers::VIEW) {
                true => latest.iter().map(|one| one.subject).collect(),
                false => Vec::new(),
            };
            let known = customers::called(&mut reader, &subjects).await?;
            let people = customers::count(&mut reader, &Filter::default()).await?;
            let latest =
                latest.into_iter().map(|one| (one.clone(), known.get(&one.subject).cloned())).collect();
            Some(Count { version, people, accepted, latest })
        }
    };
    let shell = desk.shell(&mut reader, t.w("notices-acceptances"), "/notices").await?;
    Ok(shell.lead(t.w("notices-acceptances-lead")).body(page(t, count.as_ref())).html().into())
}

pub fn page(t: Words, count: Option<&Count>) -> Html {
    let body = match count {
        None => Empty::new(t.w("notices-acceptances-none"), t.w("notices-acceptances-none-text")).into(),
        Some(count) => join([progress(t, count), listing(t, count)]),
    };
    let open = Html::trusted("<div class=\"stack\">");
    join([tabs(t, "/notices/acceptances").into(), open, body, Html::trusted("</div>")])
}

fn progress(t: Words, count: &Count) -> Html {
    let (done, total) =
        (count.accepted.max(0).unsigned_abs(), count.people.max(count.accepted).unsigned_abs());
    let label = t.w1("notices-acceptances-of", "version", count.version);
    let missing = total.saturating_sub(done);
    let bar = Progress::new(t, "acceptances", label, State::Done { report: None }).counted(done, total);
    join([bar.into(), super::show::within("p", t.n("notices-acceptances-missing", missing).into())])
}

fn listing(t: Words, count: &Count) -> Html {
    let columns = vec![
        Column::new(t.w("notices-person")),
        Column::new(t.w("notices-version")).number(),
        Column::new(t.w("notices-when")).tight(),
    ];
    let row = |(one, name): &(Accepted, Option<String>)| {
        let who = match name {
            Some(name) => link(&format!("/customers/{}", one.subject), name),
            None => t.w("notices-person-hidden").into(),
        };
        Row::new(vec![who, t.number(one.version).into(), t.datetime(one.at.0).into()])
    };
    Table::new(t, t.w("notices-acceptances"), columns).rows(count.latest.iter().map(row).collect()).into()
}
