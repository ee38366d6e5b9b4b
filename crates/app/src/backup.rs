//! Backup while running, restore before serving; the keys apart, and the erasure journal replayed.

use kernel::{App, Error, Result};
use std::{
    fs,
    path::{Path, PathBuf},
};

/// Copies the data of the embedded database into one file while the house goes on working.
pub async fn data(app: &App, target: &Path) -> Result<()> {
    copy(app.db(), target).await
}

/// Copies the key store into a file of its own: keep it apart from the data, and only for a short time.
// law: gdpr/32.1 kvkk/12.1
pub async fn keys(app: &App, target: &Path) -> Result<()> {
    copy(app.vault().db(), target).await
}

async fn copy(db: &ground::db::Db, target: &Path) -> Result<()> {
    if target.exists() {
        return Err(Error::fault(format!("{} is there already", target.display())));
    }
    let draft = target.with_extension("part");
    db.reader().await?.copy_to(&draft)?;
    Ok(fs::rename(draft, target)?)
}

/// Puts a backup of the data in the place of an embedded database that nobody has open.
pub fn put_back(data: &Path, backup: &Path) -> Result<PathBuf> {
    let place = data.join("custodia.db");
    for leftover in ["custodia.db-wal", "custodia.db-shm"] {
        remove(&data.join(leftover))?;
    }
    let draft = place.with_extension("part");
    fs::copy(backup, &draft)?;
    fs::rename(&draft, &place)?;
    Ok(place)
}

fn remove(file: &Path) -> Result<()> {
    match fs::remove_file(file) {
        Err(error) if error.kind() != std::io::ErrorKind::NotFound => Err(error.into()),
        _ => Ok(()),
    }
}

/// Erases again whoever was erased after the backup was made.
// law: gdpr/17.1
pub async fn replay(app: &App) -> Result<usize> {
    rights::replay(app).await
}
