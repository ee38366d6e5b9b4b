//! Yes and no, and the names of channels, as spreadsheets write them in five languages.

use consent::{Channel, State};

const YES: &[&str] = &[
    "yes",
    "y",
    "true",
    "1",
    "x",
    "ok",
    "given",
    "granted",
    "subscribed",
    "opt-in",
    "ja",
    "j",
    "waar",
    "tak",
    "t",
    "prawda",
    "evet",
    "e",
    "doğru",
    "wahr",
    "✓",
    "✔",
];
const NO: &[&str] = &[
    "no", "n", "false", "0", "-", "refused", "nee", "onwaar", "nie", "fałsz", "hayır", "hayir", "h",
    "yanlış", "nein", "falsch",
];
const WITHDRAWN: &[&str] = &[
    "withdrawn",
    "unsubscribed",
    "opt-out",
    "ingetrokken",
    "afgemeld",
    "wycofana",
    "wycofano",
    "geri çekildi",
    "widerrufen",
    "abgemeldet",
];

/// What a cell says about a permission; none when it says neither yes nor no.
pub fn state(cell: &str) -> Option<State> {
    // A capital dotted İ has no single small letter, so it is spelled plainly first.
    let word = cell.trim().replace('İ', "i").to_lowercase();
    let among = |words: &[&str]| words.contains(&word.as_str());
    if among(YES) {
        Some(State::Given)
    } else if among(NO) {
        Some(State::Refused)
    } else {
        among(WITHDRAWN).then_some(State::Withdrawn)
    }
}

const CHANNELS: &[(Channel, &[&str])] = &[
    (Channel::Email, &["email", "e-mail", "mail", "e-mailadres", "e-posta", "eposta"]),
    (Channel::Sms, &["sms", "text", "text message", "tekstbericht", "wiadomość sms", "kısa mesaj"]),
    (Channel::Phone, &["phone", "telephone", "call", "telefoon", "telefon", "anruf"]),
    (Channel::Post, &["post", "letter", "brief", "poczta", "list", "posta", "mektup"]),
];

/// The channel that a cell names.
pub fn channel(cell: &str) -> Option<Channel> {
    let word = cell.trim().replace('İ', "i").to_lowercase();
    CHANNELS.iter().find(|(_, names)| names.contains(&word.as_str())).map(|(channel, _)| *channel)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_language_says_yes_and_no() {
        for yes in ["Yes", "JA", "tak", "Evet", "1", "TRUE", " x "] {
            assert_eq!(state(yes), Some(State::Given), "{yes}");
        }
        for no in ["no", "Nee", "NIE", "Hayır", "nein", "0", "False"] {
            assert_eq!(state(no), Some(State::Refused), "{no}");
        }
        assert_eq!(state("Abgemeldet"), Some(State::Withdrawn));
        assert_eq!(state("perhaps"), None);
    }

    #[test]
    fn every_channel_goes_by_its_key_and_by_names() {
        for known in Channel::ALL.iter().copied() {
            assert_eq!(channel(&known.to_string()), Some(known));
        }
        assert_eq!(channel(" E-Posta "), Some(Channel::Email));
        assert_eq!(channel("pigeon"), None);
    }
}
