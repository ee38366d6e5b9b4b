//! Rights as data: each room lists its own, with the roles that have them in a fresh installation.

use serde::{Deserialize, Serialize};

/// A right. Its name for people is the word `right-{key}` with dashes for dots.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Permission {
    pub key: &'static str,
    /// Roles that have it in a fresh installation; administrators may change that.
    pub roles: &'static [Role],
}

/// For what everybody may do: fill in a form, sign in.
pub const ANYONE: Permission = Permission { key: "anyone", roles: &[] };
/// For what only the data subject may do, proved by a link.
pub const PERSON: Permission = Permission { key: "person", roles: &[] };
/// For what only jobs and the command line do.
pub const SYSTEM: Permission = Permission { key: "system", roles: &[] };

impl Permission {
    pub const fn new(key: &'static str, roles: &'static [Role]) -> Self {
        Self { key, roles }
    }

    pub fn word(&self) -> String {
        format!("right-{}", self.key.replace('.', "-"))
    }
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Role {
    Administrator,
    PrivacyOfficer,
    Manager,
    Agent,
    Marketer,
    Auditor,
}

impl Role {
    pub const ALL: [Self; 6] = [
        Self::Administrator,
        Self::PrivacyOfficer,
        Self::Manager,
        Self::Agent,
        Self::Marketer,
        Self::Auditor,
    ];

    pub const fn key(self) -> &'static str {
        match self {
            Self::Administrator => "administrator",
            Self::PrivacyOfficer => "privacy-officer",
            Self::Manager => "manager",
            Self::Agent => "agent",
            Self::Marketer => "marketer",
            Self::Auditor => "auditor",
        }
    }

    pub fn parse(key: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|role| role.key() == key)
    }
}

/// How much of a field somebody gets; each step includes the ones before it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Access {
    Hidden,
    Masked,
    Shown,
    Edit,
}

impl Access {
    pub const ALL: [Self; 4] = [Self::Hidden, Self::Masked, Self::Shown, Self::Edit];

    pub const fn key(self) -> &'static str {
        match self {
            Self::Hidden => "hidden",
            Self::Masked => "masked",
            Self::Shown => "shown",
            Self::Edit => "edit",
        }
    }

    pub fn parse(key: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|access| access.key() == key)
    }
}

/// A field whose visibility the matrix decides, with its default for each role.
#[derive(Clone, Copy, Debug)]
pub struct Field {
    pub key: &'static str,
    pub default: fn(Role) -> Access,
}
