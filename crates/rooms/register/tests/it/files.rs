//! The register as a page, a workbook and fideslang: complete, readable, and valid for other programs.

use crate::house::{self, DORA, PARTNER, add};
use custodia_sheets::{Options, Sheet};
use register::{Book, manifest};
use serde_json::Value;
use std::{collections::BTreeSet, io::Cursor};

#[tokio::test]
async fn the_page_says_what_is_done_with_data() {
    let world = house::open().await;
    add(&world, "processors", PARTNER).await;
    let activity = [
        ("name", "Wages"),
        ("activity", "Pays people."),
        ("basis", "contract"),
        ("people", "Employees"),
        ("data", "Hours"),
        ("retention", "7 years"),
    ];
    add(&world, "activities", &activity).await;
    let page = world.get(DORA, "/register/book").await.expect(200);
    page.shows("Wages").shows("Master data").shows("mail-provider").shows("GDPR Art. 30");
    world.get(DORA, "/register").await.expect(200).shows("What is missing");
}

#[tokio::test]
async fn the_workbook_has_a_sheet_a_chapter() {
    let world = house::open().await;
    add(&world, "processors", PARTNER).await;
    let file = world.get(DORA, "/register/export/xlsx").await.expect(200);
    let options = |sheet: &str| Options { sheet: Some(sheet.to_owned()), ..Options::default() };
    let mut purposes =
        Sheet::read(Cursor::new(file.bytes.clone()), &options("Processing by purpose")).unwrap();
    assert_eq!(purposes.header()[0], "Purpose");
    let names: Vec<String> = purposes.rows().unwrap().map(|row| row.unwrap().cells[0].clone()).collect();
    assert!(names.len() >= 7, "{names:?}");
    let mut processors = Sheet::read(Cursor::new(file.bytes), &options("Processors")).unwrap();
    assert_eq!(processors.rows().unwrap().next().unwrap().unwrap().cells[0], "mail-provider");
}

/// As fideslang checks keys.
fn is_key(key: &str) -> bool {
    !key.is_empty() && key.bytes().all(|byte| byte.is_ascii_alphanumeric() || b"_.<>-".contains(&byte))
}

const BASES: [&str; 6] = [
    "Consent",
    "Contract",
    "Legal obligations",
    "Vital interests",
    "Public interest",
    "Legitimate interests",
];

#[tokio::test]
async fn the_manifest_is_fideslang() {
    let world = house::open().await;
    add(&world, "processors", PARTNER).await;
    let text = world.get(DORA, "/register/export/yaml").await.expect(200).text();
    assert!(text.starts_with("dataset:\n  - collections:\n"), "{}", &text[..200]);
    let book = Book::read(&mut world.read().await).await.unwrap();
    let manifest = manifest(&book, world.app.lexicon().words(kit::Lang::En));
    let known: BTreeSet<&str> = ["organization", "dataset", "system"].into();
    assert_eq!(manifest.as_object().unwrap().keys().map(String::as_str).collect::<BTreeSet<_>>(), known);
    let dataset = &manifest["dataset"][0];
    let mut collections = BTreeSet::new();
    for collection in dataset["collections"].as_array().unwrap() {
        assert!(collections.insert(collection["name"].as_str().unwrap()), "twice");
        for field in collection["fields"].as_array().unwrap() {
            assert!(
                field["data_categories"]
                    .as_array()
                    .unwrap()
                    .iter()
                    .all(|key| is_category(key.as_str().unwrap()))
            );
        }
    }
    assert!(collections.contains("customers") && collections.contains("register_affected"));
    let systems = manifest["system"].as_array().unwrap();
    assert_eq!(systems.len(), 2, "the house and its partner");
    for system in systems {
        assert!(is_key(system["fides_key"].as_str().unwrap()));
        system["privacy_declarations"].as_array().unwrap().iter().for_each(declared);
    }
    assert_eq!(systems[1]["privacy_declarations"].as_array().unwrap().len(), 1, "it serves one purpose");
}

fn declared(declaration: &Value) {
    assert!(is_key(declaration["data_use"].as_str().unwrap()));
    assert!(!declaration["data_categories"].as_array().unwrap().is_empty());
    assert!(
        declaration["data_categories"]
            .as_array()
            .unwrap()
            .iter()
            .all(|key| is_category(key.as_str().unwrap()))
    );
    assert!(BASES.contains(&declaration["legal_basis_for_processing"].as_str().unwrap()));
    assert_eq!(declaration["data_subjects"][0], "customer");
}

fn is_category(key: &str) -> bool {
    is_key(key) && (key == "user" || key.starts_with("user.") || key.starts_with("system."))
}

#[tokio::test]
async fn every_page_reads_well_in_every_language() {
    let world = house::open().await;
    for lang in kit::Lang::ALL {
        for sample in (register::ROOM.samples)(world.app.lexicon().words(lang)) {
            let html = sample.html.to_string();
            let at = html
                .find('⟦')
                .or_else(|| html.find("{$"))
                .map(|at| html[at..].chars().take(60).collect::<String>());
            assert_eq!(at, None, "{} ({})", sample.name, lang.tag());
        }
    }
    assert!(world.app.lexicon().missing().is_empty(), "every language says what English says");
}

/// What the rules of retention say today stands in the register, and not what somebody once wrote down.
#[tokio::test]
async fn the_register_tells_the_rules_that_really_end_things() {
    const RULES: &[kernel::List] = &[kernel::List {
        fields: &["retention-rule"],
        read: |_, lang| {
            let name =
                format!("{} years of silence, anonymised", if lang == kit::Lang::En { "Two" } else { "2" });
            let rule = kernel::Listed { key: "customers.last-contact".into(), name, on_offer: true };
            Box::pin(async move { Ok(vec![rule]) })
        },
    }];
    let rooms = [kernel::Room { lists: RULES, ..post::ROOM }, customers::ROOM, consent::ROOM, register::ROOM];
    let world =
        testkit::World::furnished(&rooms, kernel::app::Edges::default().with(post::Carrier::Outbox)).await;
    consent::furnish(&world.app).await.unwrap();
    let book = register::Book::read(&mut world.read().await).await.unwrap();
    let english = world.app.lexicon().words(kit::Lang::En);
    let chapters = register::chapters(&book, english);
    let told = |title: &str| {
        let chapter = chapters.iter().find(|chapter| chapter.title == english.w(title)).unwrap();
        chapter.rows.iter().flat_map(|row| row.cells.iter()).any(|cell| cell.contains("Two years of silence"))
    };
    assert!(told("register-chapter-tables") && told("register-chapter-purposes"));
    // Other programs are told the same, word for word.
    let manifest = manifest(&book, english);
    let column = |words: [&str; 2]| {
        let chapter = chapters.iter().find(|chapter| chapter.title == english.w(words[0])).unwrap();
        let at = chapter.columns.iter().position(|column| *column == english.w(words[1])).unwrap();
        chapter.rows.iter().map(|row| row.cells[at].clone()).collect::<Vec<_>>()
    };
    let declared = manifest["system"][0]["privacy_declarations"].as_array().unwrap();
    let declared: Vec<&str> = declared.iter().map(|one| one["retention_period"].as_str().unwrap()).collect();
    assert_eq!(column(["register-chapter-purposes", "register-column-retention"]), declared);
    assert!(declared.iter().any(|told| told.contains("Two years of silence")), "{declared:?}");
    let kept = column(["register-chapter-tables", "register-column-retention"]);
    let collections = manifest["dataset"][0]["collections"].as_array().unwrap();
    for (told, collection) in kept.iter().zip(collections) {
        assert!(collection["description"].as_str().unwrap().ends_with(told), "{collection}");
    }
    let dutch = register::chapters(&book, world.app.lexicon().words(kit::Lang::Nl));
    assert!(
        dutch
            .iter()
            .flat_map(|one| &one.rows)
            .flat_map(|row| &row.cells)
            .any(|cell| cell.contains("2 years of silence"))
    );
}
