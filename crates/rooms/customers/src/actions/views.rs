//! Saved views: a filter under a name, for the one who saved it.

use crate::{
    VIEW, ViewId,
    model::line,
    read::{self, Asked, Sort},
    store,
};
use kernel::{Action, Error, Message, Permission, Problems, Result, Speak, Tx};
use serde::Deserialize;

const NAME: usize = 60;
/// The keys of all columns together: longer than any choice of them.
const COLUMNS: usize = 2_000;
/// More views than fit into a row of tabs help nobody.
const MANY: usize = 30;

/// Keeps a filter; search words stay out, they could name somebody.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(default)]
pub struct KeepView {
    pub name: String,
    pub sort: String,
    pub columns: Vec<String>,
    #[serde(flatten)]
    pub(crate) filter: Asked,
}

impl Action for KeepView {
    type Output = ViewId;
    const NEEDS: Permission = VIEW;

    async fn run(&self, tx: &mut Tx) -> Result<ViewId> {
        self.filter.checked(tx).await?;
        let mut problems = Problems::default();
        if !self.sort.is_empty() && Sort::parse(&self.sort).is_none() {
            problems.add("sort", "error-not-a-choice");
        }
        problems.take("columns", line(&self.columns.join(","), COLUMNS));
        if read::views(tx).await?.len() >= MANY {
            problems.add("name", Message::new("customers-error-too-many").with("most", MANY));
        }
        let name = problems.take("name", line(&self.name, NAME)).unwrap_or_default();
        if name.is_empty() {
            problems.add("name", "error-required");
        }
        problems.finish()?;
        let id: ViewId = tx.id();
        let kept = store::keep_view(tx, id, &name, &self.query()).await;
        kept.speak("customer_views_owner_name_unique", "name", "customers-error-view-exists")?;
        Ok(id)
    }
}

impl KeepView {
    /// The filter as an address writes it.
    pub(crate) fn query(&self) -> String {
        self.filter.address(&self.sort, &self.columns.join(","))
    }
}

pub struct DropView {
    pub view: ViewId,
}

impl Action for DropView {
    type Output = ();
    const NEEDS: Permission = VIEW;

    async fn run(&self, tx: &mut Tx) -> Result<()> {
        if store::drop_view(tx, self.view).await? { Ok(()) } else { Err(Error::NotFound) }
    }
}
