//! An address put together from the columns it is spread over.

use crate::model::{Fact, fold::fold};
use customers::Address;

/// Names of the countries whose languages we speak; others come as codes.
const COUNTRIES: &[(&str, &[&str])] = &[
    ("NL", &["nederland", "netherlands", "thenetherlands", "niederlande", "holandia", "hollanda"]),
    ("BE", &["belgie", "belgium", "belgien", "belgia", "belcika"]),
    ("PL", &["polen", "poland", "polska", "polonya"]),
    ("TR", &["turkije", "turkey", "turkiye", "turcja", "turkei"]),
    ("DE", &["duitsland", "germany", "deutschland", "niemcy", "almanya"]),
    ("AT", &["oostenrijk", "austria", "osterreich", "avusturya"]),
    (
        "GB",
        &["unitedkingdom", "uk", "greatbritain", "verenigdkoninkrijk", "wielkabrytania", "birlesikkrallik"],
    ),
];

/// The parts of a street in the order of the file: `44 forbes street` there, `ulica Długa 5` here.
#[derive(Default)]
pub struct Lines {
    street: Vec<String>,
    below: Option<String>,
    address: Address,
}

impl Lines {
    pub fn add(&mut self, fact: Fact, cell: &str) {
        match fact {
            Fact::Street | Fact::House => self.street.push(cell.into()),
            Fact::Street2 => self.below = Some(cell.into()),
            Fact::Postcode => self.address.postcode = cell.into(),
            Fact::City => self.address.city = cell.into(),
            Fact::Region => self.address.region = cell.into(),
            _ => {}
        }
    }

    pub fn finish(&mut self) -> Option<Address> {
        let street = self.street.join(" ");
        let parts = [Some(street), self.below.take()];
        let lines: Vec<String> = parts.into_iter().flatten().filter(|part| !part.is_empty()).collect();
        let address = Address { street: lines.join(", "), ..std::mem::take(&mut self.address) };
        (!address.is_empty()).then_some(address)
    }
}

/// The code of a country that a cell names; what we do not know stays, to be found wrong.
pub fn country(cell: &str) -> String {
    let name = fold(cell);
    let known = COUNTRIES.iter().find(|(_, names)| names.contains(&name.as_str()));
    known.map_or_else(|| cell.to_owned(), |(code, _)| (*code).to_owned())
}

pub fn clear(addresses: &mut [Address], nth: usize, part: &str) {
    let Some(address) = addresses.get_mut(nth) else { return };
    match part {
        "street" => address.street.clear(),
        "postcode" => address.postcode.clear(),
        "city" => address.city.clear(),
        "region" => address.region.clear(),
        _ => address.country.clear(),
    }
}
