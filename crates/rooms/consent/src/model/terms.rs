//! The finer terms of a purpose: which data, who gets it, to which countries, from which age, on what a special use rests.

use super::{
    choice::Channel,
    purpose::{Basis, ByLang, DoubleOptIn, Need, PurposeText, Terms, check_key, duration, line, prose},
};
use kernel::{Message, Problems};
use serde::{Deserialize, Serialize};
use std::{collections::BTreeMap, fmt};
use utoipa::ToSchema;

/// More kinds of data for one purpose nobody reads.
pub const DATA: usize = 40;
/// More receivers or countries nobody can vouch for.
pub const PARTIES: usize = 20;
/// The name of a kind of data or of a receiver.
pub const LABEL: usize = 120;
/// An article of the law, as people cite it.
const ARTICLE: usize = 60;
/// Why a use fits the one before it, as one would say it to a regulator.
const WHY: usize = 2_000;
/// The law lets a country choose between these; beyond them everybody is grown.
const AGES: std::ops::RangeInclusive<i16> = 0..=21;

ground::keyed! {
    /// What somebody who gets the data is: who decides over it, who works for us, or anybody else.
    PartyRole, "consent-role" { Controller = "controller", Processor = "processor", ThirdParty = "third-party" }
}

ground::keyed! {
    /// What protects data in a country outside.
    Safeguard, "consent-safeguard" {
        Adequacy = "adequacy",
        StandardClauses = "scc",
        BindingRules = "bcr",
        Derogation = "derogation",
    }
}

ground::keyed! {
    /// Whether a person has to agree in writing.
    Written, "consent-written" { Needed = "needed", NotNeeded = "not-needed" }
}

ground::keyed! {
    /// What allows the use of special categories: the letters of Article 9(2).
    // law: gdpr/9.2
    Special, "consent-special" {
        ExplicitConsent = "a",
        Employment = "b",
        VitalInterests = "c",
        Foundation = "d",
        MadePublic = "e",
        LegalClaims = "f",
        PublicInterest = "g",
        Health = "h",
        PublicHealth = "i",
        Research = "j",
    }
}

ground::keyed! {
    /// Who starts asking again before permissions end: the office, or the house by itself every day.
    Renewal, "consent-renewal" { ByHand = "by-hand", Daily = "daily" }
}

/// Somebody who gets the data.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct Recipient {
    pub name: String,
    pub role: PartyRole,
}

/// A country outside that the data goes to.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct Transfer {
    /// Two letters of ISO 3166.
    pub country: String,
    pub safeguard: Safeguard,
    /// Needed for a derogation: `49(1)(b)`.
    #[serde(default)]
    pub article: Option<String>,
}

/// The age from which somebody decides alone; where nothing is set, the law of their country says it.
// law: gdpr/8.1
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields, default)]
pub struct Ages {
    pub least: Option<i16>,
    pub by_country: BTreeMap<String, i16>,
}

/// The purpose that this one is compatible with, and why: its basis decides.
// law: gdpr/5.1.b
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct Rest {
    pub purpose: String,
    /// The link between the two, the context, the kind of data, what it means for people, what protects them.
    pub why: String,
}

impl Ages {
    pub fn of(&self, country: Option<&str>) -> Option<i16> {
        country.and_then(|country| self.by_country.get(country)).copied().or(self.least)
    }

    /// `AT 14, DE 16`, as people write it; spaces and commas part.
    pub fn parse_countries(text: &str) -> Result<BTreeMap<String, i16>, Message> {
        let wrong = || Message::new("consent-error-ages");
        let words: Vec<&str> =
            text.split([' ', ',', ';', '\n', '\r', '\t']).filter(|w| !w.is_empty()).collect();
        let mut ages = BTreeMap::new();
        for pair in words.chunks(2) {
            let [country, age] = pair else { return Err(wrong()) };
            let country = country.to_ascii_uppercase();
            let age = age.parse().map_err(|_| wrong())?;
            if ages.insert(country, age).is_some() {
                return Err(wrong());
            }
        }
        Ok(ages)
    }
}

impl fmt::Display for Ages {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let pairs: Vec<String> =
            self.by_country.iter().map(|(country, age)| format!("{country} {age}")).collect();
        f.write_str(&pairs.join(", "))
    }
}

impl Terms {
    /// The least that a purpose has to say; the finer terms are empty.
    pub fn of(texts: ByLang<PurposeText>, basis: Basis, channels: Vec<Channel>) -> Self {
        let double_opt_in =
            if basis == Basis::Consent { DoubleOptIn::Needed } else { DoubleOptIn::NotNeeded };
        Self {
            texts,
            basis,
            channels,
            double_opt_in,
            need: Need::Optional,
            retention: "P1Y".to_owned(),
            valid_for: None,
            data: Vec::new(),
            recipients: Vec::new(),
            transfers: Vec::new(),
            written: Written::NotNeeded,
            ages: Ages::default(),
            renew_before: None,
            renewal: Renewal::ByHand,
            special: None,
            rests_on: None,
            objection: None,
        }
    }

    /// Terms as a version holds them. The first ones held a balancing in one text, which is a record of its own now.
    pub fn stored(text: &str) -> serde_json::Result<Self> {
        serde_json::from_str(text).or_else(|_| Self::with_balancing(text))
    }

    fn with_balancing(text: &str) -> serde_json::Result<Self> {
        let mut value: serde_json::Value = serde_json::from_str(text)?;
        if let Some(terms) = value.as_object_mut() {
            terms.remove("balancing");
        }
        serde_json::from_value(value)
    }

    /// The finer terms without needless space; empty lines are left out.
    #[must_use]
    pub(super) fn trimmed_details(mut self) -> Self {
        let some =
            |text: Option<String>| text.map(|text| text.trim().to_owned()).filter(|text| !text.is_empty());
        self.data =
            self.data.iter().map(|name| name.trim().to_owned()).filter(|name| !name.is_empty()).collect();
        for recipient in &mut self.recipients {
            recipient.name = recipient.name.trim().to_owned();
        }
        for transfer in &mut self.transfers {
            transfer.country = transfer.country.trim().to_ascii_uppercase();
            transfer.article = some(transfer.article.take());
        }
        if let Some(rest) = &mut self.rests_on {
            rest.why = rest.why.trim().to_owned();
        }
        self.renew_before = some(self.renew_before);
        self.objection = some(self.objection);
        self
    }

    pub(super) fn check_details(&self, problems: &mut Problems) {
        self.check_data(problems);
        self.check_recipients(problems);
        self.check_transfers(problems);
        self.check_ages(problems);
        self.check_times(problems);
        self.check_grounds(problems);
    }

    fn check_data(&self, problems: &mut Problems) {
        let twice = (1..self.data.len()).any(|at| self.data[..at].contains(&self.data[at]));
        match () {
            () if self.data.len() > DATA => problems.add("data", too_many(DATA)),
            () if twice => problems.add("data", "consent-error-twice"),
            () => {
                for name in &self.data {
                    problems.take("data", line(name, LABEL));
                }
            }
        }
    }

    fn check_recipients(&self, problems: &mut Problems) {
        if self.recipients.len() > PARTIES {
            problems.add("recipients.0.name", too_many(PARTIES));
        }
        for (at, recipient) in self.recipients.iter().enumerate() {
            problems.take(format!("recipients.{at}.name"), line(&recipient.name, LABEL));
        }
    }

    fn check_transfers(&self, problems: &mut Problems) {
        if self.transfers.len() > PARTIES {
            problems.add("transfers.0.country", too_many(PARTIES));
        }
        for (at, transfer) in self.transfers.iter().enumerate() {
            problems.take(format!("transfers.{at}.country"), country(&transfer.country));
            let field = format!("transfers.{at}.article");
            match &transfer.article {
                Some(article) => {
                    problems.take(field, line(article, ARTICLE));
                }
                None if transfer.safeguard == Safeguard::Derogation => {
                    problems.add(field, "consent-error-derogation");
                }
                None => {}
            }
        }
    }

    fn check_ages(&self, problems: &mut Problems) {
        if self.ages.least.is_some_and(|age| !AGES.contains(&age)) {
            problems.add("ages.least", "consent-error-ages");
        }
        let fine = |(code, age): (&String, &i16)| country(code).is_ok() && AGES.contains(age);
        if !self.ages.by_country.iter().all(fine) {
            problems.add("ages.by_country", "consent-error-ages");
        }
    }

    fn check_times(&self, problems: &mut Problems) {
        if let Some(objection) = &self.objection {
            problems.take("objection", duration(objection).map(drop));
        }
        let asks = self.renew_before.is_some() && self.written == Written::NotNeeded;
        if self.renewal == Renewal::Daily && !asks {
            problems.add("renewal", "consent-error-renewal");
        }
        let Some(before) = &self.renew_before else { return };
        let early = problems.take("renew_before", duration(before)).and_then(end);
        let valid = self.valid_for.as_deref().and_then(|text| duration(text).ok()).and_then(end);
        if early.is_some() && early >= valid {
            problems.add("renew_before", "consent-error-renew-before");
        }
    }

    fn check_grounds(&self, problems: &mut Problems) {
        let consent = self.basis == Basis::Consent;
        if self.written == Written::Needed && !consent {
            problems.add("written", "consent-error-written-without-consent");
        }
        if self.special == Some(Special::ExplicitConsent) && !consent {
            problems.add("special", "consent-error-explicit-without-consent");
        }
        if let Some(rest) = &self.rests_on {
            problems.take("rests_on.purpose", check_key(&rest.purpose));
            problems.take("rests_on.why", prose(&rest.why, WHY));
        }
    }
}

/// The end of a duration that begins on a fixed day, so that two can be compared.
fn end(span: jiff::Span) -> Option<jiff::civil::Date> {
    jiff::civil::date(2000, 1, 1).checked_add(span).ok()
}

fn too_many(most: usize) -> Message {
    Message::new("consent-error-too-many").with("most", most)
}

fn country(code: &str) -> Result<(), Message> {
    let fine = code.len() == 2 && code.bytes().all(|byte| byte.is_ascii_uppercase());
    if fine { Ok(()) } else { Err("consent-error-country".into()) }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    proptest! {
        #[test]
        fn ages_read_back_as_they_were_written(by_country in proptest::collection::btree_map("[A-Z]{2}", 0_i16..22, 0..9)) {
            let ages = Ages { least: None, by_country };
            prop_assert_eq!(Ages::parse_countries(&ages.to_string()).unwrap(), ages.by_country);
        }

        #[test]
        fn whatever_is_written_for_ages_is_read_or_refused(text in ".{0,80}") {
            if let Ok(by_country) = Ages::parse_countries(&text) {
                let again = Ages { least: None, by_country: by_country.clone() }.to_string();
                prop_assert_eq!(Ages::parse_countries(&again), Ok(by_country));
            }
        }
    }

    #[test]
    fn the_nearest_age_counts() {
        let ages = Ages { least: Some(18), by_country: [("AT".to_owned(), 14)].into() };
        assert_eq!((ages.of(Some("AT")), ages.of(Some("PL")), ages.of(None)), (Some(14), Some(18), Some(18)));
        assert_eq!(Ages::default().of(Some("AT")), None);
    }
}
