//! Requests of data subjects: a copy of what is held, and erasure so that nothing is left.
