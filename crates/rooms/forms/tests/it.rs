//! Stories of the forms room: nothing exists before it is confirmed, and nobody learns from us who is known here.
#![allow(clippy::unwrap_used, clippy::expect_used, reason = "a test fails by panicking")]

use axum::{body::Body, extract::ConnectInfo, http::Request};
use consent::{Channel, Proof, State};
use customers::{Draft, Filter, Source};
use forms::ROOM;
use ground::clock::{HOUR, SECOND};
use kernel::{Action, Permission, Result, Role, Room, SYSTEM, SubjectId, Tx, app::Edges};
use kit::Lang;
use post::{Carrier, Shown};
use std::net::SocketAddr;
use testkit::{Answer, Guest, World};

const YES: [(&str, &str); 4] = [
    ("email", "carla.jansen@example.com"),
    ("given_name", "Carla"),
    ("may-news-email", "yes"),
    ("may-offers-email", "no"),
];

const ROOMS: &[Room] = &[post::ROOM, customers::ROOM, consent::ROOM, notices::ROOM, ROOM];

async fn world() -> World {
    let world = World::furnished(ROOMS, Edges::default().with(Carrier::Outbox)).await;
    consent::furnish(&world.app).await.unwrap();
    notices::furnish(&world.app).await.unwrap();
    forms::furnish(&world.app).await.unwrap();
    world
}

/// Opens the page and tells the stamp it carries.
async fn stamp(world: &World) -> String {
    let page = world.get(Guest::Nobody, "/f/news").await.expect(200).text();
    let (_, rest) = page.split_once("name=\"stamp\" value=\"").unwrap();
    rest.split_once('"').unwrap().0.to_owned()
}

/// Fills the form in at the pace of a person.
async fn fill(world: &World, answers: &[(&str, &str)]) -> Answer {
    let stamp = stamp(world).await;
    world.advance(20 * SECOND);
    send(world, &stamp, answers).await
}

async fn send(world: &World, stamp: &str, answers: &[(&str, &str)]) -> Answer {
    post_from(world, "/f/news", &[answers, &[("stamp", stamp)]].concat()).await
}

/// Posts from an address that only this world uses, since the limits count addresses.
async fn post_from(world: &World, path: &str, form: &[(&str, &str)]) -> Answer {
    let [a, b, c, ..] = ground::secret::digest(world.folder().as_os_str().as_encoded_bytes());
    let caller = SocketAddr::from(([10, a, b, c], 4000));
    let body = serde_html_form::to_string(form).unwrap();
    let request = Request::post(path).header("sec-fetch-site", "same-origin").extension(ConnectInfo(caller));
    world.send(Guest::Nobody, request.body(Body::from(body)).unwrap()).await
}

async fn mails(world: &World) -> Vec<Shown> {
    world.work().await;
    post::latest(&mut world.read().await, 50).await.unwrap()
}

/// The path of the link in the newest mail.
async fn link(world: &World) -> String {
    let link = mails(world).await[0].links[0].clone();
    link.strip_prefix(&world.app.url("")).unwrap().to_owned()
}

async fn people(world: &World) -> i64 {
    customers::count(&mut world.read().await, &Filter::default()).await.unwrap()
}

async fn found(world: &World, email: &str) -> Vec<SubjectId> {
    customers::find_by_email(&mut world.read().await, email).await.unwrap()
}

async fn state(world: &World, subject: SubjectId, purpose: &str) -> (State, Option<Proof>) {
    let cells = consent::matrix(&mut world.read().await, subject).await.unwrap();
    let cell = cells.iter().find(|cell| cell.purpose == purpose && cell.channel == Channel::Email).unwrap();
    (cell.state(), cell.entry.as_ref().map(|entry| entry.facts.proof))
}

async fn waiting(world: &World) -> i64 {
    let forms = forms::list(&mut world.read().await).await.unwrap();
    forms[0].waiting
}

#[tokio::test]
async fn somebody_leaves_an_address_and_exists_only_after_confirming() {
    let world = world().await;
    fill(&world, &YES).await.expect(303);
    assert_eq!((people(&world).await, waiting(&world).await), (0, 1));

    let mail = mails(&world).await.remove(0);
    assert_eq!(mail.to, "carla.jansen@example.com");
    assert!(mail.text.contains("48 hours") && mail.text.contains("- "), "{}", mail.text);
    assert!(mail.unsubscribe.is_none());

    // A mail scanner opens the link again and again.
    let link = link(&world).await;
    for _ in 0..3 {
        world.get(Guest::Nobody, &link).await.expect(200).shows("c•••••@example.com").hides("carla.jansen");
    }
    assert_eq!((people(&world).await, waiting(&world).await), (0, 1));

    let thanks = world.post(Guest::Nobody, &link, &[]).await.expect(303).location().to_owned();
    world.get(Guest::Nobody, &thanks).await.expect(200).shows("/preferences");
    let carla = found(&world, "Carla.Jansen@example.com").await[0];
    assert_eq!(state(&world, carla, "news").await, (State::Given, Some(Proof::Confirmed)));
    assert_eq!(state(&world, carla, "offers").await.0, State::Refused);
    assert_eq!((people(&world).await, waiting(&world).await), (1, 0));

    let contact = customers::contact(&mut world.read().await, carla).await.unwrap().unwrap();
    assert_eq!((contact.name.given.as_str(), contact.lang), ("Carla", Some(Lang::En)));
}

#[tokio::test]
async fn the_ledger_keeps_the_words_that_were_shown() {
    let world = world().await;
    fill(&world, &YES).await.expect(303);
    let link = link(&world).await;
    world.post(Guest::Nobody, &link, &[]).await.expect(303);
    let carla = found(&world, YES[0].1).await[0];
    let cells = consent::matrix(&mut world.read().await, carla).await.unwrap();
    let entry = cells.into_iter().find(|cell| cell.purpose == "news").unwrap().entry.unwrap();
    let words = entry.wording.unwrap();
    let page = world.get(Guest::Nobody, "/f/news").await.text();
    assert!(page.contains(words.split('?').next().unwrap()), "{words}");
    assert_eq!((entry.facts.notice, entry.facts.origin.as_str()), (Some(1), "form news"));
}

#[tokio::test]
async fn a_link_works_once_and_for_two_days() {
    let world = world().await;
    fill(&world, &YES).await;
    let used = link(&world).await;
    world.post(Guest::Nobody, &used, &[]).await.expect(303);
    world.post(Guest::Nobody, &used, &[]).await.expect(410).shows("used already");
    world.get(Guest::Nobody, &used).await.expect(410);
    assert_eq!(people(&world).await, 1);

    fill(&world, &[("email", "late@example.com"), ("may-news-email", "yes")]).await.expect(303);
    let stale = link(&world).await;
    world.advance(48 * HOUR);
    world.post(Guest::Nobody, &stale, &[]).await.expect(410);
    world.get(Guest::Nobody, "/f/confirm/guessed").await.expect(410);
    world.post(Guest::Nobody, "/f/confirm/guessed", &[]).await.expect(410);
    assert_eq!((people(&world).await, waiting(&world).await), (1, 0));
}

#[tokio::test]
async fn what_nobody_confirms_goes_with_its_key() {
    let world = world().await;
    let keys = world.app.vault().count().await.unwrap();
    fill(&world, &YES).await;
    assert_eq!(mails(&world).await[0].to, YES[0].1);
    assert_eq!(world.app.vault().count().await.unwrap(), keys + 1);
    assert!(!world.holds(b"carla.jansen"));
    world.advance(49 * HOUR);
    world.work_on_schedule().await;
    world.work().await;
    assert_eq!(world.app.vault().count().await.unwrap(), keys);
    assert!(mails(&world).await.iter().all(|mail| mail.to.is_empty() && mail.text.is_empty()));
}

#[tokio::test]
async fn wrong_input_comes_back_with_what_was_typed() {
    let world = world().await;
    let hostile = "<script>alert('x')</script>{{7*7}}";
    fill(&world, &[("email", "not an address"), ("given_name", hostile)])
        .await
        .expect(422)
        .shows("not an address")
        .shows("&#60;script&#62;alert(")
        .shows("{{7*7}}")
        .shows("aria-invalid")
        .hides("<script>alert");
    fill(&world, &[]).await.expect(422).shows("Please fill this in");
    let long = "x".repeat(5_000);
    fill(&world, &[("email", YES[0].1), ("given_name", &long), ("may-news-email", "yes")]).await.expect(422);
    fill(&world, &[("email", YES[0].1), ("given_name", "a\u{0}b"), ("may-news-email", "yes")])
        .await
        .expect(422);
    fill(&world, &[("email", YES[0].1), ("may-news-email", "perhaps")])
        .await
        .expect(422)
        .shows("Both are fine");
    send(&world, "1.forged", &YES).await.expect(422);
    post_from(&world, "/f/nowhere", &YES).await.expect(404);
    assert_eq!((waiting(&world).await, mails(&world).await.len()), (0, 0));
}

#[tokio::test]
async fn a_question_must_be_answered_and_may_be_answered_with_no() {
    let world = world().await;
    fill(&world, &[("email", YES[0].1)]).await.expect(422).shows("Both are fine");
    let nothing = fill(&world, &[("email", YES[0].1), ("may-news-email", "no")])
        .await
        .expect(303)
        .location()
        .to_owned();
    world.get(Guest::Nobody, &nothing).await.expect(200).shows("We keep nothing");
    assert_eq!((waiting(&world).await, mails(&world).await.len()), (0, 0));
    // Nothing is chosen when the page opens.
    world.get(Guest::Nobody, "/f/news").await.hides(" checked");
}

#[tokio::test]
async fn machines_get_the_same_answer_and_no_mail() {
    let world = world().await;
    let trapped = [&YES[..], &[("website", "https://spam.example")]].concat();
    fill(&world, &trapped).await.expect(303);
    let early = stamp(&world).await;
    send(&world, &early, &YES).await.expect(422).shows(&early);
    assert_eq!(mails(&world).await.len(), 0);
    world.advance(5 * SECOND);
    send(&world, &early, &YES).await.expect(303);
    assert_eq!(mails(&world).await.len(), 1);
}

#[tokio::test]
async fn a_double_post_is_one_request_and_a_flood_ends() {
    let world = world().await;
    let stamp = stamp(&world).await;
    world.advance(20 * SECOND);
    send(&world, &stamp, &YES).await.expect(303);
    send(&world, &stamp, &YES).await.expect(303);
    assert_eq!((waiting(&world).await, mails(&world).await.len()), (1, 1));
    for _ in 0..6 {
        fill(&world, &YES).await.expect(303);
    }
    assert_eq!(mails(&world).await.len(), 3, "somebody's mailbox cannot be filled through us");
    let mut last = 303;
    for _ in 0..40 {
        last = send(&world, &stamp, &YES).await.status.as_u16();
    }
    assert_eq!(last, 429);
}

#[tokio::test]
async fn nobody_learns_which_addresses_are_known_and_the_blocked_stay_out() {
    let world = world().await;
    let known = world.write(&Known("carla.jansen@example.com")).await.unwrap();
    world.write(&Block("gone@example.com")).await.unwrap();
    let fresh = fill(&world, &[("email", "new@example.com"), ("may-news-email", "yes")]).await.expect(303);
    let old = fill(&world, &YES).await.expect(303);
    let blocked = fill(&world, &[("email", "Gone@example.com"), ("may-news-email", "yes")]).await.expect(303);
    assert_eq!(old.location(), fresh.location());
    assert_eq!(blocked.location(), fresh.location());
    let sent = mails(&world).await;
    assert!(sent.len() == 2 && sent.iter().all(|mail| !mail.to.to_lowercase().contains("gone")));

    let link = link(&world).await;
    world.post(Guest::Nobody, &link, &[]).await.expect(303);
    assert_eq!(found(&world, YES[0].1).await, [known], "no second record of one person");
    assert_eq!(state(&world, known, "news").await.0, State::Given);
}

#[tokio::test]
async fn whoever_is_blocked_after_the_mail_does_not_come_back_by_it() {
    let world = world().await;
    fill(&world, &YES).await.expect(303);
    let link = link(&world).await;
    world.write(&Block(YES[0].1)).await.unwrap();
    world.post(Guest::Nobody, &link, &[]).await.expect(303);
    assert_eq!((people(&world).await, waiting(&world).await), (0, 0));
}

#[tokio::test]
async fn a_browser_that_says_do_not_share_is_heard() {
    let world = world().await;
    let request = Request::get("/f/news").header("sec-gpc", "1").body(Body::empty()).unwrap();
    let page = world.send(Guest::Nobody, request).await.expect(200).shows("Your browser asks us").text();
    assert_eq!(page.matches(" checked").count(), 1);
    let declared = world.get(Guest::Nobody, "/.well-known/gpc.json").await.expect(200);
    assert_eq!(declared.json()["gpc"], true);
}

#[tokio::test]
async fn the_form_stands_on_other_websites_and_only_the_form() {
    let world = world().await;
    let framed = world.get(Guest::Nobody, "/f/news?embed=1&lang=nl").await.expect(200).shows("lang=\"nl\"");
    assert!(framed.header("content-security-policy").unwrap().contains("frame-ancestors *"));
    assert!(framed.header("x-frame-options").is_none());
    let plain = world.get(Guest::Nobody, "/f/news").await;
    assert_eq!(plain.header("x-frame-options"), Some("DENY"));
    let wrong = post_from(&world, "/f/news?embed=1", &[]).await.expect(422);
    assert!(wrong.header("x-frame-options").is_none());
    let script =
        world.get(Guest::Nobody, "/f/news/embed.js").await.expect(200).shows("/f/news\" + \"?embed=1\"");
    assert!(script.header("content-type").unwrap().starts_with("text/javascript"));
    world.get(Guest::Nobody, "/f/nowhere/embed.js").await.expect(404);
}

#[tokio::test]
async fn page_and_mail_speak_the_language_of_the_person() {
    let world = world().await;
    for lang in Lang::ALL {
        world.get(Guest::Nobody, &format!("/f/news?lang={}", lang.tag())).await.expect(200).hides("⟦");
    }
    let stamp = stamp(&world).await;
    world.advance(20 * SECOND);
    let form = [&YES[..], &[("stamp", stamp.as_str())]].concat();
    post_from(&world, "/f/news?lang=tr", &form).await.expect(303);
    let mail = mails(&world).await.remove(0);
    assert!(
        mail.subject.starts_with("Lütfen onaylayın") && mail.links[0].ends_with("?lang=tr"),
        "{}",
        mail.subject
    );
    let link = link(&world).await;
    world.get(Guest::Nobody, &link).await.shows("Evet, bendim");
    world.post(Guest::Nobody, &link, &[]).await.expect(303);
    let carla = found(&world, YES[0].1).await[0];
    let contact = customers::contact(&mut world.read().await, carla).await.unwrap().unwrap();
    assert_eq!(contact.lang, Some(Lang::Tr));
}

#[tokio::test]
async fn the_desk_sees_how_many_wait_and_never_who() {
    let world = world().await;
    fill(&world, &YES).await.expect(303);
    let mark = Guest::Staff(Role::Marketer);
    world.get(mark, "/forms").await.expect(200).shows("/forms/news").hides("carla");
    world.get(mark, "/forms/news").await.expect(200).shows("embed.js").hides("carla");
    let listed = world.api(mark, "GET", "/forms", &serde_json::Value::Null).await.expect(200).json();
    assert_eq!((&listed["items"][0]["waiting"], &listed["items"][0]["state"]), (&1.into(), &"open".into()));
    assert_eq!(listed["next"], serde_json::Value::Null);
    for path in ["/forms", "/forms/news", "/api/v1/forms"] {
        world.get(Guest::Powerless, path).await.expect(403);
        let stranger = world.get(Guest::Nobody, path).await.hides("waiting");
        assert_eq!(stranger.status.as_u16(), if path.starts_with("/api") { 401 } else { 303 });
    }
    world.get(mark, "/forms/nowhere").await.expect(404);
}

#[tokio::test]
async fn a_closed_form_says_so_and_takes_nothing() {
    let world = world().await;
    let mark = Guest::Staff(Role::Marketer);
    let stamp = stamp(&world).await;
    world.post(Guest::Staff(Role::Auditor), "/forms/news/closure", &[]).await.expect(403);
    world.post(mark, "/forms/news/closure", &[]).await.expect(303);
    world.post(mark, "/forms/news/closure", &[]).await.expect(303);
    world.get(Guest::Nobody, "/f/news").await.expect(410).shows("closed");
    world.advance(20 * SECOND);
    send(&world, &stamp, &YES).await.expect(303);
    assert_eq!(waiting(&world).await, 0);
    world.post(mark, "/forms/news/opening", &[]).await.expect(303);
    world.get(Guest::Nobody, "/f/news").await.expect(200);
    world.post(mark, "/forms/nowhere/opening", &[]).await.expect(404);
}

#[tokio::test]
async fn furnishing_twice_changes_nothing() {
    let world = world().await;
    world.post(Guest::Staff(Role::Marketer), "/forms/news/closure", &[]).await.expect(303);
    forms::furnish(&world.app).await.unwrap();
    let form = forms::form(&mut world.read().await, "news").await.unwrap();
    assert_eq!((form.standing, form.version), (forms::Standing::Closed, 2));
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
    for column in columns.iter().filter(|column| column.table.starts_with("form")) {
        let held = ROOM.personal_data.iter().find(|holding| holding.table == column.table).unwrap();
        assert!(held.columns.iter().any(|known| known.name == column.name), "{column:?}");
    }
    assert_eq!(
        world
            .app
            .lexicon()
            .missing()
            .into_iter()
            .filter(|p| format!("{p:?}").contains("forms-"))
            .collect::<Vec<_>>(),
        []
    );
    for lang in Lang::ALL {
        for sample in (ROOM.samples)(world.app.lexicon().words(lang)) {
            assert!(!sample.html.as_str().contains('⟦'), "{} {}", sample.name, sample.html.as_str());
            assert!(
                !sample.html.as_str().contains("<b>") && !sample.html.as_str().contains("<script>"),
                "{}",
                sample.name
            );
        }
    }
}

struct Known(&'static str);

impl Action for Known {
    type Output = SubjectId;
    const NEEDS: Permission = SYSTEM;

    async fn run(&self, tx: &mut Tx) -> Result<SubjectId> {
        let draft = Draft { emails: vec![self.0.to_owned()], ..Draft::default() };
        customers::add(tx, &draft, &Source::Staff).await
    }
}

struct Block(&'static str);

impl Action for Block {
    type Output = ();
    const NEEDS: Permission = SYSTEM;

    async fn run(&self, tx: &mut Tx) -> Result<()> {
        consent::suppress(tx, self.0).await
    }
}
