//! The line to a mail server: TLS, time limits, and lines and blocks that never grow beyond what was allowed.

use super::{Server, Trouble};
use crate::smtp::{
    Fault, Hitch, Security, SendError,
    tls::{connector, wrapped},
    wire::{Wire, reached},
};
use std::time::Duration;
use tokio::{
    io::{AsyncBufReadExt, AsyncReadExt, AsyncWriteExt, BufReader},
    time::timeout,
};

/// Servers answer in short lines; a list of capabilities or the name of a folder may take some more.
const LINE: usize = 64 << 10;

pub struct Line {
    wire: BufReader<Box<dyn Wire>>,
    patience: Duration,
    /// The last part ended before its line did.
    is_inside: bool,
    /// What came of the next part when somebody stopped waiting for it.
    begun: Vec<u8>,
}

/// A line, or a part of one that is very long.
pub struct Part {
    pub bytes: Vec<u8>,
    pub begins: bool,
    pub ends: bool,
}

impl Line {
    /// Connects, and makes the line secure at once where that is how it was set up.
    pub async fn open(server: &Server) -> Result<Self, Trouble> {
        if server.security == Security::Plain && !crate::smtp::is_loopback(&server.host) {
            return Err(Trouble::PasswordInClear);
        }
        within(server.patience, connected(server)).await
    }

    /// Makes the line secure after the server agreed to it.
    pub async fn secured(self, server: &Server) -> Result<Self, Trouble> {
        if !self.wire.buffer().is_empty() {
            // Somebody on the way put in words before the line was secure (CVE-2011-0411).
            return Err(Trouble::Garbled);
        }
        let patience = self.patience;
        let wire = within(patience, tls(server, self.wire.into_inner())).await?;
        Ok(Self::over(wire, patience))
    }

    pub async fn write(&mut self, bytes: &[u8]) -> Result<(), Trouble> {
        let wire = &mut self.wire;
        within(self.patience, async {
            wire.write_all(bytes).await.map_err(|_| Trouble::Lost)?;
            wire.flush().await.map_err(|_| Trouble::Lost)
        })
        .await
    }

    /// The next line with its end.
    pub async fn line(&mut self) -> Result<Vec<u8>, Trouble> {
        let patience = self.patience;
        self.line_within(patience).await
    }

    /// The same for whoever waits longer, or shorter.
    pub async fn line_within(&mut self, patience: Duration) -> Result<Vec<u8>, Trouble> {
        let part = self.part_within(patience).await?;
        if part.ends { Ok(part.bytes) } else { Err(Trouble::Garbled) }
    }

    /// The next line of a message, which may be longer than any that a server says itself.
    pub async fn part(&mut self) -> Result<Part, Trouble> {
        let patience = self.patience;
        self.part_within(patience).await
    }

    async fn part_within(&mut self, patience: Duration) -> Result<Part, Trouble> {
        let mut limited = (&mut self.wire).take((LINE - self.begun.len()) as u64);
        let read = limited.read_until(b'\n', &mut self.begun);
        within(patience, async { read.await.map_err(|_| Trouble::Lost) }).await?;
        let bytes = std::mem::take(&mut self.begun);
        let (begins, ends) = (!self.is_inside, bytes.ends_with(b"\n"));
        if !ends && bytes.len() < LINE {
            return Err(Trouble::Lost);
        }
        self.is_inside = !ends;
        Ok(Part { bytes, begins, ends })
    }

    fn over(wire: Box<dyn Wire>, patience: Duration) -> Self {
        Self { wire: BufReader::new(wire), patience, is_inside: false, begun: Vec::new() }
    }

    /// A block of so many bytes. A server that is slow may take long, as long as something comes.
    pub async fn block(&mut self, size: usize) -> Result<Vec<u8>, Trouble> {
        let mut block = Vec::new();
        while block.len() < size {
            let piece = (size - block.len()).min(LINE);
            let mut limited = (&mut self.wire).take(piece as u64);
            let read = limited.read_to_end(&mut block);
            let read = within(self.patience, async { read.await.map_err(|_| Trouble::Lost) }).await?;
            if read == 0 {
                return Err(Trouble::Lost);
            }
        }
        Ok(block)
    }

    /// Reads a block and keeps nothing of it.
    pub async fn skip(&mut self, size: usize) -> Result<(), Trouble> {
        let mut left = size;
        while left > 0 {
            left -= self.block(left.min(LINE)).await?.len();
        }
        Ok(())
    }

    pub fn patience(&self) -> Duration {
        self.patience
    }
}

async fn connected(server: &Server) -> Result<Line, Trouble> {
    let stream = reached(&server.host, server.port).await.map_err(|hitch| match hitch {
        Hitch::UnknownHost => Trouble::UnknownHost,
        Hitch::Unreachable(kind) => Trouble::Unreachable(kind),
        _ => Trouble::Lost,
    })?;
    let wire: Box<dyn Wire> = match server.security {
        Security::Tls => tls(server, Box::new(stream)).await?,
        Security::Plain | Security::StartTls => Box::new(stream),
    };
    Ok(Line::over(wire, server.patience))
}

async fn tls(server: &Server, plain: Box<dyn Wire>) -> Result<Box<dyn Wire>, Trouble> {
    let connector = connector(&server.trust).map_err(|error| trouble(&error))?;
    wrapped(plain, &server.host, &connector).await.map_err(|error| trouble(&error))
}

fn trouble(error: &SendError) -> Trouble {
    match error {
        SendError::Misconfigured { fault: Fault::Tls, .. } => Trouble::Tls,
        SendError::Misconfigured { fault: Fault::HostName, .. } => Trouble::HostName,
        SendError::Misconfigured { fault: Fault::TrustedRoots, .. } => Trouble::TrustedRoots,
        _ => Trouble::Lost,
    }
}

async fn within<T>(patience: Duration, step: impl Future<Output = Result<T, Trouble>>) -> Result<T, Trouble> {
    timeout(patience, step).await.map_err(|_| Trouble::TimedOut)?
}
