//! The register at a glance: what is missing, and the whole of it to read, print and take along.
// law: gdpr/30

use super::{HOME, crumb, plural, words};
use crate::{
    BREACHES, VIEW,
    book::Book,
    export::{self, Chapter, Format, Line, chapters},
    gaps::{Gap, gaps, named},
    model::Kind,
    read,
};
use axum::{extract::Path, response::Response};
use kernel::{
    Desk, Error, Result,
    door::Paper,
    room::{Met, article, known, numbers},
};
use kit::{Badge, Button, Column, Facts, Html, Icon, Panel, Row, Stat, Table, Tone, Words};

pub async fn show(desk: Desk) -> Result<Paper> {
    let mut reader = desk.read().await?;
    let book = Book::read(&mut reader).await?;
    let t = words(&desk, &mut reader).await?;
    let open: i64 = numbers(&mut reader, &[|_| known(read::open_breaches())]).await?.iter().sum();
    let gaps = gaps(&book, t.lang());
    let tiles = tiles(t, &book, desk.actor.may(&BREACHES).then_some(open));
    let shell = desk.shell(&mut reader, t.w("nav-register"), HOME).await?.lead(t.w("register-lead"));
    let shell = shell
        .action(Button::link(t.w("register-as-yaml"), "/register/export/yaml").icon(Icon::Download))
        .action(Button::link(t.w("register-as-xlsx"), "/register/export/xlsx").icon(Icon::Download))
        .action(Button::link(t.w("register-book"), "/register/book").primary());
    Ok(shell.body(Html::join([tiles, missing(t, &gaps)])).html().into())
}

pub fn tiles(t: Words, book: &Book, open: Option<i64>) -> Html {
    let mut all =
        vec![Stat::new(t.w("register-chapter-purposes"), t.number(book.entries.len())).open("/purposes")];
    for kind in Kind::ALL.iter().filter(|kind| **kind != Kind::Breach) {
        let count = t.number(book.of(*kind).len());
        all.push(Stat::new(plural(t, *kind), count).open(format!("{HOME}/{}", kind.list())));
    }
    if let Some(open) = open {
        let tile = Stat::new(plural(t, Kind::Breach), t.number(open)).open(format!("{HOME}/breaches"));
        let late = book.breaches.0 > 0;
        all.push(if late { tile.note(Tone::Stop, t.w("register-late")) } else { tile });
    }
    let all = Html::join(all.into_iter().map(Html::from));
    Html::join([Html::trusted("<div class=\"tiles\">"), all, Html::trusted("</div>")])
}

pub fn missing(t: Words, gaps: &[Gap]) -> Html {
    if gaps.is_empty() {
        return Panel::new(t.w("register-missing"), Html::prose(&t.w("register-complete"))).html();
    }
    let columns = vec![
        Column::new(t.w("register-column-state")).tight(),
        Column::new(t.w("register-column-what")),
        Column::new(t.w("register-column-law")).tight(),
    ];
    let row = |gap: &Gap| {
        let badge = match gap.what.state() {
            Met::Missing => Badge::stop(t.w("register-is-missing")),
            Met::Look | Met::Fine => Badge::warn(t.w("register-look")),
        };
        let said = t.w1(&gap.what.word(), "name", named(gap, t));
        Row::new(vec![badge.html(), said.into(), article(gap.what.law()).into()]).open(gap.href.clone())
    };
    let table = Table::new(t, t.w("register-missing"), columns).rows(gaps.iter().map(row).collect());
    Panel::new(t.w("register-missing"), table).html()
}

/// The whole register to read and print.
pub async fn book(desk: Desk) -> Result<Paper> {
    let mut reader = desk.read().await?;
    let book = Book::read(&mut reader).await?;
    let t = words(&desk, &mut reader).await?;
    let chapters = chapters(&book, t);
    let home = vec![crumb(t.w("nav-register"), HOME)];
    let shell = desk.shell(&mut reader, t.w("register-book-title"), HOME).await?.crumbs(home);
    let shell = shell.lead(t.w1("register-book-lead", "day", t.datetime(book.at.0)));
    Ok(shell.body(Html::join(chapters.iter().map(|chapter| printed(t, chapter)))).html().into())
}

pub fn printed(t: Words, chapter: &Chapter) -> Html {
    let law = chapter.law.map(article).unwrap_or_default();
    let body = match (chapter.rows.is_empty(), chapter.tall) {
        (true, _) => Html::prose(&t.w("register-none")),
        (false, true) => Html::join(chapter.rows.iter().map(|line| tall(chapter, line))),
        (false, false) => wide(t, chapter),
    };
    Html::join([
        Html::trusted("<section class=\"stack\"><h2>"),
        chapter.title.as_str().into(),
        Html::trusted(" <small class=\"muted\">"),
        law.into(),
        Html::trusted("</small></h2>"),
        body,
        Html::trusted("</section>"),
    ])
}

/// A row as a card: its first cell is its name, empty ones are left out.
fn tall(chapter: &Chapter, line: &Line) -> Html {
    let mut facts = Facts::new();
    for (column, cell) in chapter.columns.iter().zip(&line.cells).skip(1).filter(|(_, cell)| !cell.is_empty())
    {
        facts = facts.fact(column.clone(), Html::prose(cell));
    }
    let name = line.cells.first().cloned().unwrap_or_default();
    Panel::new(name, facts).html()
}

fn wide(t: Words, chapter: &Chapter) -> Html {
    let columns = chapter.columns.iter().map(|column| Column::new(column.clone())).collect();
    let row = |line: &Line| {
        let told = |cell: &String| Html::text(if cell.is_empty() { "–" } else { cell });
        let row = Row::new(line.cells.iter().map(told).collect());
        if line.href.is_empty() { row } else { row.open(line.href.clone()) }
    };
    Table::new(t, chapter.title.clone(), columns).rows(chapter.rows.iter().map(row).collect()).html()
}

pub async fn export(desk: Desk, Path(format): Path<String>) -> Result<Response> {
    desk.actor.demand(&VIEW)?;
    let format = Format::parse(&format).ok_or(Error::NotFound)?;
    export::file(&desk, format).await
}
