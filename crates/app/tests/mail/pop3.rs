//! As much POP3 as it takes to fetch one letter.

use std::time::Duration;
use tokio::{
    io::{AsyncBufReadExt, AsyncWriteExt, BufReader},
    net::TcpStream,
};

/// Waits for the first letter in somebody's box.
pub async fn fetch(port: u16, user: &str) -> String {
    for _ in 0..50 {
        if let Some(letter) = first(port, user).await {
            return letter;
        }
        tokio::time::sleep(Duration::from_millis(200)).await;
    }
    panic!("no letter for {user}");
}

/// How many letters lie in somebody's box.
pub async fn count(port: u16, user: &str) -> usize {
    let mut stream = signed_in(port, user).await;
    let said = say(&mut stream, "STAT").await;
    said.split_whitespace().nth(1).and_then(|number| number.parse().ok()).unwrap()
}

async fn signed_in(port: u16, user: &str) -> BufReader<TcpStream> {
    let mut stream = BufReader::new(TcpStream::connect(("127.0.0.1", port)).await.unwrap());
    line(&mut stream).await;
    for command in [format!("USER {user}"), "PASS secret".to_owned()] {
        let answer = say(&mut stream, &command).await;
        assert!(answer.starts_with("+OK"), "{command}: {answer}");
    }
    stream
}

async fn first(port: u16, user: &str) -> Option<String> {
    let mut stream = signed_in(port, user).await;
    if say(&mut stream, "STAT").await.starts_with("+OK 0") {
        return None;
    }
    say(&mut stream, "RETR 1").await;
    let mut letter = String::new();
    loop {
        let next = line(&mut stream).await;
        if next == ".\r\n" {
            return Some(letter);
        }
        letter.push_str(&next);
    }
}

async fn say(stream: &mut BufReader<TcpStream>, command: &str) -> String {
    stream.get_mut().write_all(format!("{command}\r\n").as_bytes()).await.unwrap();
    line(stream).await
}

async fn line(stream: &mut BufReader<TcpStream>) -> String {
    let mut text = String::new();
    stream.read_line(&mut text).await.unwrap();
    text
}
