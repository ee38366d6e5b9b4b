//! Entering customers: with everything, with nothing, with mistakes, with malice.

use crate::{AGENT, AUDITOR, MANAGER, MARKETER, enter, joanna, named, world};
use customers::{Draft, Source};
use serde_json::json;
use testkit::Guest;

#[tokio::test]
async fn a_program_enters_a_customer_and_reads_it_back() {
    let world = world().await;
    let body = json!({"given": "Joanna", "family": "Zielińska", "emails": ["Joanna.Z@Example.com"], "phones": ["+48 600 100 200"],
        "country": "pl", "purpose": "orders"});
    let made = world.api(AGENT, "POST", "/customers", &body).await.expect(201);
    assert_eq!(made.header("etag"), Some("\"v1\""));
    let path = made.location().strip_prefix("/api/v1").unwrap().to_owned();
    let read = world.api(AGENT, "GET", &path, &json!(null)).await.expect(200).json();
    assert_eq!(read["family"], "Zielińska");
    assert_eq!(read["emails"], json!(["Joanna.Z@example.com"]));
    assert_eq!(read["phones"], json!(["+48600100200"]));
    assert_eq!(
        (&read["country"], &read["purpose"], &read["source"]),
        (&json!("PL"), &json!("orders"), &json!("api"))
    );
    assert_eq!(read["number"], 1001);
}

#[tokio::test]
async fn nothing_at_all_is_enough() {
    let world = world().await;
    world.api(AGENT, "POST", "/customers", &json!({})).await.expect(201);
    let page = world
        .post(AGENT, "/customers", &[("given", ""), ("emails.0", " "), ("purpose", "")])
        .await
        .expect(303);
    world.get(AGENT, page.location()).await.expect(200).shows("Customer 1002");
}

#[tokio::test]
async fn every_mistake_is_told_at_its_field_and_nothing_is_kept() {
    let world = world().await;
    let body = json!({"given": "a".repeat(200), "family": "x\u{0}y", "emails": ["ok@example.com", "no-at"], "phones": ["12"],
        "birth_date": "2090-01-01", "country": "XX", "language": "polish", "national_id": "44051401358",
        "national_id_kind": "pl.pesel", "attributes": {"unknown": "1"}, "addresses": [{"city": "Kraków", "country": "QQ"}]});
    let answer = world.api(MANAGER, "POST", "/customers", &body).await.expect(422);
    let mut wrong = answer.wrong_fields();
    wrong.sort();
    assert_eq!(
        wrong,
        [
            "addresses.0.country",
            "attributes.unknown",
            "birth_date",
            "country",
            "emails.1",
            "family",
            "given",
            "language",
            "national_id",
            "phones.0"
        ]
    );
    assert!(
        world.api(AGENT, "GET", "/customers", &json!(null)).await.json()["items"]
            .as_array()
            .unwrap()
            .is_empty()
    );
}

#[tokio::test]
async fn unreadable_bodies_are_problems_and_never_faults() {
    let world = world().await;
    for body in [json!({"emails": "one"}), json!({"nickname": "Jo"}), json!([1]), json!({"given": 5})] {
        let answer = world.api(AGENT, "POST", "/customers", &body).await;
        assert!([400, 422].contains(&answer.status.as_u16()), "{body}: {}", answer.text());
    }
    for form in [
        ("nickname", "x"),
        ("emails.x", "y"),
        ("addresses.0", "z"),
        ("addresses.99999999.city", "z"),
        ("version", "a"),
    ] {
        world.post(AGENT, "/customers", &[form]).await.expect(400);
    }
}

#[tokio::test]
async fn the_form_keeps_what_was_typed_and_says_what_to_mend() {
    let world = world().await;
    let typed =
        [("given", "Joanna"), ("emails.0", "joanna@"), ("phones.0", "600 100 200"), ("country", "PL")];
    let page = world.post(AGENT, "/customers", &typed).await.expect(422);
    page.shows("value=\"Joanna\"")
        .shows("value=\"joanna@\"")
        .shows("This does not look like an e-mail address");
}

/// Two lines of the same name in the list of what is wrong would not say which one is meant.
#[tokio::test]
async fn a_second_address_is_called_by_its_number() {
    let world = world().await;
    let typed = [
        ("emails.0", "joanna@"),
        ("emails.1", "jo@"),
        ("emails.2", ""),
        ("emails.3", " "),
        ("phones.0", "12"),
        ("phones.1", ""),
    ];
    let page = world.post(AGENT, "/customers", &typed).await.expect(422);
    page.shows("<a href=\"#f-emails.0\">E-mail</a>: ")
        .shows("<a href=\"#f-emails.1\">E-mail 2</a>: ")
        .shows("<a href=\"#f-phones.0\">Phone</a>: ")
        .shows("<label for=\"f-emails.2\">E-mail 3")
        .shows("<label for=\"f-phones.1\">Phone 2")
        .hides("f-emails.3");
}

#[tokio::test]
async fn hostile_text_is_shown_as_text() {
    let world = world().await;
    let subject =
        enter(&world, named("<script>alert(1)</script>", "'; drop table customers; --{{7*7}}")).await;
    let page = world.get(AGENT, &format!("/customers/{subject}")).await.expect(200);
    page.hides("<script>alert").shows("&lt;script&gt;alert(1)");
    world.get(AGENT, "/customers").await.expect(200).hides("<script>alert").shows("drop table customers");
}

#[tokio::test]
async fn only_who_may_enters_customers() {
    let world = world().await;
    world.api(Guest::Nobody, "POST", "/customers", &json!({})).await.expect(401);
    for guest in [MARKETER, AUDITOR, Guest::Powerless] {
        world.api(guest, "POST", "/customers", &json!({})).await.expect(403);
    }
}

#[tokio::test]
async fn a_phone_without_prefix_belongs_to_where_the_person_lives() {
    let world = world().await;
    let lives_in = |country: &str, phone: &str| Draft {
        phones: vec![phone.into()],
        addresses: vec![customers::Address { country: country.into(), ..Default::default() }],
        ..Draft::default()
    };
    for (country, typed, kept) in
        [("PL", "600 100 200", "+48600100200"), ("TR", "0532 123 45 67", "+905321234567")]
    {
        let subject = enter(&world, lives_in(country, typed)).await;
        let contact = customers::contact(&mut world.read().await, subject).await.unwrap().unwrap();
        assert_eq!(contact.phone.as_deref(), Some(kept));
        assert_eq!(contact.country.as_deref(), Some(country));
    }
}

#[tokio::test]
async fn national_ids_are_read_by_the_rules_of_their_country() {
    let world = world().await;
    for (kind, number) in [
        ("pl.pesel", "44051401359"),
        ("nl.bsn", "111222333"),
        ("tr.tckn", "10000000146"),
        ("de.idnr", "86095742719"),
    ] {
        let body = json!({"national_id": number, "national_id_kind": kind});
        let made = world.api(AGENT, "POST", "/customers", &body).await;
        // An agent sees that there is one, and may not enter it.
        assert_eq!(made.wrong_fields(), ["national_id", "national_id_kind"]);
        let made = world.api(MANAGER, "POST", "/customers", &body).await.expect(201).json();
        assert!(made["national_id"].as_str().unwrap().starts_with('•'), "{made}");
        let body = json!({"national_id": format!("{number}1"), "national_id_kind": kind});
        assert_eq!(world.api(MANAGER, "POST", "/customers", &body).await.wrong_fields(), ["national_id"]);
    }
}

#[tokio::test]
async fn nothing_that_identifies_lies_open_in_the_files() {
    let world = world().await;
    let subject = enter(&world, joanna()).await;
    assert!(customers::contact(&mut world.read().await, subject).await.unwrap().is_some());
    for plain in ["Joanna", "joanna", "Zieli", "zielinska", "600100200", "44051401359", "1990-05-17", "uga 5"]
    {
        assert!(!world.holds(plain.as_bytes()), "`{plain}` lies open");
    }
    assert!(
        world.holds(b"staff") || world.app.db().path().is_none(),
        "the search itself must find something"
    );
}

#[tokio::test]
async fn many_are_entered_at_once_with_numbers_in_order() {
    let world = world().await;
    world.write(&Many(250)).await.unwrap();
    let mut reader = world.read().await;
    let all = customers::ids(&mut reader, &customers::Filter::default(), None, 1000).await.unwrap();
    let contacts = customers::contacts(&mut reader, &all).await.unwrap();
    assert_eq!(contacts.len(), 250);
    let last = customers::search(&mut reader, "number249").await.unwrap();
    assert_eq!(last.people.len(), 1);
    assert_eq!(last.people[0].number, 1001 + 249);
}

struct Many(usize);

impl kernel::Action for Many {
    type Output = ();
    const NEEDS: kernel::Permission = kernel::SYSTEM;

    async fn run(&self, tx: &mut kernel::Tx) -> kernel::Result<()> {
        let rules = customers::rules(tx).await?;
        let people: kernel::Result<Vec<_>> =
            (0..self.0).map(|at| rules.check(&named(&format!("Number{at}"), "Of Many"))).collect();
        customers::add_many(tx, &people?, &Source::Import("first".into()), Some("orders")).await.map(drop)
    }
}
