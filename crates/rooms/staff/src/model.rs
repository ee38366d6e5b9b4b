//! What is true of users, sessions and tokens, and what input about them must look like.

pub mod absence;
pub mod bell;
pub mod factor;
pub mod password;
pub mod team;
pub mod unit;

pub use team::{Team, TeamDraft, TeamId};
pub use unit::{Unit, UnitDraft, UnitId};

use ground::{
    clock::{DAY, HOUR, MINUTE},
    db::{Cell, FromCell},
    id,
};
use kernel::{Error, KeyId, Message, Place, Problems, Result, Role, StaffId};
use kit::Lang;
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

id! {
    /// One place where somebody is signed in; the token itself is a secret.
    SessionId, "session"
}

/// Names are cut off nowhere, but no name is longer.
pub const NAME: usize = 120;
/// RFC 5321, 4.5.3.1.3.
pub const EMAIL: usize = 254;
/// A session ends when nobody used it for so long.
pub const IDLE: i64 = 12 * HOUR;
/// How long the steps of a sign-in may take.
pub const HALF: i64 = 10 * MINUTE;
/// How long the links live.
pub const RESET_LINK: i64 = HOUR;
pub const FIRST_LINK: i64 = 7 * DAY;
/// Failed tries within [`TRY_WINDOW`] before an account, or an address, has to wait.
pub const ACCOUNT_TRIES: i64 = 10;
pub const ADDRESS_TRIES: i64 = 50;
pub const TRY_WINDOW: i64 = 15 * MINUTE;
/// Access of a program ends within five years, however long it was asked for.
pub const TOKEN_DAYS: i64 = 5 * 365;

/// What is sealed of a user.
#[derive(Clone, Serialize, Deserialize)]
pub struct Facts {
    pub name: String,
    pub email: String,
}

/// What is sealed of a session: enough to recognise it in a list.
#[derive(Clone, Serialize, Deserialize)]
pub struct Device {
    pub agent: String,
    pub address: String,
}

/// An enum whose variants stand in the tables by their keys.
macro_rules! words {
    ($(#[$meta:meta])* $name:ident { $($variant:ident = $key:literal),* $(,)? }) => {
        $(#[$meta])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq)]
        pub enum $name { $($variant),* }

        impl $name {
            pub const fn key(self) -> &'static str {
                match self { $(Self::$variant => $key),* }
            }

            pub fn parse(key: &str) -> Option<Self> {
                match key { $($key => Some(Self::$variant),)* _ => None }
            }
        }

        impl ground::db::ToValue for $name {
            fn to_value(&self) -> ground::db::Value {
                ground::db::ToValue::to_value(&self.key())
            }
        }

        impl ground::db::FromCell for $name {
            fn from_cell(cell: ground::db::Cell<'_>) -> ground::db::Result<Self> {
                let key = <String as ground::db::FromCell>::from_cell(cell)?;
                Self::parse(&key).ok_or_else(|| ground::db::Error::Type(format!("{key} is no {}", stringify!($name))))
            }
        }
    };
}

pub(crate) use words;

words! {
    Standing { Active = "active", Disabled = "disabled" }
}
words! {
    /// Whether the user chose the password; a given one opens nothing but the page to choose another.
    Origin { Given = "given", Chosen = "chosen" }
}
words! {
    /// How far a sign-in has come; only `Whole` is a session.
    Stage { Code = "code", Password = "password", Whole = "whole" }
}
words! {
    LinkKind { First = "first", Reset = "reset" }
}

impl Stage {
    /// What is still to be done after the password was right.
    pub fn after_password(has_factor: bool, origin: Origin) -> Self {
        if has_factor { Self::Code } else { Self::after_code(origin) }
    }

    pub fn after_code(origin: Origin) -> Self {
        match origin {
            Origin::Given => Self::Password,
            Origin::Chosen => Self::Whole,
        }
    }
}

/// A role as it lies in a column.
pub struct InRole(pub Role);

impl FromCell for InRole {
    fn from_cell(cell: Cell<'_>) -> ground::db::Result<Self> {
        let key = String::from_cell(cell)?;
        Role::parse(&key).map(Self).ok_or_else(|| ground::db::Error::Type(format!("{key} is no role")))
    }
}

pub fn key(staff: StaffId) -> KeyId {
    KeyId::own(staff)
}

pub fn facts_place(staff: StaffId) -> Place {
    Place::new("staff_users", "sealed", staff)
}

pub fn factor_place(staff: StaffId) -> Place {
    Place::new("staff_users", "factor", staff)
}

pub fn device_place(session: SessionId) -> Place {
    Place::new("staff_sessions", "device", session)
}

/// An address as it is compared.
pub fn normal(email: &str) -> String {
    email.trim().to_lowercase()
}

/// What somebody types about a user.
#[derive(Clone, Debug, Default, Deserialize, ToSchema)]
#[serde(deny_unknown_fields, default)]
pub struct UserDraft {
    pub name: String,
    pub email: String,
    /// `administrator`, `privacy-officer`, `manager`, `agent`, `marketer` or `auditor`.
    pub role: String,
    /// `en`, `nl`, `pl`, `tr` or `de`; empty: as the browser asks.
    pub lang: Option<String>,
}

/// The same, checked.
#[derive(Clone)]
pub struct Checked {
    pub facts: Facts,
    pub role: Role,
    pub lang: Option<Lang>,
}

impl UserDraft {
    pub fn check(&self) -> Result<Checked> {
        let mut problems = Problems::default();
        let name = problems.take("name", line(&self.name, NAME));
        let email = problems.take("email", email(&self.email));
        let role = problems.take("role", role(&self.role));
        let lang = problems.take("lang", lang(self.lang.as_deref()));
        problems.finish()?;
        match (name, email, role, lang) {
            (Some(name), Some(email), Some(role), Some(lang)) => {
                Ok(Checked { facts: Facts { name, email }, role, lang })
            }
            _ => Err(Error::fault("a field without a value and without a problem")),
        }
    }
}

/// One line of text that must say something.
pub fn line(text: &str, most: usize) -> std::result::Result<String, Message> {
    let text = text.trim();
    match text.chars().count() {
        0 => Err("error-required".into()),
        length if length > most => Err(Message::new("error-too-long").with("most", most)),
        _ if text.contains(char::is_control) => Err("error-bad-text".into()),
        _ => Ok(text.to_owned()),
    }
}

pub fn email(text: &str) -> std::result::Result<String, Message> {
    let text = line(text, EMAIL)?;
    let sides = text.split_once('@').filter(|(local, domain)| {
        !local.is_empty() && !domain.contains('@') && domain.split('.').all(|label| !label.is_empty())
    });
    match sides {
        Some(_) if !text.contains([' ', ',', ';', '<', '>', '"']) => Ok(text),
        _ => Err("kit-error-email".into()),
    }
}

pub fn role(key: &str) -> std::result::Result<Role, Message> {
    Role::parse(key.trim()).ok_or_else(|| "error-not-a-choice".into())
}

/// Empty is an answer here: the browser decides.
pub fn lang(tag: Option<&str>) -> std::result::Result<Option<Lang>, Message> {
    match tag.map(str::trim) {
        None | Some("") => Ok(None),
        Some(tag) => Lang::parse(tag).map(Some).ok_or_else(|| "error-not-a-choice".into()),
    }
}

/// What somebody types about a program's access.
#[derive(Clone, Debug, Default, Deserialize, ToSchema)]
#[serde(deny_unknown_fields, default)]
pub struct TokenDraft {
    /// What the program is called.
    pub name: String,
    pub role: String,
    /// Rights it is limited to, such as `customers.view`; none: all rights of the role.
    pub scopes: Vec<String>,
    /// Days until it ends; empty: one year.
    pub days: Option<String>,
}

pub struct CheckedToken {
    pub name: String,
    pub role: Role,
    pub scopes: Vec<String>,
    pub days: i64,
}

/// A program's access that nobody gave an end ends after a year.
const USUAL_DAYS: i64 = 365;

impl TokenDraft {
    /// `known` are the rights that there are.
    pub fn check(&self, known: &[&str]) -> Result<CheckedToken> {
        let mut problems = Problems::default();
        let name = problems.take("name", line(&self.name, NAME));
        let role = problems.take("role", role(&self.role));
        let days = problems.take("days", days(self.days.as_deref().unwrap_or_default()));
        if self.scopes.iter().any(|scope| !known.contains(&scope.as_str())) {
            problems.add("scopes", "error-not-a-choice");
        }
        problems.finish()?;
        match (name, role, days) {
            (Some(name), Some(role), Some(days)) => {
                Ok(CheckedToken { name, role, days, scopes: self.scopes.clone() })
            }
            _ => Err(Error::fault("a field without a value and without a problem")),
        }
    }
}

fn days(text: &str) -> std::result::Result<i64, Message> {
    let wrong = || Message::new("error-not-a-number-between").with("least", 1).with("most", TOKEN_DAYS);
    match text.trim() {
        "" => Ok(USUAL_DAYS),
        text => text.parse().ok().filter(|days| (1..=TOKEN_DAYS).contains(days)).ok_or_else(wrong),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_address_needs_its_two_sides() {
        assert_eq!(email(" anna@example.org ").as_deref(), Ok("anna@example.org"));
        for wrong in
            ["", "anna", "@example.org", "anna@", "a@b@c", "a b@c.org", "a@b..org", "a@b.org,c@d.org"]
        {
            assert!(email(wrong).is_err(), "{wrong}");
        }
        assert!(email(&format!("{}@example.org", "a".repeat(250))).is_err());
    }

    #[test]
    fn everything_wrong_is_told_at_once() {
        let draft = UserDraft { role: "king".into(), lang: Some("xx".into()), ..UserDraft::default() };
        let Err(Error::Invalid(fields)) = draft.check() else { panic!("accepted") };
        let names: Vec<&str> = fields.iter().map(|field| field.field.as_str()).collect();
        assert_eq!(names, ["name", "email", "role", "lang"]);
    }

    #[test]
    fn a_sign_in_goes_step_by_step() {
        assert_eq!(Stage::after_password(true, Origin::Given), Stage::Code);
        assert_eq!(Stage::after_code(Origin::Given), Stage::Password);
        assert_eq!(Stage::after_password(false, Origin::Chosen), Stage::Whole);
    }
}
