//! The whole house in a world: with personas at the door, or guarded by the staff room itself.

use custodia::rooms::ROOMS;
use ground::{
    db::{Engine, Migration, for_engine},
    http::{Http, Reach},
};
use kernel::{App, Room, app::Edges, room::Gate};
use testkit::World;

/// All rooms; a persona's word is enough to come in.
pub async fn open() -> World {
    World::furnished(&ROOMS.map(|room| Room { gate: None, ..room }), edges()).await
}

/// The same with what a fresh installation starts with: purposes, a notice, a form.
pub async fn furnished() -> World {
    furnish(open().await).await
}

/// A fresh installation as it is shipped: only who has signed in comes in.
pub async fn guarded() -> World {
    furnish(World::furnished(&ROOMS, edges()).await).await
}

/// A whole house with another keeper at its door, who knows whom to let in, and a shelf that its mail lies on.
pub async fn kept_by<K: Send + Sync + 'static>(keeper: fn(Gate) -> Gate, known: K) -> (World, inbox::Shelf) {
    let shelf = inbox::Shelf::default();
    let edges = edges().with(staff::EVERY_ROLE).with(inbox::Fetcher::Shelf(shelf.clone())).with(known);
    let rooms = ROOMS.map(|room| Room { gate: room.gate.map(keeper), ..room });
    let world = furnish(World::furnished(&rooms, edges).await).await;
    flows::furnish(&world.app).await.unwrap();
    cases::furnish(&world.app).await.unwrap();
    rights::furnish(&world.app).await.unwrap();
    (world, shelf)
}

/// All rooms with their sample rows, so that there is something to find behind every door.
pub async fn filled() -> World {
    let world = open().await;
    for migration in in_order(&world.app) {
        insert_samples(&world.app, &migration).await;
    }
    make_bytes(&world.app).await;
    world
}

/// Rooms whose things everybody who works here sees by name.
const NAMED: [&str; 4] = ["staff_", "cases_", "flows_", "post_senders"];

/// SQLite keeps the text of a sample where the schema says bytes; what is read must be bytes.
async fn make_bytes(app: &App) {
    if app.db().engine() != Engine::Sqlite {
        return;
    }
    let own = app.holdings().filter(|holding| NAMED.iter().any(|start| holding.table.starts_with(start)));
    let columns = own.flat_map(|holding| holding.columns.iter().map(|column| (holding.table, column.name)));
    let update = |(table, column): (&str, &str)| {
        format!(
            "update {table} set {column} = cast({column} as blob) where typeof({column}) = 'text'
                and (select type from pragma_table_info('{table}') where name = '{column}') = 'bytea';"
        )
    };
    let updates: String = columns.map(update).collect();
    let mut conn = app.db().begin().await.unwrap();
    conn.batch(&format!("pragma defer_foreign_keys = on; {updates}")).await.unwrap();
    conn.commit().await.unwrap();
}

async fn furnish(world: World) -> World {
    consent::furnish(&world.app).await.unwrap();
    notices::furnish(&world.app).await.unwrap();
    forms::furnish(&world.app).await.unwrap();
    world
}

pub async fn insert_samples(app: &App, migration: &Migration) {
    let mut conn = app.db().begin().await.unwrap();
    let text = for_engine(migration.samples, app.db().engine());
    conn.batch(&text).await.unwrap_or_else(|error| panic!("samples of {}: {error}", migration.name));
    conn.commit().await.unwrap();
}

/// Every migration of the house, by date.
pub fn in_order(app: &App) -> Vec<Migration> {
    let mut all = app.migrations();
    all.sort_by_key(|migration| migration.name);
    all
}

pub fn edges() -> Edges {
    let http = Http::new(Reach::Anywhere).unwrap();
    Edges::default()
        .with(post::Carrier::Outbox)
        .with(http)
        .with(consent::DOORKEEPER)
        .with(register::APPROVALS)
}
