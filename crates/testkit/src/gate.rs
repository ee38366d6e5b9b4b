//! The door keeper of a world without a staff room: a persona's token is its role.

use futures::future::BoxFuture;
use ground::{db::Q, id::Id, secret::Token};
use kernel::{
    Actor, App, Permission, Reader, Result, Role, Room, StaffId, Tx, Who,
    actor::Rights,
    room::{Gate, Note, Telling, known},
};
use std::sync::Arc;

/// Who asks in a story.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Guest {
    Nobody,
    Staff(Role),
    /// Signed in, but with no right at all.
    Powerless,
}

impl Guest {
    pub(crate) fn token(self) -> Option<String> {
        match self {
            Self::Nobody => None,
            Self::Staff(role) => Some(format!("persona-{}", role.key())),
            Self::Powerless => Some("persona-powerless".into()),
        }
    }
}

/// What the staff of every story are called.
pub fn persona(role: Role) -> &'static str {
    match role {
        Role::Agent => "Anna",
        Role::Manager => "Ben",
        Role::PrivacyOfficer => "Dora",
        Role::Marketer => "Mark",
        Role::Administrator => "Alex",
        Role::Auditor => "Olga",
    }
}

/// An actor with the rights that the role has in a fresh installation.
pub(crate) fn actor(app: &App, guest: Guest) -> Actor {
    let (rights, name, number) = match guest {
        Guest::Nobody => return Actor::nobody(),
        Guest::Powerless => (Rights::default(), "Pete", 99),
        Guest::Staff(role) => (rights(app, role), persona(role), 1 + role as u8),
    };
    let who = Who::Staff(StaffId::from_bytes([number; 16]));
    Actor { who, rights: Arc::new(rights), name: Arc::from(name), lang: None }
}

fn rights(app: &App, role: Role) -> Rights {
    let granted = app.permissions().filter(|permission| permission.roles.contains(&role));
    Rights {
        role: Some(role),
        allowed: granted.map(|permission| permission.key.to_owned()).collect(),
        fields: app.fields().map(|field| (field.key.to_owned(), (field.default)(role))).collect(),
    }
}

pub(crate) const ROOM: Room = Room {
    name: "testgate",
    gate: Some(Gate {
        session: |app, token, _| by_token(app, token),
        program: by_token,
        names,
        tell,
        to_oneself,
        unread,
    }),
    ..crate::bare::BARE
};

fn by_token(app: App, token: Token) -> BoxFuture<'static, Result<Option<Actor>>> {
    Box::pin(async move {
        let guests = Role::ALL.map(Guest::Staff).into_iter().chain([Guest::Powerless]);
        let found = guests.into_iter().find(|guest| guest.token().as_deref() == Some(token.reveal()));
        Ok(found.map(|guest| actor(&app, guest)))
    })
}

fn names(_: &mut Reader, labels: Vec<String>) -> BoxFuture<'_, Result<Vec<(String, String)>>> {
    Box::pin(async move {
        let known =
            Role::ALL.map(|role| (StaffId::from_bytes([1 + role as u8; 16]).to_string(), persona(role)));
        let name = |label: String| {
            let found = known.iter().find(|(id, _)| *id == label);
            found.map(|(_, name)| (label, (*name).to_owned()))
        };
        Ok(labels.into_iter().filter_map(name).collect())
    })
}

/// A world without a staff room has nobody with an address.
fn tell(_: &mut Tx, _: Permission, _: Telling) -> BoxFuture<'_, Result<usize>> {
    Box::pin(async { Ok(0) })
}

/// And no inbox of their own either.
fn to_oneself(_: &mut Tx, _: Note) -> BoxFuture<'_, Result<()>> {
    Box::pin(async { Ok(()) })
}

/// And nothing to be told.
fn unread(_: &mut Reader) -> BoxFuture<'_, Result<Q>> {
    known(Q::new("select 0"))
}
