//! What somebody is found by in the words of others, and what tells nobody by itself.

use crate::{OFFICER, enter, joanna, world};
use customers::{Draft, PlaceHold};
use kernel::{Action, Crowd, Eraser, Naming, Permission, Result, SYSTEM, Tx};
use serde_json::json;
use std::sync::Arc;

#[tokio::test]
async fn whoever_bears_a_name_alone_is_named_behind_a_title() {
    let world = world().await;
    let subject = enter(&world, joanna()).await;
    let naming = customers::naming(&mut world.read().await, subject).await.unwrap();
    assert_eq!(naming.families, ["Zielińska"]);
    let text =
        "Pani Zielińska called. Joanna Zielińska, born 17.05.1990, lives at ul. Długa 5/4 in 31-147 Kraków.";
    assert_eq!(naming.star(text).unwrap(), "Pani *** called. ***, born ***, lives at ul. ***/4 in ***.");
    assert_eq!(naming.star("Długa 5 is dark since 17.05.1990; Zielińska is a name."), None);

    enter(
        &world,
        Draft {
            given: "Anna".into(),
            emails: Vec::new(),
            phones: Vec::new(),
            national_id: String::new(),
            ..joanna()
        },
    )
    .await;
    let naming = customers::naming(&mut world.read().await, subject).await.unwrap();
    assert!(naming.families.is_empty(), "another Mrs Zielińska may be meant");
    assert_eq!(naming.star("Pani Zielińska called."), None);
}

#[tokio::test]
async fn numbers_that_are_sealed_apart_name_somebody_and_words_do_not() {
    let world = world().await;
    for (key, class) in [("account", "sensitive"), ("note", "identifying")] {
        let field = json!({"key": key, "label": key, "class": class, "purpose": "orders"});
        world.api(OFFICER, "POST", "/customers/fields", &field).await.expect(201);
    }
    let attributes = [("account", "PL61109010140000071219812874"), ("note", "likes 12 lamps")];
    let attributes = attributes.map(|(key, value)| (key.to_owned(), value.to_owned())).into();
    let subject = enter(&world, Draft { attributes, ..joanna() }).await;
    let naming = customers::naming(&mut world.read().await, subject).await.unwrap();
    assert_eq!(naming.numbers.len(), 2, "{:?}", naming.numbers);
    assert_eq!(
        naming.star("Pay to PL61 1090 1014 0000 0712 1981 2874 now").as_deref(),
        Some("Pay to *** now")
    );
}

#[tokio::test]
async fn dates_and_amounts_on_file_name_nobody_in_the_words_of_others() {
    let world = world().await;
    let fields = [("since", "2019-05-12 14:30"), ("points", "12500"), ("locker", "700 412 998 31")];
    for (key, _) in fields {
        let field = json!({"key": key, "label": key, "class": "identifying", "purpose": "orders"});
        world.api(OFFICER, "POST", "/customers/fields", &field).await.expect(201);
    }
    let attributes = fields.map(|(key, value)| (key.to_owned(), value.to_owned())).into();
    let subject = enter(&world, Draft { attributes, national_id: String::new(), ..joanna() }).await;
    let naming = customers::naming(&mut world.read().await, subject).await.unwrap();
    assert_eq!(naming.numbers, ["700 412 998 31"]);
    assert_eq!(naming.star("Paid 12500 on 2019-05-12 14:30."), None);
    assert_eq!(naming.star("Joanna Zielińska has 12500.").as_deref(), Some("*** has ***."));
    assert_eq!(naming.star("It was 70041299831.").as_deref(), Some("It was ***."));
}

#[tokio::test]
async fn a_name_typed_over_by_mistake_names_whoever_bears_it() {
    let world = world().await;
    let subject = enter(&world, joanna()).await;
    enter(&world, crate::named("Anna", "Nowak")).await;
    for (version, given, family) in [(1, "Anna", "Nowak"), (2, "Joanna", "Zielińska")] {
        let (given, family) = (Some(given.into()), Some(family.into()));
        let changes = customers::Changes { given, family, ..customers::Changes::default() };
        world.write(&customers::Edit { subject, version, changes }).await.unwrap();
    }
    let naming = customers::naming(&mut world.read().await, subject).await.unwrap();
    assert_eq!(naming.star("Anna Nowak met Joanna Zielińska.").as_deref(), Some("Anna Nowak met ***."));
}

struct Star(Naming, Vec<[u8; 16]>);

impl Action for Star {
    type Output = u64;
    const NEEDS: Permission = SYSTEM;

    async fn run(&self, tx: &mut Tx) -> Result<u64> {
        let mut eraser = Eraser::of(self.0.clone(), tx.now());
        (customers::ROOM.mentions.unwrap().star)(tx, &mut eraser, self.1.clone()).await
    }
}

#[tokio::test]
async fn whoever_is_named_in_the_hold_of_somebody_else_is_starred() {
    let world = world().await;
    let piet = enter(&world, Draft { family: "Visser".into(), ..Draft::default() }).await;
    let reason = "Claim 4711 against Joanna Zielińska".to_owned();
    world.write(&PlaceHold { subject: piet, reason, until: "2027-06-30".into() }).await.unwrap();
    let subject = enter(&world, joanna()).await;
    let naming = customers::naming(&mut world.read().await, subject).await.unwrap();
    let find = customers::ROOM.mentions.unwrap().find;
    let crowd = || Arc::new(Crowd::of(naming.clone()));
    let found = find(&mut world.read().await, crowd()).await.unwrap();
    assert_eq!(
        (found.len(), found[0].1.of, found[0].1.preview.as_str()),
        (1, Some(piet), "Claim 4711 against ***")
    );
    assert_eq!(world.write(&Star(naming.clone(), vec![found[0].1.id])).await.unwrap(), 1);
    assert!(find(&mut world.read().await, crowd()).await.unwrap().is_empty());
    let hold = customers::holds_of(&mut world.read().await, piet).await.unwrap().remove(0);
    assert_eq!(hold.reason, "Claim 4711 against ***");
}
