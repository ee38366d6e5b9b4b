//! Files that people send along: how large they may be, and what they are by their first bytes, whatever their name says.

use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

/// The largest file: a scanned contract of a few pages, or a photograph.
pub const FILE_MOST: i64 = 8 << 20;

#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(rename_all = "lowercase")]
pub enum FileKind {
    Pdf,
    Png,
    Jpeg,
    Webp,
    Text,
}

impl FileKind {
    pub const ALL: [Self; 5] = [Self::Pdf, Self::Png, Self::Jpeg, Self::Webp, Self::Text];

    pub const fn key(self) -> &'static str {
        match self {
            Self::Pdf => "pdf",
            Self::Png => "png",
            Self::Jpeg => "jpeg",
            Self::Webp => "webp",
            Self::Text => "text",
        }
    }

    pub fn parse(key: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|kind| kind.key() == key)
    }

    /// What people call it.
    pub const fn label(self) -> &'static str {
        match self {
            Self::Pdf => "PDF",
            Self::Png => "PNG",
            Self::Jpeg => "JPEG",
            Self::Webp => "WebP",
            Self::Text => "TXT",
        }
    }

    pub const fn media(self) -> &'static str {
        match self {
            Self::Pdf => "application/pdf",
            Self::Png => "image/png",
            Self::Jpeg => "image/jpeg",
            Self::Webp => "image/webp",
            Self::Text => "text/plain",
        }
    }

    /// What these bytes are; none when it is nothing that we take.
    pub fn of(bytes: &[u8]) -> Option<Self> {
        match bytes {
            [b'%', b'P', b'D', b'F', b'-', ..] => Some(Self::Pdf),
            [0x89, b'P', b'N', b'G', 0x0d, 0x0a, 0x1a, 0x0a, ..] => Some(Self::Png),
            [0xff, 0xd8, 0xff, ..] => Some(Self::Jpeg),
            [b'R', b'I', b'F', b'F', _, _, _, _, b'W', b'E', b'B', b'P', ..] => Some(Self::Webp),
            _ => is_plain_text(bytes).then_some(Self::Text),
        }
    }
}

/// No mark-up of a page or a script, which a browser might take for more than text.
fn is_plain_text(bytes: &[u8]) -> bool {
    let Ok(text) = std::str::from_utf8(bytes) else {
        return false;
    };
    let tame =
        |character: char| !character.is_control() || matches!(character, '\n' | '\r' | '\t' | '\u{feff}');
    !text.trim().is_empty() && text.chars().all(tame) && !text.trim_start().starts_with(['<', '#', '{'])
}

#[cfg(test)]
mod tests {
    use super::FileKind;

    #[test]
    fn a_file_is_what_its_bytes_say() {
        assert_eq!(FileKind::of(b"%PDF-1.7 ..."), Some(FileKind::Pdf));
        assert_eq!(FileKind::of("Größe: 3 m\n".as_bytes()), Some(FileKind::Text));
        for hostile in
            [&b"MZ\x90\x00"[..], b"<script>alert(1)</script>", b"#!/bin/sh\n", b"PK\x03\x04", b"", b" \n"]
        {
            assert_eq!(FileKind::of(hostile), None, "{hostile:?}");
        }
    }
}
