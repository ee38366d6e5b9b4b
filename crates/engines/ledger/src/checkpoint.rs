//! What a log says about itself at one size, in the text form of c2sp.org/tlog-checkpoint.

use crate::{
    hash::Hash,
    text::{Malformed, decimal},
};
use std::{fmt, str::FromStr};

/// The size of a tree and its root: together they fix every leaf.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct TreeHead {
    pub size: u64,
    pub root: Hash,
}

/// The name of a log and of its key, best a URL without scheme such as `example.com/consent`. The two are
/// one here: a log signs under its origin, so a signature cannot be carried over to another log of the same
/// key.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Origin(String);

/// A tree head with the log it belongs to. Its text is unsigned: trust it only from [`Verifier::verify`].
///
/// [`Verifier::verify`]: crate::Verifier::verify
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Checkpoint {
    pub origin: Origin,
    pub head: TreeHead,
}

impl Origin {
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl FromStr for Origin {
    type Err = Malformed;

    fn from_str(text: &str) -> Result<Self, Malformed> {
        let foreign = |c: char| c.is_whitespace() || c == '+' || c < ' ';
        if text.is_empty() || text.contains(foreign) {
            return Err(Malformed::Origin);
        }
        Ok(Self(text.to_owned()))
    }
}

impl fmt::Display for Origin {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl FromStr for Checkpoint {
    type Err = Malformed;

    /// Extension lines may follow; they mean nothing to us and are left out.
    fn from_str(text: &str) -> Result<Self, Malformed> {
        let mut lines = text.strip_suffix('\n').ok_or(Malformed::CheckpointLines)?.split('\n');
        let mut line = || lines.next().ok_or(Malformed::CheckpointLines);
        let origin = line()?.parse()?;
        let size = decimal(line()?).ok_or(Malformed::Size)?;
        let root = line()?.parse()?;
        if lines.any(str::is_empty) {
            return Err(Malformed::Extension);
        }
        Ok(Self { origin, head: TreeHead { size, root } })
    }
}

impl fmt::Display for Checkpoint {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        writeln!(f, "{}\n{}\n{}", self.origin, self.head.size, self.head.root)
    }
}
