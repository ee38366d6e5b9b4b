//! The page behind a request to sign: the whole document, what a yes means, and how to take it back; only the buttons decide.

use super::{
    agreements::sheet,
    complaint,
    link::{gone, paragraph, told},
    record::value,
};
use crate::{
    model::{agreement::check_name, choice::LinkToken},
    papers,
    signing::{self, Asked, Decline, Sign},
};
use axum::{
    extract::Path,
    http::StatusCode,
    response::{IntoResponse, Response},
};
use kernel::{
    Error, FieldError, Public, Result,
    door::Paper,
    input::Form,
    setting::{COMPANY_ADDRESS, COMPANY_NAME},
};
use kit::{Button, Empty, Facts, Field, Html, Input, Panel, Sample, Words};

/// What a browser sends when somebody says no.
const DECLINE: &str = "decline";
const GONE: [&str; 2] = ["consent-sign-gone", "consent-sign-gone-text"];

pub async fn show(door: Public, Path(token): Path<String>) -> Result<Response> {
    page(&door, &token, (&[], &[])).await
}

pub async fn answer(
    door: Public,
    Path(token): Path<String>,
    Form(posted): Form<Vec<(String, String)>>,
) -> Result<Response> {
    let (link, from, lang) = (LinkToken::presented(&token), door.visit.address, door.words.lang());
    if value(&posted, "do") == DECLINE {
        let declined = door.write(&Decline { token: link, from, lang }).await;
        return said(&door, declined, ["consent-sign-declined", "consent-sign-declined-text"]).await;
    }
    match check(&posted) {
        Ok(()) => {
            let signed = sign(&door, link, value(&posted, "name").trim()).await;
            said(&door, signed, ["consent-sign-thanks", "consent-sign-thanks-text"]).await
        }
        Err(Error::Invalid(problems)) => page(&door, &token, (&posted, &problems)).await,
        Err(error) => Err(error),
    }
}

/// A name typed and a box ticked: neither alone is a signature.
fn check(posted: &[(String, String)]) -> Result<()> {
    let named = check_name(value(posted, "name").trim());
    let ticked = !value(posted, "agreed").is_empty();
    let missing = (!ticked).then(|| FieldError::new("agreed", "consent-error-not-agreed"));
    match (named, missing) {
        (Ok(()), None) => Ok(()),
        (Err(Error::Invalid(problems)), missing) => {
            Err(Error::Invalid(problems.into_iter().chain(missing).collect()))
        }
        (named, missing) => named.and(Err(Error::Invalid(missing.into_iter().collect()))),
    }
}

/// The paper goes into the store before the ledger names it; one that is never named is swept.
async fn sign(door: &Public, token: LinkToken, name: &str) -> Result<()> {
    let (from, t) = (door.visit.address, door.words);
    let (asked, at) = {
        let mut reader = door.read().await?;
        let gone = || Error::gone("consent-sign-gone");
        (signing::asked(&mut reader, &token).await?.ok_or_else(gone)?, reader.now())
    };
    let text = signing::paper(t, &asked, (name, at, from));
    let paper = papers::take_signed(door, &token, &text).await?;
    let name = name.to_owned();
    door.write(&Sign { token, name, text, paper, at, from, lang: t.lang() }).await
}

async fn said(door: &Public, done: Result<()>, [title, text]: [&str; 2]) -> Result<Response> {
    match done {
        Ok(()) => told(door, [title, text], StatusCode::OK).await,
        Err(Error::Gone(_)) => gone(door, GONE).await,
        Err(error) => Err(error),
    }
}

async fn page(
    door: &Public,
    token: &str,
    (posted, problems): (&[(String, String)], &[FieldError]),
) -> Result<Response> {
    let mut reader = door.read().await?;
    let Some(asked) = signing::asked(&mut reader, &LinkToken::presented(token)).await? else {
        return gone(door, GONE).await;
    };
    let t = door.words;
    let company = reader.setting(&COMPANY_NAME).await?;
    let address = reader.setting(&COMPANY_ADDRESS).await?;
    let until = asked.purpose.valid_until(reader.now()).map(|end| t.date(end.0));
    let shown = Shown { t, asked, company, address, until };
    let shell = door.public_shell(&mut reader, t.w("consent-sign-title")).await?;
    let lead = t.w2(
        "consent-sign-lead",
        ("company", shown.company.as_str()),
        ("date", t.date(shown.asked.signing.expires_at.0)),
    );
    let body = Html::join([shown.document(), shown.means(), shown.form(token, posted, problems)]);
    let html = shell.lead(lead).notice(t.w("consent-sign-notice"), "/privacy?at=sign").body(body).html();
    let page = if problems.is_empty() { Paper::fine(html) } else { Paper::again(html) };
    Ok(page.into_response())
}

/// What the page shows.
struct Shown {
    t: Words,
    asked: Asked,
    company: String,
    address: String,
    /// Until when a yes of today holds; none is until it is taken back.
    until: Option<String>,
}

impl Shown {
    fn document(&self) -> Html {
        Panel::new(self.t.w("consent-agreement"), sheet(self.t, &self.asked.agreement)).html()
    }

    // law: gdpr/7.1
    fn means(&self) -> Html {
        let (t, purpose) = (self.t, &self.asked.purpose);
        let who = [self.company.as_str(), self.address.as_str()];
        let who: Vec<&str> = who.into_iter().filter(|part| !part.is_empty()).collect();
        let until = self.until.clone().unwrap_or_else(|| t.w("consent-sign-until-withdrawn"));
        let facts = Facts::new()
            .fact(t.w("consent-sign-who"), who.join(", "))
            .fact(t.w("kit-purpose"), Html::text(purpose.name(t.lang())))
            .fact(t.w("consent-sign-means"), Html::text(purpose.describe(t.lang())))
            .fact(t.w("consent-channel"), t.w(&self.asked.signing.channel.word()))
            .fact(t.w("consent-until"), until)
            .fact(t.w("consent-sign-back"), t.w("consent-sign-back-text"));
        Panel::new(t.w("consent-sign-about"), facts).html()
    }

    fn form(&self, token: &str, posted: &[(String, String)], problems: &[FieldError]) -> Html {
        let t = self.t;
        let error = |name: &str| complaint(problems, name, t);
        let to = format!("/sign/{token}?lang={}", t.tag());
        let fields = vec![
            Field::new(t, Input::Text, "name", t.w("consent-sign-name"))
                .hint(t.w("consent-sign-name-hint"))
                .value(value(posted, "name"))
                .autocomplete("name")
                .error(error("name")),
            Field::new(t, Input::Checkbox, "agreed", signing::wording(t, &self.asked))
                .ticked(!value(posted, "agreed").is_empty())
                .error(error("agreed")),
        ];
        let sign = kit::Form::new(t, &to)
            .fields(fields)
            .button(Button::submit(t.w("consent-sign-button")).primary());
        // A form of its own: nothing has to be typed to say no.
        let decline = kit::Form::new(t, &to)
            .between(paragraph(&t.w("consent-sign-free")))
            .button(Button::choice(t.w("consent-sign-decline"), "do", DECLINE));
        Panel::new(t.w("consent-sign-answer"), Html::join([sign.html(), decline.html()])).html()
    }
}

pub fn samples(t: Words) -> Vec<Sample> {
    let at = ground::clock::Timestamp(1_795_262_400_000_000);
    let shown = |until: Option<String>| Shown {
        t,
        asked: sample_asked(at),
        company: "Northwind".into(),
        address: "Main street 1".into(),
        until,
    };
    let problems =
        [FieldError::new("name", "error-required"), FieldError::new("agreed", "consent-error-not-agreed")];
    vec![
        Sample::new("consent/sign-document", shown(None).document()),
        Sample::new("consent/sign-means", shown(Some(t.date(at.0))).means()),
        Sample::new("consent/sign", shown(None).form("x", &[], &[])),
        Sample::new("consent/sign-again", shown(None).form("x", &[], &problems)),
        Sample::new("consent/sign-gone", Empty::new(t.w("consent-sign-gone"), t.w("consent-sign-gone-text"))),
    ]
}

fn sample_asked(at: ground::clock::Timestamp) -> Asked {
    use crate::model::choice::Channel;
    let agreement = super::agreements::sample_agreement();
    let subject = ground::id::Id::from_bytes([1; 16]);
    let signing = crate::read::Signing {
        id: ground::id::Id::from_bytes([4; 16]),
        subject,
        purpose: "sample".into(),
        channel: Channel::Email,
        agreement: agreement.id,
        version: agreement.version,
        asked_at: at,
        expires_at: at,
        answered_at: None,
        lang: None,
    };
    Asked { signing, agreement, purpose: super::truth::sample_purposes().swap_remove(0) }
}
