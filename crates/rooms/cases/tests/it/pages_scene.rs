//! A small service desk: a process, a category, two colleagues with browsers, and a customer.

use axum::{
    body::Body,
    http::{Request, header},
};
use cases::{Case, Channel, Open};
use kernel::{Role, StaffId, SubjectId, app::Edges};
use staff::{AddUser, RightsCache, UserDraft};
use testkit::{Answer, Guest, World};

const PASSWORD: &str = "vier vrolijke vossen";

const PROCESS: &str = r#"{
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
    let edges = Edges::default().with(post::Carrier::Outbox).with(RightsCache::default());
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
    let world = World::furnished(&rooms, edges).await;
    consent::furnish(&world.app).await.unwrap();
    let saved = world.write(&flows::Import { text: PROCESS.into() }).await.unwrap();
    world.write(&flows::Publish { flow: saved.flow, seen: None }).await.unwrap();
    cases::furnish(&world.app).await.unwrap();
    let anna = hire(&world, "Anna", Role::Agent).await;
    let ben = hire(&world, "Ben", Role::Manager).await;
    Shop { world, anna, ben }
}

async fn hire(world: &World, name: &str, role: Role) -> StaffId {
    let email = format!("{}@example.org", name.to_lowercase());
    let draft = UserDraft { name: name.into(), email, role: role.key().into(), lang: None };
    let action = AddUser::with_password(&world.app, &draft, PASSWORD).await.unwrap();
    world.write(&action).await.unwrap()
}

impl Shop {
    /// A browser in which this colleague is signed in.
    pub async fn browser(&self, name: &str) -> Browser<'_> {
        let mut browser = Browser { world: &self.world, cookie: String::new() };
        let email = format!("{}@example.org", name.to_lowercase());
        let answer = browser.post("/sign-in", &[("email", &email), ("password", PASSWORD)]).await.expect(303);
        let set = answer.header("set-cookie").unwrap();
        browser.cookie = set.split(';').next().unwrap().to_owned();
        browser
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

    /// A case about a bike, of somebody or of nobody.
    pub async fn case(&self, line: &str, customer: Option<SubjectId>) -> Case {
        let mut open =
            Open { subject_line: line.into(), text: "The chain is off.".into(), customer, ..Open::default() };
        open.channel = Channel::Phone;
        open.contact.email = "carl@example.com".into();
        self.world.write(&open).await.unwrap()
    }
}

/// A browser with its one cookie.
pub struct Browser<'a> {
    world: &'a World,
    cookie: String,
}

impl Browser<'_> {
    pub async fn get(&self, path: &str) -> Answer {
        self.send(Request::get(path), Body::empty()).await
    }

    pub async fn post(&self, path: &str, form: &[(&str, &str)]) -> Answer {
        let percent = |text: &str| text.bytes().map(|byte| format!("%{byte:02X}")).collect::<String>();
        let pairs = form.iter().map(|(name, value)| format!("{name}={}", percent(value)));
        let request = Request::post(path)
            .header(header::CONTENT_TYPE, "application/x-www-form-urlencoded")
            .header("sec-fetch-site", "same-origin");
        self.send(request, Body::from(pairs.collect::<Vec<_>>().join("&"))).await
    }

    /// A form with a file, as a browser sends it.
    pub async fn upload(&self, path: &str, form: &[(&str, &str)], (name, bytes): (&str, &str)) -> Answer {
        const EDGE: &str = "----edge";
        let mut body = String::new();
        for (name, value) in form {
            body.push_str(&format!(
                "--{EDGE}\r\ncontent-disposition: form-data; name=\"{name}\"\r\n\r\n{value}\r\n"
            ));
        }
        body.push_str(&format!(
            "--{EDGE}\r\ncontent-disposition: form-data; name=\"file\"; filename=\"{name}\"\r\ncontent-type: text/plain\r\n\r\n{bytes}\r\n--{EDGE}--\r\n"
        ));
        let request = Request::post(path)
            .header(header::CONTENT_TYPE, format!("multipart/form-data; boundary={EDGE}"))
            .header("sec-fetch-site", "same-origin");
        self.send(request, Body::from(body)).await
    }

    async fn send(&self, mut request: axum::http::request::Builder, body: Body) -> Answer {
        if !self.cookie.is_empty() {
            request = request.header(header::COOKIE, &self.cookie);
        }
        self.world.send(Guest::Nobody, request.body(body).unwrap()).await
    }
}

/// The path of a redirect without what it says.
pub fn path(answer: &Answer) -> String {
    answer.location().split('?').next().unwrap().to_owned()
}
