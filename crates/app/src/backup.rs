//! Backup while running, restore before serving; the keys apart, and the erasure journal replayed.

use crate::house;
use ground::{
    clock::Clock,
    config::{Config, Database},
    db::{Db, Mode, inspect},
};
use kernel::{App, Error, Result};
use std::{
    fs::{self, File, TryLockError},
    path::{Path, PathBuf},
};

/// Tables that every house of ours has, whatever its version.
const OURS: &[&str] = &["customers", "rights_claims", "consent_events"];
/// A backup on its way into its place.
const DRAFT: &str = "custodia.restoring.db";
const LEFTOVERS: [&str; 2] = ["-wal", "-shm"];
/// Locked by every process that has the database open for long, together, and by a restore, alone.
const LOCK: &str = "custodia.lock";

/// Copies the data of the embedded database into one file while the house goes on working.
pub async fn data(app: &App, target: &Path) -> Result<()> {
    copy(app.db(), target).await
}

/// Copies the key store into a file of its own: keep it apart from the data, and only for a short time.
// law: gdpr/32.1 kvkk/12.1
pub async fn keys(app: &App, target: &Path) -> Result<()> {
    copy(app.vault().db(), target).await
}

async fn copy(db: &Db, target: &Path) -> Result<()> {
    if target.exists() {
        return Err(Error::fault(format!("{} is there already", target.display())));
    }
    let draft = target.with_extension("part");
    db.reader().await?.copy_to(&draft)?;
    Ok(fs::rename(draft, target)?)
}

/// What a restore came to.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Restored {
    pub place: PathBuf,
    /// People who were erased after the backup was made, and are so again.
    pub erased: usize,
}

/// Puts a backup of the data in the place of an embedded database that nobody has open.
///
/// Everything happens to a copy beside it: whether it is whole, sound and of this house, the schema brought up to date, the
/// journal replayed. Only then does it take the old one's place, at once; whatever stops before that, nothing is lost.
// law: gdpr/17.1
pub async fn restore(config: Config, clock: Clock, backup: &Path) -> Result<Restored> {
    if config.database != Database::Sqlite {
        return Err(Error::fault(
            "PostgreSQL is restored with its own tools; the next start replays the journal",
        ));
    }
    let _alone = alone(&config)?;
    inspect(backup, OURS).map_err(|flaw| Error::fault(format!("{}: {flaw}", backup.display())))?;
    let (draft, place) = (config.data.join(DRAFT), config.data.join("custodia.db"));
    forget(&draft)?;
    fs::copy(backup, &draft)?;
    let outcome = prepare(config, clock, &draft).await;
    let erased = match outcome {
        Ok(erased) => erased,
        Err(error) => {
            forget(&draft)?;
            return Err(error);
        }
    };
    settle(&place).await;
    for leftover in LEFTOVERS {
        remove(&beside(&draft, leftover))?;
        remove(&beside(&place, leftover))?;
    }
    fs::rename(&draft, &place)?;
    Ok(Restored { place, erased })
}

/// Whoever holds this has the embedded database to keep: no backup takes its place meanwhile.
pub fn stay_open(config: &Config) -> Result<Option<File>> {
    if config.database != Database::Sqlite {
        return Ok(None);
    }
    let file = lock_file(config)?;
    locked(
        file.try_lock_shared(),
        "a backup is being put back into this folder: start again when that is done",
    )?;
    Ok(Some(file))
}

fn alone(config: &Config) -> Result<File> {
    let file = lock_file(config)?;
    locked(file.try_lock(), "this folder is in use: stop `custodia serve` and `custodia work` first")?;
    Ok(file)
}

fn lock_file(config: &Config) -> Result<File> {
    fs::create_dir_all(&config.data)?;
    Ok(File::options().create(true).truncate(false).write(true).open(config.data.join(LOCK))?)
}

fn locked(outcome: std::result::Result<(), TryLockError>, taken: &'static str) -> Result<()> {
    match outcome {
        Ok(()) => Ok(()),
        Err(TryLockError::WouldBlock) => Err(Error::fault(taken)),
        Err(TryLockError::Error(error)) => Err(error.into()),
    }
}

/// Opens the copy with the keys of this house, and erases in it whoever was erased since.
async fn prepare(config: Config, clock: Clock, draft: &Path) -> Result<usize> {
    let app = house::open_on(config, clock, Db::sqlite(draft, Mode::Durable)?).await?;
    if !rights::is_ours(&app).await? {
        return Err(Error::fault("this backup is of another house: none of its keys are here"));
    }
    let erased = rights::replay(&app).await?;
    app.db().flush().await?;
    Ok(erased)
}

/// What stands in the log of the old database goes into its file, so that it stays whole should the machine stop now. One that
/// is broken is why somebody restores.
async fn settle(place: &Path) {
    if place.exists()
        && let Ok(db) = Db::sqlite(place, Mode::Durable)
    {
        drop(db.flush().await);
    }
}

fn forget(file: &Path) -> Result<()> {
    for leftover in LEFTOVERS {
        remove(&beside(file, leftover))?;
    }
    remove(file)
}

fn beside(file: &Path, suffix: &str) -> PathBuf {
    let mut name = file.as_os_str().to_owned();
    name.push(suffix);
    PathBuf::from(name)
}

fn remove(file: &Path) -> Result<()> {
    match fs::remove_file(file) {
        Err(error) if error.kind() != std::io::ErrorKind::NotFound => Err(error.into()),
        _ => Ok(()),
    }
}
