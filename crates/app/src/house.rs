//! Putting the house together: folders, databases, keys, the edges, and what a fresh installation starts with.

use crate::{master, rooms::ROOMS};
use ground::{
    clock::Clock,
    config::{Config, Database, MasterKey},
    db::{Db, Mode},
    files::Files,
    http::Http,
    secret::Entropy,
};
use kernel::{
    App, Error, Result,
    app::{Edges, Parts},
    vault::Vault,
};
use kit::Lexicon;
use std::{fs, os::unix::fs::PermissionsExt, path::Path};

/// The file by which an anonymised copy is known: nothing is ever sent from a folder that has it.
pub const ANONYMISED: &str = "ANONYMISED";

/// Opens everything on this configuration, brings the schema up to date, and furnishes what is missing.
pub async fn open(config: Config) -> Result<App> {
    open_at(config, Clock::System).await
}

/// The same with another clock.
pub async fn open_at(config: Config, clock: Clock) -> Result<App> {
    open_with(config, clock, inbox::Fetcher::default()).await
}

/// The same with another way to reach mail: the demo furnishes its shop over invented years, and asks no server.
pub async fn open_with(config: Config, clock: Clock, fetcher: inbox::Fetcher) -> Result<App> {
    refuse_strange_settings(&config)?;
    prepare_folders(&config.data)?;
    let db = database(&config.database, &config.data.join("custodia.db"), Mode::Fast).await?;
    assemble((config, clock, fetcher), db).await
}

/// The same on a database that is open already, such as a backup that is being put back.
pub async fn open_on(config: Config, clock: Clock, db: Db) -> Result<App> {
    assemble((config, clock, inbox::Fetcher::default()), db).await
}

async fn assemble((config, clock, fetcher): (Config, Clock, inbox::Fetcher), db: Db) -> Result<App> {
    let entropy = Entropy::System;
    prepare_folders(&config.data)?;
    let vault = open_vault(&config, &entropy, &clock).await?;
    let files = Files::new(&config.data.join("files"));
    let edges = Edges::default()
        .with(carrier(&config)?)
        .with(consent::REST)
        .with(Http::new(config.reach).map_err(Error::fault)?)
        .with(post::Tokens::default())
        .with(consent::DOORKEEPER)
        .with(register::APPROVALS)
        .with(register::PROCESSORS)
        .with(staff::RightsCache::default())
        .with(staff::EVERY_ROLE)
        .with(inbox::BESIDE)
        .with(fetcher);
    let lexicon = lexicon()?;
    let app =
        App::open(Parts { config, db, vault, clock, entropy, files, lexicon, rooms: &ROOMS, edges }).await?;
    furnish(&app).await?;
    Ok(app)
}

/// Whether this folder holds an anonymised copy.
pub fn is_anonymised(data: &Path) -> bool {
    data.join(ANONYMISED).exists()
}

fn carrier(config: &Config) -> Result<post::Carrier> {
    match is_anonymised(&config.data) {
        true => Ok(post::Carrier::Outbox),
        false => post::Carrier::from_config(config),
    }
}

/// A copy has a database and keys of its own: the settings of the house it was made from lead back to real people.
fn refuse_strange_settings(config: &Config) -> Result<()> {
    let own = config.database == Database::Sqlite && config.keys == Database::Sqlite;
    match own || !is_anonymised(&config.data) {
        true => Ok(()),
        false => {
            Err(Error::fault("this folder holds an anonymised copy: start it with the custodia.toml in it"))
        }
    }
}

/// What a fresh installation starts with; running it again changes nothing.
async fn furnish(app: &App) -> Result<()> {
    consent::furnish(app).await?;
    // Before the first notice, which says how long things are kept.
    retention::furnish(app).await?;
    notices::furnish(app).await?;
    flows::furnish(app).await?;
    cases::furnish(app).await?;
    rights::furnish(app).await?;
    forms::furnish(app).await?;
    inbox::furnish(app).await
}

fn prepare_folders(data: &Path) -> Result<()> {
    fs::create_dir_all(data.join("files"))?;
    let keys = data.join("keys");
    fs::create_dir_all(&keys)?;
    Ok(fs::set_permissions(&keys, fs::Permissions::from_mode(0o700))?)
}

/// A rotation that was interrupted left its new key beside the old one: whichever opens the store is the right one.
async fn open_vault(config: &Config, entropy: &Entropy, clock: &Clock) -> Result<Vault> {
    let keys = database(&config.keys, &config.data.join("keys").join("keys.db"), Mode::Durable).await?;
    let key = master::load(&config.master_key, entropy)?;
    match (Vault::open(keys.clone(), key, entropy, clock).await, &config.master_key) {
        (Err(_), MasterKey::File(path)) if master::successor(path).exists() => {
            let (key, file) = master::prepare_successor(path, entropy)?;
            let vault = Vault::open(keys, key, entropy, clock).await?;
            fs::rename(file, path)?;
            Ok(vault)
        }
        (opened, _) => opened,
    }
}

async fn database(which: &Database, file: &Path, mode: Mode) -> Result<Db> {
    match which {
        Database::Sqlite => Ok(Db::sqlite(file, mode)?),
        Database::Postgres { url, schema } => {
            let db = Db::postgres(url, schema.as_deref())?;
            if let Some(schema) = schema {
                make_schema(&db, schema).await?;
            }
            Ok(db)
        }
    }
}

async fn make_schema(db: &Db, schema: &str) -> Result<()> {
    let plain = |c: char| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '_';
    if !schema.chars().all(plain) {
        return Err(Error::fault("a schema is named with small letters, digits and underscores"));
    }
    Ok(db.writer().await?.batch(&format!("create schema if not exists {schema}")).await?)
}

/// All words of the house, once for the whole process.
pub fn lexicon() -> Result<&'static Lexicon> {
    let own = kit::WORDS.into_iter().chain(kernel::WORDS);
    let all: Vec<_> = own.chain(ROOMS.iter().flat_map(|room| room.words)).collect();
    match Lexicon::build(&all) {
        Ok(lexicon) => Ok(Box::leak(Box::new(lexicon))),
        Err(problems) => Err(Error::fault(format!("the words do not fit together: {problems:?}"))),
    }
}
