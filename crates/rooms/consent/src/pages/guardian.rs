//! The page behind a guardian's link: it shows what is asked for a child; only the button decides.

use super::{
    complaint,
    link::{gone, paragraph, told},
};
use crate::{
    guardian::{self, Decide, Decision, Question},
    model::{
        choice::{Channel, LinkToken},
        guardian::Details,
    },
};
use axum::{
    extract::Path,
    http::StatusCode,
    response::{IntoResponse, Response},
};
use kernel::{Error, FieldError, Public, Result, door::Paper, input::Form, setting::COMPANY_NAME};
use kit::{Button, Choice, Empty, Field, Html, Input, Sample, Words};

/// What a browser sends when everything is refused.
const REFUSE: &str = "refuse";
const GONE: [&str; 2] = ["consent-guardian-gone", "consent-guardian-gone-text"];

pub async fn show(door: Public, Path(token): Path<String>) -> Result<Response> {
    page(&door, &token, &[]).await
}

pub async fn decide(
    door: Public,
    Path(token): Path<String>,
    Form(posted): Form<Vec<(String, String)>>,
) -> Result<Response> {
    let decision = match decision(&posted) {
        Ok(decision) => decision,
        Err(problem) => return page(&door, &token, &[problem]).await,
    };
    let t = door.words;
    let action =
        Decide { token: LinkToken::presented(&token), decision, from: door.visit.address, lang: t.lang() };
    match door.write(&action).await {
        Ok(()) => {
            told(&door, ["consent-guardian-thanks", "consent-guardian-thanks-text"], StatusCode::OK).await
        }
        Err(Error::Invalid(problems)) => page(&door, &token, &problems).await,
        Err(Error::Gone(_)) => gone(&door, GONE).await,
        Err(error) => Err(error),
    }
}

/// Ticks and the word that one is the guardian, or a refusal of everything.
fn decision(posted: &[(String, String)]) -> std::result::Result<Decision, FieldError> {
    if posted.iter().any(|(name, value)| name == "do" && value == REFUSE) {
        return Ok(Decision::RefuseAll);
    }
    if !posted.iter().any(|(name, value)| name == "declared" && !value.is_empty()) {
        return Err(FieldError::new("declared", "consent-error-not-declared"));
    }
    let ticked = posted.iter().filter(|(name, _)| name == "allow").filter_map(|(_, value)| cell(value));
    Ok(Decision::Allow(ticked.collect()))
}

fn cell(value: &str) -> Option<(String, Channel)> {
    let (purpose, channel) = value.split_once('/')?;
    Some((purpose.to_owned(), Channel::parse(channel)?))
}

async fn page(door: &Public, token: &str, problems: &[FieldError]) -> Result<Response> {
    let mut reader = door.read().await?;
    let Some((guardian, child)) = guardian::asked(&mut reader, &LinkToken::presented(token)).await? else {
        return gone(door, GONE).await;
    };
    let asked = Asked {
        t: door.words,
        company: reader.setting(&COMPANY_NAME).await?,
        child: child.name.given.clone(),
        guardian: guardian.details,
        questions: guardian::questions(&mut reader, &child).await?,
    };
    let shell = door.public_shell(&mut reader, door.words.w("consent-guardian-title")).await?;
    let html = shell.lead(asked.lead()).body(asked.form(token, problems)).html();
    let page = if problems.is_empty() { Paper::fine(html) } else { Paper::again(html) };
    Ok(page.into_response())
}

/// What the page shows.
struct Asked {
    t: Words,
    company: String,
    child: String,
    guardian: Details,
    questions: Vec<Question>,
}

impl Asked {
    fn lead(&self) -> String {
        let args = [
            ("company", self.company.as_str().into()),
            ("guardian", self.guardian.name.as_str().into()),
            ("child", self.child.as_str().into()),
        ];
        self.t.v("consent-guardian-lead", &args)
    }

    fn form(&self, token: &str, problems: &[FieldError]) -> Html {
        let t = self.t;
        let choices = self.questions.iter().map(|question| self.choice(question)).collect();
        let declared = t.w1("consent-guardian-declare", "child", self.child.as_str());
        let fields = vec![
            Field::new(t, Input::Many(choices), "allow", t.w("consent-guardian-allow"))
                .error(complaint(problems, "allow", t))
                .optional(),
            Field::new(t, Input::Checkbox, "declared", declared).error(complaint(problems, "declared", t)),
        ];
        let to = format!("/guardian/{token}?lang={}", t.tag());
        let agree = kit::Form::new(t, &to)
            .fields(fields)
            .button(Button::submit(t.w("consent-guardian-agree")).primary());
        // A form of its own: nothing has to be ticked to say no.
        let refuse = kit::Form::new(t, &to)
            .between(paragraph(&t.w("consent-guardian-free")))
            .button(Button::choice(t.w("consent-guardian-refuse"), "do", REFUSE));
        Html::join([agree.html(), refuse.html()])
    }

    fn choice(&self, question: &Question) -> Choice {
        let (t, purpose) = (self.t, &question.purpose);
        let label = format!("{} · {}", purpose.name(t.lang()), t.w(&question.channel.word()));
        let until = crate::model::guardian::midnight(question.until).map(|end| t.date(end.0));
        let until = t.w1("consent-guardian-until", "date", until.unwrap_or_default());
        Choice::new(format!("{}/{}", purpose.key, question.channel), label)
            .hint(format!("{} {until}", purpose.describe(t.lang())))
    }
}

pub fn samples(t: Words) -> Vec<Sample> {
    let question = |purpose| Question {
        purpose,
        channel: Channel::Email,
        until: jiff::civil::Date::constant(2031, 5, 17),
    };
    let asked = |questions| Asked {
        t,
        company: "Northwind".into(),
        child: "<b>Zosia</b>".into(),
        guardian: Details {
            name: "Ewa Zielińska".into(),
            relation: crate::model::guardian::Relation::Parent,
            email: "ewa@example.org".into(),
            lang: "pl".into(),
        },
        questions,
    };
    let all = super::truth::sample_purposes().into_iter().map(question).collect();
    let problems = [FieldError::new("declared", "consent-error-not-declared")];
    vec![
        Sample::new("consent/guardian-empty", asked(Vec::new()).form("x", &[])),
        Sample::new("consent/guardian", asked(all).form("x", &problems)),
        Sample::new(
            "consent/guardian-gone",
            Empty::new(t.w("consent-guardian-gone"), t.w("consent-guardian-gone-text")),
        ),
    ]
}
