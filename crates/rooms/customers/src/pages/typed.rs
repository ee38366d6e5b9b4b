//! A posted form becomes changes: the names of its inputs are the paths of the API (`emails.0`, `addresses.0.city`).

use crate::{Address, Changes, model::NATIONAL_ID_FIELD};
use kernel::{Error, Message, Result};

/// More inputs of one kind than any form shows.
const MANY: usize = 20;

/// What was posted.
#[derive(Clone, Debug, Default)]
pub(super) struct Typed {
    pub version: i64,
    pub purpose: String,
    /// Ticked: enter them although somebody with the same address is here.
    pub even_if_known: bool,
    pub asked_back: bool,
    pub changes: Changes,
    /// Sensitive values to take away; an empty input leaves them alone, as it is always empty.
    remove: Vec<String>,
}

pub(super) type Pairs = Vec<(String, String)>;

impl Typed {
    pub fn read(pairs: Pairs, secrets: &[String]) -> Result<Self> {
        let mut typed = Self::default();
        for (name, value) in pairs {
            typed
                .take(&name, value)
                .ok_or_else(|| Error::Malformed(Message::new("error-unreadable").with("cause", &name)))?;
        }
        typed.leave_untouched_secrets(secrets);
        Ok(typed)
    }

    fn take(&mut self, name: &str, value: String) -> Option<()> {
        match name {
            "version" => self.version = value.parse().ok()?,
            "purpose" => self.purpose = value,
            "even_if_known" => self.even_if_known = value == "yes",
            "asked_back" => self.asked_back = value == "yes",
            "remove" => self.remove.push(value),
            _ => match name.split_once('.') {
                None => *self.single(name)? = Some(value),
                Some(("emails", at)) => put(&mut self.changes.emails, at, value)?,
                Some(("phones", at)) => put(&mut self.changes.phones, at, value)?,
                Some(("addresses", rest)) => *self.address(rest)? = value,
                Some(("attributes", key)) => drop(self.changes.attributes.insert(key.into(), value)),
                Some(_) => return None,
            },
        }
        Some(())
    }

    fn single(&mut self, name: &str) -> Option<&mut Option<String>> {
        let changes = &mut self.changes;
        Some(match name {
            "title" => &mut changes.title,
            "given" => &mut changes.given,
            "middle" => &mut changes.middle,
            "family" => &mut changes.family,
            "birth_date" => &mut changes.birth_date,
            "country" => &mut changes.country,
            "time_zone" => &mut changes.time_zone,
            "language" => &mut changes.language,
            "organisation" => &mut changes.organisation,
            "national_id" => &mut changes.national_id,
            "national_id_kind" => &mut changes.national_id_kind,
            _ => return None,
        })
    }

    fn address(&mut self, rest: &str) -> Option<&mut String> {
        let (at, part) = rest.split_once('.')?;
        let at = at.parse().ok().filter(|at| *at < MANY)?;
        let addresses = self.changes.addresses.get_or_insert_default();
        if addresses.len() <= at {
            addresses.resize(at + 1, Address::default());
        }
        let address = &mut addresses[at];
        Some(match part {
            "street" => &mut address.street,
            "postcode" => &mut address.postcode,
            "city" => &mut address.city,
            "region" => &mut address.region,
            "country" => &mut address.country,
            _ => return None,
        })
    }

    /// The form never shows a sensitive value, so an empty input says nothing about it.
    fn leave_untouched_secrets(&mut self, secrets: &[String]) {
        for field in secrets {
            let stays = !self.remove.contains(field);
            let typed = self.changes.attributes.get(field).is_none_or(|value| value.trim().is_empty());
            if stays && typed {
                self.changes.attributes.remove(field);
            }
        }
        let empty = self.changes.national_id.as_deref().is_none_or(|value| value.trim().is_empty());
        let removed = self.remove.iter().any(|field| field == NATIONAL_ID_FIELD);
        if empty {
            self.changes.national_id = removed.then(String::new);
            self.changes.national_id_kind = None;
        }
    }
}

fn put(list: &mut Option<Vec<String>>, at: &str, value: String) -> Option<()> {
    let at: usize = at.parse().ok().filter(|at| *at < MANY)?;
    let list = list.get_or_insert_default();
    if list.len() <= at {
        list.resize(at + 1, String::new());
    }
    list[at] = value;
    Some(())
}
