//! One webhook: where it goes, how far it has come, what became of each attempt, and what can be done about it.

use super::{HOME, badge, heard, home, words};
use crate::{
    actions::{Remove, Renew, Resume, Suspend, fault},
    deliver,
    model::{Outcome, Secret, State, WebhookId},
    read::{self, Delivery, Webhook},
};
use askama::Template;
use axum::response::{IntoResponse, Response};
use consent::processors::{self, Processor};
use ground::paging::{Page, Wanted};
use kernel::{
    Desk, Result,
    door::{Go, Paper},
    input::{At, Form, Query},
};
use kit::{Badge, Button, Column, Confirm, Empty, Facts, Html, Icon, Pager, Panel, Row, Table, Tone, Words};
use serde::Deserialize;

pub async fn show(desk: Desk, At(id): At<WebhookId>, Query(wanted): Query<Wanted>) -> Result<Paper> {
    let mut reader = desk.read().await?;
    let t = words(&desk, &mut reader).await?;
    let webhook = read::webhook(&mut reader, id).await?;
    let known = processors::known(&mut reader).await?;
    let attempts = read::deliveries(&mut reader, id, &wanted).await?;
    let shell = desk.shell(&mut reader, t.w("connect-one"), HOME).await?.crumbs(home(t));
    let shell = buttons(t, &webhook).into_iter().fold(shell.marks(badge(t, &webhook)), kit::Shell::action);
    Ok(shell.body(body(t, (&webhook, known.as_deref()), &attempts)).html().into())
}

fn buttons(t: Words, webhook: &Webhook) -> Vec<Button> {
    let path = format!("{HOME}/{}", webhook.id);
    let turn = match webhook.state {
        State::Active => Button::post(t.w("connect-suspend"), format!("{path}/suspension")).quiet(),
        State::Paused | State::Broken => {
            Button::post(t.w("connect-resume"), format!("{path}/resumption")).primary()
        }
    };
    vec![
        Button::post(t.w("connect-try"), format!("{path}/trial")),
        turn,
        Button::post(t.w("connect-renew"), format!("{path}/secret")).quiet(),
        Button::link(t.w("kit-edit"), format!("{path}/edit")).icon(Icon::Edit).key('e'),
        Button::link(t.w("connect-remove"), format!("{path}/removal")).quiet().icon(Icon::Bin),
    ]
}

pub(super) fn body(
    t: Words,
    (webhook, known): (&Webhook, Option<&[Processor]>),
    attempts: &Page<Delivery>,
) -> Html {
    let mut facts = Facts::new()
        .fact(t.w("connect-url"), Html::text(&webhook.target.url))
        .fact(t.w("connect-kinds"), Html::from(heard(t, webhook)))
        .fact(t.w("connect-since"), t.datetime(webhook.created_at.0));
    if let Some(known) = known {
        facts = facts.fact(t.w("consent-processor"), run_by(t, webhook, known));
    }
    if let Some(since) = webhook.failing_since {
        facts = facts
            .fact(t.w("connect-failing-since"), t.datetime(since.0))
            .fact(t.w("connect-again"), t.datetime(webhook.due_at.0));
    }
    Html::join([Panel::new(t.w("connect-one"), facts).html(), table(t, webhook, attempts)])
}

/// Who runs it, and why they should not be told.
fn run_by(t: Words, webhook: &Webhook, known: &[Processor]) -> Html {
    let chosen = webhook.target.processor.as_deref();
    let named = known.iter().find(|one| chosen == Some(one.key.as_str())).map(|one| one.name.clone());
    match fault(Some(known), chosen) {
        Some(why) => Badge::new(Tone::Warn, why.say(t)).into(),
        None => Html::text(&named.unwrap_or_else(|| t.w("connect-processor-own"))),
    }
}

fn table(t: Words, webhook: &Webhook, page: &Page<Delivery>) -> Html {
    if page.items.is_empty() {
        return Empty::new(t.w("connect-no-attempts"), t.w("connect-no-attempts-why")).into();
    }
    let columns = vec![
        Column::new(t.w("connect-when")).tight(),
        Column::new(t.w("connect-kind")),
        Column::new(t.w("connect-answer")),
    ];
    let row = |attempt: &Delivery| {
        Row::new(vec![t.datetime(attempt.at.0).into(), Html::text(&attempt.kind), answer(t, attempt).into()])
    };
    let next = page.next.as_ref().map(|cursor| format!("{HOME}/{}?after={cursor}", webhook.id));
    let pager = Pager { t, previous: None, next, shown: t.n("kit-rows", page.items.len()) };
    let rows = page.items.iter().map(row).collect();
    Table::new(t, t.w("connect-attempts"), columns).rows(rows).pager(pager).into()
}

fn answer(t: Words, attempt: &Delivery) -> Badge {
    match (attempt.status, &attempt.failure) {
        (Some(status @ 200..=299), _) => Badge::allow(t.w1("connect-taken", "status", status)),
        (Some(status), _) => Badge::stop(t.w1("connect-refused", "status", status)),
        (None, Some(failure)) => Badge::stop(t.w(&format!("connect-failure-{failure}"))),
        (None, None) => Badge::plain(""),
    }
}

#[derive(Template)]
#[template(source = "<p><code>{{ secret }}</code></p><p>{{ how }}</p>", ext = "html")]
struct Once<'a> {
    secret: &'a str,
    how: String,
}

/// The only page that ever shows the secret.
pub async fn secret_once(desk: &Desk, id: WebhookId, secret: &Secret) -> Result<Paper> {
    let mut reader = desk.read().await?;
    let t = words(desk, &mut reader).await?;
    let body = once(t, secret, format!("{HOME}/{id}"));
    let shell = desk.shell(&mut reader, t.w("connect-secret"), HOME).await?.crumbs(home(t));
    Ok(shell.body(body).html().into())
}

pub(super) fn once(t: Words, secret: &Secret, on: String) -> Html {
    let inner = Html::of(&Once { secret: secret.reveal(), how: t.w("connect-secret-how") });
    let panel = Panel::new(t.w("connect-secret-once"), inner);
    let panel = panel.aside(Button::copy(t.w("kit-copy"), secret.reveal()));
    Html::join([panel.html(), Button::link(t.w("connect-go-on"), on).primary().html()])
}

pub async fn renew(desk: Desk, At(webhook): At<WebhookId>) -> Result<Paper> {
    let secret = desk.write(&Renew { webhook }).await?;
    secret_once(&desk, webhook, &secret).await
}

pub async fn trial(desk: Desk, At(webhook): At<WebhookId>) -> Result<Go> {
    let said = match deliver::trial(&desk.app, &desk.actor, webhook).await? {
        Outcome::Taken(_) => "connect-tried-well",
        Outcome::Gone | Outcome::Refused(_) | Outcome::Silent(_) => "connect-tried-badly",
    };
    Ok(Go::to(format!("{HOME}/{webhook}")).saying(said))
}

pub async fn suspend(desk: Desk, At(webhook): At<WebhookId>) -> Result<Go> {
    desk.write(&Suspend { webhook }).await?;
    Ok(Go::to(format!("{HOME}/{webhook}")).saying("connect-suspended"))
}

pub async fn resume(desk: Desk, At(webhook): At<WebhookId>) -> Result<Go> {
    desk.write(&Resume { webhook }).await?;
    Ok(Go::to(format!("{HOME}/{webhook}")).saying("connect-resumed"))
}

#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub struct Removal {
    confirm: String,
}

pub async fn ask_removal(desk: Desk, At(id): At<WebhookId>) -> Result<Paper> {
    removal_page(&desk, id, false).await.map(Paper::fine)
}

pub async fn remove(desk: Desk, At(webhook): At<WebhookId>, Form(asked): Form<Removal>) -> Result<Response> {
    if asked.confirm.trim() != desk.words.w("connect-remove-word") {
        return Ok(Paper::again(removal_page(&desk, webhook, true).await?).into_response());
    }
    desk.write(&Remove { webhook }).await?;
    Ok(Go::to(HOME).saying("connect-removed").into_response())
}

async fn removal_page(desk: &Desk, id: WebhookId, wrong: bool) -> Result<Html> {
    let mut reader = desk.read().await?;
    let t = words(desk, &mut reader).await?;
    let webhook = read::webhook(&mut reader, id).await?;
    let confirm = confirm(t, &webhook);
    let confirm = if wrong { confirm.wrong() } else { confirm };
    let shell = desk.shell(&mut reader, t.w("connect-remove"), HOME).await?.crumbs(home(t));
    Ok(shell.body(confirm.html()).html())
}

pub(super) fn confirm(t: Words, webhook: &Webhook) -> Confirm {
    let path = format!("{HOME}/{}", webhook.id);
    let effect = Html::text(&t.w1("connect-remove-effect", "url", webhook.target.url.as_str()));
    Confirm::new(t, format!("{path}/removal"), &t.w("connect-remove-word"), effect)
        .button(t.w("connect-remove"))
        .back(path)
}
