//! Whom a breach affects: the list, how it was found, and a form to find more.
// law: gdpr/34

use super::{HOME, crumb, crumbs, error, fields::Offers, lists::seen, words};
use crate::{
    BREACHES,
    actions::{ClearAffected, MarkTold, Seek, SeekAgain, plain_fields, tables},
    model::{Fate, Kind, Record, RecordId, Said, Search, Wanted},
    read::{self, Affected, Sought},
};
use axum::{
    extract::Path,
    response::{IntoResponse, Response},
};
use ground::paging::{Page, Wanted as Paging};
use kernel::{
    Desk, Error, FieldError, Reader, Result, SubjectId, account,
    door::{Go, Paper},
    input::{At, Form as Posted, Query},
};
use kit::{
    Badge, Button, Choice, Column, Empty, Field, Filters, Form, Html, Input, Pager, Panel, Reason, Row,
    Table, Words,
};
use serde::Deserialize;
use std::collections::HashMap;

#[derive(Clone, Default, Deserialize)]
#[serde(default)]
pub struct Asked {
    state: String,
    after: Option<String>,
}

/// Everything that the page shows.
pub struct Scene<'a> {
    pub breach: &'a Record,
    pub sought: &'a [Sought],
    pub page: &'a Page<Affected>,
    pub numbers: &'a HashMap<SubjectId, i64>,
    pub state: Option<Fate>,
    /// Whether some could not be told by a letter.
    pub failed: bool,
}

pub async fn list(desk: Desk, At(id): At<RecordId>, Query(asked): Query<Asked>) -> Result<Paper> {
    page(&desk, id, &asked, &Said::default(), &[]).await.map(Paper::fine)
}

async fn page(
    desk: &Desk,
    id: RecordId,
    asked: &Asked,
    typed: &Said,
    problems: &[FieldError],
) -> Result<Html> {
    let mut reader = desk.read().await?;
    reader.demand(&BREACHES)?;
    let breach = seen(&mut reader, id).await?;
    if breach.kind != Kind::Breach {
        return Err(Error::NotFound);
    }
    let t = words(desk, &mut reader).await?;
    let state = Fate::parse(&asked.state);
    let wanted = Paging { after: asked.after.clone(), limit: None };
    let found = read::affected(&mut reader, id, state, &wanted).await?;
    let subjects: Vec<SubjectId> = found.items.iter().map(|one| one.subject).collect();
    let numbers = customers::numbers(&mut reader, &subjects).await?;
    let sought = read::reaches(&mut reader, id).await?;
    let failed = read::tally(&mut reader, id).await?.failed > 0;
    let offers = Offers::read(&mut reader, Kind::Breach, t).await?;
    let choices = Choosable::read(&mut reader, offers.purposes, t).await?;
    let scene = Scene { breach: &breach, sought: &sought, page: &found, numbers: &numbers, state, failed };
    let form = form(t, &breach, (typed, problems), &choices);
    let mut crumbs = crumbs(t, Kind::Breach);
    crumbs.push(crumb(breach.number(), breach.path()));
    let mut shell = desk.shell(&mut reader, t.w("register-affected"), HOME).await?.crumbs(crumbs);
    if sought.iter().any(|one| one.state == Search::Running) {
        shell = shell.refresh(3);
    }
    let form = if breach.course.closing.is_none() { form } else { Html::default() };
    Ok(shell.lead(t.w("register-affected-lead")).body(body(t, &scene, form)).html())
}

pub fn body(t: Words, scene: &Scene<'_>, form: Html) -> Html {
    let open = scene.breach.course.closing.is_none();
    let path = format!("{HOME}/breaches/{}", scene.breach.id);
    let clear = match open && !scene.sought.is_empty() {
        true => Button::post(t.w("register-clear"), format!("{path}/clearing")).html(),
        false => Html::default(),
    };
    let told = if open && scene.failed { told_form(t, &path) } else { Html::default() };
    Html::join([
        Html::trusted("<div class=\"stack\">"),
        people(t, scene),
        told,
        Panel::new(t.w("register-searches"), Html::join([searches(t, scene, &path), clear])).html(),
        form,
        Html::trusted("</div>"),
    ])
}

fn people(t: Words, scene: &Scene<'_>) -> Html {
    let path = format!("{HOME}/breaches/{}/affected", scene.breach.id);
    let choices =
        Fate::ALL.iter().map(|fate| Choice::new(fate.key(), t.w(&format!("register-fate-{}", fate.key()))));
    let chosen = scene.state.map_or("", Fate::key);
    let filters = Filters::new(t, path.clone()).select(
        "state",
        t.w("register-column-state"),
        choices.collect(),
        chosen,
    );
    if scene.page.items.is_empty() {
        let empty = Empty::new(t.w("register-affected-none"), t.w("register-affected-none-text"));
        return Html::join([filters.html(), empty.html()]);
    }
    let columns = vec![
        Column::new(t.w("register-column-customer")),
        Column::new(t.w("register-column-state")).tight(),
        Column::new(t.w("register-column-why")),
        Column::new(t.w("register-column-changed")).tight(),
    ];
    let row = |one: &Affected| {
        let number = scene.numbers.get(&one.subject).map_or_else(String::new, |number| format!("#{number}"));
        let why = one.why.as_deref().map(|why| reason(t, why)).unwrap_or_default();
        let held =
            account::href("register_affected", account::within(scene.breach.id, &one.subject.to_string()));
        let at = Html::join([Html::text(&t.datetime(one.at.0)), Reason::new(t, held).short().html()]);
        let cells = vec![number.into(), fate(t, one.state).html(), why.into(), at];
        Row::new(cells).open(format!("/customers/{}", one.subject))
    };
    let shown = t.n("kit-rows", scene.page.items.len());
    let more = scene.page.next.as_ref().map(|next| format!("{path}?state={chosen}&after={next}"));
    let rows = scene.page.items.iter().map(row).collect();
    let table = Table::new(t, t.w("register-affected"), columns).rows(rows);
    Html::join([filters.html(), table.pager(Pager { t, previous: None, next: more, shown }).html()])
}

/// A word where there is one; the code of a mail server as it is.
fn reason(t: Words, why: &str) -> String {
    let told = t.w(why);
    if told.starts_with('⟦') { why.to_owned() } else { told }
}

pub fn fate(t: Words, fate: Fate) -> Badge {
    let word = t.w(&format!("register-fate-{}", fate.key()));
    match fate {
        Fate::Found => Badge::plain(word),
        Fate::Written => Badge::warn(word),
        Fate::Told | Fate::Otherwise => Badge::allow(word),
        Fate::Failed | Fate::Unreachable => Badge::stop(word),
    }
}

fn told_form(t: Words, path: &str) -> Html {
    let field = Field::new(t, Input::Area { rows: 2 }, "how", t.w("register-otherwise-how"));
    let form = Form::new(t, format!("{path}/told")).fields(vec![field.hint(t.w("register-otherwise-hint"))]);
    Panel::new(t.w("register-otherwise"), form.button(Button::submit(t.w("register-otherwise-mark")))).html()
}

fn searches(t: Words, scene: &Scene<'_>, path: &str) -> Html {
    if scene.sought.is_empty() {
        return Html::prose(&t.w("register-searches-none"));
    }
    let open = scene.breach.course.closing.is_none();
    let mut columns = vec![
        Column::new(t.w("register-column-what")),
        Column::new(t.w("register-column-state")).tight(),
        Column::new(t.w("register-column-found")).number(),
        Column::new(t.w("register-column-changed")).tight(),
    ];
    columns.extend(open.then(|| Column::new(t.w("register-search-again")).tight()));
    let row = |one: &Sought| {
        let state = t.w(&format!("register-search-{}", one.state.key()));
        let mut cells = vec![
            described(t, one).into(),
            state.into(),
            t.number(one.found).into(),
            t.datetime(one.at.0).into(),
        ];
        let again =
            || Button::post(t.w("register-search-again"), format!("{path}/searches/{}", one.id)).html();
        cells.extend(open.then(|| if one.state == Search::Running { Html::default() } else { again() }));
        Row::new(cells)
    };
    let rows = scene.sought.iter().map(row).collect();
    Table::new(t, t.w("register-searches"), columns).rows(rows).html()
}

/// What was said of the people, in one line.
fn described(t: Words, sought: &Sought) -> String {
    let reach = &sought.reach;
    let tables = reach.tables.iter().map(|table| t.w(&format!("table-{table}"))).collect::<Vec<_>>();
    let filter = &reach.filter;
    let days = [filter.created_from, filter.created_to].into_iter().flatten().map(|day| day.to_string());
    let texts = [
        &reach.view,
        &reach.purpose,
        &filter.country,
        &filter.language,
        &filter.organisation,
        &filter.allows,
        &reach.source,
    ];
    let field = reach.field.as_ref().map(|(field, value)| format!("{field} = {value}"));
    let seen = reach
        .seen
        .as_ref()
        .map(|(actor, from, until)| format!("{actor} {} – {}", t.datetime(from.0), t.datetime(until.0)));
    let numbers = (!reach.numbers.is_empty()).then(|| t.n("register-numbers", reach.numbers.len()));
    let standing = filter.standing.map(|standing| standing.key().to_owned());
    let said: Vec<String> = tables
        .into_iter()
        .chain(texts.into_iter().flatten().cloned())
        .chain(field)
        .chain(days)
        .chain(standing)
        .chain(seen)
        .chain(numbers)
        .collect();
    if said.is_empty() { t.w("register-everybody") } else { said.join(" · ") }
}

/// What may be chosen in the form.
pub struct Choosable {
    pub tables: Vec<Choice>,
    pub purposes: Vec<Choice>,
    pub views: Vec<Choice>,
    pub fields: Vec<Choice>,
}

impl Choosable {
    async fn read(reader: &mut Reader, purposes: Vec<Choice>, t: Words) -> Result<Self> {
        let named = |table: &'static str| Choice::new(table, t.w(&format!("table-{table}")));
        let mut tables: Vec<Choice> = tables(reader).into_iter().map(named).collect();
        tables.sort_by(|one, other| one.label.cmp(&other.label));
        let views = customers::views(reader).await?;
        let views = views.into_iter().map(|view| Choice::new(view.id.to_string(), view.name)).collect();
        let fields = plain_fields(reader).await?;
        let fields = fields.into_iter().map(|field| Choice::new(field.key, field.label)).collect();
        Ok(Self { tables, purposes, views, fields })
    }
}

pub fn form(
    t: Words,
    breach: &Record,
    (typed, problems): (&Said, &[FieldError]),
    choices: &Choosable,
) -> Html {
    let field = |input: Input, name: &'static str| {
        let field = Field::new(t, input, name, t.w(&format!("register-reach-{}", name.replace('_', "-"))));
        field.values(typed.many(name).to_vec()).optional().error(error(problems, name, t))
    };
    let or_none = |all: Vec<Choice>| {
        Input::Select(std::iter::once(Choice::new("", t.w("kit-all"))).chain(all).collect())
    };
    let languages = kit::Lang::ALL.map(|lang| Choice::new(lang.tag(), t.language(lang))).to_vec();
    let fields = vec![
        field(Input::Area { rows: 3 }, "numbers").hint(t.w("register-reach-numbers-hint")),
        field(or_none(choices.views.clone()), "view").hint(t.w("register-reach-view-hint")),
        field(Input::Many(choices.tables.clone()), "tables"),
        field(or_none(choices.purposes.clone()), "purpose"),
        field(or_none(choices.fields.clone()), "field"),
        field(Input::Text, "value"),
        field(Input::Text, "country"),
        field(or_none(languages), "language"),
        field(Input::Text, "organisation"),
        field(Input::Date, "from"),
        field(Input::Date, "to"),
        field(Input::Text, "source").hint(t.w("register-reach-source-hint")),
        field(Input::Text, "actor").hint(t.w("register-reach-actor-hint")),
        field(Input::DateTime, "seen_from"),
        field(Input::DateTime, "seen_to"),
    ];
    let action = format!("{HOME}/breaches/{}/affected", breach.id);
    let form = Form::new(t, action).between(Html::prose(&t.w("register-reach-text"))).fields(fields);
    let button = Button::submit(t.w("register-reach-find")).primary();
    Panel::new(t.w("register-affected-find"), form.button(button)).html()
}

pub async fn seek(
    desk: Desk,
    At(id): At<RecordId>,
    Posted(pairs): Posted<Vec<(String, String)>>,
) -> Result<Response> {
    desk.actor.demand(&BREACHES)?;
    let said = Said::of_pairs(pairs);
    match desk.write(&Seek { breach: id, wanted: wanted(&said) }).await {
        Ok(_) => {
            let list = format!("{HOME}/breaches/{id}/affected");
            Ok(Go::to(list).saying("register-said-seeking").into_response())
        }
        Err(Error::Invalid(problems)) => {
            Ok(Paper::again(page(&desk, id, &Asked::default(), &said, &problems).await?).into_response())
        }
        Err(error) => Err(error),
    }
}

fn wanted(said: &Said) -> Wanted {
    let text = |name: &str| said.text(name).to_owned();
    Wanted {
        tables: said.many("tables").to_vec(),
        purpose: text("purpose"),
        view: text("view"),
        field: text("field"),
        value: text("value"),
        state: text("state"),
        country: text("country"),
        language: text("language"),
        organisation: text("organisation"),
        from: text("from"),
        to: text("to"),
        source: text("source"),
        actor: text("actor"),
        seen_from: text("seen_from"),
        seen_to: text("seen_to"),
        numbers: text("numbers"),
    }
}

pub async fn again(desk: Desk, Path((id, search)): Path<(String, String)>) -> Result<Go> {
    desk.actor.demand(&BREACHES)?;
    let (Ok(breach), Ok(reach)) = (id.parse(), search.parse()) else { return Err(Error::NotFound) };
    desk.write(&SeekAgain { breach, reach }).await?;
    Ok(Go::to(format!("{HOME}/breaches/{breach}/affected")).saying("register-said-seeking"))
}

pub async fn clear(desk: Desk, At(id): At<RecordId>) -> Result<Go> {
    desk.write(&ClearAffected { breach: id }).await?;
    Ok(Go::to(format!("{HOME}/breaches/{id}/affected")).saying("register-said-cleared"))
}

#[derive(Default, Deserialize)]
#[serde(default)]
pub struct Told {
    how: String,
}

pub async fn told(desk: Desk, At(id): At<RecordId>, Posted(told): Posted<Told>) -> Result<Go> {
    desk.write(&MarkTold { breach: id, how: told.how }).await?;
    Ok(Go::to(format!("{HOME}/breaches/{id}/affected")).saying("kit-saved"))
}
