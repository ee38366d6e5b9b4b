//! `import customers FILE`: the same import as on the desk, with a progress bar.

use super::{Common, say};
use clap::Args;
use indicatif::{ProgressBar, ProgressStyle};
use kernel::Result;
use std::path::PathBuf;

#[derive(Args)]
pub struct Customers {
    /// A CSV or XLSX file of any delimiter and encoding.
    file: PathBuf,
    /// The purpose for which the data is held.
    #[arg(long)]
    purpose: String,
    /// Which column is which field, such as `Surname=family_name,Mail=email`; guessed when left out.
    #[arg(long)]
    map: Option<String>,
    /// Where the data comes from; the file's name when left out.
    #[arg(long)]
    source: Option<String>,
}
