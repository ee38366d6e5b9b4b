//! The bell: everybody hears what concerns them, as they chose, and nobody hears another's.

use crate::browser::{Browser, hire, house};
use ground::clock::{DAY, HOUR};
use kernel::{ANYONE, Action, Actor, Permission, Result, Role, StaffId, Tx, Who};
use staff::{Ring, ring};
use testkit::World;

/// Somebody tells others of something; the kind is one that has its word in the tents' room.
struct Shout<'a> {
    to: &'a [StaffId],
}

impl Action for Shout<'_> {
    type Output = ();
    const NEEDS: Permission = ANYONE;

    async fn run(&self, tx: &mut Tx) -> Result<()> {
        let args = vec![("number", "7".to_owned())];
        let href = "/tents#7".to_owned();
        ring(tx, &Ring { to: self.to, kind: "tents.mention", word: "tents-ring", args, href }).await
    }
}

async fn shout(world: &World, by: StaffId, to: &[StaffId]) {
    let actor = Actor { who: Who::Staff(by), ..Actor::nobody() };
    world.app.write(&actor, &Shout { to }).await.unwrap();
}

async fn letters(world: &World) -> Vec<(String, String, String)> {
    world.work().await;
    let all = post::latest(&mut world.read().await, 50).await.unwrap();
    all.into_iter().map(|letter| (letter.to, letter.subject, letter.text)).collect()
}

/// The address of the first line of one's bell.
fn first(page: &testkit::Answer) -> String {
    let body = page.text();
    let at = body.find("href=\"/bell/ring_").expect("something at the bell");
    body[at + 6..].split('"').next().unwrap().to_owned()
}

#[tokio::test]
async fn a_mention_rings_once_and_leads_to_where_it_happened() {
    let world = house().await;
    let anna = hire(&world, "Anna", Role::Agent).await;
    let ben = hire(&world, "Ben", Role::Agent).await;
    let mut browser = Browser::of(&world, "Ben").await;
    browser.get("/bell").await.expect(200).shows("Nothing new");
    shout(&world, anna, &[ben, ben, anna]).await;
    let page = browser.get("/bell").await.expect(200);
    let page = page.shows("Anna shouts about tent 7").shows("data-count=\"bell\">1<").hides("Nothing new");
    let path = first(&page);
    assert_eq!(browser.get(&path).await.expect(303).location(), "/tents#7");
    browser.get("/bell").await.expect(200).shows("Nothing new").shows("Earlier");
    browser.post(&format!("{path}/unread"), &[]).await.expect(303);
    browser.get("/bell").await.expect(200).hides("Nothing new");
    Browser::of(&world, "Anna").await.get("/bell").await.expect(200).shows("Nothing new");
}

#[tokio::test]
async fn nobody_sees_or_touches_another_s_bell() {
    let world = house().await;
    let anna = hire(&world, "Anna", Role::Agent).await;
    let ben = hire(&world, "Ben", Role::Agent).await;
    hire(&world, "Alex", Role::Administrator).await;
    shout(&world, anna, &[ben]).await;
    let path = first(&Browser::of(&world, "Ben").await.get("/bell").await);
    let mut alex = Browser::of(&world, "Alex").await;
    alex.get("/bell").await.expect(200).hides("tent 7");
    alex.get(&path).await.expect(404);
    for what in ["read", "unread"] {
        alex.post(&format!("{path}/{what}"), &[]).await.expect(404);
    }
    let newest = path.trim_start_matches("/bell/");
    alex.post("/bell/all-read", &[("newest", newest)]).await.expect(303);
    Browser::of(&world, "Ben").await.get("/bell").await.expect(200).hides("Nothing new");
}

#[tokio::test]
async fn everything_is_read_up_to_what_was_shown() {
    let world = house().await;
    let anna = hire(&world, "Anna", Role::Agent).await;
    let ben = hire(&world, "Ben", Role::Agent).await;
    let mut browser = Browser::of(&world, "Ben").await;
    shout(&world, anna, &[ben]).await;
    world.advance(1_000_000);
    shout(&world, anna, &[ben]).await;
    let shown = first(&browser.get("/bell").await);
    world.advance(1_000_000);
    shout(&world, anna, &[ben]).await;
    browser.post("/bell/all-read", &[("newest", shown.trim_start_matches("/bell/"))]).await.expect(303);
    browser.get("/bell").await.expect(200).shows("data-count=\"bell\">1<");
    browser.post("/bell/all-read", &[("newest", "ring_x")]).await.expect(400);
}

#[tokio::test]
async fn the_digest_comes_once_a_day_and_only_with_news() {
    let world = house().await;
    let anna = hire(&world, "Anna", Role::Agent).await;
    let ben = hire(&world, "Ben", Role::Agent).await;
    world.work_on_schedule().await;
    assert!(letters(&world).await.is_empty(), "nothing waits, nothing is written");
    shout(&world, anna, &[ben]).await;
    shout(&world, anna, &[ben]).await;
    // It is one in the afternoon in Amsterdam: the morning is over.
    world.advance(2 * HOUR);
    world.work_on_schedule().await;
    assert!(letters(&world).await.is_empty());
    world.advance(17 * HOUR);
    world.work_on_schedule().await;
    let told = letters(&world).await;
    let (to, subject, text) = &told[0];
    assert_eq!((told.len(), to.as_str(), subject.as_str()), (1, "ben@example.org", "2 new at Custodia"));
    assert!(text.contains("2 × Somebody shouts") && text.contains("/bell"), "{text}");
    assert!(!text.contains("Anna") && !text.contains("tent 7"), "figures, never what happened: {text}");
    for _ in 0..30 {
        world.advance(HOUR);
        world.work_on_schedule().await;
    }
    assert_eq!(letters(&world).await.len(), 1, "what was told is not told again");
    shout(&world, anna, &[ben]).await;
    let mut browser = Browser::of(&world, "Ben").await;
    let path = first(&browser.get("/bell").await);
    browser.post(&format!("{path}/read"), &[]).await.expect(303);
    world.advance(DAY);
    world.work_on_schedule().await;
    assert_eq!(letters(&world).await.len(), 1, "what was read needs no letter");
}

#[tokio::test]
async fn everybody_chooses_how_they_are_told() {
    let world = house().await;
    let anna = hire(&world, "Anna", Role::Agent).await;
    let ben = hire(&world, "Ben", Role::Agent).await;
    let mut browser = Browser::of(&world, "Ben").await;
    browser.get("/desk/me/bell").await.expect(200).shows("Somebody shouts").shows("way-tents-mention");
    let choose = |way, hour| [("way-tents-mention", way), ("hour", hour)];
    browser.post("/desk/me/bell", &choose("mail", "9")).await.expect(303);
    shout(&world, anna, &[ben]).await;
    let told = letters(&world).await;
    let (_, subject, text) = &told[0];
    assert_eq!(subject, "Somebody shouts (Custodia)");
    assert!(text.contains("/tents#7") && !text.contains("Anna"), "{text}");
    browser.post("/desk/me/bell", &choose("none", "9")).await.expect(303);
    shout(&world, anna, &[ben]).await;
    browser.get("/bell").await.expect(200).shows("data-count=\"bell\">1<");
    browser.post("/desk/me/bell", &choose("desk", "9")).await.expect(303);
    shout(&world, anna, &[ben]).await;
    world.advance(2 * DAY);
    world.work_on_schedule().await;
    assert_eq!(letters(&world).await.len(), 1, "at the desk only, and no digest for it");
    let mut browser = Browser::of(&world, "Ben").await;
    browser.get("/bell").await.expect(200).shows("data-count=\"bell\">2<");
    browser.post("/desk/me/bell", &choose("pigeon", "25")).await.expect(422).shows("one of the options");
    browser.post("/desk/me/bell", &[("way-nonsense", "mail"), ("hour", "7")]).await.expect(404);
}

#[tokio::test]
async fn old_news_go_and_nothing_waits_for_somebody_who_left() {
    let world = house().await;
    let anna = hire(&world, "Anna", Role::Agent).await;
    let ben = hire(&world, "Ben", Role::Agent).await;
    shout(&world, anna, &[ben]).await;
    world.advance(91 * DAY);
    world.work_on_schedule().await;
    Browser::of(&world, "Ben").await.get("/bell").await.expect(200).shows("Nothing new");
    let unknown = crate::browser::unknown_user();
    shout(&world, anna, &[unknown, ben]).await;
    Browser::of(&world, "Ben").await.get("/bell").await.expect(200).shows("tent 7");
}
