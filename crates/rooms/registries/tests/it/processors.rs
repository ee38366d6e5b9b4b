//! Nobody is asked whom the register does not know as fit to work for us: each question gives them an address.

use crate::peer::{Mood, Peer, SECRET, house_with};
use consent::{Lack, Processor, Processors};
use ground::clock::DAY;
use kernel::{Role, app::Edges, room::Met};
use serde_json::{Value, json};
use testkit::{Guest, World};

const DORA: Guest = Guest::Staff(Role::PrivacyOfficer);
const MONTH: i64 = 30 * DAY;
const START: i64 = testkit::NOON.0;

/// One who may be asked for a month, and one whose contract is over.
const REGISTER: Processors = Processors(|reader| {
    let late = reader.now().0 > START + MONTH;
    let one = |key: &str, lacks| Processor { key: key.into(), name: format!("{key} B.V."), lacks };
    Box::pin(async move {
        let due = late.then_some(Lack::Review);
        Ok(vec![one("fine", None), one("soon", due), one("bare", Some(Lack::Contract))])
    })
});

async fn is_warned_of(world: &World) -> bool {
    let t = world.app.lexicon().words(kit::Lang::En);
    let checks = (registries::ROOM.checks.unwrap())(&mut world.read().await, t).await.unwrap();
    checks[0].state == Met::Missing && checks[0].found.contains("their review is overdue")
}

#[tokio::test]
async fn a_service_is_asked_only_where_who_runs_it_may_work_for_us() {
    let (world, peer) =
        (house_with(Edges::default().with(REGISTER)).await, Peer::start(Mood::Knows("nobody")).await);
    world.get(DORA, "/registries/new").await.expect(200).shows("fine B.V.").hides("bare B.V.");
    let form = |processor: &'static str| {
        [
            ("name", "Robinson"),
            ("purposes", "news"),
            ("channels", "email"),
            ("url", peer.url.as_str()),
            ("secret", SECRET),
            ("processor", processor),
        ]
    };
    for (processor, why) in [("", "who runs it"), ("bare", "no contract that runs")] {
        world.post(DORA, "/registries", &form(processor)).await.expect(422).shows(why).hides(SECRET);
    }
    let draft = json!({"name": "Robinson", "purposes": ["news"], "url": peer.url});
    let answer = world.api(DORA, "POST", "/registries", &draft).await.expect(422);
    assert_eq!(answer.wrong_fields(), ["processor"]);
    world.post(DORA, "/registries", &form("soon")).await.expect(303);
    let list = world.api(DORA, "GET", "/registries", &Value::Null).await.expect(200).json();
    assert_eq!(list["items"][0]["processor"], "soon");
    let page = format!("/registries/{}", list["items"][0]["id"].as_str().unwrap());
    world.get(DORA, &page).await.expect(200).shows("soon B.V.").hides("overdue");
    assert!(!is_warned_of(&world).await);
    world.advance(MONTH + DAY);
    world.get(DORA, &page).await.shows("overdue");
    assert!(is_warned_of(&world).await);
    // The name may change; switching it on again, or another host, may not.
    let mut typed = form("soon");
    typed[0].1 = "Robinson list";
    world.post(DORA, &format!("{page}?version=1"), &typed).await.expect(303);
    world.post(DORA, &format!("{page}/suspension"), &[]).await.expect(303);
    world.post(DORA, &format!("{page}/resumption"), &[]).await.expect(403).shows("overdue");
    world.post(DORA, &format!("{page}?version=3"), &form("fine")).await.expect(303);
    world.post(DORA, &format!("{page}/resumption"), &[]).await.expect(303);
    assert!(!is_warned_of(&world).await);
}
