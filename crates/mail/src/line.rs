//! Text that stands on one line of a header, whatever a person typed.

/// Makes one line of at most `limit` characters: control characters become spaces, runs of spaces become one.
pub fn one_line(text: &str, limit: usize) -> String {
    let visible = text.chars().map(|c| if c.is_control() || is_line_break(c) { ' ' } else { c });
    let mut line = String::with_capacity(text.len().min(limit));
    for (c, _) in visible.filter(is_word_or_first_space()).zip(0..limit) {
        line.push(c);
    }
    line.truncate(line.trim_end().len());
    line
}

/// Whether the text is visible ASCII only, with nothing in it that could end an angle-bracketed value.
pub fn is_plain_token(text: &str) -> bool {
    text.bytes().all(|b| b.is_ascii_graphic() && !matches!(b, b'<' | b'>' | b',' | b'"' | b'\\'))
}

/// U+2028 and U+2029 are no control characters, yet some readers break the line there.
fn is_line_break(c: char) -> bool {
    matches!(c, '\u{2028}' | '\u{2029}')
}

fn is_word_or_first_space() -> impl FnMut(&char) -> bool {
    let mut before = ' ';
    move |&c| {
        let keep = c != ' ' || before != ' ';
        before = c;
        keep
    }
}

#[cfg(test)]
mod tests {
    use super::{is_plain_token, one_line};

    #[test]
    fn breaks_and_runs_of_spaces_become_one_space() {
        assert_eq!(one_line(" Anna\r\nBcc:  x\u{2028}y\0 ", 80), "Anna Bcc: x y");
    }

    #[test]
    fn a_long_line_is_cut_between_characters() {
        assert_eq!(one_line(&"ğ🎿".repeat(5_000), 3), "ğ🎿ğ");
    }

    #[test]
    fn a_token_ends_no_bracket() {
        assert!(is_plain_token("https://example.org/u?t=a&b=c"));
        assert!(!is_plain_token("https://example.org/>,<mailto:x"));
        assert!(!is_plain_token("a b"));
    }
}
