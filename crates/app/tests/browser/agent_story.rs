//! An agent's hour by keyboard only: a case out of the queue, a note, an answer taken back and sent, a macro, the board, a
//! customer, a caller, two cases that are one, and one that is nobody's business.

use crate::{
    browser::{Browser, DESK},
    house::House,
    wanted,
};
use cases::{Arrival, Author, Case, Channel, Confide, Open, Party};
use kernel::{Action, Actor, Role};
use std::path::PathBuf;
use tempfile::TempDir;
use thirtyfour::prelude::*;

/// A process as a house publishes one: nothing goes on before it is known which bike it is about.
const PROCESS: &str = r#"{
  "key": "quick", "names": {"en": "Quick help", "nl": "Hulp", "pl": "Pomoc", "tr": "Yardım", "de": "Hilfe"},
  "purpose": "service", "host": "case", "start": "new",
  "fields": [{"key": "bike", "names": {"en": "Which bike"}, "kind": "line"}],
  "statuses": [
    {"key": "new", "names": {"en": "Fresh"}, "stands": "open", "form": [{"field": "bike", "access": "required"}]},
    {"key": "asked", "names": {"en": "Asked back"}, "stands": "waiting-customer"},
    {"key": "done", "names": {"en": "Helped"}, "stands": "closed-done"}
  ],
  "transitions": [
    {"key": "ask", "names": {"en": "Ask back"}, "from": "new", "to": "asked",
     "trigger": {"hand": {"may": [{"right": "cases.work"}]}}},
    {"key": "close", "names": {"en": "Close"}, "from": "asked", "to": "done",
     "trigger": {"hand": {"may": [{"right": "cases.work"}]}}}
  ]
}"#;

/// What waits when the hour begins.
struct Desk {
    house: House,
    browser: Browser,
    chain: Case,
    twin: Case,
    secret: Case,
    _folder: TempDir,
    manual: PathBuf,
}

#[tokio::test(flavor = "multi_thread")]
async fn an_agent_works_an_hour_without_a_mouse() {
    if !wanted() {
        return;
    }
    let desk = Desk::open().await;
    desk.sign_in().await;
    desk.take().await;
    desk.note().await;
    desk.answer().await;
    desk.take_back().await;
    desk.answer_and_move().await;
    desk.run_a_macro().await;
    desk.move_on_the_board().await;
    desk.find_a_customer().await;
    desk.write_down_a_call().await;
    desk.merge().await;
    desk.see_no_secret().await;
}

impl Desk {
    async fn open() -> Self {
        let house = House::demo().await;
        prepare(&house).await;
        let chain = comes(&house, "The chain came off", "It came off on the second trip.").await;
        let twin = comes(&house, "My bell is silent", "It rang once.").await;
        let secret = comes(&house, "About a colleague", "I would rather not say it aloud.").await;
        let colleagues =
            staff::colleagues(&mut house.app.read(&Actor::house()).await.unwrap()).await.unwrap();
        let ben = colleagues.iter().find(|one| one.role == Role::Manager).unwrap().id;
        write(&house, &Confide { case: secret.id, named: vec![ben] }).await;
        let folder = TempDir::new().unwrap();
        let manual = folder.path().join("chain.txt");
        std::fs::write(&manual, "How a chain goes on.").unwrap();
        let browser = Browser::open(DESK).await;
        Self { house, browser, chain, twin, secret, _folder: folder, manual }
    }

    async fn sign_in(&self) {
        let browser = &self.browser;
        browser.go(&format!("{}/cases", self.house.url)).await;
        let anna = &custodia::demo::PERSONAS[0];
        browser.tab_to("[name='email']").await;
        browser.press(anna.email).await;
        browser.tab_to("[name='password']").await;
        browser.press(anna.password).await;
        browser.press(Key::Enter).await;
        browser.shows("New case").await;
    }

    /// The queue of what belongs to nobody; `j` walks down, Enter opens, `a` takes.
    async fn take(&self) {
        let browser = &self.browser;
        browser.enter("a[href='/cases?queue=unassigned']").await;
        browser.shows("The chain came off").await;
        browser.walk_to("The chain came off").await;
        browser.press(Key::Enter).await;
        browser.shows("It came off on the second trip.").await;
        browser.press("a").await;
        browser.shows("Assigned").await;
    }

    async fn note(&self) {
        let browser = &self.browser;
        browser.press("n").await;
        browser.is_at("#note").await;
        browser.press("@Ben, is this the same bike as last week?").await;
        browser.press(Key::Control + Key::Enter).await;
        browser.shows("The note is added").await;
    }

    /// A template and a file; sent with Ctrl Enter.
    async fn answer(&self) {
        let browser = &self.browser;
        browser.press("r").await;
        browser.is_at("#text").await;
        browser.tab_to("#template").await;
        browser.press("Which").await;
        browser.enter("button[value='template']").await;
        browser.shows("The template is in the box").await;
        browser.tab_to("#file").await;
        browser.press(self.manual.to_str().unwrap()).await;
        browser.tab_to("button[value='template']").await;
        browser.press(Key::Control + Key::Enter).await;
        browser.shows("Leaves in").await;
    }

    async fn take_back(&self) {
        self.browser.press("z").await;
        self.browser.shows("It was not sent").await;
        self.browser.shows("chain.txt").await;
        self.browser.picture("case").await;
    }

    /// No step is open before it is known which bike it is: `e` leads to where it is asked, and later to the step.
    async fn answer_and_move(&self) {
        let browser = &self.browser;
        browser.press("e").await;
        browser.is_at("[name='values.bike']").await;
        browser.press("The red one").await;
        browser.press(Key::Enter).await;
        browser.shows("Saved").await;
        self.send_and_ask_back().await;
        browser.shows("Your reply is on its way").await;
        browser.shows("Then: Ask back").await;
        browser.fits().await;
        // The step is taken when the answer cannot be taken back any more.
        tokio::time::sleep(std::time::Duration::from_secs(12)).await;
        browser.go(&format!("{}{}", self.house.url, self.chain.path())).await;
        browser.shows("Asked back").await;
    }

    async fn send_and_ask_back(&self) {
        let browser = &self.browser;
        browser.press("r").await;
        browser.is_at("#text").await;
        browser.tab_to("#then").await;
        browser.press("Ask").await;
        browser.press(Key::Control + Key::Enter).await;
    }

    async fn run_a_macro(&self) {
        let browser = &self.browser;
        browser.press("m").await;
        browser.is_at("#macro").await;
        browser.enter("button[value='macro']").await;
        browser.shows("The macro has run").await;
        browser.shows("Urgent").await;
    }

    async fn move_on_the_board(&self) {
        let browser = &self.browser;
        browser.press("b").await;
        browser.shows("Running late").await;
        browser.press("b").await;
        browser.shows("Drag a card").await;
        browser.tab_to("[name='flow']").await;
        browser.press("Q").await;
        browser.shows("Asked back").await;
        browser.tab_to(&format!("form[action='{}/moves'] button", self.chain.path())).await;
        browser.press(Key::Enter).await;
        browser.shows("The case moved on").await;
    }

    async fn find_a_customer(&self) {
        let browser = &self.browser;
        browser.press(Key::Control + "k").await;
        browser.is_at("#palette input").await;
        browser.press("Zonneveld").await;
        browser.press(Key::Enter).await;
        browser.shows("Carla Zonneveld").await;
        browser.press("j").await;
        browser.press(Key::Enter).await;
        browser.shows("Facts").await;
        browser.fits().await;
    }

    async fn write_down_a_call(&self) {
        let browser = &self.browser;
        browser.press(Key::Control + "k").await;
        browser.is_at("#palette input").await;
        browser.press("Cases").await;
        browser.press(Key::Enter).await;
        browser.shows("New case").await;
        browser.press("n").await;
        browser.shows("Open the case").await;
        browser.tab_to("[name='category']").await;
        browser.press("Quick").await;
        browser.tab_to("[name='channel']").await;
        browser.press("by tel").await;
        browser.shows("What to say on the telephone").await;
        browser.tab_to("[name='subject_line']").await;
        browser.press("The bell again").await;
        browser.tab_to("[name='contact.email']").await;
        browser.press("carl@example.com").await;
        browser.press(Key::Enter).await;
        browser.shows("The case is open").await;
    }

    /// What was said by telephone goes on in the case that came by mail.
    async fn merge(&self) {
        let browser = &self.browser;
        browser.enter("details.panel:has(a[href$='/merging']) > summary").await;
        browser.enter("a[href$='/merging']").await;
        browser.shows("It cannot be taken apart again.").await;
        browser.tab_to("[name='number']").await;
        browser.press(self.twin.number.to_string()).await;
        browser.tab_to("[name='confirm']").await;
        browser.press("MERGE").await;
        browser.press(Key::Enter).await;
        browser.shows("The cases are one now").await;
        browser.shows("It rang once.").await;
    }

    /// Neither its number nor its address leads to a case of others.
    async fn see_no_secret(&self) {
        let browser = &self.browser;
        browser.press("b").await;
        browser.shows("Running late").await;
        browser.tab_to("main input[type='search']").await;
        browser.press(self.secret.number.to_string()).await;
        browser.press(Key::Enter).await;
        browser.shows("Nothing found").await;
        assert!(!browser.text().await.contains("About a colleague"));
        browser.go(&format!("{}{}", self.house.url, self.secret.path())).await;
        browser.shows("There is no such page").await;
    }
}

/// What a manager set up before: a process with its category, a template, a macro; and a customer.
pub async fn prepare(house: &House) {
    let saved = write(house, &flows::Import { text: PROCESS.into() }).await;
    write(house, &flows::Publish { flow: saved.flow, seen: None }).await;
    let category = cases::model::category::Draft {
        key: "quick".into(),
        names: [("en".to_owned(), "Quick help".to_owned())].into(),
        flow: Some("quick".into()),
        ..Default::default()
    };
    write(house, &cases::actions::AddCategory(category)).await;
    let answer =
        r#"{"title": "Which bike", "texts": {"en": "Dear {{ name }}, which bike is it?"}, "category": null}"#;
    write(house, &cases::actions::AddAnswer(serde_json::from_str(answer).unwrap())).await;
    let steps = r#"{"title": "Urgent", "steps": [{"priority": "urgent"}, {"tag": "workshop"}]}"#;
    write(house, &cases::actions::AddMacro(serde_json::from_str(steps).unwrap())).await;
    let draft = customers::Draft {
        given: "Carla".into(),
        family: "Zonneveld".into(),
        emails: vec!["carla.zonneveld@example.com".into()],
        language: "en".into(),
        country: "NL".into(),
        ..Default::default()
    };
    let source = customers::Source::Staff;
    write(house, &customers::Create { draft, source, purpose: Some("service".into()) }).await;
}

/// A letter from Carl, whom nobody knows.
pub async fn comes(house: &House, line: &str, text: &str) -> Case {
    let from = Party { name: "Carl Caller".into(), address: "carl@example.com".into() };
    let arrival = Arrival::plain(Author::Customer, from, text, house.app.clock().now());
    let open = Open {
        category: "quick".into(),
        subject_line: line.into(),
        channel: Channel::Mail,
        lang: Some(kit::Lang::En),
        arrival: Some(arrival),
        ..Open::default()
    };
    write(house, &open).await
}

async fn write<A: Action>(house: &House, action: &A) -> A::Output {
    house.app.write(&Actor::house(), action).await.unwrap()
}
