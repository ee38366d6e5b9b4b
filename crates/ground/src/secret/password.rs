//! Passwords: Argon2id with the memory and passes that OWASP recommends, as PHC strings.

use super::Entropy;
use argon2::{Algorithm, Argon2, Params, PasswordHasher, PasswordVerifier, Version, password_hash::phc};

/// 19 MiB and two passes: OWASP's first recommendation for Argon2id.
const MEMORY_KIB: u32 = 19 * 1024;
const PASSES: u32 = 2;
const LANES: u32 = 1;

/// A stored password hash.
pub type Hash = String;

fn argon() -> Argon2<'static> {
    #[expect(clippy::expect_used, reason = "the three constants above are within Argon2's limits")]
    let params = Params::new(MEMORY_KIB, PASSES, LANES, None).expect("valid parameters");
    Argon2::new(Algorithm::Argon2id, Version::V0x13, params)
}

/// Slow on purpose: call it off the async threads.
pub fn hash(password: &str, entropy: &Entropy) -> Hash {
    let salt: [u8; 16] = entropy.bytes();
    #[expect(clippy::expect_used, reason = "any text can be hashed with a salt of sixteen bytes")]
    let hash = argon().hash_password_with_salt(password.as_bytes(), &salt).expect("hashing works");
    hash.to_string()
}

/// Slow on purpose: call it off the async threads.
pub fn verify(password: &str, stored: &str) -> bool {
    phc::PasswordHash::new(stored)
        .is_ok_and(|hash| argon().verify_password(password.as_bytes(), &hash).is_ok())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_right_password_and_no_other() {
        let stored = hash("correct horse battery", &Entropy::seeded(1));
        assert!(stored.starts_with("$argon2id$"), "{stored}");
        assert!(verify("correct horse battery", &stored));
        assert!(!verify("correct horse batterz", &stored));
        assert!(!verify("correct horse battery", "not a hash"));
    }
}
