//! An anonymised copy is a house that works, over people who are nobody; a support bundle says nothing about anybody.

mod prose;

use crate::{
    house,
    spellings::{Book, Pile},
};
use cases::{Channel, EntryKind, Open, Past, Said};
use consent::{Change, How, State};
use custodia::{anonymise, demo, house as houses, read, support};
use customers::{Create, Define, Draft, Source};
use ground::{
    clock::{Clock, DAY, HOUR},
    config::Config,
    id::Id,
};
use kernel::{Action, Actor, App, Permission, Result, SYSTEM, SubjectId, Tx};
use memchr::memmem;
use std::{
    collections::BTreeSet,
    fs,
    path::{Path, PathBuf},
};
use tempfile::TempDir;
use testkit::NOON;

const GIVEN: &str = "Kanarína";
const FAMILY: &str = "Zwitserböl";
const EMAIL: &str = "kanarina.zwitserbol@example.com";
const PHONE: &str = "+31612345678";
const FIRM: &str = "Zwitserböl Vogelhandel";
const SAID: &str = "Mijn buurvrouw heet Pietje Kwetter";
const SHOE: &str = "vierenveertig-en-een-half";

/// A house with neighbours enough that some plain facts are shared, and one person whom everything could tell.
struct Story {
    folder: TempDir,
    app: App,
    canary: SubjectId,
}

impl Story {
    async fn begin() -> Self {
        let folder = TempDir::new().unwrap();
        let app = houses::open_at(config(&folder.path().join("house")), Clock::still(NOON)).await.unwrap();
        let define = Define {
            key: "shoe-size".into(),
            label: "Shoe size".into(),
            class: "attribute".into(),
            purpose: "orders".into(),
            basis: String::new(),
            ..Define::default()
        };
        app.write(&Actor::house(), &define).await.unwrap();
        for at in 0..6 {
            add(&app, neighbour(at)).await;
        }
        let canary = add(&app, person()).await;
        app.write(&Actor::house(), &Speak { canary }).await.unwrap();
        app.clock().advance(DAY);
        Self { folder, app, canary }
    }

    fn target(&self) -> PathBuf {
        self.folder.path().join("copy")
    }

    async fn copy(&self) -> anonymise::Copied {
        anonymise::copy(&self.app, &self.target(), &|_, _| ()).await.unwrap()
    }

    /// The copy as somebody opens it with the file in it, at the original's time.
    async fn opened(&self) -> App {
        let config = Config::load(&self.target().join("custodia.toml"), [], &[]).unwrap();
        assert_eq!(config.data, fs::canonicalize(self.target()).unwrap());
        houses::open_at(config, Clock::still(NOON.plus(DAY))).await.unwrap()
    }
}

fn config(folder: &Path) -> Config {
    Config::load(Path::new("no file"), [], &[("data", folder.display().to_string())]).unwrap()
}

async fn add(app: &App, draft: Draft) -> SubjectId {
    app.write(&Actor::house(), &Create { draft, source: Source::Staff, purpose: None }).await.unwrap()
}

fn neighbour(at: usize) -> Draft {
    Draft {
        family: format!("Buurman{at}"),
        emails: vec![format!("buurman{at}@example.com")],
        country: "NL".into(),
        language: "nl".into(),
        attributes: [("shoe-size".to_owned(), "42".to_owned())].into(),
        ..Draft::default()
    }
}

fn person() -> Draft {
    Draft {
        given: GIVEN.into(),
        family: FAMILY.into(),
        emails: vec![EMAIL.into()],
        phones: vec![PHONE.into()],
        birth_date: "1987-03-14".into(),
        country: "IS".into(),
        language: "is".into(),
        organisation: FIRM.into(),
        attributes: [("shoe-size".to_owned(), SHOE.to_owned())].into(),
        ..Draft::default()
    }
}

/// What the person allowed, wrote and was told.
struct Speak {
    canary: SubjectId,
}

impl Action for Speak {
    type Output = ();
    const NEEDS: Permission = SYSTEM;

    async fn run(&self, tx: &mut Tx) -> Result<()> {
        let mut news = Change::new(self.canary, "news", consent::Channel::Email, State::Given, How::Link);
        news.evidence.note = Some(SAID.into());
        let offers = Change::new(self.canary, "offers", consent::Channel::Email, State::Refused, How::Staff);
        consent::write_many(tx, &[news, offers]).await?;
        let open = Open {
            subject_line: FAMILY.into(),
            text: SAID.into(),
            customer: Some(self.canary),
            ..Open::default()
        };
        cases::open(tx, &open).await?;
        let said = Said {
            kind: EntryKind::In,
            author: cases::Author::Customer,
            from: cases::Party { name: FAMILY.into(), address: EMAIL.into() },
            text: SAID.into(),
            at: tx.now().minus(HOUR),
            files: Vec::new(),
        };
        let past = Past {
            category: "request".into(),
            subject_line: SAID.into(),
            contact: cases::Contact { name: GIVEN.into(), email: EMAIL.into(), phone: PHONE.into() },
            channel: Channel::Mail,
            opened_at: tx.now().minus(HOUR),
            thread: vec![said],
            ..Past::default()
        };
        cases::open_past(tx, &[past]).await.map(drop)
    }
}

async fn count(app: &App, table: &'static str) -> i64 {
    read::count(&mut app.read(&Actor::house()).await.unwrap(), table).await.unwrap()
}

#[tokio::test]
async fn every_table_and_column_has_been_decided_about() {
    let world = house::open().await;
    assert_eq!(anonymise::gaps::gaps(&world.app), Vec::<String>::new());
}

#[tokio::test]
async fn nobody_of_the_original_is_in_the_copy() {
    let story = Story::begin().await;
    story.copy().await;
    let mut traces = Vec::new();
    let number = story.canary.to_string();
    let mut ids = vec![story.canary.bytes().to_vec()];
    ids.push(fs::read(story.folder.path().join("house/keys/master.key")).unwrap());
    let book = Book::of([GIVEN, FAMILY, EMAIL, PHONE, FIRM, SAID, SHOE, "Buurman3", &number]);
    for file in files(&story.target()) {
        let bytes = fs::read(&file).unwrap();
        let pile = Pile::of(bytes.clone());
        traces.extend(book.found(&pile).into_iter().map(|value| format!("{value} in {}", file.display())));
        traces.extend(
            ids.iter()
                .filter(|id| memmem::find(&bytes, id).is_some())
                .map(|_| format!("an id or key in {}", file.display())),
        );
    }
    assert_eq!(traces, Vec::<String>::new());
    let copy = story.opened().await;
    assert_eq!(
        opened_values(&copy).await.iter().filter(|text| tells(text)).collect::<Vec<_>>(),
        Vec::<&String>::new()
    );
}

fn tells(text: &str) -> bool {
    [GIVEN, FAMILY, EMAIL, PHONE, "1987-03-14", SAID, SHOE, "Buurman", "\"IS\""]
        .iter()
        .any(|value| text.contains(value))
}

/// Everything about everybody in the copy, opened with its own keys.
async fn opened_values(copy: &App) -> Vec<String> {
    let mut reader = copy.read(&Actor::house()).await.unwrap();
    let mut all = Vec::new();
    for someone in read::people(&mut reader, &[0; 16], 1000).await.unwrap() {
        for (_, entries) in kernel::datamap::entries(&mut reader, someone.subject).await.unwrap() {
            all.extend(entries.iter().map(|entry| format!("{:?}", entry.0)));
        }
    }
    all
}

#[tokio::test]
async fn what_is_kept_agrees_and_hangs_together() {
    let story = Story::begin().await;
    let copied = story.copy().await;
    assert_eq!((copied.people, copied.permissions, copied.cases), (7, 2, 2));
    let copy = story.opened().await;
    for table in ["customers", "consent_state", "cases_cases", "cases_entries", "customer_fields"] {
        // What the process of the open case said by itself is not said again.
        let (theirs, ours) = (count(&story.app, table).await, count(&copy, table).await);
        assert!(
            ours == theirs || table == "cases_entries" && ours <= theirs && ours > 0,
            "{table}: {ours} of {theirs}"
        );
    }
    assert_eq!(count(&copy, "customer_attributes").await, 6, "the size that nobody shares stays out");
    let mut reader = copy.read(&Actor::house()).await.unwrap();
    let everybody = read::people(&mut reader, &[0; 16], 1000).await.unwrap();
    let subjects: Vec<SubjectId> = everybody.iter().map(|someone| someone.subject).collect();
    let known: BTreeSet<SubjectId> = subjects.iter().copied().collect();
    for stand in read::permissions(&mut reader, &subjects).await.unwrap() {
        assert!(known.contains(&stand.subject) && stand.at.0 <= copy.clock().now().minus(7 * DAY).0);
    }
    let matters = read::matters(&mut reader, &subjects).await.unwrap();
    assert_eq!(matters.len(), 1);
    assert!(!read::lines(&mut reader, &[matters[0].id]).await.unwrap().is_empty());
    drop(reader);
    assert!(consent::verify(&copy).await.unwrap().is_sound());
}

#[tokio::test]
async fn the_copy_is_a_house_that_works_and_sends_nothing() {
    let story = Story::begin().await;
    let copied = story.copy().await;
    let copy = story.opened().await;
    let subject =
        read::people(&mut copy.read(&Actor::house()).await.unwrap(), &[0; 16], 10).await.unwrap()[0].subject;
    let login = copied.logins.iter().find(|login| login.role == kernel::Role::Manager).unwrap();
    let visitor = demo::Visitor::sign_in_as(&copy, login.email, &login.password).await.unwrap();
    assert!(visitor.get("/customers").await.unwrap().contains("example.org"));
    assert!(visitor.get(&format!("/customers/{subject}")).await.unwrap().contains("example.org"));
    let mut reader = copy.read(&Actor::house()).await.unwrap();
    let strange = read::strangers(&mut reader, &[0; 16], 10).await.unwrap();
    drop(reader);
    let page = visitor.get(&format!("/cases/{}", strange[0].id)).await.unwrap();
    assert!(page.contains("example.org"), "{page}");
    assert!(matches!(copy.edge::<post::Carrier>().unwrap(), post::Carrier::Outbox));
}

#[tokio::test]
async fn a_copy_is_never_mixed_with_anything() {
    let story = Story::begin().await;
    let there = story.folder.path().join("there");
    fs::create_dir(&there).unwrap();
    assert!(anonymise::copy(&story.app, &there, &|_, _| ()).await.is_err(), "something is there");
    let foreign = story.folder.path().join("copy.part");
    fs::create_dir(&foreign).unwrap();
    fs::write(foreign.join("letter.txt"), "mine").unwrap();
    assert!(anonymise::copy(&story.app, &story.target(), &|_, _| ()).await.is_err(), "somebody's own folder");
    assert!(foreign.join("letter.txt").exists() && !story.target().exists());
    fs::remove_file(foreign.join("letter.txt")).unwrap();
    fs::write(foreign.join(houses::ANONYMISED), "half").unwrap();
    story.copy().await;
    assert!(!foreign.exists(), "what an interrupted run left is gone");
    let over = [
        ("data", story.target().display().to_string()),
        ("database", "postgres://nobody@127.0.0.1:1/real".into()),
    ];
    let mixed = Config::load(Path::new("no file"), [], &over).unwrap();
    assert!(houses::open(mixed).await.is_err(), "the settings of the original lead back to it");
}

#[tokio::test]
async fn a_support_bundle_tells_of_nobody() {
    let story = Story::begin().await;
    let parts = support::parts(&story.app).await.unwrap();
    let told = serde_json::to_string(&parts).unwrap();
    for value in [GIVEN, FAMILY, EMAIL, PHONE, FIRM, SAID, SHOE, "Buurman", "Shoe size"] {
        assert!(!told.contains(value), "{value} in {told}");
    }
    assert!(told.contains("\"customers\":\"1 to 9\""), "{told}");
    let file = story.folder.path().join("bundle.zip");
    support::bundle(&story.app, &file).await.unwrap();
    assert!(fs::read(&file).unwrap().starts_with(b"PK"));
    assert!(support::bundle(&story.app, &file).await.is_err(), "it is there already");
}

fn files(folder: &Path) -> Vec<PathBuf> {
    let entries = fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path());
    entries.flat_map(|path| if path.is_dir() { files(&path) } else { vec![path] }).collect()
}
