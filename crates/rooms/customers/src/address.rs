//! Addresses of pages: the query string, written so that any value can stand in it.

/// `country=PL&organisation=A%26B`; empty values are left out.
pub fn query<'a>(pairs: impl IntoIterator<Item = (&'a str, &'a str)>) -> String {
    let full = pairs.into_iter().filter(|(_, value)| !value.is_empty());
    full.map(|(name, value)| format!("{name}={}", percent(value))).collect::<Vec<_>>().join("&")
}

fn percent(value: &str) -> String {
    let safe = |byte: u8| byte.is_ascii_alphanumeric() || b"-_.,".contains(&byte);
    let encode = |byte: u8| if safe(byte) { char::from(byte).to_string() } else { format!("%{byte:02X}") };
    value.bytes().map(encode).collect()
}
