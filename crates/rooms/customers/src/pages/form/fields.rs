//! The fields of the form: those that this actor may write, with what is known and what is wrong with it.

use super::{Entry, Target};
use crate::{
    Address, FieldKey,
    actions::KEPT_OUT,
    model::NATIONAL_ID_FIELD,
    pages::{countries, label},
};
use custodia_sift::identifiers::Kind;
use kernel::{Access, Actor};
use kit::{Choice, Field, Input, Lang, Words};

impl Entry {
    /// Only what this actor may write: what is not in the form stays as it is.
    pub(super) fn fields(&self, t: Words, actor: &Actor) -> Vec<Field> {
        let mut fields = Vec::new();
        for key in FieldKey::ALL.into_iter().filter(|key| actor.access(key.key()) == Access::Edit) {
            fields.extend(self.group(t, key));
        }
        match self.target {
            Target::New => fields
                .extend([self.purpose(t)].into_iter().chain(self.insisting(t)).chain(self.coming_back(t))),
            Target::Known { version, .. } => fields.push(Field::hidden(t, "version", version.to_string())),
        }
        fields
    }

    fn purpose(&self, t: Words) -> Field {
        let (input, hint) = match self.purposes.is_empty() {
            true => (Input::Text, "customers-purpose-hint"),
            false => (Input::Select(optional(self.purposes.clone())), "customers-purpose-choose"),
        };
        self.field(t, input, "purpose", &self.draft.purpose).hint(t.w(hint))
    }

    /// Asked only when somebody could be the same person.
    fn insisting(&self, t: Words) -> Option<Field> {
        let field =
            Field::new(t, Input::Checkbox, "even_if_known", t.w("customers-even-if-known")).optional();
        (!self.twins.is_empty()).then(|| field.ticked(self.draft.even_if_known))
    }

    /// Asked only when an address belongs to somebody who was kept out.
    fn coming_back(&self, t: Words) -> Option<Field> {
        let field = Field::new(t, Input::Checkbox, "asked_back", t.w("customers-asked-back")).optional();
        let out = self.errors.iter().any(|error| error.message.key == KEPT_OUT);
        out.then(|| field.ticked(self.draft.asked_back))
    }

    fn group(&self, t: Words, key: FieldKey) -> Vec<Field> {
        let draft = &self.draft;
        let text = |name: &str, value: &str| self.field(t, Input::Text, name, value);
        match key {
            FieldKey::Name => vec![
                text("title", &draft.title).autocomplete("off"),
                text("given", &draft.given),
                text("middle", &draft.middle).hint(t.w("customers-middle-hint")),
                text("family", &draft.family),
            ],
            FieldKey::Email => self.list(t, &Input::Email, "emails", &draft.emails),
            FieldKey::Phone => self.list(t, &Input::Tel, "phones", &draft.phones),
            FieldKey::Address => self.addresses(t),
            FieldKey::BirthDate => vec![self.field(t, Input::Date, "birth_date", &draft.birth_date)],
            FieldKey::Country => vec![
                self.field(t, Input::Select(optional(countries(t))), "country", &draft.country),
                text("time_zone", &draft.time_zone).hint(t.w("customers-time-zone-hint")),
            ],
            FieldKey::Language => {
                vec![self.field(t, Input::Select(languages(t, &draft.language)), "language", &draft.language)]
            }
            FieldKey::Organisation => vec![text("organisation", &draft.organisation)],
            FieldKey::NationalId => self.national_id(t),
            FieldKey::Custom => self.custom(t, key),
            FieldKey::Sensitive => self.custom(t, key).into_iter().chain(self.removals(t)).collect(),
        }
    }

    fn field(&self, t: Words, input: Input, name: &str, value: &str) -> Field {
        let key = name.split('.').next_back().unwrap_or(name).replace('_', "-");
        self.named(t, input, (name, &t.w(&format!("customers-{key}"))), value)
    }

    fn named(&self, t: Words, input: Input, (name, label): (&str, &str), value: &str) -> Field {
        let wrong = self.errors.iter().find(|error| error.field == name);
        Field::new(t, input, name, label)
            .value(value)
            .optional()
            .error(wrong.map(|error| error.message.say(t)))
    }

    /// What is there, and one more place; places that were left empty at the end are that one.
    fn list(&self, t: Words, input: &Input, name: &str, values: &[String]) -> Vec<Field> {
        let label = t.w(&format!("customers-{name}"));
        let filled = values.iter().rposition(|value| !value.trim().is_empty()).map_or(0, |last| last + 1);
        let places = values[..filled].iter().map(String::as_str).chain([""]).enumerate();
        let one =
            |(at, value)| self.named(t, input.clone(), (&format!("{name}.{at}"), &nth(t, &label, at)), value);
        places.map(one).collect()
    }

    fn addresses(&self, t: Words) -> Vec<Field> {
        let blank = [Address::default()];
        let known = if self.draft.addresses.is_empty() { &blank[..] } else { &self.draft.addresses };
        let each = known.iter().enumerate().flat_map(|(at, address)| {
            let part = |input: Input, part: &str, (word, value): (&str, &str)| {
                let label = nth(t, &t.w(word), at);
                self.named(t, input, (&format!("addresses.{at}.{part}"), &label), value)
            };
            let lands = Input::Select(optional(countries(t)));
            [
                part(Input::Text, "street", ("customers-street", &address.street)),
                part(Input::Text, "postcode", ("customers-postcode", &address.postcode)),
                part(Input::Text, "city", ("customers-city", &address.city)),
                part(Input::Text, "region", ("customers-region", &address.region)),
                part(lands, "country", ("customers-address-country", &address.country)),
            ]
        });
        each.collect()
    }

    fn national_id(&self, t: Words) -> Vec<Field> {
        let kinds = Kind::ALL.into_iter().filter_map(|kind| {
            let country = kind.country()?;
            Some(Choice::new(kind.key(), format!("{} ({country})", kind.label())))
        });
        let kinds = optional(kinds.collect());
        let number = self.field(t, Input::Text, NATIONAL_ID_FIELD, &self.draft.national_id);
        vec![
            self.field(t, Input::Select(kinds), "national_id_kind", &self.draft.national_id_kind),
            self.with_mask(t, number, NATIONAL_ID_FIELD),
        ]
    }

    fn custom(&self, t: Words, key: FieldKey) -> Vec<Field> {
        let own = self.definitions.iter().filter(|definition| definition.class.field() == key);
        let each = own.map(|definition| {
            let value = self.draft.attributes.get(&definition.key).map_or("", String::as_str);
            let name = format!("attributes.{}", definition.key);
            let field = self.named(t, Input::Text, (&name, &definition.label), value);
            self.with_mask(t, field, &definition.key)
        });
        each.collect()
    }

    fn with_mask(&self, t: Words, field: Field, key: &str) -> Field {
        match self.masks.iter().find(|(known, _)| known == key) {
            Some((_, mask)) => field.hint(t.w1("customers-secret-kept", "mask", mask)),
            None => field,
        }
    }

    /// Boxes to take sensitive values away, as an empty input cannot say it.
    fn removals(&self, t: Words) -> Option<Field> {
        let choices: Vec<Choice> =
            self.masks.iter().map(|(key, _)| Choice::new(key, label(t, key, &self.definitions))).collect();
        let field = Field::new(t, Input::Many(choices.clone()), "remove", t.w("customers-remove")).optional();
        (!choices.is_empty()).then_some(field)
    }
}

/// From the second of a kind on, its number says which one is meant: in the form and in the list of what is wrong.
fn nth(t: Words, label: &str, at: usize) -> String {
    match at {
        0 => label.to_owned(),
        at => t.w2("customers-nth", ("label", label), ("number", at + 1)),
    }
}

/// A choice that may be left open.
pub fn optional(choices: Vec<Choice>) -> Vec<Choice> {
    [Choice::new("", "–")].into_iter().chain(choices).collect()
}

/// Our five, and whatever else is stored.
pub fn languages(t: Words, present: &str) -> Vec<Choice> {
    let own = Lang::ALL.map(|lang| Choice::new(lang.tag(), t.language(lang)));
    let other =
        (!present.is_empty() && Lang::parse(present).is_none()).then(|| Choice::new(present, present));
    optional(own.into_iter().chain(other).collect())
}
