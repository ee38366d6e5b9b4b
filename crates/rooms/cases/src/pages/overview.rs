//! The manager's view: how well the times are kept, week by week, and who has how much to do.

use super::{Lists, parts::stack, up, words};
use crate::read::overview::{self, Kept, Load};
use kernel::{Desk, Result, door::Paper};
use kit::{Badge, Chart, Drawn, Empty, Html, Point, Row, Stat, Table, Tone, Words};

/// Everything that the page shows.
pub struct Overview {
    pub weeks: Vec<Kept>,
    pub load: Vec<(String, Load)>,
}

pub async fn show(desk: Desk) -> Result<Paper> {
    let mut reader = desk.read().await?;
    let t = words(&desk, &mut reader).await?;
    let weeks = overview::kept(&mut reader).await?;
    let load = overview::workload(&mut reader).await?;
    let lists = Lists::read(&mut reader, t).await?;
    let named = |load: Load| (lists.person(load.assignee), load);
    let overview = Overview { weeks, load: load.into_iter().map(named).collect() };
    let shell = desk.shell(&mut reader, t.w("case-overview"), "/cases").await?;
    let shell = shell.crumbs(vec![up(t)]).lead(t.w("case-overview-why"));
    Ok(shell.body(overview.html(t)).html().into())
}

impl Overview {
    pub fn html(&self, t: Words) -> Html {
        let charts = Html::join([
            Html::trusted("<div class=\"two\">"),
            self.chart(t, "case-kept", |week| week.kept),
            self.chart(t, "case-broken", |week| week.broken),
            Html::trusted("</div>"),
        ]);
        stack([self.tiles(t), charts, self.workload(t)])
    }

    fn tiles(&self, t: Words) -> Html {
        let sum = |of: fn(&Load) -> i64| self.load.iter().map(|(_, load)| of(load)).sum::<i64>();
        let nobody = self
            .load
            .iter()
            .filter(|(_, load)| load.assignee.is_none())
            .map(|(_, load)| load.open)
            .sum::<i64>();
        let (kept, broken) =
            self.weeks.iter().fold((0, 0), |(kept, broken), week| (kept + week.kept, broken + week.broken));
        let share = match kept + broken {
            0 => "–".to_owned(),
            all => format!("{} %", t.number(kept * 100 / all)),
        };
        let late = sum(|load| load.late);
        let tone = if late > 0 { Tone::Stop } else { Tone::Plain };
        let tiles = [
            Stat::new(t.w("case-open-now"), t.number(sum(|load| load.open))).open("/cases?queue=open"),
            Stat::new(t.w("case-open-late"), t.number(late)).note(tone, "").open("/cases?queue=breaching"),
            Stat::new(t.w("case-open-unassigned"), t.number(nobody)).open("/cases?queue=unassigned"),
            Stat::new(t.w("case-share-kept"), share),
        ];
        let tiles = tiles.iter().map(Stat::html);
        Html::join([Html::trusted("<div class=\"tiles\">"), Html::join(tiles), Html::trusted("</div>")])
    }

    fn chart(&self, t: Words, title: &str, value: fn(&Kept) -> i64) -> Html {
        let point = |week: &Kept| Point {
            label: t.day(week.from.0),
            value: u64::try_from(value(week)).unwrap_or_default(),
        };
        let points = self.weeks.iter().map(point).collect();
        let chart = Chart { t, title: t.w(title), drawn: Drawn::Bars, points };
        Html::join([Html::trusted("<div>"), chart.html(), Html::trusted("</div>")])
    }

    fn workload(&self, t: Words) -> Html {
        if self.load.is_empty() {
            return Empty::new(t.w("case-workload"), t.w("case-workload-none")).html();
        }
        let points = self.load.iter().map(|(name, load)| Point {
            label: name.clone(),
            value: u64::try_from(load.open).unwrap_or_default(),
        });
        let chart = Chart { t, title: t.w("case-workload"), drawn: Drawn::Bars, points: points.collect() };
        let columns = vec![
            kit::Column::new(t.w("case-assignee")),
            kit::Column::new(t.w("case-open-now")).number(),
            kit::Column::new(t.w("case-open-late")).number(),
        ];
        let row = |(name, load): &(String, Load)| {
            let late = match load.late {
                0 => Html::text("0"),
                late => Badge::stop(t.number(late)).html(),
            };
            let open = Html::text(&t.number(load.open));
            let href = match load.assignee {
                Some(id) => format!("/cases?assignee={id}"),
                None => "/cases?queue=unassigned".to_owned(),
            };
            Row::new(vec![Html::text(name), open, late]).open(href)
        };
        let table = Table::new(t, t.w("case-workload"), columns).rows(self.load.iter().map(row).collect());
        stack([chart.html(), table.html()])
    }
}
