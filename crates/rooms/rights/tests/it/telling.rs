//! Recipients of the data are told of an erasure, asked again, and shown on the request.

use crate::{
    forgetting::{erase, world},
    house::{self, DORA},
};
use ground::clock::{HOUR, MINUTE};
use rights::{AddRecipient, Mode, NewRecipient, ToldState};
use std::sync::Arc;
use tokio::{
    io::{AsyncReadExt, AsyncWriteExt},
    net::TcpListener,
    sync::Mutex,
};

/// A recipient that takes requests: it keeps what it heard, and answers in turn.
async fn recipient(answers: &'static [(&'static str, &'static str)]) -> (String, Arc<Mutex<Vec<String>>>) {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let address = format!("http://{}/opendsr", listener.local_addr().unwrap());
    let heard: Arc<Mutex<Vec<String>>> = Arc::default();
    let keeps = heard.clone();
    #[expect(clippy::disallowed_methods, reason = "somebody else's program")]
    tokio::spawn(async move {
        for (status, body) in answers {
            let (mut stream, _) = listener.accept().await.unwrap();
            let mut bytes = vec![0; 16_384];
            let mut read = 0;
            loop {
                read += stream.read(&mut bytes[read..]).await.unwrap();
                let text = String::from_utf8_lossy(&bytes[..read]).into_owned();
                let Some((head, rest)) = text.split_once("\r\n\r\n") else { continue };
                let length = head
                    .lines()
                    .find_map(|line| line.strip_prefix("content-length: ")?.parse::<usize>().ok());
                if rest.len() >= length.unwrap_or_default() {
                    keeps.lock().await.push(text);
                    break;
                }
            }
            let answer = format!(
                "HTTP/1.1 {status}\r\ncontent-type: application/json\r\ncontent-length: {}\r\nconnection: close\r\n\r\n{body}",
                body.len()
            );
            stream.write_all(answer.as_bytes()).await.unwrap();
        }
    });
    (address, heard)
}

fn new(name: &str, way: &str, identities: &str, address: &str) -> NewRecipient {
    NewRecipient {
        name: name.into(),
        way: way.into(),
        identities: identities.into(),
        address: address.into(),
        secret: if way == "call" { "token-of-theirs".into() } else { String::new() },
        ..NewRecipient::default()
    }
}

#[tokio::test]
async fn recipients_are_told_asked_again_and_written_on_the_request() {
    const ANSWERS: &[(&str, &str)] = &[
        ("503 Service Unavailable", "{}"),
        ("201 Created", "{}"),
        ("200 OK", r#"{"request_status":"in_progress"}"#),
        ("200 OK", r#"{"request_status":"completed"}"#),
    ];
    let world = world().await;
    let (address, heard) = recipient(ANSWERS).await;
    for one in [
        new("Parcels", "call", "hashed", &address),
        new("Printer", "mail", "plain", "privacy@printer.example"),
        new("Listener", "event", "id", ""),
        NewRecipient {
            purposes: vec!["offers".into()],
            ..new("Offers only", "mail", "plain", "x@offers.example")
        },
    ] {
        world.write(&AddRecipient { new: one }).await.unwrap();
    }
    let carla = house::carla(&world).await;
    let claim = erase(&world, carla, Mode::Destroy, Vec::new()).await;
    for pause in [2 * MINUTE, 10 * MINUTE, 7 * HOUR, 7 * HOUR] {
        world.advance(pause);
        world.work().await;
    }
    let told = rights::tellings(&mut world.read().await, &claim).await.unwrap();
    let told: Vec<(&str, ToldState)> = told.iter().map(|one| (one.name.as_str(), one.state)).collect();
    assert_eq!(told.len(), 3, "who gets data for offers alone has none of hers: {told:?}");
    assert!(told.iter().all(|(_, state)| *state == ToldState::Told), "{told:?}");
    let heard = heard.lock().await;
    assert_eq!(heard.len(), 4);
    assert!(
        heard[1].contains("authorization: Bearer token-of-theirs")
            && heard[1].contains("\"identity_format\":\"sha256\"")
    );
    assert!(heard.iter().all(|text| !text.contains("carla")), "hashed, not plain");
    assert!(heard[2].starts_with("GET /opendsr/"));
    let letters = post::latest(&mut world.read().await, 20).await.unwrap();
    assert!(
        !letters.iter().any(|letter| letter.text.contains("carla.kanarek")),
        "once told it cannot be read any more"
    );
    world.get(DORA, "/requests/recipients").await.expect(200).shows("Parcels").hides("token-of-theirs");
}

#[tokio::test]
async fn a_recipient_that_refuses_is_shown_as_failed_and_can_be_told_again() {
    const ANSWERS: &[(&str, &str)] =
        &[("400 Bad Request", "{}"), ("201 Created", "{}"), ("200 OK", r#"{"request_status":"completed"}"#)];
    let world = world().await;
    let (address, _) = recipient(ANSWERS).await;
    world.write(&AddRecipient { new: new("Parcels", "call", "id", &address) }).await.unwrap();
    let carla = house::carla(&world).await;
    let claim = erase(&world, carla, Mode::Destroy, Vec::new()).await;
    let told = rights::tellings(&mut world.read().await, &claim).await.unwrap();
    assert_eq!((told[0].state, told[0].failure.as_deref()), (ToldState::Failed, Some("rights-tell-refused")));
    world.post(DORA, &format!("/requests/tellings/{}", told[0].id), &[]).await.expect(303);
    for _ in 0..3 {
        world.work().await;
        world.advance(10 * MINUTE);
    }
    let told = rights::tellings(&mut world.read().await, &claim).await.unwrap();
    assert_eq!(told[0].state, ToldState::Told);
    world.post(DORA, &format!("/requests/tellings/{}", told[0].id), &[]).await.expect(409);
}

#[tokio::test]
async fn a_recipient_that_cannot_be_one_is_refused_at_the_field() {
    let world = world().await;
    world.get(DORA, "/requests/recipients").await.expect(200).shows("Nobody is told yet");
    world.get(DORA, "/requests/recipients/new").await.expect(200);
    for (form, wrong) in [
        (new("", "mail", "plain", "a@b.example"), "name"),
        (new("A", "pigeon", "plain", ""), "way"),
        (new("A", "mail", "loud", "a@b.example"), "identities"),
        (new("A", "mail", "plain", "nobody"), "address"),
        (new("A", "call", "plain", "ftp://x"), "address"),
        (NewRecipient { purposes: vec!["nothing".into()], ..new("A", "event", "id", "") }, "purposes"),
    ] {
        let error = world.write(&AddRecipient { new: form }).await.unwrap_err();
        let kernel::Error::Invalid(problems) = error else { panic!("{error:?}") };
        assert_eq!(problems[0].field, wrong);
    }
    let form = [("name", "Printer"), ("way", "mail"), ("identities", "plain"), ("address", "nobody")];
    world.post(DORA, "/requests/recipients", &form).await.expect(422).shows("not an e-mail address");
    let form =
        [("name", "Printer"), ("way", "mail"), ("identities", "plain"), ("address", "p@printer.example")];
    world.post(DORA, "/requests/recipients", &form).await.expect(303);
    world
        .post(DORA, "/requests/recipients", &form)
        .await
        .expect(422)
        .shows("There is a recipient of this name");
    let id = rights::recipients(&mut world.read().await).await.unwrap()[0].id;
    let page = format!("/requests/recipients/{id}");
    world.get(DORA, &page).await.expect(200).shows("p@printer.example");
    let stale = [&form[..], &[("version", "9")]].concat();
    world.post(DORA, &page, &stale).await.expect(409);
    let renamed = [("name", "Press"), ("way", "event"), ("identities", "id"), ("version", "1")];
    world.post(DORA, &page, &renamed).await.expect(303);
    let removal = format!("{page}/removal");
    world.get(DORA, &removal).await.expect(200).shows("Press");
    world.post(DORA, &removal, &[("confirm", "Printer")]).await.expect(422);
    world.post(DORA, &removal, &[("confirm", "Press")]).await.expect(303);
    assert!(rights::recipients(&mut world.read().await).await.unwrap().is_empty());
}

#[tokio::test]
async fn programs_keep_the_recipients_and_see_what_each_was_told() {
    let world = world().await;
    let at = "/requests/recipients";
    let body = serde_json::json!({ "name": "Parcel partner", "way": "event", "identities": "id" });
    world.api(house::ANNA, "POST", at, &body).await.expect(403);
    world.api(DORA, "POST", at, &serde_json::json!({ "name": "", "way": "pigeon" })).await.expect(422);
    let made = world.api(DORA, "POST", at, &body).await.expect(201);
    let path = made.location().trim_start_matches("/api/v1").to_owned();
    world.api(DORA, "POST", at, &body).await.expect(422);
    let listed = world.api(DORA, "GET", at, &serde_json::Value::Null).await.expect(200).json();
    assert_eq!(
        (&listed["items"][0]["name"], &listed["items"][0]["has_secret"]),
        (&"Parcel partner".into(), &false.into())
    );
    let carla = house::carla(&world).await;
    let claim = house::ask(&world, carla, rights::Kind::Erasure).await;
    house::prove(&world).await;
    house::approve(&world, claim, "destroy", "welcome").await;
    let told = world.api(DORA, "GET", &format!("/requests/{claim}/tellings"), &serde_json::Value::Null).await;
    let told = told.expect(200).json();
    assert_eq!(told["items"][0]["state"], "told", "{told}");
    let again = format!("/requests/tellings/{}", told["items"][0]["id"].as_str().unwrap());
    world.api(DORA, "POST", &again, &serde_json::Value::Null).await.expect(409);

    let other = serde_json::json!({ "name": "Parcels", "way": "event", "identities": "id" });
    world.api(DORA, "PUT", &path, &other).await.expect(400);
    house::change_seen(&world, DORA, ("PUT", &path), 1, &other).await.expect(200);
    house::change_seen(&world, DORA, ("PUT", &path), 1, &other).await.expect(409);
    house::change_seen(&world, DORA, ("DELETE", &path), 1, &serde_json::Value::Null).await.expect(409);
    house::change_seen(&world, DORA, ("DELETE", &path), 2, &serde_json::Value::Null).await.expect(204);
    world.api(DORA, "GET", &path, &serde_json::Value::Null).await.expect(404);
}

/// A house whose register knows one company that nobody approved.
const REGISTER: consent::Register = consent::Register(|_, names| {
    let stands = |name: &String| match name.as_str() {
        "Print Shop" => consent::Approval::Refused,
        _ => consent::Approval::Unknown,
    };
    Box::pin(async move { Ok(names.iter().map(stands).collect()) })
});

#[tokio::test]
async fn nobody_is_added_who_works_for_us_unapproved() {
    let http = ground::http::Http::new(ground::http::Reach::Anywhere).unwrap();
    let world = house::open_with(house::edges().with(http).with(REGISTER)).await;
    let form = |name| {
        [
            ("name", name),
            ("way", "mail"),
            ("identities", "id"),
            ("address", "privacy@print.example"),
            ("secret", ""),
        ]
    };
    let page = world.post(DORA, "/requests/recipients", &form("Print Shop")).await.expect(422);
    page.shows("nobody approved it").shows("href=\"/register/processors\"");
    world.post(DORA, "/requests/recipients", &form("Somebody Else")).await.expect(303);
    let id = rights::recipients(&mut world.read().await).await.unwrap()[0].id;
    let renamed: Vec<_> = form("Print Shop").into_iter().chain([("version", "1")]).collect();
    world.post(DORA, &format!("/requests/recipients/{id}"), &renamed).await.expect(422);
    let t = world.app.lexicon().words(kit::Lang::En);
    let check = async || (rights::ROOM.checks.unwrap())(&mut world.read().await, t).await.unwrap().remove(0);
    assert_eq!(check().await.state, kernel::room::Met::Fine);
    world.write(&Named(id)).await.unwrap();
    let found = check().await;
    assert_eq!((found.state, found.href), (kernel::room::Met::Missing, format!("/requests/recipients/{id}")));
    assert!(found.found.contains("Print Shop"), "{}", found.found);
}

/// Somebody was added before the register said so.
struct Named(rights::RecipientId);

impl kernel::Action for Named {
    type Output = ();
    const NEEDS: kernel::Permission = kernel::SYSTEM;

    async fn run(&self, tx: &mut kernel::Tx) -> kernel::Result<()> {
        let rename = ground::db::Sql::new("update rights_recipients set name = 'Print Shop' where id = ?1");
        tx.execute(rename, ground::args![self.0]).await?;
        Ok(())
    }
}
