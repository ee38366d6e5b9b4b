//! Nobody works for us before somebody approved them, where the house keeps a register of who does.

use crate::model::terms::{PartyRole, Recipient};
use futures::future::BoxFuture;
use kernel::{Message, Problems, Reader, Result};

/// Where somebody is approved.
pub const REGISTER: &str = "/register/processors";
/// The word of a refusal for want of that.
pub const UNAPPROVED: &str = "consent-error-unapproved";

/// How companies of these names stand in the register, in their order: a room above keeps it, and it is an edge of the house.
#[derive(Clone, Copy)]
pub struct Register(pub AskRegister);

pub type AskRegister = fn(&mut Reader, Vec<String>) -> BoxFuture<'_, Result<Vec<Approval>>>;

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Approval {
    Approved,
    /// Recorded, and not approved, or not any more.
    Refused,
    /// Nobody wrote them down.
    Unknown,
}

/// How these stand; all are fine where no register is kept.
pub async fn approvals(reader: &mut Reader, names: Vec<String>) -> Result<Vec<Approval>> {
    match reader.app().edge::<Register>().copied() {
        Ok(Register(ask)) => ask(reader, names).await,
        Err(_) => Ok(vec![Approval::Approved; names.len()]),
    }
}

/// Whoever is named newly as working for us must be approved; whom a purpose named before stands on the list of what is
/// missing.
// law: gdpr/28.3
pub(super) async fn demand(reader: &mut Reader, before: &[Recipient], after: &[Recipient]) -> Result<()> {
    let works = |one: &Recipient| one.role == PartyRole::Processor;
    let fresh = after.iter().enumerate().filter(|(_, one)| works(one) && !before.contains(one));
    let fresh: Vec<(usize, &Recipient)> = fresh.collect();
    if fresh.is_empty() {
        return Ok(());
    }
    let names = fresh.iter().map(|(_, one)| one.name.clone()).collect();
    let mut problems = Problems::default();
    for ((at, one), approval) in fresh.iter().zip(approvals(reader, names).await?) {
        if approval != Approval::Approved {
            problems.add(format!("recipients.{at}.name"), Message::new(UNAPPROVED).with("name", &one.name));
        }
    }
    problems.finish()
}
