//! Letters as they lie, for machinery: whoever is named in them, and where somebody was written to.

use crate::{envelope::Letter, model::MessageId, store};
use ground::{
    args,
    db::{Q, join},
    row, statements,
};
use kernel::{KeyId, Reader, Result, Sealed, SubjectId, mention::Span};
use std::collections::{BTreeSet, HashMap};

/// Letters that are opened at once: as many as fit in the memory of a small machine.
const OPENED: usize = 500;

row! {
    /// A letter that can still be read, unopened.
    pub(crate) struct Addressed {
        pub id: MessageId,
        pub recipient: String,
        pub subject: Option<SubjectId>,
        pub record: Option<[u8; 16]>,
        pub sealed: Sealed,
    }
}

statements! {
    BETWEEN = "select ", Addressed::COLUMNS, " from post_messages where id > ?1 and id < ?2 and sealed is not null order by id limit ?3";
}

const LETTERS: &str = join!("select ", Addressed::COLUMNS, " from post_messages");
const READABLE: &str = "sealed is not null";

/// Letters of a span, in order.
pub(crate) async fn letters_between(reader: &mut Reader, span: Span, most: i64) -> Result<Vec<Addressed>> {
    Ok(reader.rows(BETWEEN, args![span.after, span.before, most]).await?)
}

/// Those of these letters that there are.
pub(crate) async fn these_letters(reader: &mut Reader, ids: &[MessageId]) -> Result<Vec<Addressed>> {
    let q = Q::new(LETTERS).and_in("id", ids).and_all(READABLE, Vec::new());
    Ok(reader.find(&q.then("order by id")).await?)
}

/// The addresses that these people were written to, as far as their letters are still here: for machinery.
pub async fn addresses_of(
    reader: &mut Reader,
    subjects: &[SubjectId],
) -> Result<HashMap<SubjectId, BTreeSet<String>>> {
    let keys: Vec<KeyId> = subjects.iter().copied().map(KeyId::of).collect();
    let ring = reader.app().vault().unlock(&keys).await?;
    let mut found: HashMap<SubjectId, BTreeSet<String>> = HashMap::new();
    let mut after = None;
    loop {
        let rows = letters_to(reader, subjects, after).await?;
        let is_last = rows.len() < OPENED;
        after = rows.last().map(|row| row.id);
        for (subject, row) in rows.into_iter().filter_map(|row| Some((row.subject?, row))) {
            let letter: Option<Letter> = ring.open(KeyId::of(subject), store::place(row.id), &row.sealed)?;
            let to = letter.map(|letter| letter.to.trim().to_lowercase()).filter(|to| to.contains('@'));
            found.entry(subject).or_default().extend(to);
        }
        if is_last {
            return Ok(found);
        }
    }
}

/// The next of their letters.
async fn letters_to(
    reader: &mut Reader,
    subjects: &[SubjectId],
    after: Option<MessageId>,
) -> Result<Vec<Addressed>> {
    let q = Q::new(LETTERS).and_in("subject", subjects).and_all(READABLE, Vec::new());
    let q = q.and("recipient = ?", &"subject").and_if("id > ?", after);
    let most = i64::try_from(OPENED).unwrap_or(i64::MAX);
    Ok(reader.find(&q.then_with("order by id limit ?", args![most].to_vec())).await?)
}
