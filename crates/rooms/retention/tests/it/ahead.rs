//! Rules that begin later, rules at odds with each other, and people who answer between their warning and their end.

use crate::{
    house::{ALEX, DORA, bare, crowd, days, draft, hears_from, is_there, night, person, rule},
    shelf::{BOXES, LEFT, Put},
};
use ground::args;
use kernel::SubjectId;
use retention::{Draft, Stage, Verdict, fate};
use serde_json::{Value, json};
use testkit::World;

#[tokio::test]
async fn a_rule_that_begins_later_ends_nothing_before_its_day() {
    let world = bare().await;
    let gone = person(&world, "Jan", None).await;
    days(&world, 9).await;
    crowd(&world).await;
    let later = Draft { begins_on: "2026-12-10".into(), ..draft("customers.last-contact", "P5D") };
    let id = rule(&world, later).await;
    world.post(DORA, "/retention/runs", &[]).await.expect(403).shows("No rule works yet");
    let path = format!("/retention/rules/{id}");
    world.get(DORA, &path).await.expect(200).shows("begins").shows("goes");
    let tried = world.api(ALEX, "GET", &format!("{path}/simulation"), &Value::Null).await.expect(200).json();
    assert_eq!(tried["months"][0]["count"], 1, "a trial tells what it would do if it worked");
    let ends = fate(&mut world.read().await, gone).await.unwrap().verdict;
    assert!(
        matches!(ends, Verdict::Ends(rule, day) if rule == id && day.rfc3339() == "2026-12-10T00:00:00Z")
    );
    days(&world, 9).await;
    world.work_on_schedule().await;
    assert!(is_there(&world, gone).await, "the ninth of December");
    days(&world, 1).await;
    world.work_on_schedule().await;
    assert!(is_there(&world, gone).await, "now all of them are old enough: somebody types the number");
    world.write(&retention::Allow { rule: id, confirm: "13".into() }).await.unwrap();
    assert_eq!(night(&world).await[0].ended, 13);
    assert!(!is_there(&world, gone).await);
}

#[tokio::test]
async fn of_rules_at_odds_one_decides_and_the_same_twice_is_refused() {
    let world = bare().await;
    let (quiet, buyer) = (person(&world, "Jan", None).await, person(&world, "Kup", Some("orders")).await);
    days(&world, 1).await;
    let blocks = Draft { action: "block".into(), ..draft("customers.last-contact", "P30D") };
    let general = rule(&world, blocks.clone()).await;
    let twice = world.write(&retention::Add { draft: draft("customers.last-contact", "P5D") }).await;
    assert!(twice.is_err(), "two rules about the same would contradict each other");
    let orders = Draft { purpose: "orders".into(), ..draft("customers.last-contact", "P10D") };
    let orders = rule(&world, orders).await;
    let decides = async |who| match fate(&mut world.read().await, who).await.unwrap().verdict {
        Verdict::Ends(rule, _) => rule,
        other => panic!("{other:?}"),
    };
    assert_eq!(
        (decides(quiet).await, decides(buyer).await),
        (general, orders),
        "the nearer one, though it is shorter"
    );
    days(&world, 10).await;
    crowd(&world).await;
    let runs = night(&world).await;
    assert_eq!(runs.iter().map(|run| run.ended).sum::<i64>(), 1);
    assert!(is_there(&world, quiet).await && !is_there(&world, buyer).await);
    let both = json!({ "lapse": "customers.last-contact", "duration": "P1Y", "action": "destroy", "purpose": "orders" });
    let answer = world.api(ALEX, "POST", "/retention/rules", &both).await.expect(422);
    assert_eq!(answer.wrong_fields(), ["lapse"]);
}

#[tokio::test]
async fn whoever_answers_in_their_days_of_grace_is_spared_and_warned_anew_when_they_fall_silent_again() {
    let world = bare().await;
    let answers = person(&world, "Jan", None).await;
    let quiet = Draft { warning_days: 5, grace: "P10D".into(), ..draft("customers.last-contact", "P30D") };
    rule(&world, quiet).await;
    days(&world, 36).await;
    crowd(&world).await;
    let told = night(&world).await.remove(0);
    assert_eq!(
        (told.state, told.warned, told.ended),
        (Stage::Done, 1, 0),
        "five days before the end of the grace"
    );
    days(&world, 4).await;
    hears_from(&world, answers).await;
    let spared = night(&world).await.remove(0);
    assert_eq!((spared.spared, spared.waits), (1, 0));
    days(&world, 2).await;
    night(&world).await;
    assert!(is_there(&world, answers).await, "the clock began anew");
    let letters = async || {
        let all = post::latest(&mut world.read().await, 99).await.unwrap();
        all.iter().filter(|letter| letter.to == "jan@example.org").count()
    };
    assert_eq!(letters().await, 1);
    others_write(&world, answers).await;
    days(&world, 34).await;
    assert_eq!(night(&world).await[0].warned, 1);
    assert_eq!(letters().await, 2, "a warning of its own");
    others_write(&world, answers).await;
    days(&world, 6).await;
    night(&world).await;
    assert!(!is_there(&world, answers).await);
}

async fn others_write(world: &World, silent: SubjectId) {
    let mut reader = world.read().await;
    let all = customers::ids(&mut reader, &customers::Filter::default(), None, 99).await.unwrap();
    drop(reader);
    for subject in all.into_iter().filter(|subject| *subject != silent) {
        hears_from(world, subject).await;
    }
}

#[tokio::test]
async fn a_rule_that_would_take_everything_is_not_saved_without_the_number_by_api_either() {
    let world = bare().await;
    for _ in 0..6 {
        world.write(&Put::at(world.now())).await.unwrap();
    }
    days(&world, 3).await;
    let all = json!({ "lapse": BOXES, "duration": "P1D", "action": "destroy" });
    let answer = world.api(ALEX, "POST", "/retention/rules", &all).await.expect(422);
    assert_eq!(answer.wrong_fields(), ["confirm"]);
    let wrong = json!({ "lapse": BOXES, "duration": "P1D", "action": "destroy", "confirm": "all" });
    world.api(ALEX, "POST", "/retention/rules", &wrong).await.expect(422);
    let typed = json!({ "lapse": BOXES, "duration": "P1D", "action": "destroy", "confirm": "6" });
    let made = world.api(ALEX, "POST", "/retention/rules", &typed).await.expect(201);
    let path = made.location().trim_start_matches("/api/v1").to_owned();
    let sooner = json!({ "lapse": BOXES, "duration": "P2D", "action": "destroy" });
    let request = axum::http::Request::put(format!("/api/v1{path}"));
    let request = request.header("if-match", "\"v1\"").header("content-type", "application/json");
    let changed = world.send(ALEX, request.body(sooner.to_string().into()).unwrap()).await;
    changed.expect(422);
    assert_eq!(world.read().await.scalar::<i64>(LEFT, args![]).await.unwrap(), 6, "nothing went yet");
    assert_eq!(night(&world).await[0].ended, 6);
}
