//! Rotating the master key: every key is wrapped anew, no data is touched.

use super::{Common, say};
use crate::master;
use ground::config::MasterKey;
use kernel::{Error, Result};
use std::fs;

/// The new key is on the disk before anything is wrapped with it, and takes the old one's place afterwards; a start after an
/// interruption tries both.
pub async fn rotate(common: &Common) -> Result<()> {
    let app = common.open().await?;
    let MasterKey::File(path) = &app.config().master_key else {
        return Err(Error::fault(
            "the master key comes from the environment or a command: rotate it there, then start with both",
        ));
    };
    let (key, file) = master::prepare_successor(path, app.entropy())?;
    let wrapped = app.vault().rotate(key).await?;
    fs::rename(file, path)?;
    say(format!(
        "{wrapped} keys wrapped with a fresh master key; backups of keys open only with the old one"
    ));
    Ok(())
}
