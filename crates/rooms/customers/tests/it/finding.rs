//! Finding: whatever keyboard, spelling or part of it somebody has.

use crate::{AGENT, AUDITOR, MANAGER, enter, joanna, named, world};
use customers::Draft;
use serde_json::json;
use testkit::World;

async fn found(world: &World, typed: &str) -> Vec<String> {
    let found = customers::search(&mut world.read().await, typed).await.unwrap();
    found.people.iter().map(customers::Shown::name).collect()
}

#[tokio::test]
async fn names_are_found_across_alphabets() {
    let world = world().await;
    for (given, family) in [
        ("İpek", "Çağlar"),
        ("IŞIL", "Yıldız"),
        ("Łukasz", "Żółć"),
        ("Jürgen", "Großmann"),
        ("Søren", "Ærø-Jensen"),
        ("Anna Maria", "O’Neill"),
    ] {
        enter(&world, named(given, family)).await;
    }
    for (typed, name) in [
        ("ipek", "İpek Çağlar"),
        ("IPEK caglar", "İpek Çağlar"),
        ("ışıl", "IŞIL Yıldız"),
        ("isil yildiz", "IŞIL Yıldız"),
        ("YILDIZ", "IŞIL Yıldız"),
        ("lukasz", "Łukasz Żółć"),
        ("ŻÓŁ", "Łukasz Żółć"),
        ("zolc", "Łukasz Żółć"),
        ("gross", "Jürgen Großmann"),
        ("grossmann", "Jürgen Großmann"),
        ("großman", "Jürgen Großmann"),
        ("juergen", "Jürgen Großmann"),
        ("jurg", "Jürgen Großmann"),
        ("soren jens", "Søren Ærø-Jensen"),
        ("oneill", "Anna Maria O’Neill"),
        ("o'neill a", "Anna Maria O’Neill"),
        ("maria", "Anna Maria O’Neill"),
    ] {
        assert_eq!(found(&world, typed).await, [name], "{typed}");
    }
    for typed in ["ip", "", "  ", "ipekx", "caglar lukasz", "neill"] {
        assert!(found(&world, typed).await.is_empty(), "{typed}");
    }
}

#[tokio::test]
async fn a_long_word_is_checked_to_its_last_letter() {
    let world = world().await;
    for family in ["Zielińska", "Zielińskowa", "Zielinskiewicz"] {
        enter(&world, named("Joanna", family)).await;
    }
    assert_eq!(found(&world, "zielinsk").await.len(), 3);
    assert_eq!(found(&world, "zielinska").await, ["Joanna Zielińska"]);
    assert_eq!(found(&world, "zielinskie joan").await, ["Joanna Zielinskiewicz"]);
}

#[tokio::test]
async fn addresses_numbers_and_phones_lead_to_the_person() {
    let world = world().await;
    let subject = enter(&world, joanna()).await;
    let id = subject.to_string();
    for typed in [
        "joanna.z@example.com",
        "JOANNA.Z@EXAMPLE.COM",
        "joanna.z@",
        "joanna.z",
        "joanna.z@exam",
        "600100200",
        "600 100 200",
        "+48 600-100-200",
        "0048600100200",
        "(48) 600 100 200",
        "100 200",
        "1001",
        "#1001",
        &id,
        "44051401359",
    ] {
        assert_eq!(found(&world, typed).await, ["Joanna Zielińska"], "{typed}");
    }
    for typed in ["joanna.x@example.com", "joanna.z@other", "600100201", "1002", "44051401350"] {
        assert!(found(&world, typed).await.is_empty(), "{typed}");
    }
    let by_email = customers::find_by_email(&mut world.read().await, " Joanna.Z@example.COM ").await.unwrap();
    assert_eq!(by_email, [subject]);
}

#[tokio::test]
async fn what_is_masked_cannot_be_searched() {
    let world = world().await;
    enter(&world, joanna()).await;
    for typed in ["zielinska", "joanna.z@example.com", "600100200", "44051401359"] {
        let answer = world
            .api(AUDITOR, "GET", &format!("/customers?q={}", typed.replace('@', "%40")), &json!(null))
            .await;
        assert_eq!(answer.expect(200).json()["items"], json!([]), "{typed}");
    }
    let answer = world.api(AGENT, "GET", "/customers?q=44051401359", &json!(null)).await;
    assert_eq!(answer.json()["items"], json!([]), "an agent may not reveal, so may not search by it");
    let by_number = world.api(AUDITOR, "GET", "/customers?q=1001", &json!(null)).await.json();
    assert_eq!(by_number["items"][0]["family"], "Z•••");
}

#[tokio::test]
async fn looking_around_is_written_down_and_looking_somebody_up_is_not() {
    let world = world().await;
    let mut last = None;
    for at in 0..11 {
        last = Some(enter(&world, named("Common", &format!("Person{at}"))).await);
    }
    let last = last.unwrap();
    world.get(AGENT, "/customers?q=person3").await.expect(200).shows("Common Person3");
    assert!(kernel::seen::of_subject(&mut world.read().await, last).await.unwrap().is_empty());
    world.get(AGENT, "/customers?q=common").await.expect(200).shows("11 ");
    let looks = kernel::seen::of_subject(&mut world.read().await, last).await.unwrap();
    assert_eq!(looks.len(), 1);
    assert_eq!(looks[0].kind, "found");
}

#[tokio::test]
async fn a_common_name_is_bounded_and_sorted() {
    let world = world().await;
    for at in 0..105 {
        let draft = Draft { family: format!("Kowalski{:03}", 105 - at), ..Draft::default() };
        enter(&world, draft).await;
    }
    let found = customers::search(&mut world.read().await, "kowal").await.unwrap();
    assert!(found.next.is_some());
    assert_eq!(found.people.len(), 25);
    world.get(AGENT, "/customers?q=kowal&sort=number").await.expect(200).shows("Type a little more");
    let found = customers::search(&mut world.read().await, "kowalski00").await.unwrap();
    assert!(found.people.is_sorted_by_key(|shown| shown.family.clone()) && found.next.is_none());
    assert_eq!(found.people.len(), 9);
}

/// The numbers of all pages of a search, and how many pages there were.
async fn pages(world: &World, query: &str) -> (Vec<i64>, usize) {
    let (mut all, mut after, mut count) = (Vec::new(), String::new(), 0);
    loop {
        let path = format!("/customers?{query}{after}");
        let page = world.api(AGENT, "GET", &path, &json!(null)).await.expect(200).json();
        all.extend(page["items"].as_array().unwrap().iter().map(|item| item["number"].as_i64().unwrap()));
        count += 1;
        match page["next"].as_str() {
            Some(next) => after = format!("&after={next}"),
            None => return (all, count),
        }
    }
}

#[tokio::test]
async fn the_pages_of_a_search_neither_lose_nor_repeat_anybody() {
    let world = world().await;
    for at in 0..70 {
        let country = if at % 7 == 0 { "NL" } else { "PL" };
        let draft = Draft { country: country.into(), ..named("Maria", &format!("Kowalska{at}")) };
        enter(&world, draft).await;
        world.advance(1_000);
    }
    let up: Vec<i64> = (1001..=1070).collect();
    let down: Vec<i64> = up.iter().rev().copied().collect();
    assert_eq!(pages(&world, "q=kowal").await, (down.clone(), 3));
    assert_eq!(pages(&world, "q=maria+kowal").await, (down, 3));
    assert_eq!(pages(&world, "q=maria+kowal&sort=number").await, (up.clone(), 3));
    let dutch: Vec<i64> = up.iter().copied().filter(|number| (number - 1001) % 7 == 0).collect();
    assert_eq!(pages(&world, "q=mari&sort=number&country=NL").await, (dutch, 1));
    // The words of a search that stand in no index are checked after opening: pages stay whole.
    assert_eq!(
        pages(&world, "q=ma+kowalska1&sort=number").await.0,
        [vec![1002], (1011..=1020).collect()].concat()
    );
    let bad = world.api(AGENT, "GET", "/customers?q=kowal&after=nonsense", &json!(null)).await.expect(422);
    assert_eq!(bad.wrong_fields(), ["after"]);
}

#[tokio::test]
async fn somebody_meant_exactly_stands_first_and_once() {
    let world = world().await;
    for at in 0..30 {
        let email = format!("anna.1005{at:02}@example.com");
        enter(&world, Draft { emails: vec![email], ..named("Anna", "Nowak") }).await;
        world.advance(1_000);
    }
    let (found, count) = pages(&world, "q=1005").await;
    assert_eq!((found[0], count), (1005, 2));
    let mut each = found.clone();
    each.sort_unstable();
    each.dedup();
    assert_eq!((found.len(), each.len()), (30, 30));
    assert_eq!(pages(&world, "q=%231005").await, (vec![1005], 1));
}

#[tokio::test]
async fn typing_on_is_one_look() {
    let world = world().await;
    for at in 0..12 {
        enter(&world, named("Common", &format!("Person{at}"))).await;
    }
    let subject = enter(&world, named("Common", "Last")).await;
    for typed in ["comm", "commo", "common"] {
        world.get(AGENT, &format!("/customers?q={typed}")).await.expect(200);
    }
    world.get(MANAGER, "/customers?q=common").await.expect(200);
    assert_eq!(kernel::seen::of_subject(&mut world.read().await, subject).await.unwrap().len(), 2);
    world.advance(kernel::seen::SAME_LOOK + 1);
    world.get(AGENT, "/customers?q=common").await.expect(200);
    assert_eq!(kernel::seen::of_subject(&mut world.read().await, subject).await.unwrap().len(), 3);
}

#[tokio::test]
async fn hostile_searches_find_nothing_and_break_nothing() {
    let world = world().await;
    enter(&world, joanna()).await;
    for typed in [
        "%27%3B+drop+table+customers",
        "%00%00%00",
        "%F0%9F%92%A5%F0%9F%92%A5%F0%9F%92%A5",
        "@",
        "@@@",
        "%2B%2B%2B%2B",
        "%25%25%25",
    ] {
        world.get(AGENT, &format!("/customers?q={typed}")).await.expect(200).hides("Joanna");
    }
    world.get(AGENT, &format!("/customers?q={}", "x".repeat(5000))).await.expect(200);
}
