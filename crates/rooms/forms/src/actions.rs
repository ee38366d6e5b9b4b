//! What can be done: build and publish a form, leave a request, confirm it, open and close, furnish a fresh house.

mod build;
mod confirm;
mod designs;
mod furnish;
mod open_case;
mod open_request;
mod own;
mod past;
mod prefill;
mod settle;
mod submit;

pub use build::{Change, Copy, Create, Delete, Edit, House, Move, Publish, known};
pub use confirm::Confirm;
pub use designs::{Picture, Restyle, Undress};
pub(crate) use furnish::default_shape;
pub use furnish::furnish;
pub(crate) use open_case::Opening;
pub(crate) use open_request::kinds;
pub use own::Answer;
pub use past::{Past, keep_past};
pub use prefill::{DAYS_MOST, Prefill};
pub use submit::{PutAside, Submit};

use crate::{
    EDIT,
    events::{Closed, Opened},
    model::{Form, Standing},
    read, store,
};
use kernel::{Action, Permission, Result, Tx};

/// A form gives the notice by a link below it, and is not opened while there is none to give.
// law: gdpr/13.1
async fn told(tx: &mut Tx, form: &Form) -> Result<()> {
    let titles = consent::ByLang::make(|lang| form.title(lang).to_owned());
    let contact = notices::Contact {
        kind: notices::Kind::Form,
        key: form.name.clone(),
        title: notices::Title::Each(Box::new(titles)),
        place: format!("/f/{}", form.name),
        given: notices::Given::Link,
        notice: Some(form.shape.notice().to_owned()),
    };
    notices::declare(tx, &contact).await?;
    notices::require(tx, contact.kind, &contact.key).await.map(drop)
}

/// Opens or closes a form.
pub struct SetStanding {
    pub form: String,
    pub standing: Standing,
}

impl Action for SetStanding {
    type Output = ();
    const NEEDS: Permission = EDIT;

    async fn run(&self, tx: &mut Tx) -> Result<()> {
        let form = read::form(tx, &self.form).await?;
        if self.standing == Standing::Open {
            told(tx, &form).await?;
        }
        let form = form.name;
        match (store::set_standing(tx, &form, self.standing).await?, self.standing) {
            (false, _) => Ok(()),
            (true, Standing::Open) => tx.record(&Opened { form }),
            (true, Standing::Closed) => tx.record(&Closed { form }),
        }
    }
}
