//! What the law protects most, by law, and whether the name of a field asks for it.

use crate::lexicon::{self, Cue};

/// A kind of data that some law calls special or sensitive, and payment data, which no form of ours should ask for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Category {
    Health,
    Belief,
    Politics,
    Union,
    Origin,
    /// Sex life and sexual orientation.
    Sex,
    Convictions,
    Biometrics,
    Genetics,
    /// Appearance and dress.
    Appearance,
    /// Membership of an association or a foundation.
    Association,
    Citizenship,
    /// Numbers that a state gives: social security, passport, driving licence, national and tax numbers of a person.
    GovernmentId,
    /// Where exactly somebody is.
    Location,
    /// What opens an account: passwords and codes.
    LogIn,
    /// Cards and bank accounts.
    Payment,
}

/// How much a word of the lists says by itself.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Strength {
    Label,
    Vague,
    Plain,
}

/// A category that a law lists, and where.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Listed {
    pub category: Category,
    pub article: &'static str,
}

/// Art. 9(1) of Regulation (EU) 2016/679, and Art. 10 for convictions.
const GDPR: &[Listed] = &[
    listed(Category::Origin, "Art. 9(1)"),
    listed(Category::Politics, "Art. 9(1)"),
    listed(Category::Belief, "Art. 9(1)"),
    listed(Category::Union, "Art. 9(1)"),
    listed(Category::Genetics, "Art. 9(1)"),
    listed(Category::Biometrics, "Art. 9(1)"),
    listed(Category::Health, "Art. 9(1)"),
    listed(Category::Sex, "Art. 9(1)"),
    listed(Category::Convictions, "Art. 10"),
];

/// Art. 6(1) of the Turkish law no. 6698, which adds appearance and membership of associations and foundations.
const KVKK: &[Listed] = &[
    listed(Category::Origin, "Art. 6(1)"),
    listed(Category::Politics, "Art. 6(1)"),
    listed(Category::Belief, "Art. 6(1)"),
    listed(Category::Appearance, "Art. 6(1)"),
    listed(Category::Association, "Art. 6(1)"),
    listed(Category::Union, "Art. 6(1)"),
    listed(Category::Health, "Art. 6(1)"),
    listed(Category::Sex, "Art. 6(1)"),
    listed(Category::Convictions, "Art. 6(1)"),
    listed(Category::Biometrics, "Art. 6(1)"),
    listed(Category::Genetics, "Art. 6(1)"),
];

/// "Sensitive personal information" of the California Consumer Privacy Act as amended by the CPRA. It lists neither
/// political opinions nor convictions.
const CCPA: &[Listed] = &[
    listed(Category::GovernmentId, "§ 1798.140(ae)(1)(A)"),
    listed(Category::LogIn, "§ 1798.140(ae)(1)(B)"),
    listed(Category::Payment, "§ 1798.140(ae)(1)(B)"),
    listed(Category::Location, "§ 1798.140(ae)(1)(C)"),
    listed(Category::Origin, "§ 1798.140(ae)(1)(D)"),
    listed(Category::Citizenship, "§ 1798.140(ae)(1)(D)"),
    listed(Category::Belief, "§ 1798.140(ae)(1)(D)"),
    listed(Category::Union, "§ 1798.140(ae)(1)(D)"),
    listed(Category::Genetics, "§ 1798.140(ae)(1)(F)"),
    listed(Category::Biometrics, "§ 1798.140(ae)(2)(A)"),
    listed(Category::Health, "§ 1798.140(ae)(2)(B)"),
    listed(Category::Sex, "§ 1798.140(ae)(2)(C)"),
];

/// What a law lists as special or sensitive, by the key of its regime: `gdpr`, `kvkk`, `ccpa`. Nothing for an unknown one.
pub fn for_regime(key: &str) -> &'static [Listed] {
    match key {
        "gdpr" => GDPR,
        "kvkk" => KVKK,
        "ccpa" => CCPA,
        _ => &[],
    }
}

/// Where the law of this regime lists the category, if it does.
pub fn article(regime: &str, category: Category) -> Option<&'static str> {
    for_regime(regime).iter().find(|listed| listed.category == category).map(|listed| listed.article)
}

/// What the name of a field asks for, in any of the five languages: "Religion", "Blutgruppe", "karta kredytowa". Each
/// category once, in the order of [`Category`]. Ask [`article`] whether the law of a country minds: a shop in Poland may ask
/// for the colour of a dress.
pub fn label(text: &str) -> Vec<Category> {
    let mut asked: Vec<Category> = lexicon::hits(text).flat_map(asked).flatten().collect();
    asked.sort_unstable();
    asked.dedup();
    asked
}

fn asked(hit: lexicon::Hit) -> [Option<Category>; 3] {
    [
        hit.special.map(|(category, _)| category),
        hit.cue.meets(Cue::PAYMENT).then_some(Category::Payment),
        hit.cue.meets(Cue::NATIONAL).then_some(Category::GovernmentId),
    ]
}

impl Category {
    pub const ALL: [Category; 16] = [
        Category::Health,
        Category::Belief,
        Category::Politics,
        Category::Union,
        Category::Origin,
        Category::Sex,
        Category::Convictions,
        Category::Biometrics,
        Category::Genetics,
        Category::Appearance,
        Category::Association,
        Category::Citizenship,
        Category::GovernmentId,
        Category::Location,
        Category::LogIn,
        Category::Payment,
    ];

    /// The name under which it is stored.
    pub const fn key(self) -> &'static str {
        let (_, key) = self.class_key().split_at("special.".len());
        key
    }

    pub fn from_key(key: &str) -> Option<Category> {
        Self::ALL.into_iter().find(|category| category.key() == key)
    }

    pub(crate) const fn class_key(self) -> &'static str {
        match self {
            Category::Health => "special.health",
            Category::Belief => "special.belief",
            Category::Politics => "special.politics",
            Category::Union => "special.union",
            Category::Origin => "special.origin",
            Category::Sex => "special.sex",
            Category::Convictions => "special.convictions",
            Category::Biometrics => "special.biometrics",
            Category::Genetics => "special.genetics",
            Category::Appearance => "special.appearance",
            Category::Association => "special.association",
            Category::Citizenship => "special.citizenship",
            Category::GovernmentId => "special.government-id",
            Category::Location => "special.location",
            Category::LogIn => "special.log-in",
            Category::Payment => "special.payment",
        }
    }
}

impl Strength {
    pub(crate) fn from_key(key: &str) -> Option<Self> {
        match key {
            "plain" => Some(Self::Plain),
            "vague" => Some(Self::Vague),
            "label" => Some(Self::Label),
            _ => None,
        }
    }
}

const fn listed(category: Category, article: &'static str) -> Listed {
    Listed { category, article }
}
