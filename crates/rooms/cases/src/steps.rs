//! What processes may do with a case: write to the person, say who does it, tell colleagues, change how urgent it is, make a
//! document.

use crate::{
    actions::{self, Changes, Told, assign, change, lang, may_tell, process_letter, tell},
    host::KIND,
    jobs::{Begun, MakeDocument, WriteLetter},
    model::{Case, CaseId, Form, Priority},
    read::{around as beside, case, enclosures, machine, tree},
    store, template,
};
use flows::RunId;
use futures::future::BoxFuture;
use ground::id::Id;
use kernel::{
    Error, Message, Result, StaffId, Tx,
    step::{Arg, Call, Lines, Shape, Step, Stepped},
};
use staff::{Ring, Team};
use std::collections::HashSet;

const ON: &[&str] = &[KIND];
const PRIORITIES: Shape = Shape::Choice(&["low", "normal", "high", "urgent"]);
const HOW: Shape = Shape::Choice(&["person", "team", "round-robin", "least-busy", "nobody"]);
const WHOM: Shape = Shape::Choice(&["assignee", "team", "watchers"]);
const FORMS: Shape = Shape::Choice(&["pdf", "html"]);
const LINE: Shape = Shape::Template { lines: Lines::One, fill: template::try_out };
const TEXT: Shape = Shape::Template { lines: Lines::Several, fill: template::try_out };

pub const STEPS: &[Step] = &[
    Step {
        name: "cases.letter",
        args: &[
            arg("answer", Shape::Listed("answer"), false),
            arg("line", LINE, false),
            arg("text", TEXT, false),
            arg("files", Shape::Several("enclosure"), false),
            arg("document", Shape::Switch, false),
            arg("line-nl", LINE, false),
            arg("text-nl", TEXT, false),
            arg("line-pl", LINE, false),
            arg("text-pl", TEXT, false),
            arg("line-tr", LINE, false),
            arg("text-tr", TEXT, false),
            arg("line-de", LINE, false),
            arg("text-de", TEXT, false),
        ],
        on: ON,
        run: letter,
    },
    Step {
        name: "cases.assign",
        args: &[
            arg("how", HOW, true),
            arg("assignee", Shape::Listed("assignee"), false),
            arg("team", Shape::Listed("team"), false),
        ],
        on: ON,
        run: give,
    },
    Step { name: "cases.tell", args: &[arg("whom", WHOM, true)], on: ON, run: ring },
    Step { name: "cases.priority", args: &[arg("priority", PRIORITIES, true)], on: ON, run: prioritise },
    Step { name: "cases.tag", args: &[arg("tag", Shape::Line, true)], on: ON, run: tag },
    Step {
        name: "cases.document",
        args: &[
            arg("name", LINE, true),
            arg("text", TEXT, true),
            arg("form", FORMS, false),
            arg("name-nl", LINE, false),
            arg("text-nl", TEXT, false),
            arg("name-pl", LINE, false),
            arg("text-pl", TEXT, false),
            arg("name-tr", LINE, false),
            arg("text-tr", TEXT, false),
            arg("name-de", LINE, false),
            arg("text-de", TEXT, false),
        ],
        on: ON,
        run: document,
    },
];

const fn arg(key: &'static str, shape: Shape, required: bool) -> Arg {
    Arg { key, shape, required }
}

async fn host(tx: &mut Tx, call: &Call) -> Result<Case> {
    case::unseen(tx, CaseId::from_bytes(call.host.id)).await?.ok_or(Error::NotFound)
}

/// What people can mend holds the step; a fault of ours stops the move.
fn stepped(result: Result<()>) -> Result<Stepped> {
    match result {
        Ok(()) => Ok(Stepped::Done),
        Err(Error::Refused(message)) => Ok(Stepped::Held(message)),
        Err(Error::Invalid(mut fields)) if !fields.is_empty() => Ok(Stepped::Held(fields.remove(0).message)),
        Err(other) => Err(other),
    }
}

fn letter(tx: &mut Tx, call: Call) -> BoxFuture<'_, Result<Stepped>> {
    Box::pin(async move {
        let case = host(tx, &call).await?;
        let prepared = match call.arg("answer") {
            Some(answer) => prepared(tx, &case, answer).await?,
            None => said(&call, &case, "text").map(|text| (text.to_owned(), Vec::new())),
        };
        let Some((text, mut files)) = prepared else {
            return Ok(Stepped::Held("cases-error-no-text".into()));
        };
        let line = said(&call, &case, "line").unwrap_or_default().to_owned();
        let told = Told { run: RunId::from_bytes(call.run), line, text };
        files.extend(call.arg("files").unwrap_or_default().split(',').map(str::to_owned));
        let mut known = HashSet::new();
        files.retain(|key| !key.is_empty() && known.insert(key.clone()));
        let document = match call.arg("document") {
            Some("true") => match actions::latest(tx, &case).await? {
                None => return Ok(Stepped::Held("cases-error-no-document".into())),
                found => found,
            },
            _ => None,
        };
        if files.is_empty() && document.is_none() && !told.asks_fields() {
            return stepped(process_letter(tx, &case, &told, &[]).await);
        }
        later(tx, &case, WriteLetter { case: case.id, told, files, document }).await
    })
}

/// Files are copied by a job: none is written in a transaction. What stands against the letter is said at once.
async fn later(tx: &mut Tx, case: &Case, letter: WriteLetter) -> Result<Stepped> {
    if let Err(Error::Refused(message)) = enclosures::known(tx, &letter.files).await {
        return Ok(Stepped::Held(message));
    }
    match stepped(may_tell(tx, case, &letter.told).await)? {
        Stepped::Done => tx.enqueue(&letter).map(|()| Stepped::Done),
        held => Ok(held),
    }
}

/// What is said in the language of the case, or to everybody whose language has nothing of its own.
fn said<'a>(call: &'a Call, case: &Case, key: &str) -> Option<&'a str> {
    let own = case.lang.as_deref().and_then(|lang| call.arg(&format!("{key}-{lang}")));
    own.or_else(|| call.arg(key))
}

/// The text of a prepared answer in the language of the case, and the keys of what goes with it.
async fn prepared(tx: &mut Tx, case: &Case, id: &str) -> Result<Option<(String, Vec<String>)>> {
    let all = tree::answers(tx, &case.category).await?;
    let found = all.into_iter().find(|answer| answer.id.to_string() == id);
    Ok(found.map(|answer| (answer.texts.get(lang(case)).to_owned(), answer.files)))
}

fn give(tx: &mut Tx, call: Call) -> BoxFuture<'_, Result<Stepped>> {
    Box::pin(async move {
        let case = host(tx, &call).await?;
        let teams = staff::teams(tx).await?;
        let team = match call.arg("team") {
            Some(key) => teams.iter().find(|team| team.key == key),
            None => teams.iter().find(|team| Some(team.id) == case.team),
        };
        let chosen = match (call.arg("how"), team) {
            (Some("person"), _) => match call.arg("assignee").and_then(|id| id.parse().ok()) {
                Some(staff) => Some(staff::standing_in(tx, staff).await?),
                None => return Ok(Stepped::Held("cases-error-no-assignee".into())),
            },
            (Some("team"), Some(_)) | (Some("nobody"), _) => None,
            (Some("round-robin"), Some(team)) => match in_turn(tx, team).await? {
                None => return Ok(Stepped::Held("cases-error-nobody-there".into())),
                someone => someone,
            },
            (Some("least-busy"), Some(team)) => match least_busy(tx, team).await? {
                None => return Ok(Stepped::Held("cases-error-nobody-there".into())),
                someone => someone,
            },
            _ => return Ok(Stepped::Held("cases-error-no-team".into())),
        };
        let team = team.filter(|team| Some(team.id) != case.team).map(|team| team.id);
        stepped(assign(tx, case, team, chosen).await.map(drop))
    })
}

/// The members of a team who are there now.
async fn present(tx: &mut Tx, team: &Team) -> Result<Vec<StaffId>> {
    let colleagues = staff::colleagues(tx).await?;
    let there =
        |id: &StaffId| colleagues.iter().any(|one| one.id == *id && one.active && one.away_until.is_none());
    let mut members: Vec<StaffId> = team.members.iter().copied().filter(there).collect();
    members.sort();
    Ok(members)
}

/// Whoever comes after the one who had the last turn.
async fn in_turn(tx: &mut Tx, team: &Team) -> Result<Option<StaffId>> {
    let members = present(tx, team).await?;
    let last = machine::last_turn(tx, team.id).await?;
    let next = members.iter().find(|staff| Some(**staff) > last).or(members.first()).copied();
    if let Some(next) = next {
        store::set_turn(tx, team.id, next).await?;
    }
    Ok(next)
}

/// Whoever has the fewest open cases.
async fn least_busy(tx: &mut Tx, team: &Team) -> Result<Option<StaffId>> {
    let members = present(tx, team).await?;
    let counts = machine::loads(tx, &members).await?;
    let load = |staff: &StaffId| counts.iter().find(|(one, _)| one == staff).map_or(0, |(_, count)| *count);
    Ok(members.into_iter().min_by_key(|staff| (load(staff), *staff)))
}

fn ring(tx: &mut Tx, call: Call) -> BoxFuture<'_, Result<Stepped>> {
    Box::pin(async move {
        let case = host(tx, &call).await?;
        let to = match call.arg("whom") {
            Some("assignee") => case.assignee.into_iter().collect(),
            Some("watchers") => beside::watchers(tx, case.id).await?,
            _ => tell::team(tx, &case).await?,
        };
        let to = tell::named_only(tx, &case, to).await?;
        if to.is_empty() {
            return Ok(Stepped::Held("cases-error-nobody-there".into()));
        }
        let args = vec![("number", case.number.to_string())];
        let ring =
            Ring { to: &to, kind: "cases.process", word: "cases-bell-process", args, href: case.path() };
        staff::ring(tx, &ring).await.map(|()| Stepped::Done)
    })
}

fn prioritise(tx: &mut Tx, call: Call) -> BoxFuture<'_, Result<Stepped>> {
    Box::pin(async move {
        let case = host(tx, &call).await?;
        let Some(priority) = call.arg("priority").and_then(Priority::parse) else {
            return Ok(Stepped::Held(Message::new("error-not-a-choice")));
        };
        // How urgent whoever opened it said it is, the beginning of its process does not talk down.
        let begins = case.run.is_none_or(|run| run.bytes() != call.run);
        if begins && case.priority > Priority::default() && priority < case.priority {
            return Ok(Stepped::Done);
        }
        let changes = Changes { priority: Some(priority), ..Changes::default() };
        stepped(change(tx, case, &changes).await.map(drop))
    })
}

fn tag(tx: &mut Tx, call: Call) -> BoxFuture<'_, Result<Stepped>> {
    Box::pin(async move {
        let case = host(tx, &call).await?;
        stepped(actions::tag(tx, &case, call.arg("tag").unwrap_or_default()).await)
    })
}

/// The document is made by a job: no file is written in a transaction. What is wrong with its text is said at once.
fn document(tx: &mut Tx, call: Call) -> BoxFuture<'_, Result<Stepped>> {
    Box::pin(async move {
        let case = host(tx, &call).await?;
        let text = |key: &str| said(&call, &case, key).unwrap_or_default().to_owned();
        let told = Told { run: RunId::from_bytes(call.run), line: text("name"), text: text("text") };
        let (facts, _) = store::facts(tx, &case).await?;
        let name = match told.filled(tx, &case, facts).await {
            Ok((name, _)) => name,
            Err(error) => return stepped(Err(error)),
        };
        let entry = actions::begin(tx, &case, &name).await?;
        let form = call.arg("form").and_then(Form::parse).unwrap_or_default();
        tx.enqueue(&MakeDocument::Begun(Begun { entry, told, form }))?;
        Ok(Stepped::Done)
    })
}
