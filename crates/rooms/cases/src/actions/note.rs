//! Notes and calls: what colleagues write for each other in a case.

use super::{
    drafts::{self, DraftKind},
    tell,
    work::Move,
};
use crate::{
    WORK,
    events::{Called, Noted},
    model::{
        Author, Body, CaseId, EntryId, EntryKind, Kept, Party,
        text::{TEXT, must, prose},
    },
    read::{around as beside, case},
    sifting,
    store::{self, NewEntry, around},
};
use flows::Values;
use kernel::{Action, Error, Message, Permission, Result, StaffId, Tx};

/// People called by one note.
const MENTIONS: usize = 20;

#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum NoteKind {
    #[default]
    Note,
    /// What was said by telephone.
    Call,
}

/// A note; those it mentions are rung for and follow the case.
#[derive(Clone, Debug)]
pub struct Note {
    pub case: CaseId,
    pub kind: NoteKind,
    pub text: String,
    pub mentions: Vec<StaffId>,
    pub attachments: Vec<Kept>,
}

impl Action for Note {
    type Output = EntryId;
    const NEEDS: Permission = WORK;

    async fn run(&self, tx: &mut Tx) -> Result<EntryId> {
        let case = case::load_working(tx, self.case).await?;
        let text = must("text", prose(&self.text, TEXT))?;
        if self.mentions.len() > MENTIONS {
            return Err(Error::field("mentions", Message::new("cases-error-many").with("most", MENTIONS)));
        }
        if case.confidential {
            let named = beside::named(tx, case.id).await?;
            if self.mentions.iter().any(|staff| !named.contains(staff)) {
                return Err(Error::field("mentions", "cases-error-not-named"));
            }
        }
        let mut body = Body { text, ..Body::default() };
        let kind = match self.kind {
            NoteKind::Note => EntryKind::Note,
            NoteKind::Call => EntryKind::Call,
        };
        if kind == EntryKind::Call {
            let (facts, _) = store::facts(tx, &case).await?;
            body.from = Party { name: facts.contact.name, address: facts.contact.phone };
            sifting::look(&mut body, &self.attachments);
        }
        let new =
            NewEntry { attachments: self.attachments.len(), ..NewEntry::new(tx, kind, Author::Staff, &body) };
        store::add(tx, &case, &new).await?;
        around::attach(tx, &case, new.id, &self.attachments).await?;
        let now = tx.now();
        store::touch(tx, case.id, now, case.waits_since).await?;
        if kind == EntryKind::Note {
            drafts::said(tx, &case, DraftKind::Note).await?;
        }
        for staff in &self.mentions {
            around::watch(tx, case.id, *staff).await?;
        }
        tell::ring(tx, &case, &self.mentions, ("cases.mention", "cases-bell-mention")).await?;
        let (case_id, subject, entry) = (case.id, case.subject, new.id);
        match self.kind {
            NoteKind::Note => tell::tell(tx, &case, &Noted { case: case_id, subject, entry })?,
            NoteKind::Call => tell::tell(tx, &case, &Called { case: case_id, subject, entry })?,
        }
        Ok(new.id)
    }
}

/// A note, and the next step of the process with it: both are done, or neither.
#[derive(Clone, Debug)]
pub struct NoteAndMove {
    pub note: Note,
    /// The key of a transition.
    pub transition: String,
    pub values: Values,
}

impl Action for NoteAndMove {
    type Output = EntryId;
    const NEEDS: Permission = WORK;

    async fn run(&self, tx: &mut Tx) -> Result<EntryId> {
        let entry = tx.also(&self.note).await?;
        let (case, transition, values) = (self.note.case, self.transition.clone(), self.values.clone());
        tx.also(&Move { case, transition, values, version: None }).await?;
        Ok(entry)
    }
}
