//! A POP3 server that outlives whoever fetches from it: letters go when a visitor says goodbye, and stay when one dies.

use parking_lot::Mutex;
use std::{net::SocketAddr, sync::Arc};
use tokio::{
    io::{AsyncBufReadExt, AsyncWriteExt, BufReader},
    net::{TcpListener, TcpStream},
};

#[derive(Clone)]
pub struct Postbox {
    letters: Arc<Mutex<Vec<(String, String)>>>,
    pub address: SocketAddr,
}

impl Postbox {
    /// Letters end their lines as mail does, and none begins with a full stop.
    pub async fn start(letters: Vec<String>) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let named = letters.into_iter().enumerate().map(|(at, letter)| (format!("uid{at}"), letter));
        let postbox =
            Self { letters: Arc::new(Mutex::new(named.collect())), address: listener.local_addr().unwrap() };
        let serving = postbox.clone();
        tokio::spawn(async move {
            while let Ok((stream, _)) = listener.accept().await {
                let postbox = serving.clone();
                // A visitor who is killed breaks the line.
                tokio::spawn(async move { drop(postbox.serve(stream).await) });
            }
        });
        postbox
    }

    pub fn left(&self) -> usize {
        self.letters.lock().len()
    }

    async fn serve(&self, stream: TcpStream) -> std::io::Result<()> {
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
                ("UIDL", _) => listed(&here, |(uid, _)| uid.clone()),
                ("RETR", Some((_, letter))) => format!("+OK\r\n{letter}.\r\n"),
                ("DELE", Some((uid, _))) => {
                    gone.push(uid.clone());
                    "+OK\r\n".to_owned()
                }
                ("QUIT", _) => {
                    self.letters.lock().retain(|(uid, _)| !gone.contains(uid));
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
}

fn listed(letters: &[(String, String)], of: impl Fn(&(String, String)) -> String) -> String {
    let lines = letters.iter().enumerate().map(|(at, letter)| format!("{} {}\r\n", at + 1, of(letter)));
    format!("+OK\r\n{}.\r\n", lines.collect::<String>())
}
