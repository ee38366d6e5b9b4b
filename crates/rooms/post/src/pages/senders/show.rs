//! One sender: what it is, whether its mail server takes its letters, and taking it away.

use super::{HOME, home, server};
use crate::{
    SENDERS,
    model::SenderId,
    read,
    sender::Sender,
    senders::Remove,
    trial::{Tried, Verdict, trial},
};
use axum::response::{IntoResponse, Response};
use kernel::{
    Desk, Result,
    door::{Go, Paper},
    input::{At, Form},
};
use kit::{Badge, Button, Confirm, Facts, Html, Icon, Lang, Panel, Words};
use serde::Deserialize;

pub async fn show(desk: Desk, At(id): At<SenderId>) -> Result<Paper> {
    page(&desk, id, None).await.map(Paper::fine)
}

/// Tries the way to the mail server and shows the page with what came of it.
pub async fn try_out(desk: Desk, At(id): At<SenderId>) -> Result<Paper> {
    let tried = trial(&desk.app, &desk.actor, id).await?;
    page(&desk, id, Some(tried)).await.map(Paper::fine)
}

async fn page(desk: &Desk, id: SenderId, tried: Option<Tried>) -> Result<Html> {
    let mut reader = desk.read().await?;
    reader.demand(&SENDERS)?;
    let (t, sender) = (desk.words, read::sender(&mut reader, id).await?);
    let shell = desk.shell(&mut reader, sender.name.clone(), HOME).await?.crumbs(home(t));
    let shell = buttons(t, id).into_iter().fold(shell, kit::Shell::action);
    Ok(shell.body(body(t, &sender, tried.as_ref())).html())
}

fn buttons(t: Words, id: SenderId) -> Vec<Button> {
    let path = format!("{HOME}/{id}");
    vec![
        Button::post(t.w("post-sender-try"), format!("{path}/trial")).primary(),
        Button::link(t.w("kit-edit"), format!("{path}/edit")).icon(Icon::Edit).key('e'),
        Button::link(t.w("post-sender-remove"), format!("{path}/removal")).quiet().icon(Icon::Bin),
    ]
}

pub(super) fn body(t: Words, sender: &Sender, tried: Option<&Tried>) -> Html {
    let mut facts = Facts::new()
        .fact(t.w("post-sender-name"), Html::text(&sender.name))
        .fact(t.w("post-sender-address"), Html::text(&sender.address));
    if let Some(reply_to) = &sender.reply_to {
        facts = facts.fact(t.w("post-sender-reply-to"), Html::text(reply_to));
    }
    facts = facts.fact(t.w("post-sender-server"), Html::text(&server(t, sender)));
    if let Some(relay) = &sender.relay {
        let security = t.w(&format!("post-sender-security-{}", relay.security.key()));
        facts = facts.fact(t.w("post-sender-security"), security);
        if let Some(login) = &relay.login {
            facts = facts.fact(t.w("post-sender-username"), Html::text(&login.username));
            facts = facts.fact(t.w("post-auth"), t.w(&format!("post-auth-{}", login.auth.key())));
        }
    }
    for lang in Lang::ALL {
        if let Some(text) = sender.signatures.of(lang) {
            facts = facts.fact(t.w1("post-sender-signature", "lang", lang.native_name()), Html::text(text));
        }
    }
    let own = Panel::new(sender.name.clone(), facts).html();
    Html::join(tried.map(|tried| told(t, tried)).into_iter().chain([own]))
}

/// What the trial found, and what to do about it.
fn told(t: Words, tried: &Tried) -> Html {
    let word = t.w(&format!("post-trial-{}", tried.verdict.key()));
    let badge = match tried.verdict {
        Verdict::Works => Badge::allow(t.w("post-trial-well")),
        Verdict::Outbox => Badge::plain(t.w("post-trial-not")),
        _ => Badge::stop(t.w("post-trial-badly")),
    };
    let mut facts =
        Facts::new().fact(t.w("post-trial"), Html::join([badge.html(), " ".into(), Html::text(&word)]));
    if !tried.said.is_empty() {
        facts = facts.fact(t.w("post-trial-said"), Html::text(&tried.said));
    }
    Panel::new(t.w("post-trial"), facts).html()
}

#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub struct Removal {
    confirm: String,
}

pub async fn ask_removal(desk: Desk, At(id): At<SenderId>) -> Result<Paper> {
    removal_page(&desk, id, false).await.map(Paper::fine)
}

pub async fn remove(desk: Desk, At(sender): At<SenderId>, Form(asked): Form<Removal>) -> Result<Response> {
    if asked.confirm.trim() != desk.words.w("post-sender-remove-word") {
        return Ok(Paper::again(removal_page(&desk, sender, true).await?).into_response());
    }
    desk.write(&Remove { sender }).await?;
    Ok(Go::to(HOME).saying("post-sender-removed").into_response())
}

async fn removal_page(desk: &Desk, id: SenderId, wrong: bool) -> Result<Html> {
    let mut reader = desk.read().await?;
    reader.demand(&SENDERS)?;
    let (t, sender) = (desk.words, read::sender(&mut reader, id).await?);
    let confirm = confirm(t, &sender);
    let confirm = if wrong { confirm.wrong() } else { confirm };
    let shell = desk.shell(&mut reader, t.w("post-sender-remove"), HOME).await?.crumbs(home(t));
    Ok(shell.body(confirm.html()).html())
}

pub(super) fn confirm(t: Words, sender: &Sender) -> Confirm {
    let path = format!("{HOME}/{}", sender.id);
    let effect = Html::text(&t.w1("post-sender-remove-effect", "address", sender.address.as_str()));
    Confirm::new(t, format!("{path}/removal"), &t.w("post-sender-remove-word"), effect)
        .button(t.w("post-sender-remove"))
        .back(path)
}
