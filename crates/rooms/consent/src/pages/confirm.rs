//! The page behind a link that asks for a yes: what is asked and what it means; only the buttons decide.

use super::{
    complaint,
    link::{gone, paragraph, told},
    record::value,
};
use crate::{
    confirming::{self, Answer, Asked, Decision},
    model::{
        choice::{Channel, LinkToken},
        confirmation::Aim,
    },
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
    setting::{COMPANY_ADDRESS, COMPANY_NAME, TIME_ZONE},
};
use kit::{Button, Choice, Empty, Facts, Field, Html, Input, Panel, Sample, Words};

/// What a browser sends when somebody says no.
const REFUSE: &str = "refuse";
const GONE: [&str; 2] = ["consent-confirm-gone", "consent-confirm-gone-text"];
/// The field with the version of the purpose whose words stand on the page.
const VERSION: &str = "version";

pub async fn show(door: Public, Path(token): Path<String>) -> Result<Response> {
    page(&door, &token, &[]).await
}

pub async fn answer(
    door: Public,
    Path(token): Path<String>,
    Form(posted): Form<Vec<(String, String)>>,
) -> Result<Response> {
    let decision = decision(&posted);
    let says = match decision {
        Decision::Agree { .. } => ["consent-confirm-thanks", "consent-confirm-thanks-text"],
        Decision::Refuse => ["consent-sign-declined", "consent-sign-declined-text"],
    };
    let (from, lang) = (door.visit.address, door.words.lang());
    let answer = Answer { token: LinkToken::presented(&token), decision, from, lang };
    match door.write(&answer).await {
        Ok(()) => told(&door, says, StatusCode::OK).await,
        Err(Error::Invalid(problems)) => page(&door, &token, &problems).await,
        Err(Error::Gone(_)) => gone(&door, GONE).await,
        Err(error) => Err(error),
    }
}

fn decision(posted: &[(String, String)]) -> Decision {
    if value(posted, "do") == REFUSE {
        return Decision::Refuse;
    }
    let ticked = posted.iter().filter(|(name, _)| name == "allow");
    let channels = ticked.filter_map(|(_, channel)| Channel::parse(channel)).collect();
    // A page that does not say which words it showed did not show those of today.
    Decision::Agree { channels, version: value(posted, VERSION).parse().unwrap_or_default() }
}

async fn page(door: &Public, token: &str, problems: &[FieldError]) -> Result<Response> {
    let mut reader = door.read().await?;
    let Some(asked) = confirming::asked(&mut reader, &LinkToken::presented(token)).await? else {
        return gone(door, GONE).await;
    };
    let t = door.words.in_zone(&reader.setting(&TIME_ZONE).await?);
    let company = reader.setting(&COMPANY_NAME).await?;
    let address = reader.setting(&COMPANY_ADDRESS).await?;
    let until = asked.purpose.valid_until(reader.now()).map(|end| t.date(end.0));
    let shown = Shown { t, asked, company, address, until };
    let shell = door.public_shell(&mut reader, t.w("consent-confirm-title")).await?;
    let changed = complaint(problems, VERSION, t).map(|text| paragraph(&text)).unwrap_or_default();
    let body = Html::join([changed, shown.means(), shown.form(token, problems)]);
    let notice = format!("/privacy?lang={}", t.tag());
    let html = shell.lead(shown.lead()).notice(t.w("consent-sign-notice"), notice).body(body).html();
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
    fn lead(&self) -> String {
        let word = match self.asked.confirmation.aim {
            Aim::Confirm => "consent-confirm-lead",
            Aim::Renew => "consent-renew-lead",
        };
        let until = self.t.date(self.asked.confirmation.expires_at.0);
        self.t.w2(word, ("company", self.company.as_str()), ("date", until))
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
            .fact(t.w("consent-until"), until)
            .fact(t.w("consent-sign-back"), t.w("consent-sign-back-text"));
        Panel::new(t.w("consent-sign-about"), facts).html()
    }

    /// One channel needs no tick: the button is the act. Of several each is chosen by itself.
    fn form(&self, token: &str, problems: &[FieldError]) -> Html {
        let t = self.t;
        let words = |channel: &Channel| confirming::wording(t, &self.company, &self.asked.purpose, *channel);
        let to = format!("/confirm/{token}?lang={}", t.tag());
        let mut agree = kit::Form::new(t, &to);
        let version = Field::hidden(t, VERSION, self.asked.purpose.version.to_string());
        agree = match self.asked.channels.as_slice() {
            [one] => {
                let allow = Field::hidden(t, "allow", one.key());
                agree.between(paragraph(&words(one))).fields(vec![allow, version])
            }
            many => {
                let choices = many.iter().map(|one| Choice::new(one.key(), words(one))).collect();
                let allow = Field::new(t, Input::Many(choices), "allow", t.w("consent-guardian-allow"));
                agree.fields(vec![allow.error(complaint(problems, "allow", t)).optional(), version])
            }
        };
        let agree = agree.button(Button::submit(t.w("consent-confirm-agree")).primary()).html();
        let agree = if self.asked.asks { agree } else { Html::default() };
        // A form of its own: nothing has to be ticked to say no.
        let (free, no) = match self.asked.confirmation.aim {
            Aim::Confirm => ("consent-sign-free", "consent-sign-decline"),
            Aim::Renew => ("consent-renew-free", "consent-renew-stop"),
        };
        let refuse = kit::Form::new(t, &to).between(paragraph(&t.w(free))).button(Button::choice(
            t.w(no),
            "do",
            REFUSE,
        ));
        Panel::new(t.w("consent-sign-answer"), Html::join([agree, refuse.html()])).html()
    }
}

pub fn samples(t: Words) -> Vec<Sample> {
    let at = ground::clock::Timestamp(1_795_262_400_000_000);
    let shown = |aim, channels: &[Channel], asks| Shown {
        t,
        asked: Asked {
            confirmation: super::confirmations::sample(aim, None, at),
            purpose: super::truth::sample_purposes().swap_remove(0),
            channels: channels.to_vec(),
            asks,
        },
        company: "<b>Northwind</b>".into(),
        address: "Main street 1".into(),
        until: (aim == Aim::Renew).then(|| t.date(at.0)),
    };
    let problems = [FieldError::new("allow", "consent-error-nothing-ticked")];
    let gone = Empty::new(t.w("consent-confirm-gone"), t.w("consent-confirm-gone-text"));
    vec![
        Sample::new("consent/confirm-means", shown(Aim::Confirm, &[], true).means()),
        Sample::new("consent/confirm", shown(Aim::Confirm, &[Channel::Email], true).form("x", &[])),
        Sample::new("consent/confirm-many", shown(Aim::Renew, Channel::ALL, true).form("x", &problems)),
        Sample::new("consent/confirm-no-more", shown(Aim::Confirm, &[Channel::Email], false).form("x", &[])),
        Sample::new("consent/confirm-gone", gone),
    ]
}
