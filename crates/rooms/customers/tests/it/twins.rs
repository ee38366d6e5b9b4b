//! Somebody who is here already: a warning for people, a conflict for programs, and the last word is theirs.

use crate::{AGENT, MANAGER, enter, joanna, named, purposes, world};
use customers::Draft;
use serde_json::json;

#[tokio::test]
async fn a_known_address_is_told_before_anybody_is_entered_twice() {
    let world = world().await;
    let subject = enter(&world, joanna()).await;
    let typed = [("given", "Asia"), ("emails.0", "JOANNA.z@example.com"), ("phones.0", "+48 600 100 200")];
    let page = world.post(AGENT, "/customers", &typed).await.expect(422);
    page.shows("Somebody with this is here already")
        .shows(&format!("<a href=\"/customers/{subject}\">Joanna Zielińska</a>: E-mail, Phone"))
        .shows("value=\"Asia\"")
        .shows("name=\"even_if_known\"");
    assert_eq!(customers::count(&mut world.read().await, &customers::Filter::default()).await.unwrap(), 1);
    let insisting = [&typed[..], &[("even_if_known", "yes")]].concat();
    world.post(AGENT, "/customers", &insisting).await.expect(303);
    world.get(AGENT, "/customers/new").await.expect(200).hides("even_if_known");
}

#[tokio::test]
async fn a_program_gets_a_conflict_that_names_the_fields() {
    let world = world().await;
    enter(&world, joanna()).await;
    let body = json!({"emails": ["new@example.com", "joanna.z@example.com"], "national_id": "44051401359", "country": "PL"});
    let known = world.api(MANAGER, "POST", "/customers", &body).await.expect(409);
    assert_eq!(known.wrong_fields(), ["emails.1", "national_id"]);
    assert!(known.text().contains("Customer 1001") && !known.text().contains("Joanna"), "{}", known.text());
    let mut insisting = body.clone();
    insisting["even_if_known"] = json!(true);
    world.api(MANAGER, "POST", "/customers", &insisting).await.expect(201);
    // The last six digits alone are not the same number.
    let other = json!({"phones": ["+48 500 100 200"]});
    world.api(MANAGER, "POST", "/customers", &other).await.expect(201);
}

#[tokio::test]
async fn many_addresses_are_looked_up_at_once() {
    let world = world().await;
    let mut all = Vec::new();
    for at in 0..250 {
        let emails = vec![format!("person{at}@example.com")];
        all.push(enter(&world, Draft { emails, ..named("Ab", "Cd") }).await);
    }
    let shared =
        enter(&world, Draft { emails: vec!["PERSON0@example.com".into()], ..named("Ab", "Cd") }).await;
    let asked: Vec<String> = (0..251).map(|at| format!("Person{at}@Example.com")).collect();
    let asked: Vec<&str> = asked.iter().map(String::as_str).collect();
    let found = customers::find_by_emails(&mut world.read().await, &asked).await.unwrap();
    let mut both = vec![all[0], shared];
    both.sort_unstable();
    assert_eq!(found[0], both);
    assert_eq!(found[249], [all[249]]);
    assert!(found[250].is_empty() && found.len() == 251);
}

#[tokio::test]
async fn a_purpose_is_chosen_by_its_name_and_told_by_it() {
    let world = purposes::world().await;
    let form = world.get(AGENT, "/customers/new").await.expect(200);
    form.shows("<option value=\"orders\">Your orders</option>").hides("What ended");
    let made = world.post(AGENT, "/customers", &[("given", "Jo"), ("purpose", "orders")]).await.expect(303);
    let page = world.get(AGENT, made.location()).await.expect(200);
    page.shows("for “Your orders”").shows("As long as “Your orders” needs it");
}
