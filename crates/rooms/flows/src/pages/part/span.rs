//! Spans of time and service levels as three or four questions.

use crate::{
    model::{Ahead, Clock, Level, Pauses, Unit, Wait},
    pages::{sheet::Ask, typed::Typed, wording},
};
use kernel::Problems;
use kit::{Choice, Input, Words};

pub fn asks(t: Words, name: &str, wait: Option<Wait>) -> [Ask; 3] {
    let most = i64::from(Wait::MOST);
    let clocks = Clock::ALL.map(|clock| Choice::new(clock.key(), t.w(clock_word(clock)))).to_vec();
    let amount = wait.map(|wait| wait.amount.to_string()).unwrap_or_default();
    [
        Ask::new(
            Input::Number { min: Some(1), max: Some(most) },
            format!("{name}.amount"),
            t.w("flows-span"),
        )
        .value(amount),
        Ask::select(
            format!("{name}.unit"),
            t.w("flows-span-unit"),
            units(t),
            wait.map_or(Unit::Days, |wait| wait.unit).key(),
        ),
        Ask::select(
            format!("{name}.clock"),
            t.w("flows-span-clock"),
            clocks,
            wait.map_or(Clock::Always, |wait| wait.clock).key(),
        ),
    ]
}

/// A level is asked like a span; without an amount there is none.
pub fn level(t: Words, name: &str, level: Option<Level>) -> Vec<Ask> {
    let choices = Pauses::ALL.map(|pauses| Choice::new(pauses.key(), wording::pauses(t, pauses))).to_vec();
    let pauses = level.map_or(Pauses::Never, |level| level.pauses).key();
    let [amount, unit, clock] = asks(t, name, level.map(|level| level.within));
    let pauses = Ask::select(format!("{name}.pauses"), t.w("flows-level-pauses"), choices, pauses);
    let [early, early_unit] = warning(t, &format!("{name}.warn"), level.and_then(|level| level.warn));
    vec![amount.hint(t.w("flows-level-hint")), unit, clock, pauses, early, early_unit]
}

/// How long before the end of a level people are warned.
fn warning(t: Words, name: &str, warn: Option<Ahead>) -> [Ask; 2] {
    let amount = warn.map(|warn| warn.amount.to_string()).unwrap_or_default();
    let most = Input::Number { min: Some(1), max: Some(i64::from(Wait::MOST)) };
    let unit = warn.map_or(Unit::Hours, |warn| warn.unit).key();
    [
        Ask::new(most, format!("{name}.amount"), t.w("flows-level-warn"))
            .value(amount)
            .hint(t.w("flows-level-warn-hint")),
        Ask::select(format!("{name}.unit"), t.w("flows-span-unit"), units(t), unit),
    ]
}

fn ahead(typed: &Typed, name: &str, problems: &mut Problems) -> Option<Ahead> {
    let amount = typed.number(&format!("{name}.warn.amount"), problems, (1, i64::from(Wait::MOST)))?;
    let unit = typed.choice(&format!("{name}.warn.unit"), problems, Unit::parse)?;
    Some(Ahead { amount: u32::try_from(amount).ok()?, unit })
}

fn units(t: Words) -> Vec<Choice> {
    Unit::ALL.map(|unit| Choice::new(unit.key(), t.w(unit_word(unit)))).to_vec()
}

pub fn read(typed: &Typed, name: &str, problems: &mut Problems) -> Option<Wait> {
    let amount = typed.number(&format!("{name}.amount"), problems, (1, i64::from(Wait::MOST)))?;
    let unit = typed.choice(&format!("{name}.unit"), problems, Unit::parse)?;
    let clock = typed.choice(&format!("{name}.clock"), problems, Clock::parse)?;
    Some(Wait::new(u32::try_from(amount).ok()?, unit, clock))
}

pub fn required(typed: &Typed, name: &str, problems: &mut Problems) -> Option<Wait> {
    let amount = format!("{name}.amount");
    if typed.get(&amount).is_empty() {
        problems.add(amount, "error-required");
        return None;
    }
    read(typed, name, problems)
}

pub fn read_level(typed: &Typed, name: &str, problems: &mut Problems) -> Option<Level> {
    let within = read(typed, name, problems)?;
    let pauses = typed.choice(&format!("{name}.pauses"), problems, Pauses::parse)?;
    let warn = ahead(typed, name, problems);
    Some(Level { within, pauses, warn })
}

const fn unit_word(unit: Unit) -> &'static str {
    match unit {
        Unit::Minutes => "flows-unit-minutes",
        Unit::Hours => "flows-unit-hours",
        Unit::Days => "flows-unit-days",
    }
}

const fn clock_word(clock: Clock) -> &'static str {
    match clock {
        Clock::Always => "flows-clock-always",
        Clock::Business => "flows-clock-business",
    }
}
