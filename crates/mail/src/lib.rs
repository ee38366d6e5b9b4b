//! Composes, signs, sends, fetches and reads e-mail; it knows no product, no wall clock and no random source.
//!
//! A [`Message`] becomes bytes by [`compose`], the bytes are signed by [`Dkim::sign`] and handed over by [`Smtp::send`].
//! Every value that goes into a header is cleaned when it is made, so that no caller can inject one.

#![cfg_attr(test, allow(clippy::unwrap_used, clippy::expect_used, reason = "a test fails by panicking"))]

mod address;
mod compose;
mod dkim;
pub mod fetch;
pub mod incoming;
mod line;
mod login;
mod message;
mod quoted;
pub mod reference;
pub mod sink;
mod smtp;

pub use address::{Address, AddressError};
pub use compose::{ComposeError, compose};
pub use dkim::{Dkim, DkimError, DnsRecord, Key};
pub use login::Login;
pub use message::{
    Attachment, AutoSubmitted, Message, MessageId, MessageIdError, Precedence, Thread, Unsubscribe,
    UnsubscribeError,
};
pub use smtp::{
    Capabilities, Enhanced, Fault, Hitch, PeerText, Receipt, Security, SendError, Smtp, SmtpConfig, Trust,
};
