//! IMAP (RFC 3501 and 9051): one folder, seen as a list of messages that keep their numbers.

mod reply;

use super::{Said, Server, Trouble, wire::Line};
use crate::{
    Login,
    login::{plain, xoauth2},
    smtp::Security,
};
use data_encoding::BASE64;
use reply::Reply;
use std::{fmt::Write, time::Duration};
use tokio::time::timeout;

/// Answers to one command: a mailbox of a hundred thousand messages lists them all at once.
const REPLIES: usize = 200_000;
/// RFC 2177 asks to begin anew before half an hour is over.
const LONGEST_IDLE: Duration = Duration::from_secs(28 * 60);
/// Numbers named in one command: a few kilobytes.
const TOGETHER: usize = 500;

/// A log-in with one folder open.
pub struct Session {
    line: Line,
    turn: u32,
    capabilities: Vec<String>,
    largest: usize,
}

/// A folder as it was opened.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Selected {
    /// The numbers of messages hold as long as this stays the same.
    pub uid_validity: u32,
    /// The number that the next message will have, where the server says it.
    pub uid_next: Option<u32>,
    pub messages: u32,
}

/// One message of a folder.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Listed {
    pub uid: u32,
    pub bytes: usize,
    pub is_seen: bool,
}

/// What ended the waiting.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Heard {
    /// Something changed in the folder.
    News,
    Silence,
}

impl Session {
    pub async fn open(server: &Server) -> Result<Self, Trouble> {
        let line = Line::open(server).await?;
        let mut session = Self { line, turn: 0, capabilities: Vec::new(), largest: server.largest };
        let greeting = session.reply().await?;
        if !greeting.is_untagged("OK") && !greeting.is_untagged("PREAUTH") {
            return Err(Trouble::Refused(greeting.said()));
        }
        session.ask_capabilities().await?;
        if server.security == Security::StartTls {
            session = session.secured(server).await?;
        }
        if !greeting.is_untagged("PREAUTH") {
            session.log_in(&server.login).await?;
        }
        session.ask_capabilities().await?;
        Ok(session)
    }

    /// What the server says it can do, in upper case.
    pub fn capabilities(&self) -> &[String] {
        &self.capabilities
    }

    pub fn has(&self, capability: &str) -> bool {
        self.capabilities.iter().any(|known| known == capability)
    }

    /// Opens a folder, such as `INBOX`.
    pub async fn select(&mut self, folder: &str) -> Result<Selected, Trouble> {
        let folder = quoted(folder).ok_or_else(|| Trouble::Mailbox(Said::default()))?;
        let replies = self.command(&format!("SELECT {folder}")).await.map_err(|trouble| match trouble {
            Trouble::Refused(said) => Trouble::Mailbox(said),
            other => other,
        })?;
        let mut selected = Selected::default();
        for reply in &replies {
            if let Some(number) = reply.code("UIDVALIDITY") {
                selected.uid_validity = number;
            }
            selected.uid_next = reply.code("UIDNEXT").or(selected.uid_next);
            if let Some(number) = reply.counted("EXISTS") {
                selected.messages = number;
            }
        }
        Ok(selected)
    }

    /// The messages with numbers above this one, in their order.
    pub async fn list(&mut self, above: u32) -> Result<Vec<Listed>, Trouble> {
        let Some(first) = above.checked_add(1) else { return Ok(Vec::new()) };
        let replies = self.command(&format!("UID FETCH {first}:* (UID RFC822.SIZE FLAGS)")).await?;
        let mut listed: Vec<Listed> = replies.iter().filter_map(listed).collect();
        // `7:*` names the last message even when its number is lower (RFC 9051, 9).
        listed.retain(|message| message.uid > above);
        listed.sort_by_key(|message| message.uid);
        listed.dedup_by_key(|message| message.uid);
        Ok(listed)
    }

    /// The first bytes of a message; it stays unseen.
    pub async fn top(&mut self, uid: u32, most: usize) -> Result<Vec<u8>, Trouble> {
        let replies = self.command(&format!("UID FETCH {uid} (UID BODY.PEEK[]<0.{most}>)")).await?;
        replies.into_iter().find_map(|reply| reply.fetched(uid)).ok_or(Trouble::NoMessage)
    }

    /// The bytes of a message; it stays unseen. After one that is too large the session goes on.
    pub async fn fetch(&mut self, uid: u32) -> Result<Vec<u8>, Trouble> {
        let body = self.top(uid, self.largest.saturating_add(1)).await?;
        if body.len() > self.largest {
            return Err(Trouble::TooLarge { limit: self.largest });
        }
        Ok(body)
    }

    pub async fn mark_seen(&mut self, uids: &[u32]) -> Result<(), Trouble> {
        self.store(uids, "\\Seen").await
    }

    /// Deletes messages for good. On a server without UIDPLUS what others marked as deleted goes with them.
    pub async fn delete(&mut self, uids: &[u32]) -> Result<(), Trouble> {
        self.store(uids, "\\Deleted").await?;
        if !self.has("UIDPLUS") {
            return self.command("EXPUNGE").await.map(drop);
        }
        for part in uids.chunks(TOGETHER) {
            self.command(&format!("UID EXPUNGE {}", set(part))).await?;
        }
        Ok(())
    }

    /// Waits until something happens in the folder, at most for so long. A server without IDLE is asked once.
    pub async fn idle(&mut self, patience: Duration) -> Result<Heard, Trouble> {
        if !self.has("IDLE") {
            let replies = self.command("NOOP").await?;
            return Ok(if replies.iter().any(Reply::is_news) { Heard::News } else { Heard::Silence });
        }
        let tag = self.send("IDLE").await?;
        let prompt = self.reply().await?;
        if !prompt.is_prompt() {
            return Err(if prompt.is_news() { Trouble::Garbled } else { Trouble::Refused(prompt.said()) });
        }
        let heard = self.wait(patience.min(LONGEST_IDLE)).await?;
        self.line.write(b"DONE\r\n").await?;
        let replies = self.until(&tag).await?;
        Ok(if replies.iter().any(Reply::is_news) { Heard::News } else { heard })
    }

    pub async fn logout(mut self) -> Result<(), Trouble> {
        self.command("LOGOUT").await.map(drop)
    }

    /// What comes when nobody waits any more is read by the next who asks.
    async fn wait(&mut self, patience: Duration) -> Result<Heard, Trouble> {
        let news = async {
            loop {
                let reply = Reply::read(&mut self.line, LONGEST_IDLE, self.largest).await?;
                if reply.is_news() {
                    return Ok(Heard::News);
                }
                if reply.is_untagged("BYE") {
                    return Err(Trouble::Lost);
                }
            }
        };
        match timeout(patience, news).await {
            Ok(heard) => heard,
            Err(_) => Ok(Heard::Silence),
        }
    }

    async fn secured(mut self, server: &Server) -> Result<Self, Trouble> {
        if !self.has("STARTTLS") {
            return Err(Trouble::NoStartTls);
        }
        self.command("STARTTLS").await?;
        self.line = self.line.secured(server).await?;
        self.ask_capabilities().await?;
        Ok(self)
    }

    async fn ask_capabilities(&mut self) -> Result<(), Trouble> {
        let replies = self.command("CAPABILITY").await?;
        self.capabilities = replies.iter().find_map(Reply::capabilities).unwrap_or_default();
        Ok(())
    }

    async fn log_in(&mut self, login: &Login) -> Result<(), Trouble> {
        let done = match login {
            Login::Token { username, token } => self.authenticate("XOAUTH2", &xoauth2(username, token)).await,
            Login::Password { username, password } if self.has("AUTH=PLAIN") => {
                self.authenticate("PLAIN", &plain(username, password)).await
            }
            Login::Password { .. } if self.has("LOGINDISABLED") => Err(Trouble::NoLogin),
            Login::Password { username, password } => match (quoted(username), quoted(password)) {
                (Some(username), Some(password)) => {
                    self.command(&format!("LOGIN {username} {password}")).await.map(drop)
                }
                _ => Err(Trouble::LoginRefused(Said::default())),
            },
        };
        done.map_err(|trouble| match trouble {
            Trouble::Refused(said) => Trouble::LoginRefused(said),
            other => other,
        })
    }

    async fn authenticate(&mut self, mechanism: &str, said: &str) -> Result<(), Trouble> {
        let tag = self.send(&format!("AUTHENTICATE {mechanism}")).await?;
        let mut said = Some(BASE64.encode(said.as_bytes()));
        loop {
            let reply = self.reply().await?;
            if reply.is_tagged(&tag) {
                return reply.judged();
            }
            if reply.is_prompt() {
                // XOAUTH2 tells what is wrong in a second prompt; an empty line asks for the refusal.
                let line = said.take().unwrap_or_default();
                self.line.write(format!("{line}\r\n").as_bytes()).await?;
            }
        }
    }

    async fn store(&mut self, uids: &[u32], flag: &str) -> Result<(), Trouble> {
        for part in uids.chunks(TOGETHER) {
            self.command(&format!("UID STORE {} +FLAGS.SILENT ({flag})", set(part))).await?;
        }
        Ok(())
    }

    /// What the server says until it is done with the command.
    async fn command(&mut self, command: &str) -> Result<Vec<Reply>, Trouble> {
        let tag = self.send(command).await?;
        self.until(&tag).await
    }

    async fn until(&mut self, tag: &str) -> Result<Vec<Reply>, Trouble> {
        let (mut replies, mut bytes, mut is_cut) = (Vec::new(), 0, false);
        loop {
            let reply = self.reply().await?;
            if reply.is_tagged(tag) {
                reply.judged()?;
                return if is_cut { Err(Trouble::TooLarge { limit: self.largest }) } else { Ok(replies) };
            }
            is_cut |= reply.is_cut();
            bytes += reply.bytes();
            if replies.len() == REPLIES || bytes > self.largest.saturating_mul(2) {
                return Err(Trouble::Garbled);
            }
            replies.push(reply);
        }
    }

    async fn send(&mut self, command: &str) -> Result<String, Trouble> {
        self.turn += 1;
        let tag = format!("c{}", self.turn);
        self.line.write(format!("{tag} {command}\r\n").as_bytes()).await?;
        Ok(tag)
    }

    async fn reply(&mut self) -> Result<Reply, Trouble> {
        let patience = self.line.patience();
        Reply::read(&mut self.line, patience, self.largest).await
    }
}

fn listed(reply: &Reply) -> Option<Listed> {
    let tokens = reply.fetch()?;
    let number = |name| {
        let at = tokens.iter().position(|token| token.is(name))?;
        tokens.get(at + 1)?.number()
    };
    let is_seen = tokens.iter().any(|token| token.is("\\Seen"));
    Some(Listed {
        uid: number("UID")?,
        bytes: usize::try_from(number("RFC822.SIZE").unwrap_or(0)).unwrap_or(usize::MAX),
        is_seen,
    })
}

/// `3,5,9`.
fn set(uids: &[u32]) -> String {
    let mut set = String::new();
    for (at, uid) in uids.iter().enumerate() {
        let comma = if at == 0 { "" } else { "," };
        // Writing into a string cannot fail.
        write!(set, "{comma}{uid}").unwrap_or_default();
    }
    set
}

/// A quoted string; none for what cannot stand in one.
fn quoted(text: &str) -> Option<String> {
    if text.contains(['\r', '\n', '\0']) {
        return None;
    }
    Some(format!("\"{}\"", text.replace('\\', "\\\\").replace('"', "\\\"")))
}
