//! One's own bell: what is new, what was, and how one wants to be told.

use super::form::Wrong;
use crate::{
    actions::bell::{Choose, Mark, Marked, Open, ReadAll},
    model::bell::{RingId, Way},
    read::bell::{Rung, Seen, my_choices, own, rings},
};
use axum::response::{IntoResponse, Response};
use ground::{
    clock::Timestamp,
    id::Id,
    paging::{Page, Wanted},
};
use kernel::{
    Desk, Names, Reader, Result,
    door::{Go, Paper},
    input::{At, Form, Query},
    setting::TIME_ZONE,
};
use kit::{
    Arg, Button, Choice, Column, Empty, Field, Form as FormView, Html, Input, Pager, Panel, Row, Sample,
    Table, Words,
};
use serde::Deserialize;
use std::collections::{BTreeMap, BTreeSet, HashMap};

/// News shown at once; the others follow as these are read.
const NEWS: u32 = 100;

/// Who and what the sentences name.
#[derive(Default)]
struct Told {
    actors: HashMap<String, String>,
    lists: Names,
}

/// What its sentence names.
fn named(ring: &Rung) -> BTreeMap<String, String> {
    serde_json::from_str(&ring.args).unwrap_or_default()
}

impl Told {
    async fn of(reader: &mut Reader, t: Words, rings: &[&Rung]) -> Result<Self> {
        let mut labels: Vec<String> = rings.iter().map(|ring| ring.actor.clone()).collect();
        labels.sort();
        labels.dedup();
        let names = reader.app().gate()?.names;
        let actors = names(reader, labels).await?.into_iter().collect();
        let named: BTreeSet<String> = rings.iter().flat_map(|ring| named(ring).into_keys()).collect();
        let named: Vec<&str> = named.iter().map(String::as_str).collect();
        let lists = Names::of(reader, t.lang(), &named).await?;
        Ok(Self { actors, lists })
    }

    /// The sentence; a room that is gone takes its words along, then the kind says enough.
    fn sentence(&self, t: Words, ring: &Rung) -> String {
        let who = self.actors.get(&ring.actor).cloned().unwrap_or_else(|| t.w("staff-the-house"));
        let values = named(ring);
        let told =
            values.iter().map(|(name, value)| (name.as_str(), Arg::from(self.lists.name(name, value))));
        let args: Vec<(&str, Arg)> = [("who", Arg::from(who.as_str()))].into_iter().chain(told).collect();
        let sentence = t.v(&ring.word, &args);
        if sentence.starts_with('⟦') { kind_name(t, &ring.kind) } else { sentence }
    }
}

fn kind_name(t: Words, kind: &str) -> String {
    let name = t.w(&format!("bell-{kind}"));
    if name.starts_with('⟦') { kind.to_owned() } else { name }
}

pub async fn show(desk: Desk, Query(wanted): Query<Wanted>) -> Result<Paper> {
    let mut reader = desk.read().await?;
    let t = desk.words.in_zone(&reader.setting(&TIME_ZONE).await?);
    let first = Wanted { after: None, limit: Some(NEWS) };
    let news = rings(&mut reader, Seen::Not, &first).await?;
    let before = rings(&mut reader, Seen::Already, &wanted).await?;
    let all: Vec<&Rung> = news.items.iter().chain(&before.items).collect();
    let told = Told::of(&mut reader, t, &all).await?;
    let shell = desk.shell(&mut reader, t.w("kit-bell"), "/bell").await?;
    let shell = shell.action(Button::link(t.w("staff-bell-choose"), "/desk/me/bell"));
    let now = reader.now();
    Ok(shell.body(body((t, now), &told, (&news, &before))).html().into())
}

fn body((t, now): (Words, Timestamp), told: &Told, (news, before): (&Page<Rung>, &Page<Rung>)) -> Html {
    let fresh = match news.items.first() {
        None => Empty::new(t.w("staff-bell-nothing"), t.w("staff-bell-nothing-hint")).into(),
        Some(newest) => {
            let all = FormView::new(t, "/bell/all-read")
                .between(Field::hidden(t, "newest", newest.id.to_string()).html())
                .button(Button::submit(t.w("staff-bell-all-read")).key('a'));
            Html::join([table((t, now), told, (&news.items, None)), all.html()])
        }
    };
    if before.items.is_empty() {
        return fresh;
    }
    let next = before.next.as_ref().map(|cursor| format!("/bell?after={cursor}"));
    let pager = Pager { t, previous: None, next, shown: t.n("kit-rows", before.items.len()) };
    let earlier = Panel::new(t.w("staff-bell-earlier"), table((t, now), told, (&before.items, Some(pager))));
    Html::join([fresh, earlier.html()])
}

fn table((t, now): (Words, Timestamp), told: &Told, (rings, pager): (&[Rung], Option<Pager>)) -> Html {
    let columns = vec![
        Column::new(t.w("staff-bell-what")),
        Column::new(t.w("staff-bell-kind")),
        Column::new(t.w("staff-bell-when")).tight(),
        Column::new("").tight(),
    ];
    let row = |ring: &Rung| {
        let mark = match ring.read_at {
            None => Button::post(t.w("staff-bell-read"), format!("/bell/{}/read", ring.id)),
            Some(_) => Button::post(t.w("staff-bell-unread"), format!("/bell/{}/unread", ring.id)),
        };
        let cells = vec![
            Html::text(&told.sentence(t, ring)),
            kind_name(t, &ring.kind).into(),
            t.ago(ring.at.0, now.0).into(),
            mark.quiet().html(),
        ];
        Row::new(cells).open(format!("/bell/{}", ring.id))
    };
    let table = Table::new(t, t.w("kit-bell"), columns).rows(rings.iter().map(row).collect());
    match pager {
        Some(pager) => table.pager(pager).into(),
        None => table.into(),
    }
}

/// Leads to where it happened; what one opened is not news any more.
pub async fn open(desk: Desk, At(ring): At<RingId>) -> Result<Go> {
    Ok(Go::to(desk.write(&Open { ring }).await?))
}

pub async fn read(desk: Desk, At(ring): At<RingId>) -> Result<Go> {
    desk.write(&Mark { ring, to: Marked::Read }).await?;
    Ok(Go::to("/bell"))
}

pub async fn unread(desk: Desk, At(ring): At<RingId>) -> Result<Go> {
    desk.write(&Mark { ring, to: Marked::News }).await?;
    Ok(Go::to("/bell"))
}

#[derive(Deserialize)]
pub struct AllForm {
    newest: RingId,
}

pub async fn all_read(desk: Desk, Form(form): Form<AllForm>) -> Result<Go> {
    desk.write(&ReadAll { newest: form.newest }).await?;
    Ok(Go::to("/bell").saying("staff-bell-now-read"))
}

pub async fn choices(desk: Desk) -> Result<Paper> {
    let (ways, hour) = my_choices(&mut desk.read().await?).await?;
    let ways = ways.into_iter().map(|(kind, way)| (kind, way.key().to_owned())).collect();
    choice_page(&desk, (&ways, &hour.to_string()), &Wrong::default()).await.map(Paper::fine)
}

/// The kinds stand in the form as `way-{kind}`.
pub async fn choose(desk: Desk, Form(form): Form<BTreeMap<String, String>>) -> Result<Response> {
    let ways =
        form.iter().filter_map(|(name, way)| Some((name.strip_prefix("way-")?.to_owned(), way.clone())));
    let hour = form.get("hour").cloned().unwrap_or_default();
    let action = Choose { ways: ways.collect(), hour };
    match desk.write(&action).await {
        Ok(()) => Ok(Go::to("/desk/me/bell").saying("kit-saved").into_response()),
        Err(error) => {
            let page = choice_page(&desk, (&action.ways, &action.hour), &Wrong::of(error)?).await?;
            Ok(Paper::again(page).into_response())
        }
    }
}

type Chosen<'a> = (&'a BTreeMap<String, String>, &'a str);

async fn choice_page(desk: &Desk, chosen: Chosen<'_>, wrong: &Wrong) -> Result<Html> {
    let t = desk.words;
    let mut reader = desk.read().await?;
    own(&reader)?;
    let kinds: Vec<String> = desk
        .app
        .lexicon()
        .keys("bell-")
        .filter_map(|key| key.strip_prefix("bell-"))
        .map(str::to_owned)
        .collect();
    let form = choice_form(t, &kinds, chosen, wrong);
    let shell = desk.shell(&mut reader, t.w("staff-bell-choose"), "").await?;
    Ok(shell.crumbs(vec![super::me::up(t)]).lead(t.w("staff-bell-choose-why")).body(form).html())
}

fn choice_form(t: Words, kinds: &[String], (ways, hour): Chosen<'_>, wrong: &Wrong) -> FormView {
    let choices =
        Way::ALL.map(|way| Choice::new(way.key(), t.w(&format!("staff-way-{}", way.key())))).to_vec();
    let kind = |kind: &String| {
        let way = ways.get(kind).map_or(Way::USUAL.key(), String::as_str);
        Field::new(t, Input::Select(choices.clone()), format!("way-{kind}"), kind_name(t, kind))
            .value(way)
            .error(wrong.at(t, kind))
    };
    let hours = (0..24).map(|hour| Choice::new(hour.to_string(), format!("{hour:02}:00"))).collect();
    let hour = Field::new(t, Input::Select(hours), "hour", t.w("staff-bell-hour"))
        .value(hour)
        .hint(t.w("staff-bell-hour-hint"))
        .error(wrong.at(t, "hour"));
    FormView::new(t, "/desk/me/bell")
        .fields(kinds.iter().map(kind).chain([hour]).collect())
        .button(Button::submit(t.w("kit-save")).primary())
}

pub fn samples(t: Words) -> Vec<Sample> {
    let now = Timestamp(1_764_000_000_000_000);
    let ring = |at: u8| Rung {
        id: RingId::from_bytes([at; 16]),
        kind: "talk-mention".into(),
        word: if at.is_multiple_of(2) { "staff-the-house".into() } else { "no-such-word".repeat(9) },
        args: "{}".into(),
        href: "/talk".into(),
        actor: "house".into(),
        at: now.minus(i64::from(at) * 9_000_000_000),
        read_at: (at > 9).then_some(now),
    };
    let page = |from: u8, to: u8| Page { items: (from..to).map(ring).collect(), next: Some("x".into()) };
    let none = || Page { items: Vec::new(), next: None };
    let told = Told::default();
    let kinds = ["talk-mention".to_owned(), "x".repeat(60)];
    let form = choice_form(t, &kinds, (&BTreeMap::new(), "7"), &Wrong::default());
    vec![
        Sample::new("bell/empty", body((t, now), &told, (&none(), &none()))),
        Sample::new("bell/typical", body((t, now), &told, (&page(1, 3), &none()))),
        Sample::new("bell/extreme", body((t, now), &told, (&page(0, 9), &page(10, 40)))),
        Sample::new("bell/choices", form),
    ]
}
