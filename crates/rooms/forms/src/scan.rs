//! An optional virus scanner beside the house: clamd, by its INSTREAM command, over TCP or a unix socket.

use kernel::{Reader, Result, Setting, setting::Kind};
use std::{io, time::Duration};
use tokio::{
    io::{AsyncBufReadExt, AsyncRead, AsyncReadExt, AsyncWrite, AsyncWriteExt, BufReader},
    net::{TcpStream, UnixStream},
    time::timeout,
};

/// Where the scanner listens: `tcp:127.0.0.1:3310` or `unix:/run/clamav/clamd.ctl`; empty when there is none.
pub const SCANNER: Setting = Setting { key: "forms.scanner", default: "", kind: Kind::Text { most: 200 } };

/// A person waits for the answer.
const WAIT: Duration = Duration::from_secs(15);
/// How long a check of the house waits for it: a page stands behind that.
const LOOK: Duration = Duration::from_secs(2);
/// clamd takes the stream in pieces.
const CHUNK: usize = 1 << 16;
/// Its answer is one line.
const ANSWER: u64 = 4096;

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Verdict {
    Clean,
    Infected,
    /// No scanner is set up.
    NotScanned,
    /// It takes no file of this size.
    TooLarge,
    /// One is set up and does not answer.
    Down,
}

/// Where to ask, as the setting says; asked for before the file is read, so that no connection is held meanwhile.
pub async fn place(reader: &mut Reader) -> Result<String> {
    reader.setting(&SCANNER).await
}

pub async fn scan(place: &str, bytes: &[u8]) -> Verdict {
    scan_within(WAIT, place, bytes).await
}

async fn scan_within(wait: Duration, place: &str, bytes: &[u8]) -> Verdict {
    let asked = match place.split_once(':') {
        Some(("tcp", address)) => timeout(wait, by_tcp(address, bytes)).await,
        Some(("unix", path)) => timeout(wait, by_socket(path, bytes)).await,
        _ if place.is_empty() => return Verdict::NotScanned,
        _ => return Verdict::Down,
    };
    let verdict = match asked {
        Ok(Ok(answer)) => verdict(&answer),
        Ok(Err(_)) | Err(_) => Verdict::Down,
    };
    if verdict == Verdict::Down {
        tracing::warn!("the virus scanner did not answer as it should");
    }
    verdict
}

/// Whether a scanner is there and would answer.
pub async fn answers(place: &str) -> bool {
    let asked = async {
        match place.split_once(':') {
            Some(("tcp", address)) => ping(TcpStream::connect(address).await?).await,
            Some(("unix", path)) => ping(UnixStream::connect(path).await?).await,
            _ => Ok(false),
        }
    };
    matches!(timeout(LOOK, asked).await, Ok(Ok(true)))
}

async fn ping(mut clamd: impl AsyncRead + AsyncWrite + Unpin) -> io::Result<bool> {
    clamd.write_all(b"zPING\0").await?;
    Ok(heard(clamd).await? == b"PONG\0")
}

async fn heard(clamd: impl AsyncRead + Unpin) -> io::Result<Vec<u8>> {
    let mut answer = Vec::new();
    BufReader::new(clamd.take(ANSWER)).read_until(0, &mut answer).await?;
    Ok(answer)
}

/// `stream: OK`, `stream: Eicar-Signature FOUND`, `INSTREAM size limit exceeded. ERROR`.
fn verdict(answer: &str) -> Verdict {
    match answer.trim_end_matches(['\0', '\n']) {
        "stream: OK" => Verdict::Clean,
        found if found.starts_with("stream: ") && found.ends_with(" FOUND") => Verdict::Infected,
        large if large.contains("size limit exceeded") => Verdict::TooLarge,
        _ => Verdict::Down,
    }
}

async fn by_tcp(address: &str, bytes: &[u8]) -> io::Result<String> {
    ask(TcpStream::connect(address).await?, bytes).await
}

async fn by_socket(path: &str, bytes: &[u8]) -> io::Result<String> {
    ask(UnixStream::connect(path).await?, bytes).await
}

async fn ask(mut clamd: impl AsyncRead + AsyncWrite + Unpin, bytes: &[u8]) -> io::Result<String> {
    let sent = send(&mut clamd, bytes).await;
    let mut answer = Vec::new();
    let heard = BufReader::new(clamd.take(ANSWER)).read_until(0, &mut answer).await;
    // A scanner that has enough says so and stops listening: what it said counts.
    if answer.is_empty() {
        sent?;
        heard?;
    }
    Ok(String::from_utf8_lossy(&answer).into_owned())
}

async fn send(clamd: &mut (impl AsyncWrite + Unpin), bytes: &[u8]) -> io::Result<()> {
    clamd.write_all(b"zINSTREAM\0").await?;
    for chunk in bytes.chunks(CHUNK) {
        let length = u32::try_from(chunk.len()).unwrap_or_default();
        clamd.write_all(&length.to_be_bytes()).await?;
        clamd.write_all(chunk).await?;
    }
    clamd.write_all(&[0; 4]).await
}

#[cfg(test)]
mod tests;
