//! The first page after signing in: what waits, and what happened.

use crate::{AUDIT, model};
use askama::Template;
use ground::{clock::Timestamp, paging::Wanted};
use kernel::{
    App, Desk, Names, Reader, Result,
    door::Paper,
    event::{self, Recorded},
    room::{Entry, numbers},
    setting::TIME_ZONE,
};
use kit::{Empty, Html, Moment, Panel, Sample, Stat, Timeline, Words};

#[derive(Template)]
#[template(source = r#"<div class="stack">{{ waits }}{{ latest }}</div>"#, ext = "html")]
struct Start {
    waits: Html,
    latest: Html,
}

#[derive(Template)]
#[template(
    source = r#"<section class="stack"><h2>{{ title }}</h2><div class="tiles">{% for stat in stats %}{{ stat }}{% endfor %}</div></section>"#,
    ext = "html"
)]
pub(super) struct Tiles {
    pub title: String,
    pub stats: Vec<Stat>,
}

/// Events shown on the first page.
const LATEST: u32 = 20;

pub async fn show(desk: Desk) -> Result<Paper> {
    let mut reader = desk.read().await?;
    let t = desk.words.in_zone(&reader.setting(&TIME_ZONE).await?);
    let greeting = t.w1("desk-hello", "name", desk.actor.name.as_ref());
    let stats = waiting(&desk, &mut reader).await?;
    let latest = if reader.may(&AUDIT) { latest(&mut reader, t).await? } else { Html::default() };
    let body = Html::of(&Start { waits: tiles(stats, t), latest });
    Ok(desk.shell(&mut reader, greeting, "/desk").await?.body(body).html().into())
}

/// A tile for every entry of the rail that counts something.
async fn waiting(desk: &Desk, reader: &mut Reader) -> Result<Vec<Stat>> {
    let entries = desk.app.rooms().iter().flat_map(|room| room.navigation);
    let counted =
        entries.filter(|entry| desk.actor.may(&entry.needs)).filter_map(|entry| Some((entry, entry.badge?)));
    let (entries, counts): (Vec<_>, Vec<_>) = counted.unzip();
    let numbers = numbers(reader, &counts).await?.into_iter().map(|number| desk.words.number(number));
    let stat =
        |(entry, number): (&Entry, String)| Stat::new(desk.words.w(entry.word), number).open(entry.href);
    Ok(entries.into_iter().zip(numbers).map(stat).collect())
}

async fn latest(reader: &mut Reader, t: Words) -> Result<Html> {
    let wanted = Wanted { after: None, limit: Some(LATEST) };
    let events = event::everything(reader, None, &wanted).await?.items;
    let (app, now) = (reader.app().clone(), reader.now());
    let names = Names::telling(reader, t.lang(), &events, &[]).await?;
    Ok(timeline(&app, &events, now, (&names, t)))
}

fn tiles(stats: Vec<Stat>, t: Words) -> Html {
    if stats.is_empty() {
        return Empty::new(t.w("desk-nothing-waits"), t.w("desk-nothing-waits-why")).into();
    }
    Html::of(&Tiles { title: t.w("desk-waits"), stats })
}

fn timeline(app: &App, events: &[Recorded], now: Timestamp, (names, t): (&Names, Words)) -> Html {
    let moment = |event: &Recorded| Moment {
        at: event.at.0,
        when: t.ago(event.at.0, now.0),
        tone: model::tone(app, event),
        what: Html::text(&event.sentence(names, t)),
    };
    let moments = events.iter().map(moment).collect();
    Panel::new(t.w("desk-latest"), Timeline { t, moments }).into()
}

pub fn samples(t: Words) -> Vec<Sample> {
    let stats = vec![Stat::new(t.w("nav-jobs"), t.number(3)).open("/jobs")];
    vec![Sample::new("desk/start-empty", tiles(Vec::new(), t)), Sample::new("desk/start", tiles(stats, t))]
}
