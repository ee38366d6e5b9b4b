//! Calls to other programs over HTTP: bounded in time and size, never redirected, and not into our own network unless told.

use reqwest::{
    Client, Url,
    dns::{Addrs, Name, Resolve, Resolving},
    redirect::Policy,
};
use rustls::{ClientConfig, RootCertStore, crypto::ring};
use std::{
    borrow::Cow,
    fmt,
    net::{IpAddr, Ipv4Addr, Ipv6Addr, SocketAddr},
    sync::Arc,
    time::Duration,
};

pub use reqwest::{Method, header::HeaderMap};

/// The longest address of another program.
pub const LONGEST_ADDRESS: usize = 2_000;
/// As much of an answer as anybody reads.
const LONGEST_ANSWER: usize = 256 << 10;
const CONNECTING: Duration = Duration::from_secs(5);

/// Where calls may go.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Reach {
    /// Addresses of the public internet alone, so that nobody makes the house ask its own neighbours.
    Public,
    Anywhere,
}

/// The way out: an edge of the house.
#[derive(Clone)]
pub struct Http {
    client: Client,
    reach: Reach,
}

pub struct Request {
    pub method: Method,
    pub url: String,
    pub headers: Vec<(Cow<'static, str>, String)>,
    pub body: Vec<u8>,
    /// From the call to the last byte of the answer.
    pub patience: Duration,
}

#[derive(Debug)]
pub struct Answer {
    pub status: u16,
    pub body: Vec<u8>,
}

/// Why there is no answer.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Failure {
    /// Not an http or https address, or one with a name and password in it.
    Address,
    /// It leads into a network that calls may not go to.
    Forbidden,
    Unreachable,
    TimedOut,
    TooLong,
}

impl fmt::Display for Failure {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Address => "not a usable address",
            Self::Forbidden => "an address of a network that may not be called",
            Self::Unreachable => "nobody answered",
            Self::TimedOut => "the answer took too long",
            Self::TooLong => "the answer was too long",
        })
    }
}

impl std::error::Error for Failure {}

impl Http {
    pub fn new(reach: Reach) -> Result<Self, Failure> {
        let client = Client::builder()
            .tls_backend_preconfigured(tls()?)
            .dns_resolver(Resolver(reach))
            .redirect(Policy::none())
            .no_proxy()
            .connect_timeout(CONNECTING)
            .user_agent(concat!("Custodia/", env!("CARGO_PKG_VERSION")))
            .build()
            .map_err(|_| Failure::Unreachable)?;
        Ok(Self { client, reach })
    }

    /// Any status is an answer; what it means is for the caller to say.
    pub async fn send(&self, request: Request) -> Result<Answer, Failure> {
        let url = self.check(&request.url)?;
        let mut call = self.client.request(request.method, url).timeout(request.patience).body(request.body);
        for (name, value) in request.headers {
            call = call.header(&*name, value);
        }
        let mut answer = call.send().await.map_err(|error| failure(&error))?;
        let mut body = Vec::new();
        while let Some(chunk) = answer.chunk().await.map_err(|error| failure(&error))? {
            if body.len() + chunk.len() > LONGEST_ANSWER {
                return Err(Failure::TooLong);
            }
            body.extend_from_slice(&chunk);
        }
        Ok(Answer { status: answer.status().as_u16(), body })
    }

    /// Whether an address may be called at all, as far as it can be told without asking for its name.
    pub fn check(&self, address: &str) -> Result<Url, Failure> {
        let url: Url = address.parse().map_err(|_| Failure::Address)?;
        let named = !url.username().is_empty() || url.password().is_some();
        if address.len() > LONGEST_ADDRESS || !matches!(url.scheme(), "http" | "https") || named {
            return Err(Failure::Address);
        }
        let host = url.host_str().ok_or(Failure::Address)?;
        let literal: Option<IpAddr> = host.trim_matches(['[', ']']).parse().ok();
        if self.reach == Reach::Public && literal.is_some_and(|ip| !is_public(ip)) {
            return Err(Failure::Forbidden);
        }
        Ok(url)
    }
}

fn tls() -> Result<ClientConfig, Failure> {
    let roots: RootCertStore = webpki_roots::TLS_SERVER_ROOTS.iter().cloned().collect();
    let config = ClientConfig::builder_with_provider(Arc::new(ring::default_provider()))
        .with_safe_default_protocol_versions()
        .map_err(|_| Failure::Unreachable)?;
    Ok(config.with_root_certificates(roots).with_no_client_auth())
}

fn failure(error: &reqwest::Error) -> Failure {
    let mut cause: Option<&dyn std::error::Error> = Some(error);
    while let Some(error) = cause {
        if let Some(failure) = error.downcast_ref::<Failure>() {
            return *failure;
        }
        cause = error.source();
    }
    if error.is_timeout() { Failure::TimedOut } else { Failure::Unreachable }
}

/// Looks a name up and leaves out what may not be called: a public name may point into a private network.
struct Resolver(Reach);

impl Resolve for Resolver {
    fn resolve(&self, name: Name) -> Resolving {
        let reach = self.0;
        Box::pin(async move {
            let found = tokio::net::lookup_host((name.as_str(), 0)).await?;
            let allowed: Vec<SocketAddr> =
                found.filter(|address| reach == Reach::Anywhere || is_public(address.ip())).collect();
            if allowed.is_empty() {
                return Err(Failure::Forbidden.into());
            }
            Ok(Box::new(allowed.into_iter()) as Addrs)
        })
    }
}

/// Whether an address belongs to the public internet, by the registries of special-purpose addresses (RFC 6890).
fn is_public(ip: IpAddr) -> bool {
    match ip {
        IpAddr::V4(ip) => is_public_v4(ip),
        IpAddr::V6(ip) => is_public_v6(ip),
    }
}

fn is_public_v4(ip: Ipv4Addr) -> bool {
    let [a, b, c, _] = ip.octets();
    let special = ip.is_private()
        || ip.is_loopback()
        || ip.is_link_local()
        || ip.is_broadcast()
        || ip.is_documentation()
        || ip.is_multicast()
        || matches!(
            (a, b, c),
            (0, _, _) | (100, 64..=127, _) | (192, 0, 0) | (198, 18 | 19, _) | (240.., _, _)
        );
    !special
}

fn is_public_v6(ip: Ipv6Addr) -> bool {
    if let Some(inner) = ip.to_ipv4_mapped().or_else(|| translated(ip)) {
        return is_public_v4(inner);
    }
    // Only 2000::/3 is given out; documentation and addresses that wrap others are not to be called.
    let [first, second, ..] = ip.segments();
    let wraps = first == 0x2002 || (first == 0x2001 && (second < 0x0200 || second == 0x0db8));
    (0x2000..0x4000).contains(&first) && !wraps
}

/// 64:ff9b::/96 leads to the IPv4 address in its last four bytes.
fn translated(ip: Ipv6Addr) -> Option<Ipv4Addr> {
    let [first, second, 0, 0, 0, 0, high, low] = ip.segments() else { return None };
    (first == 0x64 && second == 0xff9b).then(|| Ipv4Addr::from(u32::from(high) << 16 | u32::from(low)))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_public_addresses_are_public() {
        for ip in ["8.8.8.8", "193.0.14.129", "2606:4700::1111", "64:ff9b::808:808", "::ffff:9.9.9.9"] {
            assert!(is_public(ip.parse().unwrap()), "{ip}");
        }
        let inside = "0.0.0.0 10.1.2.3 100.64.0.1 127.0.0.1 169.254.169.254 172.16.0.1 192.168.1.1 192.0.2.1 198.18.0.1 224.0.0.1 \
                      240.0.0.1 255.255.255.255 ::1 :: fe80::1 fc00::1 ff02::1 2001:db8::1 2002:7f00:1:: ::ffff:127.0.0.1 \
                      64:ff9b::a00:1 2001::1";
        for ip in inside.split_whitespace() {
            assert!(!is_public(ip.parse().unwrap()), "{ip}");
        }
    }

    #[test]
    fn addresses_that_hide_something_are_refused() {
        let http = Http::new(Reach::Public).unwrap();
        for bad in
            ["ftp://example.org/", "https://me:secret@example.org/", "not an address", "file:///etc/passwd"]
        {
            assert_eq!(http.check(bad).unwrap_err(), Failure::Address, "{bad}");
        }
        for inside in ["http://127.0.0.1/", "http://[::1]:8080/", "http://0x7f.1/", "http://2130706433/"] {
            assert_eq!(http.check(inside).unwrap_err(), Failure::Forbidden, "{inside}");
        }
        assert!(http.check("https://example.org/hook?x=1").is_ok());
    }

    #[tokio::test]
    async fn a_name_of_our_own_network_is_not_called() {
        let http = Http::new(Reach::Public).unwrap();
        let request = Request {
            method: Method::GET,
            url: "http://localhost:1/".into(),
            headers: Vec::new(),
            body: Vec::new(),
            patience: CONNECTING,
        };
        assert_eq!(http.send(request).await.unwrap_err(), Failure::Forbidden);
    }
}
