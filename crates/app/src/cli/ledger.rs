//! The ledger from outside: an entry is checked with nothing but three small files, and all leaves are written to one.

use super::{Common, say};
use consent::ledger;
use ground::clock::Timestamp;
use kernel::{Actor, Error, Result};
use receipts::Proved;
use std::{
    fs,
    io::Write,
    path::{Path, PathBuf},
};

/// An opened entry, its proof, and the key of the ledger; none of them is a secret of this house.
#[derive(clap::Args)]
pub struct Check {
    /// The entry that somebody took away (….entry.txt).
    #[arg(long)]
    entry: PathBuf,
    /// Its proof (….tlog-proof).
    #[arg(long)]
    proof: PathBuf,
    /// The key of the ledger: a file, or the text of the key itself.
    #[arg(long)]
    key: String,
}

/// What an entry says, line by line.
const LINES: [&str; 19] = [
    "format",
    "entry",
    "person",
    "purpose",
    "channel",
    "step",
    "state",
    "proof",
    "way",
    "given by",
    "actor",
    "origin",
    AT,
    RECORDED_AT,
    "purpose version",
    "notice version",
    "hash of the words",
    "language",
    VALID_UNTIL,
];
const AT: &str = "at";
const RECORDED_AT: &str = "recorded at";
const VALID_UNTIL: &str = "valid until";
/// Leaves fetched at once.
const LEAVES: u32 = 8_192;

/// Needs no house: neither a database nor a configuration is opened.
pub fn check(wanted: &Check) -> Result<()> {
    let (entry, proof) = (read(&wanted.entry)?, read(&wanted.proof)?);
    // A key has two plus signs, and no file is called so by chance.
    let key = match wanted.key.matches('+').count() >= 2 && !Path::new(&wanted.key).exists() {
        true => wanted.key.clone(),
        false => read(Path::new(&wanted.key))?,
    };
    let proved = receipts::check(&entry, &proof, &key).map_err(Error::fault)?;
    told(&proved).iter().for_each(say);
    Ok(())
}

fn told(proved: &Proved) -> Vec<String> {
    let Proved { entry, place, checkpoint } = proved;
    let fact = |(name, value): (&&str, &str)| format!("  {name}: {}", readable(name, value));
    let facts = LINES.iter().zip(entry.facts().lines()).filter(|(_, value)| !value.is_empty());
    let head = &checkpoint.head;
    let place = format!("PROVED: entry {} of {} in {}", place + 1, head.size, checkpoint.origin.as_str());
    [place, format!("  root: {}", head.root)].into_iter().chain(facts.map(fact)).collect()
}

/// Entries count the time in microseconds.
fn readable(name: &str, value: &str) -> String {
    match (name, value.parse()) {
        (AT | RECORDED_AT | VALID_UNTIL, Ok(micros)) => Timestamp(micros).rfc3339(),
        _ => value.to_owned(),
    }
}

fn read(path: &Path) -> Result<String> {
    fs::read_to_string(path).map_err(|error| Error::fault(format!("{}: {error}", path.display())))
}

/// Writes the hash of every leaf, one a line, and beside it the checkpoint and the key that vouch for them.
pub async fn export(common: &Common, file: &Path) -> Result<()> {
    let app = common.open().await?;
    let mut reader = app.read(&Actor::house()).await?;
    let note = ledger::checkpoint(&mut reader).await?;
    let key = ledger::verifier(&mut reader).await?;
    let size = key.verify(&note).map_err(Error::fault)?.head.size;
    let mut out = std::io::BufWriter::new(fs::File::create(file)?);
    let mut from = 0;
    while from < size {
        let most = LEAVES.min(u32::try_from(size - from).unwrap_or(LEAVES));
        let leaves = ledger::leaves(&mut reader, from, most).await?;
        if leaves.is_empty() {
            return Err(Error::fault("the ledger has fewer leaves than its checkpoint says"));
        }
        leaves.iter().try_for_each(|leaf| writeln!(out, "{leaf}"))?;
        from += leaves.len() as u64;
    }
    out.flush()?;
    fs::write(beside(file, "checkpoint"), note.to_string())?;
    fs::write(beside(file, "key"), format!("{key}\n"))?;
    say(format!("{size} leaves in {}, with the checkpoint and the key beside it", file.display()));
    Ok(())
}

fn beside(file: &Path, ending: &str) -> PathBuf {
    let mut name = file.as_os_str().to_owned();
    name.push(".");
    name.push(ending);
    name.into()
}

#[cfg(test)]
mod tests {
    use super::*;
    use clap::Parser;

    /// An entry, its proof and its key, as the preference page of an invented shop gave them away.
    const ENTRY: &str = include_str!("../../tests/data/news-email-1-given.entry.txt");
    const PROOF: &str = include_str!("../../tests/data/news-email-1-given.tlog-proof");
    const KEY: &str = include_str!("../../tests/data/key.txt");

    fn checked(folder: &Path, entry: &str, key: &str) -> Result<()> {
        let (at, proof) = (folder.join("entry"), folder.join("proof"));
        fs::write(&at, entry)?;
        fs::write(&proof, PROOF)?;
        check(&Check { entry: at, proof, key: key.to_owned() })
    }

    #[test]
    fn an_entry_is_checked_without_a_house() {
        let folder = tempfile::tempdir().unwrap();
        let file = folder.path().join("key");
        fs::write(&file, KEY).unwrap();
        checked(folder.path(), ENTRY, KEY.trim()).unwrap();
        checked(folder.path(), ENTRY, file.to_str().unwrap()).unwrap();
        for (entry, key) in [
            (ENTRY.replace("given", "refused"), KEY.trim().to_owned()),
            (String::new(), KEY.trim().to_owned()),
            (ENTRY.to_owned(), "other.example.org/ledger+00000000+AAAA".to_owned()),
            (ENTRY.to_owned(), "no such file".to_owned()),
        ] {
            assert!(checked(folder.path(), &entry, &key).is_err(), "{entry} {key}");
        }
    }

    #[test]
    fn what_was_proved_is_told_in_words() {
        let told = told(&receipts::check(ENTRY, PROOF, KEY).unwrap());
        assert!(told[0].starts_with("PROVED: entry 1 of "), "{told:?}");
        assert!(told.iter().any(|line| line.starts_with("  at: 20")), "{told:?}");
        assert!(told.contains(&"  state: given".to_owned()), "{told:?}");
    }

    #[test]
    fn the_command_line_knows_both() {
        let line = ["custodia", "ledger", "check", "--entry", "e", "--proof", "p", "--key", "k"];
        super::super::Cli::try_parse_from(line).unwrap();
        super::super::Cli::try_parse_from(["custodia", "ledger", "export", "leaves.txt"]).unwrap();
        assert!(super::super::Cli::try_parse_from(["custodia", "ledger", "check", "--entry", "e"]).is_err());
    }
}
