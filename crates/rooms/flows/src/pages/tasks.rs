//! What waits for whoever looks: tasks to finish and approvals to decide, wherever the process stands.

use super::{known::known_word, typed::Typed, wording};
use crate::{
    WORK,
    actions::{DecideSaying, Finish, Vote},
    engine,
    model::{Task, TaskId, TaskKind},
    read::{
        reasons::{self, Reason},
        tasks,
    },
};
use axum::{
    extract::Path,
    response::{IntoResponse, Response},
};
use ground::{clock::Timestamp, db::Q, paging::Wanted};
use kernel::{
    Desk, Error, FieldError, Names, Reader, Result, account,
    door::{Go, Paper},
    input::Form,
    setting::TIME_ZONE,
    step::HostRef,
};
use kit::{Badge, Button, Empty, Field, Html, Input, Pager, Panel, Reason as Asked, Words};
use std::collections::{BTreeSet, HashMap};

/// An answer that needs another look: which task, what was typed, what is wrong.
#[derive(Default)]
pub struct Again<'a> {
    pub task: Option<TaskId>,
    pub reason: String,
    pub errors: &'a [FieldError],
}

pub async fn index(desk: Desk) -> Result<Paper> {
    Ok(Paper::fine(page(&desk, &Again::default()).await?))
}

/// `do=yes` and `do=no` decide, `do=done` finishes.
pub async fn answer(desk: Desk, Path(task): Path<String>, Form(typed): Form<Typed>) -> Result<Response> {
    desk.actor.demand(&WORK)?;
    let task: TaskId = task.parse().map_err(|_| Error::NotFound)?;
    let (chosen, reason) = (typed.get("do"), typed.get("reason"));
    let done = match Vote::parse(&chosen) {
        Some(vote) => desk.write(&DecideSaying { task, vote, reason: reason.clone() }).await,
        None if chosen == "done" => desk.write(&Finish { task }).await,
        None => Err(Error::field("do", "error-not-a-choice")),
    };
    match done {
        Ok(()) => Ok(Go::to("/tasks").saying("flows-was-answered").into_response()),
        Err(Error::Invalid(errors)) => {
            let again = Again { task: Some(task), reason, errors: &errors };
            Ok(Paper::again(page(&desk, &again).await?).into_response())
        }
        Err(error) => Err(error),
    }
}

/// How much waits, for the rail.
pub async fn waiting(reader: &mut Reader) -> Result<Q> {
    tasks::count(reader).await
}

async fn page(desk: &Desk, again: &Again<'_>) -> Result<Html> {
    desk.actor.demand(&WORK)?;
    let mut reader = desk.read().await?;
    let t = desk.words.in_zone(&reader.setting(&TIME_ZONE).await?);
    let after = desk.visit.query.get("after").map(str::to_owned);
    let page = tasks::waiting(&mut reader, &Wanted { after, ..Wanted::default() }).await?;
    let ids: Vec<TaskId> = page.items.iter().map(|task| task.id).collect();
    let said = reasons::of_tasks(&mut reader, &ids).await?;
    let names = Names::of(&mut reader, t.lang(), &["assignee"]).await?;
    let hosts = hosts(&mut reader, &page.items).await?;
    let now = reader.now();
    let shell = desk.shell(&mut reader, t.w("flows-tasks"), "/tasks").await?.lead(t.w("flows-tasks-lead"));
    let next = page.next.map(|cursor| format!("/tasks?after={cursor}"));
    let pager = Pager { t, previous: None, next, shown: t.n("kit-rows", page.items.len()) };
    let waits = Waits { t, now, said: &said, names: &names, hosts: &hosts, again };
    Ok(shell.body(Html::join([waits.body(&page.items), pager.html()])).html())
}

/// What people call the things that the tasks are for, as far as whoever asks may see them.
pub type Hosts = HashMap<HostRef, String>;

async fn hosts(reader: &mut Reader, tasks: &[Task]) -> Result<Hosts> {
    let mut hosts = Hosts::new();
    for kind in tasks.iter().map(|task| task.host.kind).collect::<BTreeSet<_>>() {
        let Some(host) = engine::host_of(reader.app(), kind) else { continue };
        let ids = tasks.iter().filter(|task| task.host.kind == kind).map(|task| task.host.id).collect();
        let called = (host.called)(reader, ids).await?;
        hosts.extend(called.into_iter().map(|(id, name)| (HostRef { kind, id }, name)));
    }
    Ok(hosts)
}

/// Tasks with what is needed to show them.
pub struct Waits<'a> {
    pub t: Words,
    pub now: Timestamp,
    pub said: &'a [Reason],
    pub names: &'a Names,
    pub hosts: &'a Hosts,
    pub again: &'a Again<'a>,
}

impl Waits<'_> {
    pub fn body(&self, tasks: &[Task]) -> Html {
        if tasks.is_empty() {
            return Empty::new(self.t.w("flows-tasks-none"), self.t.w("flows-tasks-none-text")).html();
        }
        wording::stack(tasks.iter().map(|task| self.panel(task)))
    }

    /// Why the task is held.
    fn why(&self, task: &Task) -> Html {
        Asked::new(self.t, account::href("flows_tasks", task.id)).short().html()
    }

    fn panel(&self, task: &Task) -> Html {
        let t = self.t;
        let since = wording::muted(t.w1("flows-task-since", "time", t.ago(task.at.0, self.now.0)));
        let form = kit::Form::new(t, format!("/tasks/{}/answer", task.id));
        let (given, form) = match &task.kind {
            TaskKind::Work => (
                Html::default(),
                form.button(Button::choice(t.w("flows-task-finish"), "do", "done").primary()),
            ),
            TaskKind::Approval { given, needed } => {
                let args = [("given", given.into()), ("needed", needed.into())];
                let form = form
                    .fields(vec![self.reason(task)])
                    .button(Button::choice(t.w("flows-task-yes"), "do", Vote::Yes.key()).primary())
                    .button(Button::choice(t.w("flows-task-no"), "do", Vote::No.key()).danger());
                (Html::join([wording::muted(t.v("flows-task-given", &args)), self.words(task)]), form)
            }
        };
        let body = wording::stack([Html::join([self.host(task), since, given]), form.html()]);
        Panel::new(task.names.get(t.lang()), body).aside(Html::join([self.why(task), self.due(task)])).html()
    }

    fn reason(&self, task: &Task) -> Field {
        let t = self.t;
        let field = Field::new(t, Input::Area { rows: 2 }, "reason", t.w("flows-task-reason"));
        let field = field.id(format!("reason-{}", task.id)).hint(t.w("flows-task-reason-hint")).optional();
        if self.again.task != Some(task.id) {
            return field;
        }
        let error = self.again.errors.iter().find(|error| error.field == "reason");
        field.value(&self.again.reason).error(error.map(|error| error.message.say(t)))
    }

    /// What others said already.
    fn words(&self, task: &Task) -> Html {
        let t = self.t;
        let line = |reason: &Reason| {
            let word =
                if reason.vote == Vote::Yes.key() { "flows-task-said-yes" } else { "flows-task-said-no" };
            let by = self.names.name("assignee", &reason.by.to_string()).to_owned();
            wording::paragraph(t.v(word, &[("name", by.into()), ("reason", (&reason.text).into())]))
        };
        Html::join(self.said.iter().filter(|reason| reason.task == task.id).map(line))
    }

    /// What it is for, and the way there: its kind in the plural, then its id. Who may not see it learns its kind alone.
    fn host(&self, task: &Task) -> Html {
        let kind = task.host.kind;
        let word = known_word(self.t, &format!("host-{kind}")).unwrap_or_default();
        let Some(name) = self.hosts.get(&task.host) else { return wording::muted(word) };
        let path = format!("/{kind}s/{}", ground::id::encode(kind, task.host.id));
        wording::paragraph(Html::join([format!("{word} ").into(), wording::link(&path, name)]))
    }

    fn due(&self, task: &Task) -> Html {
        let t = self.t;
        match task.due {
            Some(due) if due < self.now => {
                Badge::stop(t.w1("flows-task-late", "time", t.datetime(due.0))).html()
            }
            Some(due) => Badge::plain(t.w1("flows-task-due", "time", t.datetime(due.0))).html(),
            None => Html::default(),
        }
    }
}
