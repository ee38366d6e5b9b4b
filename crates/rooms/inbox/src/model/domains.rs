//! Whose mailboxes may be connected: those of the company's own domains, and nobody's private ones.

use std::collections::BTreeSet;

/// Where people have their private mail; such a domain is nobody's own.
pub const FREE_MAIL: &[&str] = &[
    "aol.com",
    "att.net",
    "comcast.net",
    "fastmail.com",
    "freenet.de",
    "gmail.com",
    "gmx.at",
    "gmx.ch",
    "gmx.com",
    "gmx.de",
    "gmx.net",
    "googlemail.com",
    "hetnet.nl",
    "home.nl",
    "hotmail.be",
    "hotmail.co.uk",
    "hotmail.com",
    "hotmail.com.tr",
    "hotmail.de",
    "hotmail.fr",
    "hotmail.nl",
    "hushmail.com",
    "icloud.com",
    "interia.eu",
    "interia.pl",
    "kpnmail.nl",
    "laposte.net",
    "libero.it",
    "live.com",
    "live.nl",
    "mail.com",
    "mail.ru",
    "me.com",
    "msn.com",
    "mynet.com",
    "o2.pl",
    "onet.eu",
    "onet.pl",
    "op.pl",
    "orange.fr",
    "outlook.be",
    "outlook.com",
    "outlook.de",
    "outlook.fr",
    "planet.nl",
    "pm.me",
    "posteo.de",
    "proton.me",
    "protonmail.com",
    "qq.com",
    "rediffmail.com",
    "rocketmail.com",
    "sina.com",
    "t-online.de",
    "tuta.com",
    "tutanota.com",
    "upcmail.nl",
    "web.de",
    "wp.pl",
    "xs4all.nl",
    "yahoo.co.uk",
    "yahoo.com",
    "yahoo.com.tr",
    "yahoo.de",
    "yahoo.fr",
    "yandex.com",
    "yandex.com.tr",
    "yandex.ru",
    "ymail.com",
    "zeelandnet.nl",
    "ziggo.nl",
    "zonnet.nl",
];

/// Why an address may not be connected.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum NotOurs {
    /// A provider of private mail.
    Private,
    /// Nobody said which domains are the company's.
    NoneNamed,
    /// Another domain than those.
    Foreign,
    /// Not an address.
    NoAddress,
}

impl NotOurs {
    pub const fn word(self) -> &'static str {
        match self {
            Self::Private => "inbox-error-private",
            Self::NoneNamed => "inbox-error-no-domains",
            Self::Foreign => "inbox-error-foreign",
            Self::NoAddress => "inbox-error-address",
        }
    }
}

/// The company's own domains, as somebody listed them.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Domains(BTreeSet<String>);

impl Domains {
    pub fn parse(listed: &str) -> Self {
        let parts = listed.split([',', ';', ' ', '\n', '\t']);
        let domains = parts.map(|part| part.trim().trim_start_matches('@').to_lowercase());
        Self(domains.filter(|domain| !domain.is_empty()).collect())
    }

    /// Whether a mailbox with this address may be connected. A domain below one's own is one's own.
    pub fn check(&self, address: &str) -> Result<(), NotOurs> {
        let domain = domain_of(address).ok_or(NotOurs::NoAddress)?;
        if FREE_MAIL.contains(&domain.as_str()) {
            return Err(NotOurs::Private);
        }
        if self.0.is_empty() {
            return Err(NotOurs::NoneNamed);
        }
        let is_ours = |own: &String| {
            domain == *own || domain.strip_suffix(own.as_str()).is_some_and(|rest| rest.ends_with('.'))
        };
        if self.0.iter().any(is_ours) { Ok(()) } else { Err(NotOurs::Foreign) }
    }
}

/// What stands behind the one `@`, in small letters; none where that is no domain.
pub fn domain_of(address: &str) -> Option<String> {
    let (local, domain) = address.trim().rsplit_once('@')?;
    let fine = |c: char| c.is_alphanumeric() || matches!(c, '.' | '-');
    let whole = !local.is_empty() && !local.contains(char::is_whitespace) && domain.contains('.');
    let dots = domain.starts_with('.') || domain.ends_with('.') || domain.contains("..");
    (whole && !dots && domain.chars().all(fine)).then(|| domain.to_lowercase())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_the_company_s_own_domains_are_connected() {
        let own = Domains::parse("Example.com, @shop.example.org");
        for (address, said) in [
            ("care@example.com", Ok(())),
            ("care@EXAMPLE.com", Ok(())),
            ("care@mail.example.com", Ok(())),
            ("care@badexample.com", Err(NotOurs::Foreign)),
            ("care@example.org", Err(NotOurs::Foreign)),
            ("jane.private@gmail.com", Err(NotOurs::Private)),
            ("jane@GMX.de", Err(NotOurs::Private)),
            ("care", Err(NotOurs::NoAddress)),
            ("care@", Err(NotOurs::NoAddress)),
            ("@example.com", Err(NotOurs::NoAddress)),
            ("a b@example.com", Err(NotOurs::NoAddress)),
            ("care@example..com", Err(NotOurs::NoAddress)),
        ] {
            assert_eq!(own.check(address), said, "{address}");
        }
        assert_eq!(Domains::parse(" , ").check("care@example.com"), Err(NotOurs::NoneNamed));
        assert_eq!(
            Domains::parse("gmail.com").check("jane@gmail.com"),
            Err(NotOurs::Private),
            "listing it does not help"
        );
    }

    #[test]
    fn providers_are_listed_once_and_in_small_letters() {
        assert!(FREE_MAIL.windows(2).all(|pair| pair[0] < pair[1]), "sorted, and none twice");
        assert!(FREE_MAIL.iter().all(|domain| domain_of(&format!("a@{domain}")).as_deref() == Some(domain)));
    }
}
