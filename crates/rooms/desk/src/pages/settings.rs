//! Settings of the whole house on one page, grouped by the room that lists them.

use axum::response::{IntoResponse, Response};
use kernel::{
    Desk, Error, FieldError, Reader, Result, Setting,
    door::{Go, Paper},
    input::Form as Posted,
    setting::{self, Change, Kind},
};
use kit::{Button, Choice, Field, Form, Html, Input, Panel, Sample, Words};
use std::collections::HashMap;

pub async fn show(desk: Desk) -> Result<Paper> {
    let mut reader = desk.read().await?;
    reader.demand(&setting::CHANGE)?;
    let values = values(&mut reader).await?;
    let body = groups(&desk, &values, &[]);
    page(&desk, &mut reader, body).await.map(Paper::fine)
}

pub async fn save(desk: Desk, Posted(values): Posted<Vec<(String, String)>>) -> Result<Response> {
    let values = with_switches(&desk, values);
    match desk.write(&Change { values: values.clone() }).await {
        Ok(()) => Ok(Go::to("/settings").saying("desk-settings-saved").into_response()),
        Err(Error::Invalid(problems)) => {
            let mut reader = desk.read().await?;
            let body = groups(&desk, &values.into_iter().collect(), &problems);
            Ok(Paper::again(page(&desk, &mut reader, body).await?).into_response())
        }
        Err(other) => Err(other),
    }
}

async fn page(desk: &Desk, reader: &mut Reader, body: Html) -> Result<Html> {
    Ok(desk.shell(reader, desk.words.w("nav-settings"), "/settings").await?.body(body).html())
}

async fn values(reader: &mut Reader) -> Result<HashMap<String, String>> {
    let mut values = HashMap::new();
    let settings: Vec<Setting> = reader.app().settings().copied().collect();
    for setting in settings {
        values.insert(setting.key.to_owned(), reader.setting(&setting).await?);
    }
    Ok(values)
}

/// A browser leaves out a switch that is off; one group is posted at a time, and its marker says which.
fn with_switches(desk: &Desk, posted: Vec<(String, String)>) -> Vec<(String, String)> {
    let group =
        posted.iter().find(|(name, _)| name == GROUP).map(|(_, value)| value.clone()).unwrap_or_default();
    let mut values: Vec<(String, String)> = posted.into_iter().filter(|(name, _)| name != GROUP).collect();
    for setting in desk.app.settings().filter(|setting| room_of(setting) == group) {
        if matches!(setting.kind, Kind::Switch) {
            let on = values.iter().any(|(name, _)| name == setting.key);
            values.retain(|(name, _)| name != setting.key);
            values.push((setting.key.to_owned(), on.to_string()));
        }
    }
    values
}

/// Names the group that a form changes.
const GROUP: &str = "group";

fn room_of(setting: &Setting) -> &'static str {
    setting.key.split('.').next().unwrap_or_default()
}

fn groups(desk: &Desk, values: &HashMap<String, String>, problems: &[FieldError]) -> Html {
    let mut names: Vec<&str> = desk.app.settings().map(room_of).collect();
    names.dedup();
    let form = |name: &&str| {
        let settings: Vec<&Setting> =
            desk.app.settings().filter(|setting| room_of(setting) == *name).collect();
        group(desk.words, name, &settings, values, problems)
    };
    Html::join(names.iter().map(form))
}

fn group(
    t: Words,
    name: &str,
    settings: &[&Setting],
    values: &HashMap<String, String>,
    problems: &[FieldError],
) -> Html {
    let mut fields = vec![Field::hidden(t, GROUP, name)];
    fields.extend(settings.iter().map(|setting| field(t, setting, values, problems)));
    let form = Form::new(t, "/settings").fields(fields).button(Button::submit(t.w("kit-save")).primary());
    Panel::new(t.w(&format!("settings-{name}")), form).into()
}

fn field(t: Words, setting: &Setting, values: &HashMap<String, String>, problems: &[FieldError]) -> Field {
    let value = values.get(setting.key).cloned().unwrap_or_else(|| setting.default.to_owned());
    let input = match setting.kind {
        Kind::Text { .. } => Input::Text,
        Kind::Long { .. } => Input::Area { rows: 6 },
        Kind::Switch => Input::Switch,
        Kind::Number { least, most } => Input::Number { min: Some(least), max: Some(most) },
        Kind::Choice(choices) => {
            let choice = |choice: &&str| Choice::new(*choice, t.w(&format!("{}-{choice}", setting.word())));
            Input::Select(choices.iter().map(choice).collect())
        }
    };
    let error =
        problems.iter().find(|problem| problem.field == setting.key).map(|problem| problem.message.say(t));
    let field = Field::new(t, input, setting.key, t.w(&setting.word())).error(error);
    match setting.kind {
        Kind::Switch => field.optional().ticked(value == "true"),
        Kind::Text { .. } | Kind::Long { .. } => field.optional().value(value),
        Kind::Number { .. } | Kind::Choice(_) => field.value(value),
    }
}

pub fn samples(t: Words) -> Vec<Sample> {
    let settings: Vec<&Setting> = setting::SETTINGS.iter().collect();
    let problem = FieldError::new("company.name", "error-required");
    vec![Sample::new("desk/settings", group(t, "company", &settings, &HashMap::new(), &[problem]))]
}
