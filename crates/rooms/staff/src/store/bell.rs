//! How news at the bell and the choices about them are kept.

use crate::model::bell::{KEEP_DAYS, MORNING, RingId, Way};
use ground::{args, clock::DAY, statements};
use kernel::{Result, StaffId, Tx};

statements! {
    INSERT = "insert into staff_rings (id, staff, kind, word, args, href, actor, at, read_at, digest)
              values (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, null, ?9)";
    READ = "update staff_rings set read_at = ?3 where id = ?1 and staff = ?2 and read_at is null";
    UNREAD = "update staff_rings set read_at = null where id = ?1 and staff = ?2";
    READ_ALL = "update staff_rings set read_at = ?2 where staff = ?1 and read_at is null and id <= ?3";
    TOLD = "update staff_rings set digest = false where staff = ?1 and digest = true";
    OLD = "delete from staff_rings where at < ?1";
    CLEAR = "delete from staff_bell_ways where staff = ?1";
    CHOOSE = "insert into staff_bell_ways (staff, kind, way) values (?1, ?2, ?3)";
    HOUR = "insert into staff_mornings (staff, hour) values (?1, ?2)
            on conflict (staff) do update set hour = excluded.hour";
    TOLD_ON = "insert into staff_mornings (staff, hour, last_told) values (?1, ?2, ?3)
               on conflict (staff) do update set last_told = excluded.last_told";
    GONE_RINGS = "delete from staff_rings where staff = ?1";
    GONE_MORNING = "delete from staff_mornings where staff = ?1";
}

/// What is told, the same for everybody it is told to.
pub struct News<'a> {
    pub kind: &'a str,
    pub word: &'a str,
    pub args: &'a str,
    pub href: &'a str,
}

pub async fn insert(tx: &mut Tx, news: &News<'_>, to: &[(StaffId, Way)]) -> Result<()> {
    let (now, actor) = (tx.now(), tx.actor().who.label());
    let row = |(staff, way): &(StaffId, Way)| {
        let (id, digest): (RingId, bool) = (tx.id(), *way == Way::Digest);
        args![id, staff, news.kind, news.word, news.args, news.href, actor, now, digest].to_vec()
    };
    let rows: Vec<_> = to.iter().map(row).collect();
    tx.put_all(INSERT, &rows).await?;
    Ok(())
}

pub async fn read(tx: &mut Tx, ring: RingId, staff: StaffId) -> Result<()> {
    let now = tx.now();
    tx.put(READ, args![ring, staff, now]).await?;
    Ok(())
}

pub async fn unread(tx: &mut Tx, ring: RingId, staff: StaffId) -> Result<()> {
    tx.put(UNREAD, args![ring, staff]).await?;
    Ok(())
}

/// Everything up to what the page showed: what came meanwhile stays.
pub async fn read_all(tx: &mut Tx, staff: StaffId, newest: RingId) -> Result<()> {
    let now = tx.now();
    tx.put(READ_ALL, args![staff, now, newest]).await?;
    Ok(())
}

/// No other digest tells of what this one told.
pub async fn digested(tx: &mut Tx, staff: StaffId, day: &str) -> Result<()> {
    tx.put(TOLD, args![staff]).await?;
    tx.put(TOLD_ON, args![staff, MORNING, day]).await?;
    Ok(())
}

pub async fn choose(tx: &mut Tx, staff: StaffId, ways: &[(String, Way)], hour: i64) -> Result<()> {
    tx.put(CLEAR, args![staff]).await?;
    let rows: Vec<_> = ways.iter().map(|(kind, way)| args![staff, kind, way].to_vec()).collect();
    tx.put_all(CHOOSE, &rows).await?;
    tx.put(HOUR, args![staff, hour]).await?;
    Ok(())
}

pub async fn tidy(tx: &mut Tx) -> Result<()> {
    let before = tx.now().minus(KEEP_DAYS * DAY);
    tx.put(OLD, args![before]).await?;
    Ok(())
}

/// Somebody left for good: nothing waits for them.
pub async fn forget(tx: &mut Tx, staff: StaffId) -> Result<()> {
    for sql in [CLEAR, GONE_RINGS, GONE_MORNING] {
        tx.put(sql, args![staff]).await?;
    }
    Ok(())
}
