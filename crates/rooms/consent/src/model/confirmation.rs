//! Asking a person by a link for a yes of their own: to confirm one that others wrote down, or to give it again before it ends.

use super::{
    choice::{Channel, Proof, State},
    decide::{Address, Age, Listed, Person, Reason, Situation},
    purpose::{Basis, DoubleOptIn, Purpose},
    terms::Written,
};
use ground::{
    clock::{DAY, Timestamp},
    id,
};

id! {
    /// A letter that asks one person about one purpose, and the link in it.
    ConfirmationId, "conf"
}

/// How long a person may think about a yes that others wrote down.
pub const VALID: i64 = 14 * DAY;
/// Nobody gets two such letters about one purpose within this time.
pub const AGAIN: i64 = DAY;
/// What ends so soon after the rest is asked for in the same letter.
const NEAR: i64 = 30 * DAY;

ground::keyed! {
    /// Why somebody is asked by a link.
    Aim, "consent-aim" {
        /// Others wrote a yes down; it counts once the person says so themself.
        Confirm = "confirm",
        /// Their permission ends soon.
        Renew = "renew",
    }
}

/// What stands for one channel, as far as it tells whether to ask.
#[derive(Clone, Copy, Debug)]
pub struct Stand {
    pub state: State,
    pub proof: Proof,
    pub valid_until: Option<Timestamp>,
}

impl Aim {
    /// Whether people are asked by a click for this purpose. A click is no signature.
    pub fn is_asked(self, purpose: &Purpose) -> bool {
        self.is_listed(purpose) && purpose.written == Written::NotNeeded
    }

    /// Whether the house keeps an eye on it here. What rests on another purpose is asked for there.
    pub fn is_listed(self, purpose: &Purpose) -> bool {
        let wanted = match self {
            Self::Confirm => {
                purpose.double_opt_in == DoubleOptIn::Needed && purpose.written == Written::NotNeeded
            }
            Self::Renew => purpose.renew_before.is_some(),
        };
        wanted && purpose.basis == Basis::Consent && purpose.is_in_use() && purpose.rests.is_none()
    }

    /// Whether what stands for a channel is asked about, as long as it does not end after `until`.
    pub fn covers(self, stand: Stand, now: Timestamp, until: Timestamp) -> bool {
        let holds = stand.state.allows() && stand.valid_until.is_none_or(|end| end > now);
        holds
            && match self {
                Self::Confirm => !stand.proof.is_confirmed(),
                Self::Renew => stand.valid_until.is_some_and(|end| end <= until),
            }
    }

    /// Up to which end permissions are asked about today; `ahead` is how far the purpose looks.
    pub fn reach(self, now: Timestamp, ahead: Option<Timestamp>) -> Timestamp {
        match (self, ahead) {
            (Self::Confirm, _) => Timestamp(i64::MAX),
            (Self::Renew, ahead) => ahead.unwrap_or(now),
        }
    }

    /// Until when the link holds: two weeks, or as long as what it asks about.
    pub fn expires(self, stands: &[Stand], now: Timestamp) -> Option<Timestamp> {
        match self {
            Self::Confirm => (!stands.is_empty()).then(|| now.plus(VALID)),
            Self::Renew => stands.iter().filter_map(|stand| stand.valid_until).max(),
        }
    }
}

/// Of the channels of a purpose those that belong into one letter: none where nothing is due, else what ends near it, too.
pub fn together(
    aim: Aim,
    channels: &[(Channel, Stand)],
    (now, until): (Timestamp, Timestamp),
) -> Vec<(Channel, Stand)> {
    let among = |until| channels.iter().copied().filter(move |(_, stand)| aim.covers(*stand, now, until));
    let near = if aim == Aim::Renew { until.plus(NEAR) } else { until };
    if among(until).next().is_some() { among(near).collect() } else { Vec::new() }
}

/// Whether a letter may ask this person. It goes by mail, whatever the channel that it asks about, and never to a child.
// law: gdpr/8.1
pub fn may_be_asked(case: &Situation) -> Result<(), Reason> {
    let reason = match () {
        () if case.person == Person::Unknown => Reason::Unknown,
        () if case.listed == Listed::Suppressed => Reason::Suppressed,
        () if case.person == Person::Restricted => Reason::Restricted,
        () if case.address == Address::Missing => Reason::NoAddress,
        () if case.address == Address::Bounced => Reason::Bounced,
        () if case.age == Age::Child => Reason::Child,
        () => return Ok(()),
    };
    Err(reason)
}

#[cfg(test)]
mod tests {
    use super::*;

    const NOW: Timestamp = Timestamp(1_795_262_400_000_000);

    fn ends(days: i64) -> (Channel, Stand) {
        let valid_until = Some(NOW.plus(days * DAY));
        (Channel::Email, Stand { state: State::Given, proof: Proof::Confirmed, valid_until })
    }

    #[test]
    fn what_ends_near_what_is_due_is_asked_for_in_the_same_letter() {
        let until = NOW.plus(30 * DAY);
        let asked = |stands: &[(Channel, Stand)]| together(Aim::Renew, stands, (NOW, until)).len();
        assert_eq!(asked(&[ends(20), ends(45), ends(90)]), 2);
        assert_eq!(asked(&[ends(45), ends(90)]), 0, "nothing is due");
        assert_eq!(asked(&[ends(0), ends(-3)]), 0, "what ended is not asked for again");
        let all = together(Aim::Renew, &[ends(20), ends(45)], (NOW, until));
        let all: Vec<Stand> = all.iter().map(|(_, stand)| *stand).collect();
        assert_eq!(
            Aim::Renew.expires(&all, NOW),
            Some(NOW.plus(45 * DAY)),
            "the link holds as long as they do"
        );
    }

    #[test]
    fn only_a_yes_that_others_reported_waits_for_a_click() {
        for (state, proof, asks) in [
            (State::Given, Proof::Reported, true),
            (State::Renewed, Proof::Stated, true),
            (State::Given, Proof::Confirmed, false),
            (State::Given, Proof::Signed, false),
            (State::Withdrawn, Proof::Reported, false),
            (State::Requested, Proof::Reported, false),
        ] {
            let stand = Stand { state, proof, valid_until: None };
            assert_eq!(Aim::Confirm.covers(stand, NOW, Timestamp(i64::MAX)), asks, "{stand:?}");
        }
    }
}
