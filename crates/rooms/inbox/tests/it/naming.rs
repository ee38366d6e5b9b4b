//! Somebody named in the mails of others: found, starred in the list, gone from the bytes.

use crate::house::{ALEX, House, Letter, house};
use inbox::{ItemState, Scope};
use kernel::{Action, Crowd, Eraser, Mention, Naming, Permission, Result, SYSTEM, Tx};
use std::sync::Arc;

fn joanna() -> Naming {
    Naming {
        names: vec!["Joanna Kowalska".into()],
        emails: vec!["joanna@example.com".into()],
        ..Naming::default()
    }
}

async fn mentions(house: &House) -> Vec<Mention> {
    let find = inbox::ROOM.mentions.unwrap().find;
    let found = find(&mut house.world.read().await, Arc::new(Crowd::of(joanna()))).await.unwrap();
    found.into_iter().map(|(_, mention)| mention).collect()
}

struct Star(Vec<[u8; 16]>);

impl Action for Star {
    type Output = u64;
    const NEEDS: Permission = SYSTEM;

    async fn run(&self, tx: &mut Tx) -> Result<u64> {
        let mut eraser = Eraser::of(joanna(), tx.now());
        (inbox::ROOM.mentions.unwrap().star)(tx, &mut eraser, self.0.clone()).await
    }
}

const OLA: Letter<'_> = Letter {
    from: "Ola Example <ola@example.net>",
    to: "",
    line: "About Joanna Kowalska",
    text: "Dear all,\n\nMy neighbour Joanna Kowalska (joanna@example.com) has my lamp.",
    id: "ola@example.net",
    more: "",
};

#[tokio::test]
async fn a_mail_in_a_case_loses_its_bytes_and_its_line_is_starred() {
    let house = house().await;
    let other = Letter { line: "A tent", text: "It leaks.", id: "tent@example.net", ..OLA };
    house.put(&[OLA, other]).await;
    let found = mentions(&house).await;
    assert_eq!((found.len(), found[0].table), (1, "inbox_items"));
    assert!(found[0].preview.contains("About ***"), "{}", found[0].preview);
    let source = format!("{}/source", found[0].href);
    house.world.get(ALEX, &source).await.expect(200);
    assert_eq!(house.world.write(&Star(vec![found[0].id])).await.unwrap(), 1);
    assert!(mentions(&house).await.is_empty());
    house.world.get(ALEX, &source).await.expect(410);
    let items = house.items(Scope::All).await;
    let lines: Vec<&str> = items.iter().map(|item| item.head.as_ref().unwrap().line.as_str()).collect();
    assert_eq!(lines, ["A tent", "About ***"]);
    house.world.get(ALEX, &format!("/inbox/{}/source", items[0].id)).await.expect(200);
}

#[tokio::test]
async fn a_mail_that_waits_for_somebody_keeps_its_words_without_the_person() {
    let house = house().await;
    house.put(&[Letter { more: "X-Spam-Flag: YES\r\n", ..OLA }]).await;
    let found = mentions(&house).await;
    assert_eq!(house.world.write(&Star(vec![found[0].id])).await.unwrap(), 1);
    assert!(mentions(&house).await.is_empty());
    let page = house.world.get(ALEX, &found[0].href).await.expect(200);
    page.shows("My neighbour *** (***) has my lamp.").hides("Kowalska");
    house.world.post(ALEX, &format!("{}/release", found[0].href), &[]).await.expect(303);
    house.world.work().await;
    assert_eq!(house.items(Scope::All).await[0].state, ItemState::Taken);
    let case = house.last_case().await;
    let thread = house.thread(case.id).await;
    assert_eq!(thread[0].1.trim(), "Dear all,\n\nMy neighbour *** (***) has my lamp.");
    assert_eq!(case.subject, None);
}
