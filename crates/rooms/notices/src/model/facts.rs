//! What a notice is made of, apart from its plan: who answers, which purposes there are, what other rooms have to tell.

use super::plan::Plan;
use consent::{ByLang, Purpose};
use kernel::{About, Told};
use serde::{Deserialize, Serialize};
use std::collections::{BTreeMap, BTreeSet};

/// Supervisory authorities by country; a setting can name another.
// law: gdpr/13
const AUTHORITIES: &[(&str, &str)] = &[
    ("AT", "Österreichische Datenschutzbehörde, https://dsb.gv.at"),
    (
        "BE",
        "Gegevensbeschermingsautoriteit / Autorité de protection des données, https://www.dataprotectionauthority.be",
    ),
    ("CZ", "Úřad pro ochranu osobních údajů, https://uoou.gov.cz"),
    (
        "DE",
        "Die Bundesbeauftragte für den Datenschutz und die Informationsfreiheit, https://www.bfdi.bund.de",
    ),
    ("DK", "Datatilsynet, https://www.datatilsynet.dk"),
    ("ES", "Agencia Española de Protección de Datos, https://www.aepd.es"),
    ("FI", "Tietosuojavaltuutetun toimisto, https://tietosuoja.fi"),
    ("FR", "Commission nationale de l’informatique et des libertés, https://www.cnil.fr"),
    ("GB", "Information Commissioner’s Office, https://ico.org.uk"),
    ("IE", "Data Protection Commission, https://www.dataprotection.ie"),
    ("IT", "Garante per la protezione dei dati personali, https://www.garanteprivacy.it"),
    ("LU", "Commission nationale pour la protection des données, https://cnpd.public.lu"),
    ("NL", "Autoriteit Persoonsgegevens, https://autoriteitpersoonsgegevens.nl"),
    ("PL", "Prezes Urzędu Ochrony Danych Osobowych, https://uodo.gov.pl"),
    ("SE", "Integritetsskyddsmyndigheten, https://www.imy.se"),
    ("TR", "Kişisel Verileri Koruma Kurumu, https://www.kvkk.gov.tr"),
];

/// The authority of a country; none when we do not know it.
pub fn authority(country: &str) -> Option<&'static str> {
    AUTHORITIES.iter().find(|(code, _)| *code == country).map(|(_, name)| *name)
}

/// Everything that sections fill themselves from.
#[derive(Clone, Debug, Default)]
pub struct Facts {
    /// What the notice is called where its plan gives no title; empty: as every house calls it.
    pub titles: ByLang<String>,
    /// Name, address, e-mail.
    pub company: [String; 3],
    /// Empty when no country told which.
    pub authority: String,
    /// Those in use, in their order.
    pub purposes: Vec<Purpose>,
    /// What other rooms have to tell.
    pub told: Vec<Told>,
}

/// What a published notice was made from, to see later whether it still says what is.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct RestsOn {
    pub purposes: BTreeMap<String, i64>,
    pub company: [String; 3],
    /// None in notices from before it was looked at.
    #[serde(default)]
    pub authority: Option<String>,
    #[serde(default)]
    pub told: BTreeMap<String, Rest>,
}

/// What a room told when a notice was published.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Rest {
    pub about: About,
    pub names: ByLang<String>,
    pub stands: String,
}

/// One reason why a published notice no longer says what is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Drift {
    Company,
    Authority,
    /// A purpose, by its key.
    Purpose(String, Turn),
    /// What another room has to tell in a section.
    Told {
        about: About,
        names: Box<ByLang<String>>,
        turn: Turn,
    },
}

ground::keyed! {
    /// What became of something that a notice tells.
    Turn {
        Changed = "changed",
        Added = "added",
        Ended = "ended",
    }
}

impl Facts {
    /// What a plan tells of.
    pub fn of(&self, plan: &Plan) -> Self {
        let mut facts = self.clone();
        facts.purposes.retain(|purpose| plan.tells_of(std::iter::once(&purpose.key)));
        facts.told.retain(|told| told.purposes.is_empty() || plan.tells_of(told.purposes.iter()));
        facts
    }

    pub fn about(&self, about: About) -> impl Iterator<Item = &Told> {
        self.told.iter().filter(move |told| told.about == about)
    }

    pub fn foundation(&self) -> RestsOn {
        let purposes = self.purposes.iter().map(|purpose| (purpose.key.clone(), purpose.version));
        let rest = |told: &Told| {
            let names = ByLang::make(|lang| told.say(lang).name);
            (told.key.clone(), Rest { about: told.about, names, stands: told.stands.clone() })
        };
        RestsOn {
            purposes: purposes.collect(),
            company: self.company.clone(),
            authority: Some(self.authority.clone()),
            told: self.told.iter().map(rest).collect(),
        }
    }
}

impl RestsOn {
    /// What differs from how things are now.
    pub fn drift(&self, now: &Self) -> Vec<Drift> {
        let company = (self.company != now.company).then_some(Drift::Company);
        let moved = self.authority.is_some() && self.authority != now.authority;
        let authority = moved.then_some(Drift::Authority);
        let same = |then: &i64, now: &i64| then == now;
        let purposes = turns(&self.purposes, &now.purposes, same);
        let told = turns(&self.told, &now.told, |then, now| then.stands == now.stands);
        company
            .into_iter()
            .chain(authority)
            .chain(purposes.map(|(key, _, turn)| Drift::Purpose(key.clone(), turn)))
            .chain(told.map(|(_, rest, turn)| Drift::Told {
                about: rest.about,
                names: Box::new(rest.names.clone()),
                turn,
            }))
            .collect()
    }
}

/// What came, went, or is no longer the same, by its key.
fn turns<'a, T>(
    then: &'a BTreeMap<String, T>,
    now: &'a BTreeMap<String, T>,
    same: impl Fn(&T, &T) -> bool + 'a,
) -> impl Iterator<Item = (&'a String, &'a T, Turn)> {
    let keys: BTreeSet<&String> = then.keys().chain(now.keys()).collect();
    keys.into_iter().filter_map(move |key| match (then.get(key), now.get(key)) {
        (Some(then), Some(now)) if same(then, now) => None,
        (Some(_), Some(now)) => Some((key, now, Turn::Changed)),
        (None, Some(now)) => Some((key, now, Turn::Added)),
        (Some(then), None) => Some((key, then, Turn::Ended)),
        (None, None) => None,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_changed_came_or_went_is_told() {
        let of = |purposes: &[(&str, i64)], name: &str| RestsOn {
            purposes: purposes.iter().map(|(key, version)| ((*key).to_owned(), *version)).collect(),
            company: [name.to_owned(), String::new(), String::new()],
            ..RestsOn::default()
        };
        let before = of(&[("news", 1), ("offers", 1), ("orders", 1)], "");
        let after = of(&[("news", 2), ("orders", 1), ("routes", 1)], "Noorderpad");
        let want = [
            Drift::Company,
            Drift::Purpose("news".into(), Turn::Changed),
            Drift::Purpose("offers".into(), Turn::Ended),
            Drift::Purpose("routes".into(), Turn::Added),
        ];
        assert_eq!(before.drift(&after), want);
        assert!(before.drift(&before).is_empty());
    }

    #[test]
    fn what_rooms_tell_counts_by_what_it_rests_on_and_not_by_its_words() {
        let of = |key: &str, stands: &str| {
            let told = Told::new(About::Recipients, key, stands);
            Facts { told: vec![told], ..Facts::default() }.foundation()
        };
        let before = of("printer", "PL");
        let told = |turn| Drift::Told { about: About::Recipients, names: Box::default(), turn };
        assert_eq!(before.drift(&of("printer", "PL")), []);
        assert_eq!(before.drift(&of("printer", "US")), [told(Turn::Changed)]);
        assert_eq!(before.drift(&of("carrier", "PL")), [told(Turn::Added), told(Turn::Ended)]);
    }

    #[test]
    fn a_plan_of_some_purposes_leaves_out_what_belongs_to_others() {
        let told = |key: &str, purposes: &[&str]| {
            Told::new(About::Recipients, key, "").of(purposes.iter().map(|key| (*key).to_owned()))
        };
        let facts = Facts {
            told: vec![told("all", &[]), told("hiring", &["jobs"]), told("print", &["news"])],
            ..Facts::default()
        };
        let plan = Plan { purposes: vec!["jobs".into()], ..Plan::fresh() };
        let keys: Vec<String> = facts.of(&plan).told.into_iter().map(|told| told.key).collect();
        assert_eq!(keys, ["all", "hiring"]);
        assert_eq!(facts.of(&Plan::fresh()).told.len(), 3);
    }
}
