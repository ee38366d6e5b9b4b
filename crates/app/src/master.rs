//! The master key: from a file made at the first start, the environment, or a key management system's command.

use ground::{
    config::MasterKey,
    secret::{Entropy, Key},
};
use kernel::{Error, Result};
use std::{
    fs,
    io::Write,
    os::unix::fs::OpenOptionsExt,
    path::{Path, PathBuf},
    process::Command,
};

/// Only the owner reads or writes a key file.
const MODE: u32 = 0o600;

/// Finds the master key, or makes one where a file is its home and nothing is there yet.
pub fn load(source: &MasterKey, entropy: &Entropy) -> Result<Key> {
    match source {
        MasterKey::Given(text) => parse(text.reveal()),
        MasterKey::Command(command) => parse(&printed_by(command)?),
        MasterKey::File(path) if path.exists() => parse(&fs::read_to_string(path)?),
        MasterKey::File(path) => make(path, entropy),
    }
}

/// Where a rotation keeps the new key until the old one is of no use any more.
pub fn successor(path: &Path) -> PathBuf {
    path.with_extension("key.new")
}

/// Writes a fresh key beside the present one and gives both the key and its file.
pub fn prepare_successor(path: &Path, entropy: &Entropy) -> Result<(Key, PathBuf)> {
    let file = successor(path);
    if file.exists() {
        return Ok((parse(&fs::read_to_string(&file)?)?, file));
    }
    Ok((make(&file, entropy)?, file))
}

pub fn parse(text: &str) -> Result<Key> {
    let bytes = data_encoding::HEXLOWER_PERMISSIVE.decode(text.trim().as_bytes()).map_err(|_| malformed())?;
    bytes.try_into().map(Key::from_bytes).map_err(|_| malformed())
}

fn malformed() -> Error {
    Error::fault("the master key must be 64 hexadecimal digits")
}

fn make(path: &Path, entropy: &Entropy) -> Result<Key> {
    if let Some(folder) = path.parent() {
        fs::create_dir_all(folder)?;
    }
    let key = Key::fresh(entropy);
    let mut file = fs::OpenOptions::new().write(true).create_new(true).mode(MODE).open(path)?;
    writeln!(file, "{}", data_encoding::HEXLOWER.encode(key.reveal()))?;
    file.sync_all()?;
    Ok(key)
}

fn printed_by(command: &str) -> Result<String> {
    let output = Command::new("sh").arg("-c").arg(command).output()?;
    if !output.status.success() {
        return Err(Error::fault("the master key command failed"));
    }
    String::from_utf8(output.stdout).map_err(Error::fault)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_key_has_sixty_four_digits_and_nothing_else() {
        assert!(parse(&"0f".repeat(32)).is_ok());
        assert!(parse(&format!(" {}\n", "0F".repeat(32))).is_ok());
        for wrong in ["", "abc", &"0f".repeat(31), &"zz".repeat(32), &"0f".repeat(33)] {
            assert!(parse(wrong).is_err(), "{wrong}");
        }
    }
}
