//! Absence: who is away, who stands in, and where a chain of deputies ends.

use ground::clock::{DAY, Timestamp};
use kernel::StaffId;
use std::collections::HashMap;

/// Longer than a year somebody is not away but gone.
pub const LONGEST: i64 = 400 * DAY;

/// Somebody's absence as it is planned, past or present.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Absence {
    pub from: Timestamp,
    pub until: Timestamp,
    pub deputy: Option<StaffId>,
}

/// Those who are not here now, each with who stands in.
pub type Gone = HashMap<StaffId, Option<StaffId>>;

/// The first in the chain of deputies who is here. Where nobody is, the work stays with whom it was meant for: it is seen
/// there, and not at a stranger's.
pub fn stand_in(staff: StaffId, gone: &Gone) -> StaffId {
    let mut at = staff;
    // A chain that is longer than there are people goes in a circle.
    for _ in 0..=gone.len() {
        match gone.get(&at) {
            None => return at,
            Some(Some(deputy)) => at = *deputy,
            Some(None) => return staff,
        }
    }
    staff
}

#[cfg(test)]
mod tests {
    use super::*;
    use ground::id::Id;

    fn staff(number: u8) -> StaffId {
        StaffId::from_bytes([number; 16])
    }

    fn gone(pairs: &[(u8, Option<u8>)]) -> Gone {
        pairs.iter().map(|(who, deputy)| (staff(*who), deputy.map(staff))).collect()
    }

    #[test]
    fn a_chain_leads_to_the_first_who_is_here() {
        let gone = gone(&[(1, Some(2)), (2, Some(3))]);
        assert_eq!([1, 2, 3, 4].map(|who| stand_in(staff(who), &gone)), [3, 3, 3, 4].map(staff));
    }

    #[test]
    fn where_nobody_is_here_the_work_stays() {
        let circle = gone(&[(1, Some(2)), (2, Some(3)), (3, Some(1)), (4, Some(1)), (5, Some(5))]);
        for who in 1..=5 {
            assert_eq!(stand_in(staff(who), &circle), staff(who));
        }
        assert_eq!(stand_in(staff(1), &gone(&[(1, Some(2)), (2, None)])), staff(1));
    }
}
