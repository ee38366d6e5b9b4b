//! POP3 (RFC 1939, 2449, 2595, 5034): one mailbox, seen as a list of numbered messages.

use super::{BEYOND, Said, Server, Trouble, wire::Line};
use crate::{
    Login,
    login::{plain, xoauth2},
    smtp::Security,
};
use data_encoding::BASE64;
use std::collections::HashMap;

/// Messages listed of one mailbox; whoever has more empties it or uses IMAP.
const LISTED: usize = 200_000;
/// Lines of a list of capabilities.
const CAPABILITIES: usize = 100;

/// A mailbox that is open. What is deleted goes when it is closed by [`Session::quit`], and stays when the line breaks.
pub struct Session {
    line: Line,
    capabilities: Vec<String>,
    largest: usize,
}

/// One message of the mailbox.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Listed {
    /// Holds for this session alone.
    pub number: u32,
    /// Holds as long as the message lies there (UIDL).
    pub uid: String,
    pub bytes: usize,
}

impl Session {
    pub async fn open(server: &Server) -> Result<Self, Trouble> {
        let mut session =
            Self { line: Line::open(server).await?, capabilities: Vec::new(), largest: server.largest };
        session.answer().await?;
        session.ask_capabilities().await?;
        if server.security == Security::StartTls {
            session = session.secured(server).await?;
        }
        session.log_in(&server.login).await?;
        Ok(session)
    }

    /// What the server says it can do, in upper case; empty when it does not say.
    pub fn capabilities(&self) -> &[String] {
        &self.capabilities
    }

    /// Every message, in the order of the mailbox.
    pub async fn list(&mut self) -> Result<Vec<Listed>, Trouble> {
        let sizes = self.numbered("LIST").await?;
        let sizes: HashMap<u32, usize> =
            sizes.into_iter().filter_map(|(number, size)| Some((number, size.parse().ok()?))).collect();
        let listed = |(number, uid)| Listed { number, uid, bytes: sizes.get(&number).copied().unwrap_or(0) };
        Ok(self.numbered("UIDL").await?.into_iter().map(listed).collect())
    }

    /// The bytes of a message. After one that is too large the session goes on.
    pub async fn fetch(&mut self, number: u32) -> Result<Vec<u8>, Trouble> {
        self.command(&format!("RETR {number}")).await?;
        let (message, is_cut) = self.message().await?;
        if is_cut { Err(Trouble::TooLarge { limit: self.largest }) } else { Ok(message) }
    }

    /// The head of a message and so many lines of its body, or the beginning of those where they are too large.
    pub async fn top(&mut self, number: u32, lines: u32) -> Result<Vec<u8>, Trouble> {
        self.command(&format!("TOP {number} {lines}")).await?;
        Ok(self.message().await?.0)
    }

    /// Marks a message; it goes with [`Session::quit`].
    pub async fn delete(&mut self, number: u32) -> Result<(), Trouble> {
        match self.command(&format!("DELE {number}")).await {
            Ok(_) => Ok(()),
            Err(Trouble::Refused(_)) => Err(Trouble::NoMessage),
            Err(other) => Err(other),
        }
    }

    /// Closes the mailbox; only now the server deletes what was marked. An error means that it may not have.
    pub async fn quit(mut self) -> Result<(), Trouble> {
        self.command("QUIT").await.map(drop)
    }

    async fn secured(mut self, server: &Server) -> Result<Self, Trouble> {
        if !self.has("STLS") {
            return Err(Trouble::NoStartTls);
        }
        self.command("STLS").await?;
        self.line = self.line.secured(server).await?;
        self.ask_capabilities().await?;
        Ok(self)
    }

    async fn log_in(&mut self, login: &Login) -> Result<(), Trouble> {
        let done = match login {
            Login::Token { username, token } => self.sasl("XOAUTH2", &xoauth2(username, token)).await,
            Login::Password { username, password } if self.speaks("PLAIN") => {
                self.sasl("PLAIN", &plain(username, password)).await
            }
            Login::Password { username, password } => self.user(username, password).await,
        };
        done.map_err(|trouble| match trouble {
            Trouble::Refused(said) => Trouble::LoginRefused(said),
            other => other,
        })
    }

    /// For servers that know no other way. A name or password with a line break would be a second command.
    async fn user(&mut self, username: &str, password: &str) -> Result<(), Trouble> {
        if [username, password].iter().any(|typed| typed.contains(['\r', '\n', '\0'])) {
            return Err(Trouble::LoginRefused(Said::default()));
        }
        self.command(&format!("USER {username}")).await?;
        self.command(&format!("PASS {password}")).await.map(drop)
    }

    /// The first answer after an empty prompt: some servers refuse long first lines (RFC 5034, 4).
    async fn sasl(&mut self, mechanism: &str, said: &str) -> Result<(), Trouble> {
        self.line.write(format!("AUTH {mechanism}\r\n").as_bytes()).await?;
        let prompt = self.line.line().await?;
        if !prompt.starts_with(b"+ ") && trimmed(&prompt) != b"+" {
            return judged(&prompt).map(drop);
        }
        self.line.write(format!("{}\r\n", BASE64.encode(said.as_bytes())).as_bytes()).await?;
        let answer = self.line.line().await?;
        if answer.starts_with(b"+ ") {
            // XOAUTH2 tells what is wrong in a prompt; an empty line asks for the refusal.
            self.line.write(b"\r\n").await?;
            return self.answer().await.map(drop);
        }
        judged(&answer).map(drop)
    }

    async fn ask_capabilities(&mut self) -> Result<(), Trouble> {
        self.capabilities.clear();
        match self.command("CAPA").await {
            Ok(_) => {
                for line in self.lines(CAPABILITIES).await? {
                    self.capabilities.push(line.to_ascii_uppercase());
                }
                Ok(())
            }
            Err(Trouble::Refused(_)) => Ok(()),
            Err(other) => Err(other),
        }
    }

    fn has(&self, keyword: &str) -> bool {
        self.capabilities.iter().any(|line| line.split(' ').next() == Some(keyword))
    }

    fn speaks(&self, mechanism: &str) -> bool {
        let sasl = self.capabilities.iter().filter_map(|line| line.strip_prefix("SASL "));
        sasl.flat_map(|list| list.split(' ')).any(|known| known == mechanism)
    }

    /// A list of numbers, each with a word. Lines that are none are left out.
    async fn numbered(&mut self, command: &str) -> Result<Vec<(u32, String)>, Trouble> {
        self.command(command).await?;
        let lines = self.lines(LISTED).await?;
        let numbered = lines.into_iter().filter_map(|line| {
            let (number, word) = line.split_once(' ')?;
            Some((number.parse().ok()?, word.trim().to_owned()))
        });
        Ok(numbered.collect())
    }

    async fn command(&mut self, command: &str) -> Result<String, Trouble> {
        self.line.write(format!("{command}\r\n").as_bytes()).await?;
        self.answer().await
    }

    async fn answer(&mut self) -> Result<String, Trouble> {
        judged(&self.line.line().await?)
    }

    /// Lines up to the lone dot.
    async fn lines(&mut self, most: usize) -> Result<Vec<String>, Trouble> {
        let mut lines = Vec::new();
        loop {
            let line = self.line.line().await?;
            let line = trimmed(&line);
            if line == b"." {
                return Ok(lines);
            }
            if lines.len() == most {
                return Err(Trouble::Garbled);
            }
            lines.push(String::from_utf8_lossy(line.strip_prefix(b".").unwrap_or(line)).into_owned());
        }
    }

    /// A message up to its lone dot, and whether more came than is kept of it.
    async fn message(&mut self) -> Result<(Vec<u8>, bool), Trouble> {
        let (mut message, mut size) = (Vec::new(), 0);
        loop {
            let line = self.line.part().await?;
            if line.begins && line.ends && trimmed(&line.bytes) == b"." {
                return Ok((message, size > self.largest));
            }
            let doubled = line.begins && line.bytes.starts_with(b"..");
            let bytes = &line.bytes[usize::from(doubled)..];
            size += bytes.len();
            if size > self.largest.saturating_mul(BEYOND) {
                return Err(Trouble::Garbled);
            }
            if size <= self.largest {
                message.extend_from_slice(bytes);
            }
        }
    }
}

fn trimmed(line: &[u8]) -> &[u8] {
    let line = line.strip_suffix(b"\n").unwrap_or(line);
    line.strip_suffix(b"\r").unwrap_or(line)
}

/// `+OK` and what stands behind it, or the server's refusal.
fn judged(line: &[u8]) -> Result<String, Trouble> {
    let text = String::from_utf8_lossy(trimmed(line)).into_owned();
    let rest = |sign: &str| text.strip_prefix(sign).map(|rest| crate::line::one_line(rest, 300));
    match (rest("+OK"), rest("-ERR")) {
        (Some(said), _) => Ok(said),
        (None, Some(said)) => Err(Trouble::Refused(Said(said))),
        (None, None) => Err(Trouble::Garbled),
    }
}
