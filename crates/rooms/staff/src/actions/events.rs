//! What the audit trail says about staff: ids and keys, never a name or an address.

use kernel::{Event, StaffId, TokenId};
use serde::Serialize;

macro_rules! events {
    ($($name:ident { $($field:ident : $ty:ty),* $(,)? } = $kind:literal;)*) => {$(
        #[derive(Serialize)]
        pub struct $name { $(pub $field: $ty),* }

        impl Event for $name {
            const KIND: &'static str = $kind;
        }
    )*};
}

events! {
    Added { user: StaffId, role: &'static str } = "staff.added";
    Changed { user: StaffId, field: &'static str, before: String, after: String } = "staff.changed";
    Removed { user: StaffId } = "staff.removed";
    SignedIn { user: StaffId } = "staff.signed-in";
    SignedOut { user: StaffId } = "staff.signed-out";
    PasswordChanged { user: StaffId } = "staff.password-changed";
    FactorOn { user: StaffId } = "staff.factor-on";
    FactorOff { user: StaffId } = "staff.factor-off";
    TokenAdded { token: TokenId, role: &'static str, scopes: Vec<String> } = "staff.token-added";
    TeamAdded { team: String } = "staff.team-added";
    TeamChanged { team: String, joined: usize, left: usize } = "staff.team-changed";
    TeamEnded { team: String } = "staff.team-ended";
    TeamBack { team: String } = "staff.team-back";
    UnitAdded { unit: String, kind: &'static str } = "staff.unit-added";
    UnitChanged { unit: String } = "staff.unit-changed";
    UnitEnded { unit: String } = "staff.unit-ended";
    Away { colleague: StaffId, deputy: Option<StaffId> } = "staff.away";
    Back { colleague: StaffId } = "staff.back";
    TokenRevoked { token: TokenId } = "staff.token-revoked";
}
