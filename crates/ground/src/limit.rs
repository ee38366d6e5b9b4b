//! How often somebody may try: keyed rate limits that forget those who stopped.

use governor::{Quota, RateLimiter, clock::DefaultClock, state::keyed::DashMapStateStore};
use std::{
    hash::Hash,
    net::{IpAddr, Ipv6Addr},
    num::NonZeroU32,
    sync::Arc,
    time::Duration,
};

/// At most `burst` at once, then one more every `refill`.
#[derive(Clone)]
pub struct Limit<K: Hash + Eq + Clone>(Arc<RateLimiter<K, DashMapStateStore<K>, DefaultClock>>);

impl<K: Hash + Eq + Clone> Limit<K> {
    pub fn new(burst: NonZeroU32, refill: Duration) -> Self {
        let quota = Quota::with_period(refill).unwrap_or(Quota::per_second(burst)).allow_burst(burst);
        Self(Arc::new(RateLimiter::keyed(quota)))
    }

    pub fn allows(&self, key: &K) -> bool {
        self.0.check_key(key).is_ok()
    }

    /// Drops the memory of those who have been quiet; called now and then.
    pub fn forget(&self) {
        self.0.retain_recent();
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
    fn one_line_counts_once() {
        let counted = |text: &str| network(text.parse().unwrap()).to_string();
        assert_eq!(counted("2001:db8:1:2:3:4:5:6"), counted("2001:db8:1:2:ffff::1"));
        assert_ne!(counted("2001:db8:1:2::1"), counted("2001:db8:1:3::1"));
        assert_eq!(counted("192.0.2.7"), "192.0.2.7");
        assert_eq!(counted("::ffff:192.0.2.7"), "192.0.2.7", "the same line, written the long way");
    }
}
