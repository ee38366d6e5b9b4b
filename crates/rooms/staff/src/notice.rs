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
        let envelope = Envelope { to, subject, text, ..Envelope::plain(kind, lang) };
        post::hand_over(tx, Notice { staff }, envelope).await.map(drop)
    })
}

/// News that these people want to hear of at once. The letter names the kind and the place: what happened stands there.
pub(crate) async fn news(tx: &mut Tx, to: &[StaffId], kind: &str, href: &str) -> Result<()> {
    let url = tx.app().url(href);
    let mut letters = Vec::with_capacity(to.len());
    for account in store::some(tx, to).await? {
        let facts = account.facts(tx).await?;
        let t = words(tx, account.lang());
        let what = t.w(&format!("bell-{kind}"));
        let args = [("what", what.as_str()), ("url", url.as_str())];
        let letter = Letter { word: "staff-mail-news", kind: "staff.news", args: &args };
        letters.push((Notice { staff: account.id }, write(tx, t, &facts, &letter).await?));
    }
    if letters.is_empty() { Ok(()) } else { post::hand_over_many(tx, letters).await.map(drop) }
}

/// What waits since the last digest, by kind: figures, never what happened.
pub(crate) async fn digest(tx: &mut Tx, account: &store::Account, news: &[(String, i64)]) -> Result<()> {
    let (t, facts) = (words(tx, account.lang()), account.facts(tx).await?);
    let line =
        |(kind, count): &(String, i64)| format!("{} × {}", t.number(*count), t.w(&format!("bell-{kind}")));
    let list = news.iter().map(line).collect::<Vec<_>>().join("\n");
    let count = t.number(news.iter().map(|(_, count)| count).sum::<i64>());
    let url = tx.app().url("/bell");
    let args = [("count", count.as_str()), ("list", list.as_str()), ("url", url.as_str())];
    let letter = Letter { word: "staff-mail-digest", kind: "staff.digest", args: &args };
    send(tx, account.id, (&facts, account.lang()), &letter).await
}

/// A letter by the key of its words: `{word}-subject` and `{word}-text`.
struct Letter<'a> {
    word: &'a str,
    kind: &'static str,
    args: &'a [(&'a str, &'a str)],
}

fn words(tx: &Tx, lang: Option<Lang>) -> Words {
    tx.app().lexicon().words(lang.unwrap_or_default())
}

async fn send(
    tx: &mut Tx,
    staff: StaffId,
    (to, lang): (&Facts, Option<Lang>),
    letter: &Letter<'_>,
) -> Result<()> {
    let t = words(tx, lang);
    let envelope = write(tx, t, to, letter).await?;
    post::hand_over(tx, Notice { staff }, envelope).await.map(drop)
}

async fn write(tx: &mut Tx, t: Words, to: &Facts, letter: &Letter<'_>) -> Result<Envelope> {
    let company = tx.setting(&COMPANY_NAME).await?;
    let company = if company.is_empty() { "Custodia" } else { company.as_str() };
    let mut args = vec![("name", Arg::from(to.name.as_str())), ("company", Arg::from(company))];
    args.extend(letter.args.iter().map(|(name, value)| (*name, Arg::from(*value))));
    Ok(Envelope {
        to: to.email.clone(),
        subject: t.v(&format!("{}-subject", letter.word), &args),
        text: t.v(&format!("{}-text", letter.word), &args),
        ..Envelope::plain(letter.kind, t.lang())
    })
}
