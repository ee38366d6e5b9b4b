//! The table of the list: the chosen columns, and what may be done with the rows that were ticked.

use super::{
    super::{columns, country_name, language_name, show::called},
    Listing, micros,
};
use crate::{Shown, Sort, Source, Standing, model::Column};
use kit::{Badge, Bulk, Button, Html, Pager, Row, Table, Words};

impl Listing {
    pub(super) fn table(&self, t: Words, now: i64) -> Html {
        let heads = self.columns.iter().map(|column| self.head(t, column)).collect();
        let rows = self.people.iter().map(|shown| self.row(t, shown, now)).collect();
        let next = self.next.as_deref().map(|after| self.question.with(&[("after", after)]));
        let pager = Pager { t, previous: None, next, shown: self.counted(t) };
        let table = Table::new(t, t.w("customers-list"), heads).rows(rows).pager(pager);
        match self.bulk(t) {
            Some(bulk) => table.bulk(bulk).into(),
            None => table.into(),
        }
    }

    fn bulk(&self, t: Words) -> Option<Bulk> {
        let button = |word: &str, does: &str| Button::choice(t.w(word), "do", does);
        let export = self.exports.then(|| button("customers-export", "export"));
        let edit = self.edits.then(|| button("customers-change-many", "edit"));
        let buttons: Vec<Button> = export.into_iter().chain(edit).collect();
        (!buttons.is_empty()).then(|| Bulk { action: "/customers/chosen".into(), buttons })
    }

    fn head(&self, t: Words, column: &Column) -> kit::Column {
        let head = kit::Column::new(columns::name(t, column, &self.definitions));
        match column {
            Column::Name | Column::Phone | Column::Marks => head.tight(),
            Column::Contact => head.sort(self.sort(Sort::LatestContact, Sort::EarliestContact)),
            Column::Created => head.sort(self.sort(Sort::Newest, Sort::Oldest)),
            Column::Number => head.number().sort(self.sort(Sort::HighestNumber, Sort::LowestNumber)),
            _ => head,
        }
    }

    /// How many there are, without counting them.
    fn counted(&self, t: Words) -> String {
        let count = self.people.len();
        match (&self.next, self.question.q.is_empty()) {
            (Some(_), false) => t.n("customers-found-more", count),
            (Some(_), true) => t.n("customers-of-many", count),
            (None, _) => t.n("kit-rows", count),
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
        let cells = self.columns.iter().map(|column| self.cell(t, column, shown, now)).collect();
        Row::new(cells).open(format!("/customers/{}", shown.id)).id(shown.id.to_string())
    }

    fn cell(&self, t: Words, column: &Column, shown: &Shown, now: i64) -> Html {
        let first =
            |values: &Option<Vec<String>>| values.iter().flatten().next().cloned().unwrap_or_default();
        match column {
            Column::Name => title(t, shown, self.columns.contains(&Column::Marks)),
            Column::Email => first(&shown.emails).into(),
            Column::Phone => first(&shown.phones).into(),
            Column::Country => {
                shown.country.as_deref().map(|code| country_name(t, code)).unwrap_or_default().into()
            }
            Column::Language => {
                shown.language.as_deref().map(|code| language_name(t, code)).unwrap_or_default().into()
            }
            Column::Marks => self.marks.get(&shown.id).cloned().unwrap_or_default(),
            Column::Contact => t.ago(micros(&shown.last_contact_at), now).into(),
            Column::Created => t.date(micros(&shown.created_at)).into(),
            Column::Source => {
                Source::parse(&shown.source).map(|source| source.say(t)).unwrap_or_default().into()
            }
            other => other.cells(shown).concat().into(),
        }
    }
}

/// The name or, where there is none to see, the number; and how they stand when that is not as usual and no mark says it.
fn title(t: Words, shown: &Shown, marked: bool) -> Html {
    let name = Html::text(&called(t, shown));
    match shown.standing {
        Standing::Active => name,
        Standing::Restricted if marked => name,
        standing => Html::join([name, Html::text(" "), Badge::stop(t.w(standing.word())).html()]),
    }
}
