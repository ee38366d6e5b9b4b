//! A small service desk: a process, a category, two colleagues with browsers, and a customer.

use crate::scene::{ANNA, BEN, known};
use axum::{
    body::Body,
    http::{Request, header},
};
use cases::{Case, CaseId, Channel, Open};
use kernel::{Role, Room, StaffId, SubjectId, app::Edges};
use staff::RightsCache;
use testkit::{Answer, Guest, World};

pub const PROCESS: &str = r#"{
  "key": "request", "names": {"en": "Request", "nl": "Verzoek", "pl": "Prośba", "tr": "İstek", "de": "Anfrage"},
  "purpose": "service", "host": "case", "start": "new",
  "fields": [{"key": "bike", "names": {"en": "Which bike"}, "kind": "line"}],
  "statuses": [
    {"key": "new", "names": {"en": "Fresh"}, "stands": "open", "form": [{"field": "bike"}]},
    {"key": "asked", "names": {"en": "Asked back"}, "stands": "waiting-customer"},
    {"key": "done", "names": {"en": "Helped"}, "stands": "closed-done"}
  ],
  "transitions": [
    {"key": "ask", "names": {"en": "Ask back"}, "from": "new", "to": "asked",
     "trigger": {"hand": {"may": [{"right": "cases.work"}]}}},
    {"key": "answered", "names": {"en": "Answered"}, "from": "asked", "to": "new", "trigger": {"reply": {}}},
    {"key": "help", "names": {"en": "Resolve"}, "from": "new", "to": "done",
     "trigger": {"hand": {"may": [{"right": "cases.work"}]}}},
    {"key": "close", "names": {"en": "Close"}, "from": "asked", "to": "done",
     "trigger": {"hand": {"may": [{"right": "cases.work"}]}}}
  ]
}"#;

/// The desk with those who work at it.
pub struct Shop {
    pub world: World,
    pub anna: StaffId,
    pub ben: StaffId,
}

pub async fn shop() -> Shop {
    let edges = Edges::default().with(post::Carrier::Outbox);
    let edges = edges.with(RightsCache::default()).with(staff::EVERY_ROLE);
    let rooms = [
        post::ROOM,
        customers::ROOM,
        staff::ROOM,
        consent::ROOM,
        notices::ROOM,
        flows::ROOM,
        talk::ROOM,
        cases::ROOM,
    ];
    let rooms = rooms.map(|room| Room { gate: None, ..room });
    let world = World::furnished(&rooms, edges).await;
    consent::furnish(&world.app).await.unwrap();
    notices::furnish(&world.app).await.unwrap();
    let saved = world.write(&flows::Import { text: PROCESS.into() }).await.unwrap();
    world.write(&flows::Publish { flow: saved.flow, seen: None }).await.unwrap();
    cases::furnish(&world.app).await.unwrap();
    let (anna, ben) = (known(&world, Role::Agent).await, known(&world, Role::Manager).await);
    Shop { world, anna, ben }
}

impl Shop {
    /// A browser in which this colleague is signed in.
    pub fn browser(&self, name: &str) -> Browser<'_> {
        Browser { world: &self.world, guest: if name == "Anna" { ANNA } else { BEN } }
    }

    pub async fn joanna(&self) -> SubjectId {
        let draft = customers::Draft {
            given: "Joanna".into(),
            family: "Zielińska".into(),
            emails: vec!["joanna.z@example.com".into()],
            ..customers::Draft::default()
        };
        let source = customers::Source::Staff;
        self.world.write(&customers::Create { draft, source, purpose: Some("service".into()) }).await.unwrap()
    }

    /// What people said in a case, the latest first.
    pub async fn said(&self, case: CaseId) -> Vec<String> {
        let shown = cases::show(&mut self.world.read().await, case, &Default::default()).await.unwrap();
        shown.thread.items.into_iter().filter_map(|line| line.body).map(|body| body.text).collect()
    }

    /// Where a case stands.
    pub async fn status(&self, case: CaseId) -> String {
        cases::read::load(&mut self.world.read().await, case).await.unwrap().status
    }

    /// Ten seconds later, when what was sent cannot be taken back any more.
    pub async fn too_late(&self) {
        self.world.advance(11_000_000);
        self.world.work().await;
    }

    /// A case about a bike, of somebody or of nobody.
    pub async fn case(&self, line: &str, customer: Option<SubjectId>) -> Case {
        let mut open =
            Open { subject_line: line.into(), text: "The chain is off.".into(), customer, ..Open::default() };
        open.channel = Channel::Phone;
        open.contact.email = "carl@example.com".into();
        self.world.write(&open).await.unwrap()
    }
}

/// A browser in which somebody is signed in.
pub struct Browser<'a> {
    world: &'a World,
    guest: Guest,
}

impl Browser<'_> {
    pub async fn get(&self, path: &str) -> Answer {
        self.world.get(self.guest, path).await
    }

    pub async fn post(&self, path: &str, form: &[(&str, &str)]) -> Answer {
        self.world.post(self.guest, path, form).await
    }

    /// A form with a file, as a browser sends it.
    pub async fn upload(&self, path: &str, form: &[(&str, &str)], file: (&str, &str)) -> Answer {
        self.upload_as(path, form, "file", file).await
    }

    /// The same in another field.
    pub async fn upload_as(
        &self,
        path: &str,
        form: &[(&str, &str)],
        field: &str,
        (name, bytes): (&str, &str),
    ) -> Answer {
        const EDGE: &str = "----edge";
        let mut body = String::new();
        for (name, value) in form {
            body.push_str(&format!(
                "--{EDGE}\r\ncontent-disposition: form-data; name=\"{name}\"\r\n\r\n{value}\r\n"
            ));
        }
        body.push_str(&format!(
            "--{EDGE}\r\ncontent-disposition: form-data; name=\"{field}\"; filename=\"{name}\"\r\ncontent-type: text/plain\r\n\r\n{bytes}\r\n--{EDGE}--\r\n"
        ));
        let request = Request::post(path)
            .header(header::CONTENT_TYPE, format!("multipart/form-data; boundary={EDGE}"))
            .header("sec-fetch-site", "same-origin");
        self.world.send(self.guest, request.body(Body::from(body)).unwrap()).await
    }
}

/// The path of a redirect without what it says.
pub fn path(answer: &Answer) -> String {
    answer.location().split('?').next().unwrap().to_owned()
}
