//! Benchmarks: one path each, figures printed, nothing asserted.
