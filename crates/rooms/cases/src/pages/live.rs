//! Whether what an open page of cases shows is still so. A mark differs when it is not, and tells nothing else; what changed
//! the page reads as it was read before, by the same eyes.

use super::{board, queue};
use crate::{
    CaseId, VIEW,
    actions::{BeHere, Being},
    model::{Case, Entry},
    read::{self, Here},
};
use axum::{extract::FromRequestParts, http::request::Parts};
use ground::{id::Id, paging::Wanted};
use kernel::{Actor, App, Error, Reader, Result, Stir, input::Query};
use serde::Deserialize;
use std::sync::{Mutex, MutexGuard, PoisonError};

/// Keeps these hashes apart from other keyed hashes.
const MARKS: &str = "cases.live";
/// Lines of a thread that are looked at: as many as its page shows.
const LINES: u32 = 50;
/// Where letters stand until they have left.
const LETTERS: &str = "post_messages";
/// Bytes of a mark: enough to differ.
const LONG: usize = 8;
/// What changes while people only look and write changes no list and no number.
pub const PASSING: [&str; 2] = ["_presence", "_drafts"];

/// What a page has open, as it says in its address.
pub struct Open {
    kind: Kind,
    /// Letters of the case that were under way when it was looked at last: their fate is told by another room.
    under_way: Mutex<Vec<post::MessageId>>,
}

enum Kind {
    Nothing,
    Case(CaseId),
    Queue(Box<queue::Question>),
    Board(board::Question),
}

/// How one part of a page stands now.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Mark {
    pub key: &'static str,
    pub mark: String,
}

#[derive(Default, Deserialize)]
#[serde(default)]
struct Asked {
    of: String,
    case: String,
}

impl<S: Send + Sync> FromRequestParts<S> for Open {
    type Rejection = Error;

    async fn from_request_parts(parts: &mut Parts, state: &S) -> Result<Self> {
        let Query(asked) = Query::<Asked>::from_request_parts(parts, state).await?;
        let kind = match asked.of.as_str() {
            "case" => asked.case.parse().map_or(Kind::Nothing, Kind::Case),
            "queue" => Kind::Queue(Box::new(Query::from_request_parts(parts, state).await?.0)),
            "board" => Kind::Board(Query::from_request_parts(parts, state).await?.0),
            _ => Kind::Nothing,
        };
        Ok(Self { kind, under_way: Mutex::default() })
    }
}

impl Open {
    /// Whether a change may be one of the case that is open.
    pub fn is_near(&self, stir: &Stir) -> bool {
        let Kind::Case(case) = self.kind else { return false };
        let own = stir.concerns_but("cases_", &PASSING[1..]) && stir.is_about(case.bytes());
        own || (stir.concerns(LETTERS) && self.under_way().iter().any(|letter| stir.is_about(letter.bytes())))
    }

    fn under_way(&self) -> MutexGuard<'_, Vec<post::MessageId>> {
        self.under_way.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Whether a change may be one of the list that is open.
    pub fn is_far(&self, stir: &Stir) -> bool {
        let list = matches!(self.kind, Kind::Queue(_) | Kind::Board(_));
        list && (stir.concerns_but("cases_", &PASSING) || stir.concerns("staff_team"))
    }

    /// Whoever has a case open is there; a program and a reader without the right are not.
    pub async fn stay(&self, app: &App, actor: &Actor) -> Result<()> {
        match self.kind {
            Kind::Case(case) if actor.staff().is_some() && actor.may(&VIEW) => {
                match app.write(actor, &BeHere { case, being: Being::Stays }).await {
                    Err(Error::NotFound) => Ok(()),
                    other => other,
                }
            }
            _ => Ok(()),
        }
    }

    /// The case that is open and who else is in it; what cannot be seen, or is not there, has an empty mark.
    pub async fn near(&self, reader: &mut Reader) -> Result<Vec<Mark>> {
        let Kind::Case(id) = self.kind else { return Ok(Vec::new()) };
        let Some(case) = seen(read::find(reader, id).await)?.flatten() else {
            return Ok(vec![Mark { key: "case", mark: String::new() }]);
        };
        let others = read::around::here(reader, case.id).await?;
        let here = Mark { key: "here", mark: here(reader, &others) };
        let (mark, under_way) = looked(reader, &case).await?;
        *self.under_way() = under_way;
        Ok(vec![Mark { key: "case", mark }, here])
    }

    /// The list that is open.
    pub async fn far(&self, reader: &mut Reader) -> Result<Vec<Mark>> {
        let (key, mark) = match &self.kind {
            Kind::Queue(question) => ("queue", seen(of_queue(reader, question).await)?),
            Kind::Board(question) => ("board", seen(of_board(reader, question).await)?),
            Kind::Nothing | Kind::Case(_) => return Ok(Vec::new()),
        };
        Ok(vec![Mark { key, mark: mark.unwrap_or_default() }])
    }
}

/// Rights end while a page stands open: then there is nothing to be seen.
fn seen<T>(found: Result<T>) -> Result<Option<T>> {
    match found {
        Err(Error::Denied(_)) => Ok(None),
        other => other.map(Some),
    }
}

/// Everything of a case by which its page differs.
pub async fn of_case(reader: &mut Reader, case: &Case) -> Result<String> {
    looked(reader, case).await.map(|(mark, _)| mark)
}

/// The same, with the letters of which more is to be heard soon.
async fn looked(reader: &mut Reader, case: &Case) -> Result<(String, Vec<post::MessageId>)> {
    let lines: Vec<Entry> = read::thread::latest(reader, case, LINES).await?;
    let letters: Vec<post::MessageId> = lines.iter().filter_map(|line| line.letter).collect();
    let fates = post::states(reader, &letters).await?;
    let tags = read::list::tags_of(reader, std::slice::from_ref(case)).await?;
    let mut text = format!("{} {tags:?}", case.version);
    for line in &lines {
        let ends =
            line.sealed.as_ref().map(|sealed| sealed.bytes().iter().rev().take(LONG).collect::<Vec<_>>());
        text.push_str(&format!("\n{} {} {} {ends:?}", line.id, line.flags, line.attachments));
    }
    for fate in &fates {
        text.push_str(&format!("\n{:?}", fate.state));
    }
    let moves = |fate: &&post::Fate| matches!(fate.state, post::State::Waiting | post::State::Sending);
    let under_way = fates.iter().filter(moves).map(|fate| fate.id).collect();
    Ok((mark(reader, &text), under_way))
}

/// Who else is in a case.
pub fn here(reader: &Reader, others: &[Here]) -> String {
    mark(reader, &others.iter().map(|one| format!("{} {:?}\n", one.staff, one.doing)).collect::<String>())
}

/// The lines of a queue, and how much waits in each of the eight.
pub async fn of_queue(reader: &mut Reader, question: &queue::Question) -> Result<String> {
    let (filter, _) = question.filter();
    let wanted = Wanted { after: question.after.clone(), limit: None };
    let rows = read::list::bare(reader, &filter, &wanted).await?;
    let counts = read::queues(reader).await?;
    let rows = rows.items.iter().map(|case| format!("{} {}\n", case.id, case.version));
    let counts = counts.iter().map(|counted| format!("{}\n", counted.count));
    Ok(mark(reader, &rows.chain(counts).collect::<String>()))
}

/// The cards of a board.
pub async fn of_board(reader: &mut Reader, question: &board::Question) -> Result<String> {
    let cards = read::board::bare(reader, question.flow(), question.team()).await?;
    let cards = cards.iter().map(|(id, version)| format!("{id} {version}\n"));
    Ok(mark(reader, &cards.collect::<String>()))
}

fn mark(reader: &Reader, text: &str) -> String {
    reader.blind(MARKS, text).iter().take(LONG).map(|byte| format!("{byte:02x}")).collect()
}
