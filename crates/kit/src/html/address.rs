//! Web addresses in what a person wrote.

use std::ops::Range;

/// How an address begins. Nothing else is followed: no scripts, no files, no programs of the reader's.
const STARTS: [&str; 3] = ["https://", "http://", "www."];
/// What ends a sentence belongs to the sentence.
const ENDS: &[char] = &['.', ',', ';', ':', '!', '?', '\'', '"', '*', '_', '…'];
/// A bracket belongs to the address only when it opens there.
const BRACKETS: [(char, char); 3] = [('(', ')'), ('[', ']'), ('{', '}')];

/// Where the first address in a text stands.
pub fn first(text: &str) -> Option<Range<usize>> {
    let mut before = ' ';
    for (at, character) in text.char_indices() {
        if !before.is_alphanumeric()
            && let Some(length) = begins(&text[at..])
        {
            return Some(at..at + length);
        }
        before = character;
    }
    None
}

/// How long the address is that stands here.
fn begins(text: &str) -> Option<usize> {
    let is = |start: &str| text.get(..start.len()).is_some_and(|own| own.eq_ignore_ascii_case(start));
    let start = STARTS.into_iter().find(|start| is(start))?;
    let end = text.find(breaks).unwrap_or(text.len());
    let address = trimmed(&text[..end]);
    let behind = address.get(start.len()..)?;
    let host = behind.split(['/', '?', '#']).next().unwrap_or_default();
    // Names before an `@` pretend to be the host.
    let fits = host.starts_with(char::is_alphanumeric) && host.contains('.') && !host.contains('@');
    fits.then_some(address.len())
}

/// White space, what stands around addresses, and signs that nobody sees.
fn breaks(character: char) -> bool {
    let unseen = matches!(character, '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2060}'..='\u{206f}' | '\u{feff}');
    character.is_whitespace()
        || character.is_control()
        || unseen
        || matches!(character, '<' | '>' | '"' | '`')
}

fn trimmed(address: &str) -> &str {
    let mut address = address;
    loop {
        let shorter = address.trim_end_matches(ENDS);
        let closes = |(open, close): &(char, char)| {
            shorter.ends_with(*close) && shorter.matches(*close).count() > shorter.matches(*open).count()
        };
        let shorter = match BRACKETS.iter().any(closes) {
            true => &shorter[..shorter.len() - 1],
            false => shorter,
        };
        if shorter.len() == address.len() {
            return address;
        }
        address = shorter;
    }
}

#[cfg(test)]
mod tests {
    use crate::Html;

    fn linked(text: &str) -> Vec<String> {
        let html = Html::linked(text).into_string();
        let parts = html.split("<a href=\"").skip(1);
        parts.map(|part| part.split('"').next().unwrap_or_default().to_owned()).collect()
    }

    #[test]
    fn addresses_are_links_and_sentences_end_behind_them() {
        let text = "See https://example.com/a_(b)?x=1&y=2, or (www.example.org/help). HTTP://EXAMPLE.NET!";
        let wanted =
            ["https://example.com/a_(b)?x=1&amp;y=2", "https://www.example.org/help", "HTTP://EXAMPLE.NET"];
        assert_eq!(linked(text), wanted);
        let html = Html::linked("x <https://example.com/ü> y").into_string();
        assert_eq!(
            html,
            "x &lt;<a href=\"https://example.com/ü\" target=\"_blank\" rel=\"noopener noreferrer nofollow\">\
             https://example.com/ü</a>&gt; y"
        );
    }

    #[test]
    fn what_is_no_address_of_the_web_stays_text() {
        let none = [
            "javascript:alert(1)",
            "data:text/html,x",
            "https://",
            "https://localhost",
            "https://bank.example@evil.example/",
            "xhttps://example.com",
            "<a href=\"x\">y</a>",
            "www.",
            "",
        ];
        for text in none {
            assert_eq!(linked(text), Vec::<String>::new(), "{text}");
            assert_eq!(Html::linked(text), Html::text(text));
        }
        let turned = linked("https://example.com/\u{202e}gpj.exe and 'https://example.com/'><script>'");
        assert_eq!(turned, ["https://example.com/", "https://example.com/"]);
    }
}
