//! Teams: who works together. One that ended keeps its name for what it did.

use super::{UnitId, line};
use ground::{clock::Timestamp, id};
use kernel::{KeyId, Message, Problems, Result, StaffId};
use serde::Deserialize;
use utoipa::ToSchema;

id! {
    /// A team, for good: its key and its name may change hands, the id does not.
    TeamId, "team"
}

/// A team is a handful of people; a house that puts everybody into one still fits.
pub const MEMBERS: usize = 500;
/// Teams of a house, for lists that are read as a whole.
pub const TEAMS: i64 = 1_000;
/// Names of teams and units stand in tables and buttons.
pub const NAME: usize = 80;
/// Keys stand in addresses, forms and files.
pub const KEY: usize = 40;

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Team {
    pub id: TeamId,
    /// How forms, processes and programs name it.
    pub key: String,
    pub name: String,
    pub members: Vec<StaffId>,
    pub unit: Option<UnitId>,
    pub version: i64,
    pub ended_at: Option<Timestamp>,
}

impl Team {
    pub fn has(&self, staff: StaffId) -> bool {
        self.members.contains(&staff)
    }

    /// What the team says among itself is sealed under it.
    pub fn seal_key(&self) -> KeyId {
        KeyId::own(self.id)
    }
}

/// What somebody types about a team.
#[derive(Clone, Debug, Default, Deserialize, ToSchema)]
#[serde(deny_unknown_fields, default)]
pub struct TeamDraft {
    pub name: String,
    /// Short and for good, such as `service`; empty: made from the name.
    pub key: String,
    /// The key of the unit it belongs to; empty: none.
    pub unit: String,
    /// Ids of people who work here.
    #[schema(value_type = Vec<String>)]
    pub members: Vec<StaffId>,
}

/// A draft whose form is right; whether its unit and members are there, the tables say.
pub struct CheckedTeam {
    pub name: String,
    pub key: String,
    pub unit: Option<String>,
    pub members: Vec<StaffId>,
}

impl TeamDraft {
    pub fn check(&self) -> Result<CheckedTeam> {
        let mut problems = Problems::default();
        let name = problems.take("name", line(&self.name, NAME));
        let key = problems.take("key", keyed(&self.key, &self.name));
        let mut members = self.members.clone();
        members.sort();
        members.dedup();
        if members.len() > MEMBERS {
            problems.add("members", Message::new("staff-team-too-large").with("most", MEMBERS));
        }
        problems.finish()?;
        let unit = Some(self.unit.trim().to_owned()).filter(|unit| !unit.is_empty());
        Ok(CheckedTeam { name: name.unwrap_or_default(), key: key.unwrap_or_default(), unit, members })
    }
}

/// A key as it was typed, or made from the name: small letters, digits and hyphens.
pub fn keyed(typed: &str, name: &str) -> std::result::Result<String, Message> {
    let key = match typed.trim() {
        "" => slug(name),
        typed => typed.to_owned(),
    };
    let fine = |c: char| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '-';
    let edges = key.starts_with('-') || key.ends_with('-');
    match key.len() {
        1..=KEY if key.chars().all(fine) && !edges => Ok(key),
        _ => Err(Message::new("staff-key-bad").with("most", KEY)),
    }
}

fn slug(name: &str) -> String {
    let mut key = String::new();
    for letter in name.trim().to_lowercase().chars().map(plain) {
        match letter {
            Some(letter) => key.push(letter),
            None if key.ends_with('-') => {}
            None => key.push('-'),
        }
    }
    key.chars().take(KEY).collect::<String>().trim_matches('-').to_owned()
}

/// The letters of our languages without their marks.
fn plain(letter: char) -> Option<char> {
    Some(match letter {
        'a'..='z' | '0'..='9' => letter,
        'ą' | 'ä' | 'á' | 'à' | 'â' => 'a',
        'ć' | 'ç' | 'č' => 'c',
        'ę' | 'ë' | 'é' | 'è' | 'ê' => 'e',
        'ğ' => 'g',
        'ı' | 'ï' | 'í' | 'î' => 'i',
        'ł' => 'l',
        'ń' | 'ñ' => 'n',
        'ó' | 'ö' | 'ô' => 'o',
        'ś' | 'ş' | 'ß' | 'š' => 's',
        'ü' | 'ú' | 'û' => 'u',
        'ź' | 'ż' | 'ž' => 'z',
        _ => return None,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_key_is_made_from_the_name() {
        for (name, key) in [
            ("Service", "service"),
            ("Zespół Obsługi & Zwrotów ", "zespol-obslugi-zwrotow"),
            ("Müşteri — İlişkileri", "musteri-i-liskileri"),
        ] {
            assert_eq!(keyed("", name).as_deref(), Ok(key));
        }
        assert_eq!(keyed(" own-1 ", "Service").as_deref(), Ok("own-1"));
        for wrong in ["A", "a b", "-a", "a-", &"a".repeat(41)] {
            assert!(keyed(wrong, "Service").is_err(), "{wrong}");
        }
        assert!(keyed("", "顧客").is_err(), "nothing of it is left");
    }

    #[test]
    fn members_are_told_once() {
        let anna: StaffId = ground::id::Id::from_bytes([1; 16]);
        let draft = TeamDraft { name: "Service".into(), members: vec![anna, anna], ..TeamDraft::default() };
        assert_eq!(draft.check().unwrap().members, [anna]);
        assert!(TeamDraft::default().check().is_err());
    }
}
