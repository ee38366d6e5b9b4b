//! TLS in front of the sink, from the first byte or after `STARTTLS`, with a certificate made for the occasion.

#![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

use {
    custodia_mail::Security,
    rcgen::{CertifiedKey, generate_simple_self_signed},
    rustls::{ServerConfig, crypto::ring, pki_types::PrivateKeyDer},
    std::{net::SocketAddr, sync::Arc},
    tokio::{
        io::{AsyncBufReadExt, AsyncWriteExt, BufReader, copy_bidirectional},
        net::{TcpListener, TcpStream},
        task::JoinSet,
    },
    tokio_rustls::TlsAcceptor,
};

pub struct Front {
    pub port: u16,
    /// For `localhost`, as PEM.
    pub certificate: String,
    _running: JoinSet<()>,
}

impl Front {
    pub async fn start(security: Security, sink: SocketAddr) -> Front {
        let CertifiedKey { cert, signing_key } =
            generate_simple_self_signed(vec!["localhost".to_owned()]).unwrap();
        let key = PrivateKeyDer::try_from(signing_key.serialize_der()).unwrap();
        let config = ServerConfig::builder_with_provider(Arc::new(ring::default_provider()))
            .with_safe_default_protocol_versions()
            .unwrap()
            .with_no_client_auth()
            .with_single_cert(vec![cert.der().clone()], key)
            .unwrap();
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let port = listener.local_addr().unwrap().port();
        let mut running = JoinSet::new();
        running.spawn(accept(listener, TlsAcceptor::from(Arc::new(config)), (security, sink)));
        Front { port, certificate: cert.pem(), _running: running }
    }
}

async fn accept(listener: TcpListener, tls: TlsAcceptor, (security, sink): (Security, SocketAddr)) {
    let mut conversations = JoinSet::new();
    while let Ok((stream, _)) = listener.accept().await {
        conversations.spawn(pass_on(stream, tls.clone(), (security, sink)));
    }
}

/// A client that hangs up because of the certificate is what some tests are about.
async fn pass_on(
    mut stream: TcpStream,
    tls: TlsAcceptor,
    (security, sink): (Security, SocketAddr),
) -> std::io::Result<()> {
    let mut behind = TcpStream::connect(sink).await?;
    if security == Security::StartTls {
        let mut lines = BufReader::new(&mut stream);
        for answer in ["220 front\r\n", "250-front\r\n250 STARTTLS\r\n", "220 go\r\n"] {
            lines.get_mut().write_all(answer.as_bytes()).await?;
            if !answer.ends_with("go\r\n") {
                lines.read_line(&mut String::new()).await?;
            }
        }
        BufReader::with_capacity(1, &mut behind).read_line(&mut String::new()).await?;
    }
    let mut secure = tls.accept(stream).await?;
    copy_bidirectional(&mut secure, &mut behind).await?;
    Ok(())
}
