//! Quoted-printable (RFC 2045, 6.7): text in any language as short lines of ASCII.
//!
//! It is our own because it is done for every letter, and the encoder that comes with lettre takes half of composing.

/// RFC 2045, 6.7 (5) allows 76 characters with the `=` of a soft break.
const LINE_LIMIT: usize = 75;
/// The width of `=C5`.
const QUOTED: usize = 3;
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
    // White space at the end of a line would be lost on the way, so it is quoted.
    let open_end = usize::from(matches!(line.last(), Some(b' ' | b'\t')));
    let (mut rest, mut room) = (line, LINE_LIMIT);
    while let Some(&byte) = rest.first() {
        let run = rest[..rest.len() - open_end].iter().take(room).take_while(|&&byte| is_plain(byte)).count();
        if run > 0 {
            into.extend_from_slice(&rest[..run]);
            (rest, room) = (&rest[run..], room - run);
        } else if room < QUOTED {
            into.extend_from_slice(b"=\r\n");
            room = LINE_LIMIT;
        } else {
            into.extend_from_slice(&[b'=', HEX[usize::from(byte >> 4)], HEX[usize::from(byte & 15)]]);
            (rest, room) = (&rest[1..], room - QUOTED);
        }
    }
}

fn is_plain(byte: u8) -> bool {
    matches!(byte, b' '..=b'<' | b'>'..=b'~' | b'\t')
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
