//! What an SMTP server answers: a code, perhaps an enhanced status code (RFC 3463), and some words.

use {
    super::error::{Hitch, PeerText},
    std::{fmt, str::FromStr},
};

/// RFC 5321, 4.5.3.1.5 says 512; some servers put a link into a refusal.
pub const LINE_LIMIT: u64 = 2048;
/// No honest greeting has more lines.
const LINES_LIMIT: usize = 100;

/// `5.1.1` and the like.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Enhanced {
    pub class: u8,
    pub subject: u16,
    pub detail: u16,
}

/// The server has taken the message and answers for it from here on.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Receipt {
    pub code: u16,
    pub enhanced: Option<Enhanced>,
    /// Often has the id under which the server queued the message.
    pub text: PeerText,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Reply {
    pub code: u16,
    pub enhanced: Option<Enhanced>,
    pub text: PeerText,
}

impl Reply {
    pub fn is_positive(&self) -> bool {
        (200..400).contains(&self.code)
    }

    /// Whether it is done, and nothing more is waited for.
    pub fn is_done(&self) -> bool {
        (200..300).contains(&self.code)
    }

    /// The same reply with what was said before it.
    pub fn after(self, said: &str) -> Reply {
        let text = [said, self.text.as_str()].join("\n").trim().to_owned();
        Reply { text: PeerText::new(text), ..self }
    }

    pub fn into_receipt(self) -> Receipt {
        Receipt { code: self.code, enhanced: self.enhanced, text: self.text }
    }
}

/// Gathers the lines of one reply.
#[derive(Default)]
pub struct Gathering {
    lines: Vec<String>,
}

impl Gathering {
    /// `Some` after the last line, the one with a space behind its code.
    pub fn add(&mut self, line: &[u8]) -> Result<Option<Reply>, Hitch> {
        let line = String::from_utf8_lossy(line);
        let line = line.trim_end();
        let code =
            line.get(..3).and_then(|digits| digits.parse().ok()).filter(|code| (200..600).contains(code));
        let (Some(code), false) = (code, self.lines.len() >= LINES_LIMIT) else { return Err(Hitch::Garbled) };
        self.lines.push(line.get(4..).unwrap_or_default().to_owned());
        match line.as_bytes().get(3) {
            Some(b'-') => Ok(None),
            None | Some(b' ') => Ok(Some(self.finished(code))),
            Some(_) => Err(Hitch::Garbled),
        }
    }

    fn finished(&mut self, code: u16) -> Reply {
        let enhanced =
            self.lines.first().and_then(|line| line.split(' ').next()).and_then(|word| word.parse().ok());
        Reply { code, enhanced, text: PeerText::new(std::mem::take(&mut self.lines).join("\n")) }
    }
}

impl FromStr for Enhanced {
    type Err = ();

    fn from_str(text: &str) -> Result<Enhanced, ()> {
        let mut numbers = text.splitn(3, '.').map(str::parse::<u16>);
        match (numbers.next(), numbers.next(), numbers.next()) {
            (Some(Ok(class @ (2 | 4 | 5))), Some(Ok(subject)), Some(Ok(detail))) => {
                Ok(Enhanced { class: class as u8, subject, detail })
            }
            _ => Err(()),
        }
    }
}

impl fmt::Display for Enhanced {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}.{}.{}", self.class, self.subject, self.detail)
    }
}

#[cfg(test)]
mod tests {
    use super::{Enhanced, Gathering, Hitch, LINES_LIMIT};

    #[test]
    fn a_reply_of_many_lines_is_one_reply() {
        let mut gathering = Gathering::default();
        assert_eq!(gathering.add(b"550-5.1.1 There is nobody\r\n"), Ok(None));
        let reply = gathering.add(b"550 5.1.1 of that name\r\n").unwrap().unwrap();
        assert_eq!((reply.code, reply.enhanced), (550, Some(Enhanced { class: 5, subject: 1, detail: 1 })));
        assert_eq!(reply.text.as_str(), "5.1.1 There is nobody\n5.1.1 of that name");
    }

    #[test]
    fn a_reply_may_be_bare() {
        let reply = Gathering::default().add(b"250\r\n").unwrap().unwrap();
        assert_eq!((reply.code, reply.enhanced, reply.text.as_str()), (250, None, ""));
    }

    #[test]
    fn what_is_no_reply_is_garbled() {
        for line in
            [b"HTTP/1.1 400 Bad Request\r\n".as_slice(), b"", b"25", b"999 x", b"250x", "25é 1".as_bytes()]
        {
            assert_eq!(Gathering::default().add(line), Err(Hitch::Garbled), "{line:?}");
        }
    }

    #[test]
    fn a_reply_without_end_is_ended() {
        let mut gathering = Gathering::default();
        let taken = (0..).take_while(|_| gathering.add(b"250-more\r\n").is_ok()).count();
        assert_eq!(taken, LINES_LIMIT);
    }
}
