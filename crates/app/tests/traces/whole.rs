//! An anonymised copy is whole: what the house set up and what lies beside people and cases is there, in numbers of the
//! original and words of nobody, on every page that somebody opens.

mod walk;

use cases::{Channel, EntryKind, Past, Said, Stands, Upload};
use custodia::{anonymise, demo, house as houses, read};
use customers::{Create, Draft, Source};
use forms::{Item, ItemText, Kind, Shape, Standing};
use ground::{
    clock::{Clock, DAY, HOUR},
    config::Config,
    id::Id,
};
use kernel::{Action, Actor, App, Permission, Result, Role, SYSTEM, SubjectId, Tx, Who, actor::Rights};
use kit::Lang;
use register::{Add, Kind as Records, Value};
use rights::{Act, Decided, Decision, Proof, Proved, State, Wish};
use staff::{AddTeam, AddUser, TeamDraft, UserDraft};
use std::{
    collections::{BTreeMap, BTreeSet},
    path::Path,
    sync::Arc,
};
use tempfile::TempDir;
use testkit::NOON;
use walk::walk;

const GIVEN: &str = "Kanarína";
const FAMILY: &str = "Zwitserböl";
const EMAIL: &str = "kanarina.zwitserbol@example.com";
const FIRM: &str = "Zwitserböl Vogelhandel";
const SAID: &str = "Mijn buurvrouw heet Pietje Kwetter";
const FILE: &str = "kwettert-hard.txt";
const TAG: &str = "vogelvrij";
const PLANTED: [&str; 8] = [GIVEN, FAMILY, EMAIL, FIRM, "Kwetter", FILE, TAG, "Buurman"];

async fn house(folder: &Path) -> App {
    let data = folder.display().to_string();
    let config = Config::load(Path::new("no file"), [], &[("data", data)]).unwrap();
    houses::open_at(config, Clock::still(NOON)).await.unwrap()
}

async fn person(app: &App, family: &str) -> SubjectId {
    let email = match family {
        FAMILY => EMAIL.to_owned(),
        other => format!("{}@example.com", other.to_lowercase()),
    };
    let (family, country, language) = (family.into(), "NL".into(), "nl".into());
    let draft =
        Draft { given: GIVEN.into(), family, emails: vec![email], country, language, ..Draft::default() };
    app.write(&Actor::house(), &Create { draft, source: Source::Staff, purpose: None }).await.unwrap()
}

/// Everything that a house has besides people, full of what nobody may read.
async fn furnish(app: &App) -> Vec<SubjectId> {
    let house = Actor::house();
    let mut people = vec![person(app, FAMILY).await];
    for at in 0..6 {
        people.push(person(app, &format!("Buurman{at}")).await);
    }
    let name = format!("Birdcare {EMAIL}");
    let draft = TeamDraft { name, key: "birdcare".into(), ..TeamDraft::default() };
    let team = app.write(&house, &AddTeam { draft }).await.unwrap();
    let values = [("company.name", FIRM), ("company.country", "BE"), ("rights.officer-email", EMAIL)];
    let values = values.map(|(key, value)| (key.to_owned(), value.to_owned())).to_vec();
    app.write(&house, &kernel::setting::Change { values }).await.unwrap();
    let names: BTreeMap<String, String> = [("en".to_owned(), "Birds".to_owned())].into();
    let key = "birds".to_owned();
    let draft = cases::model::category::Draft { key, names, team: Some(team), ..Default::default() };
    app.write(&house, &cases::actions::AddCategory(draft)).await.unwrap();
    print(app).await;
    record(app).await;
    people
}

async fn print(app: &App) {
    let item = |key: &str, kind: Kind| Item {
        texts: [("en".to_owned(), ItemText { label: format!("About {key} {EMAIL}"), help: String::new() })]
            .into(),
        ..Item::new(key, kind).of("service")
    };
    let email = Item::new("email", Kind::Fact { fact: forms::Fact::Email }).required().of("service");
    let shape = Shape {
        titles: [("en".to_owned(), "Tell us".to_owned())].into(),
        items: vec![email, item("q1", Kind::Long).required(), item("q2", Kind::YesNo)],
        onward: String::new(),
        ..Shape::default()
    };
    let made = app.write(&Actor::house(), &forms::Create { name: "tell".into(), shape }).await.unwrap();
    let publish = forms::Publish { form: "tell".into(), seen: made.revision };
    app.write(&Actor::house(), &publish).await.unwrap();
    let open = forms::SetStanding { form: "tell".into(), standing: Standing::Open };
    app.write(&Actor::house(), &open).await.unwrap();
}

async fn record(app: &App) {
    let said = |pairs: &[(&str, &str)]| {
        let pair = |(name, value): &(&str, &str)| ((*name).to_owned(), Value::One((*value).to_owned()));
        register::Said::of_values(pairs.iter().map(pair).collect())
    };
    let processor = said(&[
        ("name", FIRM),
        ("processing", SAID),
        ("contact", EMAIL),
        ("country", "NL"),
        ("safeguard", "inside"),
    ]);
    let mut measure = said(&[("name", "Locks"), ("measure", "Doors are locked"), ("side", "technical")]);
    measure.0.insert("classes".into(), vec!["identifying".into()]);
    for (kind, said) in [(Records::Processor, processor), (Records::Measure, measure)] {
        app.write(&Actor::house(), &Add { kind, said, parent: None }).await.unwrap();
    }
}

/// What was asked, answered, said, sent and brought.
struct Live {
    people: Vec<SubjectId>,
    files: Vec<cases::Kept>,
}

impl Action for Live {
    type Output = ();
    const NEEDS: Permission = SYSTEM;

    async fn run(&self, tx: &mut Tx) -> Result<()> {
        let canary = self.people[0];
        let reply = |key: &str| forms::Reply { key: key.into(), question: SAID.into(), answer: SAID.into() };
        let answers: Vec<forms::Past> = (0..2)
            .map(|_| forms::Past {
                form: "tell".into(),
                subject: canary,
                replies: vec![reply("q1"), reply("q2")],
                at: NOON,
            })
            .collect();
        forms::keep_past(tx, &answers).await?;
        let wish = Wish {
            text: SAID.into(),
            known: Some(Proof::Staff),
            ..Wish::plain(canary, rights::Kind::Copy, rights::How::Desk)
        };
        rights::ask(tx, &wish).await?;
        rights::keep_past(tx, &[carried(canary)]).await?;
        self.work(tx).await?;
        let draft = campaigns::Draft {
            title: FAMILY.into(),
            purpose: "news".into(),
            texts: [("nl".to_owned(), campaigns::Text { subject: SAID.into(), body: SAID.into() })].into(),
            ..campaigns::Draft::default()
        };
        let act = campaigns::Act { at: NOON, by: "house".into() };
        let state = campaigns::State::Sent { started: act.clone(), ended: act };
        let counts = vec![
            (campaigns::Outcome::Handed, String::new(), 7),
            (campaigns::Outcome::Held, "withdrawn".to_owned(), 2),
        ];
        campaigns::keep_past(tx, &campaigns::Past { draft, written_at: NOON, state, counts }).await?;
        let import = imports::Past {
            state: imports::State::Done,
            name: format!("{FAMILY}.csv"),
            lang: Lang::Nl,
            bytes: 1000,
            tally: imports::Tally { added: 7, ..imports::Tally::default() },
            created_at: NOON,
            finished_at: NOON,
        };
        imports::keep_past(tx, &import).await.map(drop)
    }
}

fn carried(subject: SubjectId) -> rights::Past {
    let act = Act { by: "house".into(), at: NOON };
    let proved = Some(Proved { proof: Proof::Staff, act: act.clone() });
    let decided = Decided { decision: Decision::Carry, kept: Vec::new(), act: act.clone() };
    rights::Past {
        subject,
        kind: rights::Kind::Rectification,
        how: rights::How::Mail,
        law: rights::Regime::of(None),
        lang: Lang::Nl,
        purpose: None,
        wished: rights::Wished {
            text: SAID.into(),
            changes: vec![rights::Change { field: "family".into(), value: FAMILY.into() }],
        },
        asked: act,
        due_at: NOON.plus(30 * DAY),
        state: State::Done { proved, decided, at: NOON },
    }
}

impl Live {
    /// Cases with tags, files, a place in their process, and what was said beside them.
    async fn work(&self, tx: &mut Tx) -> Result<()> {
        let before = tx.now().minus(HOUR);
        let line = |at: usize| Said {
            kind: EntryKind::In,
            author: cases::Author::Customer,
            from: cases::Party { name: FAMILY.into(), address: EMAIL.into() },
            text: SAID.into(),
            at: before,
            files: if at == 0 { self.files.clone() } else { Vec::new() },
        };
        let past = |(at, person): (usize, &SubjectId)| Past {
            category: "birds".into(),
            subject_line: SAID.into(),
            customer: Some(*person),
            channel: Channel::Mail,
            opened_at: before,
            stands: Stands::Us,
            tags: if at == 0 { vec!["feathers".into(), TAG.into()] } else { vec!["feathers".into()] },
            stood: Some(("request".into(), "new".into())),
            thread: vec![line(at)],
            ..Past::default()
        };
        let all: Vec<Past> = self.people.iter().enumerate().map(past).collect();
        let ids = cases::open_past(tx, &all).await?;
        let teams = staff::teams(tx).await?;
        let beside = talk::Room::Record {
            kind: "case",
            id: ids[0].bytes(),
            key: kernel::KeyId::of(self.people[0]),
            subject: Some(self.people[0]),
            href: format!("/cases/{}", ids[0]),
        };
        for to in [talk::Room::Team(teams[0].id), beside] {
            talk::say(tx, &talk::Say { to, text: SAID.into(), mentions: Vec::new() }).await?;
        }
        Ok(())
    }
}

/// Somebody of the original who saved lists.
async fn listing(app: &App) {
    let draft = UserDraft {
        name: FAMILY.into(),
        email: "staff@example.com".into(),
        role: Role::Administrator.key().into(),
        ..UserDraft::default()
    };
    let user = AddUser::with_password(app, &draft, "seven-canaries-in-a-row").await.unwrap();
    let staff = app.write(&Actor::house(), &user).await.unwrap();
    let mut reader = app.read(&Actor::house()).await.unwrap();
    let roles = (staff::EVERY_ROLE.0)(&mut reader).await.unwrap();
    drop(reader);
    let rights: Rights = roles.into_iter().find(|(role, _)| *role == Role::Administrator).unwrap().1;
    let actor =
        Actor { who: Who::Staff(staff), rights: Arc::new(rights), name: Arc::from(FAMILY), lang: None };
    let filter = cases::Filter { tag: Some(TAG.into()), ..cases::Filter::default() };
    let draft = cases::actions::ViewDraft { name: FAMILY.into(), filter, columns: Vec::new(), shared: true };
    app.write(&actor, &cases::actions::KeepView(draft)).await.unwrap();
    let view = serde_json::json!({ "name": FAMILY, "country": "NL", "organisation": FIRM });
    let view: customers::KeepView = serde_json::from_value(view).unwrap();
    app.write(&actor, &view).await.unwrap();
}

async fn count(app: &App, table: &'static str) -> i64 {
    read::count(&mut app.read(&Actor::house()).await.unwrap(), table).await.unwrap()
}

/// Tables with as many rows in the copy as in the house.
const WHOLE: &[&str] = &[
    "cases_cases",
    "cases_attachments",
    "cases_categories",
    "cases_views",
    "customer_views",
    "flows_definitions",
    "form_answers",
    "forms",
    "imports",
    "letters",
    "letter_texts",
    "register_records",
    "retention_rules",
    "rights_claims",
    "staff_teams",
    "talk_said",
];
const ROOMS: &str = "customers cases requests forms letters imports talk retention register settings audit";

#[tokio::test]
async fn the_copy_is_whole_and_no_page_of_it_tells_of_anybody() {
    let folder = TempDir::new().unwrap();
    let app = house(&folder.path().join("house")).await;
    let people = furnish(&app).await;
    listing(&app).await;
    let upload = |media: &str| Upload {
        name: FILE.into(),
        media: media.into(),
        bytes: SAID.as_bytes().to_vec(),
        cid: None,
    };
    let uploads = ["text/plain", "application/pdf", "image/jpeg"].map(upload).to_vec();
    let files = cases::keep(&app, &Actor::house(), uploads).await.unwrap();
    app.write(&Actor::house(), &Live { people, files }).await.unwrap();
    app.clock().advance(DAY);

    let target = folder.path().join("copy");
    let copied = anonymise::copy(&app, &target, &|_, _| ()).await.unwrap();
    assert!(copied.passed_over.is_empty(), "{:?}", copied.passed_over);
    assert_eq!((copied.requests, copied.answers, copied.letters, copied.imports), (2, 2, 1, 1));
    let config = Config::load(&target.join("custodia.toml"), [], &[]).unwrap();
    let copy = houses::open_at(config, Clock::still(NOON.plus(DAY))).await.unwrap();
    for table in WHOLE {
        assert_eq!(count(&copy, table).await, count(&app, table).await, "{table}");
    }
    assert_eq!(count(&copy, "cases_tags").await, 7, "the tag of one case stays out");
    assert_eq!(count(&copy, "letter_counts").await, 1, "two receivers are too few to be told of");
    assert!(count(&copy, "flows_runs").await >= 7, "cases stand where they stood");
    let walked = walked(&copy, &copied).await;
    assert!(ROOMS.split(' ').all(|room| walked.contains(room)), "{walked:?}");
    let mut reader = copy.read(&Actor::house()).await.unwrap();
    let asked = custodia::read::requests(&mut reader, &everybody(&copy).await).await.unwrap();
    let stands = |state: &str| asked.iter().any(|request| request.state == state);
    assert!(stands("done") && stands("proved"));
}

/// The rooms whose pages two people open in the copy, none of which shows what was planted.
async fn walked(copy: &App, copied: &anonymise::Copied) -> BTreeSet<String> {
    let mut walked = BTreeSet::new();
    for role in [Role::Administrator, Role::PrivacyOfficer] {
        let login = copied.logins.iter().find(|login| login.role == role).unwrap();
        let visitor = demo::Visitor::sign_in_as(copy, login.email, &login.password).await.unwrap();
        for (way, page) in walk(&visitor).await {
            for value in PLANTED {
                assert!(!page.contains(value), "{value} on {way}");
            }
            walked.extend(way.split('/').nth(1).map(str::to_owned));
        }
    }
    walked
}

async fn everybody(app: &App) -> Vec<SubjectId> {
    let mut reader = app.read(&Actor::house()).await.unwrap();
    let all = read::people(&mut reader, &[0; 16], 100).await.unwrap();
    all.iter().map(|someone| someone.subject).collect()
}
