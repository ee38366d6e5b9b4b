//! The board: the open cases of one process, a column for each of its statuses; a card goes on by mouse or by its own form.

use super::{
    Lists,
    lanes::{Board, Card, Lane, Step},
    live,
    parts::{self, muted},
    queue, words,
};
use crate::read::{self, Listed};
use flows::{Definition, Flow, Trigger, Which};
use kernel::{Desk, Error, Reader, Result, door::Paper, input::Query};
use kit::{Button, Choice, Filters, Html, Icon, News, Words};
use serde::Deserialize;
use staff::TeamId;

#[derive(Clone, Debug, Default, Deserialize)]
#[serde(default)]
pub struct Question {
    flow: String,
    team: String,
}

impl Question {
    pub fn flow(&self) -> &str {
        &self.flow
    }

    pub fn team(&self) -> Option<TeamId> {
        self.team.parse().ok()
    }

    fn query(&self) -> String {
        queue::query([("flow", self.flow.as_str()), ("team", self.team.as_str())].into_iter())
    }
}

/// What the board is made of.
struct Load {
    t: Words,
    question: Question,
    flows: Vec<Flow>,
    definition: Option<Definition>,
    columns: Vec<read::Column>,
    lists: Lists,
    now: i64,
    mark: String,
}

pub async fn show(desk: Desk, Query(question): Query<Question>) -> Result<Paper> {
    let mut reader = desk.read().await?;
    let t = words(&desk, &mut reader).await?;
    let load = load(&mut reader, question, t).await?;
    let shell = desk.shell(&mut reader, t.w("case-board"), "/cases").await?;
    let shell = shell.crumbs(vec![super::up(t)]);
    let shell = shell.action(Button::link(t.w("case-queues"), "/cases").key('b'));
    let new = Button::link(t.w("case-new"), "/cases/new").primary().icon(Icon::Plus).key('n');
    let shell = if reader.may(&crate::WORK) { shell.action(new) } else { shell };
    Ok(shell.body(load.html()).html().into())
}

async fn load(reader: &mut Reader, mut question: Question, t: Words) -> Result<Load> {
    reader.demand(&crate::VIEW)?;
    let mut flows = flows::catalogue(reader, t.lang()).await?;
    flows.retain(|flow| flow.host.as_deref().is_none_or(|host| host == crate::host::KIND));
    if !flows.iter().any(|flow| flow.key == question.flow) {
        question.flow = first(reader, &flows).await?;
    }
    let mark = live::of_board(reader, &question).await?;
    let columns = read::board(reader, &question.flow, question.team()).await?;
    let definition = definition(reader, flows.iter().find(|flow| flow.key == question.flow)).await?;
    let lists = Lists::read(reader, t).await?;
    Ok(Load { t, question, flows, definition, columns, lists, now: reader.now().0, mark })
}

/// The process of the first category on offer: where most cases are.
async fn first(reader: &mut Reader, flows: &[Flow]) -> Result<String> {
    let categories = read::categories(reader).await?;
    let named = categories.iter().find_map(|category| category.decides.flow.clone());
    let known = named.filter(|key| flows.iter().any(|flow| flow.key == *key));
    Ok(known.or_else(|| flows.first().map(|flow| flow.key.clone())).unwrap_or_default())
}

/// The process as it is published; none for those who may see cases but no processes.
pub async fn definition(reader: &mut Reader, flow: Option<&Flow>) -> Result<Option<Definition>> {
    let Some(flow) = flow else { return Ok(None) };
    match flows::definition(reader, flow.id, Which::Published).await {
        Ok(kept) => Ok(Some(kept.definition)),
        Err(Error::Denied(_) | Error::NotFound) => Ok(None),
        Err(other) => Err(other),
    }
}

impl Load {
    fn html(&self) -> Html {
        let (t, here) = (self.t, self.here());
        let flows = self.flows.iter().map(|flow| Choice::new(&flow.key, &flow.name)).collect();
        let filters = Filters::new(t, "/cases/board")
            .select("flow", t.w("case-board-flow"), flows, &self.question.flow)
            .select("team", t.w("case-team"), self.lists.teams(), &self.question.team);
        let news = News::new(t, here.as_str());
        let hears = format!("of=board&{}", self.question.query());
        let board = Board { t, filters, lanes: self.lanes(), here, news, hears, mark: self.mark.clone() };
        let hint = muted(&t.w("case-board-hint"));
        if board.lanes.is_empty() { board.html() } else { Html::join([board.html(), hint]) }
    }

    fn here(&self) -> String {
        format!("/cases/board?{}", self.question.query())
    }

    /// The statuses in the order of the process; those it no longer has, but where cases still stand, come last.
    fn lanes(&self) -> Vec<Lane> {
        let statuses = self.definition.iter().flat_map(|definition| &definition.statuses);
        let known: Vec<(String, String)> =
            statuses.map(|status| (status.key.clone(), status.names.get(self.t.lang()).to_owned())).collect();
        let strange =
            self.columns.iter().filter(|column| !known.iter().any(|(key, _)| *key == column.status));
        let strange =
            strange.map(|column| (column.status.clone(), column.names.get(self.t.lang()).to_owned()));
        let all: Vec<_> = known.iter().cloned().chain(strange).collect();
        all.into_iter().map(|(key, name)| self.lane(key, name)).collect()
    }

    fn lane(&self, key: String, name: String) -> Lane {
        let column = self.columns.iter().find(|column| column.status == key);
        let cases = column.map(|column| column.cases.as_slice()).unwrap_or_default();
        let pairs = [("flow", self.question.flow.as_str()), ("status", key.as_str()), ("queue", "open")];
        let all = format!("/cases?{}", queue::query(pairs.into_iter()));
        Lane {
            count: i64::try_from(cases.len()).unwrap_or(i64::MAX),
            cards: cases.iter().map(|listed| self.card(listed)).collect(),
            more: column.filter(|column| column.more).map(|_| all),
            key,
            name,
        }
    }

    fn card(&self, listed: &Listed) -> Card {
        let (t, case) = (self.t, &listed.case);
        let mut badges = Vec::new();
        if case.priority > crate::model::Priority::Normal {
            badges.push(parts::priority(t, case.priority));
        }
        if case.due_at != crate::model::NEVER {
            badges.push(parts::clock(t, case.due_at.0, self.now));
        }
        Card {
            href: case.path(),
            title: queue::subject(t, &listed.line),
            number: case.number.to_string(),
            about: listed.who.clone(),
            who: case.assignee.map(|id| self.lists.person(Some(id))).unwrap_or_default(),
            badges,
            steps: self.steps(&case.status),
        }
    }

    /// The ways from a status that a hand may take. Whether one is open now is asked when it is taken.
    fn steps(&self, status: &str) -> Vec<Step> {
        let Some(definition) = self.definition.as_ref().filter(|_| self.lists.may(&crate::WORK)) else {
            return Vec::new();
        };
        let by_hand = definition.leaving(status).filter(|one| matches!(one.trigger, Trigger::Hand { .. }));
        let step = |one: &flows::Transition| Step {
            key: one.key.clone(),
            name: one.names.get(self.t.lang()).to_owned(),
            to: one.to.clone(),
        };
        by_hand.map(step).collect()
    }
}
