//! What is not the person's own in their own package: names of those who work here become their roles, other people's names,
//! addresses and numbers are starred.

use super::{
    numbers::Numbers,
    record::{Record, named},
};
use custodia_sift::{self as sift, Class};
use ground::clock::Timestamp;
use kernel::{Holding, Naming, Reader, Result, SubjectId, seen, setting::COMPANY_EMAIL};
use kit::Words;
use serde_json::{Map, Value};
use std::{collections::HashMap, ops::Range};

/// What stands where somebody else was named.
const STAR: &str = "•••";

/// Covers what the data map says is not told to the person: that it is there can be seen.
// law: gdpr/15.4
pub fn withhold(holding: &Holding, record: &mut Record) {
    for column in holding.columns.iter().filter(|column| !column.told) {
        if let Some(value) = record.get_mut(column.name).filter(|value| !value.is_null()) {
            *value = Value::String(STAR.to_owned());
        }
    }
}

/// Knows who the person is, who we are, and that everybody else is somebody else.
// law: gdpr/15.4
pub struct Veil {
    /// Addresses of the person, in small letters.
    emails: Vec<String>,
    /// In E.164.
    phones: Vec<String>,
    /// By which they are known elsewhere: to the state, to a bank.
    numbers: Numbers,
    country: Option<String>,
    /// Addresses of the house.
    house: Vec<String>,
    /// Those of us who had to do with the person.
    staff: Naming,
    /// What stands for them: their roles by the labels under which they act.
    roles: HashMap<String, String>,
    us: String,
    other: String,
}

impl Veil {
    pub async fn of(reader: &mut Reader, subject: SubjectId, t: Words) -> Result<Self> {
        let record = customers::record(reader, subject).await?;
        let (facts, country) = record.map(|record| (record.facts, record.plain.country)).unwrap_or_default();
        let mut house = vec![reader.setting(&COMPANY_EMAIL).await?.to_lowercase()];
        house.extend(post::senders(reader).await?.into_iter().map(|sender| sender.address.to_lowercase()));
        let (staff, roles) = colleagues(reader, subject, t).await?;
        Ok(Self {
            emails: facts.emails.iter().map(|email| email.to_lowercase()).collect(),
            phones: facts.phones,
            numbers: Numbers::of(reader, subject).await?,
            country,
            house,
            staff,
            roles,
            us: t.w("rights-copy-us"),
            other: t.w("rights-copy-other"),
        })
    }

    /// Covers what is not theirs in one record, before anything is made of it.
    pub fn cover(&self, record: &mut Record) {
        if self.is_theirs(record) {
            return record.values_mut().for_each(|value| self.rename(value));
        }
        let mut others = Others { names: Naming::default(), is_read: self.is_to_them(record) };
        record.values().for_each(|value| self.strangers(value, &mut others.names.names));
        record.values_mut().for_each(|value| self.value(value, &others));
    }

    /// What the person wrote themself they know already, whomever it names.
    pub fn is_theirs(&self, record: &Record) -> bool {
        let wrote = record.get("author").and_then(Value::as_str) == Some("customer");
        let from =
            record.get("sealed").and_then(|body| body.get("from")).and_then(|from| named(from, "address"));
        wrote
            && from.is_none_or(|address| address.is_empty() || self.emails.contains(&address.to_lowercase()))
    }

    /// Whether it was written to the person and to nobody else.
    pub fn is_to_them(&self, record: &Record) -> bool {
        if record.get("recipient").and_then(Value::as_str) == Some("subject") {
            return true;
        }
        let wrote = matches!(record.get("kind").and_then(Value::as_str), Some("out" | "auto"));
        let body = record.get("sealed");
        let to = ["to", "cc"].into_iter().filter_map(|part| body?.get(part)?.as_array()).flatten();
        let own = |party: &Value| {
            named(party, "address").is_some_and(|address| self.emails.contains(&address.to_lowercase()))
        };
        wrote && to.into_iter().all(own)
    }

    fn rename(&self, value: &mut Value) {
        if let Value::String(text) = value {
            *text = self.actor(text).unwrap_or_else(|| std::mem::take(text));
        }
    }

    fn value(&self, value: &mut Value, others: &Others) {
        match value {
            Value::String(text) => {
                *text = self
                    .actor(text)
                    .or_else(|| self.text(text, others))
                    .unwrap_or_else(|| std::mem::take(text));
            }
            Value::Array(parts) => parts.iter_mut().for_each(|part| self.value(part, others)),
            Value::Object(parts) => {
                self.party(parts);
                parts.values_mut().for_each(|part| self.value(part, others));
            }
            Value::Null | Value::Bool(_) | Value::Number(_) => {}
        }
    }

    /// `staff_…` as the role behind it; labels of other people and of programs without telling which.
    fn actor(&self, text: &str) -> Option<String> {
        let (kind, rest) = text.split_once('_')?;
        let is_id = rest.len() >= 22 && rest.bytes().all(|byte| byte.is_ascii_alphanumeric());
        match kind {
            "staff" | "token" if is_id => Some(self.roles.get(text).unwrap_or(&self.us).clone()),
            _ => None,
        }
    }

    /// Somebody in the head of a message.
    fn party(&self, parts: &mut Map<String, Value>) {
        let Some(address) = parts.get("address").and_then(Value::as_str).map(str::to_lowercase) else {
            return;
        };
        if !address.contains('@') || self.emails.contains(&address) {
            return;
        }
        let is_ours = self.house.contains(&address);
        let name = if is_ours { &self.us } else { &self.other };
        if parts.get("name").is_some_and(Value::is_string) {
            parts.insert("name".into(), name.as_str().into());
        }
        if !is_ours {
            parts.insert("address".into(), STAR.into());
        }
    }

    /// The names of those in the head of a message who are neither the person nor we.
    fn strangers(&self, value: &Value, names: &mut Vec<String>) {
        match value {
            Value::Array(parts) => parts.iter().for_each(|part| self.strangers(part, names)),
            Value::Object(parts) => {
                let (name, address) = (parts.get("name"), parts.get("address"));
                if let (Some(name), Some(address)) =
                    (name.and_then(Value::as_str), address.and_then(Value::as_str))
                    && name.contains(' ')
                    && !self.emails.contains(&address.to_lowercase())
                {
                    names.push(name.to_owned());
                }
                parts.values().for_each(|part| self.strangers(part, names));
            }
            _ => {}
        }
    }

    /// None where nothing has to be covered.
    fn text(&self, text: &str, others: &Others) -> Option<String> {
        let mut marks: Vec<(Range<usize>, &str)> = Vec::new();
        marks.extend(self.staff.spans(text).into_iter().map(|span| (span, self.us.as_str())));
        marks.extend(others.names.spans(text).into_iter().map(|span| (span, STAR)));
        let found = sift::find(text, &sift::Options::default()).into_iter();
        marks.extend(
            found
                .filter(|found| !others.is_read || matches!(found.class, Class::Email | Class::Phone))
                .filter(|found| self.is_others(found.class, &text[found.span.clone()]))
                .map(|found| (found.span, STAR)),
        );
        (!marks.is_empty()).then(|| covered(text, marks))
    }

    /// Whether it is an address or a number of neither the person nor us.
    fn is_others(&self, class: Class, value: &str) -> bool {
        match class {
            Class::Email => {
                let value = value.to_lowercase();
                !self.emails.contains(&value) && !self.house.contains(&value)
            }
            Class::Phone => {
                let read = custodia_phones::parse(value, self.country.as_deref());
                read.map_or(true, |phone| self.phones.iter().all(|own| own != phone.e164()))
            }
            _ => self.numbers.is_others(class, value),
        }
    }
}

/// Who else is in a record.
struct Others {
    names: Naming,
    /// The person was sent it and nobody else was: numbers in it, such as the account that they are to pay to, they know.
    is_read: bool,
}

fn covered(text: &str, mut marks: Vec<(Range<usize>, &str)>) -> String {
    marks.sort_by_key(|(span, _)| (span.start, std::cmp::Reverse(span.end)));
    let (mut out, mut at) = (String::with_capacity(text.len()), 0);
    for (span, stands) in marks.into_iter().filter(|(span, _)| span.end <= text.len()) {
        if span.start >= at {
            out.push_str(&text[at..span.start]);
            out.push_str(stands);
        }
        at = at.max(span.end);
    }
    out.push_str(&text[at..]);
    out
}

/// Those of us who looked at the person or did anything about them, by name and by role.
async fn colleagues(
    reader: &mut Reader,
    subject: SubjectId,
    t: Words,
) -> Result<(Naming, HashMap<String, String>)> {
    let labels = seen::colleagues(reader, &[subject], Timestamp(0)).await?;
    if labels.is_empty() {
        return Ok(Default::default());
    }
    let (mut naming, mut roles) = (Naming::default(), HashMap::new());
    for colleague in staff::colleagues(reader).await? {
        let label = colleague.id.to_string();
        if labels.contains(&(subject, label.clone())) {
            roles.insert(label, t.w(&format!("customers-role-{}", colleague.role.key())));
            naming.names.push(colleague.name);
        }
    }
    Ok((naming, roles))
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    fn veil() -> Veil {
        Veil {
            emails: vec!["carla@example.org".into()],
            phones: vec!["+48512345678".into()],
            numbers: Numbers::default(),
            country: Some("PL".into()),
            house: vec!["help@tents.example".into()],
            staff: Naming { names: vec!["Anna Agentska".into()], ..Naming::default() },
            roles: [("staff_0123456789abcdefghijklmnop".to_owned(), "Agent".to_owned())].into(),
            us: "one of us".into(),
            other: "somebody else".into(),
        }
    }

    fn covered(record: Value) -> Value {
        let Value::Object(mut record) = record else { return Value::Null };
        veil().cover(&mut record);
        Value::Object(record)
    }

    #[test]
    fn names_of_staff_become_roles_and_others_are_starred() {
        let written = json!({
            "actor": "staff_0123456789abcdefghijklmnop", "author": "staff", "kind": "out",
            "sealed": {
                "from": { "name": "Anna Agentska", "address": "help@tents.example" },
                "to": [{ "name": "Carla Kanarek", "address": "Carla@example.org" }],
                "cc": [{ "name": "Piet de Boer", "address": "piet@example.com" }],
                "text": "Dear Carla, Piet de Boer (piet@example.com, +31 20 123 4567) will ring you at +48 512 345 678. Anna Agentska"
            }
        });
        let wanted = json!({
            "actor": "Agent", "author": "staff", "kind": "out",
            "sealed": {
                "from": { "name": "one of us", "address": "help@tents.example" },
                "to": [{ "name": "Carla Kanarek", "address": "Carla@example.org" }],
                "cc": [{ "name": "somebody else", "address": "•••" }],
                "text": "Dear Carla, ••• (•••, •••) will ring you at +48 512 345 678. one of us"
            }
        });
        assert_eq!(covered(written), wanted);
    }

    #[test]
    fn what_they_wrote_themselves_stays_as_they_wrote_it() {
        let text = "My neighbour Piet de Boer, piet@example.com, saw it, too.";
        let own = json!({
            "author": "customer", "kind": "in", "actor": "nobody",
            "sealed": { "from": { "name": "C", "address": "carla@example.org" }, "text": text }
        });
        assert_eq!(covered(own.clone()), own);
        // Said to be theirs, but from another address: it may be somebody else's.
        let other = json!({
            "author": "customer", "sealed": { "from": { "name": "Eve", "address": "eve@example.com" }, "text": text }
        });
        assert!(!covered(other).to_string().contains("example.com"));
    }

    #[test]
    fn letters_to_them_alone_are_told_from_those_that_others_got() {
        let to = |addresses: &[&str]| {
            let to: Vec<Value> = addresses.iter().map(|address| json!({ "address": address })).collect();
            let Value::Object(record) = json!({ "kind": "out", "sealed": { "to": to } }) else {
                return false;
            };
            veil().is_to_them(&record)
        };
        assert!(to(&["carla@example.org"]));
        assert!(!to(&["carla@example.org", "piet@example.com"]));
    }

    #[test]
    fn the_account_to_pay_to_stays_in_a_letter_to_them_alone() {
        let letter = |to: &str| {
            let text = "Please pay to IBAN DE89370400440532013000; piet@example.com saw it.";
            let to = json!([{ "address": "carla@example.org" }, { "address": to }]);
            covered(json!({ "kind": "out", "sealed": { "to": to, "text": text } })).to_string()
        };
        let alone = letter("carla@example.org");
        assert!(alone.contains("DE89370400440532013000") && !alone.contains("piet@example.com"), "{alone}");
        assert!(!letter("piet@example.com").contains("DE89370400440532013000"));
        let post =
            covered(json!({ "recipient": "subject", "sealed": { "text": "IBAN DE89370400440532013000" } }));
        assert!(post.to_string().contains("DE89370400440532013000"), "{post}");
    }

    #[test]
    fn overlapping_places_are_covered_once() {
        assert_eq!(super::covered("abcdef", vec![(2..4, "*"), (1..5, "+"), (4..6, "-")]), "a+");
        assert_eq!(super::covered("łódź", vec![(0..2, "*")]), "*ódź");
    }
}
