//! Who comes in at a mail server, whether to fetch or to send, and what they say (RFC 4616, RFC 7628).

use std::fmt;

#[derive(Clone, PartialEq, Eq)]
pub enum Login {
    Password {
        username: String,
        password: String,
    },
    /// An access token of OAuth 2, fresh.
    Token {
        username: String,
        token: String,
    },
}

impl Login {
    pub fn username(&self) -> &str {
        match self {
            Self::Password { username, .. } | Self::Token { username, .. } => username,
        }
    }
}

impl fmt::Debug for Login {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Login(…)")
    }
}

/// What `PLAIN` says.
pub fn plain(username: &str, password: &str) -> String {
    format!("\0{username}\0{password}")
}

/// What `XOAUTH2` says: the way that Google made and Microsoft took over.
pub fn xoauth2(username: &str, token: &str) -> String {
    format!("user={username}\u{1}auth=Bearer {token}\u{1}\u{1}")
}

/// What `OAUTHBEARER` says: the same, as the standard has it. A name with a comma or an equals sign is written around (RFC 5801, 4).
pub fn oauthbearer(username: &str, token: &str) -> String {
    let name = username.replace('=', "=3D").replace(',', "=2C");
    format!("n,a={name},\u{1}auth=Bearer {token}\u{1}\u{1}")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn tokens_are_said_as_the_standard_has_it() {
        assert_eq!(xoauth2("ann@x", "tok"), "user=ann@x\u{1}auth=Bearer tok\u{1}\u{1}");
        assert_eq!(oauthbearer("a,n=n", "tok"), "n,a=a=2Cn=3Dn,\u{1}auth=Bearer tok\u{1}\u{1}");
        let login = Login::Token { username: "ann".into(), token: "tok".into() };
        assert_eq!((format!("{login:?}"), login.username()), ("Login(…)".to_owned(), "ann"));
    }
}
