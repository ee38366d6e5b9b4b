//! A directory file of the protocol: agents as a list of JSON objects, or one of them.

use crate::model::{Checked, NewAgent};
use kernel::{Error, Message, Result};
use serde::Deserialize;

/// The directory of the protocol lists a few dozen agents.
pub const MOST: usize = 500;

#[derive(Deserialize)]
#[serde(untagged)]
enum File {
    Many(Vec<Entry>),
    Named { agents: Vec<Entry> },
    One(Entry),
}

/// An agent as the directory writes them; what else stands there is not needed.
#[derive(Deserialize)]
struct Entry {
    id: String,
    name: String,
    verify_key: String,
    #[serde(default)]
    web_url: Option<String>,
    #[serde(default)]
    technical_contact: Option<String>,
}

/// All of them or none: the first that cannot be used is named.
pub fn read(bytes: &[u8]) -> Result<Vec<Checked>> {
    let unreadable = || Error::field("file", "mandates-error-directory");
    let entries = match serde_json::from_slice(bytes).map_err(|_| unreadable())? {
        File::Many(entries) | File::Named { agents: entries } => entries,
        File::One(entry) => vec![entry],
    };
    if entries.is_empty() || entries.len() > MOST {
        return Err(unreadable());
    }
    let checked = entries.into_iter().enumerate().map(|(at, entry)| {
        entry.check().map_err(|_| {
            let place = Message::new("mandates-error-entry").with("place", at + 1);
            Error::field("file", place)
        })
    });
    checked.collect()
}

impl Entry {
    fn check(self) -> Result<Checked> {
        let new = NewAgent {
            agent_id: self.id,
            name: self.name,
            verify_key: self.verify_key,
            web_url: self.web_url.unwrap_or_default(),
            contact: self.technical_contact.unwrap_or_default(),
        };
        new.check()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn entry(id: &str) -> String {
        let key = ed25519_dalek::SigningKey::from_bytes(&[7; 32]).verifying_key();
        let key = data_encoding::BASE64.encode(key.as_bytes());
        format!(
            r#"{{"id": "{id}", "name": "Agent", "verify_key": "{key}", "web_url": "https://agent.example.org",
                "technical_contact": "tech@agent.example.org", "identity_assurance_url": "https://x.example.org"}}"#
        )
    }

    #[test]
    fn a_directory_is_a_list_or_one_agent() {
        let one = entry("ONE");
        for text in [one.clone(), format!("[{one}]"), format!(r#"{{"agents": [{one}]}}"#)] {
            assert_eq!(read(text.as_bytes()).unwrap()[0].agent_id, "ONE", "{text}");
        }
    }

    #[test]
    fn what_cannot_be_used_is_refused_as_a_whole() {
        let second_bad = format!("[{}, {}]", entry("ONE"), entry("T W O"));
        for text in ["", "[]", "{}", "not json", &second_bad] {
            let Err(Error::Invalid(wrong)) = read(text.as_bytes()) else { panic!("{text}") };
            assert_eq!(wrong[0].field, "file");
        }
    }
}
