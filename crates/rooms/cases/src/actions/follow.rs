//! Following cases, putting them in order beside others, and saving lists under a name.

use super::tell;
use crate::{
    VIEW, WORK,
    events::{Related, Unrelated},
    model::{
        CaseId, Relation, ViewId,
        text::{NAME, line, must},
    },
    read::{Filter, Viewed, case, scope::me},
    store::{self, around, setup},
};
use kernel::{Action, Error, Permission, Result, Tx};

/// Parents above parents: a case that stands below itself would never end.
const DEPTH: usize = 20;

/// Whether whoever acts follows a case: they hear of answers and see it in their list.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Watch {
    Follow(CaseId),
    Leave(CaseId),
}

impl Action for Watch {
    type Output = ();
    const NEEDS: Permission = VIEW;

    async fn run(&self, tx: &mut Tx) -> Result<()> {
        let me = tx.actor().staff().ok_or_else(|| Error::refused("cases-error-not-staff"))?;
        match *self {
            Self::Follow(case) => {
                let case = case::load_working(tx, case).await?;
                around::watch(tx, case.id, me).await
            }
            Self::Leave(case) => {
                let case = case::load(tx, case).await?;
                around::unwatch(tx, case.id, me).await
            }
        }
    }
}

/// Puts another case beside this one; a child is part of it.
#[derive(Clone, Debug)]
pub struct Relate {
    pub case: CaseId,
    pub other: CaseId,
    pub relation: Relation,
}

impl Action for Relate {
    type Output = ();
    const NEEDS: Permission = WORK;

    async fn run(&self, tx: &mut Tx) -> Result<()> {
        let case = case::load_working(tx, self.case).await?;
        let other = case::load_working(tx, self.other).await?;
        if case.id == other.id {
            return Err(Error::field("other", "cases-error-same"));
        }
        match self.relation {
            Relation::Child => {
                let mut above = Some(case.clone());
                for _ in 0..DEPTH {
                    match above.and_then(|case| case.parent) {
                        Some(parent) if parent == other.id => {
                            return Err(Error::field("other", "cases-error-circle"));
                        }
                        Some(parent) => above = case::unseen(tx, parent).await?,
                        None => above = None,
                    }
                }
                store::set_parent(tx, other.id, Some(case.id)).await?;
            }
            relation => around::relate(tx, case.id, other.id, relation).await?,
        }
        let related =
            Related { case: case.id, subject: case.subject, other: other.id, relation: self.relation };
        tell::happened(tx, &case, &related).await
    }
}

/// Takes two cases apart again.
#[derive(Clone, Debug)]
pub struct Unrelate {
    pub case: CaseId,
    pub other: CaseId,
}

impl Action for Unrelate {
    type Output = ();
    const NEEDS: Permission = WORK;

    async fn run(&self, tx: &mut Tx) -> Result<()> {
        let case = case::load_working(tx, self.case).await?;
        let other = case::load(tx, self.other).await?;
        around::unrelate(tx, case.id, other.id).await?;
        for (child, parent) in [(&case, &other), (&other, &case)] {
            if child.parent == Some(parent.id) {
                store::set_parent(tx, child.id, None).await?;
            }
        }
        tell::happened(tx, &case, &Unrelated { case: case.id, subject: case.subject, other: other.id }).await
    }
}

/// A list to be found again under a name.
#[derive(Clone, Debug, Default)]
pub struct ViewDraft {
    pub name: String,
    pub filter: Filter,
    /// The columns that were chosen; none: the usual ones.
    pub columns: Vec<String>,
    /// Whether colleagues see it, too.
    pub shared: bool,
}

pub struct KeepView(pub ViewDraft);

impl Action for KeepView {
    type Output = ViewId;
    const NEEDS: Permission = VIEW;

    async fn run(&self, tx: &mut Tx) -> Result<ViewId> {
        let name = must("name", line(&self.0.name, NAME))?;
        let me = tx.actor().staff().ok_or_else(|| Error::refused("cases-error-not-staff"))?;
        // A saved view names no person.
        let filter = Filter { customer: None, ..self.0.filter.clone() };
        let kept = Viewed { filter, columns: self.0.columns.clone() };
        let (id, kept) = (tx.id(), serde_json::to_string(&kept)?);
        setup::add_view(tx, id, me, (&name, &kept), self.0.shared).await?;
        Ok(id)
    }
}

pub struct DropView(pub ViewId);

impl Action for DropView {
    type Output = ();
    const NEEDS: Permission = VIEW;

    async fn run(&self, tx: &mut Tx) -> Result<()> {
        let me = me(tx);
        setup::drop_view(tx, self.0, me).await
    }
}
