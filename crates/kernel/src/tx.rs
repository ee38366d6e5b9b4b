//! The way through a use case: `Reader` sees, `Tx` changes; both carry the one `now`, the actor and the vault.

use crate::{
    actor::Actor,
    app::App,
    error::Result,
    event::{Event, EventId, Pending},
    job::Job,
    permission::Permission,
    remembered::Remembered,
    seal::{KeyId, Place, Sealed},
    setting::Setting,
    stir::Wrote,
};
use ground::{
    args,
    clock::Timestamp,
    db::{self, Conn, FromCell, FromRow, Q, Sql, Value},
    id::{self, Id},
    jobs, statements,
};
use serde::{Serialize, de::DeserializeOwned};
use std::{
    any::{Any, TypeId},
    collections::{HashMap, HashSet},
    future::Future,
    ops::{Deref, DerefMut},
    sync::atomic::{AtomicU16, Ordering},
};

statements! {
    RECORD = "insert into events (id, at, actor, kind, subject, data, request) values (?1, ?2, ?3, ?4, ?5, ?6, ?7)";
    SETTING = "select value from settings where key = ?1";
    SETTINGS = "select key, value from settings";
}

/// A use case: its fields are what is asked, `NEEDS` is the right, `run` is what happens in one transaction.
///
/// `run` may be called again when another transaction won, so it touches nothing but its `Tx`.
pub trait Action: Sync {
    type Output: Send;
    const NEEDS: Permission;

    fn run(&self, tx: &mut Tx) -> impl Future<Output = Result<Self::Output>> + Send;
}

/// The settings that somebody changed.
struct Stored(HashMap<String, String>);

impl Remembered for Stored {
    const TABLES: &'static [&'static str] = &["settings"];

    async fn read(reader: &mut Reader) -> Result<Self> {
        let rows: Vec<(String, String)> = reader.rows(SETTINGS, args![]).await?;
        Ok(Self(rows.into_iter().collect()))
    }
}

/// A connection that sees: the reads of every room are functions over it.
pub struct Reader {
    conn: Conn,
    app: App,
    now: Timestamp,
    actor: Actor,
    /// Small lists that were read already; none in a transaction, which may have changed them.
    known: Option<HashMap<TypeId, Box<dyn Any + Send + Sync>>>,
}

impl Reader {
    pub(crate) fn new(conn: Conn, app: &App, actor: &Actor) -> Self {
        Self {
            conn,
            app: app.clone(),
            now: app.clock().now(),
            actor: actor.clone(),
            known: Some(HashMap::new()),
        }
    }

    /// The one moment of this use case.
    pub fn now(&self) -> Timestamp {
        self.now
    }

    pub fn actor(&self) -> &Actor {
        &self.actor
    }

    pub fn app(&self) -> &App {
        &self.app
    }

    pub fn may(&self, permission: &Permission) -> bool {
        self.actor.may(permission)
    }

    pub fn demand(&self, permission: &Permission) -> Result<()> {
        self.actor.demand(permission)
    }

    pub async fn rows<R: FromRow>(&mut self, sql: Sql, args: &[Value]) -> db::Result<Vec<R>> {
        self.conn.rows(sql, args).await
    }

    pub async fn optional<R: FromRow>(&mut self, sql: Sql, args: &[Value]) -> db::Result<Option<R>> {
        self.conn.optional(sql, args).await
    }

    /// The row that must be there; a missing one is `NotFound`.
    pub async fn one<R: FromRow>(&mut self, sql: Sql, args: &[Value]) -> db::Result<R> {
        self.conn.one(sql, args).await
    }

    pub async fn scalar<T: FromCell>(&mut self, sql: Sql, args: &[Value]) -> db::Result<T> {
        self.conn.scalar(sql, args).await
    }

    pub async fn column<T: FromCell>(&mut self, sql: Sql, args: &[Value]) -> db::Result<Vec<T>> {
        self.conn.column(sql, args).await
    }

    pub async fn find<R: FromRow>(&mut self, q: &Q) -> db::Result<Vec<R>> {
        self.conn.find(q).await
    }

    /// A keyed hash of a value for looking it up: `domain` keeps equal values of different kinds apart.
    pub fn blind(&self, domain: &str, value: &str) -> [u8; 32] {
        self.app.vault().blind(domain, value)
    }

    /// Opens what was sealed; none when its key was destroyed.
    pub async fn open<T: DeserializeOwned>(
        &mut self,
        key: KeyId,
        place: Place,
        sealed: &Sealed,
    ) -> Result<Option<T>> {
        let keys = self.app.vault().unlock(&[key]).await?;
        keys.open(key, place, sealed)
    }

    /// The value of a setting, or its default. A page asks for a dozen of them: it knows all that somebody changed.
    pub async fn setting(&mut self, setting: &Setting) -> Result<String> {
        let stored = match self.is_writing() {
            true => {
                self.optional::<db::Single<String>>(SETTING, args![setting.key]).await?.map(|single| single.0)
            }
            false => self.remembered::<Stored>().await?.0.get(setting.key).cloned(),
        };
        Ok(stored.unwrap_or_else(|| setting.default.to_owned()))
    }

    /// Whether this is a transaction, which sees what it changed itself.
    pub(crate) fn is_writing(&self) -> bool {
        self.known.is_none()
    }

    /// What was read before of this kind: a page whose parts all ask for the same small list reads it once.
    pub fn known<T: Any + Clone>(&self) -> Option<T> {
        self.known.as_ref()?.get(&TypeId::of::<T>())?.downcast_ref().cloned()
    }

    /// Keeps what was read for the other parts of the page; a transaction keeps nothing.
    pub fn keep<T: Any + Send + Sync>(&mut self, read: T) {
        if let Some(known) = &mut self.known {
            known.insert(TypeId::of::<T>(), Box::new(read));
        }
    }

    pub(crate) fn conn(&mut self) -> &mut Conn {
        &mut self.conn
    }
}

/// The one transaction of a use case.
pub struct Tx {
    reader: Reader,
    events: Vec<Pending>,
    jobs: Vec<jobs::Draft>,
    keys: HashMap<KeyId, ground::secret::Key>,
    wrote: Wrote,
    /// Ids given out so far.
    turn: AtomicU16,
}

impl Deref for Tx {
    type Target = Reader;
    fn deref(&self) -> &Reader {
        &self.reader
    }
}

impl DerefMut for Tx {
    fn deref_mut(&mut self) -> &mut Reader {
        &mut self.reader
    }
}

impl Tx {
    pub(crate) async fn begin(app: &App, actor: &Actor) -> Result<Self> {
        let conn = app.db().begin().await?;
        Ok(Self {
            reader: Reader { known: None, ..Reader::new(conn, app, actor) },
            events: Vec::new(),
            jobs: Vec::new(),
            keys: HashMap::new(),
            wrote: Wrote::default(),
            turn: AtomicU16::new(0),
        })
    }

    /// Keys are on the disk before anything sealed with them is; those of a use case that is refused are not kept.
    pub(crate) async fn commit(mut self) -> Result<()> {
        let (now, actor) = (self.now, self.actor.who.label());
        // Ids of events tell when they became visible, not when their use case began: whoever follows them steps over none.
        let visible = self.app.clock().now();
        let rows: Vec<Vec<Value>> = std::mem::take(&mut self.events)
            .into_iter()
            .map(|event| {
                let turn = self.turn.fetch_add(1, Ordering::Relaxed);
                let id = EventId::from_bytes(id::in_turn(visible, self.app.entropy(), turn));
                args![id, now, actor, event.kind, event.subject, event.data, Option::<&str>::None].to_vec()
            })
            .collect();
        self.conn.put(RECORD, &rows).await?;
        let drafts = std::mem::take(&mut self.jobs);
        jobs::enqueue(&mut self.reader.conn, &drafts, now).await?;
        if !self.keys.is_empty() {
            self.reader.conn.settle().await?;
            self.reader.app.vault().keep(&self.keys, now).await?;
        }
        let app = self.app.clone();
        self.reader.conn.commit().await?;
        if !drafts.is_empty() {
            app.wake_workers();
        }
        if let Some(stir) = self.wrote.stir() {
            app.stirs().own(stir);
        }
        Ok(())
    }

    pub async fn execute(&mut self, sql: Sql, args: &[Value]) -> db::Result<u64> {
        self.wrote.note(&sql, args);
        self.conn.execute(sql, args).await
    }

    /// One statement for many rows.
    pub async fn bulk(&mut self, sql: Sql, rows: &[Vec<Value>]) -> db::Result<u64> {
        rows.iter().for_each(|row| self.wrote.note(&sql, row));
        self.conn.bulk(sql, rows).await
    }

    /// Writes something about which nothing is asked: what a rule of the database refuses of it is told by the next question, or
    /// by the commit. A server is asked less often.
    pub async fn put(&mut self, sql: Sql, args: &[Value]) -> db::Result<()> {
        self.put_all(sql, &[args.to_vec()]).await
    }

    /// The same for many rows.
    pub async fn put_all(&mut self, sql: Sql, rows: &[Vec<Value>]) -> db::Result<()> {
        rows.iter().for_each(|row| self.wrote.note(&sql, row));
        self.conn.put(sql, rows).await
    }

    /// Joins another action in the same transaction, with its own right.
    pub async fn also<A: Action>(&mut self, action: &A) -> Result<A::Output> {
        self.demand(&A::NEEDS)?;
        Box::pin(action.run(self)).await
    }

    /// A new id of any kind; ids of one use case sort in the order in which they were given out.
    pub fn id<I: Id>(&self) -> I {
        let turn = self.turn.fetch_add(1, Ordering::Relaxed);
        I::from_bytes(id::in_turn(self.now, self.app.entropy(), turn))
    }

    /// Writes down what happened, in this transaction.
    pub fn record<E: Event>(&mut self, event: &E) -> Result<()> {
        let data = serde_json::to_string(event)?;
        self.events.push(Pending { kind: E::KIND, subject: event.subject(), data });
        Ok(())
    }

    /// Writes down what is to be done after this transaction.
    pub fn enqueue<J: Job>(&mut self, job: &J) -> Result<()> {
        self.enqueue_at(job, self.now)
    }

    pub fn enqueue_at<J: Job>(&mut self, job: &J, run_at: Timestamp) -> Result<()> {
        let draft = jobs::Draft {
            id: self.id(),
            kind: J::KIND,
            payload: serde_json::to_string(job)?,
            run_at,
            dedup: job.dedup().map(|key| format!("{}:{key}", J::KIND)),
        };
        self.jobs.push(draft);
        Ok(())
    }

    /// Makes the key under which everything of this subject or record is sealed.
    pub fn make_key(&mut self, id: KeyId) {
        let key = ground::secret::Key::fresh(self.app.entropy());
        self.keys.insert(id, key);
    }

    /// Which of these keys there are, in the store or made by this transaction: a destroyed one is not among them.
    pub async fn keys_among(&mut self, ids: &[KeyId]) -> Result<HashSet<KeyId>> {
        let stored: Vec<KeyId> = ids.iter().copied().filter(|id| !self.keys.contains_key(id)).collect();
        let ring = self.app.vault().unlock(&stored).await?;
        Ok(ids.iter().copied().filter(|id| self.keys.contains_key(id) || ring.holds(*id)).collect())
    }

    /// Seals a value under a key of this transaction or of the store.
    pub async fn seal<T: Serialize + Sync + ?Sized>(
        &mut self,
        key: KeyId,
        place: Place,
        value: &T,
    ) -> Result<Sealed> {
        let plain = serde_json::to_vec(value)?;
        if let Some(fresh) = self.keys.get(&key) {
            return Ok(place.seal(key, &ground::secret::Cipher::new(fresh), &plain, self.app.entropy()));
        }
        let keys = self.app.vault().unlock(&[key]).await?;
        keys.seal(key, place, &plain, self.app.entropy())
    }

    /// Opens a value that may have been sealed with a key of this very transaction.
    pub async fn open<T: DeserializeOwned>(
        &mut self,
        key: KeyId,
        place: Place,
        sealed: &Sealed,
    ) -> Result<Option<T>> {
        match self.keys.get(&key) {
            Some(fresh) => {
                let plain = place.open(key, &ground::secret::Cipher::new(fresh), sealed)?;
                Ok(Some(serde_json::from_slice(&plain)?))
            }
            None => self.reader.open(key, place, sealed).await,
        }
    }

    /// Destroys a key after this transaction: what it sealed cannot be read again, here or in any backup.
    pub fn shred(&mut self, key: KeyId) -> Result<()> {
        self.enqueue(&crate::seal::Shred { key })
    }
}
