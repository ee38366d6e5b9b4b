//! Files that are sent along: known by their bytes, sealed, kept while the form is mended, and their person's in the end.

use crate::{
    building::{contact, publish},
    world::*,
};
use axum::{body::Body, extract::ConnectInfo, http::Request};
use ground::clock::{HOUR, SECOND};
use kernel::Role;
use serde_json::json;
use std::net::SocketAddr;
use testkit::{Answer, Guest, World};

pub const PDF: &[u8] = b"%PDF-1.7 the bill of Carla, number canary-5521";

pub async fn with_files() -> World {
    let world = world().await;
    let mut draft = contact();
    let file = json!({"key": "bill", "kind": "file", "kinds": ["pdf", "png"], "most": 1_048_576, "purpose": "service", "texts": {"en": {"label": "Your bill"}}});
    draft["items"].as_array_mut().unwrap().push(file);
    publish(&world, "contact", &draft).await;
    world
}

async fn send(world: &World, fields: &[(&str, &str)], file: Option<(&str, &[u8])>) -> Answer {
    send_all(world, fields, file.as_slice()).await
}

pub async fn send_all(world: &World, fields: &[(&str, &str)], files: &[(&str, &[u8])]) -> Answer {
    let stamp = stamp_of(world, "/f/contact").await;
    world.advance(20 * SECOND);
    let mut body = Vec::new();
    for (name, value) in fields.iter().chain(&[("stamp", stamp.as_str())]) {
        body.extend(
            format!("--xx\r\ncontent-disposition: form-data; name=\"{name}\"\r\n\r\n{value}\r\n").bytes(),
        );
    }
    for (name, bytes) in files {
        body.extend(
            format!("--xx\r\ncontent-disposition: form-data; name=\"bill\"; filename=\"{name}\"\r\n\r\n")
                .bytes(),
        );
        body.extend(*bytes);
        body.extend(b"\r\n");
    }
    body.extend(b"--xx--\r\n");
    let [a, b, c, ..] = ground::secret::digest(world.folder().as_os_str().as_encoded_bytes());
    let request = Request::post("/f/contact")
        .header("sec-fetch-site", "same-origin")
        .header("content-type", "multipart/form-data; boundary=xx")
        .extension(ConnectInfo(SocketAddr::from(([10, a, b, c], 4000))));
    world.send(Guest::Nobody, request.body(Body::from(body)).unwrap()).await
}

#[tokio::test]
async fn a_file_waits_while_the_form_is_mended_and_becomes_its_persons() {
    let world = with_files().await;
    let back =
        send(&world, &[("email", "wrong"), ("q1", "Hello")], Some(("bill.pdf", PDF))).await.expect(422);
    let page = back.shows("“bill.pdf” is here").text();
    let token = page.split("name=\"bill\" value=\"").nth(1).unwrap().split('"').next().unwrap().to_owned();
    send(&world, &[("email", YES[0].1), ("q1", "Hello"), ("bill", &token)], None).await.expect(303);
    let link = link(&world).await;
    world.post(Guest::Nobody, &link, &[]).await.expect(303);
    let desk = Guest::Staff(Role::Manager);
    // Before and after the job has moved the bytes, the file is there.
    for _ in 0..2 {
        let list = world
            .get(desk, "/forms/contact/answers")
            .await
            .expect(200)
            .shows("bill.pdf")
            .shows("not scanned")
            .text();
        let path =
            list.split("href=\"/forms/contact/files/").nth(1).unwrap().split('"').next().unwrap().to_owned();
        let file = world.get(desk, &format!("/forms/contact/files/{path}")).await.expect(200);
        assert_eq!((file.bytes.as_slice(), file.header("content-type")), (PDF, Some("application/pdf")));
        assert!(file.header("content-disposition").unwrap().starts_with("attachment"));
        world.get(Guest::Staff(Role::Marketer), &format!("/forms/contact/files/{path}")).await.expect(403);
        world.work().await;
    }
    assert!(!world.holds(b"canary-5521") && !world.holds(b"bill.pdf"));
    let carla = found(&world, YES[0].1).await[0];
    assert_eq!(kernel::datamap::files(&mut world.read().await, carla).await.unwrap().len(), 1);
}

#[tokio::test]
async fn a_file_is_what_its_bytes_say_and_no_larger_than_asked() {
    let world = with_files().await;
    let fields = [("email", YES[0].1), ("q1", "Hello")];
    send(&world, &fields, Some(("bill.pdf", b"MZ\x90 not a bill")))
        .await
        .expect(422)
        .shows("We take: PDF, PNG");
    send(&world, &fields, Some(("bill.pdf", &[PDF, &vec![b'x'; 1_100_000]].concat())))
        .await
        .expect(422)
        .shows("1 MB at most");
    // A token that somebody made up is no file.
    send(&world, &[&fields[..], &[("bill", "guessed")]].concat(), None).await.expect(303);
    assert_eq!(mails(&world).await.len(), 1);
}

#[tokio::test]
async fn strangers_cannot_fill_the_disk() {
    let world = with_files().await;
    let fields = [("email", "wrong"), ("q1", "Hello")];
    let keys = world.app.vault().count().await.unwrap();
    // Whoever does not come from a page of ours leaves nothing.
    let forged = [&[("stamp", "1.x.forged")][..], &fields].concat();
    send(&world, &forged, Some(("bill.pdf", PDF))).await.expect(422);
    assert_eq!(world.app.vault().count().await.unwrap(), keys);
    send_all(&world, &fields, &[("bill.pdf", PDF); 50]).await.expect(422).shows("“bill.pdf” is here");
    assert_eq!(world.app.vault().count().await.unwrap(), keys + 1, "one item takes one file");
    let mut conn = world.app.db().begin().await.unwrap();
    conn.batch("update form_files set bytes = 300000000").await.unwrap();
    conn.commit().await.unwrap();
    send(&world, &fields, Some(("bill.pdf", PDF))).await.expect(422).shows("cannot take more files");
    assert_eq!(world.app.vault().count().await.unwrap(), keys + 1);
}

#[tokio::test]
async fn a_file_that_nobody_confirmed_goes() {
    let world = with_files().await;
    let keys = world.app.vault().count().await.unwrap();
    send(&world, &[("email", YES[0].1), ("q1", "Hello")], Some(("bill.pdf", PDF))).await.expect(303);
    assert_eq!(mails(&world).await.len(), 1);
    assert_eq!(world.app.vault().count().await.unwrap(), keys + 2);
    world.advance(49 * HOUR);
    world.work_on_schedule().await;
    world.work().await;
    assert_eq!(world.app.vault().count().await.unwrap(), keys);
}
