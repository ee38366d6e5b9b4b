//! Given, chosen and forgotten passwords.

use crate::browser::{Browser, GOOD, OTHER, between, events, hire, house, letter_to};
use ground::clock::HOUR;
use kernel::{Role, setting};
use testkit::{Guest, World};

async fn invited(world: &World) -> String {
    hire(world, "Alex", Role::Administrator).await;
    let mut alex = Browser::of(world, "Alex").await;
    let form = [("name", "Anna de Wit"), ("email", "anna@example.org"), ("role", "agent"), ("lang", "nl")];
    let added = alex.post("/staff", &form).await.expect(303);
    alex.get(added.location()).await.expect(200).shows("invited");
    let letter = letter_to(world, "anna@example.org").await;
    assert!(letter.starts_with("Beste Anna de Wit,"), "{letter}");
    between(&letter, "Wachtwoord: ", "\n").to_owned()
}

#[tokio::test]
async fn a_given_password_opens_nothing_but_the_page_to_choose_another() {
    let world = house().await;
    let given = invited(&world).await;
    let mut anna = Browser::new(&world);
    let begun = anna.sign_in("anna", &given).await.expect(303);
    assert_eq!(begun.location(), "/sign-in/password?next=/desk");
    assert!(
        anna.get("/desk/me").await.location().starts_with("/sign-in"),
        "not before a password was chosen"
    );
    anna.get("/sign-in/password").await.expect(200).shows("Choose a password");
    let chosen = anna.post("/sign-in/password", &[("password", OTHER)]).await.expect(303);
    assert_eq!(chosen.location(), "/desk?done=staff-password-changed");
    anna.get("/desk/me").await.expect(200).shows("Anna de Wit");
    Browser::new(&world).sign_in("anna", &given).await.expect(422);
    Browser::new(&world).sign_in("anna", OTHER).await.expect(303);
}

#[tokio::test]
async fn the_generated_password_is_known_to_the_person_alone() {
    let world = house().await;
    let given = invited(&world).await;
    for secret in [given.as_str(), "Anna de Wit", "anna@example.org", "Storyfox"] {
        assert!(!world.holds(secret.as_bytes()), "{secret} lies open");
    }
}

#[tokio::test]
async fn poor_passwords_are_refused_with_a_reason() {
    let world = house().await;
    let company = setting::Change { values: vec![("company.name".into(), "Noorderpad".into())] };
    world.write(&company).await.unwrap();
    let given = invited(&world).await;
    let mut anna = Browser::new(&world);
    anna.sign_in("anna", &given).await.expect(303);
    let tries = [
        ("", "Please fill this in."),
        ("fourteen chars", "At least 15 characters"),
        ("passwordpassword", "tried first"),
        ("noorderpad-2026-!!", "stands on the door"),
        ("anna@example.org", "stands on the door"),
    ];
    for (poor, why) in tries {
        anna.post("/sign-in/password", &[("password", poor)])
            .await
            .expect(422)
            .shows(why)
            .hides("value=\"four");
    }
    let long = "lang ".repeat(60);
    anna.post("/sign-in/password", &[("password", &long)]).await.expect(422).shows("At most 256");
}

#[tokio::test]
async fn one_changes_ones_own_with_the_present_one_and_other_sessions_end() {
    let world = house().await;
    hire(&world, "Ben", Role::Manager).await;
    let mut ben = Browser::of(&world, "Ben").await;
    let mut elsewhere = Browser::of(&world, "Ben").await;
    let wrong = [("present", OTHER), ("password", OTHER)];
    ben.post("/desk/me/password", &wrong).await.expect(422).shows("not your present password");
    ben.post("/desk/me/password", &[("present", GOOD), ("password", OTHER)]).await.expect(303);
    ben.get("/tents").await.expect(200);
    assert!(elsewhere.get("/tents").await.location().starts_with("/sign-in"));
    assert_eq!(events(&world, "staff.password-changed").await.len(), 1);
}

#[tokio::test]
async fn a_forgotten_password_is_replaced_by_a_mailed_link_once() {
    let world = house().await;
    hire(&world, "Ben", Role::Manager).await;
    let mut ben = Browser::of(&world, "Ben").await;
    let known = ben.post("/sign-in/forgotten", &[("email", "ben@example.org")]).await.expect(200).text();
    let unknown = ben.post("/sign-in/forgotten", &[("email", "who@example.org")]).await.expect(200).text();
    assert_eq!(known, unknown, "the answer tells nobody whether the address is known");
    let letter = letter_to(&world, "ben@example.org").await;
    let link = between(&letter, "http://127.0.0.1:8080", "\n").to_owned();
    ben.get(&link).await.expect(200);
    ben.post(&link, &[("password", "short")]).await.expect(422);
    ben.post(&link, &[("password", OTHER)]).await.expect(303);
    assert!(ben.get("/tents").await.location().starts_with("/sign-in"), "every session ended");
    ben.post(&link, &[("password", GOOD)]).await.expect(410);
    ben.sign_in("Ben", GOOD).await.expect(422);
    ben.sign_in("Ben", OTHER).await.expect(303);
    let letters = post::latest(&mut world.read().await, 9).await.unwrap();
    assert_eq!(letters.len(), 1, "nothing was sent to the unknown address");
}

#[tokio::test]
async fn a_mailed_link_is_good_for_an_hour_and_only_the_newest() {
    let world = house().await;
    hire(&world, "Ben", Role::Manager).await;
    let mut links = Vec::new();
    for _ in 0..2 {
        world.post(Guest::Nobody, "/sign-in/forgotten", &[("email", "ben@example.org")]).await.expect(200);
        let letter = letter_to(&world, "ben@example.org").await;
        links.push(between(&letter, "http://127.0.0.1:8080", "\n").to_owned());
        world.advance(1_000_000);
    }
    world.get(Guest::Nobody, &links[0]).await.expect(410);
    world.get(Guest::Nobody, &links[1]).await.expect(200);
    world.advance(HOUR);
    world.get(Guest::Nobody, &links[1]).await.expect(410);
    world.get(Guest::Nobody, "/sign-in/link/made-up").await.expect(410);
}

#[tokio::test]
async fn nobody_floods_a_mailbox() {
    let world = house().await;
    for _ in 0..10 {
        world.post(Guest::Nobody, "/sign-in/forgotten", &[("email", "ben@example.org")]).await.expect(200);
    }
    world.post(Guest::Nobody, "/sign-in/forgotten", &[("email", "ben@example.org")]).await.expect(429);
}
