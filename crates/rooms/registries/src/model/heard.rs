//! What became of one question.

use consent::answers::{Evidence, Verdict};
use ground::http::Failure;

/// As much of an answer as is kept.
const MOST: usize = 2 << 10;

/// An answer as it came, the secret hidden and the rest cut.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Said {
    pub status: u16,
    pub body: String,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Heard {
    Clear(Verdict, Said),
    /// It answered, but neither yes nor no.
    Unclear(Said),
    Silent(Failure),
}

impl Heard {
    /// The key of what went wrong.
    pub const fn failure(&self) -> Option<&'static str> {
        match self {
            Self::Clear(..) => None,
            Self::Unclear(_) => Some("unclear"),
            Self::Silent(Failure::Address) => Some("address"),
            Self::Silent(Failure::Forbidden) => Some("forbidden"),
            Self::Silent(Failure::Unreachable) => Some("unreachable"),
            Self::Silent(Failure::TimedOut) => Some("timed-out"),
            Self::Silent(Failure::TooLong) => Some("too-long"),
        }
    }

    pub const fn verdict(&self) -> Option<Verdict> {
        match self {
            Self::Clear(verdict, _) => Some(*verdict),
            Self::Unclear(_) | Self::Silent(_) => None,
        }
    }

    pub const fn said(&self) -> Option<&Said> {
        match self {
            Self::Clear(_, said) | Self::Unclear(said) => Some(said),
            Self::Silent(_) => None,
        }
    }
}

impl Said {
    pub fn evidence(self, service: &str) -> Evidence {
        Evidence { service: service.to_owned(), status: self.status, body: self.body }
    }
}

/// The first two kilobytes, ended where a character ends.
pub fn cut(text: &str) -> String {
    text[..text.floor_char_boundary(MOST)].to_owned()
}

#[cfg(test)]
mod tests {
    #[test]
    fn a_long_answer_is_cut_between_characters() {
        let long = "ż".repeat(2_000);
        assert_eq!(super::cut(&long).len(), 2_048);
        assert_eq!(super::cut(&format!("x{long}")).len(), 2_047);
        assert_eq!(super::cut("ok"), "ok");
    }
}
