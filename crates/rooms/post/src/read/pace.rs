//! How often people were written to, for rules that say how often is enough.

use ground::{args, clock::Timestamp, db::Q, row};
use kernel::{Reader, Result, SubjectId};

/// People asked about in one statement.
const TOGETHER: usize = 500;

row! {
    /// What one person got, or is about to get, for one purpose.
    #[derive(Clone, Debug, PartialEq, Eq)]
    pub struct Written {
        pub subject: SubjectId,
        pub purpose: String,
        pub messages: i64 = "count(*)",
        /// When the earliest of them was written.
        pub first: Timestamp = "min(created_at)",
    }
}

const WRITTEN: &str = ground::db::join!("select ", Written::COLUMNS, " from post_messages");

/// How many messages these people got since then, by purpose. What was taken back or never arrived does not count.
pub async fn sent_since(
    reader: &mut Reader,
    subjects: &[SubjectId],
    purpose: Option<&str>,
    since: Timestamp,
) -> Result<Vec<Written>> {
    let mut written = Vec::new();
    for part in subjects.chunks(TOGETHER) {
        let q = Q::new(WRITTEN)
            .and_in("subject", part)
            .and_all("purpose is not null and state not in ('failed', 'canceled')", Vec::new())
            .and("created_at > ?", &since)
            .and_if("purpose = ?", purpose.map(str::to_owned));
        written.extend(
            reader.find::<Written>(&q.then_with("group by subject, purpose", args![].to_vec())).await?,
        );
    }
    Ok(written)
}
