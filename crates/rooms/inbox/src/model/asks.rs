//! Whether a mail asks for what the law gives everybody: a copy, erasure, a restriction, data to take along. A hint for people,
//! who decide.

use rights::Kind;

/// Words that people use for it in five languages, in small letters. Endings are left open where a language has many.
const COPY: &[&str] = &[
    "right of access",
    "access request",
    "subject access",
    "copy of my data",
    "copy of my personal data",
    "what data do you have",
    "data you hold",
    "which data do you",
    "article 15",
    "art. 15",
    "inzageverzoek",
    "recht op inzage",
    "inzage in mijn gegevens",
    "kopie van mijn gegevens",
    "welke gegevens",
    "artikel 15",
    "dostęp do danych",
    "dostępu do danych",
    "kopię danych",
    "kopię moich danych",
    "kopii danych",
    "jakie dane",
    "erişim hakkı",
    "verilerimin bir kopyası",
    "verilerimin kopyası",
    "hangi verilerim",
    "kişisel verilerime erişim",
    "auskunft",
    "kopie meiner daten",
    "welche daten",
];

const ERASURE: &[&str] = &[
    "delete my data",
    "delete my account",
    "delete my personal data",
    "erase my",
    "right to erasure",
    "right to be forgotten",
    "remove my data",
    "article 17",
    "art. 17",
    "verwijder mijn gegevens",
    "gegevens te verwijderen",
    "gegevens verwijderen",
    "recht op vergetelheid",
    "recht om vergeten",
    "wis mijn gegevens",
    "artikel 17",
    "usunięcie danych",
    "usunięcia danych",
    "usunięcie moich danych",
    "usunąć moje dane",
    "usuńcie moje dane",
    "prawo do bycia zapomnianym",
    "verilerimin silinmesi",
    "verilerimi silin",
    "hesabımı silin",
    "unutulma hakkı",
    "kişisel verilerimin silinmesini",
    "lösch",
    "recht auf vergessen",
];

const RESTRICTION: &[&str] = &[
    "restriction of processing",
    "restrict the processing",
    "restrict my data",
    "article 18",
    "art. 18",
    "artikel 18",
    "beperking van de verwerking",
    "verwerking te beperken",
    "beperk de verwerking",
    "ograniczenie przetwarzania",
    "ograniczenia przetwarzania",
    "ograniczyć przetwarzanie",
    "işlenmesinin kısıtlanması",
    "işlenmesini kısıtla",
    "einschränkung der verarbeitung",
    "verarbeitung einschränken",
    "verarbeitung einzuschränken",
];

const PORTABILITY: &[&str] = &[
    "data portability",
    "take my data along",
    "machine-readable format",
    "article 20",
    "art. 20",
    "artikel 20",
    "dataportabiliteit",
    "overdraagbaarheid",
    "gegevens meenemen",
    "przenoszenie danych",
    "przenoszenia danych",
    "przeniesienie danych",
    "przenieść moje dane",
    "veri taşınabilirliği",
    "verilerimin taşınması",
    "datenübertragbarkeit",
    "daten mitnehmen",
];

/// Words by which people take a permission back.
const WITHDRAWAL: &[&str] = &[
    "unsubscribe",
    "opt out",
    "opt me out",
    "stop sending me",
    "stop emailing me",
    "no longer wish to receive",
    "withdraw my consent",
    "remove me from your list",
    "take me off your list",
    "no more newsletters",
    "afmelden voor",
    "meld mij af",
    "meld me af",
    "uitschrijven",
    "schrijf mij uit",
    "trek mijn toestemming in",
    "toestemming intrekken",
    "geen nieuwsbrief meer",
    "geen mails meer",
    "wypisać mnie",
    "wypisanie z",
    "wypiszcie mnie",
    "wycofuję zgodę",
    "wycofuję moją zgodę",
    "cofam zgodę",
    "wycofanie zgody",
    "rezygnuję z newslettera",
    "nie chcę otrzymywać",
    "proszę nie wysyłać",
    "abonelikten çık",
    "rızamı geri",
    "onayımı geri",
    "listeden çıkar",
    "almak istemiyorum",
    "e-posta göndermeyin",
    "widerrufe meine einwilligung",
    "widerruf meiner einwilligung",
    "einwilligung widerrufen",
    "einwilligung zurück",
    "newsletter ab",
    "keine werbung mehr",
    "keine mails mehr",
    "keine e-mails mehr",
    "abbestell",
];

/// As much of a mail as is looked through: whoever asks does so at its beginning.
const READ: usize = 4_000;

/// What it seems to ask for; erasure where a copy is named too, for it needs the copy first and a person decides.
// law: gdpr/12.2
pub fn asks(line: &str, text: &str) -> Option<Kind> {
    let said = said(line, text);
    let known = [
        (Kind::Erasure, ERASURE),
        (Kind::Restriction, RESTRICTION),
        (Kind::Portability, PORTABILITY),
        (Kind::Copy, COPY),
    ];
    known.into_iter().find(|(_, words)| names(&said, words)).map(|(kind, _)| kind)
}

/// Whether somebody seems to take a permission back.
// law: gdpr/7.3
pub fn withdraws(line: &str, text: &str) -> bool {
    names(&said(line, text), WITHDRAWAL)
}

fn said(line: &str, text: &str) -> String {
    let beginning: String = text.chars().take(READ).collect();
    // A dotted capital İ becomes two characters in small letters; Turkish words here have none of them.
    let said = format!("{line}\n{beginning}").to_lowercase().replace('\u{307}', "");
    said.split_whitespace().collect::<Vec<_>>().join(" ")
}

fn names(said: &str, words: &[&str]) -> bool {
    words.iter().any(|word| said.contains(word))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn requests_are_heard_in_five_languages() {
        for (line, text, kind) in [
            ("Question", "Please delete my\r\n personal data at once.", Some(Kind::Erasure)),
            ("Subject Access Request", "", Some(Kind::Copy)),
            ("Vraag", "Graag ontvang ik een kopie van mijn gegevens.", Some(Kind::Copy)),
            ("", "Verwijder mijn gegevens.", Some(Kind::Erasure)),
            ("Prośba", "Proszę o usunięcie moich danych.", Some(Kind::Erasure)),
            ("", "Jakie dane Państwo przetwarzają?", Some(Kind::Copy)),
            ("", "KİŞİSEL VERİLERİMİN SİLİNMESİNİ talep ediyorum", Some(Kind::Erasure)),
            ("Auskunft nach Artikel 15 DSGVO", "", Some(Kind::Copy)),
            ("", "Bitte löschen Sie alles, was Sie über mich haben.", Some(Kind::Erasure)),
            ("", "Proszę o ograniczenie przetwarzania moich danych.", Some(Kind::Restriction)),
            ("Datenübertragbarkeit", "", Some(Kind::Portability)),
            ("Broken lamp", "It arrived in two pieces.", None),
        ] {
            assert_eq!(asks(line, text), kind, "{line} {text}");
        }
    }

    #[test]
    fn withdrawals_are_heard_in_five_languages() {
        for (line, text) in [
            ("Re: News", "Please stop sending\r\nme this."),
            ("Unsubscribe", ""),
            ("", "Ik trek mijn toestemming in."),
            ("", "Wycofuję zgodę na newsletter."),
            ("", "Artık bülten ALMAK İSTEMİYORUM"),
            ("Widerruf meiner Einwilligung", ""),
        ] {
            assert!(withdraws(line, text), "{line} {text}");
        }
        for (line, text) in [("Broken lamp", "It arrived in two pieces."), ("Question", "Do I have to sign?")]
        {
            assert!(!withdraws(line, text), "{line} {text}");
        }
    }
}
