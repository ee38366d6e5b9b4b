//! Finds what a message repeats of earlier ones, in the ways that mail programs of five languages write it, and signatures.

use std::ops::Range;

/// Longer lines are words, not the beginning of a quote.
const INTRO: usize = 300;
/// Lines in which a block of headers must show itself.
const BLOCK: usize = 8;
/// Between dashes: "Original Message" as Outlook puts it.
const ORIGINAL: &[&str] = &[
    "original message",
    "originalmessage",
    "oorspronkelijk bericht",
    "wiadomość oryginalna",
    "oryginalna wiadomość",
    "özgün ileti",
    "orijinal mesaj",
    "orijinal ileti",
    "ursprüngliche nachricht",
    "originalnachricht",
];
/// What is handed on is news to whoever gets it.
const FORWARDED: &[&str] = &[
    "forwarded message",
    "begin forwarded",
    "doorgestuurd bericht",
    "begin doorgestuurd",
    "przekazana wiadomość",
    "wiadomość przekazana",
    "iletilen ileti",
    "iletilmiş mesaj",
    "yönlendirilmiş",
    "weitergeleitete nachricht",
];
/// How "On … wrote:" begins and ends.
const WROTE: &[(&[&str], &[&str])] = &[
    (&["on "], &["wrote:"]),
    (&["op "], &["schreef:", "geschreven:"]),
    (
        &["w dniu ", "dnia ", "pon.", "wt.", "śr.", "czw.", "pt.", "sob.", "niedz."],
        &["napisał(a):", "napisał:", "napisała:", "pisze:"],
    ),
    (&[""], &["tarihinde şunu yazdı:", "şunları yazdı:", "şunu yazdı:", "yazdı:"]),
    (&["am "], &["schrieb:", "geschrieben:"]),
];
/// The same where the name stands behind the verb: "Op … schreef Anna <anna@example.com>:".
const WROTE_BY: &[(&str, &str)] = &[
    ("op ", " schreef "),
    ("am ", " schrieb "),
    ("w dniu ", " napisał"),
    ("on ", " wrote "),
    ("", " tarihinde "),
];
/// The first line of a block of headers, and the lines that follow it.
const FROM: &[&str] = &["from:", "van:", "od:", "kimden:", "gönderen:", "von:"];
const REST: &[&str] = &[
    "sent:",
    "date:",
    "to:",
    "cc:",
    "subject:",
    "verzonden:",
    "datum:",
    "aan:",
    "onderwerp:",
    "wysłano:",
    "data:",
    "do:",
    "dw:",
    "temat:",
    "gönderildi:",
    "gönderme tarihi:",
    "tarih:",
    "kime:",
    "bilgi:",
    "konu:",
    "gesendet:",
    "an:",
    "betreff:",
    "reply-to:",
    "importance:",
];

/// One line and where it begins.
struct Line<'a> {
    at: usize,
    text: &'a str,
}

/// The quoted parts. What would leave nothing new is not called a quote: somebody hands it on, or answers below.
pub fn quoted(text: &str) -> Vec<Range<usize>> {
    let lines = lines(text);
    let mut quoted = Vec::new();
    let mut at = 0;
    while at < lines.len() {
        match quote(&lines, at) {
            Some(end) => {
                let stop = lines.get(end).map_or(text.len(), |line| line.at);
                quoted.push(lines[at].at..stop);
                at = end;
            }
            None => at += 1,
        }
    }
    if without(text, &quoted).is_empty() { Vec::new() } else { quoted }
}

/// The text without these parts.
pub fn without(text: &str, quoted: &[Range<usize>]) -> String {
    let (mut kept, mut at) = (String::with_capacity(text.len()), 0);
    for part in quoted {
        kept.push_str(text.get(at..part.start).unwrap_or_default());
        at = part.end;
    }
    kept.push_str(text.get(at..).unwrap_or_default());
    kept.trim().to_owned()
}

/// The first `-- ` line (RFC 3676, 4.3) outside quotes.
pub fn signature(text: &str, quoted: &[Range<usize>]) -> Option<usize> {
    let inside = |at: usize| quoted.iter().any(|part| part.contains(&at));
    lines(text).iter().find(|line| matches!(line.text, "-- " | "--") && !inside(line.at)).map(|line| line.at)
}

/// Where the quote ends that begins at this line, as the number of the line behind it.
fn quote(lines: &[Line<'_>], at: usize) -> Option<usize> {
    if is_quoted(&lines[at]) {
        return Some(run(lines, at));
    }
    let below = is_original(lines[at].text)
        || is_block(lines, at)
        || (is_rule(lines[at].text) && is_block(lines, next(lines, at + 1)));
    let intro = if below { None } else { intro(lines, at) };
    if !(below || intro.is_some()) || is_handed_on(lines, at) {
        return None;
    }
    let behind = next(lines, at + intro.unwrap_or(1));
    match lines.get(behind) {
        Some(line) if intro.is_some() && is_quoted(line) => Some(run(lines, behind)),
        // Programs that mark nothing put everything below.
        _ => Some(lines.len()),
    }
}

/// The end of a run of marked lines; empty lines inside belong to it.
fn run(lines: &[Line<'_>], mut at: usize) -> usize {
    while at < lines.len() {
        let behind = next(lines, at);
        if !lines.get(behind).is_some_and(is_quoted) {
            return if behind == lines.len() { behind } else { at };
        }
        at = behind + 1;
    }
    at
}

fn lines(text: &str) -> Vec<Line<'_>> {
    let mut at = 0;
    let line = |piece: &'_ str| {
        let start = at;
        at += piece.len();
        (start, piece.len())
    };
    let places: Vec<(usize, usize)> = text.split_inclusive('\n').map(line).collect();
    places
        .into_iter()
        .map(|(at, length)| Line { at, text: text[at..at + length].trim_end_matches('\n') })
        .collect()
}

/// The next line with words, from this one on.
fn next(lines: &[Line<'_>], at: usize) -> usize {
    let behind = lines.iter().skip(at).position(|line| !line.text.trim().is_empty());
    behind.map_or(lines.len(), |further| at + further)
}

fn is_quoted(line: &Line<'_>) -> bool {
    line.text.starts_with('>') && !line.text.starts_with(">From ")
}

/// `-----Original Message-----`.
fn is_original(line: &str) -> bool {
    let inside = line.trim().trim_matches(['-', '_', '*', ' ']);
    let dashes = line.trim().starts_with("--") || line.trim().starts_with("__");
    dashes && ORIGINAL.contains(&lower(inside).as_str())
}

/// The long line that Outlook draws above its headers.
fn is_rule(line: &str) -> bool {
    let line = line.trim();
    line.len() >= 10 && line.bytes().all(|byte| matches!(byte, b'_' | b'-'))
}

/// `From: … Sent: … To: … Subject: …`, as Outlook and its like put it.
fn is_block(lines: &[Line<'_>], at: usize) -> bool {
    let starts = |line: &Line<'_>, words: &[&str]| {
        let line = line.text.trim().trim_start_matches('*').replace(":*", ":");
        let line = lower(&line);
        words.iter().any(|word| line.starts_with(word))
    };
    let Some(first) = lines.get(at).filter(|line| starts(line, FROM)) else { return false };
    let others = lines[at + 1..].iter().take(BLOCK).take_while(|line| !line.text.trim().is_empty());
    first.text.len() <= INTRO && others.filter(|line| starts(line, REST)).count() >= 2
}

/// Whether the words above say that a message is handed on.
fn is_handed_on(lines: &[Line<'_>], at: usize) -> bool {
    let above = lines[..at].iter().rev().find(|line| !line.text.trim().is_empty());
    let says = |line: &Line<'_>| {
        let line = lower(line.text);
        FORWARDED.iter().any(|words| line.contains(words))
    };
    says(&lines[at]) || above.is_some_and(says)
}

/// How many lines the words "On … wrote:" take that begin here, two at most.
fn intro(lines: &[Line<'_>], at: usize) -> Option<usize> {
    let first = lines[at].text.trim();
    if is_intro(first) {
        return Some(1);
    }
    let second = lines.get(at + 1)?.text.trim();
    let both = format!("{first} {second}");
    (!first.is_empty() && !second.is_empty() && is_intro(&both)).then_some(2)
}

/// It names a time or an address, and ends in a colon.
fn is_intro(line: &str) -> bool {
    if line.len() > INTRO || !line.ends_with(':') {
        return false;
    }
    let line = lower(line);
    let names = line.contains('@') || line.bytes().any(|byte| byte.is_ascii_digit());
    if !names {
        return false;
    }
    let plain = WROTE.iter().any(|(starts, ends)| {
        starts.iter().any(|start| line.starts_with(start)) && ends.iter().any(|end| line.ends_with(end))
    });
    plain || WROTE_BY.iter().any(|(start, verb)| line.starts_with(start) && line.contains(verb))
}

/// In small letters; the Turkish capital with its dot becomes one letter, not two.
fn lower(text: &str) -> String {
    text.to_lowercase().replace("i\u{307}", "i")
}
