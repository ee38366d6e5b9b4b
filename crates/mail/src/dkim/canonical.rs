//! What is signed of a message: fields in `relaxed` form, which survives refolding, the body in `simple` form.
//!
//! The body needs no relaxed form: quoted-printable and base64 hold no white space that a server may change.

/// A message taken apart as far as a signature needs it.
pub struct Fields<'a> {
    fields: Vec<(&'a [u8], &'a [u8])>,
    pub body: &'a [u8],
}

impl<'a> Fields<'a> {
    pub fn read(message: &'a [u8]) -> Fields<'a> {
        let (mut fields, mut rest) = (Vec::with_capacity(SOME_FIELDS), message);
        while let Some((field, after)) = first_field(rest) {
            rest = after;
            if let Some(colon) = field.iter().position(|&byte| byte == b':') {
                fields.push((field[..colon].trim_ascii_end(), &field[colon + 1..]));
            }
        }
        Fields { fields, body: rest.strip_prefix(b"\r\n").unwrap_or(rest) }
    }

    pub fn named(&self, name: &str) -> impl DoubleEndedIterator<Item = &'a [u8]> {
        self.fields
            .iter()
            .filter(move |(n, _)| n.eq_ignore_ascii_case(name.as_bytes()))
            .map(|(_, value)| *value)
    }
}

/// What a message of this crate has at most, as room to start with.
const SOME_FIELDS: usize = 20;

/// Splits off one field with its continuation lines; `None` at the empty line.
fn first_field(rest: &[u8]) -> Option<(&[u8], &[u8])> {
    if rest.is_empty() || rest.starts_with(b"\r\n") {
        return None;
    }
    let mut from = 0;
    while let Some(line_feed) = memchr::memchr(b'\n', &rest[from..]) {
        let next = from + line_feed + 1;
        if !matches!(rest.get(next), Some(b' ' | b'\t')) {
            return Some((&rest[..next], &rest[next..]));
        }
        from = next;
    }
    Some((rest, &[]))
}

/// Appends `name:value` with the value unfolded; `name` is in lower case already. No line break follows.
pub fn relaxed_field(name: &str, value: &[u8], into: &mut Vec<u8>) {
    into.extend_from_slice(name.as_bytes());
    into.push(b':');
    let words =
        value.split(|byte| matches!(byte, b' ' | b'\t' | b'\r' | b'\n')).filter(|word| !word.is_empty());
    for (i, word) in words.enumerate() {
        if i > 0 {
            into.push(b' ');
        }
        into.extend_from_slice(word);
    }
}

/// Empty lines at the end do not count; a body without lines counts as one empty line (RFC 6376, 3.4.3).
pub fn simple_body(mut body: &[u8]) -> &[u8] {
    while body.ends_with(b"\r\n\r\n") {
        body = &body[..body.len() - 2];
    }
    if body.is_empty() { b"\r\n" } else { body }
}

#[cfg(test)]
mod tests {
    use super::{Fields, relaxed_field, simple_body};

    /// The example of RFC 6376, 3.4.5.
    const EXAMPLE: &[u8] = b"A: X\r\nB : Y\t\r\n\tZ  \r\n\r\n C \r\nD \t E\r\n\r\n\r\n";

    #[test]
    fn the_example_of_the_rfc_comes_out_as_printed_there() {
        let fields = Fields::read(EXAMPLE);
        let relaxed = |name| {
            let mut bytes = Vec::new();
            fields.named(name).for_each(|value| relaxed_field(name, value, &mut bytes));
            String::from_utf8(bytes).unwrap()
        };
        assert_eq!((relaxed("a").as_str(), relaxed("b").as_str()), ("a:X", "b:Y Z"));
        assert_eq!(simple_body(fields.body), b" C \r\nD \t E\r\n");
    }

    #[test]
    fn an_empty_body_is_one_empty_line() {
        for body in [b"".as_slice(), b"\r\n", b"\r\n\r\n\r\n"] {
            assert_eq!(simple_body(body), b"\r\n", "{body:?}");
        }
    }

    #[test]
    fn a_message_without_a_body_has_its_fields() {
        let fields = Fields::read(b"From: a\r\nTo: b\r\n\tc");
        assert_eq!(fields.named("to").next(), Some(b" b\r\n\tc".as_slice()));
        assert_eq!(fields.body, b"");
    }
}
