//! Choosing a password: at the first sign-in, by a mailed link, or because one wants to.

use super::{events::PasswordChanged, sign_in::arrive};
use crate::{
    jobs::SendReset,
    model::{
        LinkKind, Origin, Stage, Standing,
        password::{self, Beside},
    },
    store::{self, Account, Password, sessions},
};
use ground::secret::Token;
use kernel::{ANYONE, Action, Actor, App, Error, Permission, Reader, Result, Tx, setting::COMPANY_NAME};

/// What proves that somebody may set a password.
#[derive(Clone, Copy)]
pub enum Proof<'a> {
    /// A sign-in that waits for a password of one's own.
    Waiting(&'a Token),
    /// A link that was mailed.
    Link(&'a Token),
    /// The present password, and the session that stays when the others end.
    Present { password: &'a Token, session: &'a Token, actor: &'a Actor },
}

/// Checks the proof and the password, and changes it.
pub async fn choose(app: &App, proof: Proof<'_>, chosen: &Token) -> Result<()> {
    let mut reader = app.read(&Actor::nobody()).await?;
    let account = whose(&mut reader, proof).await?;
    good_enough(&mut reader, &account, chosen).await?;
    drop(reader);
    if let Proof::Present { password, .. } = proof
        && !password::verify(password.clone(), Some(account.password)).await?
    {
        return Err(Error::field("present", "staff-password-wrong"));
    }
    let hash = password::hash(app, chosen.clone()).await?;
    let actor = match proof {
        Proof::Present { actor, .. } => actor.clone(),
        Proof::Waiting(_) | Proof::Link(_) => Actor::nobody(),
    };
    app.write(&actor, &Choose { proof, hash: &hash }).await
}

/// A new password is checked against what an attacker would try first for this very person.
async fn good_enough(reader: &mut Reader, account: &Account, chosen: &Token) -> Result<()> {
    let facts = account.facts(reader).await?;
    let beside = if account.factor.is_some() { Beside::Factor } else { Beside::Nothing };
    fits(reader, chosen, beside, &[&facts.name, &facts.email]).await
}

pub async fn fits(reader: &mut Reader, chosen: &Token, beside: Beside, about: &[&str]) -> Result<()> {
    let company = reader.setting(&COMPANY_NAME).await?;
    let mut context = about.to_vec();
    context.extend([company.as_str(), "custodia"]);
    password::check(chosen.reveal(), beside, &context).map_err(|message| Error::field("password", message))
}

async fn whose(reader: &mut Reader, proof: Proof<'_>) -> Result<Account> {
    let staff = match proof {
        Proof::Waiting(session) => super::sign_in::waiting(reader, session, Stage::Password).await?,
        Proof::Link(link) => {
            let link = sessions::find_link(reader, link).await?;
            link.and_then(|link| link.staff).ok_or_else(|| Error::gone("staff-link-gone"))?
        }
        Proof::Present { actor, .. } => actor.staff().ok_or(Error::SignIn)?,
    };
    store::by_id(reader, staff).await
}

struct Choose<'a> {
    proof: Proof<'a>,
    hash: &'a str,
}

impl Action for Choose<'_> {
    type Output = ();
    const NEEDS: Permission = ANYONE;

    async fn run(&self, tx: &mut Tx) -> Result<()> {
        let account = whose(tx, self.proof).await?;
        if account.standing != Standing::Active {
            return Err(Error::gone("staff-link-gone"));
        }
        let user = account.id;
        store::set_password(tx, user, &Password { hash: self.hash, origin: Origin::Chosen }).await?;
        match self.proof {
            Proof::Waiting(token) => {
                if let Some(session) = sessions::find(tx, token).await? {
                    sessions::advance(tx, session.id, Stage::Whole).await?;
                }
                sessions::end_all(tx, user, Some(token)).await?;
                arrive(tx, user, Stage::Whole).await?;
            }
            Proof::Link(link) => {
                let used = sessions::use_link(tx, link).await?;
                used.filter(|link| link.kind == LinkKind::Reset)
                    .ok_or_else(|| Error::gone("staff-link-gone"))?;
                sessions::end_all(tx, user, None).await?;
            }
            Proof::Present { session, .. } => sessions::end_all(tx, user, Some(session)).await?,
        }
        tx.record(&PasswordChanged { user })
    }
}

/// Asks for a link by mail. The answer is the same for everybody, and so is the work that the door does.
pub struct Forgot<'a> {
    pub email: &'a str,
    pub address: &'a str,
}

/// How often one address may ask within the window of tries.
const ASKED: i64 = 10;

impl Action for Forgot<'_> {
    type Output = ();
    const NEEDS: Permission = ANYONE;

    async fn run(&self, tx: &mut Tx) -> Result<()> {
        let mark = tx.blind("staff.forgot", self.address);
        if sessions::tries(tx, mark).await? >= ASKED {
            return Err(Error::TooMany);
        }
        sessions::note_try(tx, mark).await?;
        tx.enqueue(&SendReset::new(store::email_hash(tx, self.email)))
    }
}
