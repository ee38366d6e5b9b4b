//! Answering: to the person, or on to a declared unit or partner.

use super::{
    drafts::{self, DraftKind},
    letter::{Letter, Way, send, whom},
    tell,
    work::may_move,
};
use crate::{
    OUTGOING, UNDO, WORK,
    answering::Whom,
    events::{Forwarded, Replied as Event},
    model::{
        Case, CaseId, EntryId, Kept,
        text::{LINE, TEXT, must, optional_line, prose},
    },
    read::case,
    sifting, store,
};
use flows::Values;
use ground::clock::Timestamp;
use kernel::{Action, Error, Message, Permission, Result, Tx};

/// Why something may leave that names personal data.
const REASON: usize = 400;

/// An answer. With a transition, the case moves when it has left: until then both can be taken back.
#[derive(Clone, Debug)]
pub struct Reply {
    pub case: CaseId,
    pub text: String,
    /// Empty: the person whom the case is about, or whoever wrote in.
    pub to: String,
    /// Empty: what the case is about.
    pub subject_line: String,
    pub attachments: Vec<Kept>,
    /// The transition to take with it. What stands against it is said at once.
    pub then: Option<String>,
    pub values: Values,
    /// Why it may go to somebody else although it names personal data.
    pub reason: String,
}

/// An answer on its way.
#[derive(Clone, Debug)]
pub struct Replied {
    pub case: Case,
    pub entry: EntryId,
    /// Until when it can be taken back.
    pub undo_until: Timestamp,
}

impl Reply {
    /// An answer to the person, without anything else.
    pub fn new(case: CaseId, text: impl Into<String>) -> Self {
        Self {
            case,
            text: text.into(),
            to: String::new(),
            subject_line: String::new(),
            attachments: Vec::new(),
            then: None,
            values: Values::new(),
            reason: String::new(),
        }
    }
}

impl Action for Reply {
    type Output = Replied;
    const NEEDS: Permission = WORK;

    async fn run(&self, tx: &mut Tx) -> Result<Replied> {
        let case = case::load_working(tx, self.case).await?;
        let text = must("text", prose(&self.text, TEXT))?;
        let line = must("subject_line", optional_line(&self.subject_line, LINE))?;
        let reason = must("reason", optional_line(&self.reason, REASON))?;
        let (facts, readable) = store::facts(tx, &case).await?;
        if !readable {
            return Err(Error::refused("cases-error-erased"));
        }
        let whom = whom(tx, &case, &facts, &self.to).await?;
        let line = if line.is_empty() { facts.line } else { line };
        let reason = Some(reason).filter(|reason| !reason.is_empty());
        let letter = Letter {
            whom,
            line: &line,
            text: &text,
            attachments: &self.attachments,
            reason,
            then: self.then.clone(),
            way: Way::Written,
        };
        look_through(tx, &letter).await?;
        if let Some(transition) = &self.then {
            may_move(tx, &case, transition, self.values.clone()).await?;
        }
        let (entry, message) = send(tx, &case, &letter).await?;
        drafts::said(tx, &case, DraftKind::Reply).await?;
        told(tx, &case, &letter.whom, (entry, message)).await?;
        let case = case::unseen(tx, case.id).await?.ok_or(Error::NotFound)?;
        Ok(Replied { case, entry, undo_until: tx.now().plus(UNDO) })
    }
}

async fn told(
    tx: &mut Tx,
    case: &Case,
    whom: &Whom,
    (entry, message): (EntryId, post::MessageId),
) -> Result<()> {
    let now = tx.now();
    let waits_since = case.waits_since.filter(|_| matches!(whom, Whom::Declared { .. }));
    store::touch(tx, case.id, now, waits_since).await?;
    match whom {
        Whom::Person { .. } => tell::tell(
            tx,
            case,
            &Event { case: case.id, subject: case.subject, entry, message: Some(message) },
        ),
        Whom::Declared { unit, .. } => tell::tell(
            tx,
            case,
            &Forwarded { case: case.id, subject: case.subject, entry, unit: unit.to_string() },
        ),
    }
}

/// Before something goes to somebody else it is looked through: what names personal data needs a reason, or does not leave.
// law: gdpr/5.1.f
async fn look_through(tx: &mut Tx, letter: &Letter<'_>) -> Result<()> {
    let rule = tx.setting(&OUTGOING).await?;
    if matches!(letter.whom, Whom::Person { .. }) || rule == "off" {
        return Ok(());
    }
    let parts = [
        ("text", sifting::named(letter.text)),
        ("subject_line", sifting::named(letter.line)),
        ("attachments", sifting::named_in(letter.attachments)),
    ];
    let Some((field, _)) = parts.iter().find(|(_, found)| !found.is_empty()) else { return Ok(()) };
    let mut found: Vec<&str> = parts.iter().flat_map(|(_, found)| found).map(String::as_str).collect();
    found.sort_unstable();
    found.dedup();
    let found = found.join(", ");
    if rule == "block" {
        return Err(Error::field(*field, Message::new("cases-error-blocked").with("found", found)));
    }
    if letter.reason.is_none() {
        return Err(Error::field("reason", Message::new("cases-error-needs-reason").with("found", found)));
    }
    Ok(())
}
