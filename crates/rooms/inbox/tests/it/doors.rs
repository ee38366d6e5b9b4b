//! The pages and the API of mailboxes: set up, tried, changed, paused, disconnected, and no secret ever seen.

use crate::house::{ALEX, BEN, bare};
use inbox::Trouble;
use serde_json::{Value, json};

const SECRET: &str = "whisper-4711";

fn form(address: &'static str) -> Vec<(&'static str, &'static str)> {
    vec![
        ("name", "Care"),
        ("address", address),
        ("host", "imap.example.org"),
        ("user", "care@example.org"),
        ("password", SECRET),
    ]
}

#[tokio::test]
async fn a_mailbox_is_connected_tried_changed_paused_and_disconnected_by_page() {
    let (world, shelf) = bare().await;
    world.get(ALEX, "/mailboxes").await.expect(200).shows("No mailbox is connected");
    world.get(ALEX, "/mailboxes/new").await.expect(200).shows("Encryption");
    for (address, why) in [
        ("jane@gmail.com", "provider of private mail"),
        ("care@elsewhere.example", "not among the company’s own"),
        ("care", "no mail address"),
    ] {
        world.post(ALEX, "/mailboxes", &form(address)).await.expect(422).shows(why).hides(SECRET);
    }
    let mut typed = form("care@example.org");
    world.post(ALEX, "/mailboxes", &typed[..4]).await.expect(422).shows("for this server alone");
    let made = world.post(ALEX, "/mailboxes", &typed).await.expect(303);
    let page = made.location().split('?').next().unwrap().to_owned();
    world.post(ALEX, "/mailboxes", &typed).await.expect(422).shows("connected already");
    world.get(ALEX, &page).await.expect(200).shows("imap.example.org:993").hides(SECRET);
    world.get(ALEX, &format!("{page}/edit")).await.expect(200).hides(SECRET);

    shelf.put("Subject: x\r\n\r\nx");
    world.post(ALEX, &format!("{page}/trial"), &[]).await.expect(200).shows("It works");
    for (trouble, says) in [
        (Trouble::Dns, "name is unknown"),
        (Trouble::Connect, "Nobody answers"),
        (Trouble::Tls, "encryption was not accepted"),
        (Trouble::Login, "log-in was refused"),
        (Trouble::Folder, "folder cannot be opened"),
        (Trouble::Quota, "mailbox is full"),
    ] {
        shelf.close(Some(trouble));
        world.post(ALEX, &format!("{page}/trial"), &[]).await.expect(200).shows(says);
    }
    shelf.close(None);
    assert_eq!(shelf.len(), 1, "trying fetches nothing");

    typed[0].1 = "Care and more";
    typed[4].1 = "";
    world.post(ALEX, &format!("{page}?version=1"), &typed).await.expect(303);
    world.post(ALEX, &format!("{page}?version=1"), &typed).await.expect(409);
    typed[2].1 = "imap.example.net";
    world.post(ALEX, &format!("{page}?version=2"), &typed).await.expect(422).shows("for this server alone");

    world.post(ALEX, &format!("{page}/suspension"), &[]).await.expect(303);
    world.work_on_schedule().await;
    assert_eq!(shelf.len(), 1, "a paused mailbox is left alone");
    world.get(ALEX, &page).await.shows("paused");
    world.post(ALEX, &format!("{page}/resumption"), &[]).await.expect(303);
    world.work().await;
    assert!(shelf.is_empty());
    world.post(ALEX, &format!("{page}/removal"), &[("confirm", "no")]).await.expect(422);
    world.post(ALEX, &format!("{page}/removal"), &[("confirm", "DISCONNECT")]).await.expect(303);
    world.get(ALEX, &page).await.expect(404);
    world.get(BEN, "/mailboxes").await.expect(403);
}

#[tokio::test]
async fn the_api_keeps_the_secrets_and_guards_versions() {
    let (world, shelf) = bare().await;
    let draft = json!({ "name": "Care", "address": "care@example.org", "protocol": "pop3", "host": "pop.example.org",
        "user": "care", "auth": "oauth", "token_url": "https://login.example.org/token", "client_id": "custodia",
        "client_secret": SECRET, "refresh_token": SECRET });
    let made = world.api(ALEX, "POST", "/mailboxes", &draft).await.expect(201);
    assert!(!made.json().to_string().contains(SECRET));
    assert_eq!(made.json()["port"], 995);
    let path = format!("/mailboxes/{}", made.json()["id"].as_str().unwrap());
    let trial = world.api(ALEX, "POST", &format!("{path}/trial"), &Value::Null).await.expect(200).json();
    assert_eq!((trial["works"].as_bool(), trial["waiting"].as_u64()), (Some(true), Some(0)));
    shelf.close(Some(Trouble::Folder));
    let trial = world.api(ALEX, "POST", &format!("{path}/trial"), &Value::Null).await.expect(200).json();
    assert_eq!(trial["trouble"], "folder");
    world.api(ALEX, "PUT", &path, &draft).await.expect(400);
    world.api(ALEX, "POST", &format!("{path}/suspension"), &Value::Null).await.expect(204);
    assert_eq!(world.api(ALEX, "GET", &path, &Value::Null).await.json()["state"], "paused");
    world.api(ALEX, "DELETE", &format!("{path}/suspension"), &Value::Null).await.expect(204);
    world.api(ALEX, "DELETE", &path, &Value::Null).await.expect(204);
    world.api(ALEX, "GET", &path, &Value::Null).await.expect(404);
    for bad in [
        json!({ "name": 5 }),
        json!({ "hots": "x" }),
        json!({ "name": "x" }),
        json!({ "port": -1, "name": "x" }),
    ] {
        let status = world.api(ALEX, "POST", "/mailboxes", &bad).await.status;
        assert!(status.is_client_error(), "{bad} {status}");
    }
    world.api(BEN, "GET", "/mailboxes", &Value::Null).await.expect(403);
    world.api(BEN, "GET", "/inbox?scope=all", &Value::Null).await.expect(200);
    world.api(BEN, "GET", "/inbox?scope=nonsense", &Value::Null).await.expect(400);
}
