//! On a customer's page: what this person asked for, and buttons that write a request down on their behalf.

use super::state_badge;
use crate::{
    VIEW,
    model::{Claim, Kind},
    read,
};
use askama::Template;
use futures::future::BoxFuture;
use kernel::{Reader, Result, SubjectId};
use kit::{Button, Html, Panel, Words};

/// Requests shown beside a person; the list has the rest.
const SHOWN: usize = 5;

#[derive(Template)]
#[template(path = "panel.html")]
struct Body {
    subject: SubjectId,
    claims: Vec<(String, String, Html)>,
    ask_copy: Button,
    ask_erasure: Button,
    ask_other: Button,
}

/// Where somebody is shown as restricted: the requests by which they are.
// law: gdpr/18.1
pub fn restricting(reader: &mut Reader, subject: SubjectId, t: Words) -> BoxFuture<'_, Result<Html>> {
    Box::pin(async move {
        let claims = read::of_subject(reader, subject).await?;
        let link = |claim: &Claim| {
            let text = format!("{} · {}", claim.number, t.w(&claim.kind.word()));
            Button::link(text, format!("/requests/{}", claim.id)).html()
        };
        Ok(Html::join(claims.iter().filter(|claim| claim.restricts()).map(link)))
    })
}

pub fn panel(reader: &mut Reader, subject: SubjectId, t: Words) -> BoxFuture<'_, Result<Html>> {
    Box::pin(async move {
        let claims = read::of_subject(reader, subject).await?;
        let linked = reader.may(&VIEW);
        let line = |claim: &Claim| {
            let href = if linked { format!("/requests/{}", claim.id) } else { String::new() };
            (href, format!("{} · {}", claim.number, t.w(&claim.kind.word())), state_badge(claim, t).html())
        };
        let body = Body {
            subject,
            claims: claims.iter().take(SHOWN).map(line).collect(),
            ask_copy: Button::choice(t.w("rights-ask-copy"), "kind", Kind::Copy.key()),
            ask_other: Button::link(t.w("rights-ask-other"), format!("/requests/new?subject={subject}")),
            ask_erasure: Button::choice(t.w("rights-ask-erasure"), "kind", Kind::Erasure.key()),
        };
        Ok(Panel::new(t.w("nav-requests"), Html::of(&body)).html())
    })
}
