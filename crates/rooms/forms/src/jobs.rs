//! What happens by itself: requests that nobody confirmed go with everything sealed with them; files move to their person.

use crate::{
    actions::Opening,
    read,
    store::{self, AnswersId, FormFileId, PendingId, PrefillId},
};
use ground::clock::HOUR;
use kernel::{Action, App, Job, JobKind, KeyId, Permission, Reader, Result, SYSTEM, Sealed, Task, Tx};
use serde::{Deserialize, Serialize};

pub const JOBS: &[JobKind] =
    &[JobKind::every::<Purge>(HOUR), JobKind::of::<Settle>(), JobKind::of::<OpenCase>()];

/// Deletes what was not confirmed in time.
#[derive(Debug, Default, Serialize, Deserialize)]
pub struct Purge {}

impl Job for Purge {
    const KIND: &'static str = "forms.purge";

    async fn run(&self, task: &Task) -> Result<()> {
        loop {
            let over = Over::now(&mut task.read().await?).await?;
            if over.is_nothing() {
                break;
            }
            // Files first: a row whose file is gone is found again, a file whose row is gone never is.
            for file in &over.files {
                task.app().files().remove(read::own_file(*file)).await?;
                task.app().files().remove(read::their_file(*file)).await?;
            }
            task.write(&over).await?;
        }
        Ok(())
    }
}

/// What has come to its end, as much as goes in one step.
struct Over {
    requests: Vec<PendingId>,
    files: Vec<FormFileId>,
    links: Vec<PrefillId>,
}

impl Over {
    async fn now(reader: &mut Reader) -> Result<Self> {
        Ok(Self {
            requests: store::expired(reader).await?,
            files: store::abandoned(reader).await?,
            links: store::old_prefills(reader).await?,
        })
    }

    fn is_nothing(&self) -> bool {
        self.requests.is_empty() && self.files.is_empty() && self.links.is_empty()
    }
}

impl Action for Over {
    type Output = ();
    const NEEDS: Permission = SYSTEM;

    // law: gdpr/5.1.e
    async fn run(&self, tx: &mut Tx) -> Result<()> {
        for request in &self.requests {
            store::forget(tx, *request).await?;
        }
        for file in &self.files {
            store::drop_file(tx, *file).await?;
        }
        for link in &self.links {
            store::drop_prefill(tx, *link).await?;
        }
        Ok(())
    }
}

/// Opens the case that somebody's answers ask for, unless it is there.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct OpenCase {
    pub answers: AnswersId,
    pub form: String,
    pub version: i64,
    pub lang: String,
}

impl Job for OpenCase {
    const KIND: &'static str = "forms.open-case";

    async fn run(&self, task: &Task) -> Result<()> {
        task.write(&Opening { of: self, files: &[] }).await.map(drop)
    }
}

/// Seals a file's bytes under the key of the person it belongs to; safe to run twice.
#[derive(Debug, Serialize, Deserialize)]
pub struct Settle {
    pub file: FormFileId,
}

impl Job for Settle {
    const KIND: &'static str = "forms.settle";

    async fn run(&self, task: &Task) -> Result<()> {
        let (app, id) = (task.app(), self.file);
        let row = read::attached(&mut task.read().await?, id).await?;
        let subject = row.filter(|row| row.file == read::own_file(id)).and_then(|row| row.subject);
        let Some(subject) = subject else {
            return discard(task, id).await;
        };
        let (own, theirs) = (KeyId::own(id), KeyId::of(subject));
        let ring = app.vault().unlock(&[own, theirs]).await?;
        let sealed = Sealed::from_bytes(app.files().get(read::own_file(id)).await?);
        let bytes = ring.open_bytes(own, read::file_place(id), &sealed)?.unwrap_or_default();
        if !ring.holds(theirs) {
            return discard(task, id).await;
        }
        let sealed = ring.seal(theirs, read::file_place(id), &bytes, app.entropy())?;
        app.files().put(read::their_file(id), sealed.bytes()).await?;
        if !task.write(&Settled { file: id }).await? {
            app.files().remove(read::their_file(id)).await?;
        }
        Ok(app.files().remove(read::own_file(id)).await?)
    }
}

/// It was moved before, or its person was erased meanwhile: only the first copy is left to go.
async fn discard(task: &Task, file: FormFileId) -> Result<()> {
    task.write(&Shred { file }).await?;
    Ok(task.app().files().remove(read::own_file(file)).await?)
}

struct Settled {
    file: FormFileId,
}

impl Action for Settled {
    type Output = bool;
    const NEEDS: Permission = SYSTEM;

    async fn run(&self, tx: &mut Tx) -> Result<bool> {
        store::moved(tx, self.file, read::their_file(self.file)).await
    }
}

struct Shred {
    file: FormFileId,
}

impl Action for Shred {
    type Output = ();
    const NEEDS: Permission = SYSTEM;

    async fn run(&self, tx: &mut Tx) -> Result<()> {
        tx.shred(KeyId::own(self.file))
    }
}

/// Seals bytes under a file's own key and writes them to the disk.
pub async fn put_aside(app: &App, file: FormFileId, bytes: &[u8]) -> Result<()> {
    let key = KeyId::own(file);
    let ring = app.vault().unlock(&[key]).await?;
    let sealed = ring.seal(key, read::file_place(file), bytes, app.entropy())?;
    Ok(app.files().put(read::own_file(file), sealed.bytes()).await?)
}
