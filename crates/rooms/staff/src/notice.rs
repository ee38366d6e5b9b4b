//! Letters of the house to the people who work here: a new account, a new password, a letter to look at.

use crate::{
    matrix,
    model::{Facts, LinkKind, RESET_LINK},
    store,
};
use futures::future::BoxFuture;
use ground::secret::Token;
use kernel::{
    Error, Permission, Result, StaffId, Tx, Who,
    room::{Note, Telling},
    setting::COMPANY_NAME,
};
use kit::{Arg, Lang, Words};
use post::{Envelope, MayLeave, Recipient};

/// The proof that a letter to a colleague may leave: it is about their own account, or they wrote it to themselves.
pub struct Notice {
    staff: StaffId,
}

impl MayLeave for Notice {
    fn recipient(&self) -> Recipient {
        Recipient::Staff(self.staff)
    }

    fn purpose(&self) -> Option<&str> {
        None
    }
}

/// Tells somebody their first password, or a new one; nobody else learns it.
pub async fn password(
    tx: &mut Tx,
    staff: StaffId,
    to: (&Facts, Option<Lang>),
    password: &Token,
) -> Result<()> {
    let url = tx.app().url("/sign-in");
    let args = [("url", url.as_str()), ("password", password.reveal())];
    send(tx, staff, to, &Letter { word: "staff-mail-password", kind: "staff.password", args: &args }).await
}

/// A link by which somebody chooses a new password, once.
pub async fn reset(tx: &mut Tx, staff: StaffId, to: (&Facts, Option<Lang>)) -> Result<()> {
    let token = crate::store::sessions::make_link(tx, LinkKind::Reset, Some(staff), RESET_LINK).await?;
    let url = tx.app().url(&format!("/sign-in/link/{}", token.reveal()));
    let args = [("url", url.as_str())];
    send(tx, staff, to, &Letter { word: "staff-mail-reset", kind: "staff.reset", args: &args }).await
}

/// Writes to everybody who holds a right and can sign in, each in their own language.
pub(crate) fn tell(tx: &mut Tx, right: Permission, telling: Telling) -> BoxFuture<'_, Result<usize>> {
    Box::pin(async move {
        let matrix = matrix::load(tx).await?;
        let mut told = 0;
        for account in store::active(tx).await? {
            if matrix.allows(account.role.0, &right) {
                let args: Vec<_> = telling.args.iter().map(|(name, value)| (*name, value.as_str())).collect();
                let letter = Letter { word: telling.word, kind: telling.kind, args: &args };
                let facts = account.facts(tx).await?;
                send(tx, account.id, (&facts, account.lang()), &letter).await?;
                told += 1;
            }
        }
        Ok(told)
    })
}

/// Writes to whoever acts, at the address they sign in with.
pub(crate) fn to_oneself(tx: &mut Tx, note: Note) -> BoxFuture<'_, Result<()>> {
    Box::pin(async move {
        let Who::Staff(staff) = tx.actor().who else {
            return Err(Error::refused("staff-error-no-inbox"));
        };
        let to = store::by_id(tx, staff).await?.facts(tx).await?.email;
        let Note { subject, text, kind, lang } = note;
        let envelope = Envelope { to, subject, text, kind, unsubscribe: None, batch: None, lang };
        post::hand_over(tx, Notice { staff }, envelope).await.map(drop)
    })
}

/// A letter by the key of its words: `{word}-subject` and `{word}-text`.
struct Letter<'a> {
    word: &'a str,
    kind: &'static str,
    args: &'a [(&'a str, &'a str)],
}

async fn send(
    tx: &mut Tx,
    staff: StaffId,
    (to, lang): (&Facts, Option<Lang>),
    letter: &Letter<'_>,
) -> Result<()> {
    let company = tx.setting(&COMPANY_NAME).await?;
    let words: Words = tx.app().lexicon().words(lang.unwrap_or_default());
    let company = if company.is_empty() { "Custodia" } else { company.as_str() };
    let mut args = vec![("name", Arg::from(to.name.as_str())), ("company", Arg::from(company))];
    args.extend(letter.args.iter().map(|(name, value)| (*name, Arg::from(*value))));
    let envelope = Envelope {
        to: to.email.clone(),
        subject: words.v(&format!("{}-subject", letter.word), &args),
        text: words.v(&format!("{}-text", letter.word), &args),
        kind: letter.kind,
        unsubscribe: None,
        batch: None,
        lang: words.lang(),
    };
    post::hand_over(tx, Notice { staff }, envelope).await.map(drop)
}
