//! Units of the house and partners outside: whom data may be given to, and what for.

use super::{
    EMAIL, email, line,
    team::{NAME, keyed},
};
use ground::{clock::Timestamp, id};
use kernel::{KeyId, Message, Problems, Result};
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

id! {
    /// A unit or a partner.
    UnitId, "unit"
}

/// Units of a house, for lists that are read as a whole.
pub const UNITS: i64 = 1_000;
/// What data is given for is one sentence.
pub const PURPOSE: usize = 300;
/// The number or date of a contract.
pub const AGREEMENT: usize = 120;
/// Domains and addresses of one unit.
pub const PLACES: usize = 100;

super::words! {
    /// Whether it is part of the company or somebody else who works for it.
    Kind { Unit = "unit", Partner = "partner" }
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Unit {
    pub id: UnitId,
    pub key: String,
    pub name: String,
    pub kind: Kind,
    /// What it may get data for.
    pub purpose: String,
    /// The contract under which a partner handles data; empty: none is declared.
    pub agreement: String,
    /// Every address of these domains belongs to it.
    pub domains: Vec<String>,
    /// Single addresses besides.
    pub emails: Vec<String>,
    pub version: i64,
    pub ended_at: Option<Timestamp>,
}

impl Unit {
    pub fn seal_key(&self) -> KeyId {
        KeyId::own(self.id)
    }

    /// A partner handles data on a contract that says how; a part of the company needs none.
    // law: gdpr/28.3
    pub fn lacks_agreement(&self) -> bool {
        self.kind == Kind::Partner && self.agreement.is_empty() && self.ended_at.is_none()
    }
}

/// What somebody types about a unit.
#[derive(Clone, Debug, Default, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields, default)]
pub struct UnitDraft {
    pub name: String,
    /// Short and for good, such as `repairs`; empty: made from the name.
    pub key: String,
    /// `unit` or `partner`.
    pub kind: String,
    /// What it may get data for.
    pub purpose: String,
    /// The contract under which a partner handles data.
    pub agreement: String,
    /// Domains such as `repairs.example`, one a line: every address there belongs to it.
    pub domains: String,
    /// Single addresses besides, one a line.
    pub emails: String,
}

pub struct CheckedUnit {
    pub name: String,
    pub key: String,
    pub kind: Kind,
    pub purpose: String,
    pub agreement: String,
    pub domains: Vec<String>,
    pub emails: Vec<String>,
}

impl UnitDraft {
    pub fn check(&self) -> Result<CheckedUnit> {
        let mut problems = Problems::default();
        let name = problems.take("name", line(&self.name, NAME));
        let key = problems.take("key", keyed(&self.key, &self.name));
        let kind = Kind::parse(self.kind.trim()).ok_or_else(|| "error-not-a-choice".into());
        let kind = problems.take("kind", kind);
        let purpose = problems.take("purpose", line(&self.purpose, PURPOSE));
        let agreement = match self.agreement.trim() {
            "" => Some(String::new()),
            typed => problems.take("agreement", line(typed, AGREEMENT)),
        };
        let domains = problems.take("domains", lines(&self.domains, domain));
        let emails =
            problems.take("emails", lines(&self.emails, |text| email(text).map(|e| e.to_lowercase())));
        problems.finish()?;
        Ok(CheckedUnit {
            name: name.unwrap_or_default(),
            key: key.unwrap_or_default(),
            kind: kind.unwrap_or(Kind::Unit),
            purpose: purpose.unwrap_or_default(),
            agreement: agreement.unwrap_or_default(),
            domains: domains.unwrap_or_default(),
            emails: emails.unwrap_or_default(),
        })
    }
}

/// One thing a line, each once, in the order typed.
fn lines(
    text: &str,
    read: impl Fn(&str) -> std::result::Result<String, Message>,
) -> std::result::Result<Vec<String>, Message> {
    let mut all: Vec<String> = Vec::new();
    for line in text.lines().map(str::trim).filter(|line| !line.is_empty()) {
        let one = read(line).map_err(|_| Message::new("staff-unit-bad-place").with("line", all.len() + 1))?;
        if !all.contains(&one) {
            all.push(one);
        }
    }
    if all.len() > PLACES {
        return Err(Message::new("staff-unit-too-many").with("most", PLACES));
    }
    Ok(all)
}

/// A domain that somebody can own: whoever declares `com` has not thought about it.
fn domain(text: &str) -> std::result::Result<String, Message> {
    let text = text.trim_start_matches('@').to_lowercase();
    let label = |label: &str| {
        !label.is_empty()
            && label.len() <= 63
            && !label.starts_with('-')
            && !label.ends_with('-')
            && label.chars().all(|c| c.is_alphanumeric() || c == '-')
    };
    let fine = text.len() <= EMAIL && text.split('.').count() >= 2 && text.split('.').all(label);
    if fine { Ok(text) } else { Err("error-bad-text".into()) }
}

/// How an address and its domain are marked.
pub fn marks_of(address: &str) -> Option<(String, String)> {
    let address = address.trim().to_lowercase();
    let domain = address.rsplit_once('@').map(|(_, domain)| format!("@{domain}"))?;
    Some((address, domain))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_domain_is_one_that_somebody_can_own() {
        for fine in ["repairs.example", "@Repairs.Example", "a-b.c.example", "größe.example"] {
            assert!(domain(fine).is_ok(), "{fine}");
        }
        for wrong in
            ["", "example", "a..b", "-a.example", "a b.example", "a@b.example", "*.example", "a.example/"]
        {
            assert!(domain(wrong).is_err(), "{wrong}");
        }
    }

    #[test]
    fn lines_are_told_once_and_counted() {
        let typed = "b.example\n\n a.example \nB.example";
        assert_eq!(lines(typed, domain), Ok(vec!["b.example".into(), "a.example".into()]));
        let told = lines("a.example\nnonsense", domain).unwrap_err();
        assert_eq!(told.args, [("line", "2".to_owned())]);
        let many: String = (0..=PLACES).map(|n| format!("d{n}.example\n")).collect();
        assert_eq!(lines(&many, domain).unwrap_err().key, "staff-unit-too-many");
    }
}
