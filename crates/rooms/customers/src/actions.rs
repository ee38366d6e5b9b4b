//! What can be done with customers: one small struct for each use case, and the steps that other rooms join.

mod assent;
mod create;
mod edit;
mod export;
mod fields;
mod holds;
mod look;
mod many;
mod outcomes;
mod standing;
mod values;
mod views;

pub use assent::{Values, fill, forget, pending, withhold};
pub(crate) use create::KEPT_OUT;
pub use create::{BATCH, Create, Doorkeeper, Enter, Entered, add, add_many, add_unasked};
pub use edit::{Clash, Edit, Edited, change, check_change, correct};
pub(crate) use export::{Exported, Sent};
pub use fields::{Define, FieldChanges, Redefine, RemoveField};
pub use holds::{ExtendHold, LiftHold, PlaceHold};
pub use look::{Looked, Open, Reveal, Revealed};
pub use many::{ChangeMany, ChangedMany};
pub use outcomes::Choose;
pub use standing::{contacted, leave, mark_erased, mark_erased_again, mark_erased_many, restrict};
pub use values::EraseValue;
pub(crate) use values::{FORMER, input, matrix_field, standing};
pub use views::{DropView, KeepView};

use crate::model::{Checked, FieldKey, Rules, Secret, Term, terms};
use kernel::{Access, Actor, KeyId, Problems, Result, Sealed, SubjectId, Tx, Who};

/// Refuses values in fields that this actor may not write.
fn may_write(actor: &Actor, inputs: &[&str], rules: &Rules) -> Result<()> {
    if !matches!(actor.who, Who::Staff(_) | Who::Program(_)) {
        return Ok(());
    }
    let mut problems = Problems::default();
    for input in inputs {
        let custom = || rules.definition(input).map(|definition| definition.class.field());
        let field = FieldKey::of_input(input).or_else(custom);
        if field.is_some_and(|field| actor.access(field.key()) < Access::Edit) {
            problems.add(*input, "customers-error-not-yours");
        }
    }
    problems.finish()
}

/// The index entries of somebody, each once.
fn tokens(tx: &Tx, checked: &Checked, national_id: Option<&str>) -> Vec<i64> {
    let terms = terms(&checked.facts, national_id);
    let mut tokens: Vec<i64> =
        terms.iter().map(|(domain, text): &Term| crate::store::token(tx, domain, text)).collect();
    tokens.sort_unstable();
    tokens.dedup();
    tokens
}

pub(crate) async fn seal_secret(
    tx: &mut Tx,
    subject: SubjectId,
    secret: &Secret,
) -> Result<(String, String, Sealed)> {
    let sealed = tx.seal(KeyId::of(subject), crate::read::secret_place(subject), &secret.value).await?;
    Ok((secret.field.clone(), secret.kind.clone(), sealed))
}
