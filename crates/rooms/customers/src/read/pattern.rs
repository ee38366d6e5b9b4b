//! People by what tells nothing about them: where their data came from, or a plain custom field.

use ground::{
    args,
    db::{Q, Single},
};
use kernel::{Reader, Result, SubjectId};

/// A pattern without personal data; both parts must fit where both are named.
#[derive(Clone, Debug, Default)]
pub struct Pattern {
    /// `import:…` with the id of the import, `form:…` with the key of the form, `api`, `staff`, `person`.
    pub source: Option<String>,
    /// A plain custom field and its value.
    pub field: Option<(String, String)>,
}

/// The people of a pattern who are not erased, in the order in which they came, after one of them: for work in steps.
pub async fn by_pattern(
    reader: &mut Reader,
    pattern: &Pattern,
    after: Option<SubjectId>,
    limit: u32,
) -> Result<Vec<SubjectId>> {
    let q = Q::new("select subject from customers").and_all("standing <> 'erased'", Vec::new());
    let q = q.and_if("source = ?", pattern.source.as_deref()).and_if("subject > ?", after);
    let q = match &pattern.field {
        Some((field, value)) => q.and_all(
            "subject in (select subject from customer_attributes where field = ? and value = ?)",
            args![field, value].to_vec(),
        ),
        None => q,
    };
    let q = q.then_with("order by subject limit ?", args![i64::from(limit)].to_vec());
    let rows: Vec<Single<SubjectId>> = reader.find(&q).await?;
    Ok(rows.into_iter().map(|row| row.0).collect())
}
