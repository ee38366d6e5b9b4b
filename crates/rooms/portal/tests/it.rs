//! Stories of the portal: whoever has the link sees and changes their own, at once, and a link that is opened does nothing.
#![allow(clippy::unwrap_used, clippy::expect_used, reason = "a test fails by panicking")]

use axum::{body::Body, extract::ConnectInfo, http::Request};
use consent::{Change, Channel, How, State};
use customers::{Draft, Source};
use ground::clock::{DAY, HOUR};
use kernel::{Action, Permission, Result, Room, SYSTEM, SubjectId, Tx, app::Edges};
use kit::Lang;
use portal::ROOM;
use post::{Carrier, Envelope, Shown};
use std::net::SocketAddr;
use testkit::{Answer, Guest, World};

const CARLA: &str = "carla.jansen@example.com";

const ROOMS: &[Room] = &[post::ROOM, customers::ROOM, consent::ROOM, notices::ROOM, rights::ROOM, ROOM];

async fn world() -> World {
    let world = World::furnished(ROOMS, Edges::default().with(Carrier::Outbox)).await;
    consent::furnish(&world.app).await.unwrap();
    notices::furnish(&world.app).await.unwrap();
    world
}

/// Carla, who agreed to news, and the path of her preference page.
async fn carla(world: &World) -> (SubjectId, String) {
    let (subject, token) = world.write(&Arrive(CARLA)).await.unwrap();
    (subject, format!("/preferences/{token}"))
}

/// Posts from an address that only this world uses, since the limits count addresses.
async fn post_from(world: &World, path: &str, body: &str) -> Answer {
    let [a, b, c, ..] = ground::secret::digest(world.folder().as_os_str().as_encoded_bytes());
    let caller = SocketAddr::from(([10, a, b, c], 4000));
    let request = Request::post(path).extension(ConnectInfo(caller)).body(Body::from(body.to_owned()));
    world.send(Guest::Nobody, request.unwrap()).await
}

async fn state(world: &World, subject: SubjectId, purpose: &str, channel: Channel) -> State {
    let cells = consent::matrix(&mut world.read().await, subject).await.unwrap();
    cells.iter().find(|cell| cell.purpose == purpose && cell.channel == channel).unwrap().state()
}

async fn mails(world: &World) -> Vec<Shown> {
    world.work().await;
    post::latest(&mut world.read().await, 50).await.unwrap()
}

fn path(world: &World, link: &str) -> String {
    link.strip_prefix(&world.app.url("")).unwrap().to_owned()
}

#[tokio::test]
async fn the_page_says_in_plain_words_what_stands() {
    let world = world().await;
    let (_, path) = carla(&world).await;
    let page =
        world.get(Guest::Nobody, &path).await.expect(200).shows("c•••••@example.com").hides("carla.jansen");
    let page = page.shows("You said yes on 21 November 2026, by the link in our mail").text();
    assert!(page.contains("value=\"news.email\" checked"), "{page}");
    assert!(page.contains("value=\"offers.sms\" aria"), "{page}");
    assert!(!page.contains("orders.email"), "what needs no choice offers no switch");
    let words = world.get(Guest::Nobody, &format!("{path}/agreed/news.email")).await.expect(200);
    words.shows("May we write to you?");
    for lang in Lang::ALL {
        world.get(Guest::Nobody, &format!("{path}?lang={}", lang.tag())).await.expect(200).hides("⟦");
    }
}

#[tokio::test]
async fn a_switch_works_at_once_and_a_mistake_is_undone() {
    let world = world().await;
    let (subject, path) = carla(&world).await;
    world.write(&Letter(subject)).await.unwrap();
    let saved = world.post(
        Guest::Nobody,
        &path,
        &[("seen", "news.email:on"), ("seen", "offers.sms:off"), ("why", "too-often")],
    );
    let saved = saved.await.expect(303).location().to_owned();
    assert_eq!(state(&world, subject, "news", Channel::Email).await, State::Withdrawn);
    assert_eq!(state(&world, subject, "offers", Channel::Sms).await, State::Unknown);
    assert_eq!(mails(&world).await[0].state, post::State::Canceled, "what waited is not sent");

    let page = world.get(Guest::Nobody, &saved).await.expect(200).shows("Put it back as it was").text();
    assert!(page.contains("<input type=\"hidden\" name=\"seen\" value=\"news.email:off\"><input type=\"hidden\" name=\"on\" value=\"news.email\">"), "{page}");
    world.post(Guest::Nobody, &path, &[("seen", "news.email:off"), ("on", "news.email")]).await.expect(303);
    assert_eq!(state(&world, subject, "news", Channel::Email).await, State::Given);
}

#[tokio::test]
async fn an_old_page_in_another_window_undoes_nothing() {
    let world = world().await;
    let (subject, path) = carla(&world).await;
    let first = [("seen", "news.email:on"), ("seen", "surveys.email:on"), ("on", "surveys.email")];
    world.post(Guest::Nobody, &path, &first).await.expect(303);
    let second = [("seen", "news.email:on"), ("seen", "surveys.email:on"), ("on", "news.email")];
    world.post(Guest::Nobody, &path, &second).await.expect(303);
    assert_eq!(state(&world, subject, "news", Channel::Email).await, State::Withdrawn);
    assert_eq!(state(&world, subject, "surveys", Channel::Email).await, State::Refused);
}

#[tokio::test]
async fn stop_everything_stops_everything_but_the_orders() {
    let world = world().await;
    let (subject, path) = carla(&world).await;
    let stopped =
        world.post(Guest::Nobody, &format!("{path}/stop"), &[]).await.expect(303).location().to_owned();
    for (purpose, channel, wanted) in [
        ("news", Channel::Email, State::Withdrawn),
        ("offers", Channel::Sms, State::Refused),
        ("surveys", Channel::Email, State::Refused),
    ] {
        assert_eq!(state(&world, subject, purpose, channel).await, wanted, "{purpose}");
    }
    assert!(world.write(&Letter(subject)).await.is_err());
    world.write(&Service(subject)).await.unwrap();
    world.get(Guest::Nobody, &stopped).await.expect(200).shows("Put it back").hides("\" checked");
    // Twice is once.
    world.post(Guest::Nobody, &format!("{path}/stop"), &[]).await.expect(303);
}

#[tokio::test]
async fn unsubscribing_takes_one_post_and_no_get() {
    let world = world().await;
    let (subject, preferences) = carla(&world).await;
    world.write(&Letter(subject)).await.unwrap();
    let path = format!("{}/news", preferences.replace("/preferences/", "/unsubscribe/"));
    for _ in 0..3 {
        world.get(Guest::Nobody, &path).await.expect(200).shows("Stop these mails");
    }
    assert_eq!(state(&world, subject, "news", Channel::Email).await, State::Given);
    // A mail program posts without cookie, origin or referrer; twice, when it is unsure.
    for _ in 0..2 {
        post_from(&world, &path, "List-Unsubscribe=One-Click").await.expect(200).shows("it is stopped");
    }
    assert_eq!(state(&world, subject, "news", Channel::Email).await, State::Withdrawn);
    assert_eq!(mails(&world).await[0].state, post::State::Canceled);
}

#[tokio::test]
async fn one_click_takes_any_body_and_refuses_what_must_go_on() {
    let world = world().await;
    let (subject, preferences) = carla(&world).await;
    let unsubscribe = preferences.replace("/preferences/", "/unsubscribe/");
    let multipart =
        "--x\r\ncontent-disposition: form-data; name=\"List-Unsubscribe\"\r\n\r\nOne-Click\r\n--x--\r\n";
    post_from(&world, &format!("{unsubscribe}/surveys"), multipart).await.expect(200);
    assert_eq!(state(&world, subject, "surveys", Channel::Email).await, State::Refused);
    post_from(&world, &format!("{unsubscribe}/orders"), "").await.expect(200).shows("cannot be stopped");
    post_from(&world, &format!("{unsubscribe}/nowhere"), "").await.expect(404);
    post_from(&world, &format!("{unsubscribe}/%3Cb%3E"), "").await.expect(404).hides("<b>");
    post_from(&world, "/unsubscribe/guessed/news", "List-Unsubscribe=One-Click").await.expect(410);
    let forged = Request::post(format!("{unsubscribe}/news")).header("sec-fetch-site", "cross-site");
    world.send(Guest::Nobody, forged.body(Body::empty()).unwrap()).await.expect(403);
    assert_eq!(state(&world, subject, "news", Channel::Email).await, State::Given);
}

#[tokio::test]
async fn a_dead_link_says_so_and_offers_a_new_one() {
    let world = world().await;
    let (_, path) = carla(&world).await;
    world.advance(401 * DAY);
    for dead in [path.as_str(), "/preferences/guessed", "/preferences/%00", "/preferences/guessed/data"] {
        world.get(Guest::Nobody, dead).await.expect(410).shows("Send me a new link");
    }
    for dead in [&path, "/preferences/guessed/copy", "/preferences/guessed/stop"] {
        world.post(Guest::Nobody, dead, &[]).await.expect(410);
    }
}

#[tokio::test]
async fn nonsense_changes_nothing() {
    let world = world().await;
    let (subject, path) = carla(&world).await;
    for form in [
        vec![],
        vec![("seen", "<script>"), ("on", "'; drop table forms")],
        vec![("seen", "news.pigeon:off"), ("on", "news.pigeon")],
        vec![("lang", "xx"), ("why", "<b>")],
    ] {
        world.post(Guest::Nobody, &path, &form).await.expect(303);
    }
    world.post(Guest::Nobody, &path, &[("seen", "orders.email:on")]).await.expect(403);
    world.post(Guest::Nobody, &path, &[("seen", "news.phone:off"), ("on", "news.phone")]).await.expect(403);
    world
        .get(Guest::Nobody, &format!("{path}?undo=%3Cscript%3E,x:on,news.email:on"))
        .await
        .expect(200)
        .hides("<script>,");
    world.get(Guest::Nobody, &format!("{path}/agreed/nothing")).await.expect(404);
    world.get(Guest::Nobody, &format!("{path}/agreed/offers.sms")).await.expect(404);
    assert_eq!(state(&world, subject, "news", Channel::Email).await, State::Given);
}

#[tokio::test]
async fn a_link_comes_by_mail_to_those_who_are_known_and_nobody_sees_who_is() {
    let world = world().await;
    carla(&world).await;
    let known = post_from(&world, "/preferences", "email=Carla.Jansen%40example.com")
        .await
        .expect(303)
        .location()
        .to_owned();
    let stranger = post_from(&world, "/preferences", "email=nobody%40example.com")
        .await
        .expect(303)
        .location()
        .to_owned();
    assert_eq!(known, stranger);
    world.get(Guest::Nobody, &known).await.expect(200).shows("If we know this address");
    let sent = mails(&world).await;
    assert_eq!(sent.len(), 1);
    let link = path(&world, &sent[0].links[0]);
    world.get(Guest::Nobody, &link).await.expect(200).shows("c•••••@example.com");
    assert!(!world.holds(b"nobody@example.com"));

    for wrong in ["email=", "email=x", "", "email=%3Cscript%3E%40", "email=a%00%40example.com"] {
        post_from(&world, "/preferences", wrong).await.expect(422).hides("<script>@");
    }
    for _ in 0..4 {
        post_from(&world, "/preferences", "email=carla.jansen%40example.com").await.expect(303);
    }
    assert_eq!(mails(&world).await.len(), 3, "three links an hour are enough");
}

#[tokio::test]
async fn who_asked_for_a_link_is_forgotten() {
    let world = world().await;
    let keys = world.app.vault().count().await.unwrap();
    post_from(&world, "/preferences", "email=nobody%40example.com").await.expect(303);
    assert_eq!(world.app.vault().count().await.unwrap(), keys + 1);
    world.work().await;
    assert_eq!(world.app.vault().count().await.unwrap(), keys);
    world.advance(25 * HOUR);
    world.work_on_schedule().await;
    let count = ground::db::Sql::new("select count(*) from portal_asks");
    assert_eq!(world.read().await.scalar::<i64>(count, ground::args![]).await.unwrap(), 0);
}

#[tokio::test]
async fn everything_held_is_shown_with_its_reason_and_who_looked() {
    let world = world().await;
    let (subject, path) = carla(&world).await;
    let look = kernel::seen::Note { subject, look: kernel::seen::Look::Opened, field: None, reason: None };
    world.write_as(kernel::Role::Agent, &look).await.unwrap();
    let page = world.get(Guest::Nobody, &format!("{path}/data")).await.expect(200);
    let page = page.shows(CARLA).shows("Carla").shows("Somebody who works here").hides("⟦").hides("Anna");
    assert!(page.text().contains("For: "), "{}", page.text());
    // Looking changes nothing: the page is the same the second time.
    world.get(Guest::Nobody, &format!("{path}/data")).await.expect(200);
}

#[tokio::test]
async fn a_copy_and_the_end_are_asked_for_and_proved_by_mail() {
    let world = world().await;
    let (_, path) = carla(&world).await;
    for (right, said) in [("copy", "to read"), ("erasure", "cannot be undone")] {
        world.get(Guest::Nobody, &format!("{path}/{right}")).await.expect(200).shows(said);
        assert_eq!(
            mails(&world).await.len(),
            usize::from(right == "erasure"),
            "a page alone asks for nothing"
        );
        let next = world
            .post(Guest::Nobody, &format!("{path}/{right}"), &[])
            .await
            .expect(303)
            .location()
            .to_owned();
        world.get(Guest::Nobody, &next).await.expect(200).shows("We have sent you a mail");
        assert_eq!(mails(&world).await[0].to, CARLA);
    }
}

#[tokio::test]
async fn both_engines_understand_every_statement_and_take_the_samples() {
    let world = World::furnished(ROOMS, Edges::default().with(Carrier::Outbox)).await;
    let mut conn = world.app.db().begin().await.unwrap();
    for migration in ROOM.migrations {
        let samples = ground::db::for_engine(migration.samples, conn.engine());
        conn.batch(&samples).await.unwrap();
    }
    for sql in ROOM.statements.iter().flat_map(|list| list.iter()) {
        conn.prepare(sql).await.unwrap_or_else(|error| panic!("{}: {error}", sql.text()));
    }
}

#[tokio::test]
async fn every_column_is_on_the_data_map_and_every_word_in_five_languages() {
    let world = world().await;
    let columns = ground::db::columns(&mut world.app.db().reader().await.unwrap()).await.unwrap();
    for column in columns.iter().filter(|column| column.table.starts_with("portal")) {
        let held = ROOM.personal_data.iter().find(|holding| holding.table == column.table).unwrap();
        assert!(held.columns.iter().any(|known| known.name == column.name), "{column:?}");
    }
    let missing = world
        .app
        .lexicon()
        .missing()
        .into_iter()
        .filter(|problem| format!("{problem:?}").contains("portal-"));
    assert_eq!(missing.collect::<Vec<_>>(), []);
    for lang in Lang::ALL {
        for sample in (ROOM.samples)(world.app.lexicon().words(lang)) {
            assert!(!sample.html.as_str().contains('⟦'), "{} {}", sample.name, sample.html.as_str());
            assert!(!sample.html.as_str().contains("<b>"), "{}", sample.name);
        }
    }
}

/// A customer who confirmed news by mail, with a link in hand.
struct Arrive(&'static str);

impl Action for Arrive {
    type Output = (SubjectId, String);
    const NEEDS: Permission = SYSTEM;

    async fn run(&self, tx: &mut Tx) -> Result<(SubjectId, String)> {
        let draft = Draft { emails: vec![self.0.to_owned()], given: "Carla".into(), ..Draft::default() };
        let subject = customers::add(tx, &draft, &Source::Form("news".into())).await?;
        let change = Change::new(subject, "news", Channel::Email, State::Given, How::Link)
            .wording("May we write to you?");
        consent::write(tx, &change).await?;
        let token = consent::link(tx, subject).await?;
        Ok((subject, token.reveal().to_owned()))
    }
}

/// A letter with news that waits to be sent.
struct Letter(SubjectId);

impl Action for Letter {
    type Output = ();
    const NEEDS: Permission = SYSTEM;

    async fn run(&self, tx: &mut Tx) -> Result<()> {
        write_to(tx, self.0, "news").await
    }
}

struct Service(SubjectId);

impl Action for Service {
    type Output = ();
    const NEEDS: Permission = SYSTEM;

    async fn run(&self, tx: &mut Tx) -> Result<()> {
        write_to(tx, self.0, "orders").await
    }
}

async fn write_to(tx: &mut Tx, subject: SubjectId, purpose: &str) -> Result<()> {
    let permit = consent::permit(tx, subject, purpose, Channel::Email).await?;
    let permit = permit.map_err(|refusal| kernel::Error::fault(refusal.word()))?;
    let envelope = Envelope {
        to: permit.address().to_owned(),
        subject: "News".into(),
        text: "Hello".into(),
        kind: "campaigns.letter",
        unsubscribe: None,
        batch: None,
        lang: Lang::En,
    };
    post::hand_over(tx, permit, envelope).await.map(drop)
}
