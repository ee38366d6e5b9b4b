//! Stories of the person's own cases: a list without texts, a fresh link to read, an answer that moves the case on.

use crate::{CARLA, carla, mails, path, world};
use cases::{Arrival, Author, Case, Channel, Merge, Move, Note, NoteKind, Open, Party, Reply};
use customers::{Changes, Source};
use ground::{
    clock::{DAY, HOUR, SECOND},
    paging::Wanted,
};
use kernel::{Action, Permission, Result, SYSTEM, SubjectId, Tx, datamap};
use testkit::{Answer, Guest, World};

const PROCESS: &str = r#"{
  "key": "request", "names": {"en": "Request", "nl": "Verzoek", "pl": "Prośba", "tr": "İstek", "de": "Anfrage"},
  "purpose": "service", "host": "case", "start": "new",
  "statuses": [
    {"key": "new", "names": {"en": "New"}, "stands": "waiting-us"},
    {"key": "asked", "names": {"en": "Asked"}, "stands": "waiting-customer"},
    {"key": "done", "names": {"en": "Done"}, "stands": "closed-done"}
  ],
  "transitions": [
    {"key": "ask", "names": {"en": "Ask"}, "from": "new", "to": "asked", "trigger": {"hand": {"may": [{"right": "cases.work"}]}}},
    {"key": "answered", "names": {"en": "Answered"}, "from": "asked", "to": "new", "trigger": {"reply": {"from": "customer"}}},
    {"key": "finish", "names": {"en": "Finish"}, "from": "new", "to": "done", "trigger": {"hand": {"may": [{"right": "cases.work"}]}}}
  ]
}"#;

pub const SECRET: &str = "The zebra lamp over my bed is dark.";

pub async fn desk() -> World {
    let world = world().await;
    let saved = world.write(&flows::Import { text: PROCESS.into() }).await.unwrap();
    world.write(&flows::Publish { flow: saved.flow, seen: None }).await.unwrap();
    cases::furnish(&world.app).await.unwrap();
    world
}

/// A case by mail, with a secret in it.
pub async fn case(world: &World, customer: SubjectId, open: Open) -> Case {
    let from = Party { name: "Carla Jansen".into(), address: CARLA.into() };
    let open = Open {
        customer: Some(customer),
        channel: Channel::Mail,
        subject_line: "My zebra lamp".into(),
        arrival: Some(Arrival::plain(Author::Customer, from, SECRET, world.now())),
        ..open
    };
    world.write(&open).await.unwrap()
}

async fn go(world: &World, case: &Case, transition: &str) -> Case {
    let go = Move { case: case.id, transition: transition.into(), values: Default::default(), version: None };
    world.write(&go).await.unwrap()
}

async fn ask(world: &World, preferences: &str, case: &Case) -> Answer {
    world.advance(SECOND);
    world.post(Guest::Nobody, &format!("{preferences}/cases/{}", case.number), &[]).await
}

/// The path of the link in the newest mail about reading a case.
async fn mailed(world: &World) -> String {
    let mails = mails(world).await;
    let mail = mails.iter().find(|mail| mail.text.contains("/my-case/")).unwrap();
    assert_eq!(mail.to, CARLA);
    path(world, &mail.links[0])
}

/// Asks for the link and uses it: the address of the thread.
pub async fn enter(world: &World, preferences: &str, case: &Case) -> String {
    ask(world, preferences, case).await.expect(303);
    let link = mailed(world).await;
    world.post(Guest::Nobody, &link, &[]).await.expect(303).location().to_owned()
}

pub async fn says(world: &World, thread: &str, text: &str) -> Answer {
    world.post(Guest::Nobody, thread, &[("text", text), ("mark", "m-1")]).await
}

pub async fn shown(world: &World, case: &Case) -> cases::Shown {
    cases::show(&mut world.read().await, case.id, &Wanted::default()).await.unwrap()
}

#[tokio::test]
async fn a_link_that_was_passed_on_shows_where_cases_stand_and_no_word_of_them() {
    let world = desk().await;
    let (subject, preferences) = carla(&world).await;
    let list = format!("{preferences}/cases");
    world.get(Guest::Nobody, &preferences).await.expect(200).shows("Your cases");
    world.get(Guest::Nobody, &list).await.expect(200).shows("No cases yet");
    let lamp = case(&world, subject, Open::default()).await;
    let open =
        Open { customer: Some(subject), channel: Channel::Phone, text: SECRET.into(), ..Open::default() };
    let phoned = world.write(&Open { subject_line: "Zebra again".into(), ..open }).await.unwrap();
    go(&world, &phoned, "finish").await;
    let page = world.get(Guest::Nobody, &list).await.expect(200);
    let page = page.shows("C-2026-000001").shows("by e-mail").shows("We are working on it").shows("You, on ");
    page.shows("C-2026-000002").shows("by telephone").shows("Done").hides("zebra").hides("Zebra").hides("⟦");

    let before = mails(&world).await.len();
    let sent = ask(&world, &preferences, &lamp).await.expect(303).location().to_owned();
    world.get(Guest::Nobody, &sent).await.expect(200).shows("We have sent you a mail with a link");
    let mail = mails(&world).await.remove(0);
    assert_eq!((mail.to.as_str(), mails(&world).await.len()), (CARLA, before + 1));
    assert!(mail.subject.contains("C-2026-000001") && !mail.text.contains("zebra"), "{}", mail.text);
    for _ in 0..3 {
        ask(&world, &preferences, &lamp).await.expect(303);
    }
    assert_eq!(mails(&world).await.len(), before + 3, "three links an hour are enough");
    let told = ask(&world, &preferences, &lamp).await.expect(303).location().to_owned();
    world.get(Guest::Nobody, &told).await.expect(200).shows("three links already");
}

#[tokio::test]
async fn the_fresh_link_opens_once_what_they_and_we_wrote_and_nothing_else() {
    let world = desk().await;
    let (subject, preferences) = carla(&world).await;
    let lamp = case(&world, subject, Open { confidential: true, ..Open::default() }).await;
    let (mentions, attachments) = (Vec::new(), Vec::new());
    let note = Note {
        case: lamp.id,
        kind: NoteKind::Note,
        text: "A tiresome person.".into(),
        mentions,
        attachments,
    };
    world.write(&note).await.unwrap();
    world.write(&Reply::new(lamp.id, "Which zebra is it?")).await.unwrap();
    let third = Arrival::plain(Author::Third, Party::default(), "We sell no zebras.", world.now());
    world.write(&Came(&lamp, third)).await.unwrap();

    ask(&world, &preferences, &lamp).await.expect(303);
    let link = mailed(&world).await;
    for _ in 0..2 {
        world.get(Guest::Nobody, &link).await.expect(200).shows("works once").hides("zebra");
    }
    let thread = world.post(Guest::Nobody, &link, &[]).await.expect(303).location().to_owned();
    world.get(Guest::Nobody, &link).await.expect(410);
    world.post(Guest::Nobody, &link, &[]).await.expect(410);
    let page = world.get(Guest::Nobody, &thread).await.expect(200).shows(SECRET).shows("My zebra lamp");
    let page = page.hides("tiresome").hides("no zebras").hides("Which zebra");
    page.hides("⟦");
    world.advance(11 * SECOND);
    world.work().await;
    world.get(Guest::Nobody, &thread).await.expect(200).shows("Which zebra is it?").hides("tiresome");
    world.advance(HOUR);
    world.get(Guest::Nobody, &thread).await.expect(410).shows("Send me a new link").hides("zebra");
    world.post(Guest::Nobody, &thread, &[("text", "Hello")]).await.expect(410);
    world.advance(DAY);
    world.work_on_schedule().await;
    let links = ground::db::Sql::new("select count(*) from portal_links");
    assert_eq!(world.read().await.scalar::<i64>(links, ground::args![]).await.unwrap(), 0);
}

#[tokio::test]
async fn an_answer_moves_the_case_and_is_said_once() {
    let world = desk().await;
    let (subject, preferences) = carla(&world).await;
    let lamp = case(&world, subject, Open::default()).await;
    go(&world, &lamp, "ask").await;
    world.get(Guest::Nobody, &format!("{preferences}/cases")).await.shows("We wait for your answer");
    let thread = enter(&world, &preferences, &lamp).await;
    for _ in 0..2 {
        let next =
            says(&world, &thread, "The striped one.\r\nIn the hall.").await.expect(303).location().to_owned();
        world
            .get(Guest::Nobody, &next)
            .await
            .expect(200)
            .shows("We have your message")
            .shows("The striped one.");
    }
    let after = shown(&world, &lamp).await;
    let striped = |line: &&cases::Line| line.body.as_ref().is_some_and(|body| body.text.contains("striped"));
    assert_eq!((after.case.status.as_str(), after.thread.items.iter().filter(striped).count()), ("new", 1));
    assert_eq!(after.thread.items.iter().find(striped).unwrap().entry.author, Author::Customer);
    assert!(!world.holds(b"striped"));
}

#[tokio::test]
async fn what_is_empty_or_too_long_comes_back_with_its_words() {
    let world = desk().await;
    let (subject, preferences) = carla(&world).await;
    let lamp = case(&world, subject, Open::default()).await;
    let thread = enter(&world, &preferences, &lamp).await;
    let long = format!("The end of it. {}", "ş".repeat(20_001));
    says(&world, &thread, &long).await.expect(422).shows("The end of it.").shows("At most");
    says(&world, &thread, " \n ").await.expect(422);
    says(&world, &thread, "a\u{0}b").await.expect(422);
    world.post(Guest::Nobody, &thread, &[]).await.expect(422);
    assert_eq!(
        shown(&world, &lamp).await.thread.items.iter().filter(|l| l.entry.author == Author::Customer).count(),
        1
    );
    let odd = [("text", "<script>alert(1)</script>"), ("mark", "<b>\r\nX: y")];
    world.post(Guest::Nobody, &thread, &odd).await.expect(303);
    world.get(Guest::Nobody, &thread).await.expect(200).hides("<script>alert");
}

#[tokio::test]
async fn a_case_of_somebody_else_is_not_there() {
    let world = desk().await;
    let (_, preferences) = carla(&world).await;
    let (piet, _) = world.write(&crate::Arrive("piet@example.com")).await.unwrap();
    let theirs = case(&world, piet, Open::default()).await;
    let nobodys = world
        .write(&Open { subject_line: "Whose".into(), text: "Hm.".into(), ..Open::default() })
        .await
        .unwrap();
    world.get(Guest::Nobody, &format!("{preferences}/cases")).await.expect(200).hides("C-2026");
    let before = mails(&world).await.len();
    for wrong in [theirs.number.to_string(), nobodys.number.to_string(), "C-2026-9".into(), "%3Cb%3E".into()]
    {
        world
            .post(Guest::Nobody, &format!("{preferences}/cases/{wrong}"), &[])
            .await
            .expect(404)
            .hides("<b>");
    }
    assert_eq!(mails(&world).await.len(), before);
    for dead in ["/my-case/guessed", "/my-case/guessed/thread"] {
        world.get(Guest::Nobody, dead).await.expect(410);
        world.post(Guest::Nobody, dead, &[("text", "Hello")]).await.expect(410);
    }
    world.get(Guest::Nobody, "/preferences/guessed/cases").await.expect(410);
    world.post(Guest::Nobody, "/preferences/guessed/cases/C-2026-1", &[]).await.expect(410);
}

#[tokio::test]
async fn a_closed_case_goes_on_or_another_follows_it() {
    let world = desk().await;
    let (subject, preferences) = carla(&world).await;
    let lamp = case(&world, subject, Open::default()).await;
    go(&world, &lamp, "finish").await;
    world.advance(DAY);
    let thread = enter(&world, &preferences, &lamp).await;
    world.get(Guest::Nobody, &thread).await.expect(200).shows("This case is closed");
    says(&world, &thread, "Still dark.").await.expect(303);
    assert!(shown(&world, &lamp).await.case.closed_at.is_none());

    go(&world, &lamp, "finish").await;
    world.advance(40 * DAY);
    let thread = enter(&world, &preferences, &lamp).await;
    let next =
        world.post(Guest::Nobody, &thread, &[("text", "Dark again."), ("mark", "m-2")]).await.expect(303);
    let page = world.get(Guest::Nobody, next.location()).await.expect(200);
    page.shows("A new one goes on with it").shows("C-2027-000001").shows("Dark again.");
    assert!(shown(&world, &lamp).await.case.closed_at.is_some());
}

#[tokio::test]
async fn a_merged_case_stands_under_the_number_it_went_on_in() {
    let world = desk().await;
    let (subject, preferences) = carla(&world).await;
    let first = case(&world, subject, Open::default()).await;
    let second = case(&world, subject, Open::default()).await;
    let early = enter(&world, &preferences, &first).await;
    world.write(&Merge { case: first.id, into: second.id }).await.unwrap();
    let list = world.get(Guest::Nobody, &format!("{preferences}/cases")).await.expect(200);
    list.shows("Also under the number C-2026-000001")
        .shows("cases/C-2026-000002")
        .hides("cases/C-2026-000001");
    world.get(Guest::Nobody, &early).await.expect(200).shows("Your case C-2026-000002").shows(SECRET);
    says(&world, &early, "To both.").await.expect(303);
    let thread = enter(&world, &preferences, &first).await;
    world.get(Guest::Nobody, &thread).await.expect(200).shows("To both.");
}

#[tokio::test]
async fn whoever_was_erased_finds_nothing_behind_their_links() {
    let world = desk().await;
    let (subject, preferences) = carla(&world).await;
    let lamp = case(&world, subject, Open::default()).await;
    let thread = enter(&world, &preferences, &lamp).await;
    ask(&world, &preferences, &lamp).await.expect(303);
    let link = mailed(&world).await;
    world.write(&Erase(subject)).await.unwrap();
    for dead in [&thread, &link, &format!("{preferences}/cases")] {
        world.get(Guest::Nobody, dead).await.expect(410).hides("zebra");
    }
    for dead in [&thread, &link] {
        world.post(Guest::Nobody, dead, &[("text", "Hello")]).await.expect(410);
    }
}

#[tokio::test]
async fn whoever_has_no_address_is_told_another_way() {
    let world = desk().await;
    let (subject, preferences) = carla(&world).await;
    let lamp = case(&world, subject, Open::default()).await;
    world.write(&NoAddress(subject)).await.unwrap();
    let told = ask(&world, &preferences, &lamp).await.expect(303).location().to_owned();
    world.get(Guest::Nobody, &told).await.expect(200).shows("Please call us");
}

struct Came<'a>(&'a Case, Arrival);

impl Action for Came<'_> {
    type Output = cases::Arrived;
    const NEEDS: Permission = SYSTEM;

    async fn run(&self, tx: &mut Tx) -> Result<cases::Arrived> {
        cases::arrive(tx, self.0.id, &self.1).await
    }
}

struct Erase(SubjectId);

impl Action for Erase {
    type Output = ();
    const NEEDS: Permission = SYSTEM;

    async fn run(&self, tx: &mut Tx) -> Result<()> {
        datamap::erase(tx, self.0, datamap::Depth::Anonymise).await?;
        tx.shred(kernel::KeyId::of(self.0))
    }
}

struct NoAddress(SubjectId);

impl Action for NoAddress {
    type Output = ();
    const NEEDS: Permission = SYSTEM;

    async fn run(&self, tx: &mut Tx) -> Result<()> {
        let changes = Changes { emails: Some(Vec::new()), ..Changes::default() };
        customers::change(tx, self.0, &changes, &Source::Staff).await.map(drop)
    }
}

#[tokio::test]
async fn runs_of_a_process_stand_on_ones_own_pages_once_it_is_published_there() {
    let world = desk().await;
    let (subject, preferences) = carla(&world).await;
    case(&world, subject, Open::default()).await;
    let requests = format!("{preferences}/requests");
    world.get(Guest::Nobody, &requests).await.expect(200).hides("Other work about you");
    let switched = PROCESS.replacen("\"purpose\"", "\"portal\": true, \"purpose\"", 1);
    let saved = world.write(&flows::Import { text: switched }).await.unwrap();
    world.write(&flows::Publish { flow: saved.flow, seen: None }).await.unwrap();
    let page = world.get(Guest::Nobody, &requests).await.expect(200);
    page.shows("Other work about you").shows("Request").shows("New").hides("zebra");
    let (_, token) = world.write(&crate::Arrive("piet@example.com")).await.unwrap();
    let theirs = format!("/preferences/{token}/requests");
    world.get(Guest::Nobody, &theirs).await.expect(200).hides("Other work about you");
}
