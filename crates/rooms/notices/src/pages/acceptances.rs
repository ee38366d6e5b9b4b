//! Who accepted the notices that have to be accepted, and how many did not yet.

use super::{public::link, show::join, tabs, words};
use crate::{
    model::head::Head,
    read::{self, Accepted},
};
use kernel::{Desk, Reader, Result, SubjectId, door::Paper};
use kit::{Column, Empty, Html, Panel, Progress, Row, State, Table, Words};

/// How many people there are to ask about a notice, how many said yes, and the latest of them.
pub struct Count {
    /// What the notice is called.
    pub notice: String,
    pub version: i64,
    pub people: i64,
    pub accepted: i64,
    pub latest: Vec<(Accepted, Option<String>)>,
}

pub async fn show(desk: Desk) -> Result<Paper> {
    let mut reader = desk.read().await?;
    let t = words(&desk, &mut reader).await?;
    reader.demand(&consent::VIEW)?;
    let mut counts = Vec::new();
    for line in read::lines(&mut reader).await? {
        if let Some(version) = read::demanded(&mut reader, &line.head.key).await? {
            counts.push(count(&mut reader, (&line.head, line.head.title(t)), version).await?);
        }
    }
    let shell = desk.shell(&mut reader, t.w("notices-acceptances"), "/notices").await?;
    Ok(shell.lead(t.w("notices-acceptances-lead")).body(page(t, &counts)).html().into())
}

async fn count(reader: &mut Reader, (head, notice): (&Head, String), version: i64) -> Result<Count> {
    let (latest, accepted) = read::accepted(reader, &head.key, version).await?;
    // Names are for those who may see customers.
    let subjects: Vec<SubjectId> = match reader.may(&customers::VIEW) {
        true => latest.iter().map(|one| one.subject).collect(),
        false => Vec::new(),
    };
    let known = customers::called(reader, &subjects).await?;
    let people = read::people(reader, &head.key).await?;
    let latest = latest.into_iter().map(|one| (one.clone(), known.get(&one.subject).cloned())).collect();
    Ok(Count { notice, version, people, accepted, latest })
}

pub fn page(t: Words, counts: &[Count]) -> Html {
    let body = match counts {
        [] => Empty::new(t.w("notices-acceptances-none"), t.w("notices-acceptances-none-text")).into(),
        counts => {
            let one = |count: &Count| {
                Panel::new(count.notice.clone(), join([progress(t, count), listing(t, count)])).into()
            };
            join(counts.iter().map(one))
        }
    };
    let open = Html::trusted("<div class=\"stack\">");
    join([tabs(t, "/notices/acceptances").into(), open, body, Html::trusted("</div>")])
}

fn progress(t: Words, count: &Count) -> Html {
    let (done, total) =
        (count.accepted.max(0).unsigned_abs(), count.people.max(count.accepted).unsigned_abs());
    let label = t.w1("notices-acceptances-of", "version", count.version);
    let missing = total.saturating_sub(done);
    let bar = Progress::new(t, format!("acceptances-{}", count.version), label, State::Done { report: None })
        .counted(done, total);
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
