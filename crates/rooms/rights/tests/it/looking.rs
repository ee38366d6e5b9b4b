//! Before somebody is erased: where others' texts name them, looked for once and kept with the request.

use crate::{
    house::{self, DORA},
    starring::{End, Says, TALKING, person},
};
use ground::{args, db::Sql};
use kernel::KeyId;
use rights::{Ask, How, Kind, Vouch, Wish};
use serde_json::{Value, json};
use testkit::World;

async fn kept(world: &World) -> i64 {
    world.read().await.scalar(Sql::new("select count(*) from rights_found"), args![]).await.unwrap()
}

#[tokio::test]
async fn a_proved_request_shows_where_others_name_the_person_without_reading_everything_again() {
    let world = house::furnished(&TALKING).await;
    let (piet, joanna) =
        (person(&world, "Piet", "Visser", "").await, person(&world, "Joanna", "Kowalska", "").await);
    world.write(&Says(piet, "Joanna Kowalska has the lamp of my neighbour.")).await.unwrap();
    let claim = world.write(&Ask { wish: Wish::plain(joanna, Kind::Erasure, How::Portal) }).await.unwrap();
    let path = format!("/requests/{claim}");
    let page = world.get(DORA, &path).await.expect(200);
    page.shows("Nobody has looked through the texts about others yet").shows("Look now");
    world.write(&Vouch { claim }).await.unwrap();
    world.get(DORA, &path).await.expect(200).shows("We are looking through the texts about others");
    world.work().await;
    let page = world.get(DORA, &path).await.expect(200);
    page.shows("1 text about others names this person").shows("*** has the lamp").hides("Kowalska has");
    world.write(&Says(piet, "Where is the tent of Joanna Kowalska?")).await.unwrap();
    world.get(DORA, &path).await.expect(200).hides("the tent of");
    world.post(DORA, &format!("{path}/mentions"), &[]).await.expect(303);
    world.work().await;
    world.get(DORA, &path).await.expect(200).shows("the tent of ***").shows("2 texts about others");
    assert_eq!(kept(&world).await, 2);
    assert!(!world.holds(b"tent of") && !world.holds(b"has the lamp"), "what was found lies sealed");
    let told = world.api(DORA, "GET", &format!("{path}/mentions"), &Value::Null).await.expect(200).json();
    assert_eq!((told["items"].as_array().unwrap().len(), &told["more"]), (2, &json!(false)));
    assert_eq!(told["items"][0]["table"], "talk_said");
    world.api(house::ANNA, "GET", &format!("{path}/mentions"), &Value::Null).await.expect(403);
    world.api(DORA, "POST", &format!("{path}/mentions"), &Value::Null).await.expect(202);
    let told = world.api(DORA, "GET", &format!("{path}/mentions"), &Value::Null).await.expect(200).json();
    assert_eq!(told["looking"], json!(true));
    world.work().await;

    world.app.vault().destroy(KeyId::of(piet)).await.unwrap();
    world.get(DORA, &path).await.expect(200).hides("the tent of");
    let refusal = [("reason", "unfounded")];
    world.post(DORA, &format!("{path}/refusal"), &refusal).await.expect(303);
    assert_eq!(kept(&world).await, 0, "nobody has to decide any more");
    world.post(DORA, &format!("{path}/mentions"), &[]).await.expect(409);
}

#[tokio::test]
async fn whoever_is_erased_stands_in_no_request_of_others_any_more() {
    let world = house::furnished(&TALKING).await;
    let (piet, joanna) =
        (person(&world, "Piet", "Visser", "").await, person(&world, "Joanna", "Kowalska", "").await);
    let anna = person(&world, "Anna", "Wit", "").await;
    world.write(&Says(piet, "Joanna Kowalska and Anna Wit share the lamp.")).await.unwrap();
    let claim = world.write(&Ask { wish: Wish::plain(joanna, Kind::Erasure, How::Portal) }).await.unwrap();
    world.write(&Vouch { claim }).await.unwrap();
    world.work().await;
    let path = format!("/requests/{claim}");
    world.get(DORA, &path).await.expect(200).shows("*** and Anna Wit share");
    world.write(&End(&[anna])).await.unwrap();
    world.work().await;
    world.get(DORA, &path).await.expect(200).hides("Anna Wit").shows("*** and *** share");
    assert_eq!(kept(&world).await, 1);
}
