//! Names and addresses that were somebody's before: others still call them so. Pure.

use super::{Address, Facts, FieldKey, Name};
use ground::clock::Timestamp;
use serde::{Deserialize, Serialize};

/// Kept of one person: more belongs to a record that is a mess.
const MOST: usize = 20;

/// What somebody was called, or where they were reached, until they said otherwise.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Former {
    pub was: Was,
    pub until: Timestamp,
}

#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Was {
    Name(Name),
    Email(String),
    Phone(String),
    Address(Address),
}

impl Was {
    /// The field of the matrix that decides about it.
    pub const fn field(&self) -> FieldKey {
        match self {
            Self::Name(_) => FieldKey::Name,
            Self::Email(_) => FieldKey::Email,
            Self::Phone(_) => FieldKey::Phone,
            Self::Address(_) => FieldKey::Address,
        }
    }

    /// On one line.
    pub fn line(&self) -> String {
        match self {
            Self::Name(name) => name.full(),
            Self::Email(text) | Self::Phone(text) => text.clone(),
            Self::Address(address) => address.line(),
        }
    }

    fn is_in(&self, facts: &Facts) -> bool {
        match self {
            Self::Name(name) => bare(name) == bare(&facts.name),
            Self::Email(email) => facts.emails.iter().any(|known| known.eq_ignore_ascii_case(email)),
            Self::Phone(phone) => facts.phones.contains(phone),
            Self::Address(address) => facts.addresses.contains(address),
        }
    }
}

/// Without the title, which names nobody.
fn bare(name: &Name) -> Name {
    Name { title: String::new(), ..name.clone() }
}

/// Whether another name came: one that lost a part was taken away, and is not former.
fn is_renamed(before: &Name, after: &Name) -> bool {
    let parts =
        [(&before.given, &after.given), (&before.middle, &after.middle), (&before.family, &after.family)];
    parts.into_iter().any(|(before, after)| !after.is_empty() && before != after)
}

/// The values of a list in whose place others came; from one that only shrank they were taken away.
fn replaced<T: Clone>(before: &[T], after: &[T], was: fn(T) -> Was, known: &Facts) -> Vec<Was> {
    match after.iter().any(|one| !was(one.clone()).is_in(known)) {
        true => before.iter().cloned().map(was).collect(),
        false => Vec::new(),
    }
}

/// What was somebody's and is not any more, the latest last; what is theirs again is not former, and neither is what was
/// taken away with nothing in its place.
pub(crate) fn former(before: &Facts, after: &Facts, now: Timestamp) -> Vec<Former> {
    let renamed = !bare(&before.name).is_empty() && is_renamed(&before.name, &after.name);
    let name = renamed.then(|| Was::Name(before.name.clone()));
    let emails = replaced(&before.emails, &after.emails, Was::Email, before);
    let phones = replaced(&before.phones, &after.phones, Was::Phone, before);
    let addresses = replaced(&before.addresses, &after.addresses, Was::Address, before);
    let gone = name.into_iter().chain(emails).chain(phones).chain(addresses);
    let gone: Vec<Former> = gone.map(|was| Former { was, until: now }).collect();
    let mut all = still_former(before, after);
    all.retain(|former| !gone.iter().any(|other| other.was == former.was));
    all.extend(gone.into_iter().filter(|one| !one.was.is_in(after)));
    all.drain(..all.len().saturating_sub(MOST));
    all
}

/// What was somebody's before already, without what is theirs again.
pub(crate) fn still_former(before: &Facts, after: &Facts) -> Vec<Former> {
    before.former.iter().filter(|one| !one.was.is_in(after)).cloned().collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn facts(given: &str, family: &str, emails: &[&str]) -> Facts {
        let name = Name { given: given.into(), family: family.into(), ..Name::default() };
        let emails = emails.iter().map(|email| (*email).to_owned()).collect();
        Facts { name, emails, ..Facts::default() }
    }

    fn lines(facts: &[Former]) -> Vec<String> {
        facts.iter().map(|former| former.was.line()).collect()
    }

    #[test]
    fn what_changed_is_former_and_what_came_back_is_not() {
        let nowak = facts("Anna", "Nowak", &["anna@example.org", "a@example.org"]);
        let mut lis = facts("Anna", "Lis", &["ANNA@example.org", "lis@example.org"]);
        lis.former = former(&nowak, &lis, Timestamp(1));
        assert_eq!(lines(&lis.former), ["Anna Nowak", "a@example.org"]);
        let titled = Facts { name: Name { title: "dr".into(), ..lis.name.clone() }, ..lis.clone() };
        assert_eq!(former(&lis, &titled, Timestamp(2)), lis.former, "a title is no other name");
        let back = former(&lis, &nowak, Timestamp(3));
        assert_eq!(lines(&back), ["Anna Lis", "lis@example.org"], "what is theirs again is not former");
    }

    #[test]
    fn what_was_taken_away_is_not_former() {
        let nowak = facts("Anna", "Nowak", &["anna@example.org", "a@example.org"]);
        for less in [
            facts("Anna", "Nowak", &["anna@example.org"]),
            facts("Anna", "Nowak", &[]),
            facts("Anna", "", &[]),
            facts("", "", &[]),
        ] {
            assert_eq!(former(&nowak, &less, Timestamp(1)), [], "{less:?}");
        }
    }

    #[test]
    fn only_the_latest_are_kept() {
        let mut now = facts("Anna", "Nowak", &[]);
        for at in 0..30 {
            let mut next = facts("Anna", &format!("Nowak-{at}"), &[]);
            next.former = former(&now, &next, Timestamp(at));
            now = next;
        }
        assert_eq!((now.former.len(), now.former[0].was.line()), (MOST, "Anna Nowak-9".to_owned()));
    }
}
