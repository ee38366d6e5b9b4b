//! Nobody is told whom the register does not know as fit to work for us; who is told already goes on, and is warned of.

use crate::peer::{Peer, happen};
use consent::{Lack, Processor, Processors};
use ground::{
    clock::{DAY, SECOND},
    http::{Http, Reach},
};
use kernel::{Role, app::Edges, room::Met};
use serde_json::{Value, json};
use testkit::{Guest, World};

const ALEX: Guest = Guest::Staff(Role::Administrator);
/// By then the review of the second is overdue.
const MONTH: i64 = 30 * DAY;
const START: i64 = testkit::NOON.0;

/// Who may be told, who may be for a month, and who may not.
const REGISTER: Processors = Processors(|reader| {
    let late = reader.now().0 > START + MONTH;
    let one = |key: &str, lacks| Processor { key: key.into(), name: format!("{key} B.V."), lacks };
    Box::pin(async move {
        let due = late.then_some(Lack::Review);
        Ok(vec![one("fine", None), one("soon", due), one("new", Some(Lack::Approval))])
    })
});

async fn house() -> World {
    let rooms = [post::ROOM, customers::ROOM, consent::ROOM, connect::ROOM];
    let http = Http::new(Reach::Anywhere).unwrap();
    World::furnished(&rooms, Edges::default().with(post::Carrier::Outbox).with(http).with(REGISTER)).await
}

async fn checked(world: &World) -> (Met, String) {
    let t = world.app.lexicon().words(kit::Lang::En);
    let mut reader = world.read_as(Role::Administrator).await;
    let checks = (connect::ROOM.checks.unwrap())(&mut reader, t).await.unwrap();
    let check = checks.into_iter().find(|check| check.law == "gdpr/28.3").unwrap();
    (check.state, check.found)
}

#[tokio::test]
async fn nobody_is_told_before_they_may_work_for_us() {
    let (world, peer) = (house().await, Peer::start().await);
    let form = world.get(ALEX, "/webhooks/new").await.expect(200);
    form.shows("fine B.V.").shows("soon B.V.").hides("new B.V.").shows("we run it ourselves");
    for (processor, why) in
        [("", "who runs it"), ("new", "not approved"), ("nobody", "Nobody of the register")]
    {
        let typed = [("url", peer.url.as_str()), ("processor", processor)];
        world.post(ALEX, "/webhooks", &typed).await.expect(422).shows(why);
        let draft = json!({"url": peer.url, "processor": processor});
        let answer = world.api(ALEX, "POST", "/webhooks", &draft).await.expect(422);
        assert_eq!(answer.wrong_fields(), ["processor"]);
    }
    world.api(ALEX, "POST", "/webhooks", &json!({"url": peer.url})).await.expect(422);
    for processor in ["fine", connect::OWN] {
        let draft = json!({"url": peer.url, "processor": processor});
        world.api(ALEX, "POST", "/webhooks", &draft).await.expect(201);
    }
    assert_eq!(checked(&world).await.0, Met::Fine);
}

#[tokio::test]
async fn who_is_told_already_goes_on_and_is_not_switched_on_again() {
    let (world, peer) = (house().await, Peer::start().await);
    let draft = json!({"url": peer.url, "kinds": ["settings."], "processor": "soon"});
    let made = world.api(ALEX, "POST", "/webhooks", &draft).await.expect(201).json();
    let path = format!("/webhooks/{}", made["id"].as_str().unwrap());
    assert_eq!(world.api(ALEX, "GET", &path, &Value::Null).await.json()["processor"], "soon");
    world.get(ALEX, &path).await.expect(200).shows("soon B.V.").hides("overdue");
    world.advance(MONTH + DAY);
    happen(&world, 1).await;
    world.advance(6 * SECOND);
    world.work_on_schedule().await;
    assert_eq!(peer.got().len(), 1, "it goes on");
    let (state, found) = checked(&world).await;
    assert!(state == Met::Missing && found.contains("127.0.0.1") && !found.contains("/hook"), "{found}");
    world.get(ALEX, &path).await.shows("The review of").shows("overdue");
    // What it hears may be less; more, or another address, is another use.
    for more in ["consent.", ""] {
        let typed = [("url", peer.url.as_str()), ("kinds", more), ("processor", "soon"), ("version", "1")];
        world.post(ALEX, &path, &typed).await.expect(422).shows("overdue");
    }
    let less =
        [("url", peer.url.as_str()), ("kinds", "settings.changed"), ("processor", "soon"), ("version", "1")];
    world.post(ALEX, &path, &less).await.expect(303);
    let other = format!("{}?more", peer.url);
    let typed = [("url", other.as_str()), ("processor", "soon"), ("version", "2")];
    world.post(ALEX, &path, &typed).await.expect(422).shows("overdue");
    world.post(ALEX, &format!("{path}/suspension"), &[]).await.expect(303);
    world.post(ALEX, &format!("{path}/resumption"), &[]).await.expect(403).shows("overdue");
    world.api(ALEX, "DELETE", &format!("{path}/suspension"), &Value::Null).await.expect(403);
    let typed = [("url", other.as_str()), ("processor", "fine"), ("version", "3")];
    world.post(ALEX, &path, &typed).await.expect(303);
    world.post(ALEX, &format!("{path}/resumption"), &[]).await.expect(303);
    assert_eq!(checked(&world).await.0, Met::Fine);
}
