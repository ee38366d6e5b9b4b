//! An optional virus scanner beside the house: clamd, by its INSTREAM command, over TCP or a unix socket.

use kernel::{Reader, Result, Setting, setting::Kind};
use std::{io, time::Duration};
use tokio::{
    io::{AsyncRead, AsyncReadExt, AsyncWrite, AsyncWriteExt},
    net::{TcpStream, UnixStream},
    time::timeout,
};

/// Where the scanner listens: `tcp:127.0.0.1:3310` or `unix:/run/clamav/clamd.ctl`; empty when there is none.
pub const SCANNER: Setting = Setting { key: "forms.scanner", default: "", kind: Kind::Text { most: 200 } };

/// A person waits for the answer.
const WAIT: Duration = Duration::from_secs(15);
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
    /// One is set up and does not answer.
    Down,
}

/// Where to ask, as the setting says; asked for before the file is read, so that no connection is held meanwhile.
pub async fn place(reader: &mut Reader) -> Result<String> {
    reader.setting(&SCANNER).await
}

pub async fn scan(place: &str, bytes: &[u8]) -> Verdict {
    let asked = match place.split_once(':') {
        Some(("tcp", address)) => timeout(WAIT, by_tcp(address, bytes)).await,
        Some(("unix", path)) => timeout(WAIT, by_socket(path, bytes)).await,
        _ if place.is_empty() => return Verdict::NotScanned,
        _ => return Verdict::Down,
    };
    match asked {
        Ok(Ok(answer)) if answer.trim_end_matches(['\0', '\n']).ends_with("OK") => Verdict::Clean,
        Ok(Ok(answer)) if answer.contains("FOUND") => Verdict::Infected,
        Ok(Ok(_) | Err(_)) | Err(_) => {
            tracing::warn!("the virus scanner did not answer as it should");
            Verdict::Down
        }
    }
}

async fn by_tcp(address: &str, bytes: &[u8]) -> io::Result<String> {
    ask(TcpStream::connect(address).await?, bytes).await
}

async fn by_socket(path: &str, bytes: &[u8]) -> io::Result<String> {
    ask(UnixStream::connect(path).await?, bytes).await
}

async fn ask(mut clamd: impl AsyncRead + AsyncWrite + Unpin, bytes: &[u8]) -> io::Result<String> {
    clamd.write_all(b"zINSTREAM\0").await?;
    for chunk in bytes.chunks(CHUNK) {
        let length = u32::try_from(chunk.len()).unwrap_or_default();
        clamd.write_all(&length.to_be_bytes()).await?;
        clamd.write_all(chunk).await?;
    }
    clamd.write_all(&[0; 4]).await?;
    let mut answer = Vec::new();
    clamd.take(ANSWER).read_to_end(&mut answer).await?;
    Ok(String::from_utf8_lossy(&answer).into_owned())
}
