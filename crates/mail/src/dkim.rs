//! Signs a message for a domain (DKIM: RFC 6376, Ed25519 by RFC 8463) and says what belongs into the domain's DNS.

mod canonical;
mod key;

use {
    canonical::{Fields, relaxed_field, simple_body},
    data_encoding::BASE64,
    ring::digest::{SHA256, digest},
    std::fmt,
};

pub use key::{DkimError, Key};

/// What a receiver sees or acts on. Those that are missing stay unsigned, so a list server may still add its own.
const SIGNED: [&str; 16] = [
    "from",
    "reply-to",
    "to",
    "subject",
    "date",
    "message-id",
    "in-reply-to",
    "references",
    "list-unsubscribe",
    "list-unsubscribe-post",
    "feedback-id",
    "auto-submitted",
    "precedence",
    "mime-version",
    "content-type",
    "content-transfer-encoding",
];
/// Named once more than they occur, so that a second one cannot be slipped in on the way (RFC 6376, 8.15).
const SEALED: [&str; 5] = ["from", "reply-to", "to", "subject", "date"];
/// RFC 5322, 2.1.1 asks for lines of at most 78 characters.
const NAMES_PER_LINE: usize = 5;
const BASE64_PER_LINE: usize = 72;
/// One string of a TXT record has at most 255 bytes (RFC 1035, 3.3.14).
const TXT_STRING_LIMIT: usize = 255;

/// Who signs: a domain, the name of its key in DNS, and the key.
pub struct Dkim {
    domain: String,
    selector: String,
    key: Key,
}

impl Dkim {
    pub fn new(domain: &str, selector: &str, key: Key) -> Result<Dkim, DkimError> {
        let domain = idna::domain_to_ascii_strict(domain).map_err(|_| DkimError::Domain)?;
        let selector = idna::domain_to_ascii_strict(selector).map_err(|_| DkimError::Selector)?;
        Ok(Dkim { domain, selector, key })
    }

    /// Puts the signature before the message. `at` is the time of signing in seconds since 1970.
    pub fn sign(&self, message: &[u8], at: i64) -> Result<Vec<u8>, DkimError> {
        let fields = Fields::read(message);
        let (names, mut signed) = covered(&fields);
        let body_hash = BASE64.encode(digest(&SHA256, simple_body(fields.body)).as_ref());
        let unsigned = self.field(&names, &body_hash, at);
        relaxed_field("dkim-signature", unsigned.as_bytes(), &mut signed);
        let signature = folded(&BASE64.encode(&self.key.sign(&signed)?));

        let parts: [&[u8]; 5] =
            [b"DKIM-Signature:", unsigned.as_bytes(), signature.as_bytes(), b"\r\n", message];
        Ok(parts.concat())
    }

    /// Whether receivers count its signature for addresses of this domain (RFC 7489, 3.1.1, relaxed).
    pub fn covers(&self, domain: &str) -> bool {
        domain.strip_suffix(&self.domain).is_some_and(|rest| rest.is_empty() || rest.ends_with('.'))
    }

    /// The TXT record that lets a receiver check the signature.
    pub fn dns_record(&self) -> DnsRecord {
        let public = BASE64.encode(&self.key.public());
        DnsRecord {
            name: format!("{}._domainkey.{}", self.selector, self.domain),
            value: format!("v=DKIM1; k={}; p={public}", self.key.kind()),
        }
    }

    fn field(&self, names: &[&str], body_hash: &str, at: i64) -> String {
        let names =
            names.chunks(NAMES_PER_LINE).map(|line| line.join(":")).collect::<Vec<_>>().join(":\r\n\t ");
        let (kind, domain, selector) = (self.key.kind(), &self.domain, &self.selector);
        format!(
            " v=1; a={kind}-sha256; c=relaxed/simple; t={at};\r\n\td={domain};\r\n\ts={selector};\r\n\t\
             h={names};\r\n\tbh={body_hash};\r\n\tb="
        )
    }
}

/// The names for `h=`, and the bytes that they stand for.
fn covered(fields: &Fields) -> (Vec<&'static str>, Vec<u8>) {
    let (mut names, mut bytes) = (Vec::with_capacity(SIGNED.len() + SEALED.len()), Vec::with_capacity(2048));
    for name in SIGNED {
        // A verifier takes fields of one name from the last to the first (RFC 6376, 5.4.2).
        for value in fields.named(name).rev() {
            names.push(name);
            relaxed_field(name, value, &mut bytes);
            bytes.extend_from_slice(b"\r\n");
        }
    }
    names.extend(SEALED);
    (names, bytes)
}

fn folded(base64: &str) -> String {
    let mut lines = String::with_capacity(base64.len() + 16);
    for (i, c) in base64.chars().enumerate() {
        if i > 0 && i % BASE64_PER_LINE == 0 {
            lines.push_str("\r\n\t");
        }
        lines.push(c);
    }
    lines
}

/// Shows whose signature it is and nothing of the key.
impl fmt::Debug for Dkim {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Dkim({}._domainkey.{}, {})", self.selector, self.domain, self.key.kind())
    }
}

/// A TXT record; its `Display` is a line of a zone file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DnsRecord {
    pub name: String,
    pub value: String,
}

impl fmt::Display for DnsRecord {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}. IN TXT (", self.name)?;
        let mut rest = self.value.as_str();
        while !rest.is_empty() {
            let (string, after) = rest.split_at(rest.len().min(TXT_STRING_LIMIT));
            write!(f, " \"{string}\"")?;
            rest = after;
        }
        f.write_str(" )")
    }
}
