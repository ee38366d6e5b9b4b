//! One search for everything: today people, found by the room that knows them.

use kernel::{Desk, door::Go};

/// Longer searches are cut: nobody types them.
const LONGEST: usize = 200;

pub async fn find(desk: Desk) -> Go {
    let asked = desk.visit.query.get("q").unwrap_or_default();
    let asked: String = asked.chars().take(LONGEST).collect();
    Go::to(format!("/customers?q={}", encoded(&asked)))
}

fn encoded(text: &str) -> String {
    let byte = |byte: u8| match byte {
        b'a'..=b'z' | b'A'..=b'Z' | b'0'..=b'9' | b'-' | b'_' | b'.' => char::from(byte).to_string(),
        _ => format!("%{byte:02X}"),
    };
    text.bytes().map(byte).collect()
}

#[cfg(test)]
mod tests {
    #[test]
    fn what_was_typed_cannot_become_another_parameter() {
        assert_eq!(super::encoded("a b&c=İ"), "a%20b%26c%3D%C4%B0");
    }
}
