//! Drafts: what somebody began to write is kept, sealed, for them alone; that they write is what colleagues see.

use crate::{
    WORK,
    model::{
        CaseId, Doing, Kept,
        text::{EMAIL, TEXT},
    },
    read::{case, scope::me},
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
    pub kind: DraftKind,
    pub text: String,
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
        for (field, text, most) in [("text", &self.draft.text, TEXT), ("to", &self.draft.to, EMAIL)] {
            if text.chars().count() > most {
                problems.add(field, Message::new("error-too-long").with("most", most));
            }
        }
        problems.finish()?;
        let me = me(tx);
        if self.draft.text.trim().is_empty() && self.draft.attachments.is_empty() {
            return around::drop_draft(tx, &case, me).await;
        }
        presence::here(tx, &case, me, Doing::Writing).await?;
        around::keep_draft(tx, &case, me, &self.draft).await
    }
}

pub struct DropDraft {
    pub case: CaseId,
}

impl Action for DropDraft {
    type Output = ();
    const NEEDS: Permission = WORK;

    async fn run(&self, tx: &mut Tx) -> Result<()> {
        let case = case::load_working(tx, self.case).await?;
        let me = me(tx);
        around::drop_draft(tx, &case, me).await
    }
}
