//! What can be heard: the messages of a place, and the conversations of the teams that somebody is in.

pub mod account;

use crate::model::{Ear, Room, SaidId, Spot, sealed_place};
use ground::{
    args,
    clock::{DAY, Timestamp},
    db::{Q, Single, Value},
    id::Id,
    paging::{Cursor, Page, Wanted},
    row, statements,
};
use kernel::{Error, KeyId, Reader, Result, Sealed, StaffId, SubjectId, mention::Span};
use staff::{Team, TeamId};
use std::collections::HashMap;

row! {
    struct SaidRow {
        id: SaidId,
        key: KeyId,
        author: String,
        sealed: Sealed,
        at: Timestamp,
    }
}

row! {
    /// A message wherever it was said, for machinery.
    pub(crate) struct Anywhere {
        pub id: SaidId,
        pub key: KeyId,
        pub kind: String,
        pub place: [u8; 16],
        pub subject: Option<SubjectId>,
        pub sealed: Sealed,
    }
}

statements! {
    BETWEEN = "select ", Anywhere::COLUMNS, " from talk_said where id > ?1 and id < ?2 order by id limit ?3";
    HEARD = "select ", SaidRow::COLUMNS, " from talk_said where kind = ?1 and place = ?2 and id < ?3
              order by id desc limit ?4";
    NEWEST = "select id from talk_said where place = ?1 order by id desc limit 1";
    LATELY = "select count(*) from talk_said where author = ?1 and at > ?2";
    MARKS = "select place, last from talk_read where staff = ?1 order by place limit 1000";
    READ_UP_TO = "select last from talk_read where staff = ?1 and place = ?2";
}

const ANYWHERE: &str = ground::db::join!("select ", Anywhere::COLUMNS, " from talk_said");
const COUNT: &str = "select count(*)";
const BY_PLACE: &str = "select place, count(*)";
const NEWS: &str = " from talk_said where author <> ? and (";
const AFTER_MARK: &str = "(place = ? and id > ?)";
const OR_AFTER_MARK: &str = " or (place = ? and id > ?)";
/// To somebody who never looked, what is older is no news.
const NEWS_DAYS: i64 = 30;
const LATEST: &str = "select place, max(at) from talk_said";

/// One thing that was said.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Said {
    pub id: SaidId,
    /// The label of whoever said it, and what people call them.
    pub author: String,
    pub name: String,
    pub text: String,
    pub at: Timestamp,
}

/// The conversation of a team, as the list of them shows it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Conversation {
    pub team: TeamId,
    pub name: String,
    pub members: usize,
    pub unread: i64,
    pub latest: Option<Timestamp>,
}

/// What was said in a room, the latest first. A team's words are for its members; who may hear what is said beside a record
/// is decided by whoever shows the record.
pub async fn heard(reader: &mut Reader, room: &Room, wanted: &Wanted) -> Result<Page<Said>> {
    if let Room::Team(team) = room {
        member(reader, *team).await?;
    }
    at(reader, &room.into(), wanted).await
}

pub(crate) async fn at(reader: &mut Reader, spot: &Spot, wanted: &Wanted) -> Result<Page<Said>> {
    let before = wanted.after()?.map_or([0xff; 16], |cursor| cursor.id);
    let limit = wanted.limit();
    let rows: Vec<SaidRow> =
        reader.rows(HEARD, args![spot.kind, spot.id, before, i64::from(limit) + 1]).await?;
    let page = Page::from_rows(rows, limit, |row| Cursor { sort: row.at.0, id: row.id.bytes() });
    let items = opened(reader, page.items).await?;
    Ok(Page { items, next: page.next })
}

/// The latest message of a place that whoever asks has open; their page reads the words.
pub async fn newest(reader: &mut Reader, ear: &Ear) -> Result<Option<SaidId>> {
    let me = reader.actor().staff().filter(|_| reader.may(&crate::TALK));
    let Some(place) = me.and_then(|me| ear.place(reader, me)) else { return Ok(None) };
    let newest: Option<Single<SaidId>> = reader.optional(NEWEST, args![place]).await?;
    Ok(newest.map(|single| single.0))
}

/// Messages of all places in a span, in order.
pub(crate) async fn between(reader: &mut Reader, span: Span, most: i64) -> Result<Vec<Anywhere>> {
    Ok(reader.rows(BETWEEN, args![span.after, span.before, most]).await?)
}

/// Those of these messages that there are.
pub(crate) async fn these(reader: &mut Reader, ids: &[SaidId]) -> Result<Vec<Anywhere>> {
    Ok(reader.find(&Q::new(ANYWHERE).and_in("id", ids).then("order by id")).await?)
}

async fn opened(reader: &mut Reader, rows: Vec<SaidRow>) -> Result<Vec<Said>> {
    let mut keys: Vec<KeyId> = rows.iter().map(|row| row.key).collect();
    keys.dedup();
    let ring = reader.app().vault().unlock(&keys).await?;
    let names = names(reader, &rows).await?;
    let mut all = Vec::with_capacity(rows.len());
    for row in rows {
        let text: Option<String> = ring.open(row.key, sealed_place(row.id), &row.sealed)?;
        let name = names.get(&row.author).cloned().unwrap_or_default();
        all.extend(text.map(|text| Said { id: row.id, author: row.author, name, text, at: row.at }));
    }
    Ok(all)
}

async fn names(reader: &mut Reader, rows: &[SaidRow]) -> Result<HashMap<String, String>> {
    let mut labels: Vec<String> = rows.iter().map(|row| row.author.clone()).collect();
    labels.sort();
    labels.dedup();
    let names = reader.app().gate()?.names;
    Ok(names(reader, labels).await?.into_iter().collect())
}

/// The team, for those who are in it; to anybody else its conversation is not there.
pub(crate) async fn member(reader: &mut Reader, team: TeamId) -> Result<Team> {
    reader.demand(&crate::TALK)?;
    let me = reader.actor().staff().ok_or(Error::NotFound)?;
    let team = staff::team(reader, team).await?;
    if team.has(me) { Ok(team) } else { Err(Error::NotFound) }
}

/// The conversations of whoever asks, those with news first.
pub async fn conversations(reader: &mut Reader) -> Result<Vec<Conversation>> {
    reader.demand(&crate::TALK)?;
    let me = reader.actor().staff().ok_or(Error::NotFound)?;
    let teams: Vec<Team> = staff::teams(reader).await?.into_iter().filter(|team| team.has(me)).collect();
    let places: Vec<TeamId> = teams.iter().map(|team| team.id).collect();
    let (unread, latest) = (news(reader, me, &places).await?, latest(reader, &places).await?);
    let conversation = |team: Team| Conversation {
        unread: unread.get(&team.id).copied().unwrap_or_default(),
        latest: latest.get(&team.id).copied(),
        team: team.id,
        name: team.name,
        members: team.members.len(),
    };
    let mut all: Vec<Conversation> = teams.into_iter().map(conversation).collect();
    all.sort_by_key(|one| (one.unread == 0, std::cmp::Reverse(one.latest), one.name.to_lowercase()));
    Ok(all)
}

/// What asks how much the teams of whoever asks said that they did not read.
pub async fn unread(reader: &mut Reader) -> Result<Q> {
    let none = Q::new("select 0");
    let Some(me) = reader.actor().staff() else { return Ok(none) };
    let places = staff::teams_of(reader, me).await?;
    if places.is_empty() {
        return Ok(none);
    }
    let (parts, values) = beyond(reader, me, &places).await?;
    Ok(Q::assembled(&[&[COUNT], parts.as_slice(), &[")"]].concat(), values))
}

/// By team, how much the others said after the reader's mark; each team is a short walk along its index.
async fn news(reader: &mut Reader, me: StaffId, places: &[TeamId]) -> Result<HashMap<TeamId, i64>> {
    if places.is_empty() {
        return Ok(HashMap::new());
    }
    let (parts, values) = beyond(reader, me, places).await?;
    let q = Q::assembled(&[&[BY_PLACE], parts.as_slice(), &[") group by place"]].concat(), values);
    Ok(reader.find::<(TeamId, i64)>(&q).await?.into_iter().collect())
}

/// What others said in these places after the reader's marks.
async fn beyond(
    reader: &mut Reader,
    me: StaffId,
    places: &[TeamId],
) -> Result<(Vec<&'static str>, Vec<Value>)> {
    let marks: Vec<(TeamId, SaidId)> = reader.rows(MARKS, args![me]).await?;
    let marks: HashMap<TeamId, SaidId> = marks.into_iter().collect();
    let long_ago = SaidId::from_bytes(ground::id::first_of(reader.now().minus(NEWS_DAYS * DAY)));
    let mut parts = vec![NEWS];
    let mut values = args![me.to_string()].to_vec();
    for (at, place) in places.iter().enumerate() {
        parts.push(if at == 0 { AFTER_MARK } else { OR_AFTER_MARK });
        values.extend_from_slice(args![place, marks.get(place).copied().unwrap_or(long_ago)]);
    }
    Ok((parts, values))
}

async fn latest(reader: &mut Reader, places: &[TeamId]) -> Result<HashMap<TeamId, Timestamp>> {
    let q = Q::new(LATEST).and_in("place", places).then("group by place");
    Ok(reader.find::<(TeamId, Timestamp)>(&q).await?.into_iter().collect())
}

/// Up to where somebody has read, and how much the actor said lately.
pub(crate) async fn last_read(
    reader: &mut Reader,
    staff: StaffId,
    place: [u8; 16],
) -> Result<Option<SaidId>> {
    let last: Option<Single<SaidId>> = reader.optional(READ_UP_TO, args![staff, place]).await?;
    Ok(last.map(|single| single.0))
}

pub(crate) async fn said_since(reader: &mut Reader, moment: Timestamp) -> Result<i64> {
    let author = reader.actor().who.label();
    Ok(reader.scalar(LATELY, args![author, moment]).await?)
}
