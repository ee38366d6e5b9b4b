//! A stream to a mail server, with or without TLS.

use super::error::Hitch;
use std::net::SocketAddr;
use tokio::{
    io::{AsyncRead, AsyncWrite},
    net::{TcpStream, lookup_host},
};

pub trait Wire: AsyncRead + AsyncWrite + Unpin + Send {}
impl<T: AsyncRead + AsyncWrite + Unpin + Send> Wire for T {}

/// A line to the server; a name that nobody knows is told apart from a server that does not answer.
pub async fn reached(host: &str, port: u16) -> Result<TcpStream, Hitch> {
    let found: Vec<SocketAddr> = lookup_host((host, port)).await.map_err(|_| Hitch::UnknownHost)?.collect();
    let stream = TcpStream::connect(&*found).await.map_err(|error| Hitch::Unreachable(error.kind()))?;
    stream.set_nodelay(true).map_err(|error| Hitch::Unreachable(error.kind()))?;
    Ok(stream)
}
