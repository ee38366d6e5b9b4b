//! What this room tells the house: programs that are told from now on, changed, given up, or told no more.

use crate::model::WebhookId;
use kernel::Event;
use serde::Serialize;

#[derive(Serialize)]
pub struct Added {
    pub webhook: WebhookId,
}

impl Event for Added {
    const KIND: &'static str = "connect.added";
}

#[derive(Serialize)]
pub struct Changed {
    pub webhook: WebhookId,
    /// `target`, `secret`, `suspended` or `resumed`.
    pub what: &'static str,
}

impl Event for Changed {
    const KIND: &'static str = "connect.changed";
}

#[derive(Serialize)]
pub struct Broken {
    pub webhook: WebhookId,
}

impl Event for Broken {
    const KIND: &'static str = "connect.broken";
}

#[derive(Serialize)]
pub struct Removed {
    pub webhook: WebhookId,
}

impl Event for Removed {
    const KIND: &'static str = "connect.removed";
}
