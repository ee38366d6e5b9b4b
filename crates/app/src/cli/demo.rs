//! The demo: an invented outdoor shop, ready to look at.
