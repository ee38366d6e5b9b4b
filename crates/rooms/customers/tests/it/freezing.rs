//! Restriction: seen everywhere with its reason, changed nowhere, not even by a statement that asks nobody.

use crate::{AGENT, MANAGER, OFFICER, enter, joanna, named, purposes, world};
use customers::{Changes, Restriction, Source, SubjectId};
use ground::{args, clock::DAY, db::Sql};
use kernel::{
    Action, Error, Permission, Result, SYSTEM, Tx, restriction,
    step::{Call, HostRef, Stepped},
};
use serde_json::json;

struct Restrict(SubjectId, Restriction);

impl Action for Restrict {
    type Output = ();
    const NEEDS: Permission = SYSTEM;

    async fn run(&self, tx: &mut Tx) -> Result<()> {
        customers::restrict(tx, self.0, self.1).await
    }
}

/// A write as somebody with a console would make it.
struct Raw(&'static str, SubjectId);

impl Action for Raw {
    type Output = u64;
    const NEEDS: Permission = SYSTEM;

    async fn run(&self, tx: &mut Tx) -> Result<u64> {
        Ok(tx.execute(Sql::new(self.0), args![self.1]).await?)
    }
}

struct Touch(SubjectId);

impl Action for Touch {
    type Output = ();
    const NEEDS: Permission = SYSTEM;

    async fn run(&self, tx: &mut Tx) -> Result<()> {
        customers::contacted(tx, self.0).await
    }
}

struct Correct(SubjectId, &'static str);

impl Action for Correct {
    type Output = i64;
    const NEEDS: Permission = SYSTEM;

    async fn run(&self, tx: &mut Tx) -> Result<i64> {
        let changes = Changes { family: Some(self.1.into()), ..Changes::default() };
        customers::check_change(tx, self.0, &changes).await?;
        customers::correct(tx, self.0, &changes, &Source::Person).await
    }
}

#[tokio::test]
async fn a_statement_that_asks_nobody_is_refused() {
    let world = world().await;
    let (frozen, free) = (enter(&world, joanna()).await, enter(&world, named("Piet", "de Boer")).await);
    world.write(&Restrict(frozen, Restriction::On)).await.unwrap();
    for sql in [
        "update customers set country = 'NL' where subject = ?1",
        "delete from customers where subject = ?1",
        "update customer_secrets set kind = 'x' where subject = ?1",
        "delete from customer_secrets where subject = ?1",
        "insert into customer_attributes (subject, field, value) values (?1, 'a', 'b')",
        "delete from customer_lookup where subject = ?1",
        "insert into customer_lookup (token, subject) values (1, ?1)",
    ] {
        let refused = world.write(&Raw(sql, frozen)).await;
        assert!(
            matches!(&refused, Err(Error::Refused(message)) if message.key == "error-restricted"),
            "{sql}: {refused:?}"
        );
        if !sql.contains("customer_secrets") {
            assert!(world.write(&Raw(sql, free)).await.unwrap() > 0, "{sql}");
        }
    }
}

#[tokio::test]
async fn it_is_shown_with_its_reason_wherever_the_person_is() {
    let world = world().await;
    let subject = enter(&world, joanna()).await;
    let path = format!("/customers/{subject}");
    world.get(OFFICER, &path).await.hides("This record is restricted");
    world.write(&Restrict(subject, Restriction::On)).await.unwrap();
    world.advance(DAY);
    world.write(&Restrict(subject, Restriction::Blocked)).await.unwrap();
    let page = world.get(OFFICER, &path).await.expect(200).shows("This record is restricted");
    page.shows("21 November 2026").shows("blocked instead of erased").shows(">blocked<");
    world.get(AGENT, "/customers").await.expect(200).shows(">blocked<");
    world.get(AGENT, "/customers?q=zielin").await.expect(200).shows(">blocked<");
    let one = world.api(AGENT, "GET", &path, &json!(null)).await.expect(200).json();
    assert_eq!(
        one["restriction"],
        json!({"since": "2026-11-21T12:00:00Z", "by": "house", "reason": "blocked"}),
        "since it was restricted first"
    );
    world.write(&Restrict(subject, Restriction::Off)).await.unwrap();
    world.get(OFFICER, &path).await.hides("This record is restricted").shows("No longer restricted");
    assert!(world.api(AGENT, "GET", &path, &json!(null)).await.json()["restriction"].is_null());
}

#[tokio::test]
async fn everybody_who_changes_many_leaves_them_out() {
    let world = world().await;
    let (frozen, free) = (enter(&world, joanna()).await, enter(&world, named("Piet", "de Boer")).await);
    world.write(&Restrict(frozen, Restriction::On)).await.unwrap();
    let ids = [frozen.to_string(), free.to_string()];
    let form = [("id", ids[0].as_str()), ("id", ids[1].as_str()), ("country", "NL")];
    world.post(MANAGER, "/customers/changes", &form).await.expect(303);
    let country =
        async |subject| customers::contact(&mut world.read().await, subject).await.unwrap().unwrap().country;
    assert_eq!((country(frozen).await.as_deref(), country(free).await.as_deref()), (Some("PL"), Some("NL")));
    world.advance(DAY);
    for subject in [frozen, free] {
        world.write(&Touch(subject)).await.unwrap();
    }
    let mut reader = world.read().await;
    let last = async |reader: &mut kernel::Reader, subject| {
        customers::record(reader, subject).await.unwrap().unwrap().last_contact_at
    };
    assert_eq!(last(&mut reader, free).await, world.now());
    assert!(last(&mut reader, frozen).await < world.now(), "even that is a change");
    drop(reader);
    world.advance(DAY);
    world.write(&Correct(free, "Klein")).await.unwrap();
    assert_eq!(
        last(&mut world.read().await, free).await,
        world.now(),
        "who puts their facts right is in touch"
    );
}

#[tokio::test]
async fn every_door_to_a_change_says_why_not() {
    let world = world().await;
    let subject = enter(&world, joanna()).await;
    world.write(&Restrict(subject, Restriction::On)).await.unwrap();
    let path = format!("/customers/{subject}");
    world.get(OFFICER, &format!("{path}/edit")).await.expect(403).shows("restricted");
    let value = format!("{path}/values");
    world.post(OFFICER, &value, &[("field", "emails.0"), ("version", "2")]).await.expect(403);
    let page = world.get(OFFICER, &path).await.expect(200);
    page.hides("Erase this value");
    let mut reader = world.read().await;
    let contact = customers::contact(&mut reader, subject).await.unwrap().unwrap();
    assert_eq!(contact.email.as_deref(), Some("joanna.z@example.com"));
    assert!(restriction::is_frozen(&mut reader, subject).await.unwrap());
}

#[tokio::test]
async fn the_person_may_have_their_facts_put_right_and_stays_restricted() {
    let world = world().await;
    let subject = enter(&world, joanna()).await;
    world.write(&Restrict(subject, Restriction::On)).await.unwrap();
    let before = restriction::of(&mut world.read().await, subject).await.unwrap();
    world.advance(DAY);
    world.write(&Correct(subject, "Nowak")).await.unwrap();
    let mut reader = world.read().await;
    assert_eq!(restriction::of(&mut reader, subject).await.unwrap(), before);
    let contact = customers::contact(&mut reader, subject).await.unwrap().unwrap();
    assert_eq!(contact.name.family, "Nowak");
    drop(reader);
    world.write(&Restrict(subject, Restriction::Off)).await.unwrap();
    world.write(&Correct(subject, "Zielińska")).await.unwrap();
    assert!(!restriction::is_frozen(&mut world.read().await, subject).await.unwrap());
}

#[tokio::test]
async fn a_field_that_is_removed_waits_for_those_who_are_restricted() {
    let world = purposes::world().await;
    let field = json!({"key": "shoe-size", "label": "Shoe size", "class": "attribute", "purpose": "orders"});
    world.api(OFFICER, "POST", "/customers/fields", &field).await.expect(201);
    let (frozen, free) = (sized(&world, "Joanna").await, sized(&world, "Piet").await);
    world.write(&Restrict(frozen, Restriction::On)).await.unwrap();
    let removal = "/customers/fields/shoe-size?confirm=shoe-size";
    world.api(OFFICER, "DELETE", removal, &json!(null)).await.expect(202);
    world.work().await;
    assert_eq!((sizes(&world, frozen).await, sizes(&world, free).await), (1, 0));
    world.get(OFFICER, "/customers/fields").await.shows("being removed");
    world.write(&Restrict(frozen, Restriction::Off)).await.unwrap();
    world.work().await;
    assert_eq!(sizes(&world, frozen).await, 0);
    world.get(OFFICER, "/customers/fields").await.hides("being removed");
}

#[tokio::test]
async fn nobody_unknown_or_erased_is_restricted() {
    let world = world().await;
    let unknown: SubjectId = "cust_00000000000000000000000001".parse().unwrap();
    for on in [Restriction::On, Restriction::Off] {
        assert!(matches!(world.write(&Restrict(unknown, on)).await, Err(Error::NotFound)));
    }
    assert!(!restriction::is_frozen(&mut world.read().await, unknown).await.unwrap());
}

#[tokio::test]
async fn a_weaker_reason_takes_no_place_and_a_process_frees_only_what_one_froze() {
    let world = world().await;
    let subject = enter(&world, joanna()).await;
    let reason =
        async || restriction::of(&mut world.read().await, subject).await.unwrap().map(|now| now.reason);
    assert!(world.write(&Step(subject, "on")).await.unwrap());
    assert!(world.write(&Step(subject, "off")).await.unwrap());
    assert_eq!(reason().await, None);
    let mut strongest = None;
    for on in [Restriction::On, Restriction::Blocked, Restriction::Erasing, Restriction::Kept] {
        strongest = on.reason();
        world.write(&Restrict(subject, on)).await.unwrap();
        world.write(&Restrict(subject, Restriction::On)).await.unwrap();
        assert!(world.write(&Step(subject, "on")).await.unwrap());
        assert!(!world.write(&Step(subject, "off")).await.unwrap(), "{on:?}");
        assert_eq!(reason().await.as_deref(), strongest);
    }
    assert_eq!(strongest, Some(restriction::KEPT));
    world.get(OFFICER, &format!("/customers/{subject}")).await.shows("Parts of it were kept");
}

/// What a process does; false when it says why not.
struct Step(SubjectId, &'static str);

impl Action for Step {
    type Output = bool;
    const NEEDS: Permission = SYSTEM;

    async fn run(&self, tx: &mut Tx) -> Result<bool> {
        let step = customers::ROOM.steps.iter().find(|step| step.name == "customers.restrict").unwrap();
        let args = [("restriction".to_owned(), self.1.to_owned())].into();
        let host = HostRef { kind: "customer", id: [0; 16] };
        let call = Call { run: [0; 16], host, subject: Some(self.0), args };
        Ok(matches!((step.run)(tx, call).await?, Stepped::Done))
    }
}

/// Somebody was erased, and something of them was kept; of their record a plain value was left.
struct LeaveSome(SubjectId);

impl Action for LeaveSome {
    type Output = ();
    const NEEDS: Permission = SYSTEM;

    async fn run(&self, tx: &mut Tx) -> Result<()> {
        customers::mark_erased(tx, self.0).await?;
        let left = vec![(customers::Feature::Custom("shoe-size".into()), "39".to_owned())];
        customers::leave(tx, &[(self.0, left)]).await?;
        restriction::freeze_for(tx, self.0, restriction::KEPT).await
    }
}

#[tokio::test]
async fn what_was_left_of_the_erased_goes_with_a_stricter_class_though_something_was_kept() {
    let world = purposes::world().await;
    let field = json!({"key": "shoe-size", "label": "Shoe size", "class": "attribute", "purpose": "orders"});
    world.api(OFFICER, "POST", "/customers/fields", &field).await.expect(201);
    let (erased, bound) = (enter(&world, named("Joanna", "")).await, sized(&world, "Piet").await);
    world.write(&LeaveSome(erased)).await.unwrap();
    world.write(&Restrict(bound, Restriction::On)).await.unwrap();
    let before = restriction::of(&mut world.read().await, erased).await.unwrap();
    let stricter = json!({"class": "identifying"});
    world.api(OFFICER, "PATCH", "/customers/fields/shoe-size", &stricter).await.expect(200);
    world.work().await;
    assert_eq!((sizes(&world, erased).await, sizes(&world, bound).await), (0, 1));
    let mut reader = world.read().await;
    assert_eq!(restriction::of(&mut reader, erased).await.unwrap(), before, "the rest is kept as before");
    drop(reader);
    world.write(&Restrict(bound, Restriction::Off)).await.unwrap();
    world.work().await;
    assert_eq!(sizes(&world, bound).await, 0, "it was sealed once they were free");
}

#[tokio::test]
async fn what_was_left_of_the_erased_keeps_no_field_that_is_removed() {
    let world = purposes::world().await;
    let field = json!({"key": "shoe-size", "label": "Shoe size", "class": "attribute", "purpose": "orders"});
    world.api(OFFICER, "POST", "/customers/fields", &field).await.expect(201);
    let erased = enter(&world, named("Joanna", "")).await;
    world.write(&LeaveSome(erased)).await.unwrap();
    let removal = "/customers/fields/shoe-size?confirm=shoe-size";
    world.api(OFFICER, "DELETE", removal, &json!(null)).await.expect(202);
    world.work().await;
    assert_eq!(sizes(&world, erased).await, 0);
    world.get(OFFICER, "/customers/fields").await.hides("being removed").hides("Shoe size");
}

async fn sized(world: &testkit::World, given: &str) -> SubjectId {
    let attributes = [("shoe-size".into(), "39".into())].into();
    enter(world, customers::Draft { attributes, ..named(given, "") }).await
}

async fn sizes(world: &testkit::World, subject: SubjectId) -> i64 {
    let count = Sql::new("select count(*) from customer_attributes where subject = ?1");
    world.read().await.scalar(count, args![subject]).await.unwrap()
}
