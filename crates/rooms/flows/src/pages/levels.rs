//! Service levels on the forms of other rooms: the same questions as in the designer, and what was typed there.

use super::{part::span, sheet::Sent, typed::Typed, wording};
use crate::model::{Level, Pauses, Wait};
use kernel::{FieldError, Problems};
use kit::{Field, Words};

/// A level that a form asks for.
pub struct LevelAsked<'a> {
    pub name: &'a str,
    pub level: Option<Level>,
    /// What it means when nothing is said.
    pub hint: String,
    /// Whether its clock may stand still.
    pub pauses: bool,
}

/// The questions for a level; `typed` is a form that came back.
pub fn level_fields(
    t: Words,
    asked: LevelAsked<'_>,
    (typed, errors): (&[(String, String)], &[FieldError]),
) -> Vec<Field> {
    let typed = (!typed.is_empty()).then(|| Typed::from(typed.to_vec()));
    let sent = Sent { typed: typed.as_ref(), errors, opened: None };
    let pauses = format!("{}.pauses", asked.name);
    let mut asks = span::level(t, asked.name, asked.level);
    asks.retain(|ask| asked.pauses || ask.name != pauses);
    let mut fields: Vec<Field> = asks.iter().map(|ask| ask.field(t, sent)).collect();
    let amount = fields.remove(0).hint(asked.hint);
    fields.insert(0, amount);
    fields
}

/// The level that was typed; none without an amount. A form that does not ask for pauses has none.
pub fn level_typed(typed: &[(String, String)], name: &str, problems: &mut Problems) -> Option<Level> {
    let mut typed = typed.to_vec();
    let pauses = format!("{name}.pauses");
    if typed.iter().all(|(known, _)| *known != pauses) {
        typed.push((pauses, Pauses::Never.key().to_owned()));
    }
    span::read_level(&Typed::from(typed), name, problems)
}

/// A span as people read it: `8 hours of working time`.
pub fn wait_told(t: Words, wait: Wait) -> String {
    wording::wait(t, wait)
}
