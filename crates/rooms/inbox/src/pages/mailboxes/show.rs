//! One mailbox: where it is, how it goes with it, a look into it now, and what can be done about it.

use super::{HOME, badge, home};
use crate::{
    actions::mailboxes::{Disconnect, Pause, Resume},
    fetch::{Refusal, Trial, try_out as look},
    model::{MailboxId, State},
    pages::words,
    read::mailboxes::{self as read, Mailbox},
};
use axum::response::{IntoResponse, Response};
use kernel::{
    Desk, Names, Result,
    door::{Go, Paper},
    input::{At, Form as Posted},
};
use kit::{Badge, Button, Confirm, Facts, Html, Icon, Panel, Words};
use serde::Deserialize;

pub async fn show(desk: Desk, At(id): At<MailboxId>) -> Result<Paper> {
    page(&desk, id, None).await.map(Paper::fine)
}

/// Looks into the mailbox at once, also while it is paused; nothing is fetched.
pub async fn try_out(desk: Desk, At(id): At<MailboxId>) -> Result<Paper> {
    let trial = look(&desk.app, &desk.actor, id).await?;
    page(&desk, id, Some(trial)).await.map(Paper::fine)
}

async fn page(desk: &Desk, id: MailboxId, trial: Option<Trial>) -> Result<Html> {
    let mut reader = desk.read().await?;
    let t = words(desk, &mut reader).await?;
    let mailbox = read::mailbox(&mut reader, id).await?;
    let names = Names::read(&mut reader, t.lang()).await?;
    let shell = desk.shell(&mut reader, mailbox.plan.name.as_str(), HOME).await?.crumbs(home(t));
    let shell = buttons(t, &mailbox).into_iter().fold(shell.marks(badge(t, &mailbox)), kit::Shell::action);
    Ok(shell.body(body(t, &names, &mailbox, trial)).html())
}

fn buttons(t: Words, mailbox: &Mailbox) -> Vec<Button> {
    let path = format!("{HOME}/{}", mailbox.id);
    let turn = match mailbox.state {
        State::Active => Button::post(t.w("inbox-pause"), format!("{path}/suspension")).quiet(),
        State::Paused => Button::post(t.w("inbox-resume"), format!("{path}/resumption")).primary(),
    };
    vec![
        Button::post(t.w("inbox-try"), format!("{path}/trial")).key('t'),
        turn,
        Button::link(t.w("kit-edit"), format!("{path}/edit")).icon(Icon::Edit).key('e'),
        Button::link(t.w("inbox-disconnect"), format!("{path}/removal")).quiet().icon(Icon::Bin),
    ]
}

pub fn body(t: Words, names: &Names, mailbox: &Mailbox, trial: Option<Trial>) -> Html {
    let tried = trial.map(|trial| Panel::new(t.w("inbox-tried"), tried(t, trial)).html()).unwrap_or_default();
    Html::join([
        tried,
        Panel::new(t.w("inbox-fares"), fares(t, mailbox)).html(),
        Panel::new(t.w("inbox-set-up"), set_up(t, names, mailbox)).html(),
    ])
}

fn tried(t: Words, trial: Trial) -> Facts {
    match trial {
        Trial::Fine { waiting } => Facts::new()
            .fact(t.w("inbox-state"), Badge::allow(t.w("inbox-try-fine")))
            .fact(t.w("inbox-try-waiting"), t.number(i64::try_from(waiting).unwrap_or(i64::MAX))),
        Trial::Wrong(Refusal { trouble, said }) => {
            let facts = Facts::new()
                .fact(t.w("inbox-state"), Badge::stop(t.w(&format!("inbox-trouble-{}", trouble.key()))))
                .fact(t.w("inbox-try-mend"), t.w(&format!("inbox-mend-{}", trouble.key())));
            match said {
                Some(said) => facts.fact(t.w("inbox-try-said"), Html::text(&said)),
                None => facts,
            }
        }
    }
}

fn fares(t: Words, mailbox: &Mailbox) -> Facts {
    let looked = mailbox.looked_at.map_or_else(|| t.w("inbox-never"), |at| t.datetime(at.0));
    let facts =
        Facts::new().fact(t.w("inbox-looked"), looked).fact(t.w("inbox-taken"), t.number(mailbox.taken));
    match (mailbox.failing_since, mailbox.trouble) {
        (Some(since), Some(trouble)) => facts
            .fact(t.w("inbox-failing"), t.datetime(since.0))
            .fact(t.w("inbox-trouble"), t.w(&format!("inbox-trouble-{}", trouble.key())))
            .fact(t.w("inbox-try-mend"), t.w(&format!("inbox-mend-{}", trouble.key()))),
        _ => facts,
    }
}

fn set_up(t: Words, names: &Names, mailbox: &Mailbox) -> Facts {
    let plan = &mailbox.plan;
    let server = format!("{}:{}", plan.host, plan.port);
    let named = |field: &str, key: &Option<String>, open: &str| match key {
        Some(key) => names.name(field, key).to_owned(),
        None => t.w(open),
    };
    Facts::new()
        .fact(t.w("inbox-address"), Html::text(&plan.address))
        .fact(t.w("inbox-protocol"), t.w(&format!("inbox-protocol-{}", plan.protocol.key())))
        .fact(t.w("inbox-host"), Html::text(&server))
        .fact(t.w("inbox-security"), t.w(&format!("inbox-security-{}", plan.security.key())))
        .fact(t.w("inbox-user"), Html::text(&plan.user))
        .fact(t.w("post-auth"), t.w(&format!("post-auth-{}", plan.auth.key())))
        .fact(t.w("inbox-folder"), Html::text(&plan.folder))
        .fact(t.w("inbox-after"), t.w(&format!("inbox-after-{}", plan.after.key())))
        .fact(t.w("inbox-team"), Html::text(&named("team", &plan.team, "inbox-by-category")))
        .fact(t.w("inbox-category"), Html::text(&named("category", &plan.category, "inbox-no-category")))
        .fact(t.w("inbox-sender"), Html::text(&named("sender", &plan.sender, "inbox-no-sender")))
        .fact(t.w("inbox-lang"), plan.lang().native_name())
        .fact(t.w("inbox-acknowledge"), t.w(&format!("inbox-acknowledge-{}", plan.acknowledge.key())))
}

pub async fn pause(desk: Desk, At(mailbox): At<MailboxId>) -> Result<Go> {
    desk.write(&Pause { mailbox }).await?;
    Ok(Go::to(format!("{HOME}/{mailbox}")).saying("inbox-paused"))
}

pub async fn resume(desk: Desk, At(mailbox): At<MailboxId>) -> Result<Go> {
    desk.write(&Resume { mailbox }).await?;
    Ok(Go::to(format!("{HOME}/{mailbox}")).saying("inbox-resumed"))
}

#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub struct Removal {
    confirm: String,
}

pub async fn ask_removal(desk: Desk, At(id): At<MailboxId>) -> Result<Paper> {
    removal_page(&desk, id, Removal::default()).await.map(Paper::fine)
}

pub async fn remove(
    desk: Desk,
    At(mailbox): At<MailboxId>,
    Posted(asked): Posted<Removal>,
) -> Result<Response> {
    if asked.confirm.trim() != desk.words.w("inbox-disconnect-word") {
        return Ok(Paper::again(removal_page(&desk, mailbox, asked).await?).into_response());
    }
    desk.write(&Disconnect { mailbox }).await?;
    Ok(Go::to(HOME).saying("inbox-disconnected").into_response())
}

async fn removal_page(desk: &Desk, id: MailboxId, asked: Removal) -> Result<Html> {
    let mut reader = desk.read().await?;
    let t = words(desk, &mut reader).await?;
    let mailbox = read::mailbox(&mut reader, id).await?;
    let confirm = confirm(t, &mailbox);
    let confirm = if asked.confirm.is_empty() { confirm } else { confirm.wrong() };
    let shell = desk.shell(&mut reader, t.w("inbox-disconnect"), HOME).await?.crumbs(home(t));
    Ok(shell.body(confirm.html()).html())
}

pub fn confirm(t: Words, mailbox: &Mailbox) -> Confirm {
    let path = format!("{HOME}/{}", mailbox.id);
    let effect = Html::text(&t.w1("inbox-disconnect-effect", "name", mailbox.plan.name.as_str()));
    Confirm::new(t, format!("{path}/removal"), &t.w("inbox-disconnect-word"), effect)
        .button(t.w("inbox-disconnect"))
        .back(path)
}
