//! What waits at somebody's bell, and how they want to be told.

use crate::model::bell::{MORNING, RingId, Way};
use ground::{
    args,
    clock::Timestamp,
    db::{Q, join},
    paging::{Cursor, Page, Wanted},
    row, statements,
};
use kernel::{Error, Reader, Result, StaffId};
use std::collections::{BTreeMap, HashMap};

row! {
    /// One thing that was told.
    #[derive(Clone, Debug)]
    pub struct Rung {
        pub id: RingId,
        pub kind: String,
        pub word: String,
        pub args: String,
        pub href: String,
        pub actor: String,
        pub at: Timestamp,
        pub read_at: Option<Timestamp>,
    }
}

statements! {
    UNREAD = "select count(*) from staff_rings where staff = ?1 and read_at is null";
    ONE = "select ", Rung::COLUMNS, " from staff_rings where id = ?1 and staff = ?2";
    MY_WAYS = "select kind, way from staff_bell_ways where staff = ?1 order by kind limit 1000";
    MY_HOUR = "select hour from staff_mornings where staff = ?1";
    HOURS = "select staff, hour, last_told from staff_mornings order by staff limit 5000";
    /// What nobody looked at and no digest told of, by person and kind.
    NEWS = "select r.staff, r.kind, count(*) from staff_rings r join staff_users u on u.id = r.staff
             where r.read_at is null and r.digest = true and u.standing = 'active'
             group by r.staff, r.kind order by r.staff, r.kind limit 50000";
}

const RINGS: &str = join!("select ", Rung::COLUMNS, " from staff_rings");
const WAYS: &str = "select staff, way from staff_bell_ways";

/// Whose bell this is: each has only their own.
pub fn own(reader: &Reader) -> Result<StaffId> {
    reader.actor().staff().ok_or(Error::NotFound)
}

/// How much waits for whoever asks; nothing waits for programs.
pub fn unread(reader: &Reader) -> Q {
    Q::asking(UNREAD, args![reader.actor().staff()])
}

/// What was told to whoever asks, the latest first: what they read already, or what they did not.
pub async fn rings(reader: &mut Reader, read: Seen, wanted: &Wanted) -> Result<Page<Rung>> {
    let (staff, limit) = (own(reader)?, wanted.limit());
    let after = wanted.after()?.map(|cursor| <RingId as ground::id::Id>::from_bytes(cursor.id));
    let q = Q::new(RINGS).and("staff = ?", &staff);
    let q = match read {
        Seen::Not => q.and_all("read_at is null", Vec::new()),
        Seen::Already => q.and_all("read_at is not null", Vec::new()),
    };
    let q =
        q.and_if("id < ?", after).then_with("order by id desc limit ?", args![i64::from(limit) + 1].to_vec());
    let rows: Vec<Rung> = reader.find(&q).await?;
    Ok(Page::from_rows(rows, limit, |ring| Cursor { sort: ring.at.0, id: ground::id::Id::bytes(ring.id) }))
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Seen {
    Not,
    Already,
}

/// One of one's own; anybody else's is not there.
pub async fn one(reader: &mut Reader, id: RingId) -> Result<Rung> {
    let staff = own(reader)?;
    Ok(reader.one(ONE, args![id, staff]).await?)
}

/// How these people want a kind told, as far as they chose.
pub async fn ways(reader: &mut Reader, kind: &str, staff: &[StaffId]) -> Result<HashMap<StaffId, Way>> {
    let q = Q::new(WAYS).and("kind = ?", &kind).and_in("staff", staff).then("order by staff");
    Ok(reader.find::<(StaffId, Way)>(&q).await?.into_iter().collect())
}

/// What whoever asks chose, kind by kind, and the hour of their digest.
pub async fn my_choices(reader: &mut Reader) -> Result<(BTreeMap<String, Way>, i64)> {
    let staff = own(reader)?;
    let ways: Vec<(String, Way)> = reader.rows(MY_WAYS, args![staff]).await?;
    let hour: Option<ground::db::Single<i64>> = reader.optional(MY_HOUR, args![staff]).await?;
    Ok((ways.into_iter().collect(), hour.map_or(MORNING, |single| single.0)))
}

/// Hour and last day of the digest of those who have one of their own.
pub async fn mornings(reader: &mut Reader) -> Result<HashMap<StaffId, (i64, Option<String>)>> {
    let rows: Vec<(StaffId, i64, Option<String>)> = reader.rows(HOURS, args![]).await?;
    Ok(rows.into_iter().map(|(staff, hour, told)| (staff, (hour, told))).collect())
}

/// How much of which kind nobody told each person of yet.
pub async fn news(reader: &mut Reader) -> Result<BTreeMap<StaffId, Vec<(String, i64)>>> {
    let rows: Vec<(StaffId, String, i64)> = reader.rows(NEWS, args![]).await?;
    let mut news: BTreeMap<StaffId, Vec<(String, i64)>> = BTreeMap::new();
    for (staff, kind, count) in rows {
        news.entry(staff).or_default().push((kind, count));
    }
    Ok(news)
}
