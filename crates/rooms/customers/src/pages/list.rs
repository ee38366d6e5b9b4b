//! The list: what was searched or filtered, in order, with the columns of one's choice; views under their names.

mod table;
mod toolbar;

use crate::{
    CREATE, Definition, DropView, EDIT, EXPORT, Filter, KeepView, Looked, REPORT, Shown, Sort, View, ViewId,
    address::query,
    model::Column,
    read::{self, Asked, PURPOSE},
};
use ground::paging::Wanted;
use kernel::{
    Desk, Error, FieldError, Names, Reader, Result, SubjectId,
    door::{Go, Paper},
    input::{At, Form, Query},
    setting::TIME_ZONE,
};
use kit::{Button, Choice, Empty, Html, Icon, Words};
use serde::Deserialize;
use std::collections::HashMap;

/// What the address asks for.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(default)]
pub struct Question {
    q: String,
    sort: String,
    after: Option<String>,
    columns: Vec<String>,
    #[serde(flatten)]
    pub(super) filter: Asked,
}

/// Everything that the page shows.
pub(super) struct Listing {
    pub question: Question,
    pub people: Vec<Shown>,
    pub columns: Vec<Column>,
    pub offered: Vec<Column>,
    pub definitions: Vec<Definition>,
    pub purposes: Vec<Choice>,
    pub marks: HashMap<SubjectId, Html>,
    pub views: Vec<View>,
    pub next: Option<String>,
    pub errors: Vec<FieldError>,
    pub exports: bool,
    pub edits: bool,
}

/// What was asked, as far as it can be understood; the rest is told and left out.
struct Understood {
    filter: Filter,
    sort: Option<Sort>,
    errors: Vec<FieldError>,
}

pub async fn index(desk: Desk, Query(question): Query<Question>) -> Result<Paper> {
    let mut reader = desk.read().await?;
    let t = desk.words.in_zone(&reader.setting(&TIME_ZONE).await?);
    let listing = load(&mut reader, question, t).await?;
    if !listing.question.q.is_empty()
        && let Some(looked) = Looked::at(&mut reader, &listing.people).await?
    {
        desk.write(&looked).await?;
    }
    let mut shell = desk.shell(&mut reader, t.w("customers-list"), "/customers").await?;
    if reader.may(&REPORT) {
        let report = Button::link(t.w("customers-report"), super::report::HOME);
        shell = shell.action(report.quiet());
    }
    if reader.may(&CREATE) {
        let new = Button::link(t.w("customers-new"), "/customers/new");
        shell = shell.action(new.primary().icon(Icon::Plus).key('n'));
    }
    let html = shell.body(listing.html(t, reader.now().0)).html();
    Ok(if listing.errors.is_empty() { Paper::fine(html) } else { Paper::again(html) })
}

async fn load(reader: &mut Reader, question: Question, t: Words) -> Result<Listing> {
    let mut asked = understand(reader, &question).await?;
    let (people, next) = match people(reader, &question, &asked, question.after.clone()).await {
        Err(Error::Invalid(errors)) => {
            asked.errors.extend(errors);
            people(reader, &question, &asked, None).await?
        }
        other => other?,
    };
    let definitions = read::definitions(reader).await?;
    let offered = Column::offered(reader.actor(), &definitions);
    Ok(Listing {
        columns: Column::chosen(&question.columns, &offered),
        offered,
        definitions,
        purposes: purposes(reader, t).await?,
        marks: marks(reader, &people, t).await?,
        views: read::views(reader).await?,
        question,
        people,
        next,
        errors: asked.errors,
        exports: reader.may(&EXPORT),
        edits: reader.may(&EDIT),
    })
}

async fn understand(reader: &mut Reader, question: &Question) -> Result<Understood> {
    let (filter, mut errors) = match question.filter.checked(reader).await {
        Ok(filter) => (filter, Vec::new()),
        Err(Error::Invalid(errors)) => (Filter::default(), errors),
        Err(other) => return Err(other),
    };
    let sort = Sort::parse(&question.sort);
    if sort.is_none() && !question.sort.is_empty() {
        errors.push(FieldError::new("sort", "error-not-a-choice"));
    }
    Ok(Understood { filter, sort, errors })
}

async fn people(
    reader: &mut Reader,
    question: &Question,
    asked: &Understood,
    after: Option<String>,
) -> Result<(Vec<Shown>, Option<String>)> {
    if question.q.trim().is_empty() {
        let wanted = Wanted { after, limit: None };
        let page = read::list(reader, &asked.filter, asked.sort.unwrap_or_default(), &wanted).await?;
        return Ok((page.items, page.next));
    }
    let after = read::place_after(after.as_deref())?;
    let found = read::search_in(reader, &question.q, &asked.filter, asked.sort, after).await?;
    Ok((found.people, found.next.map(|next| next.to_string())))
}

/// The purposes that the house offers, by their names.
pub(super) async fn purposes(reader: &mut Reader, t: Words) -> Result<Vec<Choice>> {
    let names = Names::of(reader, t.lang(), &[PURPOSE]).await?;
    Ok(names.on_offer(PURPOSE).map(|purpose| Choice::new(&purpose.key, &purpose.name)).collect())
}

/// What other rooms show beside each of these people.
async fn marks(reader: &mut Reader, people: &[Shown], t: Words) -> Result<HashMap<SubjectId, Html>> {
    let subjects: Vec<SubjectId> = people.iter().map(|shown| shown.id).collect();
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

pub async fn keep_view(desk: Desk, Form(view): Form<KeepView>) -> Result<Go> {
    desk.write(&view).await?;
    Ok(Go::to(format!("/customers?{}", view.query())).saying("customers-view-kept"))
}

pub async fn drop_view(desk: Desk, At(view): At<ViewId>) -> Result<Go> {
    desk.write(&DropView { view }).await?;
    Ok(Go::to("/customers").saying("customers-view-dropped"))
}

impl Question {
    /// This address with some values replaced; a position in the list belongs to one address only.
    fn with(&self, changed: &[(&str, &str)]) -> String {
        let columns = self.columns.join(",");
        let rest = [("q", self.q.as_str()), ("sort", self.sort.as_str()), ("columns", columns.as_str())];
        let own = self.filter.pairs().into_iter().chain(rest);
        let kept = own.filter(|(name, _)| changed.iter().all(|(other, _)| other != name));
        format!("/customers?{}", query(kept.chain(changed.iter().copied())))
    }

    fn is_filtered(&self) -> bool {
        !self.q.is_empty() || self.filter.pairs().iter().any(|(_, value)| !value.is_empty())
    }
}

impl Listing {
    pub fn html(&self, t: Words, now: i64) -> Html {
        if self.people.is_empty() && !self.question.is_filtered() && self.errors.is_empty() {
            let step = Button::link(t.w("customers-new"), "/customers/new").primary();
            return Empty::new(t.w("customers-empty"), t.w("customers-empty-why")).step(step).into();
        }
        Html::join([self.tabs(t), self.toolbar(t), self.table(t, now)])
    }
}

/// Times travel as RFC 3339 in `Shown`; pages say them in words.
pub(super) fn micros(rfc3339: &str) -> i64 {
    rfc3339.parse::<jiff::Timestamp>().map_or(0, jiff::Timestamp::as_microsecond)
}
