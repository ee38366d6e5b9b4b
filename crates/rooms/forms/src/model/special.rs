//! What the laws of our regions call special, and what free text betrays by mistake: asked of `sift`, and of nobody else.
// law: gdpr/9.1 gdpr/10 kvkk/6

use custodia_sift::{Confidence, Options, special::article};

pub use custodia_sift::Category;

/// The laws by which we warn, with what people call them.
const REGIMES: [(&str, &str); 3] = [("gdpr", "GDPR"), ("kvkk", "KVKK"), ("ccpa", "CCPA")];

/// What somebody wrote that they may not have meant to send: which item, what it looks like, and a preview.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Glimpse {
    pub item: String,
    /// `card`, `pl.pesel`, `special.health`.
    pub class: &'static str,
    pub preview: String,
}

/// What these words seem to ask for, each category once.
pub fn hints(text: &str) -> Vec<Category> {
    custodia_sift::label(text)
}

pub fn word(category: Category) -> String {
    format!("forms-special-{}", category.key())
}

/// Where the category is listed: `GDPR Art. 9(1), KVKK Art. 6(1)`.
pub fn laws(category: Category) -> String {
    let listed = |(key, name): (&str, &str)| Some(format!("{name} {}", article(key, category)?));
    REGIMES.into_iter().filter_map(listed).collect::<Vec<_>>().join(", ")
}

/// Whether the law of the house's country protects it most: the GDPR everywhere here, and law 6698 in Türkiye.
pub fn is_special(category: Category, country: &str) -> bool {
    article("gdpr", category).is_some() || (country == "TR" && article("kvkk", category).is_some())
}

/// Looks a text through. Addresses and telephone numbers are what people mean to write; those pass.
pub fn look_through(item: &str, text: &str) -> Vec<Glimpse> {
    use custodia_sift::Class;
    let options = Options { least: Confidence::Likely, ..Options::default() };
    let meant = |class: Class| matches!(class, Class::Email | Class::Phone | Class::Ip | Class::CardExpiry);
    let glimpse = |found: custodia_sift::Finding| Glimpse {
        item: item.to_owned(),
        class: found.class.key(),
        preview: found.preview,
    };
    let found = custodia_sift::find(text, &options).into_iter().filter(|found| !meant(found.class));
    found.map(glimpse).take(SHOWN).collect()
}

/// More warnings about one answer nobody reads.
const SHOWN: usize = 5;
