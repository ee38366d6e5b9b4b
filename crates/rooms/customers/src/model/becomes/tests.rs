//! What becomes of values: as was chosen, never more than their class allows.

use super::*;

#[test]
fn a_value_is_told_as_was_chosen() {
    let told = |becomes: Becomes, value: &str| becomes.told(value).unwrap_or_default();
    assert_eq!(told(Becomes::Month, "1990-05-17"), "1990-05");
    assert_eq!(told(Becomes::Year, "1990-05-17"), "1990");
    assert_eq!(told(Becomes::Decade, "1990-05-17"), "1990–1999");
    assert_eq!(told(Becomes::Region, "31-147"), "31");
    assert_eq!(told(Becomes::Region, "1012 ab"), "10");
    assert_eq!(told(Becomes::Band, "345"), "300–399");
    assert_eq!((told(Becomes::Band, "7"), told(Becomes::Band, "42")), ("0–9".into(), "40–49".into()));
    assert_eq!(told(Becomes::Stars, "Joanna"), "***");
    assert_eq!((told(Becomes::Kept, "PL"), told(Becomes::Removed, "PL")), ("PL".into(), String::new()));
    assert_eq!(Becomes::Year.told("sometime in May"), None, "what cannot be told less exactly goes");
    assert_eq!(Becomes::Stars.told(" "), None);
}

#[test]
fn what_identifies_somebody_is_never_kept() {
    for feature in [Feature::Name, Feature::Email, Feature::Postcode, Feature::BirthDate, Feature::NationalId]
    {
        assert!(!feature.choices(None).contains(&Becomes::Kept), "{feature}");
        assert!(feature.choices(None).contains(&feature.usual(None)), "{feature}");
    }
    let custom = Feature::Custom("x".into());
    for class in Class::ALL {
        let choices = custom.choices(Some(class));
        assert_eq!(choices.contains(&Becomes::Kept), class == Class::Attribute);
        assert!(choices.contains(&custom.usual(Some(class))));
    }
}

#[test]
fn a_stricter_class_counts_more_than_an_older_choice() {
    let definition = |class| Definition { key: "x".into(), class, ..Definition::default() };
    let chosen = HashMap::from([("custom.x".to_owned(), Becomes::Kept)]);
    let house = |class| Anonymising { definitions: vec![definition(class)], chosen: chosen.clone() };
    let custom = Feature::Custom("x".into());
    assert_eq!(house(Class::Attribute).of(&custom), Becomes::Kept);
    assert_eq!(house(Class::Identifying).of(&custom), Becomes::Removed);
    assert_eq!(house(Class::Attribute).of(&Feature::Country), Becomes::Kept);
}

#[test]
fn what_was_said_of_every_field_counts_where_nothing_else_was() {
    let definition = Definition { key: "x".into(), class: Class::Attribute, ..Definition::default() };
    let chosen = [(EVERY.to_owned(), Becomes::Removed), ("city".to_owned(), Becomes::Kept)].into();
    let house = Anonymising { definitions: vec![definition], chosen };
    assert_eq!(house.of(&Feature::Custom("x".into())), Becomes::Removed);
    assert_eq!((house.of(&Feature::Country), house.of(&Feature::City)), (Becomes::Removed, Becomes::Kept));
}

#[test]
fn what_is_told_exactly_is_told_less_so() {
    let own = |told| Trait { feature: Feature::Custom("since".into()), told };
    let next = |told, value: &str| own(told).coarser(value).map(|one| one.told);
    assert_eq!(next(Becomes::Kept, "2024-03-01"), Some(Becomes::Month));
    assert_eq!((next(Becomes::Kept, "42"), next(Becomes::Kept, "blue")), (Some(Becomes::Band), None));
    assert_eq!((next(Becomes::Year, ""), next(Becomes::Decade, "")), (Some(Becomes::Decade), None));
    let (city, known) =
        (Trait { feature: Feature::City, told: Becomes::Kept }, Feature::parse("custom.city"));
    assert_eq!((city.coarser("Kraków"), known), (None, Some(Feature::Custom("city".into()))));
    assert_eq!(Feature::parse("birth-date"), Some(Feature::BirthDate));
}
