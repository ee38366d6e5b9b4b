//! Who acts, and what they may do: every read and every action knows its actor.

use crate::{
    error::{Error, Result},
    permission::{ANYONE, Access, PERSON, Permission, Role, SYSTEM},
    tx::Reader,
};
use futures::future::BoxFuture;
use ground::id;
use kit::Lang;
use std::{
    collections::{BTreeMap, BTreeSet},
    sync::Arc,
};

id! {
    /// A data subject: the id of the customer's record, too.
    SubjectId, "cust"
}
id! {
    /// A user of the desk.
    StaffId, "staff"
}
id! {
    /// A program's access to the API.
    TokenId, "token"
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Who {
    Staff(StaffId),
    Program(TokenId),
    /// The data subject, proved by a link that only they received.
    Person(SubjectId),
    /// Work that the house does by itself: jobs, schedules, the command line.
    House,
    Nobody,
}

impl Who {
    /// How the actor stands in the audit trail.
    pub fn label(&self) -> String {
        match self {
            Self::Staff(id) => id.to_string(),
            Self::Program(id) => id.to_string(),
            Self::Person(id) => id.to_string(),
            Self::House => "house".into(),
            Self::Nobody => "nobody".into(),
        }
    }
}

/// What an actor may do: rights by key, and how each field of a customer is shown to them.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Rights {
    pub role: Option<Role>,
    pub allowed: BTreeSet<String>,
    pub fields: BTreeMap<String, Access>,
}

/// The rights of every role as they are now, for telling people who may see what: an edge of the house, given by the
/// room that keeps the matrix.
pub struct EveryRole(pub fn(&mut Reader) -> RolesNow<'_>);
pub type RolesNow<'a> = BoxFuture<'a, Result<Vec<(Role, Rights)>>>;

#[derive(Clone, Debug)]
pub struct Actor {
    pub who: Who,
    pub rights: Arc<Rights>,
    /// What people call the actor; empty for those without a name here.
    pub name: Arc<str>,
    /// The language this actor chose, if they did.
    pub lang: Option<Lang>,
}

impl Actor {
    pub fn house() -> Self {
        Self::bare(Who::House)
    }

    pub fn nobody() -> Self {
        Self::bare(Who::Nobody)
    }

    pub fn person(subject: SubjectId) -> Self {
        Self::bare(Who::Person(subject))
    }

    fn bare(who: Who) -> Self {
        Self { who, rights: Arc::default(), name: Arc::from(""), lang: None }
    }

    pub fn may(&self, permission: &Permission) -> bool {
        match self.who {
            Who::House => true,
            Who::Nobody => permission.key == ANYONE.key,
            Who::Person(_) => permission.key == ANYONE.key || permission.key == PERSON.key,
            Who::Staff(_) | Who::Program(_) => {
                permission.key == ANYONE.key
                    || (permission.key != PERSON.key
                        && permission.key != SYSTEM.key
                        && self.rights.allowed.contains(permission.key))
            }
        }
    }

    /// Refuses whoever lacks the right; nobody at all is asked to sign in.
    pub fn demand(&self, permission: &Permission) -> Result<()> {
        match self.who {
            _ if self.may(permission) => Ok(()),
            Who::Nobody => Err(Error::SignIn),
            _ => Err(Error::Denied(permission.key)),
        }
    }

    /// How a field is shown to this actor; the house and the person themself see everything.
    pub fn access(&self, field: &str) -> Access {
        match self.who {
            Who::House => Access::Edit,
            Who::Person(_) => Access::Shown,
            Who::Nobody => Access::Hidden,
            Who::Staff(_) | Who::Program(_) => {
                self.rights.fields.get(field).copied().unwrap_or(Access::Hidden)
            }
        }
    }

    pub fn staff(&self) -> Option<StaffId> {
        match self.who {
            Who::Staff(id) => Some(id),
            _ => None,
        }
    }

    pub fn subject(&self) -> Option<SubjectId> {
        match self.who {
            Who::Person(id) => Some(id),
            _ => None,
        }
    }

    /// Whether this is the person whose record it is.
    pub fn is(&self, owner: Option<SubjectId>) -> bool {
        owner.is_some() && self.subject() == owner
    }
}
