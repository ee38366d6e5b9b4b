//! The form of a status: which fields are shown there, in which order, who must fill them in, and what is emptied on leaving.

use super::Asking;
use crate::{
    model::{Definition, Field, Slot, SlotAs, Status},
    pages::{
        sheet::{Ask, Sheet},
        typed::Typed,
    },
};
use kernel::Problems;
use kit::{Choice, Html, Input, Words};

pub fn sheet(asking: Asking<'_>, status: &Status) -> Sheet {
    let t = asking.t;
    let sheet = Sheet::default();
    let sheet = match asking.definition.fields.is_empty() {
        true => sheet.between(Html::prose(&t.w("flows-form-no-fields"))),
        false => sheet.between(Html::prose(&t.w("flows-form-text"))),
    };
    let most = i64::try_from(asking.definition.fields.len()).unwrap_or(i64::MAX);
    asking.definition.fields.iter().fold(sheet, |sheet, field| sheet.with_all(asks(t, status, field, most)))
}

fn asks(t: Words, status: &Status, field: &Field, most: i64) -> [Ask; 3] {
    let name = field.names.get(t.lang());
    let at = status.form.iter().position(|slot| slot.field == field.key);
    let now = at.and_then(|at| status.form.get(at)).map_or("", |slot| slot.access.key());
    let hidden = Choice::new("", t.w("flows-slot-hidden"));
    let others = SlotAs::ALL.map(|access| Choice::new(access.key(), t.w(word(access))));
    let choices = std::iter::once(hidden).chain(others).collect();
    let order = at.map(|at| (at + 1).to_string()).unwrap_or_default();
    let label = |part: &str| t.v("flows-slot-part", &[("field", name.into()), ("part", t.w(part).into())]);
    [
        Ask::select(format!("as.{}", field.key), name, choices, now),
        Ask::new(
            Input::Number { min: Some(1), max: Some(most) },
            format!("order.{}", field.key),
            label("flows-slot-order"),
        )
        .value(order),
        Ask::ticked(
            format!("wipe.{}", field.key),
            label("flows-slot-wipe"),
            status.wipe.contains(&field.key),
        ),
    ]
}

pub const fn word(access: SlotAs) -> &'static str {
    match access {
        SlotAs::Optional => "flows-slot-optional",
        SlotAs::Required => "flows-slot-required",
        SlotAs::ReadOnly => "flows-slot-read-only",
    }
}

pub fn write(definition: &mut Definition, key: &str, typed: &Typed, problems: &mut Problems) {
    let keys: Vec<String> = definition.fields.iter().map(|field| field.key.clone()).collect();
    let most = i64::try_from(keys.len()).unwrap_or(i64::MAX);
    let mut slots = Vec::new();
    for field in &keys {
        let name = format!("as.{field}");
        if typed.get(&name).is_empty() {
            continue;
        }
        let order = typed.number(&format!("order.{field}"), problems, (1, most)).unwrap_or(i64::MAX);
        if let Some(access) = typed.choice(&name, problems, SlotAs::parse) {
            slots.push((order, Slot { access, ..laid(definition, key, field) }));
        }
    }
    // The sort is stable: fields without a number follow in the order of the process.
    slots.sort_by_key(|(order, _)| *order);
    let wipe = keys.into_iter().filter(|field| typed.is_ticked(&format!("wipe.{field}"))).collect();
    if let Some(status) = definition.statuses.iter_mut().find(|status| status.key == key) {
        status.form = slots.into_iter().map(|(_, slot)| slot).collect();
        status.wipe = wipe;
    }
}

/// The field as it stood on this form: the page asks neither for its width nor for a heading, and takes neither away.
fn laid(definition: &Definition, key: &str, field: &str) -> Slot {
    let own = definition.status(key).and_then(|status| status.form.iter().find(|slot| slot.field == field));
    own.cloned().unwrap_or_else(|| Slot::new(field, SlotAs::Optional))
}
