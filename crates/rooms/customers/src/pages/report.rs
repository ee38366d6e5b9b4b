//! People counted by one or two of their attributes, for those who look at how many and never at who.

use super::{country_name, language_name};
use crate::{
    export::Format,
    model::{Cells, Definition, Feature, Group, Line},
    read::{self, Report},
};
use axum::{
    http::header,
    response::{IntoResponse, Response},
};
use custodia_sheets::{Book, Writer};
use kernel::{Desk, Error, Result, door::Paper, input::Query};
use kit::{
    Button, Chart, Choice, Column, Crumb, Drawn, Empty, Filters, Html, Icon, Panel, Point, Row, Sample,
    Table, Words,
};
use serde::Deserialize;
use std::io::Cursor;

/// Where it stands.
pub(super) const HOME: &str = "/customers/report";

#[derive(Clone, Debug, Default, Deserialize)]
#[serde(default)]
pub struct Question {
    by: String,
    and: String,
    format: String,
}

/// What the page shows.
struct Page {
    report: Report,
    offered: Vec<(Feature, Option<Definition>)>,
}

impl Question {
    fn by(&self) -> &str {
        if self.by.is_empty() { Feature::Country.key() } else { &self.by }
    }

    fn path(&self, format: Format) -> String {
        let asked = [("by", self.by()), ("and", &self.and), ("format", format.key())];
        format!("{HOME}/file?{}", crate::address::query(asked))
    }
}

pub async fn show(desk: Desk, Query(asked): Query<Question>) -> Result<Paper> {
    let mut reader = desk.read().await?;
    let t = desk.words;
    let offered = read::countable(&mut reader).await?;
    let report = read::report(&mut reader, asked.by(), &asked.and).await?;
    let shell = desk.shell(&mut reader, t.w("customers-report"), "/customers").await?;
    let shell = shell.crumbs(vec![Crumb::new(t.w("nav-customers"), "/customers")]);
    let shell = shell.lead(t.w1("customers-report-lead", "few", t.number(report.few)));
    let file = |format: Format| {
        let label = t.w(&format!("customers-report-{}", format.key()));
        Button::link(label, asked.path(format)).quiet().icon(Icon::Download)
    };
    let shell = Format::ALL.into_iter().map(file).fold(shell, kit::Shell::action);
    Ok(shell.body(Page { report, offered }.html(t)).html().into())
}

/// The same as a file: it holds nothing that the page does not show.
pub async fn file(desk: Desk, Query(asked): Query<Question>) -> Result<Response> {
    let mut reader = desk.read().await?;
    let offered = read::countable(&mut reader).await?;
    let report = read::report(&mut reader, asked.by(), &asked.and).await?;
    let format = Format::parse(&asked.format)?;
    let lines = Page { report, offered }.lines(desk.words);
    let body = match format {
        Format::Csv => {
            let mut sheet = Writer::for_spreadsheets(Vec::new()).map_err(Error::fault)?;
            lines.into_iter().try_for_each(|line| sheet.row(line)).map_err(Error::fault)?;
            sheet.finish().map_err(Error::fault)?
        }
        Format::Xlsx => {
            let mut book = Book::new(Cursor::new(Vec::new())).map_err(Error::fault)?;
            lines.into_iter().try_for_each(|line| book.row(line)).map_err(Error::fault)?;
            book.finish().map_err(Error::fault)?.into_inner()
        }
    };
    let name = format!("attachment; filename=\"report.{}\"", format.key());
    let head = [(header::CONTENT_TYPE, format.media().to_owned()), (header::CONTENT_DISPOSITION, name)];
    Ok((head, body).into_response())
}

impl Page {
    fn html(&self, t: Words) -> Html {
        let body = match &self.report.cells {
            None => Empty::new(t.w("customers-report-few"), t.w("customers-report-few-text")).into(),
            Some(cells) => self.told(t, cells),
        };
        Html::join([
            Html::trusted("<div class=\"stack\">"),
            self.filters(t).html(),
            body,
            Html::trusted("</div>"),
        ])
    }

    fn filters(&self, t: Words) -> Filters {
        let choices = |but: Option<&Feature>| {
            let offered = self.offered.iter().filter(|(feature, _)| Some(feature) != but);
            offered.map(|(feature, _)| Choice::new(feature.id(), self.name(t, feature))).collect::<Vec<_>>()
        };
        let (by, and) = (&self.report.by, &self.report.and);
        let chosen = and.as_ref().map(Feature::id).unwrap_or_default();
        Filters::new(t, HOME).select("by", t.w("customers-report-by"), choices(None), by.id()).select(
            "and",
            t.w("customers-report-and"),
            choices(Some(by)),
            chosen,
        )
    }

    fn told(&self, t: Words, cells: &Cells) -> Html {
        let table = match &self.report.and {
            None => Html::join([self.chart(t, cells), self.list(t, cells)]),
            Some(and) => self.crossed(t, cells, and),
        };
        let said = t.v(
            "customers-report-said",
            &[
                ("total", t.number(cells.total).into()),
                ("smallest", t.number(cells.smallest()).into()),
                ("hidden", t.number(cells.hidden() as i64).into()),
            ],
        );
        let hidden = t.w1("customers-report-hidden-why", "few", t.number(self.report.few));
        let foot = if cells.hidden() > 0 { format!("{said}\n{hidden}") } else { said };
        Html::join([table, Html::prose(&foot)])
    }

    fn chart(&self, t: Words, cells: &Cells) -> Html {
        let points = cells.rows.iter().map(|line| Point {
            label: self.group(t, &self.report.by, &line.group),
            value: u64::try_from(line.total).unwrap_or_default(),
        });
        // The panel says what is counted, the chart by what.
        let title = self.name(t, &self.report.by);
        let chart = Chart { t, title, drawn: Drawn::Bars, points: points.collect() };
        Panel::new(t.w("customers-report-people"), chart).html()
    }

    fn list(&self, t: Words, cells: &Cells) -> Html {
        let columns = vec![
            Column::new(self.name(t, &self.report.by)),
            Column::new(t.w("customers-report-people")).number(),
        ];
        let row = |line: &Line| {
            Row::new(vec![self.group(t, &self.report.by, &line.group).into(), t.number(line.total).into()])
        };
        Table::new(t, t.w("customers-report"), columns).rows(cells.rows.iter().map(row).collect()).html()
    }

    fn crossed(&self, t: Words, cells: &Cells, and: &Feature) -> Html {
        let heads = cells.columns.iter().map(|line| self.group(t, and, &line.group));
        let heads = heads.chain([t.w("customers-report-all")]).map(|head| Column::new(head).number());
        let columns = std::iter::once(Column::new(self.name(t, &self.report.by))).chain(heads).collect();
        let row = |(line, shown): (&Line, &Vec<Option<i64>>)| {
            let name = self.group(t, &self.report.by, &line.group).into();
            let shown = shown.iter().map(|count| cell(t, *count));
            Row::new(std::iter::once(name).chain(shown).chain([t.number(line.total).into()]).collect())
        };
        let sums = cells.columns.iter().map(|line| t.number(line.total).into());
        let sums = std::iter::once(t.w("customers-report-all").into()).chain(sums);
        let last = Row::new(sums.chain([t.number(cells.total).into()]).collect());
        let rows = cells.rows.iter().zip(&cells.cells).map(row).chain([last]).collect();
        Table::new(t, t.w("customers-report"), columns).rows(rows).html()
    }

    /// The lines of the file: the same numbers, and the same word where none is told.
    fn lines(&self, t: Words) -> Vec<Vec<String>> {
        let Report { by, and, cells, .. } = &self.report;
        let Some(cells) = cells else { return vec![vec![t.w("customers-report-few")]] };
        let people = t.w("customers-report-people");
        let heads = cells.columns.iter().zip(and.iter().cycle());
        let heads = heads.map(|(line, and)| self.group(t, and, &line.group));
        let head = std::iter::once(self.name(t, by)).chain(heads).chain([people]).collect();
        let line = |(at, line): (usize, &Line)| {
            let shown = cells.cells.get(at).into_iter().flatten();
            let shown =
                shown.map(|count| count.map_or_else(|| t.w("customers-report-hidden"), |n| n.to_string()));
            let name = self.group(t, by, &line.group);
            std::iter::once(name).chain(shown).chain([line.total.to_string()]).collect()
        };
        std::iter::once(head).chain(cells.rows.iter().enumerate().map(line)).collect()
    }

    fn name(&self, t: Words, feature: &Feature) -> String {
        let defined =
            self.offered.iter().find(|(known, _)| known == feature).and_then(|(_, own)| own.as_ref());
        match (feature, defined) {
            (Feature::BirthDate, _) => t.w("customers-report-decade"),
            (_, Some(own)) => own.label.clone(),
            (other, None) => other.word().map_or_else(|| other.id(), |word| t.w(&word)),
        }
    }

    fn group(&self, t: Words, feature: &Feature, group: &Group) -> String {
        match (group, feature) {
            (Group::Unknown, _) => t.w("customers-report-unknown"),
            (Group::Together(many), _) => t.n("customers-report-together", *many),
            (Group::Of(code), Feature::Country) => country_name(t, code),
            (Group::Of(code), Feature::Language) => language_name(t, code),
            (Group::Of(value), _) => value.clone(),
        }
    }
}

/// Hidden cells look alike.
fn cell(t: Words, count: Option<i64>) -> Html {
    match count {
        Some(count) => t.number(count).into(),
        None => Html::join([
            Html::trusted("<small class=\"muted nowrap\">"),
            Html::text(&t.w("customers-report-hidden")),
            Html::trusted("</small>"),
        ]),
    }
}

pub(super) fn samples(t: Words) -> Vec<Sample> {
    let counts = |wide: usize| {
        let each = (0..wide).flat_map(move |row| (0..wide).map(move |column| (row, column)));
        let value = |at: usize, name: &str| if at == 0 { None } else { Some(format!("{name} {at}")) };
        each.map(move |(row, column)| {
            let count = ((row * 7 + column * 3) % 11) as i64;
            ((value(row, "NL"), value(column, "<b>Zaandam")), count)
        })
    };
    let page = |and: Option<Feature>, wide: usize| {
        let cells = Cells::told(&counts(wide).collect(), and.is_some(), 5);
        let report = Report { by: Feature::Country, and, cells, few: 5 };
        let offered = vec![(Feature::Country, None), (Feature::City, None), (Feature::BirthDate, None)];
        Page { report, offered }.html(t)
    };
    vec![
        Sample::new("customers/report-empty", page(None, 1)),
        Sample::new("customers/report", page(None, 6)),
        Sample::new("customers/report-crossed", page(Some(Feature::City), 5)),
        Sample::new("customers/report-extreme", page(Some(Feature::City), 60)),
    ]
}
