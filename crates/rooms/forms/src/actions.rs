//! What can be done: build and publish a form, leave a request, confirm it, open and close, furnish a fresh house.

mod build;
mod confirm;
mod furnish;
mod prefill;
mod submit;

pub use build::{Change, Copy, Create, Delete, Edit, House, Move, Publish, known, notice};
pub use confirm::Confirm;
pub(crate) use furnish::default_shape;
pub use furnish::furnish;
pub use prefill::Prefill;
pub use submit::{PutAside, Submit};

use crate::{
    EDIT,
    events::{Closed, Opened},
    model::Standing,
    read, store,
};
use kernel::{Action, Permission, Result, Tx};

/// Opens or closes a form.
pub struct SetStanding {
    pub form: String,
    pub standing: Standing,
}

impl Action for SetStanding {
    type Output = ();
    const NEEDS: Permission = EDIT;

    async fn run(&self, tx: &mut Tx) -> Result<()> {
        let form = read::form(tx, &self.form).await?.name;
        match (store::set_standing(tx, &form, self.standing).await?, self.standing) {
            (false, _) => Ok(()),
            (true, Standing::Open) => tx.record(&Opened { form }),
            (true, Standing::Closed) => tx.record(&Closed { form }),
        }
    }
}
