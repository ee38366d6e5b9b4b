//! The files a browser keeps for a year: each is served under a name that contains the hash of its content.

use data_encoding::BASE32_NOPAD;
use std::sync::LazyLock;

/// One file to serve at `path`, with `Cache-Control: immutable`.
#[derive(Debug)]
pub struct Asset {
    pub path: String,
    pub bytes: &'static [u8],
    pub content_type: &'static str,
}

/// One sheet for the browser, several subjects for people.
const STYLE: &str = concat!(
    include_str!("../assets/kit.css"),
    include_str!("../assets/thread.css"),
    include_str!("../assets/drawing.css"),
);
/// Each file is a module of its own: it runs where its elements are, and nowhere else.
const SCRIPT: &str = concat!(
    include_str!("../assets/kit.js"),
    include_str!("../assets/live.js"),
    include_str!("../assets/order.js"),
    include_str!("../assets/thread.js"),
    include_str!("../assets/drawing.js"),
);

pub static ASSETS: LazyLock<[Asset; 3]> = LazyLock::new(|| {
    [
        asset("css", STYLE.as_bytes(), "text/css; charset=utf-8"),
        asset("js", SCRIPT.as_bytes(), "text/javascript; charset=utf-8"),
        asset("svg", include_bytes!("../assets/favicon.svg"), "image/svg+xml"),
    ]
});

/// Ten letters of hash tell versions of one file apart and keep every page short.
const HASH_LETTERS: usize = 10;

pub(crate) fn css() -> &'static str {
    &ASSETS[0].path
}

pub(crate) fn js() -> &'static str {
    &ASSETS[1].path
}

pub(crate) fn favicon() -> &'static str {
    &ASSETS[2].path
}

fn asset(extension: &str, bytes: &'static [u8], content_type: &'static str) -> Asset {
    let mut hash = BASE32_NOPAD.encode(blake3::hash(bytes).as_bytes()).to_ascii_lowercase();
    hash.truncate(HASH_LETTERS);
    Asset { path: format!("/assets/kit.{hash}.{extension}"), bytes, content_type }
}

#[cfg(test)]
mod tests {
    use super::ASSETS;
    use std::io::Write;

    /// What a browser may have to load before the first page stands, as it travels: compressed.
    const LARGEST: u64 = 30 * 1024;

    fn compressed(bytes: &[u8]) -> u64 {
        let mut coder = flate2::write::GzEncoder::new(Vec::new(), flate2::Compression::default());
        coder.write_all(bytes).unwrap();
        coder.finish().unwrap().len() as u64
    }

    #[test]
    fn assets_stay_small_and_their_names_differ() {
        for asset in ASSETS.iter() {
            let size = compressed(asset.bytes);
            assert!(size <= LARGEST, "{} has {size} bytes when compressed", asset.path);
            assert!(!asset.bytes.is_empty(), "{}", asset.path);
        }
        assert_ne!(ASSETS[0].path.split('.').nth(1), ASSETS[1].path.split('.').nth(1));
    }
}
