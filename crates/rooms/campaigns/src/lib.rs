//! Letters to many: one purpose, an audience, and a permit for each recipient at the moment of sending.
