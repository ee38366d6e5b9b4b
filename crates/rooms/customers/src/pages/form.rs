//! The form of a customer: for a new one and for editing; what is wrong stands at its field, what clashes is shown twice.

use super::{
    countries, label,
    typed::{Pairs, Typed},
};
use crate::{
    Address, CREATE, Clash, Create, Definition, Draft, EDIT, Edit, Edited, FieldKey, Source, Standing,
    model::NATIONAL_ID_FIELD, read,
};
use askama::Template;
use custodia_sift::identifiers::Kind;
use kernel::{
    Access, Actor, Desk, Error, FieldError, Reader, Result, SubjectId,
    door::{Go, Paper},
    input::{At, Form},
};
use kit::{Button, Choice, Crumb, Field, Form as Sheet, Html, Input, Lang, Words};

/// Everything that the form shows.
pub(super) struct Entry {
    pub draft: Draft,
    pub definitions: Vec<Definition>,
    /// Sensitive fields that have a value, and what may be shown of it.
    pub masks: Vec<(String, String)>,
    pub errors: Vec<FieldError>,
    pub clashes: Vec<Clash>,
    pub target: Target,
}

#[derive(Clone, Copy, Debug)]
pub(super) enum Target {
    New,
    Known { subject: SubjectId, version: i64 },
}

pub async fn new(desk: Desk) -> Result<Paper> {
    let mut reader = desk.read().await?;
    reader.demand(&CREATE)?;
    let definitions = read::definitions(&mut reader).await?;
    let entry = Entry::blank(definitions);
    page(&desk, &mut reader, &entry).await.map(Paper::fine)
}

pub async fn create(desk: Desk, Form(pairs): Form<Pairs>) -> Result<Answer> {
    let mut reader = desk.read().await?;
    let definitions = read::definitions(&mut reader).await?;
    let typed = Typed::read(pairs, &secrets(&definitions))?;
    let draft = Draft { purpose: typed.purpose, ..typed.changes.onto(Draft::default()) };
    match desk.write(&Create { draft: draft.clone(), source: Source::Staff, purpose: None }).await {
        Ok(subject) => {
            Ok(Answer::Go(Go::to(format!("/customers/{subject}")).saying("customers-created-done")))
        }
        Err(Error::Invalid(errors)) => {
            let entry = Entry { draft, errors, ..Entry::blank(definitions) };
            Ok(Answer::Paper(Paper::again(page(&desk, &mut reader, &entry).await?)))
        }
        Err(other) => Err(other),
    }
}

pub async fn edit(desk: Desk, At(subject): At<SubjectId>) -> Result<Paper> {
    let mut reader = desk.read().await?;
    reader.demand(&EDIT)?;
    let entry = Entry::of(&mut reader, subject).await?;
    page(&desk, &mut reader, &entry).await.map(Paper::fine)
}

pub async fn save(desk: Desk, At(subject): At<SubjectId>, Form(pairs): Form<Pairs>) -> Result<Answer> {
    let mut reader = desk.read().await?;
    reader.demand(&EDIT)?;
    let mut entry = Entry::of(&mut reader, subject).await?;
    let typed = Typed::read(pairs, &secrets(&entry.definitions))?;
    let edit = Edit { subject, version: typed.version, changes: typed.changes };
    let outcome = desk.write(&edit).await;
    entry.draft = edit.changes.onto(entry.draft);
    match outcome {
        Ok(Edited::Done(_)) => {
            return Ok(Answer::Go(Go::to(format!("/customers/{subject}")).saying("kit-saved")));
        }
        Ok(Edited::Clashes(clashes)) => entry.clashes = clashes,
        Err(Error::Invalid(errors)) => {
            entry.errors = errors;
            entry.target = Target::Known { subject, version: edit.version };
        }
        Err(other) => return Err(other),
    }
    Ok(Answer::Paper(Paper::again(page(&desk, &mut reader, &entry).await?)))
}

/// Either back to the record, or the form once more.
pub enum Answer {
    Go(Go),
    Paper(Paper),
}

impl axum::response::IntoResponse for Answer {
    fn into_response(self) -> axum::response::Response {
        match self {
            Self::Go(go) => go.into_response(),
            Self::Paper(paper) => paper.into_response(),
        }
    }
}

fn secrets(definitions: &[Definition]) -> Vec<String> {
    definitions
        .iter()
        .filter(|definition| definition.class.is_secret())
        .map(|definition| definition.key.clone())
        .collect()
}

async fn page(desk: &Desk, reader: &mut Reader, entry: &Entry) -> Result<Html> {
    let t = desk.words;
    let title = match entry.target {
        Target::New => t.w("customers-new"),
        Target::Known { .. } => t.w("customers-edit"),
    };
    let mut crumbs = vec![Crumb::new(t.w("customers-list"), "/customers")];
    if let Target::Known { subject, .. } = entry.target {
        crumbs.push(Crumb::new(t.w("customers-record"), format!("/customers/{subject}")));
    }
    let shell = desk.shell(reader, title, "/customers").await?.crumbs(crumbs);
    Ok(shell.body(entry.html(t, &desk.actor)).html())
}

#[derive(Template)]
#[template(path = "clashes.html")]
struct Clashes<'a> {
    t: Words,
    rows: Vec<(String, &'a Clash)>,
}

impl Entry {
    pub fn blank(definitions: Vec<Definition>) -> Self {
        let (masks, errors, clashes) = (Vec::new(), Vec::new(), Vec::new());
        Self { draft: Draft::default(), definitions, masks, errors, clashes, target: Target::New }
    }

    async fn of(reader: &mut Reader, subject: SubjectId) -> Result<Self> {
        let record = read::record(reader, subject).await?.ok_or(Error::NotFound)?;
        match record.standing {
            Standing::Active => {}
            Standing::Restricted => return Err(Error::refused("customers-error-restricted")),
            Standing::Erased => return Err(Error::gone("customers-error-erased")),
        }
        let target = Target::Known { subject, version: record.version };
        let masks = record.facts.masks.clone().into_iter().collect();
        Ok(Self { draft: record.draft(), masks, target, ..Self::blank(record.definitions) })
    }

    pub fn html(&self, t: Words, actor: &Actor) -> Html {
        let (action, submit, back) = match self.target {
            Target::New => ("/customers".to_owned(), t.w("kit-create"), "/customers".to_owned()),
            Target::Known { subject, .. } => {
                (format!("/customers/{subject}"), t.w("kit-save"), format!("/customers/{subject}"))
            }
        };
        let form = Sheet::new(t, action)
            .fields(self.fields(t, actor))
            .button(Button::submit(submit).primary())
            .button(Button::link(t.w("kit-cancel"), back));
        Html::join([self.clash(t), form.html()])
    }

    fn clash(&self, t: Words) -> Html {
        if self.clashes.is_empty() {
            return Html::default();
        }
        let rows =
            self.clashes.iter().map(|clash| (label(t, &clash.input, &self.definitions), clash)).collect();
        Html::of(&Clashes { t, rows })
    }

    /// Only what this actor may write: what is not in the form stays as it is.
    fn fields(&self, t: Words, actor: &Actor) -> Vec<Field> {
        let mut fields = Vec::new();
        for key in FieldKey::ALL.into_iter().filter(|key| actor.access(key.key()) == Access::Edit) {
            fields.extend(self.group(t, key));
        }
        match self.target {
            Target::New => fields.push(
                self.field(t, Input::Text, "purpose", &self.draft.purpose)
                    .hint(t.w("customers-purpose-hint")),
            ),
            Target::Known { version, .. } => fields.push(Field::hidden(t, "version", version.to_string())),
        }
        fields
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
            FieldKey::Country => {
                vec![self.field(t, Input::Select(optional(countries(t))), "country", &draft.country)]
            }
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

    /// What is there, and one more place.
    fn list(&self, t: Words, input: &Input, name: &str, values: &[String]) -> Vec<Field> {
        let label = t.w(&format!("customers-{name}"));
        let places = values.iter().map(String::as_str).chain([""]).enumerate();
        places
            .map(|(at, value)| self.named(t, input.clone(), (&format!("{name}.{at}"), &label), value))
            .collect()
    }

    fn addresses(&self, t: Words) -> Vec<Field> {
        let blank = [Address::default()];
        let known = if self.draft.addresses.is_empty() { &blank[..] } else { &self.draft.addresses };
        let each = known.iter().enumerate().flat_map(|(at, address)| {
            let text = |part: &str, value: &str| {
                self.field(t, Input::Text, &format!("addresses.{at}.{part}"), value)
            };
            let country = format!("addresses.{at}.country");
            let land = t.w("customers-address-country");
            [
                text("street", &address.street),
                text("postcode", &address.postcode),
                text("city", &address.city),
                text("region", &address.region),
                self.named(t, Input::Select(optional(countries(t))), (&country, &land), &address.country),
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

/// A choice that may be left open.
fn optional(choices: Vec<Choice>) -> Vec<Choice> {
    [Choice::new("", "–")].into_iter().chain(choices).collect()
}

/// Our five, and whatever else is stored.
fn languages(t: Words, present: &str) -> Vec<Choice> {
    let own = Lang::ALL.map(|lang| Choice::new(lang.tag(), t.language(lang)));
    let other =
        (!present.is_empty() && Lang::parse(present).is_none()).then(|| Choice::new(present, present));
    optional(own.into_iter().chain(other).collect())
}
