//! Signing in, step by step: the password, the second factor, and a password of one's own.
//!
//! An unknown account is answered like a wrong password, after as much work; who fails too often waits.

use super::events::{SignedIn, SignedOut};
use crate::{
    model::{ACCOUNT_TRIES, ADDRESS_TRIES, Device, Stage, Standing, password},
    store::{self, Account, sessions},
};
use ground::{clock::Timestamp, secret::Token};
use kernel::{ANYONE, Action, Actor, App, Error, Permission, Reader, Result, StaffId, Tx};

/// Keeps the marks of failed tries apart from other hashes.
const TRY: &str = "staff.try";

/// Somebody at the door.
pub struct Attempt {
    pub email: String,
    pub password: Token,
    pub device: Device,
}

/// A sign-in that has begun.
pub struct Opened {
    pub token: Token,
    pub stage: Stage,
}

pub async fn sign_in(app: &App, attempt: Attempt) -> Result<Opened> {
    let nobody = Actor::nobody();
    let marks = app.write(&nobody, &Reserve { attempt: &attempt }).await?;
    let account = store::by_email(&mut app.read(&nobody).await?, marks.account).await?;
    let account = account.filter(|account| account.standing == Standing::Active);
    let stored = account.as_ref().map(|account| account.password.clone());
    let right = password::verify(attempt.password, stored).await?;
    match account.filter(|_| right) {
        Some(account) => {
            app.write(&nobody, &Open { account: &account, device: &attempt.device, marks: &marks }).await
        }
        None => Err(Error::field("password", "staff-sign-in-wrong")),
    }
}

/// Under what a try is counted: the account and the address, both as keyed hashes.
struct Marks {
    account: [u8; 32],
    address: [u8; 32],
    at: Timestamp,
}

/// Counts a try before the password is looked at, so that many at once do not slip through together; a right password
/// takes it back.
struct Reserve<'a> {
    attempt: &'a Attempt,
}

impl Action for Reserve<'_> {
    type Output = Marks;
    const NEEDS: Permission = ANYONE;

    async fn run(&self, tx: &mut Tx) -> Result<Marks> {
        let account = store::email_hash(tx, &self.attempt.email);
        let address = tx.blind(TRY, &self.attempt.device.address);
        let (of_account, of_address) =
            (sessions::tries(tx, account).await?, sessions::tries(tx, address).await?);
        if of_account >= ACCOUNT_TRIES || of_address >= ADDRESS_TRIES {
            return Err(Error::TooMany);
        }
        sessions::note_try(tx, account).await?;
        sessions::note_try(tx, address).await?;
        Ok(Marks { account, address, at: tx.now() })
    }
}

struct Open<'a> {
    account: &'a Account,
    device: &'a Device,
    marks: &'a Marks,
}

impl Action for Open<'_> {
    type Output = Opened;
    const NEEDS: Permission = ANYONE;

    async fn run(&self, tx: &mut Tx) -> Result<Opened> {
        let stage = Stage::after_password(self.account.factor.is_some(), self.account.origin);
        let token = sessions::open(tx, self.account.id, stage, self.device).await?;
        sessions::take_back(tx, self.marks.address, self.marks.at).await?;
        match stage {
            // Until the code is right, the password alone must not wipe the slate clean.
            Stage::Code => sessions::take_back(tx, self.marks.account, self.marks.at).await?,
            Stage::Password | Stage::Whole => sessions::forget_tries(tx, self.marks.account).await?,
        }
        arrive(tx, self.account.id, stage).await?;
        Ok(Opened { token, stage })
    }
}

/// Notes who came in once the last step is done.
pub async fn arrive(tx: &mut Tx, user: StaffId, stage: Stage) -> Result<()> {
    if stage != Stage::Whole {
        return Ok(());
    }
    store::note_sign_in(tx, user).await?;
    tx.record(&SignedIn { user })
}

/// Whose sign-in waits at this step.
pub async fn waiting(reader: &mut Reader, token: &Token, stage: Stage) -> Result<StaffId> {
    let session = sessions::find(reader, token).await?;
    session.filter(|session| session.stage == stage).map(|session| session.staff).ok_or(Error::SignIn)
}

/// The second step: a code of the app, or a recovery code.
pub struct Confirm<'a> {
    pub session: &'a Token,
    pub code: &'a str,
}

/// What the code was worth.
pub enum Confirmed {
    Yes(Stage),
    /// Counted as a failed try, which has to be written down, too.
    No,
    TooMany,
}

impl Action for Confirm<'_> {
    type Output = Confirmed;
    const NEEDS: Permission = ANYONE;

    async fn run(&self, tx: &mut Tx) -> Result<Confirmed> {
        let session = sessions::find(tx, self.session).await?.filter(|session| session.stage == Stage::Code);
        let session = session.ok_or(Error::SignIn)?;
        let account = store::by_id(tx, session.staff).await?;
        let facts = account.facts(tx).await?;
        let mark = store::email_hash(tx, &facts.email);
        if sessions::tries(tx, mark).await? >= ACCOUNT_TRIES {
            return Ok(Confirmed::TooMany);
        }
        if !proves(tx, &account, self.code).await? {
            sessions::note_try(tx, mark).await?;
            return Ok(Confirmed::No);
        }
        let stage = Stage::after_code(account.origin);
        sessions::forget_tries(tx, mark).await?;
        sessions::advance(tx, session.id, stage).await?;
        arrive(tx, account.id, stage).await?;
        Ok(Confirmed::Yes(stage))
    }
}

async fn proves(tx: &mut Tx, account: &Account, code: &str) -> Result<bool> {
    let Some(secret) = account.secret(tx).await? else { return Ok(false) };
    match secret.check(code, tx.now().seconds(), account.factor_step)? {
        Some(step) => store::use_step(tx, account.id, step).await.map(|()| true),
        None => store::use_code(tx, account.id, code).await,
    }
}

pub struct SignOut<'a> {
    pub session: &'a Token,
}

impl Action for SignOut<'_> {
    type Output = ();
    const NEEDS: Permission = ANYONE;

    async fn run(&self, tx: &mut Tx) -> Result<()> {
        let Some(session) = sessions::find(tx, self.session).await? else { return Ok(()) };
        sessions::end_this(tx, self.session).await?;
        tx.record(&SignedOut { user: session.staff })
    }
}
