//! The second factor: codes of an app (TOTP, RFC 6238) and recovery codes for the day when the phone is lost.

use data_encoding::{BASE32_NOPAD, HEXLOWER};
use ground::secret::Entropy;
use kernel::{Error, Result, StaffId};
use qrcode::{QrCode, render::svg};
use totp_rs::{Algorithm, Builder, Totp};

/// RFC 4226, 4 recommends 160 bits.
const SECRET: usize = 20;
pub const RECOVERY_CODES: usize = 10;
/// Random bytes of a recovery code: fifty bits, shown as ten letters and digits.
const RECOVERY: usize = 7;
/// Smallest side of the picture: large enough for any phone.
const PICTURE: u32 = 200;

/// The secret that the app and the house share.
#[derive(Clone, PartialEq, Eq)]
pub struct Secret([u8; SECRET]);

impl Secret {
    pub fn fresh(entropy: &Entropy) -> Self {
        Self(entropy.bytes())
    }

    pub fn from_base32(text: &str) -> Option<Self> {
        let bytes = BASE32_NOPAD.decode(text.trim().replace(' ', "").to_uppercase().as_bytes()).ok()?;
        bytes.try_into().ok().map(Self)
    }

    pub fn base32(&self) -> String {
        BASE32_NOPAD.encode(&self.0)
    }

    /// The step of time whose code this is; each step counts once, so that a code that was seen cannot be used again.
    pub fn check(&self, code: &str, seconds: i64, last_step: i64) -> Result<Option<i64>> {
        let code = code.replace(' ', "");
        let Ok(seconds) = u64::try_from(seconds) else { return Ok(None) };
        let step = self.totp()?.check(&code, seconds).and_then(|step| i64::try_from(step).ok());
        Ok(step.filter(|step| *step > last_step))
    }

    /// The address that an app reads from the picture.
    pub fn url(&self, owner: &str, email: &str) -> String {
        let (owner, email) = (percent(owner), percent(email));
        format!("otpauth://totp/{owner}:{email}?secret={}&issuer={owner}", self.base32())
    }

    fn totp(&self) -> Result<Totp> {
        let builder = Builder::new().with_algorithm(Algorithm::SHA1).with_digits(6).with_skew(1);
        builder.with_secret(self.0.to_vec()).build().map_err(Error::fault)
    }
}

/// A picture for the camera of a phone.
pub fn picture(url: &str) -> Result<String> {
    let code = QrCode::new(url.as_bytes()).map_err(Error::fault)?;
    let picture = code.render::<svg::Color<'_>>().min_dimensions(PICTURE, PICTURE).build();
    // What stands before is the head of a file; inside a page it would be an error.
    Ok(picture.find("<svg").map_or(picture.clone(), |start| picture[start..].to_owned()))
}

/// New recovery codes, as a person reads them: `k7mq2-x9fpd`.
pub fn recovery_codes(entropy: &Entropy) -> Vec<String> {
    let code = |_| {
        let text = BASE32_NOPAD.encode(&entropy.bytes::<RECOVERY>()).to_lowercase();
        format!("{}-{}", &text[..5], &text[5..10])
    };
    (0..RECOVERY_CODES).map(code).collect()
}

/// A recovery code as it is compared, bound to its owner: equal codes of two people are not equal.
pub fn recovery_text(staff: StaffId, code: &str) -> String {
    let plain: String = code.chars().filter(char::is_ascii_alphanumeric).collect::<String>().to_lowercase();
    format!("{staff} {plain}")
}

fn percent(text: &str) -> String {
    let safe = |byte: u8| byte.is_ascii_alphanumeric() || b"-_.~@".contains(&byte);
    let encode = |byte: u8| match byte {
        byte if safe(byte) => char::from(byte).to_string(),
        byte => format!("%{}", HEXLOWER.encode(&[byte]).to_uppercase()),
    };
    text.bytes().map(encode).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[derive(serde::Deserialize)]
    struct Vectors {
        vectors: Vec<Vector>,
    }

    #[derive(serde::Deserialize)]
    struct Vector {
        alg: String,
        secret_b32: String,
        time: i64,
        code6: String,
    }

    #[test]
    fn the_codes_are_those_of_rfc_6238() {
        let file: Vectors = serde_json::from_str(include_str!("../../tests/data/totp-rfc6238.json")).unwrap();
        let ours: Vec<Vector> = file.vectors.into_iter().filter(|vector| vector.alg == "sha1").collect();
        assert_eq!(ours.len(), 6);
        for vector in ours {
            let secret = Secret::from_base32(&vector.secret_b32).unwrap();
            let step = vector.time / 30;
            assert_eq!(secret.check(&vector.code6, vector.time, 0).unwrap(), Some(step), "{}", vector.time);
            assert_eq!(
                secret.check(&vector.code6, vector.time + 30, 0).unwrap(),
                Some(step),
                "one step late"
            );
            assert_eq!(secret.check(&vector.code6, vector.time + 90, 0).unwrap(), None, "three steps late");
            assert_eq!(secret.check(&vector.code6, vector.time, step).unwrap(), None, "used before");
        }
    }

    #[test]
    fn nonsense_is_no_code() {
        let secret = Secret::fresh(&Entropy::seeded(1));
        for code in ["", "12345", "1234567", "abcdef", "💥"] {
            assert_eq!(secret.check(code, 1_764_000_000, 0).unwrap(), None, "{code}");
        }
    }

    #[test]
    fn an_app_can_read_the_picture() {
        let secret = Secret::from_base32("GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ").unwrap();
        let url = secret.url("Góra & Las", "anna@example.org");
        let want = "otpauth://totp/G%C3%B3ra%20%26%20Las:anna@example.org?secret=GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ\
                    &issuer=G%C3%B3ra%20%26%20Las";
        assert_eq!(url, want);
        assert!(picture(&url).unwrap().starts_with("<svg "));
    }

    #[test]
    fn a_recovery_code_is_read_as_people_type_it() {
        let staff = ground::id::Id::from_bytes([1; 16]);
        assert_eq!(recovery_text(staff, " K7MQ2 X9FPD"), recovery_text(staff, "k7mq2-x9fpd"));
        let codes = recovery_codes(&Entropy::seeded(3));
        assert!(codes.len() == RECOVERY_CODES && codes.iter().all(|code| code.len() == 11), "{codes:?}");
    }
}
