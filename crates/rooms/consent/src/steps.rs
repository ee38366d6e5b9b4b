//! What processes may do here: ask a person for a permission.

use crate::{
    gate,
    model::{
        agreement::AgreementId,
        choice::{Change, Channel, How, Outcome, State},
    },
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

pub const STEPS: &[Step] = &[Step {
    name: "consent.ask",
    args: &[
        arg("purpose", Shape::Listed("purpose"), true),
        arg("channel", Shape::Choice(&["email", "sms", "phone", "post"]), true),
        arg("agreement", Shape::Line, false),
    ],
    on: &[],
    run: |tx, call| ask(tx, call),
}];

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
