//! Users, roles and the matrix, and the administrator who cannot be locked out.

use crate::browser::{Browser, GOOD, events, hire, house, letter_to, unknown_user};
use kernel::Role;
use staff::ROOM;
use testkit::Guest;

#[tokio::test]
async fn these_pages_are_for_those_who_may() {
    let world = house().await;
    let id = hire(&world, "Anna", Role::Agent).await;
    hire(&world, "Olga", Role::Auditor).await;
    let mut anna = Browser::of(&world, "Anna").await;
    let mut olga = Browser::of(&world, "Olga").await;
    for path in ["/staff", "/staff/new", "/staff/roles", "/staff/tokens", &format!("/staff/{id}")] {
        assert!(world.get(Guest::Nobody, path).await.expect(303).location().starts_with("/sign-in"));
        anna.get(path).await.expect(403).hides("olga@example.org");
    }
    for path in ["/staff", "/staff/roles", &format!("/staff/{id}")] {
        olga.get(path).await.expect(200).hides("type=\"submit\" class=\"primary\"");
    }
    let draft = [("name", "X"), ("email", "x@example.org"), ("role", "administrator")];
    olga.post("/staff", &draft).await.expect(403);
    for path in [format!("/staff/{id}"), format!("/staff/{id}/password"), format!("/staff/{id}/removal")] {
        let form = [("name", "X"), ("email", "x@example.org"), ("role", "administrator"), ("version", "1")];
        olga.post(&path, &form).await.expect(403);
    }
    olga.post("/staff/roles", &[("version", "1")]).await.expect(403);
    olga.post("/staff/tokens", &[("name", "X"), ("role", "agent")]).await.expect(403);
}

#[tokio::test]
async fn a_user_is_changed_and_two_editors_do_not_overwrite_each_other() {
    let world = house().await;
    hire(&world, "Alex", Role::Administrator).await;
    let id = hire(&world, "Anna", Role::Agent).await;
    let mut alex = Browser::of(&world, "Alex").await;
    let path = format!("/staff/{id}");
    let form = |version, email, role| {
        [
            ("version", version),
            ("name", "Anna"),
            ("email", email),
            ("role", role),
            ("standing", "active"),
            ("lang", ""),
        ]
    };
    alex.post(&path, &form("1", "anna@example.org", "manager")).await.expect(303);
    alex.post(&path, &form("1", "anna@example.org", "agent"))
        .await
        .expect(409)
        .shows("Somebody else changed this");
    alex.post(&path, &form("2", "alex@example.org", "agent")).await.expect(422).shows("works here already");
    alex.post(&path, &form("2", "nonsense", "king"))
        .await
        .expect(422)
        .shows("needs one @")
        .shows("one of the options");
    let told = events(&world, "staff.changed").await;
    assert_eq!(told, [format!(r#"{{"user":"{id}","field":"role","before":"agent","after":"manager"}}"#)]);
    let nobody = unknown_user();
    alex.get(&format!("/staff/{nobody}")).await.expect(404);
    alex.post(&format!("/staff/{nobody}/password"), &[]).await.expect(404);
}

#[tokio::test]
async fn adding_somebody_tells_of_every_mistake_at_once() {
    let world = house().await;
    hire(&world, "Alex", Role::Administrator).await;
    let mut alex = Browser::of(&world, "Alex").await;
    let long = "x".repeat(121);
    let form = [("name", long.as_str()), ("email", "a@b@c"), ("role", ""), ("lang", "xx")];
    let page = alex.post("/staff", &form).await.expect(422);
    page.shows("At most 120").shows("needs one @").shows("4 answers need another look").shows("a@b@c");
    let twice = [("name", "A"), ("email", "ALEX@example.org"), ("role", "agent")];
    alex.post("/staff", &twice).await.expect(422).shows("works here already");
    alex.post("/staff", &[("nam", "x")]).await.expect(400);
}

#[tokio::test]
async fn the_last_administrator_can_neither_leave_nor_become_something_else() {
    let world = house().await;
    let id = hire(&world, "Alex", Role::Administrator).await;
    let mut alex = Browser::of(&world, "Alex").await;
    let path = format!("/staff/{id}");
    let form = |role, standing| {
        [
            ("version", "1"),
            ("name", "Alex"),
            ("email", "alex@example.org"),
            ("role", role),
            ("standing", standing),
        ]
    };
    alex.post(&path, &form("agent", "active")).await.expect(403).shows("last administrator");
    alex.post(&path, &form("administrator", "disabled")).await.expect(403);
    hire(&world, "Dora", Role::Administrator).await;
    alex.post(&path, &form("administrator", "disabled")).await.expect(303);
    assert!(alex.get("/staff").await.location().starts_with("/sign-in"), "disabling ends the sessions");
    alex.sign_in("Alex", GOOD).await.expect(422);
}

#[tokio::test]
async fn a_removed_name_cannot_be_read_again() {
    let world = house().await;
    hire(&world, "Alex", Role::Administrator).await;
    let id = hire(&world, "Anna", Role::Agent).await;
    let mut alex = Browser::of(&world, "Alex").await;
    alex.post(&format!("/staff/{id}/removal"), &[]).await.expect(403).shows("Disable it first");
    let form = [
        ("version", "1"),
        ("name", "Anna"),
        ("email", "anna@example.org"),
        ("role", "agent"),
        ("standing", "disabled"),
    ];
    alex.post(&format!("/staff/{id}"), &form).await.expect(303);
    let keys = world.app.vault().count().await.unwrap();
    alex.post(&format!("/staff/{id}/removal"), &[]).await.expect(303);
    world.work().await;
    assert_eq!(world.app.vault().count().await.unwrap(), keys - 1);
    alex.get(&format!("/staff/{id}")).await.expect(404);
    alex.get("/staff").await.expect(200).hides("anna@example.org");
}

#[tokio::test]
async fn a_new_password_goes_by_mail_and_ends_the_sessions() {
    let world = house().await;
    hire(&world, "Alex", Role::Administrator).await;
    let id = hire(&world, "Ben", Role::Manager).await;
    let (mut alex, mut ben) = (Browser::of(&world, "Alex").await, Browser::of(&world, "Ben").await);
    alex.post(&format!("/staff/{id}/password"), &[]).await.expect(303);
    assert!(ben.get("/tents").await.location().starts_with("/sign-in"));
    ben.sign_in("Ben", GOOD).await.expect(422);
    let letter = letter_to(&world, "ben@example.org").await;
    let given = crate::browser::between(&letter, "Password: ", "\n").to_owned();
    assert!(ben.sign_in("Ben", &given).await.expect(303).location().starts_with("/sign-in/password"));
}

#[tokio::test]
async fn the_matrix_decides_at_once_and_writes_down_what_it_was() {
    let world = house().await;
    hire(&world, "Alex", Role::Administrator).await;
    hire(&world, "Anna", Role::Agent).await;
    let (mut alex, mut anna) = (Browser::of(&world, "Alex").await, Browser::of(&world, "Anna").await);
    anna.get("/tents").await.expect(403);
    let page = alex.get("/staff/roles").await.expect(200);
    page.shows("See tents")
        .shows("Colour")
        .shows("value=\"agent:tents.view\"")
        .shows("value=\"manager:colour:masked\" selected");
    let form = [("version", "1"), ("right", "agent:tents.view"), ("field", "agent:colour:edit")];
    alex.post("/staff/roles", &form).await.expect(303);
    anna.get("/tents").await.expect(200).shows("Anna sees colours edit");
    let told = events(&world, "staff.right-changed").await;
    assert!(
        told.contains(&r#"{"role":"agent","right":"tents.view","before":"no","after":"yes"}"#.to_owned()),
        "{told:?}"
    );
    assert!(
        told.contains(&r#"{"role":"manager","right":"tents.view","before":"yes","after":"no"}"#.to_owned())
    );
    let fields = events(&world, "staff.field-changed").await;
    assert_eq!(fields, [r#"{"role":"agent","field":"colour","before":"masked","after":"edit"}"#]);
    alex.post("/staff/roles", &form).await.expect(409);
}

#[tokio::test]
async fn nobody_takes_the_matrix_away_from_the_administrators() {
    let world = house().await;
    hire(&world, "Alex", Role::Administrator).await;
    let mut alex = Browser::of(&world, "Alex").await;
    alex.get("/staff/roles").await.expect(200).shows("value=\"administrator:staff.roles\" aria-label=\"Change what roles may do: Administrator\" checked disabled");
    alex.post("/staff/roles", &[("version", "1")]).await.expect(303);
    alex.get("/staff/roles").await.expect(200);
    alex.get("/staff").await.expect(200);
    alex.get("/staff/tokens").await.expect(403);
    for wrong in ["agent", "king:colour:edit", "agent:colour:maybe"] {
        alex.post("/staff/roles", &[("version", "2"), ("field", wrong)]).await.expect(422);
    }
    alex.post("/staff/roles", &[("version", "2"), ("field", "agent:size:edit")]).await.expect(422);
}

#[tokio::test]
async fn every_statement_is_understood() {
    let world = house().await;
    let mut conn = world.app.db().reader().await.unwrap();
    for sql in ROOM.statements.iter().flat_map(|list| *list) {
        conn.prepare(sql).await.unwrap_or_else(|error| panic!("{}: {error}", sql.text()));
    }
}

#[tokio::test]
async fn who_may_look_after_users_makes_nobody_an_administrator() {
    let world = house().await;
    let alex = hire(&world, "Alex", Role::Administrator).await;
    hire(&world, "Ben", Role::Manager).await;
    let mut root = Browser::of(&world, "Alex").await;
    let form = [("version", "1"), ("right", "manager:staff.manage"), ("right", "manager:staff.view")];
    root.post("/staff/roles", &form).await.expect(303);
    let mut ben = Browser::of(&world, "Ben").await;
    let draft = |role| [("name", "Mark"), ("email", "mark@example.org"), ("role", role)];
    ben.post("/staff", &draft("administrator")).await.expect(403).shows("Only administrators");
    ben.post("/staff", &draft("marketer")).await.expect(303);
    for help in ["password", "second-factor", "removal"] {
        ben.post(&format!("/staff/{alex}/{help}"), &[]).await.expect(403);
    }
}
