//! The table of a queue: one case a line, its clock in words, and what may be done with those that were ticked.

use super::{Listing, columns::Column};
use crate::{
    WORK,
    model::{Case, NEVER, Sort},
    pages::parts,
    read::Listed,
};
use kit::{Badge, Bulk, Button, Html, Pager, Row, Table, Words};

impl Listing {
    pub(super) fn table(&self, t: Words) -> Html {
        let heads = self.columns.iter().map(|column| self.head(t, *column)).collect();
        let rows = self.cases.iter().map(|listed| self.row(t, listed)).collect();
        let next = self.next.as_deref().map(|after| self.question.with(&[("after", after)]));
        let shown = match next {
            Some(_) => t.n("case-of-many", self.cases.len()),
            None => t.n("kit-rows", self.cases.len()),
        };
        let pager = Pager { t, previous: None, next, shown };
        let table = Table::new(t, t.w("case-list"), heads).rows(rows).pager(pager);
        match self.bulk(t) {
            Some(bulk) => table.bulk(bulk).html(),
            None => table.html(),
        }
    }

    fn bulk(&self, t: Words) -> Option<Bulk> {
        let button = |does: &str| Button::choice(t.w(&format!("case-many-{does}")), "do", does);
        let buttons = ["assign", "tag", "priority", "category", "step"].map(button).into();
        self.lists.may(&WORK).then(|| Bulk { action: "/cases/chosen".into(), buttons })
    }

    fn head(&self, t: Words, column: Column) -> kit::Column {
        let head = kit::Column::new(column.name(t));
        match column {
            Column::Number => head.tight().sort(self.sort(Sort::Newest)),
            Column::Last => head.tight().sort(self.sort(Sort::Latest)),
            Column::Clock => head.tight().sort(self.sort(Sort::Due)),
            Column::Status | Column::Priority => head.tight(),
            _ => head,
        }
    }

    /// Each order has one direction: what is due first, what happened last.
    fn sort(&self, sort: Sort) -> kit::Sort {
        let now = Sort::parse(&self.question.sort).unwrap_or_default();
        let href = self.question.with(&[("sort", sort.key())]);
        match (now == sort, sort) {
            (true, Sort::Due) => kit::Sort::Ascending { href },
            (true, _) => kit::Sort::Descending { href },
            (false, _) => kit::Sort::Offered { href },
        }
    }

    fn row(&self, t: Words, listed: &Listed) -> Row {
        let cells = self.columns.iter().map(|column| self.cell(t, *column, listed)).collect();
        Row::new(cells).open(listed.case.path()).id(listed.case.id.to_string())
    }

    fn cell(&self, t: Words, column: Column, listed: &Listed) -> Html {
        let case = &listed.case;
        match column {
            Column::Number => number(t, case),
            Column::Subject => self.subject(t, listed),
            Column::Customer => self.customer(t, listed),
            Column::Category => self.lists.category(&case.category).into(),
            Column::Status => status(t, listed).html(),
            Column::Priority => parts::priority(t, case.priority).html(),
            Column::Assignee => self.lists.person(case.assignee).into(),
            Column::Team => self.lists.team(case.team).into(),
            Column::Last => t.ago(case.last_at.0, self.now).into(),
            Column::Clock => clock(t, case, self.now),
            Column::Opened => t.date(case.opened_at.0).into(),
            Column::Tags => listed.tags.join(", ").into(),
        }
    }

    fn subject(&self, t: Words, listed: &Listed) -> Html {
        let subject = Html::text(&subject(t, &listed.line));
        match self.around.get(&listed.case.id) {
            Some(around) => {
                Html::join([subject, Html::trusted("<br><small>"), around.into(), Html::trusted("</small>")])
            }
            None => subject,
        }
    }

    fn customer(&self, t: Words, listed: &Listed) -> Html {
        let who = listed.who.clone().unwrap_or_else(|| t.w("case-no-customer"));
        let marks = listed.case.subject.and_then(|subject| self.marks.get(&subject).cloned());
        Html::join([who.into(), " ".into(), marks.unwrap_or_default()])
    }
}

fn number(t: Words, case: &Case) -> Html {
    let number = Html::text(&case.number.to_string());
    match case.confidential {
        true => Html::join([number, Html::trusted("<br>"), Badge::stop(t.w("case-confidential")).html()]),
        false => number,
    }
}

/// What it is about; a case whose words are gone still has to be called something.
pub fn subject(t: Words, line: &str) -> String {
    if line.is_empty() { t.w("case-no-subject") } else { line.to_owned() }
}

pub fn status(t: Words, listed: &Listed) -> Badge {
    let named = listed.status.as_ref().map(|status| status.names.get(t.lang())).unwrap_or_default();
    parts::standing(t, listed.case.stands, named)
}

/// What must be over first, while anything runs.
pub fn clock(t: Words, case: &Case, now: i64) -> Html {
    if case.due_at == NEVER || case.closed_at.is_some() {
        return Html::default();
    }
    parts::clock(t, case.due_at.0, now).html()
}
