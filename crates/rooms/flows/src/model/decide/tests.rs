//! The decision holds its promises whatever the definition, the values and the order of events.

use super::*;
use crate::model::{Clock, Field, FieldKind, Hand, Names, Slot, Transition, Unit, Wait};
use proptest::prelude::*;

fn statuses(count: usize, forbidden: usize) -> Vec<Status> {
    (0..count)
        .map(|nr| {
            let stands = if nr + 1 == count { Stands::Closed(Closed::Done) } else { Stands::Open };
            let mut status = Status::new(&format!("s{nr}"), Names::same("S"), stands);
            if nr == forbidden {
                status.hand = Hand { into: ByHand::Forbidden, out: ByHand::Allowed };
            }
            status.form = vec![Slot::new("amount", SlotAs::Required)];
            status
        })
        .collect()
}

fn trigger(nr: u8) -> Trigger {
    match nr % 8 {
        0 | 1 => Trigger::Hand { may: Vec::new() },
        2 => Trigger::Reply { from: Replies::Outside },
        3 => Trigger::After(Wait::new(2, Unit::Hours, Clock::Always)),
        4 => Trigger::Event { kind: "a.b".into(), only: [("c".to_owned(), "d".to_owned())].into() },
        5 => Trigger::When { condition: "amount > 5".into() },
        6 => Trigger::Approved { approval: "x".into() },
        _ => Trigger::AllDone,
    }
}

prop_compose! {
    fn definitions()(count in 2_usize..8, forbidden in 0_usize..8, ways in prop::collection::vec((0_usize..8, 0_usize..8, any::<u8>(), any::<bool>()), 0..24)) -> Compiled {
        let transitions = ways.into_iter().enumerate().map(|(nr, (from, to, kind, guarded))| Transition {
            key: format!("w{nr}"),
            names: Names::same("W"),
            from: format!("s{}", from % count),
            to: format!("s{}", to % count),
            trigger: trigger(kind),
            guard: guarded.then(|| "amount < 50".to_owned()),
            acts: Vec::new(),
        });
        let amount = Field {
            key: "amount".into(), names: Names::same("A"), kind: FieldKind::Number { least: 0, most: 99 },
            ..Field::default()
        };
        Compiled::new(Definition {
            key: "any".into(), start: "s0".into(), fields: vec![amount], statuses: statuses(count, forbidden),
            transitions: transitions.collect(), ..Definition::default()
        })
    }
}

fn heard(nr: u8) -> Heard {
    let (kind, value) = [("a.b", "d"), ("c.d", "d"), ("a.b", "e")][usize::from(nr) % 3];
    Heard { kind: kind.into(), fields: [("c".to_owned(), value.to_owned())].into() }
}

fn cause(nr: u8, heard: &Heard) -> Cause<'_> {
    match nr % 5 {
        0 => Cause::Reply(Author::Customer),
        1 => Cause::Reply(Author::Staff),
        2 | 3 => Cause::Event(heard),
        _ => Cause::Look,
    }
}

proptest! {
    /// What moves by itself leaves the present status, is no hand's, and its guard holds.
    #[test]
    fn a_run_moves_only_where_its_definition_says(compiled in definitions(), amount in prop::option::of(0_i64..99), status in 0_usize..8, what in any::<u8>(), hours in 0_i64..5) {
        let status = format!("s{}", status % compiled.definition.statuses.len());
        let values: Values = amount.into_iter().map(|amount| ("amount".to_owned(), amount.to_string())).collect();
        let (facts, settled) = (Facts::new(), Settled::default());
        let now = Timestamp(hours * ground::clock::HOUR);
        let view = View { status: &status, since: Timestamp(0), now, values: &values, facts: &facts, settled: &settled, terms: None };
        let heard = heard(what / 5);
        let cause = cause(what, &heard);
        if let Some(way) = next(&compiled, &view, cause) {
            prop_assert_eq!(&way.from, &status);
            prop_assert!(!way.trigger.is_hand());
            prop_assert!(way.guard.is_none() || amount.is_some_and(|amount| amount < 50));
            match &way.trigger {
                Trigger::After(_) => prop_assert!(hours >= 2),
                Trigger::When { .. } => prop_assert!(amount.is_some_and(|amount| amount > 5)),
                Trigger::Reply { .. } => prop_assert_eq!(cause, Cause::Reply(Author::Customer)),
                Trigger::Event { .. } => prop_assert!(matches!(cause, Cause::Event(heard) if heard.kind == "a.b" && heard.fields["c"] == "d")),
                other => prop_assert!(false, "nothing was settled: {other:?}"),
            }
        }
    }

    /// A hand takes only open ways of its kind, never into what is forbidden, never past an empty required field.
    #[test]
    fn a_hand_takes_only_what_is_open(compiled in definitions(), amount in prop::option::of(0_i64..99), status in 0_usize..8, way in 0_usize..24) {
        let status = format!("s{}", status % compiled.definition.statuses.len());
        let values: Values = amount.into_iter().map(|amount| ("amount".to_owned(), amount.to_string())).collect();
        let (facts, settled) = (Facts::new(), Settled::default());
        let view = View { status: &status, since: Timestamp(0), now: Timestamp(0), values: &values, facts: &facts, settled: &settled, terms: None };
        if let Ok(way) = by_hand(&compiled, &view, &format!("w{way}")) {
            prop_assert!(way.trigger.is_hand() && way.from == status && amount.is_some());
            let to = compiled.definition.status(&way.to).unwrap();
            prop_assert_eq!(to.hand.into, ByHand::Allowed);
        }
    }

    /// Whatever somebody types, a value is refused or fits.
    #[test]
    fn no_value_breaks_the_check(text in ".{0,40}") {
        for kind in [FieldKind::Line, FieldKind::Text, FieldKind::Date, FieldKind::Email, FieldKind::Phone, FieldKind::Switch] {
            if fits(&kind, &text).is_ok() {
                prop_assert!(!text.contains('\0'));
            }
        }
    }

    /// Whatever somebody types, a condition compiles and answers, or is refused: it neither panics nor hangs.
    #[test]
    fn no_text_breaks_a_condition(text in "[a-z0-9 .()!&|<>=+'\\[\\]?:-]{0,60}") {
        if let Ok(condition) = crate::model::condition::Condition::compile(&text) {
            condition.holds(&Variables::new());
        }
    }
}
