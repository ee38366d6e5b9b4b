//! The command line: a small door for operators, the same actions behind it.

mod anonymise;
mod bench;
mod commands;
mod demo;
mod import;
mod keys;
mod ledger;

use clap::{Args, Parser, Subcommand};
use ground::config::Config;
use kernel::{App, Error, Result};
use std::{
    net::SocketAddr,
    path::{Path, PathBuf},
    process::ExitCode,
};

/// A customer platform for organisations that want to deserve the data they hold.
#[derive(Parser)]
#[command(name = "custodia", version)]
pub struct Cli {
    #[command(flatten)]
    pub common: Common,
    #[command(subcommand)]
    command: Command,
}

/// What every command understands.
#[derive(Args, Clone)]
pub struct Common {
    /// Folder of the database, the files and the keys.
    #[arg(long, global = true)]
    data: Option<PathBuf>,
    /// Address and port to listen on.
    #[arg(long, global = true)]
    listen: Option<SocketAddr>,
    /// Configuration file.
    #[arg(long, global = true, default_value = "custodia.toml")]
    config: PathBuf,
    /// Print data as JSON.
    #[arg(long, global = true)]
    json: bool,
}

#[derive(Subcommand)]
enum Command {
    /// Serve pages and API, and do the work in the same process.
    Serve,
    /// Do the work of the queue, serve nothing.
    Work,
    /// An invented shop with customers, permissions, letters and requests, ready to look at.
    Demo {
        /// How many customers to invent.
        #[arg(long, default_value_t = 2_000)]
        customers: u32,
    },
    /// People who work here.
    #[command(subcommand)]
    User(User),
    /// Access for programs.
    #[command(subcommand)]
    Token(Token),
    /// Bring data in.
    #[command(subcommand)]
    Import(Import),
    /// Copy the data, or with --keys the keys, into a file while running.
    Backup {
        file: PathBuf,
        /// Copy the keys instead: keep them apart from the data.
        #[arg(long)]
        keys: bool,
    },
    /// Put a backup of the data back, then erase again whoever was erased since.
    Restore { file: PathBuf },
    /// The ledger of permissions.
    #[command(subcommand)]
    Ledger(Ledger),
    /// The master key.
    #[command(subcommand)]
    Keys(Keys),
    /// Look at the installation and say what to mend.
    Doctor,
    /// A copy of the whole system over invented people, for training and support.
    Anonymise {
        /// Folder of the copy: it must not be there yet.
        #[arg(long)]
        out: PathBuf,
    },
    /// A ZIP file that says how this installation is, without anybody's data.
    Support {
        #[arg(long)]
        out: PathBuf,
    },
    /// Measure a path and print the figures.
    Bench {
        /// start, pages, write, import, permits, letters, rights, night, ledger, cases, mail or sift.
        name: String,
        /// How many customers the database holds for it.
        #[arg(long, default_value_t = 10_000)]
        customers: u32,
    },
}

#[derive(Subcommand)]
enum User {
    /// Add a person; they get a password by mail that they must change.
    Add {
        #[arg(long)]
        email: String,
        #[arg(long)]
        name: String,
        #[arg(long, default_value = "agent")]
        role: String,
    },
}

#[derive(Subcommand)]
enum Token {
    /// Make a token and print it: it is shown only this once.
    Add {
        #[arg(long)]
        role: String,
        #[arg(long, default_value = "command line")]
        name: String,
        /// Days until it ends.
        #[arg(long, default_value_t = 365)]
        days: u32,
    },
}

#[derive(Subcommand)]
enum Import {
    /// Customers from a CSV or XLSX file.
    Customers(import::Customers),
    /// What people who are here allow, from a CSV or XLSX file: nobody is added, no refusal is undone.
    Permissions(import::Permissions),
}

#[derive(Subcommand)]
enum Ledger {
    /// Compute every leaf, node and signature again.
    Verify,
    /// Check one entry that somebody took away; needs no database and no network.
    Check(ledger::Check),
    /// Write the hashes of all leaves to a file, with the checkpoint and the key beside it.
    Export { file: PathBuf },
}

#[derive(Subcommand)]
enum Keys {
    /// Wrap every key with a fresh master key.
    Rotate,
}

impl Cli {
    pub fn run(self) -> ExitCode {
        let outcome = tokio::runtime::Builder::new_multi_thread()
            .enable_all()
            .build()
            .map_err(Error::from)
            .and_then(|runtime| runtime.block_on(self.execute()));
        match outcome {
            Ok(()) => ExitCode::SUCCESS,
            Err(error) => {
                say_error(&error);
                ExitCode::FAILURE
            }
        }
    }

    async fn execute(self) -> Result<()> {
        let common = self.common;
        match self.command {
            Command::Serve => commands::serve(&common).await,
            Command::Work => commands::work(&common).await,
            Command::Demo { customers } => demo::run(&common, customers).await,
            Command::User(User::Add { email, name, role }) => {
                commands::add_user(&common, &email, &name, &role).await
            }
            Command::Token(Token::Add { role, name, days }) => {
                commands::add_token(&common, &role, &name, days).await
            }
            Command::Import(Import::Customers(wanted)) => import::customers(&common, &wanted).await,
            Command::Import(Import::Permissions(wanted)) => import::permissions(&common, &wanted).await,
            Command::Backup { file, keys } => commands::backup(&common, &file, keys).await,
            Command::Restore { file } => commands::restore(&common, &file).await,
            Command::Ledger(Ledger::Verify) => commands::verify(&common).await,
            Command::Ledger(Ledger::Check(wanted)) => ledger::check(&wanted),
            Command::Ledger(Ledger::Export { file }) => ledger::export(&common, &file).await,
            Command::Keys(Keys::Rotate) => keys::rotate(&common).await,
            Command::Doctor => commands::doctor(&common).await,
            Command::Anonymise { out } => anonymise::copy(&common, &out).await,
            Command::Support { out } => anonymise::support(&common, &out).await,
            Command::Bench { name, customers } => bench::run(&common, &name, customers).await,
        }
    }
}

impl Common {
    /// The configuration: file, environment, then what was said on the command line.
    pub fn configure(&self) -> Result<Config> {
        self.configure_with(&[])
    }

    pub fn configure_with(&self, defaults: &[(&'static str, String)]) -> Result<Config> {
        let mut over = defaults.to_vec();
        let data = self.data.as_deref().map(Path::display).map(|path| path.to_string());
        over.extend(data.map(|data| ("data", data)));
        over.extend(self.listen.map(|listen| ("listen", listen.to_string())));
        #[expect(clippy::disallowed_methods, reason = "the configuration is read from the environment here")]
        let environment = std::env::vars();
        Config::load(&self.config, environment, &over).map_err(Error::fault)
    }

    pub async fn open(&self) -> Result<App> {
        crate::house::open(self.configure()?).await
    }
}

/// Prints a line for the operator.
pub(crate) fn say(text: impl std::fmt::Display) {
    #[expect(clippy::disallowed_macros, reason = "the command line prints")]
    {
        println!("{text}");
    }
}

fn say_error(error: &Error) {
    #[expect(clippy::disallowed_macros, reason = "the command line prints")]
    {
        eprintln!("custodia: {}", told(error));
    }
}

/// What went wrong, in English: the command line has no reader with another language.
fn told(error: &Error) -> String {
    match (error, crate::house::lexicon()) {
        (Error::Fault(cause), _) => cause.to_string(),
        (Error::Invalid(fields), Ok(lexicon)) => {
            let t = lexicon.words(kit::Lang::En);
            let say = |field: &kernel::FieldError| format!("{}: {}", field.field, field.message.say(t));
            fields.iter().map(say).collect::<Vec<_>>().join("; ")
        }
        (other, Ok(lexicon)) => other.message().say(lexicon.words(kit::Lang::En)),
        (other, Err(_)) => other.to_string(),
    }
}
