//! Pictures that came along with a message and stand in its text: they travel inside the page that shows it, so that nothing is
//! fetched for them.

use crate::{
    model::Case,
    read::{self, Shelved},
};
use data_encoding::BASE64;
use kernel::{Error, Reader, Result};
use std::collections::HashMap;

/// A picture in a text is no larger; what is can be taken away as a file.
const LARGEST: i64 = 2 << 20;
/// All pictures of one message together: a page must stay one that opens.
const TOGETHER: i64 = 8 << 20;

/// The pictures that this message shows, by the name it has for each, as addresses that hold them.
pub async fn of(
    reader: &mut Reader,
    case: &Case,
    files: &[Shelved],
    html: &str,
) -> Result<HashMap<String, String>> {
    let mut left = TOGETHER;
    let mut shown = HashMap::new();
    for file in files.iter().filter(|_| html.contains("cid:")) {
        let Some(cid) = file.cid.as_ref().filter(|_| file.size <= LARGEST.min(left)) else { continue };
        let bytes = match read::file(reader, case.id, file.id).await {
            Ok((_, bytes)) => bytes,
            Err(Error::NotFound) => continue,
            Err(other) => return Err(other),
        };
        if let Some(kind) = kind(&bytes) {
            left -= file.size;
            shown.insert(cid.clone(), format!("data:{kind};base64,{}", BASE64.encode(&bytes)));
        }
    }
    Ok(shown)
}

/// What it is by its first bytes, whatever its sender says; drawings that could carry a program are none.
fn kind(bytes: &[u8]) -> Option<&'static str> {
    match bytes {
        [0x89, b'P', b'N', b'G', b'\r', b'\n', 0x1a, b'\n', ..] => Some("image/png"),
        [0xff, 0xd8, 0xff, ..] => Some("image/jpeg"),
        [b'G', b'I', b'F', b'8', b'7' | b'9', b'a', ..] => Some("image/gif"),
        [b'R', b'I', b'F', b'F', _, _, _, _, b'W', b'E', b'B', b'P', ..] => Some("image/webp"),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::kind;

    #[test]
    fn a_picture_is_known_by_its_bytes_alone() {
        assert_eq!(kind(b"\x89PNG\r\n\x1a\n....."), Some("image/png"));
        assert_eq!(kind(b"\xff\xd8\xff\xe0"), Some("image/jpeg"));
        assert_eq!(kind(b"GIF89a,"), Some("image/gif"));
        assert_eq!(kind(b"RIFF1234WEBPVP8 "), Some("image/webp"));
        for other in [&b"<svg onload=alert(1)>"[..], b"<html>", b"RIFF1234WAVE", b"GIF8", b""] {
            assert_eq!(kind(other), None);
        }
    }
}
