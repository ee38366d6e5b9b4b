//! What every answer and every request has in common: request ids, security headers, same-site proof, the caller's address.

use axum::{
    extract::{ConnectInfo, Request},
    http::{HeaderMap, HeaderName, HeaderValue, Method, header},
    middleware::Next,
    response::Response,
};
use std::net::{IpAddr, Ipv4Addr, SocketAddr};

pub const REQUEST_ID: HeaderName = HeaderName::from_static("x-request-id");

/// Nothing but our own files runs or shows; no inline script or style is ever needed.
const POLICY: &str = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; font-src 'self'; \
                      connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

/// Marks an answer as made for a frame; its own policy says on whose pages.
#[derive(Clone, Copy, Debug)]
pub struct Embeddable;

const HEADERS: [(HeaderName, &str); 4] = [
    (header::X_CONTENT_TYPE_OPTIONS, "nosniff"),
    (header::REFERRER_POLICY, "same-origin"),
    (HeaderName::from_static("cross-origin-opener-policy"), "same-origin"),
    (HeaderName::from_static("permissions-policy"), "camera=(), geolocation=(), microphone=()"),
];

/// Adds the headers that make a browser careful; pages are not cached unless they say otherwise.
pub async fn secure(request: Request, next: Next) -> Response {
    let mut response = next.run(request).await;
    let embeddable = response.extensions().get::<Embeddable>().is_some();
    let headers = response.headers_mut();
    for (name, value) in HEADERS {
        headers.insert(name, HeaderValue::from_static(value));
    }
    headers.entry(header::CONTENT_SECURITY_POLICY).or_insert(HeaderValue::from_static(POLICY));
    if !embeddable {
        headers.insert(header::X_FRAME_OPTIONS, HeaderValue::from_static("DENY"));
    }
    headers.entry(header::CACHE_CONTROL).or_insert(HeaderValue::from_static("no-store"));
    response
}

/// Whether a browser may have been tricked into sending this: a change asked for from another site.
///
/// Programs without a browser send neither header and are let through: they carry no cookie by themselves.
pub fn is_cross_site(method: &Method, headers: &HeaderMap) -> bool {
    if matches!(*method, Method::GET | Method::HEAD | Method::OPTIONS) {
        return false;
    }
    let text = |name: HeaderName| headers.get(name).and_then(|value| value.to_str().ok());
    match text(HeaderName::from_static("sec-fetch-site")) {
        Some(site) => !matches!(site, "same-origin" | "none"),
        None => match (text(header::ORIGIN), text(header::HOST)) {
            (Some(origin), Some(host)) => origin.split_once("://").is_none_or(|(_, rest)| rest != host),
            _ => false,
        },
    }
}

/// The address of whoever asks; behind a trusted proxy, the last one that the proxy noted.
pub fn caller(
    request_headers: &HeaderMap,
    peer: Option<&ConnectInfo<SocketAddr>>,
    trusted_proxy: bool,
) -> IpAddr {
    let forwarded = || {
        let value = request_headers.get("x-forwarded-for")?.to_str().ok()?;
        value.rsplit(',').next()?.trim().parse().ok()
    };
    let direct = peer.map_or(IpAddr::V4(Ipv4Addr::LOCALHOST), |ConnectInfo(address)| address.ip());
    if trusted_proxy { forwarded().unwrap_or(direct) } else { direct }
}

/// Whether the visitor's browser says "do not sell or share" (Global Privacy Control).
// law: ccpa/1798.135
pub fn global_privacy_control(headers: &HeaderMap) -> bool {
    headers.get("sec-gpc").is_some_and(|value| value == "1")
}

#[cfg(test)]
mod tests {
    use super::*;

    fn headers(pairs: &[(&'static str, &'static str)]) -> HeaderMap {
        pairs
            .iter()
            .map(|(name, value)| (HeaderName::from_static(name), HeaderValue::from_static(value)))
            .collect()
    }

    #[test]
    fn only_changes_from_other_sites_are_suspect() {
        let other = headers(&[("sec-fetch-site", "cross-site")]);
        assert!(!is_cross_site(&Method::GET, &other));
        assert!(is_cross_site(&Method::POST, &other));
        assert!(!is_cross_site(&Method::POST, &headers(&[("sec-fetch-site", "same-origin")])));
        assert!(is_cross_site(
            &Method::DELETE,
            &headers(&[("origin", "https://evil.example"), ("host", "a.example")])
        ));
        assert!(!is_cross_site(
            &Method::POST,
            &headers(&[("origin", "https://a.example"), ("host", "a.example")])
        ));
        assert!(is_cross_site(&Method::POST, &headers(&[("origin", "null"), ("host", "a.example")])));
        assert!(!is_cross_site(&Method::POST, &HeaderMap::new()));
    }

    #[test]
    fn a_forwarded_address_counts_only_from_a_trusted_proxy() {
        let forged = headers(&[("x-forwarded-for", "10.1.1.1, 192.0.2.7")]);
        assert_eq!(caller(&forged, None, false), IpAddr::V4(Ipv4Addr::LOCALHOST));
        assert_eq!(caller(&forged, None, true).to_string(), "192.0.2.7");
    }
}
