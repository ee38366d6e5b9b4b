//! A POP3 and IMAP server that outlives whoever fetches from it: by POP3 letters go when a visitor says goodbye, by IMAP when one
//! says so, and they stay when one dies before.

use parking_lot::Mutex;
use std::{io::Result, net::SocketAddr, sync::Arc};
use tokio::{
    io::{AsyncBufReadExt, AsyncWriteExt, BufReader},
    net::{TcpListener, TcpStream},
};

/// Letters by their numbers.
type Letters = Vec<(u32, String)>;

#[derive(Clone)]
pub struct Postbox {
    letters: Arc<Mutex<Letters>>,
    pub pop3: SocketAddr,
    pub imap: SocketAddr,
}

impl Postbox {
    /// Letters end their lines as mail does, and none begins with a full stop.
    pub async fn start(letters: Vec<String>) -> Self {
        let pop3 = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let imap = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let postbox = Self {
            letters: Arc::new(Mutex::new((1..).zip(letters).collect())),
            pop3: pop3.local_addr().unwrap(),
            imap: imap.local_addr().unwrap(),
        };
        let serving = postbox.clone();
        // A visitor who is killed breaks the line.
        tokio::spawn(async move {
            while let Ok((stream, _)) = pop3.accept().await {
                let postbox = serving.clone();
                tokio::spawn(async move { drop(postbox.serve_pop3(stream).await) });
            }
        });
        let serving = postbox.clone();
        tokio::spawn(async move {
            while let Ok((stream, _)) = imap.accept().await {
                let postbox = serving.clone();
                tokio::spawn(async move { drop(postbox.serve_imap(stream).await) });
            }
        });
        postbox
    }

    pub fn left(&self) -> usize {
        self.letters.lock().len()
    }

    async fn serve_pop3(&self, stream: TcpStream) -> Result<()> {
        let mut stream = BufReader::new(stream);
        stream.get_mut().write_all(b"+OK\r\n").await?;
        let here = self.letters.lock().clone();
        let mut gone = Vec::new();
        let mut line = String::new();
        while stream.read_line(&mut line).await? > 0 {
            let (command, rest) = line.trim().split_once(' ').unwrap_or((line.trim(), ""));
            let letter = rest.parse::<usize>().ok().and_then(|number| here.get(number.checked_sub(1)?));
            let answer = match (command.to_ascii_uppercase().as_str(), letter) {
                ("CAPA", _) => "+OK\r\nUSER\r\nUIDL\r\n.\r\n".to_owned(),
                ("LIST", _) => listed(&here, |(_, letter)| letter.len().to_string()),
                ("UIDL", _) => listed(&here, |(uid, _)| format!("uid{uid}")),
                ("RETR", Some((_, letter))) => format!("+OK\r\n{letter}.\r\n"),
                ("DELE", Some((uid, _))) => {
                    gone.push(*uid);
                    "+OK\r\n".to_owned()
                }
                ("QUIT", _) => {
                    self.remove(&gone);
                    return stream.get_mut().write_all(b"+OK\r\n").await;
                }
                ("USER" | "PASS", _) => "+OK\r\n".to_owned(),
                _ => "-ERR\r\n".to_owned(),
            };
            stream.get_mut().write_all(answer.as_bytes()).await?;
            line.clear();
        }
        Ok(())
    }

    async fn serve_imap(&self, stream: TcpStream) -> Result<()> {
        let mut stream = BufReader::new(stream);
        stream.get_mut().write_all(b"* OK ready\r\n").await?;
        let mut line = String::new();
        while stream.read_line(&mut line).await? > 0 {
            let (tag, command) = line.trim().split_once(' ').unwrap_or((line.trim(), ""));
            let said = self.answer(&command.split(' ').collect::<Vec<_>>());
            stream.get_mut().write_all(format!("{said}{tag} OK\r\n").as_bytes()).await?;
            if command == "LOGOUT" {
                return Ok(());
            }
            line.clear();
        }
        Ok(())
    }

    /// What is said before the command is done.
    fn answer(&self, command: &[&str]) -> String {
        match command {
            ["CAPABILITY"] => "* CAPABILITY IMAP4rev1 UIDPLUS\r\n".to_owned(),
            ["SELECT", ..] => format!("* {} EXISTS\r\n* OK [UIDVALIDITY 7] ok\r\n", self.left()),
            ["UID", "FETCH", "1:*", ..] => {
                let line = |(uid, letter): &(u32, String)| {
                    format!("* 1 FETCH (UID {uid} RFC822.SIZE {} FLAGS ())\r\n", letter.len())
                };
                self.letters.lock().iter().map(line).collect()
            }
            ["UID", "FETCH", uid, ..] => {
                let letters = self.letters.lock();
                let wanted = letters.iter().find(|(known, _)| known.to_string() == **uid);
                wanted.map_or_else(String::new, |(uid, letter)| {
                    format!("* 1 FETCH (UID {uid} BODY[]<0> {{{}}}\r\n{letter})\r\n", letter.len())
                })
            }
            ["UID", "EXPUNGE", set] => {
                self.remove(&set.split(',').filter_map(|uid| uid.parse().ok()).collect::<Vec<_>>());
                String::new()
            }
            ["LOGOUT"] => "* BYE\r\n".to_owned(),
            _ => String::new(),
        }
    }

    fn remove(&self, gone: &[u32]) {
        self.letters.lock().retain(|(uid, _)| !gone.contains(uid));
    }
}

fn listed(letters: &[(u32, String)], of: impl Fn(&(u32, String)) -> String) -> String {
    let lines = letters.iter().enumerate().map(|(at, letter)| format!("{} {}\r\n", at + 1, of(letter)));
    format!("+OK\r\n{}.\r\n", lines.collect::<String>())
}
