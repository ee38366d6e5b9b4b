//! Before anything runs: the file comes in, and somebody says what it is and what it is for.

use super::WAITS;
use crate::{
    RUN,
    events::Uploaded,
    model::{Format, Import, ImportId, Kind, PlanDraft, Target},
    read::{self, Details},
    store,
};
use kernel::{Action, Error, KeyId, Permission, Problems, Result, Tx};
use kit::Lang;

/// The name of a file that a page still shows whole.
const NAME: usize = 200;

/// Makes room for a file that is about to come in.
pub struct Register {
    pub name: String,
    pub lang: Lang,
}

impl Action for Register {
    type Output = ImportId;
    const NEEDS: Permission = RUN;

    async fn run(&self, tx: &mut Tx) -> Result<ImportId> {
        let (id, expires_at): (ImportId, _) = (tx.id(), tx.now().plus(WAITS));
        tx.make_key(KeyId::own(id));
        let name = self.name.chars().filter(|letter| !letter.is_control()).take(NAME).collect();
        store::insert(tx, id, &Details { name, header: Vec::new() }, self.lang, expires_at).await?;
        Ok(id)
    }
}

/// Writes down what came in, or how it shall be read instead.
pub struct Receive {
    pub import: ImportId,
    pub format: Format,
    pub header: Vec<String>,
    pub bytes: u64,
}

impl Action for Receive {
    type Output = ();
    const NEEDS: Permission = RUN;

    async fn run(&self, tx: &mut Tx) -> Result<()> {
        self.format.check()?;
        let before = read::import(tx, self.import).await?;
        let name = before.name.clone().ok_or_else(|| Error::gone("imports-error-gone"))?;
        let details = Details { name, header: self.header.clone() };
        let fits = store::receive(tx, self.import, &details, &self.format, self.bytes).await?;
        before.demand(fits)?;
        if before.bytes == 0 {
            tx.record(&Uploaded { import: self.import })?;
        }
        Ok(())
    }
}

/// Says what each column becomes, whose data it is, and what it is for.
// law: gdpr/5.1.b
pub struct MakePlan {
    pub import: ImportId,
    pub draft: PlanDraft,
    /// Rows of the file, counted by whoever asks.
    pub total: u64,
}

impl Action for MakePlan {
    type Output = Import;
    const NEEDS: Permission = RUN;

    async fn run(&self, tx: &mut Tx) -> Result<Import> {
        let import = read::import(tx, self.import).await?;
        import.demand(import.state.may_be_planned())?;
        let plan = self.draft.check(import.header.len())?;
        let purposes = consent::purposes(tx).await?;
        let fields = customers::definitions(tx).await?;
        let mut problems = Problems::default();
        let usable = |key: &str| purposes.iter().find(|purpose| purpose.key == key && purpose.is_in_use());
        let purpose = usable(&plan.purpose);
        let fits = match plan.kind {
            Kind::People => purpose.is_some(),
            Kind::Permissions => {
                plan.purpose.is_empty() || purpose.is_some_and(|purpose| purpose.basis.leaves_a_choice())
            }
        };
        if !fits {
            problems.add("purpose", "error-not-a-choice");
        }
        for (place, target) in plan.columns.iter().enumerate() {
            let is_known = match target {
                Target::Skip | Target::Fact(_) => true,
                Target::Custom(key) => fields.iter().any(|field| field.key == *key),
                Target::Permission { purpose, channel } => usable(purpose).is_some_and(|purpose| {
                    purpose.channels.contains(channel) && purpose.basis.leaves_a_choice()
                }),
            };
            if !is_known {
                problems.add(format!("columns.{place}"), "error-not-a-choice");
            }
        }
        problems.finish()?;
        let fits = store::plan(tx, import.id, &plan, self.total).await?;
        import.demand(fits)?;
        read::import(tx, self.import).await
    }
}
