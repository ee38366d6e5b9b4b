//! Chance and invention: names, addresses, numbers and sentences that are nobody's.

use crate::demo::names::{COUNTRIES, Country};
use customers::Address;
use ground::{
    clock::{DAY, MINUTE, SECOND, Timestamp},
    secret::Entropy,
};

/// A person's dates go back by a number of days between these, and by a part of one.
const LEAST_DAYS: u32 = 7;
const MOST_DAYS: u32 = 120;
const SECONDS: u32 = 24 * 60 * 60;
/// Moments are told only so exactly: to the microsecond they would be as good as a name.
const ABOUT: i64 = 15 * MINUTE;
/// Letters of an invented text, at most.
const LONGEST: usize = 4_000;

const FIRMS: [&str; 16] = [
    "Heron", "Lantern", "Copper", "Granite", "Harbour", "Willow", "Juniper", "Marble", "Saffron", "Thistle",
    "Amber", "Cobalt", "Meadow", "Orchard", "Pebble", "Raven",
];

const SENTENCES: [(&str, [&str; 5]); 5] = [
    (
        "en",
        [
            "I have a question about my last order.",
            "The parcel came two days later than it was promised.",
            "Could you tell me what happens next?",
            "Thank you for looking into it so quickly.",
            "It worked for a week and then stopped.",
        ],
    ),
    (
        "nl",
        [
            "Ik heb een vraag over mijn laatste bestelling.",
            "Het pakket kwam twee dagen later dan beloofd.",
            "Kunt u mij zeggen wat er nu gebeurt?",
            "Dank dat u er zo snel naar hebt gekeken.",
            "Het werkte een week en toen niet meer.",
        ],
    ),
    (
        "pl",
        [
            "Mam pytanie o moje ostatnie zamówienie.",
            "Paczka przyszła dwa dni później niż obiecano.",
            "Proszę powiedzieć, co dzieje się dalej?",
            "Dziękuję za szybkie zajęcie się sprawą.",
            "Działało przez tydzień, a potem przestało.",
        ],
    ),
    (
        "tr",
        [
            "Son siparişim hakkında bir sorum var.",
            "Paket söz verilenden iki gün sonra geldi.",
            "Şimdi ne olacağını söyler misiniz?",
            "Bu kadar hızlı ilgilendiğiniz için teşekkürler.",
            "Bir hafta çalıştı, sonra durdu.",
        ],
    ),
    (
        "de",
        [
            "Ich habe eine Frage zu meiner letzten Bestellung.",
            "Das Paket kam zwei Tage später als versprochen.",
            "Können Sie mir sagen, wie es weitergeht?",
            "Danke, dass Sie sich so schnell gekümmert haben.",
            "Es ging eine Woche lang und dann nicht mehr.",
        ],
    ),
];

/// Chance of this one run: nothing of it is kept, so nobody can run it again.
#[derive(Default)]
pub struct Chance(Entropy);

impl Chance {
    pub fn below(&self, limit: u32) -> u32 {
        u32::from_le_bytes(self.0.bytes()) % limit.max(1)
    }

    pub fn pick<'a, T>(&self, from: &'a [T]) -> &'a T {
        &from[self.place(from.len())]
    }

    /// A place below this one.
    pub fn place(&self, limit: usize) -> usize {
        self.below(u32::try_from(limit).unwrap_or(u32::MAX)) as usize
    }

    /// By how much one person's dates go back.
    pub fn shift(&self) -> i64 {
        let days = LEAST_DAYS + self.below(MOST_DAYS - LEAST_DAYS);
        i64::from(days) * DAY + i64::from(self.below(SECONDS)) * SECOND
    }

    pub fn country(&self, code: Option<&str>, lang: Option<&str>) -> &'static Country {
        let known = |by: fn(&Country) -> &str, key: Option<&str>| {
            COUNTRIES.iter().find(|country| key.is_some_and(|key| by(country).eq_ignore_ascii_case(key)))
        };
        known(|country| country.code, code)
            .or_else(|| known(|country| country.lang, lang))
            .unwrap_or_else(|| self.pick(COUNTRIES))
    }

    pub fn mobile(&self, country: &Country) -> String {
        let (prefix, digits) = country.mobile;
        format!("{prefix}{:0width$}", self.below(10_u32.pow(digits)), width = digits as usize)
    }

    pub fn address(&self, country: &Country) -> Address {
        let (city, postcode) = *self.pick(country.cities);
        Address {
            street: format!("{} {}", self.pick(country.streets), 1 + self.below(180)),
            postcode: postcode.into(),
            city: city.into(),
            region: String::new(),
            country: country.code.into(),
        }
    }

    /// Some day of the five years around a birth.
    pub fn birth_date(&self, year: i16) -> String {
        let first = year - year.rem_euclid(5);
        let year = i32::from(first) + i32::try_from(self.below(5)).unwrap_or(0);
        format!("{year:04}-{:02}-{:02}", 1 + self.below(12), 1 + self.below(28))
    }

    pub fn firm(&self) -> String {
        format!("{} & {}", self.pick(&FIRMS), self.pick(&FIRMS))
    }

    /// A number of this kind with a right check digit, of those that no living person has; none for other kinds.
    pub fn national_id(&self, kind: &str) -> Option<String> {
        match kind {
            "nl.bsn" => Some(self.bsn()),
            "pl.pesel" => Some(self.pesel()),
            _ => None,
        }
    }

    /// Dutch numbers that begin with 9999 are given out for tests alone.
    fn bsn(&self) -> String {
        loop {
            let eight = format!("9999{:04}", self.below(10_000));
            let weighted =
                eight.bytes().zip((2..=9).rev()).map(|(digit, weight)| u32::from(digit - b'0') * weight);
            let check = weighted.sum::<u32>() % 11;
            if check < 10 {
                return format!("{eight}{check}");
            }
        }
    }

    /// Of somebody born in the nineteenth century, whose months count from 81.
    fn pesel(&self) -> String {
        let (year, month, day) = (self.below(90), 81 + self.below(12), 1 + self.below(28));
        let ten = format!("{year:02}{month:02}{day:02}{:04}", self.below(10_000));
        let weights = [1, 3, 7, 9, 1, 3, 7, 9, 1, 3];
        let sum: u32 = ten.bytes().zip(weights).map(|(digit, weight)| u32::from(digit - b'0') * weight).sum();
        format!("{ten}{}", (10 - sum % 10) % 10)
    }

    /// Sentences of this language, about as long together.
    pub fn text(&self, lang: Option<&str>, length: usize) -> String {
        let all = sentences(lang);
        let mut text = String::from(*self.pick::<&str>(all));
        while text.len() < length.min(LONGEST) {
            text.push(' ');
            text.push_str(self.pick::<&str>(all));
        }
        text
    }

    pub fn line(&self, lang: Option<&str>) -> String {
        self.pick::<&str>(sentences(lang)).trim_end_matches(['.', '?']).to_owned()
    }
}

fn sentences(lang: Option<&str>) -> &'static [&'static str; 5] {
    let known = SENTENCES.iter().find(|(key, _)| lang == Some(*key));
    &known.unwrap_or(&SENTENCES[0]).1
}

/// A moment in the copy: earlier by this much, and about.
pub fn back(at: Timestamp, shift: i64) -> Timestamp {
    Timestamp(at.minus(shift).0.div_euclid(ABOUT) * ABOUT)
}

/// A local part that every mail server takes.
pub fn ascii(name: &str) -> String {
    let letter = |letter: char| match letter {
        'ä' | 'á' | 'à' | 'ą' => 'a',
        'ë' | 'é' | 'ę' => 'e',
        'ı' | 'ï' => 'i',
        'ö' | 'ó' => 'o',
        'ü' => 'u',
        'ş' | 'ś' | 'ß' => 's',
        'ç' | 'ć' => 'c',
        'ğ' => 'g',
        'ł' => 'l',
        'ń' => 'n',
        'ż' | 'ź' => 'z',
        other => other,
    };
    name.to_lowercase().chars().map(letter).filter(char::is_ascii_lowercase).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_have_their_check_digit_and_are_nobodys() {
        let chance = Chance::default();
        for _ in 0..200 {
            let bsn = chance.bsn();
            let sum: i32 =
                bsn.bytes().zip([9, 8, 7, 6, 5, 4, 3, 2, -1]).map(|(d, w)| i32::from(d - b'0') * w).sum();
            assert!(bsn.starts_with("9999") && sum % 11 == 0, "{bsn}");
            assert_eq!(chance.pesel().len(), 11);
        }
        assert_eq!(chance.national_id("tr.tckn"), None);
    }

    #[test]
    fn texts_are_about_as_long_and_never_without_end() {
        let chance = Chance::default();
        assert!(chance.text(Some("tr"), 0).len() < 100);
        assert!((300..400).contains(&chance.text(Some("pl"), 300).len()));
        assert!(chance.text(None, usize::MAX).len() < LONGEST + 100);
        assert!(chance.birth_date(1987).starts_with("198"));
    }
}
