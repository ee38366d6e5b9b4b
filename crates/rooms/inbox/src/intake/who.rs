//! Who wrote, as far as the house knows them.

use super::ready::Ready;
use cases::Author;
use kernel::{Reader, Result, SubjectId, Tx};

/// Whether it is the person whom the case is about, or somebody else who writes.
pub async fn author(tx: &mut Tx, ready: &Ready, case: &cases::Case) -> Result<Author> {
    let from = ready.from().address;
    if !from.is_empty() && contact(tx, case).await?.eq_ignore_ascii_case(&from) {
        return Ok(Author::Customer);
    }
    let people = customers::find_by_email(tx, &from).await?;
    let theirs = case.subject.is_some_and(|subject| people.contains(&subject));
    Ok(if theirs { Author::Customer } else { Author::Third })
}

/// The one customer with this address. An address that must not come back links nobody.
pub async fn customer(tx: &mut Tx, ready: &Ready) -> Result<Option<SubjectId>> {
    let from = ready.from().address;
    if from.is_empty() || consent::is_suppressed(tx, &from).await? {
        return Ok(None);
    }
    let people = customers::find_by_email(tx, &from).await?;
    Ok(if let [one] = people[..] { Some(one) } else { None })
}

/// Whom a case knows as the one who wrote, as far as it can be read.
async fn contact(reader: &mut Reader, case: &cases::Case) -> Result<String> {
    let Some(sealed) = &case.sealed else { return Ok(String::new()) };
    let facts: Option<cases::model::Facts> = reader.open(case.key(), case.place(), sealed).await?;
    Ok(facts.map(|facts| facts.contact.email).unwrap_or_default())
}
