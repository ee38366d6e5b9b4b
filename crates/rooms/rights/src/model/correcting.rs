//! A correction as the person asked for it, in the shape in which customers are edited; pure.

use super::wish::Change;
use customers::{Address, Changes};
use kernel::{FieldError, Message};

/// A value longer than this is a text, not a fact.
const VALUE: usize = 1_000;

/// The edit that these wishes come to; each problem stands at the place of its wish.
pub fn correction(wanted: &[Change]) -> Result<Changes, Vec<FieldError>> {
    let (mut changes, mut wrong) = (Changes::default(), Vec::new());
    for (at, one) in wanted.iter().enumerate() {
        if let Err(message) = put(&mut changes, one) {
            wrong.push(FieldError::new(format!("{at}.value"), message));
        }
    }
    if wrong.is_empty() { Ok(changes) } else { Err(wrong) }
}

fn put(changes: &mut Changes, one: &Change) -> Result<(), Message> {
    let value = one.value.trim();
    if value.chars().count() > VALUE {
        return Err(Message::new("error-too-long").with("most", VALUE));
    }
    let text = || Some(value.to_owned());
    let lines = || value.lines().map(str::trim).filter(|line| !line.is_empty());
    match one.field.as_str() {
        "title" => changes.title = text(),
        "given" => changes.given = text(),
        "middle" => changes.middle = text(),
        "family" => changes.family = text(),
        "birth_date" => changes.birth_date = text(),
        "country" => changes.country = text(),
        "language" => changes.language = text(),
        "organisation" => changes.organisation = text(),
        "national_id" => changes.national_id = text(),
        "emails" => changes.emails = Some(lines().map(str::to_owned).collect()),
        "phones" => changes.phones = Some(lines().map(str::to_owned).collect()),
        "addresses" => changes.addresses = Some(lines().map(address).collect()),
        "" => return Err("error-required".into()),
        custom => drop(changes.attributes.insert(custom.to_owned(), value.to_owned())),
    }
    Ok(())
}

/// `Ptasia 7; 00-138; Warszawa; PL`: street, postcode, town, country; the rest of a longer line is the region.
fn address(line: &str) -> Address {
    let mut parts = line.split(';').map(|part| part.trim().to_owned());
    let mut next = || parts.next().unwrap_or_default();
    let (street, postcode, city, country) = (next(), next(), next(), next());
    Address { street, postcode, city, country, region: next() }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn change(field: &str, value: &str) -> Change {
        Change { field: field.into(), value: value.into() }
    }

    #[test]
    fn a_wish_becomes_an_edit_of_the_named_fields_alone() {
        let wanted = [
            change("family", " Łoś "),
            change("emails", "a@example.org\n\nb@example.org"),
            change("addresses", "Ptasia 7; 00-138; Warszawa; PL"),
            change("shoe-size", "41"),
            change("phones", ""),
        ];
        let changes = correction(&wanted).unwrap();
        assert_eq!(changes.family.as_deref(), Some("Łoś"));
        assert_eq!(changes.emails.as_deref().unwrap().len(), 2);
        assert_eq!(changes.phones.as_deref(), Some(&[][..]), "an empty value takes away");
        let address = &changes.addresses.as_deref().unwrap()[0];
        assert_eq!((address.city.as_str(), address.country.as_str()), ("Warszawa", "PL"));
        assert_eq!(changes.attributes["shoe-size"], "41");
        assert!(changes.given.is_none());
    }

    #[test]
    fn what_is_wrong_is_told_at_its_place() {
        let wrong = correction(&[change("", "x"), change("family", &"x".repeat(2_000))]).unwrap_err();
        let fields: Vec<&str> = wrong.iter().map(|error| error.field.as_str()).collect();
        assert_eq!(fields, ["0.value", "1.value"]);
    }
}
