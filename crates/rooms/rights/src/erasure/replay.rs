//! A house restored from a backup forgets again, before it serves anyone, whom it had forgotten since.

use super::{plan::Plan, wipe};
use crate::{jobs::Flush, read, store};
use customers::Standing;
use ground::id::Id;
use kernel::{Action, Actor, App, KeyId, Permission, Result, SYSTEM, SubjectId, Tx, datamap};
use std::collections::{HashMap, HashSet};

/// People and keys of one transaction.
const TOGETHER: i64 = 500;
/// People whose keys tell a house from another.
const SOME: u32 = 500;

type Journaled = (KeyId, Option<String>);

/// Erases again everybody who was erased after the backup was made, as far and with the same parts left as then. Gives how
/// many that were.
// law: gdpr/17.1
pub async fn replay(app: &App) -> Result<usize> {
    let (mut after, mut again) = (None, 0);
    loop {
        let page = app.vault().journal(after, TOGETHER).await?;
        let Some((last, _)) = page.last() else {
            return Ok(again);
        };
        after = Some(*last);
        again += app.write(&Actor::house(), &Replay { page: &page }).await?;
        destroy(app, &page).await?;
    }
}

/// Whether the data belongs to the key store beside it: of a house's first people at least one has a key, or had one.
pub async fn is_ours(app: &App) -> Result<bool> {
    let mut reader = app.read(&Actor::house()).await?;
    let some = customers::ids(&mut reader, &customers::Filter::default(), None, SOME).await?;
    let keys: Vec<KeyId> = some.iter().copied().map(KeyId::of).collect();
    let ring = app.vault().unlock(&keys).await?;
    if keys.is_empty() || keys.iter().any(|key| ring.holds(*key)) {
        return Ok(true);
    }
    let gone: HashSet<KeyId> = app.vault().destroyed().await?.into_iter().collect();
    Ok(keys.iter().any(|key| gone.contains(key)))
}

/// A key store that was restored, too, has keys again that were destroyed.
async fn destroy(app: &App, page: &[Journaled]) -> Result<()> {
    let keys: Vec<KeyId> = page.iter().map(|(key, _)| *key).collect();
    let ring = app.vault().unlock(&keys).await?;
    let back =
        page.iter().filter(|(key, note)| ring.holds(*key) && !Plan::noted(note.as_deref()).0.needs_key(app));
    let back: Vec<KeyId> = back.map(|(key, _)| *key).collect();
    if back.is_empty() { Ok(()) } else { app.vault().destroy_many(&back).await }
}

struct Replay<'a> {
    page: &'a [Journaled],
}

impl Action for Replay<'_> {
    type Output = usize;
    const NEEDS: Permission = SYSTEM;

    async fn run(&self, tx: &mut Tx) -> Result<usize> {
        let known = self.known(tx).await?;
        let mut plans: HashMap<Plan, Vec<SubjectId>> = HashMap::new();
        for (key, note) in self.page {
            let subject = SubjectId::from_bytes(key.bytes());
            let (plan, out) = Plan::noted(note.as_deref());
            // Who is kept out is so although nothing of them is left.
            consent::suppress_marks(tx, &out).await?;
            if is_back(tx, known.get(&subject), subject, &plan).await? {
                plans.entry(plan).or_default().push(subject);
            }
        }
        let mut again = 0;
        for (plan, subjects) in plans {
            expire(tx, &subjects).await?;
            wipe(tx, &subjects, &plan).await?;
            again += subjects.len();
        }
        if again > 0 {
            tx.enqueue(&Flush {})?;
        }
        Ok(again)
    }
}

impl Replay<'_> {
    /// Keys of records that are no subject's stand in the journal, too: there is no customer of that id.
    async fn known(&self, tx: &mut Tx) -> Result<HashMap<SubjectId, Standing>> {
        let subjects: Vec<SubjectId> =
            self.page.iter().map(|(key, _)| SubjectId::from_bytes(key.bytes())).collect();
        customers::standings(tx, &subjects).await
    }
}

/// Whether the backup brought back what was to go. Somebody whose record itself stays is looked at table by table.
async fn is_back(tx: &mut Tx, standing: Option<&Standing>, subject: SubjectId, plan: &Plan) -> Result<bool> {
    match standing {
        None | Some(Standing::Erased) => Ok(false),
        Some(_) if !plan.keeps("customers") => Ok(true),
        Some(_) => {
            let goes = |found: &datamap::Found| {
                let kept = plan.keeps(found.holding.table);
                !kept && found.holding.erasing.at(plan.depth()) == kernel::Erasing::Delete
            };
            Ok(datamap::count(tx, subject).await?.iter().any(goes))
        }
    }
}

/// Whatever they asked for has nobody left to answer.
async fn expire(tx: &mut Tx, subjects: &[SubjectId]) -> Result<()> {
    let now = tx.now();
    for id in store::open_of_all(tx, subjects).await? {
        let mut claim = read::load(tx, id).await?.expire(now)?;
        store::save(tx, &mut claim).await?;
    }
    Ok(())
}
