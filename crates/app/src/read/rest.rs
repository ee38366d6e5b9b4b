//! What lies beside people and cases: answers, requests, files, tags, talk, letters, imports, saved lists. Counts, states and times alone.

use cases::{AttachmentId, CaseId, EntryId};
use ground::{args, clock::Timestamp, db::Q, row, statements};
use kernel::{Reader, Result, Sealed, SubjectId};

/// More than a copy needs of what is not about one person.
const MOST: i64 = 10_000;

row! {
    /// That somebody answered a form; not what.
    pub struct Reply {
        pub subject: SubjectId,
        pub form: String,
        pub at: Timestamp,
    }
}

row! {
    /// A request with its clocks, without what was written in it.
    pub struct Request {
        pub subject: SubjectId,
        pub kind: rights::Kind,
        pub how: rights::How,
        pub regime: String,
        pub lang: String,
        pub purpose: Option<String>,
        pub asked_at: Timestamp,
        pub due_at: Timestamp,
        pub state: String,
        pub proof: Option<rights::Proof>,
        pub proved_at: Option<Timestamp>,
        pub mode: Option<rights::Mode>,
        pub comes_back: Option<rights::Return>,
        pub decided_at: Option<Timestamp>,
        pub refusal: Option<rights::Reason>,
        pub ended_at: Option<Timestamp>,
        pub wished: bool = "wish is not null",
    }
}

row! {
    /// A file of a thread, unopened.
    pub struct File {
        pub id: AttachmentId,
        pub case_id: CaseId,
        pub entry: EntryId,
        pub subject: Option<SubjectId>,
        pub sealed: Sealed,
    }
}

row! {
    /// That something was said, where, and how long it was.
    pub struct Uttered {
        pub place: [u8; 16],
        pub at: Timestamp,
        pub length: i64 = "cast(length(sealed) as bigint)",
    }
}

row! {
    /// A letter without its words.
    pub struct Written {
        pub id: campaigns::LetterId,
        pub purpose: String,
        pub state: String,
        pub created_at: Timestamp,
        pub started_at: Option<Timestamp>,
        pub halted_at: Option<Timestamp>,
    }
}

row! {
    /// So many receivers, and why.
    pub struct Receivers {
        pub letter: campaigns::LetterId,
        pub outcome: campaigns::Outcome,
        pub reason: String,
        pub amount: i64,
    }
}

row! {
    /// An import that ended: counts by reason.
    pub struct Brought {
        pub state: String,
        pub lang: String,
        pub bytes: i64,
        pub tally: String,
        pub created_at: Timestamp,
        pub moved_at: Option<Timestamp>,
    }
}

row! {
    /// A list of cases that somebody saved.
    pub struct Saved {
        pub filter: String,
        pub shared: bool,
    }
}

statements! {
    TAGS = "select tag from cases_tags group by tag having count(*) >= ?1 order by tag limit ?2";
    LAWS = "select regime from rights_claims group by regime having count(*) >= ?1 order by regime limit ?2";
    TEAM_TALK = "select ", Uttered::COLUMNS, " from talk_said where kind = 'team' order by id limit ?1";
    LETTERS = "select ", Written::COLUMNS, " from letters order by created_at, id limit ?1";
    LANGS = "select letter, lang from letter_texts order by letter, lang limit ?1";
    RECEIVERS = "select ", Receivers::COLUMNS, " from letter_counts where stage = 'send' and amount >= ?1
                 order by letter, outcome, reason limit ?2";
    IMPORTS = "select ", Brought::COLUMNS, " from imports where state in ('done', 'cancelled', 'failed') order by created_at, id limit ?1";
    CASE_VIEWS = "select ", Saved::COLUMNS, " from cases_views order by id limit ?1";
    PEOPLE_VIEWS = "select query from customer_views order by created_at, id limit ?1";
}

pub async fn replies(reader: &mut Reader, subjects: &[SubjectId]) -> Result<Vec<Reply>> {
    const FROM: &str = ground::db::join!("select ", Reply::COLUMNS, " from form_answers");
    Ok(reader.find(&Q::new(FROM).and_in("subject", subjects).then("order by at, id")).await?)
}

pub async fn requests(reader: &mut Reader, subjects: &[SubjectId]) -> Result<Vec<Request>> {
    const FROM: &str = ground::db::join!("select ", Request::COLUMNS, " from rights_claims");
    Ok(reader.find(&Q::new(FROM).and_in("subject", subjects).then("order by asked_at, id")).await?)
}

pub async fn files(reader: &mut Reader, cases: &[CaseId]) -> Result<Vec<File>> {
    const FROM: &str = ground::db::join!("select ", File::COLUMNS, " from cases_attachments");
    let q =
        Q::new(FROM).and_in("case_id", cases).and_all("entry is not null and sealed is not null", Vec::new());
    Ok(reader.find(&q.then("order by id")).await?)
}

pub async fn tags(reader: &mut Reader, cases: &[CaseId]) -> Result<Vec<(CaseId, String)>> {
    let q = Q::new("select case_id, tag from cases_tags").and_in("case_id", cases);
    Ok(reader.find(&q.then("order by case_id, tag")).await?)
}

/// Tags that at least so many cases have.
pub async fn shared_tags(reader: &mut Reader, least: i64) -> Result<Vec<String>> {
    Ok(reader.column(TAGS, args![least, MOST]).await?)
}

/// Laws by which at least so many requests were answered.
pub async fn shared_laws(reader: &mut Reader, least: i64) -> Result<Vec<String>> {
    Ok(reader.column(LAWS, args![least, MOST]).await?)
}

/// What was said beside these cases.
pub async fn said_beside(reader: &mut Reader, cases: &[CaseId]) -> Result<Vec<Uttered>> {
    const FROM: &str = ground::db::join!("select ", Uttered::COLUMNS, " from talk_said");
    let q = Q::new(FROM).and_in("place", cases).and_all("kind = 'case'", Vec::new());
    Ok(reader.find(&q.then("order by place, id")).await?)
}

/// What was said in teams.
pub async fn said_in_teams(reader: &mut Reader) -> Result<Vec<Uttered>> {
    Ok(reader.rows(TEAM_TALK, args![MOST]).await?)
}

pub async fn letters(reader: &mut Reader) -> Result<Vec<Written>> {
    Ok(reader.rows(LETTERS, args![MOST]).await?)
}

/// The languages of each letter.
pub async fn letter_langs(reader: &mut Reader) -> Result<Vec<(campaigns::LetterId, String)>> {
    Ok(reader.rows(LANGS, args![MOST]).await?)
}

/// What was decided about at least so many receivers of a letter.
pub async fn receivers(reader: &mut Reader, least: i64) -> Result<Vec<Receivers>> {
    Ok(reader.rows(RECEIVERS, args![least, MOST]).await?)
}

pub async fn imports(reader: &mut Reader) -> Result<Vec<Brought>> {
    Ok(reader.rows(IMPORTS, args![MOST]).await?)
}

pub async fn case_views(reader: &mut Reader) -> Result<Vec<Saved>> {
    Ok(reader.rows(CASE_VIEWS, args![MOST]).await?)
}

/// Saved lists of people, as their addresses have them.
pub async fn people_views(reader: &mut Reader) -> Result<Vec<String>> {
    Ok(reader.column(PEOPLE_VIEWS, args![MOST]).await?)
}
