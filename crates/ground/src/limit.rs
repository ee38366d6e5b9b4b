//! How often somebody may try: keyed rate limits that forget those who stopped.

use governor::{Quota, RateLimiter, clock::DefaultClock, state::keyed::DashMapStateStore};
use std::{hash::Hash, num::NonZeroU32, sync::Arc, time::Duration};

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
