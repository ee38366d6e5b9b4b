//! The command line's entrance.

use clap::Parser;
use custodia::cli::Cli;
use std::process::ExitCode;

fn main() -> ExitCode {
    Cli::parse().run()
}
