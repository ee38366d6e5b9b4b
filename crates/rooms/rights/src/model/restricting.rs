//! Whether somebody is restricted by a request: they asked for that, are blocked instead of erased, or are being erased.
// law: gdpr/18.1

use super::{Claim, Decision, Kind, Mode, State};

impl Claim {
    pub const fn restricts(&self) -> bool {
        match &self.state {
            State::Done { decided, .. } => match decided.decision {
                Decision::Erase { mode, .. } => matches!(mode, Mode::BlockOnly),
                Decision::Copy | Decision::Carry => {
                    matches!(self.kind, Kind::Restriction) && self.lifted_at.is_none()
                }
            },
            State::Running { decided, .. } => matches!(decided.decision, Decision::Erase { .. }),
            State::Asked | State::Proved(_) | State::Refused { .. } | State::Expired { .. } => false,
        }
    }
}
