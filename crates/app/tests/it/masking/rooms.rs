//! Traces in the rooms around a person: holds, talk, contracts, breaches, agents, forms of one's own, papers, children.

use super::{
    eyes::{Eyes, File, Known, multipart},
    plant::{ask, read},
    values::EMAIL,
};
use axum::{body::Body, http::Request};
use data_encoding::BASE64;
use ed25519_dalek::{Signer, SigningKey};
use ground::clock::{MINUTE, SECOND};
use kernel::{StaffId, SubjectId};
use mandates::{AddAgent, NewAgent, Settle, Standing};
use serde_json::{Value, json};
use testkit::{Answer, Guest, World};

const PDF: &[u8] = b"%PDF-1.7 ";
const HOUSE: &str = "HOUSE_PLANTED";
const AGENT: &str = "AGENT_PLANTED";

/// Colleagues: whoever looks, and others whose news come by mail.
pub async fn colleagues(world: &World, all: &Eyes) -> StaffId {
    let mut ids = Vec::new();
    for (name, role) in
        [("Olga", "administrator"), ("Ben", "agent"), ("Dora", "privacy-officer"), ("Mark", "marketer")]
    {
        let email = format!("{}@house.example", name.to_lowercase());
        let draft = json!({ "name": name, "email": email, "role": role, "lang": "en" });
        let made = ask(world, all, ("POST", "/staff"), &draft).await.json();
        ids.push(made["id"].as_str().unwrap().parse().unwrap());
    }
    world.app.edge::<Known>().unwrap().me.set(ids[0]).unwrap();
    let page = all.get(world, "/desk/me/bell").await.expect(200).text();
    let ways = page.split("name=\"way-").skip(1).map(|rest| rest.split('"').next().unwrap());
    let ways: Vec<String> = ways.map(|kind| format!("way-{kind}")).collect();
    let form: Vec<(&str, &str)> = ways.iter().map(|way| (way.as_str(), "mail")).collect();
    all.post(world, "/desk/me/bell", &[form, vec![("hour", "7")]].concat()).await.expect(303);
    for (team, members) in [("Care", vec![ids[0], ids[1]]), ("Others", vec![ids[1]])] {
        let members: Vec<String> = members.iter().map(StaffId::to_string).collect();
        ask(world, all, ("POST", "/teams"), &json!({ "name": team, "members": members })).await;
    }
    ids[0]
}

pub async fn plant(world: &World, all: &Eyes, person: SubjectId) {
    talk(world, all, person).await;
    apart(world, all, person).await;
    hold(world, all, person).await;
    register(world, all).await;
    unit(world, all).await;
    own_form(world, all).await;
    papers(world, all, person).await;
    child(world, all).await;
    agent(world).await;
}

async fn team(world: &World, all: &Eyes, name: &str) -> String {
    let teams = read(world, all, "/teams").await;
    let found = teams["items"].as_array().unwrap().iter().find(|team| team["name"] == name);
    found.unwrap()["id"].as_str().unwrap().to_owned()
}

/// In teams, and beside a case by the ticket that its page carries.
async fn talk(world: &World, all: &Eyes, person: SubjectId) {
    for (name, text) in [("Care", "Talkplant, @Ben"), ("Others", "Otherteamplant")] {
        let path = format!("/talk/{}", team(world, all, name).await);
        ask(world, all, ("POST", &path), &json!({ "text": text })).await;
    }
    let open = json!({ "subject_line": "Caselineplant again", "text": "Casesaidplant", "customer": person });
    let made = ask(world, all, ("POST", "/cases"), &open).await;
    let case = made.location().trim_start_matches("/api/v1").to_owned();
    let page = all.get(world, &case).await.expect(200).text();
    let hidden = |name: &str| {
        let start = format!("<input type=\"hidden\" name=\"{name}\" value=\"");
        page.split_once(&start).unwrap().1.split('"').next().unwrap().to_owned()
    };
    let names = ["kind", "place", "key", "subject", "href", "until", "proof"];
    let ticket: Vec<String> = names.into_iter().map(hidden).collect();
    let mut form: Vec<(&str, &str)> = names.into_iter().zip(ticket.iter().map(String::as_str)).collect();
    form.push(("text", "Besideplant: @Ben, is Quixavier Wyndlemoor of plantmail@elsewhere.qx theirs?"));
    all.post(world, "/talk/said", &form).await.expect(303);
    let draft = [("kind", "reply"), ("text", "Draftplant")];
    all.post(world, &format!("{case}/draft"), &draft).await.expect(200);
}

/// A case of another team, and one that only named colleagues know.
async fn apart(world: &World, all: &Eyes, person: SubjectId) {
    let others = team(world, all, "Others").await;
    let open = json!({ "subject_line": "Teamcaseplant", "text": "Teamcaseplant", "team": others });
    ask(world, all, ("POST", "/cases"), &open).await;
    let ben = read(world, all, "/staff").await["items"]
        .as_array()
        .unwrap()
        .iter()
        .find_map(|one| (one["name"] == "Ben").then(|| one["id"].as_str().unwrap().to_owned()));
    let open = json!({ "subject_line": "Confidedplant", "text": "Confidedplant", "customer": person });
    let made = ask(world, all, ("POST", "/cases"), &open).await;
    let case = made.location().trim_start_matches("/api/v1").to_owned();
    let reply = json!({ "kind": "reply", "text": "Confidedplant, as you asked" });
    ask(world, all, ("POST", &format!("{case}/messages")), &reply).await;
    ask(world, all, ("PUT", &format!("{case}/confidence")), &json!({ "named": [ben.unwrap()] })).await;
}

async fn hold(world: &World, all: &Eyes, person: SubjectId) {
    let reason = "Holdplant: a quarrel with Quixavier Wyndlemoor, plantmail@elsewhere.qx, +31612349876";
    let terms = json!({ "reason": reason, "until": "2027-06-01" });
    ask(world, all, ("POST", &format!("/customers/{person}/holds")), &terms).await;
}

async fn register(world: &World, all: &Eyes) {
    let processor = json!({ "kind": "processor", "answers": {
        "name": "Printers", "processing": "Prints letters.", "contact": "Processorplant, desk 4",
        "email": "processorplant@printers.example", "country": "NL", "safeguard": "inside" } });
    let made = ask(world, all, ("POST", "/register/records"), &processor).await.json();
    let path = format!("/register/records/{}/agreements", made["id"].as_str().unwrap());
    let form = [("name", "Contractplant"), ("starts", "2026-01-01")];
    all.upload(world, &path, &form, ("file", "contractplant.pdf", PDF)).await.expect(303);
    let breach = json!({ "kind": "breach", "answers": {
        "name": "A stick", "happening": "Breachplant: a stick with a list was lost.", "noticed": "2026-11-21T12:00",
        "consequences": "Breachplant" } });
    let made = ask(world, all, ("POST", "/register/records"), &breach).await.json();
    let path = format!("/register/breaches/{}/affected", made["id"].as_str().unwrap());
    ask(world, all, ("POST", &path), &json!({ "from": "2026-11-01" })).await;
    let note = format!("/register/records/{}/notes", made["id"].as_str().unwrap());
    all.post(world, &note, &[("note", "Breachplant noted")]).await.expect(303);
    world.work().await;
}

async fn unit(world: &World, all: &Eyes) {
    let unit = json!({ "name": "Repairs", "kind": "partner", "purpose": "repairs", "agreement": "C-1",
        "domains": "repairs.example", "emails": "unitplant@single.example" });
    ask(world, all, ("POST", "/units"), &unit).await;
}

/// A form with a question and a file, filled in by the person, and a link with values in it.
async fn own_form(world: &World, all: &Eyes) {
    let titles =
        json!({ "en": "Contact", "nl": "Contact", "pl": "Kontakt", "tr": "Iletisim", "de": "Kontakt" });
    let label = |text: &str| json!({ "en": { "label": text } });
    let draft = json!({ "titles": titles, "items": [
        { "key": "email", "kind": "fact", "fact": "email", "need": "required", "purpose": "service" },
        { "key": "q1", "kind": "long", "need": "required", "purpose": "service", "texts": label("What can we do?") },
        { "key": "bill", "kind": "file", "kinds": ["pdf"], "most": 65_536, "purpose": "service", "texts": label("Your bill") },
    ] });
    ask(world, all, ("POST", "/forms"), &json!({ "name": "contact", "draft": draft })).await;
    all.post(world, "/forms/contact/publication", &[("seen", "1")]).await.expect(303);
    let values =
        json!({ "values": { "email": "prefillplant@elsewhere.example", "q1": "Prefillplant" }, "days": 7 });
    ask(world, all, ("POST", "/forms/contact/links"), &values).await;
    let page = world.get(Guest::Nobody, "/f/contact").await.expect(200).text();
    let stamp = page.split_once("name=\"stamp\" value=\"").unwrap().1.split('"').next().unwrap();
    world.advance(20 * SECOND);
    let answers = [("email", EMAIL), ("q1", "Answerplant, says Quixavier"), ("stamp", stamp)];
    let bill = [PDF, b"answerfileplant"].concat();
    let sent =
        as_nobody(world, "/f/contact", &answers, ("bill", "answerfileplant.pdf", &bill)).await.expect(303);
    assert!(sent.location().starts_with("/f/contact/sent"), "{}", sent.location());
    let path = newest_link(world, "/f/confirm/").await;
    world.post(Guest::Nobody, &path, &[]).await.expect(303);
    world.work().await;
}

async fn as_nobody(world: &World, path: &str, form: &[(&str, &str)], file: File<'_>) -> Answer {
    let request = Request::post(path)
        .header("sec-fetch-site", "same-origin")
        .header("content-type", "multipart/form-data; boundary=cut");
    let body = Body::from(multipart(form, file));
    world.send(Guest::Nobody, request.body(body).unwrap()).await
}

/// The path of the newest link of this kind that anybody was sent.
pub async fn newest_link(world: &World, start: &str) -> String {
    world.work().await;
    let letters = post::latest(&mut world.read().await, 200).await.unwrap();
    let link = letters.iter().flat_map(|letter| &letter.links).find(|link| link.contains(start));
    let link = link.unwrap_or_else(|| panic!("no letter with {start}"));
    link[link.find(start).unwrap()..].to_owned()
}

/// What shows a choice, and what shows who somebody is.
async fn papers(world: &World, all: &Eyes, person: SubjectId) {
    let said = [
        ("cell", "offers/email"),
        ("state", "refused"),
        ("at", "2026-11-20"),
        ("source", "letter"),
        ("by", "person"),
        ("note", "evidenceplant on paper"),
    ];
    let paper = ("paper", "paperplant.pdf", PDF);
    all.upload(world, &format!("/customers/{person}/permissions"), &said, paper).await.expect(303);
    let wish = json!({ "subject": person, "kind": "rectification", "text": "Wishplant: Quixavier Wyndlemoor moved.",
        "changes": [{ "field": "middle", "value": "Wishplant" }] });
    let made = ask(world, all, ("POST", "/requests"), &wish).await;
    let path = format!("{}/papers", made.location().trim_start_matches("/api/v1"));
    let pass = [PDF, b"passplant"].concat();
    let request = Request::post(format!("/api/v1{path}")).header("content-type", "application/octet-stream");
    all.send(world, request, Body::from(pass)).await.expect(201);
}

/// A child, and who decides for it.
async fn child(world: &World, all: &Eyes) {
    let child = json!({ "given": "Zosia", "emails": ["zosia@example.com"], "birth_date": "2015-02-28" });
    let made = all.call(world, "POST", "/customers", &child).await.expect(201);
    let path = format!("{}/permissions/guardian", made.location().trim_start_matches("/api/v1"));
    let who = [("name", "Guardianplant"), ("relation", "parent"), ("email", "guardianplant@example.com")];
    all.post(world, &path, &who).await.expect(303);
}

/// An agent who asks for the person.
async fn agent(world: &World) {
    let business = vec![("mandates.business-id".to_owned(), HOUSE.to_owned())];
    world.write(&kernel::setting::Change { values: business }).await.unwrap();
    let key = SigningKey::from_bytes(&[7; 32]);
    let new = NewAgent {
        agent_id: AGENT.into(),
        name: "An agency".into(),
        verify_key: BASE64.encode(key.verifying_key().as_bytes()),
        web_url: "https://agent.example.org".into(),
        contact: "agentplant@agent.example.org".into(),
    };
    let agent = world.write(&AddAgent { new }).await.unwrap();
    let version = mandates::agent(&mut world.read().await, agent).await.unwrap().version;
    world.write(&Settle { agent, version, state: Standing::Active, trusted: false }).await.unwrap();
    let send = async |path: &str, token: &str, message: Value| {
        let text = message.to_string();
        let signed = BASE64.encode(&[&key.sign(text.as_bytes()).to_bytes()[..], text.as_bytes()].concat());
        let request = Request::post(format!("/api/v1{path}")).header("content-type", "text/plain");
        let request = request.header("authorization", format!("Bearer {token}"));
        world.send(Guest::Nobody, request.body(Body::from(signed)).unwrap()).await.expect(200).json()
    };
    let paired = send(&format!("/agent/{AGENT}"), "none", head(world)).await;
    world.advance(2 * SECOND);
    let mut asked = head(world);
    let own =
        json!({ "exercise": "access", "regime": "ccpa", "name": "Quixavier Wyndlemoor", "email": EMAIL });
    asked.as_object_mut().unwrap().extend(own.as_object().unwrap().clone());
    send("/data-rights-request", paired["token"].as_str().unwrap(), asked).await;
    world.work().await;
}

/// Who writes to whom, and when.
fn head(world: &World) -> Value {
    let now = world.now();
    json!({
        "agent-id": AGENT, "business-id": HOUSE, "drp.version": "1.0",
        "issued-at": now.minus(SECOND).rfc3339(), "expires-at": now.plus(10 * MINUTE).rfc3339(),
    })
}
