//! People who asked that no machine alone decides about them: processes ask before they decide by themselves.

use ground::{args, db::Q, statements};
use kernel::{Reader, Result, SubjectId, Tx};
use std::collections::HashSet;

/// People asked about in one statement.
const AT_ONCE: usize = 500;

statements! {
    SPARE = "insert into customer_spared (subject, since) values (?1, ?2) on conflict (subject) do nothing";
}

/// From now on people decide about this person.
// law: gdpr/22.1
pub async fn spare_automation(tx: &mut Tx, subject: SubjectId) -> Result<()> {
    let now = tx.now();
    tx.put(SPARE, args![subject, now]).await?;
    Ok(())
}

/// Those of them about whom no machine alone decides.
pub async fn spared(reader: &mut Reader, subjects: &[SubjectId]) -> Result<HashSet<SubjectId>> {
    let mut found = HashSet::new();
    for part in subjects.chunks(AT_ONCE) {
        let q =
            Q::new("select subject from customer_spared").and_in("subject", part).then("order by subject");
        let rows: Vec<ground::db::Single<SubjectId>> = reader.find(&q).await?;
        found.extend(rows.into_iter().map(|row| row.0));
    }
    Ok(found)
}
