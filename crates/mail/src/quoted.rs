//! Quoted-printable (RFC 2045, 6.7): text in any language as short lines of ASCII.
//!
//! It is our own because it is done for every letter, and the encoder that comes with lettre takes half of composing.

/// RFC 2045, 6.7 (5) allows 76 characters with the `=` of a soft break.
const LINE_LIMIT: usize = 75;
const HEX: &[u8; 16] = b"0123456789ABCDEF";

/// Line ends of any kind become CR LF.
pub fn quoted_printable(text: &str) -> Vec<u8> {
    let mut encoded = Vec::with_capacity(text.len() * 5 / 4 + 16);
    let lines = text.split_inclusive('\n');
    for line in lines {
        match line.strip_suffix('\n') {
            Some(line) => {
                encode_line(line.strip_suffix('\r').unwrap_or(line).as_bytes(), &mut encoded);
                encoded.extend_from_slice(b"\r\n");
            }
            None => encode_line(line.as_bytes(), &mut encoded),
        }
    }
    encoded
}

fn encode_line(line: &[u8], into: &mut Vec<u8>) {
    let mut column = 0;
    for (i, &byte) in line.iter().enumerate() {
        let plain = is_plain(byte, i + 1 == line.len());
        let width = if plain { 1 } else { 3 };
        if column + width > LINE_LIMIT {
            into.extend_from_slice(b"=\r\n");
            column = 0;
        }
        match plain {
            true => into.push(byte),
            false => {
                into.extend_from_slice(&[b'=', HEX[usize::from(byte >> 4)], HEX[usize::from(byte & 15)]])
            }
        }
        column += width;
    }
}

/// White space at the end of a line would be lost on the way.
fn is_plain(byte: u8, last: bool) -> bool {
    matches!(byte, b'!'..=b'<' | b'>'..=b'~') || (matches!(byte, b' ' | b'\t') && !last)
}

#[cfg(test)]
mod tests {
    use super::quoted_printable;

    fn encoded(text: &str) -> String {
        String::from_utf8(quoted_printable(text)).unwrap()
    }

    #[test]
    fn only_what_must_be_is_quoted() {
        assert_eq!(encoded("Ayşe = 1~2\tx\n"), "Ay=C5=9Fe =3D 1~2\tx\r\n");
        assert_eq!(encoded("end \n\t\r\nno break"), "end=20\r\n=09\r\nno break");
        assert_eq!(encoded("a\rb\0"), "a=0Db=00");
        assert_eq!(encoded(""), "");
    }

    #[test]
    fn no_line_is_longer_than_76_and_none_is_lost() {
        for text in ["a".repeat(300), "ü".repeat(300), "a b".repeat(100), "🎿 ".repeat(90)] {
            let lines = encoded(&text);
            assert!(lines.split("\r\n").all(|line| line.len() <= 76 && !line.ends_with(' ')), "{lines}");
            let joined = lines.replace("=\r\n", "");
            assert_eq!(joined.matches("=C3=BC").count(), text.matches('ü').count());
            assert_eq!(joined.matches('a').count(), text.matches('a').count());
        }
    }
}
