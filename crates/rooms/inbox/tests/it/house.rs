//! The house of these stories: one mailbox whose letters lie on a shelf, one process, one category, and letters to put there.

use ground::{
    clock::SECOND,
    http::{Http, Reach},
};
use inbox::{Connect, Draft, Fetcher, Item, ItemState, MailboxId, Scope, Shelf};
use kernel::{Action, Permission, Result, Role, Room, SYSTEM, SubjectId, Tx, app::Edges};
use serde_json::json;
use testkit::{Guest, World};

pub const ALEX: Guest = Guest::Staff(Role::Administrator);
pub const BEN: Guest = Guest::Staff(Role::Manager);

const ROOMS: [Room; 10] = [
    post::ROOM,
    customers::ROOM,
    Room { gate: None, ..staff::ROOM },
    consent::ROOM,
    notices::ROOM,
    flows::ROOM,
    talk::ROOM,
    cases::ROOM,
    rights::ROOM,
    inbox::ROOM,
];

pub struct House {
    pub world: World,
    pub shelf: Shelf,
    pub mailbox: MailboxId,
}

/// A house whose fetched mail is removed from the shelf.
pub async fn house() -> House {
    with(draft()).await
}

pub async fn with(draft: Draft) -> House {
    let (world, shelf) = bare().await;
    let mailbox = world.write(&Connect { draft }).await.unwrap();
    House { world, shelf, mailbox }
}

/// Without a mailbox.
pub async fn bare() -> (World, Shelf) {
    let shelf = Shelf::default();
    (equipped(Fetcher::Shelf(shelf.clone())).await, shelf)
}

/// A house that reaches its mail this way.
pub async fn equipped(fetcher: Fetcher) -> World {
    let edges = Edges::default()
        .with(post::Carrier::Outbox)
        .with(Http::new(Reach::Anywhere).unwrap())
        .with(post::Tokens::default())
        .with(staff::RightsCache::default())
        .with(staff::EVERY_ROLE)
        .with(inbox::BESIDE)
        .with(fetcher);
    let world = World::furnished(&ROOMS, edges).await;
    consent::furnish(&world.app).await.unwrap();
    notices::furnish(&world.app).await.unwrap();
    set(&world, &[("inbox.own-domains", "example.org"), ("company.name", "Lamps")]).await;
    process(&world).await;
    cases::furnish(&world.app).await.unwrap();
    world
}

pub async fn set(world: &World, settings: &[(&str, &str)]) {
    let values = settings.iter().map(|(key, value)| ((*key).to_owned(), (*value).to_owned())).collect();
    world.write(&kernel::setting::Change { values }).await.unwrap();
}

/// A request: open, waiting for the customer, done.
async fn process(world: &World) {
    let names = |en: &str| json!({ "en": en, "nl": en, "pl": en, "tr": en, "de": en });
    let hand = json!({ "hand": { "may": [{ "right": "cases.work" }] } });
    let text = json!({
        "key": "request", "names": names("Request"), "purpose": "service", "start": "new",
        "statuses": [
            { "key": "new", "names": names("New"), "stands": "open" },
            { "key": "done", "names": names("Done"), "stands": "closed-done" },
        ],
        "transitions": [{ "key": "end", "names": names("End"), "from": "new", "to": "done", "trigger": hand }],
    });
    let saved = world.write(&flows::Import { text: text.to_string() }).await.unwrap();
    world.write(&flows::Publish { flow: saved.flow, seen: None }).await.unwrap();
}

pub fn draft() -> Draft {
    Draft {
        name: "Care".into(),
        address: "care@example.org".into(),
        host: "imap.example.org".into(),
        user: "care@example.org".into(),
        password: Some("whisper-4711".into()),
        ..Draft::default()
    }
}

impl House {
    /// Fetches and takes in what lies on the shelf.
    pub async fn fetch(&self) {
        self.world.advance(SECOND);
        self.world.enqueue(inbox::Fetch { mailbox: self.mailbox }).await;
        self.world.work().await;
    }

    pub async fn put(&self, letters: &[Letter<'_>]) {
        letters.iter().for_each(|letter| self.shelf.put(letter.text()));
        self.fetch().await;
    }

    pub async fn items(&self, scope: Scope) -> Vec<Item> {
        let mut reader = self.world.read().await;
        inbox::items(&mut reader, scope, &ground::paging::Wanted { after: None, limit: Some(200) })
            .await
            .unwrap()
            .items
    }

    /// The states of all mails, the first that came first.
    pub async fn states(&self) -> Vec<(ItemState, Option<inbox::Why>)> {
        let mut items = self.items(Scope::All).await;
        items.reverse();
        items.iter().map(|item| (item.state, item.why)).collect()
    }

    /// The case of the mail that came last.
    pub async fn last_case(&self) -> cases::Case {
        let items = self.items(Scope::All).await;
        let case = items[0].case.expect("it is in a case");
        cases::read::load(&mut self.world.read().await, case).await.unwrap()
    }

    pub async fn cases(&self) -> usize {
        let mut reader = self.world.read().await;
        let wanted = ground::paging::Wanted { after: None, limit: Some(200) };
        cases::list(&mut reader, &cases::Filter::default(), &wanted).await.unwrap().items.len()
    }

    /// What was said in a case, the first first: who wrote, and what.
    pub async fn thread(&self, case: cases::CaseId) -> Vec<(cases::Author, String)> {
        let wanted = ground::paging::Wanted { after: None, limit: Some(200) };
        let shown = cases::show(&mut self.world.read().await, case, &wanted).await.unwrap();
        let said = shown.thread.items.iter().rev().filter(|line| line.entry.kind == cases::EntryKind::In);
        said.map(|line| {
            (line.entry.author, line.body.as_ref().map(|body| body.text.clone()).unwrap_or_default())
        })
        .collect()
    }
}

/// A letter to the house.
#[derive(Clone, Copy, Default)]
pub struct Letter<'a> {
    pub from: &'a str,
    pub to: &'a str,
    pub line: &'a str,
    pub text: &'a str,
    pub id: &'a str,
    /// Headers, each with its line end.
    pub more: &'a str,
}

impl Letter<'_> {
    pub fn text(&self) -> String {
        let to = if self.to.is_empty() { "care@example.org" } else { self.to };
        let id = if self.id.is_empty() { String::new() } else { format!("Message-ID: <{}>\r\n", self.id) };
        format!(
            "From: {}\r\nTo: {to}\r\nSubject: {}\r\n{id}{}Content-Type: text/plain; charset=utf-8\r\n\r\n{}\r\n",
            self.from, self.line, self.more, self.text
        )
    }
}

/// Somebody whom the house knows.
pub struct Somebody(pub &'static str, pub &'static str);

impl Action for Somebody {
    type Output = SubjectId;
    const NEEDS: Permission = SYSTEM;

    async fn run(&self, tx: &mut Tx) -> Result<SubjectId> {
        let draft = customers::Draft {
            language: if self.0 == "Ewa" { "pl".into() } else { String::new() },
            given: self.0.into(),
            family: "Example".into(),
            emails: vec![self.1.into()],
            even_if_known: true,
            ..customers::Draft::default()
        };
        let create =
            customers::Create { draft, source: customers::Source::Api, purpose: Some("service".into()) };
        tx.also(&create).await
    }
}
