//! Special values that lie here although no consent of their person stands.

use crate::model::{purpose::Purpose, terms::Written};
use ground::{
    args,
    db::{Q, Single},
};
use kernel::{Reader, Result};

/// People with a special value; the purpose follows.
const HELD: &str =
    "select count(distinct s.subject) from customer_secrets s join customer_fields f on f.key = s.field";
const SPECIAL: &str = "f.class = 'special' and f.removed_at is null";
/// Whose yes does not stand for the purpose that is asked about.
const NO_YES: &str = "not exists (select 1 from consent_state o where o.subject = s.subject and o.purpose = ?
 and o.state in ('given', 'renewed') and (o.valid_until is null or o.valid_until > ?) and o.version >= ?)";
const NO_WRITTEN_YES: &str =
    "not exists (select 1 from consent_state o where o.subject = s.subject and o.purpose = ?
 and o.state in ('given', 'renewed') and (o.valid_until is null or o.valid_until > ?) and o.version >= ?
 and o.proof in ('by-mail', 'on-paper', 'signed'))";

/// How many people have special values held for a purpose that rests on their consent, which they have not given.
// law: gdpr/9.2.a
pub async fn without_consent(reader: &mut Reader, purpose: &Purpose) -> Result<i64> {
    let (asked, asks_from) = (purpose.asked_as().to_owned(), rested_from(purpose));
    let yes = match purpose.asks_for_signature() {
        Written::Needed => NO_WRITTEN_YES,
        Written::NotNeeded => NO_YES,
    };
    let now = reader.now();
    let q = Q::new(HELD).and_all(SPECIAL, Vec::new()).and("f.purpose = ?", &purpose.key);
    let rows: Vec<Single<i64>> = reader.find(&q.and_all(yes, args![asked, now, asks_from].to_vec())).await?;
    Ok(rows.first().map_or(0, |row| row.0))
}

fn rested_from(purpose: &Purpose) -> i64 {
    purpose.rests.as_ref().map_or(purpose.asks_from, |rested| rested.asks_from)
}
