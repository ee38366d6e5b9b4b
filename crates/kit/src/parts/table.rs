//! Tables: sort links in the head, keyset paging below, selection for bulk actions. On a phone each row becomes a block.

use crate::{Badge, Button, Html, Icon, Sample, Words};
use askama::Template;

#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub enum Sort {
    #[default]
    Never,
    /// Not sorted by this column now; the link would.
    Offered {
        href: String,
    },
    Ascending {
        href: String,
    },
    Descending {
        href: String,
    },
}

#[derive(Clone, Debug, Default)]
pub struct Column {
    label: String,
    sort: Sort,
    class: &'static str,
}

/// One line: where it leads, what selecting it means, and its cells in the order of the columns.
#[derive(Clone, Debug, Default)]
pub struct Row {
    pub href: Option<String>,
    pub id: Option<String>,
    /// Takes a POST with `to`, the new place counted from zero; a `data-handle` in one of the cells moves the row.
    pub moves: Option<String>,
    pub cells: Vec<Html>,
}

/// A bar that appears when rows are selected; it posts their ids as `id`.
pub struct Bulk {
    pub action: String,
    pub buttons: Vec<Button>,
}

#[derive(Template)]
#[template(path = "table.html")]
pub struct Table {
    t: Words,
    /// Read out first: what the table is about.
    caption: String,
    columns: Vec<Column>,
    rows: Vec<Row>,
    bulk: Option<Bulk>,
    pager: Option<Pager>,
}
crate::parts::shown!(Table, Pager);

/// Keyset paging: links to the page before and after, and what is on this one.
#[derive(Template)]
#[template(path = "pager.html")]
pub struct Pager {
    pub t: Words,
    pub previous: Option<String>,
    pub next: Option<String>,
    pub shown: String,
}

impl Column {
    pub fn new(label: impl Into<String>) -> Self {
        Self { label: label.into(), ..Self::default() }
    }

    #[must_use]
    pub fn sort(self, sort: Sort) -> Self {
        Self { sort, ..self }
    }

    /// Aligned at its end, so that digits stand below each other.
    #[must_use]
    pub fn number(self) -> Self {
        Self { class: "num", ..self }
    }

    /// As narrow as its content, which stays on one line.
    #[must_use]
    pub fn tight(self) -> Self {
        Self { class: "tight", ..self }
    }

    fn aria(&self) -> &'static str {
        match self.sort {
            Sort::Never | Sort::Offered { .. } => "none",
            Sort::Ascending { .. } => "ascending",
            Sort::Descending { .. } => "descending",
        }
    }
}

impl Row {
    pub fn new(cells: Vec<Html>) -> Self {
        Self { cells, ..Self::default() }
    }

    #[must_use]
    pub fn open(self, href: impl Into<String>) -> Self {
        Self { href: Some(href.into()), ..self }
    }

    #[must_use]
    pub fn moves(self, href: impl Into<String>) -> Self {
        Self { moves: Some(href.into()), ..self }
    }

    #[must_use]
    pub fn id(self, id: impl Into<String>) -> Self {
        Self { id: Some(id.into()), ..self }
    }
}

impl Table {
    pub fn new(t: Words, caption: impl Into<String>, columns: Vec<Column>) -> Self {
        Self { t, caption: caption.into(), columns, rows: Vec::new(), bulk: None, pager: None }
    }

    #[must_use]
    pub fn rows(self, rows: Vec<Row>) -> Self {
        Self { rows, ..self }
    }

    #[must_use]
    pub fn bulk(self, bulk: Bulk) -> Self {
        Self { bulk: Some(bulk), ..self }
    }

    #[must_use]
    pub fn pager(self, pager: Pager) -> Self {
        Self { pager: Some(pager), ..self }
    }

    fn pairs<'a>(&'a self, row: &'a Row) -> impl Iterator<Item = (&'a Column, &'a Html)> {
        self.columns.iter().zip(&row.cells)
    }
}

pub(crate) fn samples(t: Words) -> Vec<Sample> {
    let next = || Pager { t, previous: None, next: Some("?after=25".into()), shown: t.n("kit-rows", 25) };
    let bulk = || Bulk {
        action: "/bulk".into(),
        buttons: vec![Button::choice(t.w("kit-delete"), "do", "delete").danger()],
    };
    let empty = Table::new(t, t.w("kit-sample-name"), columns(t));
    let typical = Table::new(t, t.w("kit-sample-name"), columns(t)).rows(people(t, 8)).pager(next());
    let extreme = Table::new(t, "<all>", columns(t)).rows(people(t, 25)).bulk(bulk()).pager(next());
    vec![
        Sample::new("table/empty", empty),
        Sample::new("table/typical", typical),
        Sample::new("table/extreme", extreme),
        Sample::new("pager/middle", Pager { previous: Some("?before=1".into()), ..next() }),
    ]
}

fn columns(t: Words) -> Vec<Column> {
    vec![
        Column::new(t.w("kit-sample-name")).sort(Sort::Ascending { href: "?sort=-name".into() }),
        Column::new(t.w("kit-sample-email")).sort(Sort::Offered { href: "?sort=mail".into() }),
        Column::new(t.w("kit-sample-choice")).tight(),
        Column::new(t.w("kit-sample-days")).number(),
    ]
}

fn people(t: Words, count: usize) -> Vec<Row> {
    const NAMES: [&str; 4] =
        ["Joanna Zielińska", "İpek Çağlar", "Piet de Boer", "<script>Hubert Blaine</script> Wolfeschlegel"];
    let badge = [
        Badge::allow(t.w("kit-may-yes")),
        Badge::stop(t.w("kit-may-refused")),
        Badge::plain(t.w("kit-may-ask")),
    ];
    let row = |index: usize| {
        let cells = vec![
            NAMES[index % 4].into(),
            format!("person{index}@example.com").into(),
            badge[index % 3].html(),
            t.number(index * 731).into(),
        ];
        Row::new(cells).open(format!("/customers/{index}")).id(format!("cust_{index}"))
    };
    (0..count).map(row).collect()
}
