//! What processes may do here: ask a person for a permission, write down what they said.

use crate::{
    confirming::{self, Not, counted},
    gate,
    model::{
        agreement::AgreementId,
        choice::{Change, Channel, How, Outcome, State},
        confirmation::Aim,
    },
    recording::Record,
    signing::AskSignature,
};
use futures::future::BoxFuture;
use kernel::{
    Action, Error, Message, Result, SubjectId, Tx,
    step::{Arg, Call, Shape, Step, Stepped},
};

const fn arg(key: &'static str, shape: Shape, required: bool) -> Arg {
    Arg { key, shape, required }
}

const CHANNELS: Shape = Shape::Choice(&["email", "sms", "phone", "post"]);
const ANSWERS: Shape = Shape::Choice(&["given", "refused", "withdrawn"]);
const SOURCES: Shape =
    Shape::Choice(&["call", "letter", "paper-form", "in-person", "event", "message", "other"]);

pub const STEPS: &[Step] = &[
    Step {
        name: "consent.ask",
        args: &[
            arg("purpose", Shape::Listed("purpose"), true),
            arg("channel", CHANNELS, true),
            arg("agreement", Shape::Line, false),
        ],
        on: &[],
        run: |tx, call| ask(tx, call),
    },
    Step {
        name: "consent.record",
        args: &[
            arg("purpose", Shape::Listed("purpose"), true),
            arg("channel", CHANNELS, true),
            arg("answer", ANSWERS, true),
            arg("source", SOURCES, true),
            arg("evidence", Shape::Field, true),
        ],
        on: &[],
        run: |tx, call| record(tx, call),
    },
    Step {
        name: "consent.confirm",
        args: &[arg("purpose", Shape::Listed("purpose"), true)],
        on: &[],
        run: |tx, call| confirm(tx, call),
    },
];

/// With a document the person is asked by mail to sign it; without one it is written down that they were asked, and a
/// letter of the process does the asking.
fn ask(tx: &mut Tx, call: Call) -> BoxFuture<'_, Result<Stepped>> {
    Box::pin(async move {
        let Some(subject) = call.subject else { return Ok(Stepped::Held("consent-step-nobody".into())) };
        let purpose = call.arg("purpose").unwrap_or_default();
        let Some(channel) = call.arg("channel").and_then(Channel::parse) else {
            return Ok(Stepped::Held("error-not-a-choice".into()));
        };
        let asked = match call.arg("agreement") {
            Some(agreement) => signature(tx, (subject, purpose, channel), agreement).await,
            None => note(tx, (subject, purpose, channel)).await,
        };
        match asked {
            Ok(()) => Ok(Stepped::Done),
            Err(Error::Refused(reason)) => Ok(Stepped::Held(reason)),
            Err(error) => Err(error),
        }
    })
}

/// Writes down what somebody said, with what the process knows of it as evidence: a yes that nothing shows is not written. It
/// never counts as confirmed.
// law: gdpr/7.1 gdpr/7.3
fn record(tx: &mut Tx, call: Call) -> BoxFuture<'_, Result<Stepped>> {
    Box::pin(async move {
        let Some(subject) = call.subject else { return Ok(Stepped::Held("consent-step-nobody".into())) };
        let channel = call.arg("channel").and_then(Channel::parse);
        let state = call.arg("answer").and_then(State::parse);
        let (Some(channel), Some(state)) = (channel, state) else {
            return Ok(Stepped::Held("error-not-a-choice".into()));
        };
        // A no needs nothing that shows it.
        let evidence = call.arg("evidence").filter(|_| state.allows()).map(str::to_owned);
        if state.allows() && evidence.is_none() {
            return Ok(Stepped::Held("consent-error-no-evidence".into()));
        }
        let record = Record {
            subject,
            purpose: call.arg("purpose").unwrap_or_default().to_owned(),
            channel,
            state,
            at: tx.now().rfc3339(),
            source: call.arg("source").unwrap_or_default().to_owned(),
            reference: evidence,
            note: None,
            wording: None,
            by: None,
            lang: None,
            confirm: false,
            paper: None,
        };
        match record.run(tx).await {
            Ok(Outcome::HeldBack(held)) => Ok(Stepped::Held(held.error().into())),
            Ok(Outcome::Written(_) | Outcome::Same) => Ok(Stepped::Done),
            Err(Error::Refused(reason)) => Ok(Stepped::Held(reason)),
            Err(Error::Invalid(mut wrong)) if !wrong.is_empty() => Ok(Stepped::Held(wrong.remove(0).message)),
            Err(error) => Err(error),
        }
    })
}

/// Asks the person by mail to confirm a yes that was written down. Somebody who was asked lately is not asked again.
// law: gdpr/7.1
fn confirm(tx: &mut Tx, call: Call) -> BoxFuture<'_, Result<Stepped>> {
    Box::pin(async move {
        let Some(subject) = call.subject else { return Ok(Stepped::Held("consent-step-nobody".into())) };
        let purpose = counted(tx, call.arg("purpose").unwrap_or_default()).await?;
        match confirming::one(tx, (Aim::Confirm, &purpose), subject).await? {
            Ok(_) | Err(Not::Lately) => Ok(Stepped::Done),
            Err(not) => Ok(Stepped::Held(not.word().into())),
        }
    })
}

type Cell<'a> = (SubjectId, &'a str, Channel);

async fn signature(tx: &mut Tx, (subject, purpose, channel): Cell<'_>, agreement: &str) -> Result<()> {
    let agreement: AgreementId =
        agreement.parse().map_err(|_| Error::refused(Message::new("consent-step-agreement")))?;
    AskSignature { subject, purpose: purpose.to_owned(), channel, agreement }.run(tx).await.map(drop)
}

async fn note(tx: &mut Tx, (subject, purpose, channel): Cell<'_>) -> Result<()> {
    let change = Change::new(subject, purpose, channel, State::Requested, How::Staff).origin("process");
    match gate::write(tx, &change).await? {
        Outcome::HeldBack(held) => Err(Error::refused(held.error())),
        Outcome::Written(_) | Outcome::Same => Ok(()),
    }
}
