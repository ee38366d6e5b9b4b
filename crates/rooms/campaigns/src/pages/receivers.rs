//! The receivers of a letter one by one: what became of each, filtered by it, with the reason. Everybody on the page was
//! looked at, and that is written down.

use super::{sheet::reason, up, words};
use crate::{
    VIEW,
    actions::{Looked, trial},
    model::LetterId,
    read,
};
use ground::{clock::Timestamp, id::Id};
use kernel::{
    Desk, Reader, Result, SubjectId,
    door::Paper,
    input::{At, Query},
};
use kit::{Badge, Choice, Column, Crumb, Empty, Filters, Html, Pager, Row, Table, Tone, Words};
use post::{Fate, MessageId, State};
use serde::Deserialize;
use std::{collections::HashMap, str::FromStr};

/// Lines of a page.
const LINES: i64 = 50;

#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Show {
    #[default]
    Sent,
    Waiting,
    /// Until a better hour.
    Later,
    Failed,
    Canceled,
    /// They may not get it, or the text failed for them.
    Held,
}

#[derive(Default, Deserialize)]
pub struct Asked {
    #[serde(default)]
    show: Show,
    after: Option<String>,
}

/// One person, as far as the reader may see them.
pub struct Line {
    pub subject: Option<SubjectId>,
    pub name: String,
    pub reason: String,
    pub at: Option<Timestamp>,
}

pub struct Shown {
    pub letter: LetterId,
    pub lines: Vec<Line>,
    pub next: Option<String>,
}

impl Show {
    const ALL: [Self; 6] = [Self::Sent, Self::Waiting, Self::Later, Self::Failed, Self::Canceled, Self::Held];

    pub fn of(state: State) -> Self {
        match state {
            State::Sent | State::Kept => Self::Sent,
            State::Waiting | State::Sending => Self::Waiting,
            State::Failed => Self::Failed,
            State::Canceled => Self::Canceled,
        }
    }

    pub fn word(self) -> &'static str {
        match self {
            Self::Sent => "campaigns-show-sent",
            Self::Waiting => "campaigns-show-waiting",
            Self::Later => "campaigns-show-later",
            Self::Failed => "campaigns-show-failed",
            Self::Canceled => "campaigns-show-canceled",
            Self::Held => "campaigns-show-held",
        }
    }

    fn key(self) -> &'static str {
        match self {
            Self::Sent => "sent",
            Self::Waiting => "waiting",
            Self::Later => "later",
            Self::Failed => "failed",
            Self::Canceled => "canceled",
            Self::Held => "held",
        }
    }

    fn tone(self) -> Tone {
        match self {
            Self::Sent => Tone::Allow,
            Self::Waiting | Self::Later => Tone::Plain,
            Self::Failed => Tone::Warn,
            Self::Canceled | Self::Held => Tone::Stop,
        }
    }

    /// The states of the post room behind it; the later one is asked when there is nothing in the first.
    fn states(self) -> &'static [State] {
        match self {
            Self::Sent => &[State::Sent, State::Kept],
            Self::Waiting => &[State::Waiting, State::Sending],
            Self::Failed => &[State::Failed],
            Self::Canceled => &[State::Canceled],
            Self::Later | Self::Held => &[],
        }
    }
}

pub async fn show(desk: Desk, At(id): At<LetterId>, Query(asked): Query<Asked>) -> Result<Paper> {
    let mut reader = desk.read().await?;
    reader.demand(&VIEW)?;
    let t = words(&desk, &mut reader).await?;
    let letter = read::letter(&mut reader, id).await?;
    let shown = load(&mut reader, t, id, &asked).await?;
    let shell = desk.shell(&mut reader, t.w("campaigns-receivers"), "/letters").await?;
    let crumbs = vec![up(t), Crumb::new(letter.title, format!("/letters/{id}"))];
    let html = shell.crumbs(crumbs).body(body(t, &asked, &shown)).html();
    let subjects = shown.lines.iter().filter_map(|line| line.subject).collect();
    let looked = Looked::at(&mut reader, subjects).await?;
    drop(reader);
    if let Some(looked) = looked {
        desk.write(&looked).await?;
    }
    Ok(html.into())
}

async fn load(reader: &mut Reader, t: Words, letter: LetterId, asked: &Asked) -> Result<Shown> {
    let (lines, next) = match asked.show {
        Show::Held => held(reader, t, letter, after(asked)).await?,
        Show::Later => later(reader, t, letter, after(asked)).await?,
        _ => by_post(reader, t, letter, asked).await?,
    };
    let lines = named(reader, t, lines).await?;
    Ok(Shown { letter, lines, next })
}

fn after<T: FromStr>(asked: &Asked) -> Option<T> {
    asked.after.as_deref().and_then(|after| after.parse().ok())
}

type Found = (Vec<Line>, Option<String>);

async fn held(reader: &mut Reader, t: Words, letter: LetterId, after: Option<SubjectId>) -> Result<Found> {
    let rows = read::without(reader, letter, after, LINES).await?;
    let line = |row: &read::Receiver| line(Some(row.subject), reason(t, &row.reason), Some(row.at));
    Ok((rows.iter().map(line).collect(), next(&rows, |row| row.subject.to_string())))
}

async fn later(reader: &mut Reader, t: Words, letter: LetterId, after: Option<SubjectId>) -> Result<Found> {
    let rows = read::waiting(reader, letter, after, LINES).await?;
    let until = |row: &read::Waiting| {
        let why = ("why", reason(t, &row.reason));
        t.w2("campaigns-until", why, ("when", t.datetime(row.due_at.0)))
    };
    let line = |row: &read::Waiting| line(Some(row.subject), until(row), None);
    Ok((rows.iter().map(line).collect(), next(&rows, |row| row.subject.to_string())))
}

async fn by_post(reader: &mut Reader, t: Words, letter: LetterId, asked: &Asked) -> Result<Found> {
    let mut rows = Vec::new();
    for state in asked.show.states() {
        rows = post::of_batch(reader, letter.bytes(), *state, (after::<MessageId>(asked), LINES)).await?;
        if !rows.is_empty() {
            break;
        }
    }
    let line = |fate: &Fate| line(fate.subject, delivered(t, fate), fate.settled_at);
    Ok((rows.iter().map(line).collect(), next(&rows, |fate| fate.id.to_string())))
}

/// Why it is as it is: a dead address in words, anything else by the server's codes.
pub fn delivered(t: Words, fate: &Fate) -> String {
    match &fate.reason {
        Some(reason) if fate.is_bounce() => t.w1("campaigns-bounced", "code", reason),
        Some(reason) => reason.clone(),
        None => String::new(),
    }
}

fn line(subject: Option<SubjectId>, reason: String, at: Option<Timestamp>) -> Line {
    Line { subject, name: String::new(), reason, at }
}

fn next<R>(rows: &[R], cursor: impl Fn(&R) -> String) -> Option<String> {
    rows.last().filter(|_| i64::try_from(rows.len()).is_ok_and(|len| len == LINES)).map(cursor)
}

/// Names where the reader may see customers, numbers elsewhere; nothing of those who were erased.
async fn named(reader: &mut Reader, t: Words, mut lines: Vec<Line>) -> Result<Vec<Line>> {
    let subjects: Vec<SubjectId> = lines.iter().filter_map(|line| line.subject).collect();
    let people = customers::contacts(reader, &subjects).await?;
    let people: HashMap<SubjectId, customers::Contact> =
        people.into_iter().map(|person| (person.subject, person)).collect();
    let access = reader.actor().access("name");
    let opens = reader.may(&customers::VIEW);
    for line in &mut lines {
        let person = line.subject.and_then(|subject| people.get(&subject));
        let name = person.filter(|_| opens).map(|person| trial::name(person, access)).unwrap_or_default();
        line.name = match person {
            None => t.w("campaigns-nobody"),
            Some(person) if name.is_empty() => t.w1("campaigns-number", "number", person.number.to_string()),
            Some(_) => name,
        };
        line.subject = line.subject.filter(|_| opens && person.is_some());
    }
    Ok(lines)
}

pub fn body(t: Words, asked: &Asked, shown: &Shown) -> Html {
    let path = format!("/letters/{}/receivers", shown.letter);
    let choices = Show::ALL.map(|show| Choice::new(show.key(), t.w(show.word()))).to_vec();
    let filters =
        Filters::new(t, path.clone()).select("show", t.w("campaigns-state"), choices, asked.show.key());
    if shown.lines.is_empty() {
        let empty = Empty::new(t.w("campaigns-nobody-here"), t.w("campaigns-nobody-here-text"));
        return Html::join([filters.html(), empty.into()]);
    }
    let columns = vec![
        Column::new(t.w("campaigns-person")),
        Column::new(t.w("campaigns-state")).tight(),
        Column::new(t.w("campaigns-reason")),
        Column::new(t.w("campaigns-when")).tight(),
    ];
    let next = shown.next.as_ref().map(|after| format!("{path}?show={}&after={after}", asked.show.key()));
    let pager = Pager { t, previous: None, next, shown: t.n("kit-rows", shown.lines.len()) };
    let rows = shown.lines.iter().map(|line| row(t, asked.show, line)).collect();
    let table = Table::new(t, t.w("campaigns-receivers"), columns).rows(rows).pager(pager);
    Html::join([filters.html(), table.into()])
}

fn row(t: Words, show: Show, line: &Line) -> Row {
    let when = line.at.map(|at| t.datetime(at.0)).unwrap_or_default();
    let badge = Badge::new(show.tone(), t.w(show.word()));
    let row = Row::new(vec![Html::text(&line.name), badge.into(), Html::text(&line.reason), when.into()]);
    match line.subject {
        Some(subject) => row.open(format!("/customers/{subject}")),
        None => row,
    }
}
