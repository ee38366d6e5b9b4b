//! The house: every room behind one door.
fn main() {}
