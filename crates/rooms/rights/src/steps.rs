//! What any process may do with requests: write one down.

use crate::{
    actions::ask,
    model::{How, Kind, Proof, Wish},
};
use futures::future::BoxFuture;
use kernel::{
    Error, Result, Tx,
    step::{Arg, Call, Shape, Step, Stepped},
};

/// What a process can ask for without the person's own words.
const KINDS: Shape = Shape::Choice(&[
    "information",
    "copy",
    "portability",
    "erasure",
    "anonymisation",
    "restriction",
    "objection",
    "withdrawal",
    "automation",
    "opt-out",
    "limit",
]);

pub const STEPS: &[Step] = &[Step {
    name: "rights.open-request",
    args: &[
        Arg { key: "kind", shape: KINDS, required: true },
        // A list of purposes would have to be answered: only two kinds are about one.
        Arg { key: "purpose", shape: Shape::Line, required: false },
    ],
    on: &[],
    run: open,
}];

/// What a form calls itself whose answer came back by a link to an address on file, of one person alone.
const CONFIRMED: &str = "confirmed-form";

/// The request proves itself as any other: whoever wrote to us may be somebody else. Who followed a link has.
fn open(tx: &mut Tx, call: Call) -> BoxFuture<'_, Result<Stepped>> {
    Box::pin(async move {
        let Some(subject) = call.subject else { return Ok(Stepped::Held("rights-step-nobody".into())) };
        let Some(kind) = call.arg("kind").and_then(Kind::parse) else {
            return Ok(Stepped::Held("error-not-a-choice".into()));
        };
        let purpose = call.arg("purpose").map(str::to_owned);
        let wish = Wish {
            purpose,
            text: call.arg("text").unwrap_or_default().to_owned(),
            known: (call.host.kind == CONFIRMED).then_some(Proof::Link),
            ..Wish::plain(subject, kind, How::Form)
        };
        stepped(ask(tx, &wish).await.map(drop))
    })
}

/// What people can mend holds the step; a fault of ours stops the move.
fn stepped(result: Result<()>) -> Result<Stepped> {
    match result {
        Ok(()) => Ok(Stepped::Done),
        Err(Error::Refused(message)) => Ok(Stepped::Held(message)),
        Err(Error::Invalid(mut fields)) if !fields.is_empty() => Ok(Stepped::Held(fields.remove(0).message)),
        Err(Error::NotFound) => Ok(Stepped::Held("rights-step-nobody".into())),
        Err(other) => Err(other),
    }
}
