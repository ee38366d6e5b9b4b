//! Encrypted at rest: a whole house in use is read byte by byte, and nobody of it can be read there.
//!
//! SQLite is read as it lies on the disk, with its log and every file below the folder of data; of PostgreSQL every value of
//! every column, as it is stored.
// law: gdpr/32.1

#[path = "../it/masking/eyes.rs"]
#[expect(dead_code, reason = "whoever looks at pages needs more eyes")]
mod eyes;
#[path = "../it/masking/plant.rs"]
mod plant;
#[path = "../it/masking/rooms.rs"]
mod rooms;
#[path = "../it/masking/values.rs"]
#[expect(dead_code, reason = "who may see what is asked elsewhere")]
mod values;

use crate::{
    house,
    spellings::{Book, Pile},
};
use eyes::{Eyes, Known};
use ground::db::{self, Cell, Column, FromCell, Q, Single};
use kernel::{Access, App, Class, Column as Mapped, SubjectId};
use serde_json::json;
use std::{
    collections::BTreeSet,
    fs,
    path::{Path, PathBuf},
};
use testkit::{Guest, World};
use values::{EMAIL, NATIONAL_ID, ORGANISATION, PHONE, PLANTED};

/// What the map classes as an attribute lies open, so that it can be filtered by; it names nobody.
const OPEN: [&str; 2] = [ORGANISATION, "Slipperzeventien"];
/// Values in other spellings than they are looked for behind the doors.
const WHOLE: [&str; 11] = [
    EMAIL,
    PHONE,
    NATIONAL_ID,
    "Quixavier Wyndlemoor",
    "Quixavier Zorblatt Wyndlemoor",
    "Zonderlingstraat 4711",
    "pendingplant@elsewhere.example",
    "guardianplant@example.com",
    "unitplant@single.example",
    REVEALED,
    LIFTED,
];
const REVEALED: &str = "Revealplant";
const LIFTED: &str = "Liftplant";
/// Sealed columns of which this house has no row, and why.
const EMPTY: &[(&str, &str)] = &[
    ("staff_sessions.device", "nobody signs in here: the story of sessions reads the files itself"),
    ("consent_answers.evidence", "comes from outside services: their stories read the files"),
    ("flows_values.content", "comes with processes of one's own: their stories read the files"),
    ("flows_reasons.reason", "the same"),
    ("rights_claims.note", "comes with a refusal: its story reads the files"),
    ("rights_claims.extension", "comes with a delay: the same"),
    ("rights_claims.letter", "comes with an answer: the same"),
    ("rights_tellings.sealed", "comes with an erasure: the canaries read the files"),
    ("rights_named.sealed", "the same"),
    ("rights_found.sealed", "comes with a proved request: its story reads the files"),
    ("cases_waiting.sealed", "comes with a restriction: its story reads the files"),
    ("portal_asks.email", "gone as soon as the letter is written"),
];

#[tokio::test]
async fn nobody_can_be_read_on_the_disk() {
    let (world, shelf) = house::kept_by(eyes::gate, Known::default()).await;
    let all = Eyes::all(&world.app, "all", Access::Edit, &[]);
    let person = plant::plant(&world, &shelf, &all).await;
    used(&world, &all, person).await;
    assert_eq!(
        unfilled(&world.app).await,
        Vec::<String>::new(),
        "nothing is sealed there: nothing was proved"
    );

    let piles = piles(&world).await;
    let open = Book::of(OPEN);
    assert!(piles.iter().any(|(_, pile)| !open.found(pile).is_empty()), "what lies open is found");
    let book = Book::of(hidden().iter().map(String::as_str));
    let found: Vec<String> = piles
        .iter()
        .flat_map(|(place, pile)| {
            book.found(pile).into_iter().map(move |value| format!("{value} in {place}"))
        })
        .collect();
    assert!(found.is_empty(), "{} can be read:\n{}", found.len(), found.join("\n"));
}

/// Everything that was planted, in the letters in which it was typed.
fn hidden() -> BTreeSet<String> {
    let open = |needle: &str| OPEN.iter().any(|open| open.to_lowercase() == needle);
    let typed = |needle: &str| needle[..1].to_uppercase() + &needle[1..];
    let planted = PLANTED.iter().filter(|planted| !open(planted.needle)).map(|planted| typed(planted.needle));
    planted.chain(WHOLE.map(str::to_owned)).collect()
}

/// What is kept of looking and asking: searches, reasons, links, copies, exports.
async fn used(world: &World, all: &Eyes, person: SubjectId) {
    for path in
        ["/customers?q=Wyndlemoor", "/desk/search?q=plantmail%40elsewhere.qx", "/cases?q=casesaidplant"]
    {
        let answer = all.get(world, path).await;
        assert!(!answer.status.is_client_error(), "{path}: {}", answer.text());
    }
    let why = json!({ "field": "member-code", "reason": REVEALED });
    plant::ask(world, all, ("POST", &format!("/customers/{person}/revelations")), &why).await;
    let holds = plant::read(world, all, &format!("/customers/{person}/holds")).await;
    let lifting = format!("/holds/{}/lifting", holds["items"][0]["id"].as_str().unwrap());
    plant::ask(world, all, ("POST", &lifting), &json!({ "reason": LIFTED })).await;
    world.post(Guest::Nobody, "/preferences", &[("email", EMAIL)]).await;
    world.work().await;
}

/// Tables with sealed columns that hold no row.
async fn unfilled(app: &App) -> Vec<String> {
    let mut empty = Vec::new();
    let mut conn = app.db().reader().await.unwrap();
    for holding in app.holdings() {
        for column in holding.columns.iter().filter(|column| is_sealed(column)) {
            let (table, name) = (holding.table, column.name);
            let q = Q::assembled(&["select count(", name, ") from ", table], Vec::new());
            let rows: Vec<Single<i64>> = conn.find(&q).await.unwrap();
            let explained = EMPTY.iter().any(|(known, _)| *known == format!("{table}.{name}"));
            if (rows[0].0 == 0) != explained {
                empty.push(format!("{table}.{name}"));
            }
        }
    }
    empty
}

const fn is_sealed(column: &Mapped) -> bool {
    matches!(column.class, Class::Identifying | Class::Sensitive | Class::Special)
}

/// Every file of the house, and every column where the database is none of them.
async fn piles(world: &World) -> Vec<(String, Pile)> {
    let mut piles: Vec<(String, Pile)> = files(world.folder())
        .into_iter()
        .map(|path| (path.display().to_string(), Pile::of(fs::read(&path).unwrap())))
        .collect();
    let names = piles.iter().map(|(name, _)| name.as_str()).collect::<Vec<_>>().join("\n");
    piles.push(("the names of files".to_owned(), Pile::of(names.into_bytes())));
    if world.app.db().path().is_none() {
        let mut conn = world.app.db().reader().await.unwrap();
        for Column { table, name } in db::columns(&mut conn).await.unwrap() {
            let q = Q::assembled(&["select ", &name, " from ", &table], Vec::new());
            let rows: Vec<Single<Raw>> = conn.find(&q).await.unwrap();
            let bytes = rows.into_iter().flat_map(|row| row.0.0.into_iter().chain(*b"\n")).collect();
            piles.push((format!("{table}.{name}"), Pile::of(bytes)));
        }
    }
    piles
}

fn files(folder: &Path) -> Vec<PathBuf> {
    let entries = fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path());
    entries.flat_map(|path| if path.is_dir() { files(&path) } else { vec![path] }).collect()
}

/// A value as it is stored, whatever its type.
struct Raw(Vec<u8>);

impl FromCell for Raw {
    fn from_cell(cell: Cell<'_>) -> db::Result<Self> {
        Ok(Self(match cell {
            Cell::Text(text) => text.as_bytes().to_vec(),
            Cell::Blob(bytes) => bytes.to_vec(),
            Cell::Null | Cell::Int(_) | Cell::Bool(_) | Cell::Real(_) => Vec::new(),
        }))
    }
}
