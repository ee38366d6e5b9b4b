//! A house restored from a backup forgets again, before it serves anyone, whom it had forgotten since.

use super::{
    Holds, RECORD, freeze,
    plan::{Noted, Plan},
    wipe,
};
use crate::{
    jobs::Flush,
    mentions::{self, Places},
    read, store,
};
use customers::Standing;
use ground::id::Id;
use kernel::{Action, Actor, App, Error, KeyId, Permission, Reader, Result, SYSTEM, SubjectId, Tx};
use std::collections::{HashMap, HashSet};

/// People and keys of one transaction.
const TOGETHER: i64 = 500;
/// People whose keys tell a house from another.
const SOME: u32 = 500;

type Journaled = (KeyId, Option<String>);

/// Erases again everybody who was erased after the backup was made, as far and with the same parts left as then. Gives how
/// many that were. Data that has seen an erasure is left alone: whatever came after it is newer.
// law: gdpr/17.1
pub async fn replay(app: &App) -> Result<usize> {
    star_again(app).await?;
    let (mut after, mut again) = (None, 0);
    loop {
        let page = app.vault().journal(after, TOGETHER).await?;
        let Some((last, _)) = page.last() else {
            return Ok(again);
        };
        after = Some(*last);
        star(app, &page).await?;
        again += forget(app, &page).await?;
        destroy(app, &page).await?;
    }
}

/// Before anybody is erased again: where others named them stands in the journal, although nobody can read any more who they
/// were. The whole journal first, because one text may name several.
async fn star_again(app: &App) -> Result<()> {
    let (mut after, mut all) = (None, Vec::new());
    loop {
        let page = app.vault().journal(after, TOGETHER).await?;
        let Some((last, _)) = page.last() else { break };
        after = Some(*last);
        all.extend(older(app, &page).await?.into_iter().filter(|(_, places)| !places.is_empty()));
    }
    mentions::star_again(app, all).await.map(drop)
}

/// Whoever can still be read, because the key store was restored, too, is sought by name as at the first time.
async fn star(app: &App, page: &[Journaled]) -> Result<()> {
    if !mentions::are_sought(app) {
        return Ok(());
    }
    let older: HashSet<SubjectId> = older(app, page).await?.into_iter().map(|(subject, _)| subject).collect();
    if older.is_empty() {
        return Ok(());
    }
    let subjects: Vec<SubjectId> = older.iter().copied().collect();
    let named = mentions::namings(&mut app.read(&Actor::house()).await?, &subjects).await?;
    let noted = |(key, note): &Journaled| {
        let subject = SubjectId::from_bytes(key.bytes());
        (older.contains(&subject) && note.is_some()).then(|| (subject, Noted::read(note.as_deref())))
    };
    mentions::star(app, named, &mut page.iter().filter_map(noted).collect()).await
}

/// Those of a page whose erasure the data has not seen, with where others named them; not those whose record was kept.
async fn older(app: &App, page: &[Journaled]) -> Result<Vec<(SubjectId, Places)>> {
    let data = Data::of(&mut app.read(&Actor::house()).await?, page).await?;
    let one = |(key, note): &Journaled| {
        let (subject, noted) = (SubjectId::from_bytes(key.bytes()), Noted::read(note.as_deref()));
        let starred = data.standings.contains_key(&subject)
            && data.is_older(subject, noted.mark)
            && !noted.plan.keeps(RECORD);
        starred.then_some((subject, noted.places))
    };
    Ok(page.iter().filter_map(one).collect())
}

/// One person who cannot be forgotten keeps nobody else from it, and the house from nothing: the next start tries again.
async fn forget(app: &App, page: &[Journaled]) -> Result<usize> {
    let house = Actor::house();
    match app.write(&house, &Replay { page }).await {
        Err(Error::Refused(_) | Error::Conflict(_)) => {}
        outcome => return outcome,
    }
    let mut again = 0;
    for one in page {
        match app.write(&house, &Replay { page: std::slice::from_ref(one) }).await {
            Ok(done) => again += done,
            Err(error) => tracing::error!(%error, "an erasure in the journal could not be carried out again"),
        }
    }
    Ok(again)
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
    let back = page
        .iter()
        .filter(|(key, note)| ring.holds(*key) && !Noted::read(note.as_deref()).plan.needs_key(app));
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
        let data = Data::of(tx, self.page).await?;
        let (mut plans, mut seen) = (HashMap::<Plan, Vec<SubjectId>>::new(), Vec::new());
        for (key, note) in self.page {
            let subject = SubjectId::from_bytes(key.bytes());
            let noted = Noted::read(note.as_deref());
            if !data.is_older(subject, noted.mark) {
                continue;
            }
            // Who is kept out is so although nothing of them is left.
            consent::suppress_marks(tx, &noted.out).await?;
            seen.extend(noted.mark.map(|mark| (subject, mark)));
            // Keys of records that are no subject's stand in the journal, too: there is no customer of that id.
            if data.standings.contains_key(&subject) {
                plans.entry(noted.plan).or_default().push(subject);
            }
        }
        let again = plans.values().map(Vec::len).sum();
        for (plan, subjects) in plans {
            expire(tx, &subjects).await?;
            wipe(tx, &subjects, &plan, Holds::AreOver).await?;
            freeze(tx, &subjects, &plan).await?;
        }
        store::wiped_many(tx, &seen).await?;
        if again > 0 {
            tx.enqueue(&Flush {})?;
        }
        Ok(again)
    }
}

/// What the data knows of people in the journal.
struct Data {
    standings: HashMap<SubjectId, Standing>,
    marks: HashMap<SubjectId, [u8; 16]>,
    /// Their own request is at work in this data: its job does what was noted, and writes the receipt.
    at_work: HashSet<SubjectId>,
}

impl Data {
    async fn of(reader: &mut Reader, page: &[Journaled]) -> Result<Self> {
        let subjects: Vec<SubjectId> =
            page.iter().map(|(key, _)| SubjectId::from_bytes(key.bytes())).collect();
        let standings = customers::standings(reader, &subjects).await?;
        let marks = store::marks(reader, &subjects).await?;
        let running: Vec<KeyId> =
            store::erasing(reader, &subjects).await?.into_iter().map(KeyId::of).collect();
        // Without a key the job would have nothing to write to anybody: the data is older than the end of the key.
        let ring = reader.app().vault().unlock(&running).await?;
        let there = running.into_iter().filter(|key| ring.holds(*key));
        let at_work = there.map(|key| SubjectId::from_bytes(key.bytes())).collect();
        Ok(Self { standings, marks, at_work })
    }

    /// Whether it has not seen what was noted. Before there were marks, whoever was erased after a backup stands in it.
    fn is_older(&self, subject: SubjectId, mark: Option<[u8; 16]>) -> bool {
        match mark {
            Some(mark) => self.marks.get(&subject) != Some(&mark) && !self.at_work.contains(&subject),
            None => matches!(self.standings.get(&subject), Some(Standing::Active | Standing::Restricted)),
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
