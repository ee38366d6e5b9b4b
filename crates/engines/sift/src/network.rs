//! Addresses of mail and of machines.

use crate::{
    candidates::{Beside, Candidates, Scene},
    finding::{Class, Confidence},
    lexicon::Cue,
    runs::{Glue, Run},
    text,
    work::looked_at,
};
use memchr::memchr_iter;
use std::net::Ipv6Addr;

/// RFC 5321: octets before the `@`, and behind it.
const LOCAL: usize = 64;
const DOMAIN: usize = 253;
/// `ffff:ffff:ffff:ffff:ffff:ffff:255.255.255.255`
const IPV6: usize = 45;

pub fn emails(text: &str, found: &mut Candidates) {
    for at in memchr_iter(b'@', text.as_bytes()) {
        let start = local_start(text, at);
        if let Some(end) = domain_end(text, at + 1).filter(|_| start < at) {
            found.add(start..end, Class::Email, Confidence::Certain);
        }
    }
}

/// Four octets; chapters and versions have small numbers or a word that says so.
pub fn ipv4(scene: &Scene, run: &Run, found: &mut Candidates) {
    let [a, b, c, d, rest @ ..] = &run.groups[..] else { return };
    let dots = [b, c, d].iter().all(|group| group.glue == Glue::Dot);
    let ends =
        rest.first().map_or(!run.touched_behind, |next| matches!(next.glue, Glue::Space | Glue::Slash));
    if !dots || !ends || run.touched_before {
        return;
    }
    let octets = [a, b, c, d].map(|group| octet(&scene.text[group.start..group.end]));
    let large = octets.iter().any(|octet| octet.is_some_and(|value| value >= 10));
    let sure = match scene.beside(&(a.start..d.end), Cue::IP, Cue::OTHER) {
        Beside::Own => Confidence::Certain,
        Beside::Nothing if large => Confidence::Likely,
        _ => Confidence::Hint,
    };
    if octets.iter().all(Option::is_some) {
        found.add(a.start..d.end, Class::Ip, sure);
    }
}

pub fn ipv6(text: &str, found: &mut Candidates) {
    let mut done = 0;
    for colon in memchr_iter(b':', text.as_bytes()) {
        if colon < done {
            continue;
        }
        let bytes = text.as_bytes();
        let hex = bytes[..colon].iter().rev().take(5).take_while(|b| b.is_ascii_hexdigit()).count();
        let start = colon - hex;
        let part = |b: &&u8| b.is_ascii_hexdigit() || matches!(b, b':' | b'.');
        let length = bytes[start..].iter().take(IPV6).take_while(part).count();
        let address = text[start..start + length].trim_end_matches([':', '.']);
        let end = start + address.len();
        done = start + length;
        looked_at(done - start);
        if !text::word_before(text, start) && !text::word_after(text, end) && is_somebodys(address) {
            found.add(start..end, Class::Ip, Confidence::Likely);
        }
    }
}

/// An address that has been given to a machine: a time of the day and `abc::def` are none.
fn is_somebodys(address: &str) -> bool {
    let telling = address.len() >= 6
        && address.bytes().filter(|b| *b == b':').count() >= 2
        && address.bytes().any(|b| b.is_ascii_digit());
    telling && address.parse::<Ipv6Addr>().is_ok_and(|address| !address.is_loopback())
}

fn octet(digits: &str) -> Option<u8> {
    digits.parse().ok().filter(|_| digits.len() == 1 || !digits.starts_with('0'))
}

fn local_start(text: &str, at: usize) -> usize {
    let from = text::floor(text, at.saturating_sub(LOCAL));
    let local = text[from..at].chars().rev().take_while(|&c| c.is_alphanumeric() || "._%+-'".contains(c));
    let start = at - local.map(char::len_utf8).sum::<usize>();
    looked_at(at - start);
    start + text[start..at].bytes().take_while(|b| b".'".contains(b)).count()
}

/// Labels with dots between them; the last one has letters, two at least.
fn domain_end(text: &str, start: usize) -> Option<usize> {
    let domain = &text[start..text::floor(text, start + DOMAIN)];
    let length: usize = domain
        .chars()
        .take_while(|&c| c.is_alphanumeric() || matches!(c, '.' | '-'))
        .map(char::len_utf8)
        .sum();
    looked_at(length);
    let domain = domain[..length].trim_end_matches(['.', '-']);
    let (name, top) = domain.rsplit_once('.')?;
    let fits = top.chars().count() >= 2 && top.chars().all(char::is_alphabetic) || top.starts_with("xn--");
    let named = !name.is_empty() && !name.starts_with(['.', '-']) && !name.contains("..");
    (fits && named).then_some(start + domain.len())
}
