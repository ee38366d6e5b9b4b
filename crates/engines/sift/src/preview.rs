//! What may be shown of a finding.

use crate::{finding::Class, identifiers::mask};

/// The first letters of a word or an address, the last characters of a number, nothing of a secret or a birth date.
pub fn preview(class: Class, text: &str) -> String {
    match class {
        Class::Number(_) | Class::Ssn | Class::Phone => mask(&compact(text)),
        Class::Email => email(text),
        Class::BirthDate | Class::CardCode | Class::CardExpiry => hidden(text),
        Class::Ip | Class::Special(_) => begun(text),
    }
}

fn compact(number: &str) -> String {
    number.chars().filter(char::is_ascii_alphanumeric).collect()
}

/// `a•••@example.org`: the domain of a mail provider says little, that of a person's own is theirs to be recognised by.
fn email(address: &str) -> String {
    let (local, domain) = address.rsplit_once('@').unwrap_or((address, ""));
    format!("{}@{domain}", begun(local))
}

fn begun(text: &str) -> String {
    text.chars().enumerate().map(|(at, c)| if at == 0 { c } else { '•' }).collect()
}

fn hidden(text: &str) -> String {
    text.chars().map(|c| if c.is_alphanumeric() { '•' } else { c }).collect()
}
