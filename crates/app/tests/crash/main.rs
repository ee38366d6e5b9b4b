//! The real binary, killed with SIGKILL at random points and started again: nothing is lost, nothing is half done.
//!
//! A failing story prints its seed; `CUSTODIA_TEST_SEED` repeats its kill points. Those of erasures, of retention and of mail that
//! comes in run on PostgreSQL, too, where one is named: the line between the program and its database breaks there. The others run on
//! SQLite alone, where another process has the database open when one dies, and there is no server to clean up behind it.
#![recursion_limit = "256"]
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::disallowed_methods,
    clippy::disallowed_macros,
    reason = "a test fails by panicking"
)]

mod erasure;
mod house;
mod import;
mod intake;
mod large;
mod letter;
mod night;
mod place;
mod postbox;
