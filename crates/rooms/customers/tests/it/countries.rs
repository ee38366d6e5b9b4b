//! Countries: every one that exists has a name in every language, and stands where the reader looks for it.

use crate::{AGENT, world};
use kit::Lang;
use std::collections::BTreeSet;

/// How many codes ISO 3166-1 gives out.
const ALL: usize = 249;
const WORD: &str = "customers-country-";

#[tokio::test]
async fn every_country_has_a_name_in_every_language() {
    let world = world().await;
    let lexicon = world.app.lexicon();
    let worded: BTreeSet<String> =
        lexicon.keys(WORD).filter_map(|key| key.strip_prefix(WORD)).map(str::to_uppercase).collect();
    assert_eq!(worded.len(), ALL);
    for lang in Lang::ALL {
        let t = lexicon.words(lang);
        let choices = customers::countries(t);
        let codes: BTreeSet<String> = choices.iter().map(|choice| choice.value.clone()).collect();
        let names: BTreeSet<&str> = choices.iter().map(|choice| choice.label.as_str()).collect();
        assert_eq!((codes, names.len()), (worded.clone(), ALL), "no two share a name: {}", lang.tag());
        for choice in &choices {
            let (code, name) = (&choice.value, &choice.label);
            assert!(code.len() == 2 && code.bytes().all(|letter| letter.is_ascii_uppercase()), "{code}");
            assert!(name != code && !name.contains(['⟦', '{']), "{}: {code} is called {name}", lang.tag());
            assert_eq!(&customers::country_name(t, code), name, "{code} is out of its place");
        }
    }
    assert_eq!(customers::country_name(lexicon.words(Lang::En), "XX"), "XX");
}

#[tokio::test]
async fn countries_stand_in_the_order_of_the_readers_alphabet() {
    let world = world().await;
    let place = |lang: Lang, code: &str| {
        let choices = customers::countries(world.app.lexicon().words(lang));
        choices.iter().position(|choice| choice.value == code).unwrap()
    };
    let ordered = |lang, codes: [&str; 3]| {
        let places = codes.map(|code| place(lang, code));
        assert!(places.is_sorted(), "{}: {codes:?} at {places:?}", lang.tag());
    };
    ordered(Lang::En, ["AF", "AX", "AL"]);
    ordered(Lang::De, ["OM", "AT", "PK"]);
    ordered(Lang::Tr, ["DZ", "TD", "DK"]);
    ordered(Lang::Tr, ["IQ", "IR", "JM"]);
    ordered(Lang::Pl, ["LU", "LV", "MO"]);
    world.get(AGENT, "/customers/new").await.expect(200).shows("<option value=\"IS\">Iceland</option>");
}
