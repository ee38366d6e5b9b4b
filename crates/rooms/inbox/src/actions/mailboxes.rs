//! Mailboxes: connecting one, changing it, pausing it, going on, disconnecting it.

use crate::{
    MAILBOXES, OWN_DOMAINS,
    events::{Changed, Connected, Disconnected},
    fetch::Fetch,
    model::{Domains, Draft, Kept, MailboxId, Plan, Rules, Secrets, State},
    read::mailboxes as read,
    store::mailboxes as store,
};
use kernel::{Action, Actor, App, Error, Names, Permission, Result, SYSTEM, Tx};
use kit::Lang;
use notices::{Contact, Given, Kind, Title};

/// From now on its mail is fetched.
pub struct Connect {
    pub draft: Draft,
}

impl Action for Connect {
    type Output = MailboxId;
    const NEEDS: Permission = MAILBOXES;

    async fn run(&self, tx: &mut Tx) -> Result<MailboxId> {
        let (plan, secrets) = check(tx, &self.draft).await?;
        let kept = whole(plan, secrets)?;
        let mailbox = store::insert(tx, &kept).await?;
        told(tx, mailbox, &kept.plan).await?;
        tx.enqueue(&Fetch { mailbox })?;
        tx.record(&Connected { mailbox })?;
        Ok(mailbox)
    }
}

/// Fetches from elsewhere, otherwise, or for somebody else.
pub struct Change {
    pub mailbox: MailboxId,
    /// What its editor had before them.
    pub version: i64,
    pub draft: Draft,
}

impl Action for Change {
    type Output = ();
    const NEEDS: Permission = MAILBOXES;

    async fn run(&self, tx: &mut Tx) -> Result<()> {
        let (plan, typed) = check(tx, &self.draft).await?;
        let known = read::load(tx, self.mailbox).await?;
        if known.version != self.version {
            return Err(Error::conflict("error-changed-meanwhile"));
        }
        let same = plan.secret_is_for() == known.plan.secret_is_for();
        let secrets = if same { typed.or(&known.secrets) } else { typed };
        let kept = whole(plan, secrets)?;
        if kept.plan.spot() != known.plan.spot() {
            store::set_seen_aside(tx, self.mailbox).await?;
        }
        store::update(tx, self.mailbox, &kept).await?;
        told(tx, self.mailbox, &kept.plan).await?;
        tx.enqueue(&Fetch { mailbox: self.mailbox })?;
        tx.record(&Changed { mailbox: self.mailbox, what: "settings" })
    }
}

/// Whoever writes to us gets the notice by the link in our answers; no mail is fetched while there is none to give.
// law: gdpr/13.1
async fn told(tx: &mut Tx, mailbox: MailboxId, plan: &Plan) -> Result<()> {
    let key = mailbox.to_string();
    let title = Title::Word { word: "inbox-contact".to_owned(), name: plan.name.clone() };
    let place = "/mailboxes".to_owned();
    let contact = Contact { kind: Kind::Mail, key, title, place, given: Given::Link, notice: None };
    notices::declare(tx, &contact).await?;
    notices::require(tx, Kind::Mail, &contact.key).await.map(drop)
}

async fn check(tx: &mut Tx, draft: &Draft) -> Result<(Plan, Secrets)> {
    let domains = Domains::parse(&tx.setting(&OWN_DOMAINS).await?);
    let names = Names::read(tx, Lang::En).await?;
    draft.check(&Rules { domains, names: &names, app: tx.app() })
}

fn whole(plan: Plan, secrets: Secrets) -> Result<Kept> {
    let secrets = secrets.whole(&plan.auth, "inbox-error-secret")?;
    Ok(Kept { plan, secrets })
}

/// Nothing is fetched for now; it stays on the server.
pub struct Pause {
    pub mailbox: MailboxId,
}

impl Action for Pause {
    type Output = ();
    const NEEDS: Permission = MAILBOXES;

    async fn run(&self, tx: &mut Tx) -> Result<()> {
        turn(tx, self.mailbox, State::Paused, "paused").await
    }
}

pub struct Resume {
    pub mailbox: MailboxId,
}

impl Action for Resume {
    type Output = ();
    const NEEDS: Permission = MAILBOXES;

    async fn run(&self, tx: &mut Tx) -> Result<()> {
        tx.enqueue(&Fetch { mailbox: self.mailbox })?;
        turn(tx, self.mailbox, State::Active, "resumed").await
    }
}

async fn turn(tx: &mut Tx, mailbox: MailboxId, state: State, what: &'static str) -> Result<()> {
    if read::load(tx, mailbox).await?.state == state {
        return Ok(());
    }
    store::set_state(tx, mailbox, state).await?;
    tx.record(&Changed { mailbox, what })
}

/// Nothing is fetched any more, and the password is destroyed. What came by it stays.
pub struct Disconnect {
    pub mailbox: MailboxId,
}

impl Action for Disconnect {
    type Output = ();
    const NEEDS: Permission = MAILBOXES;

    async fn run(&self, tx: &mut Tx) -> Result<()> {
        read::load(tx, self.mailbox).await?;
        store::delete(tx, self.mailbox).await?;
        notices::withdraw(tx, Kind::Mail, &self.mailbox.to_string()).await?;
        tx.record(&Disconnected { mailbox: self.mailbox })
    }
}

/// Names the contact points of mailboxes that were connected before there were any. The house calls it at every start.
pub async fn furnish(app: &App) -> Result<()> {
    app.write(&Actor::house(), &Furnish).await
}

struct Furnish;

impl Action for Furnish {
    type Output = ();
    const NEEDS: Permission = SYSTEM;

    async fn run(&self, tx: &mut Tx) -> Result<()> {
        for mailbox in read::all(tx).await? {
            told(tx, mailbox.id, &mailbox.plan).await?;
        }
        Ok(())
    }
}
