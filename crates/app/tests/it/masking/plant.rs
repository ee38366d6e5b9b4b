//! Somebody who left traces in every room.

use super::{
    eyes::Eyes,
    rooms,
    values::{EMAIL, NATIONAL_ID, ORGANISATION, PHONE},
};
use axum::{body::Body, http::Request};
use ground::clock::{HOUR, SECOND};
use kernel::SubjectId;
use serde_json::{Value, json};
use std::collections::BTreeMap;
use testkit::{Answer, Guest, World};

/// Asks for something that must work: what is not planted is not looked for either.
pub async fn ask(world: &World, all: &Eyes, (method, path): (&str, &str), body: &Value) -> Answer {
    let answer = all.call(world, method, path, body).await;
    assert!(answer.status.is_success(), "{method} {path}: {} {}", answer.status, answer.text());
    answer
}

/// Somebody who left traces in every room.
pub async fn plant(world: &World, shelf: &inbox::Shelf, all: &Eyes) -> SubjectId {
    rooms::colleagues(world, all).await;
    fields(world, all).await;
    let person = person(world, all).await;
    permission(world, all, person).await;
    case(world, all, person).await;
    letter(world).await;
    import(world, all).await;
    form(world).await;
    arrive(world, all, shelf).await;
    rooms::plant(world, all, person).await;
    request(world, all, person).await;
    for _ in 0..3 {
        world.advance(HOUR);
        world.work_on_schedule().await;
    }
    person
}

async fn fields(world: &World, all: &Eyes) {
    ask(world, all, ("PATCH", "/purposes/service"), &json!({ "special": "h" })).await;
    for (key, class) in [
        ("shoe-style", "attribute"),
        ("nickname", "identifying"),
        ("member-code", "sensitive"),
        ("belief", "special"),
    ] {
        let basis = if class == "special" { "GDPR Art. 9(2)(a)" } else { "" };
        let define =
            json!({ "key": key, "label": key, "class": class, "purpose": "service", "basis": basis });
        ask(world, all, ("POST", "/customers/fields"), &define).await;
    }
}

async fn person(world: &World, all: &Eyes) -> SubjectId {
    let draft = json!({
        "given": "Quixavier", "middle": "Zorblatt", "family": "Wyndlemoor",
        "emails": [EMAIL], "phones": [PHONE], "birth_date": "1931-07-23",
        "addresses": [{ "street": "Zonderlingstraat 4711", "postcode": "9876QZ", "city": "Leiden", "country": "NL" }],
        "country": "PL", "language": "en", "organisation": ORGANISATION, "purpose": "service",
        "national_id": NATIONAL_ID, "national_id_kind": "pl.pesel",
        "attributes": { "shoe-style": "Slipperzeventien", "nickname": "Nickelplork", "member-code": "Secretzwolf99", "belief": "Specialzwoof" },
    });
    let made = all.call(world, "POST", "/customers", &draft).await.expect(201);
    made.location().rsplit('/').next().unwrap().parse().unwrap()
}

async fn permission(world: &World, all: &Eyes, person: SubjectId) {
    let given = json!({ "subject": person.to_string(), "purpose": "news", "channel": "email", "state": "given",
        "at": "2026-11-20T10:00:00Z", "source": "in-person", "reference": "evidenceplant" });
    ask(world, all, ("POST", "/permissions"), &given).await;
}

async fn case(world: &World, all: &Eyes, person: SubjectId) {
    let open = json!({
        "subject_line": "Caselineplant", "text": "Casesaidplant, says Quixavier Wyndlemoor",
        "customer": person.to_string(),
        "contact": { "name": "Quixavier Wyndlemoor", "email": EMAIL, "phone": PHONE },
        "attachments": [{ "name": "casefileplant.txt", "media": "text/plain", "content": "Y2FzZWZpbGVwbGFudA==" }],
    });
    let made = ask(world, all, ("POST", "/cases"), &open).await;
    let case = made.location().trim_start_matches("/api/v1").to_owned();
    let messages = format!("{case}/messages");
    for said in [
        json!({ "kind": "note", "text": "Casenoteplant: @Ben, call Quixavier Wyndlemoor at +31612349876" }),
        json!({ "kind": "incoming", "text": "Casesaidplant once more" }),
        json!({ "kind": "reply", "text": "Dear Quixavier, casesaidplant is on its way." }),
    ] {
        ask(world, all, ("POST", &messages), &said).await;
        world.advance(SECOND);
    }
    let open = json!({ "subject_line": "Caselineplant of somebody", "text": "Casesaidplant",
        "contact": { "name": "Quixavier Wyndlemoor", "email": EMAIL } });
    ask(world, all, ("POST", "/cases"), &open).await;
}

async fn letter(world: &World) {
    let text = campaigns::Text { subject: "News".into(), body: "Hello {{ full_name }}, read on.".into() };
    let texts: BTreeMap<String, campaigns::Text> = [("en".to_owned(), text)].into();
    let draft = campaigns::Draft {
        title: "Spring".into(),
        purpose: "news".into(),
        texts,
        ..campaigns::Draft::default()
    };
    let (letter, _) = world.write(&campaigns::Create { draft }).await.unwrap();
    let start = campaigns::Start { letter, version: None, confirm: Some("Spring".into()) };
    world.write(&start).await.unwrap();
    world.work().await;
}

/// A file with somebody whose row is held back.
async fn import(world: &World, all: &Eyes) {
    let csv = "email,given name,last name\nplantmail@elsewhere.qx,Quixavier,Wyndlemoor\nno address,Importplant,Held\n";
    let head = "--cut\r\ncontent-disposition: form-data; name=\"file\"; filename=\"people.csv\"\r\ncontent-type: text/csv\r\n\r\n";
    let body = [head.as_bytes(), csv.as_bytes(), b"\r\n--cut--\r\n"].concat();
    let upload = Request::post("/api/v1/imports").header("content-type", "multipart/form-data; boundary=cut");
    let made = all.send(world, upload, Body::from(body)).await.expect(201);
    let path = made.location().trim_start_matches("/api/v1").to_owned();
    let mut plan = read(world, all, &format!("{path}/preview")).await["plan"].clone();
    plan["source"] = json!("Web shop");
    plan["purpose"] = json!("orders");
    plan["doubt"] = json!("hold-back");
    ask(world, all, ("PUT", &format!("{path}/plan")), &plan).await;
    ask(world, all, ("POST", &format!("{path}/run")), &Value::Null).await;
    world.work().await;
}

/// Somebody who is not known yet, and somebody who is.
async fn form(world: &World) {
    for email in ["pendingplant@elsewhere.example", EMAIL] {
        let page = world.get(Guest::Nobody, "/f/news").await.expect(200).text();
        let (_, rest) = page.split_once("name=\"stamp\" value=\"").unwrap();
        let stamp = rest.split_once('"').unwrap().0;
        world.advance(20 * SECOND);
        let answers = [
            ("email", email),
            ("given_name", "Quixavier"),
            ("may-news-email", "yes"),
            ("may-offers-email", "no"),
            ("stamp", stamp),
        ];
        let sent = world.post(Guest::Nobody, "/f/news", &answers).await.expect(303);
        assert!(sent.location().starts_with("/f/news/sent"), "{}", sent.location());
        world.work().await;
    }
}

/// A letter by mail from the person.
async fn arrive(world: &World, all: &Eyes, shelf: &inbox::Shelf) {
    let draft = inbox::Draft {
        name: "Care".into(),
        address: "care@example.org".into(),
        host: "imap.example.org".into(),
        user: "care@example.org".into(),
        password: Some("Whisperplant".into()),
        ..inbox::Draft::default()
    };
    let own = vec![("inbox.own-domains".to_owned(), "example.org".to_owned())];
    world.write(&kernel::setting::Change { values: own }).await.unwrap();
    let mailbox = world.write(&inbox::Connect { draft }).await.unwrap();
    let letters = [
        ("one", "a question", "Inboxplant, and best wishes from Quixavier Wyndlemoor"),
        ("two", "please delete my data", "Inboxplant: delete my data. Quixavier Wyndlemoor"),
    ];
    for (id, about, text) in letters {
        shelf.put(format!(
            "From: Quixavier Wyndlemoor <{EMAIL}>\r\nTo: care@example.org\r\nMessage-ID: <{id}@elsewhere.qx>\r\n\
             Date: Sat, 21 Nov 2026 12:00:00 +0000\r\nSubject: {about}\r\n\r\n{text}\r\n"
        ));
    }
    world.advance(SECOND);
    world.enqueue(inbox::Fetch { mailbox }).await;
    world.work().await;
    ask(world, all, ("GET", "/inbox"), &Value::Null).await;
}

async fn request(world: &World, all: &Eyes, person: SubjectId) {
    for kind in ["copy", "restriction"] {
        let asked = json!({ "subject": person.to_string(), "kind": kind });
        ask(world, all, ("POST", "/requests"), &asked).await;
    }
    world.work().await;
}

pub async fn read(world: &World, all: &Eyes, path: &str) -> Value {
    all.call(world, "GET", path, &Value::Null).await.expect(200).json()
}
