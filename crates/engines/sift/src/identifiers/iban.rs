//! International bank account numbers by ISO 13616, with the structure that each country registered.

use super::{
    Invalid,
    numerals::{mod_97, ungroup},
};

/// What follows the check digits: so many digits (n), capital letters (a) or either (c). In the order of the country codes.
#[rustfmt::skip]
const REGISTRY: [(&str, &str); 89] = [
    ("AD", "8n12c"),
    ("AE", "19n"),
    ("AL", "8n16c"),
    ("AT", "16n"),
    ("AZ", "4a20c"),
    ("BA", "16n"),
    ("BE", "12n"),
    ("BG", "4a6n8c"),
    ("BH", "4a14c"),
    ("BI", "23n"),
    ("BR", "23n1a1c"),
    ("BY", "4c4n16c"),
    ("CH", "5n12c"),
    ("CR", "18n"),
    ("CY", "8n16c"),
    ("CZ", "20n"),
    ("DE", "18n"),
    ("DJ", "23n"),
    ("DK", "14n"),
    ("DO", "4c20n"),
    ("EE", "16n"),
    ("EG", "25n"),
    ("ES", "20n"),
    ("FI", "14n"),
    ("FK", "2a12n"),
    ("FO", "14n"),
    ("FR", "10n11c2n"),
    ("GB", "4a14n"),
    ("GE", "2a16n"),
    ("GI", "4a15c"),
    ("GL", "14n"),
    ("GR", "7n16c"),
    ("GT", "24c"),
    ("HN", "4a20n"),
    ("HR", "17n"),
    ("HU", "24n"),
    ("IE", "4a14n"),
    ("IL", "19n"),
    ("IQ", "4a15n"),
    ("IS", "22n"),
    ("IT", "1a10n12c"),
    ("JO", "4a4n18c"),
    ("KW", "4a22c"),
    ("KZ", "3n13c"),
    ("LB", "4n20c"),
    ("LC", "4a24c"),
    ("LI", "5n12c"),
    ("LT", "16n"),
    ("LU", "3n13c"),
    ("LV", "4a13c"),
    ("LY", "21n"),
    ("MC", "10n11c2n"),
    ("MD", "20c"),
    ("ME", "18n"),
    ("MK", "3n10c2n"),
    ("MN", "16n"),
    ("MR", "23n"),
    ("MT", "4a5n18c"),
    ("MU", "4a19n3a"),
    ("NI", "4a20n"),
    ("NL", "4a10n"),
    ("NO", "11n"),
    ("OM", "3n16c"),
    ("PK", "4a16c"),
    ("PL", "24n"),
    ("PS", "4a21c"),
    ("PT", "21n"),
    ("QA", "4a21c"),
    ("RO", "4a16c"),
    ("RS", "18n"),
    ("RU", "14n15c"),
    ("SA", "2n18c"),
    ("SC", "4a20n3a"),
    ("SD", "14n"),
    ("SE", "20n"),
    ("SI", "15n"),
    ("SK", "20n"),
    ("SM", "1a10n12c"),
    ("SO", "19n"),
    ("ST", "21n"),
    ("SV", "4a20n"),
    ("TL", "19n"),
    ("TN", "20n"),
    ("TR", "6n16c"),
    ("UA", "6n19c"),
    ("VA", "18n"),
    ("VG", "4a16n"),
    ("XK", "16n"),
    ("YE", "4a4n18c"),
];

pub fn iban(input: &str) -> Result<String, Invalid> {
    let compact = ungroup(input).to_uppercase();
    if compact.len() < HEAD || !compact.bytes().all(|b| b.is_ascii_alphanumeric()) {
        return Err(Invalid::Format);
    }
    let (head, account) = compact.split_at(HEAD);
    if mod_97(account.chars().chain(head.chars())) != 1 {
        return Err(Invalid::Checksum);
    }
    let structure = structure(&head[..2]).ok_or(Invalid::Component)?;
    if account.len() != structure.clone().count() {
        return Err(Invalid::Length);
    }
    let fits = head[2..].bytes().all(|b| b.is_ascii_digit())
        && account.chars().zip(structure).all(|(c, class)| class.admits(c));
    fits.then_some(compact).ok_or(Invalid::Format)
}

/// How many characters the numbers of a country have, in capitals or not; none for a country without them.
pub fn iban_length(country: &str) -> Option<usize> {
    structure(&country.to_ascii_uppercase()).map(|account| HEAD + account.count())
}

/// Country code and check digits.
const HEAD: usize = 4;

#[derive(Clone, Copy)]
enum Class {
    Digit,
    Capital,
    Either,
}

impl Class {
    fn admits(self, c: char) -> bool {
        match self {
            Class::Digit => c.is_ascii_digit(),
            Class::Capital => c.is_ascii_uppercase(),
            Class::Either => c.is_ascii_alphanumeric(),
        }
    }
}

/// One class for every character of the account part.
fn structure(country: &str) -> Option<impl Iterator<Item = Class> + Clone + use<>> {
    let at = REGISTRY.binary_search_by_key(&country, |(code, _)| code).ok()?;
    Some(REGISTRY[at].1.split_inclusive(['n', 'a', 'c']).flat_map(|group| {
        let (count, class) = group.split_at(group.len() - 1);
        let class = match class {
            "n" => Class::Digit,
            "a" => Class::Capital,
            _ => Class::Either,
        };
        std::iter::repeat_n(class, count.parse().unwrap_or(0))
    }))
}
