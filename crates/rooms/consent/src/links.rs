//! Links in messages: opaque tokens, stored hashed, that lead to the preference page without log-in.

use crate::{model::choice::LinkToken, store};
use customers::Standing;
use ground::{args, clock::DAY, db::Single, id::Id, statements};
use kernel::{Error, Reader, Result, SubjectId, Tx};

/// A message is still at hand after a year; its link is, too.
// law: gdpr/7.3
pub const VALID: i64 = 400 * DAY;

statements! {
    WHO = "select subject from consent_links where hash = ?1 and expires_at > ?2";
}

/// Makes a link for one message to one person.
pub async fn link(tx: &mut Tx, subject: SubjectId) -> Result<LinkToken> {
    links(tx, &[subject]).await?.pop().ok_or_else(|| Error::fault("one person in, one link out"))
}

/// Makes a link for each person, in their order. One for somebody who is gone opens nothing, and leaves nothing.
pub async fn links(tx: &mut Tx, subjects: &[SubjectId]) -> Result<Vec<LinkToken>> {
    let tokens: Vec<LinkToken> = subjects.iter().map(|_| tx.app().entropy().token()).collect();
    let known = customers::standings(tx, subjects).await?;
    let is_here = |subject: &SubjectId| known.get(subject).is_some_and(|one| *one != Standing::Erased);
    let hashed: Vec<([u8; 32], SubjectId)> = tokens
        .iter()
        .zip(subjects)
        .filter(|(_, subject)| is_here(subject))
        .map(|(token, subject)| (token.hash(), *subject))
        .collect();
    let until = tx.now().plus(VALID);
    store::insert_links(tx, &hashed, until).await?;
    Ok(tokens)
}

/// Whose link it is; none when it is unknown or too old, and nobody can tell which.
pub async fn who(reader: &mut Reader, token: &LinkToken) -> Result<Option<SubjectId>> {
    let now = reader.now();
    let found: Option<Single<[u8; 16]>> = reader.optional(WHO, args![token.hash(), now]).await?;
    Ok(found.map(|single| SubjectId::from_bytes(single.0)))
}

/// The page behind a link: what we may do, with one switch each.
pub fn preferences_path(token: &LinkToken) -> String {
    format!("/preferences/{}", token.reveal())
}

/// The address that takes the one-click POST of RFC 8058.
pub fn unsubscribe_path(token: &LinkToken, purpose: &str) -> String {
    format!("/unsubscribe/{}/{purpose}", token.reveal())
}
