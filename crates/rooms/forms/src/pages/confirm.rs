//! The link in the mail: a page with one button, because mail scanners open links, too; and the page after it.

use super::{dress::Dress, fill::shell};
use crate::{
    actions::{Confirm, Opening},
    jobs::OpenCase,
    mail,
    model::{Form, in_lang},
    read::{self, FileRow},
};
use axum::{
    extract::Path,
    http::StatusCode,
    response::{IntoResponse, Response},
};
use cases::{Kept, Number, Upload};
use ground::secret::Token;
use kernel::{
    Actor, Error, Public, Reader, Result,
    door::{Door, Go, Paper},
    mask,
};
use kit::{Button, Html, Sample, Words};

/// Shows what will be confirmed; changes nothing, however often it is opened.
pub async fn show(door: Public, Path(token): Path<String>) -> Result<Response> {
    let t = door.words;
    let mut reader = door.read().await?;
    let Some(waiting) = read::waiting(&mut reader, &Token::presented(&token)).await? else {
        return gone(&door, &mut reader).await;
    };
    let Some(said) = read::submission(&mut reader, &waiting).await? else {
        return gone(&door, &mut reader).await;
    };
    let form = read::form(&mut reader, &waiting.form).await?;
    let agreed = mail::agreed(&mut reader, &said, t).await?;
    let asked =
        Asked { t, token, email: mask::email(&said.email), agreed, title: form.title(t.lang()).to_owned() };
    let above = Dress::of(&mut reader, &form.shape).await?.above;
    let shell = shell(&door, &mut reader, t.w("forms-confirm")).await?.above(above);
    let page = shell.lead(asked.lead()).body(asked.body());
    Ok(Paper::fine(page.html()).into_response())
}

pub async fn confirm(door: Public, Path(token): Path<String>) -> Result<Response> {
    let token = Token::presented(&token);
    let files = carried(&door, &token).await?;
    match door.write(&Confirm { token, from: door.visit.address }).await {
        Ok(done) => {
            let case = opened(&door, done.case.as_ref(), &files).await;
            let case = case.map(|number| format!("&case={number}")).unwrap_or_default();
            Ok(Go::to(format!("/f/{}/thanks?lang={}{case}", done.form, door.words.tag())).into_response())
        }
        Err(Error::Gone(_)) => gone(&door, &mut door.read().await?).await,
        Err(error) => Err(error),
    }
}

/// The case is opened by the house, as for a mail. If that fails, a job does it, and whoever confirmed is thanked all the same.
pub(super) async fn opened(door: &Door, case: Option<&OpenCase>, files: &[Kept]) -> Option<Number> {
    let outcome = door.app.write(&Actor::house(), &Opening { of: case?, files }).await;
    outcome.inspect_err(|error| tracing::warn!(%error, "a case of a form waits for its job")).ok().flatten()
}

/// Files that go along into a case lie in its store before it is there: nothing is written to the disk in a transaction.
async fn carried(door: &Public, token: &Token) -> Result<Vec<Kept>> {
    let mut reader = door.read().await?;
    let Some(waiting) = read::waiting(&mut reader, token).await? else {
        return Ok(Vec::new());
    };
    if read::version(&mut reader, &waiting.form, waiting.version).await?.shape.case.is_none() {
        return Ok(Vec::new());
    }
    let files = read::own_files(&mut reader, waiting.id).await?;
    to_cases(door, reader, files).await
}

/// These files as a case takes them.
pub(super) async fn to_cases(door: &Door, mut reader: Reader, files: Vec<FileRow>) -> Result<Vec<Kept>> {
    let files = read::brought(&mut reader, files).await?.into_iter();
    let uploads = files
        .map(|(known, bytes)| Upload { name: known.name, media: known.media, bytes, cid: None })
        .collect();
    drop(reader);
    cases::keep(&door.app, &door.actor, uploads).await
}

pub async fn thanks(door: Public, Path(name): Path<String>) -> Result<Paper> {
    let t = door.words;
    let mut reader = door.read().await?;
    let form = read::form(&mut reader, &name).await?;
    let choices = Button::link(t.w("forms-choices"), format!("/preferences?lang={}", t.tag()));
    let dress = Dress::of(&mut reader, &form.shape).await?;
    let (text, way) = thanked(&door, &form, &dress, &choices);
    let shell = shell(&door, &mut reader, t.w("forms-thanks")).await?.above(dress.above);
    Ok(super::telling(shell, &text, way).html().into())
}

/// What the page after a form says, and where it leads: on, and back.
pub(super) fn thanked(door: &Door, form: &Form, dress: &Dress, back: &Button) -> (String, Html) {
    let t = door.words;
    let own =
        in_lang(&form.shape.thanks, t.lang()).or_else(|| in_lang(&dress.thanks, t.lang())).map(str::to_owned);
    let usual = if form.shape.request.is_some() { "forms-thanks-request" } else { "forms-thanks-text" };
    let text = own.unwrap_or_else(|| t.w1(usual, "title", form.title(t.lang())));
    // A link and no redirect: our own policy lets no form lead away from the house.
    let onward = match form.shape.onward.as_str() {
        "" => Html::default(),
        address => Button::link(t.w("forms-go-on"), address).primary().html(),
    };
    // The number is read, not repeated: nobody writes on our page by a link.
    let case = door.visit.query.get("case").and_then(|number| number.parse::<Number>().ok());
    let case = case.map(|number| super::prose(&t.w1("forms-thanks-case", "number", number.to_string())));
    let way =
        Html::join([Html::trusted("<div class=\"buttons\">"), onward, back.html(), Html::trusted("</div>")]);
    (text, Html::join([case.unwrap_or_default(), way]))
}

/// Used, too old or never sent: we cannot tell which, and say so.
async fn gone(door: &Public, reader: &mut Reader) -> Result<Response> {
    let t = door.words;
    let page = super::telling(
        shell(door, reader, t.w("forms-gone")).await?,
        &t.w("forms-gone-text"),
        Html::default(),
    );
    Ok(Paper { html: page.html(), status: StatusCode::GONE }.into_response())
}

struct Asked {
    t: Words,
    token: String,
    email: String,
    title: String,
    agreed: Vec<String>,
}

impl Asked {
    /// Somebody who agreed to nothing may still have asked us something.
    fn lead(&self) -> String {
        let args = [("email", (&self.email).into()), ("title", (&self.title).into())];
        let word = if self.agreed.is_empty() { "forms-confirm-plain" } else { "forms-confirm-text" };
        self.t.v(word, &args)
    }

    fn body(&self) -> Html {
        let t = self.t;
        let list = super::list(self.agreed.iter().map(Html::from));
        kit::Form::new(t, format!("/f/confirm/{}?lang={}", self.token, t.tag()))
            .between(list)
            .between(super::prose(&t.w("forms-confirm-else")))
            .button(Button::submit(t.w("forms-confirm-yes")).primary())
            .html()
    }
}

pub(super) fn samples(t: Words) -> Vec<Sample> {
    let asked = |email: &str, agreed: Vec<String>| Asked {
        t,
        token: "x".into(),
        email: mask::email(email),
        title: t.w("forms-default-title"),
        agreed,
    };
    vec![
        Sample::new("forms/confirm", asked("joanna@example.com", vec!["News, by e-mail".into()]).body()),
        Sample::new("forms/confirm-extreme", asked("@", vec!["<b>".repeat(50); 6]).body()),
        Sample::new("forms/gone", super::prose(&t.w("forms-gone-text"))),
    ]
}
