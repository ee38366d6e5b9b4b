//! A support bundle: how this installation is, and nothing about anybody in it.

use crate::{doctor, read};
use ground::{
    clock::Clock,
    config::{Config, Database, MasterKey},
    db::Engine,
};
use kernel::{Actor, App, Error, Result, setting};
use serde_json::{Map, Value, json};
use std::{
    fs,
    io::Write,
    path::{Path, PathBuf},
};
use zip::{ZipWriter, write::SimpleFileOptions};

/// Fewer rows than this are not told apart.
const FEW: i64 = 10;
/// Migrations, kinds of jobs.
const MOST: i64 = 10_000;

/// Writes the bundle to a file that is not there yet.
pub async fn bundle(app: &App, target: &Path) -> Result<()> {
    if target.exists() {
        return Err(Error::fault(format!("{} is there already", target.display())));
    }
    let parts = parts(app).await?;
    let mut name = target.as_os_str().to_owned();
    name.push(".part");
    let draft = PathBuf::from(name);
    let written = write(&draft, &parts);
    if written.is_err() && draft.exists() {
        fs::remove_file(&draft)?;
    }
    written?;
    Ok(fs::rename(draft, target)?)
}

/// The files of the bundle with what stands in them.
pub async fn parts(app: &App) -> Result<Vec<(&'static str, Value)>> {
    let clock = Clock::System;
    let began = clock.now();
    let mut reader = app.read(&Actor::house()).await?;
    let schema = read::migrations(&mut reader, MOST).await?;
    let first = clock.now();
    let counts = counts(app, &mut reader).await?;
    let counted = clock.now();
    let jobs = read::jobs(&mut reader, MOST).await?;
    let jobs = jobs
        .into_iter()
        .map(|(kind, state, count)| json!({ "kind": kind, "state": state, "count": blurred(count) }));
    let settings = settings(app, &mut reader).await?;
    drop(reader);
    let health = doctor::examine(app).await?;
    let health: Vec<Value> = health
        .iter()
        .map(|one| json!({ "what": one.what, "state": one.state, "detail": if one.what == "address" { "" } else { &one.detail } }))
        .collect();
    let timings = json!({
        "first_question_micros": first.0 - began.0,
        "all_counts_micros": counted.0 - first.0,
        "health_micros": clock.now().0 - counted.0,
    });
    let about = json!({ "version": env!("CARGO_PKG_VERSION"), "made_on": began.date().to_string(), "system": std::env::consts::OS,
        "processor": std::env::consts::ARCH });
    let parts = [
        ("about.json", about),
        ("configuration.json", configuration(app)),
        ("schema.json", json!(schema)),
        ("counts.json", counts),
        ("jobs.json", jobs.collect()),
        ("settings.json", settings),
        ("health.json", json!(health)),
        ("timings.json", timings),
    ];
    Ok(parts.into_iter().map(|(name, value)| (name, sifted(value))).collect())
}

/// Rows by table: small numbers could tell of somebody, and exact ones tell when somebody came.
async fn counts(app: &App, reader: &mut kernel::Reader) -> Result<Value> {
    let mut all = Map::new();
    for holding in app.holdings() {
        all.insert(holding.table.to_owned(), blurred(read::count(reader, holding.table).await?));
    }
    Ok(Value::Object(all))
}

/// Nothing, few, or the first two digits.
fn blurred(count: i64) -> Value {
    match count {
        0 => json!(0),
        few if few < FEW => json!(format!("1 to {}", FEW - 1)),
        many => {
            let unit = 10_i64.pow(many.ilog10().saturating_sub(1));
            json!(format!("about {}", many / unit * unit))
        }
    }
}

/// Whether and how, never with which name, address or secret.
fn configuration(app: &App) -> Value {
    let config: &Config = app.config();
    let place = |database: &Database| match database {
        Database::Sqlite => "sqlite",
        Database::Postgres { .. } => "postgres",
    };
    json!({
        "engine": if app.db().engine() == Engine::Sqlite { "sqlite" } else { "postgres" },
        "keys": place(&config.keys),
        "master_key": match &config.master_key {
            MasterKey::Given(_) => "given",
            MasterKey::Command(_) => "command",
            MasterKey::File(_) => "file",
        },
        "https": config.public_url.starts_with("https://"),
        "trusted_proxy": config.trusted_proxy,
        "workers": config.workers,
        "log_json": config.log_json,
        "smtp": config.smtp.as_ref().map(|smtp| json!({
            "port": smtp.port, "connections": smtp.connections, "login": smtp.login.is_some(),
        })),
        "dkim": config.dkim.is_some(),
        "metrics_token": config.metrics_token.is_some(),
    })
}

/// Switches, numbers and choices with their values; of what people typed only whether there is something.
async fn settings(app: &App, reader: &mut kernel::Reader) -> Result<Value> {
    let mut all = Map::new();
    for known in app.settings() {
        let value = reader.setting(known).await?;
        let told = match known.kind {
            setting::Kind::Switch | setting::Kind::Number { .. } | setting::Kind::Choice(_) => json!(value),
            _ => json!(if value.is_empty() { "empty" } else { "set" }),
        };
        all.insert(known.key.to_owned(), told);
    }
    Ok(Value::Object(all))
}

/// Whatever looks like somebody's number or address is taken out of every text.
fn sifted(value: Value) -> Value {
    match value {
        Value::String(text) => {
            let found = custodia_sift::find(&text, &custodia_sift::Options::default());
            Value::String(custodia_sift::redact(&text, &found))
        }
        Value::Array(all) => all.into_iter().map(sifted).collect(),
        Value::Object(all) => all.into_iter().map(|(key, value)| (key, sifted(value))).collect(),
        other => other,
    }
}

fn write(file: &Path, parts: &[(&'static str, Value)]) -> Result<()> {
    let mut zip = ZipWriter::new(fs::File::create(file)?);
    for (name, value) in parts {
        zip.start_file(*name, SimpleFileOptions::default()).map_err(Error::fault)?;
        zip.write_all(serde_json::to_string_pretty(value)?.as_bytes())?;
    }
    zip.finish().map_err(Error::fault)?.sync_all()?;
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn counts_tell_of_nobody() {
        assert_eq!(blurred(0), json!(0));
        assert_eq!(blurred(1), blurred(9));
        assert_eq!(blurred(10), json!("about 10"));
        assert_eq!(blurred(12_345), json!("about 12000"));
    }

    #[test]
    fn addresses_and_numbers_are_sifted_out_of_any_depth() {
        let told = sifted(json!({ "a": [{ "b": "mail kanarina@example.org failed" }], "n": 3 }));
        assert!(!told.to_string().contains("kanarina"), "{told}");
        assert_eq!(told["n"], json!(3));
    }
}
