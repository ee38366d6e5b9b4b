//! The second factor: on, used, lost and off.

use crate::browser::{Browser, GOOD, between, events, hire, house};
use kernel::Role;
use testkit::World;
use totp_rs::{Builder, Secret};

/// What the app on a phone shows now.
fn code(world: &World, secret: &str) -> String {
    let secret = Secret::try_from_base32(secret).unwrap();
    let totp = Builder::new().with_secret(secret.as_bytes().to_vec()).build().unwrap();
    totp.generate(u64::try_from(world.now().seconds()).unwrap()).to_string()
}

fn next_step(world: &World) {
    world.advance(30 * ground::clock::SECOND);
}

/// Turns it on in this browser and gives the secret and the recovery codes.
async fn turned_on(world: &World, browser: &mut Browser<'_>) -> (String, Vec<String>) {
    let page = browser.get("/desk/me/second-factor").await.expect(200).shows("<svg ").text();
    let secret = between(&page, "name=\"secret\" value=\"", "\"").to_owned();
    let wrong =
        browser.post("/desk/me/second-factor", &[("secret", &secret), ("code", "000000")]).await.expect(422);
    let again = wrong.text();
    assert_eq!(between(&again, "name=\"secret\" value=\"", "\""), secret, "the app need not scan again");
    let form = [("secret", secret.as_str()), ("code", &code(world, &secret))];
    let codes = browser.post("/desk/me/second-factor", &form).await.expect(200).text();
    let codes: Vec<String> = codes.split("<li><code>").skip(1).map(|rest| rest[..11].to_owned()).collect();
    assert_eq!(codes.len(), 10);
    (secret, codes)
}

#[tokio::test]
async fn a_password_alone_opens_nothing_any_more() {
    let world = house().await;
    hire(&world, "Ben", Role::Manager).await;
    let mut ben = Browser::of(&world, "Ben").await;
    let (secret, _) = turned_on(&world, &mut ben).await;
    let used = code(&world, &secret);
    let mut thief = Browser::new(&world);
    assert_eq!(thief.sign_in("Ben", GOOD).await.expect(303).location(), "/sign-in/code?next=/desk");
    assert!(thief.get("/tents").await.location().starts_with("/sign-in"));
    thief.get("/sign-in/password").await.expect(303);
    for wrong in ["", "000000", "no code", used.as_str()] {
        thief.post("/sign-in/code", &[("code", wrong)]).await.expect(422).shows("not right, or it was used");
    }
    next_step(&world);
    let fresh = code(&world, &secret);
    let done = thief.post("/sign-in/code", &[("code", &fresh), ("next", "/tents")]).await.expect(303);
    assert_eq!(done.location(), "/tents");
    thief.get("/tents").await.expect(200);
    assert_eq!(events(&world, "staff.factor-on").await.len(), 1);
}

#[tokio::test]
async fn a_recovery_code_opens_once() {
    let world = house().await;
    hire(&world, "Ben", Role::Manager).await;
    let mut ben = Browser::of(&world, "Ben").await;
    let (_, codes) = turned_on(&world, &mut ben).await;
    for (expected, code) in
        [(303, codes[0].to_uppercase()), (422, codes[0].clone()), (303, codes[1].replace('-', ""))]
    {
        let mut browser = Browser::new(&world);
        browser.sign_in("Ben", GOOD).await.expect(303);
        browser.post("/sign-in/code", &[("code", &code)]).await.expect(expected);
    }
    ben.get("/desk/me/second-factor").await.expect(200).shows("8 codes are left.");
    ben.post("/desk/me/recovery-codes", &[]).await.expect(200).shows("Each works once");
    ben.get("/desk/me/second-factor").await.expect(200).shows("10 codes are left.");
    assert!(!world.holds(codes[5].as_bytes()), "codes are stored as hashes");
}

#[tokio::test]
async fn guessing_codes_is_throttled() {
    let world = house().await;
    hire(&world, "Ben", Role::Manager).await;
    let mut ben = Browser::of(&world, "Ben").await;
    let (secret, _) = turned_on(&world, &mut ben).await;
    next_step(&world);
    let mut thief = Browser::new(&world);
    thief.sign_in("Ben", GOOD).await.expect(303);
    for _ in 0..10 {
        thief.post("/sign-in/code", &[("code", "000000")]).await.expect(422);
    }
    let right = code(&world, &secret);
    thief.post("/sign-in/code", &[("code", &right)]).await.expect(429);
}

#[tokio::test]
async fn it_is_turned_off_with_the_password_only_when_that_can_stand_alone() {
    let world = house().await;
    hire(&world, "Ben", Role::Manager).await;
    let mut ben = Browser::of(&world, "Ben").await;
    let (secret, _) = turned_on(&world, &mut ben).await;
    let again = [("secret", secret.as_str()), ("code", "000000")];
    ben.post("/desk/me/second-factor", &again).await.expect(403).shows("Turn it off first");
    ben.post("/desk/me/password", &[("present", GOOD), ("password", "kv8-uurw")]).await.expect(303);
    let off = "/desk/me/second-factor/off";
    ben.post(off, &[("password", "kv8-uurx")]).await.expect(422).shows("not your present password");
    ben.post(off, &[("password", "kv8-uurw")]).await.expect(422).shows("needs 15 characters");
    ben.post("/desk/me/password", &[("present", "kv8-uurw"), ("password", GOOD)]).await.expect(303);
    ben.post(off, &[("password", GOOD)]).await.expect(303);
    let mut browser = Browser::new(&world);
    assert_eq!(browser.sign_in("Ben", GOOD).await.expect(303).location(), "/desk");
    ben.post("/desk/me/recovery-codes", &[]).await.expect(403);
}

#[tokio::test]
async fn an_administrator_takes_a_lost_one_off() {
    let world = house().await;
    hire(&world, "Alex", Role::Administrator).await;
    let id = hire(&world, "Ben", Role::Manager).await;
    let mut ben = Browser::of(&world, "Ben").await;
    turned_on(&world, &mut ben).await;
    let mut alex = Browser::of(&world, "Alex").await;
    alex.get(&format!("/staff/{id}")).await.expect(200).shows("Take off the second factor");
    alex.post(&format!("/staff/{id}/second-factor"), &[]).await.expect(303);
    assert!(ben.get("/tents").await.location().starts_with("/sign-in"));
    assert_eq!(ben.sign_in("Ben", GOOD).await.expect(303).location(), "/desk");
}
