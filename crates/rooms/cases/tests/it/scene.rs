//! A house with a process for lamps, a category for them, a mailbox, and a customer.

use cases::{
    Arrival, Author, Case, CaseId, Channel, Landed, Open, Party, actions::AddCategory, model::category::Draft,
};
use customers::{Create, Source};
use flows::{Definition, Publish, SaveDraft};
use ground::{args, clock::Timestamp, db::Sql, id::Id, paging::Wanted};
use kernel::{
    Action, Actor, KeyId, Permission, Place, Result, Role, Room, SYSTEM, StaffId, SubjectId, Tx, Who,
    actor::Rights, app::Edges, datamap, event::Recorded,
};
use serde_json::{Value, json};
use staff::{AddTeam, RightsCache, TeamDraft, TeamId};
use std::sync::Arc;
use testkit::{Guest, World};

pub const BEN: Guest = Guest::Staff(Role::Manager);
pub const ANNA: Guest = Guest::Staff(Role::Agent);
pub const OLGA: Guest = Guest::Staff(Role::Auditor);

pub async fn house() -> World {
    let rooms = [
        post::ROOM,
        customers::ROOM,
        staff::ROOM,
        consent::ROOM,
        notices::ROOM,
        flows::ROOM,
        talk::ROOM,
        cases::ROOM,
    ];
    // The testkit's own gate knows the guests of stories; the room of staff brings teams and words.
    let rooms = rooms.map(|room| Room { gate: None, ..room });
    let edges = Edges::default().with(post::Carrier::Outbox).with(RightsCache::default());
    let world = World::furnished(&rooms, edges).await;
    consent::furnish(&world.app).await.unwrap();
    notices::furnish(&world.app).await.unwrap();
    publish(&world, &lamps()).await;
    category(&world, Draft::default()).await;
    world
}

fn names(name: &str) -> Value {
    ["en", "nl", "pl", "tr", "de"]
        .map(|lang| (lang.to_owned(), Value::from(name)))
        .into_iter()
        .collect::<serde_json::Map<_, _>>()
        .into()
}

/// New, waiting for the customer, done: an answer of the customer brings it back.
pub fn lamps() -> Value {
    let hand = json!({"hand": {"may": [{"right": "cases.work"}]}});
    json!({
        "key": "lamps", "names": names("Lamps"), "purpose": "service", "host": "case", "start": "new",
        "fields": [{"key": "colour", "names": names("Colour")}],
        "statuses": [
            {"key": "new", "names": names("New"), "stands": "open", "form": [{"field": "colour"}],
             "limit": {"within": {"amount": 2, "unit": "hours"}}},
            {"key": "asked", "names": names("Asked"), "stands": "waiting-customer"},
            {"key": "done", "names": names("Done"), "stands": "closed-done"}
        ],
        "transitions": [
            {"key": "ask", "names": names("Ask"), "from": "new", "to": "asked", "trigger": hand},
            {"key": "finish", "names": names("Finish"), "from": "new", "to": "done", "trigger": hand},
            {"key": "answer", "names": names("Answered"), "from": "asked", "to": "new", "trigger": {"reply": {"from": "customer"}}}
        ]
    })
}

pub async fn publish(world: &World, definition: &Value) {
    let definition: Definition = serde_json::from_value(definition.clone()).unwrap();
    let saved = world.write(&SaveDraft { flow: None, seen: None, definition }).await.unwrap();
    world.write(&Publish { flow: saved.flow, seen: None }).await.unwrap();
}

/// The category `lamp` with something of its own.
pub async fn category(world: &World, draft: Draft) {
    let named = [("en".to_owned(), "Lamps".to_owned())].into();
    let key = if draft.key.is_empty() { "lamp".to_owned() } else { draft.key.clone() };
    let draft = Draft { key, names: named, flow: Some("lamps".into()), ..draft };
    world.write(&AddCategory(draft)).await.unwrap();
}

pub async fn customer(world: &World, given: &str, email: &str) -> SubjectId {
    let draft = customers::Draft {
        given: given.into(),
        family: "Example".into(),
        emails: vec![email.into()],
        language: "en".into(),
        country: "NL".into(),
        ..customers::Draft::default()
    };
    world.write(&Create { draft, source: Source::Staff, purpose: Some("service".into()) }).await.unwrap()
}

/// A case by mail from somebody we do not know.
pub fn broken(text: &str) -> Open {
    let from = Party { name: "Vera Vreemd".into(), address: "vera@example.com".into() };
    Open {
        subject_line: "Broken lamp".into(),
        channel: Channel::Mail,
        arrival: Some(Arrival::plain(Author::Customer, from, text, testkit::NOON)),
        ..Open::default()
    }
}

pub async fn open(world: &World, open: Open) -> Case {
    world.write(&open).await.unwrap()
}

/// A letter that came in, by the machinery.
pub struct Came(pub CaseId, pub Arrival);

impl Action for Came {
    type Output = cases::Arrived;
    const NEEDS: Permission = SYSTEM;

    async fn run(&self, tx: &mut Tx) -> Result<cases::Arrived> {
        cases::arrive(tx, self.0, &self.1).await
    }
}

pub fn letter(text: &str, at: Timestamp) -> Arrival {
    let from = Party { name: "Vera Vreemd".into(), address: "vera@example.com".into() };
    Arrival { acknowledge: true, ..Arrival::plain(Author::Customer, from, text, at) }
}

pub async fn comes(world: &World, case: CaseId, text: &str) -> Landed {
    world.write(&Came(case, letter(text, world.now()))).await.unwrap().landed
}

pub async fn hire(world: &World, name: &str, role: Role) -> StaffId {
    world.write(&Hire { id: None, name, role }).await.unwrap()
}

/// A guest of stories as the room of staff keeps colleagues, so that lists offer them.
pub async fn known(world: &World, role: Role) -> StaffId {
    let id = world.read_as(role).await.actor().staff();
    world.write(&Hire { id, name: testkit::persona(role), role }).await.unwrap()
}

/// Somebody who works here; no password opens their account, so that no story waits for its hash.
struct Hire<'a> {
    id: Option<StaffId>,
    name: &'a str,
    role: Role,
}

impl Action for Hire<'_> {
    type Output = StaffId;
    const NEEDS: Permission = SYSTEM;

    async fn run(&self, tx: &mut Tx) -> Result<StaffId> {
        let insert = Sql::new(
            "insert into staff_users (id, email, sealed, role, standing, lang, password, origin, factor_step, version, created_at)
             values (?1, ?2, ?3, ?4, 'active', null, '', 'given', 0, 1, ?5)",
        );
        let id = self.id.unwrap_or_else(|| tx.id());
        tx.make_key(KeyId::own(id));
        let facts = json!({"name": self.name, "email": format!("{}@example.org", self.name.to_lowercase())});
        let sealed = tx.seal(KeyId::own(id), Place::new("staff_users", "sealed", id), &facts).await?;
        let now = tx.now();
        tx.execute(insert, args![id, Id::bytes(id).to_vec(), sealed, self.role.key(), now]).await?;
        Ok(id)
    }
}

pub struct Erase(pub SubjectId);

impl Action for Erase {
    type Output = ();
    const NEEDS: Permission = SYSTEM;

    async fn run(&self, tx: &mut Tx) -> Result<()> {
        datamap::erase(tx, self.0, datamap::Depth::Anonymise).await?;
        tx.shred(KeyId::of(self.0))
    }
}

/// Somebody does not work here any more.
pub struct Goes(pub StaffId);

impl Action for Goes {
    type Output = ();
    const NEEDS: Permission = SYSTEM;

    async fn run(&self, tx: &mut Tx) -> Result<()> {
        let gone = Sql::new("update staff_users set standing = 'disabled' where id = ?1");
        tx.execute(gone, args![self.0]).await?;
        Ok(())
    }
}

pub async fn finish(world: &World, case: CaseId) -> Case {
    let transition = "finish".into();
    world.write(&cases::Move { case, transition, values: Default::default(), version: None }).await.unwrap()
}

/// Every event of every room; of the machinery alone none.
pub async fn everything(world: &World) -> Vec<Recorded> {
    let mut reader = world.read().await;
    let wanted = Wanted { limit: Some(200), ..Wanted::default() };
    kernel::event::everything(&mut reader, None, &wanted).await.unwrap().items
}

/// The events since then; while the clock stands still their order says nothing.
pub async fn told_since(world: &World, before: &[Recorded]) -> Vec<Recorded> {
    let mut now = everything(world).await;
    now.retain(|one| before.iter().all(|known| known.id != one.id));
    now
}

pub fn kinds(told: &[Recorded]) -> Vec<&str> {
    told.iter().map(|one| one.kind.as_str()).collect()
}

pub async fn team(world: &World, name: &str, members: &[StaffId]) -> TeamId {
    let draft = TeamDraft { name: name.into(), members: members.to_vec(), ..TeamDraft::default() };
    world.write(&AddTeam { draft }).await.unwrap()
}

/// Somebody who was hired, with the rights that their role has in a fresh installation.
pub fn acting(world: &World, staff: StaffId, role: Role) -> Actor {
    let allowed = world.app.permissions().filter(|right| right.roles.contains(&role));
    let rights = Rights {
        role: Some(role),
        allowed: allowed.map(|right| right.key.to_owned()).collect(),
        fields: world.app.fields().map(|field| (field.key.to_owned(), (field.default)(role))).collect(),
    };
    Actor { who: Who::Staff(staff), rights: Arc::new(rights), name: Arc::from("Hired"), lang: None }
}

/// Everything that was written to anybody, the newest first.
pub async fn mail(world: &World) -> Vec<post::Shown> {
    post::latest(&mut world.read().await, 1_000).await.unwrap()
}

/// What a rule of retention does with cases that ended a thousand days ago.
pub struct EndOld(pub kernel::datamap::Depth);

impl kernel::Action for EndOld {
    type Output = u64;
    const NEEDS: kernel::Permission = kernel::SYSTEM;

    async fn run(&self, tx: &mut kernel::Tx) -> kernel::Result<u64> {
        let lapse = cases::ROOM.lapses[0];
        let kernel::lapse::Of::Record(end) = lapse.of else { panic!("cases are records") };
        let ripe = kernel::lapse::Ripe {
            limit: 5_000,
            ..kernel::lapse::Ripe::before(tx.now().minus(1_000 * ground::clock::DAY))
        };
        let ages = kernel::lapse::Ages { purpose: None, before: vec![ripe.before] };
        let old = (lapse.find)(tx, ripe).await?;
        assert_eq!((lapse.count)(tx, ages).await?, [old.len() as i64]);
        end(tx, old.iter().map(|old| old.id).collect(), self.0).await
    }
}
