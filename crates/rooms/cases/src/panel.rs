//! On a customer's page: their cases, open ones and past ones, whatever way they came.
// law: gdpr/15.1

use crate::{
    WORK,
    model::{Stands, case::path},
    read::{self, Listed},
};
use futures::future::BoxFuture;
use kernel::{Reader, Result, SubjectId};
use kit::{Badge, Button, Column, Empty, Html, Panel, Row, Table, Words};

/// Cases shown beside a person; the list has the rest.
const SHOWN: u32 = 8;

pub fn side(reader: &mut Reader, subject: SubjectId, t: Words) -> BoxFuture<'_, Result<Html>> {
    Box::pin(async move {
        let cases = read::of_subject(reader, subject, SHOWN).await?;
        let body = if cases.is_empty() {
            Empty::new(t.w("cases-none-of-person"), t.w("cases-none-of-person-why")).html()
        } else {
            let columns = ["case-column-number", "case-column-subject", "case-column-status"];
            let columns = columns.iter().map(|word| Column::new(t.w(word))).collect();
            Table::new(t, t.w("nav-cases"), columns)
                .rows(cases.iter().map(|one| row(one, t)).collect())
                .html()
        };
        let panel = Panel::new(t.w("nav-cases"), body);
        let new = || Button::link(t.w("case-new"), format!("/cases/new?customer={subject}")).quiet();
        Ok(if reader.may(&WORK) { panel.aside(new()).html() } else { panel.html() })
    })
}

fn row(listed: &Listed, t: Words) -> Row {
    let stands = listed.case.stands;
    let word = t.w(&format!("cases-stands-{}", stands.key()));
    let status = listed.status.as_ref().map_or(word, |status| status.names.get(t.lang()).to_owned());
    let badge = match stands {
        Stands::Done => Badge::allow(status),
        Stands::Refused => Badge::stop(status),
        Stands::Us | Stands::Open => Badge::warn(status),
        _ => Badge::plain(status),
    };
    let number = Html::text(&listed.case.number.to_string());
    Row::new(vec![number, Html::text(&listed.line), badge.html()]).open(path(listed.case.id))
}
