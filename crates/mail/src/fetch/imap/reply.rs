//! What an IMAP server says: lines with literals in them, cut into words.

use crate::{
    fetch::{BEYOND, Said, Trouble, wire::Line},
    line::one_line,
};
use std::time::Duration;

/// Words of one reply: a message with a thousand flags is no message.
const TOKENS: usize = 10_000;
/// Literals in one reply, of which the body of a message is one.
const LITERALS: usize = 50;
const SAID: usize = 300;

/// One reply, with or without a tag.
pub struct Reply {
    tokens: Vec<Token>,
    /// Its text without literals, for what is said to people.
    text: String,
    bytes: usize,
    /// It held a literal larger than any message may be, of which nothing was kept.
    is_cut: bool,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Token {
    Open,
    Close,
    Word(String),
    /// A quoted string or a literal.
    Text(Vec<u8>),
}

impl Token {
    pub fn is(&self, word: &str) -> bool {
        matches!(self, Self::Word(own) if own.eq_ignore_ascii_case(word))
    }

    pub fn number(&self) -> Option<u32> {
        match self {
            Self::Word(word) => word.parse().ok(),
            _ => None,
        }
    }
}

impl Reply {
    /// Reads a line with the literals in it. A literal may be as large as a message, and no reply holds more than that.
    pub async fn read(line: &mut Line, patience: Duration, largest: usize) -> Result<Self, Trouble> {
        let mut reply = Self { tokens: Vec::new(), text: String::new(), bytes: 0, is_cut: false };
        let mut next = line.line_within(patience).await?;
        for _ in 0..LITERALS {
            reply.bytes += next.len();
            let literal = literal(&next);
            let end = literal.map_or(next.len(), |(at, _)| at);
            reply.take(&next[..end])?;
            let Some((_, size)) = literal else { return Ok(reply) };
            reply.literal(line, size, largest).await?;
            next = line.line().await?;
        }
        Err(Trouble::Garbled)
    }

    async fn literal(&mut self, line: &mut Line, size: usize, largest: usize) -> Result<(), Trouble> {
        // One more than asked for, and what servers put around it.
        let text = match size {
            _ if size <= largest.saturating_add(1024) => line.block(size).await?,
            _ if size > largest.saturating_mul(BEYOND) => return Err(Trouble::Garbled),
            _ => {
                line.skip(size).await?;
                self.is_cut = true;
                Vec::new()
            }
        };
        self.bytes += text.len();
        self.tokens.push(Token::Text(text));
        Ok(())
    }

    pub fn bytes(&self) -> usize {
        self.bytes
    }

    pub fn is_cut(&self) -> bool {
        self.is_cut
    }

    pub fn is_tagged(&self, tag: &str) -> bool {
        self.tokens.first().is_some_and(|token| token.is(tag))
    }

    pub fn is_prompt(&self) -> bool {
        self.tokens.first().is_some_and(|token| token.is("+"))
    }

    /// `* OK …`, `* BYE …`.
    pub fn is_untagged(&self, word: &str) -> bool {
        matches!(self.tokens.as_slice(), [star, second, ..] if star.is("*") && second.is(word))
    }

    /// Whether messages came or went.
    pub fn is_news(&self) -> bool {
        ["EXISTS", "EXPUNGE", "RECENT"].iter().any(|word| self.counted(word).is_some())
    }

    /// The number of `* 12 EXISTS`.
    pub fn counted(&self, word: &str) -> Option<u32> {
        match self.tokens.as_slice() {
            [star, number, name, ..] if star.is("*") && name.is(word) => number.number(),
            _ => None,
        }
    }

    /// The number of `* OK [UIDNEXT 12] …`.
    pub fn code(&self, name: &str) -> Option<u32> {
        let inside = self.text.split_once('[')?.1.split_once(']')?.0;
        let (key, value) = inside.split_once(' ')?;
        key.eq_ignore_ascii_case(name).then(|| value.trim().parse().ok())?
    }

    pub fn capabilities(&self) -> Option<Vec<String>> {
        let word = |token: &Token| match token {
            Token::Word(word) => Some(word.to_ascii_uppercase()),
            _ => None,
        };
        self.is_untagged("CAPABILITY").then(|| self.tokens[2..].iter().filter_map(word).collect())
    }

    /// What stands in the brackets of `* 3 FETCH (…)`.
    pub fn fetch(&self) -> Option<&[Token]> {
        self.counted("FETCH")?;
        self.tokens.get(3..)
    }

    /// The body of this message, when the reply holds it.
    pub fn fetched(self, uid: u32) -> Option<Vec<u8>> {
        let tokens = self.fetch()?;
        let at = tokens.iter().position(|token| token.is("UID"))?;
        if tokens.get(at + 1)?.number() != Some(uid) {
            return None;
        }
        let is_body = |token: &Token| matches!(token, Token::Word(word) if word.to_ascii_uppercase().starts_with("BODY[]"));
        let at = tokens.iter().position(is_body)? + 4;
        match self.tokens.into_iter().nth(at)? {
            Token::Text(body) => Some(body),
            _ => None,
        }
    }

    /// Done, or the server's refusal.
    pub fn judged(&self) -> Result<(), Trouble> {
        match self.tokens.get(1) {
            Some(word) if word.is("OK") => Ok(()),
            Some(word) if word.is("NO") || word.is("BAD") => Err(Trouble::Refused(self.said())),
            _ => Err(Trouble::Garbled),
        }
    }

    /// The words behind the tag and the verdict.
    pub fn said(&self) -> Said {
        let rest = self.text.splitn(3, ' ').nth(2).unwrap_or_default();
        Said(one_line(rest, SAID))
    }

    fn take(&mut self, line: &[u8]) -> Result<(), Trouble> {
        self.text.push_str(&String::from_utf8_lossy(line));
        let mut rest = line;
        while let Some((token, behind)) = token(rest) {
            if self.tokens.len() == TOKENS {
                return Err(Trouble::Garbled);
            }
            self.tokens.push(token);
            rest = behind;
        }
        Ok(())
    }
}

/// Where `{123}` stands at the end of a line, and the number in it.
fn literal(line: &[u8]) -> Option<(usize, usize)> {
    let text = line.strip_suffix(b"\n")?;
    let text = text.strip_suffix(b"\r").unwrap_or(text).strip_suffix(b"}")?;
    let at = text.iter().rposition(|&byte| byte == b'{')?;
    let digits = std::str::from_utf8(&text[at + 1..]).ok()?;
    let digits = digits.strip_suffix('+').unwrap_or(digits);
    Some((at, digits.parse().ok()?))
}

fn token(line: &[u8]) -> Option<(Token, &[u8])> {
    let start = line.iter().position(|byte| !byte.is_ascii_whitespace())?;
    let line = &line[start..];
    match line[0] {
        b'(' => Some((Token::Open, &line[1..])),
        b')' => Some((Token::Close, &line[1..])),
        b'"' => Some(string(&line[1..])),
        _ => {
            let ends = |byte: &u8| byte.is_ascii_whitespace() || matches!(byte, b'(' | b')' | b'"');
            let end = line.iter().position(ends).unwrap_or(line.len());
            Some((Token::Word(String::from_utf8_lossy(&line[..end]).into_owned()), &line[end..]))
        }
    }
}

/// A quoted string up to its closing mark, or to the end of the line where there is none.
fn string(line: &[u8]) -> (Token, &[u8]) {
    let (mut text, mut at) = (Vec::new(), 0);
    while let Some(&byte) = line.get(at) {
        at += 1;
        match byte {
            b'"' => break,
            b'\\' => {
                text.extend(line.get(at));
                at += 1;
            }
            other => text.push(other),
        }
    }
    (Token::Text(text), &line[at.min(line.len())..])
}
