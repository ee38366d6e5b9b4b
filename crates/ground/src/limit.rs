//! How often somebody may try: keyed rate limits that forget those who stopped.

use governor::{DefaultKeyedRateLimiter, Quota, RateLimiter};
use parking_lot::Mutex;
use std::{
    collections::HashMap,
    net::{IpAddr, Ipv6Addr},
    num::NonZeroU32,
    time::Duration,
};

/// How often somebody may try one thing: at most `burst` at once, then one more every `refill`.
#[derive(Clone, Copy, Debug)]
pub struct Pace {
    /// What is tried: tries of different things are counted apart.
    pub of: &'static str,
    pub burst: NonZeroU32,
    pub refill: Duration,
}

/// Who tried what lately, in one running house.
#[derive(Default)]
pub struct Limits(Mutex<HashMap<&'static str, DefaultKeyedRateLimiter<String>>>);

impl Limits {
    /// Counts a try, and says whether it is within the pace.
    pub fn allow(&self, pace: &Pace, who: &str) -> bool {
        let quota = Quota::with_period(pace.refill).unwrap_or(Quota::per_second(pace.burst));
        let mut limits = self.0.lock();
        let limit =
            limits.entry(pace.of).or_insert_with(|| RateLimiter::keyed(quota.allow_burst(pace.burst)));
        limit.check_key(&who.to_owned()).is_ok()
    }

    /// Drops the memory of those who have been quiet; called now and then.
    pub fn forget(&self) {
        self.0.lock().values().for_each(DefaultKeyedRateLimiter::retain_recent);
    }
}

/// What a limit counts callers by: everybody behind one IPv6 line shares its first 64 bits.
pub fn network(address: IpAddr) -> IpAddr {
    match address.to_canonical() {
        IpAddr::V6(long) => Ipv6Addr::from_bits(long.to_bits() & !u128::from(u64::MAX)).into(),
        short => short,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn one_house_counts_apart_who_tries_what() {
        let pace = |of| Pace { of, burst: NonZeroU32::MIN, refill: Duration::from_secs(3_600) };
        let (letters, calls) = (pace("letters"), pace("calls"));
        let house = Limits::default();
        let tries =
            [(&letters, "a", true), (&letters, "a", false), (&letters, "b", true), (&calls, "a", true)];
        for (pace, who, allowed) in tries {
            assert_eq!(house.allow(pace, who), allowed, "{} by {who}", pace.of);
        }
        house.forget();
        assert!(!house.allow(&letters, "a"), "not quiet for long enough");
        assert!(Limits::default().allow(&letters, "a"), "another house");
    }

    #[test]
    fn one_line_counts_once() {
        let counted = |text: &str| network(text.parse().unwrap()).to_string();
        assert_eq!(counted("2001:db8:1:2:3:4:5:6"), counted("2001:db8:1:2:ffff::1"));
        assert_ne!(counted("2001:db8:1:2::1"), counted("2001:db8:1:3::1"));
        assert_eq!(counted("192.0.2.7"), "192.0.2.7");
        assert_eq!(counted("::ffff:192.0.2.7"), "192.0.2.7", "the same line, written the long way");
    }
}
