//! Packages: what is in one, for whom; how far one is while it is made; large ones.

use crate::{
    archive::Bag,
    house::{self, NOBODY},
};
use ground::clock::{DAY, SECOND};
use kernel::{Action, Event, Permission, Result, SYSTEM, SubjectId, Tx};
use rights::{ClaimId, Kind};
use serde::Serialize;
use testkit::World;

async fn package(world: &World, claim: ClaimId) -> Bag {
    let mut reader = world.read().await;
    let claim = rights::claim(&mut reader, claim).await.unwrap();
    let bag = Bag::open(&rights::pack(&mut reader, &claim).await.unwrap());
    bag.check();
    bag
}

/// Something that happened to somebody, with a note.
#[derive(Serialize)]
struct Happened {
    #[serde(skip)]
    subject: SubjectId,
    note: String,
}

impl Event for Happened {
    const KIND: &'static str = "rights.asked";

    fn subject(&self) -> Option<SubjectId> {
        Some(self.subject)
    }
}

struct Happen(SubjectId, usize);

impl Action for Happen {
    type Output = ();
    const NEEDS: Permission = SYSTEM;

    async fn run(&self, tx: &mut Tx) -> Result<()> {
        (0..self.1)
            .try_for_each(|nr| tx.record(&Happened { subject: self.0, note: format!("Nr <{nr}> & \u{b}") }))
    }
}

#[tokio::test]
async fn whoever_waits_sees_how_far_it_is_and_fetches_it_there() {
    let world = house::open().await;
    let carla = house::carla(&world).await;
    house::ask(&world, carla, Kind::Copy).await;
    world.advance(SECOND);
    let (_, link) = house::newest(&world).await;
    world.get(NOBODY, &link).await.expect(200).shows("R-2026-0001");
    let waiting = world.post(NOBODY, &link, &[]).await.expect(303).location().to_owned();
    let page = world.get(NOBODY, &waiting).await.expect(200);
    page.shows("http-equiv=\"refresh\"").shows("<progress").hides("Kanarek");
    world.work().await;
    let ready =
        world.get(NOBODY, &waiting).await.expect(200).hides("http-equiv=\"refresh\"").shows("3 more times");
    assert!(!ready.text().contains('⟦'));
    let archive = world.post(NOBODY, &waiting, &[]).await.expect(200);
    assert_eq!(archive.header("content-length"), Some(archive.bytes.len().to_string().as_str()));
    Bag::open(&archive.bytes).check();
    world.get(NOBODY, &waiting).await.expect(200).shows("2 more times");
}

/// What a person reads is words: no keys of programs, no keys to doors, no ids.
#[tokio::test]
async fn pages_of_a_package_speak_words_and_open_nothing() {
    let world = house::open().await;
    let carla = house::carla(&world).await;
    let claim = house::ask(&world, carla, Kind::Copy).await;
    let (_, link) = house::newest(&world).await;
    let key = link.rsplit('/').next().unwrap().to_owned();
    assert!(key.len() > 20, "{link}");
    let bag = package(&world, claim).await;
    for name in bag.names() {
        assert!(!bag.text(name).contains(&key), "{name} opens the request");
    }
    let page = |chapter: &str| bag.text(&format!("data/{chapter}.html"));
    let (events, letters) = (page("events"), page("post_messages"));
    for said in ["Wprowadzono", "Co się stało", "R-2026-0001"] {
        assert!(events.contains(said), "{said}: {events}");
    }
    assert!(!events.contains("cust_") && !events.contains("customers.created") && !events.contains("{&"));
    assert!(letters.contains("/requests/•••") && !letters.contains("auto:"), "{letters}");
    assert!(!letters.contains("/privacy/•••"), "a page that anybody may open has no key: {letters}");
    let (claims, record) = (page("rights_claims"), page("customers"));
    assert!(claims.contains("Kopia danych") && claims.contains("własne strony"), "{claims}");
    assert!(record.contains("aktywny") && !record.contains("active"), "{record}");
    assert!(page("index").contains("<td>Polska</td>") && bag.text("data/facts.csv").contains(",PL"));
    assert!(page("index").contains("Godziny podano w strefie Europe/Amsterdam."));
    assert!(
        !bag.names().contains(&"data/named_fresh.html") && !bag.names().contains(&"data/flows_runs.html")
    );
}

#[tokio::test]
async fn that_there_is_a_hold_is_told_and_why_is_not() {
    let world = house::open().await;
    let carla = house::carla(&world).await;
    let until = world.now().plus(30 * DAY).date().to_string();
    let reason = "The court in Groningen has the file".to_owned();
    world.write(&customers::PlaceHold { subject: carla, reason, until: until.clone() }).await.unwrap();
    let claim = house::ask(&world, carla, Kind::Copy).await;
    let bag = package(&world, claim).await;
    let held = bag.text("data/customers_holds.csv");
    assert!(held.contains("•••") && held.contains(&until[..7]), "{held}");
    for file in ["data/customers_holds.csv", "data/person.json", "data/person.xml"] {
        assert!(!bag.text(file).contains("Groningen"), "{file}");
    }
}

#[tokio::test]
async fn all_files_say_the_same_and_read_everywhere() {
    let world = house::open().await;
    let carla = house::carla(&world).await;
    world.write(&Happen(carla, 1_200)).await.unwrap();
    let claim = house::ask(&world, carla, Kind::Copy).await;
    let bag = package(&world, claim).await;
    let json: serde_json::Value = serde_json::from_str(&bag.text("data/person.json")).unwrap();
    let events = json["chapters"].as_array().unwrap().iter().find(|part| part["key"] == "events").unwrap();
    let records = events["records"].as_array().unwrap().len();
    assert!(records >= 1_200, "{records}");
    assert_eq!(bag.text("data/events.csv").lines().count(), records + 1);
    let (mut xml, mut found) =
        (quick_xml::Reader::from_reader(bag.text("data/person.xml").into_bytes().leak() as &[u8]), 0);
    let mut buffer = Vec::new();
    let mut inside = false;
    loop {
        match xml.read_event_into(&mut buffer).unwrap() {
            quick_xml::events::Event::Start(tag) if tag.name().as_ref() == "records" => {
                inside = format!("{tag:?}").contains("events");
            }
            quick_xml::events::Event::Start(tag) if tag.name().as_ref() == "record" => {
                found += usize::from(inside);
            }
            quick_xml::events::Event::Eof => break,
            _ => {}
        }
        buffer.clear();
    }
    assert_eq!(found, records);
    let pages = bag
        .names()
        .into_iter()
        .filter(|name| name.starts_with("data/events") && name.ends_with(".html"))
        .count();
    assert_eq!(pages, records.div_ceil(500));
    // Every link leads to a file beside it, and no page runs or fetches anything.
    for page in bag.names().into_iter().filter(|name| name.ends_with(".html")) {
        let text = bag.text(page);
        for href in text.split("href=\"").skip(1).map(|rest| rest.split('"').next().unwrap()) {
            assert!(bag.names().contains(&format!("data/{href}").as_str()), "{page}: {href}");
        }
        assert!(!text.contains("<script") && !text.contains("<b>") && !text.contains(" src="), "{page}");
        assert!(!text.contains('⟦'), "{page}");
    }
}

/// A line with numbers in it, as somebody here wrote it beside the person's record.
struct Note(SubjectId, &'static str);

impl Action for Note {
    type Output = ();
    const NEEDS: Permission = SYSTEM;

    async fn run(&self, tx: &mut Tx) -> Result<()> {
        tx.record(&Happened { subject: self.0, note: self.1.into() })
    }
}

#[tokio::test]
async fn numbers_of_others_are_starred_and_ones_own_stay() {
    let world = house::open().await;
    let carla = house::carla(&world).await;
    let changes = customers::Changes {
        national_id: Some("44051401359".into()),
        national_id_kind: Some("pl.pesel".into()),
        ..Default::default()
    };
    world.write(&customers::Edit { subject: carla, version: 1, changes }).await.unwrap();
    let text = "Carla (PESEL 440514 01359) pays for Piet: BSN 111222333, IBAN NL91 ABNA 0417 1643 00, \
                card 4111 1111 1111 1111. Order 20261121 came to 1250.00.";
    world.write(&Note(carla, text)).await.unwrap();
    let claim = house::ask(&world, carla, Kind::Copy).await;
    let bag = package(&world, claim).await;
    for file in ["data/events.csv", "data/person.json", "data/person.xml"] {
        let text = bag.text(file);
        for others in ["111222333", "0417 1643 00", "4111 1111"] {
            assert!(!text.contains(others), "{others} in {file}");
        }
        for own in ["440514 01359", "20261121", "1250.00", "•••"] {
            assert!(text.contains(own), "{own} is missing in {file}");
        }
    }
}

#[tokio::test]
async fn who_takes_it_along_gets_what_they_gave_and_who_asks_what_there_is_no_records() {
    let world = house::open().await;
    let carla = house::carla(&world).await;
    let along = house::ask(&world, carla, Kind::Portability).await;
    let bag = package(&world, along).await;
    assert!(bag.text("data/facts.csv").contains("Kanarek-Łoś"));
    for foreign in ["data/events.csv", "data/post_messages.csv", "data/customers.csv"] {
        assert!(!bag.names().contains(&foreign), "{foreign}");
    }
    let brief = house::ask(&world, carla, Kind::Information).await;
    let bag = package(&world, brief).await;
    assert_eq!(bag.names().iter().filter(|name| name.starts_with("data/")).count(), 3, "{:?}", bag.names());
    for file in ["data/index.html", "data/person.json", "data/person.xml"] {
        assert!(!bag.text(file).contains("Kanarek-Łoś"), "{file}");
    }
    let index = bag.text("data/index.html");
    assert!(
        index.contains("Gdzie możesz się poskarżyć") || index.contains("skarg"),
        "whom one may complain to"
    );
}

#[tokio::test]
async fn a_package_larger_than_one_part_comes_out_whole() {
    let world = house::open().await;
    let carla = house::carla(&world).await;
    let digests = (0..4_000u32).flat_map(|nr| ground::secret::digest(&nr.to_be_bytes()));
    let noise = data_encoding::BASE64.encode(&digests.collect::<Vec<u8>>());
    world.write(&Long(carla, noise)).await.unwrap();
    house::ask(&world, carla, Kind::Copy).await;
    house::prove(&world).await;
    let (_, link) = house::newest(&world).await;
    let archive = world.post(NOBODY, &link, &[]).await.expect(200);
    assert!(archive.bytes.len() > 256 << 10, "{}", archive.bytes.len());
    Bag::open(&archive.bytes).check();
    let folder = world.folder().join("files");
    assert!(crate::copies::walk(&folder).len() > 1);
    for _ in 0..2 {
        world.post(NOBODY, &link, &[]).await.expect(200);
    }
    world.work().await;
    assert!(crate::copies::walk(&folder).len() > 1, "whoever began last can still load it");
    world.advance(2 * ground::clock::HOUR);
    world.work_on_schedule().await;
    assert_eq!(crate::copies::walk(&folder).len(), 0, "every part goes");
}

pub struct Long(pub SubjectId, pub String);

impl Action for Long {
    type Output = ();
    const NEEDS: Permission = SYSTEM;

    async fn run(&self, tx: &mut Tx) -> Result<()> {
        tx.record(&Happened { subject: self.0, note: self.1.clone() })
    }
}
