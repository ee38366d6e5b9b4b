//! The form of a rule, with what was typed and what is wrong with it.

use super::{Names, length::said};
use crate::{
    look::is_person,
    model::{Deed, Draft},
};
use kernel::{FieldError, Lapse};
use kit::{Button, Choice, Field, Form, Input, Words};

pub(super) struct Sheet<'a> {
    pub t: Words,
    pub names: &'a Names,
    pub lapses: &'a [&'static Lapse],
    pub draft: &'a Draft,
    pub problems: &'a [FieldError],
}

impl Sheet<'_> {
    pub fn form(&self, action: String) -> Form {
        let t = self.t;
        let parts = [self.what(), self.when(), self.law()];
        Form::new(t, action)
            .fields(parts.into_iter().flatten().collect())
            .button(Button::choice(t.w("retention-simulate"), "do", "simulate").primary())
            .button(Button::choice(t.w("kit-save"), "do", "save"))
    }

    fn field(&self, input: Input, name: &str, word: &str) -> Field {
        let t = self.t;
        let error = self.problems.iter().find(|wrong| wrong.field == name).map(|wrong| wrong.message.say(t));
        Field::new(t, input, name, t.w(word)).error(error)
    }

    fn what(&self) -> Vec<Field> {
        let (t, draft) = (self.t, self.draft);
        let lapse = |lapse: &&'static Lapse| {
            let of = if is_person(lapse) { "retention-of-people" } else { "retention-of-records" };
            Choice::new(lapse.name, format!("{} ({})", t.w(&crate::word(lapse.name)), t.w(of)))
        };
        let every = Choice::new("", t.w("retention-every-purpose"));
        let purposes = self.names.0.iter().map(|(key, name)| Choice::new(key, name));
        let deeds = Deed::ALL.iter().map(|deed| Choice::new(deed.key(), t.w(&deed.word()))).collect();
        vec![
            self.field(Input::Text, "name", "retention-name")
                .value(&draft.name)
                .hint(t.w("retention-name-hint"))
                .optional(),
            self.field(Input::Select(self.lapses.iter().map(lapse).collect()), "lapse", "retention-lapse")
                .value(&draft.lapse),
            self.field(
                Input::Select([every].into_iter().chain(purposes).collect()),
                "purpose",
                "retention-purpose",
            )
            .value(&draft.purpose)
            .hint(t.w("retention-purpose-hint"))
            .optional(),
            self.field(Input::Radio(deeds), "action", "retention-deed")
                .value(&draft.action)
                .hint(t.w("retention-deed-hint")),
        ]
    }

    fn when(&self) -> Vec<Field> {
        let (t, draft) = (self.t, self.draft);
        vec![
            self.field(Input::Text, "duration", "retention-duration").value(said(t, &draft.duration)).hint(
                t.w2("retention-duration-hint", ("long", said(t, "P1Y6M")), ("short", said(t, "P30D"))),
            ),
            self.field(
                Input::Number { min: Some(0), max: Some(365) },
                "warning_days",
                "retention-warning-days",
            )
            .value(draft.warning_days.to_string())
            .hint(t.w("retention-warning-hint")),
            self.field(Input::Text, "grace", "retention-grace")
                .value(said(t, &draft.grace))
                .hint(t.w2("retention-grace-hint", ("long", said(t, "P1Y6M")), ("short", said(t, "P30D"))))
                .optional(),
            self.field(Input::Date, "begins_on", "retention-begins-on")
                .value(&draft.begins_on)
                .hint(t.w("retention-begins-hint"))
                .optional(),
        ]
    }

    fn law(&self) -> Vec<Field> {
        let (t, draft) = (self.t, self.draft);
        let mut fields = vec![
            self.field(Input::Text, "floor", "retention-floor")
                .value(said(t, &draft.floor))
                .hint(t.w2("retention-floor-hint", ("long", said(t, "P1Y6M")), ("short", said(t, "P30D"))))
                .optional(),
            self.field(Input::Text, "floor_law", "retention-floor-law").value(&draft.floor_law).optional(),
        ];
        let many = self.problems.iter().any(|wrong| wrong.field == "confirm");
        if many || !draft.confirm.is_empty() {
            fields.push(
                self.field(Input::Text, "confirm", "retention-confirm")
                    .value(&draft.confirm)
                    .autocomplete("off"),
            );
        }
        fields
    }
}
