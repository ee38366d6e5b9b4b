//! Sending with a look at what it does, stopping, and how it is getting on.

use super::{
    badge,
    counted::tracked,
    fields_of,
    sheet::{Sheet, groups_table},
    up, words, wrong,
};
use crate::{
    SEND,
    actions::{Cancel, Pause, Resume, Start, TYPED},
    audience,
    model::{Letter, LetterId, Outcome, State},
    read::{self, Results},
};
use axum::response::{IntoResponse, Response};
use ground::clock::SECOND;
use kernel::{
    Desk, FieldError, Result,
    door::{Go, Paper},
    input::{At, Form as Posted},
};
use kit::{
    Button, Confirm, Crumb, Field, Form, Html, Input, Panel, Progress, Stat, State as Work, Tone, Words,
};
use serde::Deserialize;

#[derive(Default, Deserialize)]
pub struct Sure {
    #[serde(default)]
    confirm: Option<String>,
    #[serde(default)]
    version: Option<i64>,
}

pub async fn ask(desk: Desk, At(id): At<LetterId>) -> Result<Paper> {
    ask_again(&desk, id, &[]).await.map(Paper::fine)
}

pub async fn start(desk: Desk, At(id): At<LetterId>, Posted(sure): Posted<Sure>) -> Result<Response> {
    match desk.write(&Start { letter: id, version: sure.version, confirm: sure.confirm }).await {
        Ok(()) => Ok(gone(id, "campaigns-done-started")),
        Err(error) => Ok(Paper::again(ask_again(&desk, id, &fields_of(error)?).await?).into_response()),
    }
}

pub async fn pause(desk: Desk, At(id): At<LetterId>) -> Result<Response> {
    desk.write(&Pause { letter: id }).await?;
    Ok(gone(id, "campaigns-done-paused"))
}

pub async fn resume(desk: Desk, At(id): At<LetterId>) -> Result<Response> {
    desk.write(&Resume { letter: id }).await?;
    Ok(gone(id, "campaigns-done-resumed"))
}

pub async fn ask_cancel(desk: Desk, At(id): At<LetterId>) -> Result<Paper> {
    cancel_page(&desk, id, false).await.map(Paper::fine)
}

pub async fn cancel(desk: Desk, At(id): At<LetterId>, Posted(sure): Posted<Sure>) -> Result<Response> {
    let word = desk.words.w("campaigns-cancel-word");
    if sure.confirm.is_none_or(|typed| typed.trim() != word) {
        return Ok(Paper::again(cancel_page(&desk, id, true).await?).into_response());
    }
    desk.write(&Cancel { letter: id }).await?;
    Ok(gone(id, "campaigns-done-canceled"))
}

fn gone(id: LetterId, word: &'static str) -> Response {
    Go::to(format!("/letters/{id}")).saying(word).into_response()
}

async fn ask_again(desk: &Desk, id: LetterId, errors: &[FieldError]) -> Result<Html> {
    let mut reader = desk.read().await?;
    reader.demand(&SEND)?;
    let t = words(desk, &mut reader).await?;
    let letter = read::letter(&mut reader, id).await?;
    let expected = audience::count(&mut reader, &letter.audience).await?;
    let shell = desk.shell(&mut reader, t.w("campaigns-send-it"), "/letters").await?;
    Ok(shell.crumbs(crumbs(t, &letter)).body(send_form(t, &letter, expected, errors)).html())
}

fn crumbs(t: Words, letter: &Letter) -> Vec<Crumb> {
    vec![up(t), Crumb::new(letter.title.clone(), format!("/letters/{}", letter.id))]
}

pub fn send_form(t: Words, letter: &Letter, expected: i64, errors: &[FieldError]) -> Form {
    let text = Html::join([
        Html::trusted("<p>"),
        t.n("campaigns-send-effect", expected).into(),
        Html::trusted("</p>"),
    ]);
    let mut fields = vec![Field::hidden(t, "version", letter.version.to_string())];
    if expected > TYPED {
        let label = t.w1("kit-type-word", "word", &letter.title);
        let typed = Field::new(t, Input::Text, "confirm", label).autocomplete("off");
        fields.push(typed.error(wrong(t, errors, "confirm")));
    }
    Form::new(t, format!("/letters/{}/sending", letter.id))
        .between(text)
        .fields(fields)
        .button(Button::link(t.w("kit-back"), format!("/letters/{}", letter.id)))
        .button(Button::submit(t.w("campaigns-send-now")).primary())
}

async fn cancel_page(desk: &Desk, id: LetterId, wrong: bool) -> Result<Html> {
    let mut reader = desk.read().await?;
    reader.demand(&SEND)?;
    let t = words(desk, &mut reader).await?;
    let letter = read::letter(&mut reader, id).await?;
    let waiting = read::results(&mut reader, id).await?.map_or(0, |results| results.left());
    let shell = desk.shell(&mut reader, t.w("campaigns-cancel"), "/letters").await?;
    let action = format!("/letters/{id}/cancellation");
    let confirm =
        Confirm::new(t, action, &t.w("campaigns-cancel-word"), t.n("campaigns-cancel-effect", waiting))
            .button(t.w("campaigns-cancel"))
            .back(format!("/letters/{id}"));
    let confirm = if wrong { confirm.wrong() } else { confirm };
    Ok(shell.crumbs(crumbs(t, &letter)).marks(badge(t, &letter.state)).body(confirm).html())
}

/// How it is getting on: a bar while it goes, tiles with what became of it, and the reasons of those who got nothing.
pub fn results(t: Words, sheet: &Sheet, results: &Results) -> Html {
    let held: Vec<_> =
        results.progress.groups.iter().filter(|group| group.outcome != Outcome::Handed).cloned().collect();
    let reasons = match held.is_empty() {
        true => Html::default(),
        false => Panel::new(t.w("campaigns-why-not"), groups_table(t, &held)).into(),
    };
    let tiles =
        Html::join([Html::trusted("<div class=\"tiles\">"), tiles(t, results), Html::trusted("</div>")]);
    let link = Button::link(t.w("campaigns-receivers"), format!("/letters/{}/receivers", sheet.letter.id));
    Html::join([
        bar(t, sheet, results),
        tiles,
        reasons,
        tracked(t, sheet.letter.counting, results),
        link.into(),
    ])
}

fn tiles(t: Words, results: &Results) -> Html {
    let post = results.post;
    let tile = |key: &str, amount: i64| Stat::new(t.w(&format!("campaigns-tile-{key}")), t.number(amount));
    let held = tile("held", results.progress.amount(Outcome::Held))
        .note(Tone::Plain, t.w("campaigns-tile-held-note"));
    let failed = post.failed + results.progress.amount(Outcome::Failed);
    let tiles = [
        tile("sent", post.sent),
        waiting(t, results),
        held,
        tile("failed", failed),
        tile("canceled", post.canceled),
    ];
    Html::join(tiles.map(Stat::into))
}

/// What has not left: on its way, or until a better hour.
fn waiting(t: Words, results: &Results) -> Stat {
    let amount = results.post.waiting + results.later.people;
    let tile = Stat::new(t.w("campaigns-tile-waiting"), t.number(amount));
    match results.later.first {
        Some(first) => tile.note(Tone::Plain, t.w1("campaigns-tile-later", "when", t.datetime(first.0))),
        None => tile,
    }
}

fn bar(t: Words, sheet: &Sheet, results: &Results) -> Html {
    let amount = |number: i64| u64::try_from(number).unwrap_or_default();
    let (done, total) = (amount(results.done()), amount(results.expected()));
    let state = match &sheet.letter.state {
        State::Draft => return Html::default(),
        State::Sending { started } => {
            let seconds = amount((sheet.now - started.at.0) / SECOND).max(1);
            Work::Running { per_second: done / seconds }
        }
        State::Paused { .. } => Work::Failed { why: t.w("campaigns-resting") },
        State::Sent { .. } => Work::Done { report: None },
        State::Canceled { .. } => Work::Cancelled,
    };
    Progress::new(t, "sending", sheet.letter.title.clone(), state).counted(done, total).into()
}
