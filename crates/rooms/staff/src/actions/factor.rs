//! The second factor of one's own account: on, off, and recovery codes.

use super::events::{FactorOff, FactorOn};
use crate::{
    model::{
        factor::{Secret, recovery_codes},
        password::{self, ALONE},
    },
    store,
};
use ground::secret::Token;
use kernel::{ANYONE, Action, Actor, App, Error, Message, Permission, Result, StaffId, Tx};

/// Turns it on: the code shows that the app has the secret. Gives the recovery codes, once.
pub struct TurnOn<'a> {
    pub secret: &'a Secret,
    pub code: &'a str,
}

impl Action for TurnOn<'_> {
    type Output = Vec<String>;
    const NEEDS: Permission = ANYONE;

    async fn run(&self, tx: &mut Tx) -> Result<Vec<String>> {
        let user = oneself(tx)?;
        if store::by_id(tx, user).await?.factor.is_some() {
            return Err(Error::refused("staff-factor-is-on"));
        }
        let step = self.secret.check(self.code, tx.now().seconds(), 0)?;
        let step = step.ok_or_else(|| Error::field("code", "staff-code-wrong"))?;
        store::set_factor(tx, user, self.secret, step).await?;
        tx.record(&FactorOn { user })?;
        new_codes(tx, user).await
    }
}

/// New recovery codes; the old ones stop working.
pub struct NewCodes;

impl Action for NewCodes {
    type Output = Vec<String>;
    const NEEDS: Permission = ANYONE;

    async fn run(&self, tx: &mut Tx) -> Result<Vec<String>> {
        let user = oneself(tx)?;
        match store::by_id(tx, user).await?.factor {
            Some(_) => new_codes(tx, user).await,
            None => Err(Error::refused("staff-factor-is-off")),
        }
    }
}

async fn new_codes(tx: &mut Tx, user: StaffId) -> Result<Vec<String>> {
    let codes = recovery_codes(tx.app().entropy());
    store::set_codes(tx, user, &codes).await?;
    Ok(codes)
}

/// Turns it off; the password then stands alone and must be long enough for that.
pub async fn turn_off(app: &App, actor: &Actor, password: &Token) -> Result<()> {
    let staff = actor.staff().ok_or(Error::SignIn)?;
    let account = store::by_id(&mut app.read(actor).await?, staff).await?;
    if !password::verify(password.clone(), Some(account.password)).await? {
        return Err(Error::field("password", "staff-password-wrong"));
    }
    if password.reveal().chars().count() < ALONE {
        return Err(Error::field(
            "password",
            Message::new("staff-password-too-short-alone").with("least", ALONE),
        ));
    }
    app.write(actor, &TurnOff).await
}

struct TurnOff;

impl Action for TurnOff {
    type Output = ();
    const NEEDS: Permission = ANYONE;

    async fn run(&self, tx: &mut Tx) -> Result<()> {
        let user = oneself(tx)?;
        store::drop_factor(tx, user).await?;
        tx.record(&FactorOff { user })
    }
}

/// These actions are about the actor alone, so that no right is needed and no id can be mistaken.
pub fn oneself(tx: &Tx) -> Result<StaffId> {
    tx.actor().staff().ok_or(Error::SignIn)
}
