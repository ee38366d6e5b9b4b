//! Forms inside the account: those that the house offers there, filled in with what is known, and sent without another mail.

use super::{
    guest::{Named, Settled},
    parts::{buttons, shell, stack},
};
use axum::{
    extract::Request,
    response::{IntoResponse, Response},
};
use forms::{Form, Own, Sent, Shown};
use kernel::{
    Error, Result,
    door::{Go, Paper},
};
use kit::{Button, Empty, Html, Panel, Sample, Words};

pub async fn list(guest: Settled) -> Result<Paper> {
    let t = guest.t;
    let mut reader = guest.door.read().await?;
    let offered = forms::offered(&mut reader).await?;
    let at = |name: &str| guest.path(&format!("/forms/{name}"));
    let back = buttons([Button::link(t.w("kit-back"), guest.path(""))]);
    let shell = shell(&guest.door, &mut reader, t.w("portal-forms")).await?;
    Ok(shell.lead(t.w("portal-forms-lead")).body(stack([listing(t, &offered, &at), back])).html().into())
}

fn listing(t: Words, offered: &[Form], at: &dyn Fn(&str) -> String) -> Html {
    if offered.is_empty() {
        return Empty::new(t.w("portal-no-forms"), t.w("portal-no-forms-text")).html();
    }
    let one = |form: &Form| {
        let way = buttons([Button::link(t.w("portal-form-fill"), at(&form.name))]);
        Panel::new(form.title(t.lang()), way).html()
    };
    let all = Html::join(offered.iter().map(one));
    stack([all])
}

pub async fn show(guest: Settled, Named(name): Named) -> Result<Paper> {
    let session = session(&guest)?;
    let shown = own(&guest, &session).show(&name).await?;
    page(&guest, shown).await
}

pub async fn send(guest: Settled, Named(name): Named, request: Request) -> Result<Response> {
    let session = session(&guest)?;
    match own(&guest, &session).send(&name, request).await? {
        Sent::Shown(shown) => Ok(page(&guest, shown).await?.into_response()),
        Sent::Nothing => Ok(Go::to(guest.path("/forms")).saying("portal-form-nothing").into_response()),
        Sent::Kept(case) => {
            let case = case.map(|number| format!("&case={number}")).unwrap_or_default();
            let thanks = format!("{}{case}", guest.path(&format!("/forms/{name}/thanks")));
            Ok(Go::to(thanks).into_response())
        }
    }
}

pub async fn thanks(guest: Settled, Named(name): Named) -> Result<Paper> {
    let session = session(&guest)?;
    let back = Button::link(guest.t.w("portal-account"), guest.path(""));
    let shown = own(&guest, &session).thanks(&name, back).await?;
    frame(&guest, shown, Html::default()).await
}

/// Forms are for whoever is signed in.
fn session(guest: &Settled) -> Result<String> {
    guest.session().map(crate::store::Session::name).ok_or(Error::NotFound)
}

fn own<'a>(guest: &'a Settled, session: &'a str) -> Own<'a> {
    Own { door: &guest.door, subject: guest.subject, session }
}

async fn page(guest: &Settled, shown: Shown) -> Result<Paper> {
    let back = buttons([Button::link(guest.t.w("kit-back"), guest.path("/forms"))]);
    frame(guest, shown, back).await
}

async fn frame(guest: &Settled, shown: Shown, below: Html) -> Result<Paper> {
    let mut reader = guest.door.read().await?;
    let Shown { title, lead, above, body, is_fine } = shown;
    let shell = shell(&guest.door, &mut reader, title).await?.above(above).lead(lead);
    let html = shell.body(stack([body, below])).html();
    Ok(if is_fine { Paper::fine(html) } else { Paper::again(html) })
}

pub(super) fn samples(t: Words) -> Vec<Sample> {
    let form = |title: &str| Form {
        name: "x".into(),
        shape: forms::Shape {
            titles: [("en".to_owned(), title.to_owned())].into(),
            ..forms::Shape::default()
        },
        standing: forms::Standing::Open,
        revision: 1,
        published: 1,
    };
    let at = |_: &str| "#".to_owned();
    let long = vec![form(&"<b>Übertragung ".repeat(20)); 12];
    vec![
        Sample::new("portal/forms-empty", listing(t, &[], &at)),
        Sample::new("portal/forms", listing(t, &[form("Return something")], &at)),
        Sample::new("portal/forms-extreme", listing(t, &long, &at)),
    ]
}
