//! What this room tells the house: services that are asked from now on, changed, asked no more, down, or back.

use crate::model::ServiceId;
use kernel::Event;
use serde::Serialize;

#[derive(Serialize)]
pub struct Added {
    pub service: ServiceId,
}

impl Event for Added {
    const KIND: &'static str = "registries.added";
}

#[derive(Serialize)]
pub struct Changed {
    pub service: ServiceId,
    /// `settings`, `suspended` or `resumed`.
    pub what: &'static str,
}

impl Event for Changed {
    const KIND: &'static str = "registries.changed";
}

#[derive(Serialize)]
pub struct Removed {
    pub service: ServiceId,
}

impl Event for Removed {
    const KIND: &'static str = "registries.removed";
}

#[derive(Serialize)]
pub struct Down {
    pub service: ServiceId,
}

impl Event for Down {
    const KIND: &'static str = "registries.down";
}

#[derive(Serialize)]
pub struct Back {
    pub service: ServiceId,
}

impl Event for Back {
    const KIND: &'static str = "registries.back";
}
