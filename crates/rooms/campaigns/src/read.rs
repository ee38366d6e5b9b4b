//! What can be seen: the list of letters, one letter, what was decided for whom, and what became of it.

use crate::{
    EXPORT, VIEW,
    model::{Act, Audience, Counting, Letter, LetterId, Outcome, Stage, State, Text},
};
use ground::{
    args,
    clock::Timestamp,
    db::{Q, Single},
    id::Id,
    paging::{Cursor, Page, Wanted},
    row, statements,
};
use kernel::{Error, Reader, Result, SubjectId};
use post::MessageId;

pub(crate) mod named;

row! {
    struct Stored {
        id: LetterId,
        version: i64,
        title: String,
        purpose: String,
        audience: String,
        counting: Counting,
        state: String,
        created_at: Timestamp,
        created_by: String,
        started_at: Option<Timestamp>,
        started_by: Option<String>,
        halted_at: Option<Timestamp>,
        halted_by: Option<String>,
    }
}

row! {
    struct Written {
        lang: String,
        subject: String,
        body: String,
    }
}

row! {
    /// How far a letter has come through its audience.
    #[derive(Clone, Copy, Debug)]
    pub struct Run {
        pub run: i64,
        pub position: Option<SubjectId>,
        pub expected: i64,
        pub decided: i64,
        pub ended_at: Option<Timestamp>,
    }
}

row! {
    /// So many people, and why.
    #[derive(Clone, Debug, PartialEq, Eq)]
    pub struct Group {
        pub outcome: Outcome,
        pub reason: String,
        pub amount: i64,
    }
}

row! {
    /// Those for whom it is not the time yet.
    #[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
    pub struct Later {
        pub people: i64 = "count(*)",
        /// When the first of them is decided about again.
        pub first: Option<Timestamp> = "min(due_at)",
    }
}

row! {
    /// Somebody who waits.
    #[derive(Clone, Debug)]
    pub struct Waiting {
        pub subject: SubjectId,
        pub reason: String,
        pub due_at: Timestamp,
    }
}

row! {
    /// One line of the report.
    #[derive(Clone, Debug)]
    pub struct Receiver {
        pub subject: SubjectId,
        pub outcome: Outcome,
        pub reason: String,
        pub message: Option<MessageId>,
        pub at: Timestamp,
    }
}

statements! {
    LINKS = "select ", Link::COLUMNS, " from letter_links where letter = ?1 and nr >= 0 order by nr";
    OPENED = "select people from letter_links where letter = ?1 and nr = -1";
    ADDRESS = "select address from letter_links where letter = ?1 and nr = ?2 and nr >= 0";
    COUNTING = "select ", Counts::COLUMNS, " from letters where counting <> 'nothing' and state in ('sending', 'paused', 'sent')";
    ONE = "select ", Stored::COLUMNS, " from letters where id = ?1";
    TEXTS = "select ", Written::COLUMNS, " from letter_texts where letter = ?1 order by lang";
    RUN = "select ", Run::COLUMNS, " from letter_runs where letter = ?1 and stage = ?2";
    GROUPS = "select ", Group::COLUMNS, " from letter_counts where letter = ?1 and stage = ?2
               order by outcome, amount desc, reason";
    RECEIVERS = "select ", Receiver::COLUMNS, " from letter_recipients where letter = ?1 and subject > ?2
                  order by subject limit ?3";
    RECEIVING = "select subject from letter_recipients where letter = ?1 and subject > ?2 order by subject limit ?3";
    WITHOUT = "select ", Receiver::COLUMNS, " from letter_recipients where letter = ?1 and outcome <> 'handed' and subject > ?2
                order by subject limit ?3";
    LATER = "select ", Later::COLUMNS, " from letter_waits where letter = ?1";
    DUE = "select subject from letter_waits where letter = ?1 and due_at <= ?2 order by due_at, subject limit ?3";
    WAITING = "select ", Waiting::COLUMNS, " from letter_waits where letter = ?1 and subject > ?2 order by subject limit ?3";
}

/// Before everybody.
fn first() -> SubjectId {
    SubjectId::from_bytes([0; 16])
}

const LIST: &str = ground::db::join!("select ", Stored::COLUMNS, " from letters");

/// Where a stage of a letter stands.
#[derive(Clone, Debug)]
pub struct Progress {
    pub run: Run,
    pub groups: Vec<Group>,
}

row! {
    /// An address in a letter, how many of those who allow counting opened it, and how often others did.
    #[derive(Clone, Debug, PartialEq, Eq)]
    pub struct Link {
        pub address: String,
        pub people: i64,
        pub anonymous: i64,
    }
}

row! {
    /// Letters that count, and those of them that count without names, too.
    #[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
    pub struct Counts {
        pub letters: i64 = "count(*)",
        pub anonymous: i64 = "count(case when counting = 'anonymous' then 1 end)",
    }
}

/// What became of a letter so far.
#[derive(Clone, Debug)]
pub struct Results {
    pub progress: Progress,
    /// Of those handed to the post room.
    pub post: post::Tally,
    pub later: Later,
    /// Empty for a letter without addresses, and for one of which nothing is counted.
    pub links: Vec<Link>,
    /// How many of those who allow it opened the letter; none where nothing is counted.
    pub opened: Option<i64>,
    /// Counts without names below this are not told.
    pub few: i64,
}

impl Progress {
    pub fn amount(&self, outcome: Outcome) -> i64 {
        self.groups.iter().filter(|group| group.outcome == outcome).map(|group| group.amount).sum()
    }
}

/// Letters, newest first; `state` shows those of one state alone.
pub async fn list(reader: &mut Reader, state: Option<&str>, wanted: &Wanted) -> Result<Page<Letter>> {
    reader.demand(&VIEW)?;
    let limit = wanted.limit();
    let mut q = Q::new(LIST).and_if("state = ?", state.filter(|key| State::KEYS.contains(key)));
    if let Some(Cursor { sort, id }) = wanted.after()? {
        q = q.and_all("(created_at, id) < (?, ?)", args![sort, id].to_vec());
    }
    let q = q.then_with("order by created_at desc, id desc limit ?", args![i64::from(limit) + 1].to_vec());
    let rows: Vec<Stored> = reader.find(&q).await?;
    let letters = rows.into_iter().map(|row| row.letter(Vec::new())).collect::<Result<Vec<_>>>()?;
    Ok(Page::from_rows(letters, limit, |letter| Cursor { sort: letter.created.at.0, id: letter.id.bytes() }))
}

pub async fn letter(reader: &mut Reader, id: LetterId) -> Result<Letter> {
    reader.demand(&VIEW)?;
    load(reader, id).await
}

/// The letter for those who act on it and have shown their right already.
pub(crate) async fn load(reader: &mut Reader, id: LetterId) -> Result<Letter> {
    let row: Stored = reader.one(ONE, args![id]).await?;
    let texts = reader.rows(TEXTS, args![id]).await?;
    row.letter(texts)
}

/// What was counted for a draft, or none yet.
pub async fn counted(reader: &mut Reader, id: LetterId) -> Result<Option<Progress>> {
    reader.demand(&VIEW)?;
    progress(reader, id, Stage::Count).await
}

/// What became of a letter; none before it starts.
pub async fn results(reader: &mut Reader, id: LetterId) -> Result<Option<Results>> {
    reader.demand(&VIEW)?;
    let Some(progress) = progress(reader, id, Stage::Send).await? else {
        return Ok(None);
    };
    let post = post::tally(reader, id.bytes()).await?;
    let later = later(reader, id).await?;
    let links = reader.rows(LINKS, args![id]).await?;
    let opened: Option<Single<i64>> = reader.optional(OPENED, args![id]).await?;
    let few = customers::few(reader).await?;
    Ok(Some(Results { progress, post, later, links, opened: opened.map(|single| single.0), few }))
}

/// How many letters that left or leave are counted.
pub(crate) async fn counting(reader: &mut Reader) -> Result<Counts> {
    Ok(reader.one(COUNTING, args![]).await?)
}

/// Where a counted link of a letter leads.
pub(crate) async fn address(reader: &mut Reader, letter: LetterId, nr: i64) -> Result<String> {
    let found: Option<Single<String>> = reader.optional(ADDRESS, args![letter, nr]).await?;
    found.map(|single| single.0).ok_or(Error::NotFound)
}

/// The counted addresses of a letter, in their order.
pub(crate) async fn addresses(reader: &mut Reader, letter: LetterId) -> Result<Vec<String>> {
    Ok(reader.rows::<Link>(LINKS, args![letter]).await?.into_iter().map(|link| link.address).collect())
}

/// A page of the report, in the order of the audience.
pub(crate) async fn receivers(
    reader: &mut Reader,
    id: LetterId,
    after: Option<SubjectId>,
    limit: i64,
) -> Result<Vec<Receiver>> {
    reader.demand(&EXPORT)?;
    Ok(reader.rows(RECEIVERS, args![id, after.unwrap_or_else(first), limit]).await?)
}

/// Those about whom it is known whether they got it, for machinery.
pub(crate) async fn receiving(
    reader: &mut Reader,
    id: LetterId,
    after: Option<SubjectId>,
    limit: i64,
) -> Result<Vec<SubjectId>> {
    Ok(reader.column(RECEIVING, args![id, after.unwrap_or_else(first), limit]).await?)
}

/// Those who get nothing, with the decision about each.
pub(crate) async fn without(
    reader: &mut Reader,
    id: LetterId,
    after: Option<SubjectId>,
    limit: i64,
) -> Result<Vec<Receiver>> {
    reader.demand(&VIEW)?;
    Ok(reader.rows(WITHOUT, args![id, after.unwrap_or_else(first), limit]).await?)
}

/// Those who wait, and until when.
pub(crate) async fn waiting(
    reader: &mut Reader,
    id: LetterId,
    after: Option<SubjectId>,
    limit: i64,
) -> Result<Vec<Waiting>> {
    reader.demand(&VIEW)?;
    Ok(reader.rows(WAITING, args![id, after.unwrap_or_else(first), limit]).await?)
}

/// Those whose time has come, as the next stride will take them.
pub(crate) async fn due(reader: &mut Reader, letter: LetterId, most: u32) -> Result<Vec<SubjectId>> {
    let now = reader.now();
    Ok(reader.column(DUE, args![letter, now, i64::from(most)]).await?)
}

pub(crate) async fn later(reader: &mut Reader, id: LetterId) -> Result<Later> {
    Ok(reader.one(LATER, args![id]).await?)
}

async fn progress(reader: &mut Reader, id: LetterId, stage: Stage) -> Result<Option<Progress>> {
    let Some(run) = run(reader, id, stage).await? else {
        return Ok(None);
    };
    let groups = reader.rows(GROUPS, args![id, stage]).await?;
    Ok(Some(Progress { run, groups }))
}

pub(crate) async fn run(reader: &mut Reader, id: LetterId, stage: Stage) -> Result<Option<Run>> {
    Ok(reader.optional(RUN, args![id, stage]).await?)
}

impl Stored {
    fn letter(self, texts: Vec<Written>) -> Result<Letter> {
        let act = |at: Option<Timestamp>, by: Option<String>| at.zip(by).map(|(at, by)| Act { at, by });
        let started = act(self.started_at, self.started_by);
        let halted = act(self.halted_at, self.halted_by);
        let state = State::parse(&self.state, started, halted);
        let audience: Audience = serde_json::from_str(&self.audience)?;
        Ok(Letter {
            id: self.id,
            version: self.version,
            title: self.title,
            purpose: self.purpose,
            audience,
            counting: self.counting,
            texts: texts.into_iter().map(Written::text).collect(),
            state: state.ok_or_else(|| Error::fault("a letter in no state"))?,
            created: Act { at: self.created_at, by: self.created_by },
        })
    }
}

impl Written {
    fn text(self) -> (String, Text) {
        (self.lang, Text { subject: self.subject, body: self.body })
    }
}

impl Results {
    /// People whose letter is settled one way or the other.
    pub fn done(&self) -> i64 {
        (self.progress.run.decided - self.post.waiting - self.later.people).max(0)
    }

    /// How many people the run is for: what was counted at its start, or more when people came meanwhile.
    pub fn expected(&self) -> i64 {
        match self.progress.run.ended_at {
            Some(_) => self.progress.run.decided,
            None => self.progress.run.expected.max(self.progress.run.decided),
        }
    }

    /// People whose letter has not left yet.
    pub fn left(&self) -> i64 {
        self.expected() - self.done()
    }
}
