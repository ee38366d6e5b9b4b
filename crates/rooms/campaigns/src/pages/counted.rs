//! What was counted of a letter: who opened it and its links, of those who allow it, and how often others did.

use crate::{
    model::{Counting, counting::told},
    read::{Link, Results},
};
use kit::{Column, Html, Panel, Row, Table, Words};

/// Nothing where nothing is counted.
pub fn tracked(t: Words, counting: Counting, results: &Results) -> Html {
    let Some(opened) = results.opened else { return Html::default() };
    let mut parts = vec![line(t.n("campaigns-opened-by", opened)), muted(t.w("campaigns-opened-hint"))];
    if !results.links.is_empty() {
        parts.extend([muted(t.w("campaigns-links-lead")), links(t, counting, results)]);
    }
    if counting == Counting::Anonymous && !results.links.is_empty() {
        parts.push(muted(t.w1("campaigns-anonymous-hint", "few", results.few)));
    }
    Panel::new(t.w("campaigns-tracked"), Html::join(parts)).into()
}

fn links(t: Words, counting: Counting, results: &Results) -> Html {
    let anonymous = counting == Counting::Anonymous;
    let mut columns = vec![Column::new(t.w("campaigns-link")), Column::new(t.w("campaigns-opened")).number()];
    columns.extend(anonymous.then(|| Column::new(t.w("campaigns-opened-anonymous")).number()));
    let row = |link: &Link| {
        let mut cells = vec![Html::text(&link.address), t.number(link.people).into()];
        cells.extend(anonymous.then(|| Html::text(&times(t, link.anonymous, results.few))));
        Row::new(cells)
    };
    Table::new(t, t.w("campaigns-links"), columns).rows(results.links.iter().map(row).collect()).into()
}

/// A small number is not told.
fn times(t: Words, anonymous: i64, few: i64) -> String {
    told(anonymous, few).map_or_else(|| t.w1("campaigns-few", "few", few), |count| t.number(count))
}

fn line(text: String) -> Html {
    Html::join([Html::trusted("<p>"), text.into(), Html::trusted("</p>")])
}

fn muted(text: String) -> Html {
    Html::join([Html::trusted("<p class=\"muted\">"), text.into(), Html::trusted("</p>")])
}
