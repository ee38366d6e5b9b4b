//! An e-mail address with the name of who reads there, fit for an envelope and for a header.

use {crate::line::one_line, std::fmt, std::str::FromStr};

/// RFC 5321, 4.5.3.1.1.
const LOCAL_LIMIT: usize = 64;
/// RFC 5321, 4.5.3.1.3: a path has 256 octets, two of them are the angle brackets.
const EMAIL_LIMIT: usize = 254;
/// Longer names are cut, not refused: nobody should go without a mail because of the length of their name.
const NAME_LIMIT: usize = 120;

/// `Anna Kowalska <anna@example.com>`; the domain is in its ASCII form, in lower case.
#[derive(Clone, PartialEq, Eq, Hash)]
pub struct Address {
    name: Option<String>,
    email: String,
    at: usize,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum AddressError {
    #[error("the address is empty")]
    Empty,
    #[error("the address has a line break or another control character")]
    Control,
    #[error("the address has no @")]
    NoAt,
    #[error("the address is longer than {EMAIL_LIMIT} bytes")]
    TooLong,
    #[error("the part before the @ is longer than {LOCAL_LIMIT} bytes")]
    LocalTooLong,
    #[error("the part before the @ is not well formed")]
    Local,
    #[error("the part before the @ has letters outside ASCII, which few servers accept")]
    LocalNotAscii,
    #[error("the domain is not well formed")]
    Domain,
}

impl Address {
    /// Reads `anna@example.com`, `<anna@example.com>` or `Anna <anna@example.com>`.
    pub fn parse(text: &str) -> Result<Address, AddressError> {
        let text = text.trim();
        if text.contains(char::is_control) {
            return Err(AddressError::Control);
        }
        match text.strip_suffix('>').and_then(|rest| rest.rsplit_once('<')) {
            Some((name, email)) => Address::named(name.trim().trim_matches('"'), email),
            None => Address::named("", text),
        }
    }

    /// For a name and an address that were typed into fields of their own; the name may be empty.
    pub fn named(name: &str, email: &str) -> Result<Address, AddressError> {
        let (local, domain) = split(email.trim())?;
        check_local(local)?;
        let domain = idna::domain_to_ascii_strict(domain).map_err(|_| AddressError::Domain)?;
        let email = format!("{local}@{domain}");
        if email.len() > EMAIL_LIMIT {
            return Err(AddressError::TooLong);
        }
        let name = Some(one_line(name, NAME_LIMIT)).filter(|name| !name.is_empty());
        Ok(Address { name, at: local.len(), email })
    }

    pub fn name(&self) -> Option<&str> {
        self.name.as_deref()
    }

    pub fn email(&self) -> &str {
        &self.email
    }

    pub fn local(&self) -> &str {
        &self.email[..self.at]
    }

    pub fn domain(&self) -> &str {
        &self.email[self.at + 1..]
    }
}

fn split(email: &str) -> Result<(&str, &str), AddressError> {
    match email.rsplit_once('@') {
        _ if email.is_empty() => Err(AddressError::Empty),
        None => Err(AddressError::NoAt),
        Some((local, domain)) => Ok((local, domain)),
    }
}

/// A dot-atom of RFC 5322, 3.2.3. Quoted local parts are legal and unknown among people; they are refused.
fn check_local(local: &str) -> Result<(), AddressError> {
    if local.len() > LOCAL_LIMIT {
        return Err(AddressError::LocalTooLong);
    }
    if !local.is_ascii() {
        return Err(AddressError::LocalNotAscii);
    }
    let well_formed = local.split('.').all(|atom| !atom.is_empty() && atom.bytes().all(is_atom_byte));
    if well_formed { Ok(()) } else { Err(AddressError::Local) }
}

fn is_atom_byte(byte: u8) -> bool {
    byte.is_ascii_alphanumeric() || b"!#$%&'*+-/=?^_`{|}~".contains(&byte)
}

impl FromStr for Address {
    type Err = AddressError;

    fn from_str(text: &str) -> Result<Address, AddressError> {
        Address::parse(text)
    }
}

impl fmt::Display for Address {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match &self.name {
            Some(name) => write!(f, "{name} <{}>", self.email),
            None => f.write_str(&self.email),
        }
    }
}

/// An address is personal data; it does not get into a log by `{:?}`.
impl fmt::Debug for Address {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Address(…)")
    }
}

#[cfg(test)]
mod tests {
    use super::{Address, AddressError};

    fn email(text: &str) -> Result<String, AddressError> {
        Address::parse(text).map(|address| address.email().to_owned())
    }

    #[test]
    fn an_address_is_read_with_and_without_a_name() {
        let anna = Address::parse(" \"Anna Kowalska\" <anna.k+shop@Example.COM> ").unwrap();
        assert_eq!(anna.name(), Some("Anna Kowalska"));
        assert_eq!((anna.local(), anna.domain()), ("anna.k+shop", "example.com"));
        assert_eq!(anna.to_string(), "Anna Kowalska <anna.k+shop@example.com>");
        assert_eq!(Address::parse("<anna@example.com>").unwrap().name(), None);
    }

    #[test]
    fn a_domain_in_any_script_becomes_ascii() {
        assert_eq!(email("a@bücher.example").unwrap(), "a@xn--bcher-kva.example");
        assert_eq!(email("a@ŁÓDŹ.example").unwrap(), email("a@łódź.example").unwrap());
    }

    #[test]
    fn the_limits_of_rfc_5321_hold() {
        let local = "a".repeat(64);
        assert!(email(&format!("{local}@example.com")).is_ok());
        assert_eq!(email(&format!("{local}a@example.com")), Err(AddressError::LocalTooLong));
        let domain = |last: usize| [&"b".repeat(63), &"c".repeat(63), "d".repeat(last).as_str()].join(".");
        assert_eq!(email(&format!("{local}@{}", domain(61))).unwrap().len(), 254);
        assert_eq!(email(&format!("{local}@{}", domain(62))), Err(AddressError::TooLong));
    }

    #[test]
    fn what_is_not_an_address_is_refused_with_its_reason() {
        for (text, error) in [
            ("", AddressError::Empty),
            ("anna", AddressError::NoAt),
            ("@example.com", AddressError::Local),
            (".anna@example.com", AddressError::Local),
            ("an..na@example.com", AddressError::Local),
            ("anna b@example.com", AddressError::Local),
            ("a@b@example.com", AddressError::Local),
            ("żółw@example.com", AddressError::LocalNotAscii),
            ("anna@", AddressError::Domain),
            ("anna@exa mple.com", AddressError::Domain),
            ("anna@-example.com", AddressError::Domain),
            ("anna@example..com", AddressError::Domain),
            ("anna@[127.0.0.1]", AddressError::Domain),
            ("anna@example.com\r\nRCPT TO:<x@example.com>", AddressError::Control),
            ("anna\r\n@example.com", AddressError::Control),
            ("anna@example.com\r\nDATA", AddressError::Control),
        ] {
            assert_eq!(email(text), Err(error), "{text:?}");
        }
        assert_eq!(Address::named("", "anna\r\n@example.com"), Err(AddressError::Local));
        assert_eq!(Address::named("", "anna@example.com\r\nDATA"), Err(AddressError::Domain));
    }

    #[test]
    fn a_hostile_name_stays_on_its_line() {
        let address = Address::named("Anna\r\nBcc: all@example.com", "anna@example.com").unwrap();
        assert_eq!(address.name(), Some("Anna Bcc: all@example.com"));
        let long = Address::named(&"ö".repeat(10_240), "anna@example.com").unwrap();
        assert_eq!(long.name().unwrap().chars().count(), 120);
    }
}
