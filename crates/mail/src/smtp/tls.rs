//! TLS by rustls with ring, checked against the roots that the configuration trusts.

use {
    super::{
        config::Trust,
        error::{Fault, Hitch, SendError},
        wire::Wire,
    },
    rustls::{
        ClientConfig, RootCertStore,
        crypto::ring,
        pki_types::{CertificateDer, ServerName, pem::PemObject},
    },
    std::sync::Arc,
    tokio_rustls::TlsConnector,
};

pub fn connector(trust: &Trust) -> Result<TlsConnector, SendError> {
    let config = ClientConfig::builder_with_provider(Arc::new(ring::default_provider()))
        .with_safe_default_protocol_versions()
        .map_err(|_| Fault::Tls)?
        .with_root_certificates(roots(trust)?)
        .with_no_client_auth();
    Ok(TlsConnector::from(Arc::new(config)))
}

fn roots(trust: &Trust) -> Result<RootCertStore, Fault> {
    let Trust::Pem(pem) = trust else {
        return Ok(webpki_roots::TLS_SERVER_ROOTS.iter().cloned().collect());
    };
    let mut roots = RootCertStore::empty();
    for certificate in CertificateDer::pem_slice_iter(pem.as_bytes()) {
        let certificate = certificate.map_err(|_| Fault::TrustedRoots)?;
        roots.add(certificate).map_err(|_| Fault::TrustedRoots)?;
    }
    if roots.is_empty() { Err(Fault::TrustedRoots) } else { Ok(roots) }
}

pub async fn wrapped(
    plain: Box<dyn Wire>,
    host: &str,
    tls: &TlsConnector,
) -> Result<Box<dyn Wire>, SendError> {
    let name = ServerName::try_from(host.to_owned()).map_err(|_| Fault::HostName)?;
    match tls.connect(name, plain).await {
        Ok(secure) => Ok(Box::new(secure)),
        // rustls hands its own findings through as this kind; every other kind is the network's.
        Err(error) if error.kind() == std::io::ErrorKind::InvalidData => Err(Fault::Tls.into()),
        Err(_) => Err(Hitch::Lost.into()),
    }
}
