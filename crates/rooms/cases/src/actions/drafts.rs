//! Drafts: what somebody began to write is kept, sealed, for them alone; that they write is what colleagues see.

use crate::{
    WORK,
    model::{
        Case, CaseId, Doing, Kept,
        text::{EMAIL, TEXT},
    },
    read::{around as begun, case, scope::me},
    store::{around, presence},
};
use ground::id;
use kernel::{Action, Message, Permission, Problems, Result, StaffId, Tx};
use serde::{Deserialize, Serialize};

id! {
    /// What somebody began to write.
    DraftId, "draft"
}

/// What is kept of it.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Draft {
    /// Which box they write in.
    pub kind: DraftKind,
    pub text: String,
    /// What stands in the other box: a note never leaves with an answer, nor an answer with a note.
    pub other: String,
    pub to: String,
    pub attachments: Vec<Kept>,
    pub mentions: Vec<StaffId>,
}

#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum DraftKind {
    #[default]
    Reply,
    Note,
}

impl DraftKind {
    const fn other(self) -> Self {
        match self {
            Self::Reply => Self::Note,
            Self::Note => Self::Reply,
        }
    }

    /// The field of the box.
    pub const fn field(self) -> &'static str {
        match self {
            Self::Reply => "text",
            Self::Note => "note",
        }
    }
}

impl Draft {
    pub fn text_of(&self, kind: DraftKind) -> &str {
        if kind == self.kind { &self.text } else { &self.other }
    }

    /// The same with the cursor in this box.
    #[must_use]
    pub fn turned(mut self, kind: DraftKind) -> Self {
        if kind != self.kind {
            std::mem::swap(&mut self.text, &mut self.other);
            self.kind = kind;
        }
        self
    }

    fn is_empty(&self) -> bool {
        self.text.trim().is_empty() && self.other.trim().is_empty() && self.attachments.is_empty()
    }

    /// What is left when the text of this kind was said; files go with what their box says.
    fn without(mut self, said: DraftKind) -> Option<Self> {
        if said == self.kind {
            self.attachments.clear();
        }
        let mut rest = self.turned(said.other());
        rest.other.clear();
        match rest.kind {
            DraftKind::Reply => rest.mentions.clear(),
            DraftKind::Note => rest.to.clear(),
        }
        (!rest.is_empty()).then_some(rest)
    }
}

/// Takes what was said, or is not to be, out of the draft of whoever acts; what stands in the other box stays.
pub async fn said(tx: &mut Tx, case: &Case, kind: DraftKind) -> Result<()> {
    let me = me(tx);
    match begun::draft(tx, case).await?.and_then(|draft| draft.without(kind)) {
        Some(rest) => around::keep_draft(tx, case, me, &rest).await,
        None => around::drop_draft(tx, case, me).await,
    }
}

/// Keeps what somebody writes, every few seconds; an empty one is no draft.
pub struct KeepDraft {
    pub case: CaseId,
    pub draft: Draft,
}

impl Action for KeepDraft {
    type Output = ();
    const NEEDS: Permission = WORK;

    async fn run(&self, tx: &mut Tx) -> Result<()> {
        let case = case::load_working(tx, self.case).await?;
        let mut problems = Problems::default();
        let Draft { kind, text, other, to, .. } = &self.draft;
        let boxes = [(kind.field(), text, TEXT), (kind.other().field(), other, TEXT), ("to", to, EMAIL)];
        for (field, text, most) in boxes {
            if text.chars().count() > most {
                problems.add(field, Message::new("error-too-long").with("most", most));
            }
        }
        problems.finish()?;
        let me = me(tx);
        if self.draft.is_empty() {
            return around::drop_draft(tx, &case, me).await;
        }
        presence::here(tx, &case, me, Doing::Writing).await?;
        around::keep_draft(tx, &case, me, &self.draft).await
    }
}

/// Takes what stands in one box away; the other box stays as it is.
pub struct DropDraft {
    pub case: CaseId,
    pub kind: DraftKind,
}

impl Action for DropDraft {
    type Output = ();
    const NEEDS: Permission = WORK;

    async fn run(&self, tx: &mut Tx) -> Result<()> {
        let case = case::load_working(tx, self.case).await?;
        said(tx, &case, self.kind).await
    }
}
