//! Stories of mail that comes in: read, recognised, fetched.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::disallowed_methods,
    reason = "a test fails by panicking, measures real time and runs a server beside itself"
)]

mod bounces;
mod corpora;
mod fetching;
mod html;
mod kinds;
mod reading;
mod real;
mod references;
#[path = "../servers/mod.rs"]
mod servers;

use custodia_mail::incoming::{Incoming, read};

/// A message of these header lines and this body.
fn mail(head: &str, body: &str) -> Incoming {
    read(format!("{}\r\n\r\n{}", head.replace('\n', "\r\n"), body.replace('\n', "\r\n")).as_bytes())
}
