//! Configuration: `custodia.toml`, then `CUSTODIA_*`; every key stands in one list with its default and meaning.

mod list;

pub use list::{SETTINGS, Setting};

use crate::{http::Reach, secret::Token};
use std::{
    collections::BTreeMap,
    fmt,
    net::SocketAddr,
    path::{Path, PathBuf},
};

#[derive(Debug, PartialEq, Eq)]
pub enum Error {
    Unknown(String),
    Wrong { key: &'static str, value: String, wanted: &'static str },
    Unreadable(String),
}

impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Unknown(key) => write!(f, "there is no setting `{key}`; docs/settings.md lists them all"),
            Self::Wrong { key, value, wanted } => write!(f, "`{key}` is `{value}`, but must be {wanted}"),
            Self::Unreadable(cause) => write!(f, "the configuration cannot be read: {cause}"),
        }
    }
}

impl std::error::Error for Error {}

/// All settings, checked.
#[derive(Clone, Debug)]
pub struct Config {
    pub data: PathBuf,
    pub listen: SocketAddr,
    pub public_url: String,
    pub database: Database,
    pub keys: Database,
    pub master_key: MasterKey,
    pub trusted_proxy: bool,
    pub workers: u16,
    pub log: String,
    pub log_json: bool,
    pub smtp: Option<Smtp>,
    pub mail_from: String,
    pub dkim: Option<Dkim>,
    /// Where calls to other programs may go.
    pub reach: Reach,
    pub metrics_token: Option<Token>,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Database {
    Sqlite,
    Postgres { url: String, schema: Option<String> },
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub enum MasterKey {
    Given(Token),
    Command(String),
    File(PathBuf),
}

#[derive(Clone, Debug)]
pub struct Smtp {
    pub host: String,
    pub port: u16,
    pub security: Security,
    pub login: Option<(String, Token)>,
    pub connections: u16,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Security {
    Plain,
    StartTls,
    Tls,
}

#[derive(Clone, Debug)]
pub struct Dkim {
    pub domain: String,
    pub selector: String,
    pub key_file: PathBuf,
}

impl Config {
    /// Reads the file (if it is there) and then the environment; `over` (the command line) has the last word.
    pub fn load(
        file: &Path,
        env: impl IntoIterator<Item = (String, String)>,
        over: &[(&'static str, String)],
    ) -> Result<Self, Error> {
        let mut values = defaults();
        if file.exists() {
            let text = std::fs::read_to_string(file).map_err(|error| Error::Unreadable(error.to_string()))?;
            let table: toml::Table =
                text.parse().map_err(|error: toml::de::Error| Error::Unreadable(error.to_string()))?;
            flatten("", &table, &mut |key, value| set(&mut values, &key, value))?;
        }
        for (name, value) in env {
            if let Some(key) = name.strip_prefix("CUSTODIA_") {
                set(&mut values, &env_key(key), value)?;
            }
        }
        for (key, value) in over {
            set(&mut values, key, value.clone())?;
        }
        Self::from_values(&Values(values))
    }

    fn from_values(v: &Values) -> Result<Self, Error> {
        let data = PathBuf::from(v.text("data"));
        let listen = v.parse("listen", "an address and port such as 127.0.0.1:8080")?;
        Ok(Self {
            public_url: v
                .some("public_url")
                .unwrap_or_else(|| format!("http://{listen}"))
                .trim_end_matches('/')
                .to_owned(),
            database: database(v)?,
            keys: keys(v)?,
            master_key: master_key(v, &data),
            trusted_proxy: v.parse("trusted_proxy", "true or false")?,
            workers: v.parse("workers", "a whole number up to 65535")?,
            log: v.text("log"),
            log_json: v.choice("log_format", &[("text", false), ("json", true)], "text or json")?,
            smtp: smtp(v)?,
            mail_from: v.text("mail.from"),
            dkim: dkim(v)?,
            reach: v.choice(
                "outgoing.reach",
                &[("public", Reach::Public), ("anywhere", Reach::Anywhere)],
                "public or anywhere",
            )?,
            metrics_token: v.some("metrics_token").map(|token| Token::presented(&token)),
            data,
            listen,
        })
    }
}

struct Values(BTreeMap<&'static str, String>);

impl Values {
    fn text(&self, key: &'static str) -> String {
        self.0.get(key).cloned().unwrap_or_default()
    }

    fn some(&self, key: &'static str) -> Option<String> {
        Some(self.text(key)).filter(|text| !text.is_empty())
    }

    fn parse<T: std::str::FromStr>(&self, key: &'static str, wanted: &'static str) -> Result<T, Error> {
        let value = self.text(key);
        value.parse().map_err(|_| Error::Wrong { key, value, wanted })
    }

    fn choice<T: Copy>(
        &self,
        key: &'static str,
        choices: &[(&str, T)],
        wanted: &'static str,
    ) -> Result<T, Error> {
        let value = self.text(key);
        let found = choices.iter().find(|(name, _)| *name == value).map(|(_, choice)| *choice);
        found.ok_or(Error::Wrong { key, value, wanted })
    }
}

fn database(v: &Values) -> Result<Database, Error> {
    match v.text("database") {
        text if text == "sqlite" => Ok(Database::Sqlite),
        url if is_postgres(&url) => Ok(Database::Postgres { url, schema: v.some("database_schema") }),
        value => Err(Error::Wrong { key: "database", value, wanted: "sqlite or postgres://…" }),
    }
}

/// The key store lies apart from the data: another file, or at least another schema.
fn keys(v: &Values) -> Result<Database, Error> {
    let schema = Some(v.some("keys_schema").unwrap_or_else(|| "custodia_keys".into()));
    match (v.some("keys"), v.text("database")) {
        (Some(url), _) if is_postgres(&url) => Ok(Database::Postgres { url, schema }),
        (Some(value), _) => Err(Error::Wrong { key: "keys", value, wanted: "postgres://… or nothing" }),
        (None, url) if is_postgres(&url) => Ok(Database::Postgres { url, schema }),
        (None, _) => Ok(Database::Sqlite),
    }
}

fn is_postgres(url: &str) -> bool {
    url.starts_with("postgres://") || url.starts_with("postgresql://")
}

fn master_key(v: &Values, data: &Path) -> MasterKey {
    match (v.some("master_key"), v.some("master_key_command"), v.some("master_key_file")) {
        (Some(key), _, _) => MasterKey::Given(Token::presented(&key)),
        (_, Some(command), _) => MasterKey::Command(command),
        (_, _, Some(file)) => MasterKey::File(file.into()),
        _ => MasterKey::File(data.join("keys").join("master.key")),
    }
}

fn smtp(v: &Values) -> Result<Option<Smtp>, Error> {
    let security = v.choice(
        "smtp.security",
        &[("plain", Security::Plain), ("starttls", Security::StartTls), ("tls", Security::Tls)],
        "starttls, tls or plain",
    )?;
    let (port, connections) =
        (v.parse("smtp.port", "a port")?, v.parse("smtp.connections", "a whole number")?);
    let login = v.some("smtp.username").map(|user| (user, Token::presented(&v.text("smtp.password"))));
    Ok(v.some("smtp.host").map(|host| Smtp { host, port, security, login, connections }))
}

fn dkim(v: &Values) -> Result<Option<Dkim>, Error> {
    match (v.some("mail.dkim_domain"), v.some("mail.dkim_key_file")) {
        (None, _) => Ok(None),
        (Some(_), None) => Err(Error::Wrong {
            key: "mail.dkim_key_file",
            value: String::new(),
            wanted: "a file, since a DKIM domain is set",
        }),
        (Some(domain), Some(file)) => {
            Ok(Some(Dkim { domain, selector: v.text("mail.dkim_selector"), key_file: file.into() }))
        }
    }
}

fn defaults() -> BTreeMap<&'static str, String> {
    SETTINGS.iter().map(|setting| (setting.name, setting.default.to_owned())).collect()
}

fn set(values: &mut BTreeMap<&'static str, String>, key: &str, value: String) -> Result<(), Error> {
    let known =
        SETTINGS.iter().find(|setting| setting.name == key).ok_or_else(|| Error::Unknown(key.to_owned()))?;
    values.insert(known.name, value);
    Ok(())
}

/// `SMTP_HOST` means `smtp.host`, `MASTER_KEY` means `master_key`: the list decides.
fn env_key(name: &str) -> String {
    let lower = name.to_lowercase();
    let known = SETTINGS.iter().find(|setting| setting.name.replace('.', "_") == lower);
    known.map_or(lower, |setting| setting.name.to_owned())
}

fn flatten(
    prefix: &str,
    table: &toml::Table,
    set: &mut dyn FnMut(String, String) -> Result<(), Error>,
) -> Result<(), Error> {
    for (name, value) in table {
        let key = if prefix.is_empty() { name.clone() } else { format!("{prefix}.{name}") };
        match value {
            toml::Value::Table(inner) => flatten(&key, inner, set)?,
            toml::Value::String(text) => set(key, text.clone())?,
            other => set(key, other.to_string())?,
        }
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn load(env: &[(&str, &str)]) -> Result<Config, Error> {
        let env = env.iter().map(|(key, value)| ((*key).to_owned(), (*value).to_owned()));
        Config::load(Path::new("no such file"), env, &[])
    }

    #[test]
    fn every_key_has_a_default_that_works() {
        let config = load(&[]).unwrap();
        assert_eq!(config.public_url, "http://127.0.0.1:8080");
        assert_eq!(config.database, Database::Sqlite);
        assert!(config.smtp.is_none());
    }

    #[test]
    fn a_wrong_key_is_named() {
        assert_eq!(load(&[("CUSTODIA_LISTNE", "x")]).unwrap_err(), Error::Unknown("listne".into()));
        assert!(load(&[("CUSTODIA_LISTEN", "x")]).unwrap_err().to_string().contains("`listen` is `x`"));
        assert!(load(&[("CUSTODIA_SMTP_SECURITY", "no")]).unwrap_err().to_string().contains("smtp.security"));
    }

    #[test]
    fn the_environment_reaches_grouped_keys() {
        let config = load(&[("CUSTODIA_SMTP_HOST", "mx.example.org"), ("CUSTODIA_SMTP_PORT", "25")]).unwrap();
        assert_eq!(config.smtp.map(|smtp| (smtp.host, smtp.port)), Some(("mx.example.org".into(), 25)));
    }
}
