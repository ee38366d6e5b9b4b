//! The queues: tabs with counts, the filter in the address, columns of one's choice, views under their names.

mod columns;
mod question;
mod search;
mod table;
mod toolbar;

pub use columns::Column;
pub use question::{Question, query};
pub use table::{clock, status, subject};
pub use toolbar::priorities;

use super::{Answer, Lists, live, words};
use crate::{
    CaseId, MANAGE, WORK,
    actions::{DropView, KeepView, ViewDraft},
    model::{Case, Queue, ViewId},
    read::{self, Counted, Listed, View},
};
use askama::Template;
use ground::paging::{Page, Wanted};
use kernel::{
    Desk, Error, FieldError, Reader, Result, SubjectId,
    door::{Go, Paper},
    input::{At, Form, Query},
};
use kit::{Button, Empty, Html, Icon, News, Tabs, Words};
use std::{collections::HashMap, sync::Arc};

/// The cases of one page, or those that were found.
#[derive(Default)]
pub struct Cases {
    items: Vec<Listed>,
    next: Option<String>,
    /// What stands around the word that was found.
    around: HashMap<CaseId, String>,
}

/// Everything that the page shows.
pub struct Listing {
    pub question: Question,
    pub around: HashMap<CaseId, String>,
    pub cases: Vec<Listed>,
    pub next: Option<String>,
    pub counts: Arc<[Counted]>,
    pub columns: Vec<Column>,
    pub views: Vec<View>,
    pub marks: HashMap<SubjectId, Html>,
    pub lists: Lists,
    pub errors: Vec<FieldError>,
    pub now: i64,
    /// How it stands, for as long as the page is open; none for what was searched.
    pub mark: Option<String>,
}

pub async fn index(desk: Desk, Query(question): Query<Question>) -> Result<Answer> {
    let mut reader = desk.read().await?;
    let t = words(&desk, &mut reader).await?;
    if let Some(case) = numbered(&mut reader, &question.q).await? {
        return Ok(Answer::Go(Go::to(case.path())));
    }
    let question = question.or_mine();
    let (filter, errors) = question.filter();
    let mark = match question.q.trim().is_empty() {
        // What cannot be read is told below.
        true => live::of_queue(&mut reader, &question).await.ok(),
        false => None,
    };
    let found = match question.q.trim().is_empty() {
        true => listed(&mut reader, &question, &filter).await,
        false => search::look(&desk, &mut reader, &question.q).await,
    };
    let listing = load(&mut reader, question, t, (found, errors, mark)).await?;
    let mut shell = desk.shell(&mut reader, t.w("case-list"), "/cases").await?;
    shell = shell.action(Button::link(t.w("case-board"), "/cases/board").key('b'));
    if reader.may(&MANAGE) {
        shell = shell.action(Button::link(t.w("case-settings"), "/cases/settings").icon(Icon::Settings));
    }
    if reader.may(&WORK) {
        let new = Button::link(t.w("case-new"), "/cases/new");
        shell = shell.action(new.primary().icon(Icon::Plus).key('n'));
    }
    let html = shell.body(listing.html(t)).html();
    Ok(Answer::Paper(if listing.errors.is_empty() { Paper::fine(html) } else { Paper::again(html) }))
}

/// Whoever types a whole number wants that case and no list.
async fn numbered(reader: &mut Reader, typed: &str) -> Result<Option<Case>> {
    match typed.parse() {
        Ok(number) => read::by_number(reader, number).await,
        Err(()) => Ok(None),
    }
}

async fn load(
    reader: &mut Reader,
    question: Question,
    t: Words,
    (found, mut errors, mark): (Result<Cases>, Vec<FieldError>, Option<String>),
) -> Result<Listing> {
    let Cases { items, next, around } = match found {
        Err(Error::Invalid(wrong)) => {
            errors.extend(wrong);
            Cases::default()
        }
        other => other?,
    };
    Ok(Listing {
        around,
        counts: read::queues(reader).await?,
        columns: Column::chosen(&question.columns),
        views: read::views(reader).await?,
        marks: marks(reader, &items, t).await?,
        lists: Lists::read(reader, t).await?,
        now: reader.now().0,
        mark,
        question,
        cases: items,
        next,
        errors,
    })
}

async fn listed(reader: &mut Reader, question: &Question, filter: &read::Filter) -> Result<Cases> {
    let wanted = Wanted { after: question.after.clone(), limit: None };
    let Page { items, next } = read::list(reader, filter, &wanted).await?;
    Ok(Cases { items, next, around: HashMap::new() })
}

/// What other rooms show beside the people of these cases: what we may do.
async fn marks(reader: &mut Reader, cases: &[Listed], t: Words) -> Result<HashMap<SubjectId, Html>> {
    let mut subjects: Vec<SubjectId> = cases.iter().filter_map(|listed| listed.case.subject).collect();
    subjects.sort_unstable();
    subjects.dedup();
    marks_of(reader, subjects, t).await
}

pub async fn marks_of(
    reader: &mut Reader,
    subjects: Vec<SubjectId>,
    t: Words,
) -> Result<HashMap<SubjectId, Html>> {
    let mut all: HashMap<SubjectId, Html> = HashMap::new();
    let rooms = reader.app().rooms();
    for marks in rooms.iter().filter_map(|room| room.marks) {
        for (subject, html) in marks(reader, subjects.clone(), t).await? {
            let before = all.remove(&subject).unwrap_or_default();
            all.insert(subject, Html::join([before, html]));
        }
    }
    Ok(all)
}

pub async fn keep_view(desk: Desk, Form(view): Form<toolbar::Named>) -> Result<Go> {
    let question = view.question();
    let (filter, errors) = question.filter();
    if !errors.is_empty() {
        return Err(Error::Invalid(errors));
    }
    let columns = match question.columns.is_empty() {
        true => Vec::new(),
        false => Column::chosen(&question.columns).iter().map(|one| one.key().to_owned()).collect(),
    };
    desk.write(&KeepView(ViewDraft { name: view.name, filter, columns, shared: view.shared == "yes" }))
        .await?;
    Ok(Go::to(format!("/cases?{}", question.view())).saying("case-view-kept"))
}

pub async fn drop_view(desk: Desk, At(view): At<ViewId>) -> Result<Go> {
    desk.write(&DropView(view)).await?;
    Ok(Go::to("/cases").saying("case-view-dropped"))
}

/// A list that stands open: what its page listens for, and how it stands.
#[derive(Template)]
#[template(
    source = "<div data-part=\"queue\" data-hears=\"{{ hears }}\" data-mark=\"{{ mark }}\">{{ news }}{{ rest }}</div>",
    ext = "html"
)]
struct Open<'a> {
    hears: String,
    mark: &'a str,
    news: News,
    rest: Html,
}

impl Listing {
    pub fn html(&self, t: Words) -> Html {
        let none = self.cases.is_empty() && self.errors.is_empty() && !self.question.is_filtered();
        let rest = match none {
            true => Empty::new(t.w("case-list-empty"), t.w("case-list-empty-why")).html(),
            false => self.table(t),
        };
        let rest = match &self.mark {
            Some(mark) => {
                let asked = self.question.asked();
                let news = News::new(t, format!("/cases?{asked}"));
                Html::of(&Open { hears: format!("of=queue&{asked}"), mark, news, rest })
            }
            None => rest,
        };
        Html::join([self.tabs(t), self.toolbar(t), rest])
    }

    fn tabs(&self, t: Words) -> Html {
        let here = self.question.queue.as_str();
        let address = |queue: Queue| format!("/cases?queue={}", queue.key());
        let current = Queue::parse(here).map(address).unwrap_or_default();
        let tabs = self.counts.iter().fold(Tabs::new(t.w("case-queues"), current), |tabs, counted| {
            let label = t.w(&format!("cases-queue-{}", counted.queue.key()));
            let more = if counted.is_more() { "+" } else { "" };
            tabs.counted(label, address(counted.queue), format!("{}{more}", t.number(counted.count)))
        });
        tabs.html()
    }
}
