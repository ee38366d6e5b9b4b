//! Mails in cases that are there for named people alone: nobody else reads them, links them, or learns whose they are.

use crate::house::{ALEX, BEN, House, Letter, Somebody, bare, draft};
use inbox::{Connect, Draft, Scope};
use serde_json::Value;

const LETTER: Letter<'_> = Letter {
    from: "Joanna Lamp <joanna@example.com>",
    to: "",
    line: "About your director",
    text: "Please delete my personal data.",
    id: "secret@example.com",
    more: "",
};

/// A house whose mails open confidential cases, for nobody among these guests.
async fn secret() -> House {
    let (world, shelf) = bare().await;
    let named = [("en".to_owned(), "Whistle".to_owned())].into();
    let flow = Some("request".into());
    let category = cases::model::category::Draft {
        key: "whistle".into(),
        names: named,
        flow,
        confidential: true,
        ..cases::model::category::Draft::default()
    };
    world.write(&cases::actions::AddCategory(category)).await.unwrap();
    let mailbox =
        world.write(&Connect { draft: Draft { category: "whistle".into(), ..draft() } }).await.unwrap();
    House { world, shelf, mailbox }
}

#[tokio::test]
async fn a_mail_of_a_hidden_case_is_listed_without_words_and_without_names() {
    let house = secret().await;
    house.put(&[LETTER]).await;
    let item = house.items(Scope::All).await.remove(0);
    let case = item.case.unwrap().to_string();
    for guest in [ALEX, BEN] {
        let page = house.world.get(guest, "/inbox?scope=all").await.expect(200);
        page.shows("A case that you may not see").hides("director").hides(&case).hides(&item.id.to_string());
        let told = house.world.api(guest, "GET", "/inbox?scope=all", &Value::Null).await.expect(200);
        told.hides("director").hides("joanna").hides(&case).hides(&house.mailbox.to_string());
        house.world.get(guest, &format!("/inbox/{}", item.id)).await.expect(404);
        house.world.get(guest, &format!("/inbox/{}/source", item.id)).await.expect(404);
    }
}

#[tokio::test]
async fn nobody_is_entered_linked_or_asked_for_from_a_hidden_case() {
    let house = secret().await;
    house.put(&[LETTER]).await;
    let path = format!("/inbox/{}", house.items(Scope::All).await[0].id);
    house.world.post(ALEX, &format!("{path}/customer"), &[("subject", "new")]).await.expect(404);
    let found = || async {
        customers::find_by_email(&mut house.world.read().await, "joanna@example.com").await.unwrap().len()
    };
    assert_eq!(found().await, 0, "nobody was entered");
    let ola = house.world.write(&Somebody("Ola", "ola@example.com")).await.unwrap();
    let form = [("subject", &*ola.to_string())];
    house.world.post(ALEX, &format!("{path}/customer"), &form).await.expect(404);
    house.put(&[Letter { from: "ola@example.com", id: "ola@x", ..LETTER }]).await;
    let item = house.items(Scope::All).await.remove(0);
    assert_eq!(item.subject, Some(ola));
    let path = format!("/inbox/{}/request", item.id);
    house.world.post(ALEX, &path, &[("kind", "erasure")]).await.expect(404);
    assert_eq!(rights::open_count(&mut house.world.read().await).await.unwrap(), 0);
}
