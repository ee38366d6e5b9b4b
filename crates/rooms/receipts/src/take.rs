//! What people take away of their own permissions: records, entries and proofs as files, one by one or all in an archive.

use crate::{
    model::opened::Opened,
    read::{self, Held},
};
use consent::{Channel, Entry, PermissionId, ledger};
use kernel::{Error, Reader, Result, SubjectId, setting::COMPANY_NAME};
use kit::Words;
use std::{
    collections::HashSet,
    fmt,
    io::{Cursor, Write},
    str::FromStr,
};
use zip::{CompressionMethod, ZipWriter, result::ZipResult, write::SimpleFileOptions};

/// What somebody asks for, as an address names it: `news.email.jsonld`, `perm_….entry`, `perm_….tlog-proof`, `all.zip`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Piece {
    /// The consent record of a purpose on a channel.
    Record(String, Channel),
    Entry(PermissionId),
    Proof(PermissionId),
    All,
}

/// A file on its way out.
pub struct File {
    pub name: String,
    pub media: &'static str,
    pub bytes: Vec<u8>,
}

/// One permission, and which of its entries have a proof already.
pub struct Receipt {
    pub held: Held,
    pub sealed: HashSet<PermissionId>,
}

const ALL: &str = "all.zip";
const RECORD: &str = ".jsonld";
const ENTRY: &str = ".entry";
const PROOF: &str = ".tlog-proof";
/// The folder in the archive, and its name.
const FOLDER: &str = "permissions";

/// Everything that this person can take away.
pub async fn receipts(reader: &mut Reader, subject: SubjectId) -> Result<Vec<Receipt>> {
    let held = read::held(reader, subject).await?;
    let places = ledger::sealed(reader, &ids(&held)).await?;
    let receipt = |held: Held| {
        let ids = held.history.iter().map(|entry| entry.facts.id);
        Receipt { sealed: ids.filter(|id| places.contains_key(id)).collect(), held }
    };
    Ok(held.into_iter().map(receipt).collect())
}

/// One piece of what is the person's own; what belongs to others is as unknown as what does not exist.
pub async fn file(reader: &mut Reader, subject: SubjectId, piece: &Piece, t: Words) -> Result<File> {
    match piece {
        Piece::Record(purpose, channel) => {
            let record = read::record(reader, subject, (purpose, *channel), t.lang()).await?;
            Ok(File::record(purpose, *channel, &record.to_string()))
        }
        Piece::Entry(event) => File::entry(&own(reader, subject, *event).await?),
        Piece::Proof(event) => {
            let entry = own(reader, subject, *event).await?;
            Ok(File::proof(&entry, &ledger::proof(reader, *event).await?.to_string()))
        }
        Piece::All => archive(reader, subject, t).await,
    }
}

fn ids(held: &[Held]) -> Vec<PermissionId> {
    held.iter().flat_map(|held| &held.history).map(|entry| entry.facts.id).collect()
}

async fn own(reader: &mut Reader, subject: SubjectId, event: PermissionId) -> Result<Entry> {
    let entry = consent::entry(reader, event).await?;
    if entry.facts.subject == subject { Ok(entry) } else { Err(Error::NotFound) }
}

// law: gdpr/7.1
async fn archive(reader: &mut Reader, subject: SubjectId, t: Words) -> Result<File> {
    let held = read::held(reader, subject).await?;
    let proofs = ledger::proofs(reader, &ids(&held)).await?;
    let (mut files, mut waiting) = (Vec::new(), Vec::new());
    for Held { purpose, channel, history } in &held {
        let record = read::record(reader, subject, (purpose, *channel), t.lang()).await?;
        files.push(File::record(purpose, *channel, &record.to_string()));
        for entry in history {
            files.push(File::entry(entry)?);
            match proofs.get(&entry.facts.id) {
                Some(proof) => files.push(File::proof(entry, &proof.to_string())),
                None => waiting.push(File::name(entry, "entry.txt")),
            }
        }
    }
    let key = ledger::verifier(reader).await?;
    files.insert(0, File::text("key.txt".into(), format!("{key}\n")));
    files.insert(0, File::text("README.txt".into(), readme(reader, t, &waiting).await?));
    Ok(File { name: format!("{FOLDER}.zip"), media: "application/zip", bytes: pack(&files)? })
}

async fn readme(reader: &mut Reader, t: Words, waiting: &[String]) -> Result<String> {
    let company = reader.setting(&COMPANY_NAME).await?;
    let url = reader.app().url(&format!("/ledger?lang={}", t.tag()));
    let date = t.date(reader.now().0);
    let args = [("company", company.into()), ("date", date.into()), ("url", url.into())];
    let mut text = t.v("receipts-readme", &args);
    if !waiting.is_empty() {
        text.push_str("\n\n");
        text.push_str(&t.w("receipts-readme-waiting"));
        waiting.iter().for_each(|name| text.extend(["\n", name]));
    }
    text.push('\n');
    Ok(text)
}

fn pack(files: &[File]) -> Result<Vec<u8>> {
    let mut zip = ZipWriter::new(Cursor::new(Vec::new()));
    let options = SimpleFileOptions::default().compression_method(CompressionMethod::Deflated);
    for file in files {
        let put: ZipResult<()> = zip
            .start_file(format!("{FOLDER}/{}", file.name), options)
            .and_then(|()| zip.write_all(&file.bytes).map_err(Into::into));
        put.map_err(Error::fault)?;
    }
    Ok(zip.finish().map_err(Error::fault)?.into_inner())
}

impl File {
    fn record(purpose: &str, channel: Channel, text: &str) -> Self {
        let name = format!("{purpose}-{}{RECORD}", channel.key());
        Self { name, media: "application/ld+json", bytes: text.as_bytes().to_vec() }
    }

    fn entry(entry: &Entry) -> Result<Self> {
        let secret = entry.secret.as_ref().ok_or(Error::NotFound)?;
        let opened = Opened::new(&secret.nonce, entry.facts.text()).map_err(Error::fault)?;
        Ok(Self::text(Self::name(entry, "entry.txt"), opened.to_string()))
    }

    fn proof(entry: &Entry, proof: &str) -> Self {
        Self::text(Self::name(entry, "tlog-proof"), proof.to_owned())
    }

    fn text(name: String, text: String) -> Self {
        Self { name, media: "text/plain; charset=utf-8", bytes: text.into_bytes() }
    }

    /// `news-email-2-withdrawn.entry.txt`: an entry and its proof lie beside each other.
    fn name(entry: &Entry, ending: &str) -> String {
        let facts = &entry.facts;
        format!("{}-{}-{}-{}.{ending}", facts.purpose, facts.channel.key(), facts.step, facts.state.key())
    }
}

impl fmt::Display for Piece {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Record(purpose, channel) => write!(f, "{purpose}.{}{RECORD}", channel.key()),
            Self::Entry(event) => write!(f, "{event}{ENTRY}"),
            Self::Proof(event) => write!(f, "{event}{PROOF}"),
            Self::All => f.write_str(ALL),
        }
    }
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct NoPiece;

impl FromStr for Piece {
    type Err = NoPiece;

    fn from_str(text: &str) -> std::result::Result<Self, NoPiece> {
        let event = |text: &str| text.parse::<PermissionId>().map_err(|_| NoPiece);
        if text == ALL {
            return Ok(Self::All);
        }
        if let Some(text) = text.strip_suffix(ENTRY) {
            return event(text).map(Self::Entry);
        }
        if let Some(text) = text.strip_suffix(PROOF) {
            return event(text).map(Self::Proof);
        }
        let (purpose, channel) =
            text.strip_suffix(RECORD).and_then(|text| text.rsplit_once('.')).ok_or(NoPiece)?;
        Ok(Self::Record(purpose.to_owned(), Channel::parse(channel).ok_or(NoPiece)?))
    }
}
