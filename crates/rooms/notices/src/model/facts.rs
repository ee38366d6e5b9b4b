//! What a notice is made of, apart from its plan: who answers, which purposes there are, whom one may complain to.

use consent::Purpose;
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
#[derive(Clone, Debug)]
pub struct Facts {
    /// Name, address, e-mail.
    pub company: [String; 3],
    /// Empty when no country told which.
    pub authority: String,
    /// Those in use, in their order.
    pub purposes: Vec<Purpose>,
}

/// What a published notice was made from, to see later whether it still says what is.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct RestsOn {
    pub purposes: BTreeMap<String, i64>,
    pub company: [String; 3],
}

/// One reason why a published notice no longer says what is.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Drift {
    Company,
    Changed(String),
    Added(String),
    Ended(String),
}

impl Facts {
    pub fn foundation(&self) -> RestsOn {
        let purposes = self.purposes.iter().map(|purpose| (purpose.key.clone(), purpose.version));
        RestsOn { purposes: purposes.collect(), company: self.company.clone() }
    }
}

impl RestsOn {
    /// What differs from how things are now.
    pub fn drift(&self, now: &Self) -> Vec<Drift> {
        let company = (self.company != now.company).then_some(Drift::Company);
        let keys: BTreeSet<&String> = self.purposes.keys().chain(now.purposes.keys()).collect();
        let purposes =
            keys.into_iter().filter_map(|key| match (self.purposes.get(key), now.purposes.get(key)) {
                (Some(then), Some(now)) if then == now => None,
                (Some(_), Some(_)) => Some(Drift::Changed(key.clone())),
                (None, _) => Some(Drift::Added(key.clone())),
                (_, None) => Some(Drift::Ended(key.clone())),
            });
        company.into_iter().chain(purposes).collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_changed_came_or_went_is_told() {
        let of = |purposes: &[(&str, i64)], name: &str| RestsOn {
            purposes: purposes.iter().map(|(key, version)| ((*key).to_owned(), *version)).collect(),
            company: [name.to_owned(), String::new(), String::new()],
        };
        let before = of(&[("news", 1), ("offers", 1), ("orders", 1)], "");
        let after = of(&[("news", 2), ("orders", 1), ("routes", 1)], "Noorderpad");
        let want = [
            Drift::Company,
            Drift::Changed("news".into()),
            Drift::Ended("offers".into()),
            Drift::Added("routes".into()),
        ];
        assert_eq!(before.drift(&after), want);
        assert!(before.drift(&before).is_empty());
    }
}
