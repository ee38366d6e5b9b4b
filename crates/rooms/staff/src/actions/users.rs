//! Looking after users: adding, changing, new passwords, taking a lost second factor off, removing.

use super::events::{Added, Changed, FactorOff, PasswordChanged, Removed};
use crate::{
    MANAGE,
    model::{Checked, Facts, Origin, Standing, UserDraft, email, lang, line, password, role},
    notice,
    store::{self, Account, Password, Place, sessions},
};
use ground::secret::Token;
use kernel::{Action, App, Error, Permission, Problems, Result, Role, StaffId, Tx, Who};
use kit::Lang;
use serde::Deserialize;
use utoipa::ToSchema;

/// Adds somebody who serves. Made by one of three ways, which differ in who learns the password.
pub struct AddUser {
    who: Checked,
    password: Token,
    hash: String,
    way: Way,
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Way {
    /// Generated, and known to the person alone.
    Mailed,
    /// Generated, and printed on the terminal of whoever runs the house.
    Printed,
    /// Chosen beforehand: for a demonstration.
    Set,
}

impl AddUser {
    pub async fn mailed(app: &App, draft: &UserDraft) -> Result<Self> {
        Self::of(app, draft, password::generate(app), Way::Mailed).await
    }

    pub async fn printed(app: &App, draft: &UserDraft) -> Result<Self> {
        Self::of(app, draft, password::generate(app), Way::Printed).await
    }

    pub async fn with_password(app: &App, draft: &UserDraft, password: &str) -> Result<Self> {
        Self::of(app, draft, Token::presented(password), Way::Set).await
    }

    async fn of(app: &App, draft: &UserDraft, password: Token, way: Way) -> Result<Self> {
        let who = draft.check()?;
        let hash = password::hash(app, password.clone()).await?;
        Ok(Self { who, password, hash, way })
    }

    /// For the terminal; a mailed one is the person's alone.
    pub fn printable(&self) -> Option<&str> {
        (self.way != Way::Mailed).then(|| self.password.reveal())
    }
}

impl Action for AddUser {
    type Output = StaffId;
    const NEEDS: Permission = MANAGE;

    async fn run(&self, tx: &mut Tx) -> Result<StaffId> {
        let Checked { facts, role, lang } = &self.who;
        let origin = if self.way == Way::Set { Origin::Chosen } else { Origin::Given };
        may_give(tx, *role)?;
        let place = Place { facts, role: *role, lang: *lang };
        let user = store::insert(tx, &place, &Password { hash: &self.hash, origin }).await?;
        if self.way == Way::Mailed {
            notice::password(tx, user, (facts, *lang), &self.password).await?;
        }
        tx.record(&Added { user, role: role.key() })?;
        Ok(user)
    }
}

/// What an administrator may change of a user; what is left out stays.
#[derive(Clone, Debug, Default, Deserialize, ToSchema)]
#[serde(deny_unknown_fields, default)]
pub struct UserPatch {
    pub name: Option<String>,
    pub email: Option<String>,
    pub role: Option<String>,
    /// `active` or `disabled`.
    pub standing: Option<String>,
    pub lang: Option<String>,
}

pub struct EditUser {
    pub user: StaffId,
    pub patch: UserPatch,
    /// The version that the change was made from.
    pub version: i64,
}

impl Action for EditUser {
    type Output = i64;
    const NEEDS: Permission = MANAGE;

    async fn run(&self, tx: &mut Tx) -> Result<i64> {
        let account = store::by_id(tx, self.user).await?;
        if account.version != self.version {
            return Err(Error::conflict("error-changed-meanwhile"));
        }
        let before = Seat::of(tx, &account).await?;
        let after = before.clone().patched(&self.patch)?;
        may_give(tx, before.role)?;
        may_give(tx, after.role)?;
        keep_an_administrator(tx, &account, (after.role, after.standing)).await?;
        let place = Place { facts: &after.facts, role: after.role, lang: after.lang };
        store::update(tx, self.user, &place, after.standing).await?;
        if after.standing == Standing::Disabled {
            sessions::end_all(tx, self.user, None).await?;
        }
        record(tx, self.user, &before, &after)?;
        Ok(self.version + 1)
    }
}

/// Everything about a user that an administrator decides.
#[derive(Clone)]
struct Seat {
    facts: Facts,
    role: Role,
    standing: Standing,
    lang: Option<Lang>,
}

impl Seat {
    async fn of(tx: &mut Tx, account: &Account) -> Result<Self> {
        let facts = account.facts(tx).await?;
        Ok(Self { facts, role: account.role.0, standing: account.standing, lang: account.lang() })
    }

    fn patched(mut self, patch: &UserPatch) -> Result<Self> {
        let mut problems = Problems::default();
        if let Some(name) =
            patch.name.as_deref().and_then(|name| problems.take("name", line(name, crate::model::NAME)))
        {
            self.facts.name = name;
        }
        if let Some(address) = patch.email.as_deref().and_then(|text| problems.take("email", email(text))) {
            self.facts.email = address;
        }
        if let Some(role) = patch.role.as_deref().and_then(|key| problems.take("role", role(key))) {
            self.role = role;
        }
        if let Some(standing) =
            patch.standing.as_deref().and_then(|key| problems.take("standing", standing(key)))
        {
            self.standing = standing;
        }
        if let Some(lang) = patch.lang.as_deref().and_then(|tag| problems.take("lang", lang(Some(tag)))) {
            self.lang = lang;
        }
        problems.finish().map(|()| self)
    }
}

fn standing(key: &str) -> std::result::Result<Standing, kernel::Message> {
    Standing::parse(key.trim()).ok_or_else(|| "error-not-a-choice".into())
}

/// Whoever may look after users may not thereby make themself an administrator.
pub fn may_give(tx: &Tx, role: Role) -> Result<()> {
    let actor = tx.actor();
    let administers = actor.who == Who::House || actor.rights.role == Some(Role::Administrator);
    if role == Role::Administrator && !administers {
        return Err(Error::refused("staff-only-administrators"));
    }
    Ok(())
}

/// The last administrator can neither leave nor become something else: nobody could let anyone in again.
async fn keep_an_administrator(tx: &mut Tx, account: &Account, after: (Role, Standing)) -> Result<()> {
    let administers = |role, standing| role == Role::Administrator && standing == Standing::Active;
    let leaves = administers(account.role.0, account.standing) && !administers(after.0, after.1);
    if leaves && store::administrators(tx).await? <= 1 {
        return Err(Error::refused("staff-last-administrator"));
    }
    Ok(())
}

/// Roles and standings are told as they were and are; of personal values only that they changed.
fn record(tx: &mut Tx, user: StaffId, before: &Seat, after: &Seat) -> Result<()> {
    let lang = |seat: &Seat| seat.lang.map_or_else(String::new, |lang| lang.tag().to_owned());
    let told = [
        ("role", before.role.key().to_owned(), after.role.key().to_owned()),
        ("standing", before.standing.key().to_owned(), after.standing.key().to_owned()),
        ("lang", lang(before), lang(after)),
    ];
    for (field, before, after) in told.into_iter().filter(|(_, before, after)| before != after) {
        tx.record(&Changed { user, field, before, after })?;
    }
    let hidden =
        [("name", before.facts.name != after.facts.name), ("email", before.facts.email != after.facts.email)];
    for (field, _) in hidden.into_iter().filter(|(_, changed)| *changed) {
        tx.record(&Changed { user, field, before: "…".into(), after: "…".into() })?;
    }
    Ok(())
}

/// Gives somebody a new password by mail; the old one and all sessions end.
pub struct NewPassword {
    user: StaffId,
    password: Token,
    hash: String,
}

impl NewPassword {
    pub async fn of(app: &App, user: StaffId) -> Result<Self> {
        let password = password::generate(app);
        let hash = password::hash(app, password.clone()).await?;
        Ok(Self { user, password, hash })
    }
}

impl Action for NewPassword {
    type Output = ();
    const NEEDS: Permission = MANAGE;

    async fn run(&self, tx: &mut Tx) -> Result<()> {
        let account = store::by_id(tx, self.user).await?;
        may_give(tx, account.role.0)?;
        let facts = account.facts(tx).await?;
        store::set_password(tx, self.user, &Password { hash: &self.hash, origin: Origin::Given }).await?;
        sessions::end_all(tx, self.user, None).await?;
        notice::password(tx, self.user, (&facts, account.lang()), &self.password).await?;
        tx.record(&PasswordChanged { user: self.user })
    }
}

/// Takes off a second factor that was lost, so that its owner can sign in and set another.
pub struct DropFactor {
    pub user: StaffId,
}

impl Action for DropFactor {
    type Output = ();
    const NEEDS: Permission = MANAGE;

    async fn run(&self, tx: &mut Tx) -> Result<()> {
        let account = store::by_id(tx, self.user).await?;
        may_give(tx, account.role.0)?;
        store::drop_factor(tx, self.user).await?;
        sessions::end_all(tx, self.user, None).await?;
        tx.record(&FactorOff { user: self.user })
    }
}

/// Removes a user who was disabled before; their name cannot be read again anywhere.
pub struct RemoveUser {
    pub user: StaffId,
}

impl Action for RemoveUser {
    type Output = ();
    const NEEDS: Permission = MANAGE;

    async fn run(&self, tx: &mut Tx) -> Result<()> {
        let account = store::by_id(tx, self.user).await?;
        may_give(tx, account.role.0)?;
        if account.standing == Standing::Active {
            return Err(Error::refused("staff-disable-first"));
        }
        store::delete(tx, self.user).await?;
        store::teams::forget(tx, self.user).await?;
        store::bell::forget(tx, self.user).await?;
        tx.record(&Removed { user: self.user })
    }
}
