//! Stories of the preference page: what stands, what is switched, what is put back.

use crate::{Letter, Service, browser::Browser, carla, happened, mails, state, world};
use consent::{Channel, State};
use customers::Restriction;
use futures::future::join_all;
use kernel::{Action, Permission, Result, SYSTEM, SubjectId, Tx, restriction};
use kit::Lang;
use testkit::Guest;

#[tokio::test]
async fn the_page_says_in_plain_words_what_stands() {
    let world = world().await;
    let (_, path) = carla(&world).await;
    let page =
        world.get(Guest::Nobody, &path).await.expect(200).shows("c•••••@example.com").hides("carla.jansen");
    let page = page.shows("You said yes on 21 November 2026, by the link in our mail").text();
    assert!(page.contains("value=\"news.email@1\" checked"), "{page}");
    assert!(page.contains("value=\"offers.sms@1\" aria"), "{page}");
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
    assert!(page.contains("<input type=\"hidden\" name=\"seen\" value=\"news.email:off\"><input type=\"hidden\" name=\"on\" value=\"news.email@1\">"), "{page}");
    world.post(Guest::Nobody, &path, &[("seen", "news.email:off"), ("on", "news.email@1")]).await.expect(303);
    assert_eq!(state(&world, subject, "news", Channel::Email).await, State::Given);
}

#[tokio::test]
async fn a_yes_beside_words_that_changed_does_not_count_and_a_no_does() {
    let world = world().await;
    let (subject, path) = carla(&world).await;
    let offers = consent::purpose(&mut world.read().await, "offers").await.unwrap();
    let mut terms = (*offers.terms).clone();
    terms.texts.en.description += " And more.";
    let (key, seen, earlier) = ("offers".into(), offers.version, consent::Earlier::StillCount);
    world.write(&consent::ChangePurpose { key, seen, terms, earlier }).await.unwrap();
    let old = [("seen", "news.email:on"), ("seen", "offers.email:off"), ("on", "offers.email@1")];
    let back = world.post(Guest::Nobody, &path, &old).await.expect(303).location().to_owned();
    world.get(Guest::Nobody, &back).await.expect(200).shows("has changed meanwhile").shows("And more.");
    assert_eq!(state(&world, subject, "offers", Channel::Email).await, State::Unknown);
    assert_eq!(state(&world, subject, "news", Channel::Email).await, State::Withdrawn);
    let read = [("seen", "offers.email:off"), ("on", "offers.email@2")];
    world.post(Guest::Nobody, &path, &read).await.expect(303);
    assert_eq!(state(&world, subject, "offers", Channel::Email).await, State::Given);
}

#[tokio::test]
async fn an_old_page_in_another_window_undoes_nothing() {
    let world = world().await;
    let (subject, path) = carla(&world).await;
    let first = [("seen", "news.email:on"), ("seen", "surveys.email:on"), ("on", "surveys.email@1")];
    world.post(Guest::Nobody, &path, &first).await.expect(303);
    let second = [("seen", "news.email:on"), ("seen", "surveys.email:on"), ("on", "news.email@1")];
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
async fn nonsense_changes_nothing() {
    let world = world().await;
    let (subject, path) = carla(&world).await;
    for form in [
        vec![],
        vec![("seen", "<script>"), ("on", "'; drop table forms")],
        vec![("seen", "news.pigeon:off"), ("on", "news.pigeon@1")],
        vec![("lang", "xx"), ("why", "<b>")],
    ] {
        world.post(Guest::Nobody, &path, &form).await.expect(303);
    }
    world.post(Guest::Nobody, &path, &[("seen", "orders.email:on")]).await.expect(403);
    world.post(Guest::Nobody, &path, &[("seen", "news.phone:off"), ("on", "news.phone@1")]).await.expect(403);
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
async fn what_must_go_on_says_why_and_has_no_switch() {
    let world = world().await;
    let (_, path) = carla(&world).await;
    let page = world.get(Guest::Nobody, &path).await.expect(200);
    let page = page.shows("This cannot be switched off").shows("Needed for the contract with you.");
    page.shows("The law demands it").hides("We do not follow whether").hides("orders.email");
    world.write(&consent::EndPurpose { key: "tracking".into() }).await.unwrap();
    let page = world.get(Guest::Nobody, &path).await.expect(200);
    page.shows("We do not follow whether you open our mails").hides("tracking.email");
}

#[tokio::test]
async fn stopping_takes_two_clicks_at_most_and_is_effective_at_once() {
    let world = world().await;
    let (subject, preferences) = carla(&world).await;
    let mut one = Browser::open(&world, &preferences).await;
    one.tick("news.email");
    one.press("Save my choices").await;
    assert_eq!(one.clicks, 2);
    assert_eq!(state(&world, subject, "news", Channel::Email).await, State::Withdrawn);

    one.press("Put it back as it was").await;
    assert_eq!(state(&world, subject, "news", Channel::Email).await, State::Given);
    one.sees("value=\"news.email@1\" checked");

    let mut all = Browser::open(&world, &preferences).await;
    all.press("Stop everything").await;
    assert_eq!(all.clicks, 1);
    assert_eq!(state(&world, subject, "news", Channel::Email).await, State::Withdrawn);
    all.press("Put it back as it was").await;

    let unsubscribe = preferences.replace("/preferences/", "/unsubscribe/");
    let mut mail = Browser::open(&world, &format!("{unsubscribe}/news")).await;
    mail.press("<span>Stop these mails</span>").await;
    assert_eq!(mail.clicks, 1);
    assert_eq!(state(&world, subject, "news", Channel::Email).await, State::Withdrawn);

    // Saying yes again takes as many: withdrawing is never the harder way.
    let mut back = Browser::open(&world, &preferences).await;
    back.tick("news.email");
    back.press("Save my choices").await;
    assert_eq!((back.clicks, state(&world, subject, "news", Channel::Email).await), (2, State::Given));
}

#[tokio::test]
async fn ten_windows_that_say_the_same_say_it_once() {
    let world = world().await;
    let (subject, path) = carla(&world).await;
    let chosen = happened(&world, "consent.").await;
    let form = [("seen", "news.email:on"), ("why", "too-often")];
    let windows = (0..10).map(|_| world.post(Guest::Nobody, &path, &form));
    for answer in join_all(windows).await {
        answer.expect(303);
    }
    assert_eq!(state(&world, subject, "news", Channel::Email).await, State::Withdrawn);
    assert_eq!(happened(&world, "consent.").await, chosen + 1);
    assert_eq!(happened(&world, "portal.told-why").await, 1);
}

#[tokio::test]
async fn who_stops_everything_may_say_why() {
    let world = world().await;
    let (_, path) = carla(&world).await;
    for _ in 0..2 {
        world.post(Guest::Nobody, &format!("{path}/stop"), &[("why", "not-for-me")]).await.expect(303);
    }
    assert_eq!(happened(&world, "portal.told-why").await, 1);
}

#[tokio::test]
async fn letters_come_in_the_language_that_somebody_chose() {
    let world = world().await;
    let (subject, path) = carla(&world).await;
    let mut page = Browser::open(&world, &format!("{path}?lang=pl")).await;
    page.press("Piszcie do mnie w tym języku: polski").await;
    page.sees("Od teraz piszemy do Ciebie w tym języku");
    let known = customers::contact(&mut world.read().await, subject).await.unwrap().unwrap();
    assert_eq!(known.lang, Some(Lang::Pl));
    world.get(Guest::Nobody, &path).await.expect(200).shows("Co możemy Ci wysyłać?");
}

struct Restrict(SubjectId);

impl Action for Restrict {
    type Output = ();
    const NEEDS: Permission = SYSTEM;

    async fn run(&self, tx: &mut Tx) -> Result<()> {
        customers::restrict(tx, self.0, Restriction::On).await
    }
}

#[tokio::test]
async fn somebody_restricted_still_chooses_the_language_of_our_letters() {
    let world = world().await;
    let (subject, path) = carla(&world).await;
    world.write(&Restrict(subject)).await.unwrap();
    world.post(Guest::Nobody, &format!("{path}/language?lang=pl"), &[]).await.expect(303);
    let mut reader = world.read().await;
    let contact = customers::contact(&mut reader, subject).await.unwrap().unwrap();
    assert_eq!(contact.lang, Some(Lang::Pl));
    assert!(restriction::is_frozen(&mut reader, subject).await.unwrap(), "and stays restricted");
}
