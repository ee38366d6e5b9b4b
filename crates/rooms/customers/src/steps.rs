//! What processes may do here: freeze a record, or free it.

use crate::{Restriction, actions::restrict};
use futures::future::BoxFuture;
use kernel::{
    Result, SubjectId, Tx, restriction,
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
        if call.arg("restriction") == Some("off") {
            return free(tx, subject).await;
        }
        restrict(tx, subject, Restriction::Decided).await?;
        Ok(Stepped::Done)
    })
}

/// A process ends only what one began: what the person asked for, and what the law demands, stays.
// law: gdpr/18.2
async fn free(tx: &mut Tx, subject: SubjectId) -> Result<Stepped> {
    let before = restriction::of(tx, subject).await?;
    if before.is_some_and(|before| Some(before.reason.as_str()) != Restriction::Decided.reason()) {
        return Ok(Stepped::Held("customers-step-restricted".into()));
    }
    restrict(tx, subject, Restriction::Off).await?;
    Ok(Stepped::Done)
}
