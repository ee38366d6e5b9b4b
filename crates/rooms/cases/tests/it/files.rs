//! Files of strangers: what their words hold is told, and a file goes as a whole, with its bytes.

use crate::{
    pages_scene::shop,
    scene::{ANNA, broken, house, letter, open},
};
use cases::{Reply, Upload};
use ground::{files::FileId, id::Id};
use kernel::Actor;
use serde_json::{Value, json};
use testkit::World;

fn upload(name: &str, bytes: &[u8]) -> Upload {
    Upload { name: name.into(), media: "application/octet-stream".into(), bytes: bytes.to_vec(), cid: None }
}

/// A page of paper with these words.
fn pdf(words: &str) -> Vec<u8> {
    let shown = format!("BT /F1 12 Tf ({words}) Tj ET");
    format!(
        "%PDF-1.4\n1 0 obj << /Type /Page /Contents 2 0 R >> endobj\n2 0 obj << /Length {} >>\nstream\n{shown}\nendstream\nendobj\n",
        shown.len()
    )
    .into_bytes()
}

async fn came(world: &World, case: cases::CaseId, files: Vec<Upload>) -> Vec<cases::Kept> {
    let kept = cases::keep(&world.app, &Actor::house(), files).await.unwrap();
    let arrival = cases::Arrival { attachments: kept.clone(), ..letter("See the files.", world.now()) };
    world.write(&crate::scene::Came(case, arrival)).await.unwrap();
    kept
}

#[tokio::test]
async fn a_file_with_a_card_or_a_diagnosis_is_flagged_and_deleted_with_its_bytes() {
    let world = house().await;
    let case = open(&world, broken("Broken.")).await;
    let files = vec![
        upload("bill.pdf", &pdf("Card 4111 1111 1111 1111")),
        upload("doctor.txt", b"The patient has diabetes."),
        upload("photo.jpg", b"\xff\xd8\xff lamp"),
    ];
    let kept = came(&world, case.id, files).await;
    let path = format!("/cases/{}/messages", case.id);
    let said = world.api(ANNA, "GET", &path, &Value::Null).await.expect(200).json();
    let message = said["items"].as_array().unwrap().iter().find(|one| one["flags"].is_array()).unwrap();
    let flags: Vec<(&str, &str)> = message["flags"]
        .as_array()
        .unwrap()
        .iter()
        .map(|flag| (flag["file"].as_str().unwrap(), flag["class"].as_str().unwrap()))
        .collect();
    let (bill, doctor) = (kept[0].id.to_string(), kept[1].id.to_string());
    assert_eq!(flags, [(bill.as_str(), "card"), (doctor.as_str(), "special.health")]);
    let cover = format!("{path}/{}/cover", message["id"].as_str().unwrap());
    world.api(ANNA, "POST", &cover, &json!({"how": "mask"})).await.expect(403);
    world.api(ANNA, "POST", &cover, &json!({})).await.expect(422);
    world.api(ANNA, "POST", &cover, &json!({"file": kept[2].id.to_string()})).await.expect(403);
    world.api(ANNA, "POST", &cover, &json!({"file": bill})).await.expect(204);
    world.work().await;
    let after = world.api(ANNA, "GET", &path, &Value::Null).await.expect(200);
    let after = after.hides("bill.pdf").shows("doctor.txt").shows("photo.jpg").json();
    assert_eq!(
        after["items"].as_array().unwrap().iter().find(|one| one["id"] == message["id"]).unwrap()["flags"]
            .as_array()
            .unwrap()
            .len(),
        1
    );
    world.api(ANNA, "GET", &format!("/cases/{}/files/{bill}", case.id), &Value::Null).await.expect(404);
    let stored = |kept: &cases::Kept| FileId::from_bytes(kept.id.bytes());
    assert!(world.app.files().get(stored(&kept[0])).await.is_err(), "its bytes are gone");
    assert!(world.app.files().get(stored(&kept[1])).await.is_ok());
}

#[tokio::test]
async fn the_page_names_the_file_and_deletes_it_by_one_button() {
    let shop = shop().await;
    let anna = shop.browser("Anna");
    let case = shop.case("Card", None).await;
    came(&shop.world, case.id, vec![upload("<bill>.txt", b"4111 1111 1111 1111")]).await;
    let page = anna.get(&case.path()).await.expect(200).shows("In the file").shows("bill");
    let page = page.hides("Mask it").hides("<bill>").hides("4111 1111");
    let button =
        page.text().split("action=\"").find(|part| part.contains("/cover?file=")).unwrap().to_owned();
    anna.post(&button.split('"').next().unwrap().replace("att_", "att_0"), &[]).await.expect(404);
    anna.post(button.split('"').next().unwrap(), &[]).await.expect(303);
    anna.get(&case.path()).await.expect(200).hides("bill").shows("Delicate data was taken out");
}

#[tokio::test]
async fn what_goes_to_a_partner_is_looked_through_with_its_subject_and_its_files() {
    let world = house().await;
    let case = open(&world, broken("Broken.")).await;
    crate::answering::partner(&world).await;
    let reply = Reply { to: "fix@repairs.example".into(), ..Reply::new(case.id, "Please repair") };
    let named = Reply { subject_line: "Call +31 6 12345678".into(), ..reply.clone() };
    assert_eq!(world.write(&named).await.unwrap_err().to_string(), "invalid: reason");
    let list = upload("people.csv", b"name,iban\nVera,NL91 ABNA 0417 1643 00\n");
    let attachments = cases::keep(&world.app, &Actor::house(), vec![list]).await.unwrap();
    let with = Reply { attachments, ..reply.clone() };
    assert_eq!(world.write(&with).await.unwrap_err().to_string(), "invalid: reason");
    let block = [("cases.outgoing".to_owned(), "block".to_owned())].to_vec();
    world.write(&kernel::setting::Change { values: block }).await.unwrap();
    let because = |reply: Reply| Reply { reason: "They pay her back".into(), ..reply };
    assert_eq!(world.write(&because(with.clone())).await.unwrap_err().to_string(), "invalid: attachments");
    assert_eq!(world.write(&because(named)).await.unwrap_err().to_string(), "invalid: subject_line");
    world.write(&Reply { to: String::new(), ..with }).await.unwrap();
    world.write(&reply).await.unwrap();
}
