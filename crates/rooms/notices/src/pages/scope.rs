//! Which purposes a draft tells of: what belongs to others is left out of its sections.

use super::{number, show::within};
use crate::{
    actions::{Change, Edit},
    model::facts::Facts,
    read::Sheet,
};
use axum::extract::Path;
use kernel::{Desk, Result, door::Go, input::Form};
use kit::{Button, Choice, Field, Html, Input, Words};

pub async fn save(
    desk: Desk,
    Path(version): Path<String>,
    Form(posted): Form<Vec<(String, String)>>,
) -> Result<Go> {
    let typed = super::Typed(posted);
    let chosen = typed.0.iter().filter(|(name, _)| name == "purposes").map(|(_, value)| value.clone());
    let change = Change::Purposes(chosen.collect());
    desk.write(&Edit { version: number(&version)?, seen: typed.seen(), change }).await?;
    Ok(Go::to(format!("/notices/{version}")).saying("kit-saved"))
}

pub fn form(t: Words, sheet: &Sheet, facts: &Facts) -> Html {
    let choice = |purpose: &consent::Purpose| Choice::new(&purpose.key, purpose.name(t.lang()));
    let choices: Vec<Choice> = facts.purposes.iter().map(choice).collect();
    let fields = vec![
        Field::hidden(t, "seen", sheet.revision.to_string()).id("f-purposes-seen"),
        Field::new(t, Input::Many(choices), "purposes", t.w("notices-purposes"))
            .optional()
            .values(sheet.plan.purposes.clone()),
    ];
    kit::Form::new(t, format!("/notices/{}/purposes", sheet.version))
        .between(within("p", t.w("notices-purposes-text").into()))
        .fields(fields)
        .button(Button::submit(t.w("kit-save")))
        .into()
}
