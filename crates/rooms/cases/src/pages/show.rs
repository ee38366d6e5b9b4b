//! The page of one case: what is known of it, read at once and put in its place.

mod aside;
mod said;

use super::{
    Answer, Lists, live,
    parts::Notice,
    presence,
    reply::Reply,
    sheet::{self, Sheet, Undo},
    thread::{Item, Thread},
    up, words, writing,
};
use crate::{
    CaseId, WORK,
    actions::{is_still, look},
    read::{self, Line, Shown},
};
use axum::{
    http::{HeaderValue, header},
    response::{IntoResponse, Response},
};
use ground::{clock::SECOND, paging::Wanted};
use kernel::{
    Desk, Error, FieldError, Names, Reader, Result, account,
    door::Paper,
    input::{At, Query},
    room::{Slot, panels},
};
use kit::{Badge, Button, Html, News, Reason, Shell, Words};
use std::collections::HashMap;

/// Everything that is read for the page before any of it is told.
pub struct Load {
    pub shown: Shown,
    pub lists: Lists,
    pub names: Names,
    /// What the process of the case calls its statuses.
    pub statuses: HashMap<String, String>,
    /// Whether the person is restricted: everything stays as it is.
    pub still: bool,
    /// The requests by which they are, as far as the reader may see them.
    pub restricting: Html,
    pub now: i64,
    pub mark: String,
    pub t: Words,
}

/// What comes back to the page when something on it could not be done.
#[derive(Default)]
pub struct Again {
    pub reply: Option<writing::Typed>,
    pub values: Option<(flows::Values, Vec<FieldError>)>,
    pub clash: Option<sheet::Clash>,
    pub notice: Option<String>,
}

/// The house's policy, and frames of our own: a message as it was formatted stands in one.
const POLICY: &str = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; font-src 'self'; \
                      connect-src 'self'; frame-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

pub async fn show(desk: Desk, At(id): At<CaseId>, Query(wanted): Query<Wanted>) -> Result<Response> {
    let html = page(&desk, id, &wanted, Again::default()).await?;
    let policy = [(header::CONTENT_SECURITY_POLICY, HeaderValue::from_static(POLICY))];
    Ok((policy, Paper::fine(html)).into_response())
}

/// The same page with what has to be mended on it.
pub async fn again(desk: &Desk, id: CaseId, again: Again) -> Result<Answer> {
    page(desk, id, &Wanted::default(), again).await.map(Paper::again).map(Answer::Paper)
}

async fn page(desk: &Desk, id: CaseId, wanted: &Wanted, again: Again) -> Result<Html> {
    let mut reader = desk.read().await?;
    let t = words(desk, &mut reader).await?;
    let shown = read::show(&mut reader, id, wanted).await?;
    look(&mut reader, &shown.case).await?;
    let mark = live::of_case(&mut reader, &shown.case).await?;
    let still = is_still(&mut reader, &shown.case).await?;
    let load = Load {
        names: names(&mut reader, &shown, t).await?,
        still,
        restricting: restricting(&mut reader, &shown.case, t).await?,
        statuses: statuses(&mut reader, &shown, t).await?,
        shown,
        lists: Lists::read(&mut reader, t).await?,
        now: reader.now().0,
        mark,
        t,
    };
    let reply = match still {
        true => None,
        false => writing::reply(&mut reader, &load, again.reply.as_ref()).await?,
    };
    let side = aside::panels(&mut reader, &load, again.values.as_ref()).await?;
    let others = presence::say(&load.lists, &load.shown.here);
    let others = (others, live::here(&reader, &load.shown.here));
    let sheet = load.sheet(reply, side, (others, again.clash, again.notice));
    let shell = desk.shell(&mut reader, load.title(), "/cases").await?;
    Ok(load.actions(shell).body(sheet.html()).html())
}

/// What fields of the process and lines of the thread name.
async fn names(reader: &mut Reader, shown: &Shown, t: Words) -> Result<Names> {
    let asked = shown.layout.iter().filter_map(|field| field.kind.list());
    let happened = shown.thread.items.iter().filter_map(|line| line.happened.as_ref());
    let told = happened.flat_map(|happened| happened.args.iter().map(|(name, _)| name.as_str()));
    let fields: Vec<&str> = asked.chain(told).collect();
    Names::of(reader, t.lang(), &fields).await
}

/// What restricts the person, as far as the reader may see it.
async fn restricting(reader: &mut Reader, case: &crate::Case, t: Words) -> Result<Html> {
    match case.subject {
        Some(subject) => Ok(Html::join(panels(reader, subject, Slot::Restriction, t).await?)),
        None => Ok(Html::default()),
    }
}

/// The names of the statuses by their keys; none for those who may see cases but no processes.
async fn statuses(reader: &mut Reader, shown: &Shown, t: Words) -> Result<HashMap<String, String>> {
    let Some(now) = &shown.now else { return Ok(HashMap::new()) };
    let named = |kept: flows::Kept| {
        let statuses = kept.definition.statuses.into_iter();
        statuses.map(|status| (status.key, status.names.get(t.lang()).to_owned())).collect()
    };
    match flows::definition(reader, now.flow, flows::Which::Version(now.version)).await {
        Ok(kept) => Ok(named(kept)),
        Err(Error::Denied(_) | Error::NotFound) => Ok(HashMap::new()),
        Err(other) => Err(other),
    }
}

impl Load {
    pub fn path(&self) -> String {
        self.shown.case.path()
    }

    fn title(&self) -> String {
        super::queue::subject(self.t, &self.shown.facts.line)
    }

    fn actions(&self, shell: Shell) -> Shell {
        let (t, case) = (self.t, &self.shown.case);
        let shell = shell.crumbs(vec![up(t)]).marks(self.marks());
        let shell = shell.action(Button::open(t.w("case-keys-short"), "keys", "#keys").key('?').quiet());
        let shell = shell.action(Button::link(t.w("case-queues"), "/cases").key('b').quiet());
        match self.lists.me() {
            Some(me)
                if !self.still
                    && case.assignee != Some(me)
                    && self.lists.may(&WORK)
                    && !case.stands.is_closed() =>
            {
                shell.action(
                    Button::post(t.w("case-assign-me"), format!("{}/mine", self.path())).key('a').primary(),
                )
            }
            _ => shell,
        }
    }

    /// Its number, where it stands, how urgent it is, and what is due.
    fn marks(&self) -> Html {
        let (t, case) = (self.t, &self.shown.case);
        let mut badges = vec![Badge::plain(case.number.to_string()), self.standing()];
        if case.priority != crate::model::Priority::Normal {
            badges.push(super::parts::priority(t, case.priority));
        }
        if case.confidential {
            badges.push(Badge::stop(t.w("case-confidential")));
        }
        let clock = super::queue::clock(t, case, self.now);
        let why = Reason::new(t, account::href("cases_cases", case.id));
        Html::join(badges.into_iter().map(|badge| badge.html()).chain([clock, why.html()]))
    }

    fn standing(&self) -> Badge {
        // What went on elsewhere stands nowhere in its process any more.
        let now = self.shown.now.as_ref().filter(|_| self.shown.case.merged_into.is_none());
        let named = now.map(|now| now.status.names.get(self.t.lang())).unwrap_or_default();
        super::parts::standing(self.t, self.shown.case.stands, named)
    }

    fn sheet(
        &self,
        reply: Option<Reply>,
        side: Vec<Html>,
        ((others, here), clash, said): ((String, String), Option<sheet::Clash>, Option<String>),
    ) -> Sheet {
        let lines = &self.shown.thread;
        let items: Vec<Item> = lines.items.iter().map(|line| said::item(self, line)).collect();
        let earlier = lines.next.as_ref().map(|after| format!("{}?after={after}", self.path()));
        let said = said.map(|text| Html::of(&Notice { text: text.into(), buttons: Vec::new(), stops: true }));
        let clash = clash.map(|clash| sheet::clash(self.t, &self.path(), &clash));
        Sheet {
            t: self.t,
            path: self.path(),
            others,
            id: self.shown.case.id.to_string(),
            news: News::new(self.t, self.path()),
            mark: self.mark.clone(),
            here,
            undo: lines.items.iter().find_map(|line| self.undo(line)),
            notices: self.notices().into_iter().chain(clash).chain(said).collect(),
            reply: reply.map(|reply| reply.html()),
            thread: Thread { t: self.t, items, earlier }.html(),
            side,
        }
    }

    /// Whoever sent it may take it back while it waits.
    fn undo(&self, line: &Line) -> Option<Undo> {
        let seconds = (line.undo_until?.0 - self.now + SECOND - 1) / SECOND;
        let mine = self.lists.me().is_some_and(|me| me.to_string() == line.entry.actor);
        mine.then(|| Undo { action: format!("{}/entries/{}/undo", self.path(), line.entry.id), seconds })
    }

    /// What has to be known before anything else: it went on elsewhere, nobody is linked, a step was held.
    fn notices(&self) -> Vec<Html> {
        let (t, shown) = (self.t, &self.shown);
        let mut notices = Vec::new();
        let mut say = |text: Html, buttons: Vec<Button>, stops: bool| {
            notices.push(Html::of(&Notice { text, buttons, stops }));
        };
        if let Some(into) = shown.case.merged_into {
            let there = Button::link(t.w("kit-open"), crate::model::case::path(into));
            say(t.w("case-merged-into").into(), vec![there], false);
        }
        if let Some(subject) = shown.case.subject.filter(|_| self.still) {
            let why = Button::link(t.w("case-restricted-why"), format!("/customers/{subject}"));
            let by = [Html::text(&t.w("case-restricted")), Html::text(" "), self.restricting.clone()];
            say(Html::join(by), vec![why], true);
        }
        if !shown.readable {
            say(t.w("case-unreadable").into(), Vec::new(), true);
        }
        for held in shown.now.iter().flat_map(|now| &now.held) {
            let why = held.reason.say(t);
            say(t.w1("case-held", "why", why).into(), Vec::new(), true);
        }
        let goes_on = shown.case.merged_into.is_none() && self.lists.may(&WORK);
        if shown.case.subject.is_none() && shown.readable && goes_on {
            let find = Button::link(t.w("case-link-customer"), format!("{}/customer", self.path()));
            say(t.w("case-unlinked").into(), vec![find], false);
        }
        notices
    }
}
