//! What the host of a run asks beyond its definition: how soon we answer and are done, and what is filled in at the beginning.

use super::{Calendar, Definition, Level, Slot, Status};
use ground::db::{Cell, Error, FromCell, ToValue, Value};
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

/// Terms of one run, frozen when it begins. What is missing the definition says.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(default, deny_unknown_fields)]
#[schema(as = FlowTerms)]
pub struct Terms {
    /// How soon we answer for the first time.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub first: Option<Level>,
    /// From the start to the closed status, instead of the level of the process.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub solved: Option<Level>,
    /// The fields that are asked for at the beginning, instead of the form of the first status.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub fields: Vec<Slot>,
}

impl Terms {
    pub fn is_empty(&self) -> bool {
        *self == Self::default()
    }

    /// Each of them from here, or from above.
    #[must_use]
    pub fn or(self, above: &Self) -> Self {
        Self {
            first: self.first.or(above.first),
            solved: self.solved.or(above.solved),
            fields: if self.fields.is_empty() { above.fields.clone() } else { self.fields },
        }
    }

    /// What of them a process cannot keep: the name of the part, and what is wrong with it.
    pub fn flaws(&self, definition: &Definition) -> Vec<(&'static str, kernel::Message)> {
        let calendar = definition.calendar.as_ref();
        let levels = [("first", self.first), ("solved", self.solved)];
        let levels = levels.into_iter().filter_map(|(part, level)| Some((part, level?.flaw(calendar)?)));
        let unknown = self.fields.iter().find(|slot| definition.field(&slot.field).is_none());
        let unknown = unknown.map(|slot| kernel::Message::new("flows-check-field").with("name", &slot.field));
        let fields = unknown.or_else(|| self.fields.iter().find_map(Slot::flaw));
        levels.chain(fields.map(|message| ("fields", message))).collect()
    }
}

impl Definition {
    /// The form of a status for a run with such terms. Where it begins, the fields of the terms stand instead of the status's
    /// own; a field of the terms that no status shows belongs to the terms alone, and is shown everywhere. The terms say in
    /// which order, how wide and below which heading their fields stand, in every status; the status says what may be done with them.
    pub fn form(&self, status: &Status, terms: Option<&Terms>) -> Vec<Slot> {
        let asked = terms.map(|terms| terms.fields.as_slice()).unwrap_or_default();
        let asked: Vec<&Slot> = asked.iter().filter(|slot| self.field(&slot.field).is_some()).collect();
        if status.key == self.start && !asked.is_empty() {
            return asked.into_iter().cloned().collect();
        }
        let here = |slot: &Slot| status.form.iter().find(|own| own.field == slot.field);
        let anywhere =
            |slot: &Slot| self.statuses.iter().any(|one| one.form.iter().any(|own| own.field == slot.field));
        let laid = asked.iter().filter_map(|slot| match here(slot) {
            Some(own) => Some(Slot { access: own.access, ..(*slot).clone() }),
            None => (!anywhere(slot)).then(|| (*slot).clone()),
        });
        let rest = status.form.iter().filter(|own| asked.iter().all(|slot| slot.field != own.field));
        laid.chain(rest.cloned()).collect()
    }

    /// The form with which a run with such terms begins.
    pub fn asked(&self, terms: &Terms) -> Vec<Slot> {
        self.status(&self.start).map(|status| self.form(status, Some(terms))).unwrap_or_default()
    }
}

impl Level {
    /// How long before the end people are warned, by the level's own clock.
    pub fn ahead(self, calendar: Option<&Calendar>) -> i64 {
        match self.warn {
            Some(ahead) => super::Wait::new(ahead.amount, ahead.unit, self.within.clock).micros(calendar),
            None => self.within.micros(calendar) / 4,
        }
    }

    /// What is wrong with it, in a process with this calendar.
    pub fn flaw(self, calendar: Option<&Calendar>) -> Option<kernel::Message> {
        let most = super::Wait::MOST;
        if self.within.amount == 0 || self.within.amount > most {
            return Some(kernel::Message::new("flows-check-wait").with("most", most));
        }
        if self.within.clock == super::Clock::Business && calendar.is_none() {
            return Some("flows-check-calendar".into());
        }
        let whole = self.within.micros(calendar);
        let warns = self.warn.is_none_or(|ahead| ahead.amount > 0 && self.ahead(calendar) < whole);
        (!warns).then(|| "flows-check-warn".into())
    }
}

impl FromCell for Terms {
    fn from_cell(cell: Cell<'_>) -> ground::db::Result<Self> {
        let text = String::from_cell(cell)?;
        serde_json::from_str(&text).map_err(|error| Error::Type(format!("these are no terms: {error}")))
    }
}

impl ToValue for Terms {
    fn to_value(&self) -> Value {
        serde_json::to_string(self).unwrap_or_default().to_value()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::{Ahead, Clock, Field, Names, Pauses, SlotAs, Stands, Unit, Wait};
    use ground::clock::HOUR;

    fn slot(field: &str, access: SlotAs) -> Slot {
        Slot::new(field, access)
    }

    fn definition() -> Definition {
        let field = |key: &str| Field { key: key.into(), ..Field::default() };
        let mut statuses =
            ["new", "work"].map(|key| Status::new(key, Names::same(key), Stands::Open)).to_vec();
        statuses[0].form = vec![slot("amount", SlotAs::Required)];
        statuses[1].form = vec![slot("note", SlotAs::Optional)];
        let fields = ["amount", "note", "serial"].map(field).to_vec();
        Definition { start: "new".into(), fields, statuses, ..Definition::default() }
    }

    fn level(amount: u32, warn: Option<Ahead>) -> Level {
        Level { within: Wait::new(amount, Unit::Hours, Clock::Always), pauses: Pauses::Never, warn }
    }

    #[test]
    fn the_terms_ask_first_and_their_own_fields_stay() {
        let definition = definition();
        let fields = vec![slot("serial", SlotAs::Required), slot("note", SlotAs::Optional)];
        let terms = Terms { fields, ..Terms::default() };
        let keys = |slots: Vec<Slot>| slots.into_iter().map(|slot| slot.field).collect::<Vec<_>>();
        assert_eq!(keys(definition.asked(&terms)), ["serial", "note"]);
        assert_eq!(keys(definition.form(&definition.statuses[1], Some(&terms))), ["serial", "note"]);
        assert_eq!(keys(definition.asked(&Terms::default())), ["amount"]);
        let wide = Slot {
            width: crate::Width::Half,
            heading: Names::same("Device"),
            ..slot("note", SlotAs::Required)
        };
        let laid = Terms { fields: vec![wide.clone(), slot("serial", SlotAs::Required)], ..Terms::default() };
        let form = definition.form(&definition.statuses[1], Some(&laid));
        assert_eq!(
            form[0],
            Slot { access: SlotAs::Optional, ..wide },
            "the status says who may, the terms say where"
        );
        let gone = Terms { fields: vec![slot("gone", SlotAs::Required)], ..Terms::default() };
        assert_eq!(keys(definition.asked(&gone)), ["amount"], "what the process does not know is not asked");
        assert_eq!(gone.flaws(&definition)[0].0, "fields");
    }

    #[test]
    fn a_level_warns_when_it_says_or_at_three_quarters() {
        let ahead = |amount| Some(Ahead { amount, unit: Unit::Hours });
        assert_eq!((level(8, None).ahead(None), level(8, ahead(1)).ahead(None)), (2 * HOUR, HOUR));
        assert_eq!(level(8, ahead(1)).flaw(None), None);
        for odd in [level(0, None), level(8, ahead(8)), level(8, ahead(0))] {
            assert!(odd.flaw(None).is_some(), "{odd:?}");
        }
        let business = Wait::new(2, Unit::Days, Clock::Business);
        assert_eq!(
            Level { within: business, ..level(1, None) }.flaw(None).map(|message| message.key),
            Some("flows-check-calendar")
        );
    }

    #[test]
    fn what_is_missing_comes_from_above() {
        let above = Terms { first: Some(level(2, None)), solved: Some(level(9, None)), fields: Vec::new() };
        let own = Terms { solved: Some(level(4, None)), ..Terms::default() };
        assert_eq!(
            own.or(&above),
            Terms { first: above.first, solved: Some(level(4, None)), fields: Vec::new() }
        );
    }
}
