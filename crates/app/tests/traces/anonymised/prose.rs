//! Prose that the house wrote, in its register and on its forms, names people; the copy has other prose.

use super::{FAMILY, GIVEN, Story};
use forms::{Item, ItemText, Kind, Shape};
use kernel::{Actor, App};
use register::{Kind as Records, Said};

fn responsible() -> String {
    format!("Responsible: {GIVEN} {FAMILY}")
}

fn said(pairs: &[(&str, &str)]) -> Said {
    Said(pairs.iter().map(|(name, value)| ((*name).to_owned(), vec![(*value).to_owned()])).collect())
}

async fn record(app: &App) {
    let who = responsible();
    let activity = said(&[
        ("name", "Feeding"),
        ("activity", &who),
        ("basis", "contract"),
        ("people", &who),
        ("data", &who),
        ("transfers", &who),
        ("retention", "two years"),
    ]);
    let measure =
        said(&[("name", "Locks"), ("measure", &who), ("side", "technical"), ("classes", "identifying")]);
    for (kind, said) in [(Records::Activity, activity), (Records::Measure, measure)] {
        app.write(&Actor::house(), &register::Add { kind, said, parent: None }).await.unwrap();
    }
}

async fn print(app: &App) {
    let item = |key: &str, kind: Kind, label: &str, help: &str| Item {
        texts: [("en".to_owned(), ItemText { label: label.into(), help: help.into() })].into(),
        ..Item::new(key, kind).of("service")
    };
    let who = responsible();
    let email = Item::new("email", Kind::Fact { fact: forms::Fact::Email }).required().of("service");
    let warning = serde_json::from_str(r#"{"kind": "warning", "tone": "info"}"#).unwrap();
    let shape = Shape {
        titles: [("en".to_owned(), "Feed".to_owned())].into(),
        items: vec![
            email,
            item("words", Kind::Text, &who, ""),
            item("box", warning, &who, ""),
            item("q1", Kind::Long, "What do they eat?", &who),
        ],
        ..Shape::default()
    };
    let made = app.write(&Actor::house(), &forms::Create { name: "feed".into(), shape }).await.unwrap();
    let publish = forms::Publish { form: "feed".into(), seen: made.revision };
    app.write(&Actor::house(), &publish).await.unwrap();
}

#[tokio::test]
async fn whoever_prose_names_is_not_in_the_copy() {
    let story = Story::begin().await;
    record(&story.app).await;
    print(&story.app).await;
    story.copy().await;
    let copy = story.opened().await;
    let mut reader = copy.read(&Actor::house()).await.unwrap();
    let records = register::all(&mut reader).await.unwrap();
    let form = forms::form(&mut reader, "feed").await.unwrap();
    let whole = format!("{records:?} {form:?}");
    assert!(!whole.contains(GIVEN) && !whole.contains(FAMILY), "{whole}");
    for (name, prose) in [("Feeding", "activity"), ("Locks", "measure")] {
        let kept = records.iter().find(|record| record.said.text("name") == name).unwrap();
        assert!(!kept.said.text(prose).is_empty(), "something else stands there");
    }
    let label = |key: &str| form.shape.item(key).unwrap().texts["en"].label.clone();
    assert_eq!(label("q1"), "What do they eat?");
    assert!(!label("words").is_empty() && !label("box").is_empty());
}
