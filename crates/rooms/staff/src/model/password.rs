//! Which passwords are good enough (NIST SP 800-63B), and their hashes, made where slowness disturbs nobody.

use ground::secret::{Token, hash_password, verify_password};
use kernel::{App, Error, Message, Result};
use std::collections::HashSet;
use tokio::{sync::Semaphore, task::spawn_blocking};

/// Alone.
pub const ALONE: usize = 15;
/// Beside a second factor.
pub const WITH_FACTOR: usize = 8;
/// Argon2 reads all of it; nobody types more.
pub const MOST: usize = 256;
/// Words of the context that are shorter occur by chance.
const CONTEXT: usize = 4;
/// Characters of a generated password: about a hundred bits.
const GENERATED: usize = 20;
/// No letter or digit that looks like another.
const ALPHABET: &[u8; 32] = b"abcdefghjkmnpqrstuvwxyz23456789-";
/// Hashes made at once: each takes 19 MiB and a core for a moment, and strangers may ask for them.
static SLOTS: Semaphore = Semaphore::const_new(2);
/// The hash of nobody's password, so that an unknown account takes as long as a known one.
const NOBODY: &str =
    "$argon2id$v=19$m=19456,t=2,p=1$AAAAAAAAAAAAAAAAAAAAAA$AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA";
/// What people choose most often, one a line, in small letters.
const COMMON: &str = include_str!("common.txt");
/// What fingers do when they should think.
const ROWS: [&str; 8] = [
    "01234567890123456789",
    "98765432109876543210",
    "abcdefghijklmnopqrstuvwxyz",
    "zyxwvutsrqponmlkjihgfedcba",
    "qwertyuiopasdfghjklzxcvbnm",
    "qwertzuiopasdfghjklyxcvbnm",
    "azertyuiopqsdfghjklmwxcvbn",
    "1qaz2wsx3edc4rfv5tgb6yhn7ujm8ik,9ol.0p;/",
];

/// How long a password must be depends on what stands beside it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Beside {
    Nothing,
    Factor,
}

/// Refuses what is too short, too common, or made of words that stand on the door: names, addresses, the company.
pub fn check(password: &str, beside: Beside, context: &[&str]) -> std::result::Result<(), Message> {
    let least = match beside {
        Beside::Nothing => ALONE,
        Beside::Factor => WITH_FACTOR,
    };
    let length = password.chars().count();
    let folded = password.to_lowercase();
    match length {
        0 => Err("error-required".into()),
        _ if length > MOST => Err(Message::new("error-too-long").with("most", MOST)),
        _ if length < least => Err(Message::new("staff-password-short").with("least", least)),
        _ if is_common(&folded) => Err("staff-password-common".into()),
        _ if is_context(&folded, context) => Err("staff-password-context".into()),
        _ => Ok(()),
    }
}

fn is_common(folded: &str) -> bool {
    let common: HashSet<&str> = COMMON.lines().collect();
    let core = folded.trim_matches(|letter: char| !letter.is_alphabetic());
    let distinct: HashSet<char> = folded.chars().collect();
    common.contains(folded)
        || common.contains(core)
        || distinct.len() < 5
        || ROWS.iter().any(|row| row.contains(folded) || row.repeat(2).contains(folded))
        || unit(folded).is_some_and(|unit| unit.len() <= CONTEXT || common.contains(unit) || is_common(unit))
}

/// The shortest piece of which the text is a repetition, if it is one.
fn unit(text: &str) -> Option<&str> {
    let lengths =
        (1..=text.len() / 2).filter(|at| text.len().is_multiple_of(*at) && text.is_char_boundary(*at));
    lengths.map(|at| &text[..at]).find(|unit| unit.repeat(text.len() / unit.len()) == text)
}

/// Whether hardly anything is left of it without the words of the context.
fn is_context(folded: &str, context: &[&str]) -> bool {
    let mut rest = folded.to_owned();
    for word in words(context) {
        rest = rest.replace(&word, "");
    }
    rest != folded && rest.chars().filter(|letter| letter.is_alphanumeric()).count() < WITH_FACTOR
}

/// Longest first, so that a word inside a word does not hide the longer one.
fn words(context: &[&str]) -> Vec<String> {
    let parts = context.iter().flat_map(|text| {
        let text = text.to_lowercase();
        let parts = text.split(|letter: char| !letter.is_alphanumeric()).map(str::to_owned);
        parts.chain([text.clone()]).collect::<Vec<_>>()
    });
    let mut words: Vec<String> = parts.filter(|word| word.chars().count() >= CONTEXT).collect();
    words.sort_by_key(|word| std::cmp::Reverse(word.len()));
    words
}

/// A password for somebody else, to be changed at the first sign-in.
pub fn generate(app: &App) -> Token {
    let bytes: [u8; GENERATED] = app.entropy().bytes();
    let text: String = bytes.iter().map(|byte| char::from(ALPHABET[usize::from(byte % 32)])).collect();
    Token::presented(&text)
}

pub async fn hash(app: &App, password: Token) -> Result<String> {
    let _slot = SLOTS.acquire().await.map_err(Error::fault)?;
    let entropy = app.entropy().clone();
    spawn_blocking(move || hash_password(password.reveal(), &entropy)).await.map_err(Error::fault)
}

/// Compares with the stored hash, or, as slowly, with nobody's.
pub async fn verify(password: Token, stored: Option<String>) -> Result<bool> {
    let _slot = SLOTS.acquire().await.map_err(Error::fault)?;
    let compare = move || match stored {
        Some(stored) => verify_password(password.reveal(), &stored),
        None => {
            verify_password(password.reveal(), NOBODY);
            false
        }
    };
    spawn_blocking(compare).await.map_err(Error::fault)
}

#[cfg(test)]
mod tests {
    use super::*;
    use ground::secret::Entropy;

    const CONTEXT_WORDS: [&str; 3] = ["Noorderpad B.V.", "Anna de Wit", "anna.dewit@example.org"];

    fn alone(password: &str) -> Option<&'static str> {
        check(password, Beside::Nothing, &CONTEXT_WORDS).err().map(|message| message.key)
    }

    #[test]
    fn long_is_good_and_nothing_else_is_asked() {
        for good in [
            "vier vrolijke vossen",
            "correct horse battery staple",
            "ąęółżźćń zielony las",
            "2 tents, 1 stove, 0 rain",
        ] {
            assert_eq!(alone(good), None, "{good}");
        }
    }

    #[test]
    fn short_common_and_near_words_are_refused() {
        assert_eq!(alone(""), Some("error-required"));
        assert_eq!(alone("fourteen chars"), Some("staff-password-short"));
        assert_eq!(alone(&"x1 ".repeat(100)), Some("error-too-long"));
        for common in [
            "Password12345678",
            "passwordpassword",
            "123456789012345",
            "aaaaaaaaaaaaaaaa",
            "abcabcabcabcabc",
            "qwertyuiopasdfgh",
            "abcdefghijklmnop",
            "iloveyou2026!!!!!",
        ] {
            assert_eq!(alone(common), Some("staff-password-common"), "{common}");
        }
        for near in ["noorderpad2026!!", "Anna.deWit@example.org", "noorderpad-noorderpad"] {
            assert!(alone(near).is_some(), "{near}");
        }
        assert_eq!(alone("de vossen van noorderpad slapen"), None);
    }

    #[test]
    fn a_second_factor_allows_eight() {
        assert_eq!(check("kv8-uurw", Beside::Factor, &[]), Ok(()));
        assert_eq!(check("kv8-uur", Beside::Factor, &[]).unwrap_err().key, "staff-password-short");
        assert_eq!(check("football1", Beside::Factor, &[]).unwrap_err().key, "staff-password-common");
    }

    #[test]
    fn the_list_is_long_folded_and_has_no_doubles() {
        let lines: Vec<&str> = COMMON.lines().collect();
        assert!(lines.len() >= 1_000, "{}", lines.len());
        assert!(lines.iter().all(|line| line.to_lowercase() == **line && line.trim() == *line));
        assert_eq!(lines.iter().collect::<HashSet<_>>().len(), lines.len());
    }

    #[test]
    fn nobodys_hash_costs_as_much_as_anybodys() {
        let costs = |hash: &str| hash.rsplitn(3, '$').last().map(str::to_owned);
        assert_eq!(costs(NOBODY), costs(&hash_password("x", &Entropy::seeded(1))));
    }
}
