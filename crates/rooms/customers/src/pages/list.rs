//! The list: what was searched or filtered, in order, with what may be done beside each name; views under their names.

use super::{country_name, language_name};
use crate::{
    CREATE, DropView, Filter, KeepView, Looked, Shown, Sort, Standing, View, ViewId,
    address::query,
    read::{self, Asked},
};
use askama::Template;
use ground::paging::Wanted;
use kernel::{
    Desk, Reader, Result, SubjectId,
    door::{Go, Paper},
    input::{At, Form, Query},
    setting::TIME_ZONE,
};
use kit::{
    Badge, Button, Choice, Column, Empty, Field, Filters, Html, Icon, Input, Lang, Pager, Row, Table, Tabs,
    Words,
};
use serde::Deserialize;
use std::collections::HashMap;

/// Countries and languages offered by the filter; others can be written into the address.
const OFFERED: &[&str] = &["DE", "NL", "PL", "TR", "AT", "BE", "GB"];

/// What the address asks for.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(default)]
pub struct Question {
    q: String,
    sort: String,
    after: Option<String>,
    #[serde(flatten)]
    filter: Asked,
}

/// Everything that the page shows.
pub(super) struct Listing {
    pub question: Question,
    pub people: Vec<Shown>,
    pub marks: HashMap<SubjectId, Html>,
    pub views: Vec<View>,
    pub next: Option<String>,
    /// A search found more than it opened.
    pub more: bool,
}

pub async fn index(desk: Desk, Query(question): Query<Question>) -> Result<Paper> {
    let mut reader = desk.read().await?;
    let t = desk.words.in_zone(&reader.setting(&TIME_ZONE).await?);
    let listing = load(&mut reader, question, t).await?;
    if !listing.question.q.is_empty() {
        note(&desk, &listing.people).await?;
    }
    let mut shell = desk.shell(&mut reader, t.w("customers-list"), "/customers").await?;
    if reader.may(&CREATE) {
        let new = Button::link(t.w("customers-new"), "/customers/new");
        shell = shell.action(new.primary().icon(Icon::Plus).key('n'));
    }
    Ok(shell.body(listing.html(t, reader.now().0)).html().into())
}

async fn note(desk: &Desk, people: &[Shown]) -> Result<()> {
    match Looked::at(people) {
        Some(looked) => desk.write(&looked).await,
        None => Ok(()),
    }
}

async fn load(reader: &mut Reader, question: Question, t: Words) -> Result<Listing> {
    let filter = question.filter.read()?;
    let (people, next, more) = people(reader, &question, &filter).await?;
    let marks = marks(reader, &people, t).await?;
    let views = read::views(reader).await?;
    Ok(Listing { question, people, marks, views, next, more })
}

async fn people(
    reader: &mut Reader,
    asked: &Question,
    filter: &Filter,
) -> Result<(Vec<Shown>, Option<String>, bool)> {
    let sort = Sort::parse(&asked.sort);
    if asked.q.trim().is_empty() {
        let wanted = Wanted { after: asked.after.clone(), limit: None };
        let page = read::list(reader, filter, sort.unwrap_or_default(), &wanted).await?;
        return Ok((page.items, page.next, false));
    }
    let found = read::search_in(reader, &asked.q, filter).await?;
    let found = match sort {
        Some(sort) => found.sorted(sort),
        None => found,
    };
    Ok((found.people, None, found.more))
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
    fn filters(&self) -> [(&'static str, &str); 6] {
        let filter = &self.filter;
        [
            ("state", &filter.state),
            ("country", &filter.country),
            ("language", &filter.language),
            ("organisation", &filter.organisation),
            ("from", &filter.from),
            ("to", &filter.to),
        ]
    }

    /// This address with some values replaced.
    fn with(&self, changed: &[(&str, &str)]) -> String {
        let own = self.filters().into_iter().chain([("q", self.q.as_str()), ("sort", self.sort.as_str())]);
        let kept = own.filter(|(name, _)| changed.iter().all(|(other, _)| other != name));
        format!("/customers?{}", query(kept.chain(changed.iter().copied())))
    }

    fn is_filtered(&self) -> bool {
        !self.q.is_empty() || self.filters().iter().any(|(_, value)| !value.is_empty())
    }
}

/// A part of the toolbar that opens: more filters, or a name for this view.
#[derive(Template)]
#[template(path = "toolbar.html")]
struct Toolbar<'a> {
    t: Words,
    filters: Filters,
    more: Vec<Field>,
    kept: Vec<(&'static str, &'a str)>,
    name: Option<Field>,
    sort: &'a str,
    search: &'a str,
}

impl Listing {
    pub fn html(&self, t: Words, now: i64) -> Html {
        if self.people.is_empty() && !self.question.is_filtered() {
            let step = Button::link(t.w("customers-new"), "/customers/new").primary();
            return Empty::new(t.w("customers-empty"), t.w("customers-empty-why")).step(step).into();
        }
        Html::join([self.tabs(t), self.toolbar(t), self.table(t, now)])
    }

    fn tabs(&self, t: Words) -> Html {
        let here = query(self.question.filters().into_iter().chain([("sort", self.question.sort.as_str())]));
        let address =
            |query: &str| if query.is_empty() { "/customers".into() } else { format!("/customers?{query}") };
        let tabs =
            Tabs::new(t.w("customers-views"), address(&here)).tab(t.w("customers-view-all"), "/customers");
        let tabs = self.views.iter().fold(tabs, |tabs, view| tabs.tab(&view.name, address(&view.query)));
        let open = self.views.iter().find(|view| view.query == here);
        let remove = open.map(|view| {
            Button::post(t.w("customers-view-drop"), format!("/customers/views/{}/removal", view.id))
                .quiet()
                .html()
        });
        Html::join([tabs.html(), remove.unwrap_or_default()])
    }

    fn toolbar(&self, t: Words) -> Html {
        let asked = &self.question.filter;
        let fields = vec![
            Field::new(t, Input::Text, "organisation", t.w("customers-organisation"))
                .value(&asked.organisation)
                .optional(),
            Field::new(t, Input::Date, "from", t.w("customers-created-from")).value(&asked.from).optional(),
            Field::new(t, Input::Date, "to", t.w("customers-created-to")).value(&asked.to).optional(),
        ];
        let filtered = self.question.filters().iter().any(|(_, value)| !value.is_empty());
        let name = filtered.then(|| Field::new(t, Input::Text, "name", t.w("customers-view-name")));
        let (sort, search) = (self.question.sort.as_str(), self.question.q.as_str());
        let kept = self.question.filters().into_iter().filter(|(_, value)| !value.is_empty()).collect();
        Html::of(&Toolbar { t, filters: self.filters(t), more: fields, kept, name, sort, search })
    }

    fn filters(&self, t: Words) -> Filters {
        let asked = &self.question.filter;
        let states = Standing::ALL.map(|standing| Choice::new(standing.key(), t.w(standing.word())));
        let countries = OFFERED.iter().map(|code| Choice::new(*code, country_name(t, code)));
        let languages = Lang::ALL.map(|lang| Choice::new(lang.tag(), t.language(lang)));
        let mut filters = Filters::new(t, "/customers")
            .search("q", &self.question.q)
            .select("state", t.w("customers-state"), states.to_vec(), &asked.state)
            .select("country", t.w("customers-country"), countries.collect(), &asked.country)
            .select("language", t.w("customers-language"), languages.to_vec(), &asked.language);
        for (name, value) in self.question.filters().into_iter().filter(|(_, value)| !value.is_empty()) {
            filters = filters.chip(chip(t, name, value), self.question.with(&[(name, "")]));
            if matches!(name, "organisation" | "from" | "to") {
                filters = filters.keep(name, value);
            }
        }
        if self.question.sort.is_empty() { filters } else { filters.keep("sort", &self.question.sort) }
    }

    fn table(&self, t: Words, now: i64) -> Html {
        let columns = vec![
            Column::new(t.w("customers-name")).tight(),
            Column::new(t.w("customers-email")),
            Column::new(t.w("customers-phone")).tight(),
            Column::new(t.w("customers-country")),
            Column::new(t.w("kit-may")).tight(),
            Column::new(t.w("customers-last-contact"))
                .sort(self.sort(Sort::LatestContact, Sort::EarliestContact)),
            Column::new(t.w("customers-number"))
                .number()
                .sort(self.sort(Sort::HighestNumber, Sort::LowestNumber)),
        ];
        let rows = self.people.iter().map(|shown| self.row(t, shown, now)).collect();
        let next = self.next.as_deref().map(|after| self.question.with(&[("after", after)]));
        let pager = Pager { t, previous: None, next, shown: self.counted(t) };
        Table::new(t, t.w("customers-list"), columns).rows(rows).pager(pager).into()
    }

    /// How many there are, without counting them.
    fn counted(&self, t: Words) -> String {
        let count = self.people.len();
        match (self.more, &self.next) {
            (true, _) => t.n("customers-found-more", count),
            (false, Some(_)) => t.n("customers-of-many", count),
            (false, None) => t.n("kit-rows", count),
        }
    }

    fn sort(&self, down: Sort, up: Sort) -> kit::Sort {
        let now = Sort::parse(&self.question.sort);
        let now = now.or(self.question.q.is_empty().then(Sort::default));
        let href = |sort: Sort| self.question.with(&[("sort", sort.key())]);
        match now {
            Some(sort) if sort == down => kit::Sort::Descending { href: href(up) },
            Some(sort) if sort == up => kit::Sort::Ascending { href: href(down) },
            _ => kit::Sort::Offered { href: href(down) },
        }
    }

    fn row(&self, t: Words, shown: &Shown, now: i64) -> Row {
        let first =
            |values: &Option<Vec<String>>| values.iter().flatten().next().cloned().unwrap_or_default();
        let country = shown.country.as_deref().map(|code| country_name(t, code)).unwrap_or_default();
        let cells = vec![
            title(t, shown),
            first(&shown.emails).into(),
            first(&shown.phones).into(),
            country.into(),
            self.marks.get(&shown.id).cloned().unwrap_or_default(),
            t.ago(micros(&shown.last_contact_at), now).into(),
            shown.number.to_string().into(),
        ];
        Row::new(cells).open(format!("/customers/{}", shown.id)).id(shown.id.to_string())
    }
}

/// The name or, where there is none to see, the number; and how they stand when that is not as usual.
fn title(t: Words, shown: &Shown) -> Html {
    let name = Html::text(&super::show::called(t, shown));
    match shown.standing {
        Standing::Active => name,
        standing => Html::join([name, Html::text(" "), Badge::stop(t.w(standing.word())).html()]),
    }
}

fn chip(t: Words, name: &str, value: &str) -> String {
    match name {
        "state" => Standing::parse(value).map_or(value.to_owned(), |standing| t.w(standing.word())),
        "country" => country_name(t, value),
        "language" => language_name(t, value),
        "from" => t.w1("customers-chip-from", "day", value),
        "to" => t.w1("customers-chip-to", "day", value),
        _ => value.to_owned(),
    }
}

/// Times travel as RFC 3339 in `Shown`; pages say them in words.
pub(super) fn micros(rfc3339: &str) -> i64 {
    rfc3339.parse::<jiff::Timestamp>().map_or(0, jiff::Timestamp::as_microsecond)
}
