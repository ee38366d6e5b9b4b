//! Looking at a case of a person is looking at the person: it is written down as in their record.
// law: gdpr/5.2

use crate::{VIEW, model::Case};
use kernel::{
    Action, Permission, Reader, Result, SubjectId, Tx,
    seen::{self, Look, Note},
};

/// Writes down that whoever reads looks at the person of this case. The same eyes within a short time are one look: then one
/// question is all that it costs.
pub async fn look(reader: &mut Reader, case: &Case) -> Result<()> {
    let Some(subject) = case.subject else {
        return Ok(());
    };
    if !seen::lately(reader, Look::Opened, &[subject]).await?.is_empty() {
        return Ok(());
    }
    let (app, actor) = (reader.app().clone(), reader.actor().clone());
    app.write(&actor, &Open { subject }).await
}

struct Open {
    subject: SubjectId,
}

impl Action for Open {
    type Output = ();
    const NEEDS: Permission = VIEW;

    async fn run(&self, tx: &mut Tx) -> Result<()> {
        tx.also(&Note { subject: self.subject, look: Look::Opened, field: Some("cases"), reason: None }).await
    }
}
