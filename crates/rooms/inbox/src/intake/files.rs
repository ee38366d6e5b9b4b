//! Taking in a folder of mails: for moving here from elsewhere, and for measuring.

use super::{
    keep::{Keep, Parcel},
    take::{Taken, stride},
};
use kernel::{Actor, App, Error, Result};
use std::path::{Path, PathBuf};

/// Mails written down in one transaction.
const STRIDE: usize = 100;
/// What is no mail is left alone.
const ENDING: &str = "eml";

/// Takes in every `.eml` file of a folder, in the order of their names; `told` hears how many are done after each stride. What was
/// taken in before is not taken in again.
pub async fn take_in_files(app: &App, folder: &Path, mut told: impl FnMut(Taken)) -> Result<Taken> {
    let house = Actor::house();
    let mut all = Taken::default();
    for part in mails(folder)?.chunks(STRIDE) {
        let mut parcels = Vec::with_capacity(part.len());
        for file in part {
            parcels.push(Parcel::whole(None, tokio::fs::read(file).await?));
        }
        app.write(&house, &Keep { mailbox: None, parcels: &parcels }).await?;
        loop {
            let taken = stride(app).await?;
            if taken.is_empty() {
                break;
            }
            all = Taken { mails: all.mails + taken.mails, in_cases: all.in_cases + taken.in_cases };
            told(all);
        }
    }
    Ok(all)
}

fn mails(folder: &Path) -> Result<Vec<PathBuf>> {
    let entries = std::fs::read_dir(folder)?.collect::<std::io::Result<Vec<_>>>().map_err(Error::fault)?;
    let is_mail = |path: &PathBuf| path.extension().is_some_and(|ending| ending.eq_ignore_ascii_case(ENDING));
    let mut files: Vec<PathBuf> = entries.into_iter().map(|entry| entry.path()).filter(is_mail).collect();
    files.sort_unstable();
    Ok(files)
}
