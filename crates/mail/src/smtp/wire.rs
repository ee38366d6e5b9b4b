//! A stream with or without TLS.

use tokio::io::{AsyncRead, AsyncWrite};

pub trait Wire: AsyncRead + AsyncWrite + Unpin + Send {}
impl<T: AsyncRead + AsyncWrite + Unpin + Send> Wire for T {}
