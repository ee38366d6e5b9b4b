//! Setting a service up, and changing how it is asked. The secret is typed and never shown.

use super::{HOME, Names, home, words};
use crate::{
    MANAGE,
    actions::{Add, Edit},
    model::{Body, Draft, Reading, ServiceId, Verb, all_places},
    read,
};
use axum::response::{IntoResponse, Response};
use consent::{
    Channel,
    answers::Silence,
    processors::{self, Processor},
};
use kernel::{
    Desk, Error, FieldError, Result,
    door::{Go, Paper},
    input::{At, Form as Posted, Query},
};
use kit::{Button, Choice, Field, Form, Html, Input, Panel, Words};
use serde::Deserialize;

/// The version that whoever changes something had before them.
#[derive(Clone, Copy, Debug, Default, Deserialize)]
#[serde(default)]
pub struct Seen {
    version: i64,
}

pub async fn new(desk: Desk) -> Result<Paper> {
    page(&desk, (HOME.into(), "registries-new"), &Draft::default(), &[]).await.map(Paper::fine)
}

pub async fn add(desk: Desk, Posted(draft): Posted<Draft>) -> Result<Response> {
    match desk.write(&Add { draft: draft.clone() }).await {
        Ok(id) => Ok(Go::to(format!("{HOME}/{id}")).saying("registries-saved").into_response()),
        Err(Error::Invalid(problems)) => {
            again(&desk, (HOME.into(), "registries-new"), &draft, &problems).await
        }
        Err(error) => Err(error),
    }
}

pub async fn edit(desk: Desk, At(id): At<ServiceId>) -> Result<Paper> {
    let known = read::service(&mut desk.read().await?, id).await?;
    let to = (target(id, known.version), "registries-edit");
    page(&desk, to, &known.plan.draft(), &[]).await.map(Paper::fine)
}

pub async fn save(
    desk: Desk,
    At(service): At<ServiceId>,
    Query(seen): Query<Seen>,
    Posted(draft): Posted<Draft>,
) -> Result<Response> {
    match desk.write(&Edit { service, version: seen.version, draft: draft.clone() }).await {
        Ok(()) => Ok(Go::to(format!("{HOME}/{service}")).saying("registries-saved").into_response()),
        Err(Error::Invalid(problems)) => {
            again(&desk, (target(service, seen.version), "registries-edit"), &draft, &problems).await
        }
        Err(error) => Err(error),
    }
}

fn target(id: ServiceId, version: i64) -> String {
    format!("{HOME}/{id}?version={version}")
}

async fn again(desk: &Desk, to: (String, &str), draft: &Draft, problems: &[FieldError]) -> Result<Response> {
    Ok(Paper::again(page(desk, to, draft, problems).await?).into_response())
}

async fn page(
    desk: &Desk,
    (action, title): (String, &str),
    draft: &Draft,
    problems: &[FieldError],
) -> Result<Html> {
    let mut reader = desk.read().await?;
    reader.demand(&MANAGE)?;
    let t = words(desk, &mut reader).await?;
    let names = Names::read(&mut reader, t).await?;
    let form = Sheet { t, names: &names, draft, problems }.form(action);
    let shell = desk.shell(&mut reader, t.w(title), HOME).await?.crumbs(home(t));
    let lead = t.w1("registries-form-lead", "places", all_places());
    Ok(shell.lead(lead).body(Panel::new(t.w(title), form).html()).html())
}

/// The form with what was typed and what is wrong with it.
pub(super) struct Sheet<'a> {
    pub t: Words,
    pub names: &'a Names,
    pub draft: &'a Draft,
    pub problems: &'a [FieldError],
}

impl Sheet<'_> {
    pub fn form(&self, action: String) -> Form {
        let t = self.t;
        let parts = [self.what(), self.question(), self.answer(), self.terms()];
        let fields = parts.into_iter().flatten().collect();
        Form::new(t, action).fields(fields).button(Button::submit(t.w("kit-save")).primary())
    }

    fn field(&self, input: Input, name: &str, word: &str) -> Field {
        let t = self.t;
        let error = self.problems.iter().find(|wrong| wrong.field == name).map(|wrong| wrong.message.say(t));
        Field::new(t, input, name, t.w(word)).error(error)
    }

    fn number(&self, name: &str, word: &str, value: i64) -> Field {
        self.field(Input::Number { min: Some(1), max: None }, name, word).value(value.to_string())
    }

    fn what(&self) -> Vec<Field> {
        let (t, draft) = (self.t, self.draft);
        let purposes = self.names.purposes.iter().map(|(key, name)| Choice::new(key, name)).collect();
        let channels = Channel::ALL.iter().map(|one| Choice::new(one.key(), t.w(&one.word()))).collect();
        let run = self.names.processors.as_deref().map(|known| self.run_by(known));
        let fields = vec![
            self.field(Input::Text, "name", "registries-name").value(&draft.name),
            self.field(Input::Many(purposes), "purposes", "registries-purposes")
                .values(draft.purposes.clone()),
            self.field(Input::Many(channels), "channels", "registries-channels")
                .values(draft.channels.clone()),
        ];
        fields.into_iter().chain(run).collect()
    }

    fn run_by(&self, known: &[Processor]) -> Field {
        let chosen = self.draft.processor.as_deref();
        let none = Choice::new("", self.t.w("consent-processor-none"));
        let choices = processors::on_offer(known, chosen).map(|(key, name)| Choice::new(key, name));
        let input = Input::Select(std::iter::once(none).chain(choices).collect());
        self.field(input, "processor", "consent-processor")
            .value(chosen.unwrap_or_default())
            .hint(self.t.w("consent-processor-hint"))
    }

    fn question(&self) -> Vec<Field> {
        let (t, draft) = (self.t, self.draft);
        let verbs = Verb::ALL.iter().map(|one| Choice::new(one.key(), one.key())).collect();
        let kinds = Body::KEYS
            .iter()
            .map(|kind| Choice::new(*kind, t.w(&format!("registries-body-{kind}"))))
            .collect();
        vec![
            self.field(Input::Select(verbs), "method", "registries-method").value(&draft.method),
            self.field(Input::Text, "url", "registries-url")
                .value(&draft.url)
                .hint(t.w("registries-url-hint")),
            self.field(Input::Area { rows: 3 }, "headers", "registries-headers")
                .value(&draft.headers)
                .hint(t.w("registries-headers-hint"))
                .optional(),
            self.field(Input::Password, "secret", "registries-secret")
                .hint(t.w("registries-secret-hint"))
                .autocomplete("off")
                .optional(),
            self.field(Input::Select(kinds), "body_kind", "registries-body-kind").value(&draft.body_kind),
            self.field(Input::Area { rows: 4 }, "body", "registries-body").value(&draft.body).optional(),
        ]
    }

    fn answer(&self) -> Vec<Field> {
        let (t, draft) = (self.t, self.draft);
        let reads = Reading::KEYS
            .iter()
            .map(|kind| Choice::new(*kind, t.w(&format!("registries-reads-{kind}"))))
            .collect();
        vec![
            self.field(Input::Radio(reads), "reads", "registries-reads").value(&draft.reads),
            self.field(Input::Text, "pointer", "registries-pointer")
                .value(&draft.pointer)
                .hint(t.w("registries-pointer-hint"))
                .optional(),
            self.field(Input::Text, "yes", "registries-yes")
                .value(&draft.yes)
                .hint(t.w("registries-meanings-hint")),
            self.field(Input::Text, "no", "registries-no").value(&draft.no),
        ]
    }

    fn terms(&self) -> Vec<Field> {
        let (t, draft) = (self.t, self.draft);
        let silence = Silence::ALL.iter().map(|one| Choice::new(one.key(), t.w(&one.word()))).collect();
        vec![
            self.field(Input::Radio(silence), "silence", "registries-silence")
                .value(&draft.silence)
                .hint(t.w("registries-silence-hint")),
            self.number("holds_minutes", "registries-holds", draft.holds_minutes),
            self.number("patience_ms", "registries-patience", draft.patience_ms),
            self.number("at_once", "registries-at-once", draft.at_once),
            self.number("per_minute", "registries-per-minute", draft.per_minute),
        ]
    }
}
