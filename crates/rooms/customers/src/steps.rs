//! What processes may do here: freeze a record, or free it.

use crate::{Restriction, actions::restrict};
use futures::future::BoxFuture;
use kernel::{
    Result, Tx,
    step::{Arg, Call, Shape, Step, Stepped},
};

pub const STEPS: &[Step] = &[Step {
    name: "customers.restrict",
    args: &[Arg { key: "restriction", shape: Shape::Choice(&["on", "off"]), required: true }],
    on: &[],
    run: |tx, call| run(tx, call),
}];

// law: gdpr/18.1
fn run(tx: &mut Tx, call: Call) -> BoxFuture<'_, Result<Stepped>> {
    Box::pin(async move {
        let Some(subject) = call.subject else { return Ok(Stepped::Held("customers-step-nobody".into())) };
        let restriction = match call.arg("restriction") {
            Some("off") => Restriction::Off,
            _ => Restriction::Decided,
        };
        restrict(tx, subject, restriction).await?;
        Ok(Stepped::Done)
    })
}
