//! Counts in tests how many bytes are looked at, so that linear time is proved without a clock.

#[cfg(not(test))]
pub const fn looked_at(_bytes: usize) {}

#[cfg(test)]
pub use counted::{during, looked_at};

#[cfg(test)]
mod counted {
    use std::cell::Cell;

    thread_local! {
        static BYTES: Cell<usize> = const { Cell::new(0) };
    }

    pub fn looked_at(bytes: usize) {
        BYTES.with(|seen| seen.set(seen.get() + bytes));
    }

    /// How many bytes were looked at while this ran.
    pub fn during(work: impl FnOnce()) -> usize {
        BYTES.with(|seen| seen.set(0));
        work();
        BYTES.with(Cell::get)
    }
}
