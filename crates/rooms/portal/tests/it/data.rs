//! Stories of what is held: it is shown, corrected, taken along and erased by whoever it is about; an old link shows no values.

use crate::{CARLA, browser::Browser, carla, mails, own::Own, world};
use ground::clock::{DAY, HOUR, SECOND};
use kernel::{
    Role,
    account::{Fate, Fated},
};
use kit::Lang;
use rights::{Kind, Regime};
use testkit::{Guest, World};

async fn kinds(world: &World, subject: kernel::SubjectId) -> Vec<(Kind, &'static str)> {
    let claims = rights::of_subject(&mut world.read().await, subject).await.unwrap();
    claims.iter().map(|claim| (claim.kind, claim.state.key())).collect()
}

#[tokio::test]
async fn everything_held_is_shown_with_its_reason_and_who_looked() {
    let world = world().await;
    let (subject, path) = carla(&world).await;
    let look = kernel::seen::Note { subject, look: kernel::seen::Look::Opened, field: None, reason: None };
    world.write_as(Role::Agent, &look).await.unwrap();
    let page = world.get(Guest::Nobody, &format!("{path}/data")).await.expect(200);
    let page = page.shows("Somebody who works here").shows("For: ").hides("⟦").hides("Anna");
    page.shows("Show me everything").hides(CARLA).hides("Carla");

    world.advance(HOUR);
    let own = Own::fresh(&world, &path).await;
    let record = customers::record(&mut world.read().await, subject).await.unwrap().unwrap();
    assert_eq!(record.last_contact_at, world.now(), "who looks is in touch");
    let page = own.get("/data").await.expect(200);
    let page = page.shows(CARLA).shows("Carla").shows("Somebody who works here").hides("⟦").hides("Anna");
    page.shows("form “news”").shows("From").shows("Since").shows("As long as a purpose needs it");
    // Looking changes nothing: the page is the same the second time.
    own.get("/data").await.expect(200);
    world.advance(HOUR + SECOND);
    let over = own.get("/data").await.expect(303);
    assert_eq!(over.location(), "/account?lang=en&done=portal-session-over");
}

#[tokio::test]
async fn a_copy_and_the_end_are_asked_for_and_proved_by_mail() {
    let world = world().await;
    let (subject, path) = carla(&world).await;
    for (right, said) in [("copy", "to read"), ("erasure", "cannot be undone")] {
        world.advance(SECOND);
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
        let page = world.get(Guest::Nobody, &next).await.expect(200).shows("We have sent you a mail");
        page.shows("Waits for the link in our mail").shows("30 days left");
        assert_eq!(mails(&world).await[0].to, CARLA);
    }
    assert_eq!(kinds(&world, subject).await, [(Kind::Erasure, "asked"), (Kind::Copy, "asked")]);
}

#[tokio::test]
async fn withdrawing_and_the_end_take_two_clicks() {
    let world = world().await;
    let (subject, path) = carla(&world).await;
    let mut old = Browser::open(&world, &path).await;
    old.follow("Erase me…").await;
    old.press("<span>Send me the link to erase me</span>").await;
    assert_eq!(old.clicks, 2);
    assert_eq!(kinds(&world, subject).await, [(Kind::Erasure, "asked")]);

    let own = Own::fresh(&world, &path).await;
    let mut known = Browser::signed_in(own, "/account?lang=en").await;
    known.follow("Erase me…").await;
    known.press("<span>Erase me</span>").await;
    assert_eq!(known.clicks, 2);
    known.sees("We have it");
    assert_eq!(
        kinds(&world, subject).await,
        [(Kind::Erasure, "proved")],
        "the same request, and now it is proved"
    );

    let mut choices = Browser::open(&world, &path).await;
    choices.tick("news.email");
    choices.press("Save my choices").await;
    assert_eq!(choices.clicks, 2);
}

#[tokio::test]
async fn each_right_of_the_law_is_asked_for_and_followed() {
    let world = world().await;
    let (subject, path) = carla(&world).await;
    let own = Own::fresh(&world, &path).await;
    let list = own.get("/rights").await.expect(200).text();
    for kind in Regime::of(None).rights().filter(|kind| *kind != Kind::Rectification) {
        assert!(list.contains(&format!("/ask/{}?", kind.key())), "{kind:?}");
        let ask = format!("/ask/{}", kind.key());
        own.get(&ask).await.expect(200).hides("⟦");
        if kind.names_purpose() {
            own.post(&ask, &[]).await.expect(422).shows("aria-invalid");
            own.post(&ask, &[("purpose", "orders")]).await.expect(422);
        }
        let form = [("purpose", "news"), ("text", "Please.")];
        own.post(&ask, &form).await.expect(303);
        // A frozen record takes nothing more.
        if kind == Kind::Restriction {
            break;
        }
    }
    world.work().await;
    for claim in rights::of_subject(&mut world.read().await, subject).await.unwrap() {
        assert_ne!(claim.state.key(), "asked", "{:?}", claim.kind);
        let page = format!("/requests/{}", claim.number);
        own.get(&page).await.expect(200).shows("We know that it was you").hides("⟦");
    }
    own.get("/requests/R-2026-9999").await.expect(404);
    own.get("/ask/opt-out").await.expect(404);
    own.post("/ask/%3Cb%3E", &[]).await.expect(404).hides("<b>");
}

#[tokio::test]
async fn a_correction_is_proposed_and_somebody_agrees() {
    let world = world().await;
    let (subject, path) = carla(&world).await;
    world
        .get(Guest::Nobody, &format!("{path}/correct"))
        .await
        .expect(200)
        .hides(CARLA)
        .shows("we must know that it is you");
    world.post(Guest::Nobody, &format!("{path}/correct"), &[("given", "Eve")]).await.expect(405);
    let (own, correct) = (Own::fresh(&world, &path).await, "/correct");
    own.get(correct).await.expect(200).shows("value=\"Carla\"");
    for wrong in [("emails", "no address"), ("birth_date", "2026-13-45"), ("country", "Wonderland")] {
        own.post(correct, &[wrong]).await.expect(422).shows("aria-invalid").shows(wrong.1);
    }
    own.post(correct, &[("given", "Carla")]).await.expect(422).shows("Nothing is different yet");
    assert_eq!(kinds(&world, subject).await, []);
    own.post(correct, &[("given", "Karla"), ("family", "")]).await.expect(303);
    assert_eq!(kinds(&world, subject).await, [(Kind::Rectification, "proved")]);
    let before = customers::contact(&mut world.read().await, subject).await.unwrap().unwrap();
    assert_eq!(before.name.given, "Carla", "nothing changes before somebody agrees");
}

#[tokio::test]
async fn a_package_is_fetched_from_ones_own_pages_and_each_time_is_told() {
    let world = world().await;
    let (_, path) = carla(&world).await;
    let own = Own::fresh(&world, &path).await;
    own.post("/ask/copy", &[]).await.expect(303);
    let request = "/requests/R-2026-0001";
    own.get(request).await.expect(200).shows("We are working on it").shows("progress");
    world.work().await;
    own.get(request).await.expect(200).shows("Download").shows("3 more times").shows("Your data is ready");
    let package = format!("{request}/package");
    // Behind an old link it stands that it is ready, and neither the letters nor the way to it.
    let old = world.get(Guest::Nobody, &format!("{path}/requests/R-2026-0001")).await.expect(200);
    old.hides("/package").hides("/requests/copy/").shows("Show me everything");
    for _ in 0..3 {
        let zip = own.post(&package, &[]).await.expect(200);
        assert_eq!(zip.header("content-type"), Some("application/zip"));
    }
    own.post(&package, &[]).await.expect(410);
    own.get(request).await.expect(200).hides("/package");
    own.get("/data").await.expect(200).shows("Who took a copy").shows("R-2026-0001");
}

#[tokio::test]
async fn what_belongs_to_somebody_else_is_not_there() {
    let world = world().await;
    let (_, path) = carla(&world).await;
    let mine = Own::fresh(&world, &path).await;
    mine.post("/ask/copy", &[]).await.expect(303);
    world.work().await;
    let (_, token) = world.write(&crate::Arrive("piet@example.com")).await.unwrap();
    let theirs = format!("/preferences/{token}");
    world.get(Guest::Nobody, &format!("{theirs}/requests/R-2026-0001")).await.expect(404);
    world.get(Guest::Nobody, &format!("{theirs}/requests")).await.expect(200).hides("R-2026-0001");
    // A link of one kind is none of the other, and neither is a cookie.
    let session = mine.cookie.split_once('=').unwrap().1.to_owned();
    for dead in
        [format!("/preferences/{session}/data"), format!("/my-data/{token}"), format!("/my-data/{session}")]
    {
        world.get(Guest::Nobody, &dead).await.expect(410);
    }
    let forged = Own { world: &world, cookie: format!("custodia_account={token}") };
    forged.get("/data").await.expect(303).hides(CARLA);
    forged.post("/requests/R-2026-0001/package", &[]).await.expect(303);
}

#[tokio::test]
async fn three_fresh_links_an_hour_are_enough() {
    let world = world().await;
    let (_, path) = carla(&world).await;
    for _ in 0..6 {
        world.post(Guest::Nobody, &format!("{path}/data"), &[]).await.expect(303);
    }
    assert_eq!(mails(&world).await.len(), 3);
}

#[tokio::test]
async fn every_page_speaks_the_language_it_is_asked_in() {
    let world = world().await;
    let (_, path) = carla(&world).await;
    let own = Own::fresh(&world, &path).await;
    own.post("/ask/copy?lang=tr", &[]).await.expect(303);
    world.work().await;
    for lang in Lang::ALL {
        for page in ["/data", "/rights", "/ask/objection", "/correct", "/requests", "/requests/R-2026-0001"] {
            let page = format!("{page}?lang={}", lang.tag());
            own.get(&page).await.expect(200).hides("⟦").shows(&format!("<html lang=\"{}\"", lang.tag()));
        }
    }
}

#[tokio::test]
async fn until_when_is_said_by_the_rules_that_really_end_things() {
    const RULES: &[kernel::List] = &[kernel::List {
        fields: &["retention-rule"],
        read: |_, _| {
            let name = "Old letters, 90 days, destroyed".to_owned();
            let rule = kernel::Listed { key: "post.messages".into(), name, on_offer: true };
            Box::pin(async move { Ok(vec![rule]) })
        },
    }];
    const ENDS: kernel::account::Ends = |reader, asked| {
        assert!(asked.record.is_none() && asked.subject.is_some(), "only the person is asked for");
        let what = Fated::Ends { at: reader.now().plus(DAY), rule: "Two years of silence".into() };
        Box::pin(async move { Ok(vec![Fate { whole: true, since: None, what }]) })
    };
    let mut rooms = crate::ROOMS.to_vec();
    rooms[0] = kernel::Room { lists: RULES, ends: Some(ENDS), ..post::ROOM };
    let world = crate::world_of(&rooms).await;
    let (_, path) = carla(&world).await;
    let own = Own::fresh(&world, &path).await;
    let page = own.get("/data").await.expect(200).shows("Everything about you").hides("⟦").text();
    assert_eq!(
        page.matches("On 22 November 2026: Two years of silence").count(),
        1,
        "their own end, said once"
    );
    assert_eq!(page.matches("Old letters, 90 days, destroyed").count(), 1, "what ends before them");
}

/// Two fields of the house's own, one of which holds something of this person.
pub struct Hold(pub kernel::SubjectId);

impl kernel::Action for Hold {
    type Output = ();
    const NEEDS: kernel::Permission = kernel::SYSTEM;

    async fn run(&self, tx: &mut kernel::Tx) -> kernel::Result<()> {
        for (key, label) in [("loyalty", "Club number"), ("bonus", "Bonus")] {
            let define = customers::Define {
                key: key.into(),
                label: label.into(),
                class: "attribute".into(),
                purpose: "service".into(),
                basis: String::new(),
                ..customers::Define::default()
            };
            tx.also(&define).await?;
        }
        let attributes = [("loyalty".to_owned(), "4711".to_owned())].into();
        let changes = customers::Changes { attributes, ..customers::Changes::default() };
        customers::correct(tx, self.0, &changes, &customers::Source::Staff).await.map(drop)
    }
}

#[tokio::test]
async fn fields_of_the_house_are_corrected_where_they_hold_something() {
    let world = world().await;
    let (subject, path) = carla(&world).await;
    world.app.write(&kernel::Actor::house(), &Hold(subject)).await.unwrap();
    let own = Own::fresh(&world, &path).await;
    own.get("/correct").await.expect(200).shows("Club number").shows("value=\"4711\"").hides("Bonus");
    own.post("/correct", &[("bonus", "1000")]).await.expect(422).shows("Nothing is different yet");
    own.post("/correct", &[("loyalty", "4712")]).await.expect(303);
    assert_eq!(kinds(&world, subject).await, [(Kind::Rectification, "proved")]);
    let claim = rights::of_subject(&mut world.read().await, subject).await.unwrap().remove(0);
    let decide = rights::Decide::whole(claim.id, rights::Decision::Carry, "");
    world.write_as(Role::PrivacyOfficer, &decide).await.unwrap();
    own.get("/correct").await.expect(200).shows("value=\"4712\"");
}
