//! Settings of the whole house on one page, grouped by the room that lists them.

use axum::response::{IntoResponse, Response};
use kernel::{
    Desk, Error, FieldError, Listed, Names, Reader, Result, Setting,
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
    page(&desk, &mut reader, values, &[]).await.map(Paper::fine)
}

pub async fn save(desk: Desk, Posted(values): Posted<Vec<(String, String)>>) -> Result<Response> {
    let values = with_switches(&desk, values);
    match desk.write(&Change { values: values.clone() }).await {
        Ok(()) => Ok(Go::to("/settings").saying("desk-settings-saved").into_response()),
        Err(Error::Invalid(problems)) => {
            let mut reader = desk.read().await?;
            let values = values.into_iter().collect();
            Ok(Paper::again(page(&desk, &mut reader, values, &problems).await?).into_response())
        }
        Err(other) => Err(other),
    }
}

async fn page(
    desk: &Desk,
    reader: &mut Reader,
    values: HashMap<String, String>,
    problems: &[FieldError],
) -> Result<Html> {
    let t = desk.words;
    let names = Names::read(reader, t.lang()).await?;
    let settings: Vec<Setting> = desk.app.settings().copied().collect();
    let body = Sheet { t, values, names: &names, problems }.groups(&settings);
    Ok(desk.shell(reader, t.w("nav-settings"), "/settings").await?.body(body).html())
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

/// Where a setting stands on the page: forms give their fields such ids.
pub(super) fn place(setting: &Setting) -> String {
    format!("/settings#f-{}", setting.key)
}

/// What the group of a setting is called.
pub(super) fn group(t: Words, setting: &Setting) -> String {
    t.w(&format!("settings-{}", room_of(setting)))
}

/// Names the group that a form changes.
const GROUP: &str = "group";

fn room_of(setting: &Setting) -> &'static str {
    setting.key.split('.').next().unwrap_or_default()
}

/// The settings with what they hold, what they may hold, and what was wrong with what was posted.
struct Sheet<'a> {
    t: Words,
    values: HashMap<String, String>,
    names: &'a Names,
    problems: &'a [FieldError],
}

impl Sheet<'_> {
    fn groups(&self, settings: &[Setting]) -> Html {
        let mut names: Vec<&str> = settings.iter().map(room_of).collect();
        names.dedup();
        let of = |name: &str| settings.iter().filter(|setting| room_of(setting) == name).collect::<Vec<_>>();
        Html::join(names.iter().map(|name| self.group(name, &of(name))))
    }

    fn group(&self, name: &str, settings: &[&Setting]) -> Html {
        let t = self.t;
        let mut fields = vec![Field::hidden(t, GROUP, name)];
        fields.extend(settings.iter().map(|setting| self.field(setting)));
        let form = Form::new(t, "/settings").fields(fields).button(Button::submit(t.w("kit-save")).primary());
        Panel::new(t.w(&format!("settings-{name}")), form).into()
    }

    fn field(&self, setting: &Setting) -> Field {
        let t = self.t;
        let value = self.values.get(setting.key).cloned().unwrap_or_else(|| setting.default.to_owned());
        let error = self.problems.iter().find(|problem| problem.field == setting.key);
        let error = error.map(|problem| problem.message.say(t));
        let field = Field::new(t, self.input(setting), setting.key, t.w(&setting.word())).error(error);
        match setting.kind {
            Kind::Switch => field.optional().ticked(value == "true"),
            Kind::Text { .. } | Kind::Long { .. } | Kind::Read { .. } => field.optional().value(value),
            Kind::Number { .. } | Kind::Choice(_) | Kind::Listed(_) => field.value(value),
        }
    }

    fn input(&self, setting: &Setting) -> Input {
        match setting.kind {
            Kind::Text { .. } => Input::Text,
            Kind::Read { rows: 1, .. } => Input::Text,
            Kind::Read { rows, .. } => Input::Area { rows },
            Kind::Long { .. } => Input::Area { rows: 6 },
            Kind::Switch => Input::Switch,
            Kind::Number { least, most } => Input::Number { min: Some(least), max: Some(most) },
            Kind::Choice(choices) => {
                let choice =
                    |choice: &&str| Choice::new(*choice, self.t.w(&format!("{}-{choice}", setting.word())));
                Input::Select(choices.iter().map(choice).collect())
            }
            Kind::Listed(list) => {
                let choice = |listed: &Listed| Choice::new(&listed.key, &listed.name);
                Input::Select(self.names.on_offer(list).map(choice).collect())
            }
        }
    }
}

pub fn samples(t: Words) -> Vec<Sample> {
    let settings: Vec<&Setting> = setting::SETTINGS.iter().collect();
    let problems = [FieldError::new("company.name", "error-required")];
    let sheet = Sheet { t, values: HashMap::new(), names: &Names::default(), problems: &problems };
    vec![Sample::new("desk/settings", sheet.group("company", &settings))]
}
