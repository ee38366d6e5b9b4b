//! How long something is kept, in the same words wherever the register tells it: what was decided, and the rules that end it.
// law: gdpr/30

use crate::book::{Book, Entry};
use kernel::Holding;
use kit::Words;

/// The period of a purpose, and the rules that end what it needs.
pub fn how_long(book: &Book, entry: &Entry, t: Words) -> String {
    let mut rules: Vec<&str> = Vec::new();
    let about = entry.tables.iter().filter_map(|table| book.rule(t.lang(), table));
    for rule in about.flat_map(|rules| rules.split("; ")) {
        if !rules.contains(&rule) {
            rules.push(rule);
        }
    }
    let told = (!rules.is_empty()).then(|| t.w1("customers-held-rules", "rules", rules.join("; ")));
    let period = Some(period(&entry.purpose.retention, t)).filter(|period| !period.is_empty());
    period.into_iter().chain(told).collect::<Vec<_>>().join(" · ")
}

/// What the map says, and the rules of retention that decide.
pub fn kept_until(book: &Book, table: &Holding, t: Words) -> String {
    let rules = book.rule(t.lang(), table.table).map(|rules| t.w1("customers-held-rules", "rules", rules));
    std::iter::once(t.w(table.retention)).chain(rules).collect::<Vec<_>>().join(" · ")
}

/// `P7Y` as people say it.
fn period(iso: &str, t: Words) -> String {
    let Ok(span) = iso.parse::<jiff::Span>() else { return iso.to_owned() };
    let days = i64::from(span.get_days()) + 7 * i64::from(span.get_weeks());
    let parts = [
        ("register-years", i64::from(span.get_years())),
        ("register-months", i64::from(span.get_months())),
        ("kit-days", days),
    ];
    let told: Vec<String> =
        parts.into_iter().filter(|(_, count)| *count > 0).map(|(word, count)| t.n(word, count)).collect();
    if told.is_empty() { iso.to_owned() } else { told.join(" ") }
}
