//! How letters are kept: the only SQL that writes these tables.

use crate::{
    model::{Act, Draft, Letter, LetterId, Outcome, Stage, State},
    visits,
};
use ground::{args, clock::Timestamp, db::Value, statements};
use kernel::{Error, Result, SubjectId, Tx};
use post::MessageId;

pub(crate) mod starring;

statements! {
    INSERT = "insert into letters (id, version, title, purpose, channel, audience, counting, state, created_at, created_by)
              values (?1, 1, ?2, ?3, 'email', ?4, ?5, 'draft', ?6, ?7)";
    UPDATE = "update letters set version = version + 1, title = ?3, purpose = ?4, audience = ?5, counting = ?6
               where id = ?1 and version = ?2 and state = 'draft'";
    DELETE_TEXTS = "delete from letter_texts where letter = ?1";
    INSERT_TEXT = "insert into letter_texts (letter, lang, subject, body) values (?1, ?2, ?3, ?4)";
    MOVE = "update letters set version = version + 1, state = ?3, started_at = ?4, started_by = ?5, halted_at = ?6, halted_by = ?7
             where id = ?1 and version = ?2";
    BEGIN = "insert into letter_runs (letter, stage, run, position, expected, decided, ended_at) values (?1, ?2, 1, null, ?3, 0, null)
             on conflict (letter, stage) do update set run = letter_runs.run + 1, position = null, expected = excluded.expected,
                                                       decided = 0, ended_at = null
             returning run";
    TAKE_UP = "update letter_runs set run = run + 1 where letter = ?1 and stage = 'send' returning run";
    ADVANCE = "update letter_runs set position = ?4, decided = decided + ?5, ended_at = ?6
                where letter = ?1 and stage = ?2 and run = ?3";
    FORGET_COUNTS = "delete from letter_counts where letter = ?1 and stage = ?2";
    FORGET_RUN = "delete from letter_runs where letter = ?1 and stage = 'count'";
    ADD = "insert into letter_counts (letter, stage, outcome, reason, amount) values (?1, ?2, ?3, ?4, ?5)
           on conflict (letter, stage, outcome, reason) do update set amount = letter_counts.amount + excluded.amount";
    WAIT = "insert into letter_waits (letter, subject, reason, due_at) values (?1, ?2, ?3, ?4)
            on conflict (letter, subject) do update set reason = excluded.reason, due_at = excluded.due_at";
    DUE = "delete from letter_waits
            where letter = ?1 and subject in (select subject from letter_waits where letter = ?1 and due_at <= ?2
                                               order by due_at, subject limit ?3)
            returning subject";
    LINK = "insert into letter_links (letter, nr, address, people, anonymous) values (?1, ?2, ?3, 0, 0)";
    CLICK = "insert into letter_clicks (letter, nr, subject, at)
             select r.letter, l.nr, r.subject, cast(?4 as bigint) from letter_recipients r join letter_links l on l.letter = r.letter
              where r.letter = ?1 and l.nr = ?2 and r.subject = ?3 and r.outcome = 'handed'
             on conflict (letter, nr, subject) do nothing";
    TAKE_BACK = "delete from letter_clicks where letter = ?1 and nr = ?2 and subject = ?3 and at >= ?4";
    COUNT = "update letter_links set people = people + ?3 where letter = ?1 and nr = ?2";
    COUNT_ANONYMOUS = "update letter_links set anonymous = anonymous + ?3
                        where letter = ?1 and nr = ?2 and nr >= 0 and anonymous + ?3 >= 0
                          and letter in (select id from letters where counting = 'anonymous')";
    FORGET_WAITS = "delete from letter_waits where letter = ?1";
    FORGET_CLICKS = "delete from letter_clicks where letter = ?1 and subject = ?2";
    FORGET_RECEIVER = "delete from letter_recipients where letter = ?1 and subject = ?2";
    RECIPIENT = "insert into letter_recipients (letter, subject, outcome, reason, message, at) values (?1, ?2, ?3, ?4, ?5, ?6)";
}

pub async fn insert(tx: &mut Tx, id: LetterId, draft: &Draft, at: Timestamp) -> Result<()> {
    let by = tx.actor().who.label();
    let audience = serde_json::to_string(&draft.audience)?;
    tx.put(INSERT, args![id, draft.title, draft.purpose, audience, draft.counting, at, by]).await?;
    insert_texts(tx, id, draft).await
}

/// Gives a draft other contents; a version that is no longer the present one changes nothing.
pub async fn update(tx: &mut Tx, letter: &Letter, draft: &Draft) -> Result<()> {
    let audience = serde_json::to_string(&draft.audience)?;
    let row = args![letter.id, letter.version, draft.title, draft.purpose, audience, draft.counting];
    if tx.execute(UPDATE, row).await? == 0 {
        return Err(Error::Busy);
    }
    tx.put(DELETE_TEXTS, args![letter.id]).await?;
    insert_texts(tx, letter.id, draft).await?;
    // What was counted belongs to another audience or purpose.
    tx.put(FORGET_RUN, args![letter.id]).await?;
    tx.put(FORGET_COUNTS, args![letter.id, Stage::Count]).await?;
    Ok(())
}

async fn insert_texts(tx: &mut Tx, id: LetterId, draft: &Draft) -> Result<()> {
    let row = |(lang, text): (&String, &crate::Text)| args![id, lang, text.subject, text.body].to_vec();
    let rows: Vec<Vec<Value>> = draft.texts.iter().map(row).collect();
    tx.put_all(INSERT_TEXT, &rows).await?;
    Ok(())
}

/// Moves a letter into another state.
pub async fn set_state(tx: &mut Tx, letter: &Letter, state: &State) -> Result<()> {
    let (started, halted) = (state.started(), state.halted());
    let at = |act: Option<&Act>| act.map(|act| act.at);
    let by = |act: Option<&Act>| act.map(|act| act.by.clone());
    let row = args![letter.id, letter.version, state.key(), at(started), by(started), at(halted), by(halted)];
    if tx.execute(MOVE, row).await? == 0 { Err(Error::Busy) } else { Ok(()) }
}

/// Starts a way through the audience from its beginning and says which run this is.
pub async fn begin(tx: &mut Tx, letter: LetterId, stage: Stage, expected: i64) -> Result<i64> {
    tx.put(FORGET_COUNTS, args![letter, stage]).await?;
    Ok(tx.scalar(BEGIN, args![letter, stage, expected]).await?)
}

/// Goes on with sending where it stopped; jobs of earlier runs then end by themselves.
pub async fn take_up(tx: &mut Tx, letter: LetterId) -> Result<i64> {
    Ok(tx.scalar(TAKE_UP, args![letter]).await?)
}

/// One step of a run.
pub struct Stride {
    pub letter: LetterId,
    pub stage: Stage,
    pub run: i64,
    pub position: Option<SubjectId>,
    pub decided: i64,
    pub ended: Option<Timestamp>,
}

pub async fn advance(tx: &mut Tx, stride: &Stride) -> Result<()> {
    let Stride { letter, stage, run, position, decided, ended } = stride;
    let changed = tx.execute(ADVANCE, args![letter, stage, run, position, decided, ended]).await?;
    if changed == 0 { Err(Error::Busy) } else { Ok(()) }
}

/// Adds to the counts of a stage.
pub async fn add(
    tx: &mut Tx,
    letter: LetterId,
    stage: Stage,
    counts: &[(Outcome, String, i64)],
) -> Result<()> {
    let row = |(outcome, reason, amount): &(Outcome, String, i64)| {
        args![letter, stage, outcome, reason, amount].to_vec()
    };
    let rows: Vec<Vec<Value>> = counts.iter().map(row).collect();
    tx.put_all(ADD, &rows).await?;
    Ok(())
}

/// What was decided about one person.
pub struct Decision {
    pub subject: SubjectId,
    pub outcome: Outcome,
    /// A key that says why not; empty when they may.
    pub reason: String,
    pub message: Option<MessageId>,
}

pub async fn note(tx: &mut Tx, letter: LetterId, decisions: &[Decision]) -> Result<()> {
    let now = tx.now();
    let row = |one: &Decision| args![letter, one.subject, one.outcome, one.reason, one.message, now].to_vec();
    let rows: Vec<Vec<Value>> = decisions.iter().map(row).collect();
    tx.put_all(RECIPIENT, &rows).await?;
    Ok(())
}

/// Notes who waits, why, and until when.
pub async fn wait(
    tx: &mut Tx,
    letter: LetterId,
    waits: Vec<(SubjectId, &'static str, Timestamp)>,
) -> Result<()> {
    let row = |(subject, reason, due): &(SubjectId, &'static str, Timestamp)| {
        args![letter, subject, *reason, due].to_vec()
    };
    let rows: Vec<Vec<Value>> = waits.iter().map(row).collect();
    tx.put_all(WAIT, &rows).await?;
    Ok(())
}

/// Takes those whose time has come; they are decided about in the same transaction.
pub async fn due(tx: &mut Tx, letter: LetterId, most: i64) -> Result<Vec<SubjectId>> {
    let now = tx.now();
    let mut due: Vec<SubjectId> = tx.column(DUE, args![letter, now, most]).await?;
    due.sort_unstable();
    Ok(due)
}

pub async fn forget_waits(tx: &mut Tx, letter: LetterId) -> Result<()> {
    tx.put(FORGET_WAITS, args![letter]).await?;
    Ok(())
}

/// What of a letter is counted, from its start: the letter itself, and its addresses.
pub async fn count_from_now(tx: &mut Tx, letter: LetterId, addresses: &[String]) -> Result<()> {
    let itself = (visits::LETTER, "");
    let numbered = (0i64..).zip(addresses.iter().map(String::as_str));
    let row = |(nr, address): (i64, &str)| args![letter, nr, address].to_vec();
    let rows: Vec<Vec<Value>> = std::iter::once(itself).chain(numbered).map(row).collect();
    tx.put_all(LINK, &rows).await?;
    Ok(())
}

/// Counts a receiver who opened it, once. Whoever is no receiver, or no longer known as one, leaves nothing.
pub async fn click(tx: &mut Tx, letter: LetterId, nr: i64, subject: SubjectId) -> Result<()> {
    let now = tx.now();
    if tx.execute(CLICK, args![letter, nr, subject, now]).await? > 0 {
        tx.put(COUNT, args![letter, nr, 1i64]).await?;
    }
    Ok(())
}

/// Takes back what was counted of a person since then.
pub async fn take_back(
    tx: &mut Tx,
    letter: LetterId,
    nr: i64,
    (subject, since): (SubjectId, Timestamp),
) -> Result<()> {
    if tx.execute(TAKE_BACK, args![letter, nr, subject, since]).await? > 0 {
        tx.put(COUNT, args![letter, nr, -1i64]).await?;
    }
    Ok(())
}

/// Counts an address of a letter that counts without names; a negative amount takes back.
pub async fn count_anonymous(tx: &mut Tx, letter: LetterId, nr: i64, amount: i64) -> Result<()> {
    tx.put(COUNT_ANONYMOUS, args![letter, nr, amount]).await?;
    Ok(())
}

/// Forgets that these people got a letter, or why not, and what they opened in it.
pub async fn forget(tx: &mut Tx, letter: LetterId, people: &[SubjectId]) -> Result<()> {
    let rows: Vec<Vec<Value>> = people.iter().map(|subject| args![letter, subject].to_vec()).collect();
    tx.put_all(FORGET_CLICKS, &rows).await?;
    tx.put_all(FORGET_RECEIVER, &rows).await?;
    Ok(())
}
